import HoiPlan

/// Computes expressions over all rows of a frame at once.
///
/// What a row does not ask for is not computed for it: the branches of `if`, what follows a false
/// side of `and`, what stands behind a missing link. So an overflow there is none.
struct ExpressionEvaluator {
  let run: Run
  let frame: Frame
  /// Windows computed over all rows of the stage before the frame was narrowed, as columns of it.
  private let windows: [Plan.Window: ColumnID]
  var rowCount: Int { frame.rowCount }

  init(_ run: Run, _ frame: Frame, windows: [Plan.Window: ColumnID] = [:]) {
    self.run = run
    self.frame = frame
    self.windows = windows
  }

  /// The same run over other rows.
  func over(_ frame: Frame) -> ExpressionEvaluator {
    ExpressionEvaluator(run, frame)
  }

  /// Some rows of the frame, to compute these expressions for; their windows still see all rows.
  func narrowed(
    to rows: [UInt32], for expressions: [Plan.Expression]
  ) throws(EvaluationError) -> ExpressionEvaluator {
    var windows = windows
    var columns: [ColumnID: Column] = [:]
    let found = rows.isEmpty ? [] : expressions.flatMap(\.ownWindows)
    for (window, expression) in found where windows[window] == nil {
      let id = run.freshColumn()
      columns[id] = try self.window(window, expression)
      windows[window] = id
    }
    return ExpressionEvaluator(run, frame.adding(columns).selecting(rows), windows: windows)
  }

  /// The values of an expression, one a row.
  func column(_ expression: Plan.Expression) throws(EvaluationError) -> Column {
    if rowCount == 0 {
      return .missing(expression.type.type, count: 0, workspace: run.workspace)
    }
    if case .column(let id) = expression.kind {
      return try run.column(id, of: frame, at: expression.origin)
    }
    try checkpoint()
    try run.reserve(rowCount, bytes: 8, at: expression.origin)
    return try compute(expression)
  }

  private func compute(_ expression: Plan.Expression) throws(EvaluationError) -> Column {
    let (type, origin) = (expression.type.type, expression.origin)
    switch expression.kind {
    case .not, .and, .or, .compare, .isMissing, .isUnmatched, .inValues, .inList, .inQuery, .match,
      .matches, .under:
      return Column(.bool(try condition(expression)))
    case .constant(let value): return constant(value, type, count: rowCount)
    case .column(let id): return try run.column(id, of: frame, at: origin)
    case .follow(let link, let scan, let body): return try follow(link, scan, body, at: origin)
    case .scalar(let plan): return try scalar(plan, expression)
    case .conditional(let condition, let then, let otherwise):
      return try conditional(condition, then, otherwise, type: type)
    case .otherwise(let choices): return try firstPresent(choices, type: type)
    case .aggregate(let elements, let aggregate):
      return try self.aggregate(elements, aggregate, at: origin)
    case .window(let window):
      if let id = windows[window] { return try run.column(id, of: frame, at: origin) }
      return try self.window(window, expression)
    case .arithmetic(let first, let steps): return try arithmetic(first, steps, expression)
    case .negative(let operand): return try negative(operand, at: origin)
    case .shift(let operand, let duration, let isNegative):
      return try shift(operand, by: duration, isNegative: isNegative, at: origin)
    case .daysBetween(let end, let start): return try daysBetween(end, start)
    case .convert(let operand): return try convert(operand, to: type)
    case .concatenation(let parts): return try concatenation(parts)
    case .function(let function, let arguments):
      return try self.function(function, arguments, expression)
    case .linkText(let link): return try linkText(link)
    case .list(let items): return try list(items, type: type)
    }
  }

  /// The values of an expression as a type it fits: `missing` fits any, an int fits a number.
  func column(
    _ expression: Plan.Expression, as type: DataType
  ) throws(EvaluationError) -> Column {
    if expression.type.type == .missing, type != .missing {
      return .missing(type, count: rowCount, workspace: run.workspace)
    }
    let column = try column(expression)
    if type == .number, case .int = column.storage {
      return Column(.number(column.numbers), validity: column.validity)
    }
    return column
  }

  /// One value, `count` times.
  func constant(_ value: Value, _ type: DataType, count: Int) -> Column {
    if value == .missing { return .missing(type, count: count, workspace: run.workspace) }
    let target = type.linkTarget ?? type.element?.linkTarget
    let link = target.map { (table: $0, rowCount: run.workspace.rowCount(of: $0)) }
    let single = Column(type: type, values: [value], link: link)
    return count == 1 ? single : single.gathered(Array(repeating: 0, count: count))
  }

  /// The one value of a query.
  private func scalar(
    _ plan: Plan, _ expression: Plan.Expression
  ) throws(EvaluationError) -> Column {
    let rows = try run.answer(to: plan)
    guard rows.frame.rowCount <= 1 else {
      throw .severalRows(rowCount: rows.frame.rowCount, expression.origin)
    }
    guard rows.frame.rowCount == 1, let field = rows.visibleFields.first else {
      return .missing(expression.type.type, count: rowCount, workspace: run.workspace)
    }
    let value = try run.column(field.id, of: rows.frame, at: expression.origin)
    return value.gathered(Array(repeating: 0, count: rowCount))
  }

  /// Each branch is computed for its own rows only.
  private func conditional(
    _ condition: Plan.Expression, _ then: Plan.Expression, _ otherwise: Plan.Expression,
    type: DataType
  ) throws(EvaluationError) -> Column {
    let holds = try self.condition(condition)
    if holds.isFull { return try column(then, as: type) }
    if holds.isEmpty { return try column(otherwise, as: type) }
    let thenColumn = try narrowed(to: holds.rows, for: [then]).column(then, as: type)
    let elseRows = holds.inverted().rows
    let elseColumn = try narrowed(to: elseRows, for: [otherwise]).column(otherwise, as: type)
    var (next, nextElse) = (UInt32(0), UInt32(thenColumn.count))
    let places = (0..<rowCount).map { row -> UInt32 in
      if holds[row] {
        defer { next += 1 }
        return next
      }
      defer { nextElse += 1 }
      return nextElse
    }
    return Column.concatenated([thenColumn, elseColumn]).gathered(places)
  }

  /// Later choices are computed only for the rows where all before are missing.
  private func firstPresent(
    _ choices: [Plan.Expression], type: DataType
  ) throws(EvaluationError) -> Column {
    var result = Column.missing(type, count: rowCount, workspace: run.workspace)
    var pending = allRows(rowCount)
    var isFirst = true
    for choice in choices where !pending.isEmpty {
      let scope = isFirst ? self : try narrowed(to: pending, for: [choice])
      let values = try scope.column(choice, as: type)
      if isFirst {
        result = values
        isFirst = false
      } else {
        var places = allRows(rowCount)
        for (index, row) in pending.enumerated() { places[Int(row)] = UInt32(rowCount + index) }
        result = Column.concatenated([result, values]).gathered(places)
      }
      pending = result.presence?.inverted().rows ?? []
    }
    return result
  }
}
