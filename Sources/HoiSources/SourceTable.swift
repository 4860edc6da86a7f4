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
  /// What reading the file gave so far; `nil` until then.
  private(set) var raw: RawTable?
  /// What its columns hold of the memory.
  private var share: MemoryShare
  /// What a sample of the file looked like, as a declaration of the whole table.
  var sketched: TableDeclaration?
  /// The text behind it, where it is JSON.
  private var flat: FlatJSONSource?
  /// What was kept of an earlier reading.
  var kept = KeptColumns.notLookedFor
  /// The state of the files it was first looked at in; `nil` until then.
  private var state: [FileStamp?]?
  /// What one pass over its text told, where that is delimited.
  private var survey: TextSurvey?
  /// What was decided about the table and has not been taken yet.
  var notes: [SourceProblem]

  init(
    name: String, file: String, bytes: ByteSource, format: FileFormat,
    declaration: TableDeclaration, options: ReadingOptions, raw: RawTable? = nil,
    notes: [SourceProblem] = []
  ) {
    self.name = name
    self.file = file
    self.bytes = bytes
    self.format = format
    self.declaration = declaration
    self.options = options
    self.raw = raw
    share = MemoryShare(options.memory)
    if let raw { share.add(raw.byteCount) }
    self.notes = notes + (raw?.notes ?? [])
  }

  /// A large JSON text of flat objects; `nil` for any other.
  static func flat(
    name: String, file: String, bytes: ByteSource, declaration: TableDeclaration,
    options: ReadingOptions
  ) throws(SourceError) -> SourceTable? {
    var table = SourceTable(
      name: name, file: file, bytes: bytes, format: .json, declaration: declaration,
      options: options)
    try table.sketch()
    return table.flat == nil ? nil : table
  }

  /// The same table under another name.
  func renamed(_ name: String) -> SourceTable {
    var table = SourceTable(
      name: name, file: file, bytes: bytes, format: format, declaration: declaration,
      options: options, raw: raw)
    table.state = state
    table.survey = survey
    table.sketched = sketched
    table.sketchNotes = sketchNotes
    table.notes = notes
    table.flat = flat
    table.kept = kept
    return table
  }

  /// The columns, known from the declaration alone if that is complete, else by a sample of the
  /// file, or by reading it.
  mutating func columns() throws(SourceError) -> [ColumnFacts] {
    if raw == nil, declaration.isComplete, sketched == nil { return facts(declaration.columns) }
    if raw == nil, sketched == nil { lookForKept() }
    if raw == nil, sketched == nil { try sketch() }
    if raw == nil, let sketched { return facts(sketched.columns) }
    try read()
    return (raw?.columns ?? []).map { column in
      ColumnFacts(
        name: column.name, title: column.title,
        type: ValueType(
          column.reading.type,
          isNullable: column.isRead
            ? column.column.hasMissing : !column.isRequired && column.reading.type.element == nil),
        declaredValues: column.declaredValues,
        isEmpty: column.isRead && column.column.isEmpty)
    }
  }

  /// Looks for the columns of a large file in a sample of it.
  private mutating func sketch() throws(SourceError) {
    state = bytes.stamps
    if format == .csv {
      let sketch = try sketchCSV(
        bytes, file: file, declaration: declaration, options: options, &survey)
      sketchNotes = sketch?.notes ?? []
      sketched = sketch.map { sketch in
        var declared = declaration
        declared.columns = sketch.columns.map(ColumnDeclaration.init(sketched:))
        declared.isComplete = true
        return declared
      }
    } else if format == .json {
      flat = try sketchJSON(bytes, file: file, declaration: declaration, options: options)
      sketchNotes = flat?.notes ?? []
      sketched = flat?.declaration
    }
  }

  /// Notes of the sample.
  var sketchNotes: [SourceProblem] = []
  /// What was decided since the last time.
  mutating func takeNotes() -> [SourceProblem] {
    defer { notes = [] }
    return notes
  }

  private func facts(_ columns: [ColumnDeclaration]) -> [ColumnFacts] {
    columns.map { column in
      let type = (column.reading ?? .text).type
      return ColumnFacts(
        name: column.name, title: column.title,
        type: ValueType(type, isNullable: !column.isRequired && type.element == nil),
        declaredValues: column.declaredValues)
    }
  }

  /// Reads the columns of these names, all of them where `nil`, as far as they are not read yet.
  /// What is known of the columns may have changed: see `readings`.
  mutating func read(only names: Set<String>? = nil) throws(SourceError) {
    if raw != nil, unread(names).isEmpty { return }
    let isFirst = raw == nil
    if state == nil { state = bytes.stamps }
    if isFirst { lookForKept() }
    if try readKept(only: isFirst ? names : unread(names)) { return }
    if keepsColumns { return try readAndKeep(isFirst: isFirst) }
    let found = try values(only: isFirst ? names : unread(names))
    try hold(found)
    // A file is opened again for further columns: what is said of it as a whole is said once.
    if isFirst { notes += sketchNotes.filter { $0.place?.column != nil } }
    notes += isFirst ? found.notes : found.notes.filter { $0.place?.column != nil }
  }

  /// Whether its files were written to since it was first looked at: further columns would not belong
  /// to the same rows.
  var isOutdated: Bool { state.map { $0 != bytes.stamps } ?? false }

  /// What was read is read anew, when it is asked for.
  mutating func forget() {
    raw = nil
    share = MemoryShare(options.memory)
    state = bytes.stamps
    survey = nil
    kept = .notLookedFor
    sketched = nil
    sketchNotes = []
    flat = nil
  }

  /// Adds columns to those that are read, and counts their memory.
  mutating func hold(_ found: RawTable) throws(SourceError) {
    _ = share.take(found.byteCount)
    try options.checkMemory(share, file)
    raw = raw?.completed(by: found) ?? found
  }

  mutating func values(only names: Set<String>?) throws(SourceError) -> RawTable {
    switch format {
    case .csv:
      return try readCSV(
        bytes, file: file, declaration: sketched ?? declaration, options: options, &survey,
        only: names)
    case .json:
      let text = flat == nil ? try resketched() : flat
      if let flat = text,
        let table = try readFlatJSON(bytes, file: file, flat, options: options, only: names)
      {
        return table
      }
      let tables = try readJSON(
        bytes, file: file, name: name, declaration: declaration, options: options)
      return tables.first?.raw ?? RawTable(columns: [], rowCount: 0, notes: [])
    case .workbook, .word, .markdown, .html:
      let tables = try readSheets(
        bytes, file: file, name: name, taken: [], format: format, declaration: declaration,
        options: options)
      return tables.first?.raw ?? RawTable(columns: [], rowCount: 0, notes: [])
    case .sqlite:
      guard case .database(let path, let table, let isView) = bytes else {
        return RawTable(columns: [], rowCount: 0, notes: [])
      }
      return try readSQLite(
        path, table: table, isView: isView, file: file, declaration: declaration, only: names)
    }
  }

  /// How the columns are read, as far as that is known.
  var readings: [CellReading] {
    raw?.columns.map(\.reading) ?? (sketched ?? declaration).columns.map { $0.reading ?? .text }
  }

  private func unread(_ names: Set<String>?) -> Set<String> {
    Set((raw?.columns ?? []).filter { !$0.isRead }.map(\.name)).intersection(
      names ?? Set((raw?.columns ?? []).map(\.name)))
  }
}

extension ColumnDeclaration {
  /// What a sample tells of a column.
  init(sketched column: RawTable.Column) {
    self.init(column.name, from: column.source ?? column.name, as: column.reading)
    title = column.title
    isRequired = column.isRequired
    declaredValues = column.declaredValues
    isInferred = column.isInferred
  }
}

extension RawTable {
  /// The same table with columns of a later reading.
  func completed(by later: RawTable) -> RawTable {
    let columns = zip(columns, later.columns).map { $1.isRead ? $1 : $0 }
    return RawTable(columns: columns, rowCount: rowCount, notes: notes)
  }
}

/// Formats of files that hold a table.
enum FileFormat: Hashable, Sendable {
  case csv
  /// One JSON text, or JSON values one after the other.
  case json
  /// Sheets, each a table: xlsx.
  case workbook
  /// Documents, each table in them a table: docx, md, html.
  case word, markdown, html
  /// Tables and views of a database file.
  case sqlite

  /// Whether a file of the format may well hold no table, and be no error in a folder.
  var isDocument: Bool {
    switch self {
    case .csv, .json, .workbook, .sqlite: false
    case .word, .markdown, .html: true
    }
  }
}

/// What is known of a column before links are looked up.
struct ColumnFacts {
  let name: String
  let title: Localized?
  let type: ValueType
  let declaredValues: [String]?
  var isEmpty = false
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
        declaredValues: column.declaredValues, isEmpty: column.isEmpty)
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
      day: link.day,
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
