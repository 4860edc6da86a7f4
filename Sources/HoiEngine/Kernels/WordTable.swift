/// Numbers distinct words from 0 as they come, by open addressing.
struct WordTable {
  private struct Slot: BitwiseCopyable {
    var word: UInt64
    /// The number plus 1; 0 for a free slot.
    var number: UInt32
  }

  private var slots: [Slot]
  private(set) var count = 0

  init(expecting count: Int) {
    var capacity = 64
    while capacity < count * 2 { capacity *= 2 }
    slots = Array(repeating: Slot(word: 0, number: 0), count: capacity)
  }

  mutating func code(of word: UInt64) -> UInt32 {
    if count * 2 >= slots.count { grow() }
    let code = slots.withUnsafeMutableBufferPointer { Self.place(word, in: $0, next: count) }
    if Int(code) == count { count += 1 }
    return code
  }

  /// The number of a word; `nil` where it has none.
  func existingCode(of word: UInt64) -> UInt32? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: mixed(word)) & mask
    while slots[slot].number != 0 {
      if slots[slot].word == word { return slots[slot].number - 1 }
      slot = (slot + 1) & mask
    }
    return nil
  }

  mutating func codes(of words: ArraySlice<UInt64>) -> [UInt32] {
    var codes: [UInt32] = []
    codes.reserveCapacity(words.count)
    let block = 4_096
    var start = words.startIndex
    while start < words.endIndex {
      let end = min(start + block, words.endIndex)
      while (count + end - start) * 2 > slots.count { grow() }
      slots.withUnsafeMutableBufferPointer { slots in
        for index in start..<end {
          let code = Self.place(words[index], in: slots, next: count)
          if Int(code) == count { count &+= 1 }
          codes.append(code)
        }
      }
      start = end
    }
    return codes
  }

  @inline(__always)
  private static func place(
    _ word: UInt64, in slots: UnsafeMutableBufferPointer<Slot>, next: Int
  ) -> UInt32 {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: mixed(word)) & mask
    while slots[slot].number != 0 {
      if slots[slot].word == word { return slots[slot].number &- 1 }
      slot = (slot &+ 1) & mask
    }
    slots[slot] = Slot(word: word, number: UInt32(truncatingIfNeeded: next) &+ 1)
    return UInt32(truncatingIfNeeded: next)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(word: 0, number: 0), count: old.count * 2)
    slots.withUnsafeMutableBufferPointer { slots in
      for entry in old where entry.number != 0 {
        _ = Self.place(entry.word, in: slots, next: Int(entry.number) - 1)
      }
    }
  }
}
