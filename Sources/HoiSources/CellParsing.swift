/// A whole number; `nil` where the bytes are none or leave 64 bits.
///
/// A leading zero is refused: such digits are a code.
@inline(__always)
func parseInt(_ bytes: UnsafeBufferPointer<UInt8>, group: UInt8?) -> Int64? {
  let count = bytes.count
  var offset = 0
  let isNegative = count > 0 && bytes[0] == UInt8(ascii: "-")
  if isNegative { offset = 1 }
  let first = offset
  guard offset < count, count <= 27 else { return nil }
  if bytes[offset] == UInt8(ascii: "0"), count &- offset > 1 { return nil }
  var value: Int64 = 0
  var lastGroup = -1
  while offset < count {
    let byte = bytes[offset]
    let digit = byte &- 0x30
    if digit < 10 {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (difference, under) = product.subtractingReportingOverflow(Int64(digit))
      if overflow || under { return nil }
      value = difference
    } else if byte == group, offset > first {
      let isEven = lastGroup < 0 ? offset &- first <= 3 : offset &- lastGroup == 4
      guard isEven else { return nil }
      lastGroup = offset
    } else {
      return nil
    }
    offset &+= 1
  }
  if lastGroup >= 0, count &- lastGroup != 4 { return nil }
  if isNegative { return value }
  return value == .min ? nil : -value
}

/// A number with a decimal sign, groups of three digits, or an exponent.
///
/// Correctly rounded: up to 19 digits with a small power of ten are exact in binary arithmetic, the
/// rest is left to the standard library.
func parseNumber(_ bytes: UnsafeBufferPointer<UInt8>, style: NumberStyle) -> Double? {
  var mantissa: UInt64 = 0
  var digitCount = 0
  var fractionDigits = 0
  var sinceGroup = -1
  var isFraction = false
  var isExact = true
  var offset = bytes.first == UInt8(ascii: "-") ? 1 : 0
  let first = offset
  scan: while offset < bytes.count {
    let byte = bytes[offset]
    let digit = byte &- 0x30
    if digit < 10 {
      digitCount &+= 1
      if digitCount <= 18 { mantissa = mantissa &* 10 &+ UInt64(digit) } else { isExact = false }
      if isFraction { fractionDigits &+= 1 } else if sinceGroup >= 0 { sinceGroup &+= 1 }
    } else if byte == style.decimal, !isFraction {
      if sinceGroup >= 0, sinceGroup != 3 { return nil }
      isFraction = true
    } else if byte == style.group, !isFraction, digitCount > 0 {
      if sinceGroup >= 0 ? sinceGroup != 3 : offset - first > 3 || bytes[first] == 0x30 {
        return nil
      }
      sinceGroup = 0
    } else if byte | 0x20 == UInt8(ascii: "e"), digitCount > 0, sinceGroup < 0 {
      isExact = false
      break scan
    } else {
      return nil
    }
    offset &+= 1
  }
  guard digitCount > 0 else { return nil }
  if sinceGroup >= 0, !isFraction, sinceGroup != 3 { return nil }
  let isCode = bytes[first] == 0x30 && bytes.count > first + 1 && bytes[first + 1] &- 0x30 < 10
  if isCode { return nil }
  if isExact, mantissa < 1 << 53, fractionDigits <= 22 {
    let value = Double(mantissa) / powersOfTen[fractionDigits]
    return first == 1 ? -value : value
  }
  let plain = bytes.compactMap { byte in
    byte == style.group && byte != style.decimal
      ? nil : byte == style.decimal ? UInt8(ascii: ".") : byte
  }
  guard let value = Double(String(decoding: plain, as: UTF8.self)), value.isFinite else {
    return nil
  }
  return value
}

private let powersOfTen: [Double] = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
  1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
]
