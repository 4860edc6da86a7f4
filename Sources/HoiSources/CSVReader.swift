import HoiEngine
import HoiPlan
import HoiText

/// Reads a delimited text file into a table, by its declaration or by what its cells look like.
func readCSV(
  _ source: ByteSource, file: String, declaration: TableDeclaration, options: ReadingOptions
) throws(SourceError) -> RawTable {
  try source.withBytes { bytes throws(SourceError) in
    // Before the text is looked at, and once more where decoding made it longer.
    try checkSize(bytes.count, file: file)
    return try withUTF8Text(bytes, file: file) { text throws(SourceError) in
      try checkSize(text.bytes.count, file: file)
      var reader = CSVTableReader(text, file: file, declaration, options)
      return try reader.read()
    }
  }
}

private func checkSize(_ count: Int, file: String) throws(SourceError) {
  if count > TableLimits.fileBytes {
    throw SourceError(.fileTooLarge(file, limit: TableLimits.fileBytes))
  }
}

private struct CSVTableReader {
  private let text: DecodedText
  private let file: String
  private let declaration: TableDeclaration
  private let options: ReadingOptions
  private var notes: [SourceProblem]

  init(
    _ text: DecodedText, file: String, _ declaration: TableDeclaration, _ options: ReadingOptions
  ) {
    self.text = text
    self.file = file
    self.declaration = declaration
    self.options = options
    notes = text.notes
  }

  mutating func read() throws(SourceError) -> RawTable {
    let layout = CSVLayout.found(in: text.bytes, file: file, delimiter: declaration.delimiter)
    if declaration.delimiter == nil, layout.delimiter != UInt8(ascii: ",") {
      notes.append(
        .delimiterChosen(
          FilePlace(file: file), delimiter: Character(Unicode.Scalar(layout.delimiter))))
    }
    if layout.titleRowCount > 0 {
      notes.append(.titleRowsSkipped(FilePlace(file: file), count: layout.titleRowCount))
    }
    var scanner = CSVScanner(text.bytes, file: file, delimiter: layout.delimiter)
    var offset = layout.headerOffset
    guard let header = try scanner.record(at: &offset) else {
      throw SourceError(.noHeader(file))
    }
    if header.count > TableLimits.columns {
      throw SourceError(
        .tooManyColumns(
          scanner.place(layout.headerOffset), found: header.count, limit: TableLimits.columns))
    }
    let grid = try scanner.grid(
      from: layout.headerOffset, columnCount: header.count, isLenient: options.isLenient)
    if scanner.paddedRowCount > 0 {
      notes.append(.rowsPadded(FilePlace(file: file), rows: scanner.paddedRowCount))
    }
    var typing = GridTyping(
      grid: grid, headers: headers(of: grid), firstRow: 1, file: file, declaration: declaration)
    let table = try typing.table()
    return RawTable(columns: table.columns, rowCount: table.rowCount, notes: notes + table.notes)
  }

  /// The names in the first row, trimmed, unique, none empty; changes are noted.
  private mutating func headers(of grid: CellGrid) -> [String] {
    var reader = CellReader(grid)
    let found = (0..<grid.columnCount).map { column in
      nfc(String(decoding: trimmed(reader.cell(row: 0, column: column)), as: UTF8.self))
    }
    let (names, changes) = uniqueNames(found)
    if !changes.isEmpty { notes.append(.headersRenamed(FilePlace(file: file), changes)) }
    return names
  }
}

/// Makes names of columns unique and not empty, in one line each.
func uniqueNames(_ found: [String]) -> (names: [String], changes: [SourceProblem.HeaderChange]) {
  var names: [String] = []
  var taken = Set(found)
  var used: Set<String> = []
  var changes: [SourceProblem.HeaderChange] = []
  for (index, header) in found.enumerated() {
    var name = header.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if name.isEmpty { name = "column_\(index + 1)" }
    if used.contains(name) || header != name && taken.contains(name) {
      var number = 2
      while taken.contains("\(name)_\(number)") || used.contains("\(name)_\(number)") {
        number += 1
      }
      name = "\(name)_\(number)"
    }
    used.insert(name)
    taken.insert(name)
    names.append(name)
    if name != header {
      changes.append(
        header.isEmpty
          ? .named(position: index + 1, name: name) : .renamed(from: header, to: name))
    }
  }
  return (names, changes)
}
