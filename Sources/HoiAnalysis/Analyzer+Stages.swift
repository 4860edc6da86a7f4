import HoiPlan
import HoiSyntax
import HoiText

extension Analyzer {
  mutating func stage(_ stage: Syntax.Stage, on input: Stream, isLast: Bool) -> Stream? {
    let origin = Origin(stage.range)
    switch stage.kind {
    case .filter(let condition): return filter(input, condition, origin)
    case .select(let items): return select(input, items, origin)
    case .add(let items): return add(input, items, origin)
    case .change(let items): return change(input, items, origin)
    case .drop(let columns): return drop(input, columns, origin)
    case .rename(let items): return rename(input, items, origin)
    case .sort(let keys): return sort(input, keys, origin)
    case .take(let count, let per, let withTies):
      return take(input, count, per: per, withTies: withTies, origin)
    case .skip(let count): return skip(input, count, origin)
    case .group(let keys, let aggregates): return group(input, by: keys, aggregates, origin)
    case .summarize(let items): return group(input, by: [], items, origin)
    case .count(let keys): return count(input, by: keys, origin)
    case .distinct(let items): return distinct(input, items, origin)
    case .expand(let item, let keepEmpty):
      return expand(input, item, keepEmpty: keepEmpty, origin)
    case .pivot(let column, let values, let keys, let aggregates):
      return pivot(
        input, Pivoting(column: column, values: values, keys: keys, aggregates: aggregates),
        isLast: isLast, origin)
    case .unpivot(let columns, let name, let value):
      return unpivot(input, columns, name: name, value: value, origin)
    case .join(let kind, let table, let condition, let keepAll):
      return join(input, kind, table, on: condition, keepAll: keepAll, origin)
    case .append(let name): return append(input, name, origin)
    case .find(let text): return find(input, text, origin)
    case .asOf(let day): return asOf(input, day, origin)
    case .expect(let condition, let message):
      return check(input, condition, message: message?.value, origin)
    case .describe: return describe(input, origin)
    case .save(let path): return save(input, path, origin)
    case .chart:
      if !isLast { report(.notLast(stage: text(of: stage.keyword)), at: stage.keyword) }
      return input
    case .invalid: return nil
    }
  }

  private mutating func filter(_ input: Stream, _ condition: Syntax.Expression, _ origin: Origin)
    -> Stream?
  {
    guard let checked = self.condition(condition, in: input.scope) else { return nil }
    var output = input
    output.plan = .filter(input.plan, where: checked, origin: origin)
    output.present.formUnion(columnsPresent(where: checked))
    return output
  }

  /// Columns that have a value wherever a condition is true.
  private func columnsPresent(where condition: Plan.Expression) -> Set<ColumnID> {
    switch condition.kind {
    case .and(let parts): parts.reduce(into: []) { $0.formUnion(columnsPresent(where: $1)) }
    case .not(let inner):
      if case .isMissing(let tested) = inner.kind, case .column(let id) = tested.kind {
        [id]
      } else {
        []
      }
    case .column(let id): [id]
    default: []
    }
  }

  mutating func check(
    _ input: Stream, _ condition: Syntax.Expression, message: String?, _ origin: Origin
  ) -> Stream? {
    guard let checked = self.condition(condition, in: input.scope) else { return nil }
    var output = input
    output.plan = .check(input.plan, checked, message: message, origin: origin)
    return output
  }

  /// The names and values of a list of items; later items see the aliases of earlier ones.
  mutating func items(
    _ items: [Syntax.Item], in scope: Scope, needsNames: Bool = true
  ) -> [(name: String, expression: Plan.Expression)]? {
    var scope = scope
    var results: [(name: String, expression: Plan.Expression)] = []
    var isSound = true
    notePartitions(items)
    for item in items {
      guard let value = value(of: item, in: scope) else {
        isSound = false
        continue
      }
      if item.alias == nil, let problem = columnInQuotes(item.expression, in: scope) {
        isSound = false
        report(problem, at: item.range)
        continue
      }
      guard let name = item.alias?.text ?? derivedName(of: item.expression, in: scope) else {
        if !needsNames {
          results.append(("", value))
        } else {
          isSound = false
          report(.needsAlias, at: item.range)
        }
        continue
      }
      if results.contains(where: { $0.name == name }) {
        isSound = false
        report(
          item.alias == nil && path(of: item.expression) == nil
            ? .derivedNameTwice(name) : .duplicateColumn(name), at: item.range)
        continue
      }
      results.append((name, value))
      if let alias = item.alias, !scope.names.contains(alias.text), !isMember(alias.text, of: scope)
      {
        scope.columns.append(Scope.Column(name: alias.text, expression: value))
      }
    }
    return isSound ? results : nil
  }

  /// `sum(cost) per lead, status as a` looks like groups by two columns, and is not.
  private mutating func notePartitions(_ items: [Syntax.Item]) {
    for (item, next) in zip(items, items.dropFirst()) where item.alias == nil && next.alias != nil {
      guard case .call(let call) = item.expression.kind, case .keys(let keys)? = call.partition,
        keys.count == 1, path(of: next.expression) != nil
      else { continue }
      report(
        AnalysisNote.perEndsAtComma(
          key: text(of: keys[0].range), next: text(of: next.expression.range)), at: item.range)
    }
  }

  /// Whether a stored row at hand has a relation or computed column of that name: items read what
  /// comes in, so an alias does not hide it.
  private func isMember(_ name: String, of scope: Scope) -> Bool {
    guard let row = scope.row else { return false }
    return catalog.relations(of: row.table).contains { $0.name == name }
      || catalog.computedColumns(of: row.table).contains(name)
  }

  /// The value of an item; `total = a + b` without `as` is refused: it compares.
  mutating func value(of item: Syntax.Item, in scope: Scope) -> Plan.Expression? {
    if item.alias == nil,
      case .comparison(let left, let comparison, let right, _) = item.expression.kind,
      comparison.kind == .equal, let names = path(of: left), names.count == 1
    {
      report(
        .aliasByEquals(
          name: names[0].text, expression: text(of: right.range), at: item.range), at: item.range)
      return nil
    }
    return expression(item.expression, in: scope)
  }

  mutating func sortKeys(_ keys: [Syntax.SortKey], in scope: Scope) -> [Plan.SortKey]? {
    var results: [Plan.SortKey] = []
    for key in keys {
      if let problem = columnInQuotes(key.expression, in: scope) {
        report(problem, at: key.expression.range)
        return nil
      }
      guard let expression = expression(key.expression, in: scope) else { return nil }
      results.append(Plan.SortKey(expression, isDescending: key.isDescending))
    }
    return results
  }

  /// Keys that are not columns are computed first, so that the order can be asked for later.
  private mutating func sort(_ input: Stream, _ keys: [Syntax.SortKey], _ origin: Origin)
    -> Stream?
  {
    guard let written = sortKeys(keys, in: input.scope) else { return nil }
    var bindings: [Plan.Binding] = []
    var order: [Plan.SortKey] = []
    for key in written {
      if case .column = key.expression.kind {
        order.append(key)
        continue
      }
      let field = freshField("", key.expression.type, isHidden: true)
      bindings.append(Plan.Binding(field, key.expression))
      let column = key.expression.make(.column(field.id), field.type.type)
      order.append(Plan.SortKey(column, isDescending: key.isDescending))
    }
    var output = input
    var full = order
    if !input.isOrdered, let identity = input.identity { full.append(Plan.SortKey(identity)) }
    output.plan = .sort(
      .compute(input.plan, bindings, origin: origin), by: full, origin: origin)
    output.order = order
    output.isOrdered = true
    return output
  }

  /// A whole number of rows, known before the run.
  private mutating func rowCount(_ expression: Syntax.Expression) -> Int? {
    guard let value = self.expression(expression, in: .empty) else { return nil }
    guard case .int(let count)? = value.constantValue, count >= 0 else {
      report(.notARowCount, at: expression.range)
      return nil
    }
    return Int(clamping: count)
  }

  private mutating func take(
    _ input: Stream, _ count: Syntax.Expression, per: [Syntax.Expression], withTies: Bool,
    _ origin: Origin
  ) -> Stream? {
    guard let limit = rowCount(count) else { return nil }
    var parts: [Plan.Expression] = []
    for expression in per {
      guard let part = self.expression(expression, in: input.scope) else { return nil }
      parts.append(part)
    }
    if input.order.isEmpty && (withTies || !per.isEmpty) {
      report(.takeNeedsSort(ties: withTies), at: origin.range ?? count.range)
      return nil
    }
    var output = input
    output.plan = .take(
      input.plan, count: limit, per: parts, ties: withTies ? input.order : nil, origin: origin)
    return output
  }

  private mutating func skip(_ input: Stream, _ count: Syntax.Expression, _ origin: Origin)
    -> Stream?
  {
    guard let number = rowCount(count) else { return nil }
    var output = input
    output.plan = .skip(input.plan, count: number, origin: origin)
    return output
  }

  private mutating func save(_ input: Stream, _ path: Syntax.Expression, _ origin: Origin)
    -> Stream?
  {
    guard let value = expression(path, in: .empty) else { return nil }
    guard case .text(let path)? = value.constantValue else {
      report(.needsText(stage: "save"), at: path.range)
      return nil
    }
    var output = input
    output.plan = .save(input.plan, path: path, origin: origin)
    return output
  }

  private mutating func describe(_ input: Stream, _ origin: Origin) -> Stream? {
    let fields = Plan.descriptionColumns.map { freshField($0.name, $0.type) }
    return Stream(plan: .describe(input.plan, fields: fields, origin: origin))
  }

  /// Rows with the text in a text column, or in an item of a list of texts.
  private mutating func find(_ input: Stream, _ text: Syntax.Expression, _ origin: Origin)
    -> Stream?
  {
    guard let pattern = expression(text, in: .empty) else { return nil }
    guard case .text? = pattern.constantValue else {
      report(.needsText(stage: "find"), at: text.range)
      return nil
    }
    var tests: [Plan.Expression] = []
    for column in input.scope.columns {
      switch column.expression.type.type {
      case .text: tests.append(contains(column.expression, pattern))
      case .list(.text):
        let item = freshColumn()
        let test = contains(Plan.Expression(.column(item), type: ValueType(.text)), pattern)
        let any = Plan.Aggregate(.any, where: test, type: ValueType(.bool))
        tests.append(
          Plan.Expression(
            .aggregate(.items(column.expression, item), any), type: ValueType(.bool)))
      default: continue
      }
    }
    let condition =
      tests.isEmpty
      ? Plan.Expression.constant(.bool(false), .bool)
      : Plan.Expression(.or(tests), type: ValueType(.bool), origin: origin)
    var output = input
    output.plan = .filter(input.plan, where: condition, origin: origin)
    return output
  }

  /// A missing text holds nothing, which is no news in a search over all columns.
  private func contains(_ text: Plan.Expression, _ pattern: Plan.Expression) -> Plan.Expression {
    let empty = Plan.Expression.constant(.text(""), .text)
    let searched =
      text.type.isNullable
      ? Plan.Expression(.otherwise([text, empty]), type: ValueType(.text)) : text
    return Plan.Expression(.match(searched, .contains, pattern), type: ValueType(.bool))
  }

  /// What was valid on a day: from the first to the last day of validity, open where missing.
  private mutating func asOf(_ input: Stream, _ day: Syntax.Expression, _ origin: Origin)
    -> Stream?
  {
    guard let value = expression(day, in: .empty) else { return nil }
    guard value.type.type == .date else {
      report(.needsDate(stage: "as of"), at: day.range)
      return nil
    }
    guard let row = input.row, let validity = catalog.schema(row.table).validity else {
      report(.noValidity, at: origin.range ?? day.range)
      return nil
    }
    let from = stored(validity.from, of: row, in: input)
    let to = stored(validity.to, of: row, in: input)
    let bool = ValueType(.bool)
    func isOpen(_ end: Plan.Expression, or test: Plan.Expression.Kind) -> Plan.Expression {
      let missing = Plan.Expression(.isMissing(end), type: bool)
      return Plan.Expression(.or([missing, Plan.Expression(test, type: bool)]), type: bool)
    }
    let condition = Plan.Expression(
      .and([
        isOpen(from, or: .compare(from, .lessOrEqual, value)),
        isOpen(to, or: .compare(to, .greaterOrEqual, value)),
      ]), type: bool, origin: origin)
    var output = input
    output.plan = .filter(input.plan, where: condition, origin: origin)
    return output
  }

  /// A stored column of the row at hand, whether or not it is still visible.
  private mutating func stored(_ column: Int, of row: Scope.Row, in input: Stream)
    -> Plan.Expression
  {
    let scan = freshScan(of: row.table)
    let type = catalog.schema(row.table).columns[column].type
    let body = Plan.Expression(.column(scan.columns[column]), type: type)
    return Plan.Expression(.follow(row.link, scan, body), type: type)
  }
}
