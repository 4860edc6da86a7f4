/// A regular expression that runs in time linear in the text, whatever the pattern.
///
/// Over Unicode scalars, case-sensitive, found anywhere in the text unless anchored. Understood:
/// literals, `.`, classes `[a-z]` and `[^…]`, `\d \w \s` and their capitals, `\b`, escapes, `^ $`,
/// groups, `|`, and `* + ? {m} {m,} {m,n}` (also lazy, which changes nothing here).
///
/// An automaton with a thread for each way the pattern may go on (Thompson 1968);
/// `RegularExpressionSearch` runs it.
package struct RegularExpression: Sendable {
  let program: [Instruction]
  /// The sets its instructions name.
  let sets: [ScalarSet]

  /// Fails on what it cannot read.
  package init(_ pattern: String) throws(RegularExpressionProblem) {
    var parser = RegularExpressionParser(pattern)
    let tree = try parser.parse()
    var compiler = RegularExpressionCompiler()
    (program, sets) = try compiler.compile(tree)
  }

  /// Whether some stretch of the text fits. To look through many texts, make one
  /// `RegularExpressionSearch`.
  package func matches(_ text: String) -> Bool {
    var search = RegularExpressionSearch(self)
    return search.finds(in: text)
  }
}

/// What a pattern says that cannot be read; offsets count Unicode scalars.
package enum RegularExpressionProblem: Error, Hashable {
  case unclosed(Character, offset: Int)
  case unexpected(Character, offset: Int)
  case nothingToRepeat(offset: Int)
  case badRange(offset: Int)
  case unknownEscape(Character, offset: Int)
  case endsInEscape
  case tooLarge(limit: Int)
}

/// What the automaton may have at a place.
enum Instruction: Sendable {
  /// By its number.
  case character(set: Int)
  case jump(Int)
  case split(Int, Int)
  case assert(TextPlace)
  case match
}

/// Places a pattern may ask for.
enum TextPlace: Sendable {
  case start, end, wordBoundary, insideWord

  /// `isBoundary`: whether just one of the characters before and after belongs to a word.
  func holds(isStart: Bool, isEnd: Bool, isBoundary: Bool) -> Bool {
    switch self {
    case .start: isStart
    case .end: isEnd
    case .wordBoundary: isBoundary
    case .insideWord: !isBoundary
    }
  }
}

/// A set of Unicode scalars.
struct ScalarSet: Hashable, Sendable {
  enum Member: Hashable, Sendable {
    case range(ClosedRange<Unicode.Scalar>)
    case digit, word, space
    case notDigit, notWord, notSpace
  }

  var members: [Member]
  var isNegated = false

  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
      || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let isMember = members.contains { member in
      switch member {
      case .range(let range): range.contains(scalar)
      case .digit: Self.isDigit(scalar)
      case .word: Self.isWord(scalar)
      case .space: scalar.properties.isWhitespace
      case .notDigit: !Self.isDigit(scalar)
      case .notWord: !Self.isWord(scalar)
      case .notSpace: !scalar.properties.isWhitespace
      }
    }
    return isMember != isNegated
  }
}
