import HoiPlan

/// Pairs of a row and an element looked at together at most.
private let pairLimit = 1 << 20

extension ExpressionEvaluator {
  /// An aggregate over the rows or items that belong to each row.
  func aggregate(
    _ elements: Plan.Elements, _ aggregate: Plan.Aggregate, at origin: Origin
  ) throws(EvaluationError) -> Column {
    let isOwn = aggregate.freeColumns.isSubset(of: elements.boundColumns)
    switch elements {
    case .children(let parent, let relation, let scan):
      let (codes, target) = try column(parent).links
      if isOwn {
        return try childAggregate(codes, target, relation, scan, aggregate, at: origin)
      }
      let index = run.reverseIndex(of: relation)
      let children = run.frame(of: scan)
      return try paired(aggregate, at: origin) { row in
        let code = Int(codes[row])
        guard code != 0, code <= target.rowCount else { return 0..<0 }
        return Int(index.offsets[code - 1])..<Int(index.offsets[code])
      } frame: { positions in
        children.selecting(gather(index.rows, positions))
      }
    case .linked(let list, let scan):
      let (offsets, items) = try column(list).lists
      let (codes, target) = items.links
      let (rows, kept) = matched(offsets, codes, target)
      let targets = run.frame(of: scan).selecting(mapped(kept) { $0 &- 1 })
      return try overItems(aggregate, targets, rows: rows, isOwn: isOwn, at: origin)
    case .items(let list, let item):
      let (offsets, items) = try column(list).lists
      let rows = owners(offsets)
      let frame = Frame(rowCount: rows.count, columns: [item: items])
      return try overItems(aggregate, frame, rows: rows, isOwn: isOwn, at: origin)
    case .rows(let plan):
      let rows = try run.answer(to: plan).frame
      if isOwn {
        let single = try over(rows).aggregated(
          aggregate, groups: Array(repeating: 0, count: rows.rowCount), count: 1, at: origin)
        return single.gathered(Array(repeating: 0, count: rowCount))
      }
      return try paired(aggregate, at: origin) { _ in
        0..<rows.rowCount
      } frame: { positions in
        rows.selecting(positions)
      }
    }
  }

  /// The rows of a child table know nothing of the row around them: one pass over those that
  /// belong to any row here, grouped by the row they point to.
  private func childAggregate(
    _ codes: [UInt32], _ target: LinkTarget, _ relation: Relation, _ scan: Plan.TableScan,
    _ aggregate: Plan.Aggregate, at origin: Origin
  ) throws(EvaluationError) -> Column {
    let children = run.frame(of: scan)
    var isMet = Bitmap(repeating: false, count: target.rowCount)
    for code in codes where code != 0 && Int(code) <= target.rowCount {
      isMet[Int(code) - 1] = true
    }
    let link = children.column(scan.columns[relation.column])
    let (scope, groups): (Frame, [UInt32])
    if isMet.isFull, case .link(let parents, let own) = link.storage, link.presence == nil,
      own.unmatched.count == 0
    {
      (scope, groups) = (children, parents)
    } else {
      // The rows of each parent, in their order; the order of the parents does not count.
      let index = run.reverseIndex(of: relation)
      var (rows, parents): ([UInt32], [UInt32]) = ([], [])
      isMet.forEachRow { parent in
        let range = Int(index.offsets[parent])..<Int(index.offsets[parent + 1])
        rows += index.rows[range]
        parents.append(contentsOf: repeatElement(UInt32(parent + 1), count: range.count))
      }
      (scope, groups) = (children.selecting(rows), parents)
    }
    // Group 0 has no rows: what rows without a parent get.
    let results = try over(scope).aggregated(
      aggregate, groups: groups, count: target.rowCount + 1, at: origin)
    return results.gathered(mapped(codes) { Int($0) <= target.rowCount ? $0 : 0 })
  }

  /// Elements that are laid out row after row already; `rows` says whose each is.
  private func overItems(
    _ aggregate: Plan.Aggregate, _ elements: Frame, rows: [UInt32], isOwn: Bool, at origin: Origin
  ) throws(EvaluationError) -> Column {
    let scope = isOwn ? elements : frame.selecting(rows).joined(with: elements)
    return try over(scope).aggregated(aggregate, groups: rows, count: rowCount, at: origin)
  }

  /// Each row with each of its elements, some rows at a time.
  private func paired(
    _ aggregate: Plan.Aggregate, at origin: Origin, range: (Int) -> Range<Int>,
    frame elements: ([UInt32]) -> Frame
  ) throws(EvaluationError) -> Column {
    var results: [Column] = []
    var first = 0
    while first < rowCount {
      try checkpoint()
      var rows: [UInt32] = []
      var positions: [UInt32] = []
      var next = first
      while next < rowCount {
        let own = range(next)
        if next > first, rows.count + own.count > pairLimit { break }
        try run.reserve(own.count, bytes: 8, at: origin)
        rows.append(contentsOf: repeatElement(UInt32(next), count: own.count))
        positions.append(contentsOf: own.lazy.map { UInt32($0) })
        next += 1
      }
      let scope = frame.selecting(rows).joined(with: elements(positions))
      let start = UInt32(first)
      results.append(
        try over(scope).aggregated(
          aggregate, groups: mapped(rows) { $0 &- start }, count: next - first, at: origin))
      first = next
    }
    return .concatenated(results)
  }

  /// The items that point to a row, and the rows they belong to.
  private func matched(
    _ offsets: [UInt32], _ codes: [UInt32], _ target: LinkTarget
  ) -> (rows: [UInt32], codes: [UInt32]) {
    let isRow = Bitmap(count: codes.count) { codes[$0] != 0 && Int(codes[$0]) <= target.rowCount }
    let positions = isRow.rows
    return (gather(owners(offsets), positions), gather(codes, positions))
  }
}
