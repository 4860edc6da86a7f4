import ArgumentParser
import Glibc
import HoiAnalysis
import HoiPlan
import HoiSources
import HoiStrategy
import HoiSyntax
import HoiText

/// Runs the program with its command line and ends it.
package func run(_ arguments: [String]) -> Never {
  signal(SIGPIPE, SIG_IGN)
  exit(Program.run(arguments).rawValue)
}

/// From a command line to an exit status.
enum Program {
  static func run(_ arguments: [String]) -> ExitStatus {
    do {
      return try run(Arguments.parse(arguments))
    } catch {
      let code = Arguments.exitCode(for: error)
      let text = Arguments.fullMessage(for: error)
      if code == .success {
        Output.answers.write(text + "\n")
        return .success
      }
      return refuse(.usage(UsageWording.message(Arguments.message(for: error))), nil)
    }
  }

  private static func refuse(_ problem: RunProblem, _ arguments: Arguments?) -> ExitStatus {
    refuse(problem, Environment.language(arguments?.lang), .remarks)
  }

  /// Says why the program does not start.
  static func refuse(
    _ problem: RunProblem, _ language: Language, _ remarks: Output
  ) -> ExitStatus {
    let renderer = DiagnosticRenderer(language: language)
    remarks.write(renderer.render(Diagnostic(problem, at: nil), in: nil))
    switch problem {
    case .fileNotFound: return .noInput
    case .notUTF8, .scriptTooLarge: return .badData
    default: return .usage
    }
  }

  private static func run(_ arguments: Arguments) -> ExitStatus {
    if let lang = arguments.lang, Language(rawValue: lang) == nil {
      return refuse(
        .usage(Localized(vi: "`--lang` là vi hoặc en", en: "`--lang` is vi or en")), arguments)
    }
    switch arguments.words.first {
    case "fmt": return format(Array(arguments.words.dropFirst()), arguments)
    case "run": return answer(Array(arguments.words.dropFirst()), arguments)
    case "explain": return explain(arguments)
    case "weave": return weave(Array(arguments.words.dropFirst()), arguments)
    case "help": return help(arguments)
    default: return answer(arguments.words, arguments)
    }
  }

  /// A script, a query, or the prompt.
  private static func answer(_ words: [String], _ arguments: Arguments) -> ExitStatus {
    guard words.count + (arguments.command == nil ? 0 : 1) <= 1 else {
      let message = Localized(
        vi: "chỉ một tập lệnh hoặc một truy vấn `-c` mỗi lần",
        en: "one script or one `-c` query at a time")
      return refuse(.usage(message), arguments)
    }
    if let out = arguments.out { return answer(words, arguments, into: out) }
    var session: Session
    switch SessionSettings(arguments).open() {
    case .success(let opened): session = opened
    case .failure(let refusal): return refusal.status
    }
    return answer(words, arguments, &session)
  }

  /// `-o`: the answers become a file, whole or not at all.
  private static func answer(
    _ words: [String], _ arguments: Arguments, into path: String
  ) -> ExitStatus {
    guard arguments.format != nil || Format(fileName: path) != nil else {
      return refuse(
        .unknownFormat(path, known: Format.allCases.map(\.rawValue)), arguments)
    }
    let answers = Output.Buffer()
    var settings = SessionSettings(arguments)
    settings.answers = .memory(answers)
    switch settings.open() {
    case .failure(let refusal): return refusal.status
    case .success(var session):
      let status = answer(words, arguments, &session)
      guard status == .success else { return status }
      do throws(SourceError) {
        try writeFile(answers.bytes, to: path, replacing: arguments.force)
        return .success
      } catch {
        session.presenter.show([error.diagnostic], in: nil)
        return .cannotWrite
      }
    }
  }

  private static func answer(
    _ words: [String], _ arguments: Arguments, _ session: inout Session
  ) -> ExitStatus {
    if let command = arguments.command {
      guard let text = String(validating: Array(command.utf8), as: UTF8.self) else { return .usage }
      return session.run(SourceText(name: "-c", text: text))
    }
    guard let path = words.first else { return prompt(session, arguments) }
    switch readScript(at: path) {
    case .failure(let problem): return refuse(problem, arguments)
    case .success(let source):
      session.settings.scriptFolder = path == "-" ? "." : folder(of: path)
      return session.run(source)
    }
  }

  private static func prompt(_ session: Session, _ arguments: Arguments) -> ExitStatus {
    var session = session
    session.settings.isInteractive = true
    session.catalog.allowsReplacement = true
    SignalHandlers.install()
    let history = History(path: History.defaultPath)
    let language = session.presenter.language
    let editor = editor(arguments, history, language)
    if Terminal.canEdit { Output.answers.write(greeting(language)) }
    var prompt = REPL(session: session, editor: editor, history: history)
    let status = prompt.run()
    editor.close()
    return status
  }

  private static func editor(_ arguments: Arguments, _ history: History, _ language: Language)
    -> any LineEditor
  {
    if !arguments.plain, let editor = LibeditEditor(history: history, words: language) {
      return editor
    }
    return PlainReader()
  }

  private static func greeting(_ language: Language) -> String {
    Localized(
      vi: """
        Hỏi: đặt câu hỏi cho bảng nhiệm vụ và danh mục dữ liệu. Đang mở: Chiến lược dữ liệu quốc gia.
        `.help` xem trợ giúp, `.tables` xem các bảng. Enter để chạy, Ctrl-C bỏ dòng, Ctrl-D để ra.

        """,
      en: """
        Hỏi asks questions of task lists and dataset catalogs. Open: the National Data Strategy.
        `.help` for help, `.tables` for the tables. Enter runs, Ctrl-C drops the line, Ctrl-D leaves.

        """)[language]
  }

  /// `hoi fmt`: formatted text to standard output; with `--check` a status only.
  private static func format(_ paths: [String], _ arguments: Arguments) -> ExitStatus {
    guard !paths.isEmpty else {
      return refuse(
        .usage(Localized(vi: "`fmt` cần tên tệp", en: "`fmt` needs a file")), arguments)
    }
    var status = ExitStatus.success
    for path in paths {
      switch readScript(at: path) {
      case .failure(let problem): return refuse(problem, arguments)
      case .success(let source):
        let result = formatted(source, path, arguments)
        if result != .success { status = result }
      }
    }
    return status
  }

  private static func formatted(
    _ source: SourceText, _ path: String, _ arguments: Arguments
  ) -> ExitStatus {
    let keywords = arguments.lang.flatMap(Language.init(rawValue:))
    guard let text = HoiSyntax.format(source, keywords: keywords) else {
      let renderer = DiagnosticRenderer(language: Environment.language(arguments.lang))
      for diagnostic in parse(source).diagnostics {
        Output.remarks.write(renderer.render(diagnostic, in: source))
      }
      return .failure
    }
    guard arguments.check else {
      Output.answers.write(text)
      return .success
    }
    if Array(text.utf8) == source.bytes { return .success }
    Output.remarks.write(path + "\n")
    return .difference
  }

  /// `hoi help`, `hoi help group by`
  private static func help(_ arguments: Arguments) -> ExitStatus {
    let topic = arguments.words.dropFirst().joined(separator: " ")
    guard let text = helpText(topic, in: Environment.language(arguments.lang)) else {
      return refuse(.unknownTopic(topic, nearest: nearest(topic, in: helpNames)), arguments)
    }
    Output.answers.write(text)
    return .success
  }

  /// `hoi explain --plan -c '…'`
  private static func explain(_ arguments: Arguments) -> ExitStatus {
    guard let command = arguments.command else {
      return refuse(
        .usage(Localized(vi: "`explain` cần `-c`", en: "`explain` needs `-c`")), arguments)
    }
    switch SessionSettings(arguments).open() {
    case .failure(let refusal): return refusal.status
    case .success(var session):
      let source = SourceText(name: "-c", text: command)
      return session.explain(source, as: arguments.inWords ? .words : .plan)
    }
  }
}

/// What the environment says.
enum Environment {
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// `--lang`, else `HOI_LANG`, else an English `LANG`, else Vietnamese.
  static func language(_ option: String?) -> Language {
    for candidate in [option, variable("HOI_LANG")] {
      if let language = candidate.flatMap({ Language(rawValue: String($0.prefix(2))) }) {
        return language
      }
    }
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    return locale.hasPrefix("en") ? .english : .vietnamese
  }
}
