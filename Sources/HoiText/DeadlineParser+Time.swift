extension DeadlineParser {
  /// One day, week, month, quarter, half or year, or some months of one year.
  mutating func time() -> DeadlineTime? {
    switch tokens.word(at: index) {
    case "nam":
      guard let year = tokens.year(at: index + 1) else { return nil }
      index += 2
      return DeadlineTime(.year, year: year)
    case "quy", "q":
      index += 1
      return quarters()
    case "thang", "t":
      index += 1
      return months()
    case "tuan", "w":
      guard let week = tokens.small(at: index + 1) else { return nil }
      index += 2
      return DeadlineTime(.week, week, year: year())
    case "h":
      guard let half = tokens.small(at: index + 1) else { return nil }
      index += 2
      return DeadlineTime(.half, half, year: year())
    case "nua":
      guard let half = Self.halves[tokens.word(at: index + 1) ?? ""] else { return nil }
      index += 2
      return DeadlineTime(.half, half, year: year())
    default:
      if tokens.year(at: index) != nil { return yearFirst() }
      return firstMonths() ?? dayFirst()
    }
  }

  private static let halves = ["dau": 1, "cuoi": 2]

  /// `/2025`, `.2025`, `năm 2025`, `, năm 2025`
  private mutating func year() -> Int? {
    var next = index
    if ["/", "-", ".", ","].contains(tokens.sign(at: next)) { next += 1 }
    if tokens.word(at: next) == "cua" { next += 1 }
    if tokens.word(at: next) == "nam" { next += 1 }
    guard next > index, let year = tokens.year(at: next) else { return nil }
    index = next + 1
    return year
  }

  /// `IV/2025`, `I-II/2025`, `1, 2 năm 2025`, `I và Quý II/2025`; after `quý`
  private mutating func quarters() -> DeadlineTime? {
    guard let first = quarter() else { return nil }
    var last = first
    while true {
      let before = index
      let isJoined =
        ["-", ","].contains(tokens.sign(at: index))
        || ["va", "den"].contains(tokens.word(at: index))
      guard isJoined else { break }
      index += 1
      if tokens.word(at: index) == "quy" { index += 1 }
      guard let next = quarter(), next > last else {
        index = before
        break
      }
      last = next
    }
    let year = year()
    if last == first { return DeadlineTime(.quarter, first, year: year) }
    return DeadlineTime(months: first * 3 - 2, last * 3, year: year)
  }

  private mutating func quarter() -> Int? {
    let romans = ["i": 1, "ii": 2, "iii": 3, "iv": 4]
    let quarter = tokens.word(at: index).flatMap { romans[$0] } ?? tokens.small(at: index)
    guard let quarter, (1...4).contains(quarter) else { return nil }
    index += 1
    return quarter
  }

  /// `8/2025`, `8.2025`, `8 năm 2025`, `3-5/2025`; after `tháng`
  private mutating func months() -> DeadlineTime? {
    guard let first = tokens.small(at: index), (1...12).contains(first) else { return nil }
    index += 1
    if tokens.sign(at: index) == "-", let last = tokens.small(at: index + 1),
      (first...12).contains(last)
    {
      index += 2
      return DeadlineTime(months: first, last, year: year())
    }
    return DeadlineTime(.month, first, year: year())
  }

  /// `6 tháng đầu năm 2025`, `9 tháng đầu năm 2025`
  private mutating func firstMonths() -> DeadlineTime? {
    guard let count = tokens.count(at: index), (1...11).contains(count),
      tokens.word(at: index + 1) == "thang",
      let half = Self.halves[tokens.word(at: index + 2) ?? ""]
    else { return nil }
    index += 3
    var year = tokens.year(at: index)
    if year == nil { year = self.year() } else { index += 1 }
    if count == 6 { return DeadlineTime(.half, half, year: year) }
    return half == 1
      ? DeadlineTime(months: 1, count, year: year)
      : DeadlineTime(months: 13 - count, 12, year: year)
  }

  /// `2025`, `2025-06`, `2025-06-30`, `2025/06/30`, `2025-Q3`, `2025-H1`, `2025-W36`
  private mutating func yearFirst() -> DeadlineTime? {
    guard let year = tokens.year(at: index) else { return nil }
    index += 1
    guard tokens.sign(at: index) == "-" || tokens.sign(at: index) == "/" else {
      return DeadlineTime(.year, year: year)
    }
    if let month = tokens.small(at: index + 1) {
      if tokens.sign(at: index + 2) == tokens.sign(at: index),
        let day = tokens.small(at: index + 3)
      {
        index += 4
        return DeadlineTime(day: day, month: month, year: year)
      }
      guard tokens.sign(at: index) == "-" else { return nil }
      index += 2
      return DeadlineTime(.month, month, year: year)
    }
    let units: [String: DeadlineReading.Unit] = ["q": .quarter, "h": .half, "w": .week]
    if let unit = units[tokens.word(at: index + 1) ?? ""], let number = tokens.small(at: index + 2),
      tokens.sign(at: index + 3) == nil
    {
      index += 3
      return DeadlineTime(unit, number, year: year)
    }
    return DeadlineTime(.year, year: year)
  }

  /// `31/12/2026`, `02 tháng 02 năm 2024`, `11/2025`; without a year `15/12`
  private mutating func dayFirst() -> DeadlineTime? {
    guard let day = tokens.small(at: index) else { return nil }
    if tokens.word(at: index + 1) == "thang", let month = tokens.small(at: index + 2) {
      index += 3
      return DeadlineTime(day: day, month: month, year: year())
    }
    guard let sign = tokens.sign(at: index + 1), ["/", "-", "."].contains(sign) else { return nil }
    if let year = tokens.year(at: index + 2) {
      index += 3
      return DeadlineTime(.month, day, year: year)
    }
    guard let month = tokens.small(at: index + 2) else { return nil }
    index += 3
    return DeadlineTime(day: day, month: month, year: year())
  }
}
