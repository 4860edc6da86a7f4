package import HoiText

/// Reads a lesson from Markdown.
///
/// `# Title` names it. A section `## …` with a block `hoi answer` is an exercise; all other text and
/// `hoi` blocks are explanation. A paragraph opens with `vi:` or `en:` where it is of one language,
/// and with `hint:` (`vi hint:`) where it is a hint. Titles of two languages are written
/// `Tên / Title`.
package func readLesson(
  _ text: String, id: String, name: String, folder: String = "."
) -> LessonReading {
  var reader = LessonReader(text, id: id, name: name, folder: folder)
  reader.read()
  return reader.finish()
}

/// A lesson, or what is wrong with the text.
package struct LessonReading: Sendable {
  package let lesson: Lesson?
  package let diagnostics: [Diagnostic]
}

private struct LessonReader: ~Copyable {
  private let markdown: MarkdownText
  private let source: SourceText
  private let id: String
  private let folder: String
  private var settings = WeaveSettings()
  private var title: Localized?
  private var steps: [Lesson.Step] = []
  private var exerciseCount = 0
  private var section = Section(title: Localized(""), line: 0)
  private var paragraph: (line: Int, lines: [String])?
  private var diagnostics: [Diagnostic] = []

  /// What was read since the last heading.
  private struct Section {
    let title: Localized
    let line: Int
    var steps: [Lesson.Step] = []
    var task: [Lesson.Paragraph] = []
    var starter: Lesson.Code?
    var answer: Lesson.Code?
    var second: [Lesson.Code] = []
    var closing: [Lesson.Paragraph] = []
    var hints: [Lesson.Paragraph] = []
    var mistakes: [(code: Lesson.Code, feedback: [Lesson.Paragraph])] = []
    /// The first thing only an exercise has.
    var exerciseOnly: (word: String, line: Int)?
    /// Where the next paragraph belongs.
    var place = Place.task

    enum Place { case task, closing, feedback }
  }

  init(_ text: String, id: String, name: String, folder: String) {
    markdown = MarkdownText(text)
    source = SourceText(name: name, text: text)
    self.id = id
    self.folder = folder
  }

  mutating func read() {
    var last = -2
    for part in markdown.parts {
      switch part {
      case .text(let line):
        let text = markdown.lines[line]
        if line != last + 1 || text.hasPrefix("#") { endParagraph() }
        last = line
        if text.hasPrefix("# ") {
          title = title ?? Self.title(text.dropFirst(2))
        } else if text.hasPrefix("##") {
          endSection()
          section = Section(title: Self.title(text.drop { $0 == "#" }), line: line)
        } else {
          paragraph = (paragraph?.line ?? line, (paragraph?.lines ?? []) + [text])
        }
      case .directive(let words, let line):
        endParagraph()
        do throws(WeaveProblem) {
          try settings.take(directive: words, beneath: folder)
        } catch {
          report(error, line)
        }
      case .block(let block):
        endParagraph()
        take(block)
      }
    }
    endParagraph()
    endSection()
  }

  /// `Nhìn vào một bảng / A look at a table`
  private static func title(_ text: Substring) -> Localized {
    let parts = text.split(separator: " / ", maxSplits: 1).map { part in
      String(part.drop { $0 == " " }.trimmingSuffix(while: { $0 == " " }))
    }
    guard let first = parts.first else { return Localized("") }
    return Localized(vi: first, en: parts.last ?? first)
  }

  private mutating func take(_ block: MarkdownText.Block) {
    if block.closing == markdown.lines.count { report(WeaveProblem.unclosedBlock, block.opening) }
    guard block.words.first == "hoi" else { return }
    let word = block.words.dropFirst().first ?? ""
    let text = markdown.lines(in: block).joined(separator: "\n")
    let use: Lesson.Code.Use =
      switch word {
      case "skip": .isShown
      case "error", "starter": .fails
      default: .run
      }
    let code = Lesson.Code(text: text, line: block.opening, use: use)
    switch word {
    case "", "error", "skip": section.steps.append(.example(code))
    case "starter":
      section.starter = code
      if !text.contains("___") { report(LessonProblem.noGap, block.opening) }
    case "answer":
      if section.answer != nil { report(LessonProblem.severalAnswers, block.opening) }
      section.answer = code
      section.place = .closing
    case "second":
      section.second.append(code)
      section.place = .closing
    case "wrong":
      section.mistakes.append((code, []))
      section.place = .feedback
    default: report(LessonProblem.unknownBlock(word), block.opening)
    }
    if ["starter", "second", "wrong"].contains(word), section.exerciseOnly == nil {
      section.exerciseOnly = ("hoi \(word)", block.opening)
    }
  }

  /// Puts the paragraph read last where it belongs.
  private mutating func endParagraph() {
    guard let read = paragraph else { return }
    paragraph = nil
    let (label, lines) = Self.label(read.lines)
    let paragraph = Lesson.Paragraph(language: label.language, lines: lines)
    if label.isHint {
      section.hints.append(paragraph)
      if section.exerciseOnly == nil { section.exerciseOnly = ("hint", read.line) }
      return
    }
    switch section.place {
    case .task:
      section.task.append(paragraph)
      section.steps.append(.text(paragraph))
    case .closing: section.closing.append(paragraph)
    case .feedback: section.mistakes[section.mistakes.count - 1].feedback.append(paragraph)
    }
  }

  /// `vi hint: …` is a Vietnamese hint; a text without such a beginning is for everyone.
  private static func label(
    _ lines: [String]
  ) -> (label: (language: Language?, isHint: Bool), lines: [String]) {
    guard let first = lines.first, let colon = first.firstIndex(of: ":") else {
      return ((nil, false), lines)
    }
    let words = first[..<colon].split(separator: " ")
    guard !words.isEmpty, words.allSatisfy({ ["vi", "en", "hint"].contains($0) }) else {
      return ((nil, false), lines)
    }
    let language = words.lazy.compactMap { Language(rawValue: String($0)) }.first
    let rest = String(first[first.index(after: colon)...].drop { $0 == " " })
    let kept = (rest.isEmpty ? [] : [rest]) + lines.dropFirst()
    return ((language, words.contains("hint")), kept)
  }

  private mutating func endSection() {
    defer { section = Section(title: Localized(""), line: 0) }
    guard let answer = section.answer else {
      if let stray = section.exerciseOnly { report(LessonProblem.noAnswer(stray.word), stray.line) }
      if section.line > 0 { steps.append(.heading(section.title)) }
      steps += section.steps
      return
    }
    if section.task.isEmpty { report(LessonProblem.noTask, section.line) }
    for mistake in section.mistakes where mistake.feedback.isEmpty {
      report(LessonProblem.noFeedback, mistake.code.line)
    }
    steps += section.steps.filter { if case .example = $0 { true } else { false } }
    exerciseCount += 1
    steps.append(
      .exercise(
        Lesson.Exercise(
          number: exerciseCount, title: section.title, line: section.line, task: section.task,
          starter: section.starter, answer: answer, second: section.second,
          closing: section.closing, hints: Lesson.Hints(paragraphs: section.hints),
          mistakes: section.mistakes.map { Lesson.Mistake(code: $0.code, feedback: $0.feedback) })))
  }

  private mutating func report(_ problem: some Problem, _ line: Int) {
    let range = source.lineRange(min(line, source.lineCount - 1))
    diagnostics.append(Diagnostic(problem, at: range))
  }

  consuming func finish() -> LessonReading {
    if title == nil { report(LessonProblem.noTitle, 0) }
    if exerciseCount == 0, diagnostics.isEmpty {
      report(LessonProblem.noExercise, 0)
    }
    guard let title, diagnostics.isEmpty else {
      return LessonReading(lesson: nil, diagnostics: diagnostics)
    }
    let lesson = Lesson(id: id, title: title, settings: settings, steps: steps)
    return LessonReading(lesson: lesson, diagnostics: [])
  }
}
