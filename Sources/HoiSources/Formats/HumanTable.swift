package import HoiEngine
import HoiPlan
package import HoiText

/// A table as people read it: texts of the cells in one language, safe to show.
package struct HumanTable {
  package let headers: [String]
  /// Whether a column's values stand on the right.
  let isNumeric: [Bool]
  let rowCount: Int
  private let columns: [HumanColumn]

  package init(_ table: Table, _ workspace: Workspace, _ language: Language) {
    headers = table.headers.map { visible($0.name) }
    isNumeric = table.headers.map(\.type.type.isNumeric)
    rowCount = table.rowCount
    columns = zip(table.columns, table.headers).map { column, header in
      HumanColumn(column, workspace, language, header.type.showing)
    }
  }

  var columnCount: Int { headers.count }

  /// The text of a cell, as it is; `nil` where the value is missing.
  package func text(row: Int, column: Int) -> String? {
    columns[column].text(row)
  }
}

private struct HumanColumn {
  private let column: Column
  private let language: Language
  private let links: LinkTexts?
  private let items: [HumanColumn]
  private let showing: ValueType.Showing
  /// Numbers that are years have no groups.
  private let isYears: Bool

  init(
    _ column: Column, _ workspace: Workspace, _ language: Language,
    _ showing: ValueType.Showing = .plain
  ) {
    self.column = column
    self.showing = showing
    self.language = language
    links =
      if case .link(_, let target) = column.storage { LinkTexts(target, workspace) } else { nil }
    items =
      if case .list(_, let items) = column.storage {
        [HumanColumn(items, workspace, language)]
      } else {
        []
      }
    isYears = column.isYears
  }

  func text(_ row: Int) -> String? {
    if case .list(let offsets, _) = column.storage, let items = items.first {
      let rows = Int(offsets[row])..<Int(offsets[row + 1])
      return rows.isEmpty ? nil : rows.compactMap { items.text($0) }.joined(separator: "; ")
    }
    switch column.value(at: row) {
    case .missing, .list: return showing == .groupKey ? missingGroup : nil
    case .text(let text), .unmatched(let text): return text
    case .int(let number): return isYears ? String(number) : humanText(number, in: language)
    case .number(let number):
      guard number.isFinite else { return nil }
      return showing == .share ? percentage(number) : humanText(number, in: language)
    case .bool(let bit):
      return language == .vietnamese ? (bit ? "đúng" : "sai") : (bit ? "true" : "false")
    case .date(let days): return humanText(date: days)
    case .datetime(let seconds): return humanText(datetime: seconds)
    case .period(let period): return humanText(period)
    case .duration(let duration): return "\(duration.count) \(duration.unit.rawValue)"
    case .link(let row): return links?.label(row: row)
    }
  }

  /// The group of missing values: never dropped, so it has a name.
  private var missingGroup: String {
    Localized(vi: "(thiếu)", en: "(missing)")[language]
  }

  /// A share in per cent, to a tenth.
  private func percentage(_ share: Double) -> String {
    humanText((share * 1_000).rounded() / 10, in: language) + " %"
  }
}

extension Column {
  /// Whether the numbers of a column are years.
  var isYears: Bool {
    guard case .int(let values) = storage else { return false }
    return values.allSatisfy { (1900...2100).contains($0) || $0 == 0 }
      && values.contains { $0 != 0 }
  }
}
