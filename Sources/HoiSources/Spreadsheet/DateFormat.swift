import HoiText

/// What a number format makes of a number: nothing special, or a time.
enum DateFormat {
  case none
  case date
  case datetime
  /// A date shown without its day: `mm/yyyy`.
  case month
  case time

  /// The formats that need no code (ECMA-376 part 1, 18.8.30), the East Asian ones among them.
  init(builtin number: Int) {
    switch number {
    case 14...16, 27...31, 36, 50...54, 57, 58: self = .date
    case 17: self = .month
    case 22: self = .datetime
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    default: self = .none
    }
  }

  /// Reads a format code: `dd/mm/yyyy`, `[$-42A]d mmm yyyy;@`, `"Ngày" dd`.
  init(code: String) {
    var hasYear = false
    var hasDay = false
    var hasMonth = false
    var hasTime = false
    var rest = code.lowercased()[...]
    // Sections behind the first are for other numbers.
    scan: while let character = rest.first {
      rest = rest.dropFirst()
      switch character {
      case ";": break scan
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inner = rest.prefix { $0 != "]" }
        // `[h]` counts hours beyond a day; `[red]`, `[$-42a]` are something else.
        if !inner.isEmpty, inner.allSatisfy({ "hms".contains($0) }) { hasTime = true }
        rest = rest[inner.endIndex...].dropFirst()
      case "y", "e": hasYear = true
      case "d": hasDay = true
      case "h", "s": hasTime = true
      case "m": hasMonth = true
      case "g" where rest.hasPrefix("eneral"): rest = rest.dropFirst(6)
      case "0", "#", "?", "%":
        // A number with a decimal place; seconds have `.0` too, but behind an `s`.
        if !hasTime {
          self = .none
          return
        }
      default: break
      }
    }
    switch (hasYear || hasDay || hasMonth && !hasTime, hasTime) {
    case (true, true): self = .datetime
    case (true, false): self = hasYear && hasMonth && !hasDay ? .month : .date
    case (false, true): self = .time
    case (false, false): self = .none
    }
  }
}

/// The day numbers of dates count from.
enum SerialDates {
  /// Day 1 is 1900-01-01, and there is a day 60 that never was: 1900-02-29.
  case from1900
  /// Day 0 is 1904-01-01.
  case from1904

  /// A number as the text of a date or a time; `nil` where it is none.
  func text(_ serial: Double, as format: DateFormat) -> (text: String, kind: Sheet.Kind)? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var days = Int(serial.rounded(.down))
    var seconds = Int(((serial - Double(days)) * 86_400).rounded())
    if seconds == 86_400 {
      days += 1
      seconds = 0
    }
    let clock = "\(padded(seconds / 3600)):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
    if format == .time {
      return days == 0 ? (seconds % 60 == 0 ? String(clock.prefix(5)) : clock, .text) : nil
    }
    guard let day = day(days) else { return nil }
    let date = Calendar.date(days: day)
    let month = "\(padded(date.year, to: 4))-\(padded(date.month))"
    if format == .month { return (month, .month) }
    let text = "\(month)-\(padded(date.day))"
    return seconds == 0 ? (text, .date) : ("\(text)T\(clock)", .datetime)
  }

  /// Days since 1970.
  private func day(_ serial: Int) -> Int32? {
    switch self {
    case .from1904: return Int32(serial) + Calendar.days(year: 1904, month: 1, day: 1)
    case .from1900:
      if serial == 0 || serial == 60 { return nil }
      let first = Calendar.days(year: 1899, month: 12, day: 31)
      return first + Int32(serial > 60 ? serial - 1 : serial)
    }
  }

  private func padded(_ number: Int, to width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// What each style of a workbook makes of a number.
func readDateFormats(_ part: ArchivePart) throws(SourceError) -> [DateFormat] {
  var reader = try XMLReader(part)
  var own: [Int: DateFormat] = [:]
  var styles: [DateFormat] = []
  var isStyle = false
  while let event = try reader.next() {
    if event == .end, reader.isNamed("cellXfs") { isStyle = false }
    guard event == .start else { continue }
    if reader.isNamed("cellXfs") {
      isStyle = true
    } else if reader.isNamed("numFmt"),
      let number = reader.attribute("numFmtId").flatMap({ Int($0) }),
      let code = reader.attribute("formatCode")
    {
      own[number] = DateFormat(code: code)
    } else if isStyle, reader.isNamed("xf") {
      let number = reader.attribute("numFmtId").flatMap { Int($0) } ?? 0
      styles.append(own[number] ?? DateFormat(builtin: number))
    }
  }
  return styles
}
