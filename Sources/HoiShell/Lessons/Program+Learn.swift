import HoiSources
import HoiText

/// A lesson the prompt begins with; `nil` names the one to go on with.
struct LessonOpening {
  let desk: LessonDesk
  let lesson: String?
}

extension Program {
  /// `hoi learn`, `hoi learn 3`, `hoi learn my.md`; `--check` only tries a file, `--submit` writes
  /// what was done.
  static func learn(_ words: [String], _ arguments: Arguments) -> ExitStatus {
    let language = Environment.language(arguments.lang)
    let word = words.isEmpty ? nil : words.joined(separator: " ")
    let progress = LessonProgress(path: LessonProgress.defaultPath)
    if arguments.submit { return submit(word, progress, arguments) }
    if word == "list" {
      Output.answers.write(LessonShelf.list(progress, in: language))
      return .success
    }
    if arguments.check {
      guard let word else {
        let message = Localized(
          vi: "`learn --check` cần tên tệp", en: "`learn --check` needs a file")
        return refuse(.usage(message), language, .remarks)
      }
      switch SessionSettings(arguments).open() {
      case .failure(let refusal): return refusal.status
      case .success(let session):
        switch LessonDesk.read(word, session.presenter) {
        case .success: return .success
        case .failure(let refusal): return refusal.status
        }
      }
    }
    let desk = LessonDesk(progress: progress, inClass: arguments.inClass)
    return prompt(arguments, learning: LessonOpening(desk: desk, lesson: word))
  }

  /// Writes the file a learner hands in.
  private static func submit(
    _ word: String?, _ progress: LessonProgress, _ arguments: Arguments
  ) -> ExitStatus {
    let language = Environment.language(arguments.lang)
    guard let who = arguments.who ?? Environment.variable("HOI_LEARNER"),
      who.contains(where: { $0.isLetter })
    else { return refuse(.usage(LessonWords.noName), language, .remarks) }
    let lesson = word.map { LessonShelf.name(for: $0) ?? lessonName(ofFile: $0) }
    let submission = Submission(who: nfc(who), progress, lesson: lesson)
    guard !submission.records.isEmpty else {
      return refuse(.usage(LessonWords.nothingToSubmit), language, .remarks)
    }
    let path = arguments.out ?? submission.fileName
    do throws(SourceError) {
      // One's own file of an earlier day may be replaced; any other only with --force.
      try writeFile(
        Array(submission.text.utf8), to: path, replacing: arguments.out == nil || arguments.force)
    } catch {
      let renderer = DiagnosticRenderer(language: language)
      Output.remarks.write(renderer.render(error.diagnostic, in: nil))
      return .cannotWrite
    }
    let solved = submission.records.count(where: \.isSolved)
    Output.answers.write(
      Localized(
        vi: "\(path): \(submission.records.count) bài tập, đúng \(solved).\n",
        en: "\(path): \(submission.records.count) exercises, \(solved) solved.\n")[language])
    return .success
  }

  /// `lessons/my.md` is `my`.
  private static func lessonName(ofFile path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".md") ? String(file.dropLast(".md".count)) : file
  }
}
