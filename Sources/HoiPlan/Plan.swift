package import HoiText

/// What a query computes: typed, complete, and valid by construction.
///
/// A plan knows nothing of the words it was written in; `Origin` keeps places for messages only.
/// Columns are known by identity, not by name or position, so stages can be moved around each
/// other without renaming. A broken plan is a bug of ours and stops at the factory that built it.
package struct Plan: Hashable, Sendable {
  package indirect enum Node: Hashable, Sendable {
    /// One row without columns: what a query without a table computes on.
    case single
    /// All rows of a stored table.
    case scan(TableScan)
    /// The rows for which the condition is true.
    case filter(Plan, Expression)
    /// The same rows with more columns.
    case compute(Plan, [Binding])
    /// The same rows with these columns, renamed and in this order.
    case project(Plan, [Field])
    /// Stable: rows equal in every key keep their order. Missing values last, both ways.
    case sort(Plan, [SortKey])
    /// The first `count` rows, or of each group of `per`; `ties` also keeps later rows equal in
    /// these keys to the last one kept.
    case take(Plan, count: Int, per: [Expression], ties: [SortKey]?)
    case skip(Plan, count: Int)
    /// One row a group, in key order; without keys exactly one row.
    case group(Plan, keys: [Binding], aggregates: [AggregateBinding])
    /// One row for each combination of the visible columns, in their order, sorted by them.
    case distinct(Plan)
    /// One row for each item of a list.
    case expandItems(Plan, list: Expression, item: Field, keepEmpty: Bool)
    /// One row for each child; `child` links to it.
    case expandChildren(Plan, of: Expression, Relation, child: Field, keepEmpty: Bool)
    case pivot(Plan, Pivot)
    /// One row for each of `columns`: its name and its value.
    case unpivot(Plan, columns: [ColumnID], name: Field, value: Field)
    /// Rows of both sides for which `condition` is true. `one`: at most one match a row is
    /// checked, no match leaves the right side missing. `many`: unmatched rows go, but for `keepAll`.
    case join(Plan, Plan, JoinKind, condition: Expression, keepAll: Bool)
    /// The rows of the second plan after those of the first; its columns stand in the same order.
    case append(Plan, Plan)
    /// The same rows; the run fails where the condition is not true for one of them.
    case check(Plan, Expression, message: String?)
    /// The same rows, also handed out to be written to a file.
    case save(Plan, path: String)
    /// One row for each visible column, describing it.
    case describe(Plan)
  }

  package let node: Node
  package let fields: [Field]
  package let origin: Origin

  init(_ node: Node, fields: [Field], origin: Origin) {
    self.node = node
    self.fields = fields
    self.origin = origin
  }

  package var visibleFields: [Field] { fields.filter { !$0.isHidden } }

  package func field(_ id: ColumnID) -> Field? {
    fields.first { $0.id == id }
  }
}

/// A place in a text. Compares always equal: a place never changes what a plan means.
package struct Origin: Hashable, Sendable {
  package let range: SourceRange?

  package init(_ range: SourceRange?) {
    self.range = range
  }

  package static let nowhere = Origin(nil)

  package static func == (left: Origin, right: Origin) -> Bool { true }
  package func hash(into hasher: inout Hasher) {}
}

/// The identity of a column within one plan.
package struct ColumnID: Hashable, Sendable {
  package let number: Int

  package init(_ number: Int) {
    self.number = number
  }
}

extension Plan {
  /// A column of a plan's result.
  package struct Field: Hashable, Sendable {
    package let id: ColumnID
    package let name: String
    package let type: ValueType
    /// Carried along for order and relations, never shown.
    package let isHidden: Bool

    package init(id: ColumnID, name: String, type: ValueType, isHidden: Bool = false) {
      self.id = id
      self.name = name
      self.type = type
      self.isHidden = isHidden
    }

    package func renamed(_ name: String) -> Field {
      Field(id: id, name: name, type: type, isHidden: isHidden)
    }

    package func hidden(_ isHidden: Bool = true) -> Field {
      Field(id: id, name: name, type: type, isHidden: isHidden)
    }
  }

  /// A stored table and the identities its columns have in one place of a plan.
  package struct TableScan: Hashable, Sendable {
    package let table: TableID
    /// One for each stored column, in order.
    package let columns: [ColumnID]
    /// A link to the row itself.
    package let row: ColumnID

    package init(table: TableID, columns: [ColumnID], row: ColumnID) {
      self.table = table
      self.columns = columns
      self.row = row
    }
  }

  /// A new column and what it holds.
  package struct Binding: Hashable, Sendable {
    package let field: Field
    package let expression: Expression

    package init(_ field: Field, _ expression: Expression) {
      self.field = field
      self.expression = expression
    }
  }

  package struct AggregateBinding: Hashable, Sendable {
    package let field: Field
    package let aggregate: Aggregate

    package init(_ field: Field, _ aggregate: Aggregate) {
      self.field = field
      self.aggregate = aggregate
    }
  }

  /// Missing values come last, whichever the direction. Text sorts by the Vietnamese alphabet,
  /// a link by the key of the row it points to (unmatched ones after, by their text).
  package struct SortKey: Hashable, Sendable {
    package let expression: Expression
    package let isDescending: Bool

    package init(_ expression: Expression, isDescending: Bool = false) {
      self.expression = expression
      self.isDescending = isDescending
    }
  }

  package enum JoinKind: String, Hashable, Sendable {
    case one, many
  }

  /// One row for each combination of `keys`, and for each value of `column` one column an
  /// aggregate.
  package struct Pivot: Hashable, Sendable {
    package let column: Expression
    /// Each value with the fields of its aggregates; `nil`: the values come from the data.
    package let values: [PivotValue]?
    package let keys: [Binding]
    package let aggregates: [AggregateBinding]

    package init(
      column: Expression, values: [PivotValue]?, keys: [Binding], aggregates: [AggregateBinding]
    ) {
      self.column = column
      self.values = values
      self.keys = keys
      self.aggregates = aggregates
    }
  }

  package struct PivotValue: Hashable, Sendable {
    package let value: Value
    package let fields: [Field]

    package init(value: Value, fields: [Field]) {
      self.value = value
      self.fields = fields
    }
  }
}
