package import HoiText

/// What a piece of text is, for color.
package enum TokenClass: String, Hashable, Sendable, CaseIterable {
  case stage, keyword, function, name, parameter, type, text, number, date, comment
  /// Signs that compute or compare.
  case `operator`
  /// Brackets, commas, `|`, `:`
  case punctuation
  /// What cannot be read.
  case invalid
}

/// The pieces of a text, typed at the prompt or a whole script, in order and without blanks.
///
/// Words are told apart by their position, as the parser reads them. Cost: that of parsing.
package func highlight(_ text: String) -> [(range: SourceRange, kind: TokenClass)] {
  let source = SourceText(name: "", text: text)
  let output = parseOutput(source, as: .entry)
  var result: [(range: SourceRange, kind: TokenClass)] = []
  var last: TokenUse?
  for (place, token) in output.tokens.enumerated() {
    if let use = output.uses[place], use != .continued { last = use }
    let use = output.uses[place] == .continued ? last : output.uses[place]
    if let kind = tokenClass(of: token, use: use) { result.append((token.range, kind)) }
  }
  return result
}

private func tokenClass(of token: Token, use: TokenUse?) -> TokenClass? {
  switch token.kind {
  case .blank, .newline, .end: return nil
  case .comment: return .comment
  case .text: return .text
  case .number: return .number
  case .calendar: return .date
  case .parameter: return .parameter
  case .quotedName: return .name
  case .invalid: return .invalid
  case .word: return wordClass(use)
  case .symbol: break
  }
  switch token.symbol {
  case .leftParenthesis, .rightParenthesis, .leftBracket, .rightBracket, .comma, .colon,
    .semicolon, .pipe, .dot:
    return .punctuation
  default: return .operator
  }
}

private func wordClass(_ use: TokenUse?) -> TokenClass {
  switch use {
  case .stage: .stage
  case .keyword(let keyword):
    Parser.units[keyword] != nil || Parser.magnitudes[keyword] != nil ? .number : .keyword
  case .function: .function
  case .type: .type
  case .relative: .date
  case .literal: .date
  case .name, .continued, nil: .name
  }
}
