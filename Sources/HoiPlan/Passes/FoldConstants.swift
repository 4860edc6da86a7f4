import HoiText

extension Pass {
  /// What depends on no row is computed once, here, and logic is made flat.
  ///
  /// Holds with missing values: the rules of each operator are applied as the language states them
  /// (`=` is true for two missing sides, an order comparison with a missing one is false,
  /// arithmetic passes missing on). What would overflow is left for the run to report. An
  /// expression keeps its type, so one known to be present may still be typed as optional.
  static let foldConstants = Pass(name: "fold-constants") { plan in
    plan.rewritingExpressions { $0.flattened.folded }
  }
}

extension Plan.Expression {
  fileprivate var folded: Plan.Expression {
    switch kind {
    case .not(let operand): foldedNot(operand)
    case .compare(let left, let comparison, let right): foldedCompare(left, comparison, right)
    case .isMissing(let operand): foldedIsMissing(operand)
    case .inValues(let left, let values): foldedInValues(left, values)
    case .arithmetic(let first, let steps): foldedArithmetic(first, steps)
    case .negative(let operand): foldedNegative(operand)
    case .concatenation(let operands): foldedConcatenation(operands)
    case .shift(let operand, let duration, let isNegative):
      foldedShift(operand, duration, isNegative)
    case .daysBetween(let later, let earlier): foldedDays(later, earlier)
    case .otherwise(let operands): foldedOtherwise(operands)
    case .conditional(let condition, let first, let second):
      condition.constant.map { $0 == .bool(true) ? first : second }?.typed(as: type) ?? self
    case .convert(let operand): foldedConvert(operand)
    case .function(let function, let operands): foldedFunction(function, operands)
    default: self
    }
  }

  /// The same expression where another type of the same values is expected.
  private func typed(as type: ValueType) -> Plan.Expression {
    Plan.Expression(kind, type: type, origin: origin)
  }

  private func value(_ value: Value) -> Plan.Expression {
    with(.constant(value))
  }

  private func foldedNot(_ operand: Plan.Expression) -> Plan.Expression {
    operand.constant.map { bool($0 != .bool(true)) } ?? self
  }

  private func foldedCompare(
    _ left: Plan.Expression, _ comparison: Plan.Comparison, _ right: Plan.Expression
  ) -> Plan.Expression {
    if let left = left.constant, let right = right.constant {
      return comparison.holds(left, right).map(bool) ?? self
    }
    guard left.constant == .missing || right.constant == .missing else { return self }
    let present = left.constant == .missing ? right : left
    switch comparison {
    case .equal: return with(.isMissing(present)).folded
    case .notEqual: return with(.not(with(.isMissing(present)).folded)).folded
    case .less, .lessOrEqual, .greater, .greaterOrEqual: return bool(false)
    }
  }

  private func foldedIsMissing(_ operand: Plan.Expression) -> Plan.Expression {
    operand.constant.map { bool($0 == .missing) } ?? self
  }

  private func foldedInValues(
    _ left: Plan.Expression, _ values: [Plan.Expression]
  ) -> Plan.Expression {
    if left.constant == .missing || values.isEmpty { return bool(false) }
    guard let constant = left.constant else { return self }
    var isOpen = false
    for value in values {
      switch value.constant.map({ Plan.Comparison.equal.holds(constant, $0) }) {
      case .some(true): return bool(true)
      case .some(false): continue
      case .some(nil), nil: isOpen = true
      }
    }
    return isOpen ? self : bool(false)
  }

  /// Steps are taken left to right as long as they are constant.
  private func foldedArithmetic(
    _ first: Plan.Expression, _ steps: [Plan.ArithmeticStep]
  ) -> Plan.Expression {
    guard var total = first.constant, total != .missing else { return self }
    var done = 0
    for step in steps {
      guard let operand = step.operand.constant,
        let result = step.arithmeticOperator.result(total, operand)
      else { break }
      total = result
      done += 1
    }
    if done == 0 { return self }
    if done < steps.count {
      let isWhole = if case .int = total { true } else { false }
      let start = Plan.Expression(
        .constant(total), type: ValueType(isWhole ? .int : .number), origin: first.origin)
      return with(.arithmetic(start, Array(steps[done...])))
    }
    if type.type == .number, case .int(let whole) = total { total = .number(Double(whole)) }
    return value(total)
  }

  private func foldedNegative(_ operand: Plan.Expression) -> Plan.Expression {
    switch operand.constant {
    case .int(let number) where number != .min: value(.int(-number))
    case .number(let number): value(.number(-number))
    default: self
    }
  }

  private func foldedConcatenation(_ operands: [Plan.Expression]) -> Plan.Expression {
    var joined = ""
    for operand in operands {
      guard case .text(let text) = operand.constant else { return self }
      joined += text
    }
    return value(.text(joined))
  }

  private func foldedShift(
    _ operand: Plan.Expression, _ duration: CalendarDuration, _ isNegative: Bool
  ) -> Plan.Expression {
    guard case .date(let day) = operand.constant,
      let moved = duration.added(to: day, negated: isNegative)
    else { return self }
    return value(.date(moved))
  }

  private func foldedDays(
    _ later: Plan.Expression, _ earlier: Plan.Expression
  ) -> Plan.Expression {
    guard case .date(let last) = later.constant, case .date(let first) = earlier.constant else {
      return self
    }
    return value(.int(Int64(last) - Int64(first)))
  }

  /// Missing constants go; what stands after a value that is always there is never reached.
  private func foldedOtherwise(_ operands: [Plan.Expression]) -> Plan.Expression {
    var kept: [Plan.Expression] = []
    for operand in operands where operand.constant != .missing {
      kept.append(operand)
      if !operand.type.isNullable || operand.constant != nil { break }
    }
    guard let first = kept.first else { return value(.missing) }
    return kept.count == 1 ? first.typed(as: type) : with(.otherwise(kept))
  }

  private func foldedConvert(_ operand: Plan.Expression) -> Plan.Expression {
    switch (operand.constant, type.type) {
    case (.int(let number), .number): value(.number(Double(number)))
    case (.date(let day), .datetime): value(.datetime(Int64(day) * 86_400))
    default: self
    }
  }

  private func foldedFunction(
    _ function: ScalarFunction, _ operands: [Plan.Expression]
  ) -> Plan.Expression {
    guard operands.count == 1, case .period(let period) = operands.first?.constant else {
      return self
    }
    switch function {
    case .start: return value(.date(period.start))
    case .end: return value(.date(period.end))
    default: return self
    }
  }
}

extension Plan.Comparison {
  /// The comparison of two constants; `nil` where it takes more than their bits to tell.
  fileprivate func holds(_ left: Value, _ right: Value) -> Bool? {
    switch (left, right) {
    case (.missing, _), (_, .missing):
      switch self {
      case .equal: return left == right
      case .notEqual: return left != right
      case .less, .lessOrEqual, .greater, .greaterOrEqual: return false
      }
    case (.int(let left), .int(let right)): return holds(between: left, right)
    case (.number(let left), .number(let right)): return holds(between: left, right)
    case (.date(let left), .date(let right)): return holds(between: left, right)
    case (.datetime(let left), .datetime(let right)): return holds(between: left, right)
    case (.text(let left), .text(let right)), (.text(let left), .unmatched(let right)):
      switch self {
      case .equal: return left == right
      case .notEqual: return left != right
      case .less, .lessOrEqual, .greater, .greaterOrEqual: return nil
      }
    default: return nil
    }
  }

  private func holds<Compared: Comparable>(between left: Compared, _ right: Compared) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}

extension Plan.ArithmeticOperator {
  /// One step on two constants; `nil` where it overflows or divides by zero, which the run reports.
  fileprivate func result(_ left: Value, _ right: Value) -> Value? {
    switch (left, right) {
    case (.int(let left), .int(let right)): whole(left, right)
    case (.number(let left), .number(let right)): real(left, right).map { .number($0) }
    default: nil
    }
  }

  private func whole(_ left: Int64, _ right: Int64) -> Value? {
    func exact(_ result: (partialValue: Int64, overflow: Bool)) -> Value? {
      result.overflow ? nil : .int(result.partialValue)
    }
    switch self {
    case .add: return exact(left.addingReportingOverflow(right))
    case .subtract: return exact(left.subtractingReportingOverflow(right))
    case .multiply: return exact(left.multipliedReportingOverflow(by: right))
    case .divide, .floorDivide, .modulo: return nil
    }
  }

  private func real(_ left: Double, _ right: Double) -> Double? {
    switch self {
    case .add: left + right
    case .subtract: left - right
    case .multiply: left * right
    case .divide: right == 0 ? nil : left / right
    case .floorDivide, .modulo: nil
    }
  }
}
