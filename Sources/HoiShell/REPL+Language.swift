import HoiAnalysis
import HoiSyntax
import HoiText

extension REPL {
  /// What the editor asks while an entry is typed.
  func promptLanguage() -> PromptLanguage {
    let completer = Completer(
      catalog: session.catalog, language: session.presenter.language)
    let last = session.lastQuery
    let fixed = session.fixedText
    return PromptLanguage(
      isComplete: { text in Self.isComplete(text) }, fold: folded, normalize: nfc,
      spans: { text in Self.spans(of: text) },
      complete: { text, cursor in
        // A line that starts with `|` continues the last query.
        guard let last, text.first(where: { !$0.isWhitespace }) == "|" else {
          return completer.completion(of: text, at: cursor)
        }
        let offset = last.utf8.count + 1
        let found = completer.completion(of: last + "\n" + text, at: cursor + offset)
        let range = SourceRange(found.replaced.start - offset, found.replaced.end - offset)
        return Completion(replaced: range, candidates: found.candidates)
      },
      fixedEntry: { fixed })
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
