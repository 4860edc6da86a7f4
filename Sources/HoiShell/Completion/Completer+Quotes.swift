import HoiPlan
import HoiSyntax
import HoiText

/// Inside quotes: quoted names, names of files, values of the column that is compared.
extension Completer {
  func quoted(_ before: String, _ quote: CursorPlace.Quote, isClosed: Bool) -> Completion {
    let typed = before[quote.start...]
    var head = before[..<before.index(before: quote.start)]
    if quote.isRaw { head = head.dropLast() }
    let end = isClosed ? "" : String(quote.mark)
    if quote.mark == "`" {
      let found = candidates(after: String(head)).filter { $0.insertion.first == "`" }.map {
        Candidate($0.label + end, label: $0.label, kind: $0.kind, detail: $0.detail)
      }
      return ranked(found, typed: typed, before: before)
    }
    if namesFile(head) { return fileCompletion(typed, before: before, end: end) }
    guard let column = comparedColumn(before: head) else { return Completion() }
    let found = choices(column).map { choice in
      let escaped = quote.isRaw ? choice.text : Self.escaped(choice.text, in: quote.mark)
      let label = choice.detail.isEmpty ? choice.text : "\(choice.text) \(choice.detail)"
      return Candidate(escaped + end, label: label, kind: kind(vi: "giá trị", en: "value"))
    }
    return ranked(found, typed: typed, before: before)
  }

  private static func escaped(_ text: String, in mark: Character) -> String {
    text.map { $0 == mark || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
  }

  /// Whether the text after this is the name of a file: `load`, `use`, `save`.
  private func namesFile(_ head: Substring) -> Bool {
    let word = folded(String(head.trimmedEnd.suffix(where: \.isNamePart)))
    return Keywords.spellings.contains { row in
      switch row.keyword {
      case .load, .use, .save: (row.english + row.vietnamese).contains { folded($0) == word }
      default: false
      }
    }
  }

  /// The column a text is compared with: `lead.region = `, `status in ["a", `.
  private func comparedColumn(before head: Substring) -> StoredColumn? {
    var head = head.trimmedEnd
    if let last = head.last, "[(,".contains(last) {
      let start = CursorPlace(String(head)).level.start
      guard start > head.startIndex else { return nil }
      head = head[..<head.index(before: start)].trimmedEnd
    }
    guard let left = Self.withoutComparison(head) else { return nil }
    return path(endingIn: left).flatMap { column(along: $0.names, in: context(of: $0.rest)) }
  }

  private static let comparisons: [[String]] = Keywords.spellings.flatMap { row -> [[String]] in
    switch row.keyword {
    case .in, .contains, .startsWith, .endsWith, .like, .under:
      (row.english + row.vietnamese).map { folded($0).split(separator: " ").map(String.init) }
    default: []
    }
  }

  /// What stands left of the comparison a text ends in; `nil` if it ends otherwise.
  private static func withoutComparison(_ text: Substring) -> Substring? {
    for sign in ["!=", "<>", "==", "="] where text.hasSuffix(sign) {
      return text.dropLast(sign.count).trimmedEnd
    }
    var left: Substring?
    for words in comparisons {
      var rest = text
      var matches = true
      for word in words.reversed() {
        let last = rest.suffix(where: \.isNamePart)
        matches = matches && folded(String(last)) == word
        rest = rest.dropLast(last.count).trimmedEnd
      }
      if matches, rest.count < left?.count ?? .max { left = rest }
    }
    guard let left else { return nil }
    let negation = left.suffix(where: \.isNamePart)
    return ["not", "khong"].contains(folded(String(negation)))
      ? left.dropLast(negation.count).trimmedEnd : left
  }
}
