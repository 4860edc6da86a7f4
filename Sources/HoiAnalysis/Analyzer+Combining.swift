import HoiPlan
import HoiSyntax
import HoiText

extension Analyzer {
  mutating func expand(
    _ input: Stream, _ item: Syntax.Item, keepEmpty: Bool, _ origin: Origin
  ) -> Stream? {
    var many: Many?
    var name = ""
    if let names = path(of: item.expression) {
      guard let resolved = resolve(names, in: input.scope) else { return nil }
      switch resolved {
      case .value(let value, let valueName):
        name = valueName
        if value.type.type.element != nil { many = .items(value) }
        if many == nil {
          report(.expandScalar(value.type.type), at: item.range)
          return nil
        }
      case .many(let found, let rest, let manyName):
        guard rest.isEmpty else {
          report(.pathNotFit(name: rest[0].text), at: rest[0].range)
          return nil
        }
        (many, name) = (found, manyName)
      }
    } else {
      guard let value = expression(item.expression, in: input.scope) else { return nil }
      guard value.type.type.element != nil else {
        report(.expandScalar(value.type.type), at: item.range)
        return nil
      }
      many = .items(value)
    }
    guard let many else { return nil }
    return expand(input, many, alias: item.alias, name: name, keepEmpty: keepEmpty, origin)
  }

  private mutating func expand(
    _ input: Stream, _ many: Many, alias: Syntax.Name?, name: String, keepEmpty: Bool,
    _ origin: Origin
  ) -> Stream? {
    var output = input
    let itemName = alias?.text ?? name
    switch many {
    case .children(let parent, let relation):
      if input.scope.names.contains(itemName) {
        report(.columnExists(itemName), at: origin.range ?? SourceRange(0, 0))
        return nil
      }
      let child = freshField(itemName, ValueType(.link(relation.child), isNullable: keepEmpty))
      if !keepEmpty { certainLinks.insert(child.id) }
      output.plan = .expandChildren(
        input.plan, of: parent, relation, child: child, keepEmpty: keepEmpty, origin: origin)
    case .items(let list), .linked(let list, _):
      guard let element = list.type.type.element else { return nil }
      let item = freshField(itemName, ValueType(element, isNullable: keepEmpty))
      let expanded = Plan.expandItems(
        input.plan, list: list, item: item, keepEmpty: keepEmpty, origin: origin)
      guard alias == nil else {
        if input.scope.names.contains(itemName) {
          report(.columnExists(itemName), at: origin.range ?? SourceRange(0, 0))
          return nil
        }
        output.plan = expanded
        break
      }
      // Without `as` the items stand where the list stood.
      let fields = input.plan.fields.map { $0.name == itemName && !$0.isHidden ? item : $0 }
      let placed = fields.contains(item) ? fields : fields + [item]
      output.plan = .project(expanded, placed, origin: origin)
    case .rows:
      report(.expandScalar(.missing), at: origin.range ?? SourceRange(0, 0))
      return nil
    }
    return output
  }

  mutating func unpivot(
    _ input: Stream, _ expressions: [Syntax.Expression], name: Syntax.Name, value: Syntax.Name,
    _ origin: Origin
  ) -> Stream? {
    guard let fields = columns(expressions, of: input, stage: "unpivot") else { return nil }
    var type = DataType.missing
    for (field, expression) in zip(fields, expressions) {
      guard let common = commonType(type, field.type.type) else {
        report(.unpivotTypes(type, field.type.type), at: expression.range)
        return nil
      }
      type = common
    }
    // Int columns beside number columns become numbers first.
    var bindings: [Plan.Binding] = []
    var ids: [ColumnID] = []
    var kept = input.plan.fields
    for field in fields {
      let column = Plan.Expression(.column(field.id), type: field.type)
      guard field.type.type != type, let converted = column.converted(to: type) else {
        ids.append(field.id)
        continue
      }
      let renamed = freshField(field.name, converted.type)
      bindings.append(Plan.Binding(renamed, converted))
      ids.append(renamed.id)
      kept = kept.map { $0.id == field.id ? renamed : $0 }
    }
    let rest = kept.filter { !ids.contains($0.id) && !$0.isHidden }
    for added in [name, value] where rest.contains(where: { $0.name == added.text }) {
      report(.columnExists(added.text), at: added.range)
      return nil
    }
    let isNullable = fields.contains { $0.type.isNullable }
    var output = input
    // The order of the rows stays, but what can be asked of it are the columns that remain.
    output.order = Array(
      input.order.prefix { $0.expression.columnsUsed.isDisjoint(with: ids) })
    output.plan = .unpivot(
      .project(.compute(input.plan, bindings, origin: origin), kept, origin: origin),
      columns: ids, name: freshField(name.text, ValueType(.text)),
      value: freshField(value.text, ValueType(type, isNullable: isNullable)), origin: origin)
    return output
  }

  mutating func join(
    _ input: Stream, _ kind: Syntax.JoinKind, _ table: Syntax.Name, on condition: Syntax.Expression,
    keepAll: Bool, _ origin: Origin
  ) -> Stream? {
    guard let right = namedStream(table) else { return nil }
    let title = table.text
    if let link = linkTo(right, from: input), mentions(condition, link) {
      report(.joinOfLinkedTable(title, path: link), at: table.range)
      return nil
    }
    let prefixed = right.plan.fields.map { $0.isHidden ? $0 : $0.renamed("\(title).\($0.name)") }
    let renamed = Plan.project(right.plan, prefixed, origin: origin)
    var scope = input.scope
    scope.columns += Stream(plan: renamed).scope.columns
    guard let checked = self.condition(condition, in: scope) else { return nil }
    var output = input
    output.plan = .join(
      input.plan, renamed, kind == .one ? .one : .many, on: checked, keepAll: keepAll,
      origin: origin)
    return output
  }

  /// A visible link from these rows to the stored table of a query.
  private func linkTo(_ right: Stream, from input: Stream) -> String? {
    guard let table = right.row?.table else { return nil }
    return input.plan.visibleFields.first { $0.type.type == .link(table) }?.name
  }

  private func mentions(_ condition: Syntax.Expression, _ link: String) -> Bool {
    guard case .comparison(let left, let comparison, let right, _) = condition.kind,
      comparison.kind == .equal
    else { return false }
    return [left, right].contains { side in
      guard let names = path(of: side), names.count == 1 else { return false }
      return match(names[0].text, among: [link]) != .none
    }
  }

  /// Columns meet by name; one that a side lacks is missing there, which is noted.
  mutating func append(_ input: Stream, _ name: Syntax.Name, _ origin: Origin) -> Stream? {
    guard let other = namedStream(name) else { return nil }
    var left = (plan: input.plan, fields: input.plan.visibleFields)
    var right = (plan: other.plan, fields: [Plan.Field]())
    var conflicts: [AppendConflict] = []
    var lonely = (left: [String](), right: [String]())
    for index in left.fields.indices {
      let field = left.fields[index]
      let found = other.plan.visibleFields.first { $0.name == field.name }
      guard let found else {
        right.fields.append(addMissing(like: field, to: &right.plan, origin))
        lonely.left.append(field.name)
        continue
      }
      if let type = commonType(field.type.type, found.type.type) {
        left.fields[index] = convert(field, to: type, in: &left.plan, origin)
        right.fields.append(convert(found, to: type, in: &right.plan, origin))
      } else if hasNoValues(found, in: other.plan) {
        // What has no value on one side is of the other side's type.
        right.fields.append(addMissing(like: field, to: &right.plan, origin))
      } else if hasNoValues(field, in: input.plan) {
        left.fields[index] = addMissing(like: found, to: &left.plan, origin)
        right.fields.append(found)
      } else {
        conflicts.append(
          AppendConflict(
            column: field.name, left: field.type.type, right: found.type.type,
            leftValues: valuesText(of: field), rightValues: valuesText(of: found)))
      }
    }
    if !conflicts.isEmpty {
      report(.appendTypes(conflicts, other: name.text), at: name.range)
      return nil
    }
    for field in other.plan.visibleFields
    where !left.fields.contains(where: { $0.name == field.name }) {
      left.fields.append(addMissing(like: field, to: &left.plan, origin))
      right.fields.append(field)
      lonely.right.append(field.name)
    }
    if !lonely.left.isEmpty || !lonely.right.isEmpty {
      report(
        AnalysisNote.appendedMissing(lonely.left, lonely.right, other: name.text), at: name.range)
    }
    var output = Stream(
      plan: .append(
        .project(left.plan, left.fields, origin: origin),
        .project(right.plan, right.fields, origin: origin), origin: origin))
    output.title = input.title
    return output
  }

  /// How the values a link shows are written: `publisher.name`, `list(themes.name)`; `nil` for a
  /// column that is no link.
  private func valuesText(of field: Plan.Field) -> String? {
    let type = field.type.type
    guard case .link(let table) = type.element ?? type else { return nil }
    let schema = catalog.schema(table)
    guard let shown = schema.label ?? schema.key.first else { return nil }
    let path =
      "\(writtenName(field.name)).\(writtenName(schema.columns[shown].name))"
    return type.element == nil ? path : "list(\(path))"
  }

  private func hasNoValues(_ field: Plan.Field, in plan: Plan) -> Bool {
    plan.storedColumn(of: field.id).map {
      catalog.schema($0.table).columns[$0.index].isEmpty
    } ?? false
  }

  private mutating func addMissing(
    like field: Plan.Field, to plan: inout Plan, _ origin: Origin
  ) -> Plan.Field {
    let isList = field.type.type.element != nil
    let added = freshField(field.name, field.type.nullable(!isList))
    let value: Value = isList ? .list([]) : .missing
    let missing = Plan.Expression(.constant(value), type: added.type, origin: origin)
    plan = .compute(plan, [Plan.Binding(added, missing)], origin: origin)
    return added
  }

  private mutating func convert(
    _ field: Plan.Field, to type: DataType, in plan: inout Plan, _ origin: Origin
  ) -> Plan.Field {
    let column = Plan.Expression(.column(field.id), type: field.type)
    guard field.type.type != type, let converted = column.converted(to: type) else { return field }
    let added = freshField(field.name, converted.type)
    plan = .compute(plan, [Plan.Binding(added, converted)], origin: origin)
    return added
  }
}
