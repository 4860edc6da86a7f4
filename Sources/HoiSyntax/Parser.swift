import HoiText

/// What the parser took a token for: for color and for `hoi fmt`.
enum TokenUse: Sendable, Equatable {
  case keyword(Keyword)
  case stage(Keyword)
  /// A function, by its English name if it is one of ours.
  case function(String?)
  case name
  case type(Keyword?)
  /// `tháng này`, `this month`: two words whose order depends on the language.
  case relative(Keyword, unit: Keyword)
  case literal
  /// One more word of the keyword before.
  case continued
}

/// Everything the parser found out, for those who need more than the tree.
struct ParseOutput: Sendable {
  let parsed: Parsed
  let tokens: [Token]
  /// For each token, what it was taken for.
  let uses: [TokenUse?]
}

/// Reads tokens into a tree: recursive descent, one method for each production.
///
/// Never fails: what is wrong is reported once and passed over. After a problem nothing more is
/// reported until the next stage, line or closing bracket (`isPanicking`).
struct Parser: ~Copyable {
  let source: SourceText
  private let lexed: Lexed
  /// The tokens the grammar sees; the last is `.end`.
  let tokens: [Token]
  /// Where each of them stands among all tokens.
  private let places: [Int]
  /// Whether a line break that may end a statement stands before a token.
  private let startsLine: [Bool]
  private(set) var index = 0
  /// Inside brackets line breaks mean nothing.
  var brackets = 0
  /// Within as many brackets `per` belongs to the stage, not to a call.
  var heldPartition: Int?
  private var passedLine = -1
  private var nesting = 0
  var isPanicking = false
  /// The rest of the statement was passed over: nothing more of it can be seen.
  var isAbandoned = false
  var isIncomplete = false
  private(set) var diagnostics: [Diagnostic]
  private var uses: [TokenUse?]

  init(_ source: SourceText, lexed: Lexed) {
    self.source = source
    self.lexed = lexed
    diagnostics = lexed.diagnostics
    isIncomplete = lexed.endsInText
    var tokens: [Token] = []
    var places: [Int] = []
    var startsLine: [Bool] = []
    var isAfterBreak = false
    for (place, token) in lexed.tokens.enumerated() {
      if token.kind == .newline { isAfterBreak = true }
      if token.isTrivia { continue }
      tokens.append(token)
      places.append(place)
      startsLine.append(isAfterBreak && token.kind != .end)
      isAfterBreak = false
    }
    self.tokens = tokens
    self.places = places
    uses = Array(repeating: nil, count: lexed.tokens.count)
    for index in startsLine.indices where startsLine[index] {
      startsLine[index] = !Self.continuesLine(tokens, at: index)
    }
    self.startsLine = startsLine
  }

  /// Whether a line that starts here goes on with the statement before it.
  private static func continuesLine(_ tokens: [Token], at index: Int) -> Bool {
    if tokens[index].symbol == .pipe { return true }
    guard tokens[index].kind == .word else { return false }
    return [Keyword.and, .or, .then, .else].contains { keyword in
      Keywords.sequences(of: keyword).contains { words in
        words.indices.allSatisfy {
          index + $0 < tokens.count && tokens[index + $0].foldedWord == words[$0]
        }
      }
    }
  }

  consuming func finish(mode: ParseMode) -> ParseOutput {
    let script = mode == .entry ? entry() : self.script()
    let sorted = diagnostics.enumerated().sorted { left, right in
      let places = (left.element.range?.start ?? 0, right.element.range?.start ?? 0)
      return places.0 == places.1 ? left.offset < right.offset : places.0 < places.1
    }
    let parsed = Parsed(
      script: script, diagnostics: sorted.map(\.element), isIncomplete: isIncomplete)
    return ParseOutput(parsed: parsed, tokens: lexed.tokens, uses: uses)
  }

  // MARK: Looking

  /// The token `distance` ahead; a `.newline` where a statement may end before it.
  func peek(_ distance: Int = 0) -> Token {
    var position = index
    for _ in 0...distance {
      if position >= tokens.count { return tokens[tokens.count - 1] }
      if isAbandoned || (startsLine[position] && brackets == 0 && passedLine < position) {
        let start = tokens[position].range.start
        return Token(.newline, range: SourceRange(start, start))
      }
      position += 1
    }
    return tokens[position - 1]
  }

  func at(_ symbol: Symbol) -> Bool { peek().symbol == symbol }

  func at(_ kind: Token.Kind) -> Bool { peek().kind == kind }

  /// How many tokens ahead spell a keyword; 0 if they do not.
  func length(of keyword: Keyword, ahead distance: Int = 0) -> Int {
    guard let first = peek(distance).foldedWord else { return 0 }
    for words in Keywords.sequences(of: keyword) where words[0] == first {
      if spells(words, ahead: distance) { return words.count }
    }
    return 0
  }

  func at(_ keyword: Keyword) -> Bool { length(of: keyword) > 0 }

  func spells(_ words: [String], ahead distance: Int = 0) -> Bool {
    words.indices.allSatisfy { peek(distance + $0).foldedWord == words[$0] }
  }

  /// The longest keyword of a position the next tokens spell.
  func keyword(at position: KeywordPosition, ahead distance: Int = 0) -> Keywords.Sequence? {
    guard let first = peek(distance).foldedWord else { return nil }
    return Keywords.sequences(at: position, startingWith: first).first {
      spells($0.words, ahead: distance)
    }
  }

  /// The raw token before the next one.
  var previous: Token? { index > 0 ? tokens[index - 1] : nil }

  /// Where the text read so far ends.
  var lastEnd: Int { previous?.range.end ?? 0 }

  func range(from start: Int) -> SourceRange {
    SourceRange(min(start, lastEnd), max(start, lastEnd))
  }

  /// No place but here: for what recovery leaves behind.
  var here: SourceRange {
    let start = peek().range.start
    return SourceRange(start, start)
  }

  /// Whether a line break stands before the raw token at `position`.
  func isLineStart(_ position: Int) -> Bool { position == 0 || startsLine[position] }

  // MARK: Taking

  mutating func advance() {
    if index < tokens.count - 1 { index += 1 }
  }

  /// Takes the next `count` tokens as one thing.
  @discardableResult
  mutating func take(_ use: TokenUse?, count: Int = 1) -> SourceRange {
    let start = index
    for step in 0..<max(count, 1) {
      uses[places[index]] = step == 0 ? use : .continued
      if step < count - 1 { advance() }
    }
    let range = tokens[start].range.union(tokens[index].range)
    advance()
    return range
  }

  mutating func take(_ symbol: Symbol) -> SourceRange? {
    at(symbol) ? take(nil) : nil
  }

  /// Takes a keyword if it is next.
  @discardableResult
  mutating func take(_ keyword: Keyword) -> SourceRange? {
    let count = length(of: keyword)
    return count > 0 ? take(.keyword(keyword), count: count) : nil
  }

  /// Notes what an earlier token was for.
  mutating func use(_ use: TokenUse, at position: Int) {
    uses[places[position]] = use
  }

  /// Goes over a line break where the query must go on: after an operator, `,`, `:` or `|`.
  mutating func goOn() {
    passedLine = max(passedLine, index)
    if tokens[index].kind == .end { isIncomplete = true }
  }

  /// Goes over a line break between statements.
  mutating func passLine() {
    passedLine = max(passedLine, index)
  }

  // MARK: Limits

  /// Goes one level deeper; `false`, with a report, when that is too deep.
  mutating func enter() -> Bool {
    nesting += 1
    if nesting <= Limits.nesting { return true }
    nesting -= 1
    fail(.nestingTooDeep, at: peek().range)
    abandonStatement()
    return false
  }

  mutating func leave() { nesting -= 1 }

  /// Gives the statement up: moves to the first line after it, or to the next thing that looks like
  /// a statement if brackets stay open.
  mutating func abandonStatement() {
    var depth = brackets
    while tokens[index].kind != .end {
      switch tokens[index].symbol {
      case .leftParenthesis, .leftBracket: depth += 1
      case .rightParenthesis, .rightBracket: depth -= 1
      default: break
      }
      advance()
      if looksLikeStatement(index) || (depth <= 0 && isLineStart(index)) { break }
    }
    isAbandoned = true
  }

  // MARK: Reporting

  /// Reports a problem after which reading goes on as if it were mended.
  mutating func report(_ problem: SyntaxProblem, at range: SourceRange, fix: Fix? = nil) {
    guard isReporting else { return }
    diagnostics.append(Diagnostic(Reported(problem, fix: fix), at: range))
  }

  /// Reports a problem that leaves the parser lost until the next place to start anew.
  mutating func fail(_ problem: SyntaxProblem, at range: SourceRange, fix: Fix? = nil) {
    report(problem, at: range, fix: fix)
    isPanicking = true
  }

  /// Whether a problem would be listed at all.
  var isReporting: Bool { !isPanicking && diagnostics.count < Limits.diagnostics }

  /// Reports that something else was expected here.
  mutating func fail(expected: Expectation, fix: Fix? = nil) {
    let token = peek()
    if token.kind == .end, brackets > 0 { isIncomplete = true }
    if token.kind == .invalid {
      isPanicking = true
      return
    }
    fail(.expected(expected, found: found(token)), at: place(of: token), fix: fix)
  }

  /// Where to point: at the token, or right behind the text before a line's end.
  func place(of token: Token) -> SourceRange {
    if token.kind != .newline, token.kind != .end { return token.range }
    return SourceRange(lastEnd, lastEnd)
  }

  /// A token as messages show it.
  func found(_ token: Token) -> Found {
    switch token.kind {
    case .end: .end
    case .newline, .blank, .comment: .lineEnd
    case .text: .text
    default: .written(source.text(in: token.range))
    }
  }
}
