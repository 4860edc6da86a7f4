import HoiPlan

extension Run {
  /// The rows for which a condition is true.
  func filter(_ input: Rows, where condition: Plan.Expression) throws(EvaluationError) -> Rows {
    let holds = try evaluator(input).condition(condition)
    try noteMissing(in: condition, input, kept: holds)
    if holds.isFull { return input }
    return Rows(frame: input.frame.selecting(holds.rows), fields: input.fields)
  }

  /// One note for each column that a comparison met missing, unless the condition asks about
  /// missing values of that column itself.
  private func noteMissing(
    in condition: Plan.Expression, _ input: Rows, kept: Bitmap
  ) throws(EvaluationError) {
    var walk = ComparedColumns(run: self)
    walk.visit(condition)
    notes.isMuted = true
    defer { notes.isMuted = false }
    for (name, expression) in walk.found where !walk.asked.contains(name) {
      let column = try evaluator(input).column(expression)
      guard let missing = column.presence?.inverted() else { continue }
      let rows = missing.population
      if rows == 0 { continue }
      notes.isMuted = false
      notes.add(
        .missingCompared(
          column: name, rows: rows, kept: missing.intersection(kept).population),
        at: expression.origin)
      notes.isMuted = true
    }
  }
}

/// The columns, with their names, whose missing values make a comparison of a condition false.
private struct ComparedColumns {
  let run: Run
  private(set) var found: [(name: String, expression: Plan.Expression)] = []
  /// Columns the condition asks `is missing` about.
  private(set) var asked: Set<String> = []

  init(run: Run) {
    self.run = run
  }

  mutating func visit(_ condition: Plan.Expression) {
    switch condition.kind {
    case .not(let operand): visit(operand)
    case .and(let operands), .or(let operands): for operand in operands { visit(operand) }
    case .conditional(let condition, let then, let otherwise):
      visit(condition)
      visit(then)
      visit(otherwise)
    case .compare(let left, _, let right), .match(let left, _, let right):
      add(left)
      add(right)
    case .inValues(let operand, _), .inList(let operand, _), .inQuery(let operand, _),
      .matches(let operand, _), .under(let operand, _, _):
      add(operand)
    case .isMissing(let operand), .isUnmatched(let operand):
      if let name = run.name(of: operand) { asked.insert(name) }
    case .constant, .column, .follow, .linkText, .arithmetic, .negative, .concatenation, .shift,
      .daysBetween, .otherwise, .function, .convert, .list, .aggregate, .window, .scalar:
      return
    }
  }

  /// An operand that is never missing makes no comparison false, whatever is missing inside it.
  private mutating func add(_ operand: Plan.Expression) {
    guard operand.type.isNullable else { return }
    if let name = run.name(of: operand) {
      if !found.contains(where: { $0.name == name }) { found.append((name, operand)) }
      return
    }
    switch operand.kind {
    case .negative(let inner), .shift(let inner, _, _), .convert(let inner), .linkText(let inner):
      add(inner)
    case .concatenation(let parts), .function(_, let parts): for part in parts { add(part) }
    case .arithmetic(let first, let steps):
      add(first)
      for step in steps { add(step.operand) }
    case .daysBetween(let end, let start):
      add(end)
      add(start)
    case .constant, .column, .follow, .not, .and, .or, .compare, .isMissing, .isUnmatched,
      .inValues, .inList, .inQuery, .match, .matches, .under, .otherwise, .conditional, .list,
      .aggregate, .window, .scalar:
      return
    }
  }
}
