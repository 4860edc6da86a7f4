import HoiText

extension Parser {
  /// Two ends, both included; either may be left out.
  ///
  ///     range = sum [".." [sum]] | ".." sum ;
  mutating func valueRange() -> Syntax.Expression {
    let start = peek().range.start
    let lower = at(.dots) ? nil : chain(.sum)
    guard take(.dots) != nil else { return lower ?? invalid() }
    if lower == nil { goOn() }
    let upper = lower == nil || hasUpperEnd ? chain(.sum) : nil
    return Syntax.Expression(.range(lower: lower, upper: upper), range: range(from: start))
  }

  /// Whether what follows `2025..` is its other end, not what comes after the range.
  private var hasUpperEnd: Bool {
    if at(.dots) || atOperatorWord(ahead: 0) || keyword(at: .clause) != nil { return false }
    if at(.notInfix), startsWordOperator(ahead: 1) { return false }
    return startsOperand(ahead: 0)
  }

  /// A value with its sign.
  ///
  ///     neg = "-" neg | member ;
  mutating func negation() -> Syntax.Expression {
    var starts: [Int] = []
    defer { for _ in starts { leave() } }
    while at(.minus) {
      guard enter() else { return invalid() }
      starts.append(peek().range.start)
      advance()
      goOn()
    }
    var result = member()
    for start in starts.reversed() {
      result = Syntax.Expression(.negative(result), range: range(from: start))
    }
    return result
  }

  /// A value and the way on from it.
  ///
  ///     member = prim {"." NAME} ;
  mutating func member() -> Syntax.Expression {
    let start = peek().range.start
    var result = primary()
    var steps = 0
    defer { for _ in 0..<steps { leave() } }
    while !isPanicking, at(.dot) {
      guard enter() else { return invalid() }
      steps += 1
      advance()
      guard let name = name() else { break }
      if at(.leftParenthesis) {
        let head = source.text(in: result.range)
        let isBare = peek(1).symbol == .rightParenthesis
        let whole = SourceRange(start, isBare ? peek(1).range.end : name.range.end)
        fail(
          .methodCall(name.text, of: head), at: name.range,
          fix: isBare ? Fix(replace: whole, with: "\(name.text)(\(head))") : nil)
      }
      result = Syntax.Expression(.member(result, name), range: range(from: start))
    }
    return result
  }

  /// The smallest whole values.
  ///
  ///     prim = literal | NAME | PARAM | "(" query ")" | "(" expr "," exprs ")" | "[" [exprs] "]"
  ///       | call ;
  private mutating func primary() -> Syntax.Expression {
    let token = peek()
    switch (token.kind, token.value) {
    case (.text, .text(let text)):
      return literal(.text(text), take(.literal))
    case (.number, _):
      return number()
    case (.calendar, .calendar(let form)):
      return calendar(form, take(.literal))
    case (.parameter, .name(let text, _)):
      let range = take(.name)
      return Syntax.Expression(.parameter(Syntax.Name(text: text, range: range)), range: range)
    case (.quotedName, _):
      return nameExpression()
    case (.word, _):
      return wordOperand()
    case (.symbol, .symbol(.leftParenthesis)):
      return parenthesized()
    case (.symbol, .symbol(.leftBracket)):
      return list()
    case (.symbol, .symbol(.dot)) where peek(1).kind == .number:
      return leadingPoint()
    case (.invalid, _):
      isPanicking = true
      return Syntax.Expression(.invalid, range: take(nil))
    default:
      fail(expected: .expression)
      return invalid()
    }
  }

  func literal(_ literal: Syntax.Literal, _ range: SourceRange) -> Syntax.Expression {
    Syntax.Expression(.literal(literal), range: range)
  }

  /// `.5`
  private mutating func leadingPoint() -> Syntax.Expression {
    let start = peek().range.start
    advance()
    let digits = take(.literal)
    let range = SourceRange(start, digits.end)
    let meant = "0." + source.text(in: digits)
    report(.leadingPoint(meant: meant), at: range, fix: Fix(replace: range, with: meant))
    return literal(.number(Double(String(meant.filter { $0 != "_" })) ?? 0), range)
  }

  /// A name that stands for a value.
  mutating func nameExpression() -> Syntax.Expression {
    guard let name = name() else { return invalid() }
    return Syntax.Expression(.name(name), range: name.range)
  }

  /// A name where nothing else fits.
  mutating func name() -> Syntax.Name? {
    let token = peek()
    guard token.kind == .word || token.kind == .quotedName, let text = token.nameText else {
      if token.kind == .text, case .text(let text) = token.value, !text.isEmpty {
        fail(
          expected: .name, fix: Fix(replace: token.range, with: SyntaxText.name(text)))
      } else {
        fail(expected: .name)
      }
      return nil
    }
    let range = take(.name)
    return Syntax.Name(text: text, isQuoted: token.kind == .quotedName, range: range)
  }

  /// `(a + b)`, `(t | where c)`, `("a", "b")`
  private mutating func parenthesized() -> Syntax.Expression {
    let start = peek().range.start
    guard enter() else { return invalid() }
    defer { leave() }
    let outer = brackets
    defer { brackets = outer }
    let opened = take(nil)
    brackets += 1
    if at(.rightParenthesis) {
      fail(expected: .expression)
      close(.rightParenthesis, opened: opened)
      return Syntax.Expression(.invalid, range: range(from: start))
    }
    let query = query()
    var values = [query.head]
    while take(.comma) != nil {
      goOn()
      values.append(expression())
      finishPart()
    }
    close(.rightParenthesis, opened: opened)
    let range = range(from: start)
    if values.count == 1 { return Syntax.Expression(.parenthesized(query), range: range) }
    if let stage = query.stages.first {
      report(.stagesInValues, at: stage.range)
      return Syntax.Expression(.invalid, range: range)
    }
    return Syntax.Expression(.values(values), range: range)
  }

  /// `["a", "b"]`
  private mutating func list() -> Syntax.Expression {
    let start = peek().range.start
    guard enter() else { return invalid() }
    defer { leave() }
    let outer = brackets
    defer { brackets = outer }
    let opened = take(nil)
    brackets += 1
    let items = at(.rightBracket) ? [] : expressions()
    close(.rightBracket, opened: opened)
    return Syntax.Expression(.list(items), range: range(from: start))
  }

  /// Values one after the other.
  ///
  ///     exprs = expr {"," expr} ;
  mutating func expressions() -> [Syntax.Expression] {
    var result = [expression()]
    while !isPanicking, take(.comma) != nil {
      goOn()
      result.append(expression())
    }
    return result
  }

  /// Whether an operand can start with the token at a distance.
  func startsOperand(ahead distance: Int) -> Bool {
    let token = peek(distance)
    switch token.kind {
    case .text, .number, .calendar, .parameter, .quotedName, .invalid: return true
    case .word:
      if isQuantifierNone(ahead: distance) || atLiteralWord(ahead: distance) { return true }
      switch peek(distance + 1).symbol {
      case .leftParenthesis:
        return function(ahead: distance) != nil || !atOperatorWord(ahead: distance)
      case .dot: return true
      default: return !atOperatorWord(ahead: distance)
      }
    case .symbol:
      switch token.symbol {
      case .leftParenthesis, .leftBracket, .minus, .exclamation, .dots: return true
      default: return false
      }
    default: return false
    }
  }

  /// Whether a word that stands between or after operands is ahead.
  private func atOperatorWord(ahead distance: Int) -> Bool {
    for keyword in Operators.words where length(of: keyword, ahead: distance) > 0 { return true }
    return false
  }

  /// Whether `true`, `missing` or another literal is ahead. `thiếu` is one where an operand stands
  /// and an operator where one has stood.
  private func atLiteralWord(ahead distance: Int) -> Bool {
    guard let sequence = keyword(at: .operand, ahead: distance) else { return false }
    switch sequence.keyword {
    case .true, .false, .missing, .today, .now: return true
    default: return false
    }
  }
}
