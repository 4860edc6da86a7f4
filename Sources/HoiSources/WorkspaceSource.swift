package import HoiEngine
package import HoiPlan
package import HoiText

/// Tables of a workspace: their schemas are known at once, their rows are read on first use.
package struct WorkspaceSource: Sendable {
  package let title: Localized?
  /// A `TableID` is an index into these.
  package private(set) var schemas: [TableSchema] = []
  /// Further names of tables: the only table of a file is also called `data`.
  package private(set) var aliases: [TableAlias] = []
  /// What was decided about the workspace as a whole.
  package private(set) var openingNotes: [Diagnostic] = []

  private var tables: [SourceTable] = []
  private var links: [[LinkRule]] = []
  private var loaded: [Table?] = []
  /// Links as they were resolved, by table and column.
  private var resolved: [StoredColumn: Column] = [:]

  /// What a load gives: the workspace with all tables loaded so far, and notes on what was decided
  /// about tables that are new in it. Where the schemas are others after it than before, because a
  /// cell was not like the sample or a file was written to, what is asked is to be analyzed anew.
  package struct Loaded: Sendable {
    package let workspace: Workspace
    package let notes: [LoadNote]
  }

  init(
    _ tables: [SourceTable], title: Localized? = nil, aliases: [TableAlias] = []
  ) throws(SourceError) {
    self.title = title
    self.tables = tables
    self.aliases = aliases
    try rebuild()
  }

  /// The table of a name or a further name, exactly as written.
  package func table(named name: String) -> TableID? {
    schemas.firstIndex { $0.name == name }.map { TableID($0) }
      ?? aliases.first { $0.name == name }?.table
  }

  /// Tables whose columns come from what was kept beside their files.
  var keptTableCount: Int { tables.count(where: \.usesKept) }

  /// What messages call the file a table comes from.
  package func file(of table: TableID) -> String { tables[table.index].file }

  /// The workspace with all columns of these tables and of those their links point to, and what was
  /// loaded before.
  package mutating func load(_ wanted: [TableID]) throws(SourceError) -> Loaded {
    var columns: Set<StoredColumn> = []
    for table in wanted {
      for index in schemas[table.index].columns.indices {
        columns.insert(StoredColumn(table: table, index: index))
      }
    }
    return try load(wanted, columns: columns, rows: Set(wanted))
  }

  /// The workspace with these tables and columns, with the tables that the columns link to, and what
  /// was loaded before. Other columns stay unread. Of tables in `rows`, their rows themselves are
  /// handled: what tells and names them is read too.
  package mutating func load(
    _ wanted: [TableID], columns: Set<StoredColumn>, rows: Set<TableID>
  ) throws(SourceError) -> Loaded {
    let needed = closure(of: wanted, columns, rows)
    let known = schemas
    var notes: [LoadNote] = []
    if tables.indices.contains(where: { needed[$0] != nil && tables[$0].isOutdated }) {
      notes = try forgetOutdated()
    }
    func hasOtherColumns() -> Bool {
      !schemas.elementsEqual(known) { $0.columns.map(\.name) == $1.columns.map(\.name) }
    }
    // What is asked for is told by the places of the columns before.
    if hasOtherColumns() {
      return Loaded(workspace: Workspace(schemas: schemas, tables: loaded), notes: notes)
    }
    let before = tables.map(\.readings)
    for (index, columns) in needed.enumerated() {
      guard let columns else { continue }
      let names = Set(columns.map { schemas[index].columns[$0].name })
      try tables[index].read(only: names)
      notes += tables[index].takeNotes().map { LoadNote($0, table: TableID(index)) }
    }
    if tables.map(\.readings) != before {
      // A cell did not look like the sample: the types are other than was said.
      let kept = loaded
      try rebuild()
      loaded = kept
      if hasOtherColumns() {
        return Loaded(workspace: Workspace(schemas: schemas, tables: loaded), notes: notes)
      }
      let changed = try load(wanted, columns: columns, rows: rows)
      return Loaded(workspace: changed.workspace, notes: notes + changed.notes)
    }
    var resolvers: [ResolverKind: LinkResolver] = [:]
    for (index, columns) in needed.enumerated() {
      guard let columns else { continue }
      var problems: [SourceProblem] = []
      loaded[index] = table(index, columns, &resolvers, &problems)
      notes += problems.map { LoadNote($0, table: TableID(index)) }
    }
    return Loaded(workspace: Workspace(schemas: schemas, tables: loaded), notes: notes)
  }

  /// Has the tables whose files were written to read anew, when they are next asked for, and then
  /// the links of all tables looked up anew. Their columns may be others now.
  package mutating func forgetOutdated() throws(SourceError) -> [LoadNote] {
    let outdated = tables.indices.filter { tables[$0].isOutdated }
    if outdated.isEmpty { return [] }
    for index in outdated { tables[index].forget() }
    resolved = [:]
    try rebuild()
    return outdated.map { LoadNote(.fileChanged(tables[$0].file), table: TableID($0)) }
  }

  /// The tables of another workspace after these; a name that is taken gets a number.
  package mutating func append(_ other: WorkspaceSource) throws(SourceError) {
    let offset = tables.count
    var changes: [SourceProblem.HeaderChange] = []
    for table in other.tables {
      let name = freeName(table.name, among: tables.map(\.name))
      if name != table.name { changes.append(.renamed(from: table.name, to: name)) }
      tables.append(table.renamed(name))
    }
    openingNotes += other.openingNotes
    if !changes.isEmpty {
      let file = other.title?.vietnamese ?? other.tables.first?.file ?? ""
      openingNotes.append(Diagnostic(SourceProblem.tablesRenamed(file, changes), at: nil))
    }
    aliases += other.aliases
      .filter { alias in !aliases.contains { $0.name == alias.name } }
      .map { TableAlias($0.name, TableID($0.table.index + offset)) }
    schemas += other.schemas.enumerated().map { index, schema in
      schema.shifted(by: offset, name: tables[offset + index].name)
    }
    links += other.links.map { $0.map { $0.shifted(by: offset) } }
    loaded += Array(repeating: nil, count: other.tables.count)
  }

  /// Adds tables whose links may point to any table here.
  mutating func add(_ added: [SourceTable]) throws(SourceError) {
    var tables = tables
    for table in added {
      tables.append(table.renamed(freeName(table.name, among: tables.map(\.name))))
    }
    var source = self
    source.tables = tables
    let loaded = loaded + Array(repeating: nil, count: added.count)
    try source.rebuild()
    source.loaded = loaded
    self = source
  }

  /// Gives a table other bytes of the same columns: it is read anew when it is next asked for.
  package mutating func replaceRows(of table: TableID, with bytes: [UInt8]) {
    guard tables.indices.contains(table.index) else { return }
    let old = tables[table.index]
    tables[table.index] = SourceTable(
      name: old.name, file: old.file, bytes: .memory(bytes), format: old.format,
      declaration: old.declaration, options: old.options, raw: nil)
    loaded[table.index] = nil
    resolved = resolved.filter { $0.key.table != table }
  }

  /// Whether the rows of a table are at hand, or so few that reading them is not felt.
  package func isCheap(_ table: TableID) -> Bool {
    let columns = schemas[table.index].columns.indices.map { StoredColumn(table: table, index: $0) }
    return closure(of: [table], Set(columns), [table]).enumerated().allSatisfy { index, needed in
      needed == nil || loaded[index] != nil || tables[index].bytes.isSmall
    }
  }

  private mutating func rebuild() throws(SourceError) {
    var columns: [[ColumnFacts]] = []
    for index in tables.indices { columns.append(try tables[index].columns()) }
    (schemas, links) = try SchemaBuilder(tables: tables, columns: columns).schemas()
    loaded = Array(repeating: nil, count: tables.count)
  }

  /// The columns to be read of each table, `nil` for tables that are not needed: those asked for,
  /// then by links what names and finds the rows of their targets.
  private func closure(
    of wanted: [TableID], _ columns: Set<StoredColumn>, _ rows: Set<TableID>
  ) -> [Set<Int>?] {
    var needed = [Set<Int>?](repeating: nil, count: tables.count)
    var open: [StoredColumn] = []
    func add(_ column: Int, of table: Int) {
      var columns = needed[table] ?? []
      let isNew = columns.insert(column).inserted
      needed[table] = columns
      if isNew { open.append(StoredColumn(table: TableID(table), index: column)) }
    }
    for table in wanted { needed[table.index] = needed[table.index] ?? [] }
    for column in columns.sorted(by: { ($0.table.index, $0.index) < ($1.table.index, $1.index) }) {
      add(column.index, of: column.table.index)
    }
    for table in rows.sorted(by: { $0.index < $1.index }) {
      let schema = schemas[table.index]
      for index in schema.key + [schema.label, schema.parent].compactMap({ $0 }) {
        add(index, of: table.index)
      }
    }
    while let column = open.popLast() {
      for link in links[column.table.index] where link.column == column.index {
        let schema = schemas[link.target.index]
        if let at = link.at { add(at, of: column.table.index) }
        let validity = schema.validity.map { [$0.from, $0.to] } ?? []
        let named = schema.key + link.by + validity
        let shown = [schema.label, schema.parent, link.qualifier].compactMap { $0 }
        for index in named + shown { add(index, of: link.target.index) }
      }
    }
    return needed
  }

  /// A table with these columns and those it had, their links resolved; they and what finds the rows
  /// of their targets are read.
  private mutating func table(
    _ index: Int, _ wanted: Set<Int>, _ resolvers: inout [ResolverKind: LinkResolver],
    _ notes: inout [SourceProblem]
  ) -> Table {
    guard let raw = tables[index].raw else {
      return Table(headers: [], columns: [], rowCount: 0)
    }
    var columns = raw.columns.map(\.column)
    for link in links[index] {
      let place = StoredColumn(table: TableID(index), index: link.column)
      if let known = resolved[place] {
        columns[link.column] = known
        continue
      }
      guard wanted.contains(link.column), let target = tables[link.target.index].raw else {
        columns[link.column] = .unread
        continue
      }
      let kind = ResolverKind(target: link.target, by: link.by, qualifier: link.qualifier)
      var resolver =
        resolvers.removeValue(forKey: kind)
        ?? LinkResolver(link, target: target, schema: schemas[link.target.index])
      var counts = LinkCounts(target: schemas[link.target.index].name)
      columns[link.column] = resolver.resolve(
        raw.columns[link.column].column, dropping: link.dropping,
        at: link.at.map { raw.columns[$0].column }, on: link.day, counts: &counts)
      resolved[place] = columns[link.column]
      resolvers[kind] = resolver
      if counts.unmatched > 0 {
        let place = FilePlace(file: tables[index].file, column: raw.columns[link.column].name)
        notes.append(.linksUnmatched(place, counts))
      }
    }
    let headers = schemas[index].columns.map { Table.Header(name: $0.name, type: $0.type) }
    return Table(
      headers: headers, columns: columns, rowCount: raw.rowCount, earlier: loaded[index])
  }
}

/// What links that can share a resolver have in common.
private struct ResolverKind: Hashable {
  let target: TableID
  let by: [Int]
  let qualifier: Int?
}

/// Something decided while a table was read.
package struct LoadNote: Hashable, Sendable {
  package let table: TableID
  /// The column it is about; `nil` for the file as a whole.
  package let column: String?
  package let diagnostic: Diagnostic

  init(_ problem: SourceProblem, table: TableID) {
    self.table = table
    column = problem.place?.column
    diagnostic = Diagnostic(problem, at: nil)
  }
}

/// A further name of a table.
package struct TableAlias: Hashable, Sendable {
  package let name: String
  package let table: TableID

  package init(_ name: String, _ table: TableID) {
    self.name = name
    self.table = table
  }
}

extension LinkRule {
  fileprivate func shifted(by offset: Int) -> LinkRule {
    LinkRule(
      column: column, target: TableID(target.index + offset), by: by, at: at, day: day,
      dropping: dropping, qualifier: qualifier)
  }
}

extension TableSchema {
  /// The same table as number `offset` and following of a longer list.
  fileprivate func shifted(by offset: Int, name: String) -> TableSchema {
    let columns = columns.map { column in
      ColumnSchema(
        name: column.name, title: column.title,
        type: ValueType(
          column.type.type.shifted(by: offset), isNullable: column.type.isNullable),
        reverseName: column.reverseName, declaredValues: column.declaredValues,
        isEmpty: column.isEmpty)
    }
    return TableSchema(
      name: name, title: title, columns: columns, key: key, label: label, validity: validity,
      parent: parent)
  }
}

extension DataType {
  fileprivate func shifted(by offset: Int) -> DataType {
    switch self {
    case .link(let table): .link(TableID(table.index + offset))
    case .list(let element): .list(element.shifted(by: offset))
    default: self
    }
  }
}
