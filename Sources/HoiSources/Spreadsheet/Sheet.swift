/// The cells of a sheet, or of a table in a document, before it is known which of them are header.
struct Sheet {
  /// A cell that holds something. Its bytes stand in the arena of its file.
  struct Cell {
    var column: Int32
    /// Columns it is merged over, its own among them.
    var width: Int32 = 1
    let kind: Kind
    /// Whether it stands in an upper row and is merged down into this one.
    var isContinued = false
    let start: UInt32
    let end: UInt32
  }

  enum Kind: UInt8 {
    case text
    /// With `.` as decimal sign.
    case number
    /// `true`, `false`
    case bool
    /// `2025-06-30`
    case date
    /// `2025-06-30T08:15:00`
    case datetime
    /// `2025-06`: a date that is shown without its day.
    case month
    /// A formula that gave an error, or was never computed.
    case failed
  }

  struct Row {
    /// As the file counts them, from 1.
    let number: Int
    let firstCell: Int
  }

  /// Cells merged into one: numbers of rows, and columns from 0.
  struct Merge {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>
  }

  /// What the file calls it: name of the sheet, or caption of the table.
  var name: String?
  var isHidden = false
  /// Rows the file itself marks as header, after any title rows.
  var headerRowCount: Int?
  private(set) var rows: [Row] = []
  private(set) var cells: [Cell] = []
  private(set) var merges: [Merge] = []
  /// Cells of the body that a merge was unfolded into.
  private(set) var continuedCount = 0
  /// Formulas that gave an error, with the first such, and formulas whose value was never stored.
  var failures = FormulaFailures()

  init(name: String? = nil) {
    self.name = name
  }

  mutating func startRow(number: Int) {
    if let last = rows.last, last.firstCell == cells.count { rows.removeLast() }
    rows.append(Row(number: max(number, (rows.last?.number ?? 0) + 1), firstCell: cells.count))
  }

  mutating func dropLastRow() {
    guard let row = rows.popLast() else { return }
    cells.removeSubrange(row.firstCell...)
  }

  mutating func add(_ cell: Cell) {
    if let last = cells.last, let row = rows.last, row.firstCell < cells.count,
      last.column >= cell.column
    {
      // Out of order: a file may do so, readers must cope.
      let first = row.firstCell
      guard let place = cells[first...].firstIndex(where: { $0.column >= cell.column }),
        cells[place].column > cell.column
      else { return }
      cells.insert(cell, at: place)
    } else {
      cells.append(cell)
    }
  }

  mutating func add(_ merge: Merge) {
    if merge.rows.count > 1 || merge.columns.count > 1 { merges.append(merge) }
  }

  func cells(ofRow row: Int) -> ArraySlice<Cell> {
    let end = row + 1 < rows.count ? rows[row + 1].firstCell : cells.count
    return cells[rows[row].firstCell..<end]
  }

  /// Gives merged cells their width, and lets each row below see those merged down into it.
  mutating func unfoldMerges(file: String) throws(SourceError) {
    if let last = rows.last, last.firstCell == cells.count { rows.removeLast() }
    guard !merges.isEmpty else { return }
    let merges = merges.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
    var next = 0
    var active: [(cell: Cell, lastRow: Int)] = []
    var unfolded: [Cell] = []
    unfolded.reserveCapacity(cells.count)
    var newRows: [Row] = []
    for index in rows.indices {
      let number = rows[index].number
      var own = Array(cells(ofRow: index))
      active.removeAll { $0.lastRow < number }
      let hidden = active.map { $0.cell.column..<$0.cell.column + $0.cell.width }
      own.removeAll { cell in hidden.contains { $0.contains(cell.column) } }
      let continued = active.map(\.cell)
      while next < merges.count, merges[next].rows.lowerBound <= number {
        let merge = merges[next]
        next += 1
        guard merge.rows.lowerBound == number,
          let place = own.firstIndex(where: { $0.column == merge.columns.lowerBound })
        else { continue }
        own[place].width = Int32(merge.columns.count)
        // What stands below the first cell of a merge is not shown.
        own.removeAll {
          $0.column > merge.columns.lowerBound && $0.column <= merge.columns.upperBound
        }
        guard merge.rows.upperBound > number else { continue }
        var below = own[place]
        below.isContinued = true
        active.append((below, merge.rows.upperBound))
      }
      newRows.append(Row(number: number, firstCell: unfolded.count))
      if continued.isEmpty {
        unfolded += own
      } else {
        unfolded += (own + continued).sorted { $0.column < $1.column }
        continuedCount += continued.count
      }
      if unfolded.count > DocumentLimits.cells || active.count > TableLimits.columns {
        throw SourceError(.documentTooLarge(file, .cells))
      }
    }
    rows = newRows
    cells = unfolded
  }
}

/// Formulas of a table without a value to read.
package struct FormulaFailures: Hashable, Sendable {
  /// `#N/A`, `#REF!`
  package var errors = 0
  package var uncomputed = 0
  /// The place of the first, and what it says.
  package var example: String?

  package init() {}
}

/// All sheets of a workbook, or all tables of a document.
struct SheetFile {
  /// The texts of all cells, one after the other.
  var bytes: [UInt8] = []
  var sheets: [Sheet] = []
  /// Tables that only lay out a page: a letterhead, a place for signatures.
  var layoutTableCount = 0
  let file: String

  init(file: String) {
    self.file = file
  }

  /// Adds bytes; the arena ends where offsets of cells do.
  mutating func append(_ text: some Collection<UInt8>) throws(SourceError) {
    guard bytes.count + text.count < TableLimits.fileBytes else {
      throw SourceError(.fileTooLarge(file, limit: TableLimits.fileBytes))
    }
    bytes.append(contentsOf: text)
  }

  /// The bytes added since `start` without blanks at both ends, as a cell; `nil` where none are left.
  func cell(
    from start: Int, column: Int, kind: Sheet.Kind = .text
  ) throws(SourceError) -> Sheet.Cell? {
    let range = bytes.withUnsafeBufferPointer { buffer -> Range<Int> in
      let inner = trimmed(UnsafeBufferPointer(rebasing: buffer[start...]))
      guard let first = inner.baseAddress, let base = buffer.baseAddress, !inner.isEmpty else {
        return start..<start
      }
      return (first - base)..<(first - base + inner.count)
    }
    if range.isEmpty { return nil }
    if range.count > DocumentLimits.cellBytes {
      throw SourceError(
        .cellTooLarge(FilePlace(file: file), limit: DocumentLimits.cellBytes))
    }
    return Sheet.Cell(
      column: Int32(column), kind: kind, start: UInt32(range.lowerBound),
      end: UInt32(range.upperBound))
  }
}
