import HoiPlan

extension Run {
  /// One row for each visible column: `Plan.descriptionColumns`.
  func describe(_ input: Rows, stage: Plan) throws(EvaluationError) -> Rows {
    var rows: [[Value]] = []
    for field in input.visibleFields {
      rows.append(try description(of: field, in: input, at: stage.origin))
    }
    var columns: [ColumnID: Column] = [:]
    for (index, field) in stage.fields.enumerated() {
      columns[field.id] = Column(type: field.type.type, values: rows.map { $0[index] })
    }
    return Rows(frame: Frame(rowCount: rows.count, columns: columns), fields: stage.fields)
  }

  private func description(
    of field: Plan.Field, in input: Rows, at origin: Origin
  ) throws(EvaluationError) -> [Value] {
    let column = try column(field.id, of: input.frame, at: origin)
    let presence = column.presence
    let present = presence?.population ?? column.count
    let values = AggregateInput(
      values: column, presence: presence, groups: Array(repeating: 0, count: column.count), count: 1
    )
    let order = try order(column)
    func text(_ found: Column) throws(EvaluationError) -> Value {
      present == 0 ? .missing : try textColumn(found).value(at: 0)
    }
    return [
      .text(field.name), .text(typeName(field.type.type)), .int(Int64(column.count - present)),
      try values.distinctCount().value(at: 0),
      try text(values.extreme(isGreatest: false, order: order)),
      try text(values.extreme(isGreatest: true, order: order)),
      try text(values.mode(order: order)),
      present == 0 ? .missing : .int(Int64(try values.greatestFrequency())),
    ]
  }

  private func typeName(_ type: DataType) -> String {
    switch type {
    case .text: "text"
    case .int: "int"
    case .number: "number"
    case .bool: "bool"
    case .date: "date"
    case .datetime: "datetime"
    case .period: "period"
    case .duration: "duration"
    case .link(let table): "link to \(workspace.schemas[table.index].name)"
    case .list(let element): "list of \(typeName(element))"
    case .missing: "missing"
    }
  }
}

extension AggregateInput {
  /// How often the most frequent value occurs.
  fileprivate func greatestFrequency() throws(EvaluationError) -> Int {
    let rows = presence?.rows ?? allRows(groups.count)
    let grouping = try Grouping(RowCodes(values.gathered(rows)))
    return Int(counts(grouping.groups, count: grouping.count, presence: nil).max() ?? 0)
  }
}
