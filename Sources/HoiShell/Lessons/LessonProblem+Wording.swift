import HoiText

extension LessonProblem {
  var code: String {
    switch self {
    case .unknownLesson: "lesson.unknown"
    case .noTitle: "lesson.no-title"
    case .noExercise: "lesson.no-exercise"
    case .noAnswer: "lesson.no-answer"
    case .severalAnswers: "lesson.several-answers"
    case .noTask: "lesson.no-task"
    case .unknownBlock: "lesson.unknown-block"
    case .noFeedback: "lesson.no-feedback"
    case .noGap: "lesson.no-gap"
    case .failed: "lesson.failed"
    case .complete: "lesson.complete-starter"
    case .otherResult: "lesson.other-result"
    case .notWrong: "lesson.not-wrong"
    case .strangeSubmission: "note.strange-submission"
    }
  }

  var severity: Severity {
    if case .strangeSubmission = self { .note } else { .error }
  }

  var nearest: [String] {
    switch self {
    case .unknownLesson(_, let nearest): nearest
    case .unknownBlock(let word): HoiText.nearest(word, in: Self.blocks)
    default: []
    }
  }

  var wording: Wording {
    switch self {
    case .unknownLesson(let name, _):
      Wording(
        Localized(vi: "không có bài học `\(name)`", en: "there is no lesson `\(name)`"),
        help: Localized(
          vi: "`hoi learn list` liệt kê các bài; bài riêng là tệp `.md`",
          en: "`hoi learn list` lists the lessons; a lesson of one's own is an `.md` file"))
    case .noTitle:
      Wording(
        Localized(
          vi: "bài học không có tên: cần một dòng `# Tên bài`",
          en: "the lesson has no title: a line `# Title` is needed"))
    case .noExercise:
      Wording(
        Localized(
          vi: "bài học không có bài tập nào", en: "the lesson has no exercise"),
        help: Localized(
          vi: "bài tập là một mục `##` có khối ```hoi answer",
          en: "an exercise is a section `##` with a block ```hoi answer"))
    case .noAnswer(let word):
      Wording(
        Localized(
          vi: "mục này có `\(word)` mà không có lời giải",
          en: "this section has `\(word)` but no answer"),
        help: Localized(
          vi: "viết lời giải trong khối ```hoi answer của mục",
          en: "write the answer in a block ```hoi answer of the section"))
    default: wordingOfExercise
    }
  }

  private var wordingOfExercise: Wording {
    switch self {
    case .severalAnswers:
      Wording(
        Localized(
          vi: "mục này đã có lời giải", en: "this section has an answer already"),
        help: Localized(
          vi: "cách làm khác viết trong khối ```hoi second; bài tập khác mở bằng `##`",
          en: "another way goes into a block ```hoi second; another exercise opens with `##`"))
    case .noTask:
      Wording(
        Localized(
          vi: "bài tập chưa nói phải làm gì", en: "the exercise does not say what to do"),
        help: Localized(
          vi: "viết đề bài giữa dòng `##` và khối đầu tiên",
          en: "write the task between the line `##` and the first block"))
    case .unknownBlock(let word):
      Wording(
        Localized(vi: "không có loại khối `hoi \(word)`", en: "there is no block `hoi \(word)`"),
        help: Localized(
          vi: "có: hoi, \(Self.blockList)", en: "there are: hoi, \(Self.blockList)"))
    case .noFeedback:
      Wording(
        Localized(
          vi: "không có lời nhắc nào sau lời giải sai này",
          en: "nothing is said to this wrong answer"),
        help: Localized(
          vi: "viết lời nhắc ngay sau khối", en: "write the feedback behind the block"))
    case .noGap:
      Wording(
        Localized(
          vi: "câu mở đầu không có `___`", en: "the starter has no `___`"),
        help: Localized(
          vi: "`___` đứng ở chỗ người học phải điền",
          en: "`___` stands where the learner has something to write"))
    case .failed(let word):
      Wording(
        Localized(
          vi: "khối `\(word)` không cho ra bảng nào", en: "the block `\(word)` gives no table"))
    case .complete:
      Wording(
        Localized(
          vi: "câu mở đầu chạy được mà chưa cần điền gì",
          en: "the starter runs as it stands, with nothing written"))
    case .otherResult:
      Wording(
        Localized(
          vi: "cách thứ hai cho kết quả khác lời giải",
          en: "the second way has another result than the answer"))
    case .notWrong:
      Wording(
        Localized(
          vi: "lời giải sai này cho kết quả như lời giải hay như một lời giải sai ở trên",
          en: "this wrong answer has the result of the answer, or of a wrong answer above"))
    case .strangeSubmission(let file, let lines):
      Wording(
        Localized(
          vi: "\(file): \(lines) dòng không phải bài nộp, bị bỏ qua",
          en: "\(file): \(lines) \(lines == 1 ? "line is" : "lines are") no submission, left out"))
    default: Wording(Localized(""))
    }
  }

  private static var blockList: String {
    blocks.map { "hoi \($0)" }.joined(separator: ", ")
  }
}
