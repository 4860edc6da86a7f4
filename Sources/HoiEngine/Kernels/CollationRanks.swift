import HoiText

/// The order of the texts of a dictionary in the Vietnamese alphabet.
final class CollationRanks: Sendable {
  /// Place of each code, from 1; code 0 has rank 0.
  let ranks: [UInt32]

  init(of dictionary: TextDictionary) {
    var keys = SortKeyArena()
    for code in 0..<dictionary.count {
      keys.append(collationKey(dictionary.text(UInt32(code + 1))))
    }
    var ranks = [UInt32](repeating: 0, count: dictionary.count + 1)
    for (place, entry) in keys.sorted().enumerated() { ranks[Int(entry) + 1] = UInt32(place + 1) }
    self.ranks = ranks
  }
}

/// Byte strings one after the other, to be sorted byte by byte.
private struct SortKeyArena {
  private var bytes: [UInt8] = []
  private var offsets: [Int] = [0]

  mutating func append(_ key: [UInt8]) {
    bytes += key
    offsets.append(bytes.count)
  }

  /// The numbers of the keys in order: by 8 bytes at a time, only where those before are equal.
  func sorted() -> [UInt32] {
    var order = allRows(offsets.count - 1)
    var pending = [(range: 0..<order.count, depth: 0)]
    while let (range, depth) = pending.popLast() {
      let entries = Array(order[range])
      let words = entries.map { word(of: Int($0), at: depth) }
      let places = radixSorted(allRows(entries.count), by: words)
      var start = 0
      for (index, place) in places.enumerated() {
        order[range.lowerBound + index] = entries[Int(place)]
        if words[Int(place)] != words[Int(places[start])] { start = index }
        let isLast = index + 1 == places.count
        let ends = isLast || words[Int(places[index + 1])] != words[Int(place)]
        let run = range.lowerBound + start..<range.lowerBound + index + 1
        if ends, index > start, order[run].contains(where: { length(of: Int($0)) > depth + 8 }) {
          pending.append((run, depth + 8))
        }
      }
    }
    return order
  }

  private func length(of key: Int) -> Int { offsets[key + 1] - offsets[key] }

  /// 8 bytes of a key, most significant first; zeros behind its end.
  private func word(of key: Int, at depth: Int) -> UInt64 {
    let (start, end) = (offsets[key] + depth, offsets[key + 1])
    var word: UInt64 = 0
    for place in start..<start + 8 { word = word << 8 | (place < end ? UInt64(bytes[place]) : 0) }
    return word
  }
}
