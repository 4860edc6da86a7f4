import HoiPlan
import Synchronization

/// The right side of a step: one value for all rows, or one a row.
private enum Operand<Element: BitwiseCopyable> {
  case constant(Element)
  case values([Element])

  subscript(row: Int) -> Element {
    switch self {
    case .constant(let value): value
    case .values(let values): values[row]
    }
  }

  @inline(__always)
  func combined<Result: BitwiseCopyable>(
    with left: [Element], _ transform: (Element, Element) -> Result
  ) -> [Result] {
    switch self {
    case .constant(let right): mapped(left) { transform($0, right) }
    case .values(let right): zipped(left, right, transform)
    }
  }

  /// As `combined`; also whether any transform reports an overflow.
  @inline(__always)
  func combinedReporting<Result: BitwiseCopyable>(
    with left: [Element], _ transform: (Element, Element) -> (Result, Bool)
  ) -> ([Result], hasOverflow: Bool) {
    let flags = Atomic<Bool>(false)
    let results: [Result] = left.withUnsafeBufferPointer { left in
      filled(left.count) { output, range in
        var hasOverflow = false
        switch self {
        case .constant(let right):
          for index in range {
            let (value, overflow) = transform(left[index], right)
            output.initializeElement(at: index, to: value)
            hasOverflow = hasOverflow || overflow
          }
        case .values(let right):
          right.withUnsafeBufferPointer { right in
            for index in range {
              let (value, overflow) = transform(left[index], right[index])
              output.initializeElement(at: index, to: value)
              hasOverflow = hasOverflow || overflow
            }
          }
        }
        if hasOverflow { flags.store(true, ordering: .relaxed) }
      }
    }
    return (results, flags.load(ordering: .relaxed))
  }
}

/// Rows that have a result, and in how many a division by zero left none.
private struct Outcome<Element: BitwiseCopyable> {
  var values: [Element]
  var validity: Bitmap?
  var zeroDivisions = 0
  /// A row whose result is outside the range of its type.
  var hasOverflow = false
}

extension ExpressionEvaluator {
  func arithmetic(
    _ first: Plan.Expression, _ steps: [Plan.ArithmeticStep], _ expression: Plan.Expression
  ) throws(EvaluationError) -> Column {
    let type = expression.type.type
    var result = try operand(first, type)
    var zeroDivisions = 0
    for step in steps {
      try checkpoint()
      let operand = try operand(step.operand, type)
      if step.arithmeticOperator != .divide, case .int(let left) = result.storage,
        case .int(let right) = operand.storage
      {
        let present = intersection(result.validity, operand.validity)
        let outcome = combined(
          left, step.arithmeticOperator, constantOr(right, step.operand), present)
        if outcome.hasOverflow { throw .overflow(expression.origin) }
        zeroDivisions += outcome.zeroDivisions
        result = Column(.int(outcome.values), validity: outcome.validity)
      } else {
        let present = intersection(result.validity, operand.validity)
        let outcome = combined(
          result.numbers, step.arithmeticOperator, constantOr(operand.numbers, step.operand),
          present)
        if outcome.hasOverflow { throw .overflow(expression.origin) }
        zeroDivisions += outcome.zeroDivisions
        result = Column(.number(outcome.values), validity: outcome.validity)
      }
    }
    if zeroDivisions > 0 {
      run.notes.add(.divisionByZero(count: zeroDivisions), at: expression.origin)
    }
    if type == .number, case .int = result.storage {
      return Column(.number(result.numbers), validity: result.validity)
    }
    return result
  }

  /// An operand in its own type; `missing` in the type of the result.
  private func operand(
    _ expression: Plan.Expression, _ type: DataType
  ) throws(EvaluationError) -> Column {
    try column(expression, as: expression.type.type == .missing ? type : expression.type.type)
  }

  private func constantOr<Element>(
    _ values: [Element], _ expression: Plan.Expression
  ) -> Operand<Element> {
    if case .constant = expression.kind, let value = values.first { return .constant(value) }
    return .values(values)
  }

  private func combined(
    _ left: [Int64], _ arithmeticOperator: Plan.ArithmeticOperator, _ right: Operand<Int64>,
    _ present: Bitmap?
  ) -> Outcome<Int64> {
    var overflowed = false
    let values: [Int64]
    switch arithmeticOperator {
    case .add:
      (values, overflowed) = right.combinedReporting(with: left) {
        let (value, overflow) = $0.addingReportingOverflow($1)
        return (value, overflow)
      }
    case .subtract:
      (values, overflowed) = right.combinedReporting(with: left) {
        let (value, overflow) = $0.subtractingReportingOverflow($1)
        return (value, overflow)
      }
    case .multiply:
      (values, overflowed) = right.combinedReporting(with: left) {
        let (value, overflow) = $0.multipliedReportingOverflow(by: $1)
        return (value, overflow)
      }
    case .floorDivide, .divide:
      (values, overflowed) = right.combinedReporting(with: left) { floorQuotient($0, $1) }
    case .modulo: values = right.combined(with: left) { floorRemainder($0, $1) }
    }
    var outcome = Outcome(values: values, validity: present)
    if overflowed {
      outcome.hasOverflow = left.indices.contains { row in
        (present.map { $0[row] } ?? true) && overflows(left[row], arithmeticOperator, right[row])
      }
    }
    if arithmeticOperator == .floorDivide || arithmeticOperator == .modulo {
      outcome.removeZeroDivisions { right[$0] == 0 }
    }
    outcome.clearMissing(0)
    return outcome
  }

  private func combined(
    _ left: [Double], _ arithmeticOperator: Plan.ArithmeticOperator, _ right: Operand<Double>,
    _ present: Bitmap?
  ) -> Outcome<Double> {
    let values: [Double]
    // Adding zero turns the negative zero into the only one we know.
    switch arithmeticOperator {
    case .add: values = right.combined(with: left) { $0 + $1 + 0.0 }
    case .subtract: values = right.combined(with: left) { $0 - $1 + 0.0 }
    case .multiply: values = right.combined(with: left) { $0 * $1 + 0.0 }
    case .divide: values = right.combined(with: left) { $1 == 0 ? 0 : $0 / $1 + 0.0 }
    case .floorDivide:
      values = right.combined(with: left) { $1 == 0 ? 0 : ($0 / $1).rounded(.down) + 0.0 }
    case .modulo: values = right.combined(with: left) { $1 == 0 ? 0 : floorRemainder($0, $1) }
    }
    var outcome = Outcome(values: values, validity: present)
    switch arithmeticOperator {
    case .divide, .floorDivide, .modulo: outcome.removeZeroDivisions { right[$0] == 0 }
    case .add, .subtract, .multiply: break
    }
    outcome.clearMissing(0)
    outcome.hasOverflow = !outcome.values.allSatisfy(\.isFinite)
    return outcome
  }

  func negative(_ operand: Plan.Expression, at origin: Origin) throws(EvaluationError) -> Column {
    let column = try column(operand)
    switch column.storage {
    case .int(let values):
      if values.contains(.min) { throw .overflow(origin) }
      return Column(.int(mapped(values) { 0 &- $0 }), validity: column.validity)
    default:
      return Column(.number(mapped(column.numbers) { 0 - $0 }), validity: column.validity)
    }
  }

  func convert(_ operand: Plan.Expression, to type: DataType) throws(EvaluationError) -> Column {
    let column = try self.operand(operand, type)
    switch (column.storage, type) {
    case (.int, .number): return Column(.number(column.numbers), validity: column.validity)
    case (.date(let days), .datetime):
      return Column(.datetime(mapped(days) { Int64($0) * 86_400 }), validity: column.validity)
    case (.list(let offsets, let items), .list(.number)):
      return Column(
        .list(offsets: offsets, items: Column(.number(items.numbers), validity: items.validity)))
    default: return column
    }
  }
}

extension Outcome {
  mutating func removeZeroDivisions(_ isZero: (Int) -> Bool) {
    let present = validity
    let zero = Bitmap(count: values.count, isZero)
    let divided = intersection(zero, present) ?? zero
    zeroDivisions = divided.population
    if zeroDivisions > 0 {
      var kept = present ?? Bitmap(repeating: true, count: values.count)
      kept.subtract(divided)
      validity = kept
    }
  }

  /// A row without a value holds zero.
  mutating func clearMissing(_ zero: Element) {
    validity?.inverted().forEachRow { values[$0] = zero }
  }
}

/// Rounded down; by zero: 0.
@inline(__always)
private func floorQuotient(_ left: Int64, _ right: Int64) -> (Int64, Bool) {
  if right == 0 { return (0, false) }
  let (quotient, overflow) = left.dividedReportingOverflow(by: right)
  if overflow { return (0, true) }
  let isInexact = left &- quotient &* right != 0
  return (isInexact && (left < 0) != (right < 0) ? quotient &- 1 : quotient, false)
}

/// With the sign of the divisor; by zero: 0.
@inline(__always)
private func floorRemainder(_ left: Int64, _ right: Int64) -> Int64 {
  if right == 0 || right == -1 { return 0 }
  let remainder = left % right
  return remainder != 0 && (remainder < 0) != (right < 0) ? remainder + right : remainder
}

@inline(__always)
private func floorRemainder(_ left: Double, _ right: Double) -> Double {
  let remainder = left.truncatingRemainder(dividingBy: right)
  return (remainder != 0 && (remainder < 0) != (right < 0) ? remainder + right : remainder) + 0.0
}

private func overflows(
  _ left: Int64, _ arithmeticOperator: Plan.ArithmeticOperator, _ right: Int64
) -> Bool {
  switch arithmeticOperator {
  case .add: left.addingReportingOverflow(right).overflow
  case .subtract: left.subtractingReportingOverflow(right).overflow
  case .multiply: left.multipliedReportingOverflow(by: right).overflow
  case .divide, .floorDivide: floorQuotient(left, right).1
  case .modulo: false
  }
}
