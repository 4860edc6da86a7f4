import HoiEngine
import HoiPlan
import HoiText

/// A table of a workspace before its rows are asked for.
struct SourceTable: Sendable {
  let name: String
  /// What messages call its file.
  let file: String
  let bytes: ByteSource
  let format: FileFormat
  let declaration: TableDeclaration
  let options: ReadingOptions
  /// What reading the file gave; `nil` until then.
  var raw: RawTable?

  /// The columns, known from the declaration alone if that is complete, else by reading the file.
  mutating func columns() throws(SourceError) -> [ColumnFacts] {
    if declaration.isComplete, raw == nil {
      return declaration.columns.map { column in
        let type = (column.reading ?? .text).type
        return ColumnFacts(
          name: column.name, title: column.title,
          type: ValueType(type, isNullable: !column.isRequired && type.element == nil),
          declaredValues: column.declaredValues)
      }
    }
    try read()
    return (raw?.columns ?? []).map { column in
      ColumnFacts(
        name: column.name, title: column.title,
        type: ValueType(column.reading.type, isNullable: column.column.hasMissing),
        declaredValues: column.declaredValues)
    }
  }

  mutating func read() throws(SourceError) {
    guard raw == nil else { return }
    switch format {
    case .csv:
      raw = try readCSV(bytes, file: file, declaration: declaration, options: options)
    case .json:
      let tables = try readJSON(
        bytes, file: file, name: name, declaration: declaration, options: options)
      raw = tables.first?.raw
    }
  }
}

/// Formats of files that hold a table.
enum FileFormat: Hashable, Sendable {
  case csv
  /// One JSON text, or JSON values one after the other.
  case json
}

/// What is known of a column before links are looked up.
struct ColumnFacts {
  let name: String
  let title: Localized?
  let type: ValueType
  let declaredValues: [String]?
}

/// Puts the columns of tables and their declarations together: names become positions.
struct SchemaBuilder {
  let tables: [SourceTable]
  let columns: [[ColumnFacts]]

  func schemas() throws(SourceError) -> (schemas: [TableSchema], links: [[LinkRule]]) {
    var schemas: [TableSchema] = []
    var links: [[LinkRule]] = []
    for index in tables.indices {
      let rules = try tables[index].declaration.links.map { link throws(SourceError) in
        try rule(for: link, of: index)
      }
      links.append(rules)
      schemas.append(try schema(of: index, rules))
    }
    return (schemas, links)
  }

  private func schema(of table: Int, _ rules: [LinkRule]) throws(SourceError) -> TableSchema {
    let declaration = tables[table].declaration
    let columnSchemas = columns[table].enumerated().map { position, column in
      let linkIndex = rules.firstIndex { $0.column == position }
      let link = linkIndex.map { DataType.link(rules[$0].target) }
      let type = column.type.type.element == nil ? link : link.map { .list($0) }
      return ColumnSchema(
        name: column.name, title: column.title,
        // A link may find no row even where every row has a text.
        type: type.map { ValueType($0, isNullable: $0.element == nil) } ?? column.type,
        reverseName: linkIndex.flatMap { declaration.links[$0].reverseName },
        declaredValues: column.declaredValues)
    }
    var validity: (from: Int, to: Int)?
    if let declared = declaration.validity {
      validity = (
        from: try position(of: declared.from, in: table),
        to: try position(of: declared.to, in: table)
      )
    }
    return TableSchema(
      name: tables[table].name, title: declaration.title, columns: columnSchemas,
      key: try declaration.key.map { name throws(SourceError) in
        try position(of: name, in: table)
      },
      label: try declaration.label.map { name throws(SourceError) in
        try position(of: name, in: table)
      },
      validity: validity,
      parent: try declaration.parent.map { name throws(SourceError) in
        try position(of: name, in: table)
      })
  }

  private func rule(
    for link: LinkDeclaration, of table: Int
  ) throws(SourceError) -> LinkRule {
    guard let target = tables.firstIndex(where: { $0.name == link.target }) else {
      throw SourceError(
        .undeclaredTable(
          FilePlace(file: tables[table].file, column: link.column), name: link.target,
          nearest: nearest(link.target, in: tables.map(\.name))))
    }
    return LinkRule(
      column: try position(of: link.column, in: table),
      target: TableID(target),
      by: try link.by.map { name throws(SourceError) in try position(of: name, in: target) },
      at: try link.at.map { name throws(SourceError) in try position(of: name, in: table) },
      dropping: link.dropping,
      qualifier: try link.qualifier.map { name throws(SourceError) in
        try position(of: name, in: target)
      })
  }

  private func position(of column: String, in table: Int) throws(SourceError) -> Int {
    let names = columns[table].map(\.name)
    guard let position = names.firstIndex(of: column) else {
      throw SourceError(
        .undeclaredColumn(
          FilePlace(file: tables[table].file), name: column, nearest: nearest(column, in: names)))
    }
    return position
  }
}
