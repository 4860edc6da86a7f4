import HoiSyntax
import HoiText

/// A learner in a lesson: where in it, what has been tried, what is said next.
struct Learning {
  let lesson: Lesson
  let inClass: Bool
  private(set) var judge: Judge
  private let progress: LessonProgress
  /// The step to be shown next.
  private var place = 0
  private var state = State.reading
  private var misses = 0
  private var hintsGiven = 0

  private enum State {
    case reading
    case asking(Lesson.Exercise)
    /// Queries are not judged until the learner comes back.
    case playing(Lesson.Exercise)
    /// Solved or passed over; `next` goes on.
    case passed(Lesson.Exercise)
    case finished
  }

  init(_ lesson: Lesson, judge: Judge, progress: LessonProgress, inClass: Bool) {
    self.lesson = lesson
    self.judge = judge
    self.progress = progress
    self.inClass = inClass
  }

  var isFinished: Bool {
    if case .finished = state { true } else { false }
  }

  // MARK: Going through the lesson

  /// Shows the title and the first page, or the exercise the learner had come to.
  mutating func begin(in session: inout Session) {
    let speech = LessonSpeech(session.presenter)
    speech.heading(lesson.title)
    let passed = lesson.exercises.filter { progress.isPassed(lesson.id, $0.number) }.count
    if passed > 0, passed < lesson.exercises.count {
      while case .some(let step) = current, !isOpen(step) {
        if case .example(let code) = step, code.use == .run { runSilently(code, in: &session) }
        place += 1
      }
      speech.say(LessonWords.resumed(passed: passed, of: lesson.exercises.count))
    }
    speech.say(LessonWords.words)
    goOn(in: &session)
  }

  private var current: Lesson.Step? { place < lesson.steps.count ? lesson.steps[place] : nil }

  /// Whether a step belongs to what is still to be done. What explains the first open exercise comes
  /// after the last passed one.
  private func isOpen(_ step: Lesson.Step) -> Bool {
    let later = lesson.steps[place...].contains { step in
      guard case .exercise(let exercise) = step else { return false }
      return progress.isPassed(lesson.id, exercise.number)
    }
    guard case .exercise(let exercise) = step else { return !later }
    return !progress.isPassed(lesson.id, exercise.number)
  }

  private func runSilently(_ code: Lesson.Code, in session: inout Session) {
    let presenter = session.presenter
    session.presenter.answers = .memory(Output.Buffer())
    session.presenter.remarks = session.presenter.answers
    run(code.text, in: &session)
    session.presenter = presenter
  }

  /// Runs an example. A lesson may come from anyone: it reads beside its file and writes nothing.
  private func run(_ example: String, in session: inout Session) {
    let settings = session.settings
    session.settings.isInteractive = false
    session.settings.writesFiles = false
    _ = session.run(SourceText(name: "example", text: example))
    session.settings = settings
  }

  /// Shows text and runs examples up to the next exercise.
  private mutating func goOn(in session: inout Session) {
    let speech = LessonSpeech(session.presenter)
    var text: [Lesson.Paragraph] = []
    func flush() {
      speech.paragraphs(text)
      text = []
    }
    while let step = current {
      place += 1
      switch step {
      case .heading(let title):
        flush()
        speech.subheading(title)
      case .text(let paragraph): text.append(paragraph)
      case .example(let code):
        flush()
        speech.code(code)
        session.presenter.hasAnswered = false
        if code.use != .isShown {
          run(code.text(in: speech.language), in: &session)
        }
        speech.blank()
      case .exercise(let exercise):
        flush()
        return ask(exercise, speech)
      }
    }
    flush()
    finish(speech)
  }

  private mutating func ask(_ exercise: Lesson.Exercise, _ speech: LessonSpeech) {
    state = .asking(exercise)
    misses = 0
    hintsGiven = 0
    progress.add(
      .shown, lesson: lesson.id, exercise: exercise.number,
      data: judge.fingerprint(of: exercise), inClass: inClass)
    speech.task(exercise, of: lesson.exercises.count)
  }

  private mutating func finish(_ speech: LessonSpeech) {
    state = .finished
    let solved = lesson.exercises.filter {
      progress.record(lesson.id, $0.number)?.isSolved ?? false
    }
    speech.say(
      LessonWords.finished(lesson.title, solved: solved.count, of: lesson.exercises.count))
  }

  // MARK: What the learner enters

  /// Takes a word of the lesson; false for one that is not the lesson's to answer.
  mutating func take(_ word: LessonWord, in session: inout Session) -> Bool {
    let speech = LessonSpeech(session.presenter)
    switch (word, state) {
    case (.next, .finished), (.stop, _): return false
    case (.next, .passed): goOn(in: &session)
    case (.next, .playing(let exercise)):
      state = .asking(exercise)
      speech.task(exercise, of: lesson.exercises.count)
    case (.next, .asking): speech.say(LessonWords.notYet)
    case (.play, .asking(let exercise)):
      state = .playing(exercise)
      speech.say(LessonWords.playing)
    case (.hint, .asking(let exercise)), (.hint, .playing(let exercise)):
      hint(exercise, speech)
    case (.skip, .asking(let exercise)), (.skip, .playing(let exercise)):
      skip(exercise, in: &session)
    case (.redo, _): redo(in: &session)
    case (.play, _), (.hint, _), (.skip, _), (.next, .reading): speech.say(LessonWords.nothingOpen)
    }
    return true
  }

  private mutating func hint(_ exercise: Lesson.Exercise, _ speech: LessonSpeech) {
    let hints = exercise.hints.shown(in: speech.language)
    guard hintsGiven < hints.count else {
      speech.say(inClass ? LessonWords.noMoreHintsInClass : LessonWords.noMoreHints)
      return
    }
    speech.hint(hints[hintsGiven], number: hintsGiven + 1, of: hints.count)
    hintsGiven += 1
    progress.add(.hint, lesson: lesson.id, exercise: exercise.number, inClass: inClass)
  }

  private mutating func skip(_ exercise: Lesson.Exercise, in session: inout Session) {
    progress.add(.skipped, lesson: lesson.id, exercise: exercise.number, inClass: inClass)
    let speech = LessonSpeech(session.presenter)
    if !inClass { speech.answer(exercise, title: LessonWords.answer) }
    state = .passed(exercise)
    goOn(in: &session)
  }

  /// The exercise again; after the last one the whole lesson.
  private mutating func redo(in session: inout Session) {
    let speech = LessonSpeech(session.presenter)
    switch state {
    case .asking(let exercise), .playing(let exercise), .passed(let exercise):
      ask(exercise, speech)
    case .reading, .finished:
      place = 0
      goOn(in: &session)
    }
  }

  /// Says how a query that was run stands to the exercise.
  mutating func judge(_ status: ExitStatus, in session: inout Session) {
    guard case .asking(let exercise) = state else { return }
    let speech = LessonSpeech(session.presenter)
    if judge.language != speech.language { judge.language = speech.language }
    guard status == .success else {
      if status == .failure {
        add(.error, exercise)
        hintEverySecondTime(exercise, speech)
      }
      return
    }
    guard let answer = session.lastAnswer,
      let judgement = judge.judge(answer, in: exercise)
    else { return }
    if judgement.verdict == .right {
      add(.solved, exercise)
      state = .passed(exercise)
      speech.praise(exercise, showsAnswer: !inClass)
      return
    }
    add(.missed, exercise, mistake: judgement.mistake.map { $0 + 1 })
    speech.verdict(judgement.verdict)
    if let mistake = judgement.mistake {
      misses += 1
      speech.say(exercise.mistakes[mistake].text(in: speech.language))
    } else {
      hintEverySecondTime(exercise, speech)
    }
  }

  private func add(_ event: LessonProgress.Event, _ exercise: Lesson.Exercise, mistake: Int? = nil)
  {
    progress.add(
      event, lesson: lesson.id, exercise: exercise.number, mistake: mistake, inClass: inClass)
  }

  /// A first miss may be a try; who misses again gets the next hint unasked.
  private mutating func hintEverySecondTime(_ exercise: Lesson.Exercise, _ speech: LessonSpeech) {
    misses += 1
    let left = exercise.hints.shown(in: speech.language).count - hintsGiven
    if misses.isMultiple(of: 2), left > 0 {
      hint(exercise, speech)
    } else if left > 0 {
      speech.say(LessonWords.hintOffered)
    }
  }
}
