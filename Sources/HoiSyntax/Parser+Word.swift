import HoiText

extension Parser {
  /// A word where an operand may stand: a literal, a call, or a name.
  ///
  ///     literal = TEXT | number | DATE | period | "true" | "false" | "missing"
  ///       | "today" ["(" ")"] | "now" ["(" ")"] ;
  mutating func wordOperand() -> Syntax.Expression {
    if let result = literalWord() { return result }
    if isQuantifierNone(ahead: 0) { return call(functionWords: 2) }
    if let result = calendarWord() { return result }
    if peek(1).symbol == .leftParenthesis {
      if Keywords.function(folded: peek().foldedWord ?? "") == nil, let result = foreignCall() {
        return result
      }
      return call(functionWords: 1)
    }
    if let result = foreignWord() { return result }
    return nameExpression()
  }

  /// `không có(…)`: one function name in two words.
  func isQuantifierNone(ahead distance: Int) -> Bool {
    spells(["khong", "co"], ahead: distance) && peek(distance + 2).symbol == .leftParenthesis
  }

  /// The English name of the function a token spells.
  func function(ahead distance: Int) -> String? {
    peek(distance).foldedWord.flatMap(Keywords.function(folded:))
  }

  private mutating func literalWord() -> Syntax.Expression? {
    guard let sequence = keyword(at: .operand) else { return nil }
    let count = sequence.words.count
    let after = peek(count).symbol
    if after == .dot { return nil }
    let value: Syntax.Literal
    switch sequence.keyword {
    case .true: value = .bool(true)
    case .false: value = .bool(false)
    case .missing: value = .missing
    case .today: value = .today
    case .now: value = .now
    default: return nil
    }
    if after == .leftParenthesis {
      guard value == .today || value == .now, peek(count + 1).symbol == .rightParenthesis else {
        return nil
      }
      let range = take(.keyword(sequence.keyword), count: count)
      advance()
      advance()
      return literal(value, SourceRange(range.start, lastEnd))
    }
    return literal(value, take(.keyword(sequence.keyword), count: count))
  }

  // MARK: Calls

  /// A function and what it is given.
  ///
  ///     call = FUNCTION "(" [items] ["where" expr] [":" expr] ["sort" keys] ")" ["per" part] ;
  mutating func call(functionWords: Int) -> Syntax.Expression {
    let start = peek().range.start
    let function = functionName(words: functionWords)
    guard enter() else { return invalid() }
    defer { leave() }
    let outer = brackets
    let opened = take(nil)
    brackets += 1
    var arguments: [Syntax.Item] = []
    var condition: Syntax.Expression?
    var body: Syntax.Expression?
    var sortKeys: [Syntax.SortKey] = []
    if !foreignArguments(of: function, from: start) {
      if !at(.rightParenthesis), !atInner(.whereInside), !atInner(.sortInside), !at(.colon) {
        arguments = items()
      }
      if !isPanicking, atInner(.whereInside) {
        take(.whereInside)
        condition = expression()
      }
      if !isPanicking, take(.colon) != nil {
        goOn()
        body = expression()
      }
      if !isPanicking, atInner(.sortInside) {
        take(.sortInside)
        sortKeys = keys()
      }
    }
    close(.rightParenthesis, opened: opened)
    brackets = outer
    let partition = partition()
    let call = Syntax.Call(
      function: function, arguments: arguments, condition: condition, body: body,
      sortKeys: sortKeys, partition: partition)
    return Syntax.Expression(.call(call), range: range(from: start))
  }

  private mutating func functionName(words: Int) -> Syntax.Name {
    if words > 1 {
      let range = take(.function("none"), count: words)
      return Syntax.Name(text: "none", range: range)
    }
    let text = peek().nameText ?? ""
    return Syntax.Name(text: text, range: take(.function(function(ahead: 0))))
  }

  /// Whether `where` or `sort` stands here as a part of a call, not as a name.
  func atInner(_ keyword: Keyword) -> Bool {
    let count = length(of: keyword)
    return count > 0 && startsOperand(ahead: count)
  }

  /// Which rows belong together.
  ///
  ///     part = "all" | member | "(" exprs ")" ;
  private mutating func partition() -> Syntax.Partition? {
    guard at(.per), !isPanicking, heldPartition != brackets else { return nil }
    let count = length(of: .all, ahead: 1)
    guard count > 0 || startsOperand(ahead: 1) else { return nil }
    take(.per)
    if count > 0, peek(count).symbol != .dot {
      take(.all)
      return .all
    }
    return .keys(Self.flattened([member()]))
  }

  /// `(a, b)` where keys are listed is two keys.
  static func flattened(_ keys: [Syntax.Expression]) -> [Syntax.Expression] {
    guard keys.count == 1 else { return keys }
    switch keys[0].kind {
    case .values(let values): return values
    case .parenthesized(let query) where query.stages.isEmpty: return [query.head]
    default: return keys
    }
  }

  // MARK: What other languages call it

  /// `count(*)`, `count(distinct x)`: reported, read as what they mean. Returns whether the
  /// arguments are done with.
  private mutating func foreignArguments(of function: Syntax.Name, from start: Int) -> Bool {
    if at(.star), peek(1).symbol == .rightParenthesis {
      let range = take(nil)
      report(.countStar(function.text), at: range, fix: Fix(replace: range, with: ""))
      return true
    }
    guard canonicalFunction(function.text) == "count", peek().foldedWord == "distinct",
      startsOperand(ahead: 1), peek(1).symbol != .leftParenthesis
    else { return false }
    let word = peek().range
    advance()
    let place = SourceRange(function.range.start, word.end)
    let argument = peek().range.start
    report(
      .countDistinct, at: place,
      fix: Fix(replace: SourceRange(start, argument), with: "count_distinct("))
    return false
  }

  /// `isnull(x)`, `coalesce(a, b)`
  private mutating func foreignCall() -> Syntax.Expression? {
    guard let word = peek().foldedWord, let ours = Self.foreignFunctions[word] else { return nil }
    let place = peek().range
    let result = call(functionWords: 1)
    guard case .call(let call) = result.kind, !isPanicking else { return result }
    let written = source.text(in: place)
    let arguments = call.arguments.map { source.text(in: $0.range) }
    let meant: String? =
      switch (ours, arguments.count) {
      case (.missing, 1): "\(arguments[0]) is missing"
      case (.missing, 2), (.otherwise, 1...): arguments.joined(separator: " ?? ")
      case (.condition, 3): "if \(arguments[0]) then \(arguments[1]) else \(arguments[2])"
      default: nil
      }
    report(
      .foreignFunction(written, meant: meant), at: place,
      fix: meant.map { Fix(replace: result.range, with: $0) })
    return Syntax.Expression(.invalid, range: result.range)
  }

  private enum ForeignFunction {
    case missing, otherwise, condition
  }

  private static let foreignFunctions: [String: ForeignFunction] = [
    "isnull": .missing, "is_null": .missing, "isna": .missing, "is_na": .missing,
    "isblank": .missing, "ismissing": .missing, "is_missing": .missing,
    "ifnull": .otherwise, "coalesce": .otherwise, "nvl": .otherwise,
    "iif": .condition, "if_else": .condition, "ifelse": .condition,
  ]

  /// `null`, `case when a then b end`
  private mutating func foreignWord() -> Syntax.Expression? {
    guard let word = peek().foldedWord else { return nil }
    if word == "null" || word == "nil", peek(1).symbol != .dot {
      let range = take(nil)
      report(
        .null(source.text(in: range), meant: "missing"), at: range,
        fix: Fix(replace: range, with: "missing"))
      return literal(.missing, range)
    }
    if word == "case", peek(1).foldedWord == "when" {
      let start = peek().range.start
      take(nil, count: 2)
      fail(.caseWhen, at: range(from: start))
      return Syntax.Expression(.invalid, range: range(from: start))
    }
    return nil
  }
}
