import HoiText

extension Parser {
  /// A number, with a magnitude or a unit if one follows.
  ///
  ///     number = NUMBER [magnitude] | INTEGER unit | half ;
  ///     magnitude = "thousand" | "million" | "billion" | "trillion" ;
  ///     unit = "day" | "week" | "month" | "quarter" | "half" | "year" ;
  mutating func number() -> Syntax.Expression {
    let token = peek()
    let range = take(.literal)
    guard let sequence = keyword(at: .unit) else { return plainNumber(token, range) }
    if let exponent = Self.magnitudes[sequence.keyword] {
      take(.keyword(sequence.keyword), count: sequence.words.count)
      return magnitude(token, exponent: exponent, range: self.range(from: range.start))
    }
    guard let unit = Self.units[sequence.keyword] else { return plainNumber(token, range) }
    take(.keyword(sequence.keyword), count: sequence.words.count)
    if at(.firstHalf) || at(.lastHalf), let half = half(of: token, unit: unit) { return half }
    return duration(token, unit: unit, from: range.start)
  }

  private mutating func plainNumber(_ token: Token, _ range: SourceRange) -> Syntax.Expression {
    switch token.value {
    case .integer(let value): literal(.integer(value), range)
    case .number(let value): literal(.number(value), range)
    default: Syntax.Expression(.invalid, range: range)
    }
  }

  private mutating func magnitude(
    _ token: Token, exponent: Int, range: SourceRange
  ) -> Syntax.Expression {
    if case .integer(let value) = token.value {
      var factor: Int64 = 1
      for _ in 0..<exponent { factor *= 10 }
      let (product, overflow) = value.multipliedReportingOverflow(by: factor)
      if !overflow { return literal(.integer(product), range) }
      report(.numberTooLarge, at: range)
      return Syntax.Expression(.invalid, range: range)
    }
    // From the digits, so that `1.1 tỷ` is the nearest number to 1.1e9.
    let digits = source.text(in: token.range).filter { $0 != "_" }
    return literal(.number(Double("\(digits)e\(exponent)") ?? 0), range)
  }

  private mutating func duration(
    _ token: Token, unit: Syntax.CalendarUnit, from start: Int
  ) -> Syntax.Expression {
    let whole = range(from: start)
    guard case .integer(let count) = token.value else {
      report(.fractionalDuration, at: token.range)
      return Syntax.Expression(.invalid, range: whole)
    }
    if let result = agoOrRecent(count, written: source.text(in: whole), from: start) {
      return result
    }
    return literal(.duration(count, unit), whole)
  }

  /// `7 days ago`, `7 ngày qua`, `7 ngày trước`: refused, rolling windows are written out.
  private mutating func agoOrRecent(
    _ count: Int64, written: String, from start: Int
  ) -> Syntax.Expression? {
    let isAgo = peek().foldedWord == "ago" || (spells(["truoc"]) && !startsOperand(ahead: 1))
    let recent = [["qua"], ["gan", "day"], ["gan", "nhat"]].first { spells($0) }
    guard isAgo || recent != nil else { return nil }
    take(nil, count: recent?.count ?? 1)
    if isAgo {
      let whole = range(from: start)
      report(
        .daysAgo(written), at: whole, fix: Fix(replace: whole, with: "today - \(written)"))
      return Syntax.Expression(.invalid, range: whole)
    }
    return rollingWindow(written, isNext: false, from: start)
  }

  /// `last 7 days`: with the operator before it, so that the whole can be replaced.
  mutating func rollingWindow(_ written: String, isNext: Bool, from start: Int) -> Syntax.Expression
  {
    let whole = range(from: start)
    var replaced = whole
    if let before = tokenBefore(start), comparesWithPeriod(before) {
      replaced = before.range.union(whole)
    }
    let meant =
      isNext ? "between today and today + \(written)" : ">= today - \(written)"
    let fix = replaced == whole ? nil : Fix(replace: replaced, with: meant)
    report(.rollingWindow(source.text(in: whole), meant: meant), at: whole, fix: fix)
    return Syntax.Expression(.invalid, range: whole)
  }

  /// Whether a token is a sign that compares, or `in`.
  private func comparesWithPeriod(_ token: Token) -> Bool {
    if let symbol = token.symbol { return Operators.isComparison(symbol) }
    if let word = token.foldedWord { return Keywords.sequences(of: .in).contains([word]) }
    return false
  }

  private func tokenBefore(_ start: Int) -> Token? {
    var position = index - 1
    while position >= 0, tokens[position].range.start >= start { position -= 1 }
    return position >= 0 ? tokens[position] : nil
  }

  /// Half a year: `6 tháng đầu 2025`.
  ///
  ///     half = "6" "month" ("first" | "final") ["year"] YEAR ;
  private mutating func half(
    of token: Token, unit: Syntax.CalendarUnit
  ) -> Syntax.Expression? {
    let start = token.range.start
    let isFirst = at(.firstHalf)
    let count = length(of: isFirst ? .firstHalf : .lastHalf)
    let yearCount = length(of: .year, ahead: count)
    guard case .integer(let year) = peek(count + yearCount).value else { return nil }
    take(isFirst ? .firstHalf : .lastHalf)
    if yearCount > 0 { take(.year) }
    take(.literal)
    let whole = range(from: start)
    guard case .integer(6) = token.value, unit == .month else {
      let meant = months(token, unit, isFirst: isFirst, year: year)
      report(
        .monthsOfYear(meant), at: whole, fix: meant.map { Fix(replace: whole, with: $0) })
      return Syntax.Expression(.invalid, range: whole)
    }
    return period(.half(year: Int(clamping: year), isFirst ? 1 : 2), whole)
  }

  /// `1/2025..9/2025` for `9 tháng đầu 2025`.
  private func months(
    _ token: Token, _ unit: Syntax.CalendarUnit, isFirst: Bool, year: Int64
  ) -> String? {
    guard unit == .month, case .integer(let count) = token.value, count >= 1, count <= 12 else {
      return nil
    }
    return isFirst ? "1/\(year)..\(count)/\(year)" : "\(13 - count)/\(year)..12/\(year)"
  }

  static let magnitudes: [Keyword: Int] = [
    .thousand: 3, .million: 6, .billion: 9, .trillion: 12,
  ]

  static let units: [Keyword: Syntax.CalendarUnit] = [
    .day: .day, .week: .week, .month: .month, .quarter: .quarter, .half: .half, .year: .year,
  ]
}
