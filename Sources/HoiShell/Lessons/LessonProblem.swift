import HoiText

/// What keeps a Markdown file from being a lesson, or a lesson from being started.
enum LessonProblem: Error, Problem {
  /// `hoi learn 99`
  case unknownLesson(String, nearest: [String])
  /// No line `# Title`.
  case noTitle
  /// No section with an answer.
  case noExercise
  /// A starter, hint, second way or wrong answer in a section without `hoi answer`.
  case noAnswer(String)
  case severalAnswers
  /// An exercise that does not say what to do.
  case noTask
  /// A block such as `hoi anwser`.
  case unknownBlock(String)
  /// A wrong answer nothing is said to.
  case noFeedback
  /// The starter has no `___`.
  case noGap
  /// An example, answer, second way or wrong answer does not run, or is answered with no table.
  case failed(String)
  /// The starter is answered as it stands.
  case complete
  /// A second way has another result than the answer.
  case otherResult
  /// A wrong answer has the result of the answer, or of a wrong answer before it.
  case notWrong
  /// Lines of a file of a class that no one handed in.
  case strangeSubmission(String, lines: Int)

  /// What may stand behind `hoi` when a block opens.
  static let blocks = ["starter", "answer", "second", "wrong", "error", "skip"]
}
