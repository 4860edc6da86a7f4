import Glibc
import HoiText
import Synchronization

/// The order of the texts of a dictionary in the Vietnamese alphabet.
final class CollationRanks: Sendable {
  /// Place of each code, from 1; code 0 has rank 0.
  let ranks: [UInt32]

  init(of dictionary: TextDictionary) {
    let codes = allRows(dictionary.count + 1)
    ranks = dictionary.isInOrder ? codes : Self.ranks(of: codes, in: dictionary)
  }

  /// The places of the texts of codes among each other, from 1, the same for equal texts; 0 for
  /// code 0.
  static func ranks(of codes: [UInt32], in dictionary: TextDictionary) -> [UInt32] {
    let blockCount = (codes.count + SortKeys.block - 1) / SortKeys.block
    var blocks = [SortKeys?](repeating: nil, count: blockCount)
    blocks.withUnsafeMutableBufferPointer { blocks in
      let blocks = blocks
      inPieces(blockCount, weight: SortKeys.block) { range, _ in
        for index in range {
          let start = index * SortKeys.block
          let end = min(codes.count, start + SortKeys.block)
          blocks[index] = SortKeys(of: codes[start..<end], in: dictionary)
        }
      }
    }
    var ranks = [UInt32](repeating: 0, count: codes.count)
    var place: UInt32 = 0
    let keys = SortedKeys(blocks.compactMap { $0 })
    var previous: UInt32?
    for entry in keys.sorted() where codes[Int(entry)] != 0 {
      if !dictionary.mayRepeat || !keys.areEqual(previous, entry) { place += 1 }
      ranks[Int(entry)] = place
      previous = entry
    }
    return ranks
  }
}

/// Whether the codes of a dictionary are in the order of their texts.
final class CodeOrder: Sendable {
  let isAlphabetical: Bool

  init(of dictionary: TextDictionary) {
    let codes = allRows(dictionary.count + 1)
    func isOrdered(_ block: Int) -> Bool {
      // With the last text of the block before; code 0, missing, has none.
      let start = max(1, block * SortKeys.block)
      let end = min(codes.count, (block + 1) * SortKeys.block + 1)
      return start >= end || SortKeys(of: codes[start..<end], in: dictionary).areAscending
    }
    let blockCount = (codes.count + SortKeys.block - 1) / SortKeys.block
    // Most dictionaries show at once that they are not.
    guard isOrdered(0) else {
      isAlphabetical = false
      return
    }
    let found = Atomic(true)
    inPieces(blockCount, weight: SortKeys.block) { blocks, _ in
      for block in blocks where found.load(ordering: .relaxed) {
        if !isOrdered(block) { found.store(false, ordering: .relaxed) }
      }
    }
    isAlphabetical = found.load(ordering: .relaxed)
  }
}

/// The sort keys of some texts, one after the other.
private struct SortKeys {
  /// Texts that are worked on together.
  static let block = 4_096

  private(set) var bytes: [UInt8] = []
  /// Key `i` is `bytes[offsets[i]..<offsets[i + 1]]`; that of a missing text is empty.
  private(set) var offsets: [Int] = [0]

  init(of codes: ArraySlice<UInt32>, in dictionary: TextDictionary) {
    offsets.reserveCapacity(codes.count + 1)
    var keys = CollationKeys()
    dictionary.bytes.withUnsafeBufferPointer { texts in
      for code in codes {
        if code != 0 {
          let index = Int(code) - 1
          let range = Int(dictionary.offsets[index])..<Int(dictionary.offsets[index + 1])
          keys.append(UnsafeBufferPointer(rebasing: texts[range]), to: &bytes)
        }
        offsets.append(bytes.count)
      }
    }
  }
}

extension SortKeys {
  /// Whether each key comes before the next.
  var areAscending: Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return offsets.count < 3 }
      for index in 1..<max(1, offsets.count - 1) {
        let (left, right, end) = (offsets[index - 1], offsets[index], offsets[index + 1])
        let order = memcmp(base + left, base + right, min(right - left, end - right))
        if order > 0 || order == 0 && right - left >= end - right { return false }
      }
      return true
    }
  }
}

/// Byte strings to be sorted byte by byte.
private struct SortedKeys {
  private var bytes: [UInt8] = []
  private var offsets: [Int] = [0]

  init(_ blocks: [SortKeys]) {
    bytes.reserveCapacity(blocks.reduce(0) { $0 + $1.bytes.count } + 8)
    for block in blocks {
      let start = bytes.count
      bytes += block.bytes
      offsets.append(contentsOf: block.offsets.dropFirst().lazy.map { $0 + start })
    }
    // Eight bytes may be read at the last place.
    bytes += [0, 0, 0, 0, 0, 0, 0, 0]
  }

  /// The numbers of the keys in order: by 8 bytes at a time, only where those before are equal.
  func sorted() -> [UInt32] {
    bytes.withUnsafeBytes { bytes in
      offsets.withUnsafeBufferPointer { offsets in sorted(bytes, offsets) }
    }
  }

  private func sorted(
    _ bytes: UnsafeRawBufferPointer, _ offsets: UnsafeBufferPointer<Int>
  ) -> [UInt32] {
    var order = allRows(offsets.count - 1)
    var pending = [(range: 0..<order.count, depth: 0)]
    while let (range, depth) = pending.popLast() {
      if range.count <= 24 {
        sortFew(&order, range, depth, bytes, offsets)
        continue
      }
      let entries = Array(order[range])
      let words = mapped(entries) { word(of: Int($0), at: depth, bytes, offsets) }
      let (places, keys) = radixSortedPairs(allRows(entries.count), by: words)
      var start = 0
      for index in places.indices {
        order[range.lowerBound + index] = entries[Int(places[index])]
        if keys[index] != keys[start] { start = index }
        let ends = index + 1 == places.count || keys[index + 1] != keys[index]
        let run = range.lowerBound + start..<range.lowerBound + index + 1
        if ends, index > start, order[run].contains(where: { length(of: Int($0)) > depth + 8 }) {
          pending.append((run, depth + 8))
        }
      }
    }
    return order
  }

  /// Sorts by insertion.
  private func sortFew(
    _ order: inout [UInt32], _ range: Range<Int>, _ depth: Int, _ bytes: UnsafeRawBufferPointer,
    _ offsets: UnsafeBufferPointer<Int>
  ) {
    func precedes(_ left: Int, _ right: Int) -> Bool {
      let (leftStart, rightStart) = (offsets[left] + depth, offsets[right] + depth)
      let (leftLength, rightLength) = (
        offsets[left + 1] - leftStart, offsets[right + 1] - rightStart
      )
      let common = max(0, min(leftLength, rightLength))
      if common > 0, let base = bytes.baseAddress {
        let order = memcmp(base + leftStart, base + rightStart, common)
        if order != 0 { return order < 0 }
      }
      return leftLength < rightLength
    }
    for index in range.dropFirst() {
      let entry = order[index]
      var place = index
      while place > range.lowerBound, precedes(Int(entry), Int(order[place - 1])) {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = entry
    }
  }

  /// Whether two keys are the same, and so their texts are.
  func areEqual(_ left: UInt32?, _ right: UInt32) -> Bool {
    guard let left, length(of: Int(left)) == length(of: Int(right)) else { return false }
    return bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return true }
      return memcmp(
        base + offsets[Int(left)], base + offsets[Int(right)], length(of: Int(left))) == 0
    }
  }

  private func length(of key: Int) -> Int { offsets[key + 1] - offsets[key] }

  /// 8 bytes of a key, most significant first; zeros behind its end.
  private func word(
    of key: Int, at depth: Int, _ bytes: UnsafeRawBufferPointer, _ offsets: UnsafeBufferPointer<Int>
  ) -> UInt64 {
    let (start, end) = (offsets[key] &+ depth, offsets[key &+ 1])
    if start >= end { return 0 }
    let word = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    let spare = UInt64(max(0, 8 &- (end &- start)))
    return word & (~0 &<< (spare &* 8))
  }
}
