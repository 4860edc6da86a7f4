extension Plan {
  /// A filter as near to the table as it can stand, so that fewer rows are computed and sorted.
  ///
  /// Holds with missing values: the condition is moved, never split, and sees the same values of the
  /// same rows below a node that keeps rows (compute, project, sort), so its notes count the same
  /// rows. It passes such a node only if that node's own expressions can neither fail nor leave a
  /// note, since they then see fewer rows. Where its columns have other names below, where other
  /// rows are below (expand, join, distinct) or where it would stand twice (append), it goes only if
  /// it is silent itself. Conditions that look at other rows never move; nothing passes take, skip,
  /// check or save.
  func filtered(where condition: Expression, origin filterOrigin: Origin) -> Plan {
    guard !condition.hasWindow,
      let sunk = sinking(condition, { $0.filtered(where: $1, origin: filterOrigin) })
    else { return .filter(self, where: condition, origin: filterOrigin) }
    return sunk
  }

  /// This node over filtered inputs; `nil` where the condition has to stay above it.
  private func sinking(
    _ condition: Expression, _ filter: (Plan, Expression) -> Plan
  ) -> Plan? {
    switch node {
    case .compute(let input, let bindings):
      guard let lowered = condition.lowered(below: bindings),
        lowered == condition || condition.isSilent,
        bindings.allSatisfy({ $0.expression.isSilent })
      else { return nil }
      return .compute(filter(input, lowered), bindings, origin: origin)
    case .project:
      guard condition.isSilent || keepsNames(of: condition) else { return nil }
      return mapChildren { filter($0, condition) }
    case .sort:
      guard expressions.allSatisfy(\.isSilent) else { return nil }
      return mapChildren { filter($0, condition) }
    case .append(let first, let second):
      guard condition.isSilent else { return nil }
      let names = Dictionary(
        zip(first.fields, second.fields).map { ($0.id, Expression(.column($1.id), type: $1.type)) },
        uniquingKeysWith: { first, _ in first })
      return .append(
        filter(first, condition), filter(second, condition.replacing(names)), origin: origin)
    case .expandItems, .expandChildren, .distinct, .join(_, _, .many, _, _):
      guard condition.isSilent, isIndependent(condition), expressions.allSatisfy(\.isSilent)
      else { return nil }
      return mapFirstChild { filter($0, condition) }
    case .single, .scan, .filter, .take, .skip, .group, .pivot, .unpivot, .join, .check, .save,
      .describe:
      return nil
    }
  }

  /// Whether the columns of the condition are called the same below this node.
  private func keepsNames(of condition: Expression) -> Bool {
    condition.columnsUsed.allSatisfy { column in
      children.allSatisfy { $0.field(column) == field(column) }
    }
  }

  /// Whether the condition uses none of the columns this node adds to its first input.
  private func isIndependent(_ condition: Expression) -> Bool {
    guard let input = children.first else { return false }
    let used = condition.columnsUsed
    return !fields.contains { used.contains($0.id) && input.field($0.id) == nil }
  }

  private func mapFirstChild(_ transform: (Plan) -> Plan) -> Plan {
    var isFirst = true
    return mapChildren {
      defer { isFirst = false }
      return isFirst ? transform($0) : $0
    }
  }
}

extension Plan.Expression {
  /// The condition in terms of the columns below: plain copies are named by what they copy. `nil`
  /// where it needs a computed one.
  fileprivate func lowered(below bindings: [Plan.Binding]) -> Plan.Expression? {
    var copies: [ColumnID: Plan.Expression] = [:]
    for binding in bindings {
      if case .column = binding.expression.kind {
        copies[binding.field.id] = binding.expression.replacing(copies)
      }
    }
    let lowered = replacing(copies)
    let computed = lowered.columnsUsed
    return bindings.contains { computed.contains($0.field.id) } ? nil : lowered
  }
}
