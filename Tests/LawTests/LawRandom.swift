import Glibc

/// Random numbers that come back with the same seed: SplitMix64.
///
/// `HOI_LAW_SEED` chooses the seed; each law prints the one it ran with.
struct LawRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  static let seed: UInt64 =
    getenv("HOI_LAW_SEED").flatMap { UInt64(String(cString: $0)) } ?? 142_1901

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func next(below bound: Int) -> Int {
    Int(next() % UInt64(max(bound, 1)))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[next(below: elements.count)]
  }
}
