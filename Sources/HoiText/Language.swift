/// The languages Hỏi speaks to a person. Results and machine formats never depend on it.
package enum Language: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}

/// The same words in both languages.
package struct Localized: Hashable, Sendable {
  package let vietnamese: String
  package let english: String

  package init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  /// Words that are the same in both languages: a name, a number, a piece of the query.
  package init(_ same: String) {
    self.init(vi: same, en: same)
  }

  package subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
