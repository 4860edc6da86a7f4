import HoiEngine
import HoiPlan
import HoiShell
import HoiSources
import HoiSyntax
import HoiText
import Testing

@Suite struct ChartTests {
  private typealias ColumnOfTable = (name: String, type: ValueType, values: [Value])

  private func table(_ columns: [ColumnOfTable]) -> Table {
    Table(
      headers: columns.map { Table.Header(name: $0.name, type: $0.type) },
      columns: columns.map { Column(type: $0.type.type, values: $0.values) },
      rowCount: columns.first?.values.count ?? 0)
  }

  private func drawn(
    _ columns: [ColumnOfTable], as kind: Syntax.ChartKind? = nil, only: [Int] = [],
    width: Int = 30, isASCII: Bool = false
  ) -> String? {
    drawing(
      of: table(columns), as: kind, columns: only, in: Workspace(schemas: [], tables: []),
      ChartOptions(language: .vietnamese, width: width, isASCII: isASCII))
  }

  private let names: ColumnOfTable = (
    "tên", ValueType(.text, isNullable: true), [.text("Đất đai"), .text("Y tế"), .missing]
  )

  private func numbers(_ name: String, _ values: Int64?...) -> ColumnOfTable {
    (name, ValueType(.int, isNullable: true), values.map { $0.map { .int($0) } ?? .missing })
  }

  @Test func `bars by eighths`() {
    #expect(
      drawn([names, numbers("n", 16_000, 1_000, 1)]) == """
        tên      n
        Đất đai  ██████████████ 16.000
        Y tế     ▉ 1.000
        ·        ▏ 1

        """)
  }

  @Test func `bars of what is below zero grow to the left, a missing value has none`() {
    #expect(
      drawn([names, numbers("n", -8, 16, nil)]) == """
        tên      n
        Đất đai  ▐█████│ -8
        Y tế           │███████████ 16
        ·              │ ·

        """)
  }

  @Test func `bars in ASCII`() {
    #expect(
      drawn([names, numbers("n", -8, 16, nil)], isASCII: true) == """
        tên      n
        Đất đai  ######| -8
        Y tế           |########### 16
        ?              | ?

        """)
  }

  @Test func `shares are per cent, long labels are cut`() {
    let parts: ColumnOfTable = (
      "phần", ValueType(.number, showing: .share), [.number(0.25), .number(0.755)]
    )
    let long: ColumnOfTable = (
      "tên", ValueType(.text), [.text("Bộ Văn hóa, Thể thao và Du lịch"), .text("Bộ Y tế")]
    )
    #expect(
      drawn([long, parts]) == """
        tên         phần
        Bộ Văn hó…  ███▋ 25 %
        Bộ Y tế     ███████████ 75,5 %

        """)
  }

  @Test func `each column of numbers has its own scale, and only those named are drawn`() {
    let columns = [names, numbers("a", 1, 2, 3), numbers("b", 30, 20, 10), numbers("c", 1, 1, 1)]
    #expect(
      drawn(columns, only: [0, 2, 1]) == """
        tên      b
        Đất đai  ██████████████████ 30
        Y tế     ████████████ 20
        ·        ██████ 10

        tên      a
        Đất đai  ██████▍ 1
        Y tế     ████████████▋ 2
        ·        ███████████████████ 3

        """)
  }

  @Test func `more than forty bars are counted`() throws {
    let many: ColumnOfTable = ("id", ValueType(.text), (1...52).map { .text("D\($0)") })
    let ones: ColumnOfTable = ("n", ValueType(.int), (1...52).map { .int(Int64($0)) })
    let drawing = try #require(drawn([many, ones]))
    let lines = drawing.split(separator: "\n")
    #expect(lines.count == 42)
    #expect(lines.last == "… còn 12 mục")
  }

  @Test func `columns stand on the axis, or hang from it`() {
    #expect(
      drawn([names, numbers("n", 35, -15, nil)], as: .column) == """
        n
            │35
         35 │███████
            │███████
            │███████
            │███████
            │███████
            │███████
            │███████ -15     ·
          0 └────────────────────────
            │        ███████
            │        ███████
        -15 │        ███████
             Đất đai Y tế    ·

        """)
  }

  @Test func `columns in ASCII`() {
    #expect(
      drawn([names, numbers("n", 35, 16, 0)], as: .column, isASCII: true) == """
        n
           |35
        35 |#######
           |#######
           |#######
           |#######
           |####### 16
           |####### #######
           |####### #######
           |####### #######
           |####### #######
           |####### ####### 0
         0 +------------------------
            Đất đai Y tế    ?

        """)
  }

  private func quarters(_ count: Int) -> ColumnOfTable {
    let values = (0..<count).map { quarter -> Value in
      .period(Period(year: 2024 + quarter / 4, months: quarter % 4 * 3 + 1...quarter % 4 * 3 + 3))
    }
    return ("quý", ValueType(.period), values)
  }

  @Test func `numbers along time are a line, broken where one is missing, which is marked`() {
    #expect(
      drawn([quarters(5), numbers("n", 10, 40, nil, 20, 0)]) == """
        n
        40 │      •
           │     ⡜
           │    ⡸
           │   ⡰⠁
           │  ⡰⠁               •
           │ ⢠⠃                ⠘⢄
           │⢠⠃                  ⠈⢢
           │•                     ⠱⡀
           │                       ⠑⡄
         0 │            ·           ⠈•
           └──────────────────────────
            Q1/2024            Q1/2025

        """)
  }

  @Test func `a line in ASCII`() {
    #expect(
      drawn([quarters(4), numbers("n", 10, 40, 30, 20)], as: .line, isASCII: true) == """
        n
        40 |        *..
           |       .   ....
           |      .        ..*.
           |    ..             ....
           |   .                   ..*
           |  .
           | .
           |*
           |
         0 |
           +--------------------------
            Q1/2024            Q4/2024

        """)
  }

  @Test func `heat has one scale for all cells`() {
    let columns = [names, numbers("cao", 1, 40, 20), numbers("thấp", nil, 12, 30)]
    #expect(
      drawn(columns, as: .heat) == """
        tên      cao  thấp
        Đất đai  ░░░░ ·
        Y tế     ████ ▒▒▒▒
        ·        ▒▒▒▒ ▓▓▓▓

        1 ░▒▓█ 40

        """)
    #expect(
      drawn(columns, as: .heat, isASCII: true) == """
        tên      cao  thấp
        Đất đai  .... ?
        Y tế     @@@@ ----
        ?        ++++ ####

        1 .:-=+*#%@ 40

        """)
  }

  @Test func `heat counts the columns without room`() throws {
    let columns = (1...9).map { numbers("tháng \($0)", 1, 2, 3) }
    let drawing = try #require(drawn([names] + columns, as: .heat))
    #expect(drawing.contains("… ẩn 4 cột: tháng 6, tháng 7, tháng 8, tháng 9\n"))
  }

  @Test(arguments: [Syntax.ChartKind.bar, .line, .column, .heat])
  func `no drawing is wider than it may be`(_ kind: Syntax.ChartKind) throws {
    let extremes: ColumnOfTable = (
      "x", ValueType(.number, isNullable: true),
      [
        .number(.greatestFiniteMagnitude), .number(-.greatestFiniteMagnitude), .number(.infinity),
      ]
    )
    for width in [60, 100] {
      for columns in [
        [names, extremes], [names, numbers("n", nil, nil, nil)], [names, numbers("n", 0, 0, 0)],
        [names, numbers("n", -5, -3, -1)], [extremes], [quarters(3), extremes],
        [
          names,
          (
            "x", ValueType(.number),
            [.number(-.leastNonzeroMagnitude), .number(.leastNonzeroMagnitude), .number(0)]
          ),
        ],
      ] {
        for isASCII in [false, true] {
          let drawing = try #require(drawn(columns, as: kind, width: width, isASCII: isASCII))
          for line in drawing.split(separator: "\n") {
            #expect(displayWidth(String(line)) <= width, "\(line)")
          }
        }
      }
    }
  }

  @Test func `years that are groups are labels`() {
    let years: ColumnOfTable = (
      "năm", ValueType(.int, showing: .groupKey), [.int(2024), .int(2025), .int(2026)]
    )
    #expect(
      drawn([years, numbers("n", 2, 1, 4)]) == """
        năm   n
        2024  ███████████ 2
        2025  █████▌ 1
        2026  ██████████████████████ 4

        """)
  }

  @Test func `without numbers there is no drawing`() {
    #expect(drawn([names]) == nil)
    #expect(drawn([names, numbers("n", 1, 2, 3)], only: [0]) == nil)
  }

  @Test func `a query that ends in chart is drawn; machines get the table`() {
    var asking = Asking("tasks | count by status | chart bar")
    asking.workspace = ["practice"]
    asking.today = "30/9/2025"
    #expect(
      answer(asking).answers == """
        status          count
        đang thực hiện  ████████████████████████████████████████████████████████████ 249
        hoàn thành      ██████████████████████████████████████████████████████████▌ 243
        chưa bắt đầu    ████████████████████▊ 86
        tạm dừng        █████▎ 22

        """)
    asking.format = .csv
    #expect(answer(asking).answers.hasPrefix("status,count\n"))
  }

  @Test func `without numbers the table is shown, and a note`() {
    var asking = Asking("documents | where id = \"CLDL-BKHCN-2025\" | select id, title | chart")
    asking.today = "30/9/2025"
    let answered = answer(asking)
    #expect(answered.status == .success)
    #expect(answered.answers.contains("CLDL-BKHCN-2025"))
    #expect(answered.remarks.contains("`chart` needs at least one column of numbers"))
  }
}
