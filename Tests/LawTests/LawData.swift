import HoiEngine
import HoiPlan
import HoiText

/// The tables the laws are tried on: agencies in a tree and through time, their tasks, their data
/// sets, and a budget without links.
enum LawData {
  static let agencies = TableID(0)
  static let tasks = TableID(1)
  static let datasets = TableID(2)
  static let budget = TableID(3)

  static let today = Calendar.days(year: 2025, month: 6, day: 30)

  private static func column(
    _ name: String, _ type: DataType, optional: Bool = false, reverse: String? = nil
  ) -> ColumnSchema {
    ColumnSchema(name: name, type: ValueType(type, isNullable: optional), reverseName: reverse)
  }

  static let schemas: [TableSchema] = [
    TableSchema(
      name: "agencies",
      columns: [
        column("id", .text), column("name", .text), column("kind", .text),
        column("region", .text, optional: true),
        column("parent", .link(agencies), optional: true, reverse: "children"),
        column("valid_from", .date, optional: true), column("valid_to", .date, optional: true),
        column("aliases", .list(.text)),
        column("successors", .list(.link(agencies)), reverse: "predecessors"),
      ], key: [0], label: 1, validity: (from: 5, to: 6), parent: 4),
    TableSchema(
      name: "tasks",
      columns: [
        column("id", .int), column("title", .text),
        column("lead", .link(agencies), optional: true),
        column("coordinators", .list(.link(agencies)), reverse: "coordinated"),
        column("created", .date), column("due", .date, optional: true),
        column("deadline", .period, optional: true), column("done", .date, optional: true),
        column("approved", .bool, optional: true), column("urgent", .bool),
        column("progress", .int, optional: true), column("weight", .int),
        column("cost", .number, optional: true), column("status", .text, optional: true),
      ], key: [0], label: 1),
    TableSchema(
      name: "datasets",
      columns: [
        column("code", .text), column("title", .text, optional: true),
        column("publisher", .link(agencies), optional: true),
        column("task", .link(tasks), optional: true, reverse: "outputs"),
        column("records", .int, optional: true), column("price", .number),
        column("updated", .datetime, optional: true), column("tags", .list(.text)),
        column("listed", .bool, optional: true),
      ], key: [0]),
    TableSchema(
      name: "budget",
      columns: [
        column("agency", .text, optional: true), column("term", .int),
        column("amount", .number, optional: true), column("kind", .text, optional: true),
      ]),
  ]

  static let agencyIDs = ["BYT", "BXD", "BTC", "HN", "ĐN", "hb", "UB"]
  static let statuses = ["xong", "Xong", "đang làm", "chưa", "trễ", "tre"]
  static let kinds = ["bộ", "tỉnh", "sở"]
  static let words = [
    "Bộ Y tế", "Bộ Xây dựng", "Hòa Bình", "Hoà Bình", "Đà Nẵng", "đa năng", "Ủy ban", "uỷ ban",
    "ba", "bà", "Ba", "ca dao", "Công báo", "số liệu", "So lieu", "1 cửa",
  ]

  /// A random filling of the tables, with many missing values.
  static func workspace(_ random: inout SplitMix64, scale: Int = 1) -> Workspace {
    let counts = [
      random.below(agencyIDs.count * scale) + 1, random.below(9 * scale), random.below(7 * scale),
      random.below(5 * scale),
    ]
    return workspace(&random, counts: counts)
  }

  /// A random filling with so many rows of each table.
  static func workspace(_ random: inout SplitMix64, counts: [Int]) -> Workspace {
    let tables = schemas.indices.map { index -> Table? in
      let rows = (0..<counts[index]).map { row -> [Value] in
        schemas[index].columns.map { cell($0, TableID(index), row, counts, &random) }
      }
      return table(schemas[index], rows, counts)
    }
    return Workspace(schemas: schemas, tables: tables)
  }

  static func table(_ schema: TableSchema, _ rows: [[Value]], _ counts: [Int]) -> Table {
    let columns = schema.columns.enumerated().map { place, column in
      let target = column.linkTarget
      return Column(
        type: column.type.type, values: rows.map { $0[place] },
        link: target.map { ($0, counts[$0.index]) })
    }
    return Table(
      headers: schema.columns.map { Table.Header(name: $0.name, type: $0.type) },
      columns: columns, rowCount: rows.count)
  }

  private static func cell(
    _ column: ColumnSchema, _ table: TableID, _ row: Int, _ counts: [Int],
    _ random: inout SplitMix64
  ) -> Value {
    if let key = key(table, column.name, row) { return key }
    if column.type.isNullable, random.oneIn(4) { return .missing }
    switch column.type.type {
    case .link(let target): return link(target, counts, &random)
    case .list(.link(let target)):
      return .list((0..<random.below(3)).map { _ in link(target, counts, &random) })
    case .list: return .list((0..<random.below(4)).map { _ in .text(random.pick(words)) })
    default: return plain(column, &random)
    }
  }

  private static func key(_ table: TableID, _ name: String, _ row: Int) -> Value? {
    switch (table, name) {
    case (agencies, "id"):
      .text(
        agencyIDs[(row * 5 + 3) % agencyIDs.count]
          + (row < agencyIDs.count ? "" : String(row / agencyIDs.count)))
    case (tasks, "id"):
      .int(Int64([12, 3, 7, 100, 25, 1, 9, 40, 2, 33][row % 10] + row / 10 * 101))
    case (datasets, "code"): .text("\(["đ", "d", "D", "e"][row % 4])\(row / 4)")
    default: nil
    }
  }

  private static func link(
    _ target: TableID, _ counts: [Int], _ random: inout SplitMix64
  ) -> Value {
    if counts[target.index] == 0 || random.oneIn(6) {
      return .unmatched(random.pick(["các bộ", "các tỉnh", "Ban"]))
    }
    return .link(row: random.below(counts[target.index]))
  }

  private static func plain(_ column: ColumnSchema, _ random: inout SplitMix64) -> Value {
    switch column.type.type {
    case .text:
      switch column.name {
      case "kind": return .text(random.pick(kinds))
      case "status": return .text(random.pick(statuses))
      case "agency": return .text(random.pick(agencyIDs))
      default: return .text(random.pick(words))
      }
    case .int where column.name == "records" && random.oneIn(8): return .int(.max - 20)
    case .int: return .int(Int64(random.pick([0, 1, 2, 3, 5, 10, 20, 50, 75, 100, -4])))
    case .number: return .number(Double(random.below(40) - 6) * 0.25)
    case .bool: return .bool(random.oneIn(2))
    case .date: return .date(date(&random))
    case .datetime: return .datetime(Int64(date(&random)) * 86_400 + Int64(random.below(86_400)))
    case .period: return .period(period(&random))
    case .list, .link, .duration, .missing: return .missing
    }
  }

  private static func date(_ random: inout SplitMix64) -> Int32 {
    today + Int32(random.pick([-300, -181, -180, -31, -30, -1, 0, 1, 2, 31, 92, 184, 185]))
  }

  private static func period(_ random: inout SplitMix64) -> Period {
    let day = date(&random)
    let unit = random.pick(Period.Unit.allCases)
    if random.oneIn(6) { return Period(start: day, end: day + Int32(random.below(100))) }
    return Period(unit, containing: day)
  }
}

extension Workspace {
  /// The same data; each row's text has a code of its own, as in a file whose texts were not compared
  /// while it was read.
  var withTextsApart: Workspace {
    let tables = tables.map { table in
      table.map { table in
        Table(
          headers: table.headers, columns: table.columns.map(\.apart), rowCount: table.rowCount)
      }
    }
    return Workspace(schemas: schemas, tables: tables)
  }

  /// The data as text, for the report of a law that does not hold.
  var listing: String {
    zip(schemas, tables).map { schema, table in
      guard let table else { return "\(schema.name): not loaded" }
      let rows = (0..<table.rowCount).map { row in
        zip(schema.columns, table.columns)
          .map { "\($0.name)=\($1.value(at: row).brief)" }.joined(separator: " ")
      }
      return ([schema.name + ":"] + rows.enumerated().map { "  \($0) \($1)" })
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }
}

extension Column {
  fileprivate var apart: Column {
    switch storage {
    case .text(let codes, let dictionary):
      var (bytes, offsets): ([UInt8], [UInt32]) = ([], [0])
      let own = codes.map { code -> UInt32 in
        if code == 0 { return 0 }
        bytes += Array(dictionary.text(code).utf8)
        offsets.append(UInt32(bytes.count))
        return UInt32(offsets.count - 1)
      }
      return Column(.text(own, TextDictionary(bytes: bytes, offsets: offsets, mayRepeat: true)))
    case .list(let offsets, let items): return Column(.list(offsets: offsets, items: items.apart))
    default: return self
    }
  }
}

extension Value {
  /// Short and exact.
  var brief: String {
    switch self {
    case .missing: "·"
    case .text(let text): "\"\(text)\""
    case .link(let row): "→\(row)"
    case .unmatched(let text): "?\(text)"
    case .list(let items): "[\(items.map(\.brief).joined(separator: ", "))]"
    case .number(let number): "\(number)"
    default: machineText
    }
  }
}
