import HoiText

/// How an entry of an outline is numbered: `I`, `A`, `1`, `1.1`, `a)`, `-`.
enum Numbering: Hashable {
  case roman
  case capital
  /// `1` has depth 1, `1.1` depth 2.
  case decimal(depth: Int)
  case letter
  case dash

  /// Reads a text that is nothing but a number of an outline.
  init?(only text: String) {
    guard let (numbering, rest) = Numbering.leading(text[...]), rest.isEmpty else { return nil }
    self = numbering
  }

  /// Reads the number before a heading: `I. Hoàn thiện thể chế`, `1.1 Kho dữ liệu`, `Phần A: …`.
  init?(before heading: String) {
    var text = heading[...]
    let words = ["phần ", "mục ", "chương ", "nhóm ", "phụ lục ", "part "]
    let lower = heading.lowercased()
    var isCounted = false
    if let word = words.first(where: lower.hasPrefix) {
      text = text.dropFirst(word.count)
      isCounted = true
    }
    guard let (numbering, rest) = Numbering.leading(text) else { return nil }
    let number = text[..<rest.startIndex]
    let isMarked = number.last.map { !$0.isLetter && !$0.isNumber } ?? false
    let isDeep = if case .decimal(let depth) = numbering { depth > 1 } else { false }
    guard isCounted || isMarked || isDeep || numbering == .roman && number.count > 1 else {
      return nil
    }
    self = numbering
  }

  /// The number at the beginning, with the sign behind it, and what follows.
  private static func leading(_ text: Substring) -> (Numbering, Substring)? {
    guard let first = text.first else { return nil }
    if first == "-" || first == "+" || first == "•" || first == "–" {
      return (.dash, text.dropFirst().drop { $0 == " " })
    }
    let isBracketed = first == "("
    let inner = isBracketed ? text.dropFirst() : text
    let token = inner.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
    guard token.utf8.count <= 20, let numbering = numbering(of: token) else { return nil }
    var rest = inner[token.endIndex...]
    if let sign = rest.first, ")/:-".contains(sign) {
      rest = rest.dropFirst()
    } else if let next = rest.first, next != " ", next != "\n", next != "\u{A0}" {
      return nil
    }
    if isBracketed, text[..<rest.startIndex].last != ")" { return nil }
    return (numbering, rest.drop { $0 == " " || $0 == "\n" || $0 == "\u{A0}" })
  }

  private static func numbering(of token: Substring) -> Numbering? {
    let isDotted = token.last == "."
    let body = isDotted ? token.dropLast() : token
    guard let first = body.first else { return nil }
    if body.allSatisfy({ "IVX".contains($0) }), isRoman(body) { return .roman }
    if body.count == 1, first.isLetter { return first.isUppercase ? .capital : .letter }
    let parts = body.split(separator: ".", omittingEmptySubsequences: false)
    let isDecimal = parts.allSatisfy { part in
      (1...4).contains(part.count) && part.allSatisfy { $0.isNumber }
    }
    return isDecimal && parts.count <= 8 ? .decimal(depth: parts.count) : nil
  }

  /// Up to XXXIX.
  private static func isRoman(_ text: Substring) -> Bool {
    var rest = text
    var tens = 0
    while rest.first == "X", tens < 3 {
      rest = rest.dropFirst()
      tens += 1
    }
    return ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].contains(String(rest))
  }

  /// Whether entries numbered like this stand below entries numbered like the other, by custom.
  func isBelow(_ other: Numbering) -> Bool {
    switch (self, other) {
    case (.decimal(let depth), .decimal(let upper)): depth > upper
    case (.letter, .decimal), (.dash, .decimal), (.dash, .letter): true
    case (.decimal, .roman), (.decimal, .capital), (.roman, .capital): true
    case (.letter, .roman), (.letter, .capital), (.dash, .roman), (.dash, .capital): true
    default: false
    }
  }

  /// Headers of a column that numbers its rows, folded.
  static let headers: Set<String> = [
    "stt", "tt", "so tt", "so thu tu", "thu tu", "no", "no.", "#",
  ]
}

/// Whether a text names a row of sums: `Tổng cộng`, `Cộng (I+II)`, `Total`.
///
/// Marks count: `công` is another word than `cộng`.
func isTotalLabel(_ text: String) -> Bool {
  var label = nfc(text).lowercased()
  if let bracket = label.firstIndex(of: "(") { label = String(label[..<bracket]) }
  let words = label.split { $0.isWhitespace || ":.*-–".contains($0) }.joined(separator: " ")
  return totalLabels.contains(words) || words.hasPrefix("tổng cộng ")
    || words.hasPrefix("cộng nhóm ") || words.hasPrefix("cộng mục ")
    || words.hasPrefix("cộng phần ")
}

private let totalLabels: Set<String> = [
  "tổng cộng", "tổng số", "tổng", "cộng", "tong cong", "tong so", "total", "grand total",
  "subtotal", "sub total", "totals", "sum",
]

/// The label of a row of sums: the one text in it names it, every other cell is a number or empty.
///
/// This is the whole rule, for sheets, tables of documents and delimited text alike.
func totalLabel(_ cells: [String]) -> String? {
  var label: String?
  for cell in cells where !cell.isEmpty {
    if isTotalLabel(cell) {
      if label != nil { return nil }
      label = cell
    } else if !isNumeric(cell) {
      return nil
    }
  }
  return label
}

/// Whether a cell is a number in any way of writing, or a dash for none.
func isNumeric(_ cell: String) -> Bool {
  cell == "-" || cell == "–"
    || cell.utf8.allSatisfy { byte in
      byte &- 0x30 < 10 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: " ")
    } && cell.utf8.contains { $0 &- 0x30 < 10 }
}
