/// Text without case and without diacritics: `Đà Nẵng` is `da nang`.
///
/// Latin letters lose case, accents, horns and strokes (đ, ơ, ư too), composed or not. Every other
/// script is only lower-cased. Folding twice changes nothing more.
package func folded(_ text: String) -> String {
  let composed = nfc(text)
  return composed.withUTF8Bytes { bytes in
    String(unsafeUninitializedCapacity: bytes.count) { output in
      guard let start = output.baseAddress else { return 0 }
      return fold(bytes, writingTo: start)
    }
  }
}

/// Appends the folded form of UTF-8 bytes: `folded(_:)` for columns of values.
///
/// The bytes should be NFC; Latin text may be in any form. Bytes that are not UTF-8 do no harm.
package func fold(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
  let start = output.count
  output.append(contentsOf: repeatElement(0, count: bytes.count))
  let written = output.withUnsafeMutableBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return 0 }
    return fold(bytes, writingTo: base + start)
  }
  output.removeLast(bytes.count - written)
}

/// Writes the folded form of UTF-8 bytes and returns its length, which never exceeds theirs:
/// `output` must have room for `bytes.count`.
package func fold(
  _ bytes: UnsafeBufferPointer<UInt8>, writingTo output: UnsafeMutablePointer<UInt8>
) -> Int {
  let low = LatinTable.low.utf8Start
  let high = LatinTable.high.utf8Start
  let count = bytes.count
  var written = 0
  var offset = 0
  // A mark after a letter of another script is part of that letter and stays.
  var keepsMarks = false
  while offset < count {
    let lead = bytes[offset]
    if lead < 0x80 {
      output[written] = lead &- 0x41 < 26 ? lead | 0x20 : lead
      written &+= 1
      offset &+= 1
      keepsMarks = false
      continue
    }
    var letter = LatinTable.none
    var length = 2
    if lead >= 0xC3, lead <= 0xC9, offset &+ 1 < count {
      letter = low[Int(lead & 0x1F) << 6 | Int(bytes[offset &+ 1] & 0x3F) &- 0xC0]
    } else if lead == 0xE1, offset &+ 2 < count, bytes[offset &+ 1] & 0xFC == 0xB8 {
      letter = high[Int(bytes[offset &+ 1] & 0x03) << 6 | Int(bytes[offset &+ 2] & 0x3F)]
      length = 3
    } else if lead == 0xCC || lead == 0xCD, !keepsMarks, offset &+ 1 < count,
      lead == 0xCC || bytes[offset &+ 1] < 0xB0
    {
      offset &+= 2
      continue
    }
    if letter != LatinTable.none {
      output[written] = letter
      written &+= 1
      offset &+= length
      keepsMarks = false
      continue
    }
    let (read, wrote) = foldOther(bytes, at: offset, into: output + written)
    offset &+= read
    written &+= wrote
    keepsMarks = true
  }
  return written
}

/// Folds the one character at `offset`, which is in no table; returns the bytes read and written.
private func foldOther(
  _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, into output: UnsafeMutablePointer<UInt8>
) -> (read: Int, written: Int) {
  var scalars = UTF8Scalars(bytes, from: offset)
  guard let scalar = scalars.next() else { return (0, 0) }
  let read = scalars.offset - offset
  if read > 1 {
    let lower = lowerCased(scalar)
    if let letter = LatinTable.fold(lower) {
      output[0] = letter
      return (read, 1)
    }
    if lower != scalar {
      var written = 0
      for byte in UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter where written < read {
        output[written] = byte
        written += 1
      }
      return (read, written)
    }
  }
  for step in 0..<read { output[step] = bytes[offset + step] }
  return (read, read)
}

/// Whether a text says more than its folded form does, apart from case: `bộ` does, `bo` does not.
package func hasDiacritics(_ text: String) -> Bool {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return false }
  return folded(text) != caseFolded(text)
}
