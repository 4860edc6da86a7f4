import HoiText

extension Picture {
  /// A cell for each number, the darker the larger, with one scale for all columns.
  mutating func drawHeat(_ data: ChartData) {
    let count = min(data.rowCount, mostBars)
    let labels = data.labels.prefix(count)
    let labelRoom = min((labels.map { Self.length($0) }.max() ?? 0) + 12, 260)
    let left = Self.margin + labelRoom
    let room = Self.width - Self.margin - left
    let shown = data.series.prefix(max(1, Int(room / 36)))
    let width = min(room / Double(shown.count), 140)
    let values = shown.flatMap { $0.values.prefix(count).compactMap { $0 } }
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    move(18)
    for (index, series) in shown.enumerated() {
      let middle = left + (Double(index) + 0.5) * width
      add(fitted(series.name, to: width - 4), x: middle, y: bottom, "tick", anchor: .middle)
    }
    move(8)
    for row in 0..<count {
      add(
        fitted(data.labels[row], to: labelRoom - 12), x: left - 10, y: bottom + 17, anchor: .end)
      for (index, series) in shown.enumerated() {
        let x = left + Double(index) * width
        let name = "\(data.labels[row]), \(series.name)"
        guard let value = series.values[row] else {
          add(
            box: "gap", x: x + 1, y: bottom + 1, width: width - 2, height: 24,
            saying: "\(name): \(options.missing)")
          add(missing(in: width), x: x + width / 2, y: bottom + 17, "note", anchor: .middle)
          continue
        }
        let text = series.texts[row] ?? ""
        let shade = min(Int(part(of: value, from: low, to: high) * 7), 6)
        add(
          box: "s\(shade)", x: x + 1, y: bottom + 1, width: width - 2, height: 24,
          saying: "\(name): \(text)")
        if Self.length(text) < width - 4 {
          let look = shade > 3 ? "light" : ""
          add(text, x: x + width / 2, y: bottom + 17, look, anchor: .middle)
        }
      }
      move(26)
    }
    addRest(data.rowCount - count)
    if shown.count < data.series.count {
      move(18)
      let hidden = data.series.dropFirst(shown.count).map(\.name)
      add(options.hiddenColumns(hidden), x: Self.margin, y: bottom, "note")
    }
  }
}
