import HoiPlan
import HoiSyntax
import HoiText

extension Analyzer {
  /// An aggregate over a relation or list, over the other rows (`per`), or over a group.
  mutating func aggregate(
    _ function: AggregateFunction, _ call: Syntax.Call, at range: SourceRange, in scope: Scope
  ) -> Plan.Expression? {
    let origin = Origin(range)
    if function == .share { return share(call, at: range, in: scope) }
    if call.partition == nil, let target = elements(of: call, in: scope) {
      guard case .found(let many, let rest) = target else { return nil }
      return aggregate(function, call, over: many, rest: rest, in: scope, origin)
    }
    if let partition = call.partition {
      guard
        let aggregate = aggregate(function, call, argument: call.arguments.first, in: scope, range),
        let keys = partitionKeys(partition, in: scope)
      else { return nil }
      return Plan.Expression(
        .window(Plan.Window(.aggregate(aggregate), partition: keys, order: [])),
        type: aggregate.type, origin: origin)
    }
    if let input = scope.aggregation?.scope {
      guard
        let aggregate = aggregate(
          function, call, argument: call.arguments.first, in: input, range)
      else { return nil }
      return collected(aggregate, origin)
    }
    reportUngrouped(function, call, at: range, in: scope)
    return nil
  }

  private mutating func reportUngrouped(
    _ function: AggregateFunction, _ call: Syntax.Call, at range: SourceRange, in scope: Scope
  ) {
    if let row = scope.row, let names = call.arguments.first.flatMap({ path(of: $0.expression) }),
      match(names[0].text, among: [catalog.schema(row.table).name]) != .none,
      match(names[0].text, among: scope.names) == .none
    {
      let schema = catalog.schema(row.table)
      let parents = schema.columns.compactMap { column in
        column.type.type.linkTarget.map { catalog.schema($0).name }
      }
      report(.aggregateOfOwnTable(schema.name, parents: parents), at: range)
      return
    }
    if let first = call.arguments.first, expression(first.expression, in: scope) == nil { return }
    let link = scope.columns.first { $0.expression.type.type.linkTarget != nil }?.name
    report(
      .aggregateWithoutGroup(
        call: text(of: range), link: link, isCondition: false, at: range), at: range)
  }

  /// Adds an aggregate of the stage being analyzed; equal ones are computed once.
  private mutating func collected(_ aggregate: Plan.Aggregate, _ origin: Origin)
    -> Plan.Expression
  {
    if let known = aggregates.first(where: { $0.aggregate == aggregate }) {
      return Plan.Expression(.column(known.field.id), type: aggregate.type, origin: origin)
    }
    let field = freshField("", aggregate.type)
    aggregates.append(Plan.AggregateBinding(field, aggregate))
    return Plan.Expression(.column(field.id), type: aggregate.type, origin: origin)
  }

  private enum ElementsTarget {
    case found(Many, rest: [Syntax.Name])
    case failed
  }

  /// The relation, list or query an aggregate's first argument names; `nil` where it is a value.
  private mutating func elements(of call: Syntax.Call, in scope: Scope) -> ElementsTarget? {
    guard let argument = call.arguments.first?.expression, scope.aggregation == nil else {
      return nil
    }
    if case .parenthesized(let query) = argument.kind, !query.stages.isEmpty {
      guard let stream = stream(of: query, in: .empty) else { return .failed }
      return .found(.rows(stream), rest: [])
    }
    guard let names = path(of: argument) else {
      var probe = self
      guard let value = probe.expression(argument, in: scope), value.type.type.element != nil,
        let sound = expression(argument, in: scope)
      else { return nil }
      return .found(.items(sound), rest: [])
    }
    var probe = self
    switch probe.resolve(names, in: scope) {
    case .many(let many, let rest, _):
      self = probe
      return .found(many, rest: rest)
    case .value(let value, _) where value.type.type.element != nil:
      self = probe
      return .found(.items(value), rest: [])
    default: return nil
    }
  }

  private mutating func aggregate(
    _ function: AggregateFunction, _ call: Syntax.Call, over many: Many, rest: [Syntax.Name],
    in scope: Scope, _ origin: Origin
  ) -> Plan.Expression? {
    let outer = scope.columns.isEmpty && scope.row == nil ? nil : scope
    let elements: Plan.Elements
    var inner: Scope
    var item: Plan.Expression?
    switch many {
    case .children(let parent, let relation):
      let scan = freshScan(of: relation.child)
      elements = .children(of: parent, relation, scan)
      inner = rowScope(scan, outer: outer)
    case .linked(let list, let table):
      let scan = freshScan(of: table)
      elements = .linked(list, scan)
      inner = rowScope(scan, outer: outer)
      item = inner.row?.link
    case .items(let list):
      if case .list(.link(let table)) = list.type.type,
        call.condition != nil || call.body != nil || !rest.isEmpty || !call.sortKeys.isEmpty
      {
        return aggregate(function, call, over: .linked(list, table), rest: rest, in: scope, origin)
      }
      let id = freshColumn()
      let type = ValueType(list.type.type.element ?? .text)
      item = Plan.Expression(.column(id), type: type, origin: origin)
      elements = .items(list, id)
      inner = Scope(columns: [], outer: outer)
    case .rows(let stream):
      elements = .rows(stream.plan)
      inner = stream.scope
      inner.outer = outer.map(Scope.Box.init)
    }
    if let item { inner.columns.append(Scope.Column(name: "it", expression: item)) }
    let argument = rest.isEmpty ? nil : pathItem(rest)
    let range = origin.range ?? call.function.range
    let isValue = argument == nil && item != nil && inner.row == nil
    guard
      let result = aggregate(
        function, call, argument: argument, in: inner, range, item: isValue ? item : nil,
        isRelation: true)
    else { return nil }
    return Plan.Expression(.aggregate(elements, result), type: result.type, origin: origin)
  }

  /// The rest of a path from a child on, as an item.
  private func pathItem(_ names: [Syntax.Name]) -> Syntax.Item {
    var expression = Syntax.Expression(.name(names[0]), range: names[0].range)
    for name in names.dropFirst() {
      expression = Syntax.Expression(
        .member(expression, name), range: expression.range.union(name.range))
    }
    return Syntax.Item(expression: expression, alias: nil, range: expression.range)
  }

  /// The aggregate itself. `item` is what it runs over where there is no argument: a list's items.
  func checksCondition(_ function: AggregateFunction) -> Bool {
    function == .any || function == .none
  }

  mutating func aggregate(
    _ function: AggregateFunction, _ call: Syntax.Call, argument: Syntax.Item?, in scope: Scope,
    _ range: SourceRange, item: Plan.Expression? = nil, isRelation: Bool = false
  ) -> Plan.Aggregate? {
    var scope = scope
    scope.aggregation = nil
    let origin = Origin(range)
    var conditions: [Plan.Expression] = []
    if let written = call.condition {
      guard let checked = condition(written, in: scope) else { return nil }
      conditions.append(checked)
    }
    var value = item
    if let argument {
      guard let expression = expression(argument.expression, in: scope) else { return nil }
      value = expression
    }
    if let body = call.body {
      guard let checked = condition(body, in: scope) else { return nil }
      if checksCondition(function) { conditions.append(checked) } else { value = checked }
      guard checksCondition(function) || function == .every else {
        report(.conditionNotAllowed(function: function.rawValue), at: body.range)
        return nil
      }
    }
    if checksCondition(function), argument != nil, let given = value {
      guard given.type.type == .bool else {
        report(.condition(given.type.type), at: argument?.range ?? range)
        return nil
      }
      conditions.append(given)
    }
    guard let order = sortKeys(call.sortKeys, in: scope) else { return nil }
    let condition =
      conditions.count > 1
      ? Plan.Expression(.and(conditions), type: ValueType(.bool), origin: origin)
      : conditions.first
    let parts = AggregateParts(
      value: checksCondition(function) ? nil : value, condition: condition, order: order,
      hasArgument: argument != nil, isRelation: isRelation)
    return typed(function, call, parts, range)
  }
}

/// What an aggregate is made of, before its types are checked.
struct AggregateParts {
  let value: Plan.Expression?
  let condition: Plan.Expression?
  let order: [Plan.SortKey]
  let hasArgument: Bool
  let isRelation: Bool
}

extension Analyzer {
  fileprivate mutating func typed(
    _ function: AggregateFunction, _ call: Syntax.Call, _ parts: AggregateParts,
    _ range: SourceRange
  ) -> Plan.Aggregate? {
    let extra = function == .percentile ? 2 : 1
    if call.arguments.count > extra {
      report(
        .argumentCount(
          function: function.rawValue, expected: 0...extra, found: call.arguments.count), at: range)
      return nil
    }
    if function == .count || checksCondition(function) {
      if function == .count, parts.hasArgument {
        let name = call.arguments.first.map { text(of: $0.range) } ?? ""
        report(.countOfColumn(name, at: range), at: range)
        return nil
      }
      let type = ValueType(function == .count ? .int : .bool)
      return Plan.Aggregate(function, where: parts.condition, type: type)
    }
    guard let value = parts.value else {
      if parts.isRelation {
        report(.needsChildColumn(function: function.rawValue), at: range)
      } else {
        report(
          .argumentCount(function: function.rawValue, expected: 1...extra, found: 0), at: range)
      }
      return nil
    }
    guard let type = resultType(of: function, value) else {
      if value.type.type.element != nil {
        report(.listOperand(name: text(of: value.origin.range ?? range)), at: range)
      } else {
        report(
          .argument(
            function: function.rawValue, position: 1, found: value.type.type,
            expected: function == .every ? "bool" : "number"),
          at: value.origin.range ?? range)
      }
      return nil
    }
    var fraction: Double?
    if function == .percentile {
      guard let rank = percentileRank(call, range) else { return nil }
      fraction = rank
    }
    let isInexact = [.avg, .median, .percentile, .stddev].contains(function)
    let argument = isInexact ? value.converted(to: .number) ?? value : value
    return Plan.Aggregate(
      function, of: argument, where: parts.condition, order: parts.order, fraction: fraction,
      type: type)
  }

  /// The type of an aggregate's result; `nil` where it does not take such values.
  private func resultType(of function: AggregateFunction, _ value: Plan.Expression) -> ValueType? {
    let type = value.type.type
    switch function {
    case .sum: return type.isNumeric ? ValueType(type) : nil
    case .avg, .median, .percentile, .stddev:
      return type.isNumeric ? ValueType(.number, isNullable: true) : nil
    case .min, .max, .mode:
      return type.element == nil ? ValueType(type, isNullable: true) : nil
    case .first, .last: return ValueType(type, isNullable: type.element == nil)
    case .countDistinct: return type.element == nil ? ValueType(.int) : nil
    case .list: return type.element == nil ? ValueType(.list(type)) : nil
    case .every: return type == .bool ? ValueType(.bool) : nil
    case .count, .any, .none, .share: return nil
    }
  }

  private mutating func percentileRank(_ call: Syntax.Call, _ range: SourceRange) -> Double? {
    guard call.arguments.count == 2 else {
      report(
        .argumentCount(function: "percentile", expected: 2...2, found: call.arguments.count),
        at: range)
      return nil
    }
    guard let rank = expression(call.arguments[1].expression, in: .empty) else { return nil }
    guard case .number(let value)? = rank.converted(to: .number)?.constantValue,
      (0...100).contains(value)
    else {
      report(
        .argument(function: "percentile", position: 2, found: rank.type.type, expected: "0…100"),
        at: call.arguments[1].range)
      return nil
    }
    return value / 100
  }

  mutating func partitionKeys(_ partition: Syntax.Partition?, in scope: Scope)
    -> [Plan.Expression]?
  {
    guard case .keys(let written)? = partition else { return [] }
    var keys: [Plan.Expression] = []
    for key in written {
      guard let expression = expression(key, in: scope) else { return nil }
      keys.append(expression)
    }
    return keys
  }
}
