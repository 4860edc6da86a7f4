import HoiPlan

extension Run {
  /// The first rows, of all or of each group; with `ties` also later ones equal to the last kept.
  func take(
    _ input: Rows, count: Int, per: [Plan.Expression], ties: [Plan.SortKey]?, stage: Plan
  ) throws(EvaluationError) -> Rows {
    let rowCount = input.frame.rowCount
    if per.isEmpty, count >= rowCount { return input }
    let evaluator = evaluator(input)
    var keys: [Column] = []
    for expression in per { keys.append(try evaluator.column(expression)) }
    let grouping = try Grouping(RowCodes(keys, rowCount: rowCount))
    let words = try tieWords(input, ties, stage: stage)
    return try taken(
      input, count: count, groups: grouping.groups, groupCount: grouping.count, ties: words,
      keepsTies: ties != nil, at: stage.origin)
  }

  /// The first rows of each group in the order they stand in.
  func taken(
    _ input: Rows, count: Int, groups: [UInt32], groupCount: Int, ties words: SortWords?,
    keepsTies: Bool, at origin: Origin
  ) throws(EvaluationError) -> Rows {
    var taken = [Int](repeating: 0, count: groupCount)
    var last = [Int](repeating: 0, count: groupCount)
    var (kept, cut): ([UInt32], Int) = ([], 0)
    for row in 0..<input.frame.rowCount {
      let group = Int(groups[row])
      if taken[group] < count {
        taken[group] += 1
        last[group] = row
        kept.append(UInt32(row))
      } else if count > 0, let words, words.areEqual(row, last[group]) {
        if keepsTies { kept.append(UInt32(row)) } else { cut += 1 }
      }
    }
    if cut > 0 { notes.add(.tiesCut(count: cut), at: origin) }
    return Rows(frame: input.frame.selecting(kept), fields: input.fields)
  }

  /// What ties are seen by: the keys of `with ties`, else those of the sort in effect.
  private func tieWords(
    _ input: Rows, _ ties: [Plan.SortKey]?, stage: Plan
  ) throws(EvaluationError) -> SortWords? {
    let keys = ties ?? stage.input?.sortInEffect.map(statedKeys) ?? []
    let needed = Plan.Expression.freeColumns(of: keys.map(\.expression))
    guard ties != nil || !keys.isEmpty, needed.allSatisfy(input.frame.has) else { return nil }
    notes.isMuted = true
    defer { notes.isMuted = false }
    return try evaluator(input).sortWords(keys)
  }

  func skip(_ input: Rows, count: Int) -> Rows {
    let rowCount = input.frame.rowCount
    if count == 0 { return input }
    let rows = count >= rowCount ? [] : Array(UInt32(count)..<UInt32(rowCount))
    return Rows(frame: input.frame.selecting(rows), fields: input.fields)
  }
}

extension Plan {
  /// The keys of the nearest sort whose order still holds for the rows of this plan.
  fileprivate var sortInEffect: [SortKey]? {
    var plan: Plan? = self
    while let stage = plan {
      switch stage.node {
      case .sort(_, let keys): return keys
      case .filter, .compute, .project, .take, .skip, .check, .save, .expandItems, .expandChildren:
        plan = stage.input
      case .join(_, _, let kind, _, _) where kind == .one: plan = stage.input
      case .single, .scan, .group, .distinct, .pivot, .unpivot, .join, .append, .describe:
        return nil
      }
    }
    return nil
  }
}
