import HoiPlan
import HoiSyntax
import HoiText

extension Analyzer {
  /// `in`: bracketed values are a list; a period, a list or a query stands for itself.
  mutating func membership(
    _ value: Plan.Expression, _ left: Syntax.Expression, _ right: Syntax.Expression,
    isNegated: Bool, in scope: Scope, _ origin: Origin
  ) -> Plan.Expression? {
    let result: Plan.Expression?
    switch right.kind {
    case .values(let items), .list(let items):
      result = amongValues(value, left, items, in: scope, origin)
    case .range(let lower, let upper):
      result = inRange(value, left, lower, upper, in: scope, origin)
    case .parenthesized(let query) where !query.stages.isEmpty || isSource(query.head, in: scope):
      result = inQuery(value, left, query, origin)
    case .parenthesized(let query):
      result = amongValues(value, left, [query.head], in: scope, origin)
    default:
      if isSource(right, in: scope) {
        let query = Syntax.Query(head: right, stages: [], range: right.range)
        result = inQuery(value, left, query, origin)
      } else {
        result = inOne(value, left, right, in: scope, origin)
      }
    }
    guard let result else { return nil }
    return isNegated
      ? Plan.Expression(.not(result), type: ValueType(.bool), origin: origin) : result
  }

  /// Whether an expression is a table or shared query rather than a column.
  private func isSource(_ expression: Syntax.Expression, in scope: Scope) -> Bool {
    guard case .name(let name) = expression.kind,
      match(name.text, among: scope.names) == .none
    else { return false }
    return isSource(name)
  }

  private func comparing(
    _ value: Plan.Expression, _ left: Syntax.Expression, _ item: Plan.Expression,
    _ range: SourceRange, _ origin: Origin
  ) -> Comparing {
    Comparing(
      left: value, right: item, leftRange: left.range, rightRange: range, operatorRange: range,
      origin: origin)
  }

  private mutating func amongValues(
    _ value: Plan.Expression, _ left: Syntax.Expression, _ items: [Syntax.Expression],
    in scope: Scope, _ origin: Origin
  ) -> Plan.Expression? {
    let bool = ValueType(.bool)
    if value.type.type.element != nil {
      report(.listOperand(name: text(of: left.range)), at: left.range)
      return nil
    }
    if value.type.type.isTemporal {
      var tests: [Plan.Expression] = []
      for item in items {
        guard let test = temporalMember(value, left, item, in: scope, origin) else { return nil }
        tests.append(test)
      }
      return Plan.Expression(.or(tests), type: bool, origin: origin)
    }
    let subject = keyText(value) ?? value
    var values: [Plan.Expression] = []
    for item in items {
      if let problem = unquotedText(item, beside: value, in: scope) {
        report(problem, at: item.range)
        return nil
      }
      guard let constant = expression(item, in: scope) else { return nil }
      let beside = subject.type.type == .text ? keyText(constant) ?? constant : constant
      guard let type = commonType(subject.type.type, beside.type.type),
        let converted = beside.converted(to: type)
      else {
        report(.comparison(value.type.type, "in", constant.type.type), at: item.range)
        return nil
      }
      values.append(converted)
    }
    // One number among whole numbers makes all of them numbers.
    let type = values.map(\.type.type).reduce(subject.type.type) { commonType($0, $1) ?? $0 }
    guard let tested = subject.converted(to: type) else { return nil }
    return Plan.Expression(
      .inValues(tested, values.compactMap { $0.converted(to: type) }), type: bool, origin: origin)
  }

  /// A date among values: a day, or inside a period or range.
  private mutating func temporalMember(
    _ value: Plan.Expression, _ left: Syntax.Expression, _ item: Syntax.Expression,
    in scope: Scope, _ origin: Origin
  ) -> Plan.Expression? {
    if case .range(let lower, let upper) = item.kind {
      return inRange(value, left, lower, upper, in: scope, origin)
    }
    guard let constant = expression(item, in: scope) else { return nil }
    let period = temporal(constant)
    let pair = comparing(value, left, period, item.range, origin)
    return period.type.type == .period ? inside(value, period, pair) : ordered(pair, .equal)
  }

  /// A range with either end left out, of days, years or numbers.
  private mutating func inRange(
    _ value: Plan.Expression, _ left: Syntax.Expression, _ lower: Syntax.Expression?,
    _ upper: Syntax.Expression?, in scope: Scope, _ origin: Origin
  ) -> Plan.Expression? {
    var parts: [Plan.Expression] = []
    var limits: [Plan.Expression] = []
    for (bound, comparison) in [(lower, Plan.Comparison.greaterOrEqual), (upper, .lessOrEqual)] {
      guard let bound else { continue }
      guard let limit = expression(bound, in: scope) else { return nil }
      limits.append(limit)
      let isDay = value.type.type == .datetime && limit.type.type == .date
      var edge = limit
      if isDay, case .date(let day)? = limit.constantValue {
        edge = .constant(.period(Period(start: day, end: day)), .period, limit.origin)
      }
      guard let part = ordered(comparing(value, left, edge, bound.range, origin), comparison)
      else { return nil }
      parts.append(part)
    }
    if limits.count == 2, runsBackward(limits[0], limits[1]) {
      report(.emptyRange, at: lower.map { $0.range.union(upper?.range ?? $0.range) } ?? left.range)
      return nil
    }
    return Plan.Expression(.and(parts), type: ValueType(.bool), origin: origin)
  }

  /// Whether a range of known ends holds nothing.
  private func runsBackward(_ lower: Plan.Expression, _ upper: Plan.Expression) -> Bool {
    switch (lower.constantValue, upper.constantValue) {
    case (.int(let first)?, .int(let last)?): return first > last
    case (.number(let first)?, .number(let last)?): return first > last
    default: break
    }
    guard case .date(let first)? = temporal(lower).start.constantValue,
      case .date(let last)? = temporal(upper).end.constantValue
    else { return false }
    return first > last
  }

  /// `in` one thing: a period, a list.
  private mutating func inOne(
    _ value: Plan.Expression, _ left: Syntax.Expression, _ right: Syntax.Expression,
    in scope: Scope, _ origin: Origin
  ) -> Plan.Expression? {
    guard let container = expression(right, in: scope) else { return nil }
    if let element = container.type.type.element {
      return inList(value, left, container, element, right.range, origin)
    }
    var period = value.type.type.isTemporal ? temporal(container) : container
    if value.type.type == .datetime, case .date(let day)? = period.constantValue {
      period = .constant(.period(Period(start: day, end: day)), .period, period.origin)
    }
    guard period.type.type == .period, value.type.type.isTemporal else {
      report(.comparison(value.type.type, "in", container.type.type), at: right.range)
      return nil
    }
    return inside(value, period, comparing(value, left, period, right.range, origin))
  }

  private mutating func inList(
    _ value: Plan.Expression, _ left: Syntax.Expression, _ list: Plan.Expression,
    _ element: DataType, _ range: SourceRange, _ origin: Origin
  ) -> Plan.Expression? {
    let bool = ValueType(.bool)
    if value.type.type == element {
      return Plan.Expression(.inList(value, list), type: bool, origin: origin)
    }
    if element.linkTarget != nil, let text = keyText(value) {
      // Items that are links are compared by their keys.
      let item = Plan.Expression(.column(freshColumn()), type: ValueType(element))
      guard case .column(let id) = item.kind, let key = keyText(item) else { return nil }
      let same = Plan.Expression(.compare(key, .equal, text), type: bool)
      return Plan.Expression(
        .aggregate(.items(list, id), Plan.Aggregate(.any, where: same, type: bool)), type: bool,
        origin: origin)
    }
    guard let converted = value.converted(to: element) else {
      report(.comparison(value.type.type, "in", .list(element)), at: range)
      return nil
    }
    return Plan.Expression(.inList(converted, list), type: bool, origin: origin)
  }

  /// Membership in a query's one column; a link is looked up among the query's rows by itself.
  private mutating func inQuery(
    _ value: Plan.Expression, _ left: Syntax.Expression, _ query: Syntax.Query, _ origin: Origin
  ) -> Plan.Expression? {
    guard let stream = stream(of: query, in: .empty) else { return nil }
    let bool = ValueType(.bool)
    if let target = value.type.type.linkTarget, let identity = stream.identity,
      identity.type.type == .link(target), case .column(let id) = identity.kind,
      stream.plan.field(id) != nil
    {
      let field = Plan.Field(id: id, name: "key", type: identity.type)
      let keys = Plan.project(stream.plan, [field], origin: origin)
      return Plan.Expression(.inQuery(value, keys), type: bool, origin: origin)
    }
    let fields = stream.plan.visibleFields
    guard fields.count == 1 else {
      report(.queryColumns(count: fields.count), at: query.range)
      return nil
    }
    let subject = fields[0].type.type == .text ? keyText(value) ?? value : value
    guard let type = commonType(subject.type.type, fields[0].type.type),
      let tested = subject.converted(to: type)
    else {
      report(.comparison(value.type.type, "in", fields[0].type.type), at: left.range)
      return nil
    }
    var plan = stream.plan
    if fields[0].type.type != type,
      let column = stream.expression(for: fields[0]).converted(to: type)
    {
      let field = freshField(fields[0].name, column.type)
      plan = .project(.compute(plan, [Plan.Binding(field, column)]), [field])
    }
    return Plan.Expression(.inQuery(tested, plan), type: bool, origin: origin)
  }
}
