/// The SHA-256 digest of bytes, in hexadecimal digits (FIPS 180-4).
func sha256(_ message: [UInt8]) -> String {
  var state = SHA256State()
  var padded = message
  padded.append(0x80)
  while padded.count % 64 != 56 { padded.append(0) }
  let bits = UInt64(message.count) * 8
  for shift in stride(from: 56, through: 0, by: -8) {
    padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
  }
  for start in stride(from: 0, to: padded.count, by: 64) { state.add(padded[start..<start + 64]) }
  return state.words.map { word in
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }.joined()
}

private struct SHA256State {
  /// First 32 bits of the fractions of the square roots of the first eight primes.
  var words: [UInt32] = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
    0x5BE0_CD19,
  ]

  /// First 32 bits of the fractions of the cube roots of the first 64 primes.
  private let constants = SHA256State.primes(64).map { prime -> UInt32 in
    let root = SHA256State.cubeRoot(prime)
    return UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }

  mutating func add(_ block: ArraySlice<UInt8>) {
    var schedule: [UInt32] = []
    for start in stride(from: block.startIndex, to: block.endIndex, by: 4) {
      schedule.append(block[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) })
    }
    for index in 16..<64 {
      let (early, late) = (schedule[index - 15], schedule[index - 2])
      let first = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
      let second = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
      schedule.append(schedule[index - 16] &+ first &+ schedule[index - 7] &+ second)
    }
    var w = words
    for index in 0..<64 {
      let sum1 = rotated(w[4], 6) ^ rotated(w[4], 11) ^ rotated(w[4], 25)
      let choice = w[4] & w[5] ^ ~w[4] & w[6]
      let first = w[7] &+ sum1 &+ choice &+ constants[index] &+ schedule[index]
      let sum0 = rotated(w[0], 2) ^ rotated(w[0], 13) ^ rotated(w[0], 22)
      let majority = w[0] & w[1] ^ w[0] & w[2] ^ w[1] & w[2]
      w = [first &+ sum0 &+ majority, w[0], w[1], w[2], w[3] &+ first, w[4], w[5], w[6]]
    }
    for index in words.indices { words[index] = words[index] &+ w[index] }
  }

  private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static func primes(_ count: Int) -> [Int] {
    var found: [Int] = []
    var next = 2
    while found.count < count {
      if found.allSatisfy({ next % $0 != 0 }) { found.append(next) }
      next += 1
    }
    return found
  }

  private static func cubeRoot(_ number: Int) -> Double {
    var root = 1.0
    for _ in 0..<100 { root -= (root * root * root - Double(number)) / (3 * root * root) }
    return root
  }
}
