import HoiPlan

/// Pairs of rows looked at together at most.
private let pairLimit = 1 << 20

extension Run {
  /// Rows of both sides for which a condition is true, in the order of the left, then of the
  /// right side.
  func join(
    _ left: Rows, _ plan: Plan, _ kind: Plan.JoinKind, on condition: Plan.Expression, keepAll: Bool,
    stage: Plan
  ) throws(EvaluationError) -> Rows {
    let right = try answer(to: plan)
    for field in right.fields { names[field.id] = field.name }
    let pairs = try matches(left, right, condition)
    if kind == .one { try requireOneMatch(pairs, left, right, condition) }
    var (rows, codes): ([UInt32], [UInt32]) = ([], [])
    let keepsUnmatched = kind == .one || keepAll
    var next = 0
    for row in 0..<UInt32(left.frame.rowCount) {
      if keepsUnmatched, next == pairs.count || pairs[next].left != row {
        rows.append(row)
        codes.append(0)
      }
      while next < pairs.count, pairs[next].left == row {
        rows.append(row)
        codes.append(pairs[next].right + 1)
        next += 1
      }
    }
    try reserve(rows.count, bytes: 8 * max(1, right.fields.count), at: stage.origin)
    var columns: [ColumnID: Column] = [:]
    for field in right.fields {
      columns[field.id] = try column(field.id, of: right.frame, at: stage.origin)
        .gathered(codes: codes, limit: right.frame.rowCount)
    }
    return Rows(frame: left.frame.selecting(rows).adding(columns), fields: stage.fields)
  }

  private struct Pair {
    let left: UInt32
    let right: UInt32
  }

  /// The pairs that fulfil the condition: found by equal keys where the condition has some.
  private func matches(
    _ left: Rows, _ right: Rows, _ condition: Plan.Expression
  ) throws(EvaluationError) -> [Pair] {
    let parts = condition.equalities(
      left: { left.frame.has($0) && !right.frame.has($0) }, right: right.frame.has)
    let (leftCount, rightCount) = (left.frame.rowCount, right.frame.rowCount)
    if leftCount == 0 || rightCount == 0 { return [] }
    var codes = RowCodes.single(rowCount: leftCount + rightCount)
    for key in parts.keys {
      let type = key.left.type.type == .int ? key.right.type.type : key.left.type.type
      let leftKey = try evaluator(left).column(key.left, as: type)
      let rightKey = try evaluator(right).column(key.right, as: type)
      codes = try codes.combined(with: RowCodes(Column.concatenated([leftKey, rightKey])))
    }
    let grouping = try Grouping(codes)
    let index = RowLists(grouping.groups[leftCount...], count: grouping.count)
    var found: [Pair] = []
    var pending: [Pair] = []
    for row in 0..<leftCount {
      for other in index.rows(of: Int(grouping.groups[row])) {
        pending.append(Pair(left: UInt32(row), right: other))
      }
      if pending.count >= pairLimit || row == leftCount - 1 {
        try checkpoint()
        let more = try fulfilling(parts.rest, pending, left, right)
        // An array that grows is there twice for a moment; then the rows are told by themselves.
        try reserve(found.count + more.count, bytes: 24, at: condition.origin)
        found += more
        pending.removeAll(keepingCapacity: true)
      }
    }
    return found
  }

  private func fulfilling(
    _ conditions: [Plan.Expression], _ pairs: [Pair], _ left: Rows, _ right: Rows
  ) throws(EvaluationError) -> [Pair] {
    if conditions.isEmpty || pairs.isEmpty { return pairs }
    let frame = left.frame.selecting(pairs.map(\.left))
      .joined(with: right.frame.selecting(pairs.map(\.right)))
    let all = Plan.Expression(.and(conditions), type: ValueType(.bool))
    return try ExpressionEvaluator(self, frame).condition(all).rows.map { pairs[Int($0)] }
  }

  private func requireOneMatch(
    _ pairs: [Pair], _ left: Rows, _ right: Rows, _ condition: Plan.Expression
  ) throws(EvaluationError) {
    guard let repeated = zip(pairs, pairs.dropFirst()).first(where: { $0.left == $1.left })?.0
    else { return }
    let count = pairs.count { $0.left == repeated.left }
    let parts = condition.equalities(
      left: { left.frame.has($0) && !right.frame.has($0) }, right: right.frame.has)
    let row = ExpressionEvaluator(self, left.frame.selecting([repeated.left]))
    var texts: [String] = []
    for key in parts.keys {
      let text = try textColumn(row.column(key.left)).value(at: 0)
      let shown = if case .text(let text) = text { text } else { "(missing)" }
      texts.append(name(of: key.left).map { "`\($0)` = \(shown)" } ?? shown)
    }
    let key = texts.isEmpty ? "#\(repeated.left + 1)" : texts.joined(separator: ", ")
    throw .severalMatches(key: key, rowCount: count, condition.origin)
  }
}

/// Rows by a number below `count`, each list in order.
private struct RowLists {
  private let offsets: [UInt32]
  private let sorted: [UInt32]

  init(_ numbers: ArraySlice<UInt32>, count: Int) {
    var offsets = [UInt32](repeating: 0, count: count + 1)
    for number in numbers { offsets[Int(number) + 1] += 1 }
    for index in 1..<max(1, offsets.count) { offsets[index] += offsets[index - 1] }
    var next = offsets
    var sorted = [UInt32](repeating: 0, count: numbers.count)
    for (row, number) in numbers.enumerated() {
      sorted[Int(next[Int(number)])] = UInt32(row)
      next[Int(number)] += 1
    }
    self.offsets = offsets
    self.sorted = sorted
  }

  func rows(of number: Int) -> ArraySlice<UInt32> {
    sorted[Int(offsets[number])..<Int(offsets[number + 1])]
  }
}

extension Plan.Expression {
  /// The parts of a condition that compare a value of the left row with one of the right row for
  /// equality, and the other parts.
  fileprivate func equalities(
    left isLeft: (ColumnID) -> Bool, right isRight: (ColumnID) -> Bool
  ) -> (keys: [(left: Plan.Expression, right: Plan.Expression)], rest: [Plan.Expression]) {
    let parts = if case .and(let operands) = kind { operands } else { [self] }
    var keys: [(left: Plan.Expression, right: Plan.Expression)] = []
    var rest: [Plan.Expression] = []
    for part in parts {
      guard case .compare(let first, .equal, let second) = part.kind else {
        rest.append(part)
        continue
      }
      let (one, other) = (first.freeColumns, second.freeColumns)
      if !one.isEmpty, !other.isEmpty, one.allSatisfy(isLeft), other.allSatisfy(isRight) {
        keys.append((first, second))
      } else if !one.isEmpty, !other.isEmpty, one.allSatisfy(isRight), other.allSatisfy(isLeft) {
        keys.append((second, first))
      } else {
        rest.append(part)
      }
    }
    return (keys, rest)
  }
}
