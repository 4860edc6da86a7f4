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
    let order = order(column)
    func text(_ found: Column) -> Value {
      present == 0 ? .missing : textColumn(found).value(at: 0)
    }
    return [
      .text(field.name), .text(typeName(field.type.type)), .int(Int64(column.count - present)),
      values.distinctCount().value(at: 0),
      text(values.extreme(isGreatest: false, order: order)),
      text(values.extreme(isGreatest: true, order: order)), text(values.mode(order: order)),
      present == 0 ? .missing : .int(Int64(values.greatestFrequency)),
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
  fileprivate var greatestFrequency: Int {
    let rows = presence?.rows ?? allRows(groups.count)
    let grouping = Grouping(RowCodes(values.gathered(rows)))
    return Int(counts(grouping.groups, count: grouping.count, presence: nil).max() ?? 0)
  }
}
