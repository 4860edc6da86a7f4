extension Plan.Expression {
  /// The expressions directly inside this one, in the order they are evaluated.
  package var children: [Plan.Expression] {
    switch kind {
    case .constant, .column, .scalar: []
    case .not(let operand), .isMissing(let operand), .isUnmatched(let operand),
      .linkText(let operand), .negative(let operand), .shift(let operand, _, _),
      .convert(let operand), .matches(let operand, _), .inQuery(let operand, _):
      [operand]
    case .follow(let link, _, let inner): [link, inner]
    case .and(let operands), .or(let operands), .concatenation(let operands),
      .otherwise(let operands), .list(let operands), .function(_, let operands):
      operands
    case .compare(let left, _, let right), .inList(let left, let right),
      .match(let left, _, let right), .under(let left, let right, _),
      .daysBetween(let left, let right):
      [left, right]
    case .inValues(let left, let values): [left] + values
    case .arithmetic(let first, let steps): [first] + steps.map(\.operand)
    case .conditional(let condition, let first, let second): [condition, first, second]
    case .aggregate(let elements, let aggregate): elements.expressions + aggregate.expressions
    case .window(let window): window.expressions
    }
  }

  /// The queries directly inside this expression.
  package var plans: [Plan] {
    switch kind {
    case .inQuery(_, let query), .scalar(let query), .aggregate(.rows(let query), _): [query]
    case .constant, .column, .follow, .not, .and, .or, .compare, .isMissing, .isUnmatched,
      .inValues, .inList, .match, .matches, .under, .linkText, .arithmetic, .negative,
      .concatenation, .shift, .daysBetween, .otherwise, .conditional, .function, .convert, .list,
      .aggregate, .window:
      []
    }
  }

  /// The same expression with other parts, each of the type of the one it replaces.
  package func mapChildren(
    _ transform: (Plan.Expression) -> Plan.Expression, plan: (Plan) -> Plan = { $0 }
  ) -> Plan.Expression {
    Plan.Expression(kind.map(transform, plan), type: type, origin: origin)
  }
}

extension Plan.Expression.Kind {
  fileprivate func map(
    _ transform: (Plan.Expression) -> Plan.Expression, _ plan: (Plan) -> Plan
  ) -> Self {
    switch self {
    case .constant, .column: self
    case .scalar(let query): .scalar(plan(query))
    case .not(let operand): .not(transform(operand))
    case .isMissing(let operand): .isMissing(transform(operand))
    case .isUnmatched(let operand): .isUnmatched(transform(operand))
    case .linkText(let operand): .linkText(transform(operand))
    case .negative(let operand): .negative(transform(operand))
    case .convert(let operand): .convert(transform(operand))
    case .shift(let operand, let duration, let isNegative):
      .shift(transform(operand), duration, isNegative: isNegative)
    case .matches(let operand, let pattern): .matches(transform(operand), pattern: pattern)
    case .inQuery(let operand, let query): .inQuery(transform(operand), plan(query))
    case .follow(let link, let scan, let inner): .follow(transform(link), scan, transform(inner))
    case .and(let operands): .and(operands.map(transform))
    case .or(let operands): .or(operands.map(transform))
    case .concatenation(let operands): .concatenation(operands.map(transform))
    case .otherwise(let operands): .otherwise(operands.map(transform))
    case .list(let operands): .list(operands.map(transform))
    case .function(let function, let operands): .function(function, operands.map(transform))
    case .compare(let left, let comparison, let right):
      .compare(transform(left), comparison, transform(right))
    case .inList(let left, let right): .inList(transform(left), transform(right))
    case .match(let left, let match, let right): .match(transform(left), match, transform(right))
    case .under(let left, let right, let parent):
      .under(transform(left), transform(right), parent: parent)
    case .daysBetween(let left, let right): .daysBetween(transform(left), transform(right))
    case .inValues(let left, let values): .inValues(transform(left), values.map(transform))
    case .arithmetic(let first, let steps):
      .arithmetic(
        transform(first),
        steps.map { Plan.ArithmeticStep($0.arithmeticOperator, transform($0.operand)) })
    case .conditional(let condition, let first, let second):
      .conditional(transform(condition), then: transform(first), else: transform(second))
    case .aggregate(let elements, let aggregate):
      .aggregate(elements.map(transform, plan), aggregate.map(transform))
    case .window(let window): .window(window.map(transform))
    }
  }
}

extension Plan.Elements {
  fileprivate var expressions: [Plan.Expression] {
    switch self {
    case .children(let parent, _, _): [parent]
    case .linked(let list, _), .items(let list, _): [list]
    case .rows: []
    }
  }

  fileprivate func map(
    _ transform: (Plan.Expression) -> Plan.Expression, _ plan: (Plan) -> Plan
  ) -> Self {
    switch self {
    case .children(let parent, let relation, let scan):
      .children(of: transform(parent), relation, scan)
    case .linked(let list, let scan): .linked(transform(list), scan)
    case .items(let list, let item): .items(transform(list), item)
    case .rows(let query): .rows(plan(query))
    }
  }
}

extension Plan.Window {
  fileprivate var expressions: [Plan.Expression] {
    let own: [Plan.Expression] =
      switch function {
      case .aggregate(let aggregate), .running(let aggregate): aggregate.expressions
      case .share(let argument): argument.map { [$0] } ?? []
      case .previous(let argument), .next(let argument): [argument]
      case .rank, .row: []
      }
    return own + partition + order.map(\.expression)
  }

  fileprivate func map(_ transform: (Plan.Expression) -> Plan.Expression) -> Plan.Window {
    let mapped: Function =
      switch function {
      case .aggregate(let aggregate): .aggregate(aggregate.map(transform))
      case .running(let aggregate): .running(aggregate.map(transform))
      case .share(let argument): .share(argument.map(transform))
      case .previous(let argument): .previous(transform(argument))
      case .next(let argument): .next(transform(argument))
      case .rank: .rank
      case .row: .row
      }
    return Plan.Window(
      mapped, partition: partition.map(transform), order: order.map { $0.map(transform) })
  }
}
