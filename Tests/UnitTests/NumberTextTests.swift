import HoiText
import Testing

@Suite struct NumberTextTests {
  static let plain: [(Double, String)] = [
    (0.0, "0"), (-0.0, "0"), (1, "1"), (-2.5, "-2.5"), (0.1 + 0.2, "0.3"), (100, "100"),
    (1.0 / 3, "0.333333333333333"), (2e6 / 3, "666666.666666667"),
    (.leastNonzeroMagnitude, "5e-324"),
    (1.7976931348623157e308, "1.79769313486232e308"), (100000000000000.5, "100000000000001"),
    (1e21, "1e21"), (9.999999999999999e20, "1e21"), (999999999999999.9, "1000000000000000"),
    (1e20, "100000000000000000000"), (1e-7, "0.0000001"), (-9.5e-8, "-9.5e-8"),
    (9_007_199_254_740_992, "9007199254740990"), (123_456_789_012_345_680, "123456789012346000"),
    (2.2250738585072014e-308, "2.2250738585072e-308"), (0.001234, "0.001234"),
    (.nan, "nan"), (.infinity, "inf"), (-.infinity, "-inf"),
  ]

  @Test(arguments: plain)
  func writesForPrograms(_ number: Double, _ expected: String) {
    #expect(machineText(number) == expected)
  }

  /// Numbers printed with 16 digits, the last a 5: only the exact value says where to round.
  static let hard: [(Double, String)] = [
    (0.6958328667684435, "0.695832866768443"), (0.0001230158485861965, "0.000123015848586197"),
    (15962552.46938475, "15962552.4693848"), (0.05447021635789045, "0.0544702163578904"),
    (78.27003757293755, "78.2700375729376"), (2.351895113842175e+21, "2.35189511384217e21"),
    (7.091636753953445e-08, "7.09163675395344e-8"), (82.15501447435145, "82.1550144743514"),
    (7.093239911970365e+17, "709323991197037000"), (722288108480445.5, "722288108480446"),
    (2.238472787401315e+90, "2.23847278740131e90"), (1.737822356411955e+40, "1.73782235641196e40"),
    (5.870928246191085e-152, "5.87092824619108e-152"), (173874280.0711425, "173874280.071142"),
    (8.258576587444445e-273, "8.25857658744444e-273"),
  ]

  @Test(arguments: hard)
  func roundsExactly(_ number: Double, _ expected: String) {
    #expect(machineText(number) == expected)
    #expect(machineText(-number) == "-" + expected)
  }

  @Test func readsBackWithinFifteenDigits() {
    var dice = Dice(seed: 5)
    for _ in 0..<20_000 {
      let number = Double(bitPattern: dice.next())
      guard number.isFinite else { continue }
      let text = machineText(number)
      let digits = text.split(separator: "e")[0].filter(\.isNumber).drop { $0 == "0" }
      let significant = digits.reversed().drop { $0 == "0" }.count
      #expect(significant <= 15)
      let back = Double(text) ?? .nan
      #expect(back == number || abs(back - number) <= abs(number) * 5.1e-15 || !back.isFinite)
    }
  }

  @Test func writesForPeople() {
    #expect(humanText(1234.5, in: .vietnamese) == "1.234,5")
    #expect(humanText(1234.5, in: .english) == "1,234.5")
    #expect(humanText(-1_234_567.0, in: .vietnamese) == "-1.234.567")
    #expect(humanText(123.456789, in: .vietnamese) == "123,456789")
    #expect(humanText(1.5e-9, in: .vietnamese) == "1,5e-9")
    #expect(humanText(1e20, in: .english) == "100,000,000,000,000,000,000")
    #expect(humanText(Int64.min, in: .vietnamese) == "-9.223.372.036.854.775.808")
    #expect(humanText(Int64(999), in: .english) == "999")
    #expect(humanText(Int64(1000), in: .english) == "1,000")
    #expect(humanText(Double.nan, in: .english) == "nan")
  }
}
