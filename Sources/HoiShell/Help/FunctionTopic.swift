package import HoiPlan
import HoiSyntax
package import HoiText

/// A function as help and the reference show it.
package struct FunctionTopic: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Of the values of one row.
    case scalar
    /// Of many rows or items.
    case aggregate
    /// Of a row's place among others.
    case window
  }

  package let kind: Kind
  /// Its English name.
  package let name: String
  package let summary: Localized
  package let example: FunctionExample
  private let arguments: Localized

  /// The shape of a call: `left(text, int)`.
  package func form(in language: Language) -> String {
    "\(spelling(in: language))(\(arguments[language]))"
      + (kind == .window ? WindowFunctionName.rank.partition[language] : "")
  }

  package func spelling(in language: Language) -> String {
    Keywords.spelling(ofFunction: name, in: language)
  }

  /// Every function of the language: of rows first, then of places, then of values.
  package static let all: [FunctionTopic] =
    AggregateFunction.allCases.map {
      FunctionTopic(.aggregate, $0.rawValue, $0.summary, $0.example, $0.arguments)
    }
    + WindowFunctionName.allCases.map {
      FunctionTopic(.window, $0.rawValue, $0.summary, $0.example, $0.arguments)
    }
    + ScalarFunction.allCases.map {
      FunctionTopic(.scalar, $0.rawValue, $0.summary, $0.example, $0.arguments)
    }

  private init(
    _ kind: Kind, _ name: String, _ summary: Localized, _ example: FunctionExample,
    _ arguments: Localized
  ) {
    self.kind = kind
    self.name = name
    self.summary = summary
    self.example = example
    self.arguments = arguments
  }
}

extension FunctionTopic.Kind {
  package var title: Localized {
    switch self {
    case .aggregate:
      Localized(
        vi: "Hàm của nhiều dòng hay nhiều mục", en: "Functions of many rows or items")
    case .window:
      Localized(
        vi: "Hàm của vị trí một dòng giữa các dòng khác",
        en: "Functions of a row's place among others")
    case .scalar:
      Localized(vi: "Hàm của các giá trị trên một dòng", en: "Functions of the values of one row")
    }
  }
}
