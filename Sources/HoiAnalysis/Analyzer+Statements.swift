import HoiPlan
import HoiSyntax
import HoiText

extension Analyzer {
  mutating func statement(_ statement: Syntax.Statement) -> AnalyzedStatement? {
    switch statement.kind {
    case .load(let load): return .load(load)
    case .use(let path): return .use(path)
    case .parameter(let parameter): return self.parameter(parameter)
    case .binding(let name, let query): return binding(name, query)
    case .definition(let definition): return self.definition(definition)
    case .expectation(let condition, let message):
      return expectation(condition, message: message?.value)
    case .query(let query): return self.query(query)
    case .continuation, .invalid: return nil
    }
  }

  private mutating func query(_ query: Syntax.Query) -> AnalyzedStatement? {
    guard let result = stream(of: query, in: .empty) else { return nil }
    if result.plan.visibleFields.isEmpty && !result.plan.isPivotOfData {
      report(.nothingLeft, at: query.range)
      return nil
    }
    return .query(result.plan, chart: chart(of: query, in: result))
  }

  private mutating func chart(of query: Syntax.Query, in stream: Stream) -> Chart? {
    let drawn = query.stages.last { stage in
      if case .save = stage.kind { false } else { true }
    }
    guard case .chart(let kind, let items)? = drawn?.kind else { return nil }
    var columns: [Int] = []
    for item in items {
      guard let name = path(of: item.expression)?.map(\.text).joined(separator: ".") else {
        report(.notAColumn(stage: "chart"), at: item.range)
        continue
      }
      switch match(name, among: stream.scope.names) {
      case .found(let index): columns.append(index)
      case .ambiguous(let indices):
        let names = indices.map { stream.scope.names[$0] }
        report(.ambiguousName(name, candidates: names), at: item.range)
      case .none: reportUnknownColumn(name, in: stream.scope, at: item.range)
      }
    }
    return Chart(kind: kind, columns: columns)
  }

  private mutating func expectation(_ condition: Syntax.Expression, message: String?)
    -> AnalyzedStatement?
  {
    guard let checked = self.condition(condition, in: .empty) else { return nil }
    let field = freshField("expect", checked.type)
    let plan = Plan.compute(.single, [Plan.Binding(field, checked)], origin: checked.origin)
    return .expectation(plan, offending: offendingRows(of: checked), message: message)
  }

  /// The rows that speak against `none(t where c)` or `every(t: c)`: what tells them apart and the
  /// columns the condition speaks of stand first.
  private func offendingRows(of condition: Plan.Expression) -> Plan? {
    guard case .aggregate(.rows(let rows), let aggregate) = condition.kind else { return nil }
    var plan = rows
    if let filter = aggregate.condition { plan = .filter(plan, where: filter) }
    var spoken = aggregate.condition?.columnsUsed ?? []
    switch aggregate.function {
    case .none: break
    case .every:
      guard let argument = aggregate.argument else { return nil }
      spoken.formUnion(argument.columnsUsed)
      plan = .filter(plan, where: argument.make(.not(argument), .bool, nullable: false))
    default: return nil
    }
    let first = plan.fields.filter { field in
      guard let stored = storedColumn(of: Plan.Expression(.column(field.id), type: field.type))
      else { return false }
      let schema = catalog.schema(stored.table)
      return schema.key.contains(stored.column) || schema.label == stored.column
    }
    let named = plan.fields.filter { spoken.contains($0.id) && !first.contains($0) }
    let rest = plan.fields.filter { !first.contains($0) && !named.contains($0) }
    return .project(plan, first + named + rest)
  }

  private mutating func binding(_ name: Syntax.Name, _ query: Syntax.Query) -> AnalyzedStatement? {
    guard isFree(name) else { return nil }
    let before = diagnostics.count
    let isTable = stream(of: query, in: .empty) != nil
    guard isTable, !diagnostics[before...].contains(where: { $0.severity == .error }) else {
      catalog.brokenNames.insert(name.text)
      return nil
    }
    catalog.bind(name.text, to: query, in: source)
    return .declaration
  }

  private mutating func isFree(_ name: Syntax.Name) -> Bool {
    let isBound = catalog.bindings.contains { $0.name == name.text }
    let isTable = catalog.schemas.contains { $0.name == name.text }
    if !isBound && !isTable { return true }
    if isBound && catalog.allowsReplacement {
      report(AnalysisNote.replaced(name.text), at: name.range)
      return true
    }
    report(.nameTaken(name.text), at: name.range)
    return false
  }

  private mutating func definition(_ definition: Syntax.Definition) -> AnalyzedStatement? {
    var table: TableID?
    if let name = definition.table {
      guard let found = self.table(named: name) else { return nil }
      table = found
    }
    let isTaken = catalog.definitions.contains {
      $0.table == table && $0.definition.name.text == definition.name.text
    }
    if isTaken && !catalog.allowsReplacement {
      report(.nameTaken(definition.name.text), at: definition.name.range)
      return nil
    }
    if isTaken { report(AnalysisNote.replaced(definition.name.text), at: definition.name.range) }
    if let table, catalog.schema(table).columns.contains(where: { $0.name == definition.name.text })
    {
      report(.columnExists(definition.name.text), at: definition.name.range)
      return nil
    }
    let shared = SharedDefinition(
      definition: definition, table: table, source: source,
      bindingCount: catalog.bindings.count, definitionCount: catalog.definitions.count)
    guard isSound(shared) else {
      catalog.brokenNames.insert(definition.name.text)
      return nil
    }
    catalog.define(shared)
    return .declaration
  }

  /// Analyzes the body once, so that its problems are reported where it is written.
  private mutating func isSound(_ shared: SharedDefinition) -> Bool {
    if let table = shared.table {
      return expression(shared.definition.body, in: rowScope(freshScan(of: table))) != nil
    }
    var columns: [Scope.Column] = []
    for parameter in shared.definition.parameters {
      guard let type = dataType(parameter.type) else { return false }
      let expression = Plan.Expression(
        .column(freshColumn()), type: ValueType(type, isNullable: true))
      columns.append(Scope.Column(name: parameter.name.text, expression: expression))
    }
    return expression(shared.definition.body, in: Scope(columns: columns)) != nil
  }

  mutating func dataType(_ written: Syntax.TypeName) -> DataType? {
    let known: [(String, DataType)] = [
      ("text", .text), ("int", .int), ("number", .number), ("bool", .bool), ("date", .date),
      ("datetime", .datetime), ("period", .period),
    ]
    let name = canonicalType(written.name.text) ?? written.name.text
    if let type = known.first(where: { $0.0 == name })?.1 {
      return written.isList ? .list(type) : type
    }
    if case .found(let index) = match(written.name.text, among: catalog.schemas.map(\.name)) {
      let link = DataType.link(TableID(index))
      return written.isList ? .list(link) : link
    }
    let candidates = known.map(\.0) + catalog.schemas.map(\.name)
    report(
      .typeName(written.name.text, nearest: nearest(written.name.text, in: candidates)),
      at: written.name.range)
    return nil
  }

  private mutating func parameter(_ parameter: Syntax.Parameter) -> AnalyzedStatement? {
    let name = parameter.name.text
    let statement = declared(parameter)
    if statement == nil { catalog.brokenNames.insert("$" + name) }
    return statement
  }

  private mutating func declared(_ parameter: Syntax.Parameter) -> AnalyzedStatement? {
    guard let type = dataType(parameter.type) else { return nil }
    let name = parameter.name.text
    if let given = catalog.givenParameters.last(where: { $0.name == name }) {
      guard let value = parameterValue(given.text, type: type) else {
        report(.parameterValue(name, text: given.text, type: type), at: parameter.name.range)
        return nil
      }
      catalog.setParameter(name, to: value, type: type)
      return .declaration
    }
    guard let standard = parameter.standard else {
      report(.parameterMissing(name), at: parameter.name.range)
      return nil
    }
    guard let expression = expression(standard, in: .empty) else { return nil }
    guard let value = expression.converted(to: type)?.constantValue else {
      report(
        .parameterValue(name, text: text(of: standard.range), type: type), at: standard.range)
      return nil
    }
    catalog.setParameter(name, to: value, type: type)
    return .declaration
  }

  /// A value from the command line: a literal of the language, or for a text the text itself.
  private func parameterValue(_ text: String, type: DataType) -> Value? {
    if type == .text { return .text(nfc(text)) }
    let given = SourceText(name: "-p", text: text)
    let parsed = parse(given, as: .script)
    guard parsed.diagnostics.isEmpty,
      case .query(let query)? = parsed.script.statements.first?.kind,
      parsed.script.statements.count == 1, query.stages.isEmpty
    else { return nil }
    var inner = Analyzer(source: given, catalog: catalog)
    return inner.expression(query.head, in: .empty)?.converted(to: type)?.constantValue
  }
}
