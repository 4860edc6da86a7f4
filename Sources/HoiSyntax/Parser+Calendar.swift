import HoiText

extension Parser {
  /// A date or period in one token.
  mutating func calendar(_ form: CalendarForm, _ range: SourceRange) -> Syntax.Expression {
    switch form {
    case .dayMonthYear(let day, let month, let year):
      return date(year: year, month: month, day: day, isYearFirst: false, range)
    case .yearMonthDay(let year, let month, let day):
      return date(year: year, month: month, day: day, isYearFirst: true, range)
    case .numberYear(let month, let year), .yearMonth(let year, let month):
      return period(.month(year: year, month), range)
    case .quarter(let quarter, let year):
      return period(.quarter(year: year, quarter), range)
    case .half(let half, let year):
      return period(.half(year: year, half), range)
    case .week(let week, let year):
      return period(.week(year: year, week), range)
    case .dashedDayMonthYear(let day, let month, let year):
      return refusedDate(day: day, month: month, year: year, range, isShort: false)
    case .shortYear(let day, let month, let year):
      return refusedDate(day: day, month: month, year: 2000 + year, range, isShort: true)
    case .dashedMonthYear(let month, let year):
      let meant = "\(month)/\(year)"
      report(
        .dashedDate(source.text(in: range), meant: meant), at: range,
        fix: Fix(replace: range, with: meant))
      return literal(.period(.month(year: year, month)), range)
    }
  }

  private mutating func refusedDate(
    day: Int, month: Int, year: Int, _ range: SourceRange, isShort: Bool
  ) -> Syntax.Expression {
    let meant = "\(day)/\(month)/\(year)"
    let written = source.text(in: range)
    report(
      isShort ? .shortYear(written, meant: meant) : .dashedDate(written, meant: meant), at: range,
      fix: Fix(replace: range, with: meant))
    return Syntax.Expression(.invalid, range: range)
  }

  private mutating func date(
    year: Int, month: Int, day: Int, isYearFirst: Bool, _ range: SourceRange
  ) -> Syntax.Expression {
    if Calendar.isValid(year: year, month: month, day: day) {
      return literal(.date(Calendar.days(year: year, month: month, day: day)), range)
    }
    let isSwapped = Calendar.isValid(year: year, month: day, day: month)
    let meant = isSwapped ? "\(month)/\(day)/\(year)" : nil
    report(
      .noSuchDate(day: day, month: month, year: year, isYearFirst: isYearFirst, meant: meant),
      at: range, fix: meant.map { Fix(replace: range, with: $0) })
    return Syntax.Expression(.invalid, range: range)
  }

  /// A period whose numbers are checked.
  mutating func period(_ period: Syntax.Period, _ range: SourceRange) -> Syntax.Expression {
    let (unit, year, number, highest): (Syntax.CalendarUnit, Int, Int, Int) =
      switch period {
      case .year(let year): (.year, year, 1, 1)
      case .half(let year, let half): (.half, year, half, 2)
      case .quarter(let year, let quarter): (.quarter, year, quarter, 4)
      case .month(let year, let month): (.month, year, month, 12)
      case .week(let year, let week):
        (.week, year, week, Calendar.years.contains(year) ? Calendar.weeksIn(year: year) : 53)
      }
    guard Calendar.years.contains(year) else {
      report(.noSuchYear(year), at: range)
      return Syntax.Expression(.invalid, range: range)
    }
    guard number >= 1, number <= highest else {
      report(.noSuchPeriod(unit, number: number, highest: highest, year: year), at: range)
      return Syntax.Expression(.invalid, range: range)
    }
    return literal(.period(period), range)
  }

  /// A period in words: `this month`, `tháng này`, `quý III/2025`, `năm 2025`.
  ///
  ///     period = PERIOD | ("this" | "last" | "next") unit | unit ("này" | "trước" | "sau")
  ///       | ("month" | "quarter" | "week") (MONTH | DIGITS "year" YEAR)
  ///       | "quarter" ROMAN "/" YEAR | "day" DATE | "year" YEAR ;
  mutating func calendarWord() -> Syntax.Expression? {
    guard let sequence = keyword(at: .unit) else { return nil }
    if let offset = Self.offsets[sequence.keyword] {
      let spelled = Keywords.spelling(of: sequence.keyword, in: .english)
      guard sequence.words == [spelled] else { return nil }
      return relativePeriod(sequence.keyword, offset: offset)
    }
    guard let unit = Self.units[sequence.keyword] else { return nil }
    return namedPeriod(sequence, unit: unit)
  }

  /// `last month`, and the refused `last 7 days`.
  private mutating func relativePeriod(_ keyword: Keyword, offset: Int) -> Syntax.Expression? {
    let start = peek().range.start
    if let next = self.keyword(at: .unit, ahead: 1), let unit = Self.units[next.keyword] {
      let use = TokenUse.relative(keyword, unit: next.keyword)
      let range = take(use, count: 1 + next.words.count)
      return literal(.relativePeriod(unit, offset: offset), range)
    }
    guard peek(1).kind == .number, let next = self.keyword(at: .unit, ahead: 2),
      Self.units[next.keyword] != nil
    else { return nil }
    take(.keyword(keyword))
    let duration = take(.literal).union(take(.keyword(next.keyword), count: next.words.count))
    return rollingWindow(source.text(in: duration), isNext: offset > 0, from: start)
  }

  /// `tháng 6/2025`, `quý III/2025`, `năm 2025`, `tháng này`
  private mutating func namedPeriod(
    _ sequence: Keywords.Sequence, unit: Syntax.CalendarUnit
  ) -> Syntax.Expression? {
    let start = peek().range.start
    let count = sequence.words.count
    if let next = keyword(at: .unit, ahead: count), let offset = Self.offsets[next.keyword] {
      let spelled = Keywords.spelling(of: next.keyword, in: .english)
      guard next.words != [spelled] else { return nil }
      let use = TokenUse.relative(next.keyword, unit: sequence.keyword)
      let range = take(use, count: count + next.words.count)
      return literal(.relativePeriod(unit, offset: offset), range)
    }
    let after = peek(count)
    switch (after.kind, after.value) {
    case (.calendar, .calendar(let form)):
      take(.keyword(sequence.keyword), count: count)
      take(.literal)
      return named(form, unit: unit, range(from: start))
    case (.number, .integer(let value)):
      take(.keyword(sequence.keyword), count: count)
      take(.literal)
      return numbered(value, unit: unit, from: start)
    case (.word, _):
      guard unit == .quarter, let quarter = Self.romans[after.foldedWord ?? ""],
        peek(count + 1).symbol == .slash, case .integer(let year) = peek(count + 2).value
      else { return nil }
      take(.keyword(sequence.keyword), count: count)
      take(.literal)
      advance()
      take(.literal)
      return period(.quarter(year: Int(clamping: year), quarter), range(from: start))
    default:
      return nil
    }
  }

  /// What follows the unit word decides with it: `quý 3/2025` is no month.
  private mutating func named(
    _ form: CalendarForm, unit: Syntax.CalendarUnit, _ range: SourceRange
  ) -> Syntax.Expression {
    switch (unit, form) {
    case (.quarter, .numberYear(let number, let year)):
      return period(.quarter(year: year, number), range)
    case (.week, .numberYear(let number, let year)):
      return period(.week(year: year, number), range)
    case (.half, .numberYear(let number, let year)):
      return period(.half(year: year, number), range)
    case (.month, .numberYear), (.month, .yearMonth), (.quarter, .quarter), (.half, .half),
      (.week, .week), (.day, .dayMonthYear), (.day, .yearMonthDay):
      return calendar(form, range)
    default:
      report(.mismatchedPeriod(unit), at: range)
      return Syntax.Expression(.invalid, range: range)
    }
  }

  /// `năm 2025`, `tháng 6 năm 2025`
  private mutating func numbered(
    _ value: Int64, unit: Syntax.CalendarUnit, from start: Int
  ) -> Syntax.Expression {
    let number = Int(clamping: value)
    if unit == .year { return period(.year(number), range(from: start)) }
    let count = length(of: .year)
    if count > 0, case .integer(let year) = peek(count).value {
      take(.year)
      take(.literal)
      let form = CalendarForm.numberYear(number, Int(clamping: year))
      return named(form, unit: unit, range(from: start))
    }
    report(.periodWithoutYear(source.text(in: range(from: start))), at: range(from: start))
    return Syntax.Expression(.invalid, range: range(from: start))
  }

  static let offsets: [Keyword: Int] = [.this: 0, .last: -1, .next: 1]

  static let romans: [String: Int] = ["i": 1, "ii": 2, "iii": 3, "iv": 4]
}
