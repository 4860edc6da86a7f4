import HoiPlan
import HoiText

/// What names mean at one place of a query.
struct Scope: Sendable {
  /// A visible column.
  struct Column: Sendable {
    let name: String
    let expression: Plan.Expression
  }

  /// A row of a stored table that is at hand: its relations and computed columns can be used.
  struct Row: Sendable {
    let table: TableID
    let link: Plan.Expression
  }

  var columns: [Column]
  /// `nil` where rows are no longer those of a stored table, as after `group by`.
  var row: Row?
  /// The scope around, where `outer.x` looks.
  var outer: Box?
  /// What messages call the rows: a table's name, or `nil` for "this stage".
  var title: String?
  /// Inside `group by`, `summarize`, `pivot`: aggregates are allowed and run over these columns.
  var aggregation: Box?
  /// The order the rows arrive in; empty where no `sort` came before.
  var order: [Plan.SortKey]

  init(
    columns: [Column], row: Row? = nil, outer: Scope? = nil, title: String? = nil,
    order: [Plan.SortKey] = []
  ) {
    self.columns = columns
    self.row = row
    self.outer = outer.map(Box.init)
    self.title = title
    self.order = order
  }

  static let empty = Scope(columns: [])

  var names: [String] { columns.map(\.name) }

  /// A scope stored inside another.
  final class Box: Sendable {
    let scope: Scope

    init(_ scope: Scope) {
      self.scope = scope
    }
  }
}

/// A query on its way through the stages.
struct Stream {
  var plan: Plan
  /// The keys of the last `sort` still in effect.
  var order: [Plan.SortKey] = []
  /// The stored table whose rows these are.
  var row: Scope.Row?
  /// The link to the stored row behind each row, for the last tie-break; outlives `select`.
  var identity: Plan.Expression?
  /// Whether the present order is already settled to the last tie.
  var isOrdered = false
  /// Columns known to have a value, by `where x is present`.
  var present: Set<ColumnID> = []
  /// What messages call the rows.
  var title: String?

  init(plan: Plan) {
    self.plan = plan
  }

  var scope: Scope {
    Scope(
      columns: plan.visibleFields.map { field in
        Scope.Column(name: field.name, expression: expression(for: field))
      },
      row: row, title: title, order: order)
  }

  func expression(for field: Plan.Field) -> Plan.Expression {
    let type = present.contains(field.id) ? field.type.nullable(false) : field.type
    return Plan.Expression(.column(field.id), type: type)
  }
}

extension Plan {
  /// A pivot whose columns come from the data, seen through what only hands rows on.
  var isPivotOfData: Bool {
    switch node {
    case .pivot(_, let pivot): pivot.values == nil
    case .save(let input, _): input.isPivotOfData
    default: false
    }
  }
}
