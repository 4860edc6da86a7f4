package import HoiPlan
package import HoiText

/// What a run may use and when it must stop.
package struct EvaluationOptions: Sendable {
  package let threadCount: Int
  /// Column memory a run may hold; asked before each allocation of a column.
  package let memory: MemoryBudget
  /// Told how far the run has come.
  package let progress: Progress?
  /// Rows that are worked on together. Only time depends on it, never an answer.
  package let pieceRows: Int
  /// Asked between chunks of work.
  package let isCancelled: @Sendable () -> Bool

  package init(
    threadCount: Int = 1, memory: MemoryBudget, progress: Progress? = nil, pieceRows: Int = 1 << 16,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.threadCount = threadCount
    self.memory = memory
    self.progress = progress
    self.pieceRows = pieceRows
    self.isCancelled = isCancelled
  }

  /// With a memory of its own.
  package init(
    threadCount: Int = 1, memoryLimit: Int = .max, progress: Progress? = nil,
    pieceRows: Int = 1 << 16, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.init(
      threadCount: threadCount, memory: MemoryBudget(limit: memoryLimit), progress: progress,
      pieceRows: pieceRows, isCancelled: isCancelled)
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
  /// The stage that hands it out.
  package let plan: Plan

  package init(path: String, table: Table, plan: Plan) {
    self.path = path
    self.table = table
    self.plan = plan
  }
}

/// Runs a plan over the tables of a workspace.
///
/// The answer depends on plan and tables alone: not on threads, nor on how the work was cut.
package func evaluate(
  _ plan: Plan, in workspace: Workspace, options: EvaluationOptions
) throws(EvaluationError) -> Evaluation {
  let workers = Workers(options)
  return try workers.use { () throws(EvaluationError) in
    let run = Run(workspace: workspace, options: options)
    let table = try run.table(try run.rows(of: plan), at: plan.origin)
    return Evaluation(table: table, notes: run.notes.takeAll(), saved: run.saved)
  }
}
