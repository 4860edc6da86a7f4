import HoiEngine
import HoiPlan
import HoiSources
import HoiText

/// A result as a person sees it: headers and the texts of the cells, `nil` where missing. Two
/// results that look the same are the same.
package struct ShownTable: Hashable, Sendable {
  package let headers: [String]
  package let rows: [[String?]]

  package init(headers: [String], rows: [[String?]]) {
    self.headers = headers
    self.rows = rows
  }

  init(_ answer: Answer, in language: Language) {
    let table = HumanTable(answer.result.table, answer.workspace, language)
    let columns = answer.result.table.columns.indices
    headers = table.headers
    rows = (0..<answer.result.table.rowCount).map { row in
      columns.map { table.text(row: row, column: $0) }
    }
  }

  func column(_ index: Int) -> [String?] { rows.map { $0[index] } }

  /// The columns of these indices, in this order.
  func choosing(_ indices: [Int]) -> ShownTable {
    ShownTable(
      headers: indices.map { headers[$0] }, rows: rows.map { row in indices.map { row[$0] } })
  }

  /// 64 bits (FNV-1a) of all texts, as sixteen digits: the same data give the same.
  package var fingerprint: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String?) {
      for byte in text.map({ Array($0.utf8) + [0] }) ?? [1] {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    headers.forEach(add)
    for row in rows { row.forEach(add) }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// How a result stands to the one that is wanted. Names of computed columns, the order of columns,
/// and, unless it was asked for, the order of rows do not count.
package enum Verdict: Hashable, Sendable {
  case right
  case columns(missing: [String], extra: [String])
  case rowCount(found: Int, expected: Int)
  /// Rows that differ, the first of them: what was found, what is wanted.
  case rows([Difference], count: Int)
  /// The right rows in another order.
  case order

  package struct Difference: Hashable, Sendable {
    let found: [String?]?
    let wanted: [String?]?
  }

  /// How many differing rows are shown.
  static let shownRows = 3
}

/// Compares a result with the one that is wanted. `storedNames` are names a column has of its own;
/// such a column is asked for by name, others may be called anything.
package func compare(
  _ found: ShownTable, with wanted: ShownTable, ordered: Bool, storedNames: Set<String>
) -> Verdict {
  var taken: Set<Int> = []
  var places: [Int?] = []
  for header in wanted.headers {
    let name = folded(header)
    let index = found.headers.indices.first {
      !taken.contains($0) && folded(found.headers[$0]) == name
    }
    if let index { taken.insert(index) }
    places.append(index)
  }
  for index in places.indices where places[index] == nil {
    let content = sortedTexts(wanted.column(index))
    let same = found.headers.indices.first { place in
      !taken.contains(place) && found.rows.count == wanted.rows.count
        && sortedTexts(found.column(place)) == content
    }
    if let same { taken.insert(same) }
    places[index] = same
  }
  for index in places.indices
  where places[index] == nil && !storedNames.contains(lastName(wanted.headers[index])) {
    let free = found.headers.indices.first { place in
      !taken.contains(place) && !storedNames.contains(lastName(found.headers[place]))
    }
    if let free { taken.insert(free) }
    places[index] = free
  }
  let missing = places.indices.filter { places[$0] == nil }.map { wanted.headers[$0] }
  let extra = found.headers.indices.filter { !taken.contains($0) }.map { found.headers[$0] }
  guard missing.isEmpty, extra.isEmpty else { return .columns(missing: missing, extra: extra) }
  let rows = found.choosing(places.compactMap { $0 }).rows
  return compareRows(rows, with: wanted.rows, ordered: ordered)
}

/// `lead.name` is called `name`.
private func lastName(_ header: String) -> String {
  folded(header.split(separator: ".").last.map(String.init) ?? header)
}

private func sortedTexts(_ texts: [String?]) -> [String] {
  texts.map { $0.map { " " + $0 } ?? "" }.sorted()
}

private func compareRows(
  _ found: [[String?]], with wanted: [[String?]], ordered: Bool
) -> Verdict {
  guard found.count == wanted.count else {
    return .rowCount(found: found.count, expected: wanted.count)
  }
  if found == wanted { return .right }
  var counts: [[String?]: Int] = [:]
  for row in found { counts[row, default: 0] += 1 }
  var lacking: [[String?]] = []
  for row in wanted {
    if let count = counts[row], count > 0 { counts[row] = count - 1 } else { lacking.append(row) }
  }
  if lacking.isEmpty { return ordered ? .order : .right }
  var surplus: [[String?]] = []
  for row in found {
    guard let count = counts[row], count > 0 else { continue }
    counts[row] = count - 1
    surplus.append(row)
  }
  var differences: [Verdict.Difference] = []
  for row in lacking.prefix(Verdict.shownRows) {
    // The row that begins the same way is most likely meant to be this one.
    let place = surplus.firstIndex { $0.first == row.first } ?? surplus.indices.first
    differences.append(Verdict.Difference(found: place.map { surplus.remove(at: $0) }, wanted: row))
  }
  return .rows(differences, count: lacking.count)
}
