import HoiPlan

extension Run {
  /// One row for each combination of the visible columns, sorted by them.
  func distinct(_ input: Rows, stage: Plan) throws(EvaluationError) -> Rows {
    let fields = input.visibleFields
    var columns: [Column] = []
    for field in fields { columns.append(try column(field.id, of: input.frame, at: stage.origin)) }
    let grouping = try Grouping(RowCodes(columns, rowCount: input.frame.rowCount))
    let firsts = columns.map { $0.gathered(grouping.firstRows) }
    let order = try sortedRows(by: firsts, rowCount: grouping.count)
    var sorted: [ColumnID: Column] = [:]
    for (field, column) in zip(fields, firsts) { sorted[field.id] = column.gathered(order) }
    return Rows(frame: Frame(rowCount: grouping.count, columns: sorted), fields: fields)
  }
}
