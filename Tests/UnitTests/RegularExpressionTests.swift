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

  @Test func emptyGroupsRepeatAtNoCost() throws {
    #expect(try RegularExpression("((){1000000}){1000000}").matches("a"))
  }
}
