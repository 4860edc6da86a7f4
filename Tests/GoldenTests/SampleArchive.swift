/// Makes ZIP containers out of texts, nothing compressed: what workbooks and documents of tests are in.
struct SampleArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var partCount = 0

  /// A container of parts in their order.
  static func archive(_ parts: [(name: String, text: String)]) -> [UInt8] {
    var archive = SampleArchive()
    for part in parts { archive.add(part.name, Array(part.text.utf8)) }
    return archive.finished()
  }

  mutating func add(_ name: String, _ content: [UInt8]) {
    add(name, packed: content, method: 0, checksum: checksum(content), size: content.count)
  }

  /// Adds a part whose packed bytes are given, with whatever is said about it.
  mutating func add(
    _ name: String, packed: [UInt8], method: Int, checksum: UInt32, size: Int, flags: Int = 0
  ) {
    let name = Array(name.utf8)
    let offset = bytes.count
    let facts =
      number(20, 2) + number(flags, 2) + number(method, 2) + number(0, 4)
      + number(Int(checksum), 4) + number(packed.count, 4) + number(size, 4) + number(name.count, 2)
      + number(0, 2)
    bytes += number(0x0403_4B50, 4) + facts + name + packed
    directory += number(0x0201_4B50, 4) + number(20, 2) + facts
    directory +=
      number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(offset, 4) + name
    partCount += 1
  }

  func finished() -> [UInt8] {
    bytes + directory + number(0x0605_4B50, 4) + number(0, 4) + number(partCount, 2)
      + number(partCount, 2) + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
  }

  private func number(_ value: Int, _ byteCount: Int) -> [UInt8] {
    (0..<byteCount).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// CRC-32, as ZIP wants it.
  private func checksum(_ content: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in content {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~sum
  }
}
