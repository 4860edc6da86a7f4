/// A piece of text to look for, prepared once for many searches.
///
/// Works on UTF-8 bytes: a character never starts inside another, so bytes that match are text
/// that matches. Looks for the two rarest bytes of the needle together, thirty-two places at a time,
/// then compares; a haystack made to defeat that is searched by Knuth, Morris and Pratt's method,
/// so the cost stays linear.
package struct ByteSearch: Hashable, Sendable {
  package let needle: [UInt8]
  /// Offsets of the two bytes to look for, the smaller one first.
  private let probes: (first: Int, second: Int)

  package init(_ needle: [UInt8]) {
    self.needle = needle
    let order = needle.indices.sorted {
      let (left, right) = (commonness(needle[$0]), commonness(needle[$1]))
      return left == right ? $0 < $1 : left < right
    }
    // Neighbors often come together: of two rare bytes that are apart both are seldom there.
    let rarest = order.first ?? 0
    let other = order.dropFirst().first { abs($0 - rarest) > 1 } ?? order.last ?? 0
    probes = (min(rarest, other), max(rarest, other))
  }

  package static func == (left: ByteSearch, right: ByteSearch) -> Bool {
    left.needle == right.needle
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(needle)
  }

  /// Offset of the first occurrence at or after `start`.
  package func firstOffset(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    let last = bytes.count - needle.count
    guard !needle.isEmpty else { return start <= bytes.count ? start : nil }
    guard start <= last, let base = bytes.baseAddress else { return nil }
    let first = SIMD16<UInt8>(repeating: needle[probes.first])
    let second = SIMD16<UInt8>(repeating: needle[probes.second])
    /// Of sixteen places those where both bytes stand, a byte of ones each.
    func hits(_ place: UnsafePointer<UInt8>) -> SIMD2<UInt64> {
      let raw = UnsafeRawPointer(place)
      let both =
        (raw.loadUnaligned(fromByteOffset: probes.first, as: SIMD16<UInt8>.self) .== first)
        .& (raw.loadUnaligned(fromByteOffset: probes.second, as: SIMD16<UInt8>.self) .== second)
      return unsafeBitCast(both, to: SIMD2<UInt64>.self)
    }
    var effort = 0
    var offset = start
    while offset <= last {
      if offset &+ probes.second &+ 32 <= bytes.count {
        let (low, high) = (hits(base + offset), hits(base + offset + 16))
        if low[0] | low[1] | high[0] | high[1] != 0 {
          for (index, word) in [low[0], low[1], high[0], high[1]].enumerated() {
            var left = word
            while left != 0 {
              let lane = left.trailingZeroBitCount &>> 3
              let place = offset &+ index &* 8 &+ lane
              if place > last { break }
              let same = agreement(base + place)
              if same == needle.count { return place }
              effort &+= same
              left &= ~(0xFF &<< UInt64(lane &* 8))
            }
          }
        }
        offset &+= 32
      } else {
        let same = agreement(base + offset)
        if same == needle.count { return offset }
        effort &+= same
        offset &+= 1
      }
      if effort > 1_024 &+ 8 &* (offset &- start) { return steadyOffset(in: bytes, from: offset) }
    }
    return nil
  }

  /// How many bytes agree with the needle's start. There must be `needle.count` of them.
  private func agreement(_ bytes: UnsafePointer<UInt8>) -> Int {
    needle.withUnsafeBufferPointer { needle in
      var count = 0
      while count < needle.count, needle[count] == bytes[count] { count &+= 1 }
      return count
    }
  }

  /// `firstOffset` by the method of Knuth, Morris and Pratt (1977): at most two steps a byte.
  private func steadyOffset(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var borders = [Int](repeating: 0, count: needle.count)
    var length = 0
    for index in needle.indices.dropFirst() {
      while length > 0, needle[index] != needle[length] { length = borders[length - 1] }
      if needle[index] == needle[length] { length += 1 }
      borders[index] = length
    }
    length = 0
    for offset in start..<bytes.count {
      while length > 0, bytes[offset] != needle[length] { length = borders[length - 1] }
      if bytes[offset] == needle[length] { length += 1 }
      if length == needle.count { return offset + 1 - length }
    }
    return nil
  }
}

/// How common a byte is in folded Vietnamese text, roughly: 0 for rare.
private func commonness(_ byte: UInt8) -> Int {
  switch byte {
  case UInt8(ascii: " "), UInt8(ascii: "n"), 0xE1, 0xBA, 0xBB: 6
  case UInt8(ascii: "h"), UInt8(ascii: "t"), UInt8(ascii: "i"), UInt8(ascii: "c"): 5
  case UInt8(ascii: "g"), UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "u"): 5
  case UInt8(ascii: "e"), UInt8(ascii: "d"), UInt8(ascii: "l"), 0xC3, 0xC4, 0xC6: 4
  case UInt8(ascii: "a")...UInt8(ascii: "z"): 3
  case UInt8(ascii: "0")...UInt8(ascii: "9"): 2
  case 0x80...: 1
  default: 0
  }
}
