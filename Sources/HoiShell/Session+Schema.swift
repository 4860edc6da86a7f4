import HoiAnalysis
import HoiPlan
import HoiText

extension Session {
  /// A line for each table: name, title.
  func tableList() -> String {
    let width = (catalog.schemas.map { displayWidth($0.name) }.max() ?? 0) + 2
    return catalog.schemas.map { schema in
      let title = schema.title?[presenter.language] ?? ""
      return "\(schema.name.padded(to: width))\(title)\n"
    }.joined()
  }

  /// A line for each column of a table, then its relations and computed columns; all tables where
  /// no name is given; `nil` where there is no such table.
  func schemaText(_ name: String?) -> String? {
    guard let name else {
      return catalog.schemas.indices.map { schemaText(of: TableID($0)) }.joined(separator: "\n")
    }
    let plain = folded(name)
    guard let index = catalog.schemas.firstIndex(where: { folded($0.name) == plain }) else {
      return catalog.tableAliases.first { folded($0.name) == plain }.map {
        schemaText(of: $0.table)
      }
    }
    return schemaText(of: TableID(index))
  }

  /// A line for each link of a table, or of all: the column, where it leads, what the way back is
  /// called; `nil` where there is no such table.
  func relationList(of name: String?) -> String? {
    let plain = name.map(folded)
    var lines: [(String, String)] = []
    var isKnown = name == nil
    for (index, schema) in catalog.schemas.enumerated() {
      let target = TableID(index)
      if let plain, folded(schema.name) == plain { isKnown = true }
      for relation in catalog.relations(of: target) {
        let child = catalog.schema(relation.child)
        if let plain, plain != folded(schema.name), plain != folded(child.name) { continue }
        lines.append(
          (
            "\(child.name).\(child.columns[relation.column].name) → \(schema.name)",
            "\(schema.name).\(relation.name)"
          ))
      }
    }
    guard isKnown else { return nil }
    let width = (lines.map { displayWidth($0.0) }.max() ?? 0) + 3
    return lines.map { "\($0.0.padded(to: width))← \($0.1)\n" }.joined()
  }

  private func schemaText(of table: TableID) -> String {
    let schema = catalog.schema(table)
    var lines = [schema.name + (schema.title.map { "  \($0[presenter.language])" } ?? "")]
    let relations = catalog.relations(of: table)
    let computed = catalog.computedColumns(of: table)
    let names = schema.columns.map(\.name) + relations.map(\.name) + computed
    let width = (names.map(displayWidth).max() ?? 0) + 2
    for (index, column) in schema.columns.enumerated() {
      var words = typeText(column.type)
      if schema.key.contains(index) { words += "  key" }
      if schema.label == index { words += "  label" }
      let title = column.title.map { "  " + $0[presenter.language] } ?? ""
      lines.append("  \(column.name.padded(to: width))\(words.padded(to: 22))\(title)")
    }
    for relation in relations {
      let child = catalog.schema(relation.child)
      lines.append(
        "  \(relation.name.padded(to: width))← \(child.name).\(child.columns[relation.column].name)"
      )
    }
    for name in computed { lines.append("  \(name.padded(to: width))def") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func typeText(_ type: ValueType) -> String {
    name(of: type.type) + (type.isNullable ? "?" : "")
  }

  private func name(of type: DataType) -> String {
    switch type {
    case .text: "text"
    case .int: "int"
    case .number: "number"
    case .bool: "bool"
    case .date: "date"
    case .datetime: "datetime"
    case .period: "period"
    case .duration: "duration"
    case .missing: "missing"
    case .link(let table): "→ \(catalog.schema(table).name)"
    case .list(let element): "list of \(name(of: element))"
    }
  }
}
