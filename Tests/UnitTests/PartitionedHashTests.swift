import Testing

@testable import HoiEngine

/// Numbering values by parts gives what looking back through all of them gives.
@Suite struct PartitionedHashTests {
  @Test(arguments: [0, 1, 15, 20_000, 70_000]) func findsTheFirstPlace(count: Int) throws {
    var dice = Dice(seed: 11)
    let values = (0..<count).map { _ in dice.roll(max(1, count / 3)) }
    // Hashes that collide: the values decide.
    let hashes = values.map { UInt64($0 % 1_000) &* 0x9E37_79B9_7F4A_7C15 }
    var firsts: [Int: UInt32] = [:]
    let expected = values.enumerated().map { place, value -> UInt32 in
      if firsts[value] == nil { firsts[value] = UInt32(place) }
      return firsts[value] ?? 0
    }
    #expect(try firstPlaces(hashes) { values[$0] == values[$1] } == expected)
  }
}
