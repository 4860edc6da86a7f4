import CEdit
import Glibc
import Synchronization

// What signal handlers touch. Each is used once before a handler is installed, so that no handler
// runs an initializer.
private let interrupts = Atomic<Int>(0)
/// Whether a run is being watched, and when it must end, in nanoseconds; 0: never.
private let isRunWatched = Atomic<Bool>(false)
private let runEnd = Atomic<Int>(0)
private let wakeDescriptor = Atomic<Int32>(-1)
private let isTerminalSaved = Atomic<Bool>(false)
nonisolated(unsafe) private let savedMode: UnsafeMutablePointer<termios> = {
  let mode = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  mode.initialize(to: termios())
  return mode
}()

/// Ctrl-C while something runs. The engine polls `isRequested`.
package enum Interrupt {
  /// How often Ctrl-C was pressed since the last reset.
  package static var count: Int { interrupts.load(ordering: .relaxed) }
  package static var isRequested: Bool { count > 0 }

  package static func reset() {
    interrupts.store(0, ordering: .relaxed)
  }

  /// From now on until `unwatch`, Ctrl-C and the end of the run's time stop what asks `stopsRun`.
  static func watch(until end: Int) {
    reset()
    runEnd.store(end, ordering: .relaxed)
    isRunWatched.store(true, ordering: .relaxed)
  }

  static func unwatch() { isRunWatched.store(false, ordering: .relaxed) }

  /// Whether the run that goes on is to be given up. Outside a run, never: what a suggestion or a
  /// new workspace reads is not stopped by the Ctrl-C that ended the run before.
  @Sendable static func stopsRun() -> Bool {
    guard isRunWatched.load(ordering: .relaxed) else { return false }
    if isRequested { return true }
    let end = runEnd.load(ordering: .relaxed)
    return end > 0 && now >= end
  }

  /// The end of a run that begins now.
  static func end(ofRunOf seconds: Double?) -> Int {
    guard let seconds else { return 0 }
    return now + Int(max(0, min(seconds, 1e9)) * 1e9) + 1
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// What the handler of Ctrl-C does.
  fileprivate static func note() {
    interrupts.add(1, ordering: .relaxed)
    wake()
  }

  /// Wakes whoever waits for a key.
  fileprivate static func wake() {
    let descriptor = wakeDescriptor.load(ordering: .relaxed)
    guard descriptor >= 0 else { return }
    var byte: UInt8 = 0
    _ = write(descriptor, &byte, 1)
  }
}

/// The program's answers to signals, set once at its start.
package enum SignalHandlers {
  /// Ctrl-C counts; a changed window wakes the editor; Ctrl-Z stops; the signals that end the program give the
  /// terminal back first.
  package static func install() {
    Terminal.remember()
    Interrupt.reset()
    set(SIGINT) { _ in
      let saved = errno
      Interrupt.note()
      errno = saved
    }
    set(SIGWINCH) { _ in
      let saved = errno
      Interrupt.wake()
      errno = saved
    }
    set(SIGTSTP, flags: Int32(SA_NODEFER)) { _ in SignalHandlers.stopInHandler() }
    for number in [SIGTERM, SIGHUP, SIGQUIT] {
      set(number, flags: Int32(bitPattern: UInt32(SA_RESETHAND)) | Int32(SA_NODEFER)) { number in
        Terminal.restoreInHandler()
        raise(number)
      }
    }
  }

  /// A fault of ours gives the terminal back, says so in both languages and ends with status 70. It runs on a stack
  /// of its own, for the fault may be that there is none left.
  package static func installForFaults() {
    Terminal.remember()
    var stack = stack_t()
    stack.ss_size = 64 << 10
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stack.ss_size, alignment: 16)
    sigaltstack(&stack, nil)
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] {
      set(number, flags: Int32(bitPattern: UInt32(SA_RESETHAND)) | Int32(SA_ONSTACK)) { _ in
        Terminal.restoreInHandler()
        let words: StaticString =
          "\nhoi: lỗi của chương trình, xin báo lại · a fault of the program, please report it\n"
        _ = write(2, words.utf8Start, words.utf8CodeUnitCount)
        _exit(70)
      }
    }
  }

  private static func set(
    _ number: Int32, flags: Int32 = 0, _ handler: @escaping @convention(c) (Int32) -> Void
  ) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = flags
    sigemptyset(&action.sa_mask)
    sigaction(number, &action, nil)
  }

  /// Ctrl-Z while something runs: stops with the terminal as it was given to us, and goes on with
  /// it as it is now.
  private static func stopInHandler() {
    let savedError = errno
    var mode = termios()
    let isShaped = isTerminalSaved.load(ordering: .relaxed) && tcgetattr(0, &mode) == 0
    Terminal.restoreInHandler()
    signal(SIGTSTP, SIG_DFL)
    raise(SIGTSTP)
    set(SIGTSTP, flags: Int32(SA_NODEFER)) { _ in SignalHandlers.stopInHandler() }
    if isShaped, tcgetpgrp(0) == getpgrp() { _ = tcsetattr(0, TCSANOW, &mode) }
    errno = savedError
  }

  /// A pipe that holds a byte after each signal; its read end. Made once.
  static let wakePipe: Int32 = {
    guard let ends = makePipe() else { return -1 }
    for end in [ends.reading, ends.writing] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    wakeDescriptor.store(ends.writing, ordering: .relaxed)
    return ends.reading
  }()
}

extension Terminal {
  /// Keeps the terminal's mode as it was given to us. Call before anything changes it.
  package static func remember() {
    guard !isTerminalSaved.load(ordering: .relaxed), tcgetattr(0, savedMode) == 0 else { return }
    isTerminalSaved.store(true, ordering: .relaxed)
  }

  /// Gives the terminal back as it was: mode, cursor, colors, no paste marks. Safe in a signal
  /// handler; handlers of the program's own faults call it too.
  package static func restoreInHandler() {
    // A background process that touches the terminal would be stopped.
    guard isTerminalSaved.load(ordering: .relaxed), tcgetpgrp(0) == getpgrp() else { return }
    let farewell: StaticString = "\u{1B}[?2004l\u{1B}[?2026l\u{1B}[?25h\u{1B}[0m"
    if isatty(1) == 1 { _ = Glibc.write(1, farewell.utf8Start, farewell.utf8CodeUnitCount) }
    _ = tcsetattr(0, TCSANOW, savedMode)
  }

  /// Runs something with the terminal as it was given to us: a pager, an editor, a shell.
  package static func released<Result>(_ body: () throws -> Result) rethrows -> Result {
    var current = termios()
    guard isTerminalSaved.load(ordering: .relaxed), tcgetattr(0, &current) == 0 else {
      return try body()
    }
    _ = tcsetattr(0, TCSADRAIN, savedMode)
    defer { _ = tcsetattr(0, TCSADRAIN, &current) }
    return try body()
  }
}
