import HoiEngine
import HoiText

/// Collects texts given as UTF-8 bytes and gives equal ones the same code, without a `String` for
/// each. Text becomes NFC on the way in.
struct ByteDictionaryBuilder {
  private var bytes: [UInt8] = []
  private var offsets: [UInt32] = [0]
  /// Open addressing; a slot is a hash (high half) and a code (low half), 0 where free.
  private var slots: [UInt64]
  /// Codes of texts as they were before they became NFC.
  private var originals: [[UInt8]: UInt32] = [:]
  /// Texts, counted each time, that were not NFC.
  private(set) var normalizedCount = 0

  init() {
    slots = Array(repeating: 0, count: 64)
  }

  var count: Int { offsets.count - 1 }

  /// The code of a text, from 1.
  @inline(__always)
  mutating func code(for text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    code(for: text, hash: hashed(text))
  }

  mutating func code(for text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { code(for: $0) }
  }

  /// Where a text would stand. Looking there ahead of time brings the slot near: a table of many
  /// texts waits for memory, and waits for several slots at once are no longer than for one.
  @inline(__always)
  func approach(_ text: UnsafeBufferPointer<UInt8>) -> (hash: UInt64, entry: UInt64) {
    let hash = hashed(text)
    return (hash, slots.withUnsafeBufferPointer { $0[Int(hash &>> 32) & ($0.count &- 1)] })
  }

  /// The code of a text whose hash is known.
  @inline(__always)
  mutating func code(for text: UnsafeBufferPointer<UInt8>, hash: UInt64) -> UInt32 {
    let slot = slot(for: text, hash: hash)
    let entry = slots.withUnsafeBufferPointer { $0[slot] }
    return entry != 0
      ? UInt32(truncatingIfNeeded: entry) : newCode(for: text, hash: hash, at: slot)
  }

  /// The code of a text that is NFC; `nil` where there is none.
  func knownCode(for text: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let entry = slots[slot(for: text, hash: hashed(text))]
    return entry == 0 ? nil : UInt32(truncatingIfNeeded: entry)
  }

  /// Takes the texts of another one in; the new code of each of its codes, 0 for 0.
  mutating func merge(_ other: ByteDictionaryBuilder) -> [UInt32] {
    normalizedCount += other.normalizedCount
    var mapping: [UInt32] = [0]
    mapping.reserveCapacity(other.offsets.count)
    other.bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<other.count {
        let text = UnsafeBufferPointer(
          rebasing: bytes[Int(other.offsets[index])..<Int(other.offsets[index + 1])])
        let hash = hashed(text)
        let slot = slot(for: text, hash: hash)
        mapping.append(
          slots[slot] != 0
            ? UInt32(truncatingIfNeeded: slots[slot]) : insert(text, hash: hash, at: slot))
      }
    }
    return mapping
  }

  func finish() -> TextDictionary {
    TextDictionary(bytes: bytes, offsets: offsets)
  }

  @inline(never)
  private mutating func newCode(
    for text: UnsafeBufferPointer<UInt8>, hash: UInt64, at slot: Int
  ) -> UInt32 {
    if isPlainlyComposed(text) { return insert(text, hash: hash, at: slot) }
    let original = Array(text)
    if let known = originals[original] {
      normalizedCount += 1
      return known
    }
    var composed = nfc(String(decoding: text, as: UTF8.self))
    guard !composed.utf8.elementsEqual(text) else { return insert(text, hash: hash, at: slot) }
    normalizedCount += 1
    let code = composed.withUTF8 { buffer in
      let hash = hashed(buffer)
      let slot = self.slot(for: buffer, hash: hash)
      return slots[slot] != 0
        ? UInt32(truncatingIfNeeded: slots[slot]) : insert(buffer, hash: hash, at: slot)
    }
    if originals.count < 4_096 { originals[original] = code }
    return code
  }

  private mutating func insert(
    _ text: UnsafeBufferPointer<UInt8>, hash: UInt64, at slot: Int
  ) -> UInt32 {
    bytes.append(contentsOf: text)
    offsets.append(UInt32(bytes.count))
    let code = UInt32(offsets.count - 1)
    slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(code)
    if count * 2 > slots.count { grow() }
    return code
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * (old.count < 1 << 20 ? 4 : 2))
    let mask = slots.count - 1
    // The low half of a hash is not kept, so the position comes from the high half alone.
    slots.withUnsafeMutableBufferPointer { slots in
      for entry in old where entry != 0 {
        var slot = Int(truncatingIfNeeded: entry &>> 32) & mask
        while slots[slot] != 0 { slot = (slot &+ 1) & mask }
        slots[slot] = entry
      }
    }
  }

  /// The slot of a text, or the free one where it belongs.
  @inline(__always)
  private func slot(for text: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count &- 1
      let wanted = hash &>> 32
      var slot = Int(truncatingIfNeeded: wanted) & mask
      while slots[slot] != 0 {
        if slots[slot] &>> 32 == wanted,
          isText(text, at: Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF))
        {
          return slot
        }
        slot = (slot &+ 1) & mask
      }
      return slot
    }
  }

  @inline(__always)
  private func isText(_ text: UnsafeBufferPointer<UInt8>, at code: Int) -> Bool {
    offsets.withUnsafeBufferPointer { offsets in
      let start = Int(offsets[code &- 1])
      guard Int(offsets[code]) &- start == text.count else { return false }
      return bytes.withUnsafeBufferPointer { bytes in
        isSame(bytes.baseAddress, start, text.baseAddress, count: text.count)
      }
    }
  }
}

/// Whether `count` bytes are the same: eight at a time, the last eight overlapping.
@inline(__always)
private func isSame(
  _ known: UnsafePointer<UInt8>?, _ start: Int, _ text: UnsafePointer<UInt8>?, count: Int
) -> Bool {
  guard let known, let text else { return count == 0 }
  let (left, right) = (UnsafeRawPointer(known + start), UnsafeRawPointer(text))
  if count < 8 {
    for index in 0..<count where known[start &+ index] != text[index] { return false }
    return true
  }
  func differ(_ offset: Int) -> Bool {
    left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
  var offset = 0
  while offset &+ 8 <= count {
    if differ(offset) { return false }
    offset &+= 8
  }
  return !differ(count &- 8)
}

/// The same hash of any bytes.
func hashed(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
  bytes.withMemoryRebound(to: UInt8.self) { hashed($0) }
}

/// A hash whose high half is well mixed: sixteen bytes at a time through a multiplication of 64 by
/// 64 to 128 bits, the last ones overlapping.
@inline(__always)
private func hashed(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
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
    var offset = 0
    while offset &+ 16 < count {
      hash = mix(word(offset) ^ hash, word(offset &+ 8))
      offset &+= 16
    }
    return count &- offset >= 8
      ? mix(word(offset) ^ hash, word(count &- 8)) : mix(word(count &- 8) ^ hash, 0)
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
private func isPlainlyComposed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  var offset = 0
  let count = text.count
  while offset < count {
    let lead = text[offset]
    if lead < 0xCC {
      offset &+= 1
    } else if lead == 0xE1, offset &+ 1 < count, text[offset &+ 1] & 0xFC == 0xB8 {
      offset &+= 3
    } else {
      return false
    }
  }
  return true
}
