extension Pass {
  /// Columns nobody looks at are not computed and not carried along.
  ///
  /// Holds with missing values: only whether a column is there changes, no row and no value. What
  /// distinct rows, keys, checks, files and descriptions look at counts as looked at. A dropped
  /// column can no longer fail, and leaves no note: it has no part in the result.
  static let pruneColumns = Pass(name: "prune-columns") { plan in
    plan.pruned(to: Set(plan.visibleFields.map(\.id)))
      .rewritingExpressions { $0.pruned }
  }
}

extension Plan {
  /// The same rows with at least the needed columns, in the same order.
  fileprivate func pruned(to needed: Set<ColumnID>) -> Plan {
    switch node {
    case .single: self
    case .scan: narrowed(to: needed)
    case .filter:
      mapChildren { $0.pruned(to: needed.union(columnsUsed)) }.narrowed(to: needed)
    case .compute(let input, let bindings): prunedCompute(input, bindings, to: needed)
    case .project(let input, let fields): prunedProject(input, fields, to: needed)
    case .sort, .take, .skip, .expandItems, .expandChildren, .join:
      mapChildren { $0.pruned(to: needed.union(columnsUsed)) }
    case .group(let input, let keys, let aggregates):
      prunedGroup(input, keys, aggregates, to: needed)
    case .distinct(let input), .save(let input, _), .describe(let input):
      mapChildren { $0.pruned(to: input.visibleIDs.union(needed)) }
    case .check(let input, _, _):
      mapChildren { $0.pruned(to: input.visibleIDs.union(needed).union(columnsUsed)) }
    case .pivot: mapChildren { $0.pruned(to: columnsUsed) }
    case .unpivot(_, let columns, _, _):
      mapChildren { $0.pruned(to: needed.union(columns)) }
    case .append(let first, let second): prunedAppend(first, second, to: needed)
    }
  }

  private var visibleIDs: Set<ColumnID> { Set(visibleFields.map(\.id)) }

  /// A projection to the needed columns, if there are others.
  private func narrowed(to needed: Set<ColumnID>) -> Plan {
    .project(self, fields.filter { needed.contains($0.id) }, origin: origin)
  }

  /// A binding may use those before it, so they are looked at from the last to the first.
  private func prunedCompute(
    _ input: Plan, _ bindings: [Binding], to needed: Set<ColumnID>
  ) -> Plan {
    var needed = needed
    var kept: [Binding] = []
    for binding in bindings.reversed() where needed.contains(binding.field.id) {
      kept.append(binding)
      needed.formUnion(binding.expression.columnsUsed)
    }
    return .compute(input.pruned(to: needed), kept.reversed(), origin: origin)
  }

  /// A projection of a projection is one.
  private func prunedProject(
    _ input: Plan, _ fields: [Field], to needed: Set<ColumnID>
  ) -> Plan {
    let kept = fields.filter { needed.contains($0.id) }
    let below = input.pruned(to: Set(kept.map(\.id)))
    if case .project(let inner, _) = below.node { return .project(inner, kept, origin: origin) }
    return .project(below, kept, origin: origin)
  }

  private func prunedGroup(
    _ input: Plan, _ keys: [Binding], _ aggregates: [AggregateBinding], to needed: Set<ColumnID>
  ) -> Plan {
    let kept = aggregates.filter { needed.contains($0.field.id) }
    let node = Plan.group(input, keys: keys, aggregates: kept, origin: origin)
    return .group(
      input.pruned(to: node.columnsUsed), keys: keys, aggregates: kept, origin: origin)
  }

  /// Both sides lose the same places; each keeps its own columns there.
  private func prunedAppend(_ first: Plan, _ second: Plan, to needed: Set<ColumnID>) -> Plan {
    let places = first.fields.indices.filter { needed.contains(first.fields[$0].id) }
    func side(_ plan: Plan) -> Plan {
      let kept = places.map { plan.fields[$0] }
      return Plan.project(plan.pruned(to: Set(kept.map(\.id))), kept, origin: plan.origin)
    }
    return .append(side(first), side(second), origin: origin)
  }
}

extension Plan.Expression {
  /// Queries inside an expression keep what it looks at.
  fileprivate var pruned: Plan.Expression {
    switch kind {
    case .aggregate(.rows(let query), let aggregate):
      let used = aggregate.expressions.reduce(into: Set<ColumnID>()) {
        $0.formUnion($1.columnsUsed)
      }
      return with(.aggregate(.rows(query.pruned(to: used)), aggregate))
    default:
      return mapChildren({ $0 }, plan: { $0.pruned(to: Set($0.visibleFields.map(\.id))) })
    }
  }
}
