import HoiText

/// The canonical text of an expression, on one line, in English: what a column that has no name
/// of its own is called. Reading it gives a tree that prints the same.
///
/// Brackets stand where they are needed, and around `and` inside `or`.
package func print(_ expression: Syntax.Expression) -> String {
  SyntaxPrinter().text(expression, atLeast: .conditional)
}

/// The canonical text of a query, on one line, in English.
package func print(_ query: Syntax.Query) -> String {
  SyntaxPrinter().text(query)
}

/// How tightly the outermost operator of an expression binds.
enum Binding: Int, Comparable {
  case conditional, or, and, not, comparison, otherwise, range, sum, product, negative, operand

  static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }

  init(_ level: Operators.Level) {
    switch level {
    case .or: self = .or
    case .and: self = .and
    case .otherwise: self = .otherwise
    case .sum: self = .sum
    case .product: self = .product
    }
  }

  /// The next tighter level.
  var tighter: Binding { Binding(rawValue: rawValue + 1) ?? .operand }

  /// Of a chain, what its operands need so as not to be taken apart or mixed up.
  static func operand(of level: Operators.Level) -> Binding {
    level == .or ? .not : Binding(level).tighter
  }

  init(of expression: Syntax.Expression) {
    switch expression.kind {
    case .conditional: self = .conditional
    case .chain(_, let links):
      self = links.first.map { Binding(Operators.level(of: $0.chainOperator)) } ?? .operand
    case .not: self = .not
    case .comparison, .between, .test: self = .comparison
    case .range: self = .range
    case .negative: self = .negative
    case .parenthesized(let query) where query.stages.isEmpty: self.init(of: query.head)
    case .literal, .name, .member, .parameter, .call, .list, .values, .parenthesized, .invalid:
      self = .operand
    }
  }
}

extension Syntax.Expression {
  /// What stands in plain brackets, however many; `self` if it stands in none.
  var withoutBrackets: Syntax.Expression {
    var result = self
    while case .parenthesized(let query) = result.kind, query.stages.isEmpty { result = query.head }
    return result
  }

  /// Brackets around this tell a reader, or the checker, more than its operators do.
  func keepsBrackets(in place: BracketPlace) -> Bool {
    let inner = withoutBrackets
    switch (place, inner.kind) {
    case (.rightOfIn, _), (.count, _): return true
    case (_, .conditional), (_, .invalid), (_, .values): return true
    case (_, .name(let name)): return !name.isQuoted && SyntaxText.startsOperator(name.text)
    case (.not, _): return Binding(of: inner) <= .comparison
    case (.item, _): return Binding(of: inner) <= .comparison
    case (.memberBase, .member): return false
    case (.memberBase, .call(let call)): return call.partition != nil
    case (.memberBase, _): return true
    case (.other, _): return false
    }
  }
}

/// Places where brackets may mean more than order of operations.
enum BracketPlace {
  case other
  /// `in (x)` is a list of one
  case rightOfIn
  /// `take (count() per k)`
  case count
  /// `not (a = b)`
  case not
  /// `add (a = b)`: meant as a comparison
  case item
  /// `(f(x) per k).name`
  case memberBase
}

/// Writes trees in English on one line.
struct SyntaxPrinter {
  /// An expression, in brackets if it binds less tightly than its place needs.
  func text(
    _ node: Syntax.Expression, atLeast least: Binding, in place: BracketPlace = .other
  ) -> String {
    let inner = node.withoutBrackets
    let isBracketed =
      if case .parenthesized(let query) = node.kind { query.stages.isEmpty } else { false }
    let text = bare(inner)
    if Binding(of: inner) < least || (isBracketed && node.keepsBrackets(in: place)) {
      return "(" + text + ")"
    }
    return text
  }

  private func bare(_ node: Syntax.Expression) -> String {
    switch node.kind {
    case .literal(let literal): return SyntaxText.literal(literal)
    case .name(let name): return SyntaxText.name(name)
    case .member(let base, let name):
      if case .literal(let literal) = base.kind, SyntaxText.isWord(literal) {
        return "(" + bare(base) + ")." + SyntaxText.name(name)
      }
      return text(base, atLeast: .operand, in: .memberBase) + "." + SyntaxText.name(name)
    case .parameter(let name): return "$" + name.text
    case .call(let call): return text(call)
    case .list(let values): return "[" + list(values) + "]"
    case .values(let values): return "(" + list(values) + ")"
    case .parenthesized(let query): return "(" + text(query) + ")"
    case .negative(let value):
      let text = text(value, atLeast: .negative)
      return text.hasPrefix("-") ? "-(" + text + ")" : "-" + text
    case .not(let value): return "not " + text(value, atLeast: .not, in: .not)
    case .chain(let first, let links): return text(first, links)
    case .comparison(let left, let comparison, let right, _):
      let sign = (comparison.isNegated ? "not " : "") + comparison.kind.rawValue
      let place: BracketPlace = comparison.kind == .in ? .rightOfIn : .other
      return text(left, atLeast: .otherwise) + " \(sign) "
        + text(right, atLeast: .otherwise, in: place)
    case .between(let value, let lower, let upper, let isNegated):
      return text(value, atLeast: .otherwise) + (isNegated ? " not between " : " between ")
        + text(lower, atLeast: .otherwise) + " and " + text(upper, atLeast: .otherwise)
    case .test(let value, let test, let isNegated):
      return text(value, atLeast: .otherwise) + " is " + (isNegated ? "not " : "") + test.rawValue
    case .range(let lower, let upper):
      return (lower.map { text($0, atLeast: .sum) } ?? "") + ".."
        + (upper.map { text($0, atLeast: .sum) } ?? "")
    case .conditional(let condition, let then, let otherwise):
      return "if " + text(condition, atLeast: .or) + " then " + text(then, atLeast: .conditional)
        + " else " + text(otherwise, atLeast: .conditional)
    case .invalid: return "?"
    }
  }

  private func text(_ first: Syntax.Expression, _ links: [Syntax.Link]) -> String {
    let level = links.first.map { Operators.level(of: $0.chainOperator) } ?? .or
    let least = Binding.operand(of: level)
    var result = text(first, atLeast: least)
    for link in links {
      result += " \(link.chainOperator.rawValue) " + text(link.operand, atLeast: least)
    }
    return result
  }

  func list(_ values: [Syntax.Expression]) -> String {
    values.map { text($0, atLeast: .conditional) }.joined(separator: ", ")
  }

  private func text(_ call: Syntax.Call) -> String {
    let name = call.function
    var result = canonicalFunction(name.text) ?? SyntaxText.name(name)
    result += "("
    var parts: [String] = []
    if !call.arguments.isEmpty { parts.append(items(call.arguments)) }
    if let condition = call.condition {
      parts.append("where " + text(condition, atLeast: .conditional))
    }
    var inside = parts.joined(separator: " ")
    if let body = call.body { inside += ": " + text(body, atLeast: .conditional) }
    if !call.sortKeys.isEmpty {
      inside += (inside.isEmpty ? "" : " ") + "sort " + keys(call.sortKeys)
    }
    result += inside + ")"
    switch call.partition {
    case .all: result += " per all"
    case .keys(let keys): result += " per " + partition(keys)
    case nil: break
    }
    return result
  }

  private func partition(_ keys: [Syntax.Expression]) -> String {
    if keys.count == 1, Binding(of: keys[0]) == .operand {
      return text(keys[0], atLeast: .operand, in: .item)
    }
    return "(" + list(keys) + ")"
  }

  func items(_ items: [Syntax.Item]) -> String {
    items.map { item in
      let text = text(item.expression, atLeast: .conditional, in: .item)
      return text + (item.alias.map { " as " + SyntaxText.name($0) } ?? "")
    }.joined(separator: ", ")
  }

  func keys(_ keys: [Syntax.SortKey]) -> String {
    keys.map { text($0.expression, atLeast: .conditional) + ($0.isDescending ? " desc" : "") }
      .joined(separator: ", ")
  }
}
