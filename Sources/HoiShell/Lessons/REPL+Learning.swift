import HoiText

extension REPL {
  /// `.learn`, `.learn 3`, `.learn my.md`: opens a lesson; in a lesson without a name, or with
  /// `list`, lists them.
  mutating func learn(_ word: String?) -> ExitStatus {
    let desk =
      desk
      ?? LessonDesk(
        progress: LessonProgress(path: LessonProgress.defaultPath), inClass: false)
    self.desk = desk
    let isList = word.map { ["list", "danh sach"].contains(folded($0)) } ?? (learning != nil)
    if isList {
      let language = session.presenter.language
      session.presenter.answers.write(LessonShelf.list(desk.progress, in: language))
      LessonSpeech(session.presenter).say(LessonWords.listed)
      return .success
    }
    switch desk.open(word, like: session.presenter) {
    case .failure(let refusal): return refusal.status
    case .success(let opened):
      if learning == nil { home = session }
      session = opened.session
      learning = opened.learning
      learning?.begin(in: &session)
      return .success
    }
  }

  /// A word of the lesson that is open.
  mutating func take(_ word: LessonWord) -> ExitStatus {
    guard learning?.take(word, in: &session) == false else { return .success }
    if word == .stop { return leaveLesson() }
    let next = learning.flatMap { LessonShelf.name(after: $0.lesson.id) }
    if let next { return learn(next) }
    LessonSpeech(session.presenter).say(LessonWords.allDone)
    return .success
  }

  /// Back to the workspace the prompt was opened on.
  private mutating func leaveLesson() -> ExitStatus {
    let presenter = session.presenter
    if let home { session = home }
    session.presenter = presenter
    (learning, home) = (nil, nil)
    LessonSpeech(presenter).say(LessonWords.stopped)
    return .success
  }
}
