import HoiText

extension Parser {
  /// `is missing`, `is not present`, `không thiếu`, also mixed: `is not thiếu`.
  mutating func takeTest() -> (Syntax.Test, Bool)? {
    var longest: (count: Int, row: Operators.Test)?
    for row in Operators.tests {
      let count = length(of: row.keyword)
      if count > (longest?.count ?? 0) { longest = (count, row) }
    }
    if let longest {
      take(.keyword(longest.row.keyword), count: longest.count)
      return (longest.row.test, longest.row.isNegated)
    }
    guard peek().foldedWord == "is" else { return bareTest() }
    let isNegated = length(of: .not, ahead: 1) > 0
    let skipped = isNegated ? 2 : 1
    for row in Operators.tests where !row.isNegated {
      guard let words = Keywords.sequences(of: row.keyword).last(where: { $0[0] != "is" }),
        spells(words, ahead: skipped)
      else { continue }
      let keyword = Operators.tests.first { $0.test == row.test && $0.isNegated == isNegated }
      take(.keyword(keyword?.keyword ?? row.keyword), count: skipped + words.count)
      return (row.test, isNegated)
    }
    return foreignTest(isNegated: isNegated, skipping: skipped)
  }

  /// `x missing`: the `is` was forgotten.
  private mutating func bareTest() -> (Syntax.Test, Bool)? {
    let isNegated = at(.notInfix)
    let word = peek(isNegated ? 1 : 0).foldedWord
    guard let test = Syntax.Test.allCases.first(where: { $0.rawValue == word }) else { return nil }
    let range = take(nil, count: isNegated ? 2 : 1)
    let meant = "is \(isNegated ? "not " : "")\(test.rawValue)"
    report(.missingIs(meant: meant), at: range, fix: Fix(replace: range, with: meant))
    return (test, isNegated)
  }

  /// `is null`, `is not null`, and whatever else stands after `is`.
  private mutating func foreignTest(isNegated: Bool, skipping: Int) -> (Syntax.Test, Bool) {
    let start = peek().range.start
    if let word = peek(skipping).foldedWord, Self.nullWords.contains(word) {
      let written = source.text(in: peek(skipping).range)
      take(nil, count: skipping + 1)
      let meant = isNegated ? "is not missing" : "is missing"
      report(
        .null(written, meant: meant), at: range(from: start),
        fix: Fix(replace: range(from: start), with: meant))
      return (.missing, isNegated)
    }
    take(nil, count: skipping)
    fail(expected: .test)
    return (.missing, isNegated)
  }

  static let nullWords: Set<String> = ["null", "nil", "na", "undefined", "empty"]

  /// `x = null`, `x != missing`: read as the test it is meant to be.
  mutating func missingRight(
    of left: Syntax.Expression, kind: Syntax.Comparison.Kind, operatorRange: SourceRange
  ) -> Syntax.Expression? {
    guard kind == .equal || kind == .notEqual, let word = peek().foldedWord else { return nil }
    let isMissing = at(.missing)
    guard isMissing || word == "null" || word == "nil" else { return nil }
    switch peek(1).symbol {
    case .dot, .leftParenthesis, .plus, .minus, .star, .slash, .otherwise: return nil
    default: break
    }
    let written = source.text(in: take(isMissing ? .keyword(.missing) : nil))
    let isNegated = kind == .notEqual
    let keyword: Keyword = isNegated ? .isNotMissing : .isMissing
    let language: Language = written.utf8.allSatisfy { $0 < 0x80 } ? .english : .vietnamese
    let meant = Keywords.spelling(of: keyword, in: language)
    let place = operatorRange.union(SourceRange(operatorRange.end, lastEnd))
    let sign = source.text(in: operatorRange)
    report(
      isMissing
        ? .comparedWithMissing("\(sign) \(written)", meant: meant) : .null(written, meant: meant),
      at: place, fix: Fix(replace: place, with: meant))
    return Syntax.Expression(
      .test(left, .missing, isNegated: isNegated), range: range(from: left.range.start))
  }
}
