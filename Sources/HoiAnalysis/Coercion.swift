import HoiPlan
import HoiText

extension Plan.Expression {
  static func constant(_ value: Value, _ type: DataType, _ origin: Origin = .nowhere)
    -> Plan.Expression
  {
    Plan.Expression(
      .constant(value), type: ValueType(type, isNullable: value.isMissing), origin: origin)
  }

  var constantValue: Value? {
    if case .constant(let value) = kind { value } else { nil }
  }

  /// A literal or parameter holding a missing value alone.
  var isMissingLiteral: Bool { type.type == .missing }

  func make(_ kind: Kind, _ type: DataType, nullable: Bool? = nil) -> Plan.Expression {
    Plan.Expression(
      kind, type: ValueType(type, isNullable: nullable ?? self.type.isNullable), origin: origin)
  }

  /// An int as a number, a date as the datetime at its start, a constant year as its period;
  /// `nil` where there is no such conversion.
  func converted(to target: DataType) -> Plan.Expression? {
    if type.type == target { return self }
    if isMissingLiteral { return .constant(.missing, target, origin) }
    switch (type.type, target) {
    case (.int, .number):
      if case .int(let value)? = constantValue {
        return .constant(.number(Double(value)), .number, origin)
      }
      return make(.convert(self), .number)
    case (.date, .datetime):
      if case .date(let day)? = constantValue {
        return .constant(.datetime(Int64(day) * 86_400), .datetime, origin)
      }
      return make(.convert(self), .datetime)
    case (.int, .period):
      guard case .int(let year)? = constantValue, Calendar.years.contains(Int(clamping: year))
      else { return nil }
      return .constant(.period(Period(year: Int(year))), .period, origin)
    case (.list(.missing), .list):
      return make(kind, target)
    default: return nil
    }
  }

  /// The first day of a period, as a date.
  var start: Plan.Expression {
    if case .period(let period)? = constantValue {
      return .constant(.date(period.start), .date, origin)
    }
    return type.type == .period ? make(.function(.start, [self]), .date) : self
  }

  /// The last day of a period, as a date.
  var end: Plan.Expression {
    if case .period(let period)? = constantValue {
      return .constant(.date(period.end), .date, origin)
    }
    return type.type == .period ? make(.function(.end, [self]), .date) : self
  }
}

/// The type two branches or sides have in common; `nil` where there is none.
func commonType(_ left: DataType, _ right: DataType) -> DataType? {
  if left == right { return left }
  switch (left, right) {
  case (.missing, let other), (let other, .missing): return other
  case (.int, .number), (.number, .int): return .number
  case (.date, .datetime), (.datetime, .date): return .datetime
  case (.list(let left), .list(let right)):
    return commonType(left, right).map { .list($0) }
  default: return nil
  }
}
