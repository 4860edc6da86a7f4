import HoiText

/// Tokens of a text, end to end, and what was wrong with it.
struct Lexed: Sendable {
  /// Covers every byte; the last token is `.end` and empty.
  let tokens: [Token]
  let diagnostics: [Diagnostic]
  /// A text literal is still open at the end.
  let endsInText: Bool
}

/// Cuts a text into tokens. Works on bytes, accepts any of them, and never fails: what no token
/// starts with becomes `.invalid` and is reported.
struct Lexer: ~Copyable {
  let source: SourceText
  let bytes: [UInt8]
  var offset = 0
  var tokens: [Token] = []
  var diagnostics: [Diagnostic] = []
  var endsInText = false

  init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
    tokens.reserveCapacity(bytes.count / 3 + 1)
  }

  consuming func finish() -> Lexed {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { emit(.blank, to: 3) }
    while offset < bytes.count {
      let start = offset
      lexToken()
      assert(offset > start, "each token takes at least a byte")
      if offset == start { offset += 1 }
    }
    tokens.append(Token(.end, range: SourceRange(bytes.count, bytes.count)))
    return Lexed(tokens: tokens, diagnostics: diagnostics, endsInText: endsInText)
  }

  private mutating func lexToken() {
    let byte = bytes[offset]
    switch byte {
    case 0x0A:
      emit(.newline, to: offset + 1)
    case 0x20, 0x09, 0x0D:
      emit(.blank, to: end(of: offset + 1) { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D })
    case UInt8(ascii: "#"):
      emit(.comment, to: lineEnd(from: offset))
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      lexText(quoteAt: offset, isRaw: false)
    case UInt8(ascii: "`"):
      lexQuotedName()
    case UInt8(ascii: "$"):
      lexParameter()
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      lexNumberOrCalendar()
    default:
      if isRawTextStart(offset) {
        lexText(quoteAt: offset + 1, isRaw: true)
      } else if nameLength(at: offset, isFirst: true) > 0 {
        lexWord()
      } else if !lexSymbol() {
        lexOther()
      }
    }
  }

  // MARK: Names

  /// A word, or a period that starts with a letter, such as `Q3/2025`.
  ///
  ///     FUNCTION = LETTER {LETTER | DIGIT} ;
  ///     NAME     = FUNCTION | QUOTED ;
  private mutating func lexWord() {
    if lexLetteredPeriod() { return }
    let end = nameEnd(from: offset)
    let range = SourceRange(offset, end)
    if range.end - range.start > Limits.nameBytes {
      report(.nameTooLong(bytes: range.end - range.start), at: range)
    }
    emit(.word, name(in: range), to: end)
  }

  /// A name of any characters.
  ///
  ///     QUOTED = "`" CHARACTER {CHARACTER} "`" ;
  private mutating func lexQuotedName() {
    let close = end(of: offset + 1) { $0 != UInt8(ascii: "`") && $0 != 0x0A }
    guard close < bytes.count, bytes[close] == UInt8(ascii: "`") else {
      let limit = lineEnd(from: offset)
      report(.unclosedName, at: SourceRange(offset, offset + 1))
      let content = SourceRange(min(offset + 1, limit), limit)
      return emit(.quotedName, name(in: content), to: limit)
    }
    let range = SourceRange(offset, close + 1)
    let content = SourceRange(offset + 1, close)
    if content.isEmpty {
      report(.emptyName, at: range)
      return emit(.invalid, to: close + 1)
    }
    if content.end - content.start > Limits.nameBytes {
      report(.nameTooLong(bytes: content.end - content.start), at: range)
    }
    emit(.quotedName, name(in: content), to: close + 1)
  }

  /// A value given from outside.
  ///
  ///     PARAM = "$" FUNCTION ;
  private mutating func lexParameter() {
    let end = nameEnd(from: offset + 1)
    guard end > offset + 1 else {
      report(.missingParameterName, at: SourceRange(offset, offset + 1))
      return emit(.invalid, to: offset + 1)
    }
    emit(.parameter, name(in: SourceRange(offset + 1, end)), to: end)
  }

  private func name(in range: SourceRange) -> Token.Value {
    let text = nfc(source.text(in: range))
    return .name(text, folded: folded(text))
  }

  /// End of the name that starts at `start`; `start` itself if none does.
  func nameEnd(from start: Int) -> Int {
    var end = start
    while true {
      let length = nameLength(at: end, isFirst: end == start)
      if length == 0 { return end }
      end += length
    }
  }

  /// Bytes of the name character at a place; 0 if there is none.
  func nameLength(at position: Int, isFirst: Bool) -> Int {
    guard position < bytes.count else { return 0 }
    let byte = bytes[position]
    if byte < 0x80 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"):
        return 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        return isFirst ? 0 : 1
      default:
        return 0
      }
    }
    guard let scalar = scalar(at: position) else { return 0 }
    let isLetter = scalar.properties.isAlphabetic
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber: return isFirst ? 0 : scalar.utf8.count
    default: return isLetter ? scalar.utf8.count : 0
    }
  }

  // MARK: Signs and the rest

  private mutating func lexSymbol() -> Bool {
    for length in [2, 1] where offset + length <= bytes.count {
      let end = offset + length
      let written = source.text(in: SourceRange(offset, end))
      if length == 2, let comment = ["//", "--", "/*"].first(where: { $0 == written }) {
        lexForeignComment(comment)
        return true
      }
      if let symbol = Symbol(rawValue: written) {
        emit(.symbol, .symbol(symbol), to: end)
        return true
      }
    }
    return false
  }

  /// `// so`, `-- so`, `/* so */`: read as the comment it is meant to be.
  private mutating func lexForeignComment(_ written: String) {
    let sign = SourceRange(offset, offset + 2)
    let end: Int
    if written != "/*" {
      end = lineEnd(from: offset)
    } else {
      var close = offset + 2
      while close + 1 < bytes.count, bytes[close] != 0x2A || bytes[close + 1] != 0x2F { close += 1 }
      end = min(close + 2, bytes.count)
    }
    let isOneLine = written != "/*"
    report(.foreignComment(written), at: sign, fix: isOneLine ? Fix(replace: sign, with: "#") : nil)
    emit(.comment, to: end)
  }

  /// Typographic signs that stand for one of ours, foreign blanks, and everything unknown.
  private mutating func lexOther() {
    guard let scalar = scalar(at: offset) else {
      let end = end(of: offset + 1) { $0 >= 0x80 && $0 < 0xC0 }
      report(.unknownCharacter("\u{FFFD}", meant: nil), at: SourceRange(offset, end))
      return emit(.invalid, to: end)
    }
    let end = offset + scalar.utf8.count
    let range = SourceRange(offset, end)
    if scalar.properties.isWhitespace || Self.invisible.contains(scalar.value) {
      return emit(.blank, to: end)
    }
    if Self.curlyQuotes.contains(scalar.value) { return lexCurlyText() }
    if let symbol = Self.lookalikes[scalar.value] {
      report(
        .unknownCharacter(scalar, meant: symbol.rawValue), at: range,
        fix: Fix(replace: range, with: symbol.rawValue))
      return emit(.symbol, .symbol(symbol), to: end)
    }
    report(.unknownCharacter(scalar, meant: nil), at: range)
    emit(.invalid, to: end)
  }

  /// Zero-width characters that come along when text is copied.
  private static let invisible: Set<UInt32> = [0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD]
  static let curlyQuotes: Set<UInt32> = [0x201C, 0x201D, 0x201E, 0x2018, 0x2019, 0x00AB, 0x00BB]
  private static let lookalikes: [UInt32: Symbol] = [
    0x2264: .lessOrEqual, 0x2265: .greaterOrEqual, 0x2260: .notEqual, 0x00D7: .star,
    0x00F7: .slash, 0x2212: .minus, 0x2013: .minus, 0x2014: .minus, 0x2026: .dots,
    0x2192: .arrow, 0xFF08: .leftParenthesis, 0xFF09: .rightParenthesis, 0xFF0C: .comma,
    0xFF1A: .colon, 0xFF1B: .semicolon, 0xFF5C: .pipe,
  ]

  // MARK: Bytes

  mutating func emit(_ kind: Token.Kind, _ value: Token.Value = .none, to end: Int) {
    let end = min(max(end, offset), bytes.count)
    tokens.append(Token(kind, value, range: SourceRange(offset, end)))
    offset = end
  }

  mutating func report(_ problem: SyntaxProblem, at range: SourceRange, fix: Fix? = nil) {
    guard diagnostics.count < Limits.diagnostics else { return }
    diagnostics.append(Diagnostic(Reported(problem, fix: fix), at: range))
  }

  func end(of start: Int, while belongs: (UInt8) -> Bool) -> Int {
    var end = start
    while end < bytes.count, belongs(bytes[end]) { end += 1 }
    return end
  }

  /// The end of the line, before its line break.
  func lineEnd(from start: Int) -> Int {
    let end = end(of: start) { $0 != 0x0A }
    return end > start && bytes[end - 1] == 0x0D ? end - 1 : end
  }

  /// The character at a place; `nil` if its bytes are not UTF-8.
  func scalar(at position: Int) -> Unicode.Scalar? {
    var iterator = bytes[position..<min(position + 4, bytes.count)].makeIterator()
    var decoder = UTF8()
    if case .scalarValue(let scalar) = decoder.decode(&iterator) { return scalar }
    return nil
  }
}
