import HoiSyntax
package import HoiText

/// A lesson as its Markdown file tells it: text, examples and exercises in the order of the file.
package struct Lesson: Sendable {
  /// The name of the file without its ending: `04-groups`.
  package let id: String
  package let title: Localized
  /// The workspace and the day its queries are asked on.
  let settings: WeaveSettings
  package let steps: [Step]

  package enum Step: Sendable {
    case heading(Localized)
    case text(Paragraph)
    case example(Code)
    case exercise(Exercise)
  }

  /// A piece of text in one language, or in all.
  package struct Paragraph: Hashable, Sendable {
    let language: Language?
    let lines: [String]
  }

  /// A block of Hỏi and the line of the file it opens on, from 0.
  package struct Code: Hashable, Sendable {
    package let text: String
    let line: Int
    let use: Use

    enum Use {
      case run, fails, isShown
    }

    /// In the keywords of a language; as written where that is not whole, or no Hỏi. What stands on
    /// one line stays there where it is short: so it is typed most easily.
    package func text(in language: Language) -> String {
      let source = SourceText(name: "", text: text)
      guard let formatted = format(source, keywords: language) else { return text }
      let lines = formatted.split(separator: "\n", omittingEmptySubsequences: false)
      let line = lines.joined(separator: " ").trimmingSuffix(while: { $0 == " " })
      let isShort = !text.contains("\n") && displayWidth(String(line)) <= Self.shortLine
      return isShort ? String(line) : String(formatted.trimmingSuffix(while: { $0 == "\n" }))
    }

    private static let shortLine = 76
  }

  package struct Exercise: Sendable {
    /// Counted from 1 within the lesson.
    package let number: Int
    package let title: Localized
    /// The line of its heading, from 0.
    let line: Int
    let task: [Paragraph]
    /// With `___` where something is to be written.
    package let starter: Code?
    package let answer: Code
    package let second: [Code]
    /// Said after the answer was found.
    let closing: [Paragraph]
    package let hints: Hints
    package let mistakes: [Mistake]
  }

  /// Hints in the order they are given.
  package struct Hints: Sendable {
    let paragraphs: [Paragraph]

    package func shown(in language: Language) -> [Paragraph] {
      Lesson.shown(paragraphs, in: language)
    }
  }

  /// A wrong answer that is recognized by its result, and what is said to it.
  package struct Mistake: Sendable {
    package let code: Code
    let feedback: [Paragraph]

    package func text(in language: Language) -> String {
      Lesson.shown(feedback, in: language).flatMap(\.lines).joined(separator: " ")
    }
  }

  package var exercises: [Exercise] {
    steps.compactMap { if case .exercise(let exercise) = $0 { exercise } else { nil } }
  }

  /// Paragraphs of a language, and those of no language; all where none is in that language.
  static func shown(_ paragraphs: [Paragraph], in language: Language) -> [Paragraph] {
    let isSpoken = paragraphs.contains { $0.language == language }
    return paragraphs.filter { $0.language == nil || $0.language == language || !isSpoken }
  }
}

extension StringProtocol {
  /// The text without characters at its end.
  func trimmingSuffix(while isDropped: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isDropped(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
