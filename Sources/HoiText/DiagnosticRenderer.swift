/// Lays out a diagnostic for a person: what, where with a caret, nearest names, what to do.
package struct DiagnosticRenderer: Sendable {
  private let language: Language
  private let usesColor: Bool
  /// Longest part of a line that is shown; a longer line is cut around the place.
  private static let lineWidth = 160

  package init(language: Language, usesColor: Bool = false) {
    self.language = language
    self.usesColor = usesColor
  }

  /// The frame of a diagnostic, ending in a line break. `source` is the text its range is in.
  package func render(_ diagnostic: Diagnostic, in source: SourceText?) -> String {
    var lines: [String] = []
    let message = visible(diagnostic.wording.message[language])
    let head = "\(word(for: diagnostic.severity))[\(diagnostic.code)]"
    lines.append("\(style(head, diagnostic.severity)): \(message)")
    let nearest = nearestLine(diagnostic)
    if let source, let range = diagnostic.range, !source.bytes.isEmpty {
      lines += frame(diagnostic, range, in: source, remark: nearest)
    } else if let nearest {
      lines.append("  = \(nearest)")
    }
    if let help = diagnostic.wording.help {
      lines.append("  = \(word(vi: "gợi ý", en: "help")): \(visible(help[language]))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func nearestLine(_ diagnostic: Diagnostic) -> String? {
    if let label = diagnostic.wording.label { return visible(label[language]) }
    guard !diagnostic.nearest.isEmpty else { return nil }
    let names = diagnostic.nearest.map { "`\(visible($0))`" }.joined(separator: ", ")
    return "\(word(vi: "gần nhất", en: "nearest")): \(names)"
  }

  /// Place, line and caret. A range over several lines is marked to the end of its first.
  private func frame(
    _ diagnostic: Diagnostic, _ range: SourceRange, in source: SourceText, remark: String?
  ) -> [String] {
    let start = min(range.start, source.bytes.count)
    let position = source.position(at: start)
    let lineRange = source.lineRange(position.line - 1)
    let end = min(max(range.end, start), max(lineRange.end, start))
    let number = String(position.line)
    let gutter = String(repeating: " ", count: number.count)
    var before = source.text(in: SourceRange(min(lineRange.start, start), start))
    let marked = source.text(in: SourceRange(start, end))
    var after = source.text(in: SourceRange(end, max(end, lineRange.end)))
    if before.count > Self.lineWidth / 2 { before = "…" + before.suffix(Self.lineWidth / 2) }
    if after.count > Self.lineWidth / 2 { after = after.prefix(Self.lineWidth / 2) + "…" }
    let shownMark = marked.count > Self.lineWidth ? marked.prefix(Self.lineWidth) + "…" : marked
    let indent = String(repeating: " ", count: displayWidth(visible(before)))
    let caret = String(repeating: "^", count: max(1, displayWidth(visible(shownMark))))
    let place = "\(source.name):\(position.line):\(position.column)"
    let tail = remark.map { " " + $0 } ?? ""
    return [
      "\(gutter) --> \(visible(place))",
      "\(gutter)  |",
      " \(number) | \(visible(before))\(visible(shownMark))\(visible(after))",
      "\(gutter)  | \(indent)\(style(caret, diagnostic.severity))\(tail)",
    ]
  }

  private func word(for severity: Severity) -> String {
    switch severity {
    case .error: word(vi: "lỗi", en: "error")
    case .warning: word(vi: "lưu ý", en: "warning")
    case .note: word(vi: "ghi chú", en: "note")
    }
  }

  private func word(vi: String, en: String) -> String {
    Localized(vi: vi, en: en)[language]
  }

  private func style(_ text: String, _ severity: Severity) -> String {
    guard usesColor else { return text }
    let color =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[1;\(color)m\(text)\u{1B}[0m"
  }
}
