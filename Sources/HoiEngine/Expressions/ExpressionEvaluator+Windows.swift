import HoiPlan

extension ExpressionEvaluator {
  /// A value from the rows of the same group.
  func window(
    _ window: Plan.Window, _ expression: Plan.Expression
  ) throws(EvaluationError) -> Column {
    var keys: [Column] = []
    for part in window.partition { keys.append(try column(part)) }
    let grouping = try Grouping(RowCodes(keys, rowCount: rowCount))
    switch window.function {
    case .aggregate(let aggregate):
      return try overGroup(aggregate, window, grouping, at: expression.origin)
    case .running(let aggregate):
      return try running(aggregate, window, grouping, at: expression.origin)
    case .share(let argument): return try share(argument, grouping, at: expression.origin)
    case .rank, .row:
      let words = try sortWords(window.order)
      return Column(.int(try places(words, grouping, sharesTies: window.function == .rank)))
    case .previous(let argument):
      return try neighbor(argument, window, grouping, isNext: false)
    case .next(let argument):
      return try neighbor(argument, window, grouping, isNext: true)
    }
  }

  private func overGroup(
    _ aggregate: Plan.Aggregate, _ window: Plan.Window, _ grouping: Grouping, at origin: Origin
  ) throws(EvaluationError) -> Column {
    let ordered =
      aggregate.function.dependsOnOrder && aggregate.order.isEmpty
      ? aggregate.ordered(by: window.order) : aggregate
    let results = try aggregated(
      ordered, groups: grouping.groups, count: grouping.count, at: origin)
    return results.gathered(grouping.groups)
  }

  /// The rows in the window's order, group after group.
  private func groupedRows(
    _ words: SortWords, _ grouping: Grouping
  ) throws(EvaluationError) -> [UInt32] {
    let rows = try words.sortedRows(rowCount: rowCount)
    return try radixSorted(rows, by: mapped(gather(grouping.groups, rows)) { UInt64($0) })
  }

  private func places(
    _ words: SortWords, _ grouping: Grouping, sharesTies: Bool
  ) throws(EvaluationError) -> [Int64] {
    let rows = try groupedRows(words, grouping)
    var places = [Int64](repeating: 0, count: rowCount)
    var (start, place) = (0, Int64(0))
    for (index, row) in rows.enumerated() {
      let isNewGroup =
        index == 0 || grouping.groups[Int(row)] != grouping.groups[Int(rows[index - 1])]
      if isNewGroup { start = index }
      let isTied = sharesTies && !isNewGroup && words.areEqual(Int(row), Int(rows[index - 1]))
      if !isTied { place = Int64(index - start + 1) }
      places[Int(row)] = place
    }
    return places
  }

  private func neighbor(
    _ argument: Plan.Expression, _ window: Plan.Window, _ grouping: Grouping, isNext: Bool
  ) throws(EvaluationError) -> Column {
    let values = try column(argument)
    let rows = try groupedRows(sortWords(window.order), grouping)
    var neighbors = [UInt32](repeating: 0, count: rowCount)
    for (row, following) in zip(rows, rows.dropFirst())
    where grouping.groups[Int(row)] == grouping.groups[Int(following)] {
      if isNext {
        neighbors[Int(row)] = following + 1
      } else {
        neighbors[Int(following)] = row + 1
      }
    }
    return values.gathered(codes: neighbors, limit: values.count)
  }

  /// A fraction of the group's sum; missing where the value is, or where the sum is zero.
  private func share(
    _ argument: Plan.Expression?, _ grouping: Grouping, at origin: Origin
  ) throws(EvaluationError) -> Column {
    let values =
      try argument.map { argument throws(EvaluationError) in
        try column(argument, as: .number)
      } ?? Column(.number(Array(repeating: 1, count: rowCount)))
    let input = AggregateInput(
      values: values, presence: values.validity, groups: grouping.groups, count: grouping.count)
    let sums = try input.sum(at: origin).numbers
    let numbers = values.numbers
    var validity = values.validity
    let isZero = Bitmap(count: rowCount) { sums[Int(grouping.groups[$0])] == 0 }
    let divided = intersection(isZero, validity) ?? isZero
    if !divided.isEmpty {
      run.notes.add(.divisionByZero(count: divided.population), at: origin)
      var kept = validity ?? Bitmap(repeating: true, count: rowCount)
      kept.subtract(divided)
      validity = kept
    }
    let shares = (0..<rowCount).map { row -> Double in
      if let validity, !validity[row] { return 0 }
      return numbers[row] / sums[Int(grouping.groups[row])] + 0.0
    }
    guard shares.allSatisfy(\.isFinite) else { throw .overflow(origin) }
    return Column(.number(shares), validity: validity)
  }
}

extension Plan.Aggregate {
  func ordered(by order: [Plan.SortKey]) -> Plan.Aggregate {
    Plan.Aggregate(
      function, of: argument, where: condition, order: order, fraction: fraction, type: type)
  }
}
