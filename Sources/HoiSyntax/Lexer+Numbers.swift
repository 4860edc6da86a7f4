import HoiText

extension Lexer {
  /// A number, or a date or period that starts with one.
  mutating func lexNumberOrCalendar() {
    if lexSlashed() || lexDashed() { return }
    lexNumber()
  }

  /// A number. The decimal sign is always a point.
  ///
  ///     INTEGER = DIGIT {DIGIT | "_"} ;
  ///     NUMBER  = INTEGER ["." INTEGER] ;
  private mutating func lexNumber() {
    var end = digitsEnd(from: offset)
    let whole = SourceRange(offset, end)
    var fraction: SourceRange?
    if let after = fractionEnd(from: end) {
      fraction = SourceRange(end + 1, after)
      end = after
    }
    if let fraction, isThousands(whole), isThousands(fraction, exactly: 3) {
      if lexThousandsPoints(from: offset) { return }
      if bytes[fraction.end - 1] == UInt8(ascii: "0"), bytes[whole.start] != UInt8(ascii: "0") {
        reportAmbiguousPoint(whole, fraction)
      }
    }
    let range = SourceRange(offset, end)
    let digits = String(source.text(in: range).filter { $0 != "_" })
    if fraction != nil {
      emit(.number, .number(Double(digits) ?? 0), to: end)
    } else if let value = Int64(digits) {
      emit(.number, .integer(value), to: end)
    } else {
      report(.numberTooLarge, at: range)
      emit(.number, .integer(.max), to: end)
    }
  }

  private func reportedThousands(_ range: SourceRange) -> String {
    String(source.text(in: range).map { $0 == "." ? "_" : $0 })
  }

  /// `200.000` is two hundred here; who writes it may mean two hundred thousand.
  private mutating func reportAmbiguousPoint(_ whole: SourceRange, _ fraction: SourceRange) {
    let range = whole.union(fraction)
    let written = source.text(in: range)
    let meant = reportedThousands(range)
    report(
      .ambiguousPoint(written, value: source.text(in: whole), thousands: meant), at: range,
      fix: Fix(replace: range, with: meant))
  }

  /// `1.000.000`: refused, read as the million it is meant to be.
  private mutating func lexThousandsPoints(from start: Int) -> Bool {
    var end = digitsEnd(from: start)
    var groups = 0
    while let after = fractionEnd(from: end), isThousands(SourceRange(end + 1, after), exactly: 3) {
      groups += 1
      end = after
    }
    guard groups >= 2 else { return false }
    let range = SourceRange(start, end)
    let meant = reportedThousands(range)
    report(
      .thousandsPoints(source.text(in: range), meant: meant), at: range,
      fix: Fix(replace: range, with: meant))
    let value = Int64(String(meant.filter { $0 != "_" })) ?? .max
    emit(.number, .integer(value), to: end)
    return true
  }

  private func isThousands(_ range: SourceRange, exactly count: Int? = nil) -> Bool {
    let length = range.end - range.start
    guard count.map({ $0 == length }) ?? (length >= 1 && length <= 3) else { return false }
    return !bytes[range.start..<range.end].contains(UInt8(ascii: "_"))
  }

  private func isDigit(_ position: Int) -> Bool {
    position < bytes.count && bytes[position] >= 0x30 && bytes[position] <= 0x39
  }

  private func isByte(_ position: Int, _ sign: Unicode.Scalar) -> Bool {
    position < bytes.count && bytes[position] == UInt8(ascii: sign)
  }

  private func digitsEnd(from start: Int) -> Int {
    var end = start
    while isDigit(end) || (end > start && isByte(end, "_") && nextDigit(after: end)) { end += 1 }
    return end
  }

  /// Whether only more `_` stand between a `_` and the next digit.
  private func nextDigit(after position: Int) -> Bool {
    isDigit(end(of: position) { $0 == UInt8(ascii: "_") })
  }

  private func fractionEnd(from point: Int) -> Int? {
    isByte(point, ".") && isDigit(point + 1) ? digitsEnd(from: point + 1) : nil
  }

  // MARK: Dates and periods

  /// Plain digits at a place, no `_`: where they end and what they say.
  private func plainNumber(at start: Int, digits: ClosedRange<Int>) -> (end: Int, value: Int)? {
    let end = end(of: start) { $0 >= 0x30 && $0 <= 0x39 }
    guard digits.contains(end - start) else { return nil }
    var value = 0
    for byte in bytes[start..<end] { value = value * 10 + Int(byte - 0x30) }
    return (end, value)
  }

  /// Whether a date may end here: nothing of a number, name or longer date goes on.
  private func isCalendarEnd(_ position: Int) -> Bool {
    if isByte(position, "/") || isByte(position, "-") { return !isDigit(position + 1) }
    if isByte(position, ".") { return !isDigit(position + 1) }
    return nameLength(at: position, isFirst: false) == 0
  }

  /// `30/6/2025`, `6/2025`, and the refused `30/6/25`.
  ///
  ///     DATE  = DIGITS "/" MONTH | YEAR "-" DIGITS "-" DIGITS ;
  ///     MONTH = DIGITS "/" YEAR ;
  private mutating func lexSlashed() -> Bool {
    guard let first = plainNumber(at: offset, digits: 1...2), isByte(first.end, "/") else {
      return false
    }
    if let year = plainNumber(at: first.end + 1, digits: 4...4), isCalendarEnd(year.end) {
      emit(.calendar, .calendar(.numberYear(first.value, year.value)), to: year.end)
      return true
    }
    guard let second = plainNumber(at: first.end + 1, digits: 1...2), isByte(second.end, "/") else {
      return false
    }
    if let year = plainNumber(at: second.end + 1, digits: 4...4), isCalendarEnd(year.end) {
      let form = CalendarForm.dayMonthYear(first.value, second.value, year.value)
      emit(.calendar, .calendar(form), to: year.end)
      return true
    }
    guard let year = plainNumber(at: second.end + 1, digits: 2...2), isCalendarEnd(year.end),
      Calendar.isValid(year: 2000 + year.value, month: second.value, day: first.value)
    else { return false }
    let form = CalendarForm.shortYear(first.value, second.value, year.value)
    emit(.calendar, .calendar(form), to: year.end)
    return true
  }

  /// `2025-06-30`, `2025-06`, `2025-Q3`, and the refused `30-06-2025`, `06-2025`.
  private mutating func lexDashed() -> Bool {
    if let year = plainNumber(at: offset, digits: 4...4), isByte(year.end, "-") {
      return lexYearFirst(year.value, from: year.end + 1)
    }
    guard let first = plainNumber(at: offset, digits: 1...2), isByte(first.end, "-") else {
      return false
    }
    if first.end - offset == 2, isByte(offset, "0"),
      let year = plainNumber(at: first.end + 1, digits: 4...4), isCalendarEnd(year.end)
    {
      emit(.calendar, .calendar(.dashedMonthYear(first.value, year.value)), to: year.end)
      return true
    }
    guard let second = plainNumber(at: first.end + 1, digits: 1...2), isByte(second.end, "-"),
      let year = plainNumber(at: second.end + 1, digits: 4...4), isCalendarEnd(year.end)
    else { return false }
    let form = CalendarForm.dashedDayMonthYear(first.value, second.value, year.value)
    emit(.calendar, .calendar(form), to: year.end)
    return true
  }

  private mutating func lexYearFirst(_ year: Int, from start: Int) -> Bool {
    if start < bytes.count, bytes[start] | 0x20 == UInt8(ascii: "q"),
      let quarter = plainNumber(at: start + 1, digits: 1...1), isCalendarEnd(quarter.end)
    {
      emit(.calendar, .calendar(.quarter(quarter.value, year)), to: quarter.end)
      return true
    }
    guard let month = plainNumber(at: start, digits: 1...2) else { return false }
    if isByte(month.end, "-"), let day = plainNumber(at: month.end + 1, digits: 1...2),
      isCalendarEnd(day.end)
    {
      emit(.calendar, .calendar(.yearMonthDay(year, month.value, day.value)), to: day.end)
      return true
    }
    guard month.end - start == 2, isCalendarEnd(month.end) else { return false }
    emit(.calendar, .calendar(.yearMonth(year, month.value)), to: month.end)
    return true
  }

  /// `Q3/2025`, `H1/2025`, `W36/2025`, in either case.
  ///
  ///     PERIOD = MONTH | YEAR "-" DIGITS | ("Q" | "H" | "W") DIGITS "/" YEAR | YEAR "-Q" DIGITS ;
  mutating func lexLetteredPeriod() -> Bool {
    guard let number = plainNumber(at: offset + 1, digits: 1...2), isByte(number.end, "/"),
      let year = plainNumber(at: number.end + 1, digits: 4...4), isCalendarEnd(year.end)
    else { return false }
    let form: CalendarForm
    switch bytes[offset] | 0x20 {
    case UInt8(ascii: "q"): form = .quarter(number.value, year.value)
    case UInt8(ascii: "h"): form = .half(number.value, year.value)
    case UInt8(ascii: "w"): form = .week(number.value, year.value)
    default: return false
    }
    emit(.calendar, .calendar(form), to: year.end)
    return true
  }
}
