import HoiAnalysis
import HoiPlan
import HoiSyntax
import HoiText

extension Session {
  /// `.why id = "NV142-01"`: what became of a row in the last query, as it was understood.
  mutating func explainRowOfLastQuery(_ condition: String) -> ExitStatus {
    guard let query = last else { return sayThereIsNoQuery() }
    guard condition.contains(where: { !$0.isWhitespace }) else {
      return refuse(
        .usage(
          Localized(
            vi: "`.why` cần một điều kiện, như `.why id = \"NV-0001\"`",
            en: "`.why` needs a condition, such as `.why id = \"NV-0001\"`")))
    }
    return explainRow(condition, in: query)
  }

  /// `hoi why -c '…' --row '…'`: in the last query of a text.
  mutating func explainRow(_ condition: String, in source: SourceText) -> ExitStatus {
    do throws(SessionSettings.Refusal) {
      guard let query = try queries(of: source).last else {
        return refuse(.noSourceRows)
      }
      return explainRow(condition, in: query)
    } catch {
      return error.status
    }
  }

  private mutating func explainRow(
    _ condition: String, in query: UnderstoodQuery
  ) -> ExitStatus {
    guard case .scan(let scan)? = query.plan.mainChain.first?.node else {
      return refuse(.noSourceRows)
    }
    do throws(SessionSettings.Refusal) {
      let rows = try rowsToFollow(condition, of: scan.table)
      let foundCount = try rowCount(of: rows.plan, in: rows.source)
      guard foundCount > 0 else {
        // The notes tell of texts that no row has.
        _ = evaluated(rows.plan, in: rows.source) { _, _, _ in .success }
        return refuse(.noSuchRow(table: catalog.schema(scan.table).name, condition: condition))
      }
      var tracker = Tracker(query.plan, scan, rows: rows.plan, self, query.written.source)
      let trail = try tracker.trail(foundCount: foundCount)
      presenter.answers.write(trail.text(in: presenter.language, width: presenter.width ?? 100))
      return .success
    } catch {
      return error.status
    }
  }

  /// The rows of a table that a condition finds, as links in one column.
  private mutating func rowsToFollow(
    _ condition: String, of table: TableID
  ) throws(SessionSettings.Refusal) -> (plan: Plan, source: SourceText) {
    let name = Notation.quotedName(catalog.schema(table).name)
    let source = SourceText(name: "row", text: "\(name) | where \(condition)")
    let parsed = parse(source)
    presenter.show(parsed.diagnostics, in: source)
    let isSound = !parsed.diagnostics.contains { $0.severity == .error }
    guard isSound, let statement = parsed.script.statements.first else {
      throw SessionSettings.Refusal(status: .failure)
    }
    let analysis = analyze(
      statement, in: source, catalog: &catalog, columnsAfter: FreshColumn.following)
    presenter.show(analysis.diagnostics, in: source)
    guard case .query(let plan, _)? = analysis.statement else {
      throw SessionSettings.Refusal(status: .failure)
    }
    guard parsed.script.statements.count == 1, case .scan(let scan)? = plan.mainChain.first?.node,
      scan.table == table, let row = plan.field(scan.row)
    else { throw SessionSettings.Refusal(status: refuse(.noSourceRows)) }
    return (.project(plan, [row.hidden(false).renamed("row")]), source)
  }

  private func refuse(_ problem: RunProblem) -> ExitStatus {
    presenter.show([Diagnostic(problem, at: nil)], in: nil)
    return .failure
  }
}
