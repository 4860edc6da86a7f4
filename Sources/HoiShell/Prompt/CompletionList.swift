import HoiText

/// The list of candidates below the text.
struct CompletionList: Sendable {
  /// The buffer before anything was chosen.
  let original: EditBuffer
  let completion: Completion
  private(set) var selected: Int?

  init(original: EditBuffer, completion: Completion) {
    self.original = original
    self.completion = completion
  }

  /// The buffer with the chosen candidate in place.
  var chosen: EditBuffer {
    guard let selected else { return original }
    return original.replacing(
      completion.replaced, with: completion.candidates[selected].insertion)
  }

  /// Goes round through the candidates.
  mutating func move(by step: Int) {
    let count = completion.candidates.count
    guard count > 0 else { return }
    guard let current = selected else {
      selected = step > 0 ? 0 : count - 1
      return
    }
    selected = (current + step + count) % count
  }

  /// Whether the list stays open after a key.
  static func keeps(_ key: Key) -> Bool {
    switch key {
    case .character("\t"), .character("\r"), .character("\n"), .character("\u{7}"),
      .character("\u{E}"), .character("\u{10}"), .named(.backTab), .named(.up), .named(.down),
      .named(.escape):
      true
    default: false
    }
  }

  /// The rows to show: label, kind and detail in columns, around the selected one.
  func lines(height: Int, theme: Theme, _ language: Language) -> [StyledLine] {
    let candidates = completion.candidates
    let room = min(candidates.count, max(1, height - 1))
    let first = min(max(0, (selected ?? 0) - room / 2), candidates.count - room)
    let shown = candidates[first..<(first + room)]
    let labelWidth = min(40, shown.map { displayWidth($0.label) }.max() ?? 0)
    let kindWidth = min(16, shown.map { displayWidth($0.kind) }.max() ?? 0)
    var lines = zip(shown.indices, shown).map { index, candidate in
      let isSelected = index == selected
      var line = StyledLine("  ")
      line.add(
        Self.padded(candidate.label, labelWidth), theme.sequence(isSelected ? .selected : .label))
      line.add("  " + Self.padded(candidate.kind, kindWidth), theme.sequence(.detail))
      line.add(kindWidth > 0 ? "  " + candidate.detail : candidate.detail, theme.sequence(.detail))
      return line
    }
    let rest = candidates.count - first - room
    if rest > 0 {
      lines.append(StyledLine("  " + PromptWords.more(rest)[language], theme.sequence(.detail)))
    }
    return lines
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    let cells = displayWidth(text)
    if cells > width { return prefix(of: text, width: width - 1) + "…" }
    return text + String(repeating: " ", count: width - cells)
  }
}

extension EditBuffer {
  /// The buffer with some bytes of the text replaced and the cursor after them.
  func replacing(_ range: SourceRange, with insertion: String) -> EditBuffer {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: min(range.start, bytes.count))
    let end = bytes.index(bytes.startIndex, offsetBy: min(range.end, bytes.count))
    return EditBuffer(before: String(text[..<start]) + insertion, after: String(text[end...]))
  }
}

extension LibeditEditor {
  /// Tab: completes what all candidates share, shows them, and then goes through them.
  func complete(forward: Bool) {
    if list != nil {
      _ = moveInList(by: forward ? 1 : -1, opening: true)
      return
    }
    let original = buffer
    let completion = language.complete(original.text, original.cursor)
    guard let first = completion.candidates.first else {
      notice = PromptWords.noCompletion[words]
      return
    }
    if completion.candidates.count == 1 {
      return apply(original.replacing(completion.replaced, with: first.insertion))
    }
    let shared = completion.candidates.dropFirst().reduce(first.insertion) {
      commonStart($0, $1.insertion)
    }
    let bytes = Array(original.text.utf8)
    let range = completion.replaced
    let start = min(range.start, bytes.count)
    let end = max(start, min(range.end, bytes.count))
    let typed = String(decoding: bytes[start..<end], as: UTF8.self)
    let isLonger = shared.count > typed.count || (shared.count == typed.count && shared != typed)
    guard isLonger, language.fold(shared).hasPrefix(language.fold(typed)) else {
      list = CompletionList(original: original, completion: completion)
      return
    }
    let extended = original.replacing(range, with: shared)
    apply(extended)
    var next = completion
    next.replaced = SourceRange(start, start + shared.utf8.count)
    list = CompletionList(original: extended, completion: next)
  }

  /// Moves the selection of an open list; false if there is none to move.
  func moveInList(by step: Int, opening: Bool = false) -> Bool {
    guard var list, opening || list.selected != nil || step > 0 else { return false }
    list.move(by: step)
    self.list = list
    apply(list.chosen)
    return true
  }

  private func commonStart(_ left: String, _ right: String) -> String {
    String(zip(left, right).prefix { $0 == $1 }.map { $0.0 })
  }
}
