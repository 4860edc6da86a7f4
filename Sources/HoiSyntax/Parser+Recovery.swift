import HoiText

extension Parser {
  /// Whether the raw token at a place starts a line and reads like a new statement.
  func looksLikeStatement(_ position: Int) -> Bool {
    guard isLineStart(position), let word = tokens[position].foldedWord else { return false }
    let next = position + 1 < tokens.count ? tokens[position + 1] : tokens[position]
    for sequence in Keywords.sequences(at: .statement, startingWith: word)
    where sequence.words.count == 1 {
      switch sequence.keyword {
      case .let, .def: return next.kind == .word || next.kind == .quotedName
      case .load, .use: return next.kind == .text
      case .param: return next.kind == .parameter
      default: return false
      }
    }
    return false
  }

  /// Whether a stage or statement may end before the next token.
  var atBoundary: Bool {
    let token = peek()
    switch token.kind {
    case .end, .newline: return true
    case .symbol:
      switch token.symbol {
      case .pipe, .semicolon: return true
      case .rightParenthesis, .rightBracket, .comma: return brackets > 0
      default: return false
      }
    default: return false
    }
  }

  /// Passes over what is left of a broken part, up to the next place to start anew.
  mutating func skipToBoundary() {
    skip { $0.atBoundary }
  }

  /// Passes over what is left inside a broken pair of brackets.
  private mutating func skip(to closer: Symbol) {
    skip { $0.at(closer) || $0.at(.semicolon) }
  }

  private mutating func skip(until isDone: (borrowing Parser) -> Bool) {
    var depth = 0
    while tokens[index].kind != .end, !isAbandoned {
      if depth == 0, isDone(self) { return }
      if brackets > 0, looksLikeStatement(index) { return }
      if brackets == 0, depth > 0, looksLikeStatement(index) { return }
      switch tokens[index].symbol {
      case .leftParenthesis, .leftBracket: depth += 1
      case .rightParenthesis, .rightBracket: depth = max(0, depth - 1)
      default: break
      }
      advance()
    }
  }

  /// Takes the bracket that closes `opened`, or reports why it is not there and looks for it.
  mutating func close(_ closer: Symbol, opened: SourceRange) {
    if take(closer) != nil {
      isPanicking = false
      return
    }
    if !isPanicking {
      let token = peek()
      let isOther = token.symbol == .rightParenthesis || token.symbol == .rightBracket
      if token.kind == .end { isIncomplete = true }
      if token.kind == .end || isOther || looksLikeStatement(index) {
        fail(
          .unclosedDelimiter(source.text(in: opened), closer: closer.rawValue), at: opened)
      } else {
        reportTrailing()
        isPanicking = true
      }
    }
    skip(to: closer)
    if take(closer) != nil { isPanicking = false }
  }

  /// Makes sure a statement or stage has ended; reports and passes over what is too much.
  mutating func finishPart() {
    if !atBoundary, brackets == 0 || !looksLikeStatement(index) {
      if !isPanicking { reportTrailing() }
      isPanicking = true
      skipToBoundary()
    }
    if brackets == 0 || at(.pipe) || at(.comma) { isPanicking = false }
  }

  /// Reports a token that stands where something had to end, as precisely as possible.
  mutating func reportTrailing() {
    let token = peek()
    guard token.kind != .invalid else { return }
    if reportDecimalComma() || reportThousandsBlank() || reportWordAfterNumber() { return }
    switch token.symbol {
    case .rightParenthesis, .rightBracket:
      return report(.unmatchedCloser(source.text(in: token.range)), at: token.range)
    case .comma:
      return report(
        .commaInExpression, at: token.range, fix: Fix(replace: token.range, with: " and"))
    case .pipeGreater:
      return report(
        .foreignOperator("|>", ours: "|"), at: token.range,
        fix: Fix(replace: token.range, with: "|"))
    default:
      report(.unexpected(found(token)), at: token.range)
    }
  }

  /// `1,5` where a comma cannot stand.
  private mutating func reportDecimalComma() -> Bool {
    guard at(.comma), let before = previous, before.kind == .number, index + 1 < tokens.count else {
      return false
    }
    let comma = tokens[index]
    let after = tokens[index + 1]
    guard after.kind == .number, before.range.end == comma.range.start,
      comma.range.end == after.range.start
    else { return false }
    let range = before.range.union(after.range)
    let meant = source.text(in: before.range) + "." + source.text(in: after.range)
    report(
      .decimalComma(source.text(in: range), meant: meant), at: range,
      fix: Fix(replace: range, with: meant))
    return true
  }

  /// `10 000`
  private mutating func reportThousandsBlank() -> Bool {
    guard let before = previous, before.kind == .number, at(.number) else { return false }
    let token = peek()
    let length = token.range.end - token.range.start
    guard token.range.start == before.range.end + 1, length == 3 else { return false }
    var end = token.range.end
    var position = index + 1
    while tokens[position].kind == .number, tokens[position].range.start == end + 1,
      tokens[position].range.end == end + 4
    {
      end = tokens[position].range.end
      position += 1
    }
    let range = SourceRange(before.range.start, end)
    let meant = String(source.text(in: range).map { $0 == " " ? "_" : $0 })
    report(
      .thousandsBlank(source.text(in: range), meant: meant), at: range,
      fix: Fix(replace: range, with: meant))
    return true
  }

  /// `take 3 rows`
  private mutating func reportWordAfterNumber() -> Bool {
    let token = peek()
    guard token.kind == .word, let before = previous, before.kind == .number else { return false }
    let removed = SourceRange(before.range.end, token.range.end)
    report(
      .wordAfterNumber(source.text(in: token.range), number: source.text(in: before.range)),
      at: token.range, fix: Fix(replace: removed, with: ""))
    return true
  }
}
