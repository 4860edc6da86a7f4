import HoiEngine
import HoiPlan

/// The answer of the reference evaluator: rows of values under headers.
struct ReferenceTable: Equatable {
  let headers: [Table.Header]
  let rows: [[Value]]
}

/// Why a plan has no answer.
enum ReferenceError: Error, Equatable {
  /// A whole number left the range of 64 bits.
  case overflow
  /// A date left the years 1 to 9999.
  case dateOutOfRange
  /// `join one` found two matches for a row.
  case manyMatches
  /// A query that stands for one value has several rows.
  case manyRows
  case failedCheck
  /// Nothing the language can say.
  case unsupported(String)
}

/// The values of the columns one row knows, those of the rows around it among them.
typealias Row = [ColumnID: Value]

/// What a plan means, one row at a time: the executable definition of the language.
///
/// Everything is done in the most obvious way, without regard to speed, so that it can be read
/// against the comments of `Plan` and the pages of the language.
func reference(_ plan: Plan, in workspace: Workspace) throws -> ReferenceTable {
  let (fields, rows) = try Reference(workspace).run(plan)
  let visible = fields.filter { !$0.isHidden }
  return ReferenceTable(
    headers: visible.map { Table.Header(name: $0.name, type: $0.type) },
    rows: rows.map { row in visible.map { row[$0.id] ?? .missing } })
}

struct Reference {
  let schemas: [TableSchema]
  /// The stored rows of each table.
  let stored: [[[Value]]]

  init(_ workspace: Workspace) {
    schemas = workspace.schemas
    stored = workspace.tables.map { table in
      guard let table else { return [] }
      return (0..<table.rowCount).map { row in table.columns.map { $0.value(at: row) } }
    }
  }

  func run(_ plan: Plan) throws -> (fields: [Plan.Field], rows: [Row]) {
    if case .pivot(let input, let pivot) = plan.node, pivot.values == nil {
      return try pivotByData(rows(input), pivot, keyFields: plan.fields)
    }
    if case .save(let input, _) = plan.node { return try run(input) }
    return (plan.fields, try rows(plan))
  }

  func rows(_ plan: Plan) throws -> [Row] {
    switch plan.node {
    case .single: return [[:]]
    case .scan(let scan): return allRows(scan)
    case .filter(let input, let condition):
      return try each(of: rows(input)).filter { try isTrue(condition, $0) }.map(\.row)
    case .compute(let input, let bindings): return try compute(rows(input), bindings)
    case .project(let input, let fields): return try rows(input).map { keep(fields, $0) }
    case .sort(let input, let keys): return try sorted(each(of: rows(input)), by: keys).map(\.row)
    case .take(let input, let count, let groups, let ties):
      return try take(rows(input), count: count, per: groups, ties: ties)
    case .skip(let input, let count): return try Array(rows(input).dropFirst(count))
    case .group(let input, let keys, let aggregates):
      return try group(rows(input), keys, aggregates)
    case .distinct(let input): return try distinct(rows(input), input.visibleFields)
    case .expandItems(let input, let list, let item, let keepEmpty):
      return try expand(rows(input), item.id, keepEmpty) { try items(list, $0) }
    case .expandChildren(let input, let parent, let relation, let child, let keepEmpty):
      return try expand(rows(input), child.id, keepEmpty) {
        try children(of: value(parent, $0), relation).map { .link(row: $0) }
      }
    case .pivot(let input, let pivot):
      let values = (pivot.values ?? []).map { ($0.value, $0.fields) }
      return try self.pivot(rows(input), pivot, values)
    case .unpivot(let input, let columns, let name, let value):
      return try unpivot(rows(input), input, columns, name: name.id, value: value.id)
    case .join(let left, let right, let kind, let condition, let keepAll):
      return try join(
        rows(left), rows(right), right.fields, kind, on: condition, keepAll: keepAll)
    case .append(let first, let second):
      let names = zip(first.fields, second.fields)
      return try rows(first)
        + rows(second).map { row in
          Row(names.map { ($0.id, row[$1.id] ?? .missing) }) { first, _ in first }
        }
    case .check(let input, let condition, _):
      let checked = try rows(input)
      guard try each(of: checked).allSatisfy({ try isTrue(condition, $0) }) else {
        throw ReferenceError.failedCheck
      }
      return checked
    case .save(let input, _): return try rows(input)
    case .describe(let input):
      return try describe(rows(input), input.visibleFields, as: plan.fields)
    }
  }

  /// All rows of a stored table under the names a scan gives them.
  func allRows(_ scan: Plan.TableScan) -> [Row] {
    stored[scan.table.index].indices.map { storedRow($0, scan) }
  }

  func storedRow(_ index: Int, _ scan: Plan.TableScan) -> Row {
    var row = Row(zip(scan.columns, stored[scan.table.index][index])) { first, _ in first }
    row[scan.row] = .link(row: index)
    return row
  }

  private func keep(_ fields: [Plan.Field], _ row: Row) -> Row {
    Row(fields.map { ($0.id, row[$0.id] ?? .missing) }) { first, _ in first }
  }

  /// Later bindings see earlier ones.
  private func compute(_ rows: [Row], _ bindings: [Plan.Binding]) throws -> [Row] {
    var rows = rows
    for binding in bindings {
      let values = try each(of: rows).map { try value(binding.expression, $0) }
      for (index, value) in values.enumerated() { rows[index][binding.field.id] = value }
    }
    return rows
  }

  private func take(
    _ rows: [Row], count: Int, per groups: [Plan.Expression], ties: [Plan.SortKey]?
  ) throws -> [Row] {
    var kept: [(index: Int, row: Row)] = []
    for group in try grouped(each(of: rows), by: groups) {
      let first = group.scopes.prefix(count)
      kept += first.map { ($0.index, $0.row) }
      guard let ties, let last = first.last else { continue }
      let lastKeys = try ties.map { try value($0.expression, last) }
      for scope in group.scopes.dropFirst(count)
      where try ties.map({ try value($0.expression, scope) }) == lastKeys {
        kept.append((scope.index, scope.row))
      }
    }
    return kept.sorted { $0.index < $1.index }.map(\.row)
  }

  private func distinct(_ rows: [Row], _ fields: [Plan.Field]) throws -> [Row] {
    var found: [[Value]] = []
    for row in rows {
      let values = fields.map { row[$0.id] ?? .missing }
      if !found.contains(values) { found.append(values) }
    }
    return inOrder(found, types: fields.map(\.type.type)).map {
      Row(zip(fields.map(\.id), $0)) { first, _ in first }
    }
  }

  private func expand(
    _ rows: [Row], _ column: ColumnID, _ keepEmpty: Bool, _ values: (Scope) throws -> [Value]
  ) throws -> [Row] {
    try each(of: rows).flatMap { scope -> [Row] in
      var values = try values(scope)
      if values.isEmpty, keepEmpty { values = [.missing] }
      return values.map { value in scope.row.merging([column: value]) { $1 } }
    }
  }

  private func unpivot(
    _ rows: [Row], _ input: Plan, _ columns: [ColumnID], name: ColumnID, value: ColumnID
  ) throws -> [Row] {
    rows.flatMap { row in
      columns.map { column in
        var long = row.filter { !columns.contains($0.key) }
        long[name] = .text(input.field(column)?.name ?? "")
        long[value] = row[column] ?? .missing
        return long
      }
    }
  }

  private func join(
    _ left: [Row], _ right: [Row], _ fields: [Plan.Field], _ kind: Plan.JoinKind,
    on condition: Plan.Expression, keepAll: Bool
  ) throws -> [Row] {
    let unmatched = Row(fields.map { ($0.id, absent($0.type)) }) { first, _ in first }
    return try left.flatMap { row -> [Row] in
      let pairs = right.map { row.merging($0) { $1 } }
      let matches = try each(of: pairs).filter { try isTrue(condition, $0) }.map(\.row)
      if kind == .one, matches.count > 1 { throw ReferenceError.manyMatches }
      if matches.isEmpty, kind == .one || keepAll { return [row.merging(unmatched) { $1 }] }
      return matches
    }
  }
}
