/// A piece of a deadline: folded words, whole numbers, single signs. All dashes are `-`.
enum DeadlineToken: Hashable {
  case word(String)
  case number(Int, digitCount: Int)
  case sign(Unicode.Scalar)

  var word: String? {
    if case .word(let word) = self { return word }
    return nil
  }

  var number: Int? {
    if case .number(let value, _) = self { return value }
    return nil
  }

  /// Words that make a deadline hang on something else.
  static let dependences: [[String]] = [
    ["theo", "ke", "hoach"], ["theo", "quy", "dinh"], ["theo", "yeu", "cau"],
    ["theo", "chi", "dao"], ["theo", "lo", "trinh"], ["theo", "tien", "do"],
    ["theo", "chuong", "trinh"],
  ]

  /// Words of deadlines that have no date at all.
  static let urgencies: [[String]] = [
    ["khan", "truong"], ["khan", "cap"], ["lap", "tuc"], ["cang", "som"], ["som", "nhat"],
    ["trien", "khai", "ngay"], ["thuc", "hien", "ngay"], ["lam", "ngay"], ["khong", "han"],
    ["khong", "thoi", "han"], ["khong", "co", "thoi", "han"], ["khong", "xac", "dinh"],
  ]

  static func tokens(of text: String) -> [DeadlineToken] {
    var tokens: [DeadlineToken] = []
    var word = String.UnicodeScalarView()
    var digits = ""
    func endPiece() {
      if !word.isEmpty { tokens.append(.word(String(word))) }
      if !digits.isEmpty {
        // A number of ten digits and more is no part of a date; it stays a word.
        let value = digits.utf8.count < 10 ? Int(digits) : nil
        tokens.append(value.map { .number($0, digitCount: digits.utf8.count) } ?? .word(digits))
      }
      word = String.UnicodeScalarView()
      digits = ""
    }
    for scalar in folded(text).unicodeScalars {
      switch scalar.value {
      case 0x30...0x39:
        if !word.isEmpty { endPiece() }
        digits.unicodeScalars.append(scalar)
      case 0x61...0x7A:
        if !digits.isEmpty { endPiece() }
        word.append(scalar)
      default:
        endPiece()
        if scalar.properties.isWhitespace { continue }
        tokens.append(.sign(scalar.properties.isDash ? "-" : scalar))
      }
    }
    endPiece()
    return tokens
  }
}

extension [DeadlineToken] {
  /// Whether the words stand in the text, one right after the other.
  func has(_ words: [String]) -> Bool {
    guard count >= words.count else { return false }
    return (0...count - words.count).contains { start in
      words.indices.allSatisfy { self[start + $0].word == words[$0] }
    }
  }

  func has(_ words: String...) -> Bool { has(words) }

  func word(at index: Int) -> String? { indices.contains(index) ? self[index].word : nil }

  func number(at index: Int) -> Int? { indices.contains(index) ? self[index].number : nil }

  func sign(at index: Int) -> Unicode.Scalar? {
    if indices.contains(index), case .sign(let sign) = self[index] { return sign }
    return nil
  }

  /// A year is written with four digits.
  func year(at index: Int) -> Int? {
    guard indices.contains(index), case .number(let value, digitCount: 4) = self[index],
      (1900...2999).contains(value)
    else { return nil }
    return value
  }

  /// A day, a month, a quarter or a week: one or two digits.
  func small(at index: Int) -> Int? {
    guard indices.contains(index), case .number(let value, let digitCount) = self[index],
      digitCount <= 2
    else { return nil }
    return value
  }

  /// A number in digits, or one of the words that cannot be mistaken once they are folded.
  func count(at index: Int) -> Int? {
    switch word(at: index) {
    case "mot": 1
    case "hai": 2
    case "ba": 3
    case "bon": 4
    case "sau": 6
    default: number(at: index).flatMap { (1...999).contains($0) ? $0 : nil }
    }
  }
}
