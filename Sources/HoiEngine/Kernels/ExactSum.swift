/// Sums of floating-point numbers by group that depend on nothing but the numbers: neither on their
/// order nor on how they were cut into pieces.
///
/// Numbers whose exponents lie close together, as those of a column nearly always do, are whole
/// multiples of one power of two; their sum is taken exactly, in 128 bits, and rounded once. Others
/// are added one after the other with Neumaier's variant of Kahan's summation.
func numberSums(
  _ values: [Double], _ groups: [UInt32], count: Int, presence: Bitmap?
) -> [Double] {
  let exponents = ExponentRange(values, presence)
  let bits = 53 + exponents.span + (64 - UInt64(values.count).leadingZeroBitCount) + 1
  guard !exponents.hasSubnormal, bits <= 127 else {
    return compensatedSums(values, groups, count: count, presence: presence)
  }
  let least = UInt64(exponents.least)
  let sums = values.withUnsafeBufferPointer { values in
    groups.withUnsafeBufferPointer { groups in
      presence.withWords { words in
        accumulated(groups.count, groups: count, from: Int128(0)) { sums, range in
          eachRow(of: words, in: range) { row in
            let bits = values[row].bitPattern
            let exponent = bits &>> 52 & 0x7FF
            if exponent == 0 { return }
            let mantissa = Int64(bits & 0xF_FFFF_FFFF_FFFF | 0x10_0000_0000_0000)
            let sign = Int64(bitPattern: bits) &>> 63
            let signed = Int128((mantissa ^ sign) &- sign)
            sums[Int(groups[row])] &+= signed &<< Int128(truncatingIfNeeded: exponent &- least)
          }
        } merging: {
          $0 &+= $1
        }
      }
    }
  }
  return sums.map { sum in
    Double(sign: .plus, exponent: Int(least) - 1_075, significand: Double(sum)) + 0.0
  }
}

private func compensatedSums(
  _ values: [Double], _ groups: [UInt32], count: Int, presence: Bitmap?
) -> [Double] {
  var sums = [CompensatedSum](repeating: CompensatedSum(), count: count)
  sums.withUnsafeMutableBufferPointer { sums in
    presence.withWords { words in
      eachRow(of: words, in: 0..<groups.count) { sums[Int(groups[$0])].add(values[$0]) }
    }
  }
  return sums.map(\.value)
}

/// The biased exponents of numbers that are not zero.
private struct ExponentRange: BitwiseCopyable {
  private(set) var least: UInt32 = 0x7FF
  private(set) var greatest: UInt32 = 0
  private(set) var hasSubnormal = false

  var span: Int { greatest > least ? Int(greatest - least) : 0 }

  private init() {}

  init(_ values: [Double], _ presence: Bitmap?) {
    let found = values.withUnsafeBufferPointer { values in
      presence.withWords { words in
        accumulated(values.count, groups: 1, from: ExponentRange()) { ranges, range in
          var (least, greatest): (UInt64, UInt64) = (0x7FF, 0)
          var subnormal: UInt64 = 0
          eachRow(of: words, in: range) { row in
            let bits = values[row].bitPattern
            let exponent = bits &>> 52 & 0x7FF
            least = min(least, exponent == 0 ? 0x7FF : exponent)
            greatest = max(greatest, exponent)
            subnormal |= exponent == 0 ? bits &<< 1 : 0
          }
          ranges[0].join(
            ExponentRange(UInt32(least), UInt32(greatest), hasSubnormal: subnormal != 0))
        } merging: {
          $0.join($1)
        }
      }
    }
    self = found[0]
  }

  private init(_ least: UInt32, _ greatest: UInt32, hasSubnormal: Bool) {
    self.least = least
    self.greatest = greatest
    self.hasSubnormal = hasSubnormal
  }

  private mutating func join(_ other: ExponentRange) {
    least = min(least, other.least)
    greatest = max(greatest, other.greatest)
    hasSubnormal = hasSubnormal || other.hasSubnormal
  }
}
