import HoiPlan

extension Run {
  /// One row for each item of a list; with `keepEmpty` one with a missing item for an empty list.
  func expand(
    _ input: Rows, list: Plan.Expression, item: Plan.Field, keepEmpty: Bool, stage: Plan
  ) throws(EvaluationError) -> Rows {
    let (offsets, items) = try evaluator(input).column(list).lists
    if !keepEmpty || (0..<input.frame.rowCount).allSatisfy({ offsets[$0] != offsets[$0 + 1] }) {
      try reserve(items.count, bytes: 8, at: stage.origin)
      let rows = RowSelection(count: items.count) { owners(offsets) }
      return Rows(
        frame: input.frame.selecting(rows).adding([item.id: items]), fields: stage.fields)
    }
    var (rows, codes): ([UInt32], [UInt32]) = ([], [])
    rows.reserveCapacity(items.count)
    for row in 0..<input.frame.rowCount {
      if offsets[row] == offsets[row + 1] {
        rows.append(UInt32(row))
        codes.append(0)
      }
      for position in offsets[row]..<offsets[row + 1] {
        rows.append(UInt32(row))
        codes.append(position + 1)
      }
    }
    try reserve(rows.count, bytes: 8, at: stage.origin)
    let column = items.gathered(codes: codes, limit: items.count)
    return Rows(
      frame: input.frame.selecting(rows).adding([item.id: column]), fields: stage.fields)
  }

  /// One row for each row of a child table that points to the row a link points to.
  func expand(
    _ input: Rows, _ parent: Plan.Expression, _ relation: Relation, child: Plan.Field,
    keepEmpty: Bool, stage: Plan
  ) throws(EvaluationError) -> Rows {
    let (links, target) = try evaluator(input).column(parent).links
    let index = reverseIndex(of: relation)
    var (rows, codes): ([UInt32], [UInt32]) = ([], [])
    for (row, code) in links.enumerated() {
      let isRow = code != 0 && Int(code) <= target.rowCount
      let range = isRow ? index.offsets[Int(code) - 1]..<index.offsets[Int(code)] : 0..<0
      if range.isEmpty, keepEmpty {
        rows.append(UInt32(row))
        codes.append(0)
      }
      for position in range {
        rows.append(UInt32(row))
        codes.append(index.rows[Int(position)] + 1)
      }
    }
    try reserve(rows.count, bytes: 8, at: stage.origin)
    let childTarget = LinkTarget(
      table: relation.child, rowCount: workspace.rowCount(of: relation.child), unmatched: .empty)
    return Rows(
      frame: input.frame.selecting(rows).adding([child.id: Column(.link(codes, childTarget))]),
      fields: stage.fields)
  }
}

/// The row each item of lists belongs to; the first offset is 0.
func owners(_ offsets: [UInt32]) -> [UInt32] {
  offsets.withUnsafeBufferPointer { offsets in
    Array(unsafeUninitializedCapacity: Int(offsets.last ?? 0)) { rows, initialized in
      let rows = rows
      inPieces(offsets.count - 1) { range, _ in
        for row in range {
          for item in Int(offsets[row])..<Int(offsets[row &+ 1]) {
            rows.initializeElement(at: item, to: UInt32(truncatingIfNeeded: row))
          }
        }
      }
      initialized = Int(offsets.last ?? 0)
    }
  }
}
