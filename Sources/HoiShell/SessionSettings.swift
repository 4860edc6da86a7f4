import Glibc
import HoiAnalysis
import HoiEngine
import HoiPlan
import HoiSources
import HoiStrategy
import HoiSyntax
import HoiText

/// A session as the command line asks for it.
struct SessionSettings {
  /// As after `-w`; empty: the built-in workspace.
  var workspace: [String] = []
  /// As after `--in-format`; `nil`: by the looks of it.
  var inputFormat: String?
  /// As after `--allow-read`.
  var readableFolders: [String] = []
  var format: String?
  var language = Environment.language(nil)
  /// The run's date as written; `nil`: the machine's clock.
  var today: String?
  var rowLimit: Int?
  var width: Int?
  var threadCount: Int?
  /// In MiB.
  var memory: Int?
  /// Seconds a query may take.
  var timeout: Double?
  /// What was entered at the prompt, to be asked as a table.
  var history: History?
  /// As after `-p`: `name=value`.
  var parameters: [String] = []
  var isQuiet = false
  var traces = false
  var isLenient = false
  var keepsColumns = false
  /// As after `--encoding`.
  var encoding: String?
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
    inputFormat = arguments.inputFormat
    readableFolders = arguments.readableFolders
    format = arguments.format ?? arguments.out.flatMap(Format.init(fileName:))?.rawValue
    out = arguments.out
    language = Environment.language(arguments.lang)
    today = arguments.today
    rowLimit = arguments.rows
    width = arguments.width
    threadCount = arguments.threads
    memory = arguments.memory
    timeout = arguments.timeout
    parameters = arguments.parameters
    isQuiet = arguments.quiet
    traces = arguments.trace
    isLenient = arguments.lenient
    keepsColumns = arguments.cache
    encoding = arguments.encoding
    overwrites = arguments.force
    usesColor = !arguments.noColor && !arguments.plain
  }

  func open() -> Result<Session, Refusal> {
    guard let clock = clock() else {
      return refuse(.badDate(today ?? ""))
    }
    guard let presenter = presenter() else {
      return refuse(
        .unknownFormat(format ?? "", known: Format.allCases.map(\.rawValue)))
    }
    if let encoding, TextEncoding(rawValue: encoding) == nil {
      let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
      return refuse(
        .usage(
          Localized(vi: "`--encoding` là một trong \(known)", en: "`--encoding` is one of \(known)")
        ))
    }
    if let inputFormat, Format(rawValue: inputFormat)?.isForMachines != true {
      return refuse(.unknownFormat(inputFormat, known: ["csv", "tsv", "json", "ndjson"]))
    }
    let reading = readingOptions()
    let store: TableStore
    do throws(SourceError) {
      store = try TableStore(try tables(presenter, reading), history: history)
    } catch {
      presenter.show([error.diagnostic], in: nil)
      return .failure(Refusal(status: error.status))
    }
    presenter.show(store.openingNotes, in: nil)
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
      Session(store: store, catalog: catalog, presenter: presenter, settings: limits(reading)))
  }

  private func refuse(_ problem: RunProblem) -> Result<Session, Refusal> {
    .failure(Refusal(status: Program.refuse(problem, language, remarks)))
  }

  /// The built-in workspace, or those named by `-w`, one after the other.
  private func tables(
    _ presenter: Presenter, _ reading: ReadingOptions
  ) throws(SourceError) -> WorkspaceSource {
    guard let first = workspace.first else { return try .strategy(files: Embedded.strategy) }
    var source = try open(first, presenter, reading)
    for path in workspace.dropFirst() { try source.append(open(path, presenter, reading)) }
    return source
  }

  private func open(
    _ path: String, _ presenter: Presenter, _ reading: ReadingOptions
  ) throws(SourceError) -> WorkspaceSource {
    if let submissions = try Submission.workspace(ofFolder: path, presenter) { return submissions }
    return switch path {
    case "practice": try .practice(files: Embedded.practice)
    case "strategy": try .strategy(files: Embedded.strategy)
    case "-":
      try .open(
        standardInput: inputFormat.flatMap(Format.init(rawValue:)), options: reading)
    default: try .open(path: path, options: reading)
    }
  }

  private func readingOptions() -> ReadingOptions {
    var options = ReadingOptions(isLenient: isLenient, readableFolders: readableFolders)
    options.encoding = encoding.flatMap(TextEncoding.init(rawValue:))
    if let threadCount { options.threadCount = max(1, threadCount) }
    options.memory = MemoryBudget(limit: memory.map { $0 << 20 } ?? Self.halfOfMemory)
    options.isCancelled = Interrupt.stopsRun
    options.keepsColumns = keepsColumns
    return options
  }

  private func limits(_ reading: ReadingOptions) -> Session.Settings {
    var settings = Session.Settings()
    settings.threadCount = max(1, threadCount ?? 2)
    settings.timeout = timeout
    settings.overwrites = overwrites
    settings.traces = traces
    settings.workspace = workspace
    settings.reading = reading
    return settings
  }

  private static var halfOfMemory: Int {
    sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE)) / 2
  }

  /// The run's date and time: `--today`, else the machine's clock in the workspace's offset.
  private func clock() -> Clock? { Self.clock(today) }

  /// The clock of a date as written; `nil` if it is no date.
  static func clock(_ written: String?) -> Clock? {
    let now = now
    guard let written else { return Clock(today: Int32(now / 86_400), now: now) }
    guard let today = readDate(written) else { return nil }
    return Clock(today: today, now: Int64(today) * 86_400)
  }

  /// The machine's clock in the workspace's offset, in seconds since 1970-01-01.
  static var now: Int64 { Int64(time(nil)) + offset }

  /// Seconds east of UTC: Việt Nam's time.
  static let offset: Int64 = 7 * 3_600

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
