import HoiText

/// Reads cells of a sheet as texts.
struct SheetView {
  let sheet: Sheet
  let bytes: UnsafeBufferPointer<UInt8>

  func bytes(of cell: Sheet.Cell) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(cell.start)..<Int(cell.end)])
  }

  /// In one line.
  func text(of cell: Sheet.Cell) -> String {
    let text = String(decoding: bytes(of: cell), as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Where the header of a sheet stands, and the columns it names.
struct SheetHeader {
  /// Rows above it that hold a title.
  private(set) var titleRowCount = 0
  /// Rows of the header, from the first row of the sheet that holds something.
  private(set) var rows: Range<Int> = 0..<0
  /// A row below the header that numbers the columns: `(1) (2) (3)`.
  private(set) var hasColumnNumbers = false
  /// Columns of the sheet that are columns of the table, with their names as the header has them.
  private(set) var columns: [(position: Int32, name: String)] = []

  /// Rows looked at to find the header.
  private static let sampleSize = 60
  /// Headers of more rows than this are none.
  private static let maximumRowCount = 5

  init(_ view: SheetView) {
    let sheet = view.sheet
    guard !sheet.rows.isEmpty else { return }
    let sample = 0..<min(sheet.rows.count, Self.sampleSize)
    let filled = sample.map { sheet.cells(ofRow: $0).count }
    let widest = filled.max() ?? 0
    let threshold = widest < 2 ? 1 : max(2, (widest + 1) / 2)
    var first =
      sample.first { filled[$0] >= threshold && !Self.isLetterhead(view, $0) } ?? 0
    var last = first
    if let count = sheet.headerRowCount {
      // The file says how many rows are header; titles may stand among them.
      first = sample.first { $0 >= count || filled[$0] > 1 || widest == 1 } ?? 0
      first = min(first, max(0, count - 1))
      last = max(first, min(count, sheet.rows.count) - 1)
    } else {
      while first > 0, Self.isUpperHeader(view, first - 1, above: first) { first -= 1 }
      while last + 1 < sheet.rows.count, last - first + 1 < Self.maximumRowCount,
        Self.isLowerHeader(view, last + 1, below: last)
      {
        last += 1
      }
    }
    titleRowCount = first
    rows = first..<last + 1
    nameColumns(view)
    hasColumnNumbers = Self.isColumnNumbers(view, last + 1, columnCount: columns.count)
  }

  /// First row of the table's body.
  var bodyStart: Int { rows.upperBound + (hasColumnNumbers ? 1 : 0) }

  /// What stands at the head of every official paper.
  private static func isLetterhead(_ view: SheetView, _ row: Int) -> Bool {
    view.sheet.cells(ofRow: row).contains { isLetterheadText(view.text(of: $0)) }
  }

  /// Whether a row above the header belongs to it: its cells are merged over cells of the header.
  private static func isUpperHeader(_ view: SheetView, _ row: Int, above lower: Int) -> Bool {
    let cells = view.sheet.cells(ofRow: row)
    guard cells.count >= 2, !isLetterhead(view, row),
      view.sheet.rows[row].number + 1 == view.sheet.rows[lower].number
    else { return false }
    let isMergedDown = view.sheet.cells(ofRow: lower).contains(where: \.isContinued)
    return isMergedDown || cells.contains { $0.width > 1 }
  }

  /// Whether a row below the header belongs to it: cells of the header are merged down into it, or
  /// it names the columns below cells merged across.
  private static func isLowerHeader(_ view: SheetView, _ row: Int, below upper: Int) -> Bool {
    let cells = view.sheet.cells(ofRow: row)
    if cells.contains(where: \.isContinued) { return true }
    let wide = view.sheet.cells(ofRow: upper).filter { $0.width > 1 }
    guard !wide.isEmpty, cells.count > 1 else { return false }
    return cells.allSatisfy { cell in
      cell.kind == .text
        && wide.contains { ($0.column..<$0.column + $0.width).contains(cell.column) }
    }
  }

  /// `(1) (2) (3)`, `A B 1 2`, `1 2 3 4`
  private static func isColumnNumbers(
    _ view: SheetView, _ row: Int, columnCount: Int
  ) -> Bool {
    guard row < view.sheet.rows.count else { return false }
    let cells = view.sheet.cells(ofRow: row)
    guard cells.count >= 2, cells.count >= columnCount - 1 else { return false }
    var expected = 1
    var isBracketed = true
    for (index, cell) in cells.enumerated() {
      let text = view.text(of: cell)
      // `(3)=(1)+(2)` tells how a column is computed.
      let number = text.prefix { $0 != "=" }.filter { !"()[] ".contains($0) }
      if !text.hasPrefix("(") && !text.hasPrefix("[") { isBracketed = false }
      if number.count == 1, let letter = number.utf8.first, letter == 0x41 + UInt8(index & 0x0F),
        expected == 1
      {
        continue
      }
      guard Int(number) == expected else { return false }
      expected += 1
    }
    if isBracketed { return true }
    // Plain numbers may as well be data: only where the next row is no number in some column.
    guard cells.count >= 4, row + 1 < view.sheet.rows.count else { return false }
    return view.sheet.cells(ofRow: row + 1).contains { !isNumeric(view.text(of: $0)) }
  }

  /// Joins what the rows of the header say of each column, from above.
  private mutating func nameColumns(_ view: SheetView) {
    var names: [Int32: [String]] = [:]
    var owned: Set<Int32> = []
    for row in rows {
      for cell in view.sheet.cells(ofRow: row) {
        owned.insert(cell.column)
        if cell.isContinued { continue }
        let text = nfc(view.text(of: cell))
        for column in cell.column..<cell.column + cell.width where names[column]?.last != text {
          names[column, default: []].append(text)
        }
      }
    }
    var isFilled = [Bool](repeating: false, count: DocumentLimits.columns)
    if rows.upperBound < view.sheet.rows.count {
      for cell in view.sheet.cells[view.sheet.rows[rows.upperBound].firstCell...] {
        isFilled[Int(cell.column)] = true
      }
    }
    columns = (0..<Int32(DocumentLimits.columns)).filter { column in
      isFilled[Int(column)] || owned.contains(column)
    }.map { ($0, (names[$0] ?? []).joined(separator: " ")) }
  }
}

/// Whether a text is the motto that heads official papers, or the place for signatures at their end.
func isLetterheadText(_ text: String) -> Bool {
  let text = folded(text)
  return text.contains("cong hoa xa hoi chu nghia viet nam") || text.contains("noi nhan:")
    || text.hasPrefix("doc lap - tu do")
}
