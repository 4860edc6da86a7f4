import Glibc
import HoiEngine
import HoiText

/// Collects texts given as UTF-8 bytes and gives equal ones the same code, without a `String` for
/// each. Text becomes NFC on the way in.
struct ByteDictionaryBuilder: ~Copyable {
  private var bytes: [UInt8] = []
  private var offsets: [UInt32] = [0]
  /// Open addressing; a slot is a hash (high half) and a code (low half), 0 where free.
  private var slots: [UInt64]
  private var mask: Int
  /// Texts, counted each time, that were not NFC.
  private(set) var normalizedCount = 0

  init() {
    slots = Array(repeating: 0, count: 64)
    mask = 63
  }

  var count: Int { offsets.count - 1 }

  /// The code of a text, from 1.
  mutating func code(for text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = hashed(text)
    let slot = slot(for: text, hash: hash)
    if slots[slot] != 0 { return UInt32(truncatingIfNeeded: slots[slot]) }
    if !isPlainlyComposed(text) {
      let original = String(decoding: text, as: UTF8.self)
      var composed = nfc(original)
      if !composed.utf8.elementsEqual(text) {
        normalizedCount += 1
        return composed.withUTF8 { buffer in
          let hash = hashed(buffer)
          let slot = self.slot(for: buffer, hash: hash)
          return slots[slot] != 0
            ? UInt32(truncatingIfNeeded: slots[slot]) : insert(buffer, hash: hash, at: slot)
        }
      }
    }
    return insert(text, hash: hash, at: slot)
  }

  mutating func code(for text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { code(for: $0) }
  }

  consuming func finish() -> TextDictionary {
    TextDictionary(bytes: bytes, offsets: offsets)
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
    slots = Array(repeating: 0, count: old.count * 4)
    mask = slots.count - 1
    // The low half of a hash is not kept, so the position comes from the high half alone.
    for entry in old where entry != 0 {
      var slot = Int(entry >> 32) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  /// The slot of a text, or the free one where it belongs.
  @inline(__always)
  private func slot(for text: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    var slot = Int(hash >> 32) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let code = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF)
        let start = Int(offsets[code &- 1])
        if Int(offsets[code]) &- start == text.count,
          bytes.withUnsafeBytes({ bytes in
            text.baseAddress.map {
              memcmp(bytes.baseAddress.unsafelyUnwrapped + start, $0, text.count) == 0
            } ?? true
          })
        {
          return slot
        }
      }
      slot = (slot &+ 1) & mask
    }
    return slot
  }
}

/// A hash whose high half is well mixed: eight bytes at a time into a multiply and a shift.
@inline(__always)
private func hashed(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
  var hash = UInt64(text.count) &* 0x9E37_79B9_7F4A_7C15
  var offset = 0
  while offset &+ 8 <= text.count {
    let word = UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped)
      .loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    hash = (hash ^ word) &* 0xBF58_476D_1CE4_E5B9
    hash ^= hash >> 29
    offset &+= 8
  }
  while offset < text.count {
    hash = (hash ^ UInt64(text[offset])) &* 0x94D0_49BB_1331_11EB
    offset &+= 1
  }
  hash ^= hash >> 32
  return hash &* 0x9E37_79B9_7F4A_7C15
}

/// Whether bytes hold only characters that composition never touches: Latin letters, composed
/// Vietnamese ones among them. Says no for others, composed or not.
@inline(__always)
private func isPlainlyComposed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  var offset = 0
  while offset < text.count {
    let lead = text[offset]
    if lead < 0xCC {
      offset &+= 1
    } else if lead == 0xE1, offset &+ 1 < text.count, text[offset &+ 1] & 0xFC == 0xB8 {
      offset &+= 3
    } else {
      return false
    }
  }
  return true
}
