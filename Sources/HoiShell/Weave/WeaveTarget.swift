import HoiText

/// What a woven text can be rendered as.
package enum WeaveTarget: String, Sendable, CaseIterable {
  /// A page of its own, queries in color.
  case html
  /// The text with its result blocks filled.
  case md
  /// The queries alone, as a script; the text around them is comments.
  case hoi
}

/// A woven text as a page, a text or a script.
func rendered(_ text: String, as target: WeaveTarget, title: String, in language: Language)
  -> String
{
  switch target {
  case .md: text
  case .html: WebPage(title: title, language: language).text(of: MarkdownText(text))
  case .hoi: script(of: MarkdownText(text))
  }
}

/// Blocks that run, in order; everything else is comments. A block that continues the query before
/// it is written with that query.
private func script(of markdown: MarkdownText) -> String {
  var lines: [String] = []
  var place = 0
  var query: [String] = []
  func comment(upTo end: Int) {
    for line in markdown.lines[place..<max(place, end)] {
      lines.append(line.isEmpty ? "" : "# " + line)
    }
  }
  for part in markdown.parts {
    guard case .block(let block) = part else { continue }
    comment(upTo: block.opening)
    place = min(block.closing + 1, markdown.lines.count)
    let own = markdown.lines(in: block)
    switch block.words {
    case ["hoi"]:
      let continues = own.first { !$0.isEmpty && !$0.hasPrefix("#") }?.first == "|"
      query = continues ? query + own : own
      lines += query
    case let words where words.first == "result": continue
    default: lines += own.map { "# " + $0 }
    }
  }
  comment(upTo: markdown.lines.count)
  var script = ""
  for line in lines where !(line.isEmpty && (script.isEmpty || script.hasSuffix("\n\n"))) {
    script += line + "\n"
  }
  return script
}
