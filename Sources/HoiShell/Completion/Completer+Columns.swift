import HoiAnalysis
import HoiPlan
import HoiSyntax
import HoiText

/// Which columns a place of a query sees.
extension Completer {
  /// A column as a place sees it.
  struct Column {
    let name: String
    let type: DataType
    let stored: StoredColumn?
  }

  /// The row a place of a query is about.
  struct Context {
    let columns: [Column]
    /// The table whose rows they are, for its relations.
    let table: TableID?
  }

  /// The columns of the stage being typed; of the child, inside a call over a relation; `nil` where
  /// the stages before cannot be understood.
  func context(of text: some StringProtocol) -> Context? {
    let text = String(text)
    return context(at: CursorPlace(text), in: text)
  }

  private func context(at place: CursorPlace, in text: String) -> Context? {
    let level = place.level
    if let pipe = level.lastPipe { return context(after: text[level.start..<pipe]) }
    guard let outer = place.outer else { return nil }
    let context = context(at: outer, in: text)
    // `any(tasks where `: the rows of the relation, once its name is whole.
    let content = text[level.start...].drop(while: \.isWhitespace)
    let path = content.prefix { $0.isNamePart || $0 == "." }
    guard path.endIndex < content.endIndex, let context,
      let child = target(of: path.split(separator: ".").map(String.init), in: context)
    else { return context }
    return Context(columns: columns(of: child), table: child)
  }

  /// The columns after the stages of a query.
  private func context(after query: Substring) -> Context? {
    let source = SourceText(name: "", text: String(query))
    let parsed: Syntax.Query
    switch parse(source, as: .entry).script.statements.last?.kind {
    case .query(let query): parsed = query
    case .binding(_, let query): parsed = query
    default: return nil
    }
    guard let visible = visibleColumns(of: parsed, in: source, catalog: catalog) else { return nil }
    return Context(
      columns: visible.map { Column(name: $0.name, type: $0.type.type, stored: $0.stored) },
      table: visible.lazy.compactMap(\.stored?.table).first)
  }

  func columns(of table: TableID) -> [Column] {
    catalog.schema(table).columns.enumerated().map { index, column in
      Column(
        name: column.name, type: column.type.type,
        stored: StoredColumn(table: table, index: index))
    }
  }

  /// The column a path leads to.
  func column(along path: [String], in context: Context?) -> StoredColumn? {
    guard let context, let first = path.first else { return nil }
    func named(_ name: String, _ columns: [Column]) -> Column? {
      columns.first { folded($0.name) == folded(name) }
    }
    if let whole = named(path.joined(separator: "."), context.columns) { return whole.stored }
    var column = named(first, context.columns)
    for name in path.dropFirst() {
      guard let table = column?.type.linkTarget ?? column?.type.element?.linkTarget else {
        return nil
      }
      column = named(name, columns(of: table))
    }
    return column?.stored
  }

  /// The table a path of links, or of links and a relation at its end, leads to.
  func target(of path: [String], in context: Context?) -> TableID? {
    guard let context else { return nil }
    var row = context
    for name in path {
      let plain = folded(name)
      let column = row.columns.first { folded($0.name) == plain }
      let link = column?.type.linkTarget ?? column?.type.element?.linkTarget
      let relation = row.table.flatMap { table in
        catalog.relations(of: table).first { folded($0.name) == plain }?.child
      }
      guard let table = link ?? relation else { return nil }
      row = Context(columns: columns(of: table), table: table)
    }
    return path.isEmpty ? nil : row.table
  }

  /// The path a text ends in, and what stands before it; `nil` if it ends otherwise.
  func path(endingIn text: Substring) -> (names: [String], rest: Substring)? {
    var names: [String] = []
    var rest = text
    repeat {
      if names.count > 0 { rest = rest.dropLast() }
      if rest.last == "`" {
        let name = rest.dropLast().suffix { $0 != "`" }
        guard name.startIndex > rest.startIndex else { return nil }
        names.append(String(name))
        rest = rest[..<rest.index(before: name.startIndex)]
      } else {
        let name = rest.suffix(where: \.isNamePart)
        guard !name.isEmpty else { return nil }
        names.append(String(name))
        rest = rest.dropLast(name.count)
      }
    } while rest.last == "."
    return (names.reversed(), rest)
  }
}
