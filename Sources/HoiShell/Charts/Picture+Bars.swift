import HoiText

extension Picture {
  /// A bar for each row with its value beside it; what is below zero grows to the left.
  mutating func drawBars(_ data: ChartData) {
    let count = min(data.rowCount, mostBars)
    let widest = data.labels.prefix(count).map { Self.length($0) }.max() ?? 0
    let labelRoom = min(widest, 260)
    for series in data.series {
      drawBars(data, series, count, labelRoom: labelRoom)
    }
    addRest(data.rowCount - count)
  }

  private mutating func drawBars(
    _ data: ChartData, _ series: ChartData.Series, _ count: Int, labelRoom: Double
  ) {
    let values = series.values.prefix(count).compactMap { $0 }
    let low = min(0, values.min() ?? 0)
    let high = max(0, values.max() ?? 0)
    let textRoom = (series.texts.prefix(count).map { Self.length($0 ?? "·") }.max() ?? 0) + 8
    let left = Self.margin + labelRoom + (labelRoom > 0 ? 12 : 0) + (low < 0 ? textRoom : 0)
    let right = Self.width - Self.margin - textRoom
    func place(_ value: Double) -> Double {
      left + part(of: value, from: low, to: high) * (right - left)
    }
    let zero = low == high ? left : place(0)
    if data.series.count > 1 { addHead(series.name) }
    let top = bottom + 8
    for row in 0..<count {
      let y = top + Double(row) * 24
      let label = data.labels[row]
      if labelRoom > 0 {
        add(fitted(label, to: labelRoom), x: Self.margin + labelRoom, y: y + 13.5, anchor: .end)
      }
      guard let value = series.values[row] else {
        add(missing(in: right - zero), x: zero + 6, y: y + 13.5, "note")
        continue
      }
      let text = series.texts[row] ?? ""
      let end = low == high ? zero : place(value)
      add(
        box: value < 0 ? "below" : "bar", x: min(zero, end), y: y, width: abs(end - zero),
        height: 18, saying: label.isEmpty ? text : "\(label): \(text)")
      add(
        text, x: value < 0 ? end - 6 : end + 6, y: y + 13.5, anchor: value < 0 ? .end : .start)
    }
    move(8 + Double(count) * 24)
    add(line: "axis", from: zero, top - 4, to: zero, bottom - 2)
    move(6)
  }

  mutating func addHead(_ name: String) {
    move(20)
    add(name, x: Self.margin, y: bottom, "head")
  }
}
