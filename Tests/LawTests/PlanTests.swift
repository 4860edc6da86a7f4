import HoiPlan
import HoiText
import Testing

/// Walking, printing and optimizing single plans.
@Suite struct PlanTests {
  private func text(_ script: String, optimized: Bool = true) throws -> String {
    let written = try plan(of: script)
    return planText(optimized ? optimize(written) : written, of: LawData.schemas)
  }

  @Test func aPlanPrintsOneNodeALine() throws {
    let script = """
      tasks
      | where due < today and not (status = "xong")
      | group by lead.name: count(), sum(cost) as total
      | sort total desc
      | take 3
      """
    #expect(
      try text(script, optimized: false) == """
        take 3
          sort total desc
            project lead.name, count, total
              group by lead.name: count() as count, sum(cost) as total
                filter (due < 30/6/2025) and (not (status = "xong"))
                  scan tasks

        """)
  }

  @Test func queriesInsideExpressionsPrintBelow() throws {
    #expect(
      try text("tasks | where lead in (agencies | where kind = \"bộ\") | select id") == """
        project id
          filter lead in (query)
            query:
              project agencies row as key
                filter kind = "bộ"
                  project kind, agencies row as ~agencies row
                    scan agencies
            project id, lead
              scan tasks

        """)
  }

  @Test func aCountAskedOnlyWhetherThereIsOneStopsAtTheFirst() throws {
    let asked = try text("agencies | where count(tasks where urgent) > 0 | select id")
    #expect(asked.contains("filter any(agencies row.tasks where urgent)"))
    let none = try text("agencies | where not any(tasks) | select id")
    #expect(none.contains("filter none(agencies row.tasks)"))
    let two = try text("agencies | where count(tasks) > 1 | select id")
    #expect(two.contains("count(agencies row.tasks) > 1"))
  }

  @Test func filtersPassWhatKeepsRowsAndStopAtCuts() throws {
    let lines = try text(
      "tasks | add lower(title) as c | sort weight | where urgent | select c, id"
    )
    .split(separator: "\n").map { $0.drop { $0 == " " }.prefix { $0 != " " } }
    #expect(lines == ["project", "sort", "compute", "project", "filter", "project", "scan"])
    let cut = try text("tasks | take 3 | where urgent | select id")
    let filter = try #require(cut.firstRange(of: "filter"))
    let take = try #require(cut.firstRange(of: "take"))
    #expect(filter.lowerBound < take.lowerBound)
  }

  @Test func constantsFold() throws {
    let folded = try text("tasks | where weight > 2 + 3 * 4 and (true or urgent) | select id")
    #expect(folded.contains("filter weight > 14"))
    let kept = try text("tasks | where weight > 9_223_372_036_854_775_807 + 1 | select id")
    #expect(kept.contains("9223372036854775807 + 1"), "an overflow is for the run to report")
  }

  @Test func tablesComeInOrderOfFirstUse() throws {
    let counted = try plan(of: "agencies | where any(coordinated where count(outputs) > 1)")
    #expect(counted.tables == [LawData.agencies, LawData.tasks, LawData.datasets])
    let both = try plan(of: "budget | where agency in (datasets | select publisher.name)")
    #expect(both.tables == [LawData.budget, LawData.datasets, LawData.agencies])
  }

  @Test(arguments: [150, 900, 5_000]) func deepPlansAreOptimizedOrLeftAlone(height: Int) throws {
    var deep = try plan(of: "tasks")
    let column = try #require(deep.visibleFields.first { $0.name == "urgent" })
    let isUrgent = Plan.Expression(.column(column.id), type: column.type)
    for _ in 0..<height { deep = .filter(deep, where: isUrgent) }
    #expect(optimize(deep).visibleFields == deep.visibleFields)
    #expect(planText(deep, of: LawData.schemas).count > 100)
    #expect(deep.tables == [LawData.tasks])
    #expect(isUrgent.columnsUsed == [column.id])
  }
}
