import HoiText

/// What can go wrong around a query rather than in it.
enum RunProblem: Error, Problem {
  /// `expect` was not true.
  case expectationFailed(message: String?)
  case fileNotFound(String)
  case notUTF8(String, line: Int, offset: Int)
  case usage(Localized)
  case unknownCommand(String, nearest: [String])
  /// `.rows many`: what it takes instead.
  case commandArgument(String, usage: String)
  /// `--timeout`
  case timeLimit(seconds: Double)
  case editorFailed
  /// `hoi help soundex`
  case unknownTopic(String, nearest: [String])
  case unknownFormat(String, known: [String])
  case badDate(String)
  case cyclicUse(String)
  case outsideFolder(String)
  case notInUsedFile(String)
  case scriptTooLarge(String)
  /// `.why id = "NV0"`: no row of the table is so.
  case noSuchRow(table: String, condition: String)
  /// `.why` after `1 + 1`: the query does not start from the rows of a table.
  case noSourceRows
  /// `documents | select title | chart`
  case nothingToDraw
  /// `datasets | select keywords`, as csv
  case listsRunTogether(count: Int)
  /// `… | select "" as empty | save "x.xlsx"`
  case textsNotKept(count: Int)
  /// `documents | select title | save "x.svg"`
  case noPicture(String)
  /// `-o x.xlsx` of a script without a query
  case noAnswer(String)

  /// How many rows that speak against an `expect` are shown.
  static let shownRows = 10
}
