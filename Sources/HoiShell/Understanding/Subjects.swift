import HoiPlan

extension Plan.Expression {
  /// The conditions that must each hold, as they are written: what `and` joins, but for the two
  /// ends of one range.
  func conjuncts(in notation: Notation) -> [Plan.Expression] {
    switch kind {
    case .and(let parts) where notation.dateRange(parts) == nil:
      parts.flatMap { $0.conjuncts(in: notation) }
    case .follow(let link, let scan, let body) where notation.isRow(of: link):
      body.conjuncts(in: notation).map { following(link, scan, $0) }
    default: [self]
    }
  }

  /// The values a condition looks at: sides of comparisons and tests, and the links on the way to
  /// them. Constants are none.
  func subjects(in notation: Notation) -> [Plan.Expression] {
    switch kind {
    case .constant: []
    case .not(let inner): inner.subjects(in: notation)
    case .and(let parts), .or(let parts): parts.flatMap { $0.subjects(in: notation) }
    case .compare, .isMissing, .isUnmatched, .inValues, .inList, .inQuery, .match, .matches, .under:
      children.flatMap { $0.subjects(in: notation) }
    case .convert(let inner), .linkText(let inner): inner.subjects(in: notation)
    case .function(let function, let arguments) where function == .start || function == .end:
      arguments.flatMap { $0.subjects(in: notation) }
    case .follow(let link, let scan, let body):
      if notation.isRow(of: link) {
        body.subjects(in: notation).map { following(link, scan, $0) }
      } else {
        [link, self]
      }
    case .arithmetic, .negative, .concatenation, .shift, .daysBetween, .otherwise, .conditional,
      .function, .list:
      [self] + children.flatMap { $0.subjects(in: notation) }
    case .column, .aggregate, .window, .scalar: [self]
    }
  }

  private func following(
    _ link: Plan.Expression, _ scan: Plan.TableScan, _ body: Plan.Expression
  ) -> Plan.Expression {
    Plan.Expression(.follow(link, scan, body), type: body.type, origin: body.origin)
  }
}
