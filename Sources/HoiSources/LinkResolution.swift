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
  /// A day for all rows, in place of a column.
  let day: Int32?
  let dropping: [String]
  let qualifier: Int?
}

/// Turns the texts of link columns into rows of a target. One resolver serves all columns that
/// find the rows of a table the same way.
struct LinkResolver {
  private let target: TableID
  private let rowCount: Int
  /// The texts of keys, and the row each belongs to.
  private var keys = ByteDictionaryBuilder()
  private var keyRows: [UInt32] = []
  private var index: NameIndex?

  init(_ rule: LinkRule, target: RawTable, schema: TableSchema) {
    self.target = rule.target
    rowCount = target.rowCount
    let columns = target.columns.map(\.column)
    guard rule.by.isEmpty else {
      let validity = schema.validity.map { (from: columns[$0.from], to: columns[$0.to]) }
      index = NameIndex(
        rule.by.map { columns[$0] }, validity: validity,
        qualifiers: rule.qualifier.map { columns[$0] })
      return
    }
    if let key = schema.key.first { addKeys(columns[key]) }
  }

  /// A repeated key belongs to its first row.
  private mutating func addKeys(_ column: Column) {
    for row in 0..<column.count {
      if let text = keyText(column.value(at: row)) {
        let code = Int(keys.code(for: text))
        if code > keyRows.count { keyRows.append(UInt32(row)) }
      }
    }
  }

  /// The link column for a column of texts (or ints, or lists of texts), counted.
  mutating func resolve(
    _ column: Column, dropping prefixes: [String], at days: Column?, on day: Int32? = nil,
    counts: inout LinkCounts
  ) -> Column {
    switch column.storage {
    case .list(let offsets, let items):
      let itemDays = days.map { repeated($0, offsets) }
      return Column(
        .list(
          offsets: offsets,
          items: resolve(
            items, dropping: prefixes, at: itemDays, on: day, counts: &counts)))
    case .text(let codes, let dictionary):
      return resolve(codes, dictionary, prefixes, at: days, on: day, counts: &counts)
    default:
      var dictionary = ByteDictionaryBuilder()
      let codes = (0..<column.count).map { row in
        keyText(column.value(at: row)).map { dictionary.code(for: $0) } ?? 0
      }
      return resolve(codes, dictionary.finish(), prefixes, at: days, on: day, counts: &counts)
    }
  }

  private mutating func resolve(
    _ codes: [UInt32], _ dictionary: TextDictionary, _ prefixes: [String], at days: Column?,
    on common: Int32?, counts: inout LinkCounts
  ) -> Column {
    guard let days else {
      return resolve(codes, dictionary, prefixes, on: common, counts: &counts)
    }
    var unmatched = ByteDictionaryBuilder()
    var known: [Lookup: NameIndex.Match] = [:]
    var links = [UInt32](repeating: 0, count: codes.count)
    for (position, code) in codes.enumerated() where code != 0 {
      var day = common
      if case .date(let date) = days.value(at: position) { day = date }
      let lookup = Lookup(code: code, day: day)
      let match = known[lookup] ?? find(dictionary.text(code), prefixes, on: day)
      known[lookup] = match
      counts.total += 1
      links[position] = link(match, to: dictionary.text(code), &unmatched, &counts)
    }
    return column(links, unmatched)
  }

  /// Without days a text means the same in every row: each is looked up once.
  private mutating func resolve(
    _ codes: [UInt32], _ dictionary: TextDictionary, _ prefixes: [String],
    on day: Int32?, counts: inout LinkCounts
  ) -> Column {
    var unmatched = ByteDictionaryBuilder()
    // Texts in the order of their first rows, so that the example is the first one in the file.
    var meanings = [UInt32](repeating: .max, count: dictionary.count + 1)
    var failures = [UInt8](repeating: 0, count: dictionary.count + 1)
    meanings[0] = 0
    var links = [UInt32](repeating: 0, count: codes.count)
    for (position, code) in codes.enumerated() where code != 0 {
      var meaning = meanings[Int(code)]
      if meaning == .max {
        let text = dictionary.text(code)
        let match = find(text, prefixes, on: day)
        var single = LinkCounts(target: counts.target)
        meaning = link(match, to: text, &unmatched, &single)
        meanings[Int(code)] = meaning
        failures[Int(code)] = single.unmatched == 0 ? 0 : single.ambiguous == 0 ? 1 : 2
        counts.example = counts.example ?? single.example
      }
      links[position] = meaning
      counts.total &+= 1
      let failure = failures[Int(code)]
      if failure > 0 {
        counts.unmatched &+= 1
        if failure == 2 { counts.ambiguous &+= 1 }
      }
    }
    return column(links, unmatched)
  }

  /// The code of what a text was found to mean; counted where it is no row.
  private func link(
    _ match: NameIndex.Match, to text: String, _ unmatched: inout ByteDictionaryBuilder,
    _ counts: inout LinkCounts
  ) -> UInt32 {
    if case .row(let row) = match { return UInt32(row + 1) }
    counts.unmatched += 1
    if match == .ambiguous { counts.ambiguous += 1 }
    if counts.example == nil { counts.example = text }
    return UInt32(rowCount) + unmatched.code(for: text)
  }

  private func column(_ links: [UInt32], _ unmatched: ByteDictionaryBuilder) -> Column {
    Column(
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
      return (row(ofKey: text) ?? row(ofKey: singleSpaced(text))).map { .row($0) } ?? .none
    }
    let match = index?.row(for: text, on: day) ?? .none
    guard match == .none else { return match }
    let plain = folded(text)
    for prefix in prefixes where plain.hasPrefix(folded(prefix)) {
      return index?.row(for: String(text.dropFirst(prefix.count)), on: day) ?? .none
    }
    return .none
  }

  private func row(ofKey text: String) -> Int? {
    var text = text
    return text.withUTF8 { keys.knownCode(for: $0) }.map { Int(keyRows[Int($0) - 1]) }
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
