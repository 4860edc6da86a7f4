import HoiEngine
import HoiPlan
import HoiSources
import HoiStrategy
import HoiText
import Testing

/// A loaded workspace, asked by names of tables and columns.
struct Loaded {
  let workspace: Workspace
  let notes: [Diagnostic]

  init(_ source: WorkspaceSource) throws {
    var source = source
    let loaded = try source.load(source.schemas.indices.map { TableID($0) })
    workspace = loaded.workspace
    notes = loaded.notes.map(\.diagnostic)
  }

  func table(_ name: String) throws -> (schema: TableSchema, table: Table) {
    let index = try #require(workspace.schemas.firstIndex { $0.name == name })
    return (workspace.schemas[index], try #require(workspace.tables[index]))
  }

  func column(_ table: String, _ column: String) throws -> [Value] {
    let (schema, table) = try self.table(table)
    let position = try #require(schema.columns.firstIndex { $0.name == column })
    return (0..<table.rowCount).map { table.columns[position].value(at: $0) }
  }

  /// The ids that a link column points to, by the ids of its own rows.
  func links(_ table: String, _ column: String) throws -> [String: [String]] {
    let (schema, _) = try self.table(table)
    let link = try #require(schema.columns.first { $0.name == column })
    let target = workspace.schemas[try #require(link.linkTarget).index].name
    let keys = try self.column(target, "id")
    let ids = try self.column(table, "id")
    var links: [String: [String]] = [:]
    for (id, value) in zip(ids, try self.column(table, column)) {
      let items: [Value] = if case .list(let items) = value { items } else { [value] }
      links[id.machineText] = items.compactMap { item in
        switch item {
        case .link(let row): keys[row].machineText
        case .unmatched(let text): "?" + text
        default: nil
        }
      }
    }
    return links
  }
}

@Suite struct StrategyTests {
  private func strategy() throws -> Loaded {
    try Loaded(WorkspaceSource.strategy(files: Embedded.strategy))
  }

  @Test func `The schema is known before a row is read, and the rows keep to it`() throws {
    let loaded = try strategy()
    let names = loaded.workspace.schemas.map(\.name)
    #expect(
      names == ["documents", "agencies", "targets", "tasks", "datasets", "plans", "observations"])
    let counts = loaded.workspace.tables.map { $0?.rowCount }
    #expect(counts == [69, 150, 32, 55, 57, 12, 18])
    for (schema, table) in zip(loaded.workspace.schemas, loaded.workspace.tables) {
      let table = try #require(table)
      #expect(Set(schema.columns.map(\.name)).count == schema.columns.count)
      #expect(schema.columns.allSatisfy { $0.title != nil })
      for (column, values) in zip(schema.columns, table.columns) where !column.type.isNullable {
        #expect((0..<table.rowCount).allSatisfy { values.value(at: $0) != .missing })
      }
      let ids = (0..<table.rowCount).map { table.columns[schema.key[0]].value(at: $0) }
      #expect(Set(ids).count == ids.count)
    }
  }

  @Test func `A table is read with those its links lead to, and no other`() throws {
    var source = try WorkspaceSource.strategy(files: Embedded.strategy)
    let agencies = try #require(source.table(named: "agencies"))
    let loaded = try source.load([agencies])
    let names = zip(loaded.workspace.schemas, loaded.workspace.tables)
      .filter { $0.1 != nil }.map(\.0.name)
    #expect(names == ["agencies"])
    let targets = try #require(source.table(named: "targets"))
    let more = try source.load([targets]).workspace
    #expect(
      zip(more.schemas, more.tables).filter { $0.1 != nil }.map(\.0.name)
        == ["documents", "agencies", "targets"])
  }

  @Test(arguments: [
    ((2025, 6, 30), 63), ((2025, 7, 1), 34), ((2026, 4, 29), 34), ((2026, 4, 30), 34),
  ])
  func `Provinces by day`(date: (Int, Int, Int), count: Int) throws {
    let loaded = try strategy()
    let day = Calendar.days(year: date.0, month: date.1, day: date.2)
    let kinds = try loaded.column("agencies", "kind")
    let from = try loaded.column("agencies", "valid_from")
    let to = try loaded.column("agencies", "valid_to")
    let valid = kinds.indices.filter { row in
      guard [.text("tỉnh"), .text("thành phố trực thuộc trung ương")].contains(kinds[row])
      else { return false }
      if case .date(let first) = from[row], first > day { return false }
      if case .date(let last) = to[row], last < day { return false }
      return true
    }
    #expect(valid.count == count)
  }

  @Test func `Issuers are the agencies of the day`() throws {
    let issuers = try strategy().links("documents", "issuer")
    #expect(issuers["CV-1901-2024"] == ["M24-BTTTT"])
    #expect(issuers["KH-200-2024-HUE"] == ["P24-46"])
    #expect(issuers["KH-731-2025-HTI"] == ["P25-42"])
    #expect(issuers["KH-CMU"] == ["P25-96"])
    #expect(issuers["QD-142-2024"] == ["?Thủ tướng Chính phủ"])
  }

  @Test func `Relations are unpacked, remarks left out`() throws {
    let loaded = try strategy()
    #expect(try loaded.links("documents", "replaces")["QD-1308-2026"] == ["QD-142-2024"])
    #expect(
      try loaded.links("documents", "replaces")["QD-2053-2026-THO"]
        == ["QD-630-2023-THO", "QD-3111-2024-THO"])
    #expect(try loaded.links("documents", "replaced_by")["ND-47-2020"] == ["ND-278-2025"])
    #expect(try loaded.links("documents", "repeals")["ND-194-2025"] == ["ND-47-2024"])
    #expect(try loaded.links("documents", "guides")["CV-1901-2024"] == ["QD-142-2024"])
    let implements = try loaded.links("documents", "implements")
    #expect(implements.values.filter { $0 == ["QD-142-2024"] }.count == 7)
  }

  @Test func `Tasks know their lead, their partners and their deadline`() throws {
    let loaded = try strategy()
    let leads = try loaded.links("tasks", "lead")
    #expect(leads["NV1901-11"] == ["M24-BTTTT"])
    #expect(leads["NVHUE-01"] == ["P24-46"])
    #expect(leads["NVTTG-03"] == ["?các bộ, ngành"])
    #expect(leads["NV142-01"] == [])
    #expect(try loaded.links("tasks", "coordinators")["NVTTG-03"] == ["M25-BCA"])
    let documents = try loaded.links("tasks", "document")
    #expect(documents["NVHUE-01"] == ["KH-200-2024-HUE"])
    #expect(documents["NVCMU-01"] == ["?Kế hoạch Cà Mau"])
    let ids = try loaded.column("tasks", "id")
    let row = try #require(ids.firstIndex(of: .text("NVTTG-01")))
    #expect(try loaded.column("tasks", "deadline")[row].machineText == "2025-Q2")
    #expect(
      try loaded.column("tasks", "deadline_text")[row] == .text("hoàn thành trong Quý II/2025"))
    #expect(loaded.notes.filter { $0.code == "data.deadlines" }.count == 1)
  }

  @Test func `Each own plan has its agency`() throws {
    let loaded = try strategy()
    let agencies = try loaded.links("plans", "agency")
    #expect(agencies.values.allSatisfy { $0.count == 1 && !$0[0].hasPrefix("?") })
    #expect(agencies["KH-1082-2024-TNI"] == ["P24-72"])
    #expect(agencies["QD-328-2023-HCM"] == ["P24-79"])
    #expect(agencies["CLDL-BKHCN-2025"] == ["M25-BKHCN"])
    #expect(agencies["KHHD-BTTTT-2024"] == ["M24-BTTTT"])
    #expect(try loaded.links("plans", "document")["KH-CMU"] == ["KH-CMU"])
  }

  @Test func `Observations keep the length of their time`() throws {
    let times = try strategy().column("observations", "as_of").map(\.machineText)
    #expect(times.prefix(4) == ["2022-07", "2022-07", "2022-07", "2020-08-31"])
  }
}
