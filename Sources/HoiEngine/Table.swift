package import HoiPlan
import Synchronization

/// Columns of equal length, with their names and types: a stored table or a result. A stored table
/// may hold columns that are unread, and empty.
package struct Table: Sendable {
  package struct Header: Hashable, Sendable {
    package let name: String
    package let type: ValueType

    package init(name: String, type: ValueType) {
      self.name = name
      self.type = type
    }
  }

  package let headers: [Header]
  package let columns: [Column]
  package let rowCount: Int
  /// For each column what was derived from it.
  let kept: [KeptColumn]

  /// What was derived from columns of `earlier`, the same table with fewer columns read, goes on to
  /// be used.
  package init(headers: [Header], columns: [Column], rowCount: Int, earlier: Table? = nil) {
    precondition(
      headers.count == columns.count
        && columns.allSatisfy { $0.count == rowCount || $0.count == 0 },
      "a table is rectangular")
    self.headers = headers
    self.columns = columns
    self.rowCount = rowCount
    kept = columns.indices.map { index in
      guard let earlier, earlier.rowCount == rowCount, earlier.columns.indices.contains(index),
        earlier.columns[index].count == rowCount
      else { return KeptColumn() }
      return earlier.kept[index]
    }
  }
}

/// What is derived from a column once and kept as long as its table.
final class KeptColumn: Sendable {
  private let reverse = AtomicLazyReference<ReverseIndex>()

  /// The rows by what their link, or list of links, points to.
  func reverseIndex(of column: Column) -> ReverseIndex {
    reverse.load() ?? reverse.storeIfNil(ReverseIndex(column))
  }
}

/// The tables of a session, with what is known about them; a `TableID` is an index.
package struct Workspace: Sendable {
  package let schemas: [TableSchema]
  /// `nil` for tables that are not loaded: a run needs only those its plan names and those the
  /// links of its columns point to.
  package let tables: [Table?]

  package init(schemas: [TableSchema], tables: [Table?]) {
    precondition(schemas.count == tables.count, "each table has its schema")
    self.schemas = schemas
    self.tables = tables
  }
}
