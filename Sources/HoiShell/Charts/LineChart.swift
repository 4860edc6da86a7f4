import HoiText

/// Points joined by lines, above an axis of time, of numbers, or of one place for each row.
///
/// A missing value breaks the line. Rows without a place on the axis are counted.
func lineChart(_ data: ChartData, _ options: ChartOptions) -> String {
  let rows = data.drawnRows
  return data.series.map { LineLayout(data, $0, rows, options).text() }.joined(separator: "\n")
    + options.rest(data.rowCount - rows.count)
}

private struct LineLayout {
  private let data: ChartData
  private let series: ChartData.Series
  /// The rows that are drawn, along the axis.
  private let rows: [Int]
  private let options: ChartOptions
  private let low: Double
  private let high: Double
  private let lowest: String
  private let highest: String
  private let axisWidth: Int
  private let width: Int

  init(
    _ data: ChartData, _ series: ChartData.Series, _ rows: [Int], _ options: ChartOptions
  ) {
    self.data = data
    self.series = series
    self.rows = rows
    self.options = options
    let values = rows.compactMap { series.values[$0] }
    let least = values.min() ?? 0
    let most = values.max() ?? 0
    // The axis starts at zero unless that would leave the lower half empty.
    low = least > 0 && least <= most / 2 ? 0 : least
    high = most < 0 && most >= least / 2 ? 0 : most
    lowest = series.text(of: low) ?? series.zero
    highest = series.text(of: high) ?? series.zero
    axisWidth = max(displayWidth(lowest), displayWidth(highest))
    width = max(8, min(options.width - axisWidth - 2, max(24, rows.count * 8)))
  }

  func text() -> String {
    var canvas = LineCanvas(width: width, height: chartHeight, isASCII: options.isASCII)
    var previous: (x: Double, y: Double)?
    for row in rows {
      guard let value = series.values[row] else {
        previous = nil
        continue
      }
      let point = (x: horizontal(row), y: part(of: value, from: low, to: high))
      canvas.line(from: previous ?? point, to: point)
      previous = point
    }
    if rows.count * 2 <= width {
      for row in rows {
        if let value = series.values[row] {
          canvas.mark((x: horizontal(row), y: part(of: value, from: low, to: high)))
        } else {
          canvas.markMissing(horizontal(row), options.missing)
        }
      }
    }
    var output = options.line(series.name)
    for (index, cells) in canvas.lines.enumerated() {
      let isFlat = lowest == highest
      let axis =
        isFlat
        ? (index == (chartHeight - 1) / 2 ? highest : "")
        : index == 0 ? highest : index == chartHeight - 1 ? lowest : ""
      output += options.line(
        options.fitted(axis, to: axisWidth, isRight: true) + " " + options.verticalAxis + cells)
    }
    let blanks = String(repeating: " ", count: axisWidth + 1)
    let rule = String(repeating: options.horizontalAxis, count: width)
    output += blanks + options.corner + rule + "\n"
    let labels = rows.map {
      (place: Int((horizontal($0) * Double(width - 1)).rounded()), text: data.labels[$0])
    }
    return output
      + options.line(blanks + " " + axisLabels(labels, width: width, ellipsis: options.ellipsis))
  }

  /// Where a row stands between the ends of the axis, 0 to 1.
  private func horizontal(_ row: Int) -> Double {
    guard let first = rows.first, let last = rows.last else { return 0 }
    return part(
      of: data.places[row] ?? 0, from: data.places[first] ?? 0, to: data.places[last] ?? 0)
  }
}

/// A grid of dots, eight to a cell as in Braille; in ASCII one.
private struct LineCanvas {
  private let width: Int
  private let height: Int
  private let isASCII: Bool
  private var dots: [UInt8]
  private var isMarked: [Bool]
  /// What stands on the axis where a value is missing.
  private var missing: [Int: String] = [:]

  init(width: Int, height: Int, isASCII: Bool) {
    self.width = width
    self.height = height
    self.isASCII = isASCII
    dots = [UInt8](repeating: 0, count: width * height)
    isMarked = [Bool](repeating: false, count: width * height)
  }

  private var columns: Int { isASCII ? width : width * 2 }
  private var rows: Int { isASCII ? height : height * 4 }

  /// The dot of a point whose parts of the width and the height are 0 to 1.
  private func dot(_ point: (x: Double, y: Double)) -> (x: Int, y: Int) {
    (
      Int((point.x * Double(columns - 1)).rounded()),
      rows - 1 - Int((point.y * Double(rows - 1)).rounded())
    )
  }

  mutating func line(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
    let (first, last) = (dot(start), dot(end))
    let steps = max(abs(last.x - first.x), abs(last.y - first.y))
    for step in 0...steps {
      let part = steps == 0 ? 0 : Double(step) / Double(steps)
      set(
        first.x + Int((Double(last.x - first.x) * part).rounded()),
        first.y + Int((Double(last.y - first.y) * part).rounded()))
    }
  }

  mutating func mark(_ point: (x: Double, y: Double)) {
    let (x, y) = dot(point)
    isMarked[isASCII ? y * width + x : y / 4 * width + x / 2] = true
  }

  mutating func markMissing(_ x: Double, _ sign: String) {
    missing[(height - 1) * width + Int((x * Double(width - 1)).rounded())] = sign
  }

  private mutating func set(_ x: Int, _ y: Int) {
    if isASCII {
      dots[y * width + x] = 1
    } else {
      let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
      dots[y / 4 * width + x / 2] |= bits[y % 4][x % 2]
    }
  }

  var lines: [String] {
    (0..<height).map { row in
      (row * width..<(row + 1) * width).map { sign($0) }.joined()
    }
  }

  private func sign(_ cell: Int) -> String {
    if isMarked[cell] { return isASCII ? "*" : "•" }
    if dots[cell] == 0 { return missing[cell] ?? " " }
    if isASCII { return "." }
    return Unicode.Scalar(0x2800 + UInt32(dots[cell])).map { String(Character($0)) } ?? " "
  }
}
