import HoiPlan

extension Generator {
  /// An expression of a type, in brackets where it has operators.
  mutating func expression(of type: DataType, in scope: GeneratorScope, depth: Int) -> String {
    if depth <= 0 || random.oneIn(3) { return leaf(of: type, in: scope) }
    if random.oneIn(8), type.element == nil, type.linkTarget == nil {
      return conditional(type, scope, depth)
    }
    switch type {
    case .bool: return condition(in: scope, depth: depth)
    case .text: return text(scope, depth)
    case .int: return whole(scope, depth)
    case .number: return number(scope, depth)
    case .date: return date(scope, depth)
    case .period: return period(scope, depth)
    case .list(.text): return list(scope, depth)
    case .datetime: return "min(\(leaf(of: .datetime, in: scope)), now)"
    default: return leaf(of: type, in: scope)
    }
  }

  /// A column or a literal.
  mutating func leaf(of type: DataType, in scope: GeneratorScope) -> String {
    let columns = named(type, in: scope)
    let plain = columns.filter { !$0.text.contains(".") }
    if let column = random.pick(orNil: plain), !random.oneIn(4) { return column.text }
    if let column = random.pick(orNil: columns), !random.oneIn(5) { return column.text }
    return literal(of: type)
  }

  mutating func literal(of type: DataType) -> String {
    switch type {
    case .text where random.oneIn(12):
      return random.pick([
        "\"12\"", "\"-1.5\"", "\"Quý IV/2025\"", "\"hằng năm\"", "\"31/12/2026\"", "\"\"",
        "\"6 tháng một lần\"", "\"định kỳ hằng quý\"",
      ])
    case .text: return "\"\(random.pick(LawData.words + LawData.statuses + LawData.kinds))\""
    case .int where random.oneIn(25): return "9_223_372_036_854_775_000"
    case .int: return random.pick(["0", "1", "2", "3", "10", "50", "(-4)"])
    case .number: return random.pick(["0.5", "1.25", "2.0", "0.0", "(-1.5)"])
    case .bool: return random.pick(["true", "false"])
    case .date: return random.pick(["30/6/2025", "2025-01-31", "today", "1/7/2025", "29/6/2025"])
    case .datetime: return "now"
    case .period: return random.pick(["6/2025", "Q3/2025", "H1/2025", "month(today)", "W27/2025"])
    case .list(.text): return "[\"ba\", \"xong\"]"
    case .list(.int): return "[1, 3, 7]"
    default: return "missing"
    }
  }

  private mutating func conditional(
    _ type: DataType, _ scope: GeneratorScope, _ depth: Int
  ) -> String {
    let test = expression(of: .bool, in: scope, depth: depth - 1)
    let first = expression(of: type, in: scope, depth: depth - 1)
    let second = random.oneIn(4) ? "missing" : expression(of: type, in: scope, depth: depth - 1)
    return "(if \(test) then \(first) else \(second))"
  }

  private mutating func call(_ type: DataType, _ scope: GeneratorScope, _ depth: Int) -> String? {
    guard let function = random.pick(orNil: functions.filter { $0.type == type }) else {
      return nil
    }
    return "\(function.name)(\(expression(of: type, in: scope, depth: depth - 1)))"
  }

  private mutating func otherwise(
    _ type: DataType, _ scope: GeneratorScope, _ depth: Int
  ) -> String {
    let first = expression(of: type, in: scope, depth: depth - 1)
    let other: DataType = type == .number && random.oneIn(3) ? .int : type
    return "(\(first) ?? \(expression(of: other, in: scope, depth: depth - 1)))"
  }

  private mutating func text(_ scope: GeneratorScope, _ depth: Int) -> String {
    let inner = expression(of: .text, in: scope, depth: depth - 1)
    switch random.below(12) {
    case 9:
      guard let link = random.pick(orNil: links(in: scope)) else { return inner }
      return "upper(\(link.text))"
    case 0: return "\(random.pick(["lower", "upper", "trim", "fold"]))(\(inner))"
    case 1: return "\(random.pick(["left", "right"]))(\(inner), \(random.below(4)))"
    case 2: return "replace(\(inner), \"a\", \(random.pick(["\"e\"", "\"\"", "\"aa\""])))"
    case 3: return "(\(inner) + \(expression(of: .text, in: scope, depth: depth - 1)))"
    case 4: return otherwise(.text, scope, depth)
    case 5: return "join(\(expression(of: .list(.text), in: scope, depth: depth - 1)), \", \")"
    case 6:
      let types: [DataType] = [.int, .number, .date, .bool, .period, .list(.text), .datetime]
      return "text(\(expression(of: random.pick(types), in: scope, depth: depth - 1)))"
    case 7 where random.oneIn(3): return "recurs(\(inner))"
    case 7: return "\(random.pick(["min", "max"]))(\(inner), \"chưa\")"
    case 8: return call(.text, scope, depth) ?? inner
    default: return childValue(.text, scope, depth) ?? inner
    }
  }

  private mutating func whole(_ scope: GeneratorScope, _ depth: Int) -> String {
    let inner = expression(of: .int, in: scope, depth: depth - 1)
    switch random.below(13) {
    case 0, 1:
      let sign = random.pick(["+", "-", "*", "div", "mod"])
      let other = expression(of: .int, in: scope, depth: depth - 1)
      return random.oneIn(3) ? "(\(inner) \(sign) \(other) + 1)" : "(\(inner) \(sign) \(other))"
    case 2: return "length(\(expression(of: .text, in: scope, depth: depth - 1)))"
    case 3:
      let type = random.pick([DataType.date, .period, .datetime, .date])
      let later = expression(of: type, in: scope, depth: depth - 1)
      return "(\(later) - \(expression(of: .date, in: scope, depth: depth - 1)))"
    case 4:
      if random.oneIn(3) { return "floor(\(expression(of: .number, in: scope, depth: depth - 1)))" }
      return random.oneIn(2) ? "abs(\(inner))" : "round(\(inner), -1)"
    case 5: return otherwise(.int, scope, depth)
    case 6: return "\(random.pick(["min", "max"]))(\(inner), \(random.below(9)))"
    case 7: return call(.int, scope, depth) ?? inner
    case 8: return "count(\(expression(of: .list(.text), in: scope, depth: 0)))"
    case 9: return "(-\(inner))"
    case 10, 11: return count(scope, depth) ?? inner
    default:
      return (random.oneIn(2) ? window(.int, scope) : childValue(.int, scope, depth)) ?? inner
    }
  }

  /// How many children there are, or how many different values they have.
  private mutating func count(_ scope: GeneratorScope, _ depth: Int) -> String? {
    if random.oneIn(4), let query = random.pick(orNil: wholeQueries()) {
      var inner = query.scope
      inner.outer = scope.columns
      let numbers = inner.columns.filter { $0.type == .int && !$0.text.contains(".") }
      let test = expression(of: .bool, in: inner, depth: depth - 1)
      if let number = random.pick(orNil: numbers), random.oneIn(2) {
        return "sum(\(query.text).\(number.text) where \(test))"
      }
      return "count(\(query.text) where \(test))"
    }
    guard let relation = random.pick(orNil: relations(in: scope)) else { return nil }
    let child = childScope(relation.child, outer: scope)
    if random.oneIn(4) {
      let column = random.pick(named(.text, in: child).filter { !$0.text.hasPrefix("outer.") })
      return "count_distinct(\(relation.text).\(column.text))"
    }
    if random.oneIn(3) { return "count(\(relation.text))" }
    return "count(\(relation.text) where \(expression(of: .bool, in: child, depth: depth - 1)))"
  }

  /// An aggregate of a column of the children.
  private mutating func childValue(
    _ type: DataType, _ scope: GeneratorScope, _ depth: Int
  ) -> String? {
    guard let relation = random.pick(orNil: relations(in: scope)) else { return nil }
    let child = childScope(relation.child, outer: scope)
    let columns = storedColumns(relation.child).filter { $0.type == type }
    guard let column = random.pick(orNil: columns) else { return nil }
    var functions = ["min", "max", "mode"]
    if type == .number { functions += ["sum", "avg", "median", "sum"] }
    if type == .int { functions += ["sum"] }
    functions += ["first", "last"]
    let function = random.pick(functions)
    let filter =
      random.oneIn(2) ? " where \(expression(of: .bool, in: child, depth: depth - 1))" : ""
    let needsOrder = function == "first" || function == "last"
    let key = schemas[relation.child.index].key.first.map {
      schemas[relation.child.index].columns[$0].name
    }
    let order = needsOrder ? " sort \(sortKeys(child, last: key))" : ""
    return "\(function)(\(relation.text).\(column.text)\(filter)\(order))"
  }

  /// Sort keys, the last of them `last`.
  mutating func sortKeys(_ scope: GeneratorScope, last: String? = nil) -> String {
    let sortable = scope.columns.filter { $0.type.element == nil }
    var keys = (0..<random.below(2) + 1).compactMap { _ in
      random.pick(orNil: sortable).map { $0.text + random.pick(["", " desc"]) }
    }
    if let last { keys.append(last) }
    return keys.isEmpty ? "1" : keys.joined(separator: ", ")
  }

  private mutating func number(_ scope: GeneratorScope, _ depth: Int) -> String {
    let inner = expression(of: .number, in: scope, depth: depth - 1)
    let whole = expression(of: .int, in: scope, depth: depth - 1)
    switch random.below(9) {
    case 0, 1:
      return "(\(inner) \(random.pick(["+", "-", "*", "/", "div", "mod"])) \(whole))"
    case 2: return "(\(whole) / \(expression(of: .int, in: scope, depth: depth - 1)))"
    case 3:
      let text = expression(of: .text, in: scope, depth: depth - 1)
      return random.oneIn(3) ? "number(\(text))" : "round(\(inner)\(random.pick(["", ", 1"])))"
    case 4: return otherwise(.number, scope, depth)
    case 5: return "\(random.pick(["min", "max"]))(\(inner), \(whole))"
    case 6: return call(.number, scope, depth) ?? inner
    case 7: return window(.number, scope) ?? inner
    default: return childValue(.number, scope, depth) ?? inner
    }
  }

  private mutating func date(_ scope: GeneratorScope, _ depth: Int) -> String {
    let inner = expression(of: .date, in: scope, depth: depth - 1)
    switch random.below(7) {
    case 5:
      let time = expression(of: .datetime, in: scope, depth: depth - 1)
      return random.oneIn(2) ? "date(\(time))" : "date(text(\(inner)))"
    case 0:
      let step = random.pick(["7 days", "1 month", "1 year", "2 weeks", "1 quarter", "8000 years"])
      return "(\(inner) \(random.pick(["+", "-"])) \(step))"
    case 1:
      let period = expression(of: .period, in: scope, depth: depth - 1)
      return "\(random.pick(["start", "end"]))(\(period))"
    case 2: return otherwise(.date, scope, depth)
    case 3: return "\(random.pick(["min", "max"]))(\(inner), today)"
    default: return childValue(.date, scope, depth) ?? inner
    }
  }

  private mutating func period(_ scope: GeneratorScope, _ depth: Int) -> String {
    if random.oneIn(5) { return "deadline(\(expression(of: .text, in: scope, depth: depth - 1)))" }
    let unit = random.pick(["year", "half", "quarter", "month", "week"])
    let type = random.pick([DataType.date, .period, .datetime])
    return "\(unit)(\(expression(of: type, in: scope, depth: depth - 1)))"
  }

  private mutating func list(_ scope: GeneratorScope, _ depth: Int) -> String {
    if random.oneIn(2) {
      return "split(\(expression(of: .text, in: scope, depth: depth - 1)), \" \")"
    }
    guard let relation = random.pick(orNil: relations(in: scope)),
      let column = random.pick(
        orNil: storedColumns(relation.child).filter { $0.type == .text })
    else { return leaf(of: .list(.text), in: scope) }
    let child = childScope(relation.child, outer: scope)
    let key = schemas[relation.child.index].key.first.map {
      schemas[relation.child.index].columns[$0].name
    }
    return "list(\(relation.text).\(column.text) sort \(sortKeys(child, last: key)))"
  }

  /// A value from the other rows of the stage.
  mutating func window(_ type: DataType, _ scope: GeneratorScope) -> String? {
    guard scope.allowsWindows else { return nil }
    let keys = scope.columns.filter { $0.type.element == nil }
    guard let key = random.pick(orNil: keys) else { return nil }
    let part = random.pick([" per all", " per \(key.text)", " per (\(key.text))"])
    let partition = random.oneIn(3) ? "" : part
    let argument = leaf(of: type, in: scope)
    let sorted = "sort \(sortKeys(scope))"
    switch random.below(isOrderFree ? 5 : 9) {
    case 0: return "\(random.pick(["sum", "min", "max"]))(\(argument))\(part)"
    case 1: return type == .int ? "count()\(part)" : "avg(\(argument))\(part)"
    case 2: return type == .int ? "rank(\(sorted))\(partition)" : "share(\(argument))\(partition)"
    case 3: return type == .int ? nil : "median(\(argument))\(part)"
    case 4:
      let test = leaf(of: .bool, in: scope)
      return type == .int ? "count(where \(test))\(part)" : "sum(\(argument) where \(test))\(part)"
    case 5: return "\(random.pick(["previous", "next"]))(\(argument) \(sorted))\(partition)"
    case 6:
      let function = random.pick(type == .int ? ["sum", "min", "max"] : ["sum", "avg", "median"])
      if random.oneIn(4), type == .int { return "running(count() \(sorted))\(partition)" }
      let test = random.oneIn(3) ? " where \(leaf(of: .bool, in: scope))" : ""
      return "running(\(function)(\(argument)\(test)) \(sorted))\(partition)"
    case 7: return type == .int ? "row(\(sorted))\(partition)" : nil
    default:
      guard scope.isSorted else { return nil }
      return "\(random.pick(["previous", "next"]))(\(argument))\(partition)"
    }
  }
}
