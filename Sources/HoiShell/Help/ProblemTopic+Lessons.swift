import HoiText

extension ProblemTopic {
  /// What keeps a Markdown file from being a lesson.
  static let ofLessons: [ProblemTopic] = [
    ProblemTopic(
      "lesson.unknown",
      vi: "Không có bài học tên ấy.", en: "There is no lesson of this name."),
    ProblemTopic(
      "lesson.no-title",
      vi: "Tệp bài học cần một dòng `# Tên bài`.", en: "A lesson needs a line `# Title`."),
    ProblemTopic(
      "lesson.no-exercise",
      vi: "Bài học cần ít nhất một mục `##` có khối `hoi answer`.",
      en: "A lesson needs a section `##` with a block `hoi answer`."),
    ProblemTopic(
      "lesson.no-answer",
      vi: "Mục có gợi ý hay câu mở đầu mà không có lời giải.",
      en: "A section has hints or a starter but no answer."),
    ProblemTopic(
      "lesson.several-answers",
      vi: "Mỗi bài tập có một lời giải; cách khác nằm trong khối `hoi second`.",
      en: "An exercise has one answer; other ways are blocks `hoi second`."),
    ProblemTopic(
      "lesson.no-task", vi: "Bài tập không có đề bài.", en: "An exercise has no task."),
    ProblemTopic(
      "lesson.unknown-block",
      vi: "Từ sau `hoi` ở đầu khối không có nghĩa trong bài học.",
      en: "The word behind `hoi` that opens a block means nothing in a lesson."),
    ProblemTopic(
      "lesson.no-feedback",
      vi: "Lời giải sai cần có lời nhắc ngay sau nó.",
      en: "A wrong answer needs feedback behind it."),
    ProblemTopic(
      "lesson.no-gap",
      vi: "Câu mở đầu cần có `___` ở chỗ phải điền.", en: "A starter needs `___` where to write."),
    ProblemTopic(
      "lesson.failed",
      vi: "Một khối của bài học không chạy được, hoặc không cho ra bảng.",
      en: "A block of the lesson does not run, or gives no table."),
    ProblemTopic(
      "lesson.complete-starter",
      vi: "Câu mở đầu chạy được mà chưa cần điền gì.", en: "A starter runs as it stands."),
    ProblemTopic(
      "lesson.other-result",
      vi: "Cách thứ hai phải cho cùng kết quả với lời giải.",
      en: "A second way must have the result of the answer."),
    ProblemTopic(
      "lesson.not-wrong",
      vi: "Lời giải sai phải cho kết quả khác lời giải và khác nhau.",
      en: "Wrong answers must differ in their results from the answer and from each other."),
    ProblemTopic(
      "note.strange-submission",
      vi: "Tệp bài nộp có dòng không đọc được; ghi chú đếm số dòng.",
      en: "A file handed in has lines that are none; the note counts them."),
  ]
}
