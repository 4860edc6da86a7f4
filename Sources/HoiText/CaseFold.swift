/// Text without case but with its diacritics, the tone in one place: `Hòa` and `hoà` are both `hoà`.
///
/// NFC. The tone of oa, oe and uy stands on the second vowel; i and y are not exchanged, because
/// names are exempt from that rule. Ð and Ɖ, which look like Đ, become đ.
package func caseFolded(_ text: String) -> String {
  String(decoding: caseFoldedBytes(nfc(text)), as: UTF8.self)
}

/// Appends the case-folded form of UTF-8 bytes in NFC: `caseFolded(_:)` for columns of values.
package func caseFold(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
  let start = output.count
  for byte in bytes {
    if byte >= 0x80 {
      output.removeLast(output.count - start)
      output.append(contentsOf: caseFoldedBytes(nfc(String(decoding: bytes, as: UTF8.self))))
      return
    }
    output.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }
}

private func caseFoldedBytes(_ composed: String) -> [UInt8] {
  var scalars: [Unicode.Scalar] = []
  scalars.reserveCapacity(composed.utf8.count)
  for scalar in composed.unicodeScalars {
    let lower = lowerCased(scalar)
    scalars.append(lower == "ð" || lower == "ɖ" ? "đ" : lower)
  }
  settleTonePlacement(&scalars)
  var bytes: [UInt8] = []
  bytes.reserveCapacity(composed.utf8.count)
  for scalar in scalars {
    if scalar.value < 0x80 {
      bytes.append(UInt8(scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
  return bytes
}
