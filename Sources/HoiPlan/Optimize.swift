/// The same answer by a shorter way: same rows, same order, same values.
///
/// A value that no result needs may go uncomputed, so an overflow in it goes unnoticed; a plan
/// that gives an answer never fails by being optimized.
package func optimize(_ plan: Plan) -> Plan {
  guard plan.isShallow else { return plan }
  return Pass.all.reduce(plan) { $1.run($0) }
}

/// One rule of the optimizer: a plan in, a plan with the same answer out.
package struct Pass: Sendable {
  package let name: String
  package let run: @Sendable (Plan) -> Plan

  init(name: String, run: @escaping @Sendable (Plan) -> Plan) {
    self.name = name
    self.run = run
  }

  /// Logic first, so that what folds away need not be moved. Columns twice: what nobody needs is in
  /// nobody's way, and after the moves fewer are needed.
  package static let all: [Pass] = [
    .foldConstants, .simplifyQuantifiers, .pruneColumns, .sinkCuts, .pruneColumns,
  ]
}
