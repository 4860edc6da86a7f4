import HoiText

/// What keeps a woven text from being true.
enum WeaveProblem: Error, Problem {
  /// A result block does not hold what the program prints.
  case difference
  /// A query that should be answered is not.
  case failed
  /// A block that expects an error runs without one.
  case succeeded
  /// A result block stands behind no query.
  case strayResult
  case unclosedBlock
  case unknownDirective(String)
  case badDirective(String, value: String)
}
