package import HoiText

/// A script in the one layout of Hỏi; `nil` when it does not parse.
///
/// One keyword language, the given one or the one most keywords are in already; comments stay;
/// formatting twice changes nothing more. Nothing but layout, brackets, and spelling changes.
package func format(_ source: SourceText, keywords language: Language? = nil) -> String? {
  let output = parseOutput(source, as: .entry)
  guard !output.parsed.diagnostics.contains(where: { $0.severity == .error }) else { return nil }
  var formatter = Formatter(source, output, language: language)
  return formatter.text()
}

/// One piece of a formatted statement: a token as it will be written.
struct FormatAtom {
  var text: String
  var hasBlankBefore: Bool
  /// A new stage of the statement starts here.
  var isStageStart = false
  /// Where a line may break before this; `nil` where it may not.
  var breakPlace: FormatBreak?
  /// Comments on lines of their own before this.
  var commentsBefore: [String] = []
  /// A comment after this on its line.
  var commentAfter: String?
}

/// A place where a line may break: the outermost of those that come first is broken first, and all
/// that are equal to it.
struct FormatBreak: Comparable {
  /// What comes before or after it, those that break first before the others.
  enum Kind: Int, Comparable {
    /// After the `=` of `let` and `def`.
    case definition
    /// After the `:` of a stage.
    case colon
    case comma
    /// Before a word.
    case otherwise, then, condition, logic
    /// After `+`.
    case sum

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// How deep in brackets.
  let depth: Int
  let kind: Kind

  static func < (left: FormatBreak, right: FormatBreak) -> Bool {
    (left.depth, left.kind.rawValue) < (right.depth, right.kind.rawValue)
  }
}

/// Turns the tokens of a parsed text into formatted text.
struct Formatter {
  private let source: SourceText
  private let tokens: [Token]
  private let uses: [TokenUse?]
  private let statements: [Syntax.Statement]
  private let edits: FormatEdits
  /// Where statements end.
  private let ends: Set<Int>
  private let language: Language

  init(_ source: SourceText, _ output: ParseOutput, language: Language?) {
    self.source = source
    tokens = output.tokens
    uses = output.uses
    statements = output.parsed.script.statements
    ends = Set(statements.map(\.range.end))
    let comments = output.tokens.filter { $0.kind == .comment }.map(\.range.start)
    edits = FormatEdits(output.parsed.script, comments: comments)
    self.language = language ?? Self.usual(source, output)
  }

  /// The language most keywords are written in; English where there is no telling.
  private static func usual(_ source: SourceText, _ output: ParseOutput) -> Language {
    var vietnamese = 0
    for (token, use) in zip(output.tokens, output.uses) {
      let spellings: [String]
      switch use {
      case .keyword(let keyword), .stage(let keyword), .type(.some(let keyword)),
        .relative(let keyword, _):
        spellings = Keywords.english(keyword)
      case .function(.some(let name)): spellings = [name]
      default: continue
      }
      guard let word = token.foldedWord else { continue }
      let isEnglish = spellings.contains { $0 == word || $0.hasPrefix(word + " ") }
      vietnamese += isEnglish ? -1 : 1
    }
    return vietnamese > 0 ? .vietnamese : .english
  }

  // MARK: The text

  mutating func text() -> String {
    var lines: [String] = []
    var place = 0
    for statement in statements {
      let first = tokenIndex(at: statement.range.start, from: place)
      appendComments(between: place, and: first, to: &lines)
      var atoms: [FormatAtom] = []
      givesName =
        switch statement.kind {
        case .binding, .definition: true
        default: false
        }
      place = first
      var depth = 0
      while place < tokens.count - 1, tokens[place].range.start < max(statement.range.end, 1) {
        append(place, to: &atoms, depth: &depth)
        place += 1
      }
      place = trailingComment(after: place, of: &atoms)
      lines += FormatLayout.lines(atoms)
    }
    appendComments(between: place, and: tokens.count - 1, to: &lines)
    while lines.first == "" { lines.removeFirst() }
    while lines.last == "" { lines.removeLast() }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  private func tokenIndex(at offset: Int, from start: Int) -> Int {
    var place = start
    while place < tokens.count - 1, tokens[place].isTrivia || tokens[place].range.start < offset {
      place += 1
    }
    return place
  }

  /// Comments between statements, and at most one blank line where there were some.
  private func appendComments(between start: Int, and end: Int, to lines: inout [String]) {
    var breaks = 0
    for token in tokens[start..<max(start, end)] {
      switch token.kind {
      case .newline: breaks += 1
      case .comment:
        if breaks > 1, lines.last != "" { lines.append("") }
        lines.append(comment(token))
        breaks = 0
      default: break
      }
    }
    if breaks > 1, !lines.isEmpty, lines.last != "" { lines.append("") }
  }

  private func comment(_ token: Token) -> String {
    var text = source.text(in: token.range)
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }

  /// A comment behind a statement on its line; returns the place after it.
  private func trailingComment(after place: Int, of atoms: inout [FormatAtom]) -> Int {
    var next = place
    while next < tokens.count - 1, tokens[next].kind == .blank || tokens[next].symbol == .semicolon
    {
      next += 1
    }
    guard next < tokens.count - 1, tokens[next].kind == .comment, !atoms.isEmpty else {
      return place
    }
    atoms[atoms.count - 1].commentAfter = comment(tokens[next])
    return next + 1
  }

  // MARK: Tokens to atoms

  private mutating func append(_ place: Int, to atoms: inout [FormatAtom], depth: inout Int) {
    let token = tokens[place]
    if token.kind == .comment { return appendComment(place, to: &atoms) }
    if token.isTrivia { return }
    openers += edits.opening[token.range.start] ?? 0
    let closers = edits.closing[token.range.end] ?? 0
    if isLeftOut(place) {
      // New brackets around a token that goes stand around its neighbor.
      if closers > 0, !atoms.isEmpty {
        atoms[atoms.count - 1].text += String(repeating: ")", count: closers)
      }
      depth -= closers
      return
    }
    if token.symbol == .rightParenthesis || token.symbol == .rightBracket { depth -= 1 }
    var atom = FormatAtom(
      text: String(repeating: "(", count: openers) + spelling(place)
        + String(repeating: ")", count: closers),
      hasBlankBefore: !atoms.isEmpty && hasBlank(before: place))
    atom.isStageStart = token.symbol == .pipe && depth == 0
    atom.breakPlace = breakKind(before: place, atoms: atoms, depth: depth).map {
      FormatBreak(depth: depth, kind: $0)
    }
    atom.commentsBefore = pending
    pending = []
    atoms.append(atom)
    if token.symbol == .leftParenthesis || token.symbol == .leftBracket { depth += 1 }
    depth += openers - closers
    openers = 0
  }

  /// Whether the statement is `let` or `def`: its first `=` stands between name and meaning.
  private var givesName = false

  /// New brackets to open before the next token.
  private var openers = 0

  /// Comments met since the last token.
  private var pending: [String] = []

  private mutating func appendComment(_ place: Int, to atoms: inout [FormatAtom]) {
    let text = comment(tokens[place])
    var before = place - 1
    while before >= 0, tokens[before].kind == .blank { before -= 1 }
    let isAfterToken = before >= 0 && tokens[before].kind != .newline && !atoms.isEmpty
    if isAfterToken, pending.isEmpty, atoms[atoms.count - 1].commentAfter == nil {
      atoms[atoms.count - 1].commentAfter = text
    } else {
      pending.append(text)
    }
  }

  /// Brackets that go, the second word of a keyword, `()` of `today()`, a last comma.
  private func isLeftOut(_ place: Int) -> Bool {
    let token = tokens[place]
    if uses[place] == .continued || edits.removed.contains(token.range.start) { return true }
    switch token.symbol {
    case .semicolon: return true
    case .leftParenthesis: return isClock(previous(place)) && !isMember(after: place + 1)
    case .rightParenthesis:
      guard let open = previous(place), tokens[open].symbol == .leftParenthesis else {
        return false
      }
      return isClock(previous(open)) && !isMember(after: place)
    case .comma:
      let after = next(place)
      switch after.symbol {
      case .pipe, .rightParenthesis, .rightBracket, .semicolon: return true
      // Behind a comma a line may end, before a colon it may not.
      case .colon: return !hasComment(between: token, and: after)
      default: return after.kind == .end || ends.contains(token.range.end)
      }
    default: return false
    }
  }

  private func isClock(_ place: Int?) -> Bool {
    guard var place else { return false }
    while uses[place] == .continued, let before = previous(place) { place = before }
    return uses[place] == .keyword(.today) || uses[place] == .keyword(.now)
  }

  /// `today().b`: without its brackets it would be a name.
  private func isMember(after place: Int) -> Bool {
    var closer = place
    while closer < tokens.count - 1, tokens[closer].symbol != .rightParenthesis { closer += 1 }
    return next(closer).symbol == .dot
  }

  private func hasComment(between left: Token, and right: Token) -> Bool {
    edits.hasComment(in: SourceRange(left.range.end, right.range.start))
  }

  private func previous(_ place: Int) -> Int? {
    var before = place - 1
    while before >= 0, tokens[before].isTrivia { before -= 1 }
    return before >= 0 ? before : nil
  }

  private func next(_ place: Int) -> Token {
    var after = place + 1
    while after < tokens.count - 1, tokens[after].isTrivia { after += 1 }
    return tokens[min(after, tokens.count - 1)]
  }

  // MARK: Blanks and breaks

  private func hasBlank(before place: Int) -> Bool {
    let token = tokens[place]
    guard let before = shownBefore(place) else { return false }
    let left = tokens[before]
    // Also past brackets that go.
    func isTight(_ between: Token) -> Bool {
      between.range.start > left.range.start && edits.tightBefore.contains(between.range.start)
        || between.range.end < token.range.end && edits.tightAfter.contains(between.range.end)
    }
    if tokens[before...place].contains(where: isTight) { return false }
    switch token.symbol {
    case .rightParenthesis, .rightBracket, .comma, .colon, .dot: return false
    case .leftParenthesis:
      if case .function = use(of: before) { return false }
      if isClock(before) { return false }
    case .slash where isRoman(before): return false
    default: break
    }
    switch left.symbol {
    case .leftParenthesis, .leftBracket, .dot: return false
    case .slash: return !(previous(before).map(isRoman) ?? false)
    default: return true
    }
  }

  /// The token before a place that is written at all.
  private func shownBefore(_ place: Int) -> Int? {
    var before = previous(place)
    while let candidate = before, edits.removed.contains(tokens[candidate].range.start) {
      before = previous(candidate)
    }
    return before
  }

  private func use(of place: Int) -> TokenUse? {
    var place = place
    while uses[place] == .continued, let before = previous(place) { place = before }
    return uses[place]
  }

  /// `III` of `quý III/2025`.
  private func isRoman(_ place: Int) -> Bool {
    tokens[place].kind == .word && uses[place] == .literal
  }

  private func breakKind(
    before place: Int, atoms: [FormatAtom], depth: Int
  ) -> FormatBreak.Kind? {
    switch atoms.last?.text {
    case ",": return .comma
    case ":" where depth == 0: return .colon
    case "=" where depth == 0 && givesName && atoms.count { $0.text == "=" } == 1:
      return .definition
    case "+": return .sum
    default: break
    }
    if edits.unbroken.contains(tokens[place].range.start) { return nil }
    switch uses[place] {
    case .keyword(.else): return .otherwise
    case .keyword(.then): return .then
    case .keyword(.and), .keyword(.or): return .logic
    case .keyword(.whereInside): return .condition
    default: return nil
    }
  }

  // MARK: Spelling

  private func spelling(_ place: Int) -> String {
    let token = tokens[place]
    switch uses[place] {
    case .keyword(let keyword): return spelling(keyword, at: place)
    case .stage(let keyword), .type(.some(let keyword)):
      return Keywords.spelling(of: keyword, in: language)
    case .relative(let keyword, let unit):
      let words = [
        Keywords.spelling(of: keyword, in: language), unitSpelling(unit, isPlural: false),
      ]
      return (language == .english ? words : words.reversed()).joined(separator: " ")
    case .function(.some(let name)): return Keywords.spelling(ofFunction: name, in: language)
    default: break
    }
    switch token.symbol {
    case .doubleEqual: return "="
    case .angles: return "!="
    default: break
    }
    let text = source.text(in: token.range)
    return token.kind == .text ? text : nfc(text)
  }

  private func spelling(_ keyword: Keyword, at place: Int) -> String {
    // `a..thiếu` would ask whether `a..` is missing.
    if keyword == .missing, let before = previous(place), tokens[before].symbol == .dots {
      return Keywords.spelling(of: keyword, in: .english)
    }
    guard Parser.units[keyword] != nil else { return Keywords.spelling(of: keyword, in: language) }
    guard let before = previous(place), tokens[before].kind == .number else {
      return unitSpelling(keyword, isPlural: false)
    }
    if case .integer(1) = tokens[before].value { return unitSpelling(keyword, isPlural: false) }
    return unitSpelling(keyword, isPlural: true)
  }

  private func unitSpelling(_ keyword: Keyword, isPlural: Bool) -> String {
    guard language == .english, let unit = Parser.units[keyword] else {
      return Keywords.spelling(of: keyword, in: language)
    }
    return SyntaxText.unit(unit, isPlural: isPlural)
  }
}
