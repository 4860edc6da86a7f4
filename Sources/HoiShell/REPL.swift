import HoiAnalysis
import HoiPlan
import HoiSources
import HoiSyntax
import HoiText

/// The prompt: reads entries, runs them, never ends but by the person's wish.
struct REPL {
  var session: Session
  let editor: any LineEditor
  let history: History

  mutating func run() -> ExitStatus {
    var outcome: EntryOutcome?
    while true {
      switch editor.readEntry(promptLanguage(), draft: "", after: outcome) {
      case .entry(let text):
        let id = history.add(text)
        let start = ContinuousClock.now
        switch run(text) {
        case .leave: return .success
        case .done(let status):
          let ended = EntryOutcome(status)
          let seconds = (ContinuousClock.now - start) / .seconds(1)
          history.finish(id, outcome: ended, seconds: seconds)
          outcome = ended
        }
      case .steps(let text):
        _ = run(text)
        outcome = .succeeded
      case .cancelled: outcome = .cancelled
      case .endOfInput: return .success
      case .unreadable(let line, let offset):
        let problem = RunProblem.notUTF8("-", line: line, offset: offset)
        session.presenter.show([Diagnostic(problem, at: nil)], in: nil)
        outcome = .failed
      }
    }
  }

  enum Next {
    case leave
    case done(ExitStatus)
  }

  private mutating func run(_ entry: String) -> Next {
    let text = nfc(entry)
    if let command = DotCommand.reading(text) { return run(command) }
    let status = session.run(source(of: text), as: .script)
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

  private mutating func run(_ command: DotCommand) -> Next {
    switch command {
    case .quit: return .leave
    case .help(let topic): return .done(help(topic))
    case .words: return .done(session.sayLastQueryInWords())
    case .tables: session.presenter.answers.write(session.tableList())
    case .schema(let name): return .done(showSchema(name))
    case .language(let word): return .done(setLanguage(word))
    case .format(let word): return .done(setFormat(word))
    case .unknown(let name):
      let near = nearest(name, in: DotCommand.names)
      session.presenter.show(
        [Diagnostic(RunProblem.unknownCommand(name, nearest: near), at: nil)], in: nil)
      return .done(.failure)
    }
    return .done(.success)
  }

  private func help(_ topic: String?) -> ExitStatus {
    let language = session.presenter.language
    guard let topic else {
      session.presenter.answers.write(DotCommand.help(in: language))
      return .success
    }
    guard let text = helpText(topic, in: language) else {
      return refuse(.unknownTopic(topic, nearest: nearest(topic, in: helpNames)))
    }
    session.presenter.answers.write(text)
    return .success
  }

  private func showSchema(_ name: String?) -> ExitStatus {
    guard let text = session.schemaText(name) else {
      let problem = RunProblem.unknownCommand(
        ".schema \(name ?? "")", nearest: session.catalog.sourceNames)
      session.presenter.show([Diagnostic(problem, at: nil)], in: nil)
      return .failure
    }
    session.presenter.answers.write(text)
    return .success
  }

  private mutating func setLanguage(_ word: String?) -> ExitStatus {
    guard let word, let language = Language(rawValue: word) else {
      return refuse(.unknownCommand(".lang \(word ?? "")", nearest: [".lang vi", ".lang en"]))
    }
    session.presenter.language = language
    return .success
  }

  private mutating func setFormat(_ word: String?) -> ExitStatus {
    guard let word, let format = Format(rawValue: word) else {
      return refuse(.unknownFormat(word ?? "", known: Format.allCases.map(\.rawValue)))
    }
    session.presenter.format = format
    return .success
  }

  private func refuse(_ problem: RunProblem) -> ExitStatus {
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
