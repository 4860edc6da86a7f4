import Glibc

/// What a learner has done, kept in a file of JSON lines that is only ever appended to. Without a
/// file it lasts as long as the program.
package final class LessonProgress {
  /// What happened to an exercise.
  package enum Event: String, Sendable {
    case shown, missed, error, hint, solved, skipped
  }

  /// All that is known of one exercise.
  package struct Record: Hashable, Sendable {
    package let lesson: String
    package let exercise: Int
    /// Entries that were judged, the right one included.
    package fileprivate(set) var attempts = 0
    package fileprivate(set) var hints = 0
    package fileprivate(set) var isSolved = false
    package fileprivate(set) var isSkipped = false
    /// The last known mistake, from 1.
    package fileprivate(set) var mistake: Int?
    /// Seconds since 1970, UTC.
    package fileprivate(set) var started: Double?
    package fileprivate(set) var ended: Double?
    package fileprivate(set) var data = ""
    package fileprivate(set) var inClass = false

    package var outcome: String {
      isSolved ? "solved" : isSkipped ? "skipped" : attempts > 0 ? "tried" : "seen"
    }
  }

  /// In the order exercises were first seen.
  package private(set) var records: [Record] = []
  /// The lesson that was worked on last.
  package private(set) var lastLesson: String?
  private let file: HistoryFile?

  package init(path: String?) {
    file = path.map { HistoryFile(path: $0) }
    for line in file?.lines() ?? [] {
      guard let object = FlatJSON(line) else { continue }
      note(object)
    }
  }

  /// `$HOI_PROGRESS`, else beside the history; `nil` where there is no home, or the variable is empty.
  package static var defaultPath: String? {
    if let path = Environment.variable("HOI_PROGRESS") { return path.isEmpty ? nil : path }
    guard let history = History.stateFolder else { return nil }
    return history + "/lessons.jsonl"
  }

  package func record(_ lesson: String, _ exercise: Int) -> Record? {
    records.first { $0.lesson == lesson && $0.exercise == exercise }
  }

  /// Whether an exercise needs no more work.
  package func isPassed(_ lesson: String, _ exercise: Int) -> Bool {
    record(lesson, exercise).map { $0.isSolved || $0.isSkipped } ?? false
  }

  package func add(
    _ event: Event, lesson: String, exercise: Int, mistake: Int? = nil, data: String? = nil,
    inClass: Bool = false
  ) {
    var object = FlatJSON()
    object.set("time", Double(time(nil)))
    object.set("lesson", lesson)
    object.set("exercise", Double(exercise))
    object.set("event", event.rawValue)
    if let mistake { object.set("mistake", Double(mistake)) }
    if let data { object.set("data", data) }
    if inClass { object.set("class", 1) }
    note(object)
    file?.append(object.encoded)
  }

  private func note(_ object: FlatJSON) {
    guard let lesson = object.text("lesson"), let time = object.number("time"),
      let exercise = object.number("exercise").flatMap({ Int(exactly: $0) }),
      let event = object.text("event").flatMap(Event.init(rawValue:))
    else { return }
    lastLesson = lesson
    let known = records.firstIndex { $0.lesson == lesson && $0.exercise == exercise }
    if known == nil { records.append(Record(lesson: lesson, exercise: exercise)) }
    let index = known ?? records.count - 1
    records[index].note(event, at: time, object)
  }
}

extension LessonProgress.Record {
  fileprivate mutating func note(
    _ event: LessonProgress.Event, at time: Double, _ object: FlatJSON
  ) {
    started = started ?? time
    if let data = object.text("data") { self.data = data }
    if object.number("class") == 1 { inClass = true }
    if let mistake = object.number("mistake").flatMap({ Int(exactly: $0) }) {
      self.mistake = mistake
    }
    switch event {
    case .shown: return
    case .hint: hints += 1
    case .missed, .error: if !isSolved { attempts += 1 }
    case .skipped:
      isSkipped = true
      if !isSolved { ended = time }
    case .solved:
      if !isSolved {
        attempts += 1
        ended = time
      }
      isSolved = true
    }
  }
}
