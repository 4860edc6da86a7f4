import HoiPlan
import HoiSyntax
import HoiText

/// A comparison on its way to a plan: both sides and where they stand.
struct Comparing {
  let left: Plan.Expression
  let right: Plan.Expression
  let leftRange: SourceRange
  let rightRange: SourceRange
  let operatorRange: SourceRange
  let origin: Origin

  func make(_ kind: Plan.Expression.Kind) -> Plan.Expression {
    Plan.Expression(kind, type: ValueType(.bool), origin: origin)
  }

  func compare(
    _ left: Plan.Expression, _ comparison: Plan.Comparison, _ right: Plan.Expression
  ) -> Plan.Expression {
    make(.compare(left, comparison, right))
  }
}

extension Analyzer {
  mutating func comparison(
    _ left: Syntax.Expression, _ comparison: Syntax.Comparison, _ right: Syntax.Expression,
    operator operatorRange: SourceRange, in scope: Scope, _ origin: Origin
  ) -> Plan.Expression? {
    if case .literal = right.kind, let problem = columnInQuotes(left, in: scope) {
      report(problem, at: left.range)
      return nil
    }
    guard let first = expression(left, in: scope) else { return nil }
    if comparison.kind == .in {
      return membership(
        first, left, right, isNegated: comparison.isNegated, in: scope, origin)
    }
    if let problem = unquotedText(right, beside: first, in: scope) {
      report(problem, at: right.range)
      return nil
    }
    guard let second = expression(right, in: scope) else { return nil }
    // Below another row is a row; its key stands for it.
    let subject = comparison.kind == .under ? link(keyedBy: first, in: scope) : nil
    let comparing = Comparing(
      left: subject ?? first, right: second, leftRange: left.range, rightRange: right.range,
      operatorRange: operatorRange, origin: origin)
    guard let result = compared(comparing, comparison.kind) else { return nil }
    return comparison.isNegated ? comparing.make(.not(result)) : result
  }

  private mutating func compared(_ comparing: Comparing, _ kind: Syntax.Comparison.Kind)
    -> Plan.Expression?
  {
    switch kind {
    case .equal: ordered(comparing, .equal)
    case .notEqual: ordered(comparing, .notEqual)
    case .less: ordered(comparing, .less)
    case .lessOrEqual: ordered(comparing, .lessOrEqual)
    case .greater: ordered(comparing, .greater)
    case .greaterOrEqual: ordered(comparing, .greaterOrEqual)
    case .contains: matched(comparing, .contains)
    case .startsWith: matched(comparing, .startsWith)
    case .endsWith: matched(comparing, .endsWith)
    case .like: matched(comparing, .like)
    case .matches: matchesPattern(comparing)
    case .under: under(comparing)
    case .in: nil
    }
  }

  /// `status == done` where `done` is no column: a text that lacks its quotes.
  func unquotedText(
    _ expression: Syntax.Expression, beside left: Plan.Expression, in scope: Scope
  ) -> AnalysisProblem? {
    guard case .name(let name) = expression.kind, !name.isQuoted,
      left.type.type == .text || left.type.type.linkTarget != nil
    else { return nil }
    var probe = self
    if probe.resolve([name], in: scope) != nil { return nil }
    let values = storedColumn(of: left).map { catalog.values($0.table, $0.column) } ?? []
    let isValue = match(name.text, among: values) != .none
    let isNearColumn = !nearest(name.text, in: scope.names).isEmpty
    if !isValue && isNearColumn { return nil }
    return .textNeedsQuotes(name.text, isValue: isValue, at: expression.range)
  }

  /// `"due" < today` where `due` is a column: the quotes make it a text.
  func columnInQuotes(_ expression: Syntax.Expression, in scope: Scope) -> AnalysisProblem? {
    guard case .literal(.text(let text)) = expression.kind,
      case .found(let index) = match(text, among: scope.names)
    else { return nil }
    return .columnInQuotes(scope.names[index], at: expression.range)
  }

  mutating func ordered(_ comparing: Comparing, _ comparison: Plan.Comparison)
    -> Plan.Expression?
  {
    let (left, right) = (comparing.left, comparing.right)
    let (leftType, rightType) = (left.type.type, right.type.type)
    if left.isMissingLiteral || right.isMissingLiteral {
      report(
        .comparedWithMissing(isNegated: comparison == .notEqual, at: comparing.operatorRange),
        at: comparing.origin.range ?? comparing.operatorRange)
      return nil
    }
    if leftType.isTemporal || rightType.isTemporal {
      return temporalComparison(comparing, comparison)
    }
    if leftType.element != nil || rightType.element != nil {
      return listComparison(comparing, comparison)
    }
    if leftType.linkTarget != nil || rightType.linkTarget != nil {
      return linkComparison(comparing, comparison)
    }
    guard let type = commonType(leftType, rightType), let first = left.converted(to: type),
      let second = right.converted(to: type)
    else {
      reportTypes(comparing, comparison.rawValue)
      return nil
    }
    return comparing.compare(first, comparison, second)
  }

  private mutating func reportTypes(_ comparing: Comparing, _ comparison: String) {
    report(
      .comparison(comparing.left.type.type, comparison, comparing.right.type.type),
      at: comparing.origin.range ?? comparing.operatorRange)
  }

  private mutating func listComparison(_ comparing: Comparing, _ comparison: Plan.Comparison)
    -> Plan.Expression?
  {
    let (left, right) = (comparing.left.type.type, comparing.right.type.type)
    if let type = commonType(left, right), comparison == .equal || comparison == .notEqual,
      let first = comparing.left.converted(to: type),
      let second = comparing.right.converted(to: type)
    {
      return comparing.compare(first, comparison, second)
    }
    let isLeftList = left.element != nil
    let list = isLeftList ? comparing.leftRange : comparing.rightRange
    let value = isLeftList ? comparing.rightRange : comparing.leftRange
    let range = comparing.origin.range ?? comparing.operatorRange
    report(.listCompared(name: text(of: list), value: text(of: value), at: range), at: range)
    return nil
  }

  /// A text beside a link is read as its key.
  private mutating func linkComparison(_ comparing: Comparing, _ comparison: Plan.Comparison)
    -> Plan.Expression?
  {
    let (left, right) = (comparing.left, comparing.right)
    if left.type.type == right.type.type { return comparing.compare(left, comparison, right) }
    guard let first = keyText(left), let second = keyText(right) else {
      reportTypes(comparing, comparison.rawValue)
      return nil
    }
    return comparing.compare(first, comparison, second)
  }

  /// The key of a link as text, a text as it is; a whole number reads as a key too.
  func keyText(_ expression: Plan.Expression) -> Plan.Expression? {
    switch expression.type.type {
    case .text: return expression
    case .link: return expression.make(.linkText(expression), .text)
    case .int:
      guard case .int(let value)? = expression.constantValue else { return nil }
      return .constant(.text(String(value)), .text, expression.origin)
    default: return nil
    }
  }

  private mutating func temporalComparison(_ comparing: Comparing, _ comparison: Plan.Comparison)
    -> Plan.Expression?
  {
    let left = temporal(comparing.left)
    let right = temporal(comparing.right)
    if let quoted = [comparing.left, comparing.right].first(where: { $0.type.type == .text }) {
      reportDateInQuotes(quoted, comparing)
      return nil
    }
    guard left.type.type.isTemporal, right.type.type.isTemporal else {
      reportTypes(comparing, comparison.rawValue)
      return nil
    }
    let isEquality = comparison == .equal || comparison == .notEqual
    switch (left.type.type, right.type.type) {
    case (.period, .period) where isEquality: return comparing.compare(left, comparison, right)
    case (.datetime, .date) where comparing.right.constantValue != nil || !isEquality,
      (.period, .period), (_, .period):
      if isEquality {
        report(.equalsPeriod(at: comparing.operatorRange), at: comparing.operatorRange)
        return nil
      }
      if left.type.type != .period && right.constantValue == nil {
        return againstDay(right, comparison.flipped, left, comparing)
      }
      return againstPeriod(left, comparison, right, comparing)
    case (.period, _): return againstDay(left, comparison, right, comparing)
    default:
      guard let type = commonType(left.type.type, right.type.type),
        let first = left.converted(to: type), let second = right.converted(to: type)
      else { return nil }
      return comparing.compare(first, comparison, second)
    }
  }

  private mutating func reportDateInQuotes(_ quoted: Plan.Expression, _ comparing: Comparing) {
    let range = quoted.origin.range ?? comparing.rightRange
    guard case .text(let written)? = quoted.constantValue else {
      reportTypes(comparing, text(of: comparing.operatorRange))
      return
    }
    let isDate = readDate(written, order: .dayFirst) != nil
    report(.dateInQuotes(fix: isDate ? written : nil, at: range), at: range)
  }

  /// A period column against a day or datetime: by its last day.
  private func againstDay(
    _ period: Plan.Expression, _ comparison: Plan.Comparison, _ day: Plan.Expression,
    _ comparing: Comparing
  ) -> Plan.Expression {
    let end = period.end
    guard day.type.type == .datetime, let converted = end.converted(to: .datetime) else {
      return comparing.compare(end, comparison, day)
    }
    return comparing.compare(converted, comparison, day)
  }

  /// Before it starts, from its start, through its end, after its end.
  private func againstPeriod(
    _ value: Plan.Expression, _ comparison: Plan.Comparison, _ period: Plan.Expression,
    _ comparing: Comparing
  ) -> Plan.Expression? {
    let usesStart = comparison == .less || comparison == .greaterOrEqual
    let bound = usesStart ? period.start : period.end
    guard value.type.type == .datetime else {
      return comparing.compare(value.end, comparison, bound)
    }
    // Through the end of a day is before the start of the next one.
    let limit = usesStart ? bound : nextDay(bound)
    guard let converted = limit.converted(to: .datetime) else { return nil }
    switch comparison {
    case .lessOrEqual: return comparing.compare(value, .less, converted)
    case .greater: return comparing.compare(value, .greaterOrEqual, converted)
    default: return comparing.compare(value, comparison, converted)
    }
  }

  private func nextDay(_ date: Plan.Expression) -> Plan.Expression {
    if case .date(let day)? = date.constantValue { return .constant(.date(day + 1), .date) }
    let one = CalendarDuration(count: 1, unit: .day)
    return date.make(.shift(date, one, isNegative: false), .date)
  }

  /// Inside a period, both ends included; a period is inside where its last day is.
  func inside(_ value: Plan.Expression, _ period: Plan.Expression, _ comparing: Comparing)
    -> Plan.Expression?
  {
    guard let from = againstPeriod(value, .greaterOrEqual, period, comparing),
      let through = againstPeriod(value, .lessOrEqual, period, comparing)
    else { return nil }
    return comparing.make(.and([from, through]))
  }

  mutating func between(
    _ value: Syntax.Expression, _ lower: Syntax.Expression, _ upper: Syntax.Expression,
    isNegated: Bool, in scope: Scope, _ origin: Origin
  ) -> Plan.Expression? {
    guard let subject = expression(value, in: scope) else { return nil }
    var parts: [Plan.Expression] = []
    for (bound, comparison) in [(lower, Plan.Comparison.greaterOrEqual), (upper, .lessOrEqual)] {
      guard let limit = expression(bound, in: scope) else { return nil }
      let comparing = Comparing(
        left: subject, right: limit, leftRange: value.range, rightRange: bound.range,
        operatorRange: bound.range, origin: origin)
      guard let part = ordered(throughDay(comparing), comparison) else { return nil }
      parts.append(part)
    }
    let both = Plan.Expression(.and(parts), type: ValueType(.bool), origin: origin)
    return isNegated ? Plan.Expression(.not(both), type: ValueType(.bool), origin: origin) : both
  }

  /// Beside a datetime, a day as a bound means the whole day.
  private func throughDay(_ comparing: Comparing) -> Comparing {
    guard comparing.left.type.type == .datetime,
      case .date(let day)? = comparing.right.constantValue
    else { return comparing }
    let whole = Plan.Expression.constant(
      .period(Period(start: day, end: day)), .period, comparing.right.origin)
    return Comparing(
      left: comparing.left, right: whole, leftRange: comparing.leftRange,
      rightRange: comparing.rightRange, operatorRange: comparing.operatorRange,
      origin: comparing.origin)
  }

  private mutating func matched(_ comparing: Comparing, _ match: Plan.TextMatch)
    -> Plan.Expression?
  {
    guard let left = textOperand(comparing.left, comparing.leftRange, match.rawValue),
      let right = textOperand(comparing.right, comparing.rightRange, match.rawValue)
    else { return nil }
    if match != .like, case .text(let pattern)? = right.constantValue, pattern.contains("*") {
      report(.wildcardInContains(at: comparing.operatorRange), at: comparing.operatorRange)
      return nil
    }
    return comparing.make(.match(left, match, right))
  }

  private mutating func textOperand(
    _ expression: Plan.Expression, _ range: SourceRange, _ word: String
  ) -> Plan.Expression? {
    if expression.type.type == .text { return expression }
    if expression.isMissingLiteral { return expression.converted(to: .text) }
    if expression.type.type.element != nil {
      report(.listOperand(name: text(of: range)), at: range)
    } else {
      report(.operand(word, expression.type.type, expected: "text"), at: range)
    }
    return nil
  }

  private mutating func matchesPattern(_ comparing: Comparing) -> Plan.Expression? {
    guard let left = textOperand(comparing.left, comparing.leftRange, "matches") else { return nil }
    guard case .text(let pattern)? = comparing.right.constantValue else {
      report(.notConstant("matches"), at: comparing.rightRange)
      return nil
    }
    do throws(RegularExpressionProblem) {
      _ = try RegularExpression(pattern)
    } catch {
      report(.pattern(pattern, reason: error.reason), at: comparing.rightRange)
      return nil
    }
    return comparing.make(.matches(left, pattern: pattern))
  }

  private mutating func under(_ comparing: Comparing) -> Plan.Expression? {
    guard let table = comparing.left.type.type.linkTarget else {
      report(.notALink(comparing.left.type.type), at: comparing.leftRange)
      return nil
    }
    let schema = catalog.schema(table)
    guard let parent = schema.parent else {
      report(.noParent(table: schema.name), at: comparing.operatorRange)
      return nil
    }
    let right = comparing.right
    guard right.type.type == .link(table) || right.type.type == .text else {
      reportTypes(comparing, "under")
      return nil
    }
    return comparing.make(.under(comparing.left, right, parent: parent))
  }
}

extension Plan.Comparison {
  /// The comparison with its sides exchanged.
  var flipped: Plan.Comparison {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}
