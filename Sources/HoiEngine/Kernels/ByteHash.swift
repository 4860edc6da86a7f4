import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Whether both are as long and hold the same bytes.
  @inline(__always)
  func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard let left = baseAddress, let right = other.baseAddress else { return true }
    return memcmp(left, right, count) == 0
  }
}

/// A hash of bytes: 8 at a time, each step a 64 × 64 → 128 bit product folded onto itself. The
/// same in every process, so nothing that depends on it can differ between runs.
func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
  var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.count)
  let raw = UnsafeRawBufferPointer(bytes)
  var offset = 0
  while offset &+ 8 <= raw.count {
    let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    state = mixed(state ^ word)
    offset &+= 8
  }
  if offset < raw.count {
    var tail: UInt64 = 0
    while offset < raw.count {
      tail = tail &<< 8 | UInt64(raw[offset])
      offset &+= 1
    }
    state = mixed(state ^ tail ^ 0xA076_1D64_78BD_642F)
  }
  return mixed(state)
}

/// Spreads every bit of a word over all of them.
@inline(__always)
func mixed(_ word: UInt64) -> UInt64 {
  let product = (word ^ 0xE703_7ED1_A0B4_28DB).multipliedFullWidth(by: 0x8EBC_6AF0_9C88_C6E3)
  return product.high ^ product.low
}
