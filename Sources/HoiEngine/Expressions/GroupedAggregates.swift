import HoiPlan

extension ExpressionEvaluator {
  /// An aggregate over the rows of this frame by groups numbered below `count`.
  func aggregated(
    _ aggregate: Plan.Aggregate, groups: [UInt32], count: Int, at origin: Origin
  ) throws(EvaluationError) -> Column {
    guard let condition = aggregate.condition else {
      return try aggregatedAll(aggregate, groups: groups, count: count, at: origin)
    }
    let rows = try self.condition(condition).rows
    return try narrowed(to: rows, for: aggregate.valueExpressions).aggregatedAll(
      aggregate, groups: gather(groups, rows), count: count, at: origin)
  }

  private func aggregatedAll(
    _ aggregate: Plan.Aggregate, groups: [UInt32], count: Int, at origin: Origin
  ) throws(EvaluationError) -> Column {
    try checkpoint()
    try run.reserve(count, bytes: 16, at: origin)
    switch aggregate.function {
    case .any, .none:
      let holds = try aggregate.argument.map { argument throws(EvaluationError) in
        try condition(argument)
      }
      let sizes = counts(groups, count: count, presence: holds)
      let wantsRows = aggregate.function == .any
      return Column(.bool(Bitmap(count: count) { (sizes[$0] > 0) == wantsRows }))
    case .every:
      let sizes = counts(groups, count: count, presence: nil)
      let holds = try aggregate.argument.map { argument throws(EvaluationError) in
        try condition(argument)
      }
      let good = counts(groups, count: count, presence: holds)
      return Column(.bool(Bitmap(count: count) { sizes[$0] > 0 && sizes[$0] == good[$0] }))
    case .count where aggregate.argument == nil:
      return Column(.int(counts(groups, count: count, presence: nil)))
    default: break
    }
    guard let argument = aggregate.argument else {
      preconditionFailure("an aggregate of values has an argument")
    }
    let values = try column(
      argument, as: argument.type.type == .missing ? aggregate.type.type : argument.type.type)
    let presence = values.presence
    noteSkipped(aggregate, argument, presence)
    let input = AggregateInput(values: values, presence: presence, groups: groups, count: count)
    return try self.aggregate(input, aggregate, at: origin)
  }

  private func aggregate(
    _ input: AggregateInput, _ aggregate: Plan.Aggregate, at origin: Origin
  ) throws(EvaluationError) -> Column {
    switch aggregate.function {
    case .any, .none, .every, .count:
      return Column(.int(counts(input.groups, count: input.count, presence: input.presence)))
    case .sum, .share:
      let result = try input.sum(at: origin)
      if aggregate.type.type == .number, case .int = result.storage {
        return Column(.number(result.numbers), validity: result.validity)
      }
      return result
    case .avg: return try input.average(at: origin)
    case .min, .max:
      return input.extreme(
        isGreatest: aggregate.function == .max, order: try run.order(input.values))
    case .median: return try percentile(input, 0.5, of: aggregate)
    case .percentile: return try percentile(input, aggregate.fraction ?? 0.5, of: aggregate)
    case .stddev: return try input.deviation(at: origin)
    case .countDistinct: return try input.distinctCount()
    case .mode: return try input.mode(order: run.order(input.values))
    case .first, .last:
      let rows = try sortedRows(by: aggregate.order)
      return input.end(isLast: aggregate.function == .last, rows: rows)
    case .list: return try input.lists(rows: sortedRows(by: aggregate.order))
    }
  }

  private func percentile(
    _ input: AggregateInput, _ fraction: Double, of aggregate: Plan.Aggregate
  ) throws(EvaluationError) -> Column {
    switch input.values.storage {
    case .int, .number:
      return input.percentile(fraction, of: run.groupedNumbers(input, of: aggregate.argument))
    case .bool, .date, .datetime, .period, .text, .link, .list:
      return try input.percentile(fraction, order: run.order(input.values))
    }
  }

  /// The rows of the frame in an order; `nil`: as they are.
  func sortedRows(by keys: [Plan.SortKey]) throws(EvaluationError) -> [UInt32]? {
    if keys.isEmpty { return nil }
    return try sortWords(keys).sortedRows(rowCount: rowCount)
  }

  func sortWords(_ keys: [Plan.SortKey]) throws(EvaluationError) -> SortWords {
    var orders: [(order: RowOrder, isDescending: Bool)] = []
    for key in keys {
      orders.append((try run.order(column(key.expression)), key.isDescending))
    }
    return SortWords(orders)
  }

  private func noteSkipped(
    _ aggregate: Plan.Aggregate, _ argument: Plan.Expression, _ presence: Bitmap?
  ) {
    switch aggregate.function {
    case .count, .first, .last, .any, .none, .every: return
    case .sum, .avg, .min, .max, .median, .stddev, .percentile, .countDistinct, .list, .mode,
      .share:
      guard let presence else { return }
      let skipped = presence.count - presence.population
      if skipped == 0 { return }
      run.notes.add(
        .missingSkipped(
          function: aggregate.function, argument: run.name(of: argument), count: skipped),
        at: argument.origin)
    }
  }
}
