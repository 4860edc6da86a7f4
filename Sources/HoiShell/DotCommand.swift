import HoiText

/// What the prompt takes beside queries. `CommandTopic.ofPrompt` says what each does.
enum DotCommand: Equatable {
  case help(String?)
  case tables, words, steps, plan, sql, edit, quit
  /// A condition on the table the query starts from.
  case why(String)
  /// A file to record to; without one recording ends.
  case record(String?)
  case schema(String?)
  case relations(String?)
  case open(String)
  case save(String)
  case history(String?)
  case language(String?)
  case format(String?)
  case learn(String?)
  case today(String?)
  case rows(String?)
  case timer(String?)
  case unknown(String)

  static var names: [String] { CommandTopic.ofPrompt.map(\.name) }

  /// The command an entry is; `nil` for a query. Words of other prompts are understood.
  static func reading(_ entry: String) -> DotCommand? {
    let words = entry.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return nil }
    let others = words.dropFirst().joined(separator: " ")
    let rest = others.isEmpty ? nil : others
    switch folded(words.joined(separator: " ")) {
    case "exit", "quit", "thoat", "exit()", "quit()", "\\q", ":q", "exit;", "quit;": return .quit
    case "help", "tro giup", "?", "help()", "\\?", "\\h": return .help(nil)
    case "\\d", "\\dt", "show tables", "show tables;": return .tables
    default: break
    }
    if first == "\\d" { return .schema(rest) }
    if first.hasPrefix("?") { return .help(String(entry.drop { $0.isWhitespace || $0 == "?" })) }
    if folded(first) == "help", !others.hasPrefix("|") { return .help(others) }
    guard first.hasPrefix(".") else { return nil }
    switch folded(first) {
    case ".help", ".trogiup": return .help(rest)
    case ".tables", ".bang": return .tables
    case ".schema", ".cot": return .schema(rest)
    case ".relations", ".quanhe": return .relations(rest)
    case ".open", ".mo": return .open(unquoted(others))
    case ".words", ".bangloi": return .words
    case ".plan", ".kehoach": return .plan
    case ".sql": return .sql
    case ".edit", ".sua": return .edit
    case ".history", ".lichsu": return .history(rest)
    case ".save", ".luu": return .save(unquoted(others))
    case ".steps", ".tungbuoc": return .steps
    case ".why", ".visao": return .why(others)
    case ".record", ".ghi": return .record(rest)
    case ".lang", ".tieng": return .language(rest)
    case ".format", ".dang": return .format(rest)
    case ".learn", ".hoc": return .learn(rest)
    case ".today", ".homnay": return .today(rest)
    case ".rows", ".dong": return .rows(rest)
    case ".timer", ".dongho": return .timer(rest)
    case ".quit", ".exit", ".thoat", ".q": return .quit
    default: return .unknown(first)
    }
  }

  /// A path may stand in quotes.
  private static func unquoted(_ text: String) -> String {
    guard text.count > 1, let mark = text.first, mark == text.last, "\"'".contains(mark) else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }

  /// What `.help` shows: the commands, how to go on from a query, one to try.
  static func help(in language: Language) -> String {
    let rows =
      CommandTopic.ofPrompt.map { ($0.usage, $0.summary[language]) } + [
        (
          "| …",
          Localized(
            vi: "Nối tiếp truy vấn vừa rồi; `it` là kết quả của nó.",
            en: "Continues the last query; `it` is its result.")[language]
        )
      ]
    let indent = 22
    let width = max(60, min(100, Terminal.size.width - 1))
    let example = Localized(
      vi: "Thử: tasks | lọc deadline < hôm nay | nhóm theo lead.name: đếm()",
      en: "Try: tasks | where deadline < today | group by lead.name: count()")
    // A long form stands on a line of its own.
    let lines = rows.flatMap { usage, summary in
      let isLong = displayWidth(usage) > indent - 4
      let text = wrappedLines(summary, width: width, indent: indent, first: indent)
      let head = "  " + usage.padded(to: indent - 2)
      return isLong
        ? ["  " + usage] + text : [head + (text.first?.dropFirst(indent) ?? "")] + text.dropFirst()
    }
    return lines.map { $0 + "\n" }.joined() + example[language] + "\n"
  }
}

extension String {
  /// The text with blanks behind it, up to a number of screen cells.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - displayWidth(self)))
  }
}
