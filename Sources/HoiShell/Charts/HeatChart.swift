import HoiText

/// A cell for each number, the darker the larger, with one scale for all columns.
func heatChart(_ data: ChartData, _ options: ChartOptions) -> String {
  let count = min(data.rowCount, mostBars)
  let widest = (data.labels.prefix(count) + [data.labelName]).map { displayWidth($0) }.max() ?? 0
  let labelWidth = min(widest, max(8, options.width / 3))
  let room = options.width - labelWidth - 1
  let headWidth = data.series.map { displayWidth($0.name) }.max() ?? 0
  let cellWidth = max(3, min(headWidth, 12, room / max(1, data.series.count) - 1))
  let shown = data.series.prefix(max(1, room / (cellWidth + 1)))
  let shades = HeatShades(shown.map { Array($0.values.prefix(count)) }, options)

  func line(_ label: String, _ cells: [String]) -> String {
    options.line(([options.fitted(label, to: labelWidth) + " "] + cells).joined(separator: " "))
  }
  var output = line(data.labelName, shown.map { options.fitted($0.name, to: cellWidth) })
  for row in 0..<count {
    output += line(
      data.labels[row],
      shown.map { series in
        guard let value = series.values[row] else {
          return options.fitted(options.missing, to: cellWidth)
        }
        return String(repeating: shades.shade(value), count: cellWidth)
      })
  }
  output += options.rest(data.rowCount - count)
  if shown.count < data.series.count {
    output += options.hiddenColumns(data.series.dropFirst(shown.count).map(\.name)) + "\n"
  }
  return output + shades.legend(Array(shown))
}

extension ChartOptions {
  /// A line for columns without room.
  func hiddenColumns(_ names: [String]) -> String {
    let all = names.joined(separator: ", ")
    return "\(ellipsis) "
      + Localized(
        vi: "ẩn \(names.count) cột: \(all)",
        en: "\(names.count) \(names.count == 1 ? "column" : "columns") hidden: \(all)")[language]
  }
}

private struct HeatShades {
  private let low: Double
  private let high: Double
  private let signs: [String]

  init(_ values: [[Double?]], _ options: ChartOptions) {
    let values = values.flatMap { $0.compactMap { $0 } }
    low = values.min() ?? 0
    high = values.max() ?? 0
    signs = (options.isASCII ? ".:-=+*#%@" : "░▒▓█").map { String($0) }
  }

  func shade(_ value: Double) -> String {
    let share = part(of: value, from: low, to: high)
    return signs[min(Int(share * Double(signs.count)), signs.count - 1)]
  }

  /// The shades, between the smallest and the largest number.
  func legend(_ series: [ChartData.Series]) -> String {
    func text(_ value: Double) -> String? {
      for column in series {
        if let text = column.text(of: value) { return text }
      }
      return nil
    }
    guard let least = text(low), let most = text(high) else { return "" }
    return "\n\(least) \(signs.joined()) \(most)\n"
  }
}
