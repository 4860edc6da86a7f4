import Glibc
import HoiAnalysis
import HoiPlan
import HoiSources
import HoiStrategy
import HoiSyntax
import HoiText

/// A session as the command line asks for it.
struct SessionSettings {
  /// As after `-w`; empty: the built-in workspace.
  var workspace: [String] = []
  var format: String?
  var language = Environment.language(nil)
  /// The run's date as written; `nil`: the machine's clock.
  var today: String?
  var rowLimit: Int?
  var width: Int?
  var threadCount: Int?
  /// In MiB.
  var memory: Int?
  /// As after `-p`: `name=value`.
  var parameters: [String] = []
  var isQuiet = false
  var isLenient = false
  var overwrites = false
  var usesColor = true
  /// A file for the answers, whose ending says the format unless one is given.
  var out: String?
  var answers = Output.answers
  var remarks = Output.remarks

  /// A status to end with; what was wrong has been said.
  struct Refusal: Error {
    let status: ExitStatus
  }

  init() {}

  init(_ arguments: Arguments) {
    workspace = arguments.workspace
    format = arguments.format ?? arguments.out.flatMap(Format.init(fileName:))?.rawValue
    out = arguments.out
    language = Environment.language(arguments.lang)
    today = arguments.today
    rowLimit = arguments.rows
    width = arguments.width
    threadCount = arguments.threads
    memory = arguments.memory
    parameters = arguments.parameters
    isQuiet = arguments.quiet
    isLenient = arguments.lenient
    overwrites = arguments.force
    usesColor = !arguments.noColor
  }

  func open() -> Result<Session, Refusal> {
    guard let clock = clock() else {
      return refuse(.badDate(today ?? ""))
    }
    guard let presenter = presenter() else {
      return refuse(
        .unknownFormat(format ?? "", known: Format.allCases.map(\.rawValue)))
    }
    let source: WorkspaceSource
    do throws(SourceError) {
      source = try tables()
    } catch {
      presenter.show([error.diagnostic], in: nil)
      return .failure(Refusal(status: error.status))
    }
    let store = TableStore(source)
    var catalog = Catalog(
      schemas: store.schemas, clock: clock,
      tableAliases: store.aliases.map { ($0.name, $0.table) },
      values: { store.values(of: $0, column: $1) })
    for parameter in parameters {
      guard let equals = parameter.firstIndex(of: "=") else {
        return refuse(
          .usage(Localized(vi: "`-p` viết như tên=giá_trị", en: "`-p` is written name=value")))
      }
      let value = String(parameter[parameter.index(after: equals)...])
      catalog.givenParameters.append((String(parameter[..<equals]), value))
    }
    return .success(
      Session(store: store, catalog: catalog, presenter: presenter, settings: limits()))
  }

  private func refuse(_ problem: RunProblem) -> Result<Session, Refusal> {
    .failure(Refusal(status: Program.refuse(problem, language, remarks)))
  }

  /// The built-in workspace, or those named by `-w`, one after the other.
  private func tables() throws(SourceError) -> WorkspaceSource {
    guard let first = workspace.first else { return try .strategy(files: Embedded.strategy) }
    var source = try open(first)
    for path in workspace.dropFirst() { try source.append(open(path)) }
    return source
  }

  private func open(_ path: String) throws(SourceError) -> WorkspaceSource {
    switch path {
    case "practice": try .practice(files: Embedded.practice)
    case "strategy": try .strategy(files: Embedded.strategy)
    default:
      try .open(path: path, options: ReadingOptions(isLenient: isLenient))
    }
  }

  private func limits() -> Session.Settings {
    var settings = Session.Settings()
    settings.threadCount = max(1, threadCount ?? 2)
    settings.memoryLimit = memory.map { $0 << 20 } ?? Self.halfOfMemory
    settings.overwrites = overwrites
    return settings
  }

  private static var halfOfMemory: Int {
    sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE)) / 2
  }

  /// The run's date and time: `--today`, else the machine's clock in the workspace's offset.
  private func clock() -> Clock? {
    let now = Int64(time(nil)) + Self.offset
    guard let written = today else {
      return Clock(today: Int32(now / 86_400), now: now)
    }
    guard let today = readDate(written) else { return nil }
    return Clock(today: today, now: Int64(today) * 86_400)
  }

  /// Seconds east of UTC: Việt Nam's time.
  private static let offset: Int64 = 7 * 3_600

  private func presenter() -> Presenter? {
    guard let format = format.map(Format.init(rawValue:)) ?? .table else { return nil }
    let isTerminal = answers.isTerminal
    let isPlain =
      Environment.variable("NO_COLOR") != nil || Environment.variable("TERM") == "dumb"
    return Presenter(
      language: language, format: format, rowLimit: rowLimit ?? (isTerminal ? 40 : nil),
      width: width ?? (isTerminal ? Terminal.size.width : nil),
      usesColor: usesColor && isTerminal && !isPlain, isQuiet: isQuiet, pages: false,
      answers: answers, remarks: remarks)
  }
}

extension SourceError {
  /// The exit status of a source that could not be read.
  var status: ExitStatus {
    diagnostic.code.hasPrefix("limit.")
      ? .limit : diagnostic.code == "data.file-not-found" ? .noInput : .badData
  }
}
