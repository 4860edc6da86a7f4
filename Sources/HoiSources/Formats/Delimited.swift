package import HoiEngine

/// How delimited text is written.
struct DelimitedStyle {
  let delimiter: UInt8
  var hasByteOrderMark = false
  var lineBreak: [UInt8] = [0x0A]
  /// Whether text that a spreadsheet would take for a formula is marked as text.
  var escapesFormulas = false
  /// What stands between the items of each column's lists; empty: `;`.
  var listDelimiters: [UInt8] = []

  func listDelimiter(_ column: Int) -> UInt8 {
    listDelimiters.indices.contains(column) ? listDelimiters[column] : UInt8(ascii: ";")
  }

  static let spreadsheet = DelimitedStyle(
    delimiter: UInt8(ascii: ","), hasByteOrderMark: true, lineBreak: [0x0D, 0x0A],
    escapesFormulas: true)
}

/// A table as delimited text: RFC 4180, quotes only where needed, a header line.
func delimited(
  _ table: Table, _ workspace: Workspace, _ style: DelimitedStyle, _ threadCount: Int
) -> [UInt8] {
  var output: [UInt8] = style.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  let rows = DelimitedRows(
    columns: table.columns.map { MachineColumn($0, workspace) }, style: style)
  for (index, header) in table.headers.enumerated() {
    if index > 0 { output.append(style.delimiter) }
    var cell = DelimitedCells(style, column: index)
    cell.fill(header.name)
    cell.withCell(0) { output.append(contentsOf: $0) }
  }
  output += style.lineBreak
  let partCount = table.rowCount < 8_192 ? 1 : max(1, threadCount)
  if partCount == 1 {
    rows.append(0..<table.rowCount, to: &output)
    return output
  }
  var parts = [[UInt8]](repeating: [], count: partCount)
  parts.withUnsafeMutableBufferPointer { parts in
    // Each thread writes the part that is its own.
    let shared = Shared((parts: parts, rows: rows))
    let rowCount = table.rowCount
    inParallel(partCount) { part in
      var text: [UInt8] = []
      let range = rowCount * part / partCount..<rowCount * (part + 1) / partCount
      shared.value.rows.append(range, to: &text)
      shared.value.parts[part] = text
    }
  }
  output.reserveCapacity(parts.reduce(output.count) { $0 + $1.count })
  for part in parts { output += part }
  return output
}

/// How many lists have an item with the sign that is written between items: delimited text does not
/// keep those apart.
package func listsRunTogether(_ table: Table, in workspace: Workspace, as format: Format) -> Int {
  guard [.csv, .csvExcel, .tsv].contains(format) else { return 0 }
  var count = 0
  var text: [UInt8] = []
  for column in table.columns {
    guard case .list = column.storage else { continue }
    let texts = MachineColumn(column, workspace)
    for row in 0..<table.rowCount {
      guard let list = texts.list(at: row) else { continue }
      text.removeAll(keepingCapacity: true)
      for item in list.rows { _ = list.items.append(item, to: &text) }
      if text.contains(UInt8(ascii: ";")) { count += 1 }
    }
  }
  return count
}

private let emptyText = Array("\"\"".utf8)

/// Writes rows of a table as lines.
private struct DelimitedRows {
  let columns: [MachineColumn]
  let style: DelimitedStyle

  /// Rows whose cells are written column by column before they are put together as lines: what
  /// several texts wait for memory is then waited for once.
  private static let blockRows = 256

  func append(_ rows: Range<Int>, to output: inout [UInt8]) {
    var cells = columns.indices.map { DelimitedCells(style, column: $0) }
    var first = rows.lowerBound
    while first < rows.upperBound {
      let block = first..<min(rows.upperBound, first + Self.blockRows)
      for index in columns.indices { cells[index].fill(columns[index], block) }
      appendLines(cells, block.count, to: &output)
      first = block.upperBound
    }
  }

  private func appendLines(_ cells: [DelimitedCells], _ rowCount: Int, to output: inout [UInt8]) {
    let space = columns.count + style.lineBreak.count + emptyText.count
    let size = cells.reduce(rowCount * space) { $0 + $1.byteCount }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { lines in
      var used = 0
      func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        _ = UnsafeMutableBufferPointer(rebasing: lines[used...]).update(fromContentsOf: bytes)
        used += bytes.count
      }
      for row in 0..<rowCount {
        let start = used
        for index in cells.indices {
          if index > 0 {
            lines[used] = style.delimiter
            used += 1
          }
          cells[index].withCell(row, add)
        }
        // An empty line would be no row.
        if used == start { emptyText.withUnsafeBufferPointer(add) }
        style.lineBreak.withUnsafeBufferPointer(add)
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: lines[..<used]))
    }
  }
}

/// Cells of some rows of one column, as they stand in delimited text.
private struct DelimitedCells {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private let style: DelimitedStyle
  private let listDelimiter: UInt8
  /// Keeps looks ahead from being dropped as idle.
  private var approached: UInt8 = 0

  init(_ style: DelimitedStyle, column: Int) {
    self.style = style
    listDelimiter = style.listDelimiter(column)
  }

  var byteCount: Int { bytes.count }

  @inline(__always)
  func withCell(_ row: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let start = row == 0 ? 0 : ends[row - 1]
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<ends[row]])) }
  }

  /// Writes these rows in place of those before.
  mutating func fill(_ column: MachineColumn, _ rows: Range<Int>) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    approached ^= column.approach(rows)
    let (isPlain, isText) = (column.isPlain, column.kind == .text)
    for row in rows {
      let start = bytes.count
      if let list = column.list(at: row) {
        for (position, item) in list.rows.enumerated() {
          if position > 0 { bytes.append(listDelimiter) }
          _ = list.items.append(item, to: &bytes)
        }
        finish(from: start, isText: isText)
      } else if column.append(row, to: &bytes), !isPlain {
        if bytes.count > start {
          finish(from: start, isText: isText)
        } else {
          // An empty text is not a missing one.
          bytes += emptyText
        }
      }
      ends.append(bytes.count)
    }
  }

  /// A name in the header.
  mutating func fill(_ name: String) {
    bytes = Array(name.utf8)
    finish(from: 0, isText: true)
    ends = [bytes.count]
  }

  /// Quotes the cell written from `start` on where its content asks for it.
  private mutating func finish(from start: Int, isText: Bool) {
    guard start < bytes.count else { return }
    let quote = UInt8(ascii: "\"")
    if style.escapesFormulas, isText, looksLikeFormula(bytes[start...]) {
      bytes.insert(UInt8(ascii: "'"), at: start)
    }
    guard asksForQuotes(from: start) else { return }
    let content = Array(bytes[start...])
    bytes.removeSubrange(start...)
    bytes.append(quote)
    for byte in content {
      bytes.append(byte)
      if byte == quote { bytes.append(quote) }
    }
    bytes.append(quote)
  }

  /// Whether there is a delimiter, a quote, a line break, or a blank at an end.
  private func asksForQuotes(from start: Int) -> Bool {
    if isBlank(bytes[start]) || isBlank(bytes[bytes.count - 1]) { return true }
    let delimiter = style.delimiter
    return bytes.withUnsafeBufferPointer { bytes in
      // Without an early end the loop looks at many bytes at once.
      var found: UInt8 = 0
      for index in start..<bytes.count {
        let byte = bytes[index]
        found |= byte == delimiter ? 1 : 0
        found |= byte == 0x22 ? 1 : 0
        found |= byte == 0x0A ? 1 : 0
        found |= byte == 0x0D ? 1 : 0
      }
      return found != 0
    }
  }
}

/// Whether a spreadsheet would reckon with a text: it begins with `=`, `+`, `-` or `@`, in the wide
/// forms of East Asian keyboards too, or with a blank that is passed over.
private func looksLikeFormula(_ text: ArraySlice<UInt8>) -> Bool {
  switch text.first {
  case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D:
    true
  case 0xEF:
    ["＝", "＋", "－", "＠"].contains { text.starts(with: $0.utf8) }
  default: false
  }
}
