package import HoiPlan

/// Builds a column value by value: the simple way in, for small tables, results and tests.
package struct ColumnBuilder: ~Copyable {
  private let type: DataType
  private let link: (table: TableID, rowCount: Int)?
  private var values: [Value] = []

  /// For links (and lists of links), `linkRowCount` is the number of rows of the target table.
  package init(_ type: DataType, linkRowCount: Int = 0) {
    self.type = type
    let target = type.linkTarget ?? type.element?.linkTarget
    link = target.map { ($0, linkRowCount) }
  }

  package mutating func append(_ value: Value) {
    values.append(value)
  }

  package consuming func finish() -> Column {
    Column(type: type, values: values, link: link)
  }
}

extension Column {
  /// A column of `values`, each of `type` or missing; a missing list is an empty one.
  package init(type: DataType, values: [Value], link: (table: TableID, rowCount: Int)? = nil) {
    switch type {
    case .int: self.init(.int(values.map(\.int)), validity: Self.validity(values))
    case .number: self.init(.number(values.map(\.number)), validity: Self.validity(values))
    case .bool, .missing:
      self.init(
        .bool(Bitmap(count: values.count) { values[$0] == .bool(true) }),
        validity: Self.validity(values))
    case .date: self.init(.date(values.map(\.date)), validity: Self.validity(values))
    case .datetime: self.init(.datetime(values.map(\.datetime)), validity: Self.validity(values))
    case .period: self.init(.period(values.map(\.period)), validity: Self.validity(values))
    case .text, .duration: self = Self.textColumn(values)
    case .link: self = Self.linkColumn(values, link)
    case .list(let element):
      var offsets: [UInt32] = [0]
      var items: [Value] = []
      for value in values {
        if case .list(let list) = value { items += list }
        offsets.append(UInt32(items.count))
      }
      self.init(.list(offsets: offsets, items: Column(type: element, values: items, link: link)))
    }
  }

  private static func validity(_ values: [Value]) -> Bitmap? {
    guard values.contains(.missing) else { return nil }
    return Bitmap(count: values.count) { values[$0] != .missing }
  }

  private static func textColumn(_ values: [Value]) -> Column {
    var builder = TextDictionaryBuilder()
    var codes: [UInt32] = []
    for value in values {
      if case .text(let text) = value {
        codes.append(builder.code(for: text))
      } else {
        codes.append(0)
      }
    }
    return Column(.text(codes, builder.finish()))
  }

  private static func linkColumn(
    _ values: [Value], _ link: (table: TableID, rowCount: Int)?
  ) -> Column {
    let (table, rowCount) = link ?? (TableID(0), 0)
    var builder = TextDictionaryBuilder()
    var codes: [UInt32] = []
    for value in values {
      switch value {
      case .link(let row): codes.append(UInt32(row + 1))
      case .unmatched(let text): codes.append(UInt32(rowCount) + builder.code(for: text))
      default: codes.append(0)
      }
    }
    return Column(
      .link(codes, LinkTarget(table: table, rowCount: rowCount, unmatched: builder.finish())))
  }
}

extension Value {
  fileprivate var int: Int64 { if case .int(let value) = self { value } else { 0 } }
  fileprivate var number: Double { if case .number(let value) = self { value } else { 0 } }
  fileprivate var date: Int32 { if case .date(let value) = self { value } else { 0 } }
  fileprivate var datetime: Int64 { if case .datetime(let value) = self { value } else { 0 } }
  fileprivate var period: Period {
    if case .period(let value) = self { value } else { Period(start: 0, end: 0) }
  }
}
