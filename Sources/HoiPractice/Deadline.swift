/// A deadline as an official writes it, and what it means.
struct Deadline: Sendable {
  /// Every notation the practice workspace uses; `weight` says how often.
  enum Notation: CaseIterable, Sendable {
    case day, dayAtTheLatest, dayInWords
    case month, monthWithDot
    case quarter, quarterToFinish, twoQuarters
    case year, inYear, throughYear
    case stage, stageWithVision, untilYear, yearWithOrientation
    case yearlyDate
    case everyYear, everyYearOtherSpelling, always, periodic, everyQuarter, everySixMonths, urgent
    case afterPublication, workingDays
    case monthAndDay, impossibleDay, impossibleQuarter, dependent

    var weight: Int {
      switch self {
      case .day: 30
      case .month, .quarter: 8
      case .dayAtTheLatest, .monthWithDot: 6
      case .dayInWords, .quarterToFinish: 5
      case .year, .twoQuarters, .stage: 3
      case .inYear, .throughYear, .stageWithVision, .untilYear, .yearWithOrientation, .everyYear,
        .always:
        2
      case .yearlyDate, .everyYearOtherSpelling, .periodic, .everyQuarter, .everySixMonths,
        .urgent, .afterPublication, .workingDays, .monthAndDay, .impossibleDay,
        .impossibleQuarter, .dependent:
        1
      }
    }
  }

  /// Notations, each as often as its weight.
  static let lottery: [Notation] = Notation.allCases.flatMap {
    Array(repeating: $0, count: $0.weight)
  }

  /// `2025-12-31`, `2025-12`, `2025-Q4`, `2025`, `2024/2026`; empty where there is no date.
  let machine: String
  /// `hoàn thành trong Quý IV/2025`
  let text: String
  /// The last day that is still in time.
  let lastDay: Day?

  static let none = Deadline("", "", nil)

  private init(_ machine: String, _ text: String, _ lastDay: Day?) {
    self.machine = machine
    self.text = text
    self.lastDay = lastDay
  }

  /// The deadline near a day.
  init(_ notation: Notation, near day: Day) {
    switch notation {
    case .day, .dayAtTheLatest, .dayInWords: self = Self.day(notation, day)
    case .month, .monthWithDot, .quarter, .quarterToFinish, .twoQuarters:
      self = Self.partOfYear(notation, day)
    case .year, .inYear, .throughYear, .stage, .stageWithVision, .untilYear, .yearWithOrientation:
      self = Self.years(notation, day.year)
    case .yearlyDate, .everyYear, .everyYearOtherSpelling, .always, .periodic, .everyQuarter,
      .everySixMonths, .urgent, .afterPublication, .workingDays, .monthAndDay, .impossibleDay,
      .impossibleQuarter, .dependent:
      self.init("", Self.wordsWithoutDate(notation), nil)
    }
  }

  private static func day(_ notation: Notation, _ day: Day) -> Deadline {
    let (year, month, dayOfMonth) = day.parts
    let slashed = "\(twoDigits(dayOfMonth))/\(twoDigits(month))/\(year)"
    switch notation {
    case .dayAtTheLatest:
      return Deadline(day.iso, "chậm nhất đến ngày \(slashed)", day)
    case .dayInWords:
      return Deadline(
        day.iso, "ngày \(twoDigits(dayOfMonth)) tháng \(twoDigits(month)) năm \(year)", day)
    default:
      return Deadline(day.iso, slashed, day)
    }
  }

  private static func partOfYear(_ notation: Notation, _ day: Day) -> Deadline {
    let (year, month, _) = day.parts
    let quarter = day.quarter
    let roman = ["I", "II", "III", "IV"]
    let endOfQuarter = Day.endOfMonth(year, quarter * 3)
    switch notation {
    case .monthWithDot:
      return Deadline(
        "\(year)-\(twoDigits(month))", "tháng \(month).\(year)", .endOfMonth(year, month))
    case .quarter:
      return Deadline("\(year)-Q\(quarter)", "Quý \(roman[quarter - 1])/\(year)", endOfQuarter)
    case .quarterToFinish:
      return Deadline(
        "\(year)-Q\(quarter)", "hoàn thành trong Quý \(roman[quarter - 1])/\(year)", endOfQuarter)
    case .twoQuarters:
      let first = quarter <= 2 ? 1 : 3
      return Deadline(
        "\(year)-Q\(first)/\(year)-Q\(first + 1)",
        "Quý \(roman[first - 1])-\(roman[first])/\(year)", .endOfMonth(year, first * 3 + 3))
    default:
      return Deadline(
        "\(year)-\(twoDigits(month))", "trong tháng \(month)/\(year)", .endOfMonth(year, month))
    }
  }

  private static func years(_ notation: Notation, _ year: Int) -> Deadline {
    let end = Day(year, 12, 31)
    switch notation {
    case .inYear: return Deadline("\(year)", "trong năm \(year)", end)
    case .throughYear: return Deadline("\(year)", "đến hết năm \(year)", end)
    case .stage: return Deadline("\(year - 2)/\(year)", "giai đoạn \(year - 2) - \(year)", end)
    case .stageWithVision:
      return Deadline("2026/2030", "giai đoạn 2026-2030, tầm nhìn đến năm 2035", Day(2030, 12, 31))
    case .untilYear: return Deadline("2030", "đến năm 2030", Day(2030, 12, 31))
    case .yearWithOrientation:
      return Deadline("\(year)", "đến năm \(year), định hướng đến năm 2030", end)
    default: return Deadline("\(year)", "năm \(year)", end)
    }
  }

  private static func wordsWithoutDate(_ notation: Notation) -> String {
    switch notation {
    case .yearlyDate: "trước 15/12 hằng năm"
    case .everyYear: "hằng năm"
    case .everyYearOtherSpelling: "hàng năm"
    case .always: "thường xuyên"
    case .periodic: "định kỳ"
    case .everyQuarter: "định kỳ hằng quý"
    case .everySixMonths: "tối thiểu 6 tháng một lần"
    case .urgent: "khẩn trương"
    case .afterPublication: "không quá 03 tháng kể từ thời điểm công bố"
    case .workingDays: "02 ngày làm việc kể từ ngày nhận được yêu cầu"
    case .monthAndDay: "1.11"
    case .impossibleDay: "31/02/2025"
    case .impossibleQuarter: "Quý V/2025"
    case .dependent: "theo tiến độ của đề án"
    default: ""
    }
  }

  /// The day-precise deadline a report of an earlier period gave before it was moved.
  var beforeMove: Deadline {
    guard let lastDay else { return self }
    return Deadline(.day, near: lastDay - 91)
  }
}
