import HoiPlan

extension Run {
  func sort(_ input: Rows, by keys: [Plan.SortKey]) throws(EvaluationError) -> Rows {
    let rows = try evaluator(input).sortWords(keys).sortedRows(rowCount: input.frame.rowCount)
    return Rows(frame: input.frame.selecting(rows), fields: input.fields)
  }

  /// The first rows of a sort, without sorting the rest.
  func sort(
    _ input: Rows, by keys: [Plan.SortKey], taking count: Int, noteAt origin: Origin
  ) throws(EvaluationError) -> Rows {
    let words = try evaluator(input).sortWords(keys)
    let rows: [UInt32] =
      switch words.words.count {
      case 1 where count < input.frame.rowCount / 4: leastRows(words.words[0], limit: count)
      default: Array(words.sortedRows(rowCount: input.frame.rowCount).prefix(count))
      }
    if let last = rows.last, rows.count < input.frame.rowCount {
      let stated = try evaluator(input).sortWords(statedKeys(keys))
      let equal = (0..<input.frame.rowCount).count { stated.areEqual($0, Int(last)) }
      let cut = equal - rows.count { stated.areEqual(Int($0), Int(last)) }
      if cut > 0 { notes.add(.tiesCut(count: cut), at: origin) }
    }
    return Rows(frame: input.frame.selecting(rows), fields: input.fields)
  }
}

extension Run {
  /// The keys without the row itself, which the analysis adds as the last tie-break.
  func statedKeys(_ keys: [Plan.SortKey]) -> [Plan.SortKey] {
    guard let last = keys.last, case .column(let id) = last.expression.kind,
      rowColumns.contains(id)
    else { return keys }
    return Array(keys.dropLast())
  }
}
