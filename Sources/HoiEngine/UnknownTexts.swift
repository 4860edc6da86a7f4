import HoiPlan
import HoiText

/// Texts looked at to find near ones; a column with more is not searched.
private let searchLimit = 20_000

/// The text literals of a stage that its columns do not have: likely slips of the finger.
///
/// Looked up in what the tables hold, whatever rows have come as far as the stage.
extension Run {
  func noteUnknownTexts(in stage: Plan) throws(EvaluationError) {
    switch stage.node {
    case .compute(_, let bindings), .group(_, let bindings, _):
      for binding in bindings { keep(storedColumn(binding.expression), as: binding.field.id) }
    case .pivot(_, let pivot):
      for binding in pivot.keys { keep(storedColumn(binding.expression), as: binding.field.id) }
    case .expandItems(_, let list, let item, _): keep(storedItems(list), as: item.id)
    case .append(let first, _): for field in first.fields { storedColumns[field.id] = nil }
    case .single, .scan, .filter, .project, .sort, .take, .skip, .distinct, .expandChildren,
      .unpivot, .join, .check, .save, .describe:
      break
    }
    for expression in stage.expressions { try noteUnknownTexts(in: expression) }
  }

  private func keep(_ column: Column?, as id: ColumnID) {
    if let column { storedColumns[id] = column }
  }

  private func noteUnknownTexts(in expression: Plan.Expression) throws(EvaluationError) {
    switch expression.kind {
    case .compare(let left, .equal, let right), .compare(let left, .notEqual, let right):
      try note(right, in: left)
      try note(left, in: right)
    case .inValues(let operand, let values): for value in values { try note(value, in: operand) }
    case .inList(let operand, let list):
      try note(operand, in: storedItems(list), name: name(of: list), at: list.origin)
    case .follow(_, let scan, _), .aggregate(.children(_, _, let scan), _),
      .aggregate(.linked(_, let scan), _):
      _ = frame(of: scan)
    case .aggregate(.items(let list, let item), _): keep(storedItems(list), as: item)
    case .constant, .column, .scalar, .not, .and, .or, .isMissing, .isUnmatched, .inQuery, .match,
      .matches, .under, .linkText, .arithmetic, .negative, .concatenation, .shift, .daysBetween,
      .otherwise, .conditional, .function, .convert, .list, .compare, .aggregate, .window:
      break
    }
    for child in expression.children { try noteUnknownTexts(in: child) }
  }

  private func note(
    _ literal: Plan.Expression, in expression: Plan.Expression
  ) throws(EvaluationError) {
    guard case .constant(.text) = literal.kind else { return }
    try note(
      literal, in: storedColumn(expression), name: name(of: expression), at: expression.origin)
  }

  private func note(
    _ literal: Plan.Expression, in column: Column?, name: String?, at origin: Origin
  ) throws(EvaluationError) {
    guard case .constant(.text(let text)) = literal.kind, let column, let name else { return }
    let dictionaries = try column.dictionaries(keys: keyTexts(of:))
    if dictionaries.contains(where: { !$0.codes(of: text).isEmpty }) { return }
    var near: [String] = []
    if dictionaries.reduce(0, { $0 + $1.count }) <= searchLimit {
      near = nearest(
        text,
        in: dictionaries.flatMap { dictionary in
          (0..<dictionary.count).map { dictionary.text(UInt32($0 + 1)) }
        })
    }
    notes.add(
      .unknownText(column: name, text: text, label: label(of: column), nearest: near), at: origin)
  }

  /// The column people know a link's rows by, where a text is compared with the link's key.
  private func label(of column: Column) -> String? {
    guard case .link(_, let target) = column.storage else { return nil }
    let schema = workspace.schemas[target.table.index]
    return schema.label.map { schema.columns[$0].name }
  }

  /// The column of a table that an expression reads.
  private func storedColumn(_ expression: Plan.Expression) -> Column? {
    switch expression.kind {
    case .column(let id): return storedColumns[id]
    case .linkText(let link): return storedColumn(link)
    case .follow(_, let scan, let body):
      _ = frame(of: scan)
      return storedColumn(body)
    default: return nil
    }
  }

  private func storedItems(_ list: Plan.Expression) -> Column? {
    if case .list(_, let items)? = storedColumn(list)?.storage { items } else { nil }
  }
}

extension Column {
  /// The texts a text literal may be compared with: of a link its keys and what matched none.
  fileprivate func dictionaries(
    keys: (TableID) throws(EvaluationError) -> Column
  ) throws(EvaluationError) -> [TextDictionary] {
    switch storage {
    case .text(_, let dictionary): [dictionary]
    case .link(_, let target): [try keys(target.table).texts.dictionary, target.unmatched]
    case .int, .number, .bool, .date, .datetime, .period, .list: []
    }
  }
}
