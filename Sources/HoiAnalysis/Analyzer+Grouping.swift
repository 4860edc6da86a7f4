import HoiPlan
import HoiSyntax
import HoiText

/// The parts of a `pivot` stage.
struct Pivoting {
  let column: Syntax.Expression
  let values: [Syntax.Expression]?
  let keys: [Syntax.Item]
  let aggregates: [Syntax.Item]
}

extension Analyzer {
  /// Groups, then computes the items from keys and aggregates.
  mutating func group(
    _ input: Stream, by keys: [Syntax.Item], _ items: [Syntax.Item], _ origin: Origin
  ) -> Stream? {
    guard let bindings = keyBindings(keys, of: input),
      let results = aggregateItems(items, keys: bindings, of: input)
    else { return nil }
    let grouped = Plan.group(
      input.plan, keys: bindings, aggregates: results.aggregates, origin: origin)
    var computed: [Plan.Binding] = []
    var fields = bindings.map(\.field)
    for (name, value) in results.items {
      if case .column(let id) = value.kind, !fields.contains(where: { $0.id == id }) {
        fields.append(Plan.Field(id: id, name: name, type: value.type))
      } else {
        let field = freshField(name, value.type)
        computed.append(Plan.Binding(field, value))
        fields.append(field)
      }
    }
    let plan = Plan.project(.compute(grouped, computed, origin: origin), fields, origin: origin)
    return keyed(plan, by: bindings.map(\.field))
  }

  /// A stream in the order of its keys.
  private func keyed(_ plan: Plan, by keys: [Plan.Field]) -> Stream {
    var output = Stream(plan: plan)
    output.order = keys.map { Plan.SortKey(output.expression(for: $0)) }
    output.isOrdered = true
    return output
  }

  private mutating func keyBindings(_ keys: [Syntax.Item], of input: Stream) -> [Plan.Binding]? {
    guard let values = items(keys, in: input.scope) else { return nil }
    return values.map { name, value in
      Plan.Binding(freshField(name, value.type.shown(as: .groupKey)), value)
    }
  }

  /// Items over groups: they see the keys, and aggregates over the incoming columns.
  private mutating func aggregateItems(
    _ items: [Syntax.Item], keys: [Plan.Binding], of input: Stream
  ) -> (
    items: [(name: String, expression: Plan.Expression)], aggregates: [Plan.AggregateBinding]
  )? {
    var scope = Scope(
      columns: keys.map {
        Scope.Column(
          name: $0.field.name,
          expression: Plan.Expression(.column($0.field.id), type: $0.field.type))
      })
    scope.aggregation = Scope.Box(input.scope)
    scope.order = scope.columns.map { Plan.SortKey($0.expression) }
    let outer = aggregates
    aggregates = []
    defer { aggregates = outer }
    guard let values = self.items(items, in: scope) else { return nil }
    let names = keys.map(\.field.name)
    for (index, value) in values.enumerated() where names.contains(value.name) {
      report(.duplicateColumn(value.name), at: items[index].range)
      return nil
    }
    return (values, aggregates)
  }

  mutating func count(_ input: Stream, by keys: [Syntax.Item], _ origin: Origin) -> Stream? {
    guard let bindings = keyBindings(keys, of: input) else { return nil }
    let count = freshField("count", ValueType(.int))
    let aggregate = Plan.Aggregate(.count, type: count.type)
    let grouped = Plan.group(
      input.plan, keys: bindings,
      aggregates: [Plan.AggregateBinding(count, aggregate)], origin: origin)
    var output = keyed(grouped, by: bindings.map(\.field))
    guard !keys.isEmpty else { return output }
    let key = Plan.SortKey(output.expression(for: count), isDescending: true)
    output.plan = .sort(grouped, by: [key], origin: origin)
    output.order = [key]
    return output
  }

  mutating func distinct(_ input: Stream, _ items: [Syntax.Item], _ origin: Origin) -> Stream? {
    guard !items.isEmpty else {
      let plan = Plan.distinct(input.plan, origin: origin)
      return keyed(plan, by: plan.fields)
    }
    guard let values = self.items(items, in: input.scope) else { return nil }
    let bindings = values.map {
      Plan.Binding(freshField($0.name, $0.expression.type), $0.expression)
    }
    let computed = Plan.compute(input.plan, bindings, origin: origin)
    let plan = Plan.distinct(
      .project(computed, bindings.map(\.field), origin: origin), origin: origin)
    return keyed(plan, by: plan.fields)
  }

  mutating func pivot(
    _ input: Stream, _ pivoting: Pivoting, isLast: Bool, _ origin: Origin
  ) -> Stream? {
    guard let column = expression(pivoting.column, in: input.scope),
      let keys = keyBindings(pivoting.keys, of: input),
      let results = aggregateItems(pivoting.aggregates, keys: keys, of: input)
    else { return nil }
    var bindings: [Plan.AggregateBinding] = []
    for (index, item) in results.items.enumerated() {
      guard case .column(let id) = item.expression.kind,
        let binding = results.aggregates.first(where: { $0.field.id == id })
      else {
        report(.pivotCell, at: pivoting.aggregates[index].range)
        return nil
      }
      bindings.append(Plan.AggregateBinding(binding.field.renamed(item.name), binding.aggregate))
    }
    var values: [Plan.PivotValue]?
    if let written = pivoting.values {
      guard let constants = pivotValues(written, for: column) else { return nil }
      values = constants.map { pivotValue($0, bindings) }
    } else if let declared = declaredValues(of: column) {
      values = declared.map { pivotValue(.text($0), bindings) }
    } else if !isLast {
      report(.pivotNeedsValues, at: origin.range ?? pivoting.column.range)
      return nil
    }
    let names = keys.map(\.field.name) + (values ?? []).flatMap { $0.fields.map(\.name) }
    if let twice = names.first(where: { name in names.filter { $0 == name }.count > 1 }) {
      report(.duplicateColumn(twice), at: origin.range ?? pivoting.column.range)
      return nil
    }
    let pivot = Plan.Pivot(column: column, values: values, keys: keys, aggregates: bindings)
    return keyed(.pivot(input.plan, pivot, origin: origin), by: keys.map(\.field))
  }

  private mutating func pivotValue(_ value: Value, _ bindings: [Plan.AggregateBinding])
    -> Plan.PivotValue
  {
    let name = Plan.pivotName(value)
    return Plan.PivotValue(
      value: value,
      fields: bindings.map {
        freshField(bindings.count == 1 ? name : "\(name)_\($0.field.name)", $0.field.type)
      })
  }

  private mutating func pivotValues(
    _ written: [Syntax.Expression], for column: Plan.Expression
  ) -> [Value]? {
    let type = column.type.type.linkTarget == nil ? column.type.type : .text
    var values: [Value] = []
    for expression in written {
      guard let value = self.expression(expression, in: .empty) else { return nil }
      guard let constant = value.converted(to: type)?.constantValue else {
        report(.notConstant("pivot"), at: expression.range)
        return nil
      }
      values.append(constant)
    }
    return values
  }

  /// The values a stored column may have, where its descriptor lists them.
  private func declaredValues(of column: Plan.Expression) -> [String]? {
    guard let stored = storedColumn(of: column) else { return nil }
    return catalog.schema(stored.table).columns[stored.column].declaredValues
  }
}
