extension Plan.Expression {
  /// `a and (b and c)` as one list of three; what is always true leaves an `and`, what is always
  /// false decides it; `or` the other way round.
  ///
  /// Holds with missing values: `and` and `or` read a missing operand as false and are themselves
  /// never missing, wherever it stands in the list. A list of one operand becomes that operand only
  /// where it cannot be missing; `not not a` likewise.
  var flattened: Plan.Expression {
    switch kind {
    case .and(let operands):
      let flat = operands.flatMap { operand -> [Plan.Expression] in
        if case .and(let inner) = operand.kind { inner } else { [operand] }
      }
      if flat.contains(where: { $0.kind == .constant(.bool(false)) }) { return bool(false) }
      let rest = flat.filter { $0.kind != .constant(.bool(true)) }
      if rest.isEmpty { return bool(true) }
      return single(of: rest) ?? with(.and(rest))
    case .or(let operands):
      let flat = operands.flatMap { operand -> [Plan.Expression] in
        if case .or(let inner) = operand.kind { inner } else { [operand] }
      }
      if flat.contains(where: { $0.kind == .constant(.bool(true)) }) { return bool(true) }
      let rest = flat.filter { $0.kind != .constant(.bool(false)) }
      if rest.isEmpty { return bool(false) }
      return single(of: rest) ?? with(.or(rest))
    case .not(let operand):
      guard case .not(let inner) = operand.kind, !inner.type.isNullable else { return self }
      return inner
    default: return self
    }
  }

  private func single(of operands: [Plan.Expression]) -> Plan.Expression? {
    guard operands.count == 1, let operand = operands.first, !operand.type.isNullable else {
      return nil
    }
    return operand
  }

  /// Another expression in the place of this one.
  func with(_ kind: Kind) -> Plan.Expression {
    Plan.Expression(kind, type: type, origin: origin)
  }

  func bool(_ value: Bool) -> Plan.Expression {
    with(.constant(.bool(value)))
  }

  /// The value of a constant.
  var constant: Value? {
    if case .constant(let value) = kind { value } else { nil }
  }
}
