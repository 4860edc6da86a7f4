import HoiPlan
import HoiSyntax
import HoiText

extension Analyzer {
  /// A condition: an expression that is true or false.
  mutating func condition(_ expression: Syntax.Expression, in scope: Scope) -> Plan.Expression? {
    guard let value = self.expression(expression, in: scope) else { return nil }
    guard value.type.type == .bool else {
      report(.condition(value.type.type), at: expression.range)
      return nil
    }
    return value
  }

  mutating func expression(_ expression: Syntax.Expression, in scope: Scope) -> Plan.Expression? {
    let origin = Origin(expression.range)
    switch expression.kind {
    case .literal(let literal):
      if literal.isWord, let column = columnNamed(like: expression.range, in: scope) {
        return column
      }
      return constant(literal, origin)
    case .name, .member: return pathOrMember(expression, in: scope)
    case .parameter(let name): return parameter(name)
    case .call(let call): return self.call(call, at: expression.range, in: scope)
    case .list(let items): return list(items, in: scope, origin)
    case .values(let items): return list(items, in: scope, origin)
    case .parenthesized(let query): return parenthesized(query, in: scope)
    case .negative(let operand): return negative(operand, in: scope, origin)
    case .not(let operand): return not(operand, in: scope, origin)
    case .chain(let first, let links): return chain(first, links, in: scope, origin)
    case .comparison(let left, let comparison, let right, let operatorRange):
      return self.comparison(
        left, comparison, right, operator: operatorRange, in: scope, origin)
    case .between(let value, let lower, let upper, let isNegated):
      return between(value, lower, upper, isNegated: isNegated, in: scope, origin)
    case .test(let operand, let test, let isNegated):
      return self.test(operand, test, isNegated: isNegated, in: scope, origin)
    case .range(let lower, let upper): return range(lower, upper, in: scope, origin)
    case .conditional(let condition, let then, let other):
      return conditional(condition, then, other, in: scope, origin)
    case .invalid: return nil
    }
  }

  /// A word such as `today` is a keyword only if no column has that name.
  private func columnNamed(like range: SourceRange, in scope: Scope) -> Plan.Expression? {
    guard case .found(let index) = match(text(of: range), among: scope.names) else { return nil }
    return scope.columns[index].expression
  }

  private func constant(_ literal: Syntax.Literal, _ origin: Origin) -> Plan.Expression {
    switch literal {
    case .text(let text): .constant(.text(text), .text, origin)
    case .integer(let value): .constant(.int(value), .int, origin)
    case .number(let value): .constant(.number(value), .number, origin)
    case .bool(let value): .constant(.bool(value), .bool, origin)
    case .missing: .constant(.missing, .missing, origin)
    case .today: .constant(.date(catalog.clock.today), .date, origin)
    case .now: .constant(.datetime(catalog.clock.now), .datetime, origin)
    case .date(let day): .constant(.date(day), .date, origin)
    case .period(let period): .constant(.period(Period(period)), .period, origin)
    case .duration(let count, let unit):
      .constant(
        .duration(CalendarDuration(count: count, unit: Period.Unit(unit))), .duration, origin)
    case .relativePeriod(let unit, let offset):
      .constant(.period(relativePeriod(unit, offset)), .period, origin)
    }
  }

  private func relativePeriod(_ unit: Syntax.CalendarUnit, _ offset: Int) -> Period {
    let current = Period(Period.Unit(unit), containing: catalog.clock.today)
    return current.shifted(by: offset) ?? current
  }

  private mutating func pathOrMember(_ expression: Syntax.Expression, in scope: Scope)
    -> Plan.Expression?
  {
    guard let names = path(of: expression) else {
      guard case .member(let base, let name) = expression.kind,
        let value = self.expression(base, in: scope),
        let resolved = follow(value, [name], name: text(of: base.range), in: scope)
      else { return nil }
      return single(resolved, at: expression.range)
    }
    guard let resolved = resolve(names, in: scope) else { return nil }
    return single(resolved, at: expression.range)
  }

  /// One value; a path to many rows is refused where one value is wanted.
  private mutating func single(_ resolved: Resolved, at range: SourceRange) -> Plan.Expression? {
    switch resolved {
    case .value(let value, _):
      return Plan.Expression(value.kind, type: value.type, origin: Origin(range))
    case .many(.rows(let stream), let rest, _) where rest.isEmpty:
      if let value = scalar(stream, at: range) { return value }
      report(.queryColumns(count: stream.plan.visibleFields.count), at: range)
      return nil
    case .many:
      report(.manyValues(text(of: range), at: range), at: range)
      return nil
    }
  }

  private mutating func parameter(_ name: Syntax.Name) -> Plan.Expression? {
    let names = catalog.parameters.map(\.name)
    switch match(name.text, among: names) {
    case .found(let index):
      let parameter = catalog.parameters[index]
      return .constant(parameter.value, parameter.type, Origin(name.range))
    case .ambiguous(let indices):
      report(
        .ambiguousName(name.text, candidates: indices.map { names[$0] }), at: name.range)
      return nil
    case .none:
      if catalog.brokenNames.contains("$" + name.text) { return nil }
      report(
        .unknownParameter(name.text, nearest: nearest(name.text, in: names)), at: name.range)
      return nil
    }
  }

  private mutating func list(
    _ items: [Syntax.Expression], in scope: Scope, _ origin: Origin
  ) -> Plan.Expression? {
    var values: [Plan.Expression] = []
    var type = DataType.missing
    for item in items {
      guard let value = expression(item, in: scope) else { return nil }
      guard let common = commonType(type, value.type.type) else {
        report(.branches(type, value.type.type), at: item.range)
        return nil
      }
      type = common
      values.append(value)
    }
    let converted = values.compactMap { $0.converted(to: type) }
    return Plan.Expression(.list(converted), type: ValueType(.list(type)), origin: origin)
  }

  /// `(a + b)`, or a query that stands for its one value.
  private mutating func parenthesized(_ query: Syntax.Query, in scope: Scope)
    -> Plan.Expression?
  {
    if query.stages.isEmpty { return expression(query.head, in: scope) }
    guard let stream = stream(of: query, in: scope) else { return nil }
    if let value = scalar(stream, at: query.range) { return value }
    report(.queryColumns(count: stream.plan.visibleFields.count), at: query.range)
    return nil
  }

  private mutating func negative(
    _ operand: Syntax.Expression, in scope: Scope, _ origin: Origin
  ) -> Plan.Expression? {
    guard let value = expression(operand, in: scope) else { return nil }
    switch value.constantValue {
    case .int(let number): return .constant(.int(0 &- number), .int, origin)
    case .number(let number): return .constant(.number(-number), .number, origin)
    default: break
    }
    guard value.type.type.isNumeric else {
      report(.operand("-", value.type.type, expected: "number"), at: operand.range)
      return nil
    }
    return Plan.Expression(.negative(value), type: value.type, origin: origin)
  }

  private mutating func not(
    _ operand: Syntax.Expression, in scope: Scope, _ origin: Origin
  ) -> Plan.Expression? {
    guard let value = condition(operand, in: scope) else { return nil }
    return Plan.Expression(.not(value), type: ValueType(.bool), origin: origin)
  }

  private mutating func test(
    _ operand: Syntax.Expression, _ test: Syntax.Test, isNegated: Bool, in scope: Scope,
    _ origin: Origin
  ) -> Plan.Expression? {
    guard let value = expression(operand, in: scope) else { return nil }
    let bool = ValueType(.bool)
    var result: Plan.Expression
    switch test {
    case .missing: result = Plan.Expression(.isMissing(value), type: bool, origin: origin)
    case .present:
      let missing = Plan.Expression(.isMissing(value), type: bool, origin: origin)
      result = Plan.Expression(.not(missing), type: bool, origin: origin)
    case .unmatched:
      if case .list(let element) = value.type.type, element.linkTarget != nil {
        let item = freshColumn()
        let unmatched = Plan.Expression(
          .isUnmatched(Plan.Expression(.column(item), type: ValueType(element))), type: bool)
        let any = Plan.Aggregate(.any, where: unmatched, type: bool)
        result = Plan.Expression(.aggregate(.items(value, item), any), type: bool, origin: origin)
        break
      }
      guard value.type.type.linkTarget != nil else {
        report(.notALink(value.type.type), at: operand.range)
        return nil
      }
      result = Plan.Expression(.isUnmatched(value), type: bool, origin: origin)
    }
    guard isNegated else { return result }
    if case .not(let inner) = result.kind { return inner }
    result = Plan.Expression(.not(result), type: bool, origin: origin)
    return result
  }

  private mutating func conditional(
    _ condition: Syntax.Expression, _ then: Syntax.Expression, _ other: Syntax.Expression,
    in scope: Scope, _ origin: Origin
  ) -> Plan.Expression? {
    guard let test = self.condition(condition, in: scope),
      let first = expression(then, in: scope), let second = expression(other, in: scope)
    else { return nil }
    guard let type = commonType(first.type.type, second.type.type),
      let left = first.converted(to: type), let right = second.converted(to: type)
    else {
      report(.branches(first.type.type, second.type.type), at: other.range)
      return nil
    }
    let isNullable = left.type.isNullable || right.type.isNullable
    return Plan.Expression(
      .conditional(test, then: left, else: right),
      type: ValueType(type, isNullable: isNullable), origin: origin)
  }

  /// A range of days or years known before the run.
  private mutating func range(
    _ lower: Syntax.Expression?, _ upper: Syntax.Expression?, in scope: Scope, _ origin: Origin
  ) -> Plan.Expression? {
    let place = origin.range ?? SourceRange(0, 0)
    guard let lower, let upper else {
      report(.rangeOutsideIn, at: place)
      return nil
    }
    guard let first = expression(lower, in: scope), let last = expression(upper, in: scope) else {
      return nil
    }
    guard case .date(let start)? = temporal(first).start.constantValue,
      case .date(let end)? = temporal(last).end.constantValue
    else {
      report(.rangeOutsideIn, at: place)
      return nil
    }
    guard start <= end else {
      report(.emptyRange, at: place)
      return nil
    }
    return .constant(.period(Period(start: start, end: end)), .period, origin)
  }

  /// A constant year as a period, anything else as it is.
  func temporal(_ expression: Plan.Expression) -> Plan.Expression {
    expression.type.type == .int ? expression.converted(to: .period) ?? expression : expression
  }
}

extension Period.Unit {
  init(_ unit: Syntax.CalendarUnit) {
    self =
      switch unit {
      case .day: .day
      case .week: .week
      case .month: .month
      case .quarter: .quarter
      case .half: .half
      case .year: .year
      }
  }
}

extension Period {
  /// The days of a period as written. The parser has checked that it exists.
  init(_ literal: Syntax.Period) {
    switch literal {
    case .year(let year): self.init(year: year)
    case .half(let year, let half): self.init(year: year, months: half == 1 ? 1...6 : 7...12)
    case .quarter(let year, let quarter):
      self.init(year: year, months: (quarter * 3 - 2)...(quarter * 3))
    case .month(let year, let month): self.init(year: year, months: month...month)
    case .week(let year, let week): self.init(year: year, week: week)
    }
  }
}
