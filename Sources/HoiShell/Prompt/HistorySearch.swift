import HoiText

/// A search through earlier entries: every word of the pattern occurs somewhere, in any order, case
/// and marks aside.
struct HistorySearch: Sendable {
  private let texts: [String]
  private let folded: [String]
  private(set) var pattern = ""
  /// Indices of the texts found, newest first.
  private(set) var found: [Int] = []
  private(set) var selected = 0

  /// `texts` are newest first.
  init(texts: [String], fold: (String) -> String) {
    self.texts = texts
    folded = texts.map(fold)
    found = Array(texts.indices)
  }

  var match: String? { found.indices.contains(selected) ? texts[found[selected]] : nil }

  /// Looks for another pattern. The selection stays on its text as long as that is found.
  mutating func look(for pattern: String, fold: (String) -> String) {
    let earlier = found.indices.contains(selected) ? found[selected] : nil
    self.pattern = pattern
    let words = fold(pattern).split(whereSeparator: \.isWhitespace)
    found = texts.indices.filter { index in
      words.allSatisfy { folded[index].contains($0) }
    }
    selected = earlier.flatMap { found.firstIndex(of: $0) } ?? 0
  }

  /// Toward older entries if positive; stops at the ends.
  mutating func move(by step: Int) {
    selected = max(0, min(selected + step, found.count - 1))
  }
}

extension LibeditEditor {
  /// Ctrl-R: a search with its own keys until one of them ends it. Enter puts the found entry into
  /// the buffer; Esc, Ctrl-G and Ctrl-C leave the buffer as it was.
  func searchHistory() {
    var search = HistorySearch(texts: history.allTexts, fold: language.fold)
    while true {
      guard let key = nextKey(paint: { painter.paint(content(of: search)) }) else { return }
      var pattern = search.pattern
      switch key {
      case .character("\r"), .character("\n"), .character("\t"), .named(.right), .named(.end),
        .character("\u{6}"), .character("\u{5}"):
        if let match = search.match { apply(EditBuffer(before: match)) }
        return
      case .character("\u{3}"), .character("\u{7}"), .named(.escape): return
      case .character("\u{4}") where pattern.isEmpty: return
      case .character("\u{12}"), .character("\u{10}"), .named(.up): search.move(by: 1)
      case .character("\u{13}"), .character("\u{E}"), .named(.down): search.move(by: -1)
      case .character("\u{8}"), .character("\u{7F}"): _ = pattern.popLast()
      case .character("\u{15}"): pattern = ""
      case .character("\u{17}"): pattern = EditBuffer(before: pattern).withoutLastWord
      case .character("\u{C}"): painter.clearScreen()
      case .character(let scalar) where scalar.value >= 0x20:
        pattern = language.normalize(pattern + String(scalar))
      case .paste(let text):
        let line = cleanedPaste(text, normalize: language.normalize)
        pattern += String(line.map { $0 == "\n" ? " " : $0 })
      default: break
      }
      if pattern != search.pattern { search.look(for: pattern, fold: language.fold) }
    }
  }

  /// The pattern as the text being edited, the found entry below it.
  private func content(of search: HistorySearch) -> FrameContent {
    let theme = painter.theme
    var shown = FrameContent(buffer: EditBuffer(before: search.pattern))
    shown.prompt = PromptWords.search[words] + ": "
    guard let match = search.match else {
      if !search.pattern.isEmpty || search.found.isEmpty {
        shown.below = [StyledLine("  " + PromptWords.noMatch[words], theme.sequence(.detail))]
      }
      return shown
    }
    shown.hint = "  \(search.selected + 1)/\(search.found.count)"
    shown.below = styledLines(match)
    return shown
  }

  /// An entry in its colors, line by line behind the prompt.
  private func styledLines(_ text: String) -> [StyledLine] {
    let theme = painter.theme
    var spans = language.spans(text)[...]
    var lines = [StyledLine(prompt, theme.sequence(.continuation))]
    var offset = 0
    for character in text {
      while let first = spans.first, first.range.end <= offset { spans.removeFirst() }
      let isStyled = spans.first.map { $0.range.start <= offset } ?? false
      if character == "\n" {
        lines.append(StyledLine(continuation, theme.sequence(.continuation)))
      } else {
        let sequence = isStyled ? theme.sequence(spans.first?.style) : ""
        lines[lines.count - 1].add(String(character), sequence)
      }
      offset += character.utf8.count
    }
    return lines
  }
}

extension EditBuffer {
  fileprivate var withoutLastWord: String {
    var shorter = self
    _ = shorter.cutWordLeft()
    return shorter.before
  }
}
