import Glibc

/// Has memory that nobody has touched yet come in pages of 2 MiB, where that is most of it: taking it
/// in small ones costs more than filling it.
package func askForLargePages(_ start: UnsafeMutableRawPointer?, byteCount: Int) {
  let page = 2 << 20
  guard let start, byteCount >= 2 * page else { return }
  let first = (Int(bitPattern: start) + page - 1) / page * page
  let last = (Int(bitPattern: start) + byteCount) / page * page
  if let address = UnsafeMutableRawPointer(bitPattern: first) {
    madvise(address, last - first, MADV_HUGEPAGE)
  }
}

extension Array where Element: BitwiseCopyable {
  /// Makes room for many elements to come, in large pages.
  package mutating func reserveLarge(_ capacity: Int) {
    guard capacity > self.capacity else { return }
    reserveCapacity(capacity)
    withUnsafeMutableBytes {
      askForLargePages($0.baseAddress, byteCount: capacity * MemoryLayout<Element>.stride)
    }
  }
}
