import Glibc
import Testing

/// Whatever is typed, in whatever pieces: the program does not crash, and goes on.
///
/// `HOI_BURSTS=10000 HOI_BURST_SEED=7 swift test --filter BurstTests` for a long run.
@Suite struct BurstTests {
  private static func number(_ name: String, _ standard: UInt64) -> UInt64 {
    getenv(name).flatMap { UInt64(String(cString: $0)) } ?? standard
  }

  @Test(arguments: [[], ["HOI_KEYS=vi"]])
  func randomKeysNeverEndTheProgram(_ environment: [String]) throws {
    var random = Bursts(state: Self.number("HOI_BURST_SEED", 1))
    var rest = Self.number("HOI_BURSTS", 150)
    let place = try Place()
    var terminal = try start(place, environment)
    var sent = ""
    while rest > 0 {
      rest -= 1
      let burst = random.burst()
      sent = String((sent + String(decoding: burst, as: UTF8.self)).suffix(500))
      terminal.send(bytes: burst)
      if random.next() % 20 == 0 { terminal.signal(SIGWINCH) }
      if random.next() % 40 == 0 {
        terminal.resize(
          width: UInt16(random.next() % 120 + 1), height: UInt16(random.next() % 40 + 1))
      }
      // Ctrl-D on an empty prompt ends it, as it should.
      if let end = terminal.ended {
        #expect(end == .exit(0), "after \(sent.debugDescription)")
        terminal = try start(place, environment)
      }
    }
    try checkThatItGoesOn(terminal, place, after: sent)
  }

  private func start(_ place: Place, _ environment: [String]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      try Place.program(), arguments: ["-w", "practice", "--timeout", "1"],
      environment: place.environment(locale: "C.UTF-8", ["EDITOR=true"] + environment))
    try #require(terminal.expect(PseudoTerminal.Mark.prompt))
    return terminal
  }

  /// An entry typed after it all is run.
  private func checkThatItGoesOn(
    _ terminal: PseudoTerminal, _ place: Place, after sent: String
  ) throws {
    terminal.resize(width: 80, height: 24)
    for keys in ["\u{1B}[201~", "\u{1B}", "\u{3}", "q", "\u{3}", "\u{3}"] {
      usleep(150_000)
      terminal.send(keys)
    }
    usleep(300_000)
    terminal.send("i\u{15}kết thúc\r")
    for _ in 0..<200 where !place.entered.contains("kết thúc") {
      usleep(50_000)
      terminal.drain()
    }
    if terminal.ended == .exit(0) { return }
    #expect(place.entered.contains("kết thúc"), "after \(sent.debugDescription)")
  }
}

/// Seeded bursts of what terminals send, and of what they never should.
private struct Bursts {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  private static let pieces = [
    "tasks", " | ", "where ", "lọc ", "nhóm theo ", "đếm()", "\"quá hạn\"", "(", ")", "[", "`", "#",
    "'",
    "x\u{309}", "e\u{302}\u{301}", "漢字", "👩‍👩‍👧", "\u{301}", "\u{200B}", "\t", "\t\t", "\r", "\n", "?",
    ".tables\r", "agencies | take 2\r", "| take 1\r", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C",
    "\u{1B}[D",
    "\u{1B}OA", "\u{1B}[1;5C", "\u{1B}[1;3B", "\u{1B}[3~", "\u{1B}[H", "\u{1B}[F", "\u{1B}[Z",
    "\u{1B}", "\u{1B}[",
    "\u{1B}[999;999;999m", "\u{1B}]0;x\u{7}", "\u{1B}[<0;1;2M", "\u{1B}[200~dán\r\nvào\u{1B}[201~",
    "\u{1B}[200~", "\u{1B}[201~", "\u{1B}b", "\u{1B}f", "\u{1B}d", "\u{1B}\u{7F}", "\u{1B}<",
    "\u{1B}x",
    "\u{18}\u{5}", "\u{12}", "\u{12}qua han", "\u{1F}", "\u{8}", "\u{7F}", "\u{7F}\u{7F}\u{7F}",
    "\u{0}", "\u{1B}OP",
  ]

  /// Bytes of a few pieces, sometimes broken.
  mutating func burst() -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0...(next() % 6) {
      switch next() % 10 {
      case 0: bytes.append(UInt8(next() % 128 + 128))
      // Not Ctrl-\: that ends a program that is running a query.
      case 1: bytes.append(UInt8(next() % 28))
      case 2: bytes += (0..<(next() % 40)).map { _ in UInt8(97 + next() % 26) }
      default: bytes += Array(Self.pieces[Int(next() % UInt64(Self.pieces.count))].utf8)
      }
    }
    return bytes
  }
}
