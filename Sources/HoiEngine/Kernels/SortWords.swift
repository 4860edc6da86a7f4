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
  private static func normalized(
    _ order: RowOrder, isDescending: Bool
  ) -> [(words: [UInt64], bits: Int)] {
    var (least, greatest) = (UInt64.max, UInt64.min)
    if let presence = order.presence {
      presence.forEachRow {
        least = min(least, order.words[$0])
        greatest = max(greatest, order.words[$0])
      }
    } else {
      for word in order.words {
        least = min(least, word)
        greatest = max(greatest, word)
      }
    }
    if least > greatest { return [] }
    let span = greatest - least
    let (low, high) = (least, greatest)
    var words =
      isDescending ? mapped(order.words) { high &- $0 } : mapped(order.words) { $0 &- low }
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
  func sortedRows(rowCount: Int) -> [UInt32] {
    var rows = allRows(rowCount)
    for (index, keys) in words.reversed().enumerated() {
      rows = radixSorted(rows, by: index == 0 ? keys : gather(keys, rows))
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
func radixSorted(_ rows: [UInt32], by keys: [UInt64]) -> [UInt32] {
  let count = rows.count
  if count < 2 { return rows }
  var (all, any): (UInt64, UInt64) = (.max, 0)
  var isSorted = true
  var previous: UInt64 = 0
  for key in keys {
    all &= key
    any |= key
    isSorted = isSorted && key >= previous
    previous = key
  }
  let varying = all ^ any
  if isSorted { return rows }
  var source = zipped(keys, rows) { KeyedRow(key: $0, row: $1) }
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
  }
  return mapped(source) { $0.row }
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

/// The first `limit` rows by `keys`, in order; rows with equal keys as they were.
func leastRows(_ keys: [UInt64], limit: Int) -> [UInt32] {
  if limit == 0 { return [] }
  var kept: [KeyedRow] = []
  kept.reserveCapacity(limit * 2)
  var threshold = UInt64.max
  var hasThreshold = false
  keys.withUnsafeBufferPointer { keys in
    for row in 0..<keys.count {
      if hasThreshold, keys[row] >= threshold { continue }
      kept.append(KeyedRow(key: keys[row], row: UInt32(truncatingIfNeeded: row)))
      if kept.count >= limit * 2 + 64 {
        // Rows come in order, so equal keys stay sorted by row.
        kept.sort { $0.key == $1.key ? $0.row < $1.row : $0.key < $1.key }
        kept.removeLast(kept.count - limit)
        threshold = kept[limit - 1].key
        hasThreshold = true
      }
    }
  }
  kept.sort { $0.key == $1.key ? $0.row < $1.row : $0.key < $1.key }
  return kept.prefix(limit).map(\.row)
}
