import HoiPlan

/// The values of an aggregate's argument and the group each belongs to.
struct AggregateInput {
  let values: Column
  let presence: Bitmap?
  let groups: [UInt32]
  /// Groups are numbered below this; some may have no row.
  let count: Int

  /// Calls `body` with each row that has a value.
  @inline(__always)
  func forEachRow(_ body: (Int) -> Void) {
    if let presence {
      presence.forEachRow(body)
    } else {
      for row in 0..<groups.count { body(row) }
    }
  }
}

/// How many rows of `presence` (`nil`: of all) each group has.
func counts(_ groups: [UInt32], count: Int, presence: Bitmap?) -> [Int64] {
  var counts = [Int64](repeating: 0, count: count)
  counts.withUnsafeMutableBufferPointer { counts in
    groups.withUnsafeBufferPointer { groups in
      if let presence {
        presence.forEachRow { counts[Int(groups[$0])] &+= 1 }
      } else {
        for group in groups { counts[Int(group)] &+= 1 }
      }
    }
  }
  return counts
}

/// A sum of floating-point numbers that keeps what rounding loses (Neumaier's variant of Kahan's
/// summation).
struct CompensatedSum: BitwiseCopyable {
  private var sum = 0.0
  private var lost = 0.0

  @inline(__always)
  mutating func add(_ value: Double) {
    let total = sum + value
    lost += abs(sum) >= abs(value) ? (sum - total) + value : (value - total) + sum
    sum = total
  }

  var value: Double { sum + lost + 0.0 }
}

extension AggregateInput {
  /// Sums as 128-bit integers or as compensated floating-point numbers.
  private func integerSums(_ values: [Int64]) -> [Int128] {
    var sums = [Int128](repeating: 0, count: count)
    sums.withUnsafeMutableBufferPointer { sums in
      forEachRow { sums[Int(groups[$0])] &+= Int128(values[$0]) }
    }
    return sums
  }

  private func numberSums(_ values: [Double]) -> [CompensatedSum] {
    var sums = [CompensatedSum](repeating: CompensatedSum(), count: count)
    sums.withUnsafeMutableBufferPointer { sums in
      forEachRow { sums[Int(groups[$0])].add(values[$0]) }
    }
    return sums
  }

  /// 0 for no value. Fails where a sum leaves the range of its type.
  func sum(at origin: Origin) throws(EvaluationError) -> Column {
    if case .int(let values) = values.storage {
      let sums = integerSums(values)
      let bounds = Int128(Int64.min)...Int128(Int64.max)
      guard sums.allSatisfy(bounds.contains) else { throw .overflow(origin) }
      return Column(.int(sums.map { Int64(truncatingIfNeeded: $0) }))
    }
    let sums = mapped(numberSums(values.numbers)) { $0.value }
    guard sums.allSatisfy(\.isFinite) else { throw .overflow(origin) }
    return Column(.number(sums))
  }

  func average(at origin: Origin) throws(EvaluationError) -> Column {
    let sizes = counts(groups, count: count, presence: presence)
    let averages: [Double]
    if case .int(let values) = values.storage {
      let sums = integerSums(values)
      averages = (0..<count).map { sizes[$0] == 0 ? 0 : Double(sums[$0]) / Double(sizes[$0]) }
    } else {
      let sums = numberSums(values.numbers)
      averages = (0..<count).map { sizes[$0] == 0 ? 0 : sums[$0].value / Double(sizes[$0]) }
    }
    guard averages.allSatisfy(\.isFinite) else { throw .overflow(origin) }
    return Column(.number(averages), validity: validity { sizes[$0] > 0 })
  }

  /// The sample's standard deviation, in two passes; missing for fewer than two values.
  func deviation(at origin: Origin) throws(EvaluationError) -> Column {
    let sizes = counts(groups, count: count, presence: presence)
    let means = try average(at: origin).numbers
    let numbers = values.numbers
    var squares = [CompensatedSum](repeating: CompensatedSum(), count: count)
    forEachRow { row in
      let group = Int(groups[row])
      let distance = numbers[row] - means[group]
      squares[group].add(distance * distance)
    }
    let results = (0..<count).map {
      sizes[$0] < 2 ? 0 : (squares[$0].value / Double(sizes[$0] - 1)).squareRoot()
    }
    guard results.allSatisfy(\.isFinite) else { throw .overflow(origin) }
    return Column(.number(results), validity: validity { sizes[$0] >= 2 })
  }

  /// The least or greatest value.
  func extreme(isGreatest: Bool, order: RowOrder) -> Column {
    // A row's place plus 1; 0 while none is known.
    var best = [UInt32](repeating: 0, count: count)
    let words = order.words
    best.withUnsafeMutableBufferPointer { best in
      words.withUnsafeBufferPointer { words in
        forEachRow { row in
          let group = Int(groups[row])
          let known = Int(best[group]) &- 1
          let isBetter =
            known < 0 || (isGreatest ? words[row] > words[known] : words[row] < words[known])
          if isBetter { best[group] = UInt32(truncatingIfNeeded: row &+ 1) }
        }
      }
    }
    return values.gathered(codes: best, limit: values.count)
  }

  /// The rows that have a value, group after group; within a group by `order`, else as they are.
  private func groupedRows(order: RowOrder?) -> (rows: [UInt32], offsets: [Int]) {
    var rows = presence?.rows ?? allRows(groups.count)
    if let order { rows = radixSorted(rows, by: gather(order.words, rows)) }
    rows = radixSorted(rows, by: mapped(gather(groups, rows)) { UInt64($0) })
    var offsets = [0]
    offsets.reserveCapacity(count + 1)
    for size in counts(groups, count: count, presence: presence) {
      offsets.append((offsets.last ?? 0) + Int(size))
    }
    return (rows, offsets)
  }

  /// Interpolated linearly between the two nearest values; values that are no numbers are not
  /// interpolated: the lower one counts.
  func percentile(
    _ fraction: Double, type: DataType, order: RowOrder
  ) throws(EvaluationError) -> Column {
    let (rows, offsets) = groupedRows(order: order)
    switch values.storage {
    case .int, .number: break
    case .bool, .date, .datetime, .period, .text, .link, .list:
      let places = (0..<count).map { group -> UInt32 in
        let size = offsets[group + 1] - offsets[group]
        if size == 0 { return 0 }
        return rows[offsets[group] + Int((Double(size - 1) * fraction).rounded(.down))] + 1
      }
      return values.gathered(codes: places, limit: values.count)
    }
    let numbers = values.numbers
    let results = (0..<count).map { group -> Double in
      let size = offsets[group + 1] - offsets[group]
      if size == 0 { return 0 }
      let position = Double(size - 1) * fraction
      let lower = min(Int(position.rounded(.down)), size - 1)
      let first = numbers[Int(rows[offsets[group] + lower])]
      if lower + 1 >= size || position == Double(lower) { return first }
      let second = numbers[Int(rows[offsets[group] + lower + 1])]
      return first + (second - first) * (position - Double(lower))
    }
    return Column(.number(results), validity: validity { offsets[$0 + 1] > offsets[$0] })
  }

  /// Groups and values as codes of pairs, numbered as they appear, for rows that have a value.
  private func pairs() -> (grouping: Grouping, rows: [UInt32]) {
    let rows = presence?.rows ?? allRows(groups.count)
    let byGroup = RowCodes(codes: gather(groups, rows), count: max(count, 1))
    let byValue = RowCodes(presence == nil ? values : values.gathered(rows))
    return (Grouping(byGroup.combined(with: byValue)), rows)
  }

  func distinctCount() -> Column {
    let (grouping, rows) = pairs()
    var results = [Int64](repeating: 0, count: count)
    for first in grouping.firstRows { results[Int(groups[Int(rows[Int(first)])])] += 1 }
    return Column(.int(results))
  }

  /// The most frequent value; of several the least.
  func mode(order: RowOrder) -> Column {
    let (grouping, rows) = pairs()
    let sizes = counts(grouping.groups, count: grouping.count, presence: nil)
    var best = [UInt32](repeating: 0, count: count)
    var bestSizes = [Int64](repeating: 0, count: count)
    for (pair, first) in grouping.firstRows.enumerated() {
      let row = rows[Int(first)]
      let group = Int(groups[Int(row)])
      let isBetter =
        sizes[pair] > bestSizes[group]
        || sizes[pair] == bestSizes[group]
          && order.words[Int(row)] < order.words[Int(best[group]) - 1]
      if isBetter {
        best[group] = row + 1
        bestSizes[group] = sizes[pair]
      }
    }
    return values.gathered(codes: best, limit: values.count)
  }

  /// The value of the first or last row, though it be missing.
  func end(isLast: Bool, rows: [UInt32]?) -> Column {
    var ends = [UInt32](repeating: 0, count: count)
    func meet(_ row: UInt32) {
      let group = Int(groups[Int(row)])
      if isLast || ends[group] == 0 { ends[group] = row + 1 }
    }
    if let rows {
      for row in rows { meet(row) }
    } else {
      for row in 0..<groups.count { meet(UInt32(row)) }
    }
    return values.gathered(codes: ends, limit: values.count)
  }

  /// The values that are not missing, in order.
  func lists(rows: [UInt32]?) -> Column {
    var ordered = rows ?? allRows(groups.count)
    if let presence { ordered = ordered.filter { presence[Int($0)] } }
    ordered = radixSorted(ordered, by: mapped(gather(groups, ordered)) { UInt64($0) })
    var offsets: [UInt32] = [0]
    for size in counts(groups, count: count, presence: presence) {
      offsets.append((offsets.last ?? 0) + UInt32(size))
    }
    return Column(.list(offsets: offsets, items: values.gathered(ordered)))
  }

  private func validity(_ hasValue: (Int) -> Bool) -> Bitmap? {
    let bits = Bitmap(count: count, hasValue)
    return bits.isFull ? nil : bits
  }
}
