import HoiText

extension Parser {
  /// Values with or without names of their own. A comma may end the list.
  ///
  ///     items = item {"," item} [","] ;
  mutating func items() -> [Syntax.Item] {
    var result = [item()]
    while !isPanicking, take(.comma) != nil {
      goOn()
      if !startsOperand(ahead: 0) {
        if atBoundary || at(.colon) || at(.rightParenthesis) { break }
      }
      if atInner(.whereInside) || atInner(.sortInside) { break }
      result.append(item())
    }
    return result
  }

  /// A value, perhaps with a name of its own.
  ///
  ///     item = expr ["as" NAME] ;
  mutating func item() -> Syntax.Item {
    let start = peek().range.start
    let expression = expression()
    let alias = !isPanicking && take(.as) != nil ? name() : nil
    return Syntax.Item(expression: expression, alias: alias, range: range(from: start))
  }

  /// What rows are put in order by.
  ///
  ///     keys = expr ["asc" | "desc"] {"," expr ["asc" | "desc"]} ;
  mutating func keys() -> [Syntax.SortKey] {
    var result: [Syntax.SortKey] = []
    repeat {
      if !result.isEmpty { goOn() }
      let start = peek().range.start
      let expression = expression()
      var isDescending = false
      if !isPanicking, take(.descending) != nil {
        isDescending = true
      } else if !isPanicking {
        take(.ascending)
      }
      let key = Syntax.SortKey(
        expression: expression, isDescending: isDescending, range: range(from: start))
      result.append(key)
    } while !isPanicking && take(.comma) != nil
    return result
  }

  /// Sort keys of the stage; `sort by x` is SQL.
  mutating func sortKeys() -> [Syntax.SortKey] {
    let count = length(of: .by)
    if count > 0, startsOperand(ahead: count), peek(count).symbol != .leftParenthesis {
      let range = peek().range
      advance()
      let removed = SourceRange(range.start, peek().range.start)
      report(.sortBy, at: range, fix: Fix(replace: removed, with: ""))
    }
    return keys()
  }

  /// A text or a parameter that holds one.
  mutating func textOrParameter() -> Syntax.Expression? {
    let token = peek()
    if token.kind == .parameter, let text = token.nameText {
      let range = take(.name)
      return Syntax.Expression(.parameter(Syntax.Name(text: text, range: range)), range: range)
    }
    return text().map { Syntax.Expression(.literal(.text($0.value)), range: $0.range) }
  }

  // MARK: Grouping

  /// Rows that agree in the keys become one.
  ///
  ///     group = "group by" items ":" items ;
  mutating func group(keyword: SourceRange) -> Syntax.Stage.Kind {
    let keys = items()
    guard !isPanicking else { return .invalid }
    if take(.colon) != nil {
      goOn()
      return .group(by: keys, aggregates: items())
    }
    if startsOperand(ahead: 0),
      self.keyword(at: .stage) == nil || peek(1).symbol == .leftParenthesis
    {
      let point = SourceRange(lastEnd, lastEnd)
      report(.missingColon(example: nil), at: peek().range, fix: Fix(replace: point, with: ":"))
      return .group(by: keys, aggregates: items())
    }
    if let first = keys.firstIndex(where: { Self.isAggregate($0) }), first > 0 {
      let comma = SourceRange(keys[first - 1].range.end, keys[first].range.start)
      report(
        .missingColon(example: nil), at: keys[first].range, fix: Fix(replace: comma, with: ": "))
      return .group(by: Array(keys[..<first]), aggregates: Array(keys[first...]))
    }
    if let brackets = bracketedAggregates(keys) {
      let kept = source.text(in: SourceRange(keyword.start, brackets.range.start))
      report(
        .missingColon(example: "\(kept): \(brackets.items)"), at: brackets.range,
        fix: Fix(replace: brackets.range, with: ": \(brackets.items)"))
      return .invalid
    }
    let written = keys.map { source.text(in: $0.range) }.joined(separator: ", ")
    report(
      .groupWithoutAggregates(keys: written), at: keyword,
      fix: Fix(replace: keyword, with: "count by"))
    return .count(by: keys)
  }

  /// `group by status (n = count())`: what is computed, in the brackets of another tool, and how it is
  /// written here.
  private func bracketedAggregates(
    _ keys: [Syntax.Item]
  ) -> (range: SourceRange, items: String)? {
    guard let last = keys.last, case .call(let call) = last.expression.kind,
      canonicalFunction(call.function.text) == nil, !call.arguments.isEmpty
    else { return nil }
    var items: [String] = []
    for argument in call.arguments {
      if Self.isAggregate(argument) {
        items.append(source.text(in: argument.range))
      } else if case .comparison(let left, let comparison, let right, _) = argument.expression.kind,
        comparison.kind == .equal, case .name(let name) = left.kind, Self.isAggregate(right)
      {
        items.append("\(source.text(in: right.range)) as \(source.text(in: name.range))")
      } else {
        return nil
      }
    }
    let range = SourceRange(call.function.range.end, last.expression.range.end)
    return (range, items.joined(separator: ", "))
  }

  private static func isAggregate(_ item: Syntax.Item) -> Bool { isAggregate(item.expression) }

  private static func isAggregate(_ expression: Syntax.Expression) -> Bool {
    guard case .call(let call) = expression.kind else { return false }
    let names: Set = [
      "count", "sum", "avg", "min", "max", "median", "stddev", "percentile", "count_distinct",
      "list", "share", "any", "none", "every",
    ]
    return canonicalFunction(call.function.text).map(names.contains) ?? false
  }

  /// One row for all rows. `summarise by` of other tools is `group by`.
  mutating func summarize(keyword: SourceRange) -> Syntax.Stage.Kind {
    let count = length(of: .by)
    if count > 0, startsOperand(ahead: count) {
      let range = keyword.union(peek().range)
      take(.by)
      report(
        .foreignStage(source.text(in: range), ours: "group by"), at: range,
        fix: Fix(replace: range, with: "group by"))
      isPanicking = true
      return group(keyword: keyword)
    }
    return .summarize(items())
  }
}
