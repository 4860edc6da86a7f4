import HoiText

/// Reads dates as machines write them, `2025-06-30`, eight bytes at a time.
final class DayTable: Sendable {
  static let shared = DayTable()

  private static let years = 1900..<2100
  /// Days before each month, then after the last.
  private let starts: [Int32]

  private init() {
    var starts: [Int32] = []
    for year in Self.years {
      for month in 1...12 {
        starts.append(Calendar.days(year: year, month: month, day: 1))
      }
    }
    starts.append(Calendar.days(year: Self.years.upperBound, month: 1, day: 1))
    self.starts = starts
  }

  /// Days since 1970-01-01; `nil` for anything but an ISO date of these centuries.
  @inline(__always)
  func isoDate(_ cell: UnsafeBufferPointer<UInt8>) -> Int32? {
    cell.count == 10 ? day(cell) : nil
  }

  /// Seconds since 1970-01-01 of `2025-06-30T08:15:30`.
  @inline(__always)
  func isoDateTime(_ cell: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard cell.count == 19, let base = cell.baseAddress,
      cell[10] | 0x20 == 0x74 || cell[10] == 0x20,
      let day = day(cell)
    else { return nil }
    let time = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: 11, as: UInt64.self)
      .littleEndian
    // `08:15:30`: the signs become zeros.
    guard time & 0x0000_FF00_00FF_0000 == 0x0000_3A00_003A_0000,
      let digits = pairs(time ^ 0x0000_0A00_000A_0000)
    else { return nil }
    let hour = digits & 0xFF
    let minute = digits &>> 24 & 0xFF
    let second = digits &>> 48 & 0xFF
    guard hour < 24, minute < 60, second < 60 else { return nil }
    return Int64(day) &* 86_400 &+ Int64(hour &* 3_600 &+ minute &* 60 &+ second)
  }

  /// The date in the first ten bytes.
  @inline(__always)
  private func day(_ cell: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard let base = cell.baseAddress else { return nil }
    let word = UnsafeRawPointer(base).loadUnaligned(as: UInt64.self).littleEndian
    guard word & 0xFF00_00FF_0000_0000 == 0x2D00_002D_0000_0000,
      let digits = pairs(word ^ 0x1D00_001D_0000_0000)
    else { return nil }
    let (tens, ones) = (cell[8] &- 0x30, cell[9] &- 0x30)
    guard tens < 10, ones < 10 else { return nil }
    let year = Int(digits & 0xFF) &* 100 &+ Int(digits &>> 16 & 0xFF)
    // The month stands one byte further: its tens in an odd byte.
    let month = Int(cell[5] &- 0x30) &* 10 &+ Int(cell[6] &- 0x30)
    guard Self.years.contains(year), month &- 1 < 12, month > 0 else { return nil }
    let index = (year &- Self.years.lowerBound) &* 12 &+ month &- 1
    return starts.withUnsafeBufferPointer { starts in
      let day = Int32(tens &* 10 &+ ones)
      let start = starts[index]
      return day > 0 && start &+ day <= starts[index &+ 1] ? start &+ day &- 1 : nil
    }
  }

  /// Each pair of digits as a number in its first byte; `nil` where a byte is no digit.
  @inline(__always)
  private func pairs(_ word: UInt64) -> UInt64? {
    let high = word & 0xF0F0_F0F0_F0F0_F0F0
    let over = (word &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0
    guard high == 0x3030_3030_3030_3030, over == 0x3030_3030_3030_3030 else { return nil }
    let digits = word &- 0x3030_3030_3030_3030
    return digits &* 10 &+ digits &>> 8
  }
}
