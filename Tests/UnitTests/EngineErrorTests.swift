import HoiEngine
import HoiPlan
import HoiText
import Testing

/// How a run fails.
@Suite struct EngineErrors {
  @Test func overflowNamesItsPlace() throws {
    let text = "tasks | add weight + 9223372036854775807 as a"
    let error = try #require(try EngineScript.error(text))
    #expect(error.code == "run.overflow")
    #expect(error.origin.range?.start == 12)
  }

  @Test func branchesNotTakenDoNotOverflow() throws {
    let rows = try EngineScript.rows(
      "tasks | select (if weight > 9 then weight + 9223372036854775807 else 1) as a | take 1")
    #expect(rows == [["1"]])
  }

  @Test func sumsOverflowOnlyAtTheEnd() throws {
    let rows = try EngineScript.rows(
      "tasks | add (if id = 1 then 9223372036854775807 else if id = 2 then 1 else if id = 3 "
        + "then -1 else 0) as a | summarize sum(a) as s")
    #expect(rows == [["9223372036854775807"]])
  }

  @Test func checksShowUpToTenRows() throws {
    let error = try #require(
      try EngineScript.error("tasks | expect weight > 0 \"weights are positive\""))
    #expect(error.code == "run.expect")
    #expect(error.failingRows?.rowCount == 2)
    #expect(error.wording.message.english == "weights are positive (2 rows do not pass this check)")
  }

  @Test func memoryIsCountedBeforeItIsTaken() throws {
    let error = try EngineScript.error(
      "tasks | add weight * 2 as a", EvaluationOptions(memoryLimit: 16))
    #expect(error?.code == "limit.memory")
  }

  @Test func aRunStopsWhenAsked() throws {
    let options = EvaluationOptions(isCancelled: { true })
    #expect(try EngineScript.error("tasks | where weight > 0", options)?.code == "run.cancelled")
  }

  @Test func aJoinOfOneRefusesSecondMatches() throws {
    let error = try #require(
      try EngineScript.error("tasks | join one tasks on weight = tasks.weight"))
    #expect(error.code == "run.several-matches")
    #expect(error.wording.message.english.contains("`weight` = 2"))
  }
}
