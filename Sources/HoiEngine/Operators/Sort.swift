import HoiPlan

extension Run {
  func sort(_ input: Rows, by keys: [Plan.SortKey]) throws(EvaluationError) -> Rows {
    let columns = try evaluator(input).sortColumns(keys)
    var sorting = RowSorting(self, columns, rowCount: input.frame.rowCount)
    let rows = try sorting.sortedRows()
    return Rows(frame: input.frame.selecting(rows), fields: input.fields)
  }

  /// The first rows of a sort, without sorting the rest.
  func sort(
    _ input: Rows, by keys: [Plan.SortKey], taking count: Int, noteAt origin: Origin
  ) throws(EvaluationError) -> Rows {
    let columns = try evaluator(input).sortColumns(keys)
    var sorting = RowSorting(self, columns, rowCount: input.frame.rowCount)
    let (rows, cut) = try sorting.firstRows(count, tiedBy: statedKeys(keys).count)
    if cut > 0 { notes.add(.tiesCut(count: cut), at: origin) }
    return Rows(frame: input.frame.selecting(rows), fields: input.fields)
  }

  /// The first rows of a sort in each group, without sorting the rest; `nil` where sorting all is
  /// the shorter way.
  func sort(
    _ input: Rows, by keys: [Plan.SortKey], taking count: Int, per: [Plan.Expression],
    noteAt origin: Origin
  ) throws(EvaluationError) -> Rows? {
    let rowCount = input.frame.rowCount
    guard count > 0, count <= 64, per.allSatisfy(\.isTotal) else { return nil }
    let evaluator = evaluator(input)
    var parts: [Column] = []
    for expression in per { parts.append(try evaluator.column(expression)) }
    let grouping = try Grouping(RowCodes(parts, rowCount: rowCount))
    guard grouping.count * count <= rowCount / 8 else { return nil }
    var sorting = RowSorting(self, try evaluator.sortColumns(keys), rowCount: rowCount)
    let candidates = try sorting.candidates(
      count, grouping, tiedBy: statedKeys(keys).count)
    let narrowed = Rows(frame: input.frame.selecting(candidates), fields: input.fields)
    let sorted = try sort(narrowed, by: keys)
    var places = RowSorting(
      self, try self.evaluator(narrowed).sortColumns(keys), rowCount: candidates.count)
    let groups = gather(gather(grouping.groups, candidates), try places.sortedRows())
    let words = try self.evaluator(sorted).sortWords(statedKeys(keys))
    return try taken(
      sorted, count: count, groups: groups, groupCount: grouping.count, ties: words,
      keepsTies: false, at: origin)
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

extension ExpressionEvaluator {
  func sortColumns(_ keys: [Plan.SortKey]) throws(EvaluationError) -> [RowSorting.Key] {
    var columns: [RowSorting.Key] = []
    for key in keys {
      columns.append(
        RowSorting.Key(column: try column(key.expression), isDescending: key.isDescending))
    }
    return columns
  }
}
