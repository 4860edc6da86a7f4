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
  if count == 1 { return [Int64(presence?.population ?? groups.count)] }
  return groups.withUnsafeBufferPointer { groups in
    presence.withWords { words in
      accumulated(groups.count, groups: count, from: Int64(0)) { counts, range in
        eachRow(of: words, in: range) { counts[Int(groups[$0])] &+= 1 }
      } merging: {
        $0 &+= $1
      }
    }
  }
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
  private func integerSums(_ values: [Int64]) -> [Int128] {
    values.withUnsafeBufferPointer { values in
      groups.withUnsafeBufferPointer { groups in
        presence.withWords { words in
          accumulated(groups.count, groups: count, from: Int128(0)) { sums, range in
            eachRow(of: words, in: range) { sums[Int(groups[$0])] &+= Int128(values[$0]) }
          } merging: {
            $0 &+= $1
          }
        }
      }
    }
  }

  private func numberSums(_ values: [Double]) -> [Double] {
    HoiEngine.numberSums(values, groups, count: count, presence: presence)
  }

  /// 0 for no value. Fails where a sum leaves the range of its type.
  func sum(at origin: Origin) throws(EvaluationError) -> Column {
    if case .int(let values) = values.storage {
      let sums = integerSums(values)
      let bounds = Int128(Int64.min)...Int128(Int64.max)
      guard sums.allSatisfy(bounds.contains) else { throw .overflow(origin) }
      return Column(.int(sums.map { Int64(truncatingIfNeeded: $0) }))
    }
    let sums = numberSums(values.numbers)
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
      averages = (0..<count).map { sizes[$0] == 0 ? 0 : sums[$0] / Double(sizes[$0]) }
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
    // A row's place plus 1; 0 while none is known. Of equal values the first row counts.
    let best = order.words.withUnsafeBufferPointer { words in
      groups.withUnsafeBufferPointer { groups in
        presence.withWords { bits in
          @inline(__always) func isBetter(_ row: Int, _ known: Int) -> Bool {
            if words[row] == words[known] { return row < known }
            return isGreatest ? words[row] > words[known] : words[row] < words[known]
          }
          return accumulated(groups.count, groups: count, from: UInt32(0)) { best, range in
            eachRow(of: bits, in: range) { row in
              let group = Int(groups[row])
              let known = Int(best[group]) &- 1
              if known < 0 || isBetter(row, known) {
                best[group] = UInt32(truncatingIfNeeded: row &+ 1)
              }
            }
          } merging: { best, other in
            if other != 0, best == 0 || isBetter(Int(other) &- 1, Int(best) &- 1) { best = other }
          }
        }
      }
    }
    return values.gathered(codes: best, limit: values.count)
  }

  /// The rows that have a value, group after group; within a group by `order`, else as they are.
  private func groupedRows(
    order: RowOrder?
  ) throws(EvaluationError) -> (rows: [UInt32], offsets: [Int]) {
    var rows = presence?.rows ?? allRows(groups.count)
    if let order { rows = try radixSorted(rows, by: gather(order.words, rows)) }
    rows = try radixSorted(rows, by: mapped(gather(groups, rows)) { UInt64($0) })
    var offsets = [0]
    offsets.reserveCapacity(count + 1)
    for size in counts(groups, count: count, presence: presence) {
      offsets.append((offsets.last ?? 0) + Int(size))
    }
    return (rows, offsets)
  }

  /// Interpolated linearly between the two nearest numbers.
  func percentile(_ fraction: Double, of numbers: GroupedNumbers) -> Column {
    let results = numbers.interpolated { size in
      min(Int((Double(size - 1) * fraction).rounded(.down)), size - 1)
    } between: { size, first, second in
      let position = Double(size - 1) * fraction
      let lower = min(Int(position.rounded(.down)), size - 1)
      if lower + 1 >= size || position == Double(lower) { return first }
      return first + (second - first) * (position - Double(lower))
    }
    let offsets = numbers.offsets
    return Column(.number(results), validity: validity { offsets[$0 + 1] > offsets[$0] })
  }

  /// Values that are no numbers are not interpolated: the lower one counts.
  func percentile(_ fraction: Double, order: RowOrder) throws(EvaluationError) -> Column {
    let (rows, offsets) = try groupedRows(order: order)
    let places = (0..<count).map { group -> UInt32 in
      let size = offsets[group + 1] - offsets[group]
      if size == 0 { return 0 }
      return rows[offsets[group] + Int((Double(size - 1) * fraction).rounded(.down))] + 1
    }
    return values.gathered(codes: places, limit: values.count)
  }

  /// Groups and values as codes of pairs, numbered as they appear, for rows that have a value.
  private func pairs() throws(EvaluationError) -> (grouping: Grouping, rows: [UInt32]) {
    let rows = presence?.rows ?? allRows(groups.count)
    let byGroup = RowCodes(codes: gather(groups, rows), count: max(count, 1))
    let byValue = try RowCodes(presence == nil ? values : values.gathered(rows))
    return (try Grouping(byGroup.combined(with: byValue)), rows)
  }

  func distinctCount() throws(EvaluationError) -> Column {
    if let counts = try markedCounts() { return Column(.int(counts)) }
    let (grouping, rows) = try pairs()
    var results = [Int64](repeating: 0, count: count)
    for first in grouping.firstRows { results[Int(groups[Int(rows[Int(first)])])] += 1 }
    return Column(.int(results))
  }

  /// The different values of each group by a bit for each value; `nil` where that were too many.
  private func markedCounts() throws(EvaluationError) -> [Int64]? {
    let byValue = try RowCodes(values)
    let stride = (byValue.count + 63) / 64
    let (wordCount, overflow) = stride.multipliedReportingOverflow(by: count)
    guard !overflow, wordCount <= min(1 << 22, groups.count + 1_024) else { return nil }
    let marks = byValue.codes.withUnsafeBufferPointer { codes in
      groups.withUnsafeBufferPointer { groups in
        presence.withWords { words in
          accumulated(groups.count, groups: wordCount, from: UInt64(0)) { marks, range in
            eachRow(of: words, in: range) { row in
              let (group, code) = (Int(groups[row]), Int(codes[row]))
              marks[group &* stride &+ code &>> 6] |= 1 &<< UInt64(code & 63)
            }
          } merging: {
            $0 |= $1
          }
        }
      }
    }
    return (0..<count).map { group in
      marks[group * stride..<(group + 1) * stride].reduce(0) { $0 + Int64($1.nonzeroBitCount) }
    }
  }

  /// The most frequent value; of several the least.
  func mode(order: RowOrder) throws(EvaluationError) -> Column {
    let (grouping, rows) = try pairs()
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
  func lists(rows: [UInt32]?) throws(EvaluationError) -> Column {
    var ordered = rows ?? allRows(groups.count)
    if let presence { ordered = ordered.filter { presence[Int($0)] } }
    ordered = try radixSorted(ordered, by: mapped(gather(groups, ordered)) { UInt64($0) })
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
