import HoiPlan
import Testing

@Suite struct RegularExpressions {
  static let searches: [(pattern: String, text: String, isFound: Bool)] = [
    ("^QĐ-\\d+", "QĐ-12/TTg", true), ("^QĐ-\\d+", "số QĐ-12", false), ("a|b$", "xb", true),
    ("^(ab)+$", "ababab", true), ("^(ab)+$", "ababa", false), ("^a{2,3}$", "aaa", true),
    ("^a{2,3}$", "aaaa", false), ("^a{2,}$", "aaaa", true), ("^.$", "ộ", true),
    ("[^a-c]", "abc", false), ("[^a-c]", "abd", true), ("[]x]", "]", true), ("\\.", "a", false),
    ("\\bBộ\\b", "các Bộ, ngành", true), ("\\bộ", "Bộ", false), ("^\\w+$", "Đà_Nẵng1", true),
    ("\\s", "a\u{A0}b", true), ("", "", true), ("^$", "", true), ("^$", "a", false),
    ("(a*)*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", false), ("a??b", "b", true), ("A", "a", false),
    ("x-", "x-", true), ("[a-]", "-", true),
  ]

  @Test(arguments: searches)
  func finds(pattern: String, text: String, isFound: Bool) throws {
    #expect(try RegularExpression(pattern).matches(text) == isFound)
  }

  static let problems: [(pattern: String, problem: RegularExpressionProblem)] = [
    ("(a", .unclosed("(", offset: 0)),
    ("a)", .unexpected(")", offset: 1)), ("*a", .nothingToRepeat(offset: 0)),
    ("[b-a]", .badRange(offset: 1)), ("[a", .unclosed("[", offset: 0)),
    ("\\q", .unknownEscape("q", offset: 1)), ("a\\", .endsInEscape),
    ("a{3,2}", .badRange(offset: 1)),
    ("(?=a)", .unexpected("?", offset: 1)), ("(a{1000}){1000}", .tooLarge(limit: 20_000)),
  ]

  @Test(arguments: problems)
  func refuses(pattern: String, problem: RegularExpressionProblem) {
    #expect(throws: problem) { try RegularExpression(pattern) }
  }

  /// Against trying every way a pattern may go; also where hardly a state is kept.
  @Test func findsWhatTryingEveryWayFinds() throws {
    var dice = Dice(seed: 3)
    for _ in 0..<3_000 {
      let tree = Self.tree(&dice, depth: 3)
      let text = (0..<dice.roll(9)).map { _ in ["a", "b", "ộ", " ", "_"][dice.roll(5)] }.joined()
      let expression = try RegularExpression(tree.pattern)
      let scalars = Array(text.unicodeScalars)
      let expected =
        scalars.indices.contains { !tree.ends(in: scalars, from: $0).isEmpty }
        || !tree.ends(in: scalars, from: scalars.count).isEmpty
      for limit in [2, 4_096] {
        var search = RegularExpressionSearch(expression, stateLimit: limit)
        let found = (search.finds(in: text), search.finds(in: text))
        #expect(found == (expected, expected), "\(tree.pattern) in \(text)")
      }
    }
  }

  /// A pattern, and where its matches from a place end.
  private indirect enum Tree {
    case character(String, fits: Set<Unicode.Scalar>)
    case place(String)
    case both(Tree, Tree)
    case either(Tree, Tree)
    case repeated(Tree, least: Int, most: Int)

    var pattern: String {
      switch self {
      case .character(let pattern, _), .place(let pattern): pattern
      case .both(let first, let second): first.pattern + second.pattern
      case .either(let first, let second): "(\(first.pattern)|\(second.pattern))"
      case .repeated(let tree, 0, 9): "(?:\(tree.pattern))*"
      case .repeated(let tree, let least, let most): "(\(tree.pattern)){\(least),\(most)}"
      }
    }

    func ends(in text: [Unicode.Scalar], from start: Int) -> Set<Int> {
      switch self {
      case .character(_, let fits):
        return start < text.count && fits.contains(text[start]) ? [start + 1] : []
      case .place(let pattern):
        let word: Set<Unicode.Scalar> = ["a", "b", "ộ", "_"]
        let isAfterWord = start > 0 && word.contains(text[start - 1])
        let isBoundary = isAfterWord != (start < text.count && word.contains(text[start]))
        let holds =
          switch pattern {
          case "^": start == 0
          case "$": start == text.count
          case "\\b": isBoundary
          default: !isBoundary
          }
        return holds ? [start] : []
      case .both(let first, let second):
        return Set(first.ends(in: text, from: start).flatMap { second.ends(in: text, from: $0) })
      case .either(let first, let second):
        return first.ends(in: text, from: start).union(second.ends(in: text, from: start))
      case .repeated(let tree, let least, let most):
        var (found, reached): (Set<Int>, Set<Int>) = (least == 0 ? [start] : [], [start])
        for count in 1...most {
          reached = Set(reached.flatMap { tree.ends(in: text, from: $0) })
          if count >= least { found.formUnion(reached) }
        }
        return found
      }
    }
  }

  private static func tree(_ dice: inout Dice, depth: Int) -> Tree {
    let all: Set<Unicode.Scalar> = ["a", "b", "ộ", " ", "_"]
    switch dice.roll(depth == 0 ? 7 : 13) {
    case 0: return .character("a", fits: ["a"])
    case 1: return .character("ộ", fits: ["ộ"])
    case 2: return .character(".", fits: all)
    case 3: return .character("[^a]", fits: all.subtracting(["a"]))
    case 4: return .character("\\w", fits: all.subtracting([" "]))
    case 5: return .character("[b_]", fits: ["b", "_"])
    case 6: return .place(["^", "$", "\\b", "\\B"][dice.roll(4)])
    case 7, 8, 9: return .both(tree(&dice, depth: depth - 1), tree(&dice, depth: depth - 1))
    case 10, 11: return .either(tree(&dice, depth: depth - 1), tree(&dice, depth: depth - 1))
    default:
      // A text has at most eight characters: nine times is as often as wanted.
      let (least, most) = dice.roll(2) == 0 ? (0, 9) : (dice.roll(3), 2 + dice.roll(2))
      let repeated = tree(&dice, depth: depth - 1)
      if case .place = repeated { return repeated }
      return .repeated(repeated, least: least, most: most)
    }
  }

  @Test func emptyGroupsRepeatAtNoCost() throws {
    #expect(try RegularExpression("((){1000000}){1000000}").matches("a"))
  }
}
