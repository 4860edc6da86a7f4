import HoiText

/// A statement of SQL, cut into its clauses, and what it is in Hỏi.
///
/// Only one table and the clauses `select from where group by having order by limit offset` are
/// understood; anything else has no translation. The result is offered only after it parsed.
struct SQLTranslation {
  private enum Clause: Hashable {
    case select, from, filter, group, having, order, limit, offset
  }

  private let source: SourceText
  private var clauses: [Clause: [Token]] = [:]

  /// The Hỏi query for the tokens of one SQL statement; `nil` where it is not simple.
  static func translation(of tokens: ArraySlice<Token>, in source: SourceText) -> String? {
    var translation = SQLTranslation(source: source)
    guard translation.cut(tokens), let text = translation.text() else { return nil }
    let lexed = Lexer(SourceText(name: "", text: text)).finish()
    let parser = Parser(SourceText(name: "", text: text), lexed: lexed)
    return parser.finish(mode: .script).parsed.diagnostics.isEmpty ? text : nil
  }

  private init(source: SourceText) {
    self.source = source
  }

  private static let refused: Set<String> = [
    "join", "union", "intersect", "except", "over", "exists", "case", "cast", "partition", "with",
    "into", "any", "some",
  ]

  private mutating func cut(_ tokens: ArraySlice<Token>) -> Bool {
    var current: Clause?
    var depth = 0
    var position = tokens.startIndex
    while position < tokens.endIndex {
      let token = tokens[position]
      if token.symbol == .leftParenthesis { depth += 1 }
      if token.symbol == .rightParenthesis { depth -= 1 }
      let word = token.foldedWord ?? ""
      if Self.refused.contains(word) || (depth > 0 && word == "select") { return false }
      let isBeforeBy =
        position + 1 < tokens.endIndex && tokens[position + 1].foldedWord == "by"
      let next: Clause? =
        switch word {
        case "select": .select
        case "from": .from
        case "where": .filter
        case "group" where isBeforeBy: .group
        case "having": .having
        case "order" where isBeforeBy: .order
        case "limit": .limit
        case "offset": .offset
        default: nil
        }
      if depth == 0, let next {
        guard clauses[next] == nil else { return false }
        current = next
        clauses[next] = []
        position += next == .group || next == .order ? 2 : 1
        continue
      }
      guard let current else { return false }
      clauses[current, default: []].append(token)
      position += 1
    }
    return depth == 0
  }

  // MARK: Writing

  private func text() -> String? {
    guard let from = clauses[.from], from.count == 1, let table = from[0].nameText else {
      return nil
    }
    var parts = [SyntaxText.name(table)]
    if let condition = clauses[.filter] { parts.append("where " + written(condition)) }
    guard let columns = columns() else { return nil }
    parts += columns
    if let limit = clauses[.limit] { parts.append("take " + written(limit)) }
    return parts.joined(separator: " | ")
  }

  /// What is selected, grouped and ordered.
  private func columns() -> [String]? {
    var select = clauses[.select] ?? []
    let isDistinct = select.first?.foldedWord == "distinct"
    if isDistinct { select.removeFirst() }
    let items = split(select)
    let isAll = select.isEmpty || (items.count == 1 && select.first?.symbol == .star)
    var order: String?
    if let keys = clauses[.order] {
      guard let sorted = sortKeys(split(keys), items: items) else { return nil }
      order = "sort " + sorted
    }
    let skip = clauses[.offset].map { "skip " + written($0) }
    if let keys = clauses[.group] {
      guard !isAll, !isDistinct else { return nil }
      return grouped(by: split(keys), items: items).map { $0 + [order, skip].compactMap { $0 } }
    }
    guard clauses[.having] == nil else { return nil }
    let list = items.map(written).joined(separator: ", ")
    if items.contains(where: isAggregate) {
      guard items.allSatisfy(isAggregate), order == nil else { return nil }
      return ["summarize " + list]
    }
    let hasNames = select.contains { $0.foldedWord == "as" }
    let last = isAll ? nil : (isDistinct ? "distinct " : "select ") + list
    let stages = hasNames || isDistinct ? [last, order, skip] : [order, skip, last]
    return stages.compactMap { $0 }
  }

  /// The keys of an order: a number stands for the item at that place, an aggregate for its column.
  private func sortKeys(_ keys: [[Token]], items: [[Token]]) -> String? {
    var names: [String] = []
    for key in keys {
      let direction = key.last?.foldedWord.flatMap { ["asc", "desc"].contains($0) ? $0 : nil }
      var subject = direction == nil ? key : key.dropLast()
      if subject.count == 1, case .integer(let place) = subject[0].value {
        guard items.indices.contains(Int(place) - 1) else { return nil }
        subject = items[Int(place) - 1]
      }
      var name = written(subject)
      let words = name.split(separator: " ").map(String.init)
      if words.count > 2, words[words.count - 2] == "as" {
        name = words[words.count - 1]
      } else if isAggregate(subject) {
        guard name == "count()" else { return nil }
        name = "count"
      }
      names.append(direction == "desc" ? name + " desc" : name)
    }
    return names.joined(separator: ", ")
  }

  /// `group by keys: aggregates | where having`
  private func grouped(by keys: [[Token]], items: [[Token]]) -> [String]? {
    let names = keys.map(written)
    let aggregates = items.filter(isAggregate)
    for item in items where !isAggregate(item) {
      guard names.contains(written(item)) else { return nil }
    }
    guard !aggregates.isEmpty else { return ["distinct " + names.joined(separator: ", ")] }
    let list = aggregates.map(written)
    var stages = ["group by \(names.joined(separator: ", ")): \(list.joined(separator: ", "))"]
    if let having = clauses[.having] {
      guard let condition = afterGrouping(having, aggregates: list) else { return nil }
      stages.append("where " + condition)
    }
    return stages
  }

  /// A `having` in terms of the columns the grouping delivers.
  private func afterGrouping(_ having: [Token], aggregates: [String]) -> String? {
    var condition = written(having)
    for aggregate in aggregates {
      let parts = aggregate.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
      let isNamed = parts.count > 2 && parts[parts.count - 2] == "as"
      let call = isNamed ? parts.dropLast(2).joined(separator: " ") : aggregate
      guard isNamed || call == "count()" else { continue }
      condition = condition.replacing(call, with: isNamed ? parts[parts.count - 1] : "count")
    }
    return condition.contains("(") ? nil : condition
  }

  private func isAggregate(_ item: [Token]) -> Bool {
    guard item.count > 1, item[1].symbol == .leftParenthesis, let word = item[0].foldedWord else {
      return false
    }
    return ["count", "sum", "avg", "min", "max"].contains(word)
  }

  private func split(_ tokens: [Token]) -> [[Token]] {
    var result: [[Token]] = [[]]
    var depth = 0
    for token in tokens {
      if token.symbol == .leftParenthesis { depth += 1 }
      if token.symbol == .rightParenthesis { depth -= 1 }
      if token.symbol == .comma, depth == 0 {
        result.append([])
      } else {
        result[result.count - 1].append(token)
      }
    }
    return result.filter { !$0.isEmpty }
  }

  /// Tokens of SQL in the spelling of Hỏi.
  private func written(_ tokens: [Token]) -> String {
    var result = ""
    var isAfterLike = false
    for (position, token) in tokens.enumerated() {
      var text = source.text(in: token.range)
      let word = token.foldedWord ?? ""
      switch (token.kind, token.value) {
      case (.text, .text(let value)):
        text = SyntaxText.quoted(isAfterLike ? pattern(value) : value)
      case (.symbol, .symbol(.angles)): text = "!="
      case (.symbol, .symbol(.star)):
        if position > 0, tokens[position - 1].symbol == .leftParenthesis { text = "" }
      case (.word, _): text = Self.words[word] ?? text
      default: break
      }
      isAfterLike = word == "like" || word == "ilike"
      let isCall =
        token.symbol == .leftParenthesis && position > 0
        && tokens[position - 1].kind == .word
        && Self.words[tokens[position - 1].foldedWord ?? ""] == nil
      let isTight =
        result.isEmpty || result.hasSuffix("(") || result.hasSuffix(".") || text.isEmpty
        || [.rightParenthesis, .comma, .dot].contains(token.symbol) || isCall
      result += isTight ? text : " " + text
    }
    return result.replacing("count(distinct ", with: "count_distinct(")
  }

  /// `%` and `_` of SQL are `*` and `?`.
  private func pattern(_ value: String) -> String {
    String(value.map { $0 == "%" ? "*" : $0 == "_" ? "?" : $0 })
  }

  /// Words of SQL in lower case, and those that are called otherwise.
  private static let words: [String: String] = [
    "and": "and", "or": "or", "not": "not", "in": "in", "is": "is", "null": "missing",
    "between": "between", "like": "like", "ilike": "like", "as": "as", "asc": "asc",
    "desc": "desc", "true": "true", "false": "false", "current_date": "today",
  ]
}

extension Parser {
  /// What to say about a statement that starts with `select` or `from`; `nil` if it is none of
  /// SQL after all.
  func sqlStatement(startingWith word: String) -> (problem: SyntaxProblem, meant: String?)? {
    let whole = statementRange()
    let statement = tokens.filter { $0.range.start >= whole.start && $0.range.end <= whole.end }
      .filter { $0.kind != .end }
    let hasFrom = statement.contains { $0.foldedWord == "from" }
    guard hasFrom else { return nil }
    let isPiped = statement.contains { $0.symbol == .pipe }
    if word == "from", isPiped || statement.count == 2 {
      let meant = source.text(in: SourceRange(statement[1].range.start, whole.end))
      return (.leadingFrom(meant: meant), meant)
    }
    let meant = isPiped ? nil : SQLTranslation.translation(of: statement[...], in: source)
    return (.sql(meant: meant), meant)
  }
}
