package import HoiPlan
package import HoiSyntax
package import HoiText

/// What a statement asks to be done.
package enum AnalyzedStatement: Sendable {
  /// Evaluate and show. `chart` is how, where the query ends in `chart`.
  case query(Plan, chart: Chart?)
  /// Evaluate a one-row plan with one bool column; fail where it is not true. `offending` shows
  /// the rows that speak against it.
  case expectation(Plan, offending: Plan?, message: String?)
  /// `let`, `def`, `param`: the catalog has it now.
  case declaration
  /// `load` and `use` need files, which analysis never touches.
  case load(Syntax.Load)
  case use(Syntax.TextLiteral)
}

package struct Chart: Sendable {
  package let kind: Syntax.ChartKind?
  /// Positions of the drawn columns in the result; empty: the chart chooses.
  package let columns: [Int]
}

package struct Analysis: Sendable {
  /// `nil` where an error was found.
  package let statement: AnalyzedStatement?
  package let diagnostics: [Diagnostic]
}

/// What one statement means over a catalog. `let`, `def` and `param` are added to the catalog.
///
/// Never fails: every problem is a diagnostic, and there is no statement if one is an error.
/// Identities of columns come after `identity`, so that plans can be put together.
package func analyze(
  _ statement: Syntax.Statement, in source: SourceText, catalog: inout Catalog,
  columnsAfter identity: Int = 0
) -> Analysis {
  var analyzer = Analyzer(source: source, catalog: catalog, columnsAfter: identity)
  let result = analyzer.statement(statement)
  catalog = analyzer.catalog
  let failed = analyzer.diagnostics.contains { $0.severity == .error }
  return Analysis(statement: failed ? nil : result, diagnostics: analyzer.diagnostics)
}

/// A column the next stage of a query would see.
package struct VisibleColumn: Sendable {
  package let name: String
  package let type: ValueType
  /// The stored column it is, if it is nothing else.
  package let stored: StoredColumn?
}

/// The columns a query delivers after its last stage, as far as it can be understood: for
/// completion.
package func visibleColumns(
  of query: Syntax.Query, in source: SourceText, catalog: Catalog
) -> [VisibleColumn]? {
  var analyzer = Analyzer(source: source, catalog: catalog)
  guard let plan = analyzer.stream(of: query, in: .empty)?.plan else { return nil }
  return plan.visibleFields.map { field in
    let stored = analyzer.stored(field.id)
    return VisibleColumn(name: field.name, type: field.type, stored: stored)
  }
}

/// Turns trees into plans. Every method returns `nil` where something was wrong, and has then
/// reported it.
struct Analyzer {
  var source: SourceText
  var catalog: Catalog
  var diagnostics: [Diagnostic] = []
  /// Aggregates met in the items of the stage being analyzed.
  var aggregates: [Plan.AggregateBinding] = []
  /// Depth of shared queries and definitions inside each other.
  var expansionDepth = 0
  private var columnCount: Int
  private var storedColumns: [ColumnID: (table: TableID, column: Int)] = [:]
  /// The link to the row a stored column belongs to.
  private var rows: [ColumnID: ColumnID] = [:]

  init(source: SourceText, catalog: Catalog, columnsAfter identity: Int = 0) {
    self.source = source
    self.catalog = catalog
    columnCount = identity
  }

  /// Links that always point to a row: the row itself, a child that was expanded to.
  var certainLinks: Set<ColumnID> = []

  mutating func freshColumn() -> ColumnID {
    columnCount += 1
    return ColumnID(columnCount)
  }

  mutating func report(_ problem: AnalysisProblem, at range: SourceRange) {
    let diagnostic = Diagnostic(problem, at: range)
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  mutating func report(_ note: AnalysisNote, at range: SourceRange) {
    let diagnostic = Diagnostic(note, at: range)
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  /// The stored column an expression is, if it is nothing else.
  func storedColumn(of expression: Plan.Expression) -> (table: TableID, column: Int)? {
    switch expression.kind {
    case .column(let id): storedColumns[id]
    case .follow(_, _, let body): storedColumn(of: body)
    default: nil
    }
  }

  func stored(_ id: ColumnID) -> StoredColumn? {
    storedColumns[id].map { StoredColumn(table: $0.table, index: $0.column) }
  }

  /// The link to the row whose key an expression is: `lead` of `lead.id`, the row at hand of `id`.
  func link(keyedBy key: Plan.Expression, in scope: Scope) -> Plan.Expression? {
    guard let stored = storedColumn(of: key), catalog.schema(stored.table).key == [stored.column]
    else { return nil }
    switch key.kind {
    case .follow(let link, _, let body):
      if case .column = body.kind { return link }
      return nil
    case .column(let id):
      guard let row = scope.row, case .column(let link) = row.link.kind, rows[id] == link else {
        return nil
      }
      return row.link
    default: return nil
    }
  }

  mutating func freshScan(of table: TableID) -> Plan.TableScan {
    let columns = catalog.schema(table).columns.map { _ in freshColumn() }
    for (index, id) in columns.enumerated() { storedColumns[id] = (table, index) }
    let row = freshColumn()
    for id in columns { rows[id] = row }
    certainLinks.insert(row)
    return Plan.TableScan(table: table, columns: columns, row: row)
  }

  mutating func freshField(_ name: String, _ type: ValueType, isHidden: Bool = false)
    -> Plan.Field
  {
    Plan.Field(id: freshColumn(), name: name, type: type, isHidden: isHidden)
  }

  func text(of range: SourceRange) -> String { source.text(in: range) }
}
