/// What is asked of the bytes of a text once for each cell: equality, a hash, composition. Eight or
/// sixteen bytes at a time.

/// Whether `count` bytes are the same: eight at a time, overlapping. Up to 32 are compared without
/// a loop, whose end could not be foretold from one text to the next.
@inline(__always)
func isSame(
  _ known: UnsafePointer<UInt8>?, _ start: Int, _ text: UnsafePointer<UInt8>?, count: Int
) -> Bool {
  guard let known, let text else { return count == 0 }
  let (left, right) = (UnsafeRawPointer(known + start), UnsafeRawPointer(text))
  if count < 8 {
    if count >= 4 {
      func differ(_ offset: Int) -> Bool {
        left.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
          != right.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
      }
      return !differ(0) && !differ(count &- 4)
    }
    for index in 0..<count where known[start &+ index] != text[index] { return false }
    return true
  }
  func difference(_ offset: Int) -> UInt64 {
    left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      ^ right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
  let ends = difference(0) | difference(count &- 8)
  let nextToEnds = difference(min(8, count &- 8)) | difference(max(0, count &- 16))
  guard ends | nextToEnds == 0 else { return false }
  var offset = 16
  while offset < count &- 16 {
    if difference(offset) != 0 { return false }
    offset &+= 8
  }
  return true
}

/// The same hash of any bytes.
func hashed(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
  bytes.withMemoryRebound(to: UInt8.self) { hashed($0) }
}

/// A hash whose high half is well mixed: sixteen bytes at a time through a multiplication of 64 by
/// 64 to 128 bits, the last ones overlapping; up to 32 at once.
@inline(__always)
func hashed(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
  guard let base = text.baseAddress else { return 0x9E37_79B9_7F4A_7C15 }
  let count = text.count
  let raw = UnsafeRawPointer(base)
  var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
  func word(_ offset: Int) -> UInt64 { raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
  func mix(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (first ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(
      by: second ^ 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
  if count >= 8 {
    if count <= 32 {
      return mix(word(0) ^ hash, word(min(8, count &- 8)))
        &+ mix(word(max(0, count &- 16)) &+ hash, word(count &- 8))
    }
    var offset = 0
    while offset &+ 16 < count {
      hash = mix(word(offset) ^ hash, word(offset &+ 8))
      offset &+= 16
    }
    return mix(word(count &- 16) ^ hash, word(count &- 8))
  }
  var last: UInt64 = 0
  if count >= 4 {
    let low = raw.loadUnaligned(as: UInt32.self)
    let high = raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
    last = UInt64(low) | UInt64(high) &<< 32
  } else if count > 0 {
    last = UInt64(text[0]) | UInt64(text[count &>> 1]) &<< 8 | UInt64(text[count &- 1]) &<< 16
  }
  return mix(last ^ hash, 0)
}

/// Whether bytes hold only characters that composition never touches: Latin letters, composed
/// Vietnamese ones among them. Says no for others, composed or not.
@inline(__always)
func isPlainlyComposed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let base = text.baseAddress else { return true }
  let raw = UnsafeRawPointer(base)
  var offset = 0
  while offset &+ 8 <= text.count {
    let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
    // The high bit of each byte of CC or more.
    var leads = word & 0x8080_8080_8080_8080
    leads &= (word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x3434_3434_3434_3434
    while leads != 0 {
      if !isPlainLead(text, at: offset &+ leads.trailingZeroBitCount &>> 3) { return false }
      leads &= leads &- 1
    }
    offset &+= 8
  }
  while offset < text.count {
    if text[offset] >= 0xCC, !isPlainLead(text, at: offset) { return false }
    offset &+= 1
  }
  return true
}

/// Whether a byte of CC or more starts a letter of U+1E00 to U+1EFF.
@inline(__always)
private func isPlainLead(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
  text[offset] == 0xE1 && offset &+ 1 < text.count && text[offset &+ 1] & 0xFC == 0xB8
}
