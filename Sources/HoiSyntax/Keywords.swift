package import HoiText

/// The words of the grammar in both languages. Spelling ignores case and diacritics.
package enum Keywords {
  /// A spelling cut into folded words, for the parser.
  struct Sequence: Sendable {
    let keyword: Keyword
    let words: [String]
  }

  /// The keywords of a position, in the order of the table: what can be completed there.
  package static func all(at position: KeywordPosition) -> [KeywordSpelling] {
    spellings.filter { $0.position == position }
  }

  /// How a language usually writes a keyword.
  package static func spelling(of keyword: Keyword, in language: Language) -> String {
    guard let row = rows[keyword] else { return keyword.rawValue }
    return (language == .english ? row.english : row.vietnamese).first ?? keyword.rawValue
  }

  /// All English spellings of a keyword.
  static func english(_ keyword: Keyword) -> [String] {
    rows[keyword]?.english ?? []
  }

  /// How a language writes a function, given its English name.
  package static func spelling(ofFunction english: String, in language: Language) -> String {
    guard language == .vietnamese else { return english }
    return functions.first { $0.english == english }?.vietnamese.first ?? english
  }

  /// The folded spellings of a keyword, longest first.
  static func sequences(of keyword: Keyword) -> [[String]] {
    words[keyword] ?? []
  }

  /// The spellings of a position that begin with a folded word, longest first.
  static func sequences(at position: KeywordPosition, startingWith word: String) -> [Sequence] {
    sequences[position]?[word] ?? []
  }

  /// English name of a folded function name.
  static func function(folded name: String) -> String? {
    functionNames[name]
  }

  private static let rows: [Keyword: KeywordSpelling] = Dictionary(
    spellings.map { ($0.keyword, $0) }, uniquingKeysWith: { first, _ in first })

  private static let words: [Keyword: [[String]]] = {
    var result: [Keyword: [[String]]] = [:]
    for row in spellings {
      let spelled = (row.english + row.vietnamese).map(foldedWords)
      result[row.keyword] = spelled.sorted { $0.count > $1.count }
    }
    return result
  }()

  private static let sequences: [KeywordPosition: [String: [Sequence]]] = {
    var result: [KeywordPosition: [String: [Sequence]]] = [:]
    for row in spellings {
      for spelling in row.english + row.vietnamese {
        let words = foldedWords(spelling)
        guard let first = words.first else { continue }
        let sequence = Sequence(keyword: row.keyword, words: words)
        result[row.position, default: [:]][first, default: []].append(sequence)
        result[row.position]?[first]?.sort { $0.words.count > $1.words.count }
      }
    }
    return result
  }()

  private static let functionNames: [String: String] = {
    var result: [String: String] = [:]
    for row in functions {
      result[row.english] = row.english
      for spelling in row.vietnamese { result[folded(spelling)] = row.english }
    }
    return result
  }()

  private static func foldedWords(_ spelling: String) -> [String] {
    folded(spelling).split(separator: " ").map(String.init)
  }
}

/// The English name of a function written in either language; `nil` when there is none.
///
/// Case and diacritics do not matter: `ĐẾM`, `dem` and `count` are `count`.
package func canonicalFunction(_ written: String) -> String? {
  Keywords.function(folded: underscored(folded(written)))
}

/// The English name of a type written in either language; `nil` when there is none.
package func canonicalType(_ written: String) -> String? {
  canonical(written, at: .type)
}

/// `outer` or `it` for a name that means the enclosing row or the item of a list in either
/// language; `nil` for any other name.
package func canonicalScopeName(_ written: String) -> String? {
  guard let name = canonical(written, at: .operand) else { return nil }
  return name == "outer" || name == "it" ? name : nil
}

private func canonical(_ written: String, at position: KeywordPosition) -> String? {
  let words = folded(written).split { $0 == " " || $0 == "_" }.map(String.init)
  guard let first = words.first else { return nil }
  let found = Keywords.sequences(at: position, startingWith: first).first { $0.words == words }
  return found.map { Keywords.spelling(of: $0.keyword, in: .english) }
}

private func underscored(_ text: String) -> String {
  String(text.map { $0 == " " ? "_" : $0 })
}
