import HoiText

/// The place of a drawing with a vertical axis.
private struct PlotArea {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let axis: PictureAxis

  func y(_ value: Double) -> Double { bottom - axis.part(value) * (bottom - top) }
  func x(_ part: Double) -> Double { left + part * (right - left) }
}

extension Picture {
  private static let plotHeight = 240.0

  /// A column for each row, side by side, above an axis; what is below zero hangs from it.
  mutating func drawColumns(_ data: ChartData) {
    let count = min(data.rowCount, 60)
    for series in data.series {
      let area = openPlot(data, series, Array(series.values.prefix(count)), fromZero: true)
      let slot = (area.right - area.left) / Double(count)
      let width = min(max(slot * 0.7, 1), 56)
      let widest = series.texts.prefix(count).map { Self.length($0 ?? "") }.max() ?? 0
      let zero = area.y(0)
      for row in 0..<count {
        let middle = area.left + (Double(row) + 0.5) * slot
        guard let value = series.values[row] else {
          add(missing(in: slot), x: middle, y: zero - 5, "note", anchor: .middle)
          continue
        }
        let end = area.y(value)
        let text = series.texts[row] ?? ""
        add(
          box: value < 0 ? "below" : "bar", x: middle - width / 2, y: min(zero, end), width: width,
          height: abs(end - zero), saying: "\(data.labels[row]): \(text)")
        if widest < slot {
          add(text, x: middle, y: value < 0 ? end + 14 : end - 5, "tick", anchor: .middle)
        }
      }
      add(line: "axis", from: area.left, zero, to: area.right, zero)
      addLabels(
        (0..<count).map { (area.left + (Double($0) + 0.5) * slot, data.labels[$0]) }, slot: slot)
    }
    addRest(data.rowCount - count)
  }

  /// Points joined by lines above an axis of time, of numbers, or of one place for each row. A
  /// missing value breaks the line.
  mutating func drawLines(_ data: ChartData) {
    let rows = data.drawnRows
    for series in data.series {
      let area = openPlot(data, series, rows.map { series.values[$0] }, fromZero: false)
      let first = rows.first.flatMap { data.places[$0] } ?? 0
      let last = rows.last.flatMap { data.places[$0] } ?? 0
      func x(_ row: Int) -> Double {
        area.x(part(of: data.places[row] ?? 0, from: first, to: last))
      }
      var runs: [[(x: Double, y: Double)]] = [[]]
      for row in rows {
        if let value = series.values[row] {
          runs[runs.count - 1].append((x(row), area.y(value)))
        } else {
          runs.append([])
        }
      }
      for run in runs where run.count > 1 { add(path: run, "line") }
      let slot = (area.right - area.left) / Double(max(1, rows.count - 1))
      for row in rows where rows.count <= 100 {
        guard let value = series.values[row] else {
          add(missing(in: slot), x: x(row), y: area.bottom - 5, "note", anchor: .middle)
          continue
        }
        let text = series.texts[row] ?? ""
        add(dotAt: x(row), area.y(value), saying: "\(data.labels[row]): \(text)")
      }
      addLabels(rows.map { (x($0), data.labels[$0]) }, slot: slot)
    }
    addRest(data.rowCount - rows.count)
  }

  /// A frame with round numbers on the left; the picture goes on below it.
  private mutating func openPlot(
    _ data: ChartData, _ series: ChartData.Series, _ values: [Double?], fromZero: Bool
  ) -> PlotArea {
    if data.series.count > 1 { addHead(series.name) }
    let axis = PictureAxis(values.compactMap { $0 }, fromZero: fromZero)
    let texts = axis.ticks.map { axis.text($0, series, language) }
    let room = (texts.map { Self.length($0) }.max() ?? 0) + 8
    let area = PlotArea(
      left: Self.margin + room, right: Self.width - Self.margin - 8, top: bottom + 16,
      bottom: bottom + 16 + Self.plotHeight, axis: axis)
    for (tick, text) in zip(axis.ticks, texts) {
      let y = area.y(tick)
      add(line: "grid", from: area.left, y, to: area.right, y)
      add(text, x: area.left - 8, y: y + 4, "tick", anchor: .end)
    }
    move(16 + Self.plotHeight)
    return area
  }

  /// Texts below an axis: the first, the last, and what has room between them.
  private mutating func addLabels(_ labels: [(x: Double, text: String)], slot: Double) {
    move(18)
    var placed: [(start: Double, end: Double)] = []
    let order = [0, labels.count - 1] + (labels.count > 2 ? Array(1..<labels.count - 1) : [])
    for (position, index) in order.enumerated() where labels.indices.contains(index) {
      if position == 1, index == 0 { continue }
      let text = fitted(labels[index].text, to: slot >= 64 ? slot - 8 : 150)
      let length = Self.length(text)
      let middle = min(
        max(labels[index].x, Self.margin + length / 2), Self.width - Self.margin - length / 2)
      let (start, end) = (middle - length / 2, middle + length / 2)
      guard placed.allSatisfy({ end + 8 <= $0.start || $0.end + 8 <= start }) else { continue }
      placed.append((start, end))
      add(text, x: middle, y: bottom, "tick", anchor: .middle)
    }
    move(12)
  }
}

extension ChartData {
  /// Rows with a place on the axis, along it.
  var drawnRows: [Int] {
    places.indices.filter { places[$0] != nil }
      .sorted { (places[$0] ?? 0, $0) < (places[$1] ?? 0, $1) }
  }
}
