import HoiShell
import HoiText
import Testing

/// Markdown whose queries are run.
@Suite struct WeaveTests {
  private static let head = "<!-- hoi: workspace=practice today=30/9/2025 lang=en -->\n"

  private static let right =
    head + """
      Paused tasks:

      ```hoi
      tasks | where status = "tạm dừng" | count
      ```

      ```result
      count
      ─────
         22
      ```

      """

  private func woven(_ text: String) -> WeaveResult {
    weave(Weaving(text, name: "a.md"))
  }

  private func problems(_ text: String) -> [String] {
    woven(text).findings.map(\.diagnostic.code)
  }

  @Test func aTrueTextIsLeftAlone() {
    let result = woven(Self.right)
    #expect(result.findings.isEmpty)
    #expect(result.text == Self.right)
    #expect(result.runCount == 1)
  }

  @Test func aChangedNumberIsFoundAndMended() throws {
    let wrong = Self.right.replacing("   22", with: "   23")
    let result = woven(wrong)
    let finding = try #require(result.findings.first)
    #expect(result.findings.count == 1)
    #expect(finding.diagnostic.code == "weave.difference")
    #expect(finding.details == ["  ⋮", "  ─────", "-    23", "+    22"])
    let source = SourceText(name: "a.md", text: wrong)
    let range = try #require(finding.diagnostic.range)
    #expect(source.text(in: range) == "   23")
    #expect(finding.isRefilled)
    #expect(result.text == Self.right)
  }

  @Test func anEmptyResultIsFilled() {
    let empty = Self.right.replacing("count\n─────\n   22\n```", with: "```")
    #expect(woven(empty).text == Self.right)
  }

  @Test func blocksShareASessionOfTheirWorkspace() {
    let text = """
      ```hoi
      let paused = tasks | where status = "tạm dừng"
      ```
      ```hoi
      # workspace: strategy
      paused | count
      ```
      ```hoi
      paused | count
      ```
      ```result
      count
      ─────
         22
      ```
      ```hoi
      | select count * 2 as twice
      ```
      ```result
      twice
      ─────
         44
      ```
      """
    let result = woven(Self.head + text)
    #expect(result.findings.map(\.diagnostic.code) == ["weave.failed"])
    #expect(result.findings.first?.details.first?.contains("no table `paused`") == true)
    #expect(result.runCount == 4)
  }

  @Test func anErrorIsExpectedWhereItIsMarked() {
    let error = "```hoi error\ntasks | foo\n```\n"
    #expect(problems(Self.head + error).isEmpty)
    #expect(problems(Self.head + error.replacing("foo", with: "count")) == ["weave.no-error"])
    #expect(problems(Self.head + error.replacing(" error", with: "")) == ["weave.failed"])
  }

  @Test func skippedBlocksAndOtherLanguagesAreNotRun() {
    let text =
      "```hoi skip\nfoo\n```\n```result\nbar\n```\n```sh\nhoi\n```\n````\n```hoi\nfoo\n```\n````\n"
    let result = woven(text)
    #expect(result.findings.isEmpty)
    #expect(result.runCount == 0)
    #expect(result.text == text)
  }

  @Test func settingsHoldFromThereOnOrForABlock() {
    let query = "tasks | where status = \"tạm dừng\" | count by priority | take 1"
    let table = "```result\npriority    count\n──────────  ─────\ntrung bình     11\n```\n"
    let csv = "```result\npriority,count\ntrung bình,11\n```\n"
    let plain = "```hoi\n\(query)\n```\n"
    let text =
      Self.head + "```hoi\n# format: csv\n\(query)\n```\n" + csv + plain + table
      + "<!-- hoi: format=csv -->\n" + plain + csv
    #expect(problems(text) == [])
    #expect(problems("<!-- hoi: colour=red -->\n") == ["weave.directive"])
    #expect(problems("<!-- hoi: today=31/2/2025 -->\n") == ["weave.directive"])
    #expect(problems("<!-- hoi: workspace=/etc -->\n") == ["weave.directive"])
    #expect(problems("<!-- hoi: workspace=../other -->\n") == ["weave.directive"])
  }

  @Test func mistakesOfTheTextItself() {
    #expect(problems("```result\n1\n```\n") == ["weave.stray-result"])
    #expect(
      problems(Self.head + "```hoi\ntasks | count\n```\n\nthen\n\n```result\n1\n```\n")
        == ["weave.stray-result"])
    #expect(problems(Self.head + "```hoi\ntasks | count\n") == ["weave.unclosed-block"])
  }

  @Test func lineEndsAreKept() {
    let text = Self.right.replacing("\n", with: "\r\n")
    let result = woven(text)
    #expect(result.findings.isEmpty)
    #expect(result.text == text)
    #expect(woven(text.replacing("   22", with: "   23")).text == text)
  }

  @Test func nothingIsWritten() {
    let text =
      Self.head
      + "```hoi\ntasks | count | save \"README.md\"\n```\n```result\ncount\n─────\n  600\n```\n"
    #expect(problems(text) == [])
    let outside = Self.head + "```hoi error\ntasks | count | save \"../x.csv\"\n```\n"
    #expect(problems(outside) == [])
  }
}
