import HoiPlan
import HoiText

/// A period as files write it: `2025-10-03`, `2025-10`, `2025-Q3`, `2025-H1`, `2025-W36`, `2025`,
/// the same the other way around (`30/6/2025`, `6/2025`, `Q3/2025`), and ranges (`2024/2026`,
/// `2024..2026`).
func readPeriod(_ text: String) -> Period? {
  if let period = namedPeriod(text[...]) { return period }
  if let dot = text.firstIndex(of: "."), text[dot...].hasPrefix("..") {
    return range(text[..<dot], text[dot...].dropFirst(2))
  }
  let parts = text.split(separator: "/", omittingEmptySubsequences: false)
  guard parts.count == 2 else { return nil }
  return range(parts[0], parts[1])
}

private func range(_ first: Substring, _ last: Substring) -> Period? {
  guard let first = namedPeriod(first), let last = namedPeriod(last), first.start <= last.end
  else { return nil }
  return Period(start: first.start, end: last.end)
}

private func namedPeriod(_ text: Substring) -> Period? {
  if text.utf8.count == 4, let year = year(text) { return Period(year: year) }
  if let day = readDate(String(text)) { return Period(start: day, end: day) }
  let bySlash = text.split(separator: "/", omittingEmptySubsequences: false)
  if bySlash.count == 2, let year = year(bySlash[1]) { return part(bySlash[0], of: year) }
  let byHyphen = text.split(separator: "-", omittingEmptySubsequences: false)
  if byHyphen.count == 2, let year = year(byHyphen[0]) { return part(byHyphen[1], of: year) }
  return nil
}

private func year(_ text: Substring) -> Int? {
  guard text.utf8.count == 4, text.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let year = Int(text),
    Calendar.years.contains(year)
  else { return nil }
  return year
}

/// `Q3`, `H1`, `W36` or a month.
private func part(_ text: Substring, of year: Int) -> Period? {
  guard let first = text.utf8.first else { return nil }
  let letter = first | 0x20
  let digits = first &- 0x30 < 10 ? text : text.dropFirst()
  guard digits.utf8.count <= 2, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }),
    let number = Int(digits)
  else { return nil }
  switch letter {
  case UInt8(ascii: "q") where (1...4).contains(number):
    return Period(year: year, months: number * 3 - 2...number * 3)
  case UInt8(ascii: "h") where (1...2).contains(number):
    return Period(year: year, months: number * 6 - 5...number * 6)
  case UInt8(ascii: "w") where number >= 1 && number <= Calendar.weeksIn(year: year):
    return Period(year: year, week: number)
  case _ where first &- 0x30 < 10 && (1...12).contains(number):
    return Period(year: year, months: number...number)
  default:
    return nil
  }
}

/// A deadline as officials or machines write it.
func readDeadlineOrPeriod(_ text: String) -> DeadlineReading {
  readPeriod(text).map { .period(start: $0.start, end: $0.end, unit: .range) }
    ?? readDeadline(text)
}

extension DeadlineCounts {
  /// Whether some deadline names no day.
  var areNoteworthy: Bool { recurring + relative + undated + unreadable > 0 }

  mutating func add(_ other: DeadlineCounts) {
    total += other.total
    recurring += other.recurring
    relative += other.relative
    undated += other.undated
    unreadable += other.unreadable
    example = example ?? other.example
  }

  mutating func add(_ reading: DeadlineReading, _ text: UnsafeBufferPointer<UInt8>) {
    total += 1
    switch reading {
    case .period: break
    case .recurring: recurring += 1
    case .relative: relative += 1
    case .undated: undated += 1
    case .unreadable:
      unreadable += 1
      if example == nil { example = String(decoding: text, as: UTF8.self) }
    }
  }
}
