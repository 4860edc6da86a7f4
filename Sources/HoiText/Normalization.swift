@_spi(_Unicode) import Swift

/// A text in Unicode normalization form C: letters and their marks composed.
///
/// Cost: one pass over the bytes when nothing is to be done, which is nearly always.
package func nfc(_ text: String) -> String {
  isPlainlyNFC(text) ? text : composed(text)
}

/// Whether a text is in normalization form C already.
package func isNFC(_ text: String) -> Bool {
  isPlainlyNFC(text) || composed(text).utf8.elementsEqual(text.utf8)
}

private func composed(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text._nfc { result.append(scalar) }
  return String(result)
}

/// True only for texts of characters that normalization never touches: Latin letters with their
/// composed forms, general punctuation, Cyrillic letters, Chinese characters, emoji.
private func isPlainlyNFC(_ text: String) -> Bool {
  text.withUTF8Bytes { bytes in
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      switch lead {
      case 0..<0xCC:
        offset += lead < 0x80 ? 1 : 2
      case 0xE1 where offset + 2 < bytes.count && bytes[offset + 1] & 0xFC == 0xB8:
        offset += 3
      case 0xE2
      where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] >= 0x90:
        offset += 3
      case 0xD0...0xD1:
        offset += 2
      case 0xE4...0xE9:
        offset += 3
      case 0xF0 where offset + 3 < bytes.count && bytes[offset + 1] == 0x9F:
        offset += 4
      default:
        return false
      }
    }
    return true
  }
}
