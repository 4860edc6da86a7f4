import HoiAnalysis
import HoiEngine
import HoiPlan
import HoiSources
import HoiText
import Testing

@testable import HoiShell

/// What the prompt decides without a terminal.
@Suite struct PromptLogicTests {
  @Test(arguments: [
    ("tasks", true), ("tasks |", false), ("tasks | where (a > 1", false),
    ("tasks | where a >", false),
    ("tasks | group by x: ", false), ("tasks | where x = \"mở", false), ("| take 2", true),
    (".tables", true), (".bogus |", true), ("thoát", true), ("? vlookup", true), ("tasks )", true),
    ("tasks\n| count", true), ("let x = tasks", true), ("let x =", false),
    ("tasks | wehre x", true),
  ])
  func enterRunsWhatIsWholeOrWrong(text: String, runs: Bool) {
    #expect(REPL.isComplete(text) == runs)
  }

  @Test(arguments: [
    ("exit", DotCommand.quit), ("Thoát", .quit), ("\\q", .quit), ("help", .help(nil)),
    ("trợ giúp", .help(nil)), ("?", .help(nil)), ("? vlookup", .help("vlookup")),
    ("help group by", .help("group by")), ("show tables;", .tables),
    ("\\d tasks", .schema("tasks")),
    (".open \"dữ liệu/a b.csv\"", .open("dữ liệu/a b.csv")), (".open a b.csv", .open("a b.csv")),
    (".rows 5", .rows("5")), (".LICHSU quá hạn", .history("quá hạn")),
    (".tabels", .unknown(".tabels")),
    ("tasks", nil), ("exit | take 2", nil), ("help | take 2", nil), ("", nil),
  ])
  func commandsAndWordsOfOtherPromptsAreUnderstood(text: String, command: DotCommand?) {
    #expect(DotCommand.reading(text) == command)
  }

  @Test func everyCommandOfHelpIsOneOfThePrompt() {
    for topic in CommandTopic.ofPrompt {
      let command = DotCommand.reading(topic.name)
      if case .unknown = command { Issue.record("\(topic.name)") }
      #expect(command != nil)
      for language in Language.allCases {
        #expect(DotCommand.help(in: language).contains(topic.usage))
        #expect(
          topic.summary[language] != topic.summary[language == .english ? .vietnamese : .english])
      }
    }
  }

  @Test(
    arguments: [
      (nil, 1.44, "1,4 s  Ctrl-C để dừng"),
      (0.4, 3.0, "████████░░░░░░░░░░░░ 40 %  3 s, còn 5 s  1.200 dòng  Ctrl-C để dừng"),
      (7, 61.6, "████████████████████ 100 %  62 s  1.200 dòng  Ctrl-C để dừng"),
    ] as [(Double?, Double, String)])
  func progressTellsShareTimeAndRows(share: Double?, seconds: Double, expected: String) {
    let figures = ProgressFigures(share: share, rowCount: share == nil ? nil : 1_200)
    #expect(
      progressText(
        figures, seconds: seconds, width: 79, isASCII: false, isStopping: false, .vietnamese)
        == expected)
    for width in 0...79 {
      let text = progressText(
        figures, seconds: seconds, width: width, isASCII: true, isStopping: true, .english)
      #expect(displayWidth(text) <= width)
    }
  }

  @Test func timesKeepTwoDigitsThatMatter() {
    let times = [0.00042, 0.0344, 0.5, 3.44, 75.3].map { secondsText($0, in: .english) }
    #expect(times == ["0 s", "0.034 s", "0.5 s", "3.4 s", "75 s"])
    #expect(rowsText(1, in: .english) == "1 row")
  }

  @Test(arguments: [
    ("tasks | wher x", 0), ("tasks | wher x | ", 1), ("taskz | take 1", 1),
    ("tasks | where ttle", 0),
    ("tasks | where ttle = \"|\" ", 0), ("tasks | where ttle = \"|\" | take", 1), ("| wher", 0),
    ("tasks | where title = \"a\" | take 1", 0),
  ])
  func errorsAreMarkedOnlyWhereNothingTypedLaterHelps(text: String, count: Int) {
    let catalog = Catalog(
      schemas: [
        TableSchema(name: "tasks", columns: [ColumnSchema(name: "title", type: ValueType(.text))])
      ], clock: Clock(today: 0, now: 0))
    #expect(CertainErrors(catalog).ranges(in: text).count == count)
  }

  @Test func aLongDraftComesBackWhole() {
    let draft = EditBuffer(before: String(repeating: "đếm ", count: 5_000), after: "giữa")
    var walk = HistoryWalk(from: draft, through: [draft.text + "!"])
    #expect(walk.goOlder() && walk.current.text == draft.text + "!")
    #expect(walk.goNewer() && walk.current == draft)
  }

  @Test func theHistoryIsATable() throws {
    let history = History(path: nil, workspace: "a, \"b\"")
    let id = history.add("tasks\n| lọc \"x\"")
    history.finish(id, outcome: .failed, seconds: 0.25, rowCount: 3)
    let source = try HistoryTable.source(history)
    #expect(source.schemas.map(\.name) == ["history"])
    let text = String(decoding: HistoryTable.csv(history), as: UTF8.self)
    #expect(text.contains("\"tasks\n| lọc \"\"x\"\"\",\"error\",\"3\",\"250\",\"a, \"\"b\"\"\"\n"))
    var copy = source
    let table = try copy.load([TableID(0)]).workspace.tables[0]
    #expect(table?.rowCount == 1)
  }
}
