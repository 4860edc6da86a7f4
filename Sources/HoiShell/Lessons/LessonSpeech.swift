import HoiText

/// How a lesson speaks: paragraphs that fit the screen, queries set in.
struct LessonSpeech {
  let language: Language
  private let output: Output
  private let width: Int
  private let usesColor: Bool

  init(_ presenter: Presenter) {
    language = presenter.language
    output = presenter.answers
    width = min(88, max(40, presenter.width ?? 80))
    usesColor = presenter.usesColor
  }

  func blank() { output.write("\n") }

  func heading(_ title: Localized) {
    let line = String(repeating: "━", count: max(3, width - displayWidth(title[language]) - 5))
    output.write("\n" + strong("━━━ \(title[language]) \(line)") + "\n\n")
  }

  func subheading(_ title: Localized) {
    output.write(strong(title[language]) + "\n\n")
  }

  /// A paragraph of its own words.
  func say(_ text: Localized) { say(text[language]) }

  func say(_ text: String) {
    output.write(wrapped(text) + "\n")
  }

  func paragraphs(_ paragraphs: [Lesson.Paragraph]) {
    for paragraph in Lesson.shown(paragraphs, in: language) {
      output.write(Self.laidOut(paragraph.lines).map(wrapped).joined() + "\n")
    }
  }

  func code(_ code: Lesson.Code) {
    let lines = code.text(in: language).split(separator: "\n", omittingEmptySubsequences: false)
    output.write(lines.map { strong("    \($0)") + "\n" }.joined() + "\n")
  }

  func task(_ exercise: Lesson.Exercise, of count: Int) {
    let title = exercise.title[language]
    output.write(strong("▸ \(exercise.number)/\(count)  \(title)") + "\n\n")
    paragraphs(exercise.task)
    if let starter = exercise.starter { code(starter) }
  }

  func hint(_ paragraph: Lesson.Paragraph, number: Int, of count: Int) {
    let label = Localized(vi: "Gợi ý", en: "Hint")[language]
    say("\(label) \(number)/\(count): " + paragraph.lines.joined(separator: " "))
  }

  func praise(_ exercise: Lesson.Exercise, showsAnswer: Bool) {
    output.write("\n" + strong("✓ " + LessonWords.right[language]) + "\n\n")
    if showsAnswer {
      answer(exercise, title: LessonWords.model)
      paragraphs(exercise.closing)
    }
    say(LessonWords.goOn)
  }

  func answer(_ exercise: Lesson.Exercise, title: Localized) {
    output.write(title[language] + "\n\n")
    code(exercise.answer)
    for second in exercise.second {
      output.write(LessonWords.second[language] + "\n\n")
      code(second)
    }
  }

  func verdict(_ verdict: Verdict) {
    output.write("\n")
    switch verdict {
    case .right: break
    case .columns(let missing, let extra):
      say(LessonWords.columns(missing: missing, extra: extra))
    case .rowCount(let found, let expected):
      say(LessonWords.rowCount(found: found, expected: expected))
    case .order: say(LessonWords.order)
    case .rows(let differences, let count):
      output.write(LessonWords.rows(count)[language] + "\n")
      for difference in differences {
        if let found = difference.found { output.write("  - \(cells(found))\n") }
        if let wanted = difference.wanted { output.write("  + \(cells(wanted))\n") }
      }
      output.write(LessonWords.rowsLegend[language] + "\n")
    }
  }

  private func cells(_ row: [String?]) -> String {
    let text = row.map { visible($0 ?? "·") }.joined(separator: " | ")
    return text.count > width ? String(text.prefix(width - 1)) + "…" : text
  }

  private func strong(_ text: String) -> String {
    usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// Lines of a paragraph as they are to be broken: running text is one, items and tables keep
  /// theirs.
  private static func laidOut(_ lines: [String]) -> [String] {
    var result: [String] = []
    for line in lines {
      let text = line.replacing("**", with: "")
      let stands = text.hasPrefix("- ") || text.hasPrefix("|") || text.hasPrefix(" ")
      if stands || result.isEmpty || result.last?.hasPrefix("|") == true {
        if !text.hasPrefix("|-") { result.append(text) }
      } else {
        result[result.count - 1] += " " + text
      }
    }
    return result
  }

  private func wrapped(_ text: String) -> String {
    if text.hasPrefix("|") { return "  " + text + "\n" }
    let margin = text.hasPrefix("- ") ? "  " : ""
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, displayWidth(longer) > width - margin.count {
        lines.append(line)
        line = margin + word
      } else {
        line = longer
      }
    }
    return (lines + [line]).map { $0 + "\n" }.joined()
  }
}
