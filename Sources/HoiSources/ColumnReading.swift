import HoiEngine
import HoiPlan
import HoiText

/// A column of cells turned into values, or the first row whose cell does not fit.
enum ReadColumn {
  case column(Column)
  case contradiction(row: Int)
}

/// Seconds between the workspace's clock and UTC: Indochina Time.
private let workspaceOffset = 7 * 3_600

/// A point in time as the workspace's clock shows it.
func datetime(_ cell: UnsafeBufferPointer<UInt8>, order: DateOrder) -> Int64? {
  readDateTime(cell, order: order, defaultOffset: workspaceOffset).map {
    $0 + Int64(workspaceOffset)
  }
}

/// Counts of what happened to cells on the way, for notes.
struct ReadingCounts {
  var normalizedCells = 0
  /// Times that lost a part of a second.
  var fractions = 0
  var deadlines = DeadlineCounts()
}

/// Turns the cells of one column of a grid into a column of values.
struct ColumnReading {
  private let rows: GridRows
  private let column: Int
  private let missingTexts: [String]
  private(set) var counts = ReadingCounts()

  /// Rows before `firstRow` (the header) are not read.
  init(_ grid: CellGrid, column: Int, firstRow: Int, missingTexts: [String]) {
    rows = GridRows(grid: grid, firstRow: firstRow)
    self.column = column
    self.missingTexts = missingTexts
  }

  mutating func read(as reading: CellReading) -> ReadColumn {
    var filled = filled(as: reading)
    if let contradiction = filled.contradiction { return .contradiction(row: contradiction.row) }
    return .column(filled.finish())
  }

  mutating func readText() -> Column {
    var filled = filled(as: .text)
    return filled.finish()
  }

  private mutating func filled(as reading: CellReading) -> FilledColumn {
    var values = ColumnValues(reading, rowCount: rows.rowCount)
    var sink = ColumnSink(reading, missingTexts: missingTexts)
    values.withMemory { sink.append(rows, column: column, to: $0, at: 0) }
    let filled = FilledColumn(values, [sink], [0..<rows.rowCount])
    counts.normalizedCells += filled.normalizedCount
    counts.fractions = filled.fractionCount
    counts.deadlines = filled.deadlines
    return filled
  }
}

/// The rows of a grid from one of them on.
private struct GridRows: CellRows {
  let grid: CellGrid
  let firstRow: Int
  private let scratch = UnquotingScratch()

  init(grid: CellGrid, firstRow: Int) {
    self.grid = grid
    self.firstRow = firstRow
  }

  var rowCount: Int { grid.rowCount - firstRow }

  @inline(__always)
  func cell(row: Int, column: Int) -> UnsafeBufferPointer<UInt8> {
    let raw = grid.rawCell(row: firstRow &+ row, column: column)
    guard grid.isQuoted, raw.count >= 2, raw[0] == UInt8(ascii: "\"") else { return raw }
    return scratch.unquoted(raw)
  }
}

extension NumberStyle {
  /// The number in a cell, without `€` before or `%` behind it where such is allowed.
  @inline(__always)
  func digits(in cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    if isBare { return cell }
    func belongs(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte == UInt8(ascii: "-") }
    let start = cell.firstIndex(where: belongs) ?? cell.count
    let end = cell.lastIndex { $0 &- 0x30 < 10 }.map { $0 + 1 } ?? start
    return UnsafeBufferPointer(rebasing: cell[min(start, end)..<end])
  }
}

extension BoolWords {
  func value(of cell: UnsafeBufferPointer<UInt8>) -> Bool? {
    let text = String(decoding: cell, as: UTF8.self).lowercased()
    return isTrue.contains(text) ? true : isFalse.contains(text) ? false : nil
  }
}

/// The items of a list in a cell, without blanks around them; empty ones are none.
func split(_ cell: UnsafeBufferPointer<UInt8>, at delimiter: UInt8) -> [String] {
  cell.split(separator: delimiter).compactMap { part in
    let item = trimmed(UnsafeBufferPointer(rebasing: part))
    return item.isEmpty ? nil : String(decoding: item, as: UTF8.self)
  }
}

/// The texts behind `key=` in `replaces=630/QĐ-UBND (2023); 3111/QĐ-UBND (2024); cites=…`.
///
/// What stands in brackets is a remark. An entry without a key that looks like a document number
/// goes with the key before it; any other is a remark too.
func entries(of key: String, in cell: String) -> [String] {
  var found: [String] = []
  var current = ""
  for part in cell.split(separator: ";") {
    var text = part.drop { $0 == " " }
    if let equals = text.firstIndex(of: "=") {
      current = String(text[..<equals])
      text = text[text.index(after: equals)...]
    } else if text.first?.isNumber != true || !text.utf8.contains(UInt8(ascii: "/"))
      || current.isEmpty
    {
      current = ""
      continue
    }
    if let bracket = text.firstIndex(of: "(") { text = text[..<bracket] }
    while text.last == " " { text.removeLast() }
    if current == key, !text.isEmpty { found.append(String(text)) }
  }
  return found
}
