import Glibc

/// A program on a screen, through tmux: what a person sees.
final class Screen {
  private let socket: String

  struct CannotStart: Error {}

  /// Whether tmux is there.
  static let isAvailable = output(of: ["tmux", "-V"]) != nil

  /// Starts a shell command line; the socket lies in a folder of the caller's.
  init(_ command: String, folder: String, width: Int = 80, height: Int = 24) throws {
    socket = folder + "/tmux"
    let started = tmux([
      "-u", "-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)", command,
    ])
    guard started != nil else { throw CannotStart() }
  }

  deinit { tmux(["kill-server"]) }

  @discardableResult
  private func tmux(_ arguments: [String]) -> String? {
    Self.output(of: ["tmux", "-S", socket] + arguments)
  }

  /// Types text; tmux would take a `;` at the end for itself.
  func type(_ text: String) {
    let isCut = text.hasSuffix(";")
    tmux(["send-keys", "-l", isCut ? text.dropLast() + "\\;" : text])
  }

  /// Presses keys by their names in tmux: `Tab`, `M-Down`, `C-c`.
  func press(_ keys: String...) {
    tmux(["send-keys"] + keys)
  }

  /// The rows, without blanks at their ends; with `isStyled`, renditions too.
  func rows(isStyled: Bool = false) -> [String] {
    let text = tmux(["capture-pane", "-p"] + (isStyled ? ["-e"] : [])) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Column and row of the cursor, from 0.
  var cursor: String {
    tmux(["display-message", "-p", "#{cursor_x},#{cursor_y}"])?.filter { $0 != "\n" } ?? ""
  }

  func resize(width: Int, height: Int) {
    tmux(["resize-window", "-x", "\(width)", "-y", "\(height)"])
  }

  /// Waits until the screen is as wanted; the rows then, `nil` if it does not come to that.
  func wait(seconds: Int = 20, isStyled: Bool = false, for isWanted: ([String]) -> Bool)
    -> [String]?
  {
    for _ in 0..<(seconds * 20) {
      let rows = rows(isStyled: isStyled)
      if isWanted(rows) { return rows }
      usleep(50_000)
    }
    return nil
  }

  /// Waits for a row that has a text.
  func shows(_ text: String) -> Bool {
    wait { $0.contains { $0.contains(text) } } != nil
  }

  /// Waits for a prompt with nothing on it below a text.
  func answers(_ text: String, prompt: String = "Hỏi>") -> [String]? {
    wait { rows in
      guard let place = rows.firstIndex(where: { $0.contains(text) }) else { return false }
      return rows[place...].last { !$0.isEmpty } == prompt
    }
  }

  /// What a command prints; `nil` if it cannot be run or fails.
  static func output(of arguments: [String]) -> String? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words = arguments.map { strdup($0) } + [nil]
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    var variables =
      (["PATH=\(path)", "LANG=C.UTF-8", "TERM=screen-256color"] as [String]).map { strdup($0) } + [
        nil
      ]
    defer { for pointer in words + variables { free(pointer) } }
    var process: pid_t = 0
    let started = posix_spawnp(&process, arguments[0], &actions, &attributes, &words, &variables)
    close(ends[1])
    defer { close(ends[0]) }
    guard started == 0 else { return nil }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(ends[0], &chunk, chunk.count)
      if count > 0 { bytes += chunk[..<count] } else if count == 0 || errno != EINTR { break }
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? String(decoding: bytes, as: UTF8.self) : nil
  }
}
