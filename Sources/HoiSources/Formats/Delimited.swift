import HoiEngine

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
func delimited(_ table: Table, _ workspace: Workspace, _ style: DelimitedStyle) -> [UInt8] {
  var output: [UInt8] = style.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  let columns = table.columns.map { MachineColumn($0, workspace) }
  for (index, header) in table.headers.enumerated() {
    if index > 0 { output.append(style.delimiter) }
    let start = output.count
    output.append(contentsOf: header.name.utf8)
    finishCell(from: start, &output, style, isText: true)
  }
  output += style.lineBreak
  for row in 0..<table.rowCount {
    let rowStart = output.count
    for (index, column) in columns.enumerated() {
      if index > 0 { output.append(style.delimiter) }
      if column.isPlain {
        _ = column.append(row, to: &output)
        continue
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
        continue
      }
      finishCell(from: start, &output, style, isText: column.kind == .text)
    }
    // An empty line would be no row.
    if output.count == rowStart { output += emptyText }
    output += style.lineBreak
  }
  return output
}

private let emptyText = Array("\"\"".utf8)

/// Quotes the cell written from `start` on where its content asks for it.
private func finishCell(
  from start: Int, _ output: inout [UInt8], _ style: DelimitedStyle, isText: Bool
) {
  guard start < output.count else { return }
  let quote = UInt8(ascii: "\"")
  if style.escapesFormulas, isText, looksLikeFormula(output[start...]) {
    output.insert(UInt8(ascii: "'"), at: start)
  }
  let needsQuotes = output.withUnsafeBufferPointer { bytes in
    bytes[start...].contains { byte in
      byte == style.delimiter || byte == quote || byte == 0x0A || byte == 0x0D
    }
  }
  let hasOuterBlanks = isBlank(output[start]) || isBlank(output[output.count - 1])
  guard needsQuotes || hasOuterBlanks else { return }
  let content = Array(output[start...])
  output.removeSubrange(start...)
  output.append(quote)
  for byte in content {
    output.append(byte)
    if byte == quote { output.append(quote) }
  }
  output.append(quote)
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
