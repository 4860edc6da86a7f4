import HoiPlan

extension ExpressionEvaluator {
  /// The aggregate over the rows of the group up to each row.
  func running(
    _ aggregate: Plan.Aggregate, _ window: Plan.Window, _ grouping: Grouping, at origin: Origin
  ) throws(EvaluationError) -> Column {
    let sorted = try sortedRows(by: window.order) ?? allRows(rowCount)
    let rows = try radixSorted(sorted, by: mapped(gather(grouping.groups, sorted)) { UInt64($0) })
    // Seen in this order, row `i` of a group has the rows from its start up to `i`.
    let parts = aggregate.valueExpressions + [aggregate.condition].compactMap { $0 }
    let ordered = try narrowed(to: rows, for: parts)
    let groups = gather(grouping.groups, rows)
    let results = try ordered.running(aggregate, groups: groups, at: origin)
    var places = [UInt32](repeating: 0, count: rowCount)
    for (index, row) in rows.enumerated() { places[Int(row)] = UInt32(index) }
    return results.gathered(places)
  }

  private func running(
    _ aggregate: Plan.Aggregate, groups: [UInt32], at origin: Origin
  ) throws(EvaluationError) -> Column {
    let included = try aggregate.condition.map { condition throws(EvaluationError) in
      try self.condition(condition)
    }
    switch (aggregate.function, aggregate.argument) {
    case (.count, nil): return Column(.int(runningCounts(groups, included)))
    case (.sum, let argument?):
      // Rows outside the condition are not asked for their value.
      let rows = included?.rows ?? allRows(rowCount)
      let scope = included == nil ? self : try narrowed(to: rows, for: [argument])
      let values = try scope.column(argument)
      return try runningSums(values, rows: rows, groups, aggregate, at: origin)
    default: return try runningByPairs(aggregate, groups: groups, at: origin)
    }
  }

  private func runningCounts(_ groups: [UInt32], _ included: Bitmap?) -> [Int64] {
    var total: Int64 = 0
    return groups.indices.map { row in
      if row == 0 || groups[row] != groups[row - 1] { total = 0 }
      if included.map({ $0[row] }) ?? true { total += 1 }
      return total
    }
  }

  private func runningSums(
    _ values: Column, rows: [UInt32], _ groups: [UInt32], _ aggregate: Plan.Aggregate,
    at origin: Origin
  ) throws(EvaluationError) -> Column {
    // The place in `values` of each row's value plus 1.
    var places = [UInt32](repeating: 0, count: rowCount)
    for (index, row) in rows.enumerated() where values.validity.map({ $0[index] }) ?? true {
      places[Int(row)] = UInt32(index + 1)
    }
    if case .int(let integers) = values.storage, aggregate.type.type == .int {
      var total: Int128 = 0
      var results: [Int64] = []
      results.reserveCapacity(rowCount)
      for row in 0..<rowCount {
        if row == 0 || groups[row] != groups[row - 1] { total = 0 }
        if places[row] != 0 { total += Int128(integers[Int(places[row]) - 1]) }
        guard let result = Int64(exactly: total) else { throw .overflow(origin) }
        results.append(result)
      }
      return Column(.int(results))
    }
    let numbers = values.numbers
    var total = CompensatedSum()
    var results: [Double] = []
    results.reserveCapacity(rowCount)
    for row in 0..<rowCount {
      if row == 0 || groups[row] != groups[row - 1] { total = CompensatedSum() }
      if places[row] != 0 { total.add(numbers[Int(places[row]) - 1]) }
      guard total.value.isFinite else { throw .overflow(origin) }
      results.append(total.value)
    }
    return Column(.number(results))
  }

  /// Any other aggregate: each row with all rows before it, some rows at a time.
  private func runningByPairs(
    _ aggregate: Plan.Aggregate, groups: [UInt32], at origin: Origin
  ) throws(EvaluationError) -> Column {
    var starts = [Int](repeating: 0, count: rowCount)
    for row in 0..<rowCount where row > 0 {
      starts[row] = groups[row] == groups[row - 1] ? starts[row - 1] : row
    }
    let parts = aggregate.valueExpressions + [aggregate.condition].compactMap { $0 }
    var results: [Column] = []
    var first = 0
    while first < rowCount {
      try checkpoint()
      var (owners, rows): ([UInt32], [UInt32]) = ([], [])
      var next = first
      while next < rowCount, next == first || rows.count + next - starts[next] < 1 << 20 {
        let range = UInt32(starts[next])...UInt32(next)
        rows.append(contentsOf: range)
        owners.append(contentsOf: repeatElement(UInt32(next - first), count: range.count))
        next += 1
      }
      results.append(
        try narrowed(to: rows, for: parts).aggregated(
          aggregate, groups: owners, count: next - first, at: origin))
      first = next
    }
    return .concatenated(results)
  }
}
