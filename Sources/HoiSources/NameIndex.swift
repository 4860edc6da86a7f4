import HoiEngine
import HoiPlan
import HoiText

/// Finds rows of a table by what people call them: exactly, ignoring case and tone placement, or
/// ignoring diacritics, in this order.
struct NameIndex {
  private var exact: [String: [Int]] = [:]
  /// Built when a name is first not found exactly.
  private var caseless: [String: [Int]] = [:]
  private var plain: [String: [Int]] = [:]
  private var isLoose = false
  private let validity: (from: Column, to: Column)?
  private let qualifiers: Column?

  /// What a text is found to mean.
  enum Match: Hashable {
    case row(Int)
    /// More than one row fits.
    case ambiguous
    case none
  }

  /// `columns` hold texts or lists of texts; a text may list several names, separated by `;`.
  init(_ columns: [Column], validity: (from: Column, to: Column)?, qualifiers: Column? = nil) {
    self.validity = validity
    self.qualifiers = qualifiers
    for column in columns {
      for row in 0..<column.count {
        for name in names(in: column.value(at: row)) { add(name, row) }
      }
    }
  }

  private mutating func add(_ name: String, _ row: Int) {
    if exact[name]?.last != row { exact[name, default: []].append(row) }
  }

  /// The row a text means on a day; on no known day, the row that is valid now.
  mutating func row(for text: String, on day: Int32?) -> Match {
    let name = singleSpaced(text)
    if let rows = exact[name] { return only(distinct(rows), on: day) }
    loosen()
    if let rows = caseless[caseFolded(name)] ?? plain[folded(name)] {
      return only(distinct(rows), on: day)
    }
    return qualifiedRow(for: name, on: day)
  }

  private mutating func loosen() {
    guard !isLoose else { return }
    isLoose = true
    // The order of the names does not matter: rows are sorted when they are looked up.
    for (name, rows) in exact {
      caseless[caseFolded(name), default: []] += rows
      plain[folded(name), default: []] += rows
    }
  }

  /// `102/KH-UBND (Đà Nẵng)`: the row called by what stands before the bracket whose qualifier
  /// holds what stands inside.
  private func qualifiedRow(for name: String, on day: Int32?) -> Match {
    guard let qualifiers, name.last == ")", let bracket = name.lastIndex(of: "(") else {
      return .none
    }
    let head = singleSpaced(String(name[..<bracket]))
    let inner = folded(String(name[name.index(after: bracket)...].dropLast()))
    guard !inner.isEmpty, let rows = exact[head] else { return .none }
    let fitting = distinct(rows).filter { row in
      names(in: qualifiers.value(at: row)).contains { folded($0).hasSuffix(inner) }
    }
    return only(fitting, on: day)
  }

  private func only(_ rows: [Int], on day: Int32?) -> Match {
    let left = rows.count > 1 ? validRows(rows, on: day) : rows
    return left.count == 1 ? .row(left[0]) : left.isEmpty ? .none : .ambiguous
  }

  /// The versions valid on the day; else the current ones; else the newest.
  private func validRows(_ rows: [Int], on day: Int32?) -> [Int] {
    guard let validity else { return rows }
    func date(_ column: Column, _ row: Int) -> Int32? {
      if case .date(let day) = column.value(at: row) { day } else { nil }
    }
    if let day {
      let valid = rows.filter { row in
        (date(validity.from, row) ?? .min) <= day && day <= (date(validity.to, row) ?? .max)
      }
      if !valid.isEmpty { return valid }
    }
    let current = rows.filter { date(validity.to, $0) == nil }
    if !current.isEmpty { return current }
    let newest = rows.compactMap { date(validity.to, $0) }.max()
    return rows.filter { date(validity.to, $0) == newest }
  }

  private func distinct(_ rows: [Int]) -> [Int] {
    rows.count == 1 ? rows : Set(rows).sorted()
  }
}

/// The names a value holds: the text, the parts of it between `;`, or the items of a list.
private func names(in value: Value) -> [String] {
  switch value {
  case .text(let text):
    text.utf8.contains(UInt8(ascii: ";"))
      ? text.split(separator: ";").map { singleSpaced(String($0)) }.filter { !$0.isEmpty }
      : [singleSpaced(text)]
  case .int(let number): [String(number)]
  case .list(let items): items.flatMap(names)
  default: []
  }
}

/// A text without blanks around it, and with one blank where it has several.
func singleSpaced(_ text: String) -> String {
  var wasBlank = true
  var needsWork = false
  for byte in text.utf8 {
    let isBlank = isBlank(byte)
    // A no-break space starts with C2, a blank of another width with E2.
    if isBlank, wasBlank || byte != 0x20 { needsWork = true }
    if byte == 0xC2 || byte == 0xE2 { needsWork = true }
    wasBlank = isBlank
  }
  guard needsWork || wasBlank, !text.isEmpty else { return text }
  return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
