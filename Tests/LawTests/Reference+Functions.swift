import HoiEngine
import HoiPlan
import HoiText

extension Reference {
  /// Left to right; missing where an operand is, or where something is divided by zero.
  func arithmetic(
    _ first: Value, _ steps: [Plan.ArithmeticStep], _ scope: Scope, _ type: ValueType
  ) throws -> Value {
    var total = first
    for step in steps {
      let operand = try value(step.operand, scope)
      if total == .missing || operand == .missing {
        total = .missing
      } else if case .int(let left) = total, case .int(let right) = operand {
        total = try whole(left, step.arithmeticOperator, right)
      } else {
        total = real(total.asNumber, step.arithmeticOperator, operand.asNumber)
        if !total.asNumber.isFinite { throw ReferenceError.overflow }
      }
    }
    if type.type == .number, case .int(let whole) = total { return .number(Double(whole)) }
    return total
  }

  private func whole(
    _ left: Int64, _ arithmeticOperator: Plan.ArithmeticOperator, _ right: Int64
  ) throws -> Value {
    let (left, right) = (Int128(left), Int128(right))
    let exact: Int128
    switch arithmeticOperator {
    case .add: exact = left + right
    case .subtract: exact = left - right
    case .multiply: exact = left * right
    case .divide: return right == 0 ? .missing : .number(Double(left) / Double(right))
    case .floorDivide:
      if right == 0 { return .missing }
      let isBelow = left % right != 0 && (left < 0) != (right < 0)
      exact = left / right - (isBelow ? 1 : 0)
    case .modulo:
      if right == 0 { return .missing }
      let rest = left % right
      exact = rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest
    }
    guard let result = Int64(exactly: exact) else { throw ReferenceError.overflow }
    return .int(result)
  }

  private func real(
    _ left: Double, _ arithmeticOperator: Plan.ArithmeticOperator, _ right: Double
  ) -> Value {
    switch arithmeticOperator {
    case .add: .number(left + right)
    case .subtract: .number(left - right)
    case .multiply: .number(left * right)
    case .divide: right == 0 ? .missing : .number(left / right)
    case .floorDivide: right == 0 ? .missing : .number((left / right).rounded(.down))
    case .modulo:
      right == 0 ? .missing : .number(rest(left, right))
    }
  }

  /// With the sign of the divisor.
  private func rest(_ left: Double, _ right: Double) -> Double {
    let rest = left.truncatingRemainder(dividingBy: right)
    return rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest
  }

  func negative(_ value: Value) throws -> Value {
    switch value {
    case .int(.min): throw ReferenceError.overflow
    case .int(let number): .int(-number)
    case .number(let number): .number(-number)
    default: .missing
    }
  }

  func concatenation(_ values: [Value]) -> Value {
    var joined = ""
    for value in values {
      guard case .text(let text) = value else { return .missing }
      joined += text
    }
    return .text(joined)
  }

  func convert(_ value: Value, to type: DataType) -> Value {
    switch (value, type) {
    case (.int(let number), .number): .number(Double(number))
    case (.date(let day), .datetime): .datetime(Int64(day) * 86_400)
    default: value
    }
  }

  func shift(_ value: Value, _ duration: CalendarDuration, _ isNegative: Bool) throws -> Value {
    switch value {
    case .date(let day):
      guard let moved = duration.added(to: day, negated: isNegative) else {
        throw ReferenceError.dateOutOfRange
      }
      return .date(moved)
    case .datetime(let seconds):
      let (day, time) = split(seconds)
      guard let moved = duration.added(to: day, negated: isNegative) else {
        throw ReferenceError.dateOutOfRange
      }
      return .datetime(Int64(moved) * 86_400 + time)
    default: return .missing
    }
  }

  /// The day of a time, and its seconds since midnight.
  private func split(_ seconds: Int64) -> (day: Int32, time: Int64) {
    let time = (seconds % 86_400 + 86_400) % 86_400
    return (Int32((seconds - time) / 86_400), time)
  }

  /// The day of a date, of a time, or the last day of a period.
  private func day(_ value: Value) -> Int32? {
    switch value {
    case .date(let day): day
    case .datetime(let seconds): split(seconds).day
    case .period(let period): period.end
    default: nil
    }
  }

  func days(from earlier: Value, to later: Value) throws -> Value {
    guard let first = day(earlier), let last = day(later) else { return .missing }
    return .int(Int64(last) - Int64(first))
  }

  private func period(_ unit: Period.Unit, of value: Value) -> Value {
    day(value).map { .period(Period(unit, containing: $0)) } ?? .missing
  }

  func function(
    _ function: ScalarFunction, _ values: [Value], _ types: [DataType], _ type: ValueType
  ) throws -> Value {
    guard let first = values.first else { return .missing }
    if function == .min || function == .max {
      return extreme(function, values.filter { $0 != .missing }, types.first ?? .int)
    }
    if values.contains(.missing) { return absent(type) }
    switch function {
    case .lower, .upper, .trim, .length, .replace, .split, .join, .left, .right, .fold, .deadline,
      .recurs, .similarity:
      return try textFunction(function, values)
    case .number, .date: return try reading(function, first)
    case .text: return .text(shown(first, types.first ?? .text))
    case .round: return round(first, digits: values.dropFirst().first)
    case .abs: return first.asNumber < 0 ? try negative(first) : first
    case .floor: return try whole(first, .down)
    case .ceil: return try whole(first, .up)
    case .min, .max: return .missing
    case .start:
      if case .period(let period) = first { return .date(period.start) }
      return first
    case .end:
      if case .period(let period) = first { return .date(period.end) }
      return first
    case .year: return period(.year, of: first)
    case .half: return period(.half, of: first)
    case .quarter: return period(.quarter, of: first)
    case .month: return period(.month, of: first)
    case .week: return period(.week, of: first)
    case .day: return period(.day, of: first)
    }
  }

  /// The smallest or greatest of those that are there.
  private func extreme(
    _ function: ScalarFunction, _ values: [Value], _ type: DataType
  ) -> Value {
    let least = values.min { order($0, $1, type) < 0 }
    let greatest = values.max { order($0, $1, type) < 0 }
    return (function == .min ? least : greatest) ?? .missing
  }

  /// A value as a number or a date; missing where it is none.
  private func reading(_ function: ScalarFunction, _ value: Value) throws -> Value {
    switch (function, value) {
    case (.number, .int), (.number, .number): return .number(value.asNumber)
    case (.number, .text(let text)): return Double(text).map { .number($0) } ?? .missing
    case (.date, .text(let text)): return readDate(text).map { .date($0) } ?? .missing
    case (.date, .date), (.date, .datetime): return day(value).map { .date($0) } ?? .missing
    default: throw ReferenceError.unsupported("\(function) of \(value)")
    }
  }

  private func textFunction(_ function: ScalarFunction, _ values: [Value]) throws -> Value {
    if function == .join { return join(values) }
    guard case .text(let text) = values.first else { return .missing }
    let second: String? =
      if values.count > 1, case .text(let text) = values[1] { text } else { nil }
    let count = values.count > 1 ? Int(values[1].asInt) : 0
    switch function {
    case .lower: return .text(text.lowercased())
    case .upper: return .text(text.uppercased())
    case .trim: return .text(trimmed(text))
    case .length: return .int(Int64(text.count))
    case .left: return .text(String(text.prefix(max(0, count))))
    case .right: return .text(String(text.suffix(max(0, count))))
    case .fold: return .text(folded(text))
    case .replace:
      guard let old = second, !old.isEmpty, case .text(let new) = values[2] else {
        return .text(text)
      }
      return .text(parts(of: text, separatedBy: old).joined(separator: new))
    case .split: return .list(parts(of: text, separatedBy: second ?? ";").map { .text($0) })
    case .recurs: return recurs(text)
    case .similarity: return .number(similarity(text, second ?? ""))
    case .deadline:
      guard case .period(let start, let end, _) = readDeadline(text) else { return .missing }
      return .period(Period(start: start, end: end))
    default: throw ReferenceError.unsupported("\(function)")
    }
  }

  private func recurs(_ text: String) -> Value {
    guard let period = recurrence(text) else { return .missing }
    if period.unit == .month, period.count == 3 { return .text("quarter") }
    if period.unit == .month, period.count == 6 { return .text("half") }
    return .text(period.count == 1 ? "\(period.unit)" : "\(period.count) \(period.unit)s")
  }

  private func join(_ values: [Value]) -> Value {
    guard case .list(let items) = values[0], case .text(let separator) = values[1] else {
      return .missing
    }
    let texts: [String] = items.compactMap { if case .text(let text) = $0 { text } else { nil } }
    return .text(texts.joined(separator: separator))
  }

  private func trimmed(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    let length = start.reversed().drop { $0.isWhitespace }.count
    return String(start.prefix(length))
  }

  private func parts(of text: String, separatedBy separator: String) -> [String] {
    var parts = [""]
    var rest = Substring(text)
    while let character = rest.first {
      if !separator.isEmpty, rest.hasPrefix(separator) {
        rest = rest.dropFirst(separator.count)
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
        rest = rest.dropFirst()
      }
    }
    return parts
  }

  /// Half away from zero, to so many digits after the point, or before it.
  private func round(_ value: Value, digits: Value?) -> Value {
    let places = Int(digits?.asInt ?? 0)
    var scale = 1.0
    for _ in 0..<abs(places) { scale *= 10 }
    switch value {
    case .number(let number):
      let scaled = places < 0 ? number / scale : number * scale
      let rounded = scaled.rounded(.toNearestOrAwayFromZero)
      return .number(places < 0 ? rounded * scale : rounded / scale)
    case .int(let whole) where places < 0:
      let unit = Int64(scale)
      let rest = whole % unit
      let isUp = abs(rest) * 2 >= unit
      return .int(whole - rest + (isUp ? (whole < 0 ? -unit : unit) : 0))
    default: return value
    }
  }

  private func whole(_ value: Value, _ rule: FloatingPointRoundingRule) throws -> Value {
    guard case .number(let number) = value else { return value }
    guard let whole = Int64(exactly: number.rounded(rule)) else { throw ReferenceError.overflow }
    return .int(whole)
  }
}
