import HoiSources
import HoiSyntax
import HoiText

/// A Markdown text as a web page that stands alone: nothing is loaded, nothing in it is run.
///
/// Knows what our texts use: headings, paragraphs, lists, quotations, tables, fenced blocks; code,
/// strong, emphasis and links in a line. Anything else stays text.
struct WebPage {
  let title: String
  let language: Language

  func text(of markdown: MarkdownText) -> String {
    let heading = markdown.lines.first { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) }
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Self.escaped(heading ?? title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      \(body(markdown.lines))</body>
      </html>

      """
  }

  private static let style = """
    body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; }
    pre { padding: .7rem; overflow-x: auto; background: #f4f4f2; line-height: 1.35; }
    pre.result { background: none; border-left: 3px solid #bbb; }
    table { border-collapse: collapse; } td, th { padding: .2rem .7rem; border: 1px solid #bbb; }
    .stage { color: #0b5394; font-weight: bold; } .keyword { color: #0b5394; }
    .function { color: #6a3d9a; } .text { color: #2e7d32; } .number, .date { color: #b45309; }
    .comment { color: #777; }
    """

  // Blocks

  private func body(_ lines: [String]) -> String {
    var output = ""
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let fence = Fence(line) {
        var end = index + 1
        while end < lines.count, !fence.isClosed(by: lines[end]) { end += 1 }
        let code = lines[(index + 1)..<max(end, index + 1)].joined(separator: "\n")
        output += block(code, fence.words.first ?? "")
        index = end + 1
      } else if line.hasPrefix("<!--") {
        while index < lines.count, !lines[index].contains("-->") { index += 1 }
        index += 1
      } else if line.allSatisfy(\.isWhitespace) {
        index += 1
      } else {
        let end = lines[index...].dropFirst().firstIndex { Self.breaks($0) } ?? lines.count
        let isHeading = line.hasPrefix("#")
        let part = isHeading ? lines[index...index] : lines[index..<end]
        output += Self.part(Array(part))
        index += part.count
      }
    }
    return output
  }

  /// Whether a line ends a paragraph, list or table before it.
  private static func breaks(_ line: String) -> Bool {
    line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") || line.hasPrefix("<!--")
      || Fence(line) != nil
  }

  private func block(_ code: String, _ word: String) -> String {
    guard word == "hoi" else {
      return "<pre\(word == "result" ? " class=\"result\"" : "")>\(Self.escaped(code))</pre>\n"
    }
    let bytes = Array(code.utf8)
    func text(_ range: Range<Int>) -> String {
      Self.escaped(String(decoding: bytes[range], as: UTF8.self))
    }
    var output = ""
    var place = 0
    for piece in highlight(code) where piece.range.start >= place {
      output += text(place..<piece.range.start)
      output += "<span class=\"\(piece.kind)\">\(text(piece.range.start..<piece.range.end))</span>"
      place = piece.range.end
    }
    return "<pre class=\"hoi\">\(output)\(text(place..<bytes.count))</pre>\n"
  }

  private static func part(_ lines: [String]) -> String {
    let first = lines[0]
    if first.hasPrefix("#") {
      let level = min(6, first.prefix { $0 == "#" }.count)
      let words = first.drop { $0 == "#" || $0 == " " }
      return "<h\(level)>\(inline(String(words)))</h\(level)>\n"
    }
    if lines.count > 1, first.hasPrefix("|"), lines[1].hasPrefix("|-") { return table(lines) }
    if first.hasPrefix("> ") {
      let text = lines.map { String($0.drop { $0 == ">" || $0 == " " }) }
      return "<blockquote>\(inline(text.joined(separator: " ")))</blockquote>\n"
    }
    if isItem(first) { return list(lines) }
    return "<p>\(inline(lines.joined(separator: " ")))</p>\n"
  }

  private static func isItem(_ line: String) -> Bool {
    line.hasPrefix("- ") || line.hasPrefix("* ") || isNumbered(line)
  }

  private static func isNumbered(_ line: String) -> Bool {
    let digits = line.prefix { $0.isNumber }
    return !digits.isEmpty && line.dropFirst(digits.count).hasPrefix(". ")
  }

  private static func list(_ lines: [String]) -> String {
    var items: [String] = []
    for line in lines {
      let text = line.drop { $0 == " " }
      if isItem(line) {
        items.append(String(text.drop { !$0.isWhitespace }.dropFirst()))
      } else {
        items[items.count - 1] += " " + text
      }
    }
    let tag = isNumbered(lines[0]) ? "ol" : "ul"
    return "<\(tag)>\n" + items.map { "<li>\(inline($0))</li>\n" }.joined() + "</\(tag)>\n"
  }

  private static func table(_ lines: [String]) -> String {
    func row(_ line: String, _ tag: String) -> String {
      let cells = line.replacing("\\|", with: "\u{1}").split(
        separator: "|", omittingEmptySubsequences: false
      ).dropFirst().dropLast()
      let texts = cells.map { cell in
        let text = cell.split(separator: " ").joined(separator: " ").replacing("\u{1}", with: "|")
        return "<\(tag)>\(inline(text))</\(tag)>"
      }
      return "<tr>\(texts.joined())</tr>\n"
    }
    return "<table>\n" + row(lines[0], "th") + lines.dropFirst(2).map { row($0, "td") }.joined()
      + "</table>\n"
  }

  // Within a line

  private static func inline(_ text: String) -> String {
    var isCode = true
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
    return pieces.map { piece in
      isCode.toggle()
      return isCode ? "<code>\(escaped(String(piece)))</code>" : linked(String(piece))
    }.joined()
  }

  /// `[words](address)`; only addresses that cannot run anything are followed.
  private static func linked(_ text: String) -> String {
    var output = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "["),
      let middle = rest[open...].firstRange(of: "]("),
      let close = rest[middle.upperBound...].firstIndex(of: ")")
    {
      let words = emphasized(String(rest[rest.index(after: open)..<middle.lowerBound]))
      let address = String(rest[middle.upperBound..<close])
      output += emphasized(String(rest[..<open]))
      let isSafe = !address.contains(":") || address.hasPrefix("https://")
      output += isSafe ? "<a href=\"\(escaped(address))\">\(words)</a>" : words
      rest = rest[rest.index(after: close)...]
    }
    return output + emphasized(String(rest))
  }

  private static func emphasized(_ text: String) -> String {
    paired(paired(escaped(text), "**", "strong"), "*", "em")
  }

  private static func paired(_ text: String, _ mark: String, _ tag: String) -> String {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return text }
    return parts.enumerated().map { index, part in
      index % 2 == 1 ? "<\(tag)>\(part)</\(tag)>" : String(part)
    }.joined()
  }

  /// Line by line: nothing in a line moves or hides what stands around it.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { escapedHTML(String($0)) }.joined(separator: "\n")
  }
}
