import HoiText
import Testing

@Suite struct DeadlineTests {
  /// Notation, what it reads as: `first..last unit`, or the name of the case.
  static let notations: [(String, String)] = [
    // Days
    ("31/12/2026", "2026-12-31..2026-12-31 day"),
    ("chậm nhất đến ngày 31/12/2026", "2026-12-31..2026-12-31 day"),
    ("02/02/2024", "2024-02-02..2024-02-02 day"),
    ("ngày 02 tháng 02 năm 2024", "2024-02-02..2024-02-02 day"),
    ("Trước ngày 15.6.2025", "2025-06-15..2025-06-15 day"),
    ("trước 17 giờ 00 ngày 30/6/2025", "2025-06-30..2025-06-30 day"),
    ("17h30, ngày 30/6/2025", "2025-06-30..2025-06-30 day"),
    ("2025-06-30", "2025-06-30..2025-06-30 day"),
    ("31-12-2026.", "2026-12-31..2026-12-31 day"),
    ("khẩn trương, hoàn thành trước 30/6/2025", "2025-06-30..2025-06-30 day"),
    // Months
    ("tháng 8.2025", "2025-08-01..2025-08-31 month"),
    ("trong tháng 8.2025", "2025-08-01..2025-08-31 month"),
    ("trong tháng 11/2025", "2025-11-01..2025-11-30 month"),
    ("tháng 2 năm 2024", "2024-02-01..2024-02-29 month"),
    ("Tháng 10-2025", "2025-10-01..2025-10-31 month"),
    ("T8/2025", "2025-08-01..2025-08-31 month"), ("06/2025", "2025-06-01..2025-06-30 month"),
    ("8.2025", "2025-08-01..2025-08-31 month"), ("2025-06", "2025-06-01..2025-06-30 month"),
    ("tháng 3-5/2025", "2025-03-01..2025-05-31 range"),
    ("từ tháng 3 đến tháng 5/2025", "2025-03-01..2025-05-31 range"),
    ("tháng 11/2025 – tháng 2/2026", "2025-11-01..2026-02-28 range"),
    // Quarters and halves
    ("Quý IV/2025", "2025-10-01..2025-12-31 quarter"),
    ("hoàn thành trong Quý II/2025", "2025-04-01..2025-06-30 quarter"),
    ("HOAN THANH TRONG QUY II/2025", "2025-04-01..2025-06-30 quarter"),
    ("quý 3 năm 2025", "2025-07-01..2025-09-30 quarter"),
    ("Quý III, 2025", "2025-07-01..2025-09-30 quarter"),
    ("quý 3/2025", "2025-07-01..2025-09-30 quarter"),
    ("Q3/2025", "2025-07-01..2025-09-30 quarter"),
    ("2025-Q3", "2025-07-01..2025-09-30 quarter"),
    ("Quý I-II/2025", "2025-01-01..2025-06-30 range"),
    ("Quý I, II và III năm 2025", "2025-01-01..2025-09-30 range"),
    ("Quý IV/2025 - Quý I/2026", "2025-10-01..2026-03-31 range"),
    ("từ Quý II đến Quý III/2025", "2025-04-01..2025-09-30 range"),
    ("6 tháng đầu năm 2025", "2025-01-01..2025-06-30 half"),
    ("06 tháng cuối năm 2025", "2025-07-01..2025-12-31 half"),
    ("sáu tháng đầu 2025", "2025-01-01..2025-06-30 half"),
    ("nửa đầu năm 2025", "2025-01-01..2025-06-30 half"), ("H2/2025", "2025-07-01..2025-12-31 half"),
    ("9 tháng đầu năm 2025", "2025-01-01..2025-09-30 range"),
    ("tuần 36/2025", "2025-09-01..2025-09-07 week"), ("2025-W36", "2025-09-01..2025-09-07 week"),
    // Years
    ("năm 2025", "2025-01-01..2025-12-31 year"), ("2025", "2025-01-01..2025-12-31 year"),
    ("trong năm 2026", "2026-01-01..2026-12-31 year"),
    ("hoàn thành trong năm 2025", "2025-01-01..2025-12-31 year"),
    ("đến hết năm 2025", "2025-01-01..2025-12-31 year"),
    ("đến năm 2030", "2030-01-01..2030-12-31 year"),
    ("từ nay đến cuối năm 2025", "2025-01-01..2025-12-31 year"),
    ("Năm 2025 (trình Chính phủ)", "2025-01-01..2025-12-31 year"),
    ("đến năm 2025, định hướng đến năm 2030", "2025-01-01..2025-12-31 year"),
    ("trước năm 2030", "2029-12-31..2029-12-31 day"),
    ("giai đoạn 2023 - 2025", "2023-01-01..2025-12-31 range"),
    ("giai đoạn 2024 – 2025", "2024-01-01..2025-12-31 range"),
    ("Giai đoạn 2026-2030, tầm nhìn đến năm 2035", "2026-01-01..2030-12-31 range"),
    ("2024/2026", "2024-01-01..2026-12-31 range"), ("2024..2026", "2024-01-01..2026-12-31 range"),
    ("từ năm 2024 đến hết năm 2026", "2024-01-01..2026-12-31 range"),
    ("năm 2025, 2026", "2025-01-01..2026-12-31 range"), ("năm 2025, năm 2027", "unreadable"),
    ("năm 2025 và năm 2026", "2025-01-01..2026-12-31 range"),
    ("1/7/2025..30/9/2025", "2025-07-01..2025-09-30 range"),
    ("từ ngày 01/7/2025 đến ngày 30/9/2025", "2025-07-01..2025-09-30 range"),
    // Again and again
    ("hằng năm", "recurring 1 year"), ("Hàng năm", "recurring 1 year"),
    ("ha\u{300}ng na\u{306}m", "recurring 1 year"), ("thường xuyên", "recurring"),
    ("Thường xuyên, liên tục", "recurring"), ("định kỳ", "recurring"),
    ("định kỳ hằng quý", "recurring 3 month"), ("định kì hàng tháng", "recurring 1 month"),
    ("tối thiểu 6 tháng một lần", "recurring 6 month"), ("03 tháng/lần", "recurring 3 month"),
    ("2 lần/năm", "recurring 6 month"), ("một lần mỗi năm", "recurring 1 year"),
    ("định kỳ 6 tháng", "recurring 6 month"), ("hai năm một lần", "recurring 2 year"),
    ("12 tháng 1 lần", "recurring 1 year"), ("trước 15/12 hằng năm", "recurring 1 year"),
    ("Trước ngày 25 hàng tháng", "recurring 1 month"), ("hằng tuần", "recurring 1 week"),
    ("thường niên", "recurring 1 year"), ("từ năm 2025 trở đi", "recurring"),
    ("năm 2025 và các năm tiếp theo", "recurring"), ("từ năm 2025", "recurring"),
    // From an event
    ("không quá 03 tháng kể từ thời điểm công bố", "relative"),
    ("trong vòng 30 ngày kể từ ngày 01/01/2025", "relative"), ("02 ngày làm việc", "relative"),
    ("trong 6 tháng", "relative"), ("sau khi được phê duyệt", "relative"),
    ("Sau 30 ngày", "relative"), ("Theo kế hoạch của Bộ Công an", "relative"),
    // No date
    ("khẩn trương", "undated"), ("Khẩn trương thực hiện", "undated"), ("ngay", "undated"),
    ("không thời hạn", "undated"),
    // Not to be guessed
    ("", "unreadable"), ("7.3", "unreadable"), ("trước 15/12", "unreadable"),
    ("31/13/2025", "unreadable"), ("30/2/2025", "unreadable"), ("tháng 13/2025", "unreadable"),
    ("Quý V/2025", "unreadable"), ("giai đoạn 2026 - 2024", "unreadable"),
    ("31/12/26", "unreadable"), ("tháng 8", "unreadable"), ("Bộ Công an", "unreadable"),
    ("tháng 6/2025: trình; tháng 9/2025: ban hành", "unreadable"), ("đến", "unreadable"),
    ("đầu năm 2025", "unreadable"), ("99999999999999999999", "unreadable"), ("năm", "unreadable"),
    ("31/12/2025/2026/1", "unreadable"), ("大數據 👍 2025", "unreadable"), ("-/-..", "unreadable"),
  ]

  @Test(arguments: notations)
  func reads(_ text: String, _ expected: String) {
    #expect(described(readDeadline(text)) == expected)
    #expect(described(readDeadline(folded(text))) == expected)
  }

  @Test func saysHowOften() {
    #expect(recurrence("định kỳ hằng quý") == RecurrencePeriod(every: 3, .month))
    #expect(recurrence("trước 15/12 hằng năm") == RecurrencePeriod(every: 12, .month))
    #expect(recurrence("thường xuyên") == nil)
    #expect(recurrence("năm 2025") == nil)
  }

  @Test func survivesAnything() {
    let words = Self.notations.flatMap { $0.0.split(separator: " ").map(String.init) }
    var dice = Dice(seed: 21)
    for _ in 0..<20_000 {
      let text = (0..<dice.roll(8)).map { _ in words[dice.roll(words.count)] }
        .joined(separator: dice.roll(3) == 0 ? "" : " ")
      if case .period(let start, let end, _) = readDeadline(text) {
        #expect(start <= end, "\(text)")
      }
    }
  }

  private func described(_ reading: DeadlineReading) -> String {
    switch reading {
    case .period(let start, let end, let unit): "\(iso(start))..\(iso(end)) \(unit)"
    case .recurring(let period?): "recurring \(period.count) \(period.unit)"
    case .recurring(nil): "recurring"
    case .relative: "relative"
    case .undated: "undated"
    case .unreadable: "unreadable"
    }
  }

  private func iso(_ days: Int32) -> String {
    let date = Calendar.date(days: days)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.year)-\(two(date.month))-\(two(date.day))"
  }
}
