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
  let ledger = MemoryLedger()

  private var scans: [Plan.TableScan: Frame] = [:]
  private var answers: [Plan: Rows] = [:]
  private var linkRanks: [TableID: [UInt32]] = [:]
  private var keyTexts: [TableID: Column] = [:]
  private var reverseIndexes: [Int: [Int: ReverseIndex]] = [:]

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

  /// Stops the run when it is asked to.
  func checkpoint() throws(EvaluationError) {
    if options.isCancelled() { throw .cancelled }
  }

  /// Fails if `count` rows of `bytes` each would not fit into the memory that is left.
  func reserve(_ count: Int, bytes: Int, at origin: Origin) throws(EvaluationError) {
    let (needed, overflow) = count.multipliedReportingOverflow(by: bytes)
    if overflow || needed > options.memoryLimit - ledger.used {
      throw .memoryLimit(
        bytes: overflow ? .max : needed, limit: options.memoryLimit, origin)
    }
  }

  /// A column of a frame; gathering it is counted.
  func column(
    _ id: ColumnID, of frame: Frame, at origin: Origin
  ) throws(EvaluationError) -> Column {
    if !frame.isGathered(id) {
      try reserve(frame.rowCount, bytes: 8, at: origin)
      frame.count(frame.rowCount * 8, in: ledger)
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
    for (position, id) in scan.columns.enumerated() {
      columns[id] = table.columns[position]
      storedColumns[id] = table.columns[position]
      names[id] = schema.columns[position].name
    }
    let target = LinkTarget(table: scan.table, rowCount: table.rowCount, unmatched: .empty)
    rowColumns.insert(scan.row)
    columns[scan.row] = Column(.link(mapped(allRows(table.rowCount)) { $0 &+ 1 }, target))
    let frame = Frame(rowCount: table.rowCount, columns: columns)
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
  func ranks(of table: TableID) -> [UInt32] {
    if let ranks = linkRanks[table] { return ranks }
    let rowCount = workspace.rowCount(of: table)
    // What a key that leads back to its own table meets.
    linkRanks[table] = allRows(rowCount)
    guard let stored = workspace.tables[table.index] else { return allRows(rowCount) }
    let keys = workspace.schemas[table.index].key.map { position in
      (RowOrder(stored.columns[position], linkRanks: ranks(of:)), false)
    }
    let order = SortWords(keys).sortedRows(rowCount: rowCount)
    var ranks = [UInt32](repeating: 0, count: rowCount)
    for (rank, row) in order.enumerated() { ranks[Int(row)] = UInt32(rank) }
    linkRanks[table] = ranks
    return ranks
  }

  /// The key of each row of a table as text.
  func keyTexts(of table: TableID) -> Column {
    if let column = keyTexts[table] { return column }
    let column = makeKeyTexts(of: table)
    keyTexts[table] = column
    return column
  }

  func order(_ column: Column) -> RowOrder {
    RowOrder(column, linkRanks: ranks(of:))
  }

  /// The rows of a child table by the row their link points to; built once.
  func reverseIndex(of relation: Relation) -> ReverseIndex {
    if let index = reverseIndexes[relation.child.index]?[relation.column] { return index }
    guard let table = workspace.tables[relation.child.index] else {
      preconditionFailure("a plan names a table that is not loaded")
    }
    let index = ReverseIndex(table.columns[relation.column])
    reverseIndexes[relation.child.index, default: [:]][relation.column] = index
    return index
  }
}

/// Bytes of the columns that frames have gathered and still hold.
final class MemoryLedger {
  fileprivate(set) var used = 0
}

/// Returns its bytes to the ledger when the frame that holds it goes.
final class MemoryShare {
  private let ledger: MemoryLedger
  private var bytes = 0

  init(_ ledger: MemoryLedger) {
    self.ledger = ledger
  }

  func add(_ bytes: Int) {
    self.bytes += bytes
    ledger.used += bytes
  }

  deinit { ledger.used -= bytes }
}

extension Workspace {
  /// 0 for a table that is not loaded.
  func rowCount(of table: TableID) -> Int {
    tables.indices.contains(table.index) ? tables[table.index]?.rowCount ?? 0 : 0
  }
}
