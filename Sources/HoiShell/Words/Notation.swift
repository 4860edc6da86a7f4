import HoiPlan
import HoiSyntax
import HoiText

/// Expressions of a plan in the notation and the keywords of one language.
struct Notation {
  let language: Language
  let schemas: [TableSchema]
  private var names: [ColumnID: String] = [:]
  private var meanings: [ColumnID: Meaning] = [:]
  private var rows: Set<ColumnID> = []
  /// What the key of a row is called, by the link to it.
  private var keyNames: [ColumnID: String] = [:]

  /// What a column without a name stands for.
  enum Meaning {
    case expression(Plan.Expression)
    case aggregate(Plan.Aggregate)
  }

  /// From loose to tight; an operand that binds less tightly than its place stands in brackets.
  enum Tightness: Int, Comparable {
    case condition, either, both, negation, comparison, fallback, sum, product, minus, primary

    static func < (left: Tightness, right: Tightness) -> Bool { left.rawValue < right.rawValue }
  }

  init(language: Language, schemas: [TableSchema]) {
    self.language = language
    self.schemas = schemas
  }

  // What columns are called

  /// Takes in what a node calls its columns.
  mutating func learn(_ plan: Plan) {
    switch plan.node {
    case .scan(let scan): learn(scan)
    case .compute(_, let bindings):
      for binding in bindings where binding.field.name.isEmpty {
        meanings[binding.field.id] = .expression(binding.expression)
      }
    case .group(_, _, let aggregates):
      for binding in aggregates where binding.field.name.isEmpty {
        meanings[binding.field.id] = .aggregate(binding.aggregate)
      }
    default: break
    }
    for field in plan.fields where !field.name.isEmpty { names[field.id] = field.name }
  }

  mutating func learn(_ bindings: [Plan.Binding]) {
    for binding in bindings {
      if binding.field.name.isEmpty {
        meanings[binding.field.id] = .expression(binding.expression)
      } else {
        names[binding.field.id] = binding.field.name
      }
    }
  }

  mutating func learn(_ scan: Plan.TableScan) {
    rows.insert(scan.row)
    guard schemas.indices.contains(scan.table.index) else { return }
    let schema = schemas[scan.table.index]
    for (id, column) in zip(scan.columns, schema.columns) { names[id] = column.name }
    if let key = schema.key.first, schema.key.count == 1 {
      keyNames[scan.row] = schema.columns[key].name
    }
  }

  private func learned(_ scan: Plan.TableScan) -> Notation {
    var inner = self
    inner.learn(scan)
    return inner
  }

  /// The item of a list is `it`.
  func naming(_ item: ColumnID) -> Notation {
    var inner = self
    inner.names[item] = word(.it)
    return inner
  }

  /// Whether a column is the link to the row itself.
  func isRow(_ column: ColumnID) -> Bool { rows.contains(column) }

  /// A link in a test: the row itself goes by its key.
  func linkText(_ link: Plan.Expression) -> String {
    if case .column(let id) = link.kind, let key = keyNames[id] { return Self.quotedName(key) }
    return text(link, in: .fallback)
  }

  /// Whether a sort key only settles ties: the row itself.
  func isTieBreak(_ key: Plan.SortKey) -> Bool {
    if case .column(let id) = key.expression.kind { rows.contains(id) } else { false }
  }

  func table(_ table: TableID) -> String {
    schemas.indices.contains(table.index) ? schemas[table.index].name : ""
  }

  subscript(column: ColumnID) -> String {
    if let name = names[column] { return Self.quotedName(name) }
    switch meanings[column] {
    case .expression(let expression)?: return text(expression)
    case .aggregate(let aggregate)?: return text(aggregate, of: nil)
    case nil: return "…"
    }
  }

  /// The aggregate of a group that an expression stands for, where it has no name.
  func collected(_ expression: Plan.Expression) -> Plan.Aggregate? {
    switch expression.kind {
    case .convert(let inner): return collected(inner)
    case .column(let id):
      guard names[id] == nil, case .aggregate(let aggregate)? = meanings[id] else { return nil }
      return aggregate
    default: return nil
    }
  }

  /// A name as it can be written: in backticks unless it is a name or a path of names.
  static func quotedName(_ name: String) -> String {
    let isPlain = name.unicodeScalars.enumerated().allSatisfy { index, scalar in
      let isLetter = scalar.properties.isAlphabetic || scalar == "_"
      return isLetter || (index > 0 && (scalar == "." || scalar.properties.numericType != nil))
    }
    return isPlain && !name.isEmpty ? name : "`\(name)`"
  }

  func word(_ keyword: Keyword) -> String { Keywords.spelling(of: keyword, in: language) }

  func function(_ name: String) -> String { Keywords.spelling(ofFunction: name, in: language) }

  // Expressions

  func text(_ expression: Plan.Expression, in place: Tightness = .condition) -> String {
    let (text, tightness) = content(expression)
    return tightness < place ? "(\(text))" : text
  }

  private func content(_ expression: Plan.Expression) -> (String, Tightness) {
    switch expression.kind {
    case .constant(let value): return (literal(value), .primary)
    case .column(let column): return (self[column], .primary)
    case .follow(let link, let scan, let body):
      let inner = learned(scan)
      if isRow(of: link) { return inner.content(body) }
      return (text(link, in: .primary) + "." + inner.text(body, in: .primary), .primary)
    case .linkText(let inner), .convert(let inner): return content(inner)
    case .not(let inner): return negated(inner)
    case .and(let operands):
      if let range = dateRange(operands) { return range }
      return (joined(operands, .and, in: .negation), .both)
    case .or(let operands): return (joined(operands, .or, in: .negation), .either)
    case .compare, .isMissing, .isUnmatched, .inValues, .inList, .inQuery, .match, .matches, .under:
      return (test(expression, isNegated: false), .comparison)
    case .arithmetic(let first, let steps): return arithmetic(first, steps)
    case .negative(let inner): return ("-" + text(inner, in: .minus), .minus)
    case .concatenation(let operands):
      return (operands.map { text($0, in: .product) }.joined(separator: " + "), .sum)
    case .shift(let date, let duration, let isNegative):
      let sign = isNegative ? "-" : "+"
      return ("\(text(date, in: .sum)) \(sign) \(literal(.duration(duration)))", .sum)
    case .daysBetween(let later, let earlier):
      return ("\(text(later, in: .sum)) - \(text(earlier, in: .product))", .sum)
    case .otherwise(let operands):
      return (operands.map { text($0, in: .sum) }.joined(separator: " ?? "), .fallback)
    case .conditional(let condition, let first, let second):
      let parts = [
        word(.if), text(condition, in: .either), word(.then), text(first, in: .either),
        word(.else), text(second),
      ]
      return (parts.joined(separator: " "), .condition)
    case .function(let name, let arguments):
      return ("\(function(name.rawValue))(\(list(arguments)))", .primary)
    case .list(let items): return ("[\(list(items))]", .primary)
    case .aggregate(let elements, let aggregate):
      return (text(aggregate, of: elements), .primary)
    case .window(let window): return (text(window), .primary)
    case .scalar(let plan): return (query(plan), .primary)
    }
  }

  /// Whether a link leads from the row to itself.
  func isRow(of link: Plan.Expression) -> Bool {
    if case .column(let id) = link.kind { rows.contains(id) } else { false }
  }

  private func joined(
    _ operands: [Plan.Expression], _ keyword: Keyword, in place: Tightness
  ) -> String {
    operands.map { text($0, in: place) }.joined(separator: " \(word(keyword)) ")
  }

  func list(_ expressions: [Plan.Expression]) -> String {
    expressions.map { text($0) }.joined(separator: ", ")
  }

  private func arithmetic(
    _ first: Plan.Expression, _ steps: [Plan.ArithmeticStep]
  ) -> (String, Tightness) {
    let isSum = steps.contains {
      $0.arithmeticOperator == .add || $0.arithmeticOperator == .subtract
    }
    var result = text(first, in: isSum ? .sum : .product)
    for step in steps {
      let sign =
        switch step.arithmeticOperator {
        case .add, .subtract, .multiply, .divide: step.arithmeticOperator.rawValue
        case .floorDivide: word(.div)
        case .modulo: word(.mod)
        }
      result += " \(sign) \(text(step.operand, in: isSum ? .product : .minus))"
    }
    return (result, isSum ? .sum : .product)
  }

  /// A query inside an expression, by its table: `(tasks | …)`.
  func query(_ plan: Plan) -> String {
    var names: [String] = []
    var next: Plan? = plan
    var length = 0
    while let node = next {
      length += 1
      if case .scan(let scan) = node.node { names.append(table(scan.table)) }
      next = node.children.first
    }
    return "(\(names.joined())\(length > 1 ? " | …" : ""))"
  }
}
