package import HoiPlan

/// Columns of equal length, with their names and types: a stored table or a result.
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

  package init(headers: [Header], columns: [Column], rowCount: Int) {
    precondition(
      headers.count == columns.count && columns.allSatisfy { $0.count == rowCount },
      "a table is rectangular")
    self.headers = headers
    self.columns = columns
    self.rowCount = rowCount
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
