import Glibc
import HoiEngine
import HoiPlan
import HoiText
import Testing

@testable import HoiSources

/// What files of spreadsheets and documents open to.
private struct Opened {
  let names: [String]
  let tables: [(columns: [String], rows: [[Value]])]
  let notes: [String]

  init(_ bytes: [UInt8], as name: String) throws {
    let path = "/tmp/hoi-\(UInt64.random(in: 0...UInt64.max))-\(name)"
    try GoldenFile.write(bytes, to: path)
    defer { remove(path) }
    var source = try WorkspaceSource.open(path: path)
    let loaded = try source.load(source.schemas.indices.map { TableID($0) })
    names = source.schemas.map(\.name)
    notes = loaded.notes.map(\.diagnostic.code)
    tables = zip(loaded.workspace.schemas, loaded.workspace.tables).map { schema, table in
      let rows = (0..<(table?.rowCount ?? 0)).map { row in
        (table?.columns ?? []).map { $0.value(at: row) }
      }
      return (schema.columns.map(\.name), rows)
    }
  }
}

private func sampled(_ name: String) throws -> SampleDocument {
  let file = try GoldenFile(path: "\(GoldenFile.root)/session/\(name).test")
  return SampleDocument(file.text("workbook") ?? file.text("word") ?? "")
}

@Suite struct SpreadsheetTests {
  @Test func `A plan is the same table in Excel and in Word`() throws {
    let document = try sampled("spreadsheet-plan")
    let sheet = try Opened(SampleArchive.archive(document.workbookParts()), as: "a.xlsx")
    let page = try Opened(SampleArchive.archive(document.wordParts()), as: "a.docx")
    // In Word the title is another table, or none: what matters is the last.
    let left = try #require(sheet.tables.last)
    let right = try #require(page.tables.last)
    #expect(left.columns == right.columns)
    #expect(left.rows == right.rows)
    #expect(left.rows.count == 5 && left.columns.count == 9)
  }

  @Test(arguments: [
    (14, 45_838.0, "2025-06-30"), (17, 45_838, "2025-06"), (22, 45_838.5, "2025-06-30T12:00:00"),
    (14, 61, "1900-03-01"), (14, 59, "1900-02-28"), (20, 0.25, "06:00"),
  ])
  func `Day numbers are dates by their format`(
    format: Int, serial: Double, expected: String?
  ) {
    #expect(SerialDates.from1900.text(serial, as: DateFormat(builtin: format))?.text == expected)
  }

  @Test func `A level of a list belongs to the nearest style that it names`() throws {
    let names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func level(_ index: Int, _ format: String, _ style: String) -> String {
      """
      <w:lvl w:ilvl="\(index)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/>\
      <w:lvlText w:val="%\(index + 1)."/><w:pStyle w:val="\(style)"/></w:lvl>
      """
    }
    let rows = ["", "A", "B", "B", "A", "B"].map { style in
      let first = style.isEmpty ? "<w:r><w:t>STT</w:t></w:r>" : ""
      return """
        <w:tr><w:tc><w:p><w:pPr><w:pStyle w:val="\(style)"/></w:pPr>\(first)</w:p></w:tc>\
        <w:tc><w:p><w:r><w:t>text \(style)</w:t></w:r></w:p></w:tc></w:tr>
        """
    }
    func relation(_ type: String) -> String {
      "<Relationship Id=\"\(type)\" Type=\"\(office)/\(type)\" Target=\"\(type).xml\"/>"
    }
    let page = try Opened(
      SampleArchive.archive([
        (
          "_rels/.rels",
          "<Relationships><Relationship Id=\"a\" Type=\"\(office)/officeDocument\" "
            + "Target=\"word/document.xml\"/></Relationships>"
        ),
        (
          "word/_rels/document.xml.rels",
          "<Relationships>\(relation("numbering"))\(relation("styles"))</Relationships>"
        ),
        (
          "word/numbering.xml",
          """
          <w:numbering \(names)><w:abstractNum w:abstractNumId="1">\
          \(level(0, "upperRoman", "A"))\(level(1, "decimal", "B"))</w:abstractNum>\
          <w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num></w:numbering>
          """
        ),
        (
          "word/styles.xml",
          """
          <w:styles \(names)><w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="5"/>\
          </w:numPr></w:pPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>\
          </w:styles>
          """
        ),
        (
          "word/document.xml",
          "<w:document \(names)><w:body><w:tbl>\(rows.joined())</w:tbl></w:body></w:document>"
        ),
      ]), as: "a.docx")
    let numbers = try #require(page.tables.first).rows.map { $0[0] }
    #expect(numbers == ["I.", "1.", "2.", "II.", "1."].map { .text($0) })
  }

  @Test func `Days may count from 1904`() {
    let first = SerialDates.from1904.text(44_376, as: DateFormat(builtin: 14))
    #expect(first?.text == "2025-06-30")
  }

  @Test(arguments: [
    ("dd/mm/yyyy", DateFormat.date), ("[$-42A]d mmmm yyyy;@", .date), ("mm/yyyy", .month),
    ("h:mm AM/PM", .time), ("[h]:mm:ss", .time), ("yyyy-mm-dd hh:mm", .datetime),
    ("General", .none), ("#,##0.00", .none), ("0.00%", .none), ("\"Ngày\" 0", .none),
    ("[Red]-0.0;[Green]0", .none), ("yyyy", .date), ("mmm-yy", .month),
  ])
  func `Number formats tell dates`(code: String, expected: DateFormat) {
    #expect(DateFormat(code: code) == expected)
  }

  @Test(arguments: [
    ("I", Numbering.roman), ("IV.", .roman), ("A", .capital), ("b)", .letter),
    ("1.2.", .decimal(depth: 2)),
    ("12", .decimal(depth: 1)), ("-", .dash), ("(3)", .decimal(depth: 1)),
  ])
  func `Outline numbers are told apart`(text: String, expected: Numbering) {
    #expect(Numbering(only: text) == expected)
  }

  @Test(arguments: ["Công an tỉnh", "Tổng cục Thuế", "2025-06-30", "Việt Nam", "1,5", "totally"])
  func `Other texts are no outline numbers and no totals`(text: String) {
    #expect(Numbering(only: text) == nil)
    #expect(!isTotalLabel(text))
  }

  @Test(arguments: ["Tổng cộng", "TỔNG CỘNG:", "Cộng (I + II)", "Total", "Tổng số", "Cộng nhóm I"])
  func `Labels of sums are known`(text: String) {
    #expect(isTotalLabel(text))
  }

  /// One mebibyte of zeros, deflated, is a thousand bytes: a container may say it holds a gibibyte.
  @Test(arguments: [
    ("ratio", 11 << 20, 1, 8, 0, "data.document-limit"),
    ("gibibyte", 1 << 30, 1, 8, 0, "data.document-limit"),
    ("parts", 1, 1_001, 0, 0, "data.document-limit"),
    ("password", 1, 1, 0, 1, "data.protected"),
  ])
  func `Bombs and locked files are refused before anything is inflated`(
    name: String, size: Int, count: Int, method: Int, flags: Int, code: String
  ) throws {
    var archive = SampleArchive()
    for index in 0..<count {
      archive.add(
        "xl/part\(index).xml", packed: [0], method: method, checksum: 0, size: size, flags: flags)
    }
    let start = ContinuousClock.now
    #expect(throwsCode(code) { _ = try Opened(archive.finished(), as: "bomb.xlsx") })
    #expect(ContinuousClock.now - start < .seconds(1))
  }

  @Test func `Entities that grow without end are refused unread`() throws {
    var entities = "<!ENTITY l0 \"ha\">"
    for level in 1..<30 {
      let inner = String(repeating: "&l\(level - 1);", count: 10)
      entities += "<!ENTITY l\(level) \"\(inner)\">"
    }
    let sheet = "! <!DOCTYPE z [\(entities)]>\n| a |\n! <row><c t=\"str\"><v>&l29;</v></c></row>"
    let start = ContinuousClock.now
    #expect(
      throwsCode("data.document-type") {
        _ = try Opened(
          SampleArchive.archive(SampleDocument(sheet).workbookParts()), as: "laughs.xlsx")
      })
    #expect(ContinuousClock.now - start < .seconds(1))
  }

  @Test func `A sheet far apart is not laid out in full`() throws {
    let sheet = """
      | a | b |
      | 1 | 2 |
      ! <row r="1048576"><c r="XFD1048576"><v>5</v></c></row>
      """
    let opened = try Opened(
      SampleArchive.archive(SampleDocument(sheet).workbookParts()), as: "far.xlsx")
    #expect(opened.tables.first?.columns == ["a", "b", "column_3"])
    #expect(opened.tables.first?.rows.count == 2)
  }

  private func throwsCode(_ code: String, _ body: () throws -> Void) -> Bool {
    do {
      try body()
      return false
    } catch let error as SourceError {
      return error.diagnostic.code == code
    } catch {
      return false
    }
  }
}
