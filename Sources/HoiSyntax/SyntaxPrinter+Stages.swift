import HoiText

extension SyntaxPrinter {
  func text(_ query: Syntax.Query) -> String {
    ([text(query.head, atLeast: .conditional)] + query.stages.map(text)).joined(separator: " | ")
  }

  func text(_ stage: Syntax.Stage) -> String {
    switch stage.kind {
    case .filter(let condition): return "where " + value(condition)
    case .select(let list): return "select " + items(list)
    case .add(let list): return "add " + items(list)
    case .change(let list): return "change " + items(list)
    case .drop(let values): return "drop " + list(values)
    case .rename(let list): return "rename " + items(list)
    case .sort(let list): return "sort " + keys(list)
    case .take(let count, let per, let withTies):
      return "take " + text(count, atLeast: .conditional, in: .count)
        + (per.isEmpty ? "" : " per " + list(per)) + (withTies ? " with ties" : "")
    case .skip(let count): return "skip " + value(count)
    case .group(let by, let aggregates): return "group by \(items(by)): \(items(aggregates))"
    case .summarize(let list): return "summarize " + items(list)
    case .count(let by): return by.isEmpty ? "count" : "count by " + items(by)
    case .distinct(let list): return list.isEmpty ? "distinct" : "distinct " + items(list)
    case .expand(let item, let keepEmpty):
      return "expand " + items([item]) + (keepEmpty ? " keep empty" : "")
    case .pivot(let value, let columns, let by, let aggregates):
      return "pivot " + text(value, atLeast: .sum)
        + (columns.map { " in (\(list($0)))" } ?? "") + (by.isEmpty ? "" : " by " + items(by))
        + ": " + items(aggregates)
    case .unpivot(let values, let name, let value):
      return "unpivot \(list(values)) as (\(SyntaxText.name(name)), \(SyntaxText.name(value)))"
    case .join(let kind, let table, let condition, let keepAll):
      return "join \(kind.rawValue) \(SyntaxText.name(table)) on \(value(condition))"
        + (keepAll ? " keep all" : "")
    case .append(let table): return "append " + SyntaxText.name(table)
    case .find(let text): return "find " + value(text)
    case .asOf(let day): return "as of " + value(day)
    case .expect(let condition, let message):
      return "expect " + value(condition)
        + (message.map { " " + SyntaxText.quoted($0.value) } ?? "")
    case .describe: return "describe"
    case .save(let path): return "save " + value(path)
    case .chart(let kind, let list):
      let parts = ["chart", kind?.rawValue ?? "", list.isEmpty ? "" : items(list)]
      return parts.filter { !$0.isEmpty }.joined(separator: " ")
    case .invalid: return "?"
    }
  }

  private func value(_ expression: Syntax.Expression) -> String {
    text(expression, atLeast: .conditional)
  }
}
