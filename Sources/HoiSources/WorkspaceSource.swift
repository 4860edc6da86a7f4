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

  private var tables: [SourceTable] = []
  private var links: [[LinkRule]] = []
  private var loaded: [Table?] = []
  /// Tables whose reading notes were handed out.
  private var reported: Set<Int> = []

  /// What a load gives: the workspace with all tables loaded so far, and notes on what was decided
  /// about tables that are new in it.
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

  /// The workspace with these tables, those their links point to, and those loaded before.
  package mutating func load(_ wanted: [TableID]) throws(SourceError) -> Loaded {
    let needed = closure(of: wanted).filter { loaded[$0] == nil }
    for index in needed { try tables[index].read() }
    var notes: [LoadNote] = []
    var resolvers: [ResolverKind: LinkResolver] = [:]
    for index in needed {
      var problems: [SourceProblem] = []
      if reported.insert(index).inserted { problems = tables[index].raw?.notes ?? [] }
      loaded[index] = table(index, &resolvers, &problems)
      notes += problems.map { LoadNote($0, table: TableID(index)) }
    }
    return Loaded(workspace: Workspace(schemas: schemas, tables: loaded), notes: notes)
  }

  /// The tables of another workspace after these; a name that is taken gets a number.
  package mutating func append(_ other: WorkspaceSource) throws(SourceError) {
    let offset = tables.count
    for table in other.tables {
      tables.append(table.renamed(freeName(table.name, among: tables.map(\.name))))
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

  private mutating func rebuild() throws(SourceError) {
    var columns: [[ColumnFacts]] = []
    for index in tables.indices { columns.append(try tables[index].columns()) }
    (schemas, links) = try SchemaBuilder(tables: tables, columns: columns).schemas()
    loaded = Array(repeating: nil, count: tables.count)
  }

  /// The tables wanted and all that links lead to from them, in order.
  private func closure(of wanted: [TableID]) -> [Int] {
    var found = Set(wanted.map(\.index))
    var open = wanted.map(\.index)
    while let index = open.popLast() {
      for link in links[index] where found.insert(link.target.index).inserted {
        open.append(link.target.index)
      }
    }
    return found.sorted()
  }

  /// A table with its links resolved; it and the targets of its links are read.
  private func table(
    _ index: Int, _ resolvers: inout [ResolverKind: LinkResolver], _ notes: inout [SourceProblem]
  ) -> Table {
    guard let raw = tables[index].raw else {
      return Table(headers: [], columns: [], rowCount: 0)
    }
    var columns = raw.columns.map(\.column)
    for link in links[index] {
      guard let target = tables[link.target.index].raw else { continue }
      let kind = ResolverKind(target: link.target, by: link.by, qualifier: link.qualifier)
      var resolver =
        resolvers.removeValue(forKey: kind)
        ?? LinkResolver(link, target: target, schema: schemas[link.target.index])
      var counts = LinkCounts(target: schemas[link.target.index].name)
      columns[link.column] = resolver.resolve(
        raw.columns[link.column].column, dropping: link.dropping,
        at: link.at.map { raw.columns[$0].column }, counts: &counts)
      resolvers[kind] = resolver
      if counts.unmatched > 0 {
        let place = FilePlace(file: tables[index].file, column: raw.columns[link.column].name)
        notes.append(.linksUnmatched(place, counts))
      }
    }
    let headers = schemas[index].columns.map { Table.Header(name: $0.name, type: $0.type) }
    return Table(headers: headers, columns: columns, rowCount: raw.rowCount)
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

extension SourceTable {
  fileprivate func renamed(_ name: String) -> SourceTable {
    SourceTable(
      name: name, file: file, bytes: bytes, format: format, declaration: declaration,
      options: options, raw: raw)
  }
}

extension LinkRule {
  fileprivate func shifted(by offset: Int) -> LinkRule {
    LinkRule(
      column: column, target: TableID(target.index + offset), by: by, at: at, dropping: dropping,
      qualifier: qualifier)
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
        reverseName: column.reverseName, declaredValues: column.declaredValues)
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
