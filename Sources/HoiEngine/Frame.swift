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
    let rows: [UInt32]?
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
    self.init(rowCount: rowCount, layers: [Layer(columns: columns, rows: nil)])
  }

  /// Whether a column is here, and has been gathered if it must be.
  func isGathered(_ id: ColumnID) -> Bool {
    if gathered[id] != nil { return true }
    return layers.last { $0.columns[id] != nil }.map { $0.rows == nil } ?? false
  }

  /// Counts bytes as held until this frame goes.
  func count(_ bytes: Int, in ledger: MemoryLedger) {
    if share == nil { share = MemoryShare(ledger) }
    share?.add(bytes)
  }

  func has(_ id: ColumnID) -> Bool {
    layers.contains { $0.columns[id] != nil }
  }

  func column(_ id: ColumnID) -> Column {
    if let column = gathered[id] { return column }
    for layer in layers.reversed() {
      guard let stored = layer.columns[id] else { continue }
      guard let rows = layer.rows else { return stored }
      let column = stored.gathered(rows)
      gathered[id] = column
      return column
    }
    preconditionFailure("a plan names a column its input does not have")
  }

  /// These rows, in this order.
  func selecting(_ rows: [UInt32]) -> Frame {
    let narrowed = layers.map { layer in
      Layer(columns: layer.columns, rows: layer.rows.map { gather($0, rows) } ?? rows)
    }
    return Frame(rowCount: rows.count, layers: narrowed)
  }

  /// The same rows with more columns; new ones hide old ones of the same identity.
  func adding(_ columns: [ColumnID: Column]) -> Frame {
    if columns.isEmpty { return self }
    let frame = Frame(rowCount: rowCount, layers: layers + [Layer(columns: columns, rows: nil)])
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
