/// Functions of the values of one row. The one list of them: checker, engine, completion, help
/// and manual switch over it or read it.
package enum ScalarFunction: String, Hashable, Sendable, CaseIterable {
  case lower, upper, trim, length, replace, split, join, left, right, fold
  case text, number, date, deadline, recurs
  case round, abs, floor, ceil, min, max
  case similarity
  case start, end
  case year, half, quarter, month, week, day
}

/// Functions of many rows or items.
package enum AggregateFunction: String, Hashable, Sendable, CaseIterable {
  case count, sum, avg, min, max, median, stddev, percentile
  case countDistinct = "count_distinct"
  case first, last, list, mode, any, none, every, share

  /// Without its order the answer is not defined, or depends on rows rather than values.
  package var dependsOnOrder: Bool { self == .first || self == .last || self == .list }
}

/// Functions of a row's place among others.
package enum WindowFunctionName: String, Hashable, Sendable, CaseIterable {
  case rank, row, previous, next, running
}
