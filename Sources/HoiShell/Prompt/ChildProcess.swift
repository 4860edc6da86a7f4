import CEdit
import Glibc

/// Programs run in the foreground of our own terminal.
enum ChildProcess {
  /// Runs a shell command line and waits for it. `arguments` are `$1` and so on in it. `input`,
  /// if given, is what the command reads. Ctrl-C goes to the command alone. Returns its exit
  /// code; 127 if it could not be started.
  static func run(
    shell command: String, arguments: [String] = [], input: String? = nil,
    environment additions: [String] = []
  ) -> Int32 {
    let ignored = IgnoredSignals([SIGINT, SIGQUIT, SIGPIPE])
    defer { ignored.restore() }
    let ends = input == nil ? nil : makePipe()
    if input != nil, ends == nil { return 127 }
    let child = spawn(
      ["/bin/sh", "-c", command, "hoi"] + arguments, standardInput: ends?.reading,
      environment: additions)
    if var text = input, let ends {
      close(ends.reading)
      if child != nil {
        _ = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: ends.writing) }
      }
      close(ends.writing)
    }
    return child.map(exitCode) ?? 127
  }

  /// In our own process group: a program in another could not use the terminal. Signals are at
  /// their defaults in it.
  private static func spawn(
    _ arguments: [String], standardInput: Int32?, environment additions: [String]
  ) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&defaults, number) }
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let standardInput { posix_spawn_file_actions_adddup2(&actions, standardInput, 0) }

    var words = arguments.map { strdup($0) } + [nil]
    var variables = inheritedEnvironment(adding: additions).map { strdup($0) } + [nil]
    defer {
      for word in words { free(word) }
      for variable in variables { free(variable) }
    }
    var child: pid_t = 0
    let result = posix_spawn(&child, arguments[0], &actions, &attributes, &words, &variables)
    return result == 0 ? child : nil
  }

  private static func inheritedEnvironment(adding additions: [String]) -> [String] {
    var variables: [String] = []
    var entry = process_environment()
    while let text = entry?.pointee {
      variables.append(String(cString: text))
      entry = entry?.advanced(by: 1)
    }
    for addition in additions {
      let name = addition.prefix { $0 != "=" } + "="
      variables.removeAll { $0.hasPrefix(name) }
      variables.append(addition)
    }
    return variables
  }

  private static func exitCode(of child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return 127 }
    }
    let signalNumber = status & 0x7F
    return signalNumber == 0 ? (status >> 8) & 0xFF : 128 + signalNumber
  }
}

/// Signals ignored for a while, and what was done about them before.
struct IgnoredSignals {
  private var earlier: [(number: Int32, action: sigaction)] = []

  init(_ numbers: [Int32]) {
    for number in numbers {
      var ignore = sigaction()
      ignore.__sigaction_handler.sa_handler = SIG_IGN
      var old = sigaction()
      sigaction(number, &ignore, &old)
      earlier.append((number, old))
    }
  }

  func restore() {
    for (number, action) in earlier {
      var action = action
      sigaction(number, &action, nil)
    }
  }
}

/// A pipe whose ends child processes do not inherit; `nil` if none can be had.
func makePipe() -> (reading: Int32, writing: Int32)? {
  var ends: [Int32] = [-1, -1]
  guard pipe(&ends) == 0 else { return nil }
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return (ends[0], ends[1])
}
