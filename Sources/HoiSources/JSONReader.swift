import HoiText

/// Reads JSON, or JSON values one after the other, into tables; the first is the one asked for.
func readJSON(
  _ source: ByteSource, file: String, name: String, taken: [String] = [],
  declaration: TableDeclaration, options: ReadingOptions
) throws(SourceError) -> [SourceTable] {
  try source.withBytes { bytes throws(SourceError) in
    try withUTF8Text(bytes, file: file, encoding: options.encoding) { text throws(SourceError) in
      var parser = JSONParser(text.bytes, file: file)
      var values: [JSON] = []
      while let value = try parser.next() { values.append(value) }
      var builder = JSONTableBuilder(
        JSONTables(values, name: name, taken: taken).tables, file: file, declaration, options,
        text.notes)
      return try builder.sourceTables()
    }
  }
}

/// Gives the tables of a JSON text their keys, links and types.
private struct JSONTableBuilder {
  private var tables: [TableInJSON]
  private let file: String
  private let declaration: TableDeclaration
  private let options: ReadingOptions
  private let notes: [SourceProblem]

  init(
    _ tables: [TableInJSON], file: String, _ declaration: TableDeclaration,
    _ options: ReadingOptions, _ notes: [SourceProblem]
  ) {
    self.tables = tables
    self.file = file
    self.declaration = declaration
    self.options = options
    self.notes = notes
  }

  mutating func sourceTables() throws(SourceError) -> [SourceTable] {
    if tables.allSatisfy(\.columns.isEmpty) { throw SourceError(.noTableInJSON(file)) }
    var declarations = tables.indices.map { index in
      index == 0 ? declaration : TableDeclaration(name: tables[index].name)
    }
    // Children come after their parents; a parent's key is needed before its cells are typed.
    for index in tables.indices {
      guard let parent = tables[index].parent else { continue }
      let keys = keyTexts(of: parent, &declarations[parent])
      let column = freeName(tables[parent].name, among: tables[index].columns.map(\.name))
      for (row, parentRow) in tables[index].parentRows.enumerated() {
        tables[index].add(.scalar(.text(keys[parentRow])), to: column, row: row)
      }
      declarations[index].links.append(
        LinkDeclaration(column, to: tables[parent].name, reverse: tables[index].path))
      tables[parent].removeEmptyList(tables[index].path)
    }
    var sources: [SourceTable] = []
    for (index, table) in tables.enumerated() {
      let raw = try typed(table, &declarations[index], notes: index == 0 ? notes : [])
      sources.append(
        SourceTable(
          name: table.name, file: file, bytes: .memory([]), format: .json,
          declaration: declarations[index], options: options, raw: raw))
    }
    return sources
  }

  /// The keys that children of a table name its rows by; numbers of rows where it has none.
  private mutating func keyTexts(
    of table: Int, _ declaration: inout TableDeclaration
  ) -> [String] {
    if let key = tables[table].key(), declaration.key.isEmpty || declaration.key == [key.name] {
      declaration.key = [key.name]
      return key.texts
    }
    let numbers = (0..<tables[table].rowCount).map { String($0 + 1) }
    let name = freeName("row_number", among: tables[table].columns.map(\.name))
    for (row, number) in numbers.enumerated() {
      tables[table].add(.scalar(.number(number)), to: name, row: row)
    }
    declaration.key = [name]
    return numbers
  }

  private func typed(
    _ table: TableInJSON, _ declaration: inout TableDeclaration, notes: [SourceProblem]
  ) throws(SourceError) -> RawTable {
    if table.columns.count > TableLimits.columns {
      throw SourceError(
        .tooManyColumns(
          FilePlace(file: file), found: table.columns.count, limit: TableLimits.columns))
    }
    let (names, changes) = uniqueNames(table.columns.map(\.name))
    var asked = declaration
    for (column, name) in zip(table.columns, names) {
      guard let reading = reading(of: column) else { continue }
      if let position = asked.columns.firstIndex(where: { $0.source == name }) {
        // A list in the file is one, whatever its delimiter was said to be.
        if reading.isList { asked.columns[position].reading = reading }
      } else if !asked.isComplete {
        asked.columns.append(ColumnDeclaration(name, as: reading))
      }
    }
    asked.infersDatesOnly = true
    var arena: [UInt8] = []
    let (rowStarts, ends) = try layOut(table, into: &arena)
    return try withGrid(arena, names.count, rowStarts, ends) { grid throws(SourceError) in
      var typing = GridTyping(
        grid: grid, headers: names, firstRow: 0, file: file, declaration: asked)
      let raw = try typing.table()
      let renamed: [SourceProblem] =
        changes.isEmpty ? [] : [.headersRenamed(FilePlace(file: file), changes)]
      return RawTable(
        columns: raw.columns, rowCount: table.rowCount, notes: notes + renamed + raw.notes)
    }
  }

  /// How a column is read where its values leave no doubt; `nil` for text, which may be dates.
  private func reading(of column: TableInJSON.Column) -> CellReading? {
    var isInt = true
    var isNumber = true
    var isBool = true
    var isText = true
    for (_, cell) in column.cells {
      switch cell {
      case .list: return .list(delimiter: FlatJSONText.itemSeparator)
      case .scalar(.number(let digits)):
        isInt = isInt && Int64(digits) != nil
        (isBool, isText) = (false, false)
      case .scalar(.bool): (isInt, isNumber, isText) = (false, false, false)
      default: (isInt, isNumber, isBool) = (false, false, false)
      }
    }
    if column.cells.isEmpty { return .text }
    if isInt { return .int(.plain) }
    if isNumber { return .number(.plain) }
    if isBool { return .bool(BoolWords.known[0]) }
    return isText ? nil : .text
  }

  /// Writes all cells into one run of bytes, row after row.
  private func layOut(
    _ table: TableInJSON, into arena: inout [UInt8]
  ) throws(SourceError) -> (rowStarts: [UInt32], ends: [UInt32]) {
    var rowStarts: [UInt32] = []
    var ends: [UInt32] = []
    var next = [Int](repeating: 0, count: table.columns.count)
    for row in 0..<table.rowCount {
      rowStarts.append(UInt32(arena.count))
      for (position, column) in table.columns.enumerated() {
        if next[position] < column.cells.count, column.cells[next[position]].row == row {
          append(column.cells[next[position]].cell, to: &arena)
          next[position] += 1
        }
        guard arena.count < TableLimits.fileBytes else {
          throw SourceError(.fileTooLarge(file, limit: TableLimits.fileBytes))
        }
        ends.append(UInt32(arena.count))
      }
    }
    return (rowStarts, ends)
  }

  private func append(_ cell: TableInJSON.Cell, to arena: inout [UInt8]) {
    switch cell {
    case .scalar(let value): arena.append(contentsOf: value.scalarText.utf8)
    case .list(let items):
      for (index, item) in items.enumerated() {
        if index > 0 { arena.append(FlatJSONText.itemSeparator) }
        arena.append(contentsOf: item.scalarText.utf8)
      }
    }
  }

  private func withGrid<Result>(
    _ arena: [UInt8], _ columnCount: Int, _ rowStarts: [UInt32], _ ends: [UInt32],
    _ body: (CellGrid) throws(SourceError) -> Result
  ) throws(SourceError) -> Result {
    let result = arena.withUnsafeBufferPointer { bytes in
      Swift.Result { () throws(SourceError) in
        try body(
          CellGrid(
            bytes: bytes, columnCount: columnCount, rowStarts: rowStarts, ends: ends, gap: 0,
            isQuoted: false))
      }
    }
    return try result.get()
  }
}

extension TableInJSON {
  /// A column that held only empty lists, where the lists of other rows are a table.
  fileprivate mutating func removeEmptyList(_ name: String) {
    let isEmpty = columns.first { $0.name == name }?.cells.allSatisfy { entry in
      if case .list(let items) = entry.cell { items.isEmpty } else { false }
    }
    if isEmpty == true { removeColumn(name) }
  }
}
