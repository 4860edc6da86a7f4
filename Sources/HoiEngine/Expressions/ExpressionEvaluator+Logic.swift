import HoiPlan

extension ExpressionEvaluator {
  /// The rows for which a condition is true; where a bool is missing it is not.
  func condition(_ expression: Plan.Expression) throws(EvaluationError) -> Bitmap {
    if rowCount == 0 { return Bitmap(repeating: false, count: 0) }
    switch expression.kind {
    case .constant(let value): return Bitmap(repeating: value == .bool(true), count: rowCount)
    case .not(let operand): return try condition(operand).inverted()
    case .and(let operands): return try all(operands)
    case .or(let operands): return try any(operands)
    case .compare(let left, let comparison, let right):
      return try compare(left, comparison, right)
    case .isMissing(let operand):
      return try column(operand).presence?.inverted() ?? Bitmap(repeating: false, count: rowCount)
    case .isUnmatched(let operand):
      let (codes, target) = try column(operand).links
      return Bitmap(count: rowCount) { Int(codes[$0]) > target.rowCount }
    case .inValues(let operand, let values): return try isIn(operand, values: values)
    case .inList(let operand, let list): return try isIn(operand, list: list)
    case .inQuery(let operand, let plan): return try isIn(operand, plan, at: expression.origin)
    case .match(let text, let kind, let pattern): return try match(text, kind, pattern)
    case .matches(let text, let pattern): return try matches(text, pattern)
    case .under(let link, let above, let parent): return try under(link, above, parent: parent)
    case .column, .follow, .linkText, .arithmetic, .negative, .concatenation, .shift, .daysBetween,
      .otherwise, .conditional, .function, .convert, .list, .aggregate, .window, .scalar:
      let column = try column(expression)
      return intersection(column.validity, column.bits) ?? column.bits
    }
  }

  /// Left to right; an operand that could fail is asked only where all before hold.
  private func all(_ operands: [Plan.Expression]) throws(EvaluationError) -> Bitmap {
    var holds = Bitmap(repeating: true, count: rowCount)
    for operand in operands {
      if holds.isEmpty { break }
      holds.formIntersection(try condition(operand, where: holds))
    }
    return holds
  }

  private func any(_ operands: [Plan.Expression]) throws(EvaluationError) -> Bitmap {
    var holds = Bitmap(repeating: false, count: rowCount)
    for operand in operands {
      if holds.isFull { break }
      holds.formUnion(try condition(operand, where: holds.inverted()))
    }
    return holds
  }

  /// A condition for the rows of `open`; what it gives for others does not count.
  private func condition(
    _ expression: Plan.Expression, where open: Bitmap
  ) throws(EvaluationError) -> Bitmap {
    if expression.isTotal || open.isFull { return try condition(expression) }
    let rows = open.rows
    let holds = try narrowed(to: rows, for: [expression]).condition(expression)
    var result = Bitmap(repeating: false, count: rowCount)
    holds.forEachRow { result[Int(rows[$0])] = true }
    return result
  }
}

extension Plan.Expression {
  /// Whether computing this for a row that does not ask for it can do no harm: it cannot fail
  /// and has nothing to note.
  var isTotal: Bool {
    switch kind {
    case .constant, .column: true
    case .not(let operand), .isMissing(let operand), .isUnmatched(let operand),
      .linkText(let operand), .convert(let operand), .matches(let operand, _):
      operand.isTotal
    case .and(let operands), .or(let operands), .otherwise(let operands), .list(let operands),
      .concatenation(let operands):
      operands.allSatisfy(\.isTotal)
    case .compare(let left, _, let right), .inList(let left, let right),
      .match(let left, _, let right), .under(let left, let right, _),
      .daysBetween(let left, let right):
      left.isTotal && right.isTotal
    case .inValues(let operand, let values): operand.isTotal && values.allSatisfy(\.isTotal)
    case .conditional(let condition, let then, let otherwise):
      condition.isTotal && then.isTotal && otherwise.isTotal
    case .function(let function, let arguments):
      function != .round && function != .abs && function != .floor && function != .ceil
        && arguments.allSatisfy(\.isTotal)
    case .follow, .inQuery, .arithmetic, .negative, .shift, .aggregate, .window, .scalar: false
    }
  }
}
