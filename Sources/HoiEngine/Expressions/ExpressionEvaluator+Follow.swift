import HoiPlan

extension ExpressionEvaluator {
  /// An expression over the row a link points to. Computed once for each row of the target that
  /// is pointed at, unless it looks at the row around it.
  func follow(
    _ link: Plan.Expression, _ scan: Plan.TableScan, _ body: Plan.Expression, at origin: Origin
  ) throws(EvaluationError) -> Column {
    let (codes, target) = try column(link).links
    noteUnmatched(codes, target, link: link, at: origin)
    let targetFrame = run.frame(of: scan)
    if case .column(let id) = body.kind, targetFrame.has(id) {
      return targetFrame.column(id).gathered(codes: codes, limit: target.rowCount)
    }
    let bound = Set(scan.columns + [scan.row])
    if body.freeColumns.isSubset(of: bound) {
      return try followed(codes, targetFrame, body)
    }
    let rows = Bitmap(count: rowCount) { codes[$0] != 0 && Int(codes[$0]) <= target.rowCount }.rows
    let targets = targetFrame.selecting(mapped(gather(codes, rows)) { $0 &- 1 })
    let values = try over(frame.selecting(rows).joined(with: targets)).column(body)
    var places = [UInt32](repeating: 0, count: rowCount)
    for (index, row) in rows.enumerated() { places[Int(row)] = UInt32(index + 1) }
    return values.gathered(codes: places, limit: values.count)
  }

  private func followed(
    _ codes: [UInt32], _ targetFrame: Frame, _ body: Plan.Expression
  ) throws(EvaluationError) -> Column {
    let targetCount = targetFrame.rowCount
    var isMet = Bitmap(repeating: false, count: targetCount)
    for code in codes where code != 0 && Int(code) <= targetCount { isMet[Int(code) - 1] = true }
    if isMet.isFull {
      return try over(targetFrame).column(body).gathered(codes: codes, limit: targetCount)
    }
    let met = isMet.rows
    let values = try over(targetFrame.selecting(met)).column(body)
    var places = [UInt32](repeating: 0, count: targetCount + 1)
    for (index, row) in met.enumerated() { places[Int(row) + 1] = UInt32(index + 1) }
    let mappedCodes = mapped(codes) { Int($0) <= targetCount ? places[Int($0)] : 0 }
    return values.gathered(codes: mappedCodes, limit: values.count)
  }

  private func noteUnmatched(
    _ codes: [UInt32], _ target: LinkTarget, link: Plan.Expression, at origin: Origin
  ) {
    if target.unmatched.count == 0 { return }
    let unmatched = Bitmap(count: codes.count) { Int(codes[$0]) > target.rowCount }
    let rows = unmatched.population
    if rows == 0 { return }
    var isMet = [Bool](repeating: false, count: target.unmatched.count + 1)
    unmatched.forEachRow { isMet[Int(codes[$0]) - target.rowCount] = true }
    run.notes.add(
      .unmatchedLinks(
        link: run.name(of: link) ?? run.workspace.schemas[target.table.index].name, rows: rows,
        texts: isMet.count { $0 }), at: origin)
  }

  /// The key of the row a link points to; the text itself of an unmatched link.
  func linkText(_ link: Plan.Expression) throws(EvaluationError) -> Column {
    try run.linkTexts(column(link))
  }

  /// Whether a link points to a row, or to one below it along the parent link of its table.
  func under(
    _ link: Plan.Expression, _ above: Plan.Expression, parent: Int
  ) throws(EvaluationError) -> Bitmap {
    let linkColumn = try column(link)
    let (codes, target) = linkColumn.links
    let aboveColumn = try column(above)
    let tree = ParentTree(
      run.workspace.tables[target.table.index]?.columns[parent], rowCount: target.rowCount)
    let keys: [UInt32]
    if case .text = aboveColumn.storage {
      keys = try RowCodes(Column.concatenated([run.keyTexts(of: target.table), aboveColumn])).codes
    } else {
      // A row's own code is its place plus 1; an unmatched text is below nothing.
      let rows = mapped(allRows(target.rowCount)) { $0 &+ 1 }
      keys = rows + mapped(aboveColumn.links.codes) { Int($0) <= target.rowCount ? $0 : 0 }
    }
    var known: [UInt64: Bool] = [:]
    return Bitmap(count: rowCount) { row in
      let wanted = keys[target.rowCount + row]
      guard wanted != 0, codes[row] != 0, Int(codes[row]) <= target.rowCount else { return false }
      let pair = UInt64(codes[row]) << 32 | UInt64(wanted)
      if let answer = known[pair] { return answer }
      let answer = tree.path(from: Int(codes[row]) - 1).contains { keys[$0] == wanted }
      known[pair] = answer
      return answer
    }
  }
}

/// The rows above each row of a table.
struct ParentTree {
  private let parents: [UInt32]

  /// Without a column nothing is above anything.
  init(_ column: Column?, rowCount: Int) {
    parents =
      column?.links.codes.map { Int($0) <= rowCount ? $0 : 0 }
      ?? Array(repeating: 0, count: rowCount)
  }

  /// A row and those above it, nearest first; a circle is walked once.
  func path(from row: Int) -> [Int] {
    var path = [row]
    var met: Set<Int> = [row]
    var current = row
    while parents[current] != 0 {
      current = Int(parents[current]) - 1
      if !met.insert(current).inserted { break }
      path.append(current)
    }
    return path
  }
}

extension Run {
  /// A link column as the keys of the rows it points to.
  func linkTexts(_ column: Column) throws(EvaluationError) -> Column {
    let (codes, target) = column.links
    let unmatched = Column(
      .text((0..<target.unmatched.count).map { UInt32($0 + 1) }, target.unmatched))
    let texts = Column.concatenated([try keyTexts(of: target.table), unmatched])
    return texts.gathered(codes: codes, limit: texts.count)
  }

  /// The key columns as machine text, several joined by a blank; the label where there is no key;
  /// else the number of the row, from 1.
  func makeKeyTexts(of table: TableID) throws(EvaluationError) -> Column {
    let schema = workspace.schemas[table.index]
    let rowCount = workspace.rowCount(of: table)
    let positions = schema.key.isEmpty ? schema.label.map { [$0] } ?? [] : schema.key
    guard let stored = workspace.tables[table.index], !positions.isEmpty else {
      return Column(type: .text, values: (0..<rowCount).map { .text(String($0 + 1)) })
    }
    let columns = try positions.map { position throws(EvaluationError) in
      let column = stored.columns[position]
      if case .link(_, let target) = column.storage, target.table == table {
        return Column(type: .text, values: (0..<rowCount).map { .text(String($0 + 1)) })
      }
      return try textColumn(column)
    }
    if columns.count == 1 { return columns[0] }
    let values = (0..<rowCount).map { row -> Value in
      let parts = columns.compactMap { column -> String? in
        if case .text(let text) = column.value(at: row) { text } else { nil }
      }
      return parts.isEmpty ? .missing : .text(parts.joined(separator: " "))
    }
    return Column(type: .text, values: values)
  }
}
