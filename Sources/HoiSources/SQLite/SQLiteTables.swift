import CSQLite
import HoiEngine
import HoiPlan
import HoiText

/// The tables and views of a database file. Their types are found by asking the database what their
/// columns hold; rows are read when they are asked for.
func sqliteTables(
  _ path: String, file: String, taken: [String], options: ReadingOptions
) throws(SourceError) -> [SourceTable] {
  let database = try SQLiteFile(path: path)
  let (names, leftOut) = try database.tableNames()
  if names.isEmpty { throw SourceError(.emptyWorkspace(file)) }
  var described: [SQLiteTable] = []
  for (name, isView) in names {
    described.append(try SQLiteTable(name: name, isView: isView, in: database, file: file))
  }
  var tables: [SourceTable] = []
  for table in described {
    var notes = table.notes
    if tables.isEmpty, !leftOut.isEmpty {
      notes.append(.tablesLeftOut(file, names: leftOut))
    }
    tables.append(
      SourceTable(
        name: freeName(table.name, among: taken + tables.map(\.name)), file: file,
        bytes: .database(path: path, table: table.name, isView: table.isView), format: .sqlite,
        declaration: table.declaration(among: described), options: options, notes: notes))
  }
  return tables
}

extension SQLiteFile {
  /// Tables and views by name; virtual and internal tables are left out.
  fileprivate func tableNames() throws(SourceError) -> (
    names: [(name: String, isView: Bool)], leftOut: [String]
  ) {
    var names: [(name: String, isView: Bool)] = []
    var leftOut: [String] = []
    try rows("PRAGMA main.table_list") { row throws(SourceError) in
      let (name, kind) = (try row.text(1) ?? "", try row.text(2) ?? "")
      if name.hasPrefix("sqlite_") { return }
      switch kind {
      case "table", "view": names.append((name, kind == "view"))
      case "virtual": leftOut.append(name)
      default: break
      }
    }
    names.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return (names, leftOut.sorted())
  }
}

/// One table or view of a database.
private struct SQLiteTable {
  let name: String
  let isView: Bool
  private var columns: [(name: String, declared: String, keyPosition: Int64)] = []
  private var readings: [CellReading] = []
  /// Whether every row has a value.
  private var isFilled: [Bool] = []
  private var foreignKeys: [ForeignKey] = []
  private(set) var notes: [SourceProblem] = []

  private struct ForeignKey {
    let id: Int64
    let target: String
    var columns: [String] = []
    var targetColumns: [String] = []
  }

  /// Columns whose values one statement asks about.
  private static let columnsAtOnce = 100

  init(name: String, isView: Bool, in database: SQLiteFile, file: String) throws(SourceError) {
    self.name = name
    self.isView = isView
    var columns: [(name: String, declared: String, keyPosition: Int64)] = []
    try database.rows("PRAGMA table_xinfo(\(quotedName(name)))") { row throws(SourceError) in
      // Hidden columns of virtual tables are not for reading.
      if row.int(6) == 1 { return }
      columns.append((try row.text(1) ?? "", try row.text(2) ?? "", row.int(5)))
    }
    self.columns = columns
    if columns.count > TableLimits.columns {
      throw SourceError(
        .tooManyColumns(
          FilePlace(file: file), found: columns.count, limit: TableLimits.columns))
    }
    foreignKeys = try Self.foreignKeys(of: name, in: database)
    for key in foreignKeys where key.columns.count > 1 {
      notes.append(
        .keyOfSeveralColumns(FilePlace(file: file), columns: key.columns, target: key.target))
    }
    try findReadings(in: database, file: file)
  }

  private static func foreignKeys(
    of name: String, in database: SQLiteFile
  ) throws(SourceError) -> [ForeignKey] {
    var keys: [ForeignKey] = []
    try database.rows("PRAGMA foreign_key_list(\(quotedName(name)))") { row throws(SourceError) in
      if keys.last?.id != row.int(0) {
        keys.append(ForeignKey(id: row.int(0), target: try row.text(2) ?? ""))
      }
      let (column, target) = (try row.text(3) ?? "", try row.text(4))
      keys[keys.count - 1].columns.append(column)
      // Without a column it is the key of the target.
      if let target { keys[keys.count - 1].targetColumns.append(target) }
    }
    return keys.reversed()
  }

  /// What the values of the columns are, all of them: SQLite holds any kind in any column.
  private mutating func findReadings(
    in database: SQLiteFile, file: String
  ) throws(SourceError) {
    for start in stride(from: 0, to: columns.count, by: Self.columnsAtOnce) {
      let part = columns[start..<min(start + Self.columnsAtOnce, columns.count)]
      let questions = part.map { column in
        let name = quotedName(column.name)
        return """
          count(\(name)), sum(typeof(\(name)) = 'integer'), sum(typeof(\(name)) = 'real'), \
          sum(typeof(\(name)) = 'blob'), \
          sum(typeof(\(name)) = 'text' and date(\(name)) is \(name)), \
          sum(typeof(\(name)) = 'text' and length(\(name)) >= 16 \
          and replace(substr(datetime(\(name)), 1, 16), ' ', 'T') \
          is replace(substr(\(name), 1, 16), ' ', 'T')), \
          sum(\(name) in (0, 1))
          """
      }
      try database.rows(
        "SELECT count(*), \(questions.joined(separator: ", ")) FROM \(quotedName(name))",
        limit: isView ? SQLiteFile.viewSteps : nil, place: FilePlace(file: "\(file), \(name)")
      ) { row in
        for (index, column) in part.enumerated() {
          let counts = (0..<7).map { row.int(1 + index * 7 + $0) }
          readings.append(Self.reading(counts, declared: column.declared.lowercased()))
          isFilled.append(counts[0] - counts[3] == row.int(0))
        }
      }
    }
  }

  private static func reading(_ counts: [Int64], declared: String) -> CellReading {
    let present = counts[0] - counts[3]
    if present == 0 {
      return declared.contains("int")
        ? .int(.plain)
        : declared.contains("real") || declared.contains("num") || declared.contains("doub")
          ? .number(.plain) : .text
    }
    if counts[1] == present {
      return declared.contains("bool") && counts[6] == present ? .bool(bits) : .int(.plain)
    }
    if counts[1] + counts[2] == present { return .number(.plain) }
    if counts[4] == present { return .date(.dayFirst) }
    if counts[5] == present { return .datetime(.dayFirst) }
    return .text
  }

  private static let bits = BoolWords(isTrue: ["1"], isFalse: ["0"])

  func declaration(among all: [SQLiteTable]) -> TableDeclaration {
    var table = TableDeclaration(name: name)
    table.isComplete = true
    table.columns = columns.indices.map { index in
      var column = ColumnDeclaration(columns[index].name, as: readings[index])
      column.isRequired = isFilled[index]
      return column
    }
    table.key = key
    table.label = columns.indices.first { index in
      readings[index] == .text
        && ["name", "title", "ten", "ten_goi"].contains(slug(columns[index].name))
    }.map { columns[$0].name }
    for key in foreignKeys where key.columns.count == 1 {
      guard let target = all.first(where: { folded($0.name) == folded(key.target) }),
        !table.links.contains(where: { $0.column == key.columns[0] }),
        columns.contains(where: { $0.name == key.columns[0] })
      else { continue }
      let by = key.targetColumns == target.key ? [] : key.targetColumns
      if by.isEmpty, target.key.count != 1 { continue }
      table.links.append(LinkDeclaration(key.columns[0], to: target.name, by: by))
    }
    return table
  }

  private var key: [String] {
    columns.filter { $0.keyPosition > 0 }.sorted { $0.keyPosition < $1.keyPosition }.map(\.name)
  }
}
