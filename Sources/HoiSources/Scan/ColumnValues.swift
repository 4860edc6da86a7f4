import HoiEngine
import HoiPlan

/// The memory of a column that is being read: one value a row, written by several threads, each to
/// rows of its own.
enum ColumnValues {
  case int([Int64])
  case number([Double])
  case days([Int32])
  case periods([Period])
  /// 1 for true.
  case bools([UInt8])
  /// Codes of texts; or where the items of each row end, the first entry zero.
  case codes([UInt32])
  /// While its memory is lent.
  case lent

  /// Memory for a column; nothing of it is touched yet.
  init(_ reading: CellReading, rowCount: Int) {
    switch reading {
    case .int, .datetime: self = .int(Self.memory(rowCount))
    case .number: self = .number(Self.memory(rowCount))
    case .date: self = .days(Self.memory(rowCount))
    case .period, .deadline: self = .periods(Self.memory(rowCount))
    case .bool: self = .bools(Self.memory(rowCount))
    case .text, .lookup: self = .codes(Self.memory(rowCount))
    case .list, .entries: self = .codes(Self.memory(rowCount + 1))
    }
  }

  /// Bytes a row of a column takes, without its texts.
  static func width(_ reading: CellReading) -> Int {
    switch reading {
    case .int, .datetime, .number, .period, .deadline: 8
    case .date, .text, .lookup, .list, .entries: 4
    case .bool: 1
    }
  }

  /// Every row is written before it is read: the values need no zeros.
  private static func memory<Value>(_ count: Int) -> [Value] {
    Array(unsafeUninitializedCapacity: count) { memory, used in
      askForLargePages(memory.baseAddress, byteCount: count * MemoryLayout<Value>.stride)
      used = count
    }
  }

  mutating func withMemory(_ body: (UnsafeMutableRawPointer) -> Void) {
    switch self {
    case .int(var values):
      self = .lent
      values.withUnsafeMutableBytes { lend($0, body) }
      self = .int(values)
    case .number(var values):
      self = .lent
      values.withUnsafeMutableBytes { lend($0, body) }
      self = .number(values)
    case .days(var values):
      self = .lent
      values.withUnsafeMutableBytes { lend($0, body) }
      self = .days(values)
    case .periods(var values):
      self = .lent
      values.withUnsafeMutableBytes { lend($0, body) }
      self = .periods(values)
    case .bools(var values):
      self = .lent
      values.withUnsafeMutableBytes { lend($0, body) }
      self = .bools(values)
    case .codes(var values):
      self = .lent
      values.withUnsafeMutableBytes { lend($0, body) }
      self = .codes(values)
    case .lent: break
    }
  }

  /// An empty array may have no memory at all; nobody writes there.
  private func lend(
    _ memory: UnsafeMutableRawBufferPointer, _ body: (UnsafeMutableRawPointer) -> Void
  ) {
    if let start = memory.baseAddress { return body(start) }
    withUnsafeTemporaryAllocation(byteCount: 16, alignment: 16) { spare in
      if let start = spare.baseAddress { body(start) }
    }
  }
}

/// Lends the memory of all columns at once.
func withMemory(
  of values: inout [ColumnValues], _ body: ([UnsafeMutableRawPointer]) -> Void
) {
  var pointers: [UnsafeMutableRawPointer] = []
  func lend(_ index: Int) {
    guard index < values.count else { return body(pointers) }
    var column = ColumnValues.lent
    swap(&column, &values[index])
    column.withMemory { pointer in
      pointers.append(pointer)
      lend(index + 1)
    }
    values[index] = column
  }
  lend(0)
}
