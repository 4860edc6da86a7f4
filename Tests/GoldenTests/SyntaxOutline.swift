import HoiSyntax
import HoiText

/// A tree as text, one node in a pair of brackets: for reading and comparing, not for parsing.
struct SyntaxOutline {
  func script(_ script: Syntax.Script) -> String {
    script.statements.map(statement).joined(separator: "\n")
  }

  private func statement(_ statement: Syntax.Statement) -> String {
    switch statement.kind {
    case .load(let load):
      let specs = load.specs.map { "\n  " + spec($0) }.joined()
      return "load \(text(load.path)) as \(load.name?.text ?? "-")\(specs)"
    case .use(let path): return "use \(text(path))"
    case .parameter(let parameter):
      let standard = parameter.standard.map { " = " + expression($0) } ?? ""
      return "param $\(parameter.name.text): \(type(parameter.type))\(standard)"
    case .binding(let name, let query): return "let \(name.text) = \(self.query(query))"
    case .definition(let definition):
      let table = definition.table.map { $0.text + "." } ?? ""
      let parameters = definition.parameters.map { "\($0.name.text): \(type($0.type))" }
      let list = parameters.isEmpty ? "" : "(\(parameters.joined(separator: ", ")))"
      return "def \(table)\(definition.name.text)\(list) = \(expression(definition.body))"
    case .expectation(let condition, let message):
      return "expect \(expression(condition))" + (message.map { " " + text($0) } ?? "")
    case .query(let query): return "query \(self.query(query))"
    case .continuation(let stages):
      return "continue" + stages.map { "\n  | " + stage($0) }.joined()
    case .invalid: return "invalid"
    }
  }

  private func spec(_ spec: Syntax.LoadSpec) -> String {
    switch spec.kind {
    case .column(let name, let columnType, let format, let delimiter, let isRequired):
      var result = "column \(name.text): \(type(columnType))"
      if let format { result += " format \(text(format))" }
      if let delimiter { result += " delimiter \(text(delimiter))" }
      return result + (isRequired ? " required" : "")
    case .key(let names): return "key \(names.map(\.text))"
    case .label(let name): return "label \(name.text)"
    case .parent(let name): return "parent \(name.text)"
    case .validity(let from, let to): return "valid \(from.text) to \(to.text)"
    case .link(let name, let table, let target, let reverse):
      let end = reverse.map { " as \($0.text)" } ?? ""
      switch target {
      case .column(let column):
        return "link \(name.text) -> \(table.text).\(column?.text ?? "-")\(end)"
      case .matching(let names, let at):
        let day =
          switch at {
          case .column(let name): " at \(name.text)"
          case .day(let day, _): " at day \(day)"
          case nil: ""
          }
        return "link \(name.text) -> \(table.text) by \(names.map(\.text))\(day)\(end)"
      }
    }
  }

  private func type(_ type: Syntax.TypeName) -> String {
    (type.isList ? "list of " : "") + type.name.text
  }

  private func text(_ literal: Syntax.TextLiteral) -> String { quoted(literal.value) }

  private func quoted(_ text: String) -> String { "\"\(text)\"" }

  private func query(_ query: Syntax.Query) -> String {
    expression(query.head) + query.stages.map { "\n  | " + stage($0) }.joined()
  }

  // MARK: Stages

  private func stage(_ stage: Syntax.Stage) -> String {
    switch stage.kind {
    case .filter(let condition): "where \(expression(condition))"
    case .select(let list): "select \(items(list))"
    case .add(let list): "add \(items(list))"
    case .change(let list): "change \(items(list))"
    case .drop(let list): "drop \(expressions(list))"
    case .rename(let list): "rename \(items(list))"
    case .sort(let list): "sort \(keys(list))"
    case .take(let count, let per, let withTies):
      "take \(expression(count))" + (per.isEmpty ? "" : " per \(expressions(per))")
        + (withTies ? " with ties" : "")
    case .skip(let count): "skip \(expression(count))"
    case .group(let by, let aggregates): "group by \(items(by)): \(items(aggregates))"
    case .summarize(let list): "summarize \(items(list))"
    case .count(let by): "count" + (by.isEmpty ? "" : " by \(items(by))")
    case .distinct(let list): "distinct" + (list.isEmpty ? "" : " \(items(list))")
    case .expand(let item, let keepEmpty):
      "expand \(items([item]))\(keepEmpty ? " keep empty" : "")"
    case .pivot(let value, let columns, let by, let aggregates):
      "pivot \(expression(value))" + (columns.map { " in \(expressions($0))" } ?? "")
        + (by.isEmpty ? "" : " by \(items(by))") + ": \(items(aggregates))"
    case .unpivot(let list, let name, let value):
      "unpivot \(expressions(list)) as (\(name.text), \(value.text))"
    case .join(let kind, let table, let condition, let keepAll):
      "join \(kind.rawValue) \(table.text) on \(expression(condition))"
        + (keepAll ? " keep all" : "")
    case .append(let table): "append \(table.text)"
    case .find(let text): "find \(expression(text))"
    case .asOf(let day): "as of \(expression(day))"
    case .expect(let condition, let message):
      "expect \(expression(condition))" + (message.map { " " + text($0) } ?? "")
    case .describe: "describe"
    case .save(let path): "save \(expression(path))"
    case .chart(let kind, let list):
      "chart \(kind?.rawValue ?? "-")" + (list.isEmpty ? "" : " \(items(list))")
    case .invalid: "invalid"
    }
  }

  private func items(_ items: [Syntax.Item]) -> String {
    let list = items.map { expression($0.expression) + ($0.alias.map { " as \($0.text)" } ?? "") }
    return "[\(list.joined(separator: ", "))]"
  }

  private func keys(_ keys: [Syntax.SortKey]) -> String {
    let list = keys.map { expression($0.expression) + ($0.isDescending ? " desc" : "") }
    return "[\(list.joined(separator: ", "))]"
  }

  private func expressions(_ list: [Syntax.Expression]) -> String {
    "[\(list.map(expression).joined(separator: ", "))]"
  }

  // MARK: Expressions

  func expression(_ node: Syntax.Expression) -> String {
    switch node.kind {
    case .literal(let value): return literal(value)
    case .name(let name): return name.isQuoted ? "`\(name.text)`" : name.text
    case .member(let base, let name): return "\(expression(base)).\(name.text)"
    case .parameter(let name): return "$\(name.text)"
    case .call(let call): return self.call(call)
    case .list(let list): return "(list \(expressions(list)))"
    case .values(let list): return "(values \(expressions(list)))"
    case .parenthesized(let query):
      let stages = query.stages.map { " | " + stage($0) }.joined()
      return "(brackets \(expression(query.head))\(stages))"
    case .negative(let value): return "(- \(expression(value)))"
    case .not(let value): return "(not \(expression(value)))"
    case .chain(let first, let links):
      let rest = links.map { " \($0.chainOperator.rawValue) \(expression($0.operand))" }.joined()
      return "(\(expression(first))\(rest))"
    case .comparison(let left, let comparison, let right, _):
      let sign = (comparison.isNegated ? "not " : "") + comparison.kind.rawValue
      return "(\(expression(left)) \(sign) \(expression(right)))"
    case .between(let value, let lower, let upper, let isNegated):
      let sign = isNegated ? "not between" : "between"
      return "(\(expression(value)) \(sign) \(expression(lower)) and \(expression(upper)))"
    case .test(let value, let test, let isNegated):
      return "(\(expression(value)) is \(isNegated ? "not " : "")\(test.rawValue))"
    case .range(let lower, let upper):
      return "(range \(lower.map(expression) ?? "-") \(upper.map(expression) ?? "-"))"
    case .conditional(let condition, let then, let otherwise):
      return "(if \(expression(condition)) then \(expression(then)) else \(expression(otherwise)))"
    case .invalid: return "invalid"
    }
  }

  private func call(_ call: Syntax.Call) -> String {
    var result = "(call \(call.function.text)"
    if !call.arguments.isEmpty { result += " \(items(call.arguments))" }
    if let condition = call.condition { result += " where \(expression(condition))" }
    if let body = call.body { result += " : \(expression(body))" }
    if !call.sortKeys.isEmpty { result += " sort \(keys(call.sortKeys))" }
    switch call.partition {
    case .all: result += " per all"
    case .keys(let keys): result += " per \(expressions(keys))"
    case nil: break
    }
    return result + ")"
  }

  private func literal(_ literal: Syntax.Literal) -> String {
    switch literal {
    case .text(let text): quoted(text)
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .bool(let value): "\(value)"
    case .missing: "missing"
    case .today: "today"
    case .now: "now"
    case .date(let days):
      { "date:\($0.year)-\($0.month)-\($0.day)" }(Calendar.date(days: days))
    case .period(.year(let year)): "period:\(year)"
    case .period(.half(let year, let half)): "period:\(year)-H\(half)"
    case .period(.quarter(let year, let quarter)): "period:\(year)-Q\(quarter)"
    case .period(.month(let year, let month)): "period:\(year)-\(month)"
    case .period(.week(let year, let week)): "period:\(year)-W\(week)"
    case .duration(let count, let unit): "duration:\(count) \(unit.rawValue)"
    case .relativePeriod(let unit, let offset): "period:\(unit.rawValue)\(offset)"
    }
  }
}
