import HoiEngine

/// A table as JSON: a list of objects, one a line; or the objects alone, one a line.
func json(_ table: Table, _ workspace: Workspace, isLined: Bool) -> [UInt8] {
  let columns = table.columns.map { MachineColumn($0, workspace) }
  let names = table.headers.map { header in
    var name: [UInt8] = []
    appendJSON(text: Array(header.name.utf8), to: &name)
    return name + [UInt8(ascii: ":")]
  }
  var output: [UInt8] = []
  if !isLined { output.append(UInt8(ascii: "[")) }
  for row in 0..<table.rowCount {
    if !isLined { output += row > 0 ? [UInt8(ascii: ","), 0x0A] : [0x0A] }
    output.append(UInt8(ascii: "{"))
    for (index, column) in columns.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      output += names[index]
      if let list = column.list(at: row) {
        output.append(UInt8(ascii: "["))
        for (position, item) in list.rows.enumerated() {
          if position > 0 { output.append(UInt8(ascii: ",")) }
          appendJSON(list.items, item, to: &output)
        }
        output.append(UInt8(ascii: "]"))
      } else {
        appendJSON(column, row, to: &output)
      }
    }
    output.append(UInt8(ascii: "}"))
    if isLined { output.append(0x0A) }
  }
  if !isLined { output += [0x0A, UInt8(ascii: "]"), 0x0A] }
  return output
}

private func appendJSON(_ column: MachineColumn, _ row: Int, to output: inout [UInt8]) {
  let start = output.count
  guard column.append(row, to: &output) else {
    output.append(contentsOf: "null".utf8)
    return
  }
  guard column.kind == .text else { return }
  let text = Array(output[start...])
  output.removeSubrange(start...)
  appendJSON(text: text, to: &output)
}

/// A text in quotes, with what JSON wants escaped.
func appendJSON(text: [UInt8], to output: inout [UInt8]) {
  output.append(UInt8(ascii: "\""))
  for byte in text {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
    case 0x0A: output.append(contentsOf: "\\n".utf8)
    case 0x0D: output.append(contentsOf: "\\r".utf8)
    case 0x09: output.append(contentsOf: "\\t".utf8)
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      output.append(contentsOf: "\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8)
    default: output.append(byte)
    }
  }
  output.append(UInt8(ascii: "\""))
}
