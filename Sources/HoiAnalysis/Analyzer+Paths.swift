import HoiPlan
import HoiSyntax
import HoiText

/// What a path such as `lead.region` turned out to be.
enum Resolved {
  case value(Plan.Expression, name: String)
  /// Many rows or items; `rest` is the path from one of them on.
  case many(Many, rest: [Syntax.Name], name: String)
}

/// Rows or items that belong to one row.
enum Many {
  case children(of: Plan.Expression, Relation)
  case linked(Plan.Expression, TableID)
  case items(Plan.Expression)
  case rows(Stream)
}

extension Analyzer {
  /// The names of `a.b.c`; `nil` for any other expression.
  func path(of expression: Syntax.Expression) -> [Syntax.Name]? {
    var names: [Syntax.Name] = []
    var current = expression
    while true {
      switch current.kind {
      case .name(let name):
        names.append(name)
        return names.reversed()
      case .member(let base, let name):
        names.append(name)
        current = base
      case .literal(let literal) where literal.isWord && !names.isEmpty:
        let text = text(of: current.range)
        names.append(Syntax.Name(text: text, range: current.range))
        return names.reversed()
      default: return nil
      }
    }
  }

  /// All columns of a stored table's row, with its relations and computed columns.
  func rowScope(_ scan: Plan.TableScan, outer: Scope? = nil) -> Scope {
    let schema = catalog.schema(scan.table)
    let columns = zip(scan.columns, schema.columns).map { id, column in
      Scope.Column(name: column.name, expression: Plan.Expression(.column(id), type: column.type))
    }
    let link = Plan.Expression(.column(scan.row), type: ValueType(.link(scan.table)))
    return Scope(
      columns: columns, row: Scope.Row(table: scan.table, link: link), outer: outer,
      title: schema.name)
  }

  /// What a path means in a scope: a column (the longest dotted name that fits), a relation, a
  /// computed column, a shared query; a table only where there is no row.
  mutating func resolve(_ names: [Syntax.Name], in scope: Scope) -> Resolved? {
    if let start = startOfPath(names, in: scope) {
      switch start {
      case .failed: return nil
      case .found(let expression, let name, let used):
        return follow(expression, Array(names.dropFirst(used)), name: name, in: scope)
      case .many(let many, let name):
        return .many(many, rest: Array(names.dropFirst()), name: name)
      }
    }
    let first = names[0]
    if isOuterWord(first) {
      guard let outer = scope.outer?.scope else {
        report(.noOuterRow, at: first.range)
        return nil
      }
      guard names.count > 1 else {
        report(.outerOnly(first.text), at: first.range)
        return nil
      }
      return resolve(Array(names.dropFirst()), in: outer)
    }
    if let many = sharedQuery(first, in: scope) { return sharedValue(many, names) }
    reportUnknownColumn(first.text, in: scope, at: first.range)
    return nil
  }

  private enum PathStart {
    case found(Plan.Expression, name: String, used: Int)
    case many(Many, name: String)
    case failed
  }

  private mutating func startOfPath(_ names: [Syntax.Name], in scope: Scope) -> PathStart? {
    for count in stride(from: names.count, through: 1, by: -1) {
      let written = names.prefix(count).map(\.text).joined(separator: ".")
      switch match(written, among: scope.names) {
      case .found(let index):
        let column = scope.columns[index]
        var expression = column.expression
        expression = Plan.Expression(
          expression.kind, type: expression.type, origin: Origin(names[0].range))
        return .found(expression, name: column.name, used: count)
      case .ambiguous(let indices):
        let candidates = indices.map { scope.names[$0] }
        report(.ambiguousName(written, candidates: candidates), at: names[0].range)
        return .failed
      case .none: continue
      }
    }
    if let column = columnTitled(names[0].text, in: scope) {
      return .found(column.expression, name: column.name, used: 1)
    }
    if canonicalScopeName(names[0].text) == "it", !names[0].isQuoted,
      let item = scope.columns.first(where: { $0.name == "it" })
    {
      return .found(item.expression, name: "it", used: 1)
    }
    guard let row = scope.row else { return nil }
    return memberOfRow(names[0], row)
  }

  /// The column people call by this title, in either language.
  private func columnTitled(_ title: String, in scope: Scope) -> Scope.Column? {
    let titled = scope.columns.filter { column in
      guard let stored = storedColumn(of: column.expression) else { return false }
      let schema = catalog.schema(stored.table).columns[stored.column]
      return schema.name == column.name && match(title, among: schema.titles) != .none
    }
    return titled.count == 1 ? titled[0] : nil
  }

  /// A computed column or relation of a stored row.
  private mutating func memberOfRow(_ name: Syntax.Name, _ row: Scope.Row) -> PathStart? {
    let computed = catalog.computedColumns(of: row.table)
    if case .found(let index) = match(name.text, among: computed) {
      guard let body = computedColumn(computed[index], of: row) else { return .failed }
      return .found(body, name: computed[index], used: 1)
    }
    let relations = catalog.relations(of: row.table)
    if case .found(let index) = match(name.text, among: relations.map(\.name)) {
      return .many(.children(of: row.link, relations[index]), name: relations[index].name)
    }
    return nil
  }

  /// Walks on from a value along links.
  mutating func follow(
    _ start: Plan.Expression, _ names: [Syntax.Name], name: String, in scope: Scope
  ) -> Resolved? {
    var current = start
    var currentName = name
    for (index, member) in names.enumerated() {
      if case .list(.link(let table)) = current.type.type {
        return .many(
          .linked(current, table), rest: Array(names[index...]), name: currentName)
      }
      guard let table = current.type.type.linkTarget else {
        report(.noMembers(currentName, type: current.type.type), at: member.range)
        return nil
      }
      switch step(current, member, to: table) {
      case .found(let next, let nextName, _):
        current = next
        currentName += "." + nextName
      case .many(let many, let nextName):
        return .many(
          many, rest: Array(names[(index + 1)...]), name: currentName + "_" + nextName)
      case .failed: return nil
      case nil:
        let candidates =
          catalog.schema(table).columns.map(\.name)
          + catalog.relations(of: table).map(\.name) + catalog.computedColumns(of: table)
        report(
          .unknownColumn(
            member.text, table: catalog.schema(table).name,
            nearest: nearest(member.text, in: candidates)), at: member.range)
        return nil
      }
    }
    return .value(current, name: currentName)
  }

  private mutating func step(
    _ link: Plan.Expression, _ member: Syntax.Name, to table: TableID
  ) -> PathStart? {
    let schema = catalog.schema(table)
    var found = match(member.text, among: schema.columns.map(\.name))
    if found == .none,
      let index = schema.columns.firstIndex(where: { match(member.text, among: $0.titles) != .none }
      )
    {
      found = .found(index)
    }
    switch found {
    case .found(let index):
      let column = schema.columns[index]
      let scan = freshScan(of: table)
      let body = Plan.Expression(.column(scan.columns[index]), type: column.type)
      let isNullable = !isRow(link) || column.type.isNullable
      let type = column.type.nullable(isNullable && column.type.type.element == nil)
      let next = Plan.Expression(
        .follow(link, scan, body), type: type, origin: Origin(member.range))
      return .found(next, name: column.name, used: 1)
    case .ambiguous(let indices):
      let candidates = indices.map { schema.columns[$0].name }
      report(.ambiguousName(member.text, candidates: candidates), at: member.range)
      return .failed
    case .none:
      return memberOfRow(member, Scope.Row(table: table, link: link))
    }
  }

  /// Whether a link always points to a row. One that merely has a text may still match none.
  private func isRow(_ link: Plan.Expression) -> Bool {
    if case .column(let id) = link.kind { certainLinks.contains(id) } else { false }
  }

  /// The body of a computed column over the row a link points to.
  private mutating func computedColumn(_ name: String, of row: Scope.Row) -> Plan.Expression? {
    guard
      let shared = catalog.definitions.last(where: {
        $0.table == row.table && $0.definition.name.text == name
      })
    else { return nil }
    let scan = freshScan(of: row.table)
    let body = expand(
      bindings: shared.bindingCount, definitions: shared.definitionCount, source: shared.source
    ) { analyzer in
      analyzer.expression(shared.definition.body, in: analyzer.rowScope(scan))
    }
    guard let body else { return nil }
    let isNullable = body.type.isNullable || !isRow(row.link)
    return Plan.Expression(
      .follow(row.link, scan, body), type: body.type.nullable(isNullable), origin: body.origin)
  }

  /// Analyzes something written elsewhere, with the names it could see there. Its problems have
  /// been reported where it is written.
  mutating func expand<Result>(
    bindings: Int, definitions: Int, source: SourceText, _ body: (inout Analyzer) -> Result?
  ) -> Result? {
    guard expansionDepth < Limits.expansionDepth else { return nil }
    let saved = (self.source, catalog, diagnostics, aggregates)
    self.source = source
    catalog = catalog.limited(bindings: bindings, definitions: definitions)
    expansionDepth += 1
    let result = body(&self)
    expansionDepth -= 1
    (self.source, catalog, diagnostics, aggregates) = saved
    return result
  }

  /// A shared query of that name, or a table where there is no row around.
  private mutating func sharedQuery(_ name: Syntax.Name, in scope: Scope) -> Stream? {
    let names = catalog.bindings.map(\.name)
    if case .found = match(name.text, among: names) { return namedStream(name) }
    let hasNoRow = scope.columns.isEmpty && scope.row == nil && scope.outer == nil
    guard hasNoRow, isTable(name) else { return nil }
    return namedStream(name)
  }

  private mutating func sharedValue(_ stream: Stream, _ names: [Syntax.Name]) -> Resolved? {
    if names.count == 1, isOneRow(stream.plan), let value = scalar(stream, at: names[0].range) {
      return .value(value, name: names[0].text)
    }
    return .many(.rows(stream), rest: Array(names.dropFirst()), name: names[0].text)
  }

  /// The one value of a query with one column; `nil` where it has more.
  func scalar(_ stream: Stream, at range: SourceRange) -> Plan.Expression? {
    let fields = stream.plan.visibleFields
    guard fields.count == 1 else { return nil }
    if case .compute(let input, let bindings) = stream.plan.node, input.node == .single,
      let constant = bindings.first?.expression, constant.constantValue != nil
    {
      return constant
    }
    let type = fields[0].type
    return Plan.Expression(
      .scalar(stream.plan), type: type.nullable(type.isNullable || !isOneRow(stream.plan)),
      origin: Origin(range))
  }

  /// Whether a plan gives exactly one row whatever the data.
  func isOneRow(_ plan: Plan) -> Bool {
    switch plan.node {
    case .single: true
    case .compute(let input, _), .project(let input, _), .sort(let input, _): isOneRow(input)
    case .group(_, let keys, _): keys.isEmpty
    default: false
    }
  }

  func isOuterWord(_ name: Syntax.Name) -> Bool {
    !name.isQuoted && canonicalScopeName(name.text) == "outer"
  }

  func isTable(_ name: Syntax.Name) -> Bool {
    match(name.text, among: tableNames) != .none || tableTitled(name.text) != nil
  }

  private var tableNames: [String] {
    catalog.schemas.map(\.name) + catalog.tableAliases.map(\.name)
  }

  /// The table people call by this title.
  private func tableTitled(_ title: String) -> TableID? {
    let titled = catalog.schemas.indices.filter { index in
      guard let words = catalog.schemas[index].title else { return false }
      return match(title, among: [words.vietnamese, words.english]) != .none
    }
    return titled.count == 1 ? TableID(titled[0]) : nil
  }

  /// A table by name, reported where there is none.
  mutating func table(named name: Syntax.Name) -> TableID? {
    switch match(name.text, among: tableNames) {
    case .found(let index):
      let count = catalog.schemas.count
      return index < count ? TableID(index) : catalog.tableAliases[index - count].table
    case .ambiguous(let indices):
      report(
        .ambiguousName(name.text, candidates: indices.map { tableNames[$0] }), at: name.range)
      return nil
    case .none:
      if let table = tableTitled(name.text) { return table }
      if catalog.brokenNames.contains(name.text) { return nil }
      report(
        .unknownTable(name.text, nearest: nearest(name.text, in: catalog.sourceNames)),
        at: name.range)
      return nil
    }
  }

  mutating func reportUnknownColumn(_ name: String, in scope: Scope, at range: SourceRange) {
    if catalog.brokenNames.contains(name) { return }
    let longer = scope.names.filter { match(name, among: [$0.suffixName]) != .none && $0 != name }
    if !longer.isEmpty {
      report(.columnHasLongerName(name, candidates: longer), at: range)
      return
    }
    if let input = scope.aggregation?.scope, match(name, among: input.names) != .none {
      report(.notGrouped(name), at: range)
      return
    }
    if let outer = scope.outer?.scope, match(name, among: outer.names) != .none {
      report(.columnOfOuterRow(name, child: scope.title ?? "", at: range), at: range)
      return
    }
    var candidates = scope.names
    if let row = scope.row {
      candidates += catalog.relations(of: row.table).map(\.name)
      candidates += catalog.computedColumns(of: row.table)
    }
    report(
      .unknownColumn(name, table: scope.title, nearest: nearest(name, in: candidates)),
      at: range)
  }
}

extension String {
  /// `name` of `lead.name`; empty for a name without a dot.
  fileprivate var suffixName: String {
    lastIndex(of: ".").map { String(self[index(after: $0)...]) } ?? ""
  }
}

extension ColumnSchema {
  /// What people call the column, in both languages.
  var titles: [String] {
    title.map { [$0.vietnamese, $0.english] } ?? []
  }
}

extension Syntax.Literal {
  /// A literal that is a word, and may as well be the name of a column.
  var isWord: Bool {
    switch self {
    case .bool, .missing, .today, .now: true
    default: false
    }
  }
}

/// Limits of analysis.
enum Limits {
  /// Shared queries and definitions that use each other.
  static let expansionDepth = 50
}
