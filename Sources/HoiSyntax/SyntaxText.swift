import HoiText

/// How pieces of a query are written.
enum SyntaxText {
  /// A text literal: `"a \"b\""`.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          result += "\\u{\(String(scalar.value, radix: 16))}"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// A name, in backticks where it is not a plain one.
  static func name(_ name: String) -> String {
    isPlain(name) ? name : "`\(name)`"
  }

  /// A name of a tree, in backticks where it would be read as something else.
  static func name(_ name: Syntax.Name) -> String {
    let isTaken = name.isQuoted && isOperandWord(name.text)
    return isTaken || startsOperator(name.text) ? "`\(name.text)`" : self.name(name.text)
  }

  /// Whether a text lexes as one word.
  static func isPlain(_ name: String) -> Bool {
    let tokens = Lexer(SourceText(name: "", text: name)).finish().tokens
    return tokens.count == 2 && tokens[0].kind == .word
  }

  /// `not` and `if`: with an operand behind them they are no names.
  static func startsOperator(_ name: String) -> Bool {
    let word = folded(name)
    return [Keyword.not, .if].contains { Keywords.sequences(of: $0).contains([word]) }
  }

  /// Whether a word alone may be a literal.
  private static func isOperandWord(_ name: String) -> Bool {
    let word = folded(name)
    return word == "null" || word == "nil"
      || Keywords.sequences(at: .operand, startingWith: word).contains { $0.words.count == 1 }
  }

  // MARK: Literals

  /// Whether a literal is a word that would be a name before a point.
  static func isWord(_ literal: Syntax.Literal) -> Bool {
    switch literal {
    case .bool, .missing, .today, .now: true
    case .text, .integer, .number, .date, .period, .duration, .relativePeriod: false
    }
  }

  static func literal(_ literal: Syntax.Literal) -> String {
    switch literal {
    case .text(let text): return quoted(text)
    case .integer(let value): return String(value)
    case .number(let value): return decimal(value)
    case .bool(let value): return value ? "true" : "false"
    case .missing: return "missing"
    case .today: return "today"
    case .now: return "now"
    case .date(let days):
      let date = Calendar.date(days: days)
      return "\(date.day)/\(date.month)/\(year(date.year))"
    case .period(let period): return self.period(period)
    case .duration(let count, let unit):
      return "\(count) " + Self.unit(unit, isPlural: count != 1)
    case .relativePeriod(let unit, let offset):
      return (offset == 0 ? "this " : offset < 0 ? "last " : "next ") + unit.rawValue
    }
  }

  static func unit(_ unit: Syntax.CalendarUnit, isPlural: Bool) -> String {
    isPlural ? (unit == .half ? "halves" : unit.rawValue + "s") : unit.rawValue
  }

  private static func period(_ period: Syntax.Period) -> String {
    switch period {
    case .year(let number): "year " + year(number)
    case .half(let number, let half): "H\(half)/" + year(number)
    case .quarter(let number, let quarter): "Q\(quarter)/" + year(number)
    case .month(let number, let month): "\(month)/" + year(number)
    case .week(let number, let week): "W\(week)/" + year(number)
    }
  }

  /// Four digits, as dates and periods need them.
  private static func year(_ year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The shortest decimal that reads as the same number, without an exponent.
  static func decimal(_ value: Double) -> String {
    let text = "\(value)"
    guard let split = text.firstIndex(of: "e"),
      let exponent = Int(text[text.index(after: split)...])
    else { return text }
    let mantissa = text[..<split]
    let digits = mantissa.filter { $0 != "." }
    let point = (mantissa.firstIndex(of: ".").map { mantissa[..<$0].count } ?? mantissa.count)
    let place = point + exponent
    if place <= 0 { return "0." + String(repeating: "0", count: -place) + digits }
    if place >= digits.count {
      return digits + String(repeating: "0", count: place - digits.count) + ".0"
    }
    return digits.prefix(place) + "." + digits.dropFirst(place)
  }
}

/// A name as a query writes it: in backticks where it is not a plain one.
package func writtenName(_ name: String) -> String { SyntaxText.name(name) }
