import HoiPlan
import HoiText

extension ExpressionEvaluator {
  func function(
    _ function: ScalarFunction, _ arguments: [Plan.Expression], _ expression: Plan.Expression
  ) throws(EvaluationError) -> Column {
    let type = expression.type.type
    guard let first = arguments.first else {
      preconditionFailure("a function has an argument")
    }
    switch function {
    case .text: return try run.textColumn(column(first))
    case .round, .abs, .floor, .ceil:
      return try rounded(function, arguments, type: type, at: expression.origin)
    case .min, .max:
      return try extreme(arguments, isGreatest: function == .max, type: type)
    case .start, .end:
      let column = try column(first, as: .date)
      return Column(.date(column.days(isEnd: function == .end)), validity: column.validity)
    case .year: return try period(.year, of: first)
    case .half: return try period(.half, of: first)
    case .quarter: return try period(.quarter, of: first)
    case .month: return try period(.month, of: first)
    case .week: return try period(.week, of: first)
    case .day: return try period(.day, of: first)
    case .lower, .upper, .trim, .length, .replace, .split, .join, .left, .right, .fold, .number,
      .date, .deadline, .recurs, .similarity:
      var columns: [Column] = []
      for argument in arguments {
        let column = try column(
          argument, as: argument.type.type == .missing ? .text : argument.type.type)
        if case .link = column.storage {
          columns.append(try run.linkTexts(column))
        } else {
          columns.append(column)
        }
      }
      return try perDistinct(columns, type: type) { textFunction(function, $0) }
    }
  }

  /// The least or greatest of several values; missing ones are skipped.
  private func extreme(
    _ arguments: [Plan.Expression], isGreatest: Bool, type: DataType
  ) throws(EvaluationError) -> Column {
    var columns: [Column] = []
    for argument in arguments { columns.append(try column(argument, as: type)) }
    let all = Column.concatenated(columns)
    let order = try run.order(all)
    let count = rowCount
    let codes = (0..<count).map { row -> UInt32 in
      var best: Int?
      for place in stride(from: row, to: all.count, by: count) {
        if let presence = order.presence, !presence[place] { continue }
        guard let known = best else {
          best = place
          continue
        }
        let isBetter =
          isGreatest
          ? order.words[place] > order.words[known] : order.words[place] < order.words[known]
        if isBetter { best = place }
      }
      return best.map { UInt32($0 + 1) } ?? 0
    }
    return all.gathered(codes: codes, limit: all.count)
  }

  private func rounded(
    _ function: ScalarFunction, _ arguments: [Plan.Expression], type: DataType, at origin: Origin
  ) throws(EvaluationError) -> Column {
    let column = try column(arguments[0], as: type == .int ? arguments[0].type.type : type)
    var validity = column.validity
    var digits: [Int64] = []
    if arguments.count > 1 {
      let second = try self.column(arguments[1], as: .int)
      digits = second.ints
      validity = intersection(validity, second.validity)
    }
    let count = rowCount
    if case .int(let values) = column.storage {
      var results: [Int64] = []
      results.reserveCapacity(count)
      for row in 0..<count {
        let isPresent = validity.map { $0[row] } ?? true
        let result =
          isPresent
          ? integer(function, values[row], digits: digits.isEmpty ? 0 : digits[row]) : 0
        guard let result else { throw .overflow(origin) }
        results.append(result)
      }
      return Column(.int(results), validity: validity)
    }
    let values = column.numbers
    let results = (0..<count).map { row -> Double in
      if let validity, !validity[row] { return 0 }
      return number(function, values[row], digits: digits.isEmpty ? 0 : digits[row])
    }
    guard type == .int else { return Column(.number(results), validity: validity) }
    guard results.allSatisfy({ Int64(exactly: $0) != nil }) else { throw .overflow(origin) }
    return Column(.int(mapped(results) { Int64(exactly: $0) ?? 0 }), validity: validity)
  }

  /// `nil` outside the range of whole numbers.
  private func integer(_ function: ScalarFunction, _ value: Int64, digits: Int64) -> Int64? {
    switch function {
    case .abs: return value == .min ? nil : abs(value)
    case .round where digits < 0:
      if digits < -18 {
        return digits < -19 || value.magnitude < 5_000_000_000_000_000_000 ? 0 : nil
      }
      var unit: Int64 = 1
      for _ in 0..<(-digits) { unit *= 10 }
      let remainder = value % unit
      let down = value - remainder
      if remainder.magnitude < (unit - remainder.magnitudeAsInteger).magnitude { return down }
      let (result, overflow) =
        value < 0 ? down.subtractingReportingOverflow(unit) : down.addingReportingOverflow(unit)
      return overflow ? nil : result
    default: return value
    }
  }

  private func number(_ function: ScalarFunction, _ value: Double, digits: Int64) -> Double {
    switch function {
    case .abs: return abs(value)
    case .floor: return value.rounded(.down) + 0.0
    case .ceil: return value.rounded(.up) + 0.0
    default:
      if digits == 0 { return value.rounded(.toNearestOrAwayFromZero) + 0.0 }
      // A double has no digits beyond these.
      if digits > 22 { return value }
      if digits < -308 { return 0 }
      var scale = 1.0
      for _ in 0..<digits.magnitude { scale *= 10 }
      let scaled = digits > 0 ? value * scale : value / scale
      if !scaled.isFinite || abs(scaled) >= 4_503_599_627_370_496 { return value }
      let whole = scaled.rounded(.toNearestOrAwayFromZero)
      return (digits > 0 ? whole / scale : whole * scale) + 0.0
    }
  }
}

extension Int64 {
  fileprivate var magnitudeAsInteger: Int64 { self < 0 ? 0 &- self : self }
}

extension Run {
  /// Any column as machine text; each distinct value is written once.
  func textColumn(_ column: Column) throws(EvaluationError) -> Column {
    switch column.storage {
    case .text: return column
    case .link: return try linkTexts(column)
    case .list(let offsets, let items):
      let texts = try textColumn(items)
      return Column(
        type: .text,
        values: (0..<column.count).map { row in
          let parts = (Int(offsets[row])..<Int(offsets[row + 1])).map { item in
            if case .text(let text) = texts.value(at: item) { text } else { "" }
          }
          return .text(parts.joined(separator: ";"))
        })
    case .int, .number, .bool, .date, .datetime, .period:
      let grouping = try Grouping(RowCodes(column))
      let values = grouping.firstRows.map { row -> Value in
        let value = column.value(at: Int(row))
        return value == .missing ? .missing : .text(value.machineText)
      }
      return Column(type: .text, values: values).gathered(grouping.groups)
    }
  }
}
