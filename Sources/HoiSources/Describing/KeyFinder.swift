import HoiEngine
import HoiPlan
import HoiText

/// Finds keys and links among tables, by what their values show.
struct KeyFinder {
  private(set) var tables: [DescribedTable]
  /// For each table, the different texts of its columns; empty for columns of other types.
  private let values: [[[String]]]

  init(_ tables: [DescribedTable]) {
    self.tables = tables
    values = tables.map { table in table.raw.columns.map { Self.texts(of: $0, in: table) } }
  }

  mutating func find() {
    for index in tables.indices { findKey(of: index) }
    for index in tables.indices { findLinks(of: index) }
  }

  /// The different texts of a column of texts, whole numbers or lists of texts.
  private static func texts(of column: RawTable.Column, in table: DescribedTable) -> [String] {
    let list = table.lists.first { $0.column == column.name }
    switch column.column.storage {
    case .text(_, let dictionary):
      let texts = dictionary.distinctTexts
      guard list != nil else { return texts }
      return Set(texts.flatMap { $0.split(separator: ";").map { singleSpaced(String($0)) } })
        .sorted()
    case .int(let numbers):
      let present = numbers.indices.filter { column.column.validity?[$0] ?? true }
      return Set(present.map { numbers[$0] }).sorted().map { String($0) }
    default: return []
    }
  }

  /// A column that tells all rows apart and is called like a key, or comes first.
  private mutating func findKey(of table: Int) {
    let raw = tables[table].raw
    let candidates = raw.columns.indices.filter { column in
      !values[table][column].isEmpty && values[table][column].count == raw.rowCount
        && !raw.columns[column].column.hasMissing
        && !tables[table].lists.contains { $0.column == raw.columns[column].name }
    }
    let named = candidates.first { isCalledLikeKey(raw.columns[$0].name) }
    guard let column = named ?? candidates.first(where: { $0 == 0 }) else {
      tables[table].say(
        Localized(
          vi: "không thấy khóa: không cột nào tên như khóa hay đứng đầu mà mọi giá trị khác nhau",
          en: "no key: no column called like one, or first, has different values in all rows"))
      return
    }
    let name = raw.columns[column].name
    tables[table].key = [name]
    tables[table].say(
      Localized(
        vi: "`\(name)`: khóa (\(raw.rowCount) dòng, \(raw.rowCount) giá trị khác nhau)",
        en: "`\(name)`: the key (\(raw.rowCount) rows, \(raw.rowCount) different values)"))
  }

  private func isCalledLikeKey(_ name: String) -> Bool {
    let words = slug(name).split(separator: "_").map(String.init)
    return words.contains { ["id", "code", "key", "ma", "identifier", "uuid"].contains($0) }
  }

  private mutating func findLinks(of table: Int) {
    for column in tables[table].raw.columns.indices {
      let name = tables[table].raw.columns[column].name
      guard values[table][column].count >= 2, tables[table].key != [name] else { continue }
      let best = candidates(for: column, of: table).max { $0.rank < $1.rank }
      guard let best else { continue }
      let target = tables[best.table].name
      let targetColumn = tables[best.table].raw.columns[best.column].name
      let isList = tables[table].lists.contains { $0.column == name }
      tables[table].links.append(
        DescribedTable.Link(
          column: name, target: target, targetColumn: targetColumn, isExact: best.isExact,
          isList: isList))
      tables[table].say(
        Localized(
          vi:
            "`\(name)` → `\(target).\(targetColumn)`: thấy \(best.found) trong \(best.total) giá trị khác nhau",
          en:
            "`\(name)` → `\(target).\(targetColumn)`: \(best.found) of \(best.total) different values found there"
        ))
    }
  }

  private struct Candidate {
    let table: Int
    let column: Int
    let found: Int
    let total: Int
    let isExact: Bool
    let isHinted: Bool

    var rank: Int {
      (isExact ? 4_000 : 0) + (isHinted ? 2_000 : 0) + found * 1_000 / max(1, total)
    }
  }

  /// Columns whose values the values of a column are, nearly all of them.
  private func candidates(for column: Int, of table: Int) -> [Candidate] {
    let texts = values[table][column]
    let name = tables[table].raw.columns[column].name
    let isInt = tables[table].raw.columns[column].reading.type == .int
    var found: [Candidate] = []
    for target in tables.indices {
      for other in tables[target].raw.columns.indices where (target, other) != (table, column) {
        let otherColumn = tables[target].raw.columns[other]
        let isKey = tables[target].key == [otherColumn.name]
        guard isKey || target != table && isNaming(other, of: target) else { continue }
        let isHinted = hints(name, target, otherColumn.name)
        // Small numbers are found anywhere.
        if isInt || otherColumn.reading.type == .int, !isKey || !isHinted { continue }
        let known = Set(values[target][other])
        let exact = texts.count { known.contains($0) }
        if isKey, exact == texts.count {
          found.append(
            Candidate(
              table: target, column: other, found: exact, total: texts.count, isExact: true,
              isHinted: isHinted))
          continue
        }
        let loose = isInt ? exact : matched(texts, with: otherColumn)
        guard texts.count >= 3, loose * 10 >= texts.count * 8 else { continue }
        found.append(
          Candidate(
            table: target, column: other, found: loose, total: texts.count, isExact: false,
            isHinted: isHinted))
      }
    }
    return found
  }

  /// Whether a column of texts tells all rows of its table apart, as names do.
  private func isNaming(_ column: Int, of table: Int) -> Bool {
    let raw = tables[table].raw
    return raw.columns[column].reading == .text && raw.rowCount >= 2
      && values[table][column].count == raw.rowCount
      && values[table][column].allSatisfy { $0.utf8.count >= 3 }
  }

  private func matched(_ texts: [String], with column: RawTable.Column) -> Int {
    var index = NameIndex([column.column], validity: nil)
    return texts.count { text in
      if case .row = index.row(for: text, on: nil) { true } else { false }
    }
  }

  /// Whether a column is called after a table or its key.
  private func hints(_ column: String, _ table: Int, _ key: String) -> Bool {
    let name = slug(column)
    var stem = tables[table].name
    if stem.hasSuffix("ies") { stem = String(stem.dropLast(3)) }
    if stem.hasSuffix("s") { stem.removeLast() }
    return name == slug(key) && key.count > 2 || stem.count >= 3 && name.contains(stem)
  }
}
