import HoiEngine
import HoiText

/// A table with aligned columns, for a terminal.
///
/// Columns shrink to fit the width, the widest first; where that is not enough, columns in the
/// middle are left out and counted. Cells that are cut end in `…`.
func terminalTable(
  _ table: Table, _ workspace: Workspace, _ options: FormatOptions, isBoxed: Bool
) -> String {
  let rowCount = min(table.rowCount, options.rowLimit ?? .max)
  var layout = TerminalLayout(
    HumanTable(table, workspace, options.language), rowCount: rowCount, marked: options.marked,
    isBoxed: isBoxed)
  if let width = options.width { layout.fit(width) }
  var output = layout.text()
  let left = table.rowCount - rowCount
  let isVietnamese = options.language == .vietnamese
  if table.rowCount == 0 {
    output += isVietnamese ? "(không có dòng nào)\n" : "(no rows)\n"
  } else if left > 0 {
    let count = humanText(Int64(left), in: options.language)
    output +=
      isVietnamese ? "… còn \(count) dòng\n" : "… \(count) more \(left == 1 ? "row" : "rows")\n"
  }
  let hidden = layout.hiddenHeaders
  if !hidden.isEmpty {
    // Of many, the first few and the last: the list must not be longer than the table.
    let some = hidden.count <= 12 ? hidden : hidden.prefix(6) + ["…"] + hidden.suffix(1)
    let names = some.joined(separator: ", ")
    output +=
      isVietnamese
      ? "… ẩn \(hidden.count) cột: \(names)\n"
      : "… \(hidden.count) \(hidden.count == 1 ? "column" : "columns") hidden: \(names)\n"
  }
  return output
}

private struct TerminalLayout {
  private let headers: [String]
  private let isNumeric: [Bool]
  private let rows: [[String]]
  private let isBoxed: Bool
  private var widths: [Int]
  /// Positions of the columns that are shown.
  private var shown: [Int]
  /// Where columns are left out: before this position in `shown`.
  private var gap: Int?

  private static let leastWidth = 8
  /// Headers up to this width are not cut: `column_1…` says little.
  private static let leastHeaderWidth = 12
  private static let gapWidth = 1

  init(
    _ table: HumanTable, rowCount: Int, marked: Set<FormatOptions.Cell>, isBoxed: Bool
  ) {
    self.isBoxed = isBoxed
    headers = table.headers
    isNumeric = table.isNumeric
    rows = (0..<rowCount).map { row in
      (0..<table.columnCount).map { column in
        let text = table.text(row: row, column: column).map(visible) ?? missingSign
        return marked.contains(.init(row: row, column: column)) ? text + "*" : text
      }
    }
    var widths = headers.map { displayWidth($0) }
    for row in rows {
      for (column, text) in row.enumerated() {
        widths[column] = max(widths[column], displayWidth(text))
      }
    }
    self.widths = widths
    shown = Array(widths.indices)
  }

  var hiddenHeaders: [String] {
    headers.indices.filter { !shown.contains($0) }.map { headers[$0] }
  }

  private var separatorWidth: Int { isBoxed ? 3 : 2 }

  private var totalWidth: Int {
    let columns = shown.map { widths[$0] } + (gap == nil ? [] : [Self.gapWidth])
    let frame = isBoxed ? 4 : 0
    return columns.reduce(frame, +) + separatorWidth * max(0, columns.count - 1)
  }

  mutating func fit(_ limit: Int) {
    // Numbers cannot be cut without changing what they say.
    func least(_ column: Int) -> Int {
      if isNumeric[column] { return widths[column] }
      let header = min(displayWidth(headers[column]), Self.leastHeaderWidth)
      return min(widths[column], max(Self.leastWidth, header))
    }
    let natural = widths
    let floor = headers.indices.map { least($0) }
    // Leave out columns from the middle until the least widths fit.
    widths = floor
    var kept = headers.count
    while totalWidth > limit, kept > 1 {
      kept -= 1
      let left = (kept + 1) / 2
      shown = Array(0..<left) + Array(headers.count - (kept - left)..<headers.count)
      gap = left
    }
    // Give the room that is left to the columns that want it, evenly.
    var room = limit - totalWidth
    while room > 0 {
      let wanting = shown.filter { widths[$0] < natural[$0] }
      guard let narrowest = wanting.min(by: { widths[$0] < widths[$1] }) else { break }
      widths[narrowest] += 1
      room -= 1
    }
  }

  func text() -> String {
    guard !headers.isEmpty else { return "" }
    var output = ""
    if isBoxed { output += rule("┌─", "─┬─", "─┐") }
    output += line(headers)
    output += isBoxed ? rule("├─", "─┼─", "─┤") : rule("", "  ", "")
    for row in rows { output += line(row) }
    if isBoxed { output += rule("└─", "─┴─", "─┘") }
    return output
  }

  private func line(_ cells: [String]) -> String {
    var parts: [String] = []
    for (index, column) in shown.enumerated() {
      if index == gap { parts.append("…") }
      let isLast = !isBoxed && index == shown.count - 1
      parts.append(cell(cells[column], column, isLast: isLast))
    }
    if gap == shown.count { parts.append("…") }
    return isBoxed
      ? "│ " + parts.joined(separator: " │ ") + " │\n" : parts.joined(separator: "  ") + "\n"
  }

  private func cell(_ text: String, _ column: Int, isLast: Bool) -> String {
    let width = widths[column]
    var text = text
    var used = displayWidth(text)
    if used > width {
      text = prefix(of: text, width: max(0, width - 1)) + "…"
      used = displayWidth(text)
    }
    let padding = String(repeating: " ", count: max(0, width - used))
    if isNumeric[column] { return padding + text }
    return isLast ? text : text + padding
  }

  private func rule(_ left: String, _ middle: String, _ right: String) -> String {
    var parts: [String] = []
    for (index, column) in shown.enumerated() {
      if index == gap { parts.append("─") }
      parts.append(String(repeating: "─", count: widths[column]))
    }
    if gap == shown.count { parts.append("─") }
    return left + parts.joined(separator: middle) + right + "\n"
  }
}
