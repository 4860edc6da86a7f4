import HoiSyntax
package import HoiText

/// What `hoi help` prints: an overview, or what a topic is about; `nil` where there is no such topic.
///
/// A topic is a stage, function, word, command or error code in either language, or a word of SQL
/// or spreadsheets; `sql` and `excel` list theirs.
package func helpText(_ topic: String?, in language: Language) -> String? {
  let help = Help(language: language)
  guard let topic, !topic.allSatisfy(\.isWhitespace) else { return help.overview }
  return help.page(topic)
}

/// Every name help can be asked for by, for completion and for suggestions.
package var helpNames: [String] {
  var names: [String] = []
  for name in HelpEntry.all.flatMap(\.names) + ForeignWord.all.flatMap(\.spellings)
    + ForeignWord.Home.allCases.map(\.rawValue) where !names.contains(name)
  {
    names.append(name)
  }
  return names
}

struct Help {
  let language: Language

  /// Cells of a line of text.
  private static let width = 88

  func page(_ topic: String) -> String? {
    let wanted = HelpEntry.comparable(topic)
    if let home = ForeignWord.Home(rawValue: wanted) { return list(of: home) }
    let entries = HelpEntry.named(topic)
    let foreign = ForeignWord.all.filter { word in
      word.spellings.contains { HelpEntry.comparable($0) == wanted }
    }
    if entries.isEmpty && foreign.isEmpty { return nil }
    var pages = entries.map(text)
    for word in foreign {
      let target = HelpEntry.named(word.topic).first { entry in
        !entries.contains { $0.title == entry.title && $0.kind == entry.kind }
      }
      pages.append(hint(word) + (target.map { "\n" + text($0) } ?? ""))
    }
    return pages.joined(separator: "\n")
  }

  /// `VLOOKUP (Excel): lead.name`
  private func hint(_ word: ForeignWord) -> String {
    let name = word.spellings.first ?? ""
    return "\(name.uppercased()) (\(word.home.title)): \(word.usage[language])\n"
  }

  private func text(_ entry: HelpEntry) -> String {
    let other: Language = language == .english ? .vietnamese : .english
    var head = entry.title[language]
    if entry.title[other] != head { head += " · \(entry.title[other])" }
    var text = "\(head)  (\(entry.kind.title[language]))\n"
    for usage in entry.usage { text += "  \(usage[language])\n" }
    text += wrapped(entry.summary[language], indent: 2)
    if let example = entry.example {
      text += "\(Localized(vi: "  Ví dụ:", en: "  Example:")[language]) \(example[language])\n"
    }
    return text
  }

  private func list(of home: ForeignWord.Home) -> String {
    let rows = ForeignWord.all.filter { $0.home == home }.map { word in
      (name: word.spellings.prefix(3).joined(separator: ", "), usage: word.usage[language])
    }
    let width = (rows.map { displayWidth($0.name) }.max() ?? 0) + 2
    return "\(home.title) → Hỏi\n"
      + rows.map { "  \($0.name.padded(to: width))\($0.usage)\n" }.joined()
  }

  var example: String {
    Localized(
      vi: "tasks | lọc deadline < hôm nay | nhóm theo lead.name: đếm() | sắp count giảm",
      en: "tasks | where deadline < today | group by lead.name: count() | sort count desc")[
        language]
  }

  var overview: String {
    var text = Localized(
      vi: """
        Một truy vấn là một bảng rồi các bước, mỗi bước sau dấu `|`:
          \(example)

        Các bước

        """,
      en: """
        A query is a table, then stages, each after `|`:
          \(example)

        Stages

        """)[language]
    let stages = StageTopic.allCases.map { topic in
      (Keywords.spelling(of: topic.keyword, in: language), firstSentence(topic.summary[language]))
    }
    let width = (stages.map { displayWidth($0.0) }.max() ?? 0) + 2
    for (name, sentence) in stages { text += "  \(name.padded(to: width))\(sentence)\n" }
    for kind in [FunctionTopic.Kind.aggregate, .window, .scalar] {
      var names: [String] = []
      for topic in FunctionTopic.all where topic.kind == kind {
        names.append(topic.spelling(in: language))
      }
      text += "\n\(kind.title[language])\n" + wrapped(names.joined(separator: " "), indent: 2)
    }
    text += Localized(vi: "\nLệnh\n", en: "\nCommands\n")[language] + commands
    text += Localized(vi: "\nTùy chọn\n", en: "\nOptions\n")[language]
    text += wrapped(CommandTopic.options.map(\.name).joined(separator: " "), indent: 2)
    return text
      + Localized(
        vi: """

          `hoi help MỤC`, ở dấu nhắc là `? MỤC`: một bước, hàm, từ, mã lỗi, hay từ của SQL, Excel
          (`? vlookup`, `? sql`, `? excel`). Cũng có: đường dẫn, quan hệ, ngày tháng, ghi chú.

          """,
        en: """

          `hoi help TOPIC`, at the prompt `? TOPIC`: a stage, function, word, error code, or a word
          of SQL or Excel (`? vlookup`, `? sql`, `? excel`). Also: path, relation, dates, notes.

          """)[language]
  }

  /// What can be typed after `hoi`, then at the prompt.
  var commands: String {
    let topics = CommandTopic.subcommands + CommandTopic.ofPrompt
    let start = Localized(
      vi: "Dấu nhắc, trên không gian làm việc chiến lược.",
      en: "The prompt, on the built-in strategy workspace.")
    let query = CommandTopic.named("-c")?.summary ?? Localized("")
    let lines =
      [("hoi", start[language]), ("hoi -c 'QUERY'", query[language])]
      + topics.map { ($0.usage, $0.summary[language]) }
    return lines.map { usage, summary in
      "  \(usage)\n" + wrapped(summary, indent: 6)
    }.joined()
  }

  private func firstSentence(_ text: String) -> String {
    var end = text.startIndex
    while end < text.endIndex {
      let next = text.index(after: end)
      let isEnd = text[end] == "." && (next == text.endIndex || text[next] == " ")
      if isEnd || text[end] == ";" || text[end] == ":" { return String(text[..<end]) }
      end = next
    }
    return text
  }

  private func wrapped(_ text: String, indent: Int) -> String {
    wrappedLines(text, width: Self.width, indent: indent, first: indent)
      .map { $0 + "\n" }.joined()
  }
}

extension ForeignWord.Home {
  var title: String {
    switch self {
    case .sql: "SQL"
    case .excel: "Excel"
    }
  }
}
