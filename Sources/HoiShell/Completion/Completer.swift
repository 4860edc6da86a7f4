package import HoiAnalysis
package import HoiPlan
import HoiSyntax
package import HoiText

/// What could stand at the cursor: stages after `|`, tables at the head, then the columns of the
/// schema at this stage, through links and inside calls over relations too, functions, the values
/// of a column inside quotes, names of files.
package struct Completer {
  /// A text that can be compared with a stored column, and what it stands for.
  package typealias Choice = (text: String, detail: String)

  let catalog: Catalog
  let language: Language
  /// The different values of a column, where they are few and cheap to list.
  let choices: (StoredColumn) -> [Choice]
  /// A value of each column of a table, where they are cheap to read.
  let samples: (TableID) -> [String?]

  package init(
    catalog: Catalog, language: Language,
    choices: @escaping (StoredColumn) -> [Choice] = { _ in [] },
    samples: @escaping (TableID) -> [String?] = { _ in [] }
  ) {
    self.catalog = catalog
    self.language = language
    self.choices = choices
    self.samples = samples
  }

  /// Best first; empty where nothing fits. Cost: that of analyzing what stands before the stage.
  package func completion(of text: String, at cursor: Int) -> Completion {
    let bytes = Array(text.utf8)
    let before = String(decoding: bytes.prefix(cursor), as: UTF8.self)
    if let found = commandCompletion(before) { return found }
    let place = CursorPlace(before)
    if place.isComment { return Completion() }
    guard let quote = place.quote else { return names(before) }
    let next = bytes.dropFirst(cursor).first.map { Character(Unicode.Scalar($0)) }
    return quoted(before, quote, isClosed: next == quote.mark)
  }

  /// Candidates that fit what was typed, best first, in place of it.
  func ranked(_ candidates: [Candidate], typed: Substring, before: String) -> Completion {
    let word = String(typed)
    let fits = candidates.map { Match.rank(of: $0.label, for: word) }
    let best = fits.compactMap(\.self).min() ?? .subsequence
    var found: [(rank: Match, candidate: Candidate)] = []
    for (rank, candidate) in zip(fits, candidates) {
      // Scattered letters are a guess: only where nothing is better.
      if let rank, rank != .subsequence || best == .subsequence { found.append((rank, candidate)) }
    }
    let sorted = found.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    let start = before.utf8.count - typed.utf8.count
    return Completion(
      replaced: SourceRange(start, before.utf8.count), candidates: sorted.map(\.element.candidate))
  }

  /// Names may have several words (`nhóm theo`, `` `Tên cơ quan` ``): as many as fit are replaced.
  private func names(_ before: String) -> Completion {
    for typed in Self.lastWords(of: before) {
      let rest = String(before.dropLast(typed.count))
      let plain = folded(String(typed))
      let found = candidates(after: rest).filter {
        $0.label.contains(" ") && folded($0.label).hasPrefix(plain)
      }
      if !found.isEmpty { return ranked(found, typed: typed, before: before) }
    }
    let word = before.suffix(where: \.isNamePart)
    return ranked(
      candidates(after: String(before.dropLast(word.count))), typed: word, before: before)
  }

  /// The last four, three and two words, with one blank between them.
  private static func lastWords(of before: String) -> [Substring] {
    var found: [Substring] = []
    var start = before.suffix(where: \.isNamePart).startIndex
    while found.count < 3, start > before.startIndex,
      before[before.index(before: start)] == " "
    {
      let word = before[..<before.index(before: start)].suffix(where: \.isNamePart)
      if word.isEmpty { break }
      start = word.startIndex
      found.append(before[start...])
    }
    return found.reversed()
  }

  // MARK: Outside quotes

  func candidates(after text: String) -> [Candidate] {
    let last = text.last { !$0.isWhitespace }
    if last == "|" { return stages }
    let place = CursorPlace(text)
    let content = text[place.level.start...]
    if place.level.lastPipe == nil, place.levels.count == 1 {
      let statement = content.split(separator: "\n").last ?? ""
      if isHead(statement) { return sources + (statement.contains("=") ? [] : statements) }
    }
    if expectsTable(text) { return sources }
    let context = context(of: text)
    if text.last == ".", let path = path(endingIn: text.dropLast()[...]) {
      return target(of: path.names, in: context).map(members) ?? []
    }
    let opensBracket = place.levels.count > 1 && content.allSatisfy(\.isWhitespace)
    return operators(after: text) + (context?.columns ?? []).map { candidate($0) }
      + (context?.table.map(relations) ?? []) + functions + (opensBracket ? sources : [])
  }

  /// What goes on behind a whole operand: `is missing`, `desc`; none behind a word of the grammar.
  private func operators(after text: String) -> [Candidate] {
    let operand = text.trimmedEnd
    guard operand.endIndex < text.endIndex, let last = operand.last,
      last.isNamePart || "\"'`)]".contains(last)
    else { return [] }
    let word = folded(String(operand.suffix(where: \.isNamePart)))
    let found =
      words(at: .operator, kind(vi: "phép toán", en: "operator"))
      + words(at: .clause, kind(vi: "từ khóa", en: "keyword"))
    let ends = (found + stages).map {
      folded($0.label.split(separator: " ").last.map(String.init) ?? "")
    }
    return !word.isEmpty && ends.contains(word) ? [] : found
  }

  /// Nothing but blanks, or a `let … =`, stands before.
  private func isHead(_ text: Substring) -> Bool {
    let trimmed = text.trimmedEnd
    return trimmed.isEmpty || trimmed.last == "=" && !trimmed.hasSuffix("==")
  }

  /// Whether the stage at the end of a text names a table next.
  private func expectsTable(_ text: String) -> Bool {
    guard text.last?.isWhitespace == true, let pipe = text.lastIndex(of: "|") else { return false }
    let words = folded(String(text[text.index(after: pipe)...])).split(
      whereSeparator: \.isWhitespace)
    return [
      ["append"], ["noi"], ["join", "one"], ["join", "many"], ["ghep", "mot"], ["ghep", "nhieu"],
    ].contains(words.map(String.init))
  }

  private var stages: [Candidate] { words(at: .stage, kind(vi: "bước", en: "stage")) }
  private var statements: [Candidate] {
    words(at: .statement, kind(vi: "câu lệnh", en: "statement"))
  }

  private func words(at position: KeywordPosition, _ kind: String) -> [Candidate] {
    Keywords.all(at: position).flatMap { keyword in
      let own = language == .english ? keyword.english : keyword.vietnamese
      let other = language == .english ? keyword.vietnamese : keyword.english
      return (own.prefix(1) + other.prefix(1)).map { Candidate($0, kind: kind) }
    }
  }

  private var sources: [Candidate] {
    catalog.sourceNames.map { name in
      let title = catalog.schemas.first { $0.name == name }?.title?[language] ?? ""
      return candidate(name, kind: kind(vi: "bảng", en: "table"), detail: title)
    }
  }

  var tables: [Candidate] {
    catalog.schemas.map {
      candidate($0.name, kind: kind(vi: "bảng", en: "table"), detail: $0.title?[language] ?? "")
    }
  }

  private var functions: [Candidate] {
    FunctionTopic.all.map {
      Candidate($0.spelling(in: language), kind: kind(vi: "hàm", en: "function"))
    }
  }

  private func members(of table: TableID) -> [Candidate] {
    columns(of: table).map { candidate($0) } + relations(of: table)
  }

  private func relations(of table: TableID) -> [Candidate] {
    catalog.relations(of: table).map {
      let child = catalog.schema($0.child)
      return candidate(
        $0.name, kind: kind(vi: "quan hệ", en: "relation"), detail: child.title?[language] ?? "")
    }
  }

  /// With its type and a value of it.
  private func candidate(_ column: Column) -> Candidate {
    let sample = column.stored.flatMap { stored in
      samples(stored.table).dropFirst(stored.index).first ?? nil
    }
    let detail = column.type.name[language] + (sample.map { " · " + visible($0) } ?? "")
    return candidate(column.name, kind: kind(vi: "cột", en: "column"), detail: detail)
  }

  private func candidate(_ name: String, kind: String, detail: String) -> Candidate {
    let isPlain = name.allSatisfy { $0.isNamePart || $0 == "." }
    return Candidate(isPlain ? name : "`\(name)`", label: name, kind: kind, detail: detail)
  }

  func kind(vi: String, en: String) -> String { Localized(vi: vi, en: en)[language] }
}
