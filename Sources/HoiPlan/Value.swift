/// One value of a table: what a literal is, what a cell holds.
package enum Value: Hashable, Sendable {
  case missing
  case text(String)
  case int(Int64)
  case number(Double)
  case bool(Bool)
  /// Days since 1970-01-01.
  case date(Int32)
  /// Seconds since 1970-01-01 in the workspace's offset.
  case datetime(Int64)
  case period(Period)
  case duration(CalendarDuration)
  case list([Value])
  /// A row of the link's target table, counted from 0.
  case link(row: Int)
  /// The text of a link that matched no row of its target.
  case unmatched(String)

  package var isMissing: Bool { self == .missing }
}
