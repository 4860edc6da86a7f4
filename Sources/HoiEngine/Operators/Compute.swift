import HoiPlan

extension Run {
  /// The same rows with more columns; later ones see earlier ones.
  func compute(_ input: Rows, _ bindings: [Plan.Binding]) throws(EvaluationError) -> Rows {
    var rows = input
    for binding in bindings {
      let column = try evaluator(rows).column(binding.expression, as: binding.field.type.type)
      rows = Rows(
        frame: rows.frame.adding([binding.field.id: column]), fields: rows.fields + [binding.field])
      names[binding.field.id] = binding.field.name
    }
    return rows
  }
}
