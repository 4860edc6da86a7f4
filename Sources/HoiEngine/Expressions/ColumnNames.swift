import HoiPlan

extension Run {
  /// What a person calls an expression: the name of a column, or a path. `nil` for anything else.
  func name(of expression: Plan.Expression) -> String? {
    switch expression.kind {
    case .column(let id): return names[id].flatMap { $0.isEmpty ? nil : $0 }
    case .convert(let operand), .linkText(let operand): return name(of: operand)
    case .follow(let link, _, let body):
      guard let column = name(of: body) else { return name(of: link) }
      return name(of: link).map { "\($0).\(column)" } ?? column
    default: return nil
    }
  }
}
