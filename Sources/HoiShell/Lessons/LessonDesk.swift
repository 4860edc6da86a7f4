import HoiAnalysis
import HoiEngine
import HoiSources
import HoiText

/// Opens lessons: finds the text, its workspace, the learner's progress.
struct LessonDesk {
  let progress: LessonProgress
  /// Model answers stay hidden, nothing is written, memory and time are short.
  let inClass: Bool

  /// In class a query may use so much memory, and so many seconds.
  private static let memoryInClass = 256 << 20
  private static let secondsInClass = 10.0

  struct Opened {
    var learning: Learning
    var session: Session
  }

  /// A built-in lesson, or the file of a teacher; `nil` goes on where the learner left. Says what is
  /// wrong where it cannot be opened.
  func open(_ word: String?, like presenter: Presenter) -> Result<Opened, SessionSettings.Refusal> {
    if let word, word.hasSuffix(".md") { return open(file: word, presenter) }
    let name = word.map(LessonShelf.name(for:)) ?? LessonShelf.next(progress)
    guard let name, let lesson = LessonShelf.lesson(name) else {
      let near = nearest(word ?? "", in: LessonShelf.names)
      let problem = LessonProblem.unknownLesson(word ?? "", nearest: near)
      presenter.show([Diagnostic(problem, at: nil)], in: nil)
      return .failure(SessionSettings.Refusal(status: .usage))
    }
    return open(lesson, folder: nil, presenter)
  }

  private func open(
    file: String, _ presenter: Presenter
  ) -> Result<Opened, SessionSettings.Refusal> {
    switch Self.read(file, presenter) {
    case .failure(let refusal): .failure(refusal)
    case .success(let lesson): open(lesson, folder: folder(of: file), presenter)
    }
  }

  /// A teacher's lesson, read and tried from beginning to end: what it says must be so.
  static func read(
    _ file: String, _ presenter: Presenter
  ) -> Result<Lesson, SessionSettings.Refusal> {
    let source: SourceText
    switch readScript(at: file) {
    case .success(let text): source = text
    case .failure(let problem):
      let status = Program.refuse(problem, presenter.language, presenter.remarks)
      return .failure(SessionSettings.Refusal(status: status))
    }
    let name = file.split(separator: "/").last.map { String($0.dropLast(".md".count)) } ?? file
    let folder = folder(of: file)
    let reading = readLesson(
      String(decoding: source.bytes, as: UTF8.self), id: name, name: file, folder: folder)
    presenter.show(reading.diagnostics, in: source)
    if let lesson = reading.lesson {
      guard var judge = Judge.opened(for: lesson, folder: folder, refusing: presenter) else {
        return .failure(SessionSettings.Refusal(status: .badData))
      }
      let problems = judge.problems(in: source)
      if problems.isEmpty { return .success(lesson) }
      let renderer = DiagnosticRenderer(
        language: presenter.language, usesColor: presenter.usesColor)
      presenter.remarks.write(Program.report(problems, in: source, renderer))
    }
    return .failure(SessionSettings.Refusal(status: .badData))
  }

  private func open(
    _ lesson: Lesson, folder: String?, _ presenter: Presenter
  ) -> Result<Opened, SessionSettings.Refusal> {
    guard let judge = Judge.opened(for: lesson, folder: folder ?? ".", refusing: presenter) else {
      return .failure(SessionSettings.Refusal(status: .badData))
    }
    var settings = SessionSettings()
    settings.workspace = lesson.settings.workspace
    settings.today = lesson.settings.today
    settings.language = presenter.language
    switch settings.open() {
    case .failure(let refusal): return .failure(refusal)
    case .success(var session):
      session.presenter = presenter
      session.settings.keepsAnswer = true
      session.settings.scriptFolder = folder ?? "."
      session.settings.isInteractive = !inClass
      session.settings.writesFiles = !inClass
      if inClass {
        let limit = min(session.settings.reading.memory.limit, Self.memoryInClass)
        session.settings.reading.memory = MemoryBudget(limit: limit)
        session.settings.timeout = session.settings.timeout ?? Self.secondsInClass
      }
      session.catalog.allowsReplacement = true
      let learning = Learning(lesson, judge: judge, progress: progress, inClass: inClass)
      return .success(Opened(learning: learning, session: session))
    }
  }
}
