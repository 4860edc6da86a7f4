import HoiAnalysis
import HoiSyntax
import HoiText

extension REPL {
  /// What the editor asks while an entry is typed.
  func promptLanguage() -> PromptLanguage {
    let (store, language) = (session.store, session.presenter.language)
    let completer = Completer(
      catalog: session.catalog, language: language, choices: { store.choices(for: $0) },
      samples: { store.samples(of: $0, in: language) })
    let quick = Completer(catalog: session.catalog, language: language)
    let certain = CertainErrors(session.catalog)
    let last = session.lastQuery
    let fixed = session.fixedText
    return PromptLanguage(
      isComplete: { text in Self.isComplete(text) }, fold: folded, normalize: nfc,
      spans: { text in Self.spans(of: text, certain) },
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
      hint: { text in
        if let last, text == "|" {
          return .explanation(" … \(Self.end(of: last))")
        }
        return quick.hint(for: text)
      },
      help: { text, cursor in quick.help(for: text, at: cursor) },
      fixedEntry: { fixed })
  }

  /// Enter runs an entry that is whole or wrong; one that ends where more is expected gets a line.
  static func isComplete(_ text: String) -> Bool {
    if DotCommand.reading(text) != nil { return true }
    return !parse(SourceText(name: "", text: text), as: .entry).isIncomplete
  }

  /// The last line of a text.
  private static func end(of text: String) -> Substring { text.split(separator: "\n").last ?? "" }

  private static func spans(of text: String, _ errors: CertainErrors) -> [StyleSpan] {
    if DotCommand.reading(text) != nil { return [] }
    let wrong = errors.ranges(in: text)
    return highlight(text).compactMap { piece in
      let isWrong = wrong.contains {
        $0.start <= piece.range.start && piece.range.end <= $0.end
      }
      return (isWrong ? .error : style(of: piece.kind)).map { StyleSpan(piece.range, $0) }
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
