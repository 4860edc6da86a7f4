extension Plan {
  /// The plans this node takes its rows from, first to last.
  package var children: [Plan] {
    switch node {
    case .single, .scan: []
    case .filter(let input, _), .compute(let input, _), .project(let input, _),
      .sort(let input, _), .take(let input, _, _, _), .skip(let input, _),
      .group(let input, _, _), .distinct(let input), .expandItems(let input, _, _, _),
      .expandChildren(let input, _, _, _, _), .pivot(let input, _), .unpivot(let input, _, _, _),
      .check(let input, _, _), .save(let input, _), .describe(let input):
      [input]
    case .join(let left, let right, _, _, _): [left, right]
    case .append(let first, let second): [first, second]
    }
  }

  /// The same node over other inputs. They must offer every column the node uses.
  package func mapChildren(_ transform: (Plan) -> Plan) -> Plan {
    switch node {
    case .single, .scan: self
    case .filter(let input, let condition):
      .filter(transform(input), where: condition, origin: origin)
    case .compute(let input, let bindings): .compute(transform(input), bindings, origin: origin)
    case .project(let input, let fields): .project(transform(input), fields, origin: origin)
    case .sort(let input, let keys): .sort(transform(input), by: keys, origin: origin)
    case .take(let input, let count, let groups, let ties):
      .take(transform(input), count: count, per: groups, ties: ties, origin: origin)
    case .skip(let input, let count): .skip(transform(input), count: count, origin: origin)
    case .group(let input, let keys, let aggregates):
      .group(transform(input), keys: keys, aggregates: aggregates, origin: origin)
    case .distinct(let input): .distinct(transform(input), origin: origin)
    case .expandItems(let input, let list, let item, let keepEmpty):
      .expandItems(
        transform(input), list: list, item: item, keepEmpty: keepEmpty, origin: origin)
    case .expandChildren(let input, let parent, let relation, let child, let keepEmpty):
      .expandChildren(
        transform(input), of: parent, relation, child: child, keepEmpty: keepEmpty, origin: origin)
    case .pivot(let input, let pivot): .pivot(transform(input), pivot, origin: origin)
    case .unpivot(let input, let columns, let name, let value):
      .unpivot(transform(input), columns: columns, name: name, value: value, origin: origin)
    case .join(let left, let right, let kind, let condition, let keepAll):
      .join(
        transform(left), transform(right), kind, on: condition, keepAll: keepAll, origin: origin)
    case .append(let first, let second):
      .append(transform(first), transform(second), origin: origin)
    case .check(let input, let condition, let message):
      .check(transform(input), condition, message: message, origin: origin)
    case .save(let input, let path): .save(transform(input), path: path, origin: origin)
    case .describe(let input): .describe(transform(input), fields: fields, origin: origin)
    }
  }

  /// The node's own expressions, in the order they are evaluated.
  package var expressions: [Expression] {
    switch node {
    case .single, .scan, .project, .skip, .distinct, .unpivot, .append, .save, .describe: []
    case .filter(_, let condition), .check(_, let condition, _),
      .join(_, _, _, let condition, _):
      [condition]
    case .compute(_, let bindings): bindings.map(\.expression)
    case .sort(_, let keys): keys.map(\.expression)
    case .take(_, _, let groups, let ties): groups + (ties ?? []).map(\.expression)
    case .group(_, let keys, let aggregates):
      keys.map(\.expression) + aggregates.flatMap(\.aggregate.expressions)
    case .expandItems(_, let list, _, _): [list]
    case .expandChildren(_, let parent, _, _, _): [parent]
    case .pivot(_, let pivot):
      [pivot.column] + pivot.keys.map(\.expression)
        + pivot.aggregates.flatMap(\.aggregate.expressions)
    }
  }

  /// The same node with other expressions, each of the type of the one it replaces.
  package func mapExpressions(_ transform: (Expression) -> Expression) -> Plan {
    switch node {
    case .single, .scan, .project, .skip, .distinct, .unpivot, .append, .save, .describe: self
    case .filter(let input, let condition):
      .filter(input, where: transform(condition), origin: origin)
    case .compute(let input, let bindings):
      .compute(input, bindings.map { $0.map(transform) }, origin: origin)
    case .sort(let input, let keys):
      .sort(input, by: keys.map { $0.map(transform) }, origin: origin)
    case .take(let input, let count, let groups, let ties):
      .take(
        input, count: count, per: groups.map(transform),
        ties: ties.map { $0.map { $0.map(transform) } }, origin: origin)
    case .group(let input, let keys, let aggregates):
      .group(
        input, keys: keys.map { $0.map(transform) },
        aggregates: aggregates.map { $0.map(transform) }, origin: origin)
    case .expandItems(let input, let list, let item, let keepEmpty):
      .expandItems(
        input, list: transform(list), item: item, keepEmpty: keepEmpty, origin: origin)
    case .expandChildren(let input, let parent, let relation, let child, let keepEmpty):
      .expandChildren(
        input, of: transform(parent), relation, child: child, keepEmpty: keepEmpty,
        origin: origin)
    case .pivot(let input, let pivot): .pivot(input, pivot.map(transform), origin: origin)
    case .join(let left, let right, let kind, let condition, let keepAll):
      .join(left, right, kind, on: transform(condition), keepAll: keepAll, origin: origin)
    case .check(let input, let condition, let message):
      .check(input, transform(condition), message: message, origin: origin)
    }
  }
}

extension Plan.Binding {
  func map(_ transform: (Plan.Expression) -> Plan.Expression) -> Plan.Binding {
    Plan.Binding(field, transform(expression))
  }
}

extension Plan.SortKey {
  func map(_ transform: (Plan.Expression) -> Plan.Expression) -> Plan.SortKey {
    Plan.SortKey(transform(expression), isDescending: isDescending)
  }
}

extension Plan.AggregateBinding {
  func map(_ transform: (Plan.Expression) -> Plan.Expression) -> Plan.AggregateBinding {
    Plan.AggregateBinding(field, aggregate.map(transform))
  }
}

extension Plan.Pivot {
  func map(_ transform: (Plan.Expression) -> Plan.Expression) -> Plan.Pivot {
    Plan.Pivot(
      column: transform(column), values: values, keys: keys.map { $0.map(transform) },
      aggregates: aggregates.map { $0.map(transform) })
  }
}

extension Plan.Aggregate {
  /// Condition, argument and order, as far as they are there.
  package var expressions: [Plan.Expression] {
    [condition, argument].compactMap { $0 } + order.map(\.expression)
  }

  package func map(_ transform: (Plan.Expression) -> Plan.Expression) -> Plan.Aggregate {
    Plan.Aggregate(
      function, of: argument.map(transform), where: condition.map(transform),
      order: order.map { $0.map(transform) }, fraction: fraction, type: type)
  }
}
