import HoiPlan

extension Run {
  /// Row by row, one row for each of some columns: its name and its value.
  func unpivot(
    _ input: Rows, _ ids: [ColumnID], name: Plan.Field, value: Plan.Field, stage: Plan
  ) throws(EvaluationError) -> Rows {
    let rowCount = input.frame.rowCount
    let fields = ids.compactMap { id in input.fields.first { $0.id == id } }
    try reserve(rowCount * fields.count, bytes: 24, at: stage.origin)
    var values: [Column] = []
    for field in fields {
      let column = try column(field.id, of: input.frame, at: stage.origin)
      values.append(fitted(column, field.type.type, to: value.type.type))
    }
    var (rows, places, codes): ([UInt32], [UInt32], [UInt32]) = ([], [], [])
    for row in 0..<rowCount {
      for index in fields.indices {
        rows.append(UInt32(row))
        places.append(UInt32(index * rowCount + row))
        codes.append(UInt32(index))
      }
    }
    let nameTexts = Column(type: .text, values: fields.map { .text($0.name) })
    let columns = [
      name.id: nameTexts.gathered(codes),
      value.id: values.isEmpty
        ? Column.missing(value.type.type, count: 0, workspace: workspace)
        : Column.concatenated(values).gathered(places),
    ]
    return Rows(frame: input.frame.selecting(rows).adding(columns), fields: stage.fields)
  }
}
