import HoiText

/// What the cells of a column could all be, narrowed cell by cell.
struct ColumnEvidence {
  /// Ways to read every cell seen so far.
  private var readings: [CellReading]
  private(set) var cellCount = 0
  /// The first cell that looks different by number style or date order.
  private(set) var telling: String?
  /// Which of a pair of words for true and false were seen.
  private var sawTrue = false
  private var sawFalse = false

  private static let dates: [CellReading] = [
    .date(.dayFirst), .date(.monthFirst), .datetime(.dayFirst), .datetime(.monthFirst),
  ]
  private static let others: [CellReading] =
    [
      .int(.plain), .number(.plain), .int(.english), .number(.english), .int(.vietnamese),
      .number(.vietnamese),
    ] + BoolWords.known.map { .bool($0) }

  init(datesOnly: Bool = false) {
    readings = datesOnly ? Self.dates : Self.others + Self.dates
  }

  /// Text stays text whatever comes next.
  var isText: Bool { readings.isEmpty }

  /// Whether a sample cannot say: further cells could also show more than those seen.
  var isUndecided: Bool { cellCount == 0 || readings.contains(where: \.isBool) }

  mutating func add(_ cell: UnsafeBufferPointer<UInt8>) {
    cellCount += 1
    guard !readings.isEmpty else { return }
    var left = readings
    left.removeAll { !fits(cell, $0) }
    readings = left
    if telling == nil, !readings.isEmpty, isTelling(cell) {
      telling = String(decoding: cell, as: UTF8.self)
    }
  }

  private mutating func fits(
    _ cell: UnsafeBufferPointer<UInt8>, _ reading: CellReading
  ) -> Bool {
    switch reading {
    case .int(let style): return parseInt(cell, group: style.group) != nil
    case .number(let style): return parseNumber(cell, style: style) != nil
    case .date(let order): return readDate(cell, order: order) != nil
    case .datetime(let order): return datetime(cell, order: order) != nil
    case .bool(let words):
      guard let value = words.value(of: cell) else { return false }
      if value { sawTrue = true } else { sawFalse = true }
      return true
    default: return false
    }
  }

  /// Whether a cell has a sign that number styles differ in, or does not start with the year.
  private func isTelling(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    if readings.contains(.date(.dayFirst)) || readings.contains(.date(.monthFirst))
      || readings.contains(.datetime(.dayFirst)) || readings.contains(.datetime(.monthFirst))
    {
      return cell.prefix(4).contains { $0 &- 0x30 >= 10 }
    }
    return cell.contains(UInt8(ascii: ".")) || cell.contains(UInt8(ascii: ","))
  }

  /// Whether all cells could be dates, with or without a time.
  var allowsDates: Bool { readings.contains(where: Self.dates.contains) }

  /// How the file writes numbers, as far as this column tells without doubt.
  var settledStyle: NumberStyle? {
    let isEnglish = readings.contains(.number(.english))
    let isVietnamese = readings.contains(.number(.vietnamese))
    if telling == nil || isEnglish == isVietnamese { return nil }
    return isEnglish ? .english : .vietnamese
  }

  /// The reading of the column, and what had to be decided for it.
  func verdict(fileStyle: NumberStyle, place: FilePlace) -> (CellReading, SourceProblem?) {
    guard cellCount > 0 else { return (.text, nil) }
    if let words = readings.first(where: \.isBool) {
      // A column of one word of a pair may be anything, but `true` and `false` are clear.
      let isClear = words == .bool(BoolWords.known[0]) || sawTrue && sawFalse
      return (isClear ? words : .text, nil)
    }
    if readings.contains(.int(.plain)) { return (.int(.plain), nil) }
    if let dates = dateVerdict(place: place) { return dates }
    let isEnglish = readings.contains(.number(.english))
    let isVietnamese = readings.contains(.number(.vietnamese))
    guard isEnglish || isVietnamese else { return (.text, nil) }
    let isAmbiguous = isEnglish && isVietnamese
    let style = isAmbiguous ? fileStyle : isEnglish ? NumberStyle.english : .vietnamese
    let reading: CellReading =
      style == .english && readings.contains(.number(.plain))
      ? .number(.plain) : readings.contains(.int(style)) ? .int(style) : .number(style)
    guard reading != .number(.plain) || isAmbiguous, let telling else { return (reading, nil) }
    let name: SourceProblem.NumberStyleName = style == .english ? .english : .vietnamese
    return (reading, .numberStyleChosen(place, style: name, example: telling))
  }

  private func dateVerdict(place: FilePlace) -> (CellReading, SourceProblem?)? {
    let pairs: [(day: CellReading, month: CellReading)] = [
      (.date(.dayFirst), .date(.monthFirst)), (.datetime(.dayFirst), .datetime(.monthFirst)),
    ]
    for pair in pairs {
      let isDayFirst = readings.contains(pair.day)
      let isMonthFirst = readings.contains(pair.month)
      guard isDayFirst || isMonthFirst else { continue }
      guard let telling, isMonthFirst else { return (pair.day, nil) }
      let order: DateOrder = isDayFirst ? .dayFirst : .monthFirst
      return (
        isDayFirst ? pair.day : pair.month,
        .dateOrderChosen(place, order: order, example: telling)
      )
    }
    return nil
  }
}

extension CellReading {
  fileprivate var isBool: Bool {
    if case .bool = self { true } else { false }
  }
}

/// Whether a text holds letters that only Vietnamese has.
func looksVietnamese(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  for index in 0..<max(0, bytes.count - 2) {
    switch (bytes[index], bytes[index + 1]) {
    // đ, ơ and ư; letters with two marks.
    case (0xC4, 0x90...0x91), (0xC6, 0xA0...0xA1), (0xC6, 0xAF...0xB0): return true
    case (0xE1, 0xBA) where bytes[index + 2] >= 0xA0, (0xE1, 0xBB): return true
    default: continue
    }
  }
  return false
}

/// Whether a header speaks of the time something is due: `Thời hạn`, `thoi_gian_hoan_thanh`.
func isDeadlineHeader(_ header: String) -> Bool {
  let words = folded(header).map { $0.isLetter || $0.isNumber ? $0 : " " }
  let name = String(words).split(separator: " ").joined(separator: " ")
  return deadlineHeaders.contains { " \(name) ".contains(" \($0) ") }
}

private let deadlineHeaders = [
  "thoi han", "thoi gian", "han hoan thanh", "han", "han chot", "lo trinh", "tien do",
  "thoi diem hoan thanh", "deadline", "due", "due date", "timeline",
]
