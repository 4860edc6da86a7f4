package import HoiText

/// What the editor asks the language. Each is called between two keys, so each answers quickly.
package struct PromptLanguage {
  /// Whether Enter runs the text; else it adds a line.
  package var isComplete: (String) -> Bool
  package var spans: (String) -> [StyleSpan]
  /// What could stand at the cursor, a byte offset in UTF-8.
  package var complete: (_ text: String, _ cursor: Int) -> Completion
  /// What is shown dim after the text while the cursor is at its end.
  package var hint: (String) -> PromptHint?
  /// Help for the word at the cursor, printed above the prompt; `nil` if there is none.
  package var help: (_ text: String, _ cursor: Int) -> String?
  /// The last failed entry with its offered fix applied.
  package var fixedEntry: () -> String?
  /// Unicode normalization form C.
  package var normalize: (String) -> String
  /// Letters without case and marks, for search.
  package var fold: (String) -> String

  package init(
    isComplete: @escaping (String) -> Bool,
    fold: @escaping (String) -> String,
    normalize: @escaping (String) -> String = composedLetters,
    spans: @escaping (String) -> [StyleSpan] = { _ in [] },
    complete: @escaping (_ text: String, _ cursor: Int) -> Completion = { _, _ in Completion() },
    hint: @escaping (String) -> PromptHint? = { _ in nil },
    help: @escaping (_ text: String, _ cursor: Int) -> String? = { _, _ in nil },
    fixedEntry: @escaping () -> String? = { nil }
  ) {
    self.isComplete = isComplete
    self.spans = spans
    self.complete = complete
    self.hint = hint
    self.help = help
    self.fixedEntry = fixedEntry
    self.normalize = normalize
    self.fold = fold
  }
}

/// Dim text after the cursor.
package enum PromptHint: Hashable, Sendable {
  /// The rest of what is being typed; Right takes it.
  case continuation(String)
  /// Words about what comes next; cannot be taken.
  case explanation(String)

  var text: String {
    switch self {
    case .continuation(let text), .explanation(let text): text
    }
  }
}

/// What could stand at the cursor.
package struct Completion: Sendable {
  /// The UTF-8 bytes of the text a candidate replaces.
  package var replaced: SourceRange
  /// Best first.
  package var candidates: [Candidate]

  package init(replaced: SourceRange = SourceRange(0, 0), candidates: [Candidate] = []) {
    self.replaced = replaced
    self.candidates = candidates
  }
}

/// One text that could stand at the cursor.
package struct Candidate: Hashable, Sendable {
  /// What is put into the text.
  package let insertion: String
  /// What the list shows for it.
  package let label: String
  /// What it is, in a word: stage, column, function.
  package let kind: String
  /// Its type, a sample value, or a short sentence.
  package let detail: String

  package init(_ insertion: String, label: String? = nil, kind: String = "", detail: String = "") {
    self.insertion = insertion
    self.label = label ?? insertion
    self.kind = kind
    self.detail = detail
  }
}

/// How a reading of the prompt ended.
package enum PromptEvent: Hashable, Sendable {
  /// A text to run, already in the history.
  case entry(String)
  /// A text to show step by step.
  case steps(String)
  /// The line was dropped with Ctrl-C.
  case cancelled
  /// Ctrl-D on an empty prompt, or nothing more to read.
  case endOfInput
  /// Input that is not UTF-8: counted from 1 and 0.
  case unreadable(line: Int, byteOffset: Int)
}

/// How the entry before this prompt ended, told to the terminal.
package enum EntryOutcome: String, Hashable, Sendable {
  case succeeded = "ok"
  case failed = "error"
  case cancelled = "cancelled"

  /// The exit code a shell would give it.
  var code: Int {
    switch self {
    case .succeeded: 0
    case .failed: 1
    case .cancelled: 130
    }
  }
}

/// Reads entries from a person or a pipe.
package protocol LineEditor: AnyObject {
  /// Reads one entry. `draft` stands in the buffer at first, where the editor has one.
  func readEntry(_ language: PromptLanguage, draft: String, after outcome: EntryOutcome?)
    -> PromptEvent
  /// Gives the terminal back for good.
  func close()
  /// Whether an entry can begin as a draft that is then edited.
  var takesDrafts: Bool { get }
}

extension LineEditor {
  package func readEntry(_ language: PromptLanguage, after outcome: EntryOutcome? = nil)
    -> PromptEvent
  {
    readEntry(language, draft: "", after: outcome)
  }
}
