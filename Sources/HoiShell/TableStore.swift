import HoiEngine
import HoiPlan
import HoiSources
import HoiText

/// The one place where the tables of a session are read, each when it is first needed.
final class TableStore {
  private var source: WorkspaceSource
  /// What was decided about columns nobody has asked about yet.
  private var pendingNotes: [LoadNote] = []

  init(_ source: WorkspaceSource) {
    self.source = source
  }

  var schemas: [TableSchema] { source.schemas }
  var aliases: [TableAlias] { source.aliases }

  /// The workspace with the tables a plan reads, and what was decided about the columns it looks
  /// at, each said once.
  func load(for plan: Plan) throws(SourceError) -> (workspace: Workspace, notes: [Diagnostic]) {
    let loaded = try source.load(plan.tables)
    pendingNotes += loaded.notes
    let columns = plan.storedColumns
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

  /// Adds the tables of a file at the end of the list.
  func add(file path: String, _ declaration: TableDeclaration) throws(SourceError) {
    try source.add(file: path, declaration: declaration)
  }

  /// The different texts of a column, at most `limit`: for suggestions. Empty where there are more
  /// or the column holds no text.
  func values(of table: TableID, column: Int, limit: Int = 10_000) -> [String] {
    guard schemas[table.index].columns[column].type.type == .text,
      let loaded = rows(of: table),
      case .text(_, let dictionary) = loaded.columns[column].storage, dictionary.count <= limit
    else { return [] }
    return (0..<dictionary.count).map { dictionary.text(UInt32($0 + 1)) }
  }

  private func rows(of table: TableID) -> Table? {
    guard let loaded = try? source.load([table]) else { return nil }
    pendingNotes += loaded.notes
    return loaded.workspace.tables[table.index]
  }
}
