import Glibc

/// Lets go of the pages of a mapped text once they were read: they would come from the file again.
struct SpentPages {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isMapped: Bool
  private var released: Int

  /// Of a text that is read from `start` on.
  init(_ text: DecodedText, from start: Int) {
    bytes = text.bytes
    isMapped = text.isMapped
    released = start
  }

  /// What stands before `end` was read.
  @inline(__always)
  mutating func release(upTo end: Int) {
    if isMapped, end &- released > 4 << 20 { letGo(upTo: end) }
  }

  private mutating func letGo(upTo end: Int) {
    let page = 4_096
    let start = Int(bitPattern: bytes.baseAddress)
    let first = (start + released + page - 1) / page * page
    let last = (start + end) / page * page
    if last > first, let address = UnsafeMutableRawPointer(bitPattern: first) {
      madvise(address, last - first, MADV_DONTNEED)
    }
    released = end
  }
}
