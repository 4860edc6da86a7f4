package import HoiAnalysis
import HoiPlan
import HoiSyntax
package import HoiText

/// What could stand at the cursor: stages after `|`, tables at the head, then the columns of the
/// schema at this stage, through links too, and functions.
package struct Completer {
  private let catalog: Catalog
  private let language: Language

  package init(catalog: Catalog, language: Language) {
    self.catalog = catalog
    self.language = language
  }

  /// Best first; empty where nothing fits. Cost: that of analyzing what stands before the stage.
  package func completion(of text: String, at cursor: Int) -> Completion {
    let before = String(decoding: Array(text.utf8).prefix(cursor), as: UTF8.self)
    let word = String(
      before.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.reversed())
    let rest = before.dropLast(word.count)
    let range = SourceRange(cursor - word.utf8.count, cursor)
    let found = candidates(after: String(rest)).filter { matches($0, word) != nil }
    let sorted = found.enumerated().sorted { left, right in
      let (first, second) = (matches(left.element, word) ?? 9, matches(right.element, word) ?? 9)
      return first == second ? left.offset < right.offset : first < second
    }
    return Completion(replaced: range, candidates: sorted.map(\.element))
  }

  /// How well a candidate fits: 0 begins with the word, 1 does so without marks, 2 a later word of
  /// it does; `nil`: not at all.
  private func matches(_ candidate: Candidate, _ word: String) -> Int? {
    if candidate.label.hasPrefix(word) { return 0 }
    let (label, plain) = (folded(candidate.label), folded(word))
    if label.hasPrefix(plain) { return 1 }
    return label.split(whereSeparator: { $0 == " " || $0 == "_" }).contains { $0.hasPrefix(plain) }
      ? 2 : nil
  }

  private func candidates(after text: String) -> [Candidate] {
    let last = text.last { !$0.isWhitespace }
    if last == "|" { return stages }
    let statement = text.split(separator: "\n").last.map(String.init) ?? text
    if last == nil || !statement.contains("|") && isHead(statement) { return sources }
    if text.last == ".", let table = linkTarget(before: String(text.dropLast())) {
      return members(of: table)
    }
    return columns(before: text) + functions
  }

  /// Nothing but blanks, or a `let … =`, stands before.
  private func isHead(_ text: String) -> Bool {
    let trimmed = text.reversed().drop { $0.isWhitespace }
    return trimmed.isEmpty || trimmed.first == "="
  }

  private var stages: [Candidate] {
    Keywords.all(at: .stage).flatMap { keyword in
      let own = language == .english ? keyword.english : keyword.vietnamese
      let other = language == .english ? keyword.vietnamese : keyword.english
      return (own.prefix(1) + other.prefix(1)).map {
        Candidate($0, kind: kind(vi: "bước", en: "stage"))
      }
    }
  }

  private var sources: [Candidate] {
    catalog.sourceNames.map { name in
      let title = catalog.schemas.first { $0.name == name }?.title?[language] ?? ""
      return Candidate(name, kind: kind(vi: "bảng", en: "table"), detail: title)
    }
  }

  private var functions: [Candidate] {
    FunctionTopic.all.map {
      Candidate($0.spelling(in: language), kind: kind(vi: "hàm", en: "function"))
    }
  }

  /// The columns the stage being typed sees.
  private func columns(before text: String) -> [Candidate] {
    (fields(before: text) ?? []).map { candidate($0.name, $0.type.type) }
  }

  private func fields(before text: String) -> [Plan.Field]? {
    guard let pipe = text.lastIndex(of: "|") else { return nil }
    let source = SourceText(name: "", text: String(text[..<pipe]))
    guard case .query(let query)? = parse(source, as: .entry).script.statements.last?.kind else {
      return nil
    }
    return visibleColumns(of: query, in: source, catalog: catalog)
  }

  /// The table the path before a dot leads to.
  private func linkTarget(before text: String) -> TableID? {
    let path = String(
      text.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }.reversed())
    let names = path.split(separator: ".").map(String.init)
    guard let first = names.first,
      let field = fields(before: text)?.first(where: { folded($0.name) == folded(first) }),
      var table = field.type.type.linkTarget ?? field.type.type.element?.linkTarget
    else { return nil }
    for name in names.dropFirst() {
      let column = catalog.schema(table).columns.first { folded($0.name) == folded(name) }
      guard let next = column?.linkTarget else { return nil }
      table = next
    }
    return table
  }

  private func members(of table: TableID) -> [Candidate] {
    catalog.schema(table).columns.map { candidate($0.name, $0.type.type) }
      + catalog.relations(of: table).map {
        Candidate($0.name, kind: kind(vi: "quan hệ", en: "relation"))
      }
  }

  private func candidate(_ name: String, _ type: DataType) -> Candidate {
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    return Candidate(
      isPlain ? name : "`\(name)`", label: name, kind: kind(vi: "cột", en: "column"),
      detail: type.name[language])
  }

  private func kind(vi: String, en: String) -> String { Localized(vi: vi, en: en)[language] }
}
