import HoiPlan

extension ExpressionEvaluator {
  /// A list of the items, in their order; a missing item is an item.
  func list(_ items: [Plan.Expression], type: DataType) throws(EvaluationError) -> Column {
    let element = type.element ?? .missing
    if items.isEmpty { return .missing(type, count: rowCount, workspace: run.workspace) }
    var columns: [Column] = []
    for item in items { columns.append(try column(item, as: element)) }
    let count = UInt32(rowCount)
    var places: [UInt32] = []
    places.reserveCapacity(rowCount * items.count)
    for row in 0..<count {
      for index in 0..<UInt32(items.count) { places.append(index * count + row) }
    }
    let offsets = (0...rowCount).map { UInt32($0 * items.count) }
    return Column(
      .list(offsets: offsets, items: Column.concatenated(columns).gathered(places)))
  }
}
