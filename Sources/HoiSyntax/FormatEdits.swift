import HoiText

/// What `hoi fmt` changes in the tokens of a tree: which brackets come and go, and which tokens
/// stand close together. Places are byte offsets.
struct FormatEdits {
  /// Brackets to write before the token that starts, and after the token that ends, at a place.
  private(set) var opening: [Int: Int] = [:]
  private(set) var closing: [Int: Int] = [:]
  /// Starts of tokens to leave out.
  private(set) var removed: Set<Int> = []
  /// Ends of tokens after which, and starts of tokens before which, no blank stands.
  private(set) var tightAfter: Set<Int> = []
  private(set) var tightBefore: Set<Int> = []
  /// Starts of `and` in `between a and b`: no place for a line break.
  private(set) var unbroken: Set<Int> = []
  /// Places of comments: brackets around one stay.
  private let comments: [Int]

  init(_ script: Syntax.Script, comments: [Int]) {
    self.comments = comments
    for statement in script.statements { walk(statement) }
  }

  /// Whether a comment starts inside a range. Cost: a binary search.
  func hasComment(in range: SourceRange) -> Bool {
    var low = 0
    var high = comments.count
    while low < high {
      let middle = (low + high) / 2
      if comments[middle] < range.start { low = middle + 1 } else { high = middle }
    }
    return low < comments.count && comments[low] < range.end
  }

  private mutating func walk(_ statement: Syntax.Statement) {
    switch statement.kind {
    case .load, .use, .invalid: break
    case .parameter(let parameter):
      if let standard = parameter.standard { walk(standard) }
    case .binding(_, let query), .query(let query): walk(query)
    case .definition(let definition):
      if !definition.parameters.isEmpty { tightAfter.insert(definition.name.range.end) }
      walk(definition.body)
    case .expectation(let condition, _): walk(condition)
    case .continuation(let stages): for stage in stages { walk(stage) }
    }
  }

  private mutating func walk(_ query: Syntax.Query) {
    walk(query.head)
    for stage in query.stages { walk(stage) }
  }

  private mutating func walk(_ stage: Syntax.Stage) {
    switch stage.kind {
    case .filter(let value), .skip(let value), .find(let value), .asOf(let value),
      .save(let value), .expect(let value, _), .join(_, _, let value, _):
      walk(value)
    case .select(let items), .add(let items), .change(let items), .rename(let items),
      .summarize(let items), .count(let items), .distinct(let items), .chart(_, let items):
      walk(items)
    case .drop(let values), .unpivot(let values, _, _): walk(values)
    case .sort(let keys): walk(keys)
    case .take(let count, let per, _):
      walk(count, in: .count)
      walk(per)
    case .group(let by, let aggregates):
      walk(by)
      walk(aggregates)
    case .expand(let item, _): walk([item])
    case .pivot(let value, let columns, let by, let aggregates):
      walk(value, atLeast: .sum)
      walk(columns ?? [])
      walk(by)
      walk(aggregates)
    case .append, .describe, .invalid: break
    }
  }

  private mutating func walk(_ values: [Syntax.Expression]) {
    for value in values { walk(value) }
  }

  private mutating func walk(_ items: [Syntax.Item]) {
    for item in items { walk(item.expression, in: .item) }
  }

  private mutating func walk(_ keys: [Syntax.SortKey]) {
    for key in keys { walk(key.expression) }
  }

  // MARK: Expressions

  private mutating func walk(
    _ node: Syntax.Expression, atLeast least: Binding = .conditional,
    in place: BracketPlace = .other
  ) {
    if case .parenthesized(let query) = node.kind {
      return walk(query, inBrackets: node, atLeast: least, place)
    }
    if Binding(of: node) < least {
      opening[node.range.start, default: 0] += 1
      closing[node.range.end, default: 0] += 1
    }
    walkParts(of: node)
  }

  /// Brackets that are not needed go; of several pairs at most one stays.
  private mutating func walk(
    _ query: Syntax.Query, inBrackets node: Syntax.Expression, atLeast least: Binding,
    _ place: BracketPlace
  ) {
    let isPlain = query.stages.isEmpty
    let isDouble = if case .parenthesized = query.head.kind { isPlain } else { false }
    let isNeeded = Binding(of: node) < least || node.keepsBrackets(in: place)
    if isPlain, !hasComment(in: node.range), isDouble || !isNeeded {
      removed.insert(node.range.start)
      removed.insert(node.range.end - 1)
      return walk(query.head, atLeast: least, in: place)
    }
    walk(query)
  }

  private mutating func walkParts(of node: Syntax.Expression) {
    switch node.kind {
    case .literal, .name, .parameter, .invalid, .parenthesized: break
    case .member(let base, _): walk(base, atLeast: .operand, in: .memberBase)
    case .call(let call): walk(call)
    case .list(let values), .values(let values): walk(values)
    case .negative(let value):
      if !isNegative(value) { tightAfter.insert(node.range.start + 1) }
      walk(value, atLeast: .negative)
    case .not(let value): walk(value, atLeast: .not, in: .not)
    case .chain(let first, let links):
      let level = links.first.map { Operators.level(of: $0.chainOperator) } ?? .or
      let least = Binding.operand(of: level)
      walk(first, atLeast: least)
      for link in links { walk(link.operand, atLeast: least) }
    case .comparison(let left, let comparison, let right, _):
      walk(left, atLeast: .otherwise)
      walk(right, atLeast: .otherwise, in: comparison.kind == .in ? .rightOfIn : .other)
    case .between(let value, let lower, let upper, _):
      for part in [value, lower, upper] { walk(part, atLeast: .otherwise) }
      for offset in lower.range.end..<max(lower.range.end, upper.range.start) {
        unbroken.insert(offset)
      }
    case .test(let value, _, _): walk(value, atLeast: .otherwise)
    case .range(let lower, let upper):
      if let lower {
        tightAfter.insert(lower.range.end)
        walk(lower, atLeast: .sum)
      }
      if let upper {
        tightBefore.insert(upper.range.start)
        walk(upper, atLeast: .sum)
      }
    case .conditional(let condition, let then, let otherwise):
      walk(condition, atLeast: .or)
      walk(then)
      walk(otherwise)
    }
  }

  /// Two signs in a row must not become the sign of a comment.
  private func isNegative(_ node: Syntax.Expression) -> Bool {
    if case .negative = node.withoutBrackets.kind { true } else { false }
  }

  private mutating func walk(_ call: Syntax.Call) {
    walk(call.arguments)
    if let condition = call.condition { walk(condition) }
    if let body = call.body { walk(body) }
    walk(call.sortKeys)
    if case .keys(let keys) = call.partition { walk(keys) }
  }
}
