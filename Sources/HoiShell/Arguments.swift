import ArgumentParser
import Glibc
import HoiText

/// The command line. Its own errors are worded by `UsageWording`.
struct Arguments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hoi",
    abstract: Localized(
      vi: "Hỏi danh sách nhiệm vụ và danh mục dữ liệu.",
      en: "Ask questions of task lists and dataset catalogs.")[Environment.language(nil)],
    discussion: (["hoi", "hoi -c 'QUERY'"] + CommandTopic.subcommands.map(\.usage))
      .joined(separator: "\n"),
    version: "hoi \(Program.version)")

  @Argument(
    help: ArgumentHelp(
      stringLiteral: Localized(
        vi: "Một lệnh và những gì nó cần; hoặc một tập lệnh; `-` là đầu vào chuẩn.",
        en: "A command and what it takes; or a script; - is standard input.")[
          Environment.language(nil)]))
  var words: [String] = []

  @Option(name: [.customShort("c"), .customLong("command")], help: .topic("-c"))
  var command: String?

  @Option(
    name: [.customShort("w"), .long], parsing: .singleValue, help: .topic("-w"))
  var workspace: [String] = []

  @Option(name: .customLong("in-format"), help: .topic("--in-format"))
  var inputFormat: String?

  @Option(
    name: .customLong("allow-read"), parsing: .singleValue, help: .topic("--allow-read"))
  var readableFolders: [String] = []

  @Option(
    name: .shortAndLong, help: .topic("-f"))
  var format: String?

  @Option(name: .shortAndLong, help: .topic("-o"))
  var out: String?

  @Option(
    name: [.customShort("p"), .customLong("param")], parsing: .singleValue, help: .topic("-p"))
  var parameters: [String] = []

  @Option(help: .topic("--lang"))
  var lang: String?

  @Option(help: .topic("--today"))
  var today: String?

  @Option(help: .topic("--rows"))
  var rows: Int?

  @Option(help: .topic("--width"))
  var width: Int?

  @Option(help: .topic("--threads"))
  var threads: Int?

  @Option(help: .topic("--memory"))
  var memory: Int?

  @Option(help: .topic("--timeout"))
  var timeout: Double?

  @Option(help: .topic("--encoding"))
  var encoding: String?

  @Flag(name: .shortAndLong, help: .topic("--quiet"))
  var quiet = false

  @Flag(name: .customLong("no-color"), help: .topic("--no-color"))
  var noColor = false

  @Flag(help: .topic("--plain"))
  var plain = false

  @Flag(help: .topic("--lenient"))
  var lenient = false

  @Flag(help: .topic("--cache"))
  var cache = false

  @Flag(help: .topic("--force"))
  var force = false

  @Flag(help: .topic("--check"))
  var check = false

  @Flag(help: .topic("--update"))
  var update = false

  @Option(help: .topic("--to"))
  var to: String?

  @Flag(name: .customLong("class"), help: .topic("--class"))
  var inClass = false

  @Flag(help: .topic("--submit"))
  var submit = false

  @Option(help: .topic("--who"))
  var who: String?

  @Flag(name: .customLong("words"), help: .topic("--words"))
  var inWords = false

  @Flag(help: .topic("--steps"))
  var steps = false

  @Flag(help: .topic("--plan"))
  var plan = false

  @Option(help: .topic("--row"))
  var row: String?

  @Flag(help: .topic("--trace"))
  var trace = false

  @Flag(name: .customLong("man"), help: .topic("--man"))
  var asManualPage = false
}

extension Arguments {
  /// A limit that cannot be one: `--rows=-1`, `--timeout nan`.
  var limitProblem: RunProblem? {
    let largest = 1_000_000_000.0
    let limits: [(name: String, value: Double?)] = [
      ("--rows", rows.map { Double($0) }), ("--width", width.map { Double($0) }),
      ("--threads", threads.map { Double($0) }), ("--memory", memory.map { Double($0) }),
      ("--timeout", timeout),
    ]
    let wrong = limits.first { limit in limit.value.map { !(0...largest).contains($0) } ?? false }
    return wrong.map { wrong in
      .usage(
        Localized(
          vi: "`\(wrong.name)` là một số từ 0 đến \(Int(largest))",
          en: "`\(wrong.name)` is a number from 0 to \(Int(largest))"))
    }
  }
}

extension Arguments {
  /// What `--help` prints.
  static var usageText: String { helpMessage() }
}

/// Usage errors in the user's language. The library words them in English; the few shapes they
/// have are recognized by how they begin.
enum UsageWording {
  /// The library's help text, with its own words in the person's language.
  static func help(_ text: String) -> String {
    guard Environment.language(nil) == .vietnamese else { return text }
    return libraryWords.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private static let libraryWords = [
    ("OVERVIEW: ", ""), ("USAGE: ", "CÁCH DÙNG: "), ("ARGUMENTS:", "ĐỐI SỐ:"),
    ("OPTIONS:", "TÙY CHỌN:"), ("Show the version.", "Cho biết phiên bản."),
    ("Show help information.", "Hiện trang này."),
  ]

  static func message(_ english: String) -> Localized {
    let text = english.trimmingPrefix("Error: ").prefix { $0 != "\n" }
    for (prefix, vietnamese) in shapes where text.hasPrefix(prefix) {
      let rest = text.dropFirst(prefix.count).replacing(". Did you mean", with: "; có phải là")
      return Localized(vi: vietnamese + rest, en: String(text))
    }
    return Localized(String(text))
  }

  private static let shapes = [
    ("Unknown option ", "không có tùy chọn "),
    ("Missing value for ", "thiếu giá trị cho "),
    ("Unexpected argument ", "thừa đối số "),
    ("The value ", "giá trị không hợp lệ: "),
  ]
}
