import HoiText

extension Lexer {
  /// Whether `r"` or `r'` starts here.
  func isRawTextStart(_ position: Int) -> Bool {
    guard position + 1 < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "r") else {
      return false
    }
    return bytes[position + 1] == UInt8(ascii: "\"") || bytes[position + 1] == UInt8(ascii: "'")
  }

  /// A text literal. It may span lines; one that is never closed ends with its line.
  ///
  ///     TEXT = ["r"] '"' {CHARACTER | ESCAPE} '"' | ["r"] "'" {CHARACTER | ESCAPE} "'" ;
  mutating func lexText(quoteAt quote: Int, isRaw: Bool) {
    let close = closingQuote(from: quote, isRaw: isRaw)
    let content = SourceRange(quote + 1, close ?? max(quote + 1, lineEnd(from: quote)))
    if close == nil {
      report(.unclosedText, at: SourceRange(quote, quote + 1))
    }
    let end = close.map { $0 + 1 } ?? content.end
    let length = content.end - content.start
    if length > Limits.textBytes {
      report(.textTooLong(bytes: length), at: SourceRange(offset, end))
    }
    let text = isRaw ? source.text(in: content) : unescaped(content)
    emit(.text, .text(nfc(text)), to: end)
  }

  /// The place of the quote that closes a text; `nil` if the text is not closed.
  ///
  /// On another line a quote counts only where a name could not go on after it. So one forgotten
  /// quote does not turn the following lines inside out.
  private mutating func closingQuote(from quote: Int, isRaw: Bool) -> Int? {
    var position = quote + 1
    var isOnFirstLine = true
    while position < bytes.count {
      let byte = bytes[position]
      if byte == bytes[quote] {
        if isOnFirstLine || nameLength(at: position + 1, isFirst: false) == 0 { return position }
        return nil
      }
      if byte == 0x0A { isOnFirstLine = false }
      position += byte == UInt8(ascii: "\\") && !isRaw ? 2 : 1
    }
    endsInText = true
    return nil
  }

  /// The text between two quotes with its escapes resolved.
  ///
  ///     ESCAPE = "\" ('"' | "'" | "\" | "n" | "t" | "u{" HEX {HEX} "}") ;
  private mutating func unescaped(_ content: SourceRange) -> String {
    guard bytes[content.start..<content.end].contains(UInt8(ascii: "\\")) else {
      return source.text(in: content)
    }
    var result: [UInt8] = []
    var position = content.start
    while position < content.end {
      guard bytes[position] == UInt8(ascii: "\\"), position + 1 < content.end else {
        result.append(bytes[position])
        position += 1
        continue
      }
      switch bytes[position + 1] {
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"):
        result.append(bytes[position + 1])
      case UInt8(ascii: "u"):
        position = unicodeEscape(at: position, before: content.end, into: &result)
        continue
      default:
        let length = scalar(at: position + 1)?.utf8.count ?? 1
        let end = min(position + 1 + length, content.end)
        let range = SourceRange(position, end)
        report(.unknownEscape(source.text(in: range)), at: range)
        result.append(contentsOf: bytes[(position + 1)..<end])
        position = end
        continue
      }
      position += 2
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Resolves `\u{1EBF}`; returns the place after it.
  private mutating func unicodeEscape(
    at start: Int, before limit: Int, into result: inout [UInt8]
  ) -> Int {
    var end = start + 2
    if end < limit, bytes[end] == UInt8(ascii: "{") {
      let digits = end + 1
      end = digits
      while end < limit, bytes[end] != UInt8(ascii: "}"), end - digits < 9 { end += 1 }
      if end < limit, bytes[end] == UInt8(ascii: "}") {
        let written = source.text(in: SourceRange(digits, end))
        end += 1
        if let value = UInt32(written, radix: 16), let scalar = Unicode.Scalar(value) {
          result.append(contentsOf: Array(String(scalar).utf8))
          return end
        }
      }
    }
    report(.badUnicodeEscape, at: SourceRange(start, min(end, limit)))
    return min(end, limit)
  }

  /// “so”: read as the text it is meant to be.
  mutating func lexCurlyText() {
    let open = scalar(at: offset)?.utf8.count ?? 1
    var position = offset + open
    while position < bytes.count, bytes[position] != 0x0A {
      let length = scalar(at: position)?.utf8.count ?? 1
      if let scalar = scalar(at: position), Self.curlyQuotes.contains(scalar.value) {
        let content = SourceRange(offset + open, position)
        let range = SourceRange(offset, position + length)
        let text = nfc(source.text(in: content))
        report(.curlyQuotes, at: range, fix: Fix(replace: range, with: SyntaxText.quoted(text)))
        return emit(.text, .text(text), to: range.end)
      }
      position += length
    }
    let limit = max(offset + open, lineEnd(from: offset))
    report(.curlyQuotes, at: SourceRange(offset, offset + open))
    emit(.text, .text(nfc(source.text(in: SourceRange(offset + open, limit)))), to: limit)
  }
}
