import HoiPlan
import HoiSources
import HoiText
import Testing

@Suite struct InferenceTests {
  private func column(_ cells: [String], beside other: [String]? = nil) throws -> Reading {
    let rows = cells.enumerated().map { index, cell in
      other.map { "\"\(cell)\";\"\($0[index])\"" } ?? "\"\(cell)\""
    }
    return try Reading(([other == nil ? "a" : "a;b"] + rows).joined(separator: "\n"))
  }

  @Test(arguments: [
    (["1", "-20", "", "0"], DataType.int),
    (["1.5", "2", "-0.25"], .number),
    (["1e3", "2.5E-2"], .number),
    (["9223372036854775807", "-9223372036854775808"], .int),
    (["9223372036854775808"], .number),
    (["01", "02", "11"], .text),
    (["1", "2", "x"], .text),
    (["true", "FALSE", ""], .bool),
    (["có", "không", "Có"], .bool),
    (["có", "có"], .text),
    (["2025-06-30", "2025-7-1"], .date),
    (["30/6/2025", "1/7/2025"], .date),
    (["30.06.2025"], .date),
    (["31/2/2025"], .text),
    (["2015-01-31", "2011-06-27T18:12:57.439Z"], .datetime),
    (["", " ", ""], .text),
    (["1.2.3"], .text),
    (["0,5", "1,25"], .number),
    (["NaN", "1"], .text),
  ])
  func `Cells decide the type`(cells: [String], type: DataType) throws {
    #expect(try column(cells).types == [type])
  }

  @Test func `Groups and decimal signs are one style for a column`() throws {
    #expect(try column(["1.234,5", "10,25"]).column(0) == [.number(1234.5), .number(10.25)])
    #expect(try column(["1,234.5", "10"]).column(0) == [.number(1234.5), .number(10)])
    #expect(try column(["1.234.567", "10.605"]).column(0) == [.int(1_234_567), .int(10605)])
    #expect(try column(["1.5", "10.605"]).column(0) == [.number(1.5), .number(10.605)])
    #expect(try column(["12345.678"]).column(0) == [.number(12345.678)])
  }

  @Test func `What a cell cannot say the file does`() throws {
    let inEnglish = try column(["10.605", "9.989"], beside: ["datasets", "topics"])
    #expect(inEnglish.column(0) == [.number(10.605), .number(9.989)])
    let inVietnamese = try column(["10.605", "9.989"], beside: ["tập dữ liệu", "chủ đề"])
    #expect(inVietnamese.column(0) == [.int(10605), .int(9989)])
    #expect(inVietnamese.codes == ["data.delimiter", "data.number-style"])
    let bySibling = try column(["10.605", "9.989"], beside: ["1,57", "2,5"])
    #expect(bySibling.column(0) == [.int(10605), .int(9989)])
  }

  @Test func `Day and month have one order in a column`() throws {
    let dayFirst = try column(["3/4/2025", "25/4/2025"])
    #expect(dayFirst.column(0).first == .date(Calendar.days(year: 2025, month: 4, day: 3)))
    let monthFirst = try column(["3/4/2025", "4/25/2025"])
    #expect(monthFirst.column(0).first == .date(Calendar.days(year: 2025, month: 3, day: 4)))
    #expect(monthFirst.codes == ["data.date-order"])
    let unclear = try column(["3/4/2025"])
    #expect(unclear.column(0) == [.date(Calendar.days(year: 2025, month: 4, day: 3))])
    #expect(unclear.codes == ["data.date-order"])
    #expect(try column(["25/4/2025", "4/25/2025"]).types == [.text])
  }

  @Test func `A cell far down can widen a column`() throws {
    var cells = Array(repeating: "1", count: 5_000)
    cells[4_321] = "1.5"
    #expect(try column(cells).types == [.number])
    cells[4_321] = "x"
    #expect(try column(cells).types == [.text])
    cells[4_321] = "01"
    #expect(try column(cells).types == [.text])
    var dates = Array(repeating: "3/4/2025", count: 5_000)
    dates[4_321] = "12/31/2025"
    let reading = try column(dates)
    #expect(reading.column(0).first == .date(Calendar.days(year: 2025, month: 3, day: 4)))
  }

  @Test func `A slip that makes a column text is shown`() throws {
    let days = (1...28).map { "\($0)/2/2025" }
    let reading = try column(days + ["30/2/2025"])
    #expect(reading.types == [.text])
    #expect(reading.codes == ["data.nearly-typed"])
    #expect(
      try #require(reading.notes.first).wording.message.english.contains("30/2/2025"))
    let codes = (0..<100).map { $0 == 50 ? "007" : String(100 + $0) }
    #expect(try column(codes).codes == [])
  }

  @Test func `A point in time is shown on the clock of the workspace`() throws {
    let reading = try column(["2011-06-27T18:12:57Z", "2011-06-28 01:12:57"])
    #expect(reading.column(0)[0] == reading.column(0)[1])
  }

  @Test func `A column without missing cells says so`() throws {
    let reading = try Reading("a,b\n1,x\n2,\n")
    #expect(reading.schema.columns.map(\.type.isNullable) == [false, true])
  }

  @Test func `Declared columns are read as declared, or the cell is named`() throws {
    var declaration = TableDeclaration()
    declaration.columns = [
      ColumnDeclaration("a", as: .text), ColumnDeclaration("b", as: .date(.dayFirst)),
      ColumnDeclaration("c", as: .list(delimiter: UInt8(ascii: ";"))),
    ]
    declaration.missingTexts = ["n/a"]
    let reading = try Reading("a,b,c\n1,n/a,x; y;;z\n2,3/4/2025,\n", declaration)
    #expect(reading.types == [.text, .date, .list(.text)])
    #expect(reading.column(1)[0] == .missing)
    #expect(reading.column(2) == [.list([.text("x"), .text("y"), .text("z")]), .list([])])
    do {
      _ = try Reading("a,b,c\n1,,\n2,31/2/2025,\n", declaration)
      Issue.record("a day that does not exist was read")
    } catch let error as SourceError {
      #expect(error.diagnostic.code == "data.bad-date")
      #expect(
        error.diagnostic.wording.message.english == "t.csv:3, column `b`: `31/2/2025` is not a date"
      )
    }
  }
}
