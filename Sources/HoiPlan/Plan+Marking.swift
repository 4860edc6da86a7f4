extension Plan {
  /// This node and the ones its rows come from, first to last: of two inputs the one that flows on.
  package var mainChain: [Plan] {
    var chain = [self]
    while let input = chain.last?.children.first { chain.append(input) }
    return chain.reversed()
  }

  /// The nodes of the main chain, each with one more column `mark`: whether a row of its output
  /// comes from a row of the scan for which `condition` is true. Rows, values and order stay what
  /// they are, so a row can be followed exactly through everything that happens to it; a group is
  /// marked where one of its rows is.
  ///
  /// The scan's link to the row itself is carried along too, as far as rows stay rows. Shorter
  /// than the chain where rows become something else (`describe`); empty where the chain does not
  /// start at a table. `mark` and the identities behind it are not used in the plan.
  package func marked(where condition: Expression, as mark: ColumnID) -> [Plan] {
    let chain = mainChain
    guard let first = chain.first, case .scan(let scan) = first.node else { return [] }
    let marking = Marking(mark: mark, row: scan.row)
    var marked = [Plan.compute(first, [Binding(marking.field, condition)], origin: first.origin)]
    for node in chain.dropFirst() {
      guard let input = marked.last, let next = marking.carry(through: node, over: input) else {
        break
      }
      marked.append(next)
    }
    return marked
  }
}

/// Carries a mark through the nodes of a plan.
private struct Marking {
  let mark: ColumnID
  let row: ColumnID

  private let bool = ValueType(.bool)

  init(mark: ColumnID, row: ColumnID) {
    self.mark = mark
    self.row = row
  }

  var field: Plan.Field { Plan.Field(id: mark, name: "", type: bool, isHidden: true) }

  private func column(_ id: ColumnID) -> Plan.Expression {
    Plan.Expression(.column(id), type: bool)
  }

  /// Whether a row of the group is marked.
  private func anyMarked(as id: ColumnID) -> Plan.AggregateBinding {
    Plan.AggregateBinding(
      Plan.Field(id: id, name: "", type: bool, isHidden: true),
      Plan.Aggregate(.any, where: column(mark), type: bool))
  }

  /// The node over an input that has the mark; `nil` where no row comes from another.
  func carry(through node: Plan, over input: Plan) -> Plan? {
    switch node.node {
    case .single, .scan, .describe: return nil
    case .filter, .compute, .sort, .take, .skip, .expandItems, .expandChildren, .unpivot, .check,
      .save:
      return node.mapChildren { _ in input }
    case .project(_, let fields):
      let own =
        fields
        + input.fields.filter { field in
          (field.id == mark || field.id == row) && !fields.contains { $0.id == field.id }
        }.map { $0.hidden() }
      return .project(input, own, origin: node.origin)
    case .group(_, let keys, let aggregates):
      return .group(
        input, keys: keys, aggregates: aggregates + [anyMarked(as: mark)], origin: node.origin)
    case .distinct(let unmarked):
      return .group(
        input, keys: unmarked.visibleFields.map(Plan.Binding.init(itself:)),
        aggregates: [anyMarked(as: mark)], origin: node.origin)
    case .pivot(_, let pivot): return carry(through: pivot, over: input, origin: node.origin)
    case .join(_, let right, let kind, let condition, let keepAll):
      return .join(input, right, kind, on: condition, keepAll: keepAll, origin: node.origin)
    case .append(let first, let second):
      let no = Plan.Binding(field, Plan.Expression(.constant(.bool(false)), type: bool))
      return .append(
        .project(input, first.fields + [field], origin: first.origin),
        .project(.compute(second, [no]), second.fields + [field], origin: second.origin),
        origin: node.origin)
    }
  }

  /// Each cell says whether it has a marked row, the row of the cross table whether one of its
  /// cells has. Where the columns come from the data, the rows alone are followed.
  private func carry(
    through pivot: Plan.Pivot, over input: Plan, origin: Origin
  ) -> Plan {
    guard let values = pivot.values else {
      return .group(input, keys: pivot.keys, aggregates: [anyMarked(as: mark)], origin: origin)
    }
    let cells = values.indices.map { ColumnID(mark.number + 1 + $0) }
    let marked = Plan.Pivot(
      column: pivot.column,
      values: zip(values, cells).map { value, id in
        let cell = Plan.Field(id: id, name: "", type: bool, isHidden: true)
        return Plan.PivotValue(value: value.value, fields: value.fields + [cell])
      }, keys: pivot.keys, aggregates: pivot.aggregates + [anyMarked(as: mark)])
    let any = Plan.Expression(.or(cells.map(column)), type: bool)
    return .compute(
      .pivot(input, marked, origin: origin), [Plan.Binding(field, any)], origin: origin)
  }
}

extension Plan.Binding {
  /// A column under its own identity.
  package init(itself field: Plan.Field) {
    self.init(field, Plan.Expression(.column(field.id), type: field.type))
  }
}
