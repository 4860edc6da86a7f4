/// Workbooks and Word documents of tests, drawn as text.
///
/// A line `| a | b |` is a row of cells; `[Name]` starts a sheet (`[Name hidden]` one that is not
/// shown), and in a document any other line is a paragraph. In a cell
///
///     <            belongs to the cell at its left, merged
///     ^            belongs to the cell above, merged
///     12,5  1.5    a number where it is written with a point, else text
///     '012         the text behind the quote
///     @2025-06-30  a date, stored as a day number; @2025-06 is shown without its day
///     =A1+B1       a formula that was never computed; =A1+B1 -> 3 one with its value
///     #N/A         an error
///     yes!  no!    true, false
///     a / b        a line break where ` / ` stands
///
/// An empty line between rows of a sheet is an empty row. A line `! <row/>` is XML as it stands, before
/// the sheet where it begins with `<!`: for what no program would write. In a document it stands in the
/// part that defines lists, and `§1.0 text` is a paragraph of list 1, level 0.
struct SampleDocument {
  private let lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static let header = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
  private static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  // MARK: Workbook

  /// The parts of the workbook.
  func workbookParts() -> [(name: String, text: String)] {
    var sheets: [(name: String, isHidden: Bool, rows: [[Substring]])] = []
    for line in lines {
      if line.hasPrefix("[") {
        let words = line.dropFirst().dropLast().split(separator: " ")
        let isHidden = words.last == "hidden"
        let name = (isHidden ? words.dropLast() : words).joined(separator: " ")
        sheets.append((name, isHidden, []))
        continue
      }
      if sheets.isEmpty { sheets.append(("Sheet1", false, [])) }
      sheets[sheets.count - 1].rows.append(Self.cells(line))
    }
    var parts = [
      ("_rels/.rels", Self.relations([("rId1", "officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        Self.header + "<workbook xmlns:r=\"\(Self.relationships)\"><sheets>"
          + sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(index + 1)\""
              + (sheet.isHidden ? " state=\"hidden\"" : "") + " r:id=\"rId\(index + 1)\"/>"
          }.joined() + "</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        Self.relations(
          sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
            + [("rId90", "styles", "styles.xml"), ("rId91", "sharedStrings", "sharedStrings.xml")])
      ),
      (
        "xl/styles.xml",
        Self.header
          + "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"mm/yyyy\"/></numFmts>"
          + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>"
          + "</styleSheet>"
      ),
      (
        "xl/sharedStrings.xml",
        Self.header + "<sst><si><r><t>runs </t></r><r><t>joined</t></r>"
          + "<rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></si></sst>"
      ),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append(("xl/worksheets/sheet\(index + 1).xml", Self.sheet(sheet.rows)))
    }
    return parts
  }

  private static func sheet(_ rows: [[Substring]]) -> String {
    let foreign = rows.compactMap { row in row.first.flatMap { $0.hasPrefix("! ") ? $0 : nil } }
    var text = header + foreign.filter { $0.hasPrefix("! <!") }.map { $0.dropFirst(2) }.joined()
    text += "<worksheet><sheetData>"
    for (row, cells) in rows.enumerated() where !cells.isEmpty {
      if let first = cells.first, first.hasPrefix("! ") {
        if !first.hasPrefix("! <!") { text += first.dropFirst(2) }
        continue
      }
      text += "<row r=\"\(row + 1)\">"
      for (column, cell) in cells.enumerated() {
        text += workbookCell(cell, at: place(row, column))
      }
      text += "</row>"
    }
    let merges = merges(rows).map { merge in
      let last = place(merge.row + merge.height - 1, merge.column + merge.width - 1)
      return "<mergeCell ref=\"\(place(merge.row, merge.column)):\(last)\"/>"
    }
    return text + "</sheetData><mergeCells>" + merges.joined() + "</mergeCells></worksheet>"
  }

  private static func workbookCell(_ cell: Substring, at place: String) -> String {
    func typed(_ value: String, _ attributes: String = "") -> String {
      "<c r=\"\(place)\"\(attributes)><v>\(value)</v></c>"
    }
    switch cell {
    case "", "<", "^": return ""
    case "#N/A": return typed("#N/A", " t=\"e\"")
    case "yes!": return typed("1", " t=\"b\"")
    case "no!": return typed("0", " t=\"b\"")
    case "runs joined": return typed("0", " t=\"s\"")
    case _ where cell.hasPrefix("@"):
      let parts = cell.dropFirst().split(separator: "-").compactMap { Int($0) }
      let day = parts.count > 2 ? parts[2] : 1
      let serial = serial(parts[0], parts[1], day)
      return typed("\(serial)", parts.count > 2 ? " s=\"1\"" : " s=\"2\"")
    case _ where cell.hasPrefix("="):
      let parts = cell.dropFirst().split(separator: " -> ", maxSplits: 1)
      let value = parts.count > 1 ? "<v>\(parts[1])</v>" : ""
      return "<c r=\"\(place)\"><f>\(escaped(String(parts[0])))</f>\(value)</c>"
    case _ where Double(cell) != nil && !cell.hasPrefix("0"): return typed(String(cell))
    default:
      let text = escaped(plain(cell))
      return "<c r=\"\(place)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t></is></c>"
    }
  }

  /// The day number of a date after February 1900.
  private static func serial(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month < 3 ? year - 1 : year
    let month = month < 3 ? month + 9 : month - 3
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day
    return days - 693_900
  }

  // MARK: Word

  /// The parts of the Word document.
  func wordParts() -> [(name: String, text: String)] {
    var body = ""
    var rows: [[Substring]] = []
    var definitions = ""
    for line in lines + [""] {
      if line.hasPrefix("! ") {
        definitions += line.dropFirst(2)
        continue
      }
      if line.hasPrefix("|") {
        rows.append(Self.cells(line))
        continue
      }
      if !rows.isEmpty { body += Self.table(rows) }
      rows = []
      if !line.isEmpty { body += Self.paragraph(String(line)) }
    }
    return [
      ("_rels/.rels", Self.relations([("rId1", "officeDocument", "word/document.xml")])),
      (
        "word/document.xml",
        Self.header + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/"
          + "2006/main\"><w:body>\(body)</w:body></w:document>"
      ),
    ] + (definitions.isEmpty ? [] : Self.numbering(definitions))
  }

  private static func numbering(_ definitions: String) -> [(name: String, text: String)] {
    [
      ("word/_rels/document.xml.rels", relations([("rId1", "numbering", "numbering.xml")])),
      (
        "word/numbering.xml",
        header + "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/"
          + "2006/main\">\(definitions)</w:numbering>"
      ),
    ]
  }

  private static func table(_ rows: [[Substring]]) -> String {
    let merges = merges(rows)
    var text = "<w:tbl>"
    for (row, cells) in rows.enumerated() {
      text += "<w:tr>"
      for (column, cell) in cells.enumerated() {
        let merge = merges.first {
          (row - $0.row >= 0 && row - $0.row < $0.height) && column == $0.column
        }
        if cell == "<" || cell == "^" && merge == nil { continue }
        var properties = ""
        if let merge {
          if merge.width > 1 { properties += "<w:gridSpan w:val=\"\(merge.width)\"/>" }
          if merge.height > 1 {
            properties += merge.row == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>"
          }
        }
        let content = cell == "^" ? "" : wordText(cell)
        text += "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(content))</w:tc>"
      }
      text += "</w:tr>"
    }
    return text + "</w:tbl>"
  }

  private static func paragraph(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var properties = ""
      var line = line
      if line.hasPrefix("§"), let place = line.split(separator: " ").first {
        let parts = place.dropFirst().split(separator: ".")
        properties =
          "<w:pPr><w:numPr><w:ilvl w:val=\"\(parts.last ?? "")\"/>"
          + "<w:numId w:val=\"\(parts.first ?? "")\"/></w:numPr></w:pPr>"
        line = line.dropFirst(place.count).drop { $0 == " " }
      }
      return "<w:p>" + properties
        + "<w:del><w:r><w:delText>x</w:delText><w:t>deleted</w:t></w:r></w:del>"
        + "<w:ins><w:r><w:t xml:space=\"preserve\">\(escaped(String(line)))</w:t></w:r></w:ins></w:p>"
    }.joined()
  }

  /// A cell as it reads on paper: dates as people write them, formulas by their value.
  private static func wordText(_ cell: Substring) -> String {
    if cell.hasPrefix("@") {
      return cell.dropFirst().split(separator: "-").reversed().joined(separator: "/")
    }
    if cell.hasPrefix("="), let arrow = cell.firstRange(of: " -> ") {
      return String(cell[arrow.upperBound...])
    }
    return plain(cell)
  }

  // MARK: Both

  private struct Merge {
    let row: Int
    let column: Int
    let width: Int
    let height: Int
  }

  private static func merges(_ rows: [[Substring]]) -> [Merge] {
    var merges: [Merge] = []
    func cell(_ row: Int, _ column: Int) -> Substring? {
      rows.indices.contains(row) && rows[row].indices.contains(column) ? rows[row][column] : nil
    }
    for (row, cells) in rows.enumerated() {
      for (column, text) in cells.enumerated() where text != "<" && text != "^" {
        let width = 1 + (1...).prefix { cell(row, column + $0) == "<" }.count
        let height = 1 + (1...).prefix { cell(row + $0, column) == "^" }.count
        if width > 1 || height > 1 {
          merges.append(Merge(row: row, column: column, width: width, height: height))
        }
      }
    }
    return merges
  }

  private static func cells(_ line: Substring) -> [Substring] {
    guard line.hasPrefix("|") else { return line.hasPrefix("! ") ? [line] : [] }
    return line.dropFirst().split(separator: "|", omittingEmptySubsequences: false).dropLast().map {
      cell in
      var cell = cell
      while cell.first == " " { cell = cell.dropFirst() }
      while cell.last == " " { cell = cell.dropLast() }
      return cell
    }
  }

  private static func plain(_ cell: Substring) -> String {
    String(cell.hasPrefix("'") ? cell.dropFirst() : cell).replacing(" / ", with: "\n")
  }

  private static func place(_ row: Int, _ column: Int) -> String {
    String(UnicodeScalar(UInt8(0x41 + column))) + "\(row + 1)"
  }

  private static func relations(_ all: [(id: String, type: String, target: String)]) -> String {
    header + "<Relationships>"
      + all.map {
        "<Relationship Id=\"\($0.id)\" Type=\"\(relationships)/\($0.type)\" Target=\"\($0.target)\"/>"
      }.joined() + "</Relationships>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
