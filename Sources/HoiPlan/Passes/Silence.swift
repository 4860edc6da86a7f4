extension Plan.Expression {
  /// Whether the expression can neither fail nor leave a note, whatever the rows hold: the number
  /// of rows it is evaluated on cannot be told from outside.
  var isSilent: Bool {
    !contains { $0.isAudible }
  }

  private var isAudible: Bool {
    switch kind {
    case .compare(let left, _, let right), .match(let left, _, let right),
      .under(let left, let right, _), .inList(let left, let right):
      left.type.isNullable || right.type.isNullable
    case .inValues(let left, let values):
      left.type.isNullable || values.contains { $0.type.isNullable }
    case .matches(let operand, _): operand.type.isNullable
    case .negative(let operand): operand.type.type != .number
    case .function(let function, _): function.isAudible
    case .aggregate(_, let aggregate): aggregate.isAudible
    case .follow, .inQuery, .arithmetic, .shift, .window, .scalar: true
    case .constant, .column, .not, .and, .or, .isMissing, .isUnmatched, .linkText,
      .concatenation, .daysBetween, .otherwise, .conditional, .convert, .list:
      false
    }
  }
}

extension Plan.Aggregate {
  fileprivate var isAudible: Bool {
    if argument?.type.isNullable ?? false { return true }
    switch function {
    case .sum, .avg, .median, .stddev, .percentile, .share: return true
    case .count, .min, .max, .countDistinct, .first, .last, .list, .mode, .any, .none, .every:
      return false
    }
  }
}

extension ScalarFunction {
  /// Reads text that may be unreadable, or leaves the range of an int.
  fileprivate var isAudible: Bool {
    switch self {
    case .number, .date, .deadline, .recurs, .round, .abs, .floor, .ceil: true
    case .lower, .upper, .trim, .length, .replace, .split, .join, .left, .right, .fold, .text,
      .min, .max, .similarity, .start, .end, .year, .half, .quarter, .month, .week, .day:
      false
    }
  }
}
