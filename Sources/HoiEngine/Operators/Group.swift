import HoiPlan

/// Rows put into groups by key columns, and the order the groups stand in.
struct KeyGroups {
  /// The input with the key columns.
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
    let groups = try keyGroups(input, keys: keys)
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

  func keyGroups(_ input: Rows, keys: [Plan.Binding]) throws(EvaluationError) -> KeyGroups {
    let rows = try compute(input, keys)
    var columns: [Column] = []
    for key in keys {
      columns.append(try column(key.field.id, of: rows.frame, at: key.expression.origin))
    }
    let grouping = Grouping(RowCodes(columns, rowCount: rows.frame.rowCount))
    if keys.isEmpty {
      return KeyGroups(rows: rows, grouping: grouping, order: [0], columns: [:])
    }
    let firsts = columns.map { $0.gathered(grouping.firstRows) }
    let order = SortWords(firsts.map { (self.order($0), false) })
      .sortedRows(rowCount: grouping.count)
    var keyed: [ColumnID: Column] = [:]
    for (key, column) in zip(keys, firsts) { keyed[key.field.id] = column.gathered(order) }
    return KeyGroups(rows: rows, grouping: grouping, order: order, columns: keyed)
  }
}
