import Glibc
import HoiAnalysis
import HoiPlan
import HoiText

extension Program {
  /// `hoi` alone: a session, an editor, and what each needs of the other; in a lesson where one is
  /// to be opened.
  static func prompt(
    _ arguments: Arguments, learning opening: LessonOpening? = nil
  ) -> ExitStatus {
    guard arguments.out == nil else {
      let message = Localized(
        vi: "`-o` cần một truy vấn `-c` hoặc một tập lệnh; ở dấu nhắc dùng `.save`",
        en: "`-o` needs a `-c` query or a script; at the prompt use `.save`")
      return refuse(.usage(message), Environment.language(arguments.lang), .remarks)
    }
    var settings = SessionSettings(arguments)
    let history = History(path: History.defaultPath, workspace: settings.workspaceName)
    settings.history = history
    var session: Session
    switch settings.open() {
    case .success(let opened): session = opened
    case .failure(let refusal): return refusal.status
    }
    session.settings.isInteractive = true
    session.catalog.allowsReplacement = true
    SignalHandlers.install()
    let editor = editor(arguments, history, session.presenter.language)
    if Terminal.canEdit {
      session.presenter.pages = true
      session.presenter.showsCost = true
      if opening == nil { session.presenter.answers.write(greeting(session, settings)) }
    }
    var prompt = REPL(session: session, settings: settings, editor: editor, history: history)
    var status = ExitStatus.success
    if let opening {
      prompt.desk = opening.desk
      status = prompt.learn(opening.lesson)
    }
    if status == .success { status = prompt.run() }
    editor.close()
    return status
  }

  private static func editor(
    _ arguments: Arguments, _ history: History, _ language: Language
  ) -> any LineEditor {
    if arguments.plain { return PlainReader() }
    let environment = Theme.fromEnvironment()
    let keys = Environment.variable("HOI_KEYS").flatMap(LibeditEditor.KeyMap.init(rawValue:))
    return LibeditEditor(
      history: history, words: language,
      theme: Theme(hasColor: environment.hasColor && !arguments.noColor), keyMap: keys ?? .emacs,
      settings: keySettings) ?? PlainReader()
  }

  /// The person's own keys, in the language of `.editrc`; read after it.
  private static var keySettings: String? {
    let folder =
      Environment.variable("XDG_CONFIG_HOME")
      ?? Environment.variable("HOME").map { $0 + "/.config" }
    let path = folder.map { $0 + "/hoi/editrc" }
    return path.flatMap { access($0, R_OK) == 0 ? $0 : nil }
  }

  /// What this is and what is open, where help is, how to leave.
  private static func greeting(_ session: Session, _ settings: SessionSettings) -> String {
    let language = session.presenter.language
    let count = session.catalog.schemas.count { $0.name != HistoryTable.name }
    let tables = Localized(vi: "\(count) bảng", en: "\(count) \(count == 1 ? "table" : "tables")")
    let title = session.store.title ?? Localized("")
    let name = title[language].isEmpty ? settings.workspaceName : title[language]
    return Localized(
      vi: """
        Hỏi \(version): hỏi đáp với dữ liệu. Đang mở: \(visible(name)) (\(tables[language])).
        `?` trợ giúp, `.tables` các bảng, `.learn` bài học. Tab gợi ý.
        Enter chạy, Ctrl-C bỏ dòng, Ctrl-D ra.

        """,
      en: """
        Hỏi \(version): ask your data questions. Open: \(visible(name)) (\(tables[language])).
        `?` for help, `.tables` for the tables, `.learn` lessons. Tab completes.
        Enter runs, Ctrl-C drops the line, Ctrl-D leaves.

        """)[language]
  }
}

extension SessionSettings {
  /// The workspace as the history knows it: the paths of its files, `strategy` for the built-in one.
  var workspaceName: String {
    if workspace.isEmpty { return "strategy" }
    return workspace.map { path in
      guard let real = realpath(path, nil) else { return path }
      defer { free(real) }
      return String(cString: real)
    }.joined(separator: ", ")
  }
}
