import HoiText

extension Value {
  /// The value as machine formats write it: ISO dates and periods, `true`, shortest numbers, list
  /// items joined by `;`. Empty where missing; a link is shown by whoever knows its table.
  package var machineText: String {
    switch self {
    case .missing: ""
    case .text(let text), .unmatched(let text): text
    case .int(let value): String(value)
    case .number(let value): HoiText.machineText(value)
    case .bool(let value): value ? "true" : "false"
    case .date(let day): isoDate(day)
    case .datetime(let seconds): isoDateTime(seconds)
    case .period(let period): period.isoText
    case .duration(let duration): "\(duration.count) \(duration.unit.rawValue)"
    case .list(let items): items.map(\.machineText).joined(separator: ";")
    case .link(let row): String(row)
    }
  }
}

extension Period {
  /// `2025-10`, `2025-Q3`, `2025-H1`, `2025-W36`, `2025`, `2024/2026`, else both days.
  package var isoText: String {
    let date = Calendar.date(days: start)
    let year = padded(date.year, 4)
    switch unit {
    case .day: return isoDate(start)
    case .month: return "\(year)-\(padded(date.month, 2))"
    case .quarter: return "\(year)-Q\((date.month + 2) / 3)"
    case .half: return "\(year)-H\(date.month <= 6 ? 1 : 2)"
    case .year: return year
    case .week:
      let week = weekNumber
      return "\(padded(week.year, 4))-W\(padded(week.week, 2))"
    case nil: break
    }
    let last = Calendar.date(days: end)
    let isWholeYears = date.month == 1 && date.day == 1 && last.month == 12 && last.day == 31
    if isWholeYears { return "\(year)/\(padded(last.year, 4))" }
    return "\(isoDate(start))/\(isoDate(end))"
  }

  /// The ISO week of the first day: the year is that of its Thursday.
  package var weekNumber: (year: Int, week: Int) {
    let monday = start - Int32(Calendar.weekday(days: start) - 1)
    let year = Calendar.date(days: monday + 3).year
    return (year, Int(monday - Calendar.weekStart(year: year, week: 1)) / 7 + 1)
  }
}

/// `2025-06-30`
package func isoDate(_ days: Int32) -> String {
  let date = Calendar.date(days: days)
  return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
}

/// `2025-06-30T17:05:00`
package func isoDateTime(_ seconds: Int64) -> String {
  var days = seconds / 86_400
  var rest = seconds % 86_400
  if rest < 0 {
    rest += 86_400
    days -= 1
  }
  let time = [rest / 3_600, rest / 60 % 60, rest % 60].map { padded(Int($0), 2) }
  return "\(isoDate(Int32(clamping: days)))T\(time.joined(separator: ":"))"
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
