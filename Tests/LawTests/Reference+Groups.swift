import HoiEngine
import HoiPlan

/// A row and the other rows of its stage, for what looks at those.
struct Scope {
  let row: Row
  let stage: [Row]
  let index: Int
}

extension Reference {
  func each(of rows: [Row]) -> [Scope] {
    rows.indices.map { Scope(row: rows[$0], stage: rows, index: $0) }
  }

  /// Rows with equal values of all expressions, groups in order of their first row.
  func grouped(
    _ scopes: [Scope], by expressions: [Plan.Expression]
  ) throws -> [(values: [Value], scopes: [Scope])] {
    var groups: [(values: [Value], scopes: [Scope])] = []
    for scope in scopes {
      let values = try expressions.map { try value($0, scope) }
      if let place = groups.firstIndex(where: { $0.values == values }) {
        groups[place].scopes.append(scope)
      } else {
        groups.append((values, [scope]))
      }
    }
    return groups
  }

  /// Rows with their keys, later keys seeing earlier ones; groups in key order, one group of all
  /// rows where there are no keys.
  private func keyed(
    _ rows: [Row], _ keys: [Plan.Binding]
  ) throws -> [(keys: Row, scopes: [Scope])] {
    if keys.isEmpty { return [([:], each(of: rows))] }
    var rows = rows
    for key in keys {
      let values = try each(of: rows).map { try value(key.expression, $0) }
      for (index, value) in values.enumerated() { rows[index][key.field.id] = value }
    }
    let columns = keys.map { Plan.Expression(.column($0.field.id), type: $0.field.type) }
    let groups = try grouped(each(of: rows), by: columns)
    let types = keys.map(\.field.type.type)
    return inOrder(groups.map(\.values), types: types).map { values in
      (
        Row(zip(keys.map(\.field.id), values)) { first, _ in first },
        groups.first { $0.values == values }?.scopes ?? []
      )
    }
  }

  func group(
    _ rows: [Row], _ keys: [Plan.Binding], _ aggregates: [Plan.AggregateBinding]
  ) throws -> [Row] {
    try keyed(rows, keys).map { group in
      var row = group.keys
      for binding in aggregates {
        row[binding.field.id] = try aggregate(binding.aggregate, over: group.scopes)
      }
      return row
    }
  }

  func pivot(
    _ rows: [Row], _ pivot: Plan.Pivot, _ values: [(value: Value, fields: [Plan.Field])]
  ) throws -> [Row] {
    try keyed(rows, pivot.keys).map { group in
      var row = group.keys
      for (cell, fields) in values {
        let members = try group.scopes.filter { scope in
          let found = try value(pivot.column, scope)
          let isKey = pivot.column.type.type.linkTarget != nil && cell.isText
          return (isKey ? linkText(found, pivot.column.type.type) : found) == cell
        }
        for (field, binding) in zip(fields, pivot.aggregates) {
          row[field.id] = try aggregate(binding.aggregate, over: members)
        }
      }
      return row
    }
  }

  /// A column for each value there is, in their order, and for each aggregate.
  func pivotByData(
    _ rows: [Row], _ pivot: Plan.Pivot, keyFields: [Plan.Field]
  ) throws -> (fields: [Plan.Field], rows: [Row]) {
    let found = try grouped(each(of: rows), by: [pivot.column]).map(\.values)
    var next = 0
    let values = inOrder(found, types: [pivot.column.type.type]).map { values in
      let cell = values.first ?? .missing
      let fields = pivot.aggregates.map { binding in
        next -= 1
        let title = cell == .missing ? "(missing)" : shown(cell, pivot.column.type.type)
        let name = pivot.aggregates.count == 1 ? title : "\(title)_\(binding.field.name)"
        return Plan.Field(id: ColumnID(next), name: name, type: binding.field.type)
      }
      return (cell, fields)
    }
    return (
      keyFields + values.flatMap(\.1), try self.pivot(rows, pivot, values)
    )
  }

  /// The value of an aggregate over rows that stand in the order they arrived.
  func aggregate(_ aggregate: Plan.Aggregate, over scopes: [Scope]) throws -> Value {
    let chosen = try scopes.filter { scope in
      try aggregate.condition.map { try isTrue($0, scope) } ?? true
    }
    let ordered = try sorted(chosen, by: aggregate.order)
    guard let argument = aggregate.argument else {
      return try rowAggregate(aggregate.function, count: ordered.count)
    }
    let all = try ordered.map { try value(argument, $0) }
    switch aggregate.function {
    case .first: return all.first ?? absent(aggregate.type)
    case .last: return all.last ?? absent(aggregate.type)
    case .every: return .bool(!all.isEmpty && all.allSatisfy { $0 == .bool(true) })
    default: return try valueAggregate(aggregate, all.filter { $0 != .missing }, argument.type.type)
    }
  }

  private func rowAggregate(_ function: AggregateFunction, count: Int) throws -> Value {
    switch function {
    case .count: return .int(Int64(count))
    case .any: return .bool(count > 0)
    case .none: return .bool(count == 0)
    default: throw ReferenceError.unsupported("\(function) without an argument")
    }
  }

  /// Over the values that are there.
  private func valueAggregate(
    _ aggregate: Plan.Aggregate, _ values: [Value], _ type: DataType
  ) throws -> Value {
    switch aggregate.function {
    case .count: return .int(Int64(values.count))
    case .countDistinct: return .int(Int64(Set(values).count))
    case .list: return .list(values)
    case .sum:
      if aggregate.type.type == .int { return .int(try exactSum(values)) }
      return .number(try finite(total(values)))
    case .avg:
      return values.isEmpty ? .missing : .number(try finite(total(values) / Double(values.count)))
    case .min: return values.min { order($0, $1, type) < 0 } ?? .missing
    case .max: return values.max { order($0, $1, type) < 0 } ?? .missing
    case .median: return percentile(values, 0.5)
    case .percentile: return percentile(values, aggregate.fraction ?? 0.5)
    case .stddev: return standardDeviation(values)
    case .mode: return mode(values, type)
    case .any: return .bool(values.contains(.bool(true)))
    case .none: return .bool(!values.contains(.bool(true)))
    case .first, .last, .every, .share:
      throw ReferenceError.unsupported("\(aggregate.function) over values")
    }
  }

  private func exactSum(_ values: [Value]) throws -> Int64 {
    let sum = values.reduce(Int128(0)) { $0 + Int128($1.asInt) }
    guard let exact = Int64(exactly: sum) else { throw ReferenceError.overflow }
    return exact
  }

  private func finite(_ number: Double) throws -> Double {
    guard number.isFinite else { throw ReferenceError.overflow }
    return number
  }

  private func total(_ values: [Value]) -> Double {
    if values.allSatisfy({ if case .int = $0 { true } else { false } }) {
      return Double(values.reduce(Int128(0)) { $0 + Int128($1.asInt) })
    }
    return values.reduce(0) { $0 + $1.asNumber }
  }

  /// Between the two nearest values in proportion to the distance.
  private func percentile(_ values: [Value], _ fraction: Double) -> Value {
    guard !values.isEmpty else { return .missing }
    let numbers = values.map(\.asNumber).sorted()
    let place = fraction * Double(numbers.count - 1)
    let below = Int(place.rounded(.down))
    let above = Int(place.rounded(.up))
    let distance = place - Double(below)
    return .number(numbers[below] + (numbers[above] - numbers[below]) * distance)
  }

  /// Of a sample.
  private func standardDeviation(_ values: [Value]) -> Value {
    guard values.count > 1 else { return .missing }
    let mean = total(values) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1.asNumber - mean) * ($1.asNumber - mean) }
    return .number((squares / Double(values.count - 1)).squareRoot())
  }

  /// The most frequent value, of several the smallest.
  private func mode(_ values: [Value], _ type: DataType) -> Value {
    let counted = Set(values).map { value in (value, values.count { $0 == value }) }
    let most = counted.map(\.1).max() ?? 0
    return counted.filter { $0.1 == most }.map(\.0).min { order($0, $1, type) < 0 } ?? .missing
  }

  func window(_ window: Plan.Window, _ scope: Scope, _ type: ValueType) throws -> Value {
    let all = each(of: scope.stage)
    let own = try window.partition.map { try value($0, scope) }
    let group = try sorted(
      all.filter { other in try window.partition.map { try value($0, other) } == own },
      by: window.order)
    let place = group.firstIndex { $0.index == scope.index } ?? 0
    switch window.function {
    case .aggregate(let inner): return try aggregate(inner, over: group)
    case .running(let inner): return try aggregate(inner, over: Array(group[...place]))
    case .row: return .int(Int64(place + 1))
    case .rank:
      let before = try group.filter { try compare($0, scope, by: window.order) < 0 }
      return .int(Int64(before.count + 1))
    case .previous(let argument):
      return place > 0 ? try value(argument, group[place - 1]) : absent(type)
    case .next(let argument):
      return place + 1 < group.count ? try value(argument, group[place + 1]) : absent(type)
    case .share(nil): return .number(1 / Double(group.count))
    case .share(let argument?):
      let value = try value(argument, scope)
      let sum = total(try group.map { try self.value(argument, $0) }.filter { $0 != .missing })
      return value == .missing || sum == 0 ? .missing : .number(value.asNumber / sum)
    }
  }
}

extension Value {
  var isText: Bool { if case .text = self { true } else { false } }

  var asInt: Int64 { if case .int(let value) = self { value } else { 0 } }

  var asNumber: Double {
    switch self {
    case .int(let value): Double(value)
    case .number(let value): value
    default: 0
    }
  }
}
