import HoiPlan
import HoiSyntax
import HoiText

extension Analyzer {
  /// The rows of a query after its last stage.
  mutating func stream(of query: Syntax.Query, in scope: Scope) -> Stream? {
    guard var stream = head(query.head, hasStages: !query.stages.isEmpty, in: scope) else {
      return nil
    }
    for (index, stage) in query.stages.enumerated() {
      // Behind the last stage, saving and drawing change nothing.
      let isLast = query.stages[(index + 1)...].allSatisfy { next in
        switch next.kind {
        case .save: true
        case .chart: !stage.isChart
        default: false
        }
      }
      guard let next = self.stage(stage, on: stream, isLast: isLast) else { return nil }
      stream = next
    }
    return stream
  }

  private mutating func head(
    _ head: Syntax.Expression, hasStages: Bool, in scope: Scope
  ) -> Stream? {
    if case .parenthesized(let inner) = head.kind, hasStages || !inner.stages.isEmpty {
      return stream(of: inner, in: scope)
    }
    if let names = path(of: head), names.count == 1 {
      if case .literal = head.kind {} else if isSource(names[0]) { return namedStream(names[0]) }
      if hasStages || !isScalarWord(names[0]) {
        _ = table(named: names[0])
        return nil
      }
    }
    guard let value = expression(head, in: .empty) else { return nil }
    if hasStages {
      report(.noTableForStages, at: head.range)
      return nil
    }
    let field = freshField(derivedName(of: head, in: .empty) ?? "value", value.type)
    return Stream(plan: .compute(.single, [Plan.Binding(field, value)], origin: value.origin))
  }

  /// A lone name at the head of a query is a table, but for a computed constant.
  private func isScalarWord(_ name: Syntax.Name) -> Bool { isOuterWord(name) }

  func isSource(_ name: Syntax.Name) -> Bool {
    match(name.text, among: catalog.bindings.map(\.name)) != .none || isTable(name)
  }

  /// A shared query or table as it stands.
  mutating func namedStream(_ name: Syntax.Name) -> Stream? {
    let names = catalog.bindings.map(\.name)
    if case .found(let index) = match(name.text, among: names) {
      let last = catalog.bindings.lastIndex { $0.name == names[index] } ?? index
      let shared = catalog.bindings[last]
      var stream = expand(
        bindings: shared.bindingCount, definitions: shared.definitionCount, source: shared.source
      ) { analyzer in
        analyzer.stream(of: shared.query, in: .empty)
      }
      if stream?.title == nil { stream?.title = shared.name }
      return stream
    }
    guard let table = table(named: name) else { return nil }
    return stream(of: table, origin: Origin(name.range))
  }

  mutating func stream(of table: TableID, origin: Origin) -> Stream {
    let scan = freshScan(of: table)
    let schema = catalog.schema(table)
    var stream = Stream(plan: .scan(scan, of: schema, origin: origin))
    let link = Plan.Expression(.column(scan.row), type: ValueType(.link(table)), origin: origin)
    stream.row = Scope.Row(table: table, link: link)
    stream.identity = link
    stream.title = schema.name
    return stream
  }
}

extension Syntax.Stage {
  fileprivate var isChart: Bool {
    if case .chart = kind { true } else { false }
  }
}
