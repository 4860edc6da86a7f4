/// A plan or an expression: what a plan is made of.
enum PlanPart {
  case plan(Plan)
  case expression(Plan.Expression)

  /// The parts directly inside, in the order they are evaluated.
  var parts: [PlanPart] {
    switch self {
    case .plan(let plan):
      plan.children.map(PlanPart.plan) + plan.expressions.map(PlanPart.expression)
    case .expression(let expression):
      expression.plans.map(PlanPart.plan) + expression.children.map(PlanPart.expression)
    }
  }

  /// Hands out this part and everything inside it, each before its own parts, with its depth.
  /// `body` answers whether to go on. A loop: no plan is too deep for it.
  func walk(_ body: (PlanPart, _ depth: Int) -> Bool) {
    var open: [(part: PlanPart, depth: Int)] = [(self, 1)]
    while let (part, depth) = open.popLast() {
      guard body(part, depth) else { return }
      open += part.parts.reversed().map { ($0, depth + 1) }
    }
  }
}

extension Plan {
  /// How deep a plan may be for the walks that recurse: five levels for each of the 200 a text
  /// may nest. A deeper one (thousands of stages) is evaluated as it is written.
  static let heightLimit = 1_000

  /// Whether walks that recurse may enter this plan.
  var isShallow: Bool { PlanPart.plan(self).isShallow }

  /// Every table the plan reads rows of, also inside expressions: inputs first, then in the order
  /// of evaluation.
  package var tables: [TableID] {
    var found: [TableID] = []
    PlanPart.plan(self).walk { part, _ in
      for table in part.tables where !found.contains(table) { found.append(table) }
      return true
    }
    return found
  }

  /// Every stored column whose values the plan looks at or delivers.
  package var storedColumns: Set<StoredColumn> {
    var scans: [TableScan] = []
    var used = Set(visibleFields.map(\.id))
    var found: Set<StoredColumn> = []
    PlanPart.plan(self).walk { part, _ in
      scans += part.scans
      found.formUnion(part.linkColumns)
      switch part {
      case .plan(let plan):
        used.formUnion(plan.columnsUsed)
        if case .unpivot(_, let columns, _, _) = plan.node { used.formUnion(columns) }
        if case .distinct(let input) = plan.node { used.formUnion(input.visibleFields.map(\.id)) }
        if case .describe(let input) = plan.node { used.formUnion(input.visibleFields.map(\.id)) }
        if case .save(let input, _) = plan.node { used.formUnion(input.visibleFields.map(\.id)) }
        if case .check(let input, _, _) = plan.node {
          used.formUnion(input.visibleFields.map(\.id))
        }
        if case .append(let first, let second) = plan.node {
          used.formUnion((first.fields + second.fields).map(\.id))
        }
        if case .join(_, let right, _, _, _) = plan.node {
          used.formUnion(right.fields.map(\.id))
        }
      case .expression(let expression):
        used.formUnion(expression.columnsUsed)
        for plan in expression.plans { used.formUnion(plan.visibleFields.map(\.id)) }
      }
      return true
    }
    for scan in scans {
      for (index, id) in scan.columns.enumerated() where used.contains(id) {
        found.insert(StoredColumn(table: scan.table, index: index))
      }
    }
    return found
  }

  /// Tables whose rows the plan handles as such: to order, show or follow them.
  package var rowTables: Set<TableID> {
    var scans: [TableScan] = []
    var used = Set(visibleFields.map(\.id))
    var found: Set<TableID> = []
    PlanPart.plan(self).walk { part, _ in
      scans += part.scans
      switch part {
      case .plan(let plan):
        used.formUnion(plan.columnsUsed)
        if case .expandChildren(_, _, let relation, _, _) = plan.node {
          found.insert(relation.child)
        }
      case .expression(let expression):
        used.formUnion(expression.columnsUsed)
        if case .link(let table) = expression.type.type { found.insert(table) }
      }
      return true
    }
    for scan in scans where used.contains(scan.row) { found.insert(scan.table) }
    return found
  }

  /// The stored column that a field is, unchanged; `nil` for one that was computed.
  package func storedColumn(of id: ColumnID) -> StoredColumn? {
    var found: StoredColumn?
    PlanPart.plan(self).walk { part, _ in
      for scan in part.scans {
        guard let index = scan.columns.firstIndex(of: id) else { continue }
        found = StoredColumn(table: scan.table, index: index)
      }
      return found == nil
    }
    return found
  }

  /// Every column named by an expression of this node alone.
  package var columnsUsed: Set<ColumnID> {
    expressions.reduce(into: []) { $0.formUnion($1.columnsUsed) }
  }
}

extension Plan.Expression {
  /// Every column the expression names, also inside the queries and aggregates in it.
  package var columnsUsed: Set<ColumnID> {
    var found: Set<ColumnID> = []
    PlanPart.expression(self).walk { part, _ in
      switch part {
      case .expression(let inner):
        if case .column(let column) = inner.kind { found.insert(column) }
      case .plan(let plan):
        if case .project(_, let fields) = plan.node { found.formUnion(fields.map(\.id)) }
        if case .unpivot(_, let columns, _, _) = plan.node { found.formUnion(columns) }
      }
      return true
    }
    return found
  }

  /// Whether the value of a row depends on the other rows of the stage.
  package var hasWindow: Bool {
    contains { if case .window = $0.kind { true } else { false } }
  }

  /// Whether the expression itself or an expression inside it satisfies a condition.
  func contains(_ condition: (Plan.Expression) -> Bool) -> Bool {
    var isFound = false
    PlanPart.expression(self).walk { part, _ in
      if case .expression(let inner) = part, condition(inner) { isFound = true }
      return !isFound
    }
    return isFound
  }
}

/// A column of a table of the workspace.
package struct StoredColumn: Hashable, Sendable {
  package let table: TableID
  package let index: Int

  package init(table: TableID, index: Int) {
    self.table = table
    self.index = index
  }
}

extension PlanPart {
  fileprivate var scans: [Plan.TableScan] {
    switch self {
    case .plan(let plan):
      if case .scan(let scan) = plan.node { [scan] } else { [] }
    case .expression(let expression):
      switch expression.kind {
      case .follow(_, let scan, _), .aggregate(.linked(_, let scan), _),
        .aggregate(.children(_, _, let scan), _):
        [scan]
      default: []
      }
    }
  }

  /// Links that relations walk back along.
  fileprivate var linkColumns: [StoredColumn] {
    switch self {
    case .plan(let plan):
      if case .expandChildren(_, _, let relation, _, _) = plan.node {
        return [StoredColumn(table: relation.child, index: relation.column)]
      }
    case .expression(let expression):
      if case .aggregate(.children(_, let relation, _), _) = expression.kind {
        return [StoredColumn(table: relation.child, index: relation.column)]
      }
    }
    return []
  }

  fileprivate var isShallow: Bool {
    var isShallow = true
    walk { _, depth in
      isShallow = depth <= Plan.heightLimit
      return isShallow
    }
    return isShallow
  }

  /// The tables this part reads by itself.
  fileprivate var tables: [TableID] {
    switch self {
    case .plan(let plan):
      switch plan.node {
      case .scan(let scan): [scan.table]
      case .expandChildren(_, _, let relation, _, _): [relation.child]
      case .single, .filter, .compute, .project, .sort, .take, .skip, .group, .distinct,
        .expandItems, .pivot, .unpivot, .join, .append, .check, .save, .describe:
        []
      }
    case .expression(let expression): expression.tables
    }
  }
}

extension Plan.Expression {
  fileprivate var tables: [TableID] {
    switch kind {
    case .follow(_, let scan, _), .aggregate(.linked(_, let scan), _),
      .aggregate(.children(_, _, let scan), _):
      [scan.table]
    case .linkText(let link), .under(let link, _, _):
      link.type.type.linkTarget.map { [$0] } ?? []
    case .constant, .column, .not, .and, .or, .compare, .isMissing, .isUnmatched, .inValues,
      .inList, .inQuery, .match, .matches, .arithmetic, .negative, .concatenation, .shift,
      .daysBetween, .otherwise, .conditional, .function, .convert, .list, .aggregate, .window,
      .scalar:
      []
    }
  }
}

extension Plan {
  /// Every node rewritten from the inside out, also in the queries inside expressions.
  func rewriting(_ rewrite: (Plan) -> Plan) -> Plan {
    rewrite(
      mapChildren { $0.rewriting(rewrite) }.mapExpressions { $0.rewriting({ $0 }, plan: rewrite) })
  }

  /// Every expression rewritten from the inside out, also in the queries inside expressions.
  func rewritingExpressions(_ rewrite: (Expression) -> Expression) -> Plan {
    mapChildren { $0.rewritingExpressions(rewrite) }.mapExpressions { $0.rewriting(rewrite) }
  }
}

extension Plan.Expression {
  /// This expression and all inside it rewritten from the inside out.
  func rewriting(_ rewrite: (Plan.Expression) -> Plan.Expression) -> Plan.Expression {
    rewrite(
      mapChildren({ $0.rewriting(rewrite) }, plan: { $0.rewritingExpressions(rewrite) }))
  }

  fileprivate func rewriting(
    _ rewrite: (Plan.Expression) -> Plan.Expression, plan: (Plan) -> Plan
  ) -> Plan.Expression {
    rewrite(
      mapChildren({ $0.rewriting(rewrite, plan: plan) }, plan: { $0.rewriting(plan) }))
  }

  /// Columns replaced by expressions of the same type.
  func replacing(_ replacements: [ColumnID: Plan.Expression]) -> Plan.Expression {
    if replacements.isEmpty { return self }
    return rewriting {
      if case .column(let column) = $0.kind { replacements[column] ?? $0 } else { $0 }
    }
  }
}
