/// A time as it was written, perhaps still without its year.
struct DeadlineTime {
  let unit: DeadlineReading.Unit
  let year: Int?
  private let extent: Extent

  private enum Extent {
    case day(Int, month: Int)
    case week(Int)
    case months(Int, Int)
    /// From one time to another.
    case days(start: Int32, end: Int32)
  }

  /// The `number`th week, month, quarter or half of a year, or the year.
  init(_ unit: DeadlineReading.Unit, _ number: Int = 1, year: Int?) {
    self.unit = unit
    self.year = year
    switch unit {
    case .week: extent = .week(number)
    case .quarter: extent = .months(number * 3 - 2, number * 3)
    case .half: extent = .months(number * 6 - 5, number * 6)
    case .year: extent = .months(1, 12)
    case .day, .month, .range: extent = .months(number, number)
    }
  }

  init(day: Int, month: Int, year: Int?) {
    unit = .day
    self.year = year
    extent = .day(day, month: month)
  }

  /// Months of one year, the last one included.
  init(months first: Int, _ last: Int, year: Int?) {
    unit = .range
    self.year = year
    extent = .months(first, last)
  }

  private init(from start: Int32, to end: Int32) {
    unit = .range
    year = nil
    extent = .days(start: start, end: end)
  }

  private init(_ time: DeadlineTime, in year: Int?) {
    unit = time.unit
    self.year = time.year ?? year
    extent = time.extent
  }

  /// From the first day of this time to the last of another; a missing first year is the second.
  func joined(to last: DeadlineTime) -> DeadlineTime? {
    guard let start = DeadlineTime(self, in: last.year).days?.start, let end = last.days?.end,
      start <= end
    else { return nil }
    return DeadlineTime(from: start, to: end)
  }

  /// First and last day; `nil` for a time that does not exist or has no year.
  var days: (start: Int32, end: Int32)? {
    if case .days(let start, let end) = extent { return (start, end) }
    guard let year, Calendar.years.contains(year) else { return nil }
    switch extent {
    case .day(let day, let month):
      guard Calendar.isValid(year: year, month: month, day: day) else { return nil }
      let number = Calendar.days(year: year, month: month, day: day)
      return (number, number)
    case .week(let week):
      guard week >= 1, week <= Calendar.weeksIn(year: year) else { return nil }
      let start = Calendar.weekStart(year: year, week: week)
      return (start, start + 6)
    case .months(let first, let last):
      guard first >= 1, last <= 12, first <= last else { return nil }
      let length = Calendar.daysIn(month: last, year: year)
      return (
        Calendar.days(year: year, month: first, day: 1),
        Calendar.days(year: year, month: last, day: length)
      )
    case .days(let start, let end):
      return (start, end)
    }
  }
}
