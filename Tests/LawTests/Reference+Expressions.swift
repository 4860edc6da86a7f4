import HoiEngine
import HoiPlan
import HoiText

extension Reference {
  /// A condition is true or not; missing is not.
  func isTrue(_ condition: Plan.Expression, _ scope: Scope) throws -> Bool {
    try value(condition, scope) == .bool(true)
  }

  func value(_ expression: Plan.Expression, _ scope: Scope) throws -> Value {
    let type = expression.type
    switch expression.kind {
    case .constant(let value): return value == .missing ? absent(type) : value
    case .column(let column):
      guard let value = scope.row[column] else {
        throw ReferenceError.unsupported("column \(column.number) is not in the row")
      }
      return value
    case .follow(let link, let scan, let inner):
      guard case .link(let row) = try value(link, scope) else { return absent(type) }
      return try value(inner, around(scope, storedRow(row, scan)))
    case .and, .or, .not, .compare, .isMissing, .isUnmatched, .inValues, .inList, .inQuery, .match,
      .matches, .under:
      return .bool(try holds(expression, scope))
    case .linkText(let link): return try linkText(value(link, scope), link.type.type)
    case .arithmetic(let first, let steps):
      return try arithmetic(value(first, scope), steps, scope, type)
    case .negative(let operand): return try negative(value(operand, scope))
    case .concatenation(let operands):
      return concatenation(try operands.map { try value($0, scope) })
    case .shift(let operand, let duration, let isNegative):
      return try shift(value(operand, scope), duration, isNegative)
    case .daysBetween(let later, let earlier):
      return try days(from: value(earlier, scope), to: value(later, scope))
    case .otherwise(let operands):
      for operand in operands {
        let found = try value(operand, scope)
        if found != .missing { return found }
      }
      return absent(type)
    case .conditional(let condition, let first, let second):
      return try value(isTrue(condition, scope) ? first : second, scope)
    case .function(let function, let operands):
      return try self.function(
        function, operands.map { try value($0, scope) }, operands.map(\.type.type), type)
    case .convert(let operand): return convert(try value(operand, scope), to: type.type)
    case .list(let operands): return .list(try operands.map { try value($0, scope) })
    case .aggregate(let elements, let aggregate):
      return try self.aggregate(aggregate, over: each(of: rows(elements, scope)))
    case .window(let window): return try self.window(window, scope, type)
    case .scalar(let query): return try scalar(query, type)
    }
  }

  /// The operators that are true or false and never missing.
  private func holds(_ expression: Plan.Expression, _ scope: Scope) throws -> Bool {
    switch expression.kind {
    case .and(let operands): return try operands.allSatisfy { try isTrue($0, scope) }
    case .or(let operands): return try operands.contains { try isTrue($0, scope) }
    case .not(let operand): return try !isTrue(operand, scope)
    case .compare(let left, let comparison, let right):
      return compare(
        try value(left, scope), comparison, try value(right, scope), left.type.type)
    case .isMissing(let operand): return try value(operand, scope) == .missing
    case .isUnmatched(let operand):
      if case .unmatched = try value(operand, scope) { return true }
      return false
    case .inValues(let left, let values):
      let left = try value(left, scope)
      let all = try values.map { try value($0, scope) }
      return left != .missing && all.contains { areEqual(left, $0) }
    case .inList(let left, let list):
      let left = try value(left, scope)
      return try left != .missing && items(list, scope).contains { areEqual(left, $0) }
    case .inQuery(let left, let query):
      let left = try value(left, scope)
      let all = try reference(query).map { $0.first ?? .missing }
      return left != .missing && all.contains { areEqual(left, $0) }
    case .match(let left, let kind, let pattern):
      guard case .text(let text) = try value(left, scope),
        case .text(let pattern) = try value(pattern, scope)
      else { return false }
      return TextPattern(kind.pattern, pattern).matches(text)
    case .matches(let left, let pattern):
      guard case .text(let text) = try value(left, scope) else { return false }
      return try text.contains(Regex(pattern))
    case .under(let left, let right, let parent):
      return try isUnder(value(left, scope), value(right, scope), left.type.type, parent)
    default: throw ReferenceError.unsupported("no condition")
    }
  }

  private func compare(
    _ left: Value, _ comparison: Plan.Comparison, _ right: Value, _ type: DataType
  ) -> Bool {
    switch comparison {
    case .equal: return areEqual(left, right)
    case .notEqual: return !areEqual(left, right)
    case .less, .lessOrEqual, .greater, .greaterOrEqual: break
    }
    if left == .missing || right == .missing { return false }
    let order = order(left, right, type)
    switch comparison {
    case .less: return order < 0
    case .lessOrEqual: return order <= 0
    case .greater: return order > 0
    case .greaterOrEqual: return order >= 0
    case .equal, .notEqual: return false
    }
  }

  /// Whether a row is another, or stands below it along the link to the row above.
  private func isUnder(
    _ left: Value, _ right: Value, _ type: DataType, _ parent: Int
  ) throws -> Bool {
    guard case .link(var row) = left, let table = type.linkTarget else { return false }
    var seen: Set<Int> = []
    while seen.insert(row).inserted {
      if right == .link(row: row) { return true }
      if case .text = right, linkText(.link(row: row), type) == right { return true }
      guard case .link(let above) = stored[table.index][row][parent] else { return false }
      row = above
    }
    return false
  }

  /// The items of a list; none of a missing one.
  func items(_ list: Plan.Expression, _ scope: Scope) throws -> [Value] {
    guard case .list(let items) = try value(list, scope) else { return [] }
    return items
  }

  /// Rows of a child table that point at the row a link points to, each once.
  func children(of link: Value, _ relation: Relation) throws -> [Int] {
    guard case .link = link else { return [] }
    return stored[relation.child.index].indices.filter { row in
      switch stored[relation.child.index][row][relation.column] {
      case .list(let links): links.contains(link)
      case let value: value == link
      }
    }
  }

  /// What an aggregate inside an expression runs over, each element within the row around it.
  private func rows(_ elements: Plan.Elements, _ scope: Scope) throws -> [Row] {
    let inner: [Row] =
      switch elements {
      case .children(let parent, let relation, let scan):
        try children(of: value(parent, scope), relation).map { storedRow($0, scan) }
      case .linked(let list, let scan):
        try items(list, scope).compactMap { item in
          if case .link(let row) = item { storedRow(row, scan) } else { nil }
        }
      case .items(let list, let item): try items(list, scope).map { [item: $0] }
      case .rows(let query): try rows(query)
      }
    return inner.map { scope.row.merging($0) { $1 } }
  }

  private func around(_ scope: Scope, _ inner: Row) -> Scope {
    Scope(row: scope.row.merging(inner) { $1 }, stage: [], index: 0)
  }

  private func scalar(_ query: Plan, _ type: ValueType) throws -> Value {
    let found = try reference(query)
    if found.count > 1 { throw ReferenceError.manyRows }
    return found.first?.first ?? absent(type)
  }

  /// The visible values of a query.
  private func reference(_ query: Plan) throws -> [[Value]] {
    let visible = query.visibleFields.map(\.id)
    return try rows(query).map { row in visible.map { row[$0] ?? .missing } }
  }
}

extension Plan.TextMatch {
  var pattern: TextPattern.Kind {
    switch self {
    case .contains: .contains
    case .startsWith: .startsWith
    case .endsWith: .endsWith
    case .like: .like
    }
  }
}
