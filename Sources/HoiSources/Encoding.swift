import HoiText

/// The text of a file as UTF-8, checked.
struct DecodedText {
  /// Without a byte order mark. Points into the file, or into `transcoded`.
  let bytes: UnsafeBufferPointer<UInt8>
  let notes: [SourceProblem]
  /// Whether the bytes are those of a file: then they come back by themselves when let go.
  var isMapped = false
}

/// Hands over the UTF-8 text behind the bytes of a file: its byte order mark removed, what is in
/// another encoding transcoded, everything else checked to be UTF-8.
///
/// A reader that checks the text itself, on its way, says so.
func withUTF8Text<Result>(
  _ bytes: UnsafeBufferPointer<UInt8>, file: String, encoding: TextEncoding? = nil,
  isChecked: Bool = true, isMapped: Bool = false,
  _ body: (DecodedText) throws(SourceError) -> Result
) throws(SourceError) -> Result {
  if let found = try transcoded(bytes, encoding, file: file) {
    let note = SourceProblem.transcoded(FilePlace(file: file), from: found.name)
    let result = found.text.withUnsafeBufferPointer { buffer in
      Swift.Result { () throws(SourceError) in
        try body(DecodedText(bytes: buffer, notes: [note]))
      }
    }
    return try result.get()
  }
  let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
  let text = hasMark ? UnsafeBufferPointer(rebasing: bytes[3...]) : bytes
  if isChecked { try checkUTF8(text, file: file, before: hasMark ? 3 : 0) }
  return try body(DecodedText(bytes: text, notes: [], isMapped: isMapped))
}

/// A text in another encoding as UTF-8, and what its encoding is called; `nil` for UTF-8.
private func transcoded(
  _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding?, file: String
) throws(SourceError) -> (text: [UInt8], name: String)? {
  let mark: TextEncoding? =
    bytes.starts(with: [0xFF, 0xFE])
    ? .utf16LittleEndian : bytes.starts(with: [0xFE, 0xFF]) ? .utf16BigEndian : nil
  let start = mark == nil ? 0 : 2
  switch encoding ?? mark ?? .utf8 {
  case .utf8: return nil
  case .utf16LittleEndian:
    return (try transcode(bytes, from: start, isBigEndian: false, file: file), "UTF-16LE")
  case .utf16BigEndian:
    return (try transcode(bytes, from: start, isBigEndian: true, file: file), "UTF-16BE")
  case .utf16:
    let isBig = mark == .utf16BigEndian
    return (
      try transcode(bytes, from: start, isBigEndian: isBig, file: file),
      isBig ? "UTF-16BE" : "UTF-16LE"
    )
  case .windows1258, .tcvn3, .vni:
    guard let encoding else { return nil }
    let (text, offset) = encoding.decoded(bytes)
    guard let text else {
      throw SourceError(
        .malformedText(
          FilePlace(file: file, line: lineNumber(of: offset, in: bytes)), byteOffset: offset))
    }
    return (text, encoding.rawValue)
  }
}

/// Fails at the first byte that is no UTF-8; `before` is what stands before the text in its file.
func checkUTF8(
  _ text: UnsafeBufferPointer<UInt8>, file: String, before: Int
) throws(SourceError) {
  let offset = firstMalformedByte(text)
  // UTF-16 of plain letters is UTF-8 with many zeros.
  if offset != nil || text.prefix(64).contains(0), let encoding = recognizedEncoding(text) {
    throw SourceError(.otherEncoding(FilePlace(file: file), encoding))
  }
  if let offset {
    throw SourceError(
      .malformedText(
        FilePlace(file: file, line: lineNumber(of: offset, in: text)), byteOffset: offset + before))
  }
}

/// UTF-16 from `start` on as UTF-8; a lone surrogate is an error.
private func transcode(
  _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isBigEndian: Bool, file: String
) throws(SourceError) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var line = 1
  var offset = start
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
  var check = UTF8Check(bytes)
  var suspect: Int?
  forEachBlock(of: bytes, from: 0, to: bytes.count) { block, offset in
    if !check.accepts(block, at: offset) { suspect = offset }
    return suspect == nil
  }
  if suspect == nil, check.isComplete { return nil }
  // A character may have begun up to three bytes before the block.
  var offset = max(0, (suspect ?? bytes.count & ~63) - 3)
  while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
  while offset < bytes.count {
    let length = bytes[offset] < 0x80 ? 1 : sequenceLength(bytes, at: offset)
    if length == 0 { return offset }
    offset &+= length
  }
  return nil
}

/// Length of the character of several bytes at `offset`; 0 where there is none.
///
/// The ranges are those of the table "Well-Formed UTF-8 Byte Sequences" of the Unicode Standard.
@inline(__always)
func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
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
  let end = min(offset, bytes.count)
  forEachBlock(of: bytes, from: 0, to: end) { block, offset in
    let feeds = block.equal(to: 0x0A)
    let returns = block.equal(to: 0x0D)
    line += feeds.nonzeroBitCount
    if returns != 0 {
      let next = offset &+ 64
      let nextIsFeed: UInt64 = next < end && bytes[next] == 0x0A ? 1 : 0
      line += (returns & ~(feeds &>> 1 | nextIsFeed &<< 63)).nonzeroBitCount
    }
    return true
  }
  // A return at the very end may have its line feed behind the end.
  if end > 0, end < bytes.count, bytes[end - 1] == 0x0D, bytes[end] == 0x0A { line -= 1 }
  return line
}
