import HoiPlan

extension Generator {
  /// A condition, in brackets where it has operators.
  mutating func condition(in scope: GeneratorScope, depth: Int) -> String {
    switch random.below(20) {
    case 0, 1, 2:
      let first = expression(of: .bool, in: scope, depth: depth - 1)
      let second =
        random.oneIn(5)
        ? literal(of: .bool) : expression(of: .bool, in: scope, depth: depth - 1)
      return "(\(first) \(random.pick(["and", "or"])) \(second))"
    case 3, 4: return "(not \(expression(of: .bool, in: scope, depth: depth - 1)))"
    case 5, 6, 7: return comparison(scope, depth)
    case 8: return search(scope, depth)
    case 9: return test(scope)
    case 10: return among(scope, depth)
    case 11: return between(scope, depth)
    case 12, 13: return temporal(scope, depth)
    case 14: return link(scope) ?? comparison(scope, depth)
    case 15: return inList(scope, depth)
    case 16, 17, 18: return quantifier(scope, depth) ?? comparison(scope, depth)
    default: return inQuery(scope) ?? test(scope)
    }
  }

  private mutating func comparison(_ scope: GeneratorScope, _ depth: Int) -> String {
    let type = random.pick([DataType.text, .int, .number, .date, .int, .text, .bool])
    let signs = type == .bool ? ["=", "!="] : ["=", "!=", "<", "<=", ">", ">="]
    let left = expression(of: type, in: scope, depth: depth - 1)
    let other: DataType = type == .number && random.oneIn(2) ? .int : type
    let right = expression(of: other, in: scope, depth: depth - 1)
    return "(\(unnamed(left, before: right)) \(random.pick(signs)) \(right))"
  }

  /// A text before another one is refused where a column has it as its name: it is put together.
  private func unnamed(_ left: String, before right: String) -> String {
    left.hasPrefix("\"") && right.hasSuffix("\"") ? "(\(left) + \"\")" : left
  }

  private mutating func search(_ scope: GeneratorScope, _ depth: Int) -> String {
    let text = expression(of: .text, in: scope, depth: depth - 1)
    let not = random.oneIn(4) ? "not " : ""
    if random.oneIn(5) {
      let pattern = "r\"\(random.pick(["^[A-D]", "a$", "b.", "x+", "[0-9]"]))\""
      return "(\(unnamed(text, before: pattern)) \(not)matches \(pattern))"
    }
    if random.oneIn(3) {
      let pattern = "\"\(random.pick(["*a*", "b?", "bộ*", "*ế", "x*g", "*"]))\""
      return "(\(unnamed(text, before: pattern)) \(not)like \(pattern))"
    }
    let word = random.pick(["contains", "starts with", "ends with"])
    let pattern =
      random.oneIn(4)
      ? expression(of: .text, in: scope, depth: 0)
      : "\"\(random.pick(["a", "bo", "bộ", "hoa b", "hoà", "ĐA", "xong", "", "ủy"]))\""
    return "(\(unnamed(text, before: pattern)) \(not)\(word) \(pattern))"
  }

  private mutating func test(_ scope: GeneratorScope) -> String {
    let not = random.oneIn(3) ? "not " : ""
    let links = links(in: scope)
    if let link = random.pick(orNil: links), random.oneIn(3) {
      return "(\(link.text) is \(not)\(random.pick(["unmatched", "missing", "present"])))"
    }
    let type = random.pick([DataType.text, .int, .number, .date, .bool, .period])
    let column = random.pick(orNil: named(type, in: scope))?.text ?? "(if true then 1 else missing)"
    return "(\(column) is \(not)\(random.pick(["missing", "present"])))"
  }

  private mutating func among(_ scope: GeneratorScope, _ depth: Int) -> String {
    let type = random.pick([DataType.text, .int, .number, .date])
    let value = expression(of: type, in: scope, depth: depth - 1)
    if type == .number, random.oneIn(3) { return "(\(value) in (1, 0.5, 2))" }
    if type == .int, random.oneIn(3) { return "(\(value) in \(random.pick(["2..50", "0..3"])))" }
    if type == .date, random.oneIn(3) { return "(\(value) in (6/2025, 1/1/2025, Q4/2025))" }
    let items = (0..<random.below(3) + 1).map { _ in literal(of: type) }.joined(separator: ", ")
    let brackets = random.oneIn(2) ? "(\(items))" : "[\(items)]"
    return "(\(value) \(random.oneIn(3) ? "not " : "")in \(brackets))"
  }

  private mutating func between(_ scope: GeneratorScope, _ depth: Int) -> String {
    let type = random.pick([DataType.int, .number, .date, .text])
    let parts = (0..<3).map { expression(of: type, in: scope, depth: $0 == 0 ? depth - 1 : 0) }
    let not = random.oneIn(3) ? "not " : ""
    return "(\(parts[0]) \(not)between \(parts[1]) and \(parts[2]))"
  }

  /// Days, times and periods against each other.
  private mutating func temporal(_ scope: GeneratorScope, _ depth: Int) -> String {
    let types: [DataType] = [.date, .period, .datetime]
    let available = types.filter { !named($0, in: scope).isEmpty }
    guard let type = random.pick(orNil: available) else { return comparison(scope, depth) }
    let value = leaf(of: type, in: scope)
    let period = random.pick([
      "6/2025", "Q3/2025", "năm 2025", "H1/2025", "W27/2025", "this month", "last quarter",
      "next year", "1/3/2025..30/6/2025", "2024..2025", "tháng 7/2025",
    ])
    let not = random.oneIn(4) ? "not " : ""
    if random.oneIn(2) { return "(\(value) \(not)in \(period))" }
    let sign = random.pick(["<", "<=", ">", ">="])
    if random.oneIn(2), !period.contains("..") { return "(\(value) \(sign) \(period))" }
    let day = expression(of: .date, in: scope, depth: depth - 1)
    if type == .datetime, random.oneIn(3) {
      return "(\(value) \(not)between 29/6/2025 and 1/7/2025)"
    }
    return "(\(value) \(sign) \(day))"
  }

  private mutating func link(_ scope: GeneratorScope) -> String? {
    guard let link = random.pick(orNil: links(in: scope)) else { return nil }
    let key = link.target == LawData.tasks ? "\"7\"" : "\"\(random.pick(LawData.agencyIDs))\""
    let not = random.oneIn(3) ? "not " : ""
    switch random.below(5) {
    case 0: return "(\(link.text) \(random.pick(["=", "!="])) \(key))"
    case 3: return "(\(link.text) = \(leaf(of: .text, in: scope)))"
    case 1: return "(\(link.text) \(not)in (\(key), \"các bộ\"))"
    case 2:
      let same = links(in: scope).filter { $0.target == link.target }
      return "(\(link.text) \(random.pick(["=", "!="])) \(random.pick(same).text))"
    default:
      guard link.target == LawData.agencies else { return nil }
      let same = links(in: scope).filter { $0.target == link.target }
      return "(\(link.text) \(not)under \(random.oneIn(2) ? key : random.pick(same).text))"
    }
  }

  private mutating func inList(_ scope: GeneratorScope, _ depth: Int) -> String {
    if random.oneIn(6), let relation = random.pick(orNil: relations(in: scope)),
      let column = random.pick(orNil: storedColumns(relation.child).filter { $0.type == .int })
    {
      let value = expression(of: .int, in: scope, depth: depth - 1)
      return "(\(value) in list(\(relation.text).\(column.text)))"
    }
    if random.oneIn(12) {
      let lists = [leaf(of: .list(.text), in: scope), leaf(of: .list(.text), in: scope)]
      return "(\(lists[0]) \(random.pick(["=", "!="])) \(lists[1]))"
    }
    let list = leaf(of: .list(.text), in: scope)
    let text = expression(of: .text, in: scope, depth: depth - 1)
    switch random.below(4) {
    case 0, 1: return "(\(text) \(random.oneIn(3) ? "not " : "")in \(list))"
    case 2: return "\(random.pick(["any", "none"]))(\(list) where it like \"*a*\")"
    default: return "any(\(list): it = \(literal(of: .text)))"
    }
  }

  private mutating func quantifier(_ scope: GeneratorScope, _ depth: Int) -> String? {
    if random.oneIn(5), let query = random.pick(orNil: wholeQueries()) {
      var inner = query.scope
      inner.outer = scope.columns
      let test = expression(of: .bool, in: inner, depth: depth - 1)
      return "\(random.pick(["any", "none"]))(\(query.text) where \(test))"
    }
    guard let relation = random.pick(orNil: relations(in: scope)) else { return nil }
    let child = childScope(relation.child, outer: scope)
    let test = expression(of: .bool, in: child, depth: depth - 1)
    switch random.below(8) {
    case 0, 1: return "\(random.pick(["any", "none"]))(\(relation.text) where \(test))"
    case 2: return "every(\(relation.text): \(test))"
    case 3:
      let filter = expression(of: .bool, in: child, depth: 0)
      return "every(\(relation.text) where \(filter): \(test))"
    case 4: return "any(\(relation.text))"
    default:
      let sign = random.pick(["> 0", "= 0", ">= 1", "!= 0", "< 1", "> 1", "> 1", "<= 0"])
      if random.oneIn(3) { return "(count(\(relation.text)) \(sign))" }
      return "(count(\(relation.text) where \(test)) \(sign))"
    }
  }

  /// Membership in a query.
  private mutating func inQuery(_ scope: GeneratorScope) -> String? {
    let not = random.oneIn(3) ? "not " : ""
    if let link = random.pick(orNil: links(in: scope)), random.oneIn(2) {
      let child = GeneratorScope(columns: storedColumns(link.target), table: link.target)
      let test = expression(of: .bool, in: child, depth: 1)
      return "(\(link.text) \(not)in (\(schemas[link.target.index].name) | where \(test)))"
    }
    guard let text = random.pick(orNil: named(.text, in: scope)) else { return nil }
    let child = GeneratorScope(columns: storedColumns(LawData.budget), table: LawData.budget)
    let test = expression(of: .bool, in: child, depth: 1)
    return "(\(text.text) \(not)in (budget | where \(test) | select agency))"
  }
}
