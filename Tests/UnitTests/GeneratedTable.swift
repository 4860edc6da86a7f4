import HoiEngine
import HoiPlan
import HoiSources
import HoiText

/// A table with a column of each type and values that have made formats stumble, and the table its
/// links lead to.
struct GeneratedTable {
  let workspace: Workspace
  let result: ResultTable

  var table: Table { result.table }

  static let types: [(name: String, type: DataType)] = [
    ("Tên, \"đủ\"", .text), ("mã", .text), ("n", .int), ("cost", .number), ("ok", .bool),
    ("due", .date), ("at", .datetime), ("in", .period), ("tags", .list(.text)),
    ("lead", .link(TableID(0))), ("with", .list(.link(TableID(0)))),
  ]

  /// What formats have stumbled over; NFC.
  static let texts = [
    "a", "=1+1", "+84 24", "-5", "@SUM(A1)", "＝1", "'x", "\"", "\"\"", ",", ";", "a;b", "|", "\t",
    "a\tb",
    "a\nb", "a\r\nb", "\r", "\n", " x ", "Bộ Văn hóa, Thể thao và Du lịch", "ẩn\u{202E}ngược",
    "\u{200B}", "\u{1}\u{1B}",
    "👩‍👩‍👧‍👦", "\u{FEFF}bom", "01", "1,5", "1.234", "true", "null", "NaN", "2025-01-01", "Q3/2025",
    "<b>&amp;</b>",
    "_x0041_", "\\", "\\n", "](x)", "東京", "\u{FFFE}", "đến hết năm 2025",
  ]

  init(_ dice: inout Dice, rowCount: Int = 9) {
    let count = 4
    let keys = ["A1", "Bộ Y tế", "=x", "d,e"]
    let target = Table(
      headers: ["id", "name"].map { Table.Header(name: $0, type: ValueType(.text)) },
      columns: [
        Column(type: .text, values: keys.map { .text($0) }),
        Column(type: .text, values: keys.map { .text("Tên \($0)") }),
      ], rowCount: count)
    let schema = TableSchema(
      name: "agencies", title: Localized(vi: "Cơ quan", en: "Agencies"),
      columns: ["id", "name"].map { ColumnSchema(name: $0, type: ValueType(.text)) },
      key: [0], label: 1)
    workspace = Workspace(schemas: [schema], tables: [target])
    let chances = (0..<Self.types.count).map { _ in dice.roll(4) }
    let columns = zip(Self.types, chances).map { column, chance in
      Column(
        type: column.type,
        values: (0..<rowCount).map { _ in
          dice.roll(4) < chance ? .missing : Self.value(column.type, &dice)
        }, link: (TableID(0), count))
    }
    let types = Self.types.map { ValueType($0.type, isNullable: $0.type.element == nil) }
    let table = Table(
      headers: zip(Self.types, types).map { Table.Header(name: $0.name, type: $1) },
      columns: columns, rowCount: rowCount)
    result = ResultTable(
      table,
      TableSchema(
        name: "", columns: zip(Self.types, types).map { ColumnSchema(name: $0.name, type: $1) }),
      Provenance(query: "tasks", asked: 1_759_190_400, sources: []))
  }

  private static func value(_ type: DataType, _ dice: inout Dice) -> Value {
    switch type {
    case .int:
      let values: [Int64] = [0, -1, 7, 1_234, 999_999_999_999_999, 9_007_199_254_740_993, .max]
      return .int(values[dice.roll(values.count)])
    case .number:
      let values = [0, -0.5, 0.1, 1234.5, 1e300, 1e-300, 123_456_789.012_345, -2]
      return .number(values[dice.roll(values.count)])
    case .bool: return .bool(dice.roll(2) == 0)
    case .date: return .date(Int32(dice.roll(200_000) - 100_000))
    case .datetime: return .datetime(Int64(dice.roll(8_000_000_000) - 4_000_000_000))
    case .period:
      let day = Int32(dice.roll(40_000) - 10_000)
      let unit = Period.Unit.allCases[dice.roll(Period.Unit.allCases.count)]
      return dice.roll(3) == 0
        ? .period(Period(start: day, end: day + Int32(dice.roll(900))))
        : .period(Period(unit, containing: day))
    case .list(let element):
      return .list((0..<dice.roll(4)).map { _ in value(element, &dice) })
    case .link:
      return dice.roll(4) == 0
        ? .unmatched("không rõ \(dice.roll(3))") : .link(row: dice.roll(4))
    default: return .text(texts[dice.roll(texts.count)])
    }
  }

  /// A value as a format without types knows it: a link by its key, nothing for what is only blanks,
  /// items of lists without the blanks around them.
  func plain(_ value: Value) -> Value {
    switch value {
    case .link(let row):
      return plain(workspace.tables[0]?.columns[0].value(at: row) ?? .missing)
    case .unmatched(let text), .text(let text):
      return text.allSatisfy(\.isWhitespace) ? .missing : .text(text)
    case .list(let items):
      return .list(
        items.map(plain).filter { $0 != .missing }.map { item in
          guard case .text(let text) = item else { return item }
          return .text(String(text.trimmingPrefix(while: isBlank).trimmingSuffix(isBlank)))
        })
    default: return value
    }
  }
}

private func isBlank(_ character: Character) -> Bool { character.isWhitespace }

extension Substring {
  fileprivate func trimmingSuffix(_ drops: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, drops(last) { text.removeLast() }
    return text
  }
}
