package import HoiPlan
import HoiText

/// `3/10/2025`, in both languages: the way the language writes a date.
package func humanText(date days: Int32) -> String {
  let date = Calendar.date(days: days)
  return "\(date.day)/\(date.month)/\(date.year)"
}

/// `3/10/2025 08:15`, with seconds where there are any.
package func humanText(datetime seconds: Int64) -> String {
  let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
  let rest = Int(seconds - days * 86_400)
  let time = [rest / 3_600, rest / 60 % 60] + (rest % 60 == 0 ? [] : [rest % 60])
  let digits = time.map { $0 < 10 ? "0\($0)" : String($0) }
  return "\(humanText(date: Int32(clamping: days))) \(digits.joined(separator: ":"))"
}

/// `3/10/2025`, `W36/2025`, `10/2025`, `Q3/2025`, `H1/2025`, `2025`; a range as its ends.
package func humanText(_ period: Period) -> String {
  if let name = name(of: period) { return name }
  let ends = ends(of: period)
  return "\(name(of: ends.first) ?? "")..\(name(of: ends.last) ?? "")"
}

private func name(of period: Period) -> String? {
  guard let unit = period.unit else { return nil }
  let date = Calendar.date(days: period.start)
  switch unit {
  case .day: return humanText(date: period.start)
  case .week: return "W\(period.weekNumber.week)/\(period.weekNumber.year)"
  case .month: return "\(date.month)/\(date.year)"
  case .quarter: return "Q\((date.month + 2) / 3)/\(date.year)"
  case .half: return "H\(date.month <= 6 ? 1 : 2)/\(date.year)"
  case .year: return String(date.year)
  }
}

/// The two ends of a range as years, months or days: the longest that fit both.
private func ends(of period: Period) -> (first: Period, last: Period) {
  for unit in [Period.Unit.year, .month] {
    let first = Period(unit, containing: period.start)
    let last = Period(unit, containing: period.end)
    if first.start == period.start, last.end == period.end { return (first, last) }
  }
  return (Period(.day, containing: period.start), Period(.day, containing: period.end))
}
