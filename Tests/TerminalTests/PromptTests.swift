import Glibc
import Testing

/// The prompt of the real program behind a terminal: the wiring, not the logic. What was entered is
/// read from the history file.
@Suite(.serialized) final class PromptTests {
  private let directory: String
  private var historyPath: String { directory + "/history.jsonl" }

  init() throws {
    var name = Array("/tmp/hoi-test-XXXXXX".utf8CString)
    try #require(mkdtemp(&name) != nil)
    directory = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Starts `hoi`, which is built next to the tests, and waits for its prompt.
  private func start(locale: String = "C.UTF-8", settings: String? = nil) throws -> PseudoTerminal {
    if let settings { write(settings, to: directory + "/.editrc") }
    let tests = try #require(realpath("/proc/self/exe", nil))
    defer { free(tests) }
    let program = String(cString: tests).split(separator: "/").dropLast().map { "/" + $0 }.joined()
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let terminal = try PseudoTerminal(
      program + "/hoi",
      environment: [
        "HOME=\(directory)", "HOI_HISTORY=\(historyPath)", "LANG=\(locale)", "PATH=\(path)",
        "TERM=xterm-256color", "HOI_LANG=vi",
      ])
    try #require(terminal.expect(PseudoTerminal.Mark.prompt))
    return terminal
  }

  /// Sends keys that end an entry and waits for the next prompt.
  private func enter(_ keys: String, _ terminal: PseudoTerminal) throws {
    terminal.send(keys)
    try #require(terminal.expect(PseudoTerminal.Mark.running))
    try #require(terminal.expect(PseudoTerminal.Mark.prompt))
  }

  private func write(_ text: String, to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(file) }
    _ = Array(text.utf8).withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
  }

  /// The `text` members of the history file, still escaped as JSON.
  private var entered: [String] {
    let file = open(historyPath, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = max(0, read(file, &bytes, bytes.count))
    return String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n").compactMap {
      let parts = $0.split(separator: "\"text\":\"", maxSplits: 1)
      return parts.count == 2 ? String(parts[1].dropLast(2)) : nil
    }
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
}
