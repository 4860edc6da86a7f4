import HoiText

/// Expressions in the notation of the language, brackets around every operand that has operators.
struct ExpressionPrinter {
  let plan: PlanPrinter
  /// How deep in the expression this printer writes.
  var depth = 0

  func text(_ expression: Plan.Expression) -> String {
    guard depth < Plan.heightLimit else { return "…" }
    var inner = self
    inner.depth += 1
    return inner.content(expression)
  }

  private func content(_ expression: Plan.Expression) -> String {
    switch expression.kind {
    case .constant(let value): value.notation
    case .column(let column): plan[column]
    case .follow(let link, _, let inner): "\(operand(link)).\(operand(inner))"
    case .not(let inner): "not \(operand(inner))"
    case .and(let operands): joined(operands, " and ")
    case .or(let operands): joined(operands, " or ")
    case .compare(let left, let comparison, let right):
      "\(operand(left)) \(comparison.rawValue) \(operand(right))"
    case .isMissing(let inner): "\(operand(inner)) is missing"
    case .isUnmatched(let inner): "\(operand(inner)) is unmatched"
    case .inValues(let left, let values): "\(operand(left)) in (\(list(values)))"
    case .inList(let left, let right): "\(operand(left)) in \(operand(right))"
    case .inQuery(let left, _): "\(operand(left)) in (query)"
    case .match(let left, let match, let right):
      "\(operand(left)) \(match.rawValue) \(operand(right))"
    case .matches(let left, let pattern): "\(operand(left)) matches r\(pattern.quoted)"
    case .under(let left, let right, _): "\(operand(left)) under \(operand(right))"
    case .linkText(let link): "key(\(text(link)))"
    case .arithmetic(let first, let steps):
      steps.reduce(operand(first)) {
        "\($0) \($1.arithmeticOperator.rawValue) \(operand($1.operand))"
      }
    case .negative(let inner): "-\(operand(inner))"
    case .concatenation(let operands): joined(operands, " + ")
    case .shift(let date, let duration, let isNegative):
      "\(operand(date)) \(isNegative ? "-" : "+") \(Value.duration(duration).notation)"
    case .daysBetween(let later, let earlier): "\(operand(later)) - \(operand(earlier))"
    case .otherwise(let operands): joined(operands, " ?? ")
    case .conditional(let condition, let first, let second):
      "if \(operand(condition)) then \(operand(first)) else \(operand(second))"
    case .function(let function, let operands): "\(function.rawValue)(\(list(operands)))"
    case .convert(let inner):
      "\(expression.type.type == .datetime ? "datetime" : "number")(\(text(inner)))"
    case .list(let items): "[\(list(items))]"
    case .aggregate(let elements, let aggregate): text(aggregate, of: elements)
    case .window(let window): text(window)
    case .scalar: "(query)"
    }
  }

  func text(_ aggregate: Plan.Aggregate, of elements: Plan.Elements?) -> String {
    var parts: [String] = elements.map { [text($0)] } ?? []
    if let argument = aggregate.argument {
      parts.append((parts.isEmpty ? "" : ": ") + text(argument))
    }
    if let condition = aggregate.condition {
      parts.append((parts.isEmpty ? "" : " ") + "where \(text(condition))")
    }
    if !aggregate.order.isEmpty {
      parts.append((parts.isEmpty ? "" : " ") + "sort \(list(aggregate.order))")
    }
    if let fraction = aggregate.fraction { parts.append(", \(fraction * 100)") }
    return "\(aggregate.function.rawValue)(\(parts.joined()))"
  }

  private func text(_ elements: Plan.Elements) -> String {
    switch elements {
    case .children(let parent, let relation, _): "\(operand(parent)).\(relation.name)"
    case .linked(let list, _), .items(let list, _): operand(list)
    case .rows: "(query)"
    }
  }

  private func text(_ window: Plan.Window) -> String {
    let sort = window.order.isEmpty ? "" : "sort \(list(window.order))"
    let gap = sort.isEmpty ? "" : " "
    let call =
      switch window.function {
      case .aggregate(let aggregate): text(aggregate, of: nil)
      case .running(let aggregate): "running(\(text(aggregate, of: nil))\(gap)\(sort))"
      case .share(let argument): "share(\(argument.map(text) ?? ""))"
      case .rank: "rank(\(sort))"
      case .row: "row(\(sort))"
      case .previous(let argument): "previous(\(text(argument))\(gap)\(sort))"
      case .next(let argument): "next(\(text(argument))\(gap)\(sort))"
      }
    return "\(call) per " + (window.partition.isEmpty ? "all" : "(\(list(window.partition)))")
  }

  private func list(_ expressions: [Plan.Expression]) -> String {
    expressions.map(text).joined(separator: ", ")
  }

  private func list(_ keys: [Plan.SortKey]) -> String {
    keys.map { text($0.expression) + ($0.isDescending ? " desc" : "") }.joined(separator: ", ")
  }

  private func joined(_ operands: [Plan.Expression], _ separator: String) -> String {
    operands.map(operand).joined(separator: separator)
  }

  /// In brackets where it is more than a name, a value or a call.
  private func operand(_ expression: Plan.Expression) -> String {
    switch expression.kind {
    case .constant, .column, .follow, .linkText, .function, .convert, .list, .aggregate, .scalar:
      text(expression)
    case .not, .and, .or, .compare, .isMissing, .isUnmatched, .inValues, .inList, .inQuery, .match,
      .matches, .under, .arithmetic, .negative, .concatenation, .shift, .daysBetween, .otherwise,
      .conditional, .window:
      "(\(text(expression)))"
    }
  }
}

extension Value {
  /// The value as it is written in the language.
  var notation: String {
    switch self {
    case .missing: "missing"
    case .text(let text): text.quoted
    case .int(let number): "\(number)"
    case .number(let number): "\(number)"
    case .bool(let bool): bool ? "true" : "false"
    case .date(let day): Calendar.notation(day)
    case .datetime(let seconds): Calendar.notation(seconds: seconds)
    case .period(let period): "\(Calendar.notation(period.start))..\(Calendar.notation(period.end))"
    case .duration(let duration): "\(duration.count) \(duration.unit.rawValue)s"
    case .list(let items): "[\(items.map(\.notation).joined(separator: ", "))]"
    case .link(let row): "row \(row)"
    case .unmatched(let text): "unmatched \(text.quoted)"
    }
  }
}

extension Calendar {
  fileprivate static func notation(_ day: Int32) -> String {
    let date = date(days: day)
    return "\(date.day)/\(date.month)/\(date.year)"
  }

  fileprivate static func notation(seconds: Int64) -> String {
    var day = seconds / 86_400
    var rest = seconds % 86_400
    if rest < 0 { (day, rest) = (day - 1, rest + 86_400) }
    guard let number = Int32(exactly: day) else { return "second \(seconds)" }
    return "\(notation(number)) \(rest / 3_600):\(rest / 60 % 60):\(rest % 60)"
  }
}

extension String {
  /// In quotes, with escapes for what a text literal cannot hold as it is.
  var quoted: String {
    var content = ""
    for character in self {
      switch character {
      case "\"": content += "\\\""
      case "\\": content += "\\\\"
      case "\n": content += "\\n"
      case "\t": content += "\\t"
      default: content.append(character)
      }
    }
    return "\"\(content)\""
  }
}
