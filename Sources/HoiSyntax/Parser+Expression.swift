import HoiText

extension Parser {
  /// Any expression.
  ///
  ///     expr = "if" or "then" expr "else" expr | or ;
  mutating func expression() -> Syntax.Expression {
    if at(.if), startsOperand(ahead: 1) { return conditional() }
    return chain(.or)
  }

  private mutating func conditional() -> Syntax.Expression {
    let start = peek().range.start
    guard enter() else { return invalid() }
    defer { leave() }
    take(.if)
    goOn()
    let condition = chain(.or)
    guard take(.then) != nil else {
      if case .values(let parts) = condition.kind, !isPanicking {
        let whole = range(from: start)
        let texts = parts.map { source.text(in: $0.range) }
        let meant = texts.count == 3 ? "if \(texts[0]) then \(texts[1]) else \(texts[2])" : nil
        fail(
          .ifWithBrackets(meant: meant), at: whole, fix: meant.map { Fix(replace: whole, with: $0) }
        )
      } else {
        failBranch(.keyword(.then))
      }
      return Syntax.Expression(.invalid, range: range(from: start))
    }
    goOn()
    let then = expression()
    guard take(.else) != nil else {
      failBranch(.keyword(.else))
      return Syntax.Expression(.invalid, range: range(from: start))
    }
    goOn()
    let otherwise = expression()
    return Syntax.Expression(
      .conditional(condition, then: then, else: otherwise), range: range(from: start))
  }

  /// `then` or `else` may also stand on the next line.
  private mutating func failBranch(_ expectation: Expectation) {
    if at(.end) { isIncomplete = true }
    fail(expected: expectation)
  }

  /// Operators of one level, left to right, however many.
  ///
  ///     or   = and {"or" and} ;
  ///     and  = not {"and" not} ;
  ///     dflt = range {"??" range} ;
  ///     sum  = mul {("+" | "-") mul} ;
  ///     mul  = neg {("*" | "/" | "div" | "mod") neg} ;
  mutating func chain(_ level: Operators.Level) -> Syntax.Expression {
    let start = peek().range.start
    let first = operand(of: level)
    var links: [Syntax.Link] = []
    while let (chainOperator, operatorRange) = takeOperator(level) {
      goOn()
      if links.count + 1 >= Limits.chainTerms {
        fail(.chainTooLong, at: operatorRange)
        abandonStatement()
        break
      }
      let operand = operand(of: level)
      links.append(
        Syntax.Link(chainOperator, operatorRange: operatorRange, operand: operand))
    }
    if links.isEmpty { return first }
    return Syntax.Expression(.chain(first, links), range: range(from: start))
  }

  private mutating func operand(of level: Operators.Level) -> Syntax.Expression {
    switch level {
    case .or: chain(.and)
    case .and: logicalNot()
    case .otherwise: valueRange()
    case .sum: chain(.product)
    case .product: negation()
    }
  }

  private mutating func takeOperator(
    _ level: Operators.Level
  ) -> (Syntax.ChainOperator, SourceRange)? {
    let token = peek()
    guard token.kind == .symbol || token.kind == .word else { return nil }
    for row in Operators.chains where row.level == level {
      if let keyword = row.keyword, let range = take(keyword) {
        return (row.chainOperator, range)
      }
      guard let symbol = token.symbol else { continue }
      if symbol == row.symbol, let range = take(symbol) { return (row.chainOperator, range) }
      if row.foreign.contains(symbol), let range = take(symbol) {
        reportForeign(symbol, ours: row.chainOperator.rawValue, at: range)
        return (row.chainOperator, range)
      }
    }
    return nil
  }

  private mutating func reportForeign(_ symbol: Symbol, ours: String, at range: SourceRange) {
    report(
      .foreignOperator(symbol.rawValue, ours: ours), at: range,
      fix: Fix(replace: range, with: ours))
  }

  /// The opposite of a condition.
  ///
  ///     not = "not" not | cmp ;
  private mutating func logicalNot() -> Syntax.Expression {
    var starts: [Int] = []
    defer { for _ in starts { leave() } }
    while let start = takeNot() {
      guard enter() else { return invalid() }
      starts.append(start)
      goOn()
    }
    var result = comparison()
    for start in starts.reversed() {
      result = Syntax.Expression(.not(result), range: range(from: start))
    }
    return result
  }

  /// Takes a `not` that an operand follows; returns where it starts.
  private mutating func takeNot() -> Int? {
    let start = peek().range.start
    if at(.not), startsOperand(ahead: 1), !isQuantifierNone(ahead: 0) {
      take(.not)
      return start
    }
    if at(.exclamation), let range = take(.exclamation) {
      report(
        .foreignOperator("!", ours: "not"), at: range, fix: Fix(replace: range, with: "not "))
      return start
    }
    return nil
  }

  /// Two values side by side. Comparisons do not chain.
  ///
  ///     cmp = dflt [compare dflt | test | ["not"] ("in" dflt | "between" dflt "and" dflt
  ///       | "under" dflt | match dflt)] ;
  ///     compare = "=" | "!=" | "<" | "<=" | ">" | ">=" ;
  ///     match = "contains" | "starts with" | "ends with" | "like" | "matches" ;
  ///     test = "is" ["not"] ("missing" | "present" | "unmatched") ;
  private mutating func comparison() -> Syntax.Expression {
    let start = peek().range.start
    let left = chain(.otherwise)
    guard let result = comparison(of: left, from: start) else { return left }
    guard !isPanicking, atComparison else { return result }
    return chainedComparison(after: result, from: start)
  }

  private mutating func comparison(
    of left: Syntax.Expression, from start: Int
  ) -> Syntax.Expression? {
    if let test = takeTest() {
      return Syntax.Expression(
        .test(left, test.0, isNegated: test.1), range: range(from: start))
    }
    let isNegated = at(.notInfix) && startsWordOperator(ahead: length(of: .notInfix))
    let notRange = isNegated ? take(.notInfix) : nil
    if take(.between) != nil {
      goOn()
      return between(left, isNegated: isNegated, from: start)
    }
    guard let (kind, operatorRange) = takeComparison() else { return nil }
    goOn()
    if let result = missingRight(of: left, kind: kind, operatorRange: operatorRange) {
      return result
    }
    let right = chain(.otherwise)
    let comparison = Syntax.Comparison(kind, isNegated: isNegated)
    let place = notRange.map { $0.union(operatorRange) } ?? operatorRange
    return Syntax.Expression(
      .comparison(left, comparison, right, operator: place), range: range(from: start))
  }

  private mutating func between(
    _ left: Syntax.Expression, isNegated: Bool, from start: Int
  ) -> Syntax.Expression {
    let lower = chain(.otherwise)
    guard take(.and) != nil else {
      fail(expected: .keyword(.and))
      return Syntax.Expression(.invalid, range: range(from: start))
    }
    goOn()
    let upper = chain(.otherwise)
    return Syntax.Expression(
      .between(left, lower: lower, upper: upper, isNegated: isNegated), range: range(from: start))
  }

  private mutating func takeComparison() -> (Syntax.Comparison.Kind, SourceRange)? {
    let token = peek()
    for row in Operators.comparisons {
      if let keyword = row.keyword, let range = take(keyword) { return (row.kind, range) }
      guard let symbol = token.symbol else { continue }
      if row.symbols.contains(symbol), let range = take(symbol) { return (row.kind, range) }
      if row.foreign.contains(symbol), let range = take(symbol) {
        reportForeign(symbol, ours: row.kind.rawValue, at: range)
        return (row.kind, range)
      }
    }
    return nil
  }

  private var atComparison: Bool {
    if let symbol = peek().symbol { return Operators.isComparison(symbol) }
    if startsWordOperator(ahead: 0) { return true }
    for row in Operators.tests where at(row.keyword) { return true }
    return false
  }

  /// Whether `in`, `between`, `contains` or another of the words that `not` may precede is ahead.
  func startsWordOperator(ahead distance: Int) -> Bool {
    for row in Operators.comparisons {
      if let keyword = row.keyword, length(of: keyword, ahead: distance) > 0 { return true }
    }
    return length(of: .between, ahead: distance) > 0
  }

  /// `1 < x < 10`: refused, with what it means written out.
  private mutating func chainedComparison(
    after first: Syntax.Expression, from start: Int
  ) -> Syntax.Expression {
    let place = peek().range
    guard let second = takeComparison() else {
      fail(.chainedComparison(meant: nil), at: place)
      return Syntax.Expression(.invalid, range: range(from: start))
    }
    goOn()
    let right = chain(.otherwise)
    let whole = range(from: start)
    guard !isPanicking,
      case .comparison(let left, let comparison, let middle, _) = first.kind
    else {
      fail(.chainedComparison(meant: nil), at: place)
      return Syntax.Expression(.invalid, range: whole)
    }
    let parts = [left, middle, right].map { source.text(in: $0.range) }
    let signs = (comparison.kind.rawValue, second.0.rawValue)
    let meant: String? =
      switch (comparison.kind, second.0) {
      case (.lessOrEqual, .lessOrEqual):
        "\(parts[1]) between \(parts[0]) and \(parts[2])"
      case (.greaterOrEqual, .greaterOrEqual):
        "\(parts[1]) between \(parts[2]) and \(parts[0])"
      case (.less, .less), (.less, .lessOrEqual), (.lessOrEqual, .less), (.greater, .greater),
        (.greater, .greaterOrEqual), (.greaterOrEqual, .greater), (.equal, .equal):
        "\(parts[0]) \(signs.0) \(parts[1]) and \(parts[1]) \(signs.1) \(parts[2])"
      default: nil
      }
    report(
      .chainedComparison(meant: meant), at: place,
      fix: meant.map { Fix(replace: whole, with: $0) })
    if atComparison { isPanicking = true }
    return Syntax.Expression(.invalid, range: whole)
  }

  func invalid() -> Syntax.Expression {
    Syntax.Expression(.invalid, range: here)
  }
}
