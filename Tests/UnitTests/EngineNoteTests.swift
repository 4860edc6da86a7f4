import HoiEngine
import HoiPlan
import HoiText
import Testing

/// What a run says about missing values, ties, links and divisions.
@Suite struct EngineNotes {
  @Test func comparisonsCountRowsWithoutTheValue() throws {
    let found = try EngineScript.notes("tasks | where cost > 5")
    #expect(found == ["`cost` is missing in 1 row: left out"])
  }

  @Test func negationKeepsRowsWithoutTheValue() throws {
    let found = try EngineScript.notes("tasks | where not (cost > 5)")
    #expect(found == ["`cost` is missing in 1 row: counted as not matching, kept"])
  }

  @Test func onlyRowsThatReachTheFilterCount() throws {
    let found = try EngineScript.notes("tasks | where weight > 1 | where cost > 5")
    #expect(found == [])
  }

  @Test func askingForMissingValuesSilencesTheNote() throws {
    let found = try EngineScript.notes("tasks | where cost > 5 or cost is missing")
    #expect(found == [])
  }

  @Test func aggregatesSayWhatTheySkip() throws {
    let found = try EngineScript.notes("tasks | summarize sum(cost), avg(cost)")
    #expect(
      found == [
        "`sum` skipped 1 missing value of `cost`", "`avg` skipped 1 missing value of `cost`",
      ])
  }

  @Test func divisionsByZeroAreCounted() throws {
    let found = try EngineScript.notes("tasks | add cost / weight as rate")
    #expect(found == ["division by zero in 1 row: the result is missing there"])
  }

  @Test func aTakeNamesTheTiesItCuts() throws {
    let found = try EngineScript.notes("tasks | sort cost | take 1")
    #expect(found == ["2 rows cut although tied with the last one kept"])
    #expect(try EngineScript.notes("tasks | sort cost | take 1 with ties") == [])
    #expect(try EngineScript.notes("tasks | sort cost | take 3") == [])
  }

  @Test func tiesOfGroupsAreCutToo() throws {
    let found = try EngineScript.notes("tasks | sort cost | take 1 per weight")
    #expect(found == [])
    let all = try EngineScript.notes("tasks | change 1 as cost | sort cost | take 1 per weight")
    #expect(all == ["2 rows cut although tied with the last one kept"])
  }

  @Test func unmatchedLinksAreSaidOnce() throws {
    let found = try EngineScript.notes("tasks | add lead.region as a, lead.region as b")
    #expect(
      found == [
        "`lead` matched nothing in 2 rows (1 distinct text): every column behind it is missing"
      ])
  }

  @Test func unknownTextsOfferNearOnes() throws {
    let notes = try EngineScript.evaluation("tasks | where status = \"dnoe\"").notes
    let note = try #require(notes.first { $0.code == "note.unknown-text" })
    #expect(note.wording.message.english == "`status` has no value \"dnoe\"")
    #expect(note.nearest == ["done"])
  }

  @Test func unknownTextsOfListsAndLinksAreFound() throws {
    let list = try EngineScript.notes("tasks | where status in (\"done\", \"dnoe\")")
    #expect(list.contains("`status` has no value \"dnoe\""))
    let link = try EngineScript.notes("tasks | where lead = \"BYY\"")
    #expect(link.contains("`lead` has no value \"BYY\""))
  }

  @Test func notesComeInOrderOfTheText() throws {
    let codes = try EngineScript.evaluation(
      "tasks | where cost > 0 and lead.region = \"Đông\" | add 1 / weight as a"
    ).notes.map(\.code)
    #expect(
      codes == [
        "note.missing-compared", "note.unknown-text", "note.unmatched-link",
        "note.missing-compared",
      ])
  }
}
