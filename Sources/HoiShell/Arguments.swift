import ArgumentParser
import Glibc
import HoiText

/// The command line. Its own errors are worded by `UsageWording`.
struct Arguments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hoi",
    abstract: "Ask questions of task lists and dataset catalogs.",
    discussion: """
      hoi                     the prompt, on the built-in strategy workspace
      hoi FILE, hoi -         run a script; - reads standard input
      hoi -c 'QUERY'          run one query
      hoi fmt FILE            format a script
      hoi explain -c 'QUERY'  how a query is understood
      hoi weave PATH          run the queries of a Markdown file
      """)

  @Argument(
    help: "fmt, explain, weave, help or run and what they take; or a script; - is standard input.")
  var words: [String] = []

  @Option(name: [.customShort("c"), .customLong("command")], help: "Run this query.")
  var command: String?

  @Option(
    name: [.customShort("w"), .long], parsing: .singleValue,
    help: "A folder, a file, or practice; may be given several times.")
  var workspace: [String] = []

  @Option(name: .shortAndLong, help: "table box csv csv-excel tsv json ndjson md html")
  var format: String?

  @Option(name: .shortAndLong, help: "Write the answer to this file; its ending says the format.")
  var out: String?

  @Option(
    name: [.customShort("p"), .customLong("param")], parsing: .singleValue,
    help: "A parameter of the script: name=value.")
  var parameters: [String] = []

  @Option(help: "Language of messages and notes: vi or en.")
  var lang: String?

  @Option(help: "The run's date, such as 30/9/2025.")
  var today: String?

  @Option(help: "Rows shown in human formats.")
  var rows: Int?

  @Option(help: "Width of the table in characters.")
  var width: Int?

  @Option(help: "Threads a query may use.")
  var threads: Int?

  @Option(help: "Memory a query may use, in MiB.")
  var memory: Int?

  @Flag(name: .shortAndLong, help: "No notes.")
  var quiet = false

  @Flag(name: .customLong("no-color"), help: "No colors.")
  var noColor = false

  @Flag(help: "A prompt that does not repaint.")
  var plain = false

  @Flag(help: "Pad short rows of a file instead of refusing it.")
  var lenient = false

  @Flag(help: "Written files may replace others.")
  var force = false

  @Flag(help: "fmt, weave: only say whether a file is as it should be. Exit status 2 where not.")
  var check = false

  @Flag(help: "weave: write what the program prints into the result blocks.")
  var update = false

  @Flag(name: .customLong("words"), help: "explain: the query in words, stage by stage.")
  var inWords = false

  @Flag(help: "explain: the plan, after the optimizer.")
  var plan = false
}

/// Usage errors in the user's language. The library words them in English; the few shapes they
/// have are recognized by how they begin.
enum UsageWording {
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
