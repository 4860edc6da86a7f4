/// The sort keys of all rows, put into as few words as hold them; missing values last.
struct SortWords {
  /// From the most significant on.
  let words: [[UInt64]]

  init(_ keys: [(order: RowOrder, isDescending: Bool)]) {
    var words: [[UInt64]] = []
    var used = 64
    for key in keys {
      for part in Self.normalized(key.order, isDescending: key.isDescending) {
        if used + part.bits <= 64, let last = words.indices.last {
          let shift = UInt64(part.bits)
          words[last] = zipped(words[last], part.words) { $0 &<< shift | $1 }
          used += part.bits
        } else {
          words.append(part.words)
          used = part.bits
        }
      }
    }
    self.words = words
  }

  /// The words counted from the least, or from the greatest down; missing is one above all.
  static func normalized(
    _ order: consuming RowOrder, isDescending: Bool
  ) -> [(words: [UInt64], bits: Int)] {
    let (least, greatest) = extent(order.words, presence: order.presence)
    if least > greatest { return [] }
    let span = greatest - least
    // In their own memory, where nobody else looks at them.
    var words: [UInt64] = []
    swap(&words, &order.words)
    words.withUnsafeMutableBufferPointer { words in
      let words = words
      inPieces(words.count) { range, _ in
        if isDescending {
          for row in range { words[row] = greatest &- words[row] }
        } else {
          for row in range { words[row] &-= least }
        }
      }
    }
    guard let presence = order.presence else { return [(words, 64 - span.leadingZeroBitCount)] }
    let absent = presence.inverted()
    if span == .max {
      absent.forEachRow { words[$0] = 0 }
      let flags = (0..<absent.count).map { absent[$0] ? UInt64(1) : 0 }
      return [(flags, 1), (words, 64)]
    }
    absent.forEachRow { words[$0] = span + 1 }
    return [(words, 64 - (span + 1).leadingZeroBitCount)]
  }

  /// The rows in order; rows equal in all keys as they were.
  func sortedRows(rowCount: Int) throws(EvaluationError) -> [UInt32] {
    var rows = allRows(rowCount)
    for (index, keys) in words.reversed().enumerated() {
      rows = try radixSorted(rows, by: index == 0 ? keys : gather(keys, rows))
    }
    return rows
  }

  func areEqual(_ left: Int, _ right: Int) -> Bool {
    words.allSatisfy { $0[left] == $0[right] }
  }
}

private struct KeyedRow: BitwiseCopyable {
  var key: UInt64
  var row: UInt32
}

/// `rows` sorted by `keys` (one for each of them), stable. Digits that are the same in all keys
/// cost nothing, nor do keys that are in order.
func radixSorted(_ rows: [UInt32], by keys: [UInt64]) throws(EvaluationError) -> [UInt32] {
  if rows.count < 2 || isSorted(keys) { return rows }
  return mapped(try radixSortedEntries(rows, by: keys, checkpoint)) { $0.row }
}

/// As `radixSorted`; the keys too are in their new order. `pause` is called between passes.
func radixSortedPairs<Failure: Error>(
  _ rows: [UInt32], by keys: [UInt64], _ pause: () throws(Failure) -> Void
) throws(Failure) -> (rows: [UInt32], keys: [UInt64]) {
  if rows.count < 2 || isSorted(keys) { return (rows, keys) }
  let entries = try radixSortedEntries(rows, by: keys, pause)
  return (mapped(entries) { $0.row }, mapped(entries) { $0.key })
}

private func isSorted(_ keys: [UInt64]) -> Bool {
  keys.withUnsafeBufferPointer { keys in
    for index in 1..<max(1, keys.count) where keys[index] < keys[index &- 1] { return false }
    return true
  }
}

private func radixSortedEntries<Failure: Error>(
  _ rows: [UInt32], by keys: [UInt64], _ pause: () throws(Failure) -> Void
) throws(Failure) -> [KeyedRow] {
  let count = rows.count
  let (all, any) = keys.withUnsafeBufferPointer { keys in
    var (all, any): (UInt64, UInt64) = (.max, 0)
    for key in keys {
      all &= key
      any |= key
    }
    return (all, any)
  }
  let varying = all ^ any
  var source = zipped(keys, rows) { KeyedRow(key: $0, row: $1) }
  if count < 64 {
    // By insertion, which keeps equal keys as they are.
    for index in 1..<count {
      var place = index
      while place > 0, source[place].key < source[place - 1].key {
        source.swapAt(place, place - 1)
        place -= 1
      }
    }
    return source
  }
  var target = source
  let bits = count < 4_096 ? 8 : 11
  let mask: UInt64 = 1 &<< UInt64(bits) &- 1
  for shift in stride(from: UInt64(0), to: 64, by: bits) where varying &>> shift & mask != 0 {
    source.withUnsafeBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        distribute(source, to: target, shift: shift, mask: mask)
      }
    }
    swap(&source, &target)
    try pause()
  }
  return source
}

private func distribute(
  _ source: UnsafeBufferPointer<KeyedRow>, to target: UnsafeMutableBufferPointer<KeyedRow>,
  shift: UInt64, mask: UInt64
) {
  withUnsafeTemporaryAllocation(of: Int.self, capacity: Int(mask) + 1) { starts in
    starts.initialize(repeating: 0)
    for entry in source { starts[Int(entry.key &>> shift & mask)] &+= 1 }
    var next = 0
    for digit in starts.indices {
      let size = starts[digit]
      starts[digit] = next
      next &+= size
    }
    for entry in source {
      let digit = Int(entry.key &>> shift & mask)
      target[starts[digit]] = entry
      starts[digit] &+= 1
    }
  }
}

/// The rows whose key is among the first `limit`, and all whose key equals the last of these; as
/// they were. `nil` where there would be more than `most`. `add` takes in the keys of some rows.
func leastRows(
  _ rowCount: Int, limit: Int, most: Int = .max, add: (LeastKeys, Range<Int>) -> Void
) -> [UInt32]? {
  if limit == 0 { return [] }
  let slots = (0..<slotCount).map { _ in LeastKeys(limit: limit, most: most) }
  inPieces(rowCount) { range, slot in
    if !slots[slot].areTooMany { add(slots[slot], range) }
  }
  if slots.contains(where: \.areTooMany) { return nil }
  var entries = slots.flatMap(\.kept)
  let sorted = entries.map(\.key).sorted()
  if limit < sorted.count {
    let last = sorted[limit - 1]
    entries.removeAll { $0.key > last }
  }
  return entries.count > most ? nil : entries.map(\.row).sorted()
}

/// The least keys one thread has met, and those equal to the last of them.
final class LeastKeys {
  private let limit: Int
  private let most: Int
  fileprivate var kept: [KeyedRow] = []
  private(set) var areTooMany = false
  private var threshold = UInt64.max
  private var nextCut: Int

  init(limit: Int, most: Int) {
    self.limit = limit
    self.most = most
    nextCut = limit * 2 + 64
  }

  @inline(__always)
  func add(_ range: Range<Int>, _ key: (Int) -> UInt64) {
    for row in range {
      let key = key(row)
      if key <= threshold { keep(KeyedRow(key: key, row: UInt32(truncatingIfNeeded: row))) }
    }
  }

  private func keep(_ entry: KeyedRow) {
    kept.append(entry)
    guard kept.count >= nextCut else { return }
    let last = kept.map(\.key).sorted()[limit - 1]
    kept.removeAll { $0.key > last }
    threshold = last
    nextCut = kept.count * 2 + 64
    areTooMany = kept.count > most
  }
}
