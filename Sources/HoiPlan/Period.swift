import HoiText

/// A run of days, both ends included.
///
/// Calendar periods are told apart by their ends alone: 1/7/2025 to 30/9/2025 is `Q3/2025`.
package struct Period: Hashable, Sendable, BitwiseCopyable {
  /// Days since 1970-01-01.
  package let start: Int32
  package let end: Int32

  package init(start: Int32, end: Int32) {
    precondition(start <= end, "a period runs forward")
    self.start = start
    self.end = end
  }

  /// What a period is called by.
  package enum Unit: String, Sendable, CaseIterable {
    case day, week, month, quarter, half, year
  }

  /// The calendar period of a unit that holds a day. Weeks are ISO 8601 weeks.
  package init(_ unit: Unit, containing day: Int32) {
    let date = Calendar.date(days: day)
    switch unit {
    case .day: self.init(start: day, end: day)
    case .week:
      let start = day - Int32(Calendar.weekday(days: day) - 1)
      self.init(start: start, end: start + 6)
    case .month: self.init(year: date.year, months: date.month...date.month)
    case .quarter:
      let first = (date.month - 1) / 3 * 3 + 1
      self.init(year: date.year, months: first...first + 2)
    case .half: self.init(year: date.year, months: date.month <= 6 ? 1...6 : 7...12)
    case .year: self.init(year: date.year, months: 1...12)
    }
  }

  /// Whole months of one year.
  package init(year: Int, months: ClosedRange<Int>) {
    let last = months.upperBound
    self.init(
      start: Calendar.days(year: year, month: months.lowerBound, day: 1),
      end: Calendar.days(
        year: year, month: last, day: Calendar.daysIn(month: last, year: year)))
  }

  package init(year: Int) {
    self.init(year: year, months: 1...12)
  }

  package init(year: Int, week: Int) {
    let start = Calendar.weekStart(year: year, week: week)
    self.init(start: start, end: start + 6)
  }

  /// The unit whose calendar period this is; `nil` for any other run of days.
  package var unit: Unit? {
    Unit.allCases.first { Period($0, containing: start) == self }
  }

  /// The same kind of period, `offset` periods later; `nil` where this is no calendar period.
  package func shifted(by offset: Int) -> Period? {
    guard let unit else { return nil }
    let date = Calendar.date(days: start)
    switch unit {
    case .day: return Period(start: start + Int32(offset), end: start + Int32(offset))
    case .week: return Period(.week, containing: start + Int32(7 * offset))
    case .month, .quarter, .half, .year:
      let months = [.month: 1, .quarter: 3, .half: 6, .year: 12][unit] ?? 1
      let index = date.year * 12 + date.month - 1 + offset * months
      let first = Calendar.days(year: index / 12, month: index % 12 + 1, day: 1)
      return Period(unit, containing: first)
    }
  }
}

extension Period: Comparable {
  /// By the last day, then by the first.
  package static func < (left: Period, right: Period) -> Bool {
    left.end == right.end ? left.start < right.start : left.end < right.end
  }
}

/// `7 days`, `3 tháng`: a count of calendar units, added to a date.
package struct CalendarDuration: Hashable, Sendable {
  package let count: Int64
  package let unit: Period.Unit

  package init(count: Int64, unit: Period.Unit) {
    self.count = count
    self.unit = unit
  }

  /// A day moved by this duration; month arithmetic clamps to the end of the month
  /// (31/1 + 1 month is 28/2). `nil` outside the years 1 to 9999.
  package func added(to day: Int32, negated: Bool = false) -> Int32? {
    let signed = negated ? -count : count
    guard abs(signed) <= 4_000_000 else { return nil }
    let steps = Int(signed)
    switch unit {
    case .day, .week:
      let moved = Int(day) + steps * (unit == .week ? 7 : 1)
      return Self.dayRange.contains(moved) ? Int32(moved) : nil
    case .month, .quarter, .half, .year:
      let months = [.month: 1, .quarter: 3, .half: 6, .year: 12][unit] ?? 1
      let date = Calendar.date(days: day)
      let index = date.year * 12 + date.month - 1 + steps * months
      guard index >= 12, index < 120_000 else { return nil }
      let (year, month) = (index / 12, index % 12 + 1)
      let clamped = min(date.day, Calendar.daysIn(month: month, year: year))
      return Calendar.days(year: year, month: month, day: clamped)
    }
  }

  private static let dayRange =
    Int(
      Calendar.days(year: 1, month: 1, day: 1))...Int(Calendar.days(year: 9999, month: 12, day: 31))
}
