import HoiAnalysis
import HoiPlan
import HoiSources
import HoiSyntax
import HoiText

/// The prompt: reads entries, runs them, never ends but by the person's wish.
struct REPL {
  var session: Session
  /// How the session was opened, for opening another.
  var settings: SessionSettings
  let editor: any LineEditor
  let history: History
  /// What the next entry begins as.
  var draft = ""
  var recorder = Recorder()
  /// The lesson that is open, where lessons come from, and what the prompt returns to after them.
  var learning: Learning?
  var desk: LessonDesk?
  var home: Session?

  mutating func run() -> ExitStatus {
    var outcome: EntryOutcome?
    while true {
      let begun = draft
      draft = ""
      switch editor.readEntry(promptLanguage(), draft: begun, after: outcome) {
      case .entry(let text):
        guard let status = runNoting(text) else { return .success }
        outcome = EntryOutcome(status)
      case .steps(let text):
        let steps = session.showSteps(of: source(of: nfc(text)), isKeyed: Terminal.canEdit)
        draft = steps.draft ?? text
        outcome = EntryOutcome(steps.status)
      case .cancelled: outcome = .cancelled
      case .endOfInput: return .success
      case .unreadable(let line, let offset):
        outcome = EntryOutcome(refuse(.notUTF8("-", line: line, offset: offset)))
      }
    }
  }

  /// Runs an entry and keeps it, and how it ended, in the history; `nil` to leave.
  private mutating func runNoting(_ text: String) -> ExitStatus? {
    let id = history.add(text)
    let start = ContinuousClock.now
    session.forgetLastAnswer()
    switch run(text) {
    case .leave: return nil
    case .done(let status):
      // A person may read an answer in the pager for long: that is not its time.
      let seconds = session.lastCost?.seconds ?? (ContinuousClock.now - start) / .seconds(1)
      history.finish(
        id, outcome: EntryOutcome(status), seconds: seconds, rowCount: session.lastCost?.rowCount)
      return status
    }
  }

  enum Next {
    case leave
    case done(ExitStatus)
  }

  mutating func run(_ entry: String) -> Next {
    let text = nfc(entry)
    if learning != nil, let word = LessonWord.reading(text) { return .done(take(word)) }
    if let command = DotCommand.reading(text) { return run(command) }
    session.lastAnswer = nil
    let source = source(of: text)
    let status = session.run(source, as: .script)
    recorder.record(source, status, session)
    learning?.judge(status, in: &session)
    return .done(status)
  }

  /// A line that starts with `|` continues the last query.
  private func source(of entry: String) -> SourceText {
    let name = Localized(vi: "dấu nhắc", en: "prompt")[session.presenter.language]
    let continues = entry.first { !$0.isWhitespace } == "|"
    guard continues, let last = session.lastQuery else {
      return SourceText(name: name, text: entry)
    }
    return SourceText(name: name, text: last + "\n" + entry)
  }

  func refuse(_ problem: RunProblem) -> ExitStatus {
    session.presenter.show([Diagnostic(problem, at: nil)], in: nil)
    return .failure
  }
}

extension EntryOutcome {
  init(_ status: ExitStatus) {
    self =
      switch status {
      case .success: .succeeded
      case .cancelled: .cancelled
      default: .failed
      }
  }
}
