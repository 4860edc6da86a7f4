/// How numbers become lengths from an axis at zero, with one measure on both of its sides.
struct ChartScale {
  /// Cells on the side of the numbers below zero.
  let below: Int
  /// Cells on the side of the numbers above zero.
  let above: Int
  /// This number takes `referenceCells`.
  private let reference: Double
  private let referenceCells: Double

  init(_ values: [Double], cells: Int) {
    let low = -min(0, values.min() ?? 0)
    let high = max(0, values.max() ?? 0)
    if low > 0 {
      let share = part(of: 0, from: -low, to: high)
      let most = high > 0 ? max(1, cells - 1) : cells
      below = min(max(1, Int((share * Double(cells)).rounded())), most)
    } else {
      below = 0
    }
    above = cells - below
    let isBelow = below > 0 && (above == 0 || low / Double(below) > high / Double(above))
    reference = isBelow ? low : high
    referenceCells = Double(isBelow ? below : above)
  }

  /// The length of a number in eighths of a cell; what is not zero has at least one.
  func eighths(_ value: Double) -> Int {
    guard value != 0, reference > 0 else { return 0 }
    let most = (value < 0 ? below : above) * 8
    return min(max(1, Int((value.magnitude / reference * referenceCells * 8).rounded())), most)
  }
}

/// Where a number stands between two others, 0 to 1; in the middle where these are as good as equal.
func part(of value: Double, from low: Double, to high: Double) -> Double {
  // Halves, for the difference of two numbers may be too large.
  let span = high / 2 - low / 2
  return span > 0 ? min(max(0, (value / 2 - low / 2) / span), 1) : 0.5
}
