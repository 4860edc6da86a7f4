import HoiPlan

/// Rows in flight: columns by identity, gathered only when someone asks for them.
///
/// A frame is made of layers, each a set of columns and the rows of them that the frame takes;
/// so filtering and sorting cost one array of row numbers however many columns there are. A class
/// because it keeps what it has gathered.
final class Frame {
  /// Columns and the rows taken from them; `nil`: all, in order.
  struct Layer {
    let columns: [ColumnID: Column]
    /// A column that links each row to itself.
    var rowLink: (id: ColumnID, table: TableID, rowCount: Int)?
    let selection: RowSelection?
  }

  let rowCount: Int
  private let layers: [Layer]
  private var gathered: [ColumnID: Column] = [:]
  private var share: MemoryShare?

  private init(rowCount: Int, layers: [Layer]) {
    self.rowCount = rowCount
    self.layers = layers
  }

  convenience init(rowCount: Int, columns: [ColumnID: Column]) {
    self.init(rowCount: rowCount, layers: [Layer(columns: columns, selection: nil)])
  }

  /// All rows of a table; `row` links each to itself.
  convenience init(rowCount: Int, columns: [ColumnID: Column], row: ColumnID, of table: TableID) {
    self.init(
      rowCount: rowCount,
      layers: [Layer(columns: columns, rowLink: (row, table, rowCount), selection: nil)])
  }

  /// Whether a column is here, and has been gathered if it must be.
  func isGathered(_ id: ColumnID) -> Bool {
    if gathered[id] != nil { return true }
    return layers.last { $0.has(id) }.map { $0.selection == nil } ?? false
  }

  /// Counts bytes as held until this frame goes.
  func count(_ bytes: Int, in memory: MemoryBudget) {
    if share == nil { share = MemoryShare(memory) }
    share?.add(bytes)
  }

  func has(_ id: ColumnID) -> Bool {
    layers.contains { $0.has(id) }
  }

  func column(_ id: ColumnID) -> Column {
    if let column = gathered[id] { return column }
    for layer in layers.reversed() where layer.has(id) {
      if layer.selection == nil, let stored = layer.columns[id] { return stored }
      let column = layer.column(id)
      gathered[id] = column
      return column
    }
    preconditionFailure("a plan names a column its input does not have")
  }

  /// These rows, in this order.
  func selecting(_ rows: [UInt32]) -> Frame {
    selecting(RowSelection(count: rows.count) { rows })
  }

  func selecting(_ selection: RowSelection) -> Frame {
    let narrowed = layers.map { layer in
      Layer(
        columns: layer.columns, rowLink: layer.rowLink,
        selection: layer.selection.map { $0.selecting(selection) } ?? selection)
    }
    return Frame(rowCount: selection.count, layers: narrowed)
  }

  /// The same rows with more columns; new ones hide old ones of the same identity.
  func adding(_ columns: [ColumnID: Column]) -> Frame {
    if columns.isEmpty { return self }
    let frame = Frame(
      rowCount: rowCount, layers: layers + [Layer(columns: columns, selection: nil)])
    frame.gathered = gathered.filter { columns[$0.key] == nil }
    return frame
  }

  /// The columns of both, row by row; those of `other` hide these.
  func joined(with other: Frame) -> Frame {
    precondition(rowCount == other.rowCount, "rows are joined one to one")
    let frame = Frame(rowCount: rowCount, layers: layers + other.layers)
    frame.gathered = gathered.filter { !other.has($0.key) }
    frame.gathered.merge(other.gathered) { $1 }
    return frame
  }
}

extension Frame.Layer {
  fileprivate func has(_ id: ColumnID) -> Bool { columns[id] != nil || rowLink?.id == id }

  fileprivate func column(_ id: ColumnID) -> Column {
    if let stored = columns[id] { return selection.map { stored.gathered($0.rows) } ?? stored }
    guard let rowLink else { preconditionFailure("a layer was asked for a column it has not") }
    let target = LinkTarget(table: rowLink.table, rowCount: rowLink.rowCount, unmatched: .empty)
    return Column(.link(mapped(selection?.rows ?? allRows(rowLink.rowCount)) { $0 &+ 1 }, target))
  }
}

/// Rows that are taken from columns, worked out when a column asks for them.
final class RowSelection {
  let count: Int
  private var make: (() -> [UInt32])?
  private var made: [UInt32] = []

  init(count: Int, _ make: @escaping () -> [UInt32]) {
    self.count = count
    self.make = make
  }

  var rows: [UInt32] {
    if let make {
      made = make()
      self.make = nil
    }
    return made
  }

  /// Some of these rows.
  func selecting(_ places: RowSelection) -> RowSelection {
    RowSelection(count: places.count) { gather(self.rows, places.rows) }
  }
}
