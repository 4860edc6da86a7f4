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
    let start = output.count
    output.append(contentsOf: header.name.utf8)
    rows.finishCell(from: start, &output, isText: true)
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

  func append(_ rows: Range<Int>, to output: inout [UInt8]) {
    for row in rows {
      let rowStart = output.count
      for (index, column) in columns.enumerated() {
        if index > 0 { output.append(style.delimiter) }
        appendCell(column, index, row, to: &output)
      }
      // An empty line would be no row.
      if output.count == rowStart { output += emptyText }
      output += style.lineBreak
    }
  }

  private func appendCell(
    _ column: MachineColumn, _ index: Int, _ row: Int, to output: inout [UInt8]
  ) {
    if column.isPlain {
      _ = column.append(row, to: &output)
      return
    }
    let start = output.count
    if let list = column.list(at: row) {
      for (position, item) in list.rows.enumerated() {
        if position > 0 { output.append(style.listDelimiter(index)) }
        _ = list.items.append(item, to: &output)
      }
    } else if column.append(row, to: &output), output.count == start {
      // An empty text is not a missing one.
      output += emptyText
      return
    }
    finishCell(from: start, &output, isText: column.kind == .text)
  }

  /// Quotes the cell written from `start` on where its content asks for it.
  func finishCell(from start: Int, _ output: inout [UInt8], isText: Bool) {
    guard start < output.count else { return }
    let quote = UInt8(ascii: "\"")
    if style.escapesFormulas, isText, looksLikeFormula(output[start...]) {
      output.insert(UInt8(ascii: "'"), at: start)
    }
    guard asksForQuotes(output, from: start) else { return }
    let content = Array(output[start...])
    output.removeSubrange(start...)
    output.append(quote)
    for byte in content {
      output.append(byte)
      if byte == quote { output.append(quote) }
    }
    output.append(quote)
  }

  /// Whether there is a delimiter, a quote, a line break, or a blank at an end.
  private func asksForQuotes(_ output: [UInt8], from start: Int) -> Bool {
    if isBlank(output[start]) || isBlank(output[output.count - 1]) { return true }
    let delimiter = style.delimiter
    return output.withUnsafeBufferPointer { bytes in
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
