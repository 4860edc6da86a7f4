import HoiText

/// The text of a file as UTF-8, checked.
struct DecodedText {
  /// Without a byte order mark. Points into the file, or into `transcoded`.
  let bytes: UnsafeBufferPointer<UInt8>
  let notes: [SourceProblem]
}

/// Hands over the UTF-8 text behind the bytes of a file: its byte order mark removed, UTF-16
/// transcoded, everything else checked to be UTF-8.
func withUTF8Text<Result>(
  _ bytes: UnsafeBufferPointer<UInt8>, file: String,
  _ body: (DecodedText) throws(SourceError) -> Result
) throws(SourceError) -> Result {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    let isBigEndian = bytes[0] == 0xFE
    let text = try transcode(bytes, isBigEndian: isBigEndian, file: file)
    let note = SourceProblem.transcoded(
      FilePlace(file: file), from: isBigEndian ? "UTF-16BE" : "UTF-16LE")
    let result = text.withUnsafeBufferPointer { buffer in
      Swift.Result { () throws(SourceError) in
        try body(DecodedText(bytes: buffer, notes: [note]))
      }
    }
    return try result.get()
  }
  let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
  let text = hasMark ? UnsafeBufferPointer(rebasing: bytes[3...]) : bytes
  if let offset = firstMalformedByte(text) {
    throw SourceError(
      .malformedText(
        FilePlace(file: file, line: lineNumber(of: offset, in: text)),
        byteOffset: offset + (hasMark ? 3 : 0)))
  }
  return try body(DecodedText(bytes: text, notes: []))
}

/// UTF-16 after its byte order mark as UTF-8; a lone surrogate is an error.
private func transcode(
  _ bytes: UnsafeBufferPointer<UInt8>, isBigEndian: Bool, file: String
) throws(SourceError) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var line = 1
  var offset = 2
  func unit(at offset: Int) -> UInt32? {
    guard offset + 1 < bytes.count else { return nil }
    let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
  while offset < bytes.count {
    var scalar: Unicode.Scalar?
    var length = 2
    if let lead = unit(at: offset) {
      scalar = Unicode.Scalar(lead)
      if lead & 0xFC00 == 0xD800, let trail = unit(at: offset + 2), trail & 0xFC00 == 0xDC00 {
        scalar = Unicode.Scalar(0x10000 + (lead & 0x3FF) << 10 + trail & 0x3FF)
        length = 4
      }
    }
    guard let scalar else {
      throw SourceError(.malformedText(FilePlace(file: file, line: line), byteOffset: offset))
    }
    if scalar == "\n" { line += 1 }
    text.append(contentsOf: String(scalar).utf8)
    offset += length
  }
  return text
}

/// Offset of the first byte that is not part of a UTF-8 character; `nil` where all are.
func firstMalformedByte(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  let count = bytes.count
  var offset = 0
  while offset < count {
    if offset &+ 8 <= count {
      let word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
        .loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 == 0 {
        offset &+= 8
        continue
      }
    }
    let lead = bytes[offset]
    if lead < 0x80 {
      offset &+= 1
      continue
    }
    let length = sequenceLength(bytes, at: offset)
    if length == 0 { return offset }
    offset &+= length
  }
  return nil
}

/// Length of the character of several bytes at `offset`; 0 where there is none.
///
/// The ranges are those of the table "Well-Formed UTF-8 Byte Sequences" of the Unicode Standard.
@inline(__always)
private func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
  let lead = bytes[offset]
  let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  guard lead >= 0xC2, lead <= 0xF4, offset &+ length <= bytes.count else { return 0 }
  let second = bytes[offset &+ 1]
  let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
  let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
  guard second >= lowest, second <= highest else { return 0 }
  for step in 2..<max(length, 2) where bytes[offset &+ step] & 0xC0 != 0x80 { return 0 }
  return length
}

/// Number of the line a byte stands in, from 1; `\n`, `\r\n` and `\r` end a line.
func lineNumber(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var line = 1
  for index in 0..<min(offset, bytes.count) {
    let byte = bytes[index]
    if byte == 0x0A || byte == 0x0D && (index + 1 >= bytes.count || bytes[index + 1] != 0x0A) {
      line += 1
    }
  }
  return line
}
