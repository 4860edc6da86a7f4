import HoiAnalysis
import HoiPlan
import HoiSources
import HoiText

/// What each command of the prompt does.
extension REPL {
  mutating func run(_ command: DotCommand) -> Next {
    switch command {
    case .quit: return .leave
    case .help(let topic): return .done(help(topic))
    case .tables: return show(session.tableList())
    case .schema(let name): return .done(showSchema(name))
    case .relations(let name): return .done(showRelations(name))
    case .words: return .done(session.sayLastQueryInWords())
    case .steps: return .done(showSteps())
    case .why(let condition): return .done(session.explainRowOfLastQuery(condition))
    case .learn(let word): return .done(learn(word))
    case .record(let path): return .done(recorder.take(path, session))
    case .plan: return .done(session.explainLast(as: .plan))
    case .sql: return show(Self.noSQL[session.presenter.language])
    case .open(let path): return .done(open(path))
    case .save(let path): return .done(save(path))
    case .edit: return edit()
    case .history(let words): return .done(showHistory(words))
    case .language(let word): return .done(setLanguage(word))
    case .format(let word): return .done(setFormat(word))
    case .today(let date): return .done(setToday(date))
    case .rows(let count): return .done(setRows(count))
    case .timer(let word): return .done(setTimer(word))
    case .unknown(let name):
      let near = nearest(name, in: DotCommand.names)
      return .done(refuse(.unknownCommand(name, nearest: near)))
    }
  }

  private static let noSQL = Localized(
    vi: "Chưa có: truy vấn viết thành SQL sẽ hiện ở đây.\n",
    en: "Not there yet: the query as SQL will be shown here.\n")

  private func show(_ text: String) -> Next {
    session.presenter.show(text)
    return .done(.success)
  }

  /// The argument of a command is not what it takes.
  private func refuse(_ name: String) -> ExitStatus {
    let topic = CommandTopic.ofPrompt.first { $0.name == name }
    return refuse(.commandArgument(name, usage: topic?.usage ?? name))
  }

  private func help(_ topic: String?) -> ExitStatus {
    let language = session.presenter.language
    guard let topic, !topic.isEmpty else {
      session.presenter.show(DotCommand.help(in: language))
      return .success
    }
    guard let text = helpText(topic, in: language) else {
      return refuse(.unknownTopic(topic, nearest: nearest(topic, in: helpNames)))
    }
    session.presenter.show(text)
    return .success
  }

  // MARK: The workspace

  private func showSchema(_ name: String?) -> ExitStatus {
    guard let text = session.schemaText(name) else {
      return refuse(
        .unknownCommand(".schema \(name ?? "")", nearest: session.catalog.sourceNames))
    }
    session.presenter.show(text)
    return .success
  }

  private func showRelations(_ name: String?) -> ExitStatus {
    guard let text = session.relationList(of: name) else {
      return refuse(
        .unknownCommand(".relations \(name ?? "")", nearest: session.catalog.sourceNames))
    }
    session.presenter.show(text)
    return .success
  }

  /// Another workspace in place of this one; how answers look stays as it is.
  private mutating func open(_ path: String) -> ExitStatus {
    guard !path.isEmpty else { return refuse(".open") }
    var other = settings
    other.workspace = [path]
    other.language = session.presenter.language
    other.parameters = []
    switch other.open() {
    case .failure(let refusal): return refusal.status
    case .success(var opened):
      opened.presenter = session.presenter
      opened.settings = session.settings
      opened.catalog.clock = session.catalog.clock
      opened.catalog.allowsReplacement = true
      session = opened
      settings = other
      history.workspace = other.workspaceName
      session.presenter.show(session.tableList())
      return .success
    }
  }

  // MARK: The last answer

  /// Writes the last answer into a file; it is not shown again.
  private func save(_ path: String) -> ExitStatus {
    guard !path.isEmpty else { return refuse(".save") }
    guard session.lastQuery != nil else { return session.sayThereIsNoQuery() }
    var writing = session
    writing.presenter.answers = .memory(Output.Buffer())
    writing.presenter.pages = false
    let name = path.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return writing.run(SourceText(name: ".save", text: "it | save \"\(name)\""))
  }

  private mutating func showSteps() -> ExitStatus {
    let steps = session.showStepsOfLastQuery(isKeyed: Terminal.canEdit)
    draft = steps.draft ?? ""
    return steps.status
  }

  /// The last entry in the person's editor; what comes back waits at the prompt.
  private mutating func edit() -> Next {
    guard let text = TextFileEditing.edit(session.lastQuery ?? "") else {
      return .done(refuse(.editorFailed))
    }
    if editor.takesDrafts {
      draft = nfc(text)
      return .done(.success)
    }
    session.presenter.show(text + "\n")
    return text.allSatisfy(\.isWhitespace) ? .done(.success) : run(text)
  }

  /// Entries of this workspace, or of all; with words, those that have them all.
  private func showHistory(_ words: String?) -> ExitStatus {
    let isAll = words.map { ["all", "tat ca"].contains(folded($0)) } ?? false
    var texts = isAll ? history.allTexts : history.recentTexts
    if let words, !isAll {
      var search = HistorySearch(texts: texts, fold: folded)
      search.look(for: words, fold: folded)
      texts = search.found.map { texts[$0] }
    }
    let shown = texts.dropFirst().prefix(Self.shownEntries).reversed()
    session.presenter.show(
      shown.map { $0.replacing("\n", with: "\n    ") + "\n" }.joined())
    return .success
  }

  /// `.history` itself is the newest entry, and left out.
  private static let shownEntries = 200

  // MARK: How answers look

  private mutating func setLanguage(_ word: String?) -> ExitStatus {
    guard let word, let language = Language(rawValue: word) else { return refuse(".lang") }
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

  /// The date `today` is; without one, the machine's.
  private mutating func setToday(_ date: String?) -> ExitStatus {
    guard let clock = SessionSettings.clock(date) else { return refuse(.badDate(date ?? "")) }
    session.catalog.clock = clock
    session.presenter.show(humanText(date: clock.today) + "\n")
    return .success
  }

  private mutating func setRows(_ word: String?) -> ExitStatus {
    if let word, ["all", "tat ca"].contains(folded(word)) {
      session.presenter.rowLimit = nil
      return .success
    }
    guard let count = word.flatMap({ Int($0) }), count >= 0 else { return refuse(".rows") }
    session.presenter.rowLimit = count
    return .success
  }

  private mutating func setTimer(_ word: String?) -> ExitStatus {
    switch word.map(folded) {
    case nil: session.presenter.showsCost.toggle()
    case "on", "bat": session.presenter.showsCost = true
    case "off", "tat": session.presenter.showsCost = false
    default: return refuse(".timer")
    }
    return .success
  }
}
