import HoiAnalysis
import HoiEngine
import HoiPlan
import HoiSyntax
import HoiText

/// Small tables to ask, and the notes and answers to questions about them.
enum EngineScript {
  static let agencies = TableID(0)

  static let workspace: Workspace = {
    let agencySchema = TableSchema(
      name: "agencies",
      columns: [
        ColumnSchema(name: "id", type: ValueType(.text)),
        ColumnSchema(name: "region", type: ValueType(.text, isNullable: true)),
      ], key: [0])
    let taskSchema = TableSchema(
      name: "tasks",
      columns: [
        ColumnSchema(name: "id", type: ValueType(.int)),
        ColumnSchema(name: "lead", type: ValueType(.link(agencies), isNullable: true)),
        ColumnSchema(name: "status", type: ValueType(.text, isNullable: true)),
        ColumnSchema(name: "cost", type: ValueType(.int, isNullable: true)),
        ColumnSchema(name: "weight", type: ValueType(.int)),
      ], key: [0])
    let agencyRows: [[Value]] = [
      [.text("BYT"), .text("Bắc")], [.text("BTC"), .missing], [.text("BXD"), .text("Nam")],
    ]
    let taskRows: [[Value]] = [
      [.int(1), .link(row: 0), .text("done"), .int(10), .int(2)],
      [.int(2), .link(row: 1), .text("late"), .missing, .int(0)],
      [.int(3), .unmatched("các bộ"), .missing, .int(30), .int(2)],
      [.int(4), .unmatched("các bộ"), .text("late"), .int(10), .int(0)],
      [.int(5), .missing, .missing, .int(10), .int(5)],
    ]
    return Workspace(
      schemas: [agencySchema, taskSchema],
      tables: [table(agencySchema, agencyRows), table(taskSchema, taskRows)])
  }()

  private static func table(_ schema: TableSchema, _ rows: [[Value]]) -> Table {
    Table(
      headers: schema.columns.map { Table.Header(name: $0.name, type: $0.type) },
      columns: schema.columns.indices.map { index in
        var builder = ColumnBuilder(schema.columns[index].type.type, linkRowCount: 3)
        for row in rows { builder.append(row[index]) }
        return builder.finish()
      }, rowCount: rows.count)
  }

  /// Why a text is no query.
  struct Refusal: Error {
    let diagnostics: [Diagnostic]
  }

  static func plan(_ text: String) throws -> Plan {
    let source = SourceText(name: "test.hoi", text: text)
    var catalog = Catalog(schemas: workspace.schemas, clock: Clock(today: 20_000, now: 0))
    var diagnostics = parse(source).diagnostics
    for statement in parse(source).script.statements {
      let analysis = analyze(statement, in: source, catalog: &catalog)
      diagnostics += analysis.diagnostics
      if case .query(let plan, _)? = analysis.statement { return plan }
    }
    throw Refusal(diagnostics: diagnostics)
  }

  static func evaluation(
    _ text: String, _ options: EvaluationOptions = EvaluationOptions()
  ) throws -> Evaluation {
    try evaluate(plan(text), in: workspace, options: options)
  }

  /// The English messages of the notes under a result.
  static func notes(_ text: String) throws -> [String] {
    try evaluation(text).notes.map(\.wording.message.english)
  }

  /// The error a query ends in.
  static func error(
    _ text: String, _ options: EvaluationOptions = EvaluationOptions()
  ) throws -> EvaluationError? {
    let plan = try plan(text)
    do throws(EvaluationError) {
      _ = try evaluate(plan, in: workspace, options: options)
      return nil
    } catch {
      return error
    }
  }

  /// The rows of a result, a text a cell.
  static func rows(_ text: String) throws -> [[String]] {
    let table = try evaluation(text).table
    return (0..<table.rowCount).map { row in
      table.columns.map { $0.value(at: row).machineText }
    }
  }
}
