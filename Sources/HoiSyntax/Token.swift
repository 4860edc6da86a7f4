package import HoiText

/// One piece of a text. The tokens of a text lie end to end and cover every byte of it.
package struct Token: Sendable {
  package enum Kind: String, Hashable, Sendable {
    case word
    /// `` `Tên cơ quan` ``
    case quotedName
    /// `$q`
    case parameter
    /// `"đúng hạn"`, `r"^\d+"`
    case text
    /// `12_000`, `1.5`
    case number
    /// `30/6/2025`, `Q3/2025`
    case calendar
    /// `<=`, `|`
    case symbol
    case blank
    case newline
    case comment
    /// What no token starts with; always already reported.
    case invalid
    case end
  }

  /// What a token stands for.
  package enum Value: Sendable {
    case none
    /// A name in NFC and folded; of a parameter, without its `$`.
    case name(String, folded: String)
    case text(String)
    case integer(Int64)
    case number(Double)
    case calendar(CalendarForm)
    case symbol(Symbol)
  }

  package let kind: Kind
  package let value: Value
  package let range: SourceRange

  package init(_ kind: Kind, _ value: Value = .none, range: SourceRange) {
    self.kind = kind
    self.value = value
    self.range = range
  }

  /// Blanks, line breaks and comments: nothing the grammar sees.
  package var isTrivia: Bool { kind == .blank || kind == .newline || kind == .comment }

  var symbol: Symbol? {
    if case .symbol(let symbol) = value { symbol } else { nil }
  }

  /// The folded spelling of a word that may be a keyword.
  var foldedWord: String? {
    if kind == .word, case .name(_, let folded) = value { folded } else { nil }
  }

  /// The name a word or quoted name stands for.
  var nameText: String? {
    if case .name(let text, _) = value { text } else { nil }
  }
}

/// A date or period as it is written, before its numbers are checked.
package enum CalendarForm: Hashable, Sendable {
  /// `30/6/2025`
  case dayMonthYear(Int, Int, Int)
  /// `2025-06-30`
  case yearMonthDay(Int, Int, Int)
  /// `6/2025`, also the end of `quý 3/2025`
  case numberYear(Int, Int)
  /// `2025-06`
  case yearMonth(Int, Int)
  /// `Q3/2025`, `2025-Q3`
  case quarter(Int, Int)
  /// `H1/2025`
  case half(Int, Int)
  /// `W36/2025`
  case week(Int, Int)
  /// `30-06-2025`: refused
  case dashedDayMonthYear(Int, Int, Int)
  /// `06-2025`: refused
  case dashedMonthYear(Int, Int)
  /// `30/6/25`: refused
  case shortYear(Int, Int, Int)
}

/// Signs of the language, and signs of other languages that get a message of their own.
package enum Symbol: String, Hashable, Sendable, CaseIterable {
  case leftParenthesis = "("
  case rightParenthesis = ")"
  case leftBracket = "["
  case rightBracket = "]"
  case comma = ","
  case colon = ":"
  case semicolon = ";"
  case pipe = "|"
  case dot = "."
  case dots = ".."
  case equal = "="
  case doubleEqual = "=="
  case notEqual = "!="
  case angles = "<>"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case plus = "+"
  case minus = "-"
  case star = "*"
  case slash = "/"
  case otherwise = "??"
  case arrow = "->"
  case doubleAmpersand = "&&"
  case ampersand = "&"
  case doublePipe = "||"
  case exclamation = "!"
  case percent = "%"
  case fatArrow = "=>"
  case equalLess = "=<"
  case pipeGreater = "|>"
}
