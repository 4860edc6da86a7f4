package import HoiEngine
package import HoiSyntax
package import HoiText

/// Where a drawing is to be shown.
package struct ChartOptions: Sendable {
  package var language: Language
  /// Cells a line may take.
  package var width: Int
  /// Only signs of ASCII, for terminals that show no others. Texts of the table stay as they are.
  package var isASCII: Bool

  package init(language: Language = .vietnamese, width: Int = 80, isASCII: Bool = false) {
    self.language = language
    self.width = max(20, width)
    self.isASCII = isASCII
  }
}

/// A result as a drawing for a terminal, each line ending with a line break; `nil` where no column
/// of numbers can be drawn.
///
/// `columns` are positions in the table; empty: all that can be drawn. Without a kind, numbers
/// along time are a line, others are bars. Each column of numbers has a drawing and a scale of its
/// own, but for heat, which has one for all.
package func drawing(
  of table: Table, as kind: Syntax.ChartKind?, columns: [Int] = [], in workspace: Workspace,
  _ options: ChartOptions
) -> String? {
  guard let data = ChartData(table, columns, workspace, options) else { return nil }
  switch kind ?? (data.isTemporal ? .line : .bar) {
  case .bar: return barChart(data, options)
  case .line: return lineChart(data, options)
  case .column: return columnChart(data, options)
  case .heat: return heatChart(data, options)
  }
}

extension ChartOptions {
  var missing: String { isASCII ? "?" : "·" }
  var ellipsis: String { isASCII ? ".." : "…" }
  var verticalAxis: String { isASCII ? "|" : "│" }
  var corner: String { isASCII ? "+" : "└" }
  var horizontalAxis: String { isASCII ? "-" : "─" }

  /// A text in exactly so many cells.
  func fitted(_ text: String, to width: Int, isRight: Bool = false) -> String {
    var text = text
    if displayWidth(text) > width {
      text = prefix(of: text, width: max(0, width - displayWidth(ellipsis))) + ellipsis
    }
    let blanks = String(repeating: " ", count: max(0, width - displayWidth(text)))
    return isRight ? blanks + text : text + blanks
  }

  /// A line for what is not drawn; empty where that is nothing.
  func rest(_ count: Int) -> String {
    guard count > 0 else { return "" }
    let number = humanText(Int64(count), in: language)
    return line(
      ellipsis + " "
        + Localized(vi: "còn \(number) mục", en: "\(number) more")[language])
  }

  /// A line without blanks at its end.
  func line(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text + "\n"
  }
}

/// One line of texts below an axis: the first and the last, and what has room between them; long
/// ones are cut.
func axisLabels(
  _ labels: [(place: Int, text: String)], width: Int, ellipsis: String
) -> String {
  var placed: [(start: Int, end: Int, text: String)] = []
  let order = [0, labels.count - 1] + (labels.count > 2 ? Array(1..<labels.count - 1) : [])
  for index in order where labels.indices.contains(index) {
    let (place, whole) = labels[index]
    let most = max(8, width / 3)
    let text =
      displayWidth(whole) <= most
      ? whole : prefix(of: whole, width: most - displayWidth(ellipsis)) + ellipsis
    let length = displayWidth(text)
    let start = max(0, min(place, width - length))
    let hasRoom = placed.allSatisfy { start + length + 2 <= $0.start || $0.end + 2 <= start }
    if hasRoom, length <= width { placed.append((start, start + length, text)) }
  }
  var line = ""
  var end = 0
  for label in placed.sorted(by: { $0.start < $1.start }) {
    line += String(repeating: " ", count: label.start - end) + label.text
    end = label.end
  }
  return line
}
