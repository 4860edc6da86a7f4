import HoiText

/// A plan as text, for people who want to see what is computed: one node a line, its inputs below
/// it, expressions in the notation of the language with the names of the columns.
///
/// The text is for reading: two columns of one name look alike.
package func planText(_ plan: Plan, of schemas: [TableSchema]) -> String {
  var printer = PlanPrinter(plan, schemas)
  printer.write(plan, indent: 0)
  return printer.text
}

struct PlanPrinter {
  private let names: [ColumnID: String]
  private let schemas: [TableSchema]
  private(set) var text = ""

  init(_ plan: Plan, _ schemas: [TableSchema]) {
    self.schemas = schemas
    var names: [ColumnID: String] = [:]
    PlanPart.plan(plan).walk { part, _ in
      for (column, name) in part.names(of: schemas) { names[column] = name }
      return true
    }
    self.names = names
  }

  mutating func write(_ plan: Plan, indent: Int) {
    guard indent < Plan.heightLimit else { return }
    line(head(plan), indent)
    for query in plan.expressions.flatMap(\.queries) {
      line("query:", indent + 1)
      write(query, indent: indent + 2)
    }
    for child in plan.children { write(child, indent: indent + 1) }
  }

  private mutating func line(_ content: String, _ indent: Int) {
    text += String(repeating: "  ", count: indent) + content + "\n"
  }

  private func head(_ plan: Plan) -> String {
    switch plan.node {
    case .single: "one row"
    case .scan(let scan): "scan \(table(scan.table))"
    case .filter(_, let condition): "filter \(self[condition])"
    case .compute(_, let bindings): "compute \(list(bindings))"
    case .project(_, let fields): "project \(list(fields))"
    case .sort(_, let keys): "sort \(list(keys))"
    case .take(_, let count, let groups, let ties):
      "take \(count)" + (groups.isEmpty ? "" : " per \(list(groups))")
        + (ties.map { " with ties in \(list($0))" } ?? "")
    case .skip(_, let count): "skip \(count)"
    case .group(_, let keys, let aggregates):
      (keys.isEmpty ? "summarize" : "group by \(list(keys)):") + " \(list(aggregates))"
    case .distinct: "distinct"
    case .expandItems(_, let list, let item, let keepEmpty):
      "expand \(self[list]) as \(name(item))" + (keepEmpty ? " keep empty" : "")
    case .expandChildren(_, let parent, let relation, let child, let keepEmpty):
      "expand \(self[parent]).\(relation.name) as \(name(child))"
        + (keepEmpty ? " keep empty" : "")
    case .pivot(_, let pivot): head(pivot)
    case .unpivot(_, let columns, let name, let value):
      "unpivot \(columns.map { self[$0] }.joined(separator: ", "))"
        + " as (\(self.name(name)), \(self.name(value)))"
    case .join(_, _, let kind, let condition, let keepAll):
      "join \(kind.rawValue) on \(self[condition])" + (keepAll ? " keep all" : "")
    case .append: "append"
    case .check(_, let condition, let message):
      "expect \(self[condition])" + (message.map { " \($0.quoted)" } ?? "")
    case .save(_, let path): "save \(path.quoted)"
    case .describe: "describe"
    }
  }

  private func head(_ pivot: Plan.Pivot) -> String {
    let values = pivot.values.map { values in
      " in (\(values.map(\.value.notation).joined(separator: ", ")))"
    }
    let keys = pivot.keys.isEmpty ? "" : " by \(list(pivot.keys))"
    return "pivot \(self[pivot.column])\(values ?? "")\(keys): \(list(pivot.aggregates))"
  }

  func table(_ table: TableID) -> String {
    schemas.indices.contains(table.index) ? schemas[table.index].name : "table \(table.index)"
  }

  subscript(column: ColumnID) -> String {
    names[column] ?? "column \(column.number)"
  }

  private subscript(expression: Plan.Expression) -> String {
    ExpressionPrinter(plan: self).text(expression)
  }

  private func name(_ field: Plan.Field) -> String {
    (field.isHidden ? "~" : "") + (field.name.isEmpty ? self[field.id] : field.name)
  }

  private func list(_ bindings: [Plan.Binding]) -> String {
    bindings.map { named(self[$0.expression], $0.field) }.joined(separator: ", ")
  }

  private func list(_ bindings: [Plan.AggregateBinding]) -> String {
    bindings
      .map { named(ExpressionPrinter(plan: self).text($0.aggregate, of: nil), $0.field) }
      .joined(separator: ", ")
  }

  private func named(_ content: String, _ field: Plan.Field) -> String {
    content == name(field) ? content : "\(content) as \(name(field))"
  }

  private func list(_ fields: [Plan.Field]) -> String {
    fields.map { named(self[$0.id], $0) }.joined(separator: ", ")
  }

  func list(_ keys: [Plan.SortKey]) -> String {
    keys.map { self[$0.expression] + ($0.isDescending ? " desc" : "") }.joined(separator: ", ")
  }

  private func list(_ expressions: [Plan.Expression]) -> String {
    expressions.map { self[$0] }.joined(separator: ", ")
  }
}

extension PlanPart {
  /// What the columns this part brings into being are called.
  fileprivate func names(of schemas: [TableSchema]) -> [(ColumnID, String)] {
    switch self {
    case .plan(let plan):
      switch plan.node {
      case .scan(let scan): scan.names(of: schemas)
      case .project: []
      default: plan.fields.filter { !$0.name.isEmpty }.map { ($0.id, $0.name) }
      }
    case .expression(let expression):
      switch expression.kind {
      case .follow(_, let scan, _), .aggregate(.linked(_, let scan), _),
        .aggregate(.children(_, _, let scan), _):
        scan.names(of: schemas)
      case .aggregate(.items(_, let item), _): [(item, "it")]
      default: []
      }
    }
  }
}

extension Plan.TableScan {
  fileprivate func names(of schemas: [TableSchema]) -> [(ColumnID, String)] {
    guard schemas.indices.contains(table.index) else { return [] }
    let schema = schemas[table.index]
    return zip(columns, schema.columns).map { ($0, $1.name) } + [(row, "\(schema.name) row")]
  }
}

extension Plan.Expression {
  /// The queries inside, outermost first, without those inside these.
  fileprivate var queries: [Plan] {
    var found: [Plan] = plans
    for child in children { found += child.queries }
    return found
  }
}
