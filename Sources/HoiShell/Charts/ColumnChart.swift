import HoiText

/// A column for each row, side by side, above an axis; what is below zero grows down.
func columnChart(_ data: ChartData, _ options: ChartOptions) -> String {
  var rest = 0
  var drawings: [String] = []
  for series in data.series {
    let layout = ColumnLayout(data, series, options)
    drawings.append(layout.text())
    rest = max(rest, data.rowCount - layout.count)
  }
  return drawings.joined(separator: "\n") + options.rest(rest)
}

/// Lines a drawing takes between its axis and its largest value.
let chartHeight = 10

private struct ColumnLayout {
  private let data: ChartData
  private let series: ChartData.Series
  private let options: ChartOptions
  /// Columns that are drawn.
  let count: Int
  private let scale: ChartScale
  private let axisWidth: Int
  /// Cells of a column and the gap behind it.
  private let slot: Int
  private let highest: String
  private let lowest: String
  /// Whether each column has room for its value.
  private let showsValues: Bool

  init(_ data: ChartData, _ series: ChartData.Series, _ options: ChartOptions) {
    self.data = data
    self.series = series
    self.options = options
    count = min(data.rowCount, max(1, options.width / 2))
    let values = series.values.prefix(count).compactMap { $0 }
    scale = ChartScale(values, cells: chartHeight)
    highest = scale.above > 0 ? series.text(of: values.max()) ?? "" : ""
    lowest = scale.below > 0 ? series.text(of: values.min()) ?? "" : ""
    axisWidth = [highest, lowest, series.zero].map { displayWidth($0) }.max() ?? 0
    let room = max(1, options.width - axisWidth - 2)
    let valueWidth = series.texts.prefix(count).map { displayWidth($0 ?? "") }.max() ?? 0
    let labelWidth = data.labels.prefix(count).map { displayWidth($0) }.max() ?? 0
    slot = max(1, min(room / max(1, count), min(max(labelWidth, valueWidth, 3), 16) + 1))
    showsValues = slot > valueWidth
  }

  func text() -> String {
    var output = options.line(series.name)
    for row in stride(from: scale.above, through: 0, by: -1) {
      let axis = row == scale.above - 1 ? highest : ""
      let cells = (0..<count).map { cell($0, above: row) }.joined()
      if row == scale.above, cells.allSatisfy({ $0 == " " }) { continue }
      output += line(axis, options.verticalAxis, cells)
    }
    let rule = String(repeating: options.horizontalAxis, count: count * slot)
    output += line(series.zero, options.corner, rule, gap: options.horizontalAxis)
    for row in 0..<scale.below {
      let cells = (0..<count).map { cell($0, below: row) }.joined()
      output += line(row == scale.below - 1 ? lowest : "", options.verticalAxis, cells)
    }
    return output + line("", " ", labels())
  }

  private func line(_ axis: String, _ sign: String, _ cells: String, gap: String = " ") -> String {
    options.line(options.fitted(axis, to: axisWidth, isRight: true) + " " + sign + cells)
  }

  private func cell(_ row: Int, above: Int) -> String {
    guard let value = series.values[row] else {
      return options.fitted(above == 0 ? options.missing : "", to: slot)
    }
    let eighths = value < 0 ? 0 : scale.eighths(value)
    if showsValues, above == (eighths + 7) / 8 {
      return options.fitted(series.texts[row] ?? "", to: slot)
    }
    let fill = eighths - above * 8
    if options.isASCII { return bar(fill >= 4 || fill > 0 && above == 0 ? "#" : " ") }
    let parts = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return bar(parts[min(max(fill, 0), 8)])
  }

  /// By halves: there are no signs for other parts of a cell that begin at its top.
  private func cell(_ row: Int, below: Int) -> String {
    let value = series.values[row] ?? 0
    let fill = (value < 0 ? scale.eighths(value) : 0) - below * 8
    if fill <= 0 { return bar(" ") }
    if options.isASCII { return bar(fill >= 4 || below == 0 ? "#" : " ") }
    return bar(fill >= 8 ? "█" : fill >= 4 ? "▀" : "▔")
  }

  private func bar(_ sign: String) -> String {
    let width = min(max(1, slot - 1), 8)
    return String(repeating: sign, count: width) + String(repeating: " ", count: slot - width)
  }

  private func labels() -> String {
    let labels = data.labels.prefix(count)
    let hasRoom = labels.allSatisfy { displayWidth($0) < slot }
    if hasRoom || slot >= 6 && !data.isTemporal {
      return labels.map { options.fitted($0, to: slot - 1) + " " }.joined()
    }
    return axisLabels(
      labels.enumerated().map { ($0.offset * slot, $0.element) }, width: count * slot,
      ellipsis: options.ellipsis)
  }
}
