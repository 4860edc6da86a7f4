import HoiText

/// What can go wrong around a query rather than in it.
enum RunProblem: Error, Problem {
  /// `expect` was not true.
  case expectationFailed(message: String?)
  case fileNotFound(String)
  case notUTF8(String, line: Int, offset: Int)
  case usage(Localized)
  case unknownCommand(String, nearest: [String])
  /// `hoi help soundex`
  case unknownTopic(String, nearest: [String])
  case unknownFormat(String, known: [String])
  case badDate(String)
  case cyclicUse(String)
  case outsideFolder(String)
  case notInUsedFile(String)
  case scriptTooLarge(String)
  /// `documents | select title | chart`
  case nothingToDraw

  /// How many rows that speak against an `expect` are shown.
  static let shownRows = 10
}
