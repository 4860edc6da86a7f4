package import HoiText

/// A column of a table of the workspace.
package struct ColumnSchema: Hashable, Sendable {
  /// An ASCII slug or the name the file gives.
  package let name: String
  /// What people call it.
  package let title: Localized?
  package let type: ValueType
  /// For a link or list of links: what the target table calls the rows that point at it.
  package let reverseName: String?
  /// The values this column may have, where its descriptor lists them.
  package let declaredValues: [String]?
  /// Whether no row has a value: then its type says nothing.
  package let isEmpty: Bool

  package init(
    name: String, title: Localized? = nil, type: ValueType, reverseName: String? = nil,
    declaredValues: [String]? = nil, isEmpty: Bool = false
  ) {
    self.isEmpty = isEmpty
    self.name = name
    self.title = title
    self.type = type
    self.reverseName = reverseName
    self.declaredValues = declaredValues
  }

  /// The table this column's link, or list of links, points to.
  package var linkTarget: TableID? {
    type.type.linkTarget ?? type.type.element?.linkTarget
  }
}

/// What is known of a table of the workspace before any row is looked at.
package struct TableSchema: Hashable, Sendable {
  package let name: String
  package let title: Localized?
  package let columns: [ColumnSchema]
  /// Columns that tell rows apart; empty where none is declared.
  package let key: [Int]
  /// The column people know a row by, shown in place of a link.
  package let label: Int?
  /// Columns of the first and the last day a row is valid; open where missing.
  package let validity: (from: Int, to: Int)?
  /// The link column to the row above, for `under`.
  package let parent: Int?

  package init(
    name: String, title: Localized? = nil, columns: [ColumnSchema], key: [Int] = [],
    label: Int? = nil, validity: (from: Int, to: Int)? = nil, parent: Int? = nil
  ) {
    self.name = name
    self.title = title
    self.columns = columns
    self.key = key
    self.label = label
    self.validity = validity
    self.parent = parent
  }

  package static func == (left: TableSchema, right: TableSchema) -> Bool {
    left.name == right.name && left.columns == right.columns && left.key == right.key
      && left.label == right.label && left.validity?.from == right.validity?.from
      && left.validity?.to == right.validity?.to && left.parent == right.parent
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(columns)
  }

  /// Whether a plan made over one of the two can be run over the other: the same columns in the same
  /// places.
  package func hasColumns(of other: TableSchema) -> Bool {
    columns.elementsEqual(other.columns) { $0.name == $1.name && $0.type.type == $1.type.type }
  }
}

/// The rows of `child` whose link `column` points at a row.
package struct Relation: Hashable, Sendable {
  package let name: String
  package let child: TableID
  /// Position of the link, or list of links, in the child table.
  package let column: Int

  package init(name: String, child: TableID, column: Int) {
    self.name = name
    self.child = child
    self.column = column
  }
}

/// The reverse of every link that points to `table`, in order of tables and columns.
///
/// A link's declared reverse name counts; else the one unnamed link of a child table gives its
/// relation the child's name. Further unnamed links of the same child get none.
package func relations(of table: TableID, in schemas: [TableSchema]) -> [Relation] {
  var found: [Relation] = []
  for (index, schema) in schemas.enumerated() {
    var hasUnnamed = false
    for (position, column) in schema.columns.enumerated() where column.linkTarget == table {
      if let name = column.reverseName {
        found.append(Relation(name: name, child: TableID(index), column: position))
      } else if !hasUnnamed, TableID(index) != table {
        hasUnnamed = true
        found.append(Relation(name: schema.name, child: TableID(index), column: position))
      }
    }
  }
  return found
}
