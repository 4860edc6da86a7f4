/// A regular expression that runs in time linear in the text, whatever the pattern.
///
/// Over Unicode scalars, case-sensitive, found anywhere in the text unless anchored. Understood:
/// literals, `.`, classes `[a-z]` and `[^…]`, `\d \w \s` and their capitals, `\b`, escapes, `^ $`,
/// groups, `|`, and `* + ? {m} {m,} {m,n}` (also lazy, which changes nothing here).
///
/// Runs all threads of a nondeterministic automaton side by side (Thompson 1968, Pike).
package struct RegularExpression: Sendable {
  private let program: [Instruction]

  /// Fails on what it cannot read.
  package init(_ pattern: String) throws(RegularExpressionProblem) {
    var parser = RegularExpressionParser(pattern)
    let tree = try parser.parse()
    var compiler = RegularExpressionCompiler()
    program = try compiler.compile(tree)
  }

  /// Whether some stretch of the text fits.
  package func matches(_ text: String) -> Bool {
    var current = ThreadList(capacity: program.count)
    var next = ThreadList(capacity: program.count)
    var previous: Unicode.Scalar?
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while true {
      let scalar = index < scalars.endIndex ? scalars[index] : nil
      if follow(0, into: &current, previous: previous, next: scalar) { return true }
      guard let scalar else { return false }
      index = scalars.index(after: index)
      let following = index < scalars.endIndex ? scalars[index] : nil
      for counter in current.counters {
        guard case .character(let set) = program[counter], set.contains(scalar) else { continue }
        if follow(counter + 1, into: &next, previous: scalar, next: following) { return true }
      }
      swap(&current, &next)
      next.clear()
      previous = scalar
    }
  }

  /// Adds a thread and all it reaches without reading; true where one of them is at the end.
  private func follow(
    _ start: Int, into list: inout ThreadList, previous: Unicode.Scalar?, next: Unicode.Scalar?
  ) -> Bool {
    var pending = [start]
    while let counter = pending.popLast() {
      if !list.insert(counter) { continue }
      switch program[counter] {
      case .match: return true
      case .character: list.counters.append(counter)
      case .jump(let target): pending.append(target)
      case .split(let first, let second): pending += [second, first]
      case .assert(let place):
        if place.holds(previous: previous, next: next) { pending.append(counter + 1) }
      }
    }
    return false
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
  case character(ScalarSet)
  case jump(Int)
  case split(Int, Int)
  case assert(TextPlace)
  case match
}

/// Places a pattern may ask for.
enum TextPlace: Sendable {
  case start, end, wordBoundary, insideWord

  func holds(previous: Unicode.Scalar?, next: Unicode.Scalar?) -> Bool {
    let isBoundary =
      (previous.map(ScalarSet.isWord) ?? false) != (next.map(ScalarSet.isWord) ?? false)
    return switch self {
    case .start: previous == nil
    case .end: next == nil
    case .wordBoundary: isBoundary
    case .insideWord: !isBoundary
    }
  }
}

/// A set of Unicode scalars.
struct ScalarSet: Sendable {
  enum Member: Sendable {
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

/// Threads of the automaton, each place once.
private struct ThreadList {
  var counters: [Int] = []
  private var isIn: [Bool]
  private var met: [Int] = []

  init(capacity: Int) {
    isIn = Array(repeating: false, count: capacity)
  }

  mutating func insert(_ counter: Int) -> Bool {
    if isIn[counter] { return false }
    isIn[counter] = true
    met.append(counter)
    return true
  }

  mutating func clear() {
    for counter in met { isIn[counter] = false }
    met.removeAll(keepingCapacity: true)
    counters.removeAll(keepingCapacity: true)
  }
}
