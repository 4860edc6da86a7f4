package import HoiPlan

/// The values of one column, all of one type, as contiguous buffers.
package struct Column: Sendable {
  package indirect enum Storage: Sendable {
    case int([Int64])
    case number([Double])
    case bool(Bitmap)
    /// Days since 1970-01-01.
    case date([Int32])
    /// Seconds since 1970-01-01.
    case datetime([Int64])
    case period([Period])
    /// Codes into a dictionary; 0 is missing.
    case text([UInt32], TextDictionary)
    case link([UInt32], LinkTarget)
    /// Items of row `i` are `items[offsets[i]..<offsets[i + 1]]`; a list is never missing.
    case list(offsets: [UInt32], items: Column)
  }

  package let storage: Storage
  /// Which rows have a value; `nil` where all have. Always `nil` for text, links and lists, whose
  /// codes say it themselves. A row without a value holds zero.
  package let validity: Bitmap?

  package init(_ storage: Storage, validity: Bitmap? = nil) {
    self.storage = storage
    self.validity = validity
  }

  /// Stands for a stored column whose values have not been read: no plan that runs looks at it.
  package static let unread = Column(.text([], .empty))

  package var count: Int {
    switch storage {
    case .int(let values): values.count
    case .number(let values): values.count
    case .bool(let bits): bits.count
    case .date(let values): values.count
    case .datetime(let values): values.count
    case .period(let values): values.count
    case .text(let codes, _): codes.count
    case .link(let codes, _): codes.count
    case .list(let offsets, _): offsets.count - 1
    }
  }

  /// One value, for showing and for tests; never in a loop over many rows.
  package func value(at row: Int) -> Value {
    if let validity, !validity[row] { return .missing }
    switch storage {
    case .int(let values): return .int(values[row])
    case .number(let values): return .number(values[row])
    case .bool(let bits): return .bool(bits[row])
    case .date(let values): return .date(values[row])
    case .datetime(let values): return .datetime(values[row])
    case .period(let values): return .period(values[row])
    case .text(let codes, let dictionary):
      return codes[row] == 0 ? .missing : .text(dictionary.text(codes[row]))
    case .link(let codes, let target): return target.value(codes[row])
    case .list(let offsets, let items):
      return .list((Int(offsets[row])..<Int(offsets[row + 1])).map { items.value(at: $0) })
    }
  }
}

/// What the codes of a link column mean: 0 is missing, 1 to `rowCount` a row of the target table
/// (code − 1), anything above a text that matched nothing.
package struct LinkTarget: Sendable {
  package let table: TableID
  package let rowCount: Int
  package let unmatched: TextDictionary

  package init(table: TableID, rowCount: Int, unmatched: TextDictionary) {
    self.table = table
    self.rowCount = rowCount
    self.unmatched = unmatched
  }

  package func value(_ code: UInt32) -> Value {
    if code == 0 { return .missing }
    if Int(code) <= rowCount { return .link(row: Int(code) - 1) }
    return .unmatched(unmatched.text(code - UInt32(rowCount)))
  }
}
