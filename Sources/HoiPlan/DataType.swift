/// Which table of the workspace: its position in the list of tables.
package struct TableID: Hashable, Sendable {
  package let index: Int

  package init(_ index: Int) {
    self.index = index
  }
}

/// What a column may hold.
package indirect enum DataType: Hashable, Sendable {
  case text
  /// 64-bit; leaving the range is an error, never a wrap.
  case int
  /// IEEE 754 binary64.
  case number
  case bool
  case date
  /// Seconds since 1970-01-01 in the workspace's one offset from UTC.
  case datetime
  case period
  /// `7 days`: only as a literal beside a date.
  case duration
  /// One row of another table.
  case link(TableID)
  case list(DataType)
  /// The type of `missing` alone: fits every other type.
  case missing

  package var isNumeric: Bool { self == .int || self == .number }

  /// Dates, datetimes and periods: what a period may be compared with.
  package var isTemporal: Bool { self == .date || self == .datetime || self == .period }

  package var element: DataType? {
    if case .list(let element) = self { element } else { nil }
  }

  package var linkTarget: TableID? {
    if case .link(let table) = self { table } else { nil }
  }
}

/// A type, and whether a value of it may be missing (`T?`).
package struct ValueType: Hashable, Sendable {
  /// What human formats make of the values; machine formats never differ.
  package enum Showing: Hashable, Sendable {
    case plain
    /// A fraction of a whole, 0 to 1, shown as `%`.
    case share
    /// A key of groups: the group of missing values has a name.
    case groupKey
  }

  package let type: DataType
  package let isNullable: Bool
  package let showing: Showing

  package init(_ type: DataType, isNullable: Bool = false, showing: Showing = .plain) {
    self.type = type
    self.isNullable = isNullable
    self.showing = showing
  }

  package func nullable(_ isNullable: Bool = true) -> ValueType {
    ValueType(type, isNullable: isNullable, showing: showing)
  }

  package func shown(as showing: Showing) -> ValueType {
    ValueType(type, isNullable: isNullable, showing: showing)
  }
}
