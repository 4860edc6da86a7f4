import Glibc
import HoiAnalysis
import HoiPlan
import HoiText
import Testing

@testable import HoiShell

/// What is offered at a place of a query, with and without diacritics.
struct CompleterTests {
  private let completer = Completer(
    catalog: Catalog(
      schemas: [
        TableSchema(
          name: "tasks",
          columns: [
            ColumnSchema(name: "title", type: ValueType(.text)),
            ColumnSchema(name: "status", type: ValueType(.text)),
            ColumnSchema(name: "lead", type: ValueType(.link(TableID(1)), isNullable: true)),
            ColumnSchema(name: "Tên cơ quan", type: ValueType(.text)),
          ]),
        TableSchema(
          name: "agencies", columns: [ColumnSchema(name: "region", type: ValueType(.text))]),
      ], clock: Clock(today: 0, now: 0)), language: .vietnamese,
    choices: { column in
      column.table == TableID(1)
        ? [("Tây Nguyên", ""), ("Đồng bằng", "")] : [("hoàn thành", ""), ("\"mới\"", "")]
    }, samples: { $0 == TableID(0) ? ["Luật dữ liệu"] : [] })

  private func offered(_ text: String) -> [String] {
    completer.completion(of: text, at: text.utf8.count).candidates.map(\.insertion)
  }

  @Test func tablesStandAtTheHead() {
    #expect(offered("ta") == ["tasks"])
  }

  @Test func stagesFollowAPipeWithoutMarks() {
    #expect(offered("tasks | loc").first == "lọc")
    #expect(offered("tasks | wh") == ["where"])
  }

  @Test func columnsAreThoseOfTheStage() {
    #expect(offered("tasks | where tit") == ["title"])
    #expect(offered("tasks | select title as t | where titl").isEmpty)
    #expect(offered("tasks | where ten co").contains("`Tên cơ quan`"))
    #expect(offered("tasks | where ten") == ["`Tên cơ quan`"])
  }

  @Test func operatorsFollowAnOperand() {
    #expect(offered("tasks | where lead is mis").contains("is missing"))
    #expect(offered("tasks | sort title de").contains("desc"))
    #expect(!offered("tasks | where ").contains("is missing"))
  }

  @Test func linksLeadToTheirTable() {
    #expect(offered("tasks | where lead.re") == ["region"])
  }

  /// The text with the only candidate, or the best one, in place.
  private func completed(_ text: String) -> String {
    let found = completer.completion(of: text, at: text.utf8.count)
    guard let best = found.candidates.first else { return text }
    return EditBuffer(before: text).replacing(found.replaced, with: best.insertion).text
  }

  @Test(arguments: [
    ("tasks | nhom th", "tasks | nhóm theo"),
    ("tasks | where ten co", "tasks | where `Tên cơ quan`"),
    ("tasks | where `ten co", "tasks | where `Tên cơ quan`"),
    ("tasks | where `Tên", "tasks | where `Tên cơ quan`"),
    ("let x = ta", "let x = tasks"), ("na", "nạp"),
    ("tasks | append ag", "tasks | append agencies"),
    ("agencies | where any(tasks where ti", "agencies | where any(tasks where title"),
    ("agencies | where any(ta", "agencies | where any(tasks"),
    ("agencies | where any(tasks.lead.re", "agencies | where any(tasks.lead.region"),
    (
      "tasks | where lead in (agencies | where re", "tasks | where lead in (agencies | where region"
    ),
    ("tasks | sttus", "tasks | sttus"), ("tasks | where sts", "tasks | where status"),
    (".sch", ".schema"), (".schema ag", ".schema agencies"), (".format ndj", ".format ndjson"),
    ("? vloo", "? vlookup"),
  ])
  func namesTakeThePlaceOfAllThatWasTyped(text: String, expected: String) {
    #expect(completed(text) == expected)
  }

  @Test(arguments: [
    ("tasks | where status = \"hoan", "tasks | where status = \"hoàn thành\""),
    ("tasks | where status != 'ho", "tasks | where status != 'hoàn thành'"),
    ("tasks | where status in [\"a\", \"thanh", "tasks | where status in [\"a\", \"hoàn thành\""),
    ("tasks | where status = \"moi", "tasks | where status = \"\\\"mới\\\"\""),
    ("tasks | where lead.region = \"tay", "tasks | where lead.region = \"Tây Nguyên\""),
    (
      "tasks | lọc lead.region không chứa \"dong b",
      "tasks | lọc lead.region không chứa \"Đồng bằng\""
    ),
    (
      "agencies | where any(tasks where status bắt đầu bằng \"h",
      "agencies | where any(tasks where status bắt đầu bằng \"hoàn thành\""
    ),
    ("tasks | find \"ho", "tasks | find \"ho"), ("tasks # \"ho", "tasks # \"ho"),
  ])
  func valuesStandInsideQuotes(text: String, expected: String) {
    #expect(completed(text) == expected)
  }

  @Test func aQuoteThatIsClosedAlreadyIsNotClosedAgain() {
    let text = "tasks | where status = \"hoan\""
    let found = completer.completion(of: text, at: text.utf8.count - 1)
    #expect(found.candidates.map(\.insertion) == ["hoàn thành"])
  }

  @Test func scatteredLettersAreAGuessOfLastResort() {
    #expect(Match.rank(of: "lọc", for: "lọ") == .exact)
    #expect(Match.rank(of: "lọc", for: "LO") == .folded)
    #expect(Match.rank(of: "M24-BCA Bộ Công an", for: "bo cong") == .word)
    #expect(Match.rank(of: "deadline", for: "ddl") == .subsequence)
    #expect(Match.rank(of: "deadline", for: "adl") == nil)
  }

  @Test func columnsShowTheirTypeAndAValue() {
    let found = completer.completion(of: "tasks | where ti", at: 16).candidates
    #expect(found.map(\.detail) == ["văn bản · Luật dữ liệu"])
  }

  @Test func filesStandWhereFilesAreNamed() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.path
    mkdir(folder + "/dữ liệu", 0o700)
    close(creat(folder + "/báo cáo.csv", 0o600))
    close(creat(folder + "/.ẩn", 0o600))
    #expect(offered("nạp \"\(folder)/") == ["báo cáo.csv\"", "dữ liệu/"])
    #expect(completed("tasks | lưu \"\(folder)/bao") == "tasks | lưu \"\(folder)/báo cáo.csv\"")
    #expect(completed(".open \(folder)/du") == ".open \(folder)/dữ liệu/")
    #expect(offered("tasks | where title = \"/tm").isEmpty)
    withExtendedLifetime(temporary) {}
  }

  @Test(arguments: [
    ("tasks | sort ", PromptHint.explanation("GIÁ_TRỊ [giảm], …")),
    ("tasks | nhóm theo ", .explanation("GIÁ_TRỊ, …: HÀM_GỘP [là TÊN], …")),
    ("tas", .continuation("ks")),
    ("tasks | sum", .continuation("marize")),
    ("tasks | add left(", .explanation("văn_bản, số_nguyên)")),
    ("tasks | tim", nil), ("tasks | where status = \"hoàn", .continuation(" thành\"")), ("", nil),
  ])
  func hintsSayWhatComesNext(text: String, expected: PromptHint?) {
    #expect(completer.hint(for: text) == expected)
  }

  @Test func helpIsAboutTheWordAtTheCursor() throws {
    func help(_ text: String, at cursor: Int? = nil) -> String? {
      completer.help(for: text, at: cursor ?? text.utf8.count)
    }
    #expect(help("tasks | nhóm theo lead", at: 12)?.hasPrefix("nhóm theo") == true)
    #expect(help("tasks | sort ")?.hasPrefix("sắp") == true)
    #expect(help("tasks | where lead.region")?.hasPrefix("lead.region: văn bản") == true)
    #expect(help("tasks | where xyzzy") == nil)
    #expect(help("") == helpText(nil, in: .vietnamese))
  }
}
