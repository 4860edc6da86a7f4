import HoiAnalysis
import HoiPlan
import HoiShell
import HoiText
import Testing

/// What is offered at a place of a query, with and without diacritics.
struct CompleterTests {
  private let completer = Completer(
    catalog: Catalog(
      schemas: [
        TableSchema(
          name: "tasks",
          columns: [
            ColumnSchema(name: "title", type: ValueType(.text)),
            ColumnSchema(name: "lead", type: ValueType(.link(TableID(1)), isNullable: true)),
            ColumnSchema(name: "Tên cơ quan", type: ValueType(.text)),
          ]),
        TableSchema(
          name: "agencies", columns: [ColumnSchema(name: "region", type: ValueType(.text))]),
      ], clock: Clock(today: 0, now: 0)), language: .vietnamese)

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
    #expect(offered("tasks | select title as t | where tit").isEmpty)
    #expect(offered("tasks | where ten co").contains("`Tên cơ quan`"))
    #expect(offered("tasks | where ten") == ["`Tên cơ quan`"])
  }

  @Test func linksLeadToTheirTable() {
    #expect(offered("tasks | where lead.re") == ["region"])
  }
}
