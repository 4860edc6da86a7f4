import HoiPlan

extension Generator {
  /// A stage that may stand here, and what it delivers; `nil` if the choice fell on one that may
  /// not.
  mutating func stage(on shape: Shape, isLast: Bool) -> (String, Shape)? {
    switch random.below(30) {
    case 0...11: return simpleStage(on: shape)
    case 12, 13: return take(shape)
    case 14: return group(shape)
    case 15, 16: return group(shape)
    case 17: return summarize(shape)
    case 18: return count(shape)
    case 19: return distinct(shape)
    case 20, 21: return expand(shape)
    case 22: return pivot(shape, isLast: isLast)
    case 23: return unpivot(shape)
    case 24: return join(shape)
    case 25: return append(shape)
    case 26: return find(shape)
    case 27: return asOf(shape)
    case 28: return expect(shape)
    default:
      return isLast && random.oneIn(3) ? describe() : nil
    }
  }

  /// A stage that gives a row for each row, or leaves rows out.
  mutating func simpleStage(on shape: Shape) -> (String, Shape)? {
    switch random.below(9) {
    case 0, 1, 2: return ("where \(expression(of: .bool, in: shape.scope, depth: 3))", shape)
    case 3, 4: return add(shape)
    case 5: return select(shape)
    case 6: return random.oneIn(2) ? change(shape) : drop(shape)
    case 7: return rename(shape)
    default: return sort(shape)
    }
  }

  private mutating func anyType() -> DataType {
    random.pick([.text, .int, .number, .bool, .date, .period, .int, .number, .list(.text)])
  }

  private mutating func add(_ shape: Shape) -> (String, Shape) {
    var next = shape
    var scope = shape.scope
    var items: [String] = []
    for _ in 0..<random.below(2) + 1 {
      let type = anyType()
      let name = freshName()
      items.append("\(expression(of: type, in: scope, depth: 3)) as \(name)")
      next.columns.append(GeneratorColumn(text: name, type: type))
      scope.columns.append(GeneratorColumn(text: name, type: type))
    }
    return ("add \(items.joined(separator: ", "))", next)
  }

  private mutating func select(_ shape: Shape) -> (String, Shape) {
    var next = shape
    next.columns = []
    next.table = nil
    var items: [String] = []
    for _ in 0..<random.below(4) + 1 {
      if let column = random.pick(orNil: shape.columns), !random.oneIn(3) {
        if next.columns.contains(where: { $0.text == column.text }) { continue }
        items.append(column.text)
        next.columns.append(column)
      } else {
        let type = anyType()
        let name = freshName()
        items.append("\(expression(of: type, in: shape.scope, depth: 2)) as \(name)")
        next.columns.append(GeneratorColumn(text: name, type: type))
      }
    }
    return ("select \(items.joined(separator: ", "))", next)
  }

  private mutating func change(_ shape: Shape) -> (String, Shape)? {
    let plain = shape.columns.filter { !$0.text.contains(".") && $0.type.linkTarget == nil }
    guard let column = random.pick(orNil: plain) else { return nil }
    let type = anyType()
    var next = shape
    next.columns = shape.columns.map {
      $0.text == column.text ? GeneratorColumn(text: $0.text, type: type) : $0
    }
    let value = expression(of: type, in: shape.scope, depth: 2)
    return ("change \(value) as \(column.text)", next)
  }

  private mutating func drop(_ shape: Shape) -> (String, Shape)? {
    guard shape.columns.count > 1 else { return nil }
    var next = shape
    let dropped = next.columns.remove(at: random.below(next.columns.count))
    return ("drop \(dropped.text)", next)
  }

  private mutating func rename(_ shape: Shape) -> (String, Shape) {
    var next = shape
    let place = random.below(shape.columns.count)
    let name = freshName()
    next.columns[place] = GeneratorColumn(text: name, type: shape.columns[place].type)
    return ("rename \(shape.columns[place].text) as \(name)", next)
  }

  private mutating func sort(_ shape: Shape) -> (String, Shape) {
    var next = shape
    next.isSorted = true
    var keys = sortKeys(shape.scope)
    if random.oneIn(4) {
      keys = "\(expression(of: .int, in: shape.scope, depth: 2)) desc, " + keys
    }
    return ("sort \(keys)", next)
  }

  private mutating func take(_ shape: Shape) -> (String, Shape)? {
    guard shape.isSorted || !isOrderFree, !(isOrderFree && shape.isMixed) else { return nil }
    if random.oneIn(5) { return ("skip \(random.below(3))", shape) }
    var text = "take \(random.below(4))"
    let keys = shape.columns.filter { $0.type.element == nil }
    if shape.isSorted, let key = random.pick(orNil: keys), random.oneIn(2) {
      text += " per \(key.text)"
    }
    if shape.isSorted, random.oneIn(3) { text += " with ties" }
    return (text, shape)
  }

  private mutating func keyItems(_ shape: Shape) -> [(text: String, column: GeneratorColumn)] {
    var keys: [(text: String, column: GeneratorColumn)] = []
    for _ in 0..<random.below(2) + 1 {
      let candidates = shape.columns.filter { $0.type.element == nil && $0.type != .datetime }
      if let column = random.pick(orNil: candidates), !random.oneIn(3) {
        if keys.contains(where: { $0.column.text == column.text }) { continue }
        keys.append((column.text, column))
      } else {
        let type = random.pick([DataType.text, .int, .bool, .period, .date])
        let name = freshName()
        let value = expression(of: type, in: shape.scope, depth: 1)
        keys.append(("\(value) as \(name)", GeneratorColumn(text: name, type: type)))
      }
    }
    return keys
  }

  private mutating func aggregateItems(_ shape: Shape, isGrouped: Bool = false) -> [(
    text: String, column: GeneratorColumn
  )] {
    (0..<random.below(3) + 1).map { _ in
      let (text, type) = aggregate(shape, isGrouped: isGrouped)
      let name = freshName()
      return ("\(text) as \(name)", GeneratorColumn(text: name, type: type))
    }
  }

  private mutating func aggregate(_ shape: Shape, isGrouped: Bool) -> (String, DataType) {
    var scope = shape.scope
    scope.allowsWindows = false
    func filter(_ generator: inout Generator) -> String {
      guard generator.random.oneIn(3) else { return "" }
      return " where \(generator.expression(of: .bool, in: scope, depth: 2))"
    }
    let type = random.pick([DataType.int, .number])
    let value = expression(of: type, in: scope, depth: 1)
    switch random.below(isOrderFree ? 10 : 13) {
    case 0: return ("count()", .int)
    case 1: return ("count(where \(expression(of: .bool, in: scope, depth: 2)))", .int)
    case 2, 3: return ("sum(\(value)\(filter(&self)))", type)
    case 4: return ("\(random.pick(["avg", "median"]))(\(value)\(filter(&self)))", .number)
    case 5:
      let type = random.pick([DataType.text, .int, .date, .number, .period])
      let value = expression(of: type, in: scope, depth: 1)
      return ("\(random.pick(["min", "max", "mode"]))(\(value)\(filter(&self)))", type)
    case 6:
      let type = random.pick([DataType.text, .int, .date, .bool])
      return ("count_distinct(\(expression(of: type, in: scope, depth: 1)))", .int)
    case 7:
      let test = expression(of: .bool, in: scope, depth: 2)
      return ("\(random.pick(["any", "none"]))(where \(test))", .bool)
    case 8: return ("every(: \(expression(of: .bool, in: scope, depth: 2)))", .bool)
    case 9 where isGrouped && random.oneIn(2):
      return ("running(sum(\(value)))", type)
    case 9:
      return random.oneIn(2)
        ? ("stddev(\(value))", .number) : ("percentile(\(value), 90)", .number)
    case 10:
      let type = random.pick([DataType.text, .int, .date])
      let value = expression(of: type, in: scope, depth: 1)
      let order = random.oneIn(2) ? " sort \(sortKeys(scope))" : ""
      return ("\(random.pick(["first", "last"]))(\(value)\(filter(&self))\(order))", type)
    case 11:
      let value = expression(of: .text, in: scope, depth: 1)
      let order = random.oneIn(2) ? " sort \(sortKeys(scope))" : ""
      return ("list(\(value)\(filter(&self))\(order))", .list(.text))
    default: return ("share(\(value))", .number)
    }
  }

  private mutating func group(_ shape: Shape) -> (String, Shape) {
    let keys = keyItems(shape)
    let items = aggregateItems(shape, isGrouped: true)
    let text = "group by \(list(keys)): \(list(items))"
    return (text, Shape(columns: (keys + items).map(\.column)))
  }

  private func list(_ items: [(text: String, column: GeneratorColumn)]) -> String {
    items.map(\.text).joined(separator: ", ")
  }

  private mutating func summarize(_ shape: Shape) -> (String, Shape) {
    let items = aggregateItems(shape)
    return ("summarize \(list(items))", Shape(columns: items.map(\.column)))
  }

  private mutating func count(_ shape: Shape) -> (String, Shape)? {
    let count = GeneratorColumn(text: "count", type: .int)
    if random.oneIn(3) { return ("count", Shape(columns: [count])) }
    let keys = keyItems(shape)
    if keys.contains(where: { $0.column.text == "count" }) { return nil }
    return ("count by \(list(keys))", Shape(columns: keys.map(\.column) + [count]))
  }

  private mutating func distinct(_ shape: Shape) -> (String, Shape)? {
    if random.oneIn(4) {
      return ("distinct", Shape(columns: shape.columns))
    }
    let keys = keyItems(shape)
    return ("distinct \(list(keys))", Shape(columns: keys.map(\.column)))
  }

  private mutating func pivot(_ shape: Shape, isLast: Bool) -> (String, Shape)? {
    let columns = shape.columns.filter {
      [.text, .bool, .int].contains($0.type) || $0.type.linkTarget != nil
    }
    guard let column = random.pick(orNil: columns) else { return nil }
    let keys = random.oneIn(4) ? [] : keyItems(shape)
    let by = keys.isEmpty ? "" : " by \(list(keys))"
    let items = aggregateItems(shape).filter { !$0.text.hasPrefix("share") }
    if items.isEmpty { return nil }
    if isLast, random.oneIn(2) {
      var next = Shape(columns: keys.map(\.column))
      next.isEnded = true
      return ("pivot \(column.text)\(by): \(list(items))", next)
    }
    guard column.type == .text || column.type == .link(LawData.agencies) else { return nil }
    let values = (column.type == .text ? ["xong", "bộ", "ba"] : ["BYT", "các bộ"]).prefix(
      random.below(3) + 1)
    let cells = values.flatMap { value in
      items.map { item in
        GeneratorColumn(
          text: items.count == 1 ? "`\(value)`" : "`\(value)_\(item.column.text)`",
          type: item.column.type)
      }
    }
    let written = values.map { "\"\($0)\"" }.joined(separator: ", ")
    return (
      "pivot \(column.text) in (\(written))\(by): \(list(items))",
      Shape(columns: keys.map(\.column) + cells)
    )
  }

  private mutating func unpivot(_ shape: Shape) -> (String, Shape)? {
    let type = random.pick([DataType.int, .number, .text, .date])
    let columns = shape.columns.filter { $0.type == type }.shuffled(using: &random).prefix(3)
    guard columns.count > 1 else { return nil }
    let (name, value) = (freshName(), freshName())
    var next = shape
    next.columns.removeAll { column in columns.contains { $0.text == column.text } }
    next.columns += [
      GeneratorColumn(text: name, type: .text), GeneratorColumn(text: value, type: type),
    ]
    next.isSorted = false
    next.isMixed = true
    let written = columns.map(\.text).joined(separator: ", ")
    return ("unpivot \(written) as (\(name), \(value))", next)
  }

  private mutating func expand(_ shape: Shape) -> (String, Shape)? {
    var next = shape
    next.isMixed = true
    let keep = random.oneIn(3) ? " keep empty" : ""
    let name = freshName()
    let lists = shape.columns.filter { $0.type.element != nil }
    if let list = random.pick(orNil: lists), random.oneIn(2), let element = list.type.element {
      if random.oneIn(3), !list.text.contains(".") {
        next.columns = shape.columns.map {
          $0.text == list.text ? GeneratorColumn(text: $0.text, type: element) : $0
        }
        return ("expand \(list.text)\(keep)", next)
      }
      next.columns.append(GeneratorColumn(text: name, type: element))
      return ("expand \(list.text) as \(name)\(keep)", next)
    }
    let children = relations(in: shape.scope).filter { relation in
      !shape.columns.contains { $0.text == relation.text }
    }
    guard let relation = random.pick(orNil: children) else { return nil }
    next.columns.append(GeneratorColumn(text: name, type: .link(relation.child)))
    return ("expand \(relation.text) as \(name)\(keep)", next)
  }

  private mutating func join(_ shape: Shape) -> (String, Shape)? {
    guard !shape.columns.contains(where: { $0.text.hasPrefix("budget.") }),
      let text = random.pick(orNil: shape.columns.filter { $0.type == .text })
    else { return nil }
    let right = storedColumns(LawData.budget).map {
      GeneratorColumn(text: "budget.\($0.text)", type: $0.type)
    }
    var next = shape
    next.columns += right
    next.isMixed = true
    var condition = "budget.\(random.pick(["agency", "kind"])) = \(text.text)"
    if random.oneIn(3) { condition += " and budget.term \(random.pick(["<", ">", "="])) 3" }
    if random.oneIn(3) { return ("join one budget on \(condition)", next) }
    let keep = random.oneIn(2) ? " keep all" : ""
    return ("join many budget on \(condition)\(keep)", next)
  }

  /// The same columns from a table, those it lacks being missing.
  private mutating func append(_ shape: Shape) -> (String, Shape)? {
    guard !isOrderFree else { return nil }
    let table = random.pick([LawData.tasks, LawData.budget])
    let added = storedColumns(table)
    let meets = added.allSatisfy { column in
      shape.columns.allSatisfy { $0.text != column.text || $0.type == column.type }
    }
    guard meets else { return nil }
    var columns = shape.columns
    columns += added.filter { column in !shape.columns.contains { $0.text == column.text } }
    return (
      "append \(schemas[table.index].name)", Shape(columns: columns, isMixed: true)
    )
  }

  private mutating func find(_ shape: Shape) -> (String, Shape) {
    ("find \"\(random.pick(["bo", "bộ", "a", "xong", "hoa", "Đà"]))\"", shape)
  }

  private mutating func asOf(_ shape: Shape) -> (String, Shape)? {
    guard shape.table == LawData.agencies else { return nil }
    return ("as of \(random.pick(["30/6/2025", "1/1/2025", "today"]))", shape)
  }

  private mutating func expect(_ shape: Shape) -> (String, Shape)? {
    guard random.oneIn(3) else { return nil }
    let test = expression(of: .bool, in: shape.scope, depth: 1)
    return ("expect \(random.oneIn(5) ? test : "(\(test) or true)")", shape)
  }

  private func describe() -> (String, Shape) {
    ("describe", Shape(columns: [], isEnded: true))
  }
}
