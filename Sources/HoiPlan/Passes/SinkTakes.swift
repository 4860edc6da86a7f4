extension Plan {
  /// A cut (`take`, `skip`) that looks at `used` columns, made below the nodes where that is the
  /// same: columns are computed for the rows that are taken, not for those that are cut off.
  ///
  /// Holds with missing values: compute and project keep rows and their order, so the same rows are
  /// first below them; the groups and tie keys of `take` must be known there. A computed column
  /// that could fail or leave a note for a row cut off stays below, as does one that looks at
  /// other rows.
  func cut(by used: Set<ColumnID>, _ make: (Plan) -> Plan) -> Plan {
    switch node {
    case .compute(let input, let bindings)
    where bindings.allSatisfy { $0.expression.isSilent && !used.contains($0.field.id) }:
      .compute(input.cut(by: used, make), bindings, origin: origin)
    case .project(let input, let fields):
      .project(input.cut(by: used, make), fields, origin: origin)
    default: make(self)
    }
  }
}
