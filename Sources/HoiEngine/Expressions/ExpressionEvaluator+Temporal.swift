import HoiPlan
import HoiText

extension ExpressionEvaluator {
  /// A date or datetime moved; each distinct day is moved once.
  func shift(
    _ operand: Plan.Expression, by duration: CalendarDuration, isNegative: Bool, at origin: Origin
  ) throws(EvaluationError) -> Column {
    let column = try column(operand)
    let days = column.days(isEnd: true)
    let grouping = try Grouping(RowCodes(Column(.date(days), validity: column.validity)))
    var moved: [Int32] = []
    for row in grouping.firstRows {
      let isPresent = column.validity.map { $0[Int(row)] } ?? true
      let day = isPresent ? duration.added(to: days[Int(row)], negated: isNegative) : 0
      guard let day else { throw .overflow(origin) }
      moved.append(day)
    }
    let results = gather(moved, grouping.groups)
    guard case .datetime(let times) = column.storage else {
      return Column(.date(results), validity: column.validity)
    }
    var shifted = zipped(zipped(results, days) { Int64($0 &- $1) }, times) { $0 * 86_400 + $1 }
    column.validity?.inverted().forEachRow { shifted[$0] = 0 }
    return Column(.datetime(shifted), validity: column.validity)
  }

  func daysBetween(
    _ end: Plan.Expression, _ start: Plan.Expression
  ) throws(EvaluationError) -> Column {
    let endColumn = try column(end, as: .date)
    let startColumn = try column(start, as: .date)
    let validity = intersection(endColumn.validity, startColumn.validity)
    var days = zipped(endColumn.days(isEnd: true), startColumn.days(isEnd: true)) {
      Int64($0) - Int64($1)
    }
    validity?.inverted().forEachRow { days[$0] = 0 }
    return Column(.int(days), validity: validity)
  }

  /// The calendar period of a unit that holds a day; of a period its last day counts.
  func period(_ unit: Period.Unit, of operand: Plan.Expression) throws(EvaluationError) -> Column {
    let column = try column(operand, as: .date)
    let days = column.days(isEnd: true)
    let grouping = try Grouping(RowCodes(Column(.date(days), validity: column.validity)))
    let periods = grouping.firstRows.map { Period(unit, containing: days[Int($0)]) }
    var results = gather(periods, grouping.groups)
    column.validity?.inverted().forEachRow { results[$0] = Period(start: 0, end: 0) }
    return Column(.period(results), validity: column.validity)
  }
}

extension Column {
  /// Days of dates, of datetimes, and of the first or last day of periods.
  func days(isEnd: Bool) -> [Int32] {
    switch storage {
    case .datetime(let times):
      mapped(times) { Int32(truncatingIfNeeded: ($0 - ($0 % 86_400 + 86_400) % 86_400) / 86_400) }
    case .period(let periods): mapped(periods) { isEnd ? $0.end : $0.start }
    case .int, .number, .bool, .date, .text, .link, .list: dates
    }
  }
}
