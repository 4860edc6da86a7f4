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
package func analyze(
  _ statement: Syntax.Statement, in source: SourceText, catalog: inout Catalog
) -> Analysis {
  var analyzer = Analyzer(source: source, catalog: catalog)
  let result = analyzer.statement(statement)
  catalog = analyzer.catalog
  let failed = analyzer.diagnostics.contains { $0.severity == .error }
  return Analysis(statement: failed ? nil : result, diagnostics: analyzer.diagnostics)
}

/// The columns a query delivers after each of its stages, as far as it can be understood: for
/// completion. The last entry is the schema the next stage would see.
package func visibleColumns(
  of query: Syntax.Query, in source: SourceText, catalog: Catalog
) -> [Plan.Field]? {
  var analyzer = Analyzer(source: source, catalog: catalog)
  return analyzer.stream(of: query, in: .empty)?.plan.visibleFields
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
  private var columnCount = 0
  private var storedColumns: [ColumnID: (table: TableID, column: Int)] = [:]

  init(source: SourceText, catalog: Catalog) {
    self.source = source
    self.catalog = catalog
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

  mutating func freshScan(of table: TableID) -> Plan.TableScan {
    let columns = catalog.schema(table).columns.map { _ in freshColumn() }
    for (index, id) in columns.enumerated() { storedColumns[id] = (table, index) }
    let row = freshColumn()
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
