/// A number as programs write it: `1234.5`, no grouping, at most 15 significant digits.
///
/// The shortest text with that many digits; where 15 digits are not enough, correctly rounded from
/// the exact binary value, halves away from zero. From 1e-7 up to 1e21 without an exponent, beyond
/// as `1.5e21`. Whole numbers have no `.0`, zero has no sign. What is no number: `nan`, `inf`,
/// `-inf`.
package func machineText(_ number: Double) -> String {
  guard let decimal = Decimal15(number) else {
    return number.isNaN ? "nan" : number < 0 ? "-inf" : "inf"
  }
  return decimal.text(group: "", point: ".")
}

/// A number as people write it: `1.234,5` in Vietnamese, `1,234.5` in English. The digits are those
/// of `machineText`.
package func humanText(_ number: Double, in language: Language) -> String {
  guard let decimal = Decimal15(number) else { return machineText(number) }
  return decimal.text(group: groupSign(language), point: language == .vietnamese ? "," : ".")
}

/// A whole number as people write it: `1.234` in Vietnamese, `1,234` in English.
package func humanText(_ number: Int64, in language: Language) -> String {
  (number < 0 ? "-" : "") + grouped(String(number.magnitude), by: groupSign(language))
}

private func groupSign(_ language: Language) -> String {
  language == .vietnamese ? "." : ","
}

private func grouped(_ digits: String, by sign: String) -> String {
  guard !sign.isEmpty, digits.utf8.count > 3 else { return digits }
  var result = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.utf8.count - index) % 3 == 0 { result += sign }
    result.append(digit)
  }
  return result
}

/// A number as up to 15 decimal digits: 0.d₁d₂d₃… × 10^exponent.
private struct Decimal15 {
  private var isNegative: Bool
  /// Without zeros at either end; empty for zero.
  private var digits: [UInt8] = []
  private var exponent = 0

  /// `nil` for infinity and what is no number.
  init?(_ number: Double) {
    guard number.isFinite else { return nil }
    isNegative = number < 0
    readShortest(number.magnitude)
    if digits.count > 15 { round(number.magnitude) }
    dropLastZeros()
    if digits.isEmpty { isNegative = false }
  }

  private mutating func dropLastZeros() {
    while digits.last == 0 { digits.removeLast() }
  }

  /// Takes the digits that Swift prints: the fewest that read back as the same number, and among
  /// those the closest.
  private mutating func readShortest(_ magnitude: Double) {
    var pointOffset: Int?
    var bytes = magnitude.description.utf8[...]
    if let mark = bytes.firstIndex(of: UInt8(ascii: "e")) {
      exponent = Int(String(bytes[bytes.index(after: mark)...]) ?? "") ?? 0
      bytes = bytes[..<mark]
    }
    var zeros = 0
    for byte in bytes {
      if byte == UInt8(ascii: ".") {
        pointOffset = digits.count
      } else if digits.isEmpty, byte == UInt8(ascii: "0") {
        zeros += pointOffset == nil ? 0 : 1
      } else {
        digits.append(byte - UInt8(ascii: "0"))
      }
    }
    exponent += (pointOffset ?? digits.count) - zeros
    dropLastZeros()
  }

  /// Rounds 16 or 17 digits to 15.
  ///
  /// The dropped digits decide, unless they are exactly a half. Then the number was printed with 16
  /// digits, and the exact value may lie on either side of that half. (With 17 digits printed no
  /// number of 16 digits, so no half, is as close to the value as the printed one.)
  private mutating func round(_ magnitude: Double) {
    let isHalf = digits.count == 16 && digits[15] == 5
    let isUp = isHalf ? isAtLeast(magnitude) : digits[15] >= 5
    digits.removeLast(digits.count - 15)
    guard isUp else { return }
    var place = 14
    while place >= 0, digits[place] == 9 {
      digits[place] = 0
      place -= 1
    }
    if place >= 0 {
      digits[place] += 1
    } else {
      digits = [1]
      exponent += 1
    }
  }

  /// Whether the exact value of a number is at least what the digits say.
  private func isAtLeast(_ magnitude: Double) -> Bool {
    let power = exponent - digits.count
    let isSubnormal = magnitude.exponentBitPattern == 0
    let binaryPower = max(1, Int(magnitude.exponentBitPattern)) - 1075
    var value = Magnitude(magnitude.significandBitPattern | (isSubnormal ? 0 : 1 << 52))
    var said = Magnitude(digits.reduce(0) { $0 * 10 + UInt64($1) })
    for _ in 0..<abs(power) { power < 0 ? value.multiply(by: 10) : said.multiply(by: 10) }
    for _ in 0..<abs(binaryPower) { binaryPower < 0 ? said.multiply(by: 2) : value.multiply(by: 2) }
    return !value.isLess(than: said)
  }

  func text(group: String, point: String) -> String {
    guard !digits.isEmpty else { return "0" }
    var written = String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    if exponent < -6 || exponent > 21 {
      let rest = written.dropFirst()
      written = String(written.prefix(1)) + (rest.isEmpty ? "" : point + rest) + "e\(exponent - 1)"
    } else if exponent <= 0 {
      written = "0" + point + String(repeating: "0", count: -exponent) + written
    } else if exponent >= digits.count {
      written += String(repeating: "0", count: exponent - digits.count)
      written = grouped(written, by: group)
    } else {
      let whole = String(written.prefix(exponent))
      written = grouped(whole, by: group) + point + written.dropFirst(exponent)
    }
    return isNegative ? "-" + written : written
  }
}

/// A natural number of any size, just enough of it to compare two products exactly.
private struct Magnitude {
  /// Lowest first, without zeros at the end.
  private var limbs: [UInt32] = []

  init(_ value: UInt64) {
    limbs = [UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)]
    while limbs.last == 0 { limbs.removeLast() }
  }

  mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      let product = UInt64(limbs[index]) * factor + carry
      limbs[index] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { limbs.append(UInt32(truncatingIfNeeded: carry)) }
  }

  func isLess(than other: Magnitude) -> Bool {
    if limbs.count != other.limbs.count { return limbs.count < other.limbs.count }
    return limbs.reversed().lexicographicallyPrecedes(other.limbs.reversed())
  }
}
