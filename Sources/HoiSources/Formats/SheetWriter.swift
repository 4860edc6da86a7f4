import CXLSXWriter
import HoiEngine
import HoiPlan
import HoiText

/// Writes one result into a sheet: numbers, dates and truth values as such, all else as text that
/// is never reckoned with.
struct SheetWriter {
  private let book: Book
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let table: Table
  private let texts: HumanTable
  private let looks: [BookFormats.Look]

  init(
    _ book: Book, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ table: Table,
    _ workspace: Workspace, _ language: Language
  ) {
    self.book = book
    self.sheet = sheet
    self.table = table
    texts = HumanTable(table, workspace, language)
    looks = zip(table.columns, table.headers).map { $0.look($1, book.formats) }
  }

  func write() throws(SourceError) {
    if table.rowCount >= SheetLimits.rows || table.columns.count > SheetLimits.columns {
      throw SourceError(
        .sheetTooLarge(book.path, rows: table.rowCount, limit: SheetLimits.rows - 1))
    }
    try layOut()
    for (column, header) in table.headers.enumerated() {
      try text(header.name, row: 0, column: column, book.formats.header)
    }
    for row in 0..<table.rowCount {
      for column in table.columns.indices { try cell(row, column) }
    }
  }

  /// Widths by the first rows, a header that stays, a filter for each column.
  private func layOut() throws(SourceError) {
    for column in table.columns.indices {
      var width = displayWidth(visible(table.headers[column].name)) + 3
      for row in 0..<min(table.rowCount, 1_000) {
        let lines = texts.text(row: row, column: column)?.split(separator: "\n") ?? []
        for line in lines { width = max(width, displayWidth(visible(String(line))) + 1) }
      }
      try book.check(xlsx_width(sheet, UInt16(column), Double(min(max(width, 6), 60)), nil))
    }
    xlsx_freeze(sheet, 1)
    guard let last = table.columns.indices.last else { return }
    try book.check(xlsx_filter(sheet, UInt32(table.rowCount), UInt16(last)))
    try book.check(xlsx_digits_are_text(sheet, "A1:XFD1048576"))
  }

  private func cell(_ row: Int, _ column: Int) throws(SourceError) {
    let value = table.columns[column].value(at: row)
    if case .bool(let bit) = value {
      try book.check(
        xlsx_boolean(sheet, UInt32(row + 1), UInt16(column), bit ? 1 : 0, looks[column]))
    } else if let number = value.spreadsheetNumber {
      try book.check(
        xlsx_number(sheet, UInt32(row + 1), UInt16(column), number, looks[column]))
    } else if let shown = value.digits ?? texts.text(row: row, column: column) {
      try text(shown, row: row + 1, column: column, book.formats.text)
    }
  }

  private func text(
    _ text: String, row: Int, column: Int, _ look: BookFormats.Look
  ) throws(SourceError) {
    let text = spreadsheetText(text)
    // Bytes are at least as many as units: the slow count is for long texts only.
    if text.utf8.count > SheetLimits.cell, text.utf16.count > SheetLimits.cell {
      throw SourceError(
        .sheetCellTooLarge(
          FilePlace(file: book.path, line: row + 1, column: table.headers[column].name),
          limit: SheetLimits.cell))
    }
    // The library writes no cell for an empty text.
    if text.isEmpty { return }
    try book.check(xlsx_string(sheet, UInt32(row), UInt16(column), text, look))
  }
}

extension Column {
  /// How the values of a column look in a sheet.
  fileprivate func look(_ header: Table.Header, _ formats: BookFormats) -> BookFormats.Look {
    switch storage {
    case .int: isYears ? formats.year : formats.count
    case .number: header.type.showing == .share ? formats.share : formats.number
    case .bool: formats.number
    case .date: formats.date
    case .datetime(let values):
      values.allSatisfy { $0 % 60 == 0 } ? formats.minute : formats.second
    case .period, .text, .link, .list: formats.text
    }
  }
}

extension Value {
  /// All the digits of a whole number.
  fileprivate var digits: String? {
    if case .int(let value) = self { String(value) } else { nil }
  }

  /// What stands in the cell of a value that a sheet can reckon with: digits it would lose and
  /// days before its calendar begins are text.
  var spreadsheetNumber: Double? {
    switch self {
    case .int(let value):
      value.magnitude <= UInt64(SheetLimits.exactInteger) ? Double(value) : nil
    case .number(let value): value.isFinite ? value : nil
    case .date(let days): spreadsheetDay(days)
    case .datetime(let seconds): spreadsheetMoment(seconds)
    case .missing, .text, .bool, .period, .duration, .link, .unmatched, .list: nil
    }
  }
}

/// Days of a sheet's calendar, which counts 1900-01-01 as 1 and has a day too many in February
/// 1900; `nil` before it.
private func spreadsheetDay(_ days: Int32) -> Double? {
  let day = Int(days) + 25_569
  let serial = day < 61 ? day - 1 : day
  return serial >= 1 ? Double(serial) : nil
}

private func spreadsheetMoment(_ seconds: Int64) -> Double? {
  let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
  return spreadsheetDay(Int32(clamping: days)).map {
    $0 + Double(seconds - days * 86_400) / 86_400
  }
}
