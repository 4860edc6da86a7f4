import HoiEngine
import HoiPlan
import HoiSources
import HoiText

/// The one place where the tables of a session are read, each when it is first needed.
final class TableStore {
  private var source: WorkspaceSource
  /// What was decided about columns nobody has asked about yet.
  private var pendingNotes: [LoadNote] = []
  /// What was entered at the prompt, and the table it is asked as.
  private let history: (entries: History, table: TableID)?

  /// With a history, there is a table of it, unless a table has its name.
  init(_ source: WorkspaceSource, history: History? = nil) throws(SourceError) {
    self.source = source
    guard let history, source.table(named: HistoryTable.name) == nil else {
      self.history = nil
      return
    }
    self.history = (history, TableID(source.schemas.count))
    try self.source.append(HistoryTable.source(history))
  }

  var title: Localized? { source.title }

  /// What was decided when the workspace was opened.
  var openingNotes: [Diagnostic] { source.openingNotes }

  var schemas: [TableSchema] { source.schemas }
  var aliases: [TableAlias] { source.aliases }

  /// Whether plans made over these schemas can be run over the tables as they are now.
  func reads(_ known: [TableSchema]) -> Bool {
    zip(known, schemas).allSatisfy { $0.hasColumns(of: $1) }
  }

  /// Has files that were written to since they were read looked at anew. Those that cannot be read
  /// any more are reported when they are next asked about.
  func lookAgain() {
    if let notes = try? source.forgetOutdated() { pendingNotes += notes }
  }

  /// The workspace with the tables a plan over these schemas reads, and what was decided about the
  /// columns it looks at, each said once; kept for later where the asker will not say it.
  func load(
    for plan: Plan, over known: [TableSchema], keepingNotes: Bool = false
  ) throws(SourceError) -> (workspace: Workspace, notes: [Diagnostic]) {
    if let history, plan.tables.contains(history.table) {
      source.replaceRows(of: history.table, with: HistoryTable.csv(history.entries))
    }
    let columns = plan.storedColumns
    let loaded = try source.load(
      plan.tables, columns: columns, rows: plan.rowTables)
    pendingNotes += loaded.notes
    if !reads(known), let table = plan.tables.first {
      throw SourceError(.columnsChanged(source.file(of: table)))
    }
    if keepingNotes { return (loaded.workspace, []) }
    let tables = Set(plan.tables)
    func isDue(_ note: LoadNote) -> Bool {
      guard tables.contains(note.table) else { return false }
      let names = schemas[note.table.index].columns.map(\.name)
      guard let index = note.column.flatMap(names.firstIndex(of:)) else { return true }
      return columns.contains(StoredColumn(table: note.table, index: index))
    }
    let due = pendingNotes.filter(isDue)
    pendingNotes.removeAll(where: isDue)
    return (loaded.workspace, due.map(\.diagnostic))
  }

  /// Reads what a plan looks at; columns may turn out to be of other types than it was made for. A
  /// file that cannot be read is reported by `load`.
  func read(for plan: Plan) {
    let loaded = try? source.load(plan.tables, columns: plan.storedColumns, rows: plan.rowTables)
    if let loaded { pendingNotes += loaded.notes }
  }

  /// The workspace with every column of the tables that links of some tables lead into, and of those
  /// that links of theirs do.
  func workspace(linkedFrom tables: [Table]) throws(SourceError) -> Workspace {
    var wanted: [TableID] = []
    var types = tables.flatMap(\.headers).map(\.type.type)
    while let type = types.popLast() {
      guard let target = type.linkTarget ?? type.element?.linkTarget, !wanted.contains(target)
      else { continue }
      wanted.append(target)
      types += schemas[target.index].columns.map(\.type.type)
    }
    let loaded = try source.load(wanted)
    pendingNotes += loaded.notes
    return loaded.workspace
  }

  /// The tables a plan reads, as whoever opens a file of its result should know them.
  func sources(of plan: Plan) -> [Provenance.Source] {
    plan.tables.sorted { $0.index < $1.index }.map { table in
      let schema = schemas[table.index]
      return Provenance.Source(
        name: schema.name, title: schema.title, file: source.file(of: table))
    }
  }

  /// Adds the tables of a file at the end of the list.
  func add(
    file path: String, _ declaration: TableDeclaration, _ options: ReadingOptions
  ) throws(SourceError) {
    try source.add(file: path, declaration: declaration, options: options)
  }

  /// The different texts of a column, at most `limit`: for suggestions. Empty where there are more
  /// or the column holds no text.
  func values(of table: TableID, column: Int, limit: Int = 10_000) -> [String] {
    guard schemas[table.index].columns[column].type.type == .text,
      let loaded = read(column, of: table),
      case .text(_, let dictionary) = loaded.columns[column].storage, dictionary.count <= limit
    else { return [] }
    return (0..<dictionary.count).map { dictionary.text(UInt32($0 + 1)) }
  }

  private func read(_ column: Int, of table: TableID) -> Table? {
    let wanted = StoredColumn(table: table, index: column)
    guard let loaded = try? source.load([table], columns: [wanted], rows: []) else { return nil }
    pendingNotes += loaded.notes
    return loaded.workspace.tables[table.index]
  }

  /// What a text compared with a column can be, at most 200: the values of a text column, the keys
  /// and labels behind a link. Empty where there are more, or where reading them would be felt.
  func choices(for column: StoredColumn) -> [Completer.Choice] {
    let limit = 200
    let stored = schemas[column.table.index].columns[column.index]
    if let declared = stored.declaredValues { return declared.map { ($0, "") } }
    if let target = stored.type.type.linkTarget ?? stored.type.type.element?.linkTarget {
      return source.isCheap(target) ? keys(of: target, limit: limit) : []
    }
    guard source.isCheap(column.table) else { return [] }
    return values(of: column.table, column: column.index, limit: limit).sorted(by: collate)
      .map { ($0, "") }
  }

  private func keys(of table: TableID, limit: Int) -> [Completer.Choice] {
    let schema = schemas[table.index]
    guard let key = schema.key.first, let rows = rows(of: table) else { return [] }
    let count = min(rows.rowCount, limit)
    return (0..<count).compactMap { row in
      guard case .text(let text) = rows.columns[key].value(at: row) else { return nil }
      let label = schema.label.map { rows.columns[$0].value(at: row) }
      guard case .text(let name)? = label, name != text else { return (text, "") }
      return (text, name)
    }
  }

  /// A value of each column of a table, as people read it; none where reading would be felt.
  func samples(of table: TableID, in language: Language) -> [String?] {
    guard source.isCheap(table), let loaded = try? source.load([table]) else { return [] }
    pendingNotes += loaded.notes
    guard let rows = loaded.workspace.tables[table.index] else { return [] }
    let texts = HumanTable(rows, loaded.workspace, language)
    return rows.columns.indices.map { column in
      (0..<min(rows.rowCount, 20)).lazy.compactMap { texts.text(row: $0, column: column) }.first
        .map { displayWidth($0) > 30 ? prefix(of: $0, width: 29) + "…" : $0 }
    }
  }

  private func rows(of table: TableID) -> Table? {
    guard let loaded = try? source.load([table]) else { return nil }
    pendingNotes += loaded.notes
    return loaded.workspace.tables[table.index]
  }
}
