import HoiPlan

/// Puts rows into an order by several keys. Keys that are costly to rank, such as texts that hardly
/// repeat, are ranked only for the rows which the keys before leave equal; where only the first rows
/// are wanted, the beginnings of the texts count as such a key before.
struct RowSorting {
  struct Key {
    let column: Column
    let isDescending: Bool
  }

  private let run: Run
  private let keys: [Key]
  private let rowCount: Int
  /// The rows in the order that is known so far.
  private var order: [UInt32] = []
  /// Stretches of `order` that are still equal, each of two rows at least.
  private var runs: [Range<Int>] = []
  private var nextKey = 0
  /// Parts of the next key that are sorted by already.
  private var takenParts = 0
  /// Whether most rows will not be among those that are wanted.
  private var isSelective = false

  init(_ run: Run, _ keys: [Key], rowCount: Int) {
    self.run = run
    self.keys = keys
    self.rowCount = rowCount
  }

  /// All rows in order; rows equal in all keys as they were.
  mutating func sortedRows() throws(EvaluationError) -> [UInt32] {
    try begin(limit: rowCount, keyCount: keys.count)
    try refine(limit: rowCount, keyCount: keys.count)
    return order
  }

  /// The first `limit` rows in order, and how many others equal the last of them in the first
  /// `statedCount` keys.
  mutating func firstRows(
    _ limit: Int, tiedBy statedCount: Int
  ) throws(EvaluationError) -> (rows: [UInt32], cut: Int) {
    let limit = min(limit, rowCount)
    if limit == 0 { return ([], 0) }
    try begin(limit: limit, keyCount: statedCount)
    try refine(limit: limit, keyCount: statedCount)
    let tied = runs.first { $0.contains(limit - 1) }
    try refine(limit: limit, keyCount: keys.count)
    return (Array(order.prefix(limit)), tied.map { $0.upperBound - limit } ?? 0)
  }

  /// Rows among which are the first `limit` of each group, and all that equal the last of them in
  /// the first `statedCount` keys; in their old order.
  mutating func candidates(
    _ limit: Int, _ grouping: Grouping, tiedBy statedCount: Int
  ) throws(EvaluationError) -> [UInt32] {
    isSelective = true
    let (words, _) = try packedWords(of: nil, keyCount: statedCount)
    let least = leastWords(words, grouping, limit: limit)
    return words.withUnsafeBufferPointer { words in
      grouping.groups.withUnsafeBufferPointer { groups in
        least.withUnsafeBufferPointer { least in
          Bitmap(filling: words.count) { flags, first, used in
            for index in 0..<used {
              let last = Int(groups[first &+ index]) &* limit &+ limit &- 1
              flags[index] = words[first &+ index] <= least[last] ? 1 : 0
            }
          }
        }
      }
    }.rows
  }

  /// Sorts by the first keys, as many as fit a word.
  private mutating func begin(limit: Int, keyCount: Int) throws(EvaluationError) {
    if keyCount == 0 || rowCount < 2 {
      order = allRows(rowCount)
      runs = rowCount < 2 ? [] : [0..<rowCount]
      return
    }
    isSelective = limit < rowCount / 32
    if isSelective, let rows = leastRows(keys[0], limit: limit) {
      order = rows
      runs = rows.count < 2 ? [] : [0..<rows.count]
      return
    }
    let (words, _) = try packedWords(of: nil, keyCount: keyCount)
    let rows = isSelective ? leastRows(words, limit: limit) : allRows(rowCount)
    let sorted = try radixSortedPairs(
      rows, by: rows.count == rowCount ? words : gather(words, rows), checkpoint)
    order = sorted.rows
    runs = equalRuns(sorted.keys, in: 0..<order.count)
  }

  private func leastRows(_ words: [UInt64], limit: Int) -> [UInt32] {
    words.withUnsafeBufferPointer { words in
      HoiEngine.leastRows(words.count, limit: limit) { keys, rows in
        keys.add(rows) { words[$0] }
      } ?? []
    }
  }

  /// The rows that are among the first `limit` by a column of numbers or days, and all that equal
  /// the last of these. They are found without a word of memory for each row; `nil` where they are
  /// many, or the column is of another kind.
  private func leastRows(_ key: Key, limit: Int) -> [UInt32]? {
    let flip: UInt64 = key.isDescending ? .max : 0
    let presence = key.column.presence
    @inline(__always)
    func least<Value>(_ values: [Value], _ word: (Value) -> UInt64) -> [UInt32]? {
      values.withUnsafeBufferPointer { values in
        HoiEngine.leastRows(values.count, limit: limit, most: rowCount / 32) { keys, rows in
          if let presence {
            keys.add(rows) { presence[$0] ? word(values[$0]) ^ flip : .max }
          } else {
            keys.add(rows) { word(values[$0]) ^ flip }
          }
        }
      }
    }
    switch key.column.storage {
    case .int(let values), .datetime(let values): return least(values) { $0.orderWord }
    case .number(let values): return least(values) { $0.orderWord }
    case .date(let values): return least(values) { Int64($0).orderWord }
    default: return nil
    }
  }

  /// Sorts the rows that are still equal by the next keys.
  private mutating func refine(limit: Int, keyCount: Int) throws(EvaluationError) {
    while nextKey < keyCount, !runs.isEmpty {
      try checkpoint()
      if limit < order.count { runs.removeAll { $0.lowerBound >= limit } }
      if runs.isEmpty { return }
      var rows: [UInt32] = []
      var owners: [UInt32] = []
      rows.reserveCapacity(runs.reduce(0) { $0 + $1.count })
      for (index, range) in runs.enumerated() {
        rows += order[range]
        owners.append(contentsOf: repeatElement(UInt32(index), count: range.count))
      }
      let (words, bits) = try packedWords(of: rows, keyCount: keyCount)
      let runBits = 64 - UInt64(runs.count).leadingZeroBitCount
      let places: [UInt32]
      if runs.count == 1 {
        places = try radixSorted(allRows(rows.count), by: words)
      } else if bits + runBits <= 64 {
        let shift = UInt64(bits)
        places = try radixSorted(
          allRows(rows.count),
          by: zipped(owners, words) { shift == 64 ? $1 : UInt64($0) &<< shift | $1 })
      } else {
        let byWord = try radixSorted(allRows(rows.count), by: words)
        places = try radixSorted(byWord, by: mapped(gather(owners, byWord)) { UInt64($0) })
      }
      place(gather(rows, places), gather(words, places))
    }
  }

  /// Puts the rows of all runs back in their new order; what is equal in it still is a run.
  private mutating func place(_ rows: [UInt32], _ words: [UInt64]) {
    var (start, refined): (Int, [Range<Int>]) = (0, [])
    for range in runs {
      order.replaceSubrange(range, with: rows[start..<start + range.count])
      let shift = range.lowerBound - start
      for equal in equalRuns(words, in: start..<start + range.count) {
        refined.append(equal.lowerBound + shift..<equal.upperBound + shift)
      }
      start += range.count
    }
    runs = refined
  }

  private func equalRuns(_ words: [UInt64], in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    words.withUnsafeBufferPointer { words in
      var start = range.lowerBound
      for index in range.dropFirst() where words[index] != words[start] {
        if index - start > 1 { found.append(start..<index) }
        start = index
      }
      if range.upperBound - start > 1 { found.append(start..<range.upperBound) }
    }
    return found
  }

  /// The next keys of some rows (`nil`: of all) in one word, as many as fit; a costly one only at
  /// the start. Of a key in two parts the second may be left for the next time.
  private mutating func packedWords(
    of rows: [UInt32]?, keyCount: Int
  ) throws(EvaluationError) -> (words: [UInt64], bits: Int) {
    var (packed, used): ([UInt64], Int) = ([], 0)
    var isFirst = true
    while nextKey < keyCount {
      let key = keys[nextKey]
      if !isFirst, isCostly(key.column) { break }
      if rows == nil, isSelective, isCostly(key.column), let order = try beginnings(key.column) {
        let parts = SortWords.normalized(order, isDescending: key.isDescending)
        if let part = parts.first { return part }
      }
      let column = rows.map { key.column.gathered($0) } ?? key.column
      let parts = SortWords.normalized(try run.order(column), isDescending: key.isDescending)
      // Among rows that are equal in the parts before, those parts say nothing any more.
      for part in parts.dropFirst(parts.count > takenParts ? takenParts : 0) {
        if used + part.bits > 64 { return (packed, used) }
        let shift = UInt64(part.bits)
        packed = packed.isEmpty ? part.words : joined(packed, part.words, shift: shift)
        used += part.bits
        takenParts += 1
      }
      nextKey += 1
      takenParts = 0
      isFirst = false
    }
    if packed.isEmpty { packed = Array(repeating: 0, count: rows?.count ?? rowCount) }
    return (packed, used)
  }

  /// The order of a column as far as the beginnings of its texts tell; `nil` where that is no shorter
  /// way.
  private func beginnings(_ column: Column) throws(EvaluationError) -> RowOrder? {
    guard case .text(let codes, let dictionary) = column.storage, !(try dictionary.isInOrder())
    else { return nil }
    return try RowOrder(beginningsOf: codes, dictionary)
  }

  private func joined(_ high: [UInt64], _ low: [UInt64], shift: UInt64) -> [UInt64] {
    // Nothing but zeros has been taken where a whole word still fits.
    if shift == 64 { return low }
    return high.withUnsafeBufferPointer { high in
      low.withUnsafeBufferPointer { low in
        filled(high.count) { output, range in
          for row in range {
            output.initializeElement(at: row, to: high[row] &<< shift | low[row])
          }
        }
      }
    }
  }

  private func isCostly(_ column: Column) -> Bool {
    switch column.storage {
    case .int, .number, .bool, .date, .datetime, .period: false
    case .text(_, let dictionary): !dictionary.hasRanks && dictionary.count > 4_096
    case .link(_, let target): target.rowCount + target.unmatched.count > 65_536
    case .list: true
    }
  }
}

/// For each group the least words, `limit` places a group, in order; `.max` where there are fewer.
private func leastWords(_ words: [UInt64], _ grouping: Grouping, limit: Int) -> [UInt64] {
  func insert(_ word: UInt64, _ least: UnsafeMutableBufferPointer<UInt64>, at start: Int) {
    var place = start &+ limit &- 1
    if word >= least[place] { return }
    while place > start, least[place &- 1] > word {
      least[place] = least[place &- 1]
      place &-= 1
    }
    least[place] = word
  }
  let stride = grouping.count * limit + 64
  var all = [UInt64](repeating: .max, count: stride * slotCount)
  all.withUnsafeMutableBufferPointer { all in
    let all = all
    words.withUnsafeBufferPointer { words in
      grouping.groups.withUnsafeBufferPointer { groups in
        inPieces(words.count) { range, slot in
          for row in range {
            let start = slot &* stride &+ Int(groups[row]) &* limit
            if words[row] < all[start &+ limit &- 1] { insert(words[row], all, at: start) }
          }
        }
      }
    }
    for slot in 0..<all.count / stride where slot > 0 {
      for place in 0..<grouping.count * limit {
        insert(all[slot * stride + place], all, at: place / limit * limit)
      }
    }
  }
  return all
}
