import HoiAnalysis
import HoiSyntax
import HoiText

extension REPL {
  /// What the editor asks while an entry is typed.
  func promptLanguage() -> PromptLanguage {
    PromptLanguage(
      isComplete: { text in Self.isComplete(text) }, fold: folded, normalize: nfc,
      spans: { text in Self.spans(of: text) })
  }

  /// Enter runs an entry that is whole or wrong; one that ends where more is expected gets a line.
  private static func isComplete(_ text: String) -> Bool {
    if DotCommand.reading(text) != nil { return true }
    return !parse(SourceText(name: "", text: text), as: .entry).isIncomplete
  }

  private static func spans(of text: String) -> [StyleSpan] {
    if DotCommand.reading(text) != nil { return [] }
    return highlight(text).compactMap { piece in
      style(of: piece.kind).map { StyleSpan(piece.range, $0) }
    }
  }

  private static func style(of kind: TokenClass) -> Style? {
    switch kind {
    case .stage: .stage
    case .keyword, .type: .keyword
    case .function: .function
    case .name, .punctuation: nil
    case .parameter: .name
    case .text: .text
    case .number: .number
    case .date: .date
    case .comment: .comment
    case .operator: .operator
    case .invalid: .error
    }
  }
}
