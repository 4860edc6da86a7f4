import HoiPlan
import HoiSyntax
import HoiText

extension Analyzer {
  /// `share(x)`: this row's part of the whole, or this group's part of all groups.
  mutating func share(_ call: Syntax.Call, at range: SourceRange, in scope: Scope)
    -> Plan.Expression?
  {
    guard let partition = partitionKeys(call.partition, in: scope) else { return nil }
    let argument: Plan.Expression?
    if let input = scope.aggregation?.scope {
      let function: AggregateFunction = call.arguments.isEmpty ? .count : .sum
      guard
        let total = aggregate(function, call, argument: call.arguments.first, in: input, range)
      else { return nil }
      argument = Plan.Expression(
        .column(collectedID(total)), type: total.type, origin: Origin(range))
    } else {
      guard let value = shareArgument(call, in: scope) else { return nil }
      argument = value
    }
    return Plan.Expression(
      .window(
        Plan.Window(.share(argument?.converted(to: .number)), partition: partition, order: [])),
      type: ValueType(.number, isNullable: true, showing: .share), origin: Origin(range))
  }

  /// What a row counts for: its argument, or 1; nothing where the condition is false.
  private mutating func shareArgument(_ call: Syntax.Call, in scope: Scope) -> Plan.Expression? {
    var value = Plan.Expression.constant(.int(1), .int)
    if let written = call.arguments.first {
      guard let given = expression(written.expression, in: scope) else { return nil }
      guard given.type.type.isNumeric else {
        report(
          .argument(function: "share", position: 1, found: given.type.type, expected: "number"),
          at: written.range)
        return nil
      }
      value = given
    }
    guard let condition = call.condition else { return value }
    guard let test = self.condition(condition, in: scope),
      let zero = Plan.Expression.constant(.int(0), .int).converted(to: value.type.type)
    else { return nil }
    return Plan.Expression(
      .conditional(test, then: value, else: zero), type: value.type, origin: value.origin)
  }

  private mutating func collectedID(_ aggregate: Plan.Aggregate) -> ColumnID {
    if let known = aggregates.first(where: { $0.aggregate == aggregate }) { return known.field.id }
    let field = freshField("", aggregate.type)
    aggregates.append(Plan.AggregateBinding(field, aggregate))
    return field.id
  }

  mutating func window(
    _ function: WindowFunctionName, _ call: Syntax.Call, at range: SourceRange, in scope: Scope
  ) -> Plan.Expression? {
    guard let partition = partitionKeys(call.partition, in: scope),
      let order = windowOrder(function, call, at: range, in: scope)
    else { return nil }
    let kind: Plan.Window.Function
    let type: ValueType
    switch function {
    case .rank, .row:
      kind = function == .rank ? .rank : .row
      type = ValueType(.int)
    case .previous, .next:
      guard let argument = onlyArgument(of: call, function.rawValue, at: range),
        let value = expression(argument.expression, in: scope)
      else { return nil }
      kind = function == .previous ? .previous(value) : .next(value)
      type = value.type.nullable(value.type.type.element == nil)
    case .running:
      guard let aggregate = runningAggregate(call, at: range, in: scope) else { return nil }
      kind = .running(aggregate)
      type = aggregate.type
    }
    return Plan.Expression(
      .window(Plan.Window(kind, partition: partition, order: order)), type: type,
      origin: Origin(range))
  }

  private mutating func onlyArgument(
    of call: Syntax.Call, _ function: String, at range: SourceRange
  ) -> Syntax.Item? {
    guard call.arguments.count == 1 else {
      report(
        .argumentCount(function: function, expected: 1...1, found: call.arguments.count), at: range)
      return nil
    }
    return call.arguments[0]
  }

  /// The keys of a window; without any it follows the order the rows arrive in.
  private mutating func windowOrder(
    _ function: WindowFunctionName, _ call: Syntax.Call, at range: SourceRange, in scope: Scope
  ) -> [Plan.SortKey]? {
    guard let keys = sortKeys(call.sortKeys, in: scope) else { return nil }
    if keys.isEmpty {
      guard scope.order.isEmpty else { return function == .rank ? scope.order : [] }
      report(.windowNeedsSort(function: function.rawValue), at: range)
      return nil
    }
    if function == .rank { return keys }
    return keys + (scope.row.map { [Plan.SortKey($0.link)] } ?? [])
  }

  /// The aggregate inside `running(sum(x))`.
  private mutating func runningAggregate(
    _ call: Syntax.Call, at range: SourceRange, in scope: Scope
  ) -> Plan.Aggregate? {
    guard let item = onlyArgument(of: call, "running", at: range) else { return nil }
    guard case .call(let inner) = item.expression.kind,
      let name = canonicalFunction(inner.function.text),
      let function = AggregateFunction(rawValue: name), function != .share
    else {
      report(.runningNeedsAggregate, at: item.range)
      return nil
    }
    guard let input = scope.aggregation?.scope else {
      return aggregate(
        function, inner, argument: inner.arguments.first, in: scope, item.range)
    }
    // Inside a group stage the groups' own totals are added up.
    guard function == .count || function == .sum,
      let total = aggregate(
        function, inner, argument: inner.arguments.first, in: input, item.range)
    else {
      report(.runningNeedsAggregate, at: item.range)
      return nil
    }
    let column = Plan.Expression(.column(collectedID(total)), type: total.type)
    return Plan.Aggregate(.sum, of: column, type: total.type)
  }
}
