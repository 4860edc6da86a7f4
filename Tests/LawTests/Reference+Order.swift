import HoiEngine
import HoiPlan
import HoiText

extension Reference {
  /// Rows sorted by keys; rows equal in all keys keep their order.
  func sorted(_ scopes: [Scope], by keys: [Plan.SortKey]) throws -> [Scope] {
    if keys.isEmpty { return scopes }
    let keyed = try scopes.map { scope in
      (scope, try keys.map { try value($0.expression, scope) })
    }
    return keyed.enumerated().sorted { left, right in
      let order = compare(left.element.1, right.element.1, by: keys)
      return order == 0 ? left.offset < right.offset : order < 0
    }.map(\.element.0)
  }

  func compare(_ left: Scope, _ right: Scope, by keys: [Plan.SortKey]) throws -> Int {
    compare(
      try keys.map { try value($0.expression, left) },
      try keys.map { try value($0.expression, right) }, by: keys)
  }

  private func compare(_ left: [Value], _ right: [Value], by keys: [Plan.SortKey]) -> Int {
    for (place, key) in keys.enumerated() {
      let order = sortOrder(
        left[place], right[place], key.expression.type.type, isDescending: key.isDescending)
      if order != 0 { return order }
    }
    return 0
  }

  /// Missing values last, both ways.
  private func sortOrder(
    _ left: Value, _ right: Value, _ type: DataType, isDescending: Bool
  ) -> Int {
    switch (left == .missing, right == .missing) {
    case (true, true): 0
    case (true, false): 1
    case (false, true): -1
    case (false, false): isDescending ? -order(left, right, type) : order(left, right, type)
    }
  }

  /// Rows of values in ascending order.
  func inOrder(_ rows: [[Value]], types: [DataType]) -> [[Value]] {
    rows.enumerated().sorted { left, right in
      for (place, type) in types.enumerated() {
        let order = sortOrder(
          left.element[place], right.element[place], type, isDescending: false)
        if order != 0 { return order < 0 }
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// Below, at or above zero: how two values that are there stand to each other.
  func order(_ left: Value, _ right: Value, _ type: DataType) -> Int {
    switch (left, right) {
    case (.text(let left), .text(let right)): return textOrder(left, right)
    case (.int(let left), .int(let right)): return sign(left, right)
    case (.date(let left), .date(let right)): return sign(left, right)
    case (.datetime(let left), .datetime(let right)): return sign(left, right)
    case (.period(let left), .period(let right)):
      return left.end == right.end ? sign(left.start, right.start) : sign(left.end, right.end)
    case (.bool(let left), .bool(let right)): return sign(left ? 1 : 0, right ? 1 : 0)
    case (.int, .number), (.number, .int), (.number, .number):
      return sign(left.asNumber, right.asNumber)
    case (.link(let left), .link(let right)): return rowOrder(left, right, type.linkTarget)
    case (.unmatched(let left), .unmatched(let right)): return textOrder(left, right)
    case (.link, .unmatched): return -1
    case (.unmatched, .link): return 1
    case (.list(let left), .list(let right)): return listOrder(left, right, type.element)
    default: return 0
    }
  }

  private func sign<Compared: Comparable>(_ left: Compared, _ right: Compared) -> Int {
    left < right ? -1 : left > right ? 1 : 0
  }

  func textOrder(_ left: String, _ right: String) -> Int {
    let (left, right) = (collationKey(left), collationKey(right))
    if left == right { return 0 }
    return left.lexicographicallyPrecedes(right) ? -1 : 1
  }

  /// By the key of the rows, then by their place.
  private func rowOrder(_ left: Int, _ right: Int, _ table: TableID?) -> Int {
    guard let table, left != right else { return 0 }
    let schema = schemas[table.index]
    for column in schema.key {
      let order = sortOrder(
        stored[table.index][left][column], stored[table.index][right][column],
        schema.columns[column].type.type, isDescending: false)
      if order != 0 { return order }
    }
    return sign(left, right)
  }

  private func listOrder(_ left: [Value], _ right: [Value], _ type: DataType?) -> Int {
    for (left, right) in zip(left, right) {
      let order = sortOrder(left, right, type ?? .text, isDescending: false)
      if order != 0 { return order }
    }
    return sign(left.count, right.count)
  }

  /// The rule of `=`: two missing values are equal, a whole number equals the same number.
  func areEqual(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.int(let left), .number(let right)): Double(left) == right
    case (.number(let left), .int(let right)): left == Double(right)
    default: left == right
    }
  }

  /// The key of the row a link points to as text, or the text that matched no row.
  func linkText(_ link: Value, _ type: DataType) -> Value {
    switch link {
    case .link(let row):
      guard let table = type.linkTarget, let key = schemas[table.index].key.first else {
        return .missing
      }
      let keyType = schemas[table.index].columns[key].type.type
      let value = stored[table.index][row][key]
      return value == .missing ? .missing : .text(shown(value, keyType))
    case .unmatched(let text): return .text(text)
    default: return .missing
    }
  }

  /// What is kept of a missing value of a type: a list is never missing.
  func absent(_ type: ValueType) -> Value {
    type.type.element == nil ? .missing : .list([])
  }
}
