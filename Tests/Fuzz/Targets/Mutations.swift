/// Inputs made from others by small changes, the same for the same seed.
package struct Mutations {
  private let seeds: [[UInt8]]
  private var state: UInt64

  package init(of seeds: [[UInt8]], seed: UInt64) {
    self.seeds = seeds
    state = seed
  }

  /// What formats are made of: joints, ends, signs that mean something somewhere.
  private static let pieces: [[UInt8]] =
    [
      "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", "|", "[", "]", "{", "}", "(", ")", ":",
      "..", "/",
      "-", "1", "0", "9999999999999999999", "1e308", "\\u0000", "\\ud83d", "null", "true", "</c>",
      "<c>", "<!--",
      "<![CDATA[", "&#1;", "&lt;", "r=\"XFD1048577\"", "t=\"s\"", "Q3/2025", "30/2/2025", "năm",
      "quý",
      "where", "group by", "per", "lead.name", "count()", "if", "`", "#", "đ", "\u{301}",
      "\u{202E}",
      "\u{FEFF}", "😀",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFE]]

  package mutating func next() -> [UInt8] {
    var bytes = seeds[roll(seeds.count)]
    for _ in 0...roll(3) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = roll(bytes.count + 1)
    let end = min(bytes.count, place + 1 + roll(8))
    switch roll(6) {
    case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(roll(8))
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 3: bytes.removeSubrange(place...)
    case 4:
      let other = seeds[roll(seeds.count)]
      let start = roll(other.count + 1)
      bytes.insert(contentsOf: other[start..<min(other.count, start + 20)], at: place)
    default: bytes.insert(contentsOf: Self.pieces[roll(Self.pieces.count)], at: place)
    }
  }

  /// A number from 0 below `limit` (SplitMix64).
  private mutating func roll(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(max(1, limit)))
  }
}
