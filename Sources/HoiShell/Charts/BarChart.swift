import HoiText

/// A bar for each row with its value behind it; what is below zero grows to the left.
func barChart(_ data: ChartData, _ options: ChartOptions) -> String {
  let count = min(data.rowCount, mostBars)
  let widest = (data.labels.prefix(count) + [data.labelName]).map { displayWidth($0) }.max() ?? 0
  let labelWidth = min(widest, max(8, options.width / 3))
  let indent = labelWidth == 0 ? 0 : labelWidth + 2
  var drawings: [String] = []
  for series in data.series {
    let texts = series.texts.prefix(count)
    let textWidth = texts.map { $0.map { displayWidth($0) } ?? 1 }.max() ?? 0
    let values = series.values.prefix(count).compactMap { $0 }
    let hasAxis = values.contains { $0 < 0 }
    let cells = max(8, options.width - indent - textWidth - 1 - (hasAxis ? 1 : 0))
    let scale = ChartScale(values, cells: cells)
    func labelled(_ label: String, _ rest: String) -> String {
      let label = labelWidth == 0 ? "" : options.fitted(label, to: labelWidth) + "  "
      return options.line(label + rest)
    }
    var drawing = labelled(data.labelName, series.name)
    for row in 0..<count {
      let bar = options.bar(series.values[row], scale)
      let text = series.values[row] == nil ? options.missing : series.texts[row] ?? ""
      drawing += labelled(data.labels[row], bar.isEmpty ? text : bar + " " + text)
    }
    drawings.append(drawing)
  }
  return drawings.joined(separator: "\n") + options.rest(data.rowCount - count)
}

/// Bars that are drawn; the rest is counted.
let mostBars = 40

extension ChartOptions {
  /// A bar with the axis, where there is something below zero; a missing value has no bar.
  fileprivate func bar(_ value: Double?, _ scale: ChartScale) -> String {
    let eighths = value.map(scale.eighths) ?? 0
    let isBelow = (value ?? 0) < 0
    let above = isBelow ? "" : rightward(eighths)
    guard scale.below > 0 else { return above }
    let below = isBelow ? leftward(eighths) : ""
    let blanks = String(repeating: " ", count: scale.below - displayWidth(below))
    return blanks + below + verticalAxis + above
  }

  private func rightward(_ eighths: Int) -> String {
    if isASCII { return rounded(eighths) }
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }

  /// By halves: there are no signs for other parts of a cell that begin at its right side.
  private func leftward(_ eighths: Int) -> String {
    if isASCII { return rounded(eighths) }
    let halves = max(eighths > 0 ? 1 : 0, eighths / 4)
    return (halves % 2 == 1 ? "▐" : "") + String(repeating: "█", count: halves / 2)
  }

  private func rounded(_ eighths: Int) -> String {
    String(repeating: "#", count: eighths == 0 ? 0 : max(1, (eighths + 4) / 8))
  }
}
