import HoiEngine
import HoiPlan
import HoiText

/// How a link column of one table finds the rows of another.
struct LinkRule: Sendable {
  let column: Int
  let target: TableID
  /// Positions in the target; empty: its key.
  let by: [Int]
  let at: Int?
  let dropping: [String]
  let qualifier: Int?
}

/// Turns the texts of link columns into rows of a target. One resolver serves all columns that
/// find the rows of a table the same way.
struct LinkResolver {
  private let target: TableID
  private let rowCount: Int
  private let keys: [String: Int]
  private var index: NameIndex?

  init(_ rule: LinkRule, target: RawTable, schema: TableSchema) {
    self.target = rule.target
    rowCount = target.rowCount
    let columns = target.columns.map(\.column)
    guard rule.by.isEmpty else {
      keys = [:]
      let validity = schema.validity.map { (from: columns[$0.from], to: columns[$0.to]) }
      index = NameIndex(
        rule.by.map { columns[$0] }, validity: validity,
        qualifiers: rule.qualifier.map { columns[$0] })
      return
    }
    index = nil
    var keys: [String: Int] = [:]
    // A repeated key belongs to its first row.
    if let key = schema.key.first {
      for row in 0..<target.rowCount {
        if let text = keyText(columns[key].value(at: row)), keys[text] == nil { keys[text] = row }
      }
    }
    self.keys = keys
  }

  /// The link column for a column of texts (or ints, or lists of texts), counted.
  mutating func resolve(
    _ column: Column, dropping prefixes: [String], at days: Column?, counts: inout LinkCounts
  ) -> Column {
    switch column.storage {
    case .list(let offsets, let items):
      let itemDays = days.map { repeated($0, offsets) }
      return Column(
        .list(
          offsets: offsets, items: resolve(items, dropping: prefixes, at: itemDays, counts: &counts)
        ))
    case .text(let codes, let dictionary):
      return resolve(codes, dictionary, prefixes, at: days, counts: &counts)
    default:
      var dictionary = ByteDictionaryBuilder()
      let codes = (0..<column.count).map { row in
        keyText(column.value(at: row)).map { dictionary.code(for: $0) } ?? 0
      }
      return resolve(codes, dictionary.finish(), prefixes, at: days, counts: &counts)
    }
  }

  private mutating func resolve(
    _ codes: [UInt32], _ dictionary: TextDictionary, _ prefixes: [String], at days: Column?,
    counts: inout LinkCounts
  ) -> Column {
    var unmatched = ByteDictionaryBuilder()
    var known: [Lookup: NameIndex.Match] = [:]
    var links = [UInt32](repeating: 0, count: codes.count)
    for (position, code) in codes.enumerated() where code != 0 {
      var day: Int32?
      if let days, case .date(let date) = days.value(at: position) { day = date }
      let lookup = Lookup(code: code, day: day)
      let match = known[lookup] ?? find(dictionary.text(code), prefixes, on: day)
      known[lookup] = match
      counts.total += 1
      if case .row(let row) = match {
        links[position] = UInt32(row + 1)
        continue
      }
      counts.unmatched += 1
      if match == .ambiguous { counts.ambiguous += 1 }
      let text = dictionary.text(code)
      if counts.example == nil { counts.example = text }
      links[position] = UInt32(rowCount) + unmatched.code(for: text)
    }
    return Column(
      .link(
        links, LinkTarget(table: target, rowCount: rowCount, unmatched: unmatched.finish())))
  }

  private struct Lookup: Hashable {
    let code: UInt32
    let day: Int32?
  }

  private mutating func find(
    _ text: String, _ prefixes: [String], on day: Int32?
  ) -> NameIndex.Match {
    guard index != nil else {
      return (keys[text] ?? keys[singleSpaced(text)]).map { .row($0) } ?? .none
    }
    let match = index?.row(for: text, on: day) ?? .none
    guard match == .none else { return match }
    let plain = folded(text)
    for prefix in prefixes where plain.hasPrefix(folded(prefix)) {
      return index?.row(for: String(text.dropFirst(prefix.count)), on: day) ?? .none
    }
    return .none
  }

  /// The value of each row once for each item of its list.
  private func repeated(_ days: Column, _ offsets: [UInt32]) -> Column {
    var values: [Value] = []
    for row in 0..<days.count {
      let value = days.value(at: row)
      values += repeatElement(value, count: Int(offsets[row + 1] - offsets[row]))
    }
    return Column(type: .date, values: values)
  }
}

/// A key as text: what link columns hold to name a row.
func keyText(_ value: Value) -> String? {
  switch value {
  case .text(let text): text
  case .int(let number): String(number)
  default: nil
  }
}
