import HoiText

/// A Markdown text as weaving sees it: lines, fenced blocks, and comments addressed to Hỏi.
struct MarkdownText {
  /// What stands between two fences.
  struct Block {
    /// The words after the opening fence: `hoi error`.
    let words: [String]
    /// Index of the opening fence's line.
    let opening: Int
    /// Index of the closing fence's line; the number of lines where the block is never closed.
    let closing: Int
  }

  enum Part {
    case block(Block)
    /// `<!-- hoi: workspace=practice lang=vi -->`: what stands after the colon, and its line.
    case directive(String, line: Int)
    /// A line with anything else on it.
    case text(line: Int)
  }

  let lines: [String]
  let parts: [Part]
  /// Whether lines end in CR LF.
  let hasCarriageReturns: Bool

  init(_ text: String) {
    hasCarriageReturns = text.utf8.contains(0x0D)
    let plain = hasCarriageReturns ? text.replacing("\r\n", with: "\n") : text
    lines = plain.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    parts = Self.parts(of: lines)
  }

  /// The text again, of other lines.
  func text(of lines: [String]) -> String {
    lines.joined(separator: hasCarriageReturns ? "\r\n" : "\n")
  }

  func lines(in block: Block) -> [String] {
    Array(lines[(block.opening + 1)..<max(block.closing, block.opening + 1)])
  }

  private static func parts(of lines: [String]) -> [Part] {
    var parts: [Part] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let fence = Fence(line) {
        var closing = index + 1
        while closing < lines.count, !fence.isClosed(by: lines[closing]) { closing += 1 }
        parts.append(.block(Block(words: fence.words, opening: index, closing: closing)))
        index = closing
      } else if let words = directive(line) {
        parts.append(.directive(words, line: index))
      } else if line.contains(where: { !$0.isWhitespace }) {
        parts.append(.text(line: index))
      }
      index += 1
    }
    return parts
  }

  private static func directive(_ line: String) -> String? {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count > 3, words[0] == "<!--", words[1] == "hoi:", words.last == "-->" else {
      return nil
    }
    return words[2..<(words.count - 1)].joined(separator: " ")
  }
}

/// A line that opens a fenced block.
struct Fence {
  let length: Int
  let words: [String]

  init?(_ line: String) {
    let indent = line.prefix { $0 == " " }.count
    let ticks = line.dropFirst(indent).prefix { $0 == "`" }.count
    guard indent < 4, ticks >= 3 else { return nil }
    let rest = line.dropFirst(indent + ticks)
    guard !rest.contains("`") else { return nil }
    length = ticks
    words = rest.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  func isClosed(by line: String) -> Bool {
    guard let other = Fence(line) else { return false }
    return other.words.isEmpty && other.length >= length
  }
}
