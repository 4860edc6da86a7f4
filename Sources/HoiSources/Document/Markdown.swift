import HoiText

/// Reads the pipe tables of a Markdown document (GitHub Flavored Markdown, section "Tables").
func readMarkdown(
  _ bytes: UnsafeBufferPointer<UInt8>, file: String
) throws(SourceError) -> SheetFile {
  var tables = DocumentTables(file: file)
  var fence: String?
  var above: Substring?
  var isInTable = false
  let lines = Lines(bytes)
  for line in lines {
    let text = line.drop { $0 == " " || $0 == "\t" }
    if let open = fence {
      if text.hasPrefix(open) { fence = nil }
      continue
    }
    if text.hasPrefix("```") || text.hasPrefix("~~~") {
      fence = String(text.prefix(3))
      if isInTable { tables.endTable() }
      (isInTable, above) = (false, nil)
      continue
    }
    if isInTable {
      if !text.isEmpty, text.contains("|") {
        try addRow(cells(of: text), isHeader: false, to: &tables)
        continue
      }
      tables.endTable()
      isInTable = false
    }
    if let header = above, isDelimiterRow(text), cells(of: header).count == cells(of: text).count {
      tables.startTable()
      try addRow(cells(of: header), isHeader: true, to: &tables)
      (isInTable, above) = (true, nil)
      continue
    }
    if let above { addLine(above, to: &tables) }
    above = text.isEmpty ? nil : text
  }
  return tables.finish()
}

private func addRow(
  _ cells: [String], isHeader: Bool, to tables: inout DocumentTables
) throws(SourceError) {
  tables.startRow()
  for cell in cells {
    tables.startCell()
    try tables.append(cell.utf8)
    try tables.endCell(width: 1, height: .rows(1))
  }
  tables.endRow(isHeader: isHeader)
}

/// `## Bảng phân công`, `**Bảng 1.** Phân công`
private func addLine(_ line: Substring, to tables: inout DocumentTables) {
  let isHeading = line.hasPrefix("#")
  let text = line.drop { $0 == "#" }.filter { $0 != "*" && $0 != "_" && $0 != "`" }
  tables.line(text, isHeading: isHeading)
}

/// `|---|:--:|`
private func isDelimiterRow(_ text: Substring) -> Bool {
  let cells = cells(of: text)
  return text.contains("-") && (text.contains("|") || cells.count == 1 && text.hasPrefix(":"))
    && !cells.isEmpty
    && cells.allSatisfy { cell in
      var inner = cell[...]
      if inner.first == ":" { inner = inner.dropFirst() }
      if inner.last == ":" { inner = inner.dropLast() }
      return !inner.isEmpty && inner.allSatisfy { $0 == "-" }
    }
}

/// The cells between the pipes of a line, without the marks of Markdown around them.
private func cells(of line: Substring) -> [String] {
  var text = line
  while let last = text.last, last == " " || last == "\t" { text = text.dropLast() }
  if text.first == "|" { text = text.dropFirst() }
  var cells: [String] = []
  var cell = ""
  var isEscaped = false
  for character in text {
    if character == "|", !isEscaped {
      cells.append(plain(cell))
      cell = ""
    } else {
      cell.append(character)
    }
    isEscaped = character == "\\" && !isEscaped
  }
  if text.last != "|" || cell.last == "|" { cells.append(plain(cell)) }
  return cells
}

/// A cell as text: line breaks, entities and escaped signs read, marks around the whole of it taken
/// off. The sign that stands where a value is missing is no text.
private func plain(_ cell: String) -> String {
  var text = cell[...]
  while let first = text.first, first == " " || first == "\t" { text = text.dropFirst() }
  while let last = text.last, last == " " || last == "\t" { text = text.dropLast() }
  if text == missingSign { return "" }
  for mark in ["**", "__", "`", "*"] {
    if text.count > mark.count * 2, text.hasPrefix(mark), text.hasSuffix(mark),
      !text.dropFirst(mark.count).dropLast(mark.count).contains(mark)
    {
      text = text.dropFirst(mark.count).dropLast(mark.count)
    }
  }
  guard text.contains(where: { $0 == "\\" || $0 == "<" || $0 == "&" }) else { return String(text) }
  var output = ""
  while let first = text.first {
    if first == "\\", let sign = text.dropFirst().first, sign.isPunctuation || sign.isSymbol {
      // Only a sign can be escaped; before anything else a backslash is one.
      output.append(sign)
      text = text.dropFirst(2)
    } else if let (code, sign) = codes.first(where: { text.hasPrefix($0.code) }) {
      output.append(sign)
      text = text.dropFirst(code.count)
    } else {
      output.append(first)
      text = text.dropFirst()
    }
  }
  return output
}

private let codes: [(code: String, sign: Character)] = [
  ("<br>", "\n"), ("<br/>", "\n"), ("<br />", "\n"), ("&lt;", "<"), ("&gt;", ">"),
  ("&nbsp;", " "), ("&quot;", "\""), ("&#124;", "|"), ("&amp;", "&"),
]

/// The lines of a text, without their ends.
private struct Lines: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func next() -> Substring? {
    guard offset < bytes.count else { return nil }
    let start = offset
    while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
    var end = offset
    offset += 1
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)[...]
  }
}
