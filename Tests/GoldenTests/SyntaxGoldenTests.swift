import HoiSyntax
import HoiText
import Testing

/// Tokens, trees, formatted text and problems of the files under `Tests/Golden/`.
@Suite struct SyntaxGoldenTests {
  static let runner = GoldenRunner(expectations: [
    "tokens": { file, _ in tokens(file) },
    "ast": { file, _ in outline(file) },
    "problems": { file, _ in problems(file) },
    "format": { file, section in formatted(file, section) },
    "print": { file, _ in printed(file) },
    "colors": { file, _ in colors(file) },
    "incomplete": { file, _ in "\(parsed(file).isIncomplete)" },
  ])

  /// Whether a problem file is about the text of a query alone.
  static func isSyntax(_ name: String) -> Bool {
    let limits = ["chain-length", "name-length", "script-size", "text-length"]
    return name.hasPrefix("problems/parse.")
      || limits.contains { name.hasPrefix("problems/limit.\($0)") }
  }

  @Test(arguments: GoldenFile.paths(in: "lexer"))
  func lexer(_ name: String) throws { try Self.runner.run(name) }

  @Test(arguments: GoldenFile.paths(in: "parser"))
  func parser(_ name: String) throws { try Self.runner.run(name) }

  @Test(
    arguments: GoldenFile.paths(in: "problems").filter {
      isSyntax($0)
    })
  func problems(_ name: String) throws { try Self.runner.run(name) }

  @Test(arguments: GoldenFile.paths(in: "format"))
  func format(_ name: String) throws { try Self.runner.run(name) }

  // MARK: Inputs

  /// `query` is a script; `session` is what was typed at the prompt. In `query long`, `⟨a +×3⟩` is
  /// `a +a +a +`.
  static func source(_ file: GoldenFile) -> (SourceText, ParseMode) {
    if let session = file.text("session") {
      return (SourceText(name: "session", text: session), .entry)
    }
    let query = file.sections.first { $0.kind == "query" }
    let text = query?.text ?? ""
    return (SourceText(name: "query", text: query?.argument == "long" ? long(text) : text), .script)
  }

  private static func long(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "⟨"), let close = rest.firstIndex(of: "⟩") {
      result += rest[..<open]
      let inside = rest[rest.index(after: open)..<close]
      if let cross = inside.lastIndex(of: "×"),
        let count = Int(inside[inside.index(after: cross)...])
      {
        result += String(repeating: String(inside[..<cross]), count: count)
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  static func parsed(_ file: GoldenFile) -> Parsed {
    let (source, mode) = source(file)
    return parse(source, as: mode)
  }

  // MARK: Expectations

  static func tokens(_ file: GoldenFile) -> String {
    let (source, _) = source(file)
    return lex(source).tokens.map { token in
      let text = source.text(in: token.range)
      let shown = text == "\n" ? "" : " " + text.replacing("\n", with: "⏎")
      return "\(token.kind.rawValue)\(shown)\(value(token))"
    }.joined(separator: "\n")
  }

  private static func value(_ token: Token) -> String {
    switch token.value {
    case .none, .symbol: ""
    case .name(let text, let folded): token.kind == .word ? " = \(folded)" : " = \(text)"
    case .text(let text): " = [\(text.replacing("\n", with: "⏎"))]"
    case .integer(let value): " = \(value)"
    case .number(let value): " = \(value)"
    case .calendar(let form): " = \(form)"
    }
  }

  static func outline(_ file: GoldenFile) -> String {
    SyntaxOutline().script(parsed(file).script)
  }

  /// `format` keeps the usual language; `format vi` and `format en` choose one. The result is
  /// formatted again, which must change nothing.
  static func formatted(_ file: GoldenFile, _ section: GoldenFile.Section) -> String {
    let (source, _) = source(file)
    let language = Language(rawValue: section.argument)
    guard let text = HoiSyntax.format(source, keywords: language) else { return "(no)" }
    let again = HoiSyntax.format(SourceText(name: "again", text: text), keywords: language)
    let lines = text.hasSuffix("\n") ? String(text.dropLast()) : text
    return again == text ? lines : lines + "\nAND AGAIN:\n" + (again ?? "(no)")
  }

  /// Each query of the script as `print` writes it.
  static func printed(_ file: GoldenFile) -> String {
    parsed(file).script.statements.map { statement in
      if case .query(let query) = statement.kind { print(query) } else { "-" }
    }.joined(separator: "\n")
  }

  static func colors(_ file: GoldenFile) -> String {
    let (source, _) = source(file)
    let text = source.text(in: SourceRange(0, source.bytes.count))
    return highlight(text).map { "\($0.kind.rawValue) \(source.text(in: $0.range))" }
      .joined(separator: "\n")
  }

  static func problems(_ file: GoldenFile) -> String {
    let (source, _) = source(file)
    return list(parsed(file).diagnostics, in: source)
  }

  /// Code and place, then what is said in each language.
  static func list(_ diagnostics: [Diagnostic], in source: SourceText) -> String {
    diagnostics.map { diagnostic in
      let place = diagnostic.range.map { range in
        let position = source.position(at: range.start)
        let text = source.text(in: range).replacing("\n", with: "⏎")
        return
          " \(position.line):\(position.column) [\(text.count > 60 ? text.prefix(60) + "…" : text)]"
      }
      let head = diagnostic.severity.rawValue + " " + diagnostic.code + (place ?? "")
      var lines = [head]
      for language in Language.allCases {
        lines.append("\(language.rawValue): \(diagnostic.wording.message[language])")
        if let label = diagnostic.wording.label { lines.append("    ^ \(label[language])") }
        if let help = diagnostic.wording.help { lines.append("    \(help[language])") }
      }
      if !diagnostic.nearest.isEmpty {
        lines.append("nearest: \(diagnostic.nearest.joined(separator: ", "))")
      }
      if let fix = diagnostic.fix {
        let replaced = source.text(in: fix.range).replacing("\n", with: "⏎")
        lines.append("fix: [\(replaced)] -> [\(fix.replacement)]")
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
