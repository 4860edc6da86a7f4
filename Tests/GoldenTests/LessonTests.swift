import HoiPlan
import HoiSyntax
import HoiText
import Testing

@testable import HoiShell

/// The lessons are true, and a learner gets through them in either language.
@Suite struct LessonTests {
  private func lesson(_ name: String) throws -> Lesson {
    let text = try #require(LessonShelf.text(of: name))
    let reading = readLesson(text, id: name, name: name + ".md")
    #expect(reading.diagnostics.isEmpty, "\(name): \(reading.diagnostics.map(\.code))")
    return try #require(reading.lesson)
  }

  @Test func thereAreTwelveLessonsAndThreeCases() throws {
    #expect(LessonShelf.names.filter { $0.hasPrefix("case-") }.count == 3)
    #expect(LessonShelf.names.count == 15)
    for (index, name) in LessonShelf.names.prefix(12).enumerated() {
      #expect(LessonShelf.name(for: String(index + 1)) == name)
    }
  }

  /// Answers, second ways and examples run; second ways have the answer's result; starters do not
  /// run; known mistakes differ from the answer and from each other.
  @Test(arguments: LessonShelf.names)
  func doesWhatItSays(_ name: String) throws {
    let source = SourceText(name: name, text: try #require(LessonShelf.text(of: name)))
    let lesson = try lesson(name)
    var judge = try #require(Judge.opened(for: lesson))
    for diagnostic in judge.problems(in: source).map(\.diagnostic) {
      let line = diagnostic.range.map { source.position(at: $0.start).line } ?? 0
      Issue.record("\(name):\(line): \(diagnostic.code)")
    }
  }

  @Test(arguments: LessonShelf.names)
  func saysEverythingInBothLanguages(_ name: String) throws {
    let lesson = try lesson(name)
    #expect((4...7).contains(lesson.exercises.count), "\(name): \(lesson.exercises.count)")
    #expect(lesson.title.vietnamese != lesson.title.english)
    func expectBoth(_ paragraphs: [Lesson.Paragraph], _ what: String) {
      let counts = Language.allCases.map { language in
        paragraphs.count { $0.language == language }
      }
      #expect(counts[0] == counts[1], "\(name), \(what)")
      #expect(paragraphs.allSatisfy { $0.language != nil }, "\(name), \(what)")
    }
    expectBoth(
      lesson.steps.compactMap { if case .text(let text) = $0 { text } else { nil } }, "text")
    for exercise in lesson.exercises {
      expectBoth(exercise.task, "task of \(exercise.number)")
      expectBoth(exercise.closing, "closing of \(exercise.number)")
      expectBoth(exercise.hints.paragraphs, "hints of \(exercise.number)")
      #expect(exercise.title.vietnamese != exercise.title.english)
      #expect((2...3).contains(exercise.hints.shown(in: .english).count))
      #expect(exercise.starter != nil && !exercise.second.isEmpty && exercise.mistakes.count > 1)
      for mistake in exercise.mistakes { expectBoth(mistake.feedback, "feedback") }
      let codes = [exercise.starter, exercise.answer].compactMap { $0 }
      for code in codes + exercise.second + exercise.mistakes.map(\.code) {
        let source = SourceText(name: "", text: code.text)
        let isQuery = format(source, keywords: .vietnamese) != nil
        #expect(isQuery, "\(name) \(exercise.number): \(code.text)")
      }
    }
  }

  /// A learner who asks for every hint, makes every known mistake, and then answers.
  @Test(arguments: LessonShelf.names, Language.allCases)
  func aLearnerGetsThrough(_ name: String, _ language: Language) throws {
    let lesson = try lesson(name)
    let progress = LessonProgress(path: nil)
    let learner = try ScriptedLearner(language, progress)
    for exercise in lesson.exercises {
      learner.enter("tasks | wher", expecting: "parse.unknown-stage")
      for hint in exercise.hints.shown(in: language) {
        learner.enter(LessonWord.hint.name[language], expecting: hint.lines.joined(separator: " "))
      }
      learner.enter(
        LessonWord.hint.name[language], expecting: LessonWords.noMoreHints[language])
      for mistake in exercise.mistakes {
        learner.enter(mistake.code.text(in: language), expecting: mistake.text(in: language))
      }
      learner.enter(exercise.answer.text(in: language), expecting: LessonWords.right[language])
      learner.enter(
        LessonWord.next.name[language],
        expecting: exercise.number == lesson.exercises.count
          ? LessonWords.finished(
            lesson.title, solved: lesson.exercises.count, of: lesson.exercises.count)[language]
          : lesson.exercises[exercise.number].title[language])
    }
    try learner.learn(name)
    for exercise in lesson.exercises {
      let record = try #require(progress.record(name, exercise.number))
      #expect(record.isSolved)
      #expect(record.attempts == exercise.mistakes.count + 2)
      #expect(record.hints == exercise.hints.shown(in: language).count)
      #expect(record.data.count == 16)
    }
  }

  /// The lesson both manuals show is a lesson.
  @Test(arguments: ManualTests.manuals)
  func theLessonOfTheManualIsTrue(_ path: String) throws {
    let parts = try GoldenFile.read(ManualTests.root + "/" + path)
      .split(separator: "````markdown\n", maxSplits: 1)
    let text = String(try #require(parts.last))
    let end = try #require(text.firstRange(of: "\n````"))
    let source = SourceText(name: path, text: String(text[..<end.lowerBound]))
    let reading = readLesson(String(text[..<end.lowerBound]), id: "my", name: "my.md")
    #expect(reading.diagnostics.isEmpty)
    let lesson = try #require(reading.lesson)
    var judge = try #require(Judge.opened(for: lesson))
    #expect(judge.problems(in: source).isEmpty)
    #expect(lesson.exercises.count == 1 && lesson.exercises[0].mistakes.count == 1)
  }

  @Test func wordsWorkWithAndWithoutMarks() {
    for word in LessonWord.allCases {
      for language in Language.allCases {
        let name = word.name[language]
        #expect(LessonWord.reading(name) == word)
        #expect(LessonWord.reading("  \(folded(name).uppercased()) ") == word)
      }
    }
    #expect(LessonWord.reading("skip 3") == nil)
    #expect(LessonWord.reading("tasks") == nil)
  }

  @Test func playSkipRedoAndStop() throws {
    let progress = LessonProgress(path: nil)
    let learner = try ScriptedLearner(.english, progress)
    learner.enter("play", expecting: "nothing is judged")
    learner.enter("plans | take 5", expecting: "KH-005")
    learner.enter("next", expecting: "1/5")
    learner.enter("next", expecting: "is not done")
    learner.enter("skip", expecting: "The answer: plans | take 5")
    learner.enter("redo", expecting: "2/5")
    learner.enter("plans | select name", expecting: "no column `year`")
    learner.enter(".learn", expecting: "Lesson 12.")
    learner.enter("stop", expecting: "The lesson is left")
    learner.enter("plans | select name | take 1", expecting: "name")
    learner.enter(".learn", expecting: "1 of 5 exercises are done")
    learner.enter("hint", expecting: "Hint 1/2")
    try learner.learn("1")
    #expect(progress.record("01-tables", 1)?.outcome == "skipped")
    #expect(progress.record("01-tables", 2)?.outcome == "tried")
  }

  @Test func everySecondMissGivesAHint() throws {
    let learner = try ScriptedLearner(.english, LessonProgress(path: nil))
    learner.enter("plans | take 3", expecting: "it should have 5. Type `hint` if you need one.")
    learner.enter("plans | take 4", expecting: "Hint 1/2")
    try learner.learn("1")
  }

  @Test func inClassAnswersStayHidden() throws {
    let learner = try ScriptedLearner(.english, LessonProgress(path: nil), inClass: true)
    learner.enter("plans | take 5", expecting: "Right. Type `next` to go on.")
    learner.enter("next", expecting: "2/5")
    learner.enter("skip", expecting: "3/5")
    learner.enter("plans | take 1 | save \"/tmp/x.csv\"", expecting: "run.outside-folder")
    try learner.learn("1")
    #expect(!learner.said.contains("plans | select name, year"))
  }
}

/// Types what it was told to at a prompt, and compares what is printed after each entry.
private final class ScriptedLearner: LineEditor {
  private var entries: [(text: String, expected: String)] = []
  private var next = 0
  private let output = Output.Buffer()
  private let session: Session
  private let settings: SessionSettings
  private let desk: LessonDesk
  private(set) var said = ""

  init(_ language: Language, _ progress: LessonProgress, inClass: Bool = false) throws {
    var settings = SessionSettings()
    settings.language = language
    settings.usesColor = false
    settings.answers = .memory(output)
    settings.remarks = .memory(output)
    self.settings = settings
    session = try settings.open().get()
    desk = LessonDesk(progress: progress, inClass: inClass)
  }

  func enter(_ text: String, expecting expected: String) {
    entries.append((text, expected))
  }

  func learn(_ lesson: String) throws {
    var prompt = REPL(
      session: session, settings: settings, editor: self, history: History(path: nil))
    prompt.desk = desk
    #expect(prompt.learn(lesson) == .success)
    #expect(prompt.run() == .success)
    #expect(next == entries.count)
  }

  let takesDrafts = false

  func readEntry(
    _ language: PromptLanguage, draft: String, after outcome: EntryOutcome?
  ) -> PromptEvent {
    if next > 0, next <= entries.count {
      let printed = Self.words(String(decoding: output.bytes, as: UTF8.self))
      let (text, expected) = entries[next - 1]
      #expect(printed.contains(Self.words(expected)), "\(text)\n\(printed)")
      said += printed
    }
    output.bytes = []
    guard next < entries.count else { return .endOfInput }
    next += 1
    return .entry(entries[next - 1].text)
  }

  func close() {}

  /// Without the line ends of the layout.
  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("**", with: "")
  }
}

/// When two results are the same.
@Suite struct VerdictTests {
  private let wanted = ShownTable(headers: ["lead.name", "n"], rows: [["a", "1"], ["b", nil]])

  private func verdict(
    _ headers: [String], _ rows: [[String?]], ordered: Bool = false
  ) -> Verdict {
    compare(
      ShownTable(headers: headers, rows: rows), with: wanted, ordered: ordered,
      storedNames: ["name", "region"])
  }

  @Test func namesAndOrderOfColumnsDoNotCount() {
    #expect(verdict(["N", "Lead.Name"], [["1", "a"], [nil, "b"]]) == .right)
    #expect(verdict(["who", "count"], [["a", "1"], ["b", nil]]) == .right)
  }

  @Test func rowsCountInTheirOrderWhereOneWasAskedFor() {
    let rows: [[String?]] = [["b", nil], ["a", "1"]]
    #expect(verdict(["lead.name", "n"], rows) == .right)
    #expect(verdict(["lead.name", "n"], rows, ordered: true) == .order)
  }

  @Test func whatDiffersIsSaidInOrder() {
    #expect(
      verdict(["n", "region"], [["1", "x"]])
        == .columns(missing: ["lead.name"], extra: ["region"]))
    #expect(
      verdict(["lead.name", "n", "x"], []) == .columns(missing: [], extra: ["x"]))
    #expect(verdict(["lead.name", "n"], [["a", "1"]]) == .rowCount(found: 1, expected: 2))
    #expect(
      verdict(["lead.name", "n"], [["a", "1"], ["b", "2"]])
        == .rows([Verdict.Difference(found: ["b", "2"], wanted: ["b", nil])], count: 1))
  }

  @Test func theFingerprintIsOfNamesAndCells() {
    let same = ShownTable(headers: ["lead.name", "n"], rows: [["a", "1"], ["b", nil]])
    let other = ShownTable(headers: ["lead.name", "n"], rows: [["a", "1"], ["b", ""]])
    #expect(same.fingerprint == wanted.fingerprint)
    #expect(other.fingerprint != wanted.fingerprint)
  }
}
