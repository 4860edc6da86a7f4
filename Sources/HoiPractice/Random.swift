/// A small deterministic source of numbers: the same seed gives the same numbers on any machine.
///
/// Formula: SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators").
struct Random: Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in `0 ..< bound`. `bound` is positive.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True in about `percent` of a hundred calls.
  mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// One of the items, each equally often. `items` is not empty.
  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[below(items.count)]
  }

  /// A number from 0 to `limit` where small ones are far more frequent than large ones.
  mutating func skewed(_ limit: Int) -> Int {
    let first = below(1_000)
    let second = below(1_000)
    let third = below(1_000)
    return limit * first / 1_000 * second / 1_000 * third / 1_000
  }
}
