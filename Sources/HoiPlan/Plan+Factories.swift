extension Plan {
  /// One row without columns.
  package static let single = Plan(.single, fields: [], origin: .nowhere)

  /// All rows of a table; the link to the row itself is a hidden column.
  package static func scan(
    _ scan: TableScan, of schema: TableSchema, origin: Origin = .nowhere
  ) -> Plan {
    precondition(scan.columns.count == schema.columns.count, "a scan names every column")
    var fields = zip(scan.columns, schema.columns).map {
      Field(id: $0, name: $1.name, type: $1.type)
    }
    fields.append(
      Field(id: scan.row, name: "", type: ValueType(.link(scan.table)), isHidden: true))
    return Plan(.scan(scan), fields: fields, origin: origin)
  }

  package static func filter(
    _ input: Plan, where condition: Expression, origin: Origin = .nowhere
  ) -> Plan {
    precondition(condition.type.type == .bool, "a condition is true or false")
    if condition.kind == .constant(.bool(true)) { return input }
    return Plan(.filter(input, condition), fields: input.fields, origin: origin)
  }

  package static func compute(
    _ input: Plan, _ bindings: [Binding], origin: Origin = .nowhere
  ) -> Plan {
    if bindings.isEmpty { return input }
    return Plan(
      .compute(input, bindings), fields: input.fields + bindings.map(\.field), origin: origin)
  }

  /// The columns in this order; each must exist in the input, under any name.
  package static func project(
    _ input: Plan, _ fields: [Field], origin: Origin = .nowhere
  ) -> Plan {
    precondition(
      fields.allSatisfy { input.field($0.id) != nil }, "a projection takes columns that are there")
    if fields == input.fields { return input }
    return Plan(.project(input, fields), fields: fields, origin: origin)
  }

  package static func sort(_ input: Plan, by keys: [SortKey], origin: Origin = .nowhere) -> Plan {
    if keys.isEmpty { return input }
    return Plan(.sort(input, keys), fields: input.fields, origin: origin)
  }

  package static func take(
    _ input: Plan, count: Int, per: [Expression] = [], ties: [SortKey]? = nil,
    origin: Origin = .nowhere
  ) -> Plan {
    precondition(count >= 0, "a number of rows is not negative")
    return Plan(
      .take(input, count: count, per: per, ties: ties), fields: input.fields, origin: origin)
  }

  package static func skip(_ input: Plan, count: Int, origin: Origin = .nowhere) -> Plan {
    precondition(count >= 0, "a number of rows is not negative")
    if count == 0 { return input }
    return Plan(.skip(input, count: count), fields: input.fields, origin: origin)
  }

  package static func group(
    _ input: Plan, keys: [Binding], aggregates: [AggregateBinding], origin: Origin = .nowhere
  ) -> Plan {
    precondition(
      aggregates.allSatisfy { $0.aggregate.function != .share }, "a share is a window over groups")
    return Plan(
      .group(input, keys: keys, aggregates: aggregates),
      fields: keys.map(\.field) + aggregates.map(\.field), origin: origin)
  }

  /// Only the visible columns remain.
  package static func distinct(_ input: Plan, origin: Origin = .nowhere) -> Plan {
    Plan(.distinct(input), fields: input.visibleFields, origin: origin)
  }

  package static func expandItems(
    _ input: Plan, list: Expression, item: Field, keepEmpty: Bool, origin: Origin = .nowhere
  ) -> Plan {
    precondition(list.type.type.element == item.type.type, "an item has the type of its list")
    return Plan(
      .expandItems(input, list: list, item: item, keepEmpty: keepEmpty),
      fields: input.fields + [item], origin: origin)
  }

  package static func expandChildren(
    _ input: Plan, of parent: Expression, _ relation: Relation, child: Field, keepEmpty: Bool,
    origin: Origin = .nowhere
  ) -> Plan {
    precondition(child.type.type == .link(relation.child), "a child is a link to its table")
    return Plan(
      .expandChildren(input, of: parent, relation, child: child, keepEmpty: keepEmpty),
      fields: input.fields + [child], origin: origin)
  }

  /// Without `values` the fields are those of the keys; the run adds the others.
  package static func pivot(_ input: Plan, _ pivot: Pivot, origin: Origin = .nowhere) -> Plan {
    let cells = (pivot.values ?? []).flatMap(\.fields)
    return Plan(
      .pivot(input, pivot), fields: pivot.keys.map(\.field) + cells, origin: origin)
  }

  package static func unpivot(
    _ input: Plan, columns: [ColumnID], name: Field, value: Field, origin: Origin = .nowhere
  ) -> Plan {
    let rest = input.fields.filter { !columns.contains($0.id) }
    return Plan(
      .unpivot(input, columns: columns, name: name, value: value),
      fields: rest + [name, value], origin: origin)
  }

  /// The right side's columns may be missing unless every row must match.
  package static func join(
    _ left: Plan, _ right: Plan, _ kind: JoinKind, on condition: Expression, keepAll: Bool,
    origin: Origin = .nowhere
  ) -> Plan {
    precondition(condition.type.type == .bool, "a condition is true or false")
    let canMiss = kind == .one || keepAll
    let added = right.fields.map {
      Field(
        id: $0.id, name: $0.name,
        type: canMiss ? $0.type.nullable() : $0.type, isHidden: $0.isHidden)
    }
    return Plan(
      .join(left, right, kind, condition: condition, keepAll: keepAll),
      fields: left.fields + added, origin: origin)
  }

  /// The fields are the first plan's, with the nullability of both.
  package static func append(_ first: Plan, _ second: Plan, origin: Origin = .nowhere) -> Plan {
    precondition(first.fields.count == second.fields.count, "both sides have the same columns")
    let fields = zip(first.fields, second.fields).map { first, second in
      Field(
        id: first.id, name: first.name,
        type: first.type.nullable(first.type.isNullable || second.type.isNullable),
        isHidden: first.isHidden)
    }
    return Plan(.append(first, second), fields: fields, origin: origin)
  }

  package static func check(
    _ input: Plan, _ condition: Expression, message: String?, origin: Origin = .nowhere
  ) -> Plan {
    precondition(condition.type.type == .bool, "a condition is true or false")
    return Plan(.check(input, condition, message: message), fields: input.fields, origin: origin)
  }

  package static func save(_ input: Plan, path: String, origin: Origin = .nowhere) -> Plan {
    Plan(.save(input, path: path), fields: input.fields, origin: origin)
  }

  /// `fields` are those of the description: its identities are the caller's.
  package static func describe(
    _ input: Plan, fields: [Field], origin: Origin = .nowhere
  ) -> Plan {
    precondition(fields.count == descriptionColumns.count, "a description has fixed columns")
    return Plan(.describe(input), fields: fields, origin: origin)
  }

  /// Names and types of what `describe` gives: a row for each column of its input.
  package static let descriptionColumns: [(name: String, type: ValueType)] = [
    ("column", ValueType(.text)), ("type", ValueType(.text)), ("missing", ValueType(.int)),
    ("distinct", ValueType(.int)), ("min", ValueType(.text, isNullable: true)),
    ("max", ValueType(.text, isNullable: true)),
    ("most_frequent", ValueType(.text, isNullable: true)),
    ("frequency", ValueType(.int, isNullable: true)),
  ]
}
