import HoiText

extension LibeditEditor {
  /// What is to be seen now.
  var content: FrameContent {
    let buffer = buffer
    let text = buffer.text
    if analyzed.text != text {
      analyzed = AnalyzedText(text: text, spans: language.spans(text), hint: hint(for: text))
    }
    return FrameContent(
      buffer: buffer, spans: analyzed.spans, prompt: prompt, continuation: continuation,
      hint: currentHint?.text ?? "", below: below)
  }

  func paint() {
    undo.note(buffer)
    painter.paint(content)
  }

  /// The newest entry that goes on from the text, else what the language says.
  private func hint(for text: String) -> PromptHint? {
    guard !text.isEmpty else { return nil }
    if let entry = history.newest(startingWith: text) {
      return .continuation(String(entry.dropFirst(text.count)))
    }
    return language.hint(text)
  }

  /// The hint on the screen, if there is one: only at the end of the text.
  private var currentHint: PromptHint? {
    let buffer = buffer
    guard buffer.after.isEmpty, list == nil, analyzed.text == buffer.text,
      dismissedHint != analyzed.text
    else { return nil }
    return analyzed.hint
  }

  func takeHint() -> Bool {
    guard case .continuation(let rest)? = currentHint, !rest.isEmpty else { return false }
    apply(EditBuffer(before: buffer.text + rest))
    return true
  }

  func takeHintWord() -> Bool {
    guard case .continuation(let rest)? = currentHint, !rest.isEmpty else { return false }
    apply(EditBuffer(before: buffer.text + EditBuffer.leadingWord(rest)))
    return true
  }

  private var below: [StyledLine] {
    if let list {
      return list.lines(height: max(3, Terminal.size.height / 2), theme: painter.theme, words)
    }
    if buffer.text == "?" {
      return PromptWords.keys[words].split(separator: "\n").map {
        StyledLine("  " + $0, painter.theme.sequence(.detail))
      }
    }
    return notice.isEmpty ? [] : [StyledLine(notice, painter.theme.sequence(.detail))]
  }
}
