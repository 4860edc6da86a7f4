import HoiPlan
import HoiSyntax
import HoiText

/// The stages that choose, add, change and name columns.
extension Analyzer {
  mutating func select(_ input: Stream, _ items: [Syntax.Item], _ origin: Origin)
    -> Stream?
  {
    guard let values = self.items(items, in: input.scope) else { return nil }
    var output = input
    var bindings: [Plan.Binding] = []
    var fields: [Plan.Field] = []
    for (name, value) in values {
      if case .column(let id) = value.kind, !fields.contains(where: { $0.id == id }),
        input.plan.field(id) != nil
      {
        fields.append(Plan.Field(id: id, name: name, type: value.type))
      } else {
        let field = freshField(name, value.type)
        bindings.append(Plan.Binding(field, value))
        fields.append(field)
      }
    }
    let hidden = carried(input).filter { field in !fields.contains { $0.id == field.id } }
    let computed = Plan.compute(input.plan, bindings, origin: origin)
    output.plan = .project(computed, fields + hidden, origin: origin)
    output.row = nil
    return output
  }

  /// What later stages need besides the visible columns: the row's identity and the sort keys.
  private func carried(_ input: Stream) -> [Plan.Field] {
    var needed: Set<ColumnID> = []
    if case .column(let id)? = input.identity?.kind { needed.insert(id) }
    for key in input.order {
      if case .column(let id) = key.expression.kind { needed.insert(id) }
    }
    return input.plan.fields.filter { needed.contains($0.id) }.map { $0.hidden() }
  }

  mutating func add(_ input: Stream, _ items: [Syntax.Item], _ origin: Origin) -> Stream? {
    guard let values = self.items(items, in: input.scope) else { return nil }
    var output = input
    var bindings: [Plan.Binding] = []
    for (index, (name, value)) in values.enumerated() {
      if input.scope.names.contains(name) {
        report(.columnExists(name), at: items[index].range)
        return nil
      }
      bindings.append(Plan.Binding(freshField(name, value.type), value))
    }
    output.plan = .compute(input.plan, bindings, origin: origin)
    return output
  }

  mutating func change(_ input: Stream, _ items: [Syntax.Item], _ origin: Origin)
    -> Stream?
  {
    var bindings: [Plan.Binding] = []
    var fields = input.plan.fields
    for item in items {
      guard let value = value(of: item, in: input.scope) else { return nil }
      guard let alias = item.alias else {
        report(.needsAlias, at: item.range)
        return nil
      }
      guard case .found(let index) = match(alias.text, among: input.scope.names) else {
        let candidates = nearest(alias.text, in: input.scope.names)
        report(.noColumnToChange(alias.text, nearest: candidates), at: alias.range)
        return nil
      }
      let name = input.scope.names[index]
      let field = freshField(name, value.type)
      bindings.append(Plan.Binding(field, value))
      for position in fields.indices
      where fields[position].name == name && !fields[position].isHidden {
        fields[position] = field
      }
    }
    var output = input
    let kept = carried(input).filter { old in !fields.contains { $0.id == old.id } }
    output.plan = .project(
      .compute(input.plan, bindings, origin: origin), fields + kept, origin: origin)
    return output
  }

  /// The columns that plain names stand for.
  mutating func columns(
    _ expressions: [Syntax.Expression], of input: Stream, stage: String
  ) -> [Plan.Field]? {
    var fields: [Plan.Field] = []
    let visible = input.plan.visibleFields
    for expression in expressions {
      guard let name = columnName(expression) else {
        report(.notAColumn(stage: stage), at: expression.range)
        return nil
      }
      switch match(name, among: visible.map(\.name)) {
      case .found(let index): fields.append(visible[index])
      case .ambiguous(let indices):
        report(
          .ambiguousName(name, candidates: indices.map { visible[$0].name }), at: expression.range)
        return nil
      case .none:
        reportUnknownColumn(name, in: input.scope, at: expression.range)
        return nil
      }
    }
    return fields
  }

  /// The name an expression may be: a path, or a word such as `today`.
  private func columnName(_ expression: Syntax.Expression) -> String? {
    if let names = path(of: expression) { return names.map(\.text).joined(separator: ".") }
    if case .literal(let literal) = expression.kind, literal.isWord {
      return text(of: expression.range)
    }
    return nil
  }

  mutating func drop(
    _ input: Stream, _ expressions: [Syntax.Expression], _ origin: Origin
  ) -> Stream? {
    guard let dropped = columns(expressions, of: input, stage: "drop") else { return nil }
    let ids = Set(dropped.map(\.id))
    let kept = input.plan.fields.filter { !ids.contains($0.id) || $0.isHidden }
    if kept.allSatisfy(\.isHidden) {
      report(.nothingLeft, at: origin.range ?? SourceRange(0, 0))
      return nil
    }
    var output = input
    let hidden = carried(input).filter { old in !kept.contains { $0.id == old.id } }
    output.plan = .project(input.plan, kept + hidden, origin: origin)
    return output
  }

  mutating func rename(_ input: Stream, _ items: [Syntax.Item], _ origin: Origin)
    -> Stream?
  {
    var fields = input.plan.fields
    for item in items {
      guard let old = columns([item.expression], of: input, stage: "rename")?.first else {
        return nil
      }
      guard let alias = item.alias else {
        report(.needsAlias, at: item.range)
        return nil
      }
      for index in fields.indices where fields[index].id == old.id {
        fields[index] = fields[index].renamed(alias.text)
      }
    }
    let names = fields.filter { !$0.isHidden }.map(\.name)
    if let twice = names.first(where: { name in names.filter { $0 == name }.count > 1 }) {
      report(.duplicateColumn(twice), at: origin.range ?? SourceRange(0, 0))
      return nil
    }
    var output = input
    output.plan = .project(input.plan, fields, origin: origin)
    return output
  }
}
