package import HoiPlan
package import HoiText

/// What stops a run.
package enum EvaluationError: Problem, Error {
  /// A number left the range of its type.
  case overflow(Origin)
  /// `expect` met rows for which its condition is not true; `rows` are the first of them.
  case checkFailed(message: String?, rowCount: Int, rows: Table, Origin)
  /// A query that stands for one value gave several rows.
  case severalRows(rowCount: Int, Origin)
  /// `join one` found more than one match for a row; `key` is what the match was made by.
  case severalMatches(key: String, rowCount: Int, Origin)
  /// The columns a `pivot` would make from the data: too many, or two of the same name.
  case tooManyColumns(count: Int, limit: Int, Origin)
  case repeatedColumn(name: String, Origin)
  case memoryLimit(bytes: Int, limit: Int, Origin)
  case cancelled

  package var origin: Origin {
    switch self {
    case .overflow(let origin), .checkFailed(_, _, _, let origin), .severalRows(_, let origin),
      .severalMatches(_, _, let origin), .tooManyColumns(_, _, let origin),
      .repeatedColumn(_, let origin), .memoryLimit(_, _, let origin):
      origin
    case .cancelled: .nowhere
    }
  }

  /// Up to 10 rows that failed a check.
  package var failingRows: Table? {
    if case .checkFailed(_, _, let rows, _) = self { rows } else { nil }
  }

  package var diagnostic: Diagnostic { Diagnostic(self, at: origin.range) }
}
