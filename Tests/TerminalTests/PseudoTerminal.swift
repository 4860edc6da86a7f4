import Glibc

/// A program behind a terminal of its own, as a person would run it.
final class PseudoTerminal {
  private let terminal: Int32
  private let process: pid_t
  private var log: [UInt8] = []
  private var status: Int32?

  /// Marks a terminal is told (OSC 133), which tell when the program waits, runs and has finished.
  enum Mark {
    static let prompt = "\u{1B}]133;B\u{7}"
    static let running = "\u{1B}]133;C\u{7}"
    static let succeeded = "\u{1B}]133;D;0\u{7}"
    static let failed = "\u{1B}]133;D;1\u{7}"
    static let cancelled = "\u{1B}]133;D;130\u{7}"
  }

  struct CannotStart: Error {}

  /// Starts a program. Its environment is only what is given.
  init(
    _ program: String, arguments: [String] = [], environment: [String], width: UInt16 = 80,
    height: UInt16 = 24
  ) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw CannotStart() }
    defer { close(slave) }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    guard
      let process = Self.spawn(
        program, arguments: arguments, environment: environment, terminalName: name)
    else {
      close(master)
      throw CannotStart()
    }
    terminal = master
    self.process = process
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(process, &ignored, 0)
    }
    close(terminal)
  }

  /// `POSIX_SPAWN_SETSID`, which the C library shows only to those who ask for all of GNU.
  private static let newSession: Int16 = 0x80

  /// The first terminal opened in a new session becomes its terminal. Threads of a test run with
  /// all signals blocked, which the program must not inherit.
  private static func spawn(
    _ program: String, arguments: [String], environment: [String], terminalName: [CChar]
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminalName, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | newSession)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var process: pid_t = 0
    let result = posix_spawn(&process, program, &actions, &attributes, &words, &variables)
    return result == 0 ? process : nil
  }

  /// Types, a little at a time as the program reads.
  func send(_ text: String) { send(bytes: Array(text.utf8)) }

  func send(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.prefix(256).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
      readAvailable(milliseconds: 0)
    }
  }

  /// What the program wrote up to a marker, which is taken from the log with it; `nil` if it does
  /// not come. Never clear the log and wait: the marker may have come before.
  func output(until marker: String, seconds: Int = 20) -> String? {
    let wanted = Array(marker.utf8)
    var rounds = seconds * 20
    while true {
      if let place = place(of: wanted) {
        let text = String(decoding: log[..<place], as: UTF8.self)
        log.removeFirst(place + wanted.count)
        return text
      }
      guard rounds > 0, readAvailable(milliseconds: 50) else { return nil }
      rounds -= 1
    }
  }

  /// What it wrote that was not yet looked at.
  var rest: String { String(decoding: log, as: UTF8.self) }

  func expect(_ marker: String) -> Bool { output(until: marker) != nil }

  private func place(of wanted: [UInt8]) -> Int? {
    guard log.count >= wanted.count, let first = wanted.first else { return nil }
    return (0...(log.count - wanted.count)).first {
      log[$0] == first && log[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }

  /// Adds what has come to the log; false if the program has closed the terminal.
  @discardableResult
  private func readAvailable(milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, milliseconds) > 0 else { return true }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(terminal, &bytes, bytes.count)
    guard count > 0 else { return false }
    log.append(contentsOf: bytes[..<count])
    return true
  }

  func resize(width: UInt16, height: UInt16) {
    var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  func signal(_ number: Int32) { kill(process, number) }

  /// How the program ended.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  /// Waits for the program to end; `nil` if it does not.
  func end(seconds: Int = 20) -> End? {
    for _ in 0..<(seconds * 20) {
      if !readAvailable(milliseconds: 50) { usleep(50_000) }
      var found: Int32 = 0
      if waitpid(process, &found, WNOHANG) == process {
        status = found
        let number = found & 0x7F
        return number == 0 ? .exit((found >> 8) & 0xFF) : .signal(number)
      }
    }
    return nil
  }

  /// Takes in what it wrote and forgets all but the end of it.
  func drain() {
    readAvailable(milliseconds: 5)
    if log.count > 1 << 16 { log.removeFirst(log.count - 1 << 12) }
  }

  /// How it ended, if it has.
  var ended: End? {
    drain()
    var found: Int32 = 0
    guard status == nil, waitpid(process, &found, WNOHANG) == process else { return nil }
    status = found
    let number = found & 0x7F
    return number == 0 ? .exit((found >> 8) & 0xFF) : .signal(number)
  }

  /// Whether the terminal edits lines, echoes and sends signals, as a shell expects it.
  var isCooked: Bool {
    var mode = termios()
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return tcgetattr(terminal, &mode) == 0 && mode.c_lflag & wanted == wanted
  }
}
