import HoiPlan

extension Plan.Expression {
  /// The columns this needs from the row it is computed for: all it names, without those it
  /// brings along itself from other tables and lists.
  var freeColumns: Set<ColumnID> {
    switch kind {
    case .constant, .scalar: []
    case .column(let id): [id]
    case .follow(let link, let scan, let body):
      link.freeColumns.union(body.freeColumns.subtracting(scan.columns + [scan.row]))
    case .not(let operand), .isMissing(let operand), .isUnmatched(let operand),
      .matches(let operand, _), .linkText(let operand), .negative(let operand),
      .shift(let operand, _, _), .convert(let operand), .inQuery(let operand, _):
      operand.freeColumns
    case .and(let operands), .or(let operands), .concatenation(let operands),
      .otherwise(let operands), .function(_, let operands), .list(let operands):
      Self.freeColumns(of: operands)
    case .compare(let left, _, let right), .inList(let left, let right),
      .match(let left, _, let right), .under(let left, let right, _),
      .daysBetween(let left, let right):
      left.freeColumns.union(right.freeColumns)
    case .inValues(let operand, let values):
      operand.freeColumns.union(Self.freeColumns(of: values))
    case .arithmetic(let first, let steps):
      first.freeColumns.union(Self.freeColumns(of: steps.map(\.operand)))
    case .conditional(let condition, let then, let otherwise):
      Self.freeColumns(of: [condition, then, otherwise])
    case .aggregate(let elements, let aggregate):
      aggregate.freeColumns.subtracting(elements.boundColumns).union(elements.freeColumns)
    case .window(let window): window.freeColumns
    }
  }

  static func freeColumns(of expressions: [Plan.Expression]) -> Set<ColumnID> {
    expressions.reduce(into: []) { $0.formUnion($1.freeColumns) }
  }
}

extension Plan.Expression {
  /// The windows over the rows this is computed for, with the expressions they are.
  var ownWindows: [(window: Plan.Window, expression: Plan.Expression)] {
    switch kind {
    case .window(let window): [(window, self)]
    case .follow(let link, _, _): link.ownWindows
    case .aggregate(.children(let list, _, _), _), .aggregate(.linked(let list, _), _),
      .aggregate(.items(let list, _), _):
      list.ownWindows
    case .aggregate(.rows, _): []
    case .constant, .column, .scalar, .not, .isMissing, .isUnmatched, .matches, .linkText,
      .negative, .shift, .convert, .inQuery, .and, .or, .concatenation, .otherwise, .function,
      .list, .compare, .inList, .match, .under, .daysBetween, .inValues, .arithmetic, .conditional:
      children.flatMap(\.ownWindows)
    }
  }
}

extension Plan.Aggregate {
  /// What is computed for the rows that fulfil the condition.
  var valueExpressions: [Plan.Expression] {
    [argument].compactMap { $0 } + order.map(\.expression)
  }

  var freeColumns: Set<ColumnID> {
    Plan.Expression.freeColumns(
      of: [argument, condition].compactMap { $0 } + order.map(\.expression))
  }
}

extension Plan.Elements {
  /// What the elements bring along.
  var boundColumns: Set<ColumnID> {
    switch self {
    case .children(_, _, let scan), .linked(_, let scan): Set(scan.columns + [scan.row])
    case .items(_, let item): [item]
    case .rows(let plan): Set(plan.fields.map(\.id))
    }
  }

  /// What finding the elements needs from the row around them.
  var freeColumns: Set<ColumnID> {
    switch self {
    case .children(let parent, _, _): parent.freeColumns
    case .linked(let list, _), .items(let list, _): list.freeColumns
    case .rows: []
    }
  }
}

extension Plan.Window {
  var freeColumns: Set<ColumnID> {
    let own = Plan.Expression.freeColumns(of: partition + order.map(\.expression))
    switch function {
    case .aggregate(let aggregate), .running(let aggregate):
      return own.union(aggregate.freeColumns)
    case .share(let argument): return own.union(argument?.freeColumns ?? [])
    case .previous(let argument), .next(let argument): return own.union(argument.freeColumns)
    case .rank, .row: return own
    }
  }
}
