/// A day of the Gregorian calendar, counted from 1970-01-01.
///
/// Formulas: days-from-civil and civil-from-days on 400-year eras with years that start in March,
/// as derived in Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
struct Day: Sendable, Hashable, Comparable {
  /// "Today" of the practice workspace and of its lessons.
  static let today = Day(2025, 9, 30)

  let number: Int

  init(number: Int) {
    self.number = number
  }

  init(_ year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  var year: Int { parts.year }
  var month: Int { parts.month }

  /// 1 to 4.
  var quarter: Int { (parts.month + 2) / 3 }

  static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  static func + (day: Day, days: Int) -> Day {
    Day(number: day.number + days)
  }

  static func - (day: Day, days: Int) -> Day {
    Day(number: day.number - days)
  }

  /// The last day of a month; `month` may run past 12.
  static func endOfMonth(_ year: Int, _ month: Int) -> Day {
    month >= 12 ? Day(year + month / 12, month % 12 + 1, 1) - 1 : Day(year, month + 1, 1) - 1
  }

  /// `2025-09-30`
  var iso: String {
    let (year, month, day) = parts
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }

  /// `30/9/2025`, as officials write it.
  var spoken: String {
    let (year, month, day) = parts
    return "\(day)/\(month)/\(year)"
  }
}

/// `7` as `07`.
func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}

/// `7` as `00007` for a width of 5; wider numbers stay as they are.
func padded(_ number: Int, width: Int) -> String {
  let digits = "\(number)"
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
