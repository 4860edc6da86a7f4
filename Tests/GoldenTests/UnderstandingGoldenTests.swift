import HoiSources
import HoiText
import Testing

@testable import HoiShell

/// Rows followed through queries, queries step by step, and their traces: the files under
/// `Tests/Golden/why` and `Tests/Golden/steps`, in both languages.
@Suite struct UnderstandingGoldenTests {
  static let runner = GoldenRunner(expectations: [
    "why": { file, section in
      try printed(file, section.argument) { session, query in
        session.explainRow(file.text("row") ?? "", in: query)
      }.answers
    },
    "steps": { file, section in
      try printed(file, section.argument) { session, query in
        session.explain(query, as: .steps(isKeyed: false))
      }.answers
    },
    "trace": { file, section in
      try printed(file, section.argument) { session, query in
        session.settings.traces = true
        session.presenter.isQuiet = true
        return session.run(query)
      }.remarks
    },
  ])

  @Test(arguments: GoldenFile.paths(in: "why"))
  func why(_ name: String) throws { try Self.runner.run(name) }

  @Test(arguments: GoldenFile.paths(in: "steps"))
  func steps(_ name: String) throws { try Self.runner.run(name) }

  private static func printed(
    _ file: GoldenFile, _ language: String,
    _ ask: (inout Session, SourceText) -> HoiShell.ExitStatus
  ) throws -> Answered {
    let (answers, remarks) = (Output.Buffer(), Output.Buffer())
    var settings = SessionSettings()
    settings.language = try #require(Language(rawValue: language))
    settings.workspace = file.text("workspace").map { [$0] } ?? []
    settings.today = SessionGoldenTests.today
    settings.answers = .memory(answers)
    settings.remarks = .memory(remarks)
    var session = try settings.open().get()
    let status = ask(&session, SourceText(name: "query", text: file.text("query") ?? ""))
    return Answered(
      answers: String(decoding: answers.bytes, as: UTF8.self).trimmingLineBreaks,
      remarks: String(decoding: remarks.bytes, as: UTF8.self).trimmingLineBreaks, status: status)
  }

  /// A row is found at the stage where it goes, whatever the plan before and after: each row of a
  /// table is followed through queries that leave some out.
  @Test(arguments: [
    "tasks | where deadline < today | sort cost desc | take 7 per status | select id",
    "tasks | expand tags as tag | where tag != \"số hóa\" | skip 3 | select id, tag",
    "let late = tasks | where deadline < today\nlate | where progress < 50 or cost is missing | take 9",
  ])
  func everyRowIsWhereItIs(_ query: String) throws {
    let result = try ids(of: query)
    #expect(!result.isEmpty)
    for number in stride(from: 1, through: 600, by: 37) {
      let id =
        "NV-" + String(repeating: "0", count: number < 10 ? 3 : number < 100 ? 2 : 1)
        + "\(number)"
      let answers = Output.Buffer()
      var session = try session(answers)
      let status = session.explainRow(
        "id = \"\(id)\"", in: SourceText(name: "query", text: query))
      #expect(status == .success)
      let text = String(decoding: answers.bytes, as: UTF8.self)
      #expect(text.contains("It is in the result") == result.contains(id), "\(id)\n\(text)")
    }
  }

  private func ids(of query: String) throws -> Set<String> {
    var asking = Asking(query)
    asking.workspace = ["practice"]
    asking.today = SessionGoldenTests.today
    asking.format = .csv
    let answered = answer(asking)
    return Set(
      answered.answers.split(separator: "\n").dropFirst().map { line in
        String(line.prefix { $0 != "," })
      })
  }

  private func session(_ answers: Output.Buffer) throws -> Session {
    var settings = SessionSettings()
    settings.language = .english
    settings.workspace = ["practice"]
    settings.today = SessionGoldenTests.today
    settings.answers = .memory(answers)
    settings.remarks = .memory(Output.Buffer())
    return try settings.open().get()
  }

  /// The text a person edits from a step is the query up to there, as it was written.
  @Test func stepsKnowTheTextUpToThem() throws {
    let text = "let a = tasks | where cost > 1\n  a |  where progress < 50\n| sort id | take 2 "
    var session = try session(Output.Buffer())
    let query = try #require(try session.queries(of: SourceText(name: "q", text: text)).last)
    var walk = StepWalk(query.plan, of: query.written, session)
    var texts: [String] = []
    for index in 0..<walk.count { texts.append(try walk.step(index).text) }
    #expect(
      texts == [
        "a", "a", "a |  where progress < 50", "a |  where progress < 50\n| sort id",
        "a |  where progress < 50\n| sort id | take 2",
      ])
  }
}
