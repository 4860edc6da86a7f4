import HoiPlan

/// Rows put into groups by key columns, and the order the groups stand in.
struct KeyGroups {
  /// The input with those key columns that are asked for.
  let rows: Rows
  let grouping: Grouping
  /// The groups in key order.
  let order: [UInt32]
  /// The key columns, a row a group, in key order.
  let columns: [ColumnID: Column]
}

extension Run {
  /// One row a group, in key order; without keys exactly one.
  func group(
    _ input: Rows, keys: [Plan.Binding], aggregates: [Plan.AggregateBinding], stage: Plan
  ) throws(EvaluationError) -> Rows {
    let groups = try keyGroups(input, keys: keys, asked: aggregates.map(\.aggregate.freeColumns))
    var columns = groups.columns
    for binding in aggregates {
      let origin = binding.aggregate.argument?.origin ?? stage.origin
      let values = try evaluator(groups.rows).aggregated(
        binding.aggregate, groups: groups.grouping.groups, count: groups.order.count, at: origin)
      columns[binding.field.id] = values.gathered(groups.order)
    }
    return Rows(
      frame: Frame(rowCount: groups.order.count, columns: columns), fields: stage.fields)
  }

  /// `asked`: the columns that are asked for of each row, not only of each group.
  func keyGroups(
    _ input: Rows, keys: [Plan.Binding], asked: [Set<ColumnID>]
  ) throws(EvaluationError) -> KeyGroups {
    let choice = try KeyChoice(self, input, keys, asked: asked)
    let rows = try compute(input, choice.computed)
    let rowCount = rows.frame.rowCount
    var codes = RowCodes.single(rowCount: rowCount)
    var columns: [ColumnID: Column] = [:]
    for key in choice.computed {
      let column = try column(key.field.id, of: rows.frame, at: key.expression.origin)
      columns[key.field.id] = column
      codes = try codes.combined(with: RowCodes(column))
    }
    for (key, source) in choice.looked {
      codes = try codes.combined(with: lookedUp(key, by: source, rows))
    }
    let grouping = try Grouping(codes)
    if keys.isEmpty {
      return KeyGroups(rows: rows, grouping: grouping, order: [0], columns: [:])
    }
    // What a group has in common is computed for its first row.
    let firsts = Rows(frame: rows.frame.selecting(grouping.firstRows), fields: rows.fields)
    var values: [Column] = []
    for key in keys {
      if let column = columns[key.field.id] {
        values.append(column.gathered(grouping.firstRows))
      } else {
        values.append(
          try evaluator(firsts).column(key.expression, as: key.field.type.type))
      }
    }
    let order = try sortedRows(by: values, rowCount: grouping.count)
    var keyed: [ColumnID: Column] = [:]
    for (key, column) in zip(keys, values) {
      keyed[key.field.id] = column.gathered(order)
      names[key.field.id] = key.field.name
    }
    return KeyGroups(rows: rows, grouping: grouping, order: order, columns: keyed)
  }

  /// A key that depends on one column only, computed once for each value of that column.
  private func lookedUp(
    _ key: Plan.Binding, by source: RowCodes, _ rows: Rows
  ) throws(EvaluationError) -> RowCodes {
    let sources = try Grouping(source)
    let distinct = Rows(frame: rows.frame.selecting(sources.firstRows), fields: rows.fields)
    let values = try evaluator(distinct).column(key.expression, as: key.field.type.type)
    let found = try Grouping(RowCodes(values))
    return RowCodes(codes: gather(found.groups, sources.groups), count: found.count)
  }
}

/// How each key of a group is found: for each row; once for each value of the column it depends on;
/// or only for each group, where another key decides it.
private struct KeyChoice {
  private(set) var computed: [Plan.Binding] = []
  private(set) var looked: [(key: Plan.Binding, source: RowCodes)] = []

  init(
    _ run: Run, _ input: Rows, _ keys: [Plan.Binding], asked: [Set<ColumnID>]
  ) throws(EvaluationError) {
    var plain: Set<ColumnID> = []
    for key in keys {
      if case .column(let id) = key.expression.kind { plain.insert(id) }
    }
    let needed = (asked + keys.map(\.expression.freeColumns)).reduce(into: Set()) {
      $0.formUnion($1)
    }
    for key in keys {
      let free = key.expression.freeColumns
      guard !needed.contains(key.field.id), free.count == 1, let id = free.first,
        input.frame.has(id), !key.expression.isColumn,
        key.expression.isSilent(in: input.frame)
      else {
        computed.append(key)
        continue
      }
      if plain.contains(id) { continue }
      let source = try RowCodes(run.column(id, of: input.frame, at: key.expression.origin))
      if source.count <= input.frame.rowCount / 8 {
        looked.append((key, source))
      } else {
        computed.append(key)
      }
    }
  }
}

extension Plan.Expression {
  fileprivate var isColumn: Bool { if case .column = kind { true } else { false } }

  /// Whether computing this for fewer rows changes nothing but the time: it cannot fail, and has
  /// nothing to note.
  fileprivate func isSilent(in frame: Frame) -> Bool {
    if case .follow(let link, _, let body) = kind, case .column(let id) = link.kind,
      case .link(_, let target) = frame.column(id).storage
    {
      return target.unmatched.count == 0 && body.isTotal
    }
    return isTotal
  }
}
