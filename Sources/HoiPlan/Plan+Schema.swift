extension Plan {
  /// What is known of the result as a table: a column that a stored table has, too, keeps its title,
  /// its values and its relation; the key, the label and the rest are there as far as their columns
  /// are. The name is that of the stored table whose rows these are, else empty.
  package func resultSchema(among schemas: [TableSchema]) -> TableSchema {
    let visible = visibleFields
    var stored: [ColumnID: ColumnSchema] = [:]
    for scan in lineScans {
      for (id, column) in zip(scan.columns, schemas[scan.table.index].columns) {
        stored[id] = column
      }
    }
    let columns = visible.map { field in
      ColumnSchema(
        name: field.name, title: stored[field.id]?.title, type: field.type,
        reverseName: stored[field.id]?.reverseName, declaredValues: stored[field.id]?.declaredValues
      )
    }
    func positions(_ ids: [ColumnID]) -> [Int]? {
      let found = ids.compactMap { id in visible.firstIndex { $0.id == id } }
      return found.count == ids.count ? found : nil
    }
    let key = key(among: schemas).flatMap(positions) ?? []
    guard let scan = rowScan else { return TableSchema(name: "", columns: columns, key: key) }
    let schema = schemas[scan.table.index]
    func position(_ column: Int?) -> Int? {
      column.flatMap { positions([scan.columns[$0]])?.first }
    }
    let ends = (position(schema.validity?.from), position(schema.validity?.to))
    var validity: (from: Int, to: Int)?
    if case (let from?, let to?) = ends { validity = (from, to) }
    return TableSchema(
      name: schema.name, title: schema.title, columns: columns, key: key,
      label: position(schema.label), validity: validity, parent: position(schema.parent))
  }

  /// The stored table each row of which gives at most one row here.
  package var rowScan: TableScan? {
    switch node {
    case .scan(let scan): scan
    case .filter(let input, _), .compute(let input, _), .project(let input, _),
      .sort(let input, _), .take(let input, _, _, _), .skip(let input, _),
      .check(let input, _, _), .save(let input, _), .join(let input, _, .one, _, _):
      input.rowScan
    case .single, .group, .distinct, .expandItems, .expandChildren, .pivot, .unpivot, .append,
      .describe, .join:
      nil
    }
  }

  /// The columns that tell rows apart.
  private func key(among schemas: [TableSchema]) -> [ColumnID]? {
    switch node {
    case .scan(let scan): schemas[scan.table.index].key.map { scan.columns[$0] }
    case .filter(let input, _), .compute(let input, _), .project(let input, _),
      .sort(let input, _), .take(let input, _, _, _), .skip(let input, _),
      .check(let input, _, _), .save(let input, _), .join(let input, _, .one, _, _):
      input.key(among: schemas)
    case .group(_, let keys, _): keys.map(\.field.id)
    case .pivot(_, let pivot): pivot.keys.map(\.field.id)
    case .distinct: visibleFields.map(\.id)
    case .single, .expandItems, .expandChildren, .unpivot, .append, .describe, .join: nil
    }
  }

  /// The stored tables whose columns may be seen in the result.
  private var lineScans: [TableScan] {
    if case .scan(let scan) = node { return [scan] }
    return children.flatMap(\.lineScans)
  }
}
