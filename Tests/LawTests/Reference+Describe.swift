import HoiEngine
import HoiPlan
import HoiText

extension Reference {
  /// A value as machines write it: numbers without grouping, dates as ISO 8601.
  func shown(_ value: Value, _ type: DataType) -> String {
    switch value {
    case .missing: "missing"
    case .list(let items): items.map { shown($0, type.element ?? .text) }.joined(separator: ";")
    case .link, .unmatched:
      if case .text(let key) = linkText(value, type) { key } else { "missing" }
    default: value.machineText
    }
  }

  private func name(_ type: DataType) -> String {
    switch type {
    case .link(let table): "link to \(schemas[table.index].name)"
    case .list(let element): "list of \(name(element))"
    default: "\(type)"
    }
  }

  /// A row for each visible column: name, type, missing and distinct values, range, most frequent.
  func describe(
    _ rows: [Row], _ fields: [Plan.Field], as description: [Plan.Field]
  ) throws -> [Row] {
    fields.map { field in
      let type = field.type.type
      let all = rows.map { $0[field.id] ?? .missing }
      let values = all.filter { $0 != .missing }
      let counted = Set(values).map { value in (value, values.count { $0 == value }) }
      let most = counted.map(\.1).max()
      let frequent = counted.filter { $0.1 == most }.map(\.0).min { order($0, $1, type) < 0 }
      func text(_ value: Value?) -> Value { value.map { .text(shown($0, type)) } ?? .missing }
      let cells: [Value] = [
        .text(field.name), .text(name(type)), .int(Int64(all.count - values.count)),
        .int(Int64(Set(values).count)), text(values.min { order($0, $1, type) < 0 }),
        text(values.max { order($0, $1, type) < 0 }), text(frequent),
        most.map { .int(Int64($0)) } ?? .missing,
      ]
      return Row(zip(description.map(\.id), cells)) { first, _ in first }
    }
  }
}
