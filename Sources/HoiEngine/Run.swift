import HoiPlan
import HoiText

/// The rows a plan gives, and which of their columns count: more than the plan says after a
/// `pivot` whose columns come from the data.
struct Rows {
  let frame: Frame
  let fields: [Plan.Field]

  var visibleFields: [Plan.Field] { fields.filter { !$0.isHidden } }
}

/// One evaluation of a plan: what it may use, and what it has found out so far.
final class Run {
  let workspace: Workspace
  let options: EvaluationOptions
  var notes = NoteCollector()
  var saved: [SavedTable] = []
  /// What columns are called in the stage that is running, for notes.
  var names: [ColumnID: String] = [:]
  /// The links of scanned rows to themselves.
  private(set) var rowColumns: Set<ColumnID> = []

  private var scans: [Plan.TableScan: Frame] = [:]
  private var answers: [Plan: Rows] = [:]
  private var linkRanks: [TableID: [UInt32]] = [:]
  /// Tables whose rows are being ranked.
  private var rankedTables: Set<TableID> = []
  private var keyTexts: [TableID: Column] = [:]

  private var lastNumbers: (argument: Plan.Expression?, numbers: GroupedNumbers)?

  /// The columns of the tables this run reads, by every identity they have.
  var storedColumns: [ColumnID: Column] = [:]

  private var nextFresh = Int.min

  /// An identity no plan has.
  func freshColumn() -> ColumnID {
    defer { nextFresh += 1 }
    return ColumnID(nextFresh)
  }

  init(workspace: Workspace, options: EvaluationOptions) {
    self.workspace = workspace
    self.options = options
  }

  /// Fails if `count` rows of `bytes` each would not fit into the memory that is left.
  func reserve(_ count: Int, bytes: Int, at origin: Origin) throws(EvaluationError) {
    let (needed, overflow) = count.multipliedReportingOverflow(by: bytes)
    if overflow || needed > options.memory.free {
      throw .memoryLimit(
        bytes: overflow ? .max : needed, limit: options.memory.limit, origin)
    }
  }

  /// A column of a frame; gathering it is counted.
  func column(
    _ id: ColumnID, of frame: Frame, at origin: Origin
  ) throws(EvaluationError) -> Column {
    if !frame.isGathered(id) {
      try reserve(frame.rowCount, bytes: 8, at: origin)
      frame.count(frame.rowCount * 8, in: options.memory)
    }
    return frame.column(id)
  }

  /// All rows of a stored table.
  func frame(of scan: Plan.TableScan) -> Frame {
    if let frame = scans[scan] { return frame }
    let schema = workspace.schemas[scan.table.index]
    guard let table = workspace.tables[scan.table.index] else {
      preconditionFailure("a plan names a table that is not loaded")
    }
    var columns: [ColumnID: Column] = [:]
    for (position, id) in scan.columns.enumerated()
    where table.columns[position].count == table.rowCount {
      columns[id] = table.columns[position]
      storedColumns[id] = table.columns[position]
      names[id] = schema.columns[position].name
    }
    rowColumns.insert(scan.row)
    let frame = Frame(rowCount: table.rowCount, columns: columns, row: scan.row, of: scan.table)
    scans[scan] = frame
    return frame
  }

  /// The answer to a query that stands inside another; asked once.
  func answer(to plan: Plan) throws(EvaluationError) -> Rows {
    if let rows = answers[plan] { return rows }
    let outer = (names: names, notes: notes.suspend())
    let rows = try self.rows(of: plan)
    names.merge(outer.names) { $1 }
    notes.resume(outer.notes)
    answers[plan] = rows
    return rows
  }

  /// Where each row of a table stands by its key; by its place where it has none.
  private func ranks(of table: TableID) throws(EvaluationError) -> [UInt32] {
    if let ranks = linkRanks[table] { return ranks }
    let ranks = try places(of: allRows(workspace.rowCount(of: table)), in: table)
    linkRanks[table] = ranks
    return ranks
  }

  /// Where rows of a table stand by its key. Where they are few beside all rows, they are
  /// compared with each other only.
  private func linkPlaces(
    of table: TableID, _ rows: [UInt32]
  ) throws(EvaluationError) -> [UInt32] {
    if linkRanks[table] != nil || rows.count > workspace.rowCount(of: table) / 2 {
      return gather(try ranks(of: table), rows)
    }
    let grouping = try Grouping(RowCodes(codes: rows, count: workspace.rowCount(of: table)))
    let distinct = gather(rows, grouping.firstRows)
    let order = try radixSorted(allRows(distinct.count), by: mapped(distinct) { UInt64($0) })
    var places = [UInt32](repeating: 0, count: distinct.count)
    for (index, place) in zip(order, try self.places(of: gather(distinct, order), in: table)) {
      places[Int(index)] = place
    }
    return gather(places, grouping.groups)
  }

  /// The places of different rows, given from the first to the last, among each other.
  private func places(
    of rows: [UInt32], in table: TableID
  ) throws(EvaluationError) -> [UInt32] {
    let schema = workspace.schemas[table.index]
    // A key may lead back to its own table.
    guard let stored = workspace.tables[table.index], !schema.key.isEmpty,
      rankedTables.insert(table).inserted
    else { return rows }
    defer { rankedTables.remove(table) }
    var keys: [(RowOrder, Bool)] = []
    for position in schema.key {
      let column = stored.columns[position]
      let isAll = rows.count == stored.rowCount
      keys.append((try order(isAll ? column : column.gathered(rows)), false))
    }
    var places = [UInt32](repeating: 0, count: rows.count)
    for (place, index) in try SortWords(keys).sortedRows(rowCount: rows.count).enumerated() {
      places[Int(index)] = UInt32(place)
    }
    return places
  }

  /// The key of each row of a table as text.
  func keyTexts(of table: TableID) throws(EvaluationError) -> Column {
    if let column = keyTexts[table] { return column }
    let column = try makeKeyTexts(of: table)
    keyTexts[table] = column
    return column
  }

  /// The numbers of an aggregate's argument by group; kept for the next aggregate, which often asks
  /// for the same.
  func groupedNumbers(_ input: AggregateInput, of argument: Plan.Expression?) -> GroupedNumbers {
    if let kept = lastNumbers, kept.argument == argument, kept.numbers.groups.isSame(input.groups) {
      return kept.numbers
    }
    let numbers = GroupedNumbers(
      input.values.numbers, input.groups, count: input.count, presence: input.presence)
    lastNumbers = (argument, numbers)
    return numbers
  }

  func order(_ column: Column) throws(EvaluationError) -> RowOrder {
    try RowOrder(column, linkPlaces: linkPlaces(of:_:))
  }

  /// The rows of equally long columns in the order of their values, the first column first.
  func sortedRows(by columns: [Column], rowCount: Int) throws(EvaluationError) -> [UInt32] {
    let keys = try columns.map { column throws(EvaluationError) in (try order(column), false) }
    return try SortWords(keys).sortedRows(rowCount: rowCount)
  }

  /// The rows of a child table by the row their link points to; built once.
  func reverseIndex(of relation: Relation) -> ReverseIndex {
    guard let table = workspace.tables[relation.child.index] else {
      preconditionFailure("a plan names a table that is not loaded")
    }
    return table.kept[relation.column].reverseIndex(of: table.columns[relation.column])
  }
}

extension [UInt32] {
  /// Whether this is the very same array, not only an equal one.
  fileprivate func isSame(_ other: [UInt32]) -> Bool {
    count == other.count
      && withUnsafeBufferPointer { own in
        other.withUnsafeBufferPointer { own.baseAddress == $0.baseAddress }
      }
  }
}

extension Workspace {
  /// 0 for a table that is not loaded.
  func rowCount(of table: TableID) -> Int {
    tables.indices.contains(table.index) ? tables[table.index]?.rowCount ?? 0 : 0
  }
}
