import CSQLite
import HoiEngine
import HoiPlan
import HoiText

/// Reads the rows of a table of a database, typed as declared: the columns of these names, all of
/// them where `nil`.
func readSQLite(
  _ path: String, table: String, isView: Bool, file: String, declaration: TableDeclaration,
  only: Set<String>? = nil
) throws(SourceError) -> RawTable {
  let database = try SQLiteFile(path: path)
  let wanted = declaration.columns.filter { only?.contains($0.name) ?? true }
  var columns = wanted.map { SQLiteColumn($0.reading ?? .text) }
  var rowCount = 0
  var byteCount = 0
  let place = FilePlace(file: "\(file), \(table)")
  // Rows without columns are still counted.
  let names = wanted.isEmpty ? ["1"] : wanted.map { quotedName($0.source) }
  try database.rows(
    "SELECT \(names.joined(separator: ", ")) FROM \(quotedName(table))",
    limit: isView ? SQLiteFile.viewSteps : nil, place: place
  ) { row throws(SourceError) in
    rowCount += 1
    for index in columns.indices {
      guard let count = columns[index].add(row, index) else {
        let cell = FilePlace(file: place.file, row: rowCount, column: wanted[index].name)
        if let offset = firstMalformedByte(row.bytes(index)) {
          throw SourceError(.malformedText(cell, byteOffset: offset))
        }
        throw SourceError(
          .unreadableValue(
            cell,
            text: String(decoding: row.bytes(index), as: UTF8.self),
            expected: (wanted[index].reading ?? .text).expectedKind))
      }
      byteCount += count
    }
    guard byteCount <= TableLimits.fileBytes else {
      throw SourceError(.fileTooLarge(place.file, limit: TableLimits.fileBytes))
    }
  }
  var notes: [SourceProblem] = []
  for (index, column) in columns.enumerated() {
    let columnPlace = FilePlace(file: place.file, column: wanted[index].name)
    if column.blobCount > 0 { notes.append(.blobsLeftOut(columnPlace, cells: column.blobCount)) }
    if column.fractionCount > 0 {
      notes.append(.secondsCut(columnPlace, cells: column.fractionCount))
    }
  }
  var read: [String: Column] = [:]
  for (declared, column) in zip(wanted, columns) { read[declared.name] = column.finished() }
  return RawTable(
    columns: declaration.columns.map { declared in
      var column = RawTable.Column(unread: declared)
      if let values = read[declared.name] { (column.column, column.isRead) = (values, true) }
      return column
    }, rowCount: rowCount, notes: notes)
}

/// The values of one column, row after row.
private struct SQLiteColumn {
  private let reading: CellReading
  private var values: [Value] = []
  private(set) var blobCount = 0
  private(set) var fractionCount = 0

  init(_ reading: CellReading) {
    self.reading = reading
  }

  /// Adds the value of a row: how many bytes it takes, or `nil` where it is not of the kind.
  mutating func add(_ row: SQLiteRow, _ column: Int) -> Int? {
    let kind = row.kind(column)
    if kind == SQLITE_BLOB { blobCount += 1 }
    if kind == SQLITE_NULL || kind == SQLITE_BLOB {
      values.append(.missing)
      return 0
    }
    switch reading {
    case .int where kind == SQLITE_INTEGER: values.append(.int(row.int(column)))
    case .number where kind != SQLITE_TEXT: values.append(.number(row.double(column)))
    case .bool where kind == SQLITE_INTEGER: values.append(.bool(row.int(column) == 1))
    case .date(let order):
      guard let day = readDate(row.bytes(column), order: order) else { return nil }
      values.append(.date(day))
    case .datetime(let order):
      guard let second = datetime(row.bytes(column), order: order) else { return nil }
      values.append(.datetime(second))
      if hasFraction(row.bytes(column)) { fractionCount += 1 }
    case .text:
      let bytes = row.bytes(column)
      guard firstMalformedByte(bytes) == nil else { return nil }
      values.append(.text(nfc(String(decoding: bytes, as: UTF8.self))))
      return bytes.count + 8
    default: return nil
    }
    return 8
  }

  func finished() -> Column {
    Column(type: reading.type, values: values)
  }
}
