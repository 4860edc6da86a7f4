/// Finds in a deadline whether it comes again, and how often.
struct RecurrenceParser {
  private let tokens: [DeadlineToken]
  let period: RecurrencePeriod?

  init(_ tokens: [DeadlineToken]) {
    self.tokens = tokens
    period =
      tokens.indices.lazy.compactMap { Self.timesPerYear(tokens, at: $0) }.first
      ?? tokens.indices.lazy.compactMap { Self.every(tokens, at: $0) }.first
  }

  /// Whether it comes again or goes on, however often.
  var isRecurring: Bool {
    period != nil || tokens.has("thuong", "xuyen") || tokens.has("dinh", "ky")
      || tokens.has("dinh", "ki") || tokens.has("lien", "tuc") || tokens.has("lau", "dai")
  }

  /// `2 lần/năm`, `một lần mỗi năm`
  private static func timesPerYear(_ tokens: [DeadlineToken], at index: Int) -> RecurrencePeriod? {
    guard let times = tokens.count(at: index), tokens.word(at: index + 1) == "lan" else {
      return nil
    }
    var next = index + 2
    let connectors: Set = ["moi", "mot", "trong", "hang"]
    if tokens.sign(at: next) == "/" || tokens.word(at: next).map(connectors.contains) == true {
      next += 1
    }
    guard next > index + 2, tokens.word(at: next) == "nam", tokens.number(at: next + 1) == nil,
      12 % times == 0
    else { return nil }
    return RecurrencePeriod(every: 12 / times, .month)
  }

  /// `hằng quý`, `mỗi 2 năm`, `6 tháng một lần`, `03 tháng/lần`, `định kỳ 6 tháng`, `thường niên`
  private static func every(_ tokens: [DeadlineToken], at index: Int) -> RecurrencePeriod? {
    switch tokens.word(at: index) {
    case "hang", "moi", "tung":
      return length(tokens, at: index + 1)?.period
    case "dinh" where ["ky", "ki"].contains(tokens.word(at: index + 1)):
      return length(tokens, at: index + 2)?.period
    case "thuong" where tokens.word(at: index + 1) == "nien":
      return RecurrencePeriod(every: 1, .year)
    default:
      guard let (period, end) = length(tokens, at: index) else { return nil }
      let isRate = tokens.sign(at: end) == "/"
      let next = isRate ? end + 1 : end
      let once = tokens.count(at: next) == 1 && tokens.word(at: next + 1) == "lan"
      return once || isRate && tokens.word(at: next) == "lan" ? period : nil
    }
  }

  /// `6 tháng`, `năm`, `nửa năm`, not followed by a number as in `năm 2025`.
  private static func length(
    _ tokens: [DeadlineToken], at index: Int
  ) -> (period: RecurrencePeriod, end: Int)? {
    if tokens.word(at: index) == "nua", tokens.word(at: index + 1) == "nam" {
      return (RecurrencePeriod(every: 6, .month), index + 2)
    }
    let count = tokens.count(at: index)
    let unitIndex = count == nil ? index : index + 1
    let end = unitIndex + 1
    if tokens.number(at: end) != nil, tokens.word(at: end + 1) != "lan" { return nil }
    switch tokens.word(at: unitIndex) {
    case "ngay": return (RecurrencePeriod(every: count ?? 1, .day), end)
    case "tuan": return (RecurrencePeriod(every: count ?? 1, .week), end)
    case "thang": return (RecurrencePeriod(every: count ?? 1, .month), end)
    case "quy": return (RecurrencePeriod(every: (count ?? 1) * 3, .month), end)
    case "nam": return (RecurrencePeriod(every: count ?? 1, .year), end)
    default: return nil
    }
  }
}
