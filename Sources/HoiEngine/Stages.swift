import HoiPlan

extension Run {
  /// The rows a plan gives: its stages from the first on, each over what the one before gave.
  func rows(of plan: Plan) throws(EvaluationError) -> Rows {
    var stages = [plan]
    while let input = stages.last?.input { stages.append(input) }
    var rows = Rows(frame: Frame(rowCount: 1, columns: [:]), fields: [])
    var index = stages.count - 1
    options.progress?.addStages(stages.count)
    while index >= 0 {
      try checkpoint()
      let (first, inputCount) = (index, rows.frame.rowCount)
      let stage = stages[index]
      try noteUnknownTexts(in: stage)
      if index > 0, let count = stages[index - 1].plainTake, case .sort(_, let keys) = stage.node {
        rows = try sort(rows, by: keys, taking: count, noteAt: stages[index - 1].origin)
        index -= 2
      } else if index > 0, let (count, per) = stages[index - 1].takePer,
        case .sort(_, let keys) = stage.node,
        let taken = try sort(
          rows, by: keys, taking: count, per: per, noteAt: stages[index - 1].origin)
      {
        rows = taken
        index -= 2
      } else {
        rows = try apply(stage, to: rows)
        index -= 1
      }
      for field in rows.fields { names[field.id] = field.name }
      notes.endStage()
      options.progress?.finishStages(first - index, rows: inputCount)
    }
    try checkpoint()
    return rows
  }

  private func apply(_ plan: Plan, to input: Rows) throws(EvaluationError) -> Rows {
    switch plan.node {
    case .single: return input
    case .scan(let scan): return Rows(frame: frame(of: scan), fields: plan.fields)
    case .filter(_, let condition): return try filter(input, where: condition)
    case .compute(_, let bindings): return try compute(input, bindings)
    case .project(_, let fields): return Rows(frame: input.frame, fields: fields)
    case .sort(_, let keys): return try sort(input, by: keys)
    case .take(_, let count, let per, let ties):
      return try take(input, count: count, per: per, ties: ties, stage: plan)
    case .skip(_, let count): return skip(input, count: count)
    case .group(_, let keys, let aggregates):
      return try group(input, keys: keys, aggregates: aggregates, stage: plan)
    case .distinct: return try distinct(input, stage: plan)
    case .expandItems(_, let list, let item, let keepEmpty):
      return try expand(input, list: list, item: item, keepEmpty: keepEmpty, stage: plan)
    case .expandChildren(_, let parent, let relation, let child, let keepEmpty):
      return try expand(input, parent, relation, child: child, keepEmpty: keepEmpty, stage: plan)
    case .pivot(_, let pivot): return try self.pivot(input, pivot, stage: plan)
    case .unpivot(_, let columns, let name, let value):
      return try unpivot(input, columns, name: name, value: value, stage: plan)
    case .join(_, let right, let kind, let condition, let keepAll):
      return try join(input, right, kind, on: condition, keepAll: keepAll, stage: plan)
    case .append(_, let second): return try append(input, second, stage: plan)
    case .check(_, let condition, let message):
      return try check(input, condition, message: message, stage: plan)
    case .save(_, let path):
      saved.append(
        SavedTable(path: path, table: try table(input, at: plan.origin), plan: plan))
      return input
    case .describe: return try describe(input, stage: plan)
    }
  }

  /// The visible columns.
  func table(_ rows: Rows, at origin: Origin) throws(EvaluationError) -> Table {
    var columns: [Column] = []
    for field in rows.visibleFields {
      columns.append(try column(field.id, of: rows.frame, at: origin))
    }
    return Table(
      headers: rows.visibleFields.map { Table.Header(name: $0.name, type: $0.type) },
      columns: columns, rowCount: rows.frame.rowCount)
  }

  func evaluator(_ rows: Rows) -> ExpressionEvaluator {
    ExpressionEvaluator(self, rows.frame)
  }
}

extension Plan {
  /// The stage before this one; of two the one whose rows flow on.
  var input: Plan? {
    switch node {
    case .single, .scan: nil
    case .filter(let input, _), .compute(let input, _), .project(let input, _),
      .sort(let input, _), .take(let input, _, _, _), .skip(let input, _),
      .group(let input, _, _), .distinct(let input), .expandItems(let input, _, _, _),
      .expandChildren(let input, _, _, _, _), .pivot(let input, _),
      .unpivot(let input, _, _, _), .join(let input, _, _, _, _), .append(let input, _),
      .check(let input, _, _), .save(let input, _), .describe(let input):
      input
    }
  }

  /// What a `take` of each group without ties takes.
  fileprivate var takePer: (count: Int, per: [Plan.Expression])? {
    if case .take(_, let count, let per, nil) = node, !per.isEmpty { (count, per) } else { nil }
  }

  /// How many rows a `take` without groups and ties takes.
  fileprivate var plainTake: Int? {
    if case .take(_, let count, let per, nil) = node, per.isEmpty { count } else { nil }
  }
}
