import HoiEngine

/// How delimited text is written.
struct DelimitedStyle {
  let delimiter: UInt8
  var hasByteOrderMark = false
  var lineBreak: [UInt8] = [0x0A]
  /// Whether text that a spreadsheet would take for a formula is marked as text.
  var escapesFormulas = false

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
      let start = output.count
      if let list = column.list(at: row) {
        for (position, item) in list.rows.enumerated() {
          if position > 0 { output.append(UInt8(ascii: ";")) }
          _ = list.items.append(item, to: &output)
        }
      } else {
        _ = column.append(row, to: &output)
      }
      finishCell(from: start, &output, style, isText: column.kind == .text)
    }
    // An empty line would be no row.
    if output.count == rowStart { output += [UInt8(ascii: "\""), UInt8(ascii: "\"")] }
    output += style.lineBreak
  }
  return output
}

/// Quotes the cell written from `start` on where its content asks for it.
private func finishCell(
  from start: Int, _ output: inout [UInt8], _ style: DelimitedStyle, isText: Bool
) {
  guard start < output.count else { return }
  let quote = UInt8(ascii: "\"")
  if style.escapesFormulas, isText {
    switch output[start] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      output.insert(UInt8(ascii: "'"), at: start)
    default: break
    }
  }
  let needsQuotes = output[start...].contains { byte in
    byte == style.delimiter || byte == quote || byte == 0x0A || byte == 0x0D
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
