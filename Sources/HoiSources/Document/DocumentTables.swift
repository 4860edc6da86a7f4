import HoiText

/// Collects the tables of a document while it is read from top to bottom: cells with their spans, and
/// the line above each table that may be its caption.
struct DocumentTables {
  private(set) var output: SheetFile
  /// Tables being read, the innermost last.
  private var open: [OpenTable] = []
  /// The last line of text outside tables, and whether the document marks it as heading or caption.
  private var lineAbove: (text: String, isHeading: Bool)?
  /// Sheets in the order their tables began.
  private var finished: [(number: Int, sheet: Sheet)] = []
  private var tableCount = 0

  private struct OpenTable {
    let number: Int
    var sheet: Sheet
    var rowNumber = 0
    var column = 0
    /// Where the text of the open cell began; `nil` outside cells.
    var cellStart: Int?
    /// The text of the open cell before tables inside it.
    var textBefore: [Range<Int>] = []
    var headerRows = 0
    var isHeader = true
    /// Columns that cells above still stand in: the last row of each.
    var covered: [Int: Int] = [:]
    /// Cells that go down until a row of their columns says otherwise: first row and width.
    var downward: [Int: (row: Int, width: Int, lastRow: Int)] = [:]

    mutating func close(_ column: Int, _ cell: (row: Int, width: Int, lastRow: Int)) {
      sheet.add(
        Sheet.Merge(
          rows: cell.row...cell.lastRow, columns: column...column + cell.width - 1))
    }
  }

  init(file: String) {
    output = SheetFile(file: file)
  }

  var isInCell: Bool { open.last?.cellStart != nil }
  var isInTable: Bool { !open.isEmpty }
  var depth: Int { open.count }

  // MARK: Text

  mutating func append(_ text: some Collection<UInt8>) throws(SourceError) {
    try output.append(text)
  }

  /// Starts a new line in the open cell, unless one has just begun.
  mutating func breakLine() throws(SourceError) {
    guard let start = open.last?.cellStart, output.bytes.count > start,
      output.bytes.last != UInt8(ascii: "\n")
    else { return }
    try output.append(CollectionOfOne(UInt8(ascii: "\n")))
  }

  /// A line of text outside tables.
  mutating func line(_ text: String, isHeading: Bool) {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !text.isEmpty { lineAbove = (text, isHeading) }
  }

  // MARK: Tables

  mutating func startTable() {
    tableCount += 1
    var sheet = Sheet()
    if open.isEmpty, let line = lineAbove, line.isHeading || isCaption(line.text) {
      sheet.name = shortened(line.text)
    }
    if open.isEmpty { lineAbove = nil }
    if let start = open.last?.cellStart {
      open[open.count - 1].textBefore.append(start..<output.bytes.count)
    }
    open.append(OpenTable(number: tableCount, sheet: sheet))
  }

  /// The caption that stands inside the table.
  mutating func setCaption(_ text: String) {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !open.isEmpty, !text.isEmpty { open[open.count - 1].sheet.name = shortened(text) }
  }

  mutating func endTable() {
    guard var table = open.popLast() else { return }
    for (column, cell) in table.downward.sorted(by: { $0.key < $1.key }) {
      table.close(column, cell)
    }
    if table.headerRows > 0, table.headerRows < table.rowNumber {
      table.sheet.headerRowCount = table.headerRows
    }
    finished.append((table.number, table.sheet))
    if isInCell { open[open.count - 1].cellStart = output.bytes.count }
  }

  mutating func startRow() {
    guard !open.isEmpty else { return }
    let last = open.count - 1
    open[last].rowNumber += 1
    open[last].column = 0
    let number = open[last].rowNumber
    open[last].covered = open[last].covered.filter { $0.value >= number }
    open[last].sheet.startRow(number: number)
  }

  /// Rows marked as header count from the top on.
  mutating func endRow(isHeader: Bool) {
    guard !open.isEmpty else { return }
    let last = open.count - 1
    open[last].isHeader = open[last].isHeader && isHeader
    if open[last].isHeader { open[last].headerRows += 1 }
  }

  /// Takes back the row just read.
  mutating func dropRow() {
    guard !open.isEmpty else { return }
    open[open.count - 1].sheet.dropLastRow()
    open[open.count - 1].rowNumber -= 1
  }

  mutating func skipColumns(_ count: Int) {
    guard !open.isEmpty else { return }
    open[open.count - 1].column += min(max(0, count), DocumentLimits.columns)
  }

  mutating func startCell() {
    guard !open.isEmpty else { return }
    open[open.count - 1].cellStart = output.bytes.count
  }

  /// How far down a cell goes.
  enum Height {
    case rows(Int)
    /// Until a row says otherwise.
    case open
    /// It is a cell of a row above.
    case continued
  }

  mutating func endCell(width: Int, height: Height) throws(SourceError) {
    guard var start = open.last?.cellStart else { return }
    let last = open.count - 1
    open[last].cellStart = nil
    if !open[last].textBefore.isEmpty {
      // The tables inside are tables of their own.
      let pieces = open[last].textBefore + [start..<output.bytes.count]
      open[last].textBefore = []
      start = output.bytes.count
      for piece in pieces where !piece.isEmpty {
        if output.bytes.count > start { try output.append(CollectionOfOne(UInt8(ascii: "\n"))) }
        try output.append(Array(output.bytes[piece]))
      }
    }
    while open[last].covered[open[last].column] != nil { open[last].column += 1 }
    let column = open[last].column
    let width = min(max(1, width), DocumentLimits.columns)
    guard column + width <= DocumentLimits.columns else {
      throw SourceError(.documentTooLarge(output.file, .columns))
    }
    open[last].column += width
    let row = open[last].rowNumber
    if case .continued = height {
      open[last].downward[column]?.lastRow = row
      return
    }
    if let upper = open[last].downward.removeValue(forKey: column) {
      open[last].close(column, upper)
    }
    if let cell = try output.cell(from: start, column: column) { open[last].sheet.add(cell) }
    switch height {
    case .open: open[last].downward[column] = (row, width, row)
    case .continued: break
    case .rows(let count):
      let end = row + min(max(1, count), DocumentLimits.rows) - 1
      if end > row {
        for place in column..<column + width { open[last].covered[place] = end }
      }
      open[last].sheet.add(
        Sheet.Merge(rows: row...end, columns: column...column + width - 1))
    }
  }

  /// All tables, in the order they begin; those that lay out a page are counted and left out.
  consuming func finish() -> SheetFile {
    while !open.isEmpty { endTable() }
    for (_, sheet) in finished.sorted(by: { $0.number < $1.number }) {
      if isLayout(sheet) {
        output.layoutTableCount += 1
      } else {
        output.sheets.append(sheet)
      }
    }
    return output
  }

  /// A table of one row or one column, a letterhead, or a place for signatures.
  private func isLayout(_ sheet: Sheet) -> Bool {
    let filled = sheet.rows.indices.filter { !sheet.cells(ofRow: $0).isEmpty }
    if filled.count < 2 { return true }
    if filled.allSatisfy({ sheet.cells(ofRow: $0).count == 1 }) { return true }
    guard filled.count <= 4 else { return false }
    return sheet.cells.contains { cell in
      cell.end - cell.start < 1_000
        && isLetterheadText(
          String(decoding: output.bytes[Int(cell.start)..<Int(cell.end)], as: UTF8.self))
    }
  }

  private func shortened(_ caption: String) -> String {
    if caption.count <= 80 { return caption }
    let words = caption.prefix(80).split(separator: " ")
    return words.dropLast().joined(separator: " ")
  }
}

/// Whether a line above a table says what it is: `Bảng 1. Danh mục`, `Phụ lục II`.
private func isCaption(_ text: String) -> Bool {
  guard text.count <= 200 else { return false }
  let words = folded(text)
  return captionWords.contains { words.hasPrefix($0) }
}

private let captionWords = [
  "bang ", "bieu ", "phu luc", "danh muc ", "danh sach ", "mau so", "table ", "appendix", "annex",
]

/// Reads the tables of a document, or the sheets of a workbook, into tables of a workspace.
func readSheets(
  _ source: ByteSource, file: String, name: String, taken: [String], format: FileFormat,
  declaration: TableDeclaration, options: ReadingOptions
) throws(SourceError) -> [SourceTable] {
  let sheets = try source.withBytes { bytes throws(SourceError) in
    if bytes.count > TableLimits.fileBytes {
      throw SourceError(.fileTooLarge(file, limit: TableLimits.fileBytes))
    }
    switch format {
    case .workbook: return try Workbook(bytes, file: file).read()
    case .word: return try readWord(bytes, file: file)
    case .html: return try readHTML(bytes, file: file)
    default:
      return try withUTF8Text(bytes, file: file) { text throws(SourceError) in
        try readMarkdown(text.bytes, file: file)
      }
    }
  }
  if sheets.sheets.isEmpty { throw SourceError(.noTableInDocument(file)) }
  var names: [String] = []
  for (index, sheet) in sheets.sheets.enumerated() {
    // A name that was asked for is that of the first table.
    let own = sheet.name.map(slug) ?? "t\(index + 1)"
    let wanted = index == 0 ? declaration.name ?? own : own
    names.append(freeName(wanted, among: taken + names))
  }
  return try tables(
    of: sheets, names: names, format: format, declaration: declaration, options: options)
}
