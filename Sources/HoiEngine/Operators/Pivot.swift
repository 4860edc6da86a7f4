import HoiPlan

/// Columns a pivot may make from the data.
private let columnLimit = 2_000

extension Run {
  /// One row for each combination of the keys, and for each value of a column one column an
  /// aggregate; a value that is not asked for counts nowhere.
  func pivot(_ input: Rows, _ pivot: Plan.Pivot, stage: Plan) throws(EvaluationError) -> Rows {
    let asked = [pivot.column.freeColumns] + pivot.aggregates.map(\.aggregate.freeColumns)
    let groups = try keyGroups(input, keys: pivot.keys, asked: asked)
    let column = try evaluator(groups.rows).column(pivot.column)
    let choice = try pivotValues(of: column, pivot, stage: stage)
    let isKept = choice.places.withUnsafeBufferPointer { places in
      Bitmap(filling: places.count) { flags, first, used in
        for index in 0..<used { flags[index] = places[first &+ index] != .max ? 1 : 0 }
      }
    }
    let valueCount = choice.fields.count
    let cellCount = groups.order.count * valueCount
    try reserve(cellCount, bytes: 16 * max(1, pivot.aggregates.count), at: stage.origin)
    var (scope, keys, places) = (evaluator(groups.rows), groups.grouping.groups, choice.places)
    if !isKept.isFull {
      let kept = isKept.rows
      (keys, places) = (gather(keys, kept), gather(places, kept))
      scope = try scope.narrowed(
        to: kept, for: pivot.aggregates.flatMap { $0.aggregate.expressions })
    }
    let factor = UInt32(valueCount)
    let cells: [UInt32] = keys.withUnsafeBufferPointer { keys in
      places.withUnsafeBufferPointer { places in
        filled(keys.count) { output, range in
          for row in range {
            output.initializeElement(at: row, to: keys[row] &* factor &+ places[row])
          }
        }
      }
    }
    var columns = groups.columns
    for (index, binding) in pivot.aggregates.enumerated() {
      let origin = binding.aggregate.argument?.origin ?? stage.origin
      let results = try scope.aggregated(
        binding.aggregate, groups: cells, count: cellCount, at: origin)
      for (value, fields) in choice.fields.enumerated() {
        columns[fields[index].id] = results.gathered(
          mapped(groups.order) { $0 * UInt32(valueCount) + UInt32(value) })
      }
    }
    let fields = pivot.keys.map(\.field) + choice.fields.flatMap { $0 }
    return Rows(frame: Frame(rowCount: groups.order.count, columns: columns), fields: fields)
  }

  /// For each value the fields of its aggregates, and for each row the place of its value
  /// (`.max`: none of them).
  private func pivotValues(
    of column: Column, _ pivot: Plan.Pivot, stage: Plan
  ) throws(EvaluationError) -> (fields: [[Plan.Field]], places: [UInt32]) {
    guard let values = pivot.values else { return try pivotData(column, pivot, stage: stage) }
    var (source, type) = (column, pivot.column.type.type)
    if case .link = column.storage, values.contains(where: { $0.value.isText }) {
      (source, type) = (try linkTexts(column), .text)
    }
    if case .text(let codes, let dictionary) = source.storage {
      var places = [UInt32](repeating: .max, count: dictionary.count + 1)
      for (place, value) in values.enumerated().reversed() {
        guard case .text(let text) = value.value else {
          if value.value == .missing { places[0] = UInt32(place) }
          continue
        }
        for code in dictionary.codes(of: text) { places[Int(code)] = UInt32(place) }
      }
      return (values.map(\.fields), gather(places, codes))
    }
    let link = type.linkTarget.map { (table: $0, rowCount: workspace.rowCount(of: $0)) }
    let wanted = Column(type: type, values: values.map(\.value), link: link)
    let codes = try RowCodes(Column.concatenated([wanted, source])).codes
    var places: [UInt32: UInt32] = [:]
    for place in values.indices where places[codes[place]] == nil {
      places[codes[place]] = UInt32(place)
    }
    return (values.map(\.fields), codes[values.count...].map { places[$0] ?? .max })
  }

  /// The values that occur, in their order, missing last; their columns get new identities.
  private func pivotData(
    _ column: Column, _ pivot: Plan.Pivot, stage: Plan
  ) throws(EvaluationError) -> (fields: [[Plan.Field]], places: [UInt32]) {
    let grouping = try Grouping(RowCodes(column))
    let columnCount = grouping.count * pivot.aggregates.count + pivot.keys.count
    if columnCount > columnLimit {
      throw .tooManyColumns(count: columnCount, limit: columnLimit, stage.origin)
    }
    let values = column.gathered(grouping.firstRows)
    let order = try sortedRows(by: [values], rowCount: grouping.count)
    let texts = try textColumn(values)
    var fields: [[Plan.Field]] = []
    var ranks = [UInt32](repeating: 0, count: grouping.count)
    var names = Set(pivot.keys.map(\.field.name))
    for (rank, group) in order.enumerated() {
      ranks[Int(group)] = UInt32(rank)
      let value = texts.value(at: Int(group))
      let text = value == .missing ? "(missing)" : Plan.pivotName(value)
      var own: [Plan.Field] = []
      for (index, binding) in pivot.aggregates.enumerated() {
        let name = pivot.aggregates.count == 1 ? text : "\(text)_\(binding.field.name)"
        if !names.insert(name).inserted { throw .repeatedColumn(name: name, stage.origin) }
        // The plan's own identities are not negative.
        let id = ColumnID(-1 - rank * pivot.aggregates.count - index)
        own.append(Plan.Field(id: id, name: name, type: binding.aggregate.type))
      }
      fields.append(own)
    }
    return (fields, gather(ranks, grouping.groups))
  }
}

extension Value {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
}
