/// What a deadline written by an official says.
package enum DeadlineReading: Hashable, Sendable {
  /// A day or a longer time, from its first to its last day (days since 1970), both included.
  case period(start: Int32, end: Int32, unit: Unit)
  /// Comes again and again or goes on: `hằng năm`, `định kỳ`, `thường xuyên`. `nil` where the text
  /// does not say how often.
  case recurring(RecurrencePeriod?)
  /// Counted from an event, or hanging on another plan: `không quá 03 tháng kể từ …`,
  /// `02 ngày làm việc`, `theo kế hoạch của Bộ`.
  case relative
  /// Says how, not when: `khẩn trương`, `không thời hạn`.
  case undated
  case unreadable

  /// What a period is called by: `range` is any stretch without a name of its own.
  package enum Unit: Hashable, Sendable {
    case day, week, month, quarter, half, year, range
  }
}

/// How often something comes again. A quarter is three months, twelve months are a year.
package struct RecurrencePeriod: Hashable, Sendable {
  package enum Unit: Hashable, Sendable {
    case day, week, month, year
  }

  package let count: Int
  package let unit: Unit

  package init(every count: Int, _ unit: Unit) {
    let isYears = unit == .month && count > 0 && count % 12 == 0
    self.count = isYears ? count / 12 : count
    self.unit = isYears ? .year : unit
  }
}

/// Reads a deadline as officials write it, in any case, with or without diacritics.
///
/// Words such as `chậm nhất đến ngày`, `hoàn thành trong`, `đến hết` before a time say nothing
/// more; a vision or orientation year behind it is not the deadline. `trước` before a day means by
/// that day, before anything longer the last day before it begins. A day without a year
/// (`trước 15/12`) is unreadable, unless it comes again (`trước 15/12 hằng năm`). Of several times
/// in one text none is guessed. Cost: linear.
package func readDeadline(_ text: String) -> DeadlineReading {
  let tokens = DeadlineToken.tokens(of: text)
  let recurrence = RecurrenceParser(tokens)
  if recurrence.isRecurring { return .recurring(recurrence.period) }
  if countsFromEvent(tokens) { return .relative }
  var parser = DeadlineParser(tokens)
  if let reading = parser.parse() { return reading }
  if DeadlineToken.dependences.contains(where: tokens.has) { return .relative }
  if DeadlineToken.urgencies.contains(where: tokens.has) { return .undated }
  return tokens.map(\.word) == ["ngay"] ? .undated : .unreadable
}

/// How often a text says that something comes again: `định kỳ hằng quý`, `tối thiểu 6 tháng một
/// lần`, `2 lần/năm`. `nil` if it does not say.
package func recurrence(_ text: String) -> RecurrencePeriod? {
  RecurrenceParser(DeadlineToken.tokens(of: text)).period
}

/// `kể từ …`, `tính từ …`, `sau khi …`, `sau 30 ngày`
private func countsFromEvent(_ tokens: [DeadlineToken]) -> Bool {
  tokens.has("ke", "tu") || tokens.has("tinh", "tu") || tokens.has("sau", "khi")
    || tokens.indices.contains {
      tokens.word(at: $0) == "sau" && tokens.number(at: $0 + 1) != nil
    }
}
