import HoiPlan
import HoiSyntax
import HoiText

extension Analyzer {
  /// A chain of operators of one level, left to right.
  mutating func chain(
    _ first: Syntax.Expression, _ links: [Syntax.Link], in scope: Scope, _ origin: Origin
  ) -> Plan.Expression? {
    switch links.first?.chainOperator {
    case .and, .or: return logic(first, links, in: scope, origin)
    case .otherwise: return otherwise(first, links, in: scope, origin)
    default: break
    }
    guard var result = expression(first, in: scope) else { return nil }
    var isSound = true
    for link in links {
      guard let operand = expression(link.operand, in: scope) else {
        isSound = false
        continue
      }
      guard isSound, let next = step(result, link, operand, origin) else {
        isSound = false
        continue
      }
      result = next
    }
    return isSound ? result : nil
  }

  private mutating func logic(
    _ first: Syntax.Expression, _ links: [Syntax.Link], in scope: Scope, _ origin: Origin
  ) -> Plan.Expression? {
    var parts: [Plan.Expression] = []
    var isSound = true
    for operand in [first] + links.map(\.operand) {
      if let part = condition(operand, in: scope) { parts.append(part) } else { isSound = false }
    }
    guard isSound else { return nil }
    let isAnd = links.first?.chainOperator == .and
    return Plan.Expression(
      isAnd ? .and(parts) : .or(parts), type: ValueType(.bool), origin: origin)
  }

  private mutating func otherwise(
    _ first: Syntax.Expression, _ links: [Syntax.Link], in scope: Scope, _ origin: Origin
  ) -> Plan.Expression? {
    var parts: [Plan.Expression] = []
    var type = DataType.missing
    for operand in [first] + links.map(\.operand) {
      guard let part = expression(operand, in: scope) else { return nil }
      guard let common = commonType(type, part.type.type) else {
        report(.branches(type, part.type.type), at: operand.range)
        return nil
      }
      type = common
      parts.append(part)
    }
    let isNullable = parts.allSatisfy { $0.type.isNullable }
    return Plan.Expression(
      .otherwise(parts.compactMap { $0.converted(to: type) }),
      type: ValueType(type, isNullable: isNullable), origin: origin)
  }

  private mutating func step(
    _ left: Plan.Expression, _ link: Syntax.Link, _ right: Plan.Expression, _ origin: Origin
  ) -> Plan.Expression? {
    let sign = link.chainOperator
    if sign == .add || sign == .subtract {
      if let result = temporalStep(left, link, right, origin) { return result }
      if left.type.type == .text, right.type.type == .text, sign == .add {
        return joined(left, right, origin)
      }
      if left.type.type == .date && right.type.type == .int
        || left.type.type == .int && right.type.type == .date
      {
        report(.dateNeedsUnit, at: link.operand.range)
        return nil
      }
    }
    for (operand, range) in [(left, origin.range), (right, link.operand.range)]
    where !operand.type.type.isNumeric && !operand.isMissingLiteral {
      report(
        operand.type.type.element == nil
          ? .operand(sign.rawValue, operand.type.type, expected: "number")
          : .listOperand(name: text(of: operand.origin.range ?? link.operand.range)),
        at: operand.origin.range ?? range ?? link.operand.range)
      return nil
    }
    return arithmetic(left, sign, right, origin)
  }

  private func joined(_ left: Plan.Expression, _ right: Plan.Expression, _ origin: Origin)
    -> Plan.Expression
  {
    var parts = [left]
    if case .concatenation(let earlier) = left.kind { parts = earlier }
    let isNullable = left.type.isNullable || right.type.isNullable
    return Plan.Expression(
      .concatenation(parts + [right]), type: ValueType(.text, isNullable: isNullable),
      origin: origin)
  }

  private func arithmetic(
    _ left: Plan.Expression, _ sign: Syntax.ChainOperator, _ right: Plan.Expression,
    _ origin: Origin
  ) -> Plan.Expression? {
    guard let step = Plan.ArithmeticOperator(sign) else { return nil }
    let types = [left.type.type, right.type.type]
    let type: DataType = step == .divide || types.contains(.number) ? .number : .int
    guard let first = left.converted(to: type), let operand = right.converted(to: type) else {
      return nil
    }
    let canMiss = step == .divide || step == .floorDivide || step == .modulo
    let isNullable = first.type.isNullable || operand.type.isNullable || canMiss
    var steps = [Plan.ArithmeticStep(step, operand)]
    var start = first
    if case .arithmetic(let base, let earlier) = first.kind {
      start = base
      steps = earlier + steps
    }
    return Plan.Expression(
      .arithmetic(start, steps), type: ValueType(type, isNullable: isNullable), origin: origin)
  }

  /// Dates and durations; `nil` where the operands are something else.
  private mutating func temporalStep(
    _ left: Plan.Expression, _ link: Syntax.Link, _ right: Plan.Expression, _ origin: Origin
  ) -> Plan.Expression? {
    let isNegative = link.chainOperator == .subtract
    if case .duration(let duration)? = right.constantValue, left.type.type.isTemporal {
      return shifted(left.end, by: duration, isNegative: isNegative, origin)
    }
    if case .duration(let duration)? = left.constantValue, right.type.type.isTemporal, !isNegative {
      return shifted(right.end, by: duration, isNegative: false, origin)
    }
    guard isNegative, left.type.type.isTemporal, right.type.type.isTemporal,
      let later = day(left), let earlier = day(right)
    else { return nil }
    if case .date(let last)? = later.constantValue, case .date(let first)? = earlier.constantValue {
      return .constant(.int(Int64(last) - Int64(first)), .int, origin)
    }
    let isNullable = later.type.isNullable || earlier.type.isNullable
    return Plan.Expression(
      .daysBetween(later, earlier), type: ValueType(.int, isNullable: isNullable), origin: origin)
  }

  private func day(_ expression: Plan.Expression) -> Plan.Expression? {
    switch expression.type.type {
    case .date: expression
    case .period: expression.end
    case .datetime: expression.make(.function(.date, [expression]), .date)
    default: nil
    }
  }

  private func shifted(
    _ date: Plan.Expression, by duration: CalendarDuration, isNegative: Bool, _ origin: Origin
  ) -> Plan.Expression {
    if case .date(let day)? = date.constantValue,
      let moved = duration.added(to: day, negated: isNegative)
    {
      return .constant(.date(moved), .date, origin)
    }
    return Plan.Expression(
      .shift(date, duration, isNegative: isNegative), type: date.type, origin: origin)
  }
}

extension Plan.ArithmeticOperator {
  init?(_ sign: Syntax.ChainOperator) {
    switch sign {
    case .add: self = .add
    case .subtract: self = .subtract
    case .multiply: self = .multiply
    case .divide: self = .divide
    case .floorDivide: self = .floorDivide
    case .modulo: self = .modulo
    case .or, .and, .otherwise: return nil
    }
  }
}
