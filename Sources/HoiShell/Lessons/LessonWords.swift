import HoiText

/// What lessons say themselves, in both languages.
enum LessonWords {
  static let words = Localized(
    vi: """
      Trả lời bằng một câu Hỏi ngay ở dấu nhắc rồi bấm Enter; kết quả sẽ được xem xét, viết cách nào cũng được. \
      `gợi ý`: xem gợi ý; `bỏ qua`: xem lời giải và đi tiếp; `xem`: thử tự do; `làm lại`; `thôi`: ra khỏi bài học.
      """,
    en: """
      Answer with a query at the prompt and press Enter; the result is what counts, however it is written. \
      `hint` helps; `skip` shows the answer and goes on; `play` lets you try things; `redo`; `stop` leaves the lesson.
      """)
  static let right = Localized(vi: "Đúng rồi.", en: "Right.")
  static let model = Localized(vi: "Lời giải mẫu:", en: "A model answer:")
  static let answer = Localized(vi: "Lời giải:", en: "The answer:")
  static let second = Localized(vi: "Một cách khác:", en: "Another way:")
  static let goOn = Localized(vi: "Gõ `tiếp` để đi tiếp.", en: "Type `next` to go on.")
  static let notYet = Localized(
    vi: "Bài tập này chưa xong. Gõ `gợi ý`, hoặc `bỏ qua` để đi tiếp.",
    en: "This exercise is not done. Type `hint`, or `skip` to go on.")
  static let playing = Localized(
    vi: "Cứ thử tự do, không ai chấm. Gõ `tiếp` để trở lại bài tập.",
    en: "Try what you like, nothing is judged. Type `next` to come back to the exercise.")
  static let nothingOpen = Localized(
    vi: "Không có bài tập nào đang mở. Gõ `tiếp` để đi tiếp.",
    en: "No exercise is open. Type `next` to go on.")
  static let noMoreHints = Localized(
    vi: "Hết gợi ý rồi. Gõ `bỏ qua` để xem lời giải.",
    en: "There are no more hints. Type `skip` to see the answer.")
  static let noMoreHintsInClass = Localized(
    vi: "Hết gợi ý rồi. Gõ `bỏ qua` để sang bài sau.",
    en: "There are no more hints. Type `skip` to go on.")
  static let hintOffered = Localized(
    vi: "Gõ `gợi ý` nếu cần.", en: "Type `hint` if you need one.")
  static let order = Localized(
    vi: "Đúng các dòng, nhưng chưa đúng thứ tự.", en: "The rows are right, their order is not.")
  static let rowsLegend = Localized(
    vi: "(`-` là của bạn, `+` là kết quả cần có)", en: "(`-` is yours, `+` is what is wanted)")
  static let allDone = Localized(
    vi: "Đã hết các bài học. `.learn` liệt kê để làm lại bài nào đó.",
    en: "That was the last lesson. `.learn` lists them, to do one again.")
  static let stopped = Localized(
    vi: "Đã ra khỏi bài học; tiến độ được giữ. `.learn` để học tiếp.",
    en: "The lesson is left; progress is kept. `.learn` goes on.")
  static let listed = Localized(
    vi: "`.learn 3` mở bài 3, `.learn` học tiếp. Ngoài dấu nhắc: `hoi learn 3`.",
    en: "`.learn 3` opens lesson 3, `.learn` goes on. Outside the prompt: `hoi learn 3`.")
  static let nothingToSubmit = Localized(
    vi: "chưa có bài tập nào được làm nên không có gì để nộp",
    en: "no exercise has been worked on, so there is nothing to hand in")
  static let noName = Localized(
    vi: "`--submit` cần biết tên người nộp: `--who \"Nguyễn Văn An\"`",
    en: "`--submit` needs the name of the learner: `--who \"Nguyễn Văn An\"`")

  static func resumed(passed: Int, of count: Int) -> Localized {
    Localized(
      vi:
        "Đã xong \(passed) trong \(count) bài tập; học tiếp từ đó. `làm lại` sau bài cuối để học từ đầu.",
      en: "\(passed) of \(count) exercises are done; this goes on from there.")
  }

  static func finished(_ title: Localized, solved: Int, of count: Int) -> Localized {
    Localized(
      vi:
        "Hết \(title.vietnamese): đúng \(solved) trong \(count) bài tập. Gõ `tiếp` để sang bài học sau, `làm lại` để học lại.",
      en:
        "End of \(title.english): \(solved) of \(count) exercises solved. Type `next` for the next lesson, `redo` to do it again."
    )
  }

  static func columns(missing: [String], extra: [String]) -> Localized {
    func list(_ names: [String]) -> String {
      names.prefix(5).map { "`\($0)`" }.joined(separator: ", ") + (names.count > 5 ? " …" : "")
    }
    let parts = [
      missing.isEmpty
        ? nil
        : Localized(vi: "còn thiếu cột \(list(missing))", en: "no column \(list(missing))"),
      extra.isEmpty
        ? nil : Localized(vi: "thừa cột \(list(extra))", en: "\(list(extra)) should not be there"),
    ].compactMap { $0 }
    return Localized(
      vi: "Chưa đúng: " + parts.map(\.vietnamese).joined(separator: ", ") + ".",
      en: "Not yet: " + parts.map(\.english).joined(separator: "; ") + ".")
  }

  static func rowCount(found: Int, expected: Int) -> Localized {
    Localized(
      vi: "Chưa đúng: kết quả có \(found) dòng, cần có \(expected).",
      en:
        "Not yet: the result has \(found) \(found == 1 ? "row" : "rows"), it should have \(expected)."
    )
  }

  static func rows(_ count: Int) -> Localized {
    Localized(
      vi: "Chưa đúng: đủ số dòng, nhưng \(count) dòng khác:",
      en:
        "Not yet: the number of rows is right, \(count == 1 ? "a row differs" : "\(count) rows differ"):"
    )
  }
}
