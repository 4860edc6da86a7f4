package import HoiText

/// What the reader of a text expects to find.
package enum ParseMode: Sendable {
  /// A script: statements.
  case script
  /// What the prompt takes: statements, or stages that continue the last query.
  case entry
}

/// A tree and everything that was wrong with the text.
package struct Parsed: Sendable {
  package let script: Syntax.Script
  package let diagnostics: [Diagnostic]
  /// The text ends where more is expected: the prompt then asks for another line.
  package let isIncomplete: Bool

  package init(script: Syntax.Script, diagnostics: [Diagnostic], isIncomplete: Bool) {
    self.script = script
    self.diagnostics = diagnostics
    self.isIncomplete = isIncomplete
  }
}

/// Reads a text. Never fails: whatever it is, there is a tree, and what was wrong is listed in
/// the order of the text.
package func parse(_ source: SourceText, as mode: ParseMode = .script) -> Parsed {
  parseOutput(source, as: mode).parsed
}

/// The tokens of a text, end to end, and what was wrong with its characters.
package func lex(_ source: SourceText) -> (tokens: [Token], diagnostics: [Diagnostic]) {
  let lexed = Lexer(source).finish()
  return (lexed.tokens, lexed.diagnostics)
}

func parseOutput(_ source: SourceText, as mode: ParseMode) -> ParseOutput {
  let count = source.bytes.count
  guard count <= Limits.scriptBytes else {
    let range = SourceRange(0, min(count, 1))
    let diagnostic = Diagnostic(Reported(.scriptTooLong(bytes: count)), at: range)
    let parsed = Parsed(
      script: Syntax.Script(statements: []), diagnostics: [diagnostic], isIncomplete: false)
    return ParseOutput(parsed: parsed, tokens: [], uses: [])
  }
  let lexed = Lexer(source).finish()
  return Parser(source, lexed: lexed).finish(mode: mode)
}
