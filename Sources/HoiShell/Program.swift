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
  SignalHandlers.installForFaults()
  exit(Program.run(arguments).rawValue)
}

/// From a command line to an exit status.
enum Program {
  static let version = "0.1"

  static func run(_ arguments: [String]) -> ExitStatus {
    if arguments.first == "--generate-completion-script" {
      return writeCompletions(for: arguments.dropFirst().first)
    }
    do {
      return try run(Arguments.parse(arguments))
    } catch {
      if Arguments.exitCode(for: error) == .success {
        Output.answers.write(UsageWording.help(Arguments.fullMessage(for: error)) + "\n")
        return .success
      }
      return refuse(.usage(UsageWording.message(Arguments.message(for: error))), nil)
    }
  }

  static func refuse(_ problem: RunProblem, _ arguments: Arguments?) -> ExitStatus {
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
    if let problem = arguments.limitProblem { return refuse(problem, arguments) }
    switch arguments.words.first {
    case "fmt": return format(Array(arguments.words.dropFirst()), arguments)
    case "run": return answer(Array(arguments.words.dropFirst()), arguments)
    case "explain": return explain(arguments)
    case "why": return why(arguments)
    case "weave": return weave(Array(arguments.words.dropFirst()), arguments)
    case "new": return describe(Array(arguments.words.dropFirst()), arguments)
    case "check": return check(Array(arguments.words.dropFirst()), arguments)
    case "help": return help(arguments)
    case "learn": return learn(Array(arguments.words.dropFirst()), arguments)
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
    let dashes = arguments.workspace.count { $0 == "-" }
    guard
      dashes == 0 || dashes == 1 && words.first != "-" && (words.first ?? arguments.command) != nil
    else {
      let message = Localized(
        vi: "đầu vào chuẩn chỉ là một thứ: `-w -` cần tập lệnh trong tệp hoặc `-c`",
        en: "standard input is one thing only: `-w -` needs a script in a file, or `-c`")
      return refuse(.usage(message), arguments)
    }
    if words.isEmpty, arguments.command == nil { return prompt(arguments) }
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
    let written = WrittenFile(path: path)
    guard arguments.format != nil || written != nil else {
      return refuse(
        .unknownFormat(path, known: Format.allCases.map(\.rawValue) + ["xlsx", "svg"]), arguments)
    }
    let answers = Output.Buffer()
    var settings = SessionSettings(arguments)
    settings.answers = .memory(answers)
    switch settings.open() {
    case .failure(let refusal): return refusal.status
    case .success(var session):
      let list = AnswerList()
      if case .text? = written {
      } else if arguments.format == nil {
        session.presenter.collected = list
      }
      let status = answer(words, arguments, &session)
      guard status == .success else { return status }
      var problem: Diagnostic?
      if session.presenter.collected != nil {
        problem = session.writeAnswers(list.answers, to: path, replacing: arguments.force)
      } else {
        do throws(SourceError) {
          try writeFile(answers.bytes, to: path, replacing: arguments.force)
        } catch {
          problem = error.diagnostic
        }
      }
      guard let problem else { return .success }
      session.presenter.show([problem], in: nil)
      return .cannotWrite
    }
  }

  private static func answer(
    _ words: [String], _ arguments: Arguments, _ session: inout Session
  ) -> ExitStatus {
    if let command = arguments.command {
      guard let text = String(validating: Array(command.utf8), as: UTF8.self) else { return .usage }
      return session.run(SourceText(name: "-c", text: text))
    }
    guard let path = words.first else { return .usage }
    switch readScript(at: path) {
    case .failure(let problem): return refuse(problem, arguments)
    case .success(let source):
      session.settings.scriptFolder = path == "-" ? "." : folder(of: path)
      return session.run(source)
    }
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
    if arguments.asManualPage {
      let language = Environment.language(arguments.lang)
      let date = HoiText.Calendar.date(days: Int32(clamping: SessionSettings.now / 86_400))
      let page = ManualPage(language: language, date: "\(date.year)-\(date.month)-\(date.day)")
      Output.answers.write(page.text)
      return .success
    }
    let topic = arguments.words.dropFirst().joined(separator: " ")
    guard let text = helpText(topic, in: Environment.language(arguments.lang)) else {
      return refuse(.unknownTopic(topic, nearest: nearest(topic, in: helpNames)), arguments)
    }
    Output.answers.write(text)
    return .success
  }
}

/// What the environment says.
enum Environment {
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// After `--lang`, for what is said before the command line is understood.
  private static let givenLanguage: String? = {
    let words = CommandLine.arguments
    if let word = words.first(where: { $0.hasPrefix("--lang=") }) {
      return String(word.dropFirst(7))
    }
    return words.firstIndex(of: "--lang").flatMap { words.dropFirst($0 + 1).first }
  }()

  /// `--lang`, else `HOI_LANG`, else an English `LANG`, else Vietnamese.
  static func language(_ option: String?) -> Language {
    for candidate in [option, givenLanguage, variable("HOI_LANG")] {
      if let language = candidate.flatMap({ Language(rawValue: String($0.prefix(2))) }) {
        return language
      }
    }
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    return locale.hasPrefix("en") ? .english : .vietnamese
  }
}
