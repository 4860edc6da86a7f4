import HoiPlan
import HoiSyntax
import HoiText

/// One entry of help, ready to be shown.
struct HelpEntry: Sendable {
  enum Kind: Sendable, CaseIterable {
    case stage, function, keyword, concept, command, problem
  }

  let kind: Kind
  /// Everything it can be asked for by.
  let names: [String]
  let title: Localized
  let usage: [Localized]
  let summary: Localized
  /// A query on the built-in workspace.
  let example: Localized?

  /// Every entry: what comes first is shown first where several have a name.
  static let all: [HelpEntry] =
    StageTopic.allCases.map(HelpEntry.init) + FunctionTopic.all.map(HelpEntry.init)
    + Keyword.allCases.compactMap(HelpEntry.init) + ConceptTopic.allCases.map(HelpEntry.init)
    + CommandTopic.all.map(HelpEntry.init) + ProblemTopic.all.map(HelpEntry.init)

  /// The entries a name leads to; case, diacritics, `_` and `()` do not matter.
  static func named(_ name: String) -> [HelpEntry] {
    let wanted = comparable(name)
    return all.filter { entry in entry.names.contains { comparable($0) == wanted } }
  }

  static func comparable(_ name: String) -> String {
    var text = folded(name).replacing("_", with: " ")
    if text.hasSuffix("()") { text.removeLast(2) }
    return text.split(separator: " ").joined(separator: " ")
  }

  private init(_ topic: StageTopic) {
    let row = Keywords.spellings.first { $0.keyword == topic.keyword }
    kind = .stage
    names = (row?.english ?? []) + (row?.vietnamese ?? [])
    title = Localized(
      vi: Keywords.spelling(of: topic.keyword, in: .vietnamese),
      en: Keywords.spelling(of: topic.keyword, in: .english))
    usage = [topic.usage]
    summary = topic.summary
    example = topic.example
  }

  private init(_ topic: FunctionTopic) {
    kind = .function
    let row = Keywords.functions.first { $0.english == topic.name }
    names = [topic.name] + (row?.vietnamese ?? [])
    title = Localized(vi: topic.spelling(in: .vietnamese), en: topic.name)
    usage = [Localized(vi: topic.form(in: .vietnamese), en: topic.form(in: .english))]
    summary = topic.summary
    let query = topic.example.query
    let source = SourceText(name: "", text: query)
    let vietnamese = HoiSyntax.format(source, keywords: .vietnamese) ?? query
    let lines = vietnamese.split(separator: "\n").map { $0.drop { $0 == " " } }
    example = Localized(vi: lines.joined(separator: " "), en: query)
  }

  /// `nil` for stages, which have entries of their own.
  private init?(_ keyword: Keyword) {
    guard let row = Keywords.spellings.first(where: { $0.keyword == keyword }),
      row.position != .stage
    else { return nil }
    let topic = KeywordTopic(keyword)
    kind = .keyword
    names = row.english + row.vietnamese
    title = Localized(
      vi: Keywords.spelling(of: keyword, in: .vietnamese),
      en: Keywords.spelling(of: keyword, in: .english))
    usage = [topic.usage]
    summary = topic.summary
    example = nil
  }

  private init(_ topic: ConceptTopic) {
    kind = .concept
    names = topic.names
    title = topic.title
    usage = []
    summary = topic.summary
    example = topic.example
  }

  private init(_ topic: CommandTopic) {
    kind = .command
    let bare = topic.names.filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
    names = topic.names + bare
    title = Localized(topic.names.joined(separator: ", "))
    usage = [Localized(topic.usage)]
    summary = topic.summary
    example = nil
  }

  private init(_ topic: ProblemTopic) {
    kind = .problem
    names = [topic.code]
    title = Localized(topic.code)
    usage = []
    summary = topic.summary
    example = nil
  }
}

extension HelpEntry.Kind {
  var title: Localized {
    switch self {
    case .stage: Localized(vi: "bước", en: "stage")
    case .function: Localized(vi: "hàm", en: "function")
    case .keyword: Localized(vi: "từ", en: "word")
    case .concept: Localized(vi: "khái niệm", en: "concept")
    case .command: Localized(vi: "lệnh", en: "command")
    case .problem: Localized(vi: "mã lỗi hoặc ghi chú", en: "code of an error or note")
    }
  }
}
