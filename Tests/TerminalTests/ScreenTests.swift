import Glibc
import Testing

/// What a person sees, on a screen of 80 by 24.
@Suite(.serialized, .enabled(if: Screen.isAvailable)) struct ScreenTests {
  private let place: Place

  init() throws { place = try Place() }

  /// Starts `hoi` in a shell that shows its exit status, and waits for the prompt.
  private func start(_ arguments: String = "", width: Int = 80) throws -> Screen {
    let variables = place.environment(locale: "C.UTF-8").filter { !$0.hasPrefix("TERM=") }
    let words = variables.map { "'\($0)'" }.joined(separator: " ")
    let screen = try Screen(
      "env \(words) '\(try Place.program())' \(arguments); echo \"left $?\"; sleep 100",
      folder: place.folder, width: width)
    try #require(screen.shows("Hỏi>"))
    return screen
  }

  private func remember(_ texts: [String]) {
    place.write(
      texts.enumerated().map { number, text in
        "{\"id\":\"\(number)\",\"time\":1,\"workspace\":\"strategy\",\"text\":\"\(text)\"}\n"
      }.joined(), to: "history.jsonl")
  }

  @Test func theFirstThreeLinesSayWhatIsOpen() throws {
    let rows = try start().rows()
    #expect(rows[0].contains("Chiến lược dữ liệu quốc gia"))
    #expect(rows[1].contains("`?`") && rows[2].contains("Ctrl-D"))
    #expect(rows[3] == "Hỏi>")
  }

  @Test func tabOffersColumnsWithTypes() throws {
    let screen = try start("-w practice")
    screen.type("tasks | loc ")
    screen.press("Tab")
    #expect(screen.shows("văn bản · "))
    let rows = screen.rows()
    #expect(rows.contains { $0.hasPrefix("  title") && $0.contains("cột  văn bản") })
    // The cursor stays where the text goes on: an input method opens its window there.
    let line = rows.firstIndex { $0.hasPrefix("Hỏi> tasks | loc") } ?? 0
    #expect(screen.cursor == "17,\(line)")
    screen.press("Escape")
    #expect(screen.wait { !$0.contains { $0.contains("cột  văn bản") } } != nil)
  }

  @Test func valuesAreOfferedInsideQuotes() throws {
    let screen = try start("-w practice")
    screen.type("tasks | where status = \"hoan")
    screen.press("Tab")
    #expect(screen.shows("status = \"hoàn thành\""))
  }

  @Test func aMisspeltStageIsFixedByOneKey() throws {
    let screen = try start("-w practice")
    screen.type("tasks | wehre status = \"hoàn thành\" | count")
    screen.press("Enter")
    #expect(screen.answers("parse.unknown-stage") != nil)
    screen.press("M-Down")
    #expect(screen.shows("Hỏi> tasks | where status = \"hoàn thành\" | count"))
    screen.press("Enter")
    #expect(screen.answers("(1 dòng") != nil)
  }

  @Test func tenLinesAreRecalledAndEditedInTheMiddle() throws {
    remember(["tasks\\n" + (1...9).map { "| add \($0) as n\($0)" }.joined(separator: "\\n")])
    let screen = try start("-w practice")
    // Recalled by what it begins with, from whichever workspace.
    screen.press("C-r")
    screen.type("n9")
    #expect(screen.shows("1/1"))
    screen.press("Enter")
    #expect(screen.shows("  …  | add 9 as n9"))
    for _ in 1...5 { screen.press("Up") }
    screen.press("C-a")
    screen.type("| take 7 ")
    screen.press("Enter")
    #expect(screen.answers("(7 dòng") != nil)
    #expect(screen.rows().contains("  …  | take 7 | add 4 as n4"))
  }

  @Test func searchFindsMarksThatWereNotTyped() throws {
    remember(["tasks | find \\\"quá hạn\\\"", "agencies | count"])
    let screen = try start()
    screen.press("C-r")
    screen.type("qua han")
    #expect(screen.shows("Hỏi> tasks | find \"quá hạn\""))
    // A paste belongs to the pattern.
    screen.press("C-u")
    screen.type("\u{1B}[200~count\u{1B}[201~")
    #expect(screen.shows("Hỏi> agencies | count"))
    screen.press("C-c")
    #expect(screen.wait { $0.last { !$0.isEmpty } == "Hỏi>" } != nil)
  }

  @Test func aLongQueryTellsHowFarItIsAndStops() throws {
    let screen = try start("-w practice")
    screen.type(
      "datasets | join many tasks on tasks.lead != \"x\" | join many documents on documents.id != \"y\""
        + " | sort title | count")
    screen.press("Enter")
    #expect(screen.shows("Ctrl-C để dừng"))
    screen.press("C-c")
    #expect(screen.answers("run.cancelled") != nil)
    #expect(!screen.rows().contains { $0.contains("Ctrl-C để dừng") })
    screen.type("agencies | take 1 | count")
    screen.press("Enter")
    #expect(screen.answers("(1 dòng") != nil)
  }

  @Test func twoHundredColumnsStayReadable() throws {
    let names = (1...200).map { "column_\($0)" }.joined(separator: ",")
    let cells = (1...200).map { "value number \($0)" }.joined(separator: ",")
    place.write(names + "\n" + cells + "\n" + cells + "\n", to: "wide.csv")
    let screen = try start("-w '\(place.folder)/wide.csv'")
    screen.type("data")
    screen.press("Enter")
    let rows = try #require(screen.answers("(2 dòng"))
    let head = try #require(rows.first { $0.hasPrefix("column_1") })
    #expect(head.contains("…") && head.contains("column_200"))
    #expect(rows.contains { $0.hasPrefix("… ẩn 19") && $0.contains("cột: column_") })
    #expect(rows.count { !$0.isEmpty } < 14)
  }

  @Test func aNewSizeKeepsTheTextAndTheCursor() throws {
    let screen = try start()
    screen.type("tasks | where title contains \"quá hạn\" and lead is present")
    screen.resize(width: 40, height: 24)
    let rows = try #require(screen.wait { $0.contains { $0.hasPrefix("Hỏi> tasks") } })
    #expect(rows.count { $0.contains("Hỏi> tasks") } == 1)
    screen.resize(width: 100, height: 30)
    #expect(
      screen.shows("Hỏi> tasks | where title contains \"quá hạn\" and lead is present"))
    screen.press("Left", "BSpace")
    #expect(screen.shows("lead is preset"))
  }

  @Test func suspendedAndContinuedWithTheLineAsItWas() throws {
    let variables = place.environment(locale: "C.UTF-8").filter { !$0.hasPrefix("TERM=") }
    place.write(
      "PS1='sh: '\n" + variables.map { "export '\($0)'\n" }.joined(), to: "rc")
    let screen = try Screen("bash --rcfile '\(place.folder)/rc' -i", folder: place.folder)
    try #require(screen.shows("sh:"))
    screen.type(try Place.program())
    screen.press("Enter")
    try #require(screen.shows("Hỏi>"))
    screen.type("đếm giữa")
    screen.press("Left", "Left", "C-z")
    #expect(screen.shows("Stopped"))
    screen.type("echo c\"\"ooked")
    screen.press("Enter")
    #expect(screen.shows("cooked"))
    screen.type("fg")
    screen.press("Enter")
    #expect(screen.wait { $0.last { !$0.isEmpty } == "Hỏi> đếm giữa" } != nil)
    screen.type("X")
    #expect(screen.shows("Hỏi> đếm giXữa"))
  }

  @Test func hintsAreDimAndTakenByKey() throws {
    remember(["agencies | count by kind"])
    let screen = try start()
    screen.type("agen")
    let rows = screen.wait(isStyled: true) {
      $0.contains { $0.contains("agen\u{1B}[2mcies | count by kind") }
    }
    #expect(rows != nil)
    screen.press("C-Right")
    #expect(screen.wait { _ in screen.cursor == "13,3" } != nil)
    screen.press("End")
    #expect(screen.wait { _ in screen.cursor == "29,3" } != nil)
  }

  @Test func whatIsCertainlyWrongIsUnderlined() throws {
    let screen = try start()
    screen.type("taskz | where x = 1")
    let rows = screen.wait(isStyled: true) {
      $0.contains { $0.contains(";4m") && $0.contains("taskz") }
    }
    #expect(rows != nil)
  }
}
