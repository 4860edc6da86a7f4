extension Pass {
  /// A count that is only asked whether there is one stops at the first: `count(…) > 0` is
  /// `any(…)`, `count(…) = 0` is `none(…)`, and `not any(…)` is `none(…)`.
  ///
  /// Holds with missing values: a count, `any` and `none` are never missing, and all three take
  /// the same elements, those for which the condition is true. `every` is not among them: its
  /// negation is also true for no elements.
  static let simplifyQuantifiers = Pass(name: "simplify-quantifiers") { plan in
    plan.rewritingExpressions { $0.quantified }
  }
}

extension Plan.Expression {
  fileprivate var quantified: Plan.Expression {
    switch kind {
    case .compare(let left, let comparison, let right):
      if let (elements, aggregate) = left.plainCount, case .int(let bound) = right.constant,
        let isSome = comparison.asksForSome(from: bound)
      {
        return quantifier(isSome ? .any : .none, elements, aggregate)
      }
      if let (elements, aggregate) = right.plainCount, case .int(let bound) = left.constant,
        let isSome = comparison.mirrored.asksForSome(from: bound)
      {
        return quantifier(isSome ? .any : .none, elements, aggregate)
      }
      return self
    case .not(let operand):
      guard case .aggregate(let elements, let aggregate) = operand.kind else { return self }
      switch aggregate.function {
      case .any: return quantifier(.none, elements, aggregate)
      case .none: return quantifier(.any, elements, aggregate)
      default: return self
      }
    default: return self
    }
  }

  /// The elements of a count of rows.
  private var plainCount: (Plan.Elements, Plan.Aggregate)? {
    guard case .aggregate(let elements, let aggregate) = kind, aggregate.function == .count,
      aggregate.argument == nil
    else { return nil }
    return (elements, aggregate)
  }

  private func quantifier(
    _ function: AggregateFunction, _ elements: Plan.Elements, _ aggregate: Plan.Aggregate
  ) -> Plan.Expression {
    with(
      .aggregate(
        elements,
        Plan.Aggregate(function, where: aggregate.condition, type: ValueType(.bool))))
  }
}

extension Plan.Comparison {
  /// Whether a count standing left of a bound asks for at least one (true), for none (false), or
  /// for more than that (`nil`).
  fileprivate func asksForSome(from bound: Int64) -> Bool? {
    switch (self, bound) {
    case (.greater, 0), (.greaterOrEqual, 1), (.notEqual, 0): true
    case (.equal, 0), (.less, 1), (.lessOrEqual, 0): false
    default: nil
    }
  }

  /// The comparison with its sides exchanged.
  fileprivate var mirrored: Plan.Comparison {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}
