/// Reads characters off UTF-8 bytes, whatever the bytes are.
package struct UTF8Scalars: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Offset of the next character.
  package private(set) var offset: Int

  package init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next character, or `nil` at the end. A byte that belongs to no character is U+FFFD.
  package mutating func next() -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    let lead = bytes[offset]
    offset += 1
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length: Int
    var value: UInt32
    switch lead {
    case 0xC2...0xDF: (length, value) = (1, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, value) = (2, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, value) = (3, UInt32(lead & 0x07))
    default: return "\u{FFFD}"
    }
    guard offset + length <= bytes.count else { return "\u{FFFD}" }
    for step in 0..<length {
      let byte = bytes[offset + step]
      guard byte & 0xC0 == 0x80 else { return "\u{FFFD}" }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let smallest: UInt32 = length == 1 ? 0x80 : length == 2 ? 0x800 : 0x10000
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    offset += length
    return scalar
  }
}

extension String {
  /// Runs a function on the text's UTF-8 bytes, without a copy where the text is stored as such.
  func withUTF8Bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var copy = self
    return copy.withUTF8(body)
  }
}

extension Unicode.Scalar {
  /// U+0300 to U+036F: the marks that Latin, Greek and Cyrillic letters carry.
  var isCombiningMark: Bool { (0x300...0x36F).contains(value) }
}
