/// What a descriptor promises of the rows of a table, beside their types.
package struct TablePromises: Sendable {
  /// Columns, alone or together, that tell rows apart beside the key.
  var uniqueKeys: [[String]] = []
  var foreignKeys: [ForeignKey] = []
  /// The columns the file has: nil where the descriptor names none.
  var fieldNames: [String]?
  var fieldsMatch = FieldsMatch.exact
  /// Whether texts that mean "missing" are named, and the empty one is not among them.
  var emptyIsValue = false

  /// Columns whose values together name a row of a table.
  struct ForeignKey: Sendable {
    let columns: [String]
    /// Name of the table; may be the same.
    let target: String
    let targetColumns: [String]
  }

  /// How the columns of a file may differ from the fields of its descriptor.
  enum FieldsMatch: String, Sendable {
    case exact, equal, subset, superset, partial
  }
}

/// What a descriptor promises of the cells of a column, beside its type.
package struct ColumnPromises: Sendable {
  var isUnique = false
  var bounds: [Bound] = []
  var minimumLength: Int?
  var maximumLength: Int?
  /// What the whole text must match.
  var pattern: String?
  /// How exactly cells are written; `nil` where their reading says all.
  var notation: CellNotation?

  /// A limit on values, as the descriptor writes it.
  package struct Bound: Hashable, Sendable {
    package enum Kind: String, Sendable {
      case minimum, maximum, exclusiveMinimum, exclusiveMaximum
    }

    let kind: Kind
    let text: String
  }
}

/// A way of writing cells that a data package names and that is narrower than what is read.
package enum CellNotation: Hashable, Sendable {
  /// `2025-06-30`
  case isoDate
  /// `2025-06-30T08:15:00`
  case isoDateTime
  /// Directives of strptime: `%d/%m/%Y`
  case directives(String)
  case year
  /// `2025-06`
  case yearMonth
  case time
  /// `P1Y2M`
  case duration
  /// JSON
  case object, array
  /// `105.8,21.0`
  case point
  case email, uri, uuid, base64
  /// Exactly one of these.
  case words([String])
}
