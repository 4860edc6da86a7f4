import HoiText

/// What can be wrong with the shape of a text.
package enum SyntaxProblem: Sendable {
  // Characters.
  /// `where a @ 5`; `a ≥ 5` means `>=`
  case unknownCharacter(Unicode.Scalar, meant: String?)
  /// `"abc`
  case unclosedText
  /// `` `abc ``
  case unclosedName
  /// An empty pair of backticks.
  case emptyName
  /// `"\d"`
  case unknownEscape(String)
  /// `"\u{zz}"`
  case badUnicodeEscape
  /// `// so`, `-- so`, `/* so */`
  case foreignComment(String)
  /// “so”
  case curlyQuotes
  /// `$` alone
  case missingParameterName

  // Numbers and dates.
  case numberTooLarge
  /// `1.000.000`
  case thousandsPoints(String, meant: String)
  /// `10 000`
  case thousandsBlank(String, meant: String)
  /// `200.000`, which is read as 200
  case ambiguousPoint(String, value: String, thousands: String)
  /// `1,5`
  case decimalComma(String, meant: String)
  /// `.5`
  case leadingPoint(meant: String)
  /// `31/2/2025`, `12/31/2025`
  case noSuchDate(day: Int, month: Int, year: Int, isYearFirst: Bool, meant: String?)
  /// `30-06-2025`
  case dashedDate(String, meant: String)
  /// `30/6/25`
  case shortYear(String, meant: String)
  /// `13/2025`, `Q5/2025`
  case noSuchPeriod(Syntax.CalendarUnit, number: Int, highest: Int, year: Int)
  /// `năm 0`
  case noSuchYear(Int)
  /// `tháng Q3/2025`
  case mismatchedPeriod(Syntax.CalendarUnit)
  /// `tháng 6`
  case periodWithoutYear(String)
  /// `9 tháng đầu 2025`
  case monthsOfYear(String?)
  /// `1.5 days`
  case fractionalDuration
  /// `last 7 days`
  case rollingWindow(String, meant: String)
  /// `7 days ago`
  case daysAgo(String)
  /// `take 3 rows`
  case wordAfterNumber(String, number: String)

  // Structure.
  case expected(Expectation, found: Found)
  /// Something after the end of what was complete.
  case unexpected(Found)
  /// `where (a > 1`
  case unclosedDelimiter(String, closer: String)
  /// `a)`
  case unmatchedCloser(String)
  /// `where a = 1, b = 2`
  case commaInExpression
  /// `tasks where late`
  case missingPipe(String)
  /// `| where late` at the start of a script
  case leadingPipe
  /// `| wher late`
  case unknownStage(String, nearest: [String])
  /// `| filter late`
  case foreignStage(String, ours: String)
  /// `| count()`
  case stageBrackets(String)
  /// `sort by cost`
  case sortBy
  /// `select *`
  case selectStar
  /// `group by region count()`
  case missingColon(example: String?)
  /// `group by city`
  case groupWithoutAggregates(keys: String)
  /// `join agencies`
  case joinKind
  /// `(t | where c, 2)`
  case stagesInValues

  // Expressions of other languages.
  /// `a && b`
  case foreignOperator(String, ours: String)
  /// `null`, `x = null`
  case null(String, meant: String)
  /// `x = missing`
  case comparedWithMissing(String, meant: String)
  /// `x missing`
  case missingIs(meant: String)
  /// `isnull(x)`
  case foreignFunction(String, meant: String?)
  /// `count(*)`
  case countStar(String)
  /// `count(distinct x)`
  case countDistinct
  /// `tasks.title.upper()`
  case methodCall(String, of: String)
  /// `1 < x < 10`
  case chainedComparison(meant: String?)
  /// `if(a, b, c)`
  case ifWithBrackets(meant: String?)
  /// `case when a then b end`
  case caseWhen
  /// `SELECT a FROM t`
  case sql(meant: String?)
  /// `from t | where a`
  case leadingFrom(meant: String)

  // Limits.
  case nestingTooDeep
  case chainTooLong
  case scriptTooLong(bytes: Int)
  case textTooLong(bytes: Int)
  case nameTooLong(bytes: Int)
}

/// What was found where something else was expected.
package enum Found: Hashable, Sendable {
  case end
  case lineEnd
  case text
  case written(String)
}

/// What the grammar wants at a place.
package enum Expectation: Hashable, Sendable {
  case expression
  case name
  case text
  case type
  case parameter
  case stage
  /// `missing`, `present` or `unmatched` after `is`
  case test
  case symbol(Symbol)
  case keyword(Keyword)
}

/// A problem with the fix that fits its place.
struct Reported: Problem {
  let problem: SyntaxProblem
  let fix: Fix?

  init(_ problem: SyntaxProblem, fix: Fix? = nil) {
    self.problem = problem
    self.fix = fix
  }

  var code: String { problem.code }
  var wording: Wording { problem.wording }

  var severity: Severity {
    if case .ambiguousPoint = problem { .warning } else { .error }
  }

  var nearest: [String] {
    if case .unknownStage(_, let nearest) = problem { nearest } else { [] }
  }
}

extension SyntaxProblem {
  /// Stable; also the name of the problem's golden file.
  package var code: String {
    switch self {
    case .unknownCharacter: "parse.unknown-character"
    case .unclosedText: "parse.unclosed-text"
    case .unclosedName: "parse.unclosed-name"
    case .emptyName: "parse.empty-name"
    case .unknownEscape: "parse.unknown-escape"
    case .badUnicodeEscape: "parse.bad-unicode-escape"
    case .foreignComment: "parse.foreign-comment"
    case .curlyQuotes: "parse.curly-quotes"
    case .missingParameterName: "parse.missing-parameter-name"
    case .numberTooLarge: "parse.number-too-large"
    case .thousandsPoints: "parse.thousands-points"
    case .thousandsBlank: "parse.thousands-blank"
    case .ambiguousPoint: "parse.ambiguous-point"
    case .decimalComma: "parse.decimal-comma"
    case .leadingPoint: "parse.leading-point"
    case .noSuchDate: "parse.no-such-date"
    case .dashedDate: "parse.dashed-date"
    case .shortYear: "parse.short-year"
    case .noSuchPeriod: "parse.no-such-period"
    case .noSuchYear: "parse.no-such-year"
    case .mismatchedPeriod: "parse.mismatched-period"
    case .periodWithoutYear: "parse.period-without-year"
    case .monthsOfYear: "parse.months-of-year"
    case .fractionalDuration: "parse.fractional-duration"
    case .rollingWindow: "parse.rolling-window"
    case .daysAgo: "parse.days-ago"
    case .wordAfterNumber: "parse.word-after-number"
    case .expected(let expectation, _): expectation.code
    case .unexpected: "parse.unexpected"
    case .unclosedDelimiter: "parse.unclosed-delimiter"
    case .unmatchedCloser: "parse.unmatched-closer"
    case .commaInExpression: "parse.comma-in-expression"
    case .missingPipe: "parse.missing-pipe"
    case .leadingPipe: "parse.leading-pipe"
    case .unknownStage: "parse.unknown-stage"
    case .foreignStage: "parse.foreign-stage"
    case .stageBrackets: "parse.stage-brackets"
    case .sortBy: "parse.sort-by"
    case .selectStar: "parse.select-star"
    case .missingColon: "parse.missing-colon"
    case .groupWithoutAggregates: "parse.group-without-aggregates"
    case .joinKind: "parse.join-kind"
    case .stagesInValues: "parse.stages-in-values"
    case .foreignOperator: "parse.foreign-operator"
    case .null: "parse.null"
    case .comparedWithMissing: "parse.compared-with-missing"
    case .missingIs: "parse.missing-is"
    case .foreignFunction: "parse.foreign-function"
    case .countStar: "parse.count-star"
    case .countDistinct: "parse.count-distinct"
    case .methodCall: "parse.method-call"
    case .chainedComparison: "parse.chained-comparison"
    case .ifWithBrackets: "parse.if-with-brackets"
    case .caseWhen: "parse.case-when"
    case .sql: "parse.sql"
    case .leadingFrom: "parse.leading-from"
    case .nestingTooDeep: "parse.nesting-too-deep"
    case .chainTooLong: "limit.chain-length"
    case .scriptTooLong: "limit.script-size"
    case .textTooLong: "limit.text-length"
    case .nameTooLong: "limit.name-length"
    }
  }
}

extension Expectation {
  var code: String {
    switch self {
    case .expression: "parse.expected-expression"
    case .name: "parse.expected-name"
    case .text: "parse.expected-text"
    case .type: "parse.expected-type"
    case .parameter: "parse.expected-parameter"
    case .stage: "parse.expected-stage"
    case .test: "parse.expected-test"
    case .symbol: "parse.expected-symbol"
    case .keyword: "parse.expected-keyword"
    }
  }
}
