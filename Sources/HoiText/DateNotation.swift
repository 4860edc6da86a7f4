/// Which of day and month comes first in dates that do not start with the year.
package enum DateOrder: Hashable, Sendable, CaseIterable {
  /// `31/12/2025`, as in Viet Nam and most of the world.
  case dayFirst
  /// `12/31/2025`
  case monthFirst
}

/// Reads a date in a cell of data as days since 1970-01-01.
///
/// `2025-06-30` whatever the order, otherwise day and month as the order says, then the year with
/// four digits: `30/6/2025`. Between them `/`, `-` or `.`, twice the same. Blanks around it are
/// passed over; anything else, a time of day too, is no date, nor is a date that does not exist.
package func readDate(_ text: String, order: DateOrder = .dayFirst) -> Int32? {
  text.withUTF8Bytes { readDate($0, order: order) }
}

/// `readDate` for the UTF-8 bytes of a cell.
package func readDate(
  _ bytes: UnsafeBufferPointer<UInt8>, order: DateOrder = .dayFirst
) -> Int32? {
  var reader = DateReader(bytes)
  reader.skipBlanks()
  guard let days = reader.date(order) else { return nil }
  reader.skipBlanks()
  return reader.isAtEnd ? days : nil
}

/// Reads a date with or without a time of day as seconds since 1970-01-01 00:00 UTC.
///
/// `2025-06-30T08:15:30.5+07:00`; between date and time a `T` or blanks, seconds and their
/// fraction (dropped) may be left out, `Z` is UTC. Without an offset the text is taken at
/// `defaultOffset`, in seconds east of UTC; a date alone is its first second.
package func readDateTime(
  _ text: String, order: DateOrder = .dayFirst, defaultOffset: Int = 7 * 3600
) -> Int64? {
  text.withUTF8Bytes { readDateTime($0, order: order, defaultOffset: defaultOffset) }
}

/// `readDateTime` for the UTF-8 bytes of a cell.
package func readDateTime(
  _ bytes: UnsafeBufferPointer<UInt8>, order: DateOrder = .dayFirst, defaultOffset: Int = 7 * 3600
) -> Int64? {
  var reader = DateReader(bytes)
  reader.skipBlanks()
  guard let days = reader.date(order) else { return nil }
  var seconds = Int64(days) * 86_400
  var offset = defaultOffset
  let hadBlanks = reader.skipBlanks()
  if !reader.isAtEnd {
    guard reader.skip("T") || reader.skip("t") || hadBlanks, let time = reader.timeOfDay() else {
      return nil
    }
    seconds += Int64(time)
    reader.skipBlanks()
    if !reader.isAtEnd {
      guard let written = reader.offset() else { return nil }
      offset = written
    }
    reader.skipBlanks()
  }
  return reader.isAtEnd ? seconds - Int64(offset) : nil
}

/// Steps through the bytes of one cell.
private struct DateReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { place == bytes.count }

  @discardableResult
  mutating func skipBlanks() -> Bool {
    let start = place
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    return place > start
  }

  mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(truncatingIfNeeded: sign.value) else {
      return false
    }
    place += 1
    return true
  }

  /// A number of as many digits as allowed, and how many it has.
  private mutating func number(digits: ClosedRange<Int>) -> (value: Int, digitCount: Int)? {
    let start = place
    var value = 0
    while place < bytes.count, bytes[place] &- 0x30 < 10, place - start < digits.upperBound {
      value = value * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    let count = place - start
    return digits.contains(count) ? (value, count) : nil
  }

  /// `-`, `.` or `/`, neighbors in ASCII.
  private mutating func separator() -> UInt8? {
    guard place < bytes.count, (0x2D...0x2F).contains(bytes[place]) else { return nil }
    place += 1
    return bytes[place - 1]
  }

  mutating func date(_ order: DateOrder) -> Int32? {
    guard let first = number(digits: 1...4), first.digitCount != 3, let sign = separator(),
      let second = number(digits: 1...2), separator() == sign,
      let third = number(digits: first.digitCount == 4 ? 1...2 : 4...4)
    else { return nil }
    let (year, month, day) =
      first.digitCount == 4
      ? (first.value, second.value, third.value)
      : order == .dayFirst
        ? (third.value, second.value, first.value) : (third.value, first.value, second.value)
    guard Calendar.isValid(year: year, month: month, day: day) else { return nil }
    return Calendar.days(year: year, month: month, day: day)
  }

  /// Seconds since midnight.
  mutating func timeOfDay() -> Int? {
    guard let hour = number(digits: 1...2)?.value, hour < 24, skip(":"),
      let minute = number(digits: 2...2)?.value, minute < 60
    else { return nil }
    var second = 0
    if skip(":") {
      guard let written = number(digits: 2...2)?.value, written < 60 else { return nil }
      second = written
      if skip(".") || skip(",") {
        guard number(digits: 1...9) != nil else { return nil }
      }
    }
    return hour * 3600 + minute * 60 + second
  }

  /// Seconds east of UTC: `Z`, `+07:00`, `-0330`, `+07`.
  mutating func offset() -> Int? {
    if skip("Z") || skip("z") { return 0 }
    let isWest = skip("-")
    guard isWest || skip("+"), let hours = number(digits: 2...2)?.value, hours < 24 else {
      return nil
    }
    let hadColon = skip(":")
    let minutes = number(digits: 2...2)?.value
    guard minutes.map({ $0 < 60 }) ?? !hadColon else { return nil }
    let seconds = hours * 3600 + (minutes ?? 0) * 60
    return isWest ? -seconds : seconds
  }
}
