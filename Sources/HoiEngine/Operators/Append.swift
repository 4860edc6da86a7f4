import HoiPlan

extension Run {
  /// The rows of a second plan after those of the first, column by column as they stand.
  func append(_ input: Rows, _ second: Plan, stage: Plan) throws(EvaluationError) -> Rows {
    let added = try answer(to: second)
    var columns: [ColumnID: Column] = [:]
    try reserve(
      input.frame.rowCount + added.frame.rowCount, bytes: 8 * input.fields.count, at: stage.origin)
    for (field, other) in zip(input.fields, added.fields) {
      let type = field.type.type == .missing ? other.type.type : field.type.type
      columns[field.id] = .concatenated([
        fitted(try column(field.id, of: input.frame, at: stage.origin), field.type.type, to: type),
        fitted(try column(other.id, of: added.frame, at: stage.origin), other.type.type, to: type),
      ])
    }
    let rowCount = input.frame.rowCount + added.frame.rowCount
    return Rows(frame: Frame(rowCount: rowCount, columns: columns), fields: stage.fields)
  }

  /// A column as a type it fits.
  func fitted(_ column: Column, _ own: DataType, to type: DataType) -> Column {
    if own == .missing, type != .missing {
      return .missing(type, count: column.count, workspace: workspace)
    }
    if type == .number, case .int = column.storage {
      return Column(.number(column.numbers), validity: column.validity)
    }
    return column
  }
}
