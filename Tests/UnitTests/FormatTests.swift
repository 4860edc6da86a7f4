import HoiEngine
import HoiPlan
import HoiSources
import HoiText
import Testing

/// A workspace of one table, `agencies`, and a result with a link to it and a value of each type.
private struct Sample {
  let workspace: Workspace
  let table: Table

  init() {
    let agencies = Table(
      headers: [
        Table.Header(name: "id", type: ValueType(.text)),
        Table.Header(name: "name", type: ValueType(.text)),
      ],
      columns: [
        Column(type: .text, values: [.text("A1"), .text("A2")]),
        Column(type: .text, values: [.text("Bộ Y tế"), .missing]),
      ], rowCount: 2)
    let schema = TableSchema(
      name: "agencies",
      columns: [
        ColumnSchema(name: "id", type: ValueType(.text)),
        ColumnSchema(name: "name", type: ValueType(.text, isNullable: true)),
      ], key: [0], label: 1)
    workspace = Workspace(schemas: [schema], tables: [agencies])
    let quarter = Period(.quarter, containing: Calendar.days(year: 2025, month: 8, day: 1))
    let link = DataType.link(TableID(0))
    let columns: [(String, DataType, [Value])] = [
      ("title", .text, [.text("=1+1, \"x\""), .missing, .text("a|b\nc")]),
      ("n", .int, [.int(-12_345), .missing, .int(7)]),
      ("cost", .number, [.number(1234.5), .number(0.1), .missing]),
      ("ok", .bool, [.bool(true), .bool(false), .missing]),
      ("due", .date, [.date(Calendar.days(year: 2025, month: 10, day: 3)), .missing, .missing]),
      ("in", .period, [.period(quarter), .missing, .period(Period(start: 0, end: 0))]),
      ("lead", link, [.link(row: 0), .link(row: 1), .unmatched("các bộ")]),
      ("with", .list(link), [.list([.link(row: 1), .unmatched("x")]), .list([]), .list([])]),
    ]
    table = Table(
      headers: columns.map {
        Table.Header(name: $0.0, type: ValueType($0.1, isNullable: $0.1.element == nil))
      },
      columns: columns.map { Column(type: $0.1, values: $0.2, link: (TableID(0), 2)) },
      rowCount: 3)
  }

  func text(_ format: Format, _ options: FormatOptions = FormatOptions()) -> String {
    String(decoding: write(table, in: workspace, as: format, options), as: UTF8.self)
  }
}

@Suite struct FormatTests {
  @Test func `CSV is faithful`() {
    #expect(
      Sample().text(.csv) == """
        title,n,cost,ok,due,in,lead,with
        "=1+1, ""x""\",-12345,1234.5,true,2025-10-03,2025-Q3,A1,A2;x
        ,,0.1,false,,,A2,
        "a|b
        c",7,,,,1970-01-01,các bộ,

        """)
  }

  @Test func `CSV for spreadsheets escapes formulas in text only`() {
    let text = Sample().text(.csvExcel)
    #expect(text.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(text.contains("\r\n\"'=1+1, \"\"x\"\"\",-12345,"))
  }

  @Test func `JSON has a type for each value`() {
    #expect(
      Sample().text(.ndjson).split(separator: "\n")[0]
        == #"{"title":"=1+1, \"x\"","n":-12345,"cost":1234.5,"ok":true,"due":"2025-10-03","in":"2025-Q3","lead":"A1","with":["A2","x"]}"#
    )
    #expect(
      Sample().text(.json).hasSuffix(
        #"""
        {"title":"a|b\nc","n":7,"cost":null,"ok":null,"due":null,"in":"1970-01-01","lead":"các bộ","with":[]}
        ]

        """#))
  }

  @Test func `Markdown cells stay in their row`() {
    let lines = Sample().text(.md).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[1] == "| --- | --: | --: | --- | --- | --- | --- | --- |")
    #expect(
      lines[2]
        == #"| =1+1, "x" | -12.345 | 1.234,5 | đúng | 3/10/2025 | Q3/2025 | Bộ Y tế | A2; x |"#)
    #expect(lines[4] == #"| a\|b<br>c | 7 | · | · | · | 1/1/1970 | các bộ | · |"#)
  }

  @Test func `HTML shows what is in a cell and runs none of it`() throws {
    let reading = try Reading("a\n<script>alert(1)</script> & \u{202E}x\n")
    let workspace = Workspace(schemas: [reading.schema], tables: [reading.table])
    let page = String(
      decoding: write(reading.table, in: workspace, as: .html), as: UTF8.self)
    #expect(page.contains("<td>&lt;script&gt;alert(1)&lt;/script&gt; &amp; ⟨U+202E⟩x</td>"))
    #expect(!page.contains("<script"))
  }

  @Test func `A terminal table is aligned by width`() throws {
    let reading = try Reading("tên,số\nBộ Y tế,12345\n東京,7\n,-1\n")
    let workspace = Workspace(schemas: [reading.schema], tables: [reading.table])
    func text(_ options: FormatOptions, _ format: Format = .table) -> String {
      String(decoding: write(reading.table, in: workspace, as: format, options), as: UTF8.self)
    }
    #expect(
      text(FormatOptions()) == """
        tên          số
        ───────  ──────
        Bộ Y tế  12.345
        東京          7
        ·            -1

        """)
    #expect(
      text(FormatOptions(language: .english, rowLimit: 1), .box) == """
        ┌─────────┬────────┐
        │ tên     │     số │
        ├─────────┼────────┤
        │ Bộ Y tế │ 12,345 │
        └─────────┴────────┘
        … 2 more rows

        """)
  }

  @Test(arguments: [20, 30, 40, 60, 80, 120])
  func `A terminal table keeps to the width, cutting text and saying what is hidden`(width: Int) {
    let sample = Sample()
    for format in [Format.table, .box] {
      let text = sample.text(format, FormatOptions(language: .english, width: width))
      let lines = text.split(separator: "\n").filter { !$0.contains("hidden") }
      #expect(lines.allSatisfy { displayWidth(String($0)) <= width })
      let isCut = lines[0].contains("…") || lines[1].contains("…")
      #expect(isCut == text.contains("hidden: "))
    }
  }

  @Test func `A file is whole or absent, and kept unless asked`() throws {
    let folder = "/tmp/hoi-write-\(UInt64.random(in: 0 ... .max))"
    #expect(throws: SourceError.self) {
      try writeFile([1], to: folder + "/x.csv", replacing: false)
    }
    let path = folder + ".csv"
    try writeFile(Array("a\n1\n".utf8), to: path, replacing: false)
    #expect(throws: SourceError.self) { try writeFile([2], to: path, replacing: false) }
    try writeFile(Array("a\n2\n3\n".utf8), to: path, replacing: true)
    var source = try WorkspaceSource.open(path: path)
    #expect(try source.load([TableID(0)]).workspace.tables[0]?.rowCount == 2)
    #expect(source.table(named: "data") == TableID(0))
    removeFile(path)
  }

  @Test func `What is written as CSV reads back the same`() throws {
    let text = "a,b\n\" x \",\"1,\"\"2\"\"\"\n,\n\"p\nq\",=3\n"
    let first = try Reading(text)
    let workspace = Workspace(schemas: [first.schema], tables: [first.table])
    let written = write(first.table, in: workspace, as: .csv)
    let second = try Reading(bytes: written)
    #expect((0..<2).map(first.column) == (0..<2).map(second.column))
    #expect(String(decoding: written, as: UTF8.self) == text)
  }
}

#if canImport(Glibc)
  import Glibc

  private func removeFile(_ path: String) {
    _ = unlink(path)
  }
#endif
