import HoiPlan

extension Column {
  /// A column of `count` missing values (empty lists).
  static func missing(_ type: DataType, count: Int, workspace: Workspace) -> Column {
    let none = Bitmap(repeating: false, count: count)
    let validity = count == 0 ? nil : none
    switch type {
    case .int: return Column(.int(Array(repeating: 0, count: count)), validity: validity)
    case .number: return Column(.number(Array(repeating: 0, count: count)), validity: validity)
    case .bool, .missing: return Column(.bool(none), validity: validity)
    case .date: return Column(.date(Array(repeating: 0, count: count)), validity: validity)
    case .datetime: return Column(.datetime(Array(repeating: 0, count: count)), validity: validity)
    case .period:
      let zero = Period(start: 0, end: 0)
      return Column(.period(Array(repeating: zero, count: count)), validity: validity)
    case .text, .duration:
      return Column(.text(Array(repeating: 0, count: count), .empty))
    case .link(let table):
      let target = LinkTarget(
        table: table, rowCount: workspace.rowCount(of: table), unmatched: .empty)
      return Column(.link(Array(repeating: 0, count: count), target))
    case .list(let element):
      return Column(
        .list(
          offsets: Array(repeating: 0, count: count + 1),
          items: missing(element, count: 0, workspace: workspace)))
    }
  }

  /// The rows of all columns, one after the other. All hold values of the same type.
  static func concatenated(_ columns: [Column]) -> Column {
    guard let first = columns.first else { preconditionFailure("no column has no type") }
    if columns.count == 1 { return first }
    let validity = concatenatedValidity(columns)
    switch first.storage {
    case .int: return Column(.int(columns.flatMap(\.ints)), validity: validity)
    case .number: return Column(.number(columns.flatMap(\.numbers)), validity: validity)
    case .bool: return Column(.bool(concatenatedBits(columns.map(\.bits))), validity: validity)
    case .date: return Column(.date(columns.flatMap(\.dates)), validity: validity)
    case .datetime: return Column(.datetime(columns.flatMap(\.datetimes)), validity: validity)
    case .period: return Column(.period(columns.flatMap(\.periods)), validity: validity)
    case .text:
      let (codes, dictionary) = merged(columns.map(\.texts))
      return Column(.text(codes, dictionary))
    case .link(_, let target):
      return Column(concatenatedLinks(columns.map(\.links), table: target.table))
    case .list:
      return concatenatedLists(columns.map(\.lists))
    }
  }

  private static func concatenatedValidity(_ columns: [Column]) -> Bitmap? {
    guard columns.contains(where: { $0.validity != nil }) else { return nil }
    return concatenatedBits(
      columns.map { $0.validity ?? Bitmap(repeating: true, count: $0.count) })
  }

  private static func concatenatedBits(_ maps: [Bitmap]) -> Bitmap {
    var result = Bitmap(repeating: false, count: maps.reduce(0) { $0 + $1.count })
    var start = 0
    for map in maps {
      map.forEachRow { result[start + $0] = true }
      start += map.count
    }
    return result
  }

  private static func concatenatedLinks(
    _ columns: [(codes: [UInt32], target: LinkTarget)], table: TableID
  ) -> Storage {
    let rowCount = columns.map(\.target.rowCount).max() ?? 0
    let unmatched = merged(
      columns.map { column in
        (
          mapped(column.codes) { code in
            Int(code) > column.target.rowCount ? code - UInt32(column.target.rowCount) : 0
          }, column.target.unmatched
        )
      })
    var position = 0
    var codes: [UInt32] = []
    codes.reserveCapacity(unmatched.codes.count)
    for column in columns {
      for code in column.codes {
        let text = unmatched.codes[position]
        codes.append(text == 0 ? code : text + UInt32(rowCount))
        position += 1
      }
    }
    let target = LinkTarget(table: table, rowCount: rowCount, unmatched: unmatched.dictionary)
    return .link(codes, target)
  }

  private static func concatenatedLists(
    _ columns: [(offsets: [UInt32], items: Column)]
  ) -> Column {
    var offsets: [UInt32] = [0]
    var start: UInt32 = 0
    for column in columns {
      offsets.append(contentsOf: column.offsets.dropFirst().map { $0 + start })
      start += column.offsets.last ?? 0
    }
    return Column(.list(offsets: offsets, items: concatenated(columns.map(\.items))))
  }
}

/// Codes of several columns over one dictionary that has all their texts.
func merged(
  _ columns: [(codes: [UInt32], dictionary: TextDictionary)]
) -> (codes: [UInt32], dictionary: TextDictionary) {
  let filled = columns.filter { $0.dictionary.count > 0 }
  guard let first = filled.first else { return (columns.flatMap(\.codes), .empty) }
  if filled.allSatisfy({ $0.dictionary === first.dictionary }) {
    return (columns.flatMap(\.codes), first.dictionary)
  }
  var builder = TextDictionaryBuilder(continuing: first.dictionary)
  var codes: [UInt32] = []
  codes.reserveCapacity(columns.reduce(0) { $0 + $1.codes.count })
  for column in columns {
    if column.dictionary === first.dictionary {
      codes += column.codes
    } else {
      codes += gather(builder.codes(for: column.dictionary), column.codes)
    }
  }
  return (codes, builder.finish())
}

extension Column {
  // What each storage holds. Asking a column for values of another type is a bug of ours: plans
  // are typed. A column of nothing but missing values stands for any type.

  var ints: [Int64] {
    if case .int(let values) = storage { return values }
    wrongType("int")
  }

  var numbers: [Double] {
    switch storage {
    case .number(let values): return values
    case .int(let values):
      return values.withUnsafeBufferPointer { values in
        filled(values.count) { output, range in
          for row in range { output.initializeElement(at: row, to: Double(values[row])) }
        }
      }
    default: wrongType("number")
    }
  }

  var bits: Bitmap {
    if case .bool(let bits) = storage { return bits }
    wrongType("bool")
  }

  var dates: [Int32] {
    if case .date(let values) = storage { return values }
    wrongType("date")
  }

  var datetimes: [Int64] {
    if case .datetime(let values) = storage { return values }
    wrongType("datetime")
  }

  var periods: [Period] {
    if case .period(let values) = storage { return values }
    wrongType("period")
  }

  var texts: (codes: [UInt32], dictionary: TextDictionary) {
    if case .text(let codes, let dictionary) = storage { return (codes, dictionary) }
    wrongType("text")
  }

  var links: (codes: [UInt32], target: LinkTarget) {
    if case .link(let codes, let target) = storage { return (codes, target) }
    wrongType("link")
  }

  var lists: (offsets: [UInt32], items: Column) {
    if case .list(let offsets, let items) = storage { return (offsets, items) }
    wrongType("list")
  }

  private func wrongType(_ wanted: String) -> Never {
    preconditionFailure("a column of another type where \(wanted) was planned")
  }

  /// Which rows have a value; `nil` where all have.
  var presence: Bitmap? {
    switch storage {
    case .text(let codes, _), .link(let codes, _):
      return codes.withUnsafeBufferPointer { codes in
        if !codes.hasZero { return nil }
        return Bitmap(filling: codes.count) { flags, first, used in
          for index in 0..<used { flags[index] = codes[first &+ index] != 0 ? 1 : 0 }
        }
      }
    case .list: return nil
    default: return validity
    }
  }
}

extension UnsafeBufferPointer<UInt32> {
  /// Whether an element is 0.
  fileprivate var hasZero: Bool {
    var found: UInt32 = 0
    var start = 0
    while start < count {
      let end = Swift.min(count, start &+ 4_096)
      for index in start..<end { found |= self[index] == 0 ? 1 : 0 }
      if found != 0 { return true }
      start = end
    }
    return false
  }
}
