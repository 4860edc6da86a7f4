import HoiText

/// What the prompt takes beside queries.
enum DotCommand: Equatable {
  case help(String?)
  case tables, words, quit
  case schema(String?)
  case language(String?)
  case format(String?)
  case unknown(String)

  static let names = [".help", ".tables", ".schema", ".words", ".lang", ".format", ".quit"]

  /// The command an entry is; `nil` for a query. Words of other prompts are understood.
  static func reading(_ entry: String) -> DotCommand? {
    let words = entry.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return nil }
    let rest = words.dropFirst().first
    switch folded(words.joined(separator: " ")) {
    case "exit", "quit", "thoat", "exit()", "quit()", "\\q", ":q": return .quit
    case "help", "tro giup", "?", "help()", "\\?": return .help(nil)
    case "\\d", "\\dt", "show tables", "show tables;": return .tables
    default: break
    }
    if first == "\\d" { return .schema(rest) }
    let others = words.dropFirst().joined(separator: " ")
    if first.hasPrefix("?") { return .help(String(entry.drop { $0.isWhitespace || $0 == "?" })) }
    if folded(first) == "help", !others.hasPrefix("|") { return .help(others) }
    guard first.hasPrefix(".") else { return nil }
    switch folded(first) {
    case ".help", ".trogiup": return .help(others.isEmpty ? nil : others)
    case ".tables", ".bang": return .tables
    case ".schema", ".cot": return .schema(rest)
    case ".words", ".bangloi": return .words
    case ".lang", ".tieng": return .language(rest)
    case ".format", ".dang": return .format(rest)
    case ".quit", ".exit", ".thoat", ".q": return .quit
    default: return .unknown(first)
    }
  }

  static func help(in language: Language) -> String {
    let lines: [(String, Localized)] = [
      (
        ".tables",
        Localized(vi: "các bảng của không gian làm việc", en: "the tables of the workspace")
      ),
      (
        ".schema T",
        Localized(vi: "các cột và liên kết của một bảng", en: "columns and links of a table")
      ),
      (".words", Localized(vi: "truy vấn vừa rồi nói bằng lời", en: "the last query in words")),
      (
        "? TOPIC",
        Localized(
          vi: "trợ giúp về một bước, hàm, từ, mã lỗi, từ của SQL, Excel",
          en: "help on a stage, function, word, error code, word of SQL or Excel")
      ),
      (
        ".format F",
        Localized(
          vi: "dạng kết quả: table csv json ndjson md …",
          en: "how answers look: table csv json ndjson md …")
      ),
      (".lang vi|en", Localized(vi: "tiếng của thông báo", en: "language of messages")),
      (".quit", Localized(vi: "ra khỏi Hỏi (cũng là Ctrl-D)", en: "leave (also Ctrl-D)")),
      (
        "| …",
        Localized(
          vi: "nối tiếp truy vấn vừa rồi; `it` là kết quả của nó",
          en: "continue the last query; `it` is its result")
      ),
    ]
    let example = Localized(
      vi: "Thử: tasks | lọc deadline < hôm nay | nhóm theo lead.name: đếm()",
      en: "Try: tasks | where deadline < today | group by lead.name: count()")
    return lines.map { "  \($0.0.padded(to: 14))\($0.1[language])\n" }.joined() + example[language]
      + "\n"
  }
}

extension String {
  /// The text with blanks behind it, up to a number of screen cells.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - displayWidth(self)))
  }
}
