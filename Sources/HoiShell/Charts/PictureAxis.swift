import HoiText

/// Round numbers along an axis, and where values stand between its ends.
struct PictureAxis {
  let ticks: [Double]
  let low: Double
  let high: Double

  /// An axis that holds all values, and zero where `fromZero` asks for it or zero is near.
  init(_ values: [Double], fromZero: Bool) {
    let least = values.min() ?? 0
    let most = values.max() ?? 0
    let holdsZero = fromZero || least >= 0 && least <= most / 2 || most <= 0 && most >= least / 2
    let start = holdsZero ? min(0, least) : least
    let end = holdsZero ? max(0, most) : most
    let step = Self.step(end / 4 - start / 4)
    guard step > 0, (end / step - start / step).isFinite else {
      (low, high, ticks) = (start, end > start ? end : start + 1, [start])
      return
    }
    let first = (start / step).rounded(.down)
    let last = max((end / step).rounded(.up), first + 1)
    // The round number beyond the largest one may be none.
    let all = (0...Int(last - first)).map { (first + Double($0)) * step }.filter(\.isFinite)
    ticks = all
    low = min(start, all.first ?? start)
    high = max(end, all.last ?? end)
  }

  /// 1, 2 or 5 of a power of ten, or 25, 250 and so on, at least as large as the number.
  private static func step(_ number: Double) -> Double {
    guard number > 0, number.isFinite else { return 1 }
    var power = 1.0
    while power * 10 <= number { power *= 10 }
    while power > number { power /= 10 }
    for factor in power >= 10 ? [1.0, 2, 2.5, 5] : [1, 2, 5] where power * factor >= number {
      return power * factor
    }
    return power * 10
  }

  /// 0 to 1.
  func part(_ value: Double) -> Double { HoiShell.part(of: value, from: low, to: high) }

  /// Ticks as people read them.
  func text(_ tick: Double, _ series: ChartData.Series, _ language: Language) -> String {
    series.isShare
      ? humanText((tick * 1_000).rounded() / 10, in: language) + " %"
      : humanText(tick, in: language)
  }
}
