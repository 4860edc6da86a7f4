import HoiAnalysis
import HoiEngine
import HoiPlan
import HoiSources
import HoiSyntax
package import HoiText

/// Knows what the exercises of a lesson should give. It asks in a session of its own, so that what a
/// learner has named or asked changes nothing.
package struct Judge {
  private let lesson: Lesson
  /// How cells are written when results are compared, and shown where they differ.
  var language = Language.english {
    didSet { (wanted, mistaken) = ([:], [:]) }
  }
  private var session: Session
  private let storedNames: Set<String>
  /// How many steps of the lesson this session has run.
  private var done = 0
  /// Wanted results, by the number of their exercise.
  private var wanted: [Int: ShownTable] = [:]
  /// Results of the known mistakes likewise.
  private var mistaken: [Int: [ShownTable?]] = [:]

  package struct Judgement: Sendable {
    package let verdict: Verdict
    /// The wrong answer this is, where it is one that is known.
    package let mistake: Int?
  }

  /// What its session has said about the last query.
  private let said: Output.Buffer

  private init(_ lesson: Lesson, session: Session, said: Output.Buffer) {
    self.lesson = lesson
    self.said = said
    self.session = session
    storedNames = Set(session.catalog.schemas.flatMap { $0.columns.map { folded($0.name) } })
  }

  /// A judge over the workspace of a lesson.
  package static func opened(for lesson: Lesson, folder: String = ".") -> Judge? {
    opened(for: lesson, folder: folder, refusing: nil)
  }

  /// Where the workspace does not open, `presenter` says why.
  static func opened(
    for lesson: Lesson, folder: String, refusing presenter: Presenter?
  ) -> Judge? {
    let said = Output.Buffer()
    var settings = SessionSettings()
    settings.workspace = lesson.settings.workspace
    settings.today = lesson.settings.today
    settings.language = presenter?.language ?? .english
    settings.answers = .memory(said)
    settings.remarks = presenter?.remarks ?? .memory(said)
    guard case .success(var session) = settings.open() else { return nil }
    session.presenter.remarks = .memory(said)
    session.settings.keepsAnswer = true
    session.settings.writesFiles = false
    session.settings.scriptFolder = folder
    return Judge(lesson, session: session, said: said)
  }

  /// What an exercise should give; `nil` where its answer gives no table.
  package mutating func wanted(_ exercise: Lesson.Exercise) -> ShownTable? {
    if let known = wanted[exercise.number] { return known }
    reach(exercise)
    let table = result(of: exercise.answer.text)
    wanted[exercise.number] = table
    return table
  }

  /// A sign of the data an exercise is asked on: that of its wanted result.
  package mutating func fingerprint(of exercise: Lesson.Exercise) -> String {
    reach(exercise)
    return answer(to: exercise.answer.text).map { ShownTable($0, in: .english).fingerprint } ?? ""
  }

  /// Judges what a learner's query was answered with.
  mutating func judge(_ answer: Answer, in exercise: Lesson.Exercise) -> Judgement? {
    guard let wanted = wanted(exercise) else { return nil }
    let count = answer.result.table.rowCount
    if count > Self.comparedRows, count != wanted.rows.count {
      let verdict = Verdict.rowCount(found: count, expected: wanted.rows.count)
      return Judgement(verdict: verdict, mistake: nil)
    }
    return judge(ShownTable(answer, in: language), in: exercise)
  }

  /// Beyond so many rows a result that has another number of rows is looked at no further.
  private static let comparedRows = 20_000

  /// Judges a result by the answer, then by the known mistakes.
  package mutating func judge(_ found: ShownTable, in exercise: Lesson.Exercise) -> Judgement? {
    guard let wanted = wanted(exercise) else { return nil }
    let ordered = Self.isOrdered(exercise.answer)
    let verdict = compare(found, with: wanted, ordered: ordered, storedNames: storedNames)
    if verdict == .right { return Judgement(verdict: verdict, mistake: nil) }
    let results = mistaken[exercise.number] ?? exercise.mistakes.map { result(of: $0.code.text) }
    mistaken[exercise.number] = results
    let mistake = results.firstIndex { result in
      result.map {
        compare(found, with: $0, ordered: ordered, storedNames: storedNames) == .right
      } ?? false
    }
    return Judgement(verdict: verdict, mistake: mistake)
  }

  /// The last table a text is answered with, after the examples before the exercise. Leaves no trace.
  package func result(of text: String) -> ShownTable? {
    answer(to: text).map { ShownTable($0, in: language) }
  }

  private func answer(to text: String) -> Answer? {
    var copy = session
    copy.lastAnswer = nil
    said.bytes = []
    let status = copy.run(SourceText(name: "query", text: text))
    return status == .success ? copy.lastAnswer : nil
  }

  /// Runs the examples that stand before an exercise: they may name things.
  package mutating func reach(_ exercise: Lesson.Exercise) {
    while done < lesson.steps.count {
      switch lesson.steps[done] {
      case .exercise(let other) where other.number == exercise.number: return
      case .example(let code) where code.use == .run: _ = runExample(code)
      case .example, .exercise, .heading, .text: break
      }
      done += 1
    }
  }

  private mutating func runExample(_ code: Lesson.Code) -> ExitStatus {
    said.bytes = []
    return session.run(SourceText(name: "query", text: code.text))
  }

  /// The order of rows counts where the answer says one.
  private static func isOrdered(_ code: Lesson.Code) -> Bool {
    let statements = parse(SourceText(name: "", text: code.text)).script.statements
    guard case .query(let query)? = statements.last?.kind else { return false }
    return query.stages.contains { if case .sort = $0.kind { true } else { false } }
  }
}

// MARK: Whether a lesson does what it says

extension Judge {
  /// Runs every block of the lesson: examples, starters, answers, second ways, wrong answers. Where
  /// a block does not run, what the program said to it is in the details.
  package mutating func problems(in source: SourceText) -> [WeaveResult.Finding] {
    var found: [WeaveResult.Finding] = []
    func report(_ problem: LessonProblem, _ code: Lesson.Code, _ details: [String]) {
      let range = source.lineRange(min(code.line, source.lineCount - 1))
      found.append(
        WeaveResult.Finding(
          diagnostic: Diagnostic(problem, at: range), details: details, isRefilled: false))
    }
    for step in lesson.steps {
      switch step {
      case .heading, .text: break
      case .example(let code):
        if code.use == .run, runExample(code) != .success {
          report(.failed("hoi"), code, lastWords)
        }
        done += 1
      case .exercise(let exercise):
        for (problem, code, details) in problems(of: exercise) { report(problem, code, details) }
      }
    }
    return found
  }

  private var lastWords: [String] {
    String(decoding: said.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private mutating func problems(
    of exercise: Lesson.Exercise
  ) -> [(LessonProblem, Lesson.Code, details: [String])] {
    guard let wanted = result(of: exercise.answer.text) else {
      return [(.failed("hoi answer"), exercise.answer, lastWords)]
    }
    self.wanted[exercise.number] = wanted
    var found: [(LessonProblem, Lesson.Code, details: [String])] = []
    if let starter = exercise.starter, result(of: starter.text) != nil {
      found.append((.complete, starter, []))
    }
    for code in exercise.second {
      guard let table = result(of: code.text) else {
        found.append((.failed("hoi second"), code, lastWords))
        continue
      }
      if judge(table, in: exercise)?.verdict != .right { found.append((.otherResult, code, [])) }
    }
    for (index, mistake) in exercise.mistakes.enumerated() {
      guard let table = result(of: mistake.code.text) else {
        found.append((.failed("hoi wrong"), mistake.code, lastWords))
        continue
      }
      if judge(table, in: exercise)?.mistake != index {
        found.append((.notWrong, mistake.code, []))
      }
    }
    return found
  }
}
