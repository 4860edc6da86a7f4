import Glibc
import Testing

/// The prompt of the real program behind a terminal: the wiring, not the logic. What was entered is
/// read from the history file.
@Suite(.serialized) struct PromptTests {
  private let place: Place
  private var entered: [String] { place.entered }

  init() throws { place = try Place() }

  /// Starts `hoi` and waits for its prompt.
  private func start(
    _ arguments: [String] = [], locale: String = "C.UTF-8", environment: [String] = [],
    settings: String? = nil
  ) throws -> PseudoTerminal {
    if let settings { place.write(settings, to: ".editrc") }
    let terminal = try PseudoTerminal(
      try Place.program(), arguments: arguments,
      environment: place.environment(locale: locale, environment))
    try #require(terminal.expect(PseudoTerminal.Mark.prompt))
    return terminal
  }

  /// Sends keys that end an entry and waits for the next prompt.
  private func enter(_ keys: String, _ terminal: PseudoTerminal) throws {
    terminal.send(keys)
    try #require(terminal.expect(PseudoTerminal.Mark.running))
    try #require(terminal.expect(PseudoTerminal.Mark.prompt))
  }

  @Test(arguments: ["C", "C.UTF-8", "vi_VN.UTF-8"])
  func vietnameseIsTypedInEveryLocale(_ locale: String) throws {
    let terminal = try start(locale: locale)
    try enter("đếm tỉnh\r", terminal)
    // Marks that come after their letter are joined to it, also across the cursor.
    try enter("to\u{309}ng e\u{302}\u{301}\r", terminal)
    #expect(entered == ["đếm tỉnh", "tỏng ế"])
    #expect(entered[1].unicodeScalars.count == 6)
  }

  @Test func endOfInputLeavesTheTerminalAsItWas() throws {
    let terminal = try start()
    #expect(!terminal.isCooked)
    terminal.send("\u{4}")
    #expect(terminal.end() == .exit(0))
    #expect(terminal.isCooked)
  }

  @Test func ctrlCDropsTheLineAndNeverLeaves() throws {
    let terminal = try start()
    terminal.send("bỏ đi\u{3}")
    #expect(terminal.expect("^C"))
    #expect(terminal.expect(PseudoTerminal.Mark.prompt))
    terminal.send("\u{3}")
    #expect(terminal.expect(PseudoTerminal.Mark.prompt))
    terminal.signal(SIGINT)
    #expect(terminal.expect(PseudoTerminal.Mark.prompt))
    try enter("giữ\r", terminal)
    #expect(entered == ["giữ"])
  }

  @Test func aPasteIsOneEntryWithoutItsPrompts() throws {
    let terminal = try start()
    terminal.send("\u{1B}[200~Hỏi> tasks\r  …  | count by `tỉnh`\r\u{1B}[201~")
    try enter("\r", terminal)
    #expect(entered == ["tasks\\n| count by `tỉnh`"])
  }

  @Test func linesAreAddedAndEdited() throws {
    let terminal = try start()
    // Ctrl-O adds a line; Up goes back to the first, Home to its start.
    try enter("asks\u{F}| count by x\u{1B}[A\u{1B}[Ht\r", terminal)
    #expect(entered == ["tasks\\n| count by x"])
  }

  @Test func upRecallsAndTheSearchIgnoresMarks() throws {
    let terminal = try start()
    try enter("lọc Đồng Tháp\r", terminal)
    try enter("nhóm\r", terminal)
    try enter("\u{1B}[A 2\r", terminal)
    terminal.send("\u{12}thap dong")
    #expect(terminal.expect("1/1"))
    terminal.send("\r")
    try enter("!\r", terminal)
    #expect(entered == ["lọc Đồng Tháp", "nhóm", "nhóm 2", "lọc Đồng Tháp!"])
  }

  @Test func aLeadingSpaceKeepsAnEntryOutOfTheHistory() throws {
    let terminal = try start()
    try enter(" bí mật\r", terminal)
    try enter("thường\r", terminal)
    #expect(entered == ["thường"])
  }

  @Test func textTypedAheadIsNotLost() throws {
    let terminal = try start()
    let lines = (1...200).map { "dòng \($0)" }
    terminal.send(lines.map { $0 + "\r" }.joined())
    for _ in lines { try #require(terminal.expect(PseudoTerminal.Mark.running)) }
    try #require(terminal.expect(PseudoTerminal.Mark.prompt))
    terminal.send("\u{4}")
    #expect(terminal.end() == .exit(0))
    #expect(entered == lines)
  }

  @Test func aNewSizeRepaintsTheLine() throws {
    let terminal = try start()
    terminal.send("một hai ba")
    try #require(terminal.expect("ba"))
    terminal.resize(width: 10, height: 5)
    #expect(terminal.output(until: "ba")?.contains("Hỏi> ") == true)
  }

  @Test func viKeysComeFromTheSettings() throws {
    let terminal = try start(settings: "bind -v\n")
    // Esc, to the start, delete a letter, insert another; an arrow stays in insert mode.
    terminal.send("xếm\u{1B}")
    #expect(terminal.output(until: "m", seconds: 5) != nil)
    usleep(100_000)
    try enter("0xiđ\u{1B}[C\u{1B}[C!\r", terminal)
    #expect(entered == ["đếm!"])
  }

  @Test func viRepetitionOfItselfComesToAnEnd() throws {
    let terminal = try start(settings: "bind -v\n")
    terminal.send("ll.\u{1B}")
    usleep(100_000)
    terminal.send(".")
    usleep(100_000)
    terminal.send("\u{3}")
    #expect(terminal.expect("^C"))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func signalsThatEndItGiveTheTerminalBack(_ number: Int32) throws {
    let terminal = try start()
    terminal.signal(number)
    #expect(terminal.end() == .signal(number))
    #expect(terminal.isCooked)
  }

  /// One session: completion, values, an error, several lines, a search. What it writes is waited
  /// for, so that each key is painted alone.
  private func session(locale: String) throws -> String {
    let place = try Place()
    let terminal = try PseudoTerminal(
      try Place.program(), arguments: ["-w", "practice"],
      environment: place.environment(locale: locale))
    var output = try #require(terminal.output(until: PseudoTerminal.Mark.prompt))
    let steps = [
      (".timer off\r", PseudoTerminal.Mark.prompt), ("tasks | lo", "lo"), ("\t", "lọc"),
      (" status = \"hoan", "hoan"), ("\t", "hoàn thành"), (" |\r", "…  "), ("đếm\r", "count"),
      ("", PseudoTerminal.Mark.prompt), ("tasks | wher id\r", "wher"),
      ("", PseudoTerminal.Mark.prompt),
      ("\u{12}", ": "), ("hoan", "1/1"), ("\r", "đếm"), ("\u{3}", PseudoTerminal.Mark.prompt),
    ]
    for (keys, marker) in steps {
      terminal.send(keys)
      let marker = locale == "C" ? marker.replacing("…  ", with: "... ") : marker
      output += try #require(terminal.output(until: marker), "\(keys)") + marker
    }
    terminal.send("\u{4}")
    #expect(terminal.end() == .exit(0))
    // The prompt is the one thing a terminal without UTF-8 gets in other letters.
    return output.replacing("HOI> ", with: "Hỏi> ").replacing(" ... ", with: "  …  ")
  }

  @Test func everyLocaleGivesTheSameBytes() throws {
    // On a busy machine keys that were sent together may be read, and painted, in two pieces.
    var expected: Set<String> = []
    for _ in 1...2 { expected.insert(try session(locale: "C.UTF-8")) }
    #expect(expected.allSatisfy { $0.contains("hoàn thành") })
    for locale in ["C", "vi_VN.UTF-8"] {
      var isSame = false
      for _ in 1...4 where !isSame { isSame = expected.contains(try session(locale: locale)) }
      #expect(isSame, "\(locale)")
    }
  }

  @Test func aQueryIsStoppedAndTheSessionLives() throws {
    let terminal = try start(["-w", "practice"])
    terminal.send(
      "datasets | join many tasks on tasks.lead != \"x\""
        + " | join many documents on documents.id != \"y\" | sort title | count\r")
    #expect(terminal.expect("Ctrl-C để dừng"))
    terminal.send("\u{3}")
    #expect(terminal.expect("run.cancelled"))
    #expect(terminal.expect(PseudoTerminal.Mark.cancelled))
    try enter("agencies | take 1\r", terminal)
    #expect(place.read(place.historyPath).contains("\"outcome\":\"cancelled\""))
  }

  @Test func aLongAnswerGoesThroughThePager() throws {
    let terminal = try start(["-w", "practice"], environment: ["PAGER=sed s/^/▸/"])
    terminal.send("agencies | select id | take 2\r")
    #expect(terminal.output(until: "(2 dòng")?.contains("▸") == false)
    terminal.send("agencies | select id\r")
    let text = try #require(terminal.output(until: "dòng, "))
    #expect(text.count { $0 == "▸" } > 24)
  }

  @Test func theEditorGivesBackWhatWasWritten() throws {
    place.write("#!/bin/sh\nprintf 'agencies | count\\n' > \"$1\"\n", to: "editor")
    let terminal = try start(environment: ["EDITOR=\(place.folder)/editor"])
    terminal.send("bỏ\u{18}\u{5}")
    #expect(terminal.expect("agencies"))
    try enter("\r", terminal)
    terminal.send(".edit\r")
    try #require(terminal.expect(PseudoTerminal.Mark.running))
    try #require(terminal.expect(PseudoTerminal.Mark.prompt))
    try enter(" by kind\r", terminal)
    #expect(entered == ["agencies | count", ".edit", "agencies | count by kind"])
  }

  @Test func withoutUTF8ThePromptIsPlain() throws {
    let terminal = try start(locale: "C")
    terminal.send("tasks |\r")
    #expect(terminal.expect(" ... "))
    terminal.send("\u{3}")
    #expect(terminal.expect("HOI> "))
  }

  @Test(arguments: [["--plain"], []])
  func aPlainPromptNeverRepaints(_ arguments: [String]) throws {
    let terminal = try PseudoTerminal(
      try Place.program(), arguments: arguments,
      environment: place.environment(locale: "C.UTF-8", arguments.isEmpty ? ["TERM=dumb"] : []))
    #expect(terminal.expect("Hỏi> "))
    terminal.send("agencies |\n")
    #expect(terminal.expect("  …  "))
    terminal.send("count\n")
    let text = try #require(terminal.output(until: "Hỏi> "))
    #expect(text.contains("150") && !text.contains("\u{1B}"))
    terminal.send("\u{3}")
    #expect(terminal.expect("Hỏi> "))
    terminal.send("\u{4}")
    #expect(terminal.end() == .exit(0))
    #expect(entered == ["agencies |\\ncount"])
  }

  @Test(arguments: [SIGSEGV, SIGILL, SIGTRAP])
  func aFaultGivesTheTerminalBack(_ number: Int32) throws {
    let terminal = try start()
    terminal.signal(number)
    #expect(terminal.expect("a fault of the program"))
    #expect(terminal.end() == .exit(70))
    #expect(terminal.isCooked)
  }

  @Test func keysCutUndoneAndYanked() throws {
    let terminal = try start()
    // Ctrl-V does nothing of its own; Ctrl-K and Ctrl-Y; Ctrl-W and undo; Alt-X is no command line.
    try enter("một hai\u{1}\u{B}\u{19}\u{16}\u{1B}x\u{17}\u{1F} ba\r", terminal)
    #expect(entered == ["một hai ba"])
  }

  @Test func ownKeysAreTheLastWord() throws {
    mkdir(place.folder + "/.config", 0o700)
    mkdir(place.folder + "/.config/hoi", 0o700)
    place.write("bind -v\n", to: ".config/hoi/editrc")
    let terminal = try start()
    terminal.send("xếm\u{1B}")
    usleep(100_000)
    try enter("0xiđ\r", terminal)
    let other = try start(environment: ["HOI_KEYS=vi", "XDG_CONFIG_HOME=/nowhere"])
    other.send("xếm\u{1B}")
    usleep(100_000)
    try enter("0xiđ\r", other)
    #expect(entered == ["đếm", "đếm"])
  }

  @Test func aPipeIsReadLineByLineWithoutPrompts() throws {
    let program = try Place.program()
    let variables = place.environment(locale: "C").map { "'\($0)'" }.joined(separator: " ")
    let command =
      "printf 'agencies | take 1\\r\\n| count\\r\\n' | env \(variables) '\(program)' -f csv"
    #expect(Screen.output(of: ["sh", "-c", command])?.hasSuffix("\n\ncount\n1\n") == true)
    #expect(entered == ["agencies | take 1", "| count"])
    // A terminal to type at, a pipe to answer into: nothing is edited, nothing prompts.
    let terminal = try PseudoTerminal(
      "/bin/sh", arguments: ["-c", "'\(program)' -f csv | cat"],
      environment: place.environment(locale: "C.UTF-8"))
    usleep(300_000)
    terminal.send("agencies | count\n")
    let text = try #require(terminal.output(until: "150"))
    #expect(!text.contains("Hỏi>") && !text.contains("\u{1B}"))
  }
}
