import Glibc
import HoiSources
import HoiText

/// What one learner hands in: a line for each exercise that was worked on.
struct Submission {
  let who: String
  let records: [LessonProgress.Record]

  init(who: String, _ progress: LessonProgress, lesson: String?) {
    self.who = who
    records = progress.records
      .filter { lesson == nil || $0.lesson == lesson }
      .sorted { ($0.lesson, $0.exercise) < ($1.lesson, $1.exercise) }
  }

  /// `hoi-learn-nguyen-van-an.ndjson`
  var fileName: String {
    let words = folded(who).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return Self.prefix + words.joined(separator: "-").prefix(80) + Self.ending
  }

  var text: String {
    records.map { record in
      var line = FlatJSON()
      line.set("who", who)
      line.set("lesson", record.lesson)
      line.set("exercise", Double(record.exercise))
      line.set("outcome", record.outcome)
      line.set("attempts", Double(record.attempts))
      line.set("hints", Double(record.hints))
      if let mistake = record.mistake { line.set("mistake", Double(mistake)) }
      if let started = record.started { line.set("started", Self.written(started)) }
      if let ended = record.ended { line.set("ended", Self.written(ended)) }
      line.set("in_class", record.inClass ? "true" : "false")
      line.set("data", record.data)
      return line.encoded + "\n"
    }.joined()
  }

  private static let prefix = "hoi-learn-"
  private static let ending = ".ndjson"

  /// Việt Nam's wall clock: `2025-09-30T08:15:00`.
  private static func written(_ time: Double) -> String {
    let seconds = Int64(max(0, min(time, 4e11))) + 7 * 3_600
    let date = Calendar.date(days: Int32(clamping: seconds / 86_400))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let rest = Int(seconds % 86_400)
    return "\(date.year)-\(two(date.month))-\(two(date.day))"
      + "T\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
  }
}

// MARK: A class

extension Submission {
  private static let columns = [
    "who", "lesson", "exercise", "outcome", "attempts", "hints", "mistake", "started", "ended",
    "in_class", "data",
  ]

  /// The files of a class as one table `submissions`; `nil` for a folder that holds anything else.
  /// Lines that are no line of a submission are counted.
  static func workspace(
    ofFolder path: String, _ presenter: Presenter
  ) throws(SourceError) -> WorkspaceSource? {
    let names = entries(of: path)
    guard !names.isEmpty,
      names.allSatisfy({ $0.hasPrefix(prefix) && $0.hasSuffix(ending) })
    else { return nil }
    var table = columns.joined(separator: ",") + "\n"
    for name in names {
      guard case .success(let source) = readScript(at: path + "/" + name) else {
        presenter.show(
          [Diagnostic(LessonProblem.strangeSubmission(name, lines: 1), at: nil)], in: nil)
        continue
      }
      let lines = String(decoding: source.bytes, as: UTF8.self).split(separator: "\n")
      let rows = lines.map(row)
      let strange = rows.count { $0 == nil }
      if strange > 0 {
        presenter.show(
          [Diagnostic(LessonProblem.strangeSubmission(name, lines: strange), at: nil)], in: nil)
      }
      table += rows.compactMap { $0 }.joined()
    }
    var declaration = TableDeclaration()
    declaration.columns =
      ["exercise", "attempts", "hints", "mistake"].map {
        ColumnDeclaration($0, as: .int(.plain))
      } + ["started", "ended"].map { ColumnDeclaration($0, as: .datetime(.dayFirst)) }
      + ["who", "lesson", "outcome", "data"].map { ColumnDeclaration($0, as: .text) }
    return try .open(
      bytes: Array(table.utf8), file: path, name: "submissions", declaration: declaration)
  }

  /// A line as a row of the table; `nil` where it has no name, lesson and exercise, or a cell that
  /// is not what it should be.
  private static func row(_ line: Substring) -> String? {
    guard let object = FlatJSON(line), object.text("who") != nil, object.text("lesson") != nil,
      whole(object.number("exercise")) != nil
    else { return nil }
    let cells = columns.map { name in
      switch name {
      case "exercise", "attempts", "hints", "mistake": whole(object.number(name)) ?? ""
      case "started", "ended": object.text(name).flatMap(time) ?? ""
      case "in_class": object.text(name) == "true" ? "true" : "false"
      default: quoted(object.text(name) ?? "")
      }
    }
    return cells.joined(separator: ",") + "\n"
  }

  private static func whole(_ number: Double?) -> String? {
    number.flatMap { Int32(exactly: $0) }.map { String($0) }
  }

  private static func time(_ text: String) -> String? {
    let parts = text.split(separator: "T")
    let isTime =
      parts.count == 2 && readDate(String(parts[0])) != nil && parts[1].count == 8
      && parts[1].utf8.allSatisfy { (0x30...0x3A).contains($0) }
    return isTime ? text : nil
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static func entries(of path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
