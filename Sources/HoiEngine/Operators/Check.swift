import HoiPlan

extension Run {
  /// The same rows, if a condition is true for all of them.
  func check(
    _ input: Rows, _ condition: Plan.Expression, message: String?, stage: Plan
  ) throws(EvaluationError) -> Rows {
    let failing = try evaluator(input).condition(condition).inverted()
    if failing.isEmpty { return input }
    let shown = Rows(
      frame: input.frame.selecting(Array(failing.rows.prefix(10))), fields: input.fields)
    throw .checkFailed(
      message: message, rowCount: failing.population, rows: try table(shown, at: stage.origin),
      stage.origin)
  }
}
