import CEdit
import Glibc
package import HoiText

/// The prompt on a terminal.
///
/// libedit edits: it holds the buffer, the emacs and vi key maps, macros, and shapes the terminal.
/// Its own painting goes to a sink. We read the bytes, decode the keys, and paint.
package final class LibeditEditor: LineEditor {
  let handle: OpaquePointer
  private let sink: UnsafeMutablePointer<FILE>
  let history: History
  let words: Language
  let prompt: String
  let continuation: String

  var language = PromptLanguage(isComplete: { _ in true }, fold: { $0 })
  var painter: Painter
  var decoder = KeyDecoder()
  /// Codes for libedit that wait behind the one just given to it.
  var queue: [Int32] = []
  /// Text for the next insert-pending command.
  var pending = ""
  var draft = ""
  /// Whether libedit has asked for a key since the line began.
  var hasStarted = false
  /// Whether a key was read since the last repetition in vi mode.
  var canRepeat = true
  /// How the line ended, once a command has ended it.
  var ending: Ending?
  var undo = UndoStack()
  var walk: HistoryWalk?
  var cut = ""
  var list: CompletionList?
  var notice = ""
  /// The text whose hint was put away with Esc.
  var dismissedHint: String?
  var analyzed = AnalyzedText()

  /// How a line ended.
  enum Ending {
    case accepted, steps, cancelled, endOfInput
  }

  /// What the language said about a text, kept until the text changes.
  struct AnalyzedText {
    var text: String?
    var spans: [StyleSpan] = []
    var hint: PromptHint?
  }

  /// Which keys the editor starts with; `.editrc` may say otherwise.
  package enum KeyMap: String, Sendable {
    case emacs, vi
  }

  /// Opens the editor on standard input and output; `nil` if they are not a terminal that can be
  /// edited on. Makes the C library's character type UTF-8. `settings` is a file of libedit
  /// commands read last.
  package init?(
    history: History, words: Language, theme: Theme = .fromEnvironment(), keyMap: KeyMap = .emacs,
    settings: String? = nil
  ) {
    guard Terminal.canEdit else { return nil }
    Terminal.remember()
    Terminal.useUTF8()
    guard let sink = fopen("/dev/null", "w") else { return nil }
    guard let handle = edit_open("hoi", sink) else {
      fclose(sink)
      return nil
    }
    self.sink = sink
    self.handle = handle
    self.history = history
    self.words = words
    painter = Painter(theme: theme)
    prompt = Terminal.isUTF8 ? "Hỏi> " : "HOI> "
    continuation = Terminal.isUTF8 ? "  …  " : " ... "
    _ = SignalHandlers.wakePipe
    edit_set_keys(handle, keyMap.rawValue)
    edit_set_integer(handle, EL_SIGNAL, 0)
    edit_set_owner(handle, Unmanaged.passUnretained(self).toOpaque())
    edit_set_reader(handle) { handle, code in LibeditEditor.read(handle, code) }
    addCommands()
    el_source(handle, nil)
    edit_set_integer(handle, EL_EDITMODE, 1)
    bindKeys()
    // Ctrl-C and Ctrl-Z come as keys; Ctrl-S never freezes; between lines nothing is echoed or
    // lost.
    for (mode, flag) in [
      ("-d", "-isig"), ("-d", "-ixon"), ("-x", "-ixon"), ("-x", "-icanon"), ("-x", "-echo"),
    ] {
      edit_shape_terminal(handle, mode, flag)
    }
    guard let settings else { return }
    let hadViKeys = edit_has_vi_keys(handle)
    el_source(handle, settings)
    // Another key map, as after `bind -v`, comes without our keys.
    if edit_has_vi_keys(handle) != hadViKeys { bindKeys() }
    edit_set_integer(handle, EL_EDITMODE, 1)
  }

  deinit {
    el_end(handle)
    fclose(sink)
  }

  package var takesDrafts: Bool { true }

  package func close() {
    Terminal.restoreInHandler()
  }

  package func readEntry(
    _ language: PromptLanguage, draft: String, after outcome: EntryOutcome?
  ) -> PromptEvent {
    self.language = language
    self.draft = draft
    ending = nil
    hasStarted = false
    undo = UndoStack()
    walk = nil
    list = nil
    notice = ""
    dismissedHint = nil
    analyzed = AnalyzedText()
    Interrupt.reset()
    painter.begin(after: outcome)
    var count: Int32 = 0
    let line = el_wgets(handle, &count)
    if ending == nil, line == nil {
      painter.finish(content)
      return .endOfInput
    }
    let text = buffer.text
    switch ending ?? .accepted {
    case .cancelled:
      painter.finish(content, suffix: "^C")
      return .cancelled
    case .endOfInput:
      painter.finish(content)
      return .endOfInput
    case .accepted:
      painter.finish(content, runs: true)
      return .entry(text)
    case .steps:
      painter.finish(content, runs: true)
      return .steps(text)
    }
  }

  private func addCommands() {
    for command in EditCommand.allCases {
      edit_add_command(handle, Self.lastingText(command.rawValue), command.function)
    }
  }

  private func bindKeys() {
    let isVi = edit_has_vi_keys(handle) != 0
    for (keys, command) in KeyBindings.inserting(isVi: isVi) { bind(keys, command) }
    if !isVi {
      for (keys, command) in KeyBindings.emacs { bind(keys, command) }
    } else {
      for (keys, command) in KeyBindings.viCommands {
        edit_bind_second(handle, Self.wide(keys), Self.wide(command.rawValue))
      }
      let native = KeyBindings.nativeRepeat
      edit_bind_second(handle, [native.code, 0], Self.wide(native.name))
    }
  }

  private func bind(_ keys: String, _ command: EditCommand) {
    edit_bind(handle, Self.wide(keys), Self.wide(command.rawValue))
  }

  /// A text as the C library's wide characters, ended by 0.
  static func wide(_ text: String) -> [Int32] {
    text.unicodeScalars.map { Int32($0.value) } + [0]
  }

  /// The same, never freed: libedit keeps names of commands by address.
  private static func lastingText(_ text: String) -> UnsafePointer<Int32> {
    let characters = wide(text)
    let copy = UnsafeMutablePointer<Int32>.allocate(capacity: characters.count)
    copy.initialize(from: characters, count: characters.count)
    return UnsafePointer(copy)
  }

  static func owner(of handle: OpaquePointer?) -> LibeditEditor? {
    guard let handle, let owner = edit_owner(handle) else { return nil }
    return Unmanaged<LibeditEditor>.fromOpaque(owner).takeUnretainedValue()
  }
}
