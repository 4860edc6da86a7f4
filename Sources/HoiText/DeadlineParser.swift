/// Reads the time in a deadline: `[words] time [- time] [orientation]`.
struct DeadlineParser {
  let tokens: [DeadlineToken]
  var index = 0
  /// `trước` stands before the time.
  private var isBefore = false
  /// `từ` stands before the time.
  private var isFrom = false

  init(_ tokens: [DeadlineToken]) {
    self.tokens = tokens
  }

  /// `nil` if the text is no time and no length of time.
  mutating func parse() -> DeadlineReading? {
    skipLead()
    if isLength { return .relative }
    guard let first = time() else { return nil }
    var found = first
    if let last = rangeEnd(after: first) {
      guard let joined = first.joined(to: last) else { return nil }
      found = joined
    }
    if found.unit == .range { (isFrom, isBefore) = (false, false) }
    if goesOn() { return .recurring(nil) }
    guard isTrailer, let days = found.days else { return nil }
    if isFrom { return .recurring(nil) }
    if isBefore, found.unit != .day {
      return .period(start: days.start - 1, end: days.start - 1, unit: .day)
    }
    return .period(start: days.start, end: days.end, unit: found.unit)
  }

  /// Words before a time that leave it as it is.
  private static let leadWords: Set = [
    "den", "toi", "trong", "hoan", "thanh", "cham", "muon", "nhat", "truoc", "het", "cuoi", "ngay",
    "han", "thoi", "gian", "diem", "la", "du", "kien", "vao", "xong", "thuc", "hien", "phai",
    "giai", "doan", "vong", "khong", "qua", "da", "cac", "khan", "truong", "tu", "nay", "khoang",
  ]

  private mutating func skipLead() {
    while index < tokens.count {
      if let word = tokens[index].word, Self.leadWords.contains(word) {
        if word == "truoc" { isBefore = true }
        if word == "tu" { isFrom = true }
        if word == "nay" { isFrom = false }
        index += 1
      } else if [":", ",", "("].contains(tokens.sign(at: index)) || skipClock() {
        if tokens.sign(at: index) != nil { index += 1 }
      } else {
        return
      }
    }
  }

  /// `17 giờ 30 phút`, `17h30`, `17:30`
  private mutating func skipClock() -> Bool {
    guard tokens.small(at: index) != nil else { return false }
    let isClock =
      ["h", "gio"].contains(tokens.word(at: index + 1)) || tokens.sign(at: index + 1) == ":"
    guard isClock else { return false }
    index += 2
    if tokens.small(at: index) != nil, !["/", "-", "."].contains(tokens.sign(at: index + 1)) {
      index += 1
    }
    if ["phut", "p"].contains(tokens.word(at: index)) { index += 1 }
    return true
  }

  /// `02 ngày làm việc`, `3 tháng`: a length of time and nothing more.
  private var isLength: Bool {
    let units: Set = ["ngay", "tuan", "thang", "quy", "nam", "gio"]
    guard tokens.count(at: index) != nil, let unit = tokens.word(at: index + 1),
      units.contains(unit)
    else { return false }
    var end = index + 2
    if tokens.word(at: end) == "lam", tokens.word(at: end + 1) == "viec" { end += 2 }
    return end == tokens.count || ["(", ".", ",", ";"].contains(tokens.sign(at: end))
  }

  /// The second time of `2023 - 2025`, `từ tháng 3 đến tháng 5/2025`, `năm 2025 và 2026`.
  private mutating func rangeEnd(after first: DeadlineTime) -> DeadlineTime? {
    let before = index
    if tokens.sign(at: index) == ".", tokens.sign(at: index + 1) == "." {
      index += 2
    } else if ["-", "/"].contains(tokens.sign(at: index))
      || ["den", "toi"].contains(tokens.word(at: index))
    {
      index += 1
    } else if tokens.sign(at: index) == "," || tokens.word(at: index) == "va" {
      index += 1
      if let next = time(), let year = first.year, first.unit == .year, next.unit == .year,
        next.year == year + 1
      {
        return next
      }
      index = before
      return nil
    } else {
      return nil
    }
    while ["den", "het", "cuoi", "ngay"].contains(tokens.word(at: index)) { index += 1 }
    if let last = time() { return last }
    index = before
    return nil
  }

  /// `trở đi`, `và những năm tiếp theo`
  private mutating func goesOn() -> Bool {
    if tokens.word(at: index) == "tro", tokens.word(at: index + 1) == "di" { return true }
    guard tokens.word(at: index) == "va" || tokens.sign(at: index) == "," else { return false }
    let rest = Array(tokens[(index + 1)...])
    return rest.has("nam", "tiep", "theo") || rest.has("nam", "sau") || rest.has("tiep", "tuc")
  }

  /// Nothing more, a remark in brackets, or a vision beyond the deadline.
  private var isTrailer: Bool {
    var next = index
    while [",", ";", ".", "-"].contains(tokens.sign(at: next)) { next += 1 }
    if next == tokens.count || tokens.sign(at: next) == "(" { return true }
    if tokens.sign(at: next) == ")" { return next + 1 == tokens.count }
    if tokens.word(at: next) == "va" { next += 1 }
    let visions = [["tam", "nhin"], ["dinh", "huong"], ["huong", "toi"], ["huong", "den"]]
    return visions.contains { [tokens.word(at: next), tokens.word(at: next + 1)] == $0 }
  }
}
