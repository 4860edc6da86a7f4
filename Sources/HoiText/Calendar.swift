/// Arithmetic of the proleptic Gregorian calendar on days since 1970-01-01.
///
/// Formulas: the days-from-civil and civil-from-days algorithms on 400-year eras with years that
/// start in March, as derived in Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
package enum Calendar {
  /// Years a date may have. Anything else is refused where it is written or read.
  package static let years = 1...9999

  package static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days in a month; 0 for a month that does not exist.
  package static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year: year) ? 29 : 28
    default: 0
    }
  }

  package static func isValid(year: Int, month: Int, day: Int) -> Bool {
    years.contains(year) && day >= 1 && day <= daysIn(month: month, year: year)
  }

  /// Days since 1970-01-01 of a valid date.
  package static func days(year: Int, month: Int, day: Int) -> Int32 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The date of a day number.
  package static func date(days: Int32) -> (year: Int, month: Int, day: Int) {
    let shifted = Int(days) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }

  /// 1 for Monday to 7 for Sunday.
  package static func weekday(days: Int32) -> Int {
    let offset = (Int(days) + 3) % 7
    return (offset < 0 ? offset + 7 : offset) + 1
  }

  /// Monday of an ISO 8601 week: week 1 is the week that holds 4 January.
  package static func weekStart(year: Int, week: Int) -> Int32 {
    let fourth = days(year: year, month: 1, day: 4)
    return fourth - Int32(weekday(days: fourth) - 1) + Int32((week - 1) * 7)
  }

  /// Number of ISO weeks of a year: 52 or 53.
  package static func weeksIn(year: Int) -> Int {
    Int(weekStart(year: year + 1, week: 1) - weekStart(year: year, week: 1)) / 7
  }
}
