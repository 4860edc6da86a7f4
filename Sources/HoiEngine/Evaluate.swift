package import HoiPlan
package import HoiText

/// What a run may use and when it must stop.
package struct EvaluationOptions: Sendable {
  package let threadCount: Int
  /// Bytes of column memory a run may hold; checked before each allocation of a column.
  package let memoryLimit: Int
  /// Asked between chunks of work.
  package let isCancelled: @Sendable () -> Bool

  package init(
    threadCount: Int = 1, memoryLimit: Int = .max,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.threadCount = threadCount
    self.memoryLimit = memoryLimit
    self.isCancelled = isCancelled
  }
}

/// The answer to a plan.
package struct Evaluation: Sendable {
  /// The visible columns of the plan.
  package let table: Table
  /// What missing values, ties, unmatched links or divisions by zero did, in order of the stages.
  package let notes: [Diagnostic]
  /// What `save` stages hand out, in order.
  package let saved: [SavedTable]

  package init(table: Table, notes: [Diagnostic], saved: [SavedTable]) {
    self.table = table
    self.notes = notes
    self.saved = saved
  }
}

package struct SavedTable: Sendable {
  package let path: String
  package let table: Table
  package let origin: Origin

  package init(path: String, table: Table, origin: Origin) {
    self.path = path
    self.table = table
    self.origin = origin
  }
}

/// Runs a plan over the tables of a workspace.
///
/// The answer depends on plan and tables alone: not on threads, nor on how the work was cut.
package func evaluate(
  _ plan: Plan, in workspace: Workspace, options: EvaluationOptions
) throws(EvaluationError) -> Evaluation {
  let run = Run(workspace: workspace, options: options)
  let table = try run.table(try run.rows(of: plan), at: plan.origin)
  return Evaluation(table: table, notes: run.notes.takeAll(), saved: run.saved)
}
