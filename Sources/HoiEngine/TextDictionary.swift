import HoiText
import Synchronization

/// The distinct texts of a column, each known by its code. Code 0 is a missing text.
///
/// UTF-8 in NFC, one after the other in one arena. What is derived from all texts (collation
/// ranks, folded forms) is computed on first use and kept.
package final class TextDictionary: Sendable {
  package let bytes: [UInt8]
  /// Entry `i` (code `i + 1`) is `bytes[offsets[i]..<offsets[i + 1]]`.
  package let offsets: [UInt32]

  private let keptRanks = AtomicLazyReference<CollationRanks>()
  private let keptFolded = AtomicLazyReference<PreparedTexts>()
  private let keptCaseFolded = AtomicLazyReference<PreparedTexts>()

  package init(bytes: [UInt8], offsets: [UInt32]) {
    precondition(
      offsets.first == 0 && Int(offsets.last ?? 0) == bytes.count, "offsets fit the arena")
    self.bytes = bytes
    self.offsets = offsets
  }

  package static let empty = TextDictionary(bytes: [], offsets: [0])

  /// Number of texts, without the missing one.
  package var count: Int { offsets.count - 1 }

  /// The text of a code above 0.
  package func text(_ code: UInt32) -> String {
    let index = Int(code) - 1
    return String(decoding: bytes[Int(offsets[index])..<Int(offsets[index + 1])], as: UTF8.self)
  }

  /// The code of a text; `nil` where it does not occur. Cost: one pass over the lengths.
  package func code(of text: String) -> UInt32? {
    var text = text
    return text.withUTF8 { wanted in
      bytes.withUnsafeBufferPointer { bytes in
        offsets.withUnsafeBufferPointer { offsets in
          for index in 0..<offsets.count - 1 {
            let (start, end) = (Int(offsets[index]), Int(offsets[index + 1]))
            guard end - start == wanted.count else { continue }
            if bytes[start..<end].elementsEqual(wanted) { return UInt32(index + 1) }
          }
          return nil
        }
      }
    }
  }

  /// Calls `body` with the bytes of each text, in order of the codes.
  func forEachText(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<count {
        body(UnsafeBufferPointer(rebasing: bytes[Int(offsets[index])..<Int(offsets[index + 1])]))
      }
    }
  }

  /// Place of each code in the Vietnamese alphabet, from 1; code 0 has rank 0.
  var collationRanks: [UInt32] {
    if let kept = keptRanks.load() { return kept.ranks }
    return keptRanks.storeIfNil(CollationRanks(of: self)).ranks
  }

  /// Whether the ranks of all texts are known already.
  var hasRanks: Bool { keptRanks.load() != nil }

  /// Words in the order of the texts of these codes. Where they are few beside all texts, only
  /// they are ranked.
  func ranks(of codes: [UInt32]) -> [UInt64] {
    if hasRanks || codes.count > count / 2 {
      return collationRanks.withUnsafeBufferPointer { ranks in
        codes.withUnsafeBufferPointer { codes in
          filled(codes.count) { output, range in
            for row in range {
              output.initializeElement(at: row, to: UInt64(ranks[Int(codes[row])]))
            }
          }
        }
      }
    }
    let grouping = Grouping(RowCodes(codes: codes, count: count + 1))
    let distinct = gather(codes, grouping.firstRows)
    let ranks = CollationRanks.ranks(of: distinct, in: self)
    return mapped(grouping.groups) { UInt64(ranks[Int($0)]) }
  }

  /// The texts as `TextPattern` compares them.
  func prepared(folded: Bool) -> PreparedTexts {
    if let kept = folded ? keptFolded.load() : keptCaseFolded.load() { return kept }
    let texts = PreparedTexts(of: self, folded: folded)
    return folded ? keptFolded.storeIfNil(texts) : keptCaseFolded.storeIfNil(texts)
  }
}

/// The texts of a dictionary without case, or without case and diacritics.
final class PreparedTexts: Sendable {
  let bytes: [UInt8]
  let offsets: [UInt32]

  init(of dictionary: TextDictionary, folded: Bool) {
    var bytes: [UInt8] = []
    var offsets: [UInt32] = [0]
    bytes.reserveCapacity(dictionary.bytes.count)
    offsets.reserveCapacity(dictionary.offsets.count)
    dictionary.forEachText { text in
      if folded { fold(text, into: &bytes) } else { caseFold(text, into: &bytes) }
      offsets.append(UInt32(bytes.count))
    }
    self.bytes = bytes
    self.offsets = offsets
  }
}

/// Collects texts and gives equal ones the same code. Expects NFC.
package struct TextDictionaryBuilder: ~Copyable {
  private var bytes: [UInt8] = []
  private var offsets: [UInt32] = [0]
  private var hashes: [UInt32] = []
  /// Open addressing: a code, or 0 for a free slot; its size is a power of two.
  private var slots: [UInt32]

  package init() {
    slots = Array(repeating: 0, count: 64)
  }

  /// Starts with the texts of a dictionary, which keep their codes.
  init(continuing dictionary: TextDictionary) {
    bytes = dictionary.bytes
    offsets = dictionary.offsets
    var capacity = 64
    while capacity < dictionary.count * 2 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    hashes.reserveCapacity(dictionary.count)
    var all: [UInt32] = []
    dictionary.forEachText { all.append(UInt32(truncatingIfNeeded: hash($0))) }
    hashes = all
    for index in hashes.indices { place(UInt32(index + 1), hash: hashes[index]) }
  }

  package mutating func code(for text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { code(forUTF8: $0) }
  }

  package mutating func code(forUTF8 text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let wanted = UInt32(truncatingIfNeeded: hash(text))
    var slot = Int(wanted) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if hashes[index] == wanted, isEqual(index, text) { return UInt32(index + 1) }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes.append(contentsOf: text)
    offsets.append(UInt32(bytes.count))
    hashes.append(wanted)
    let code = UInt32(hashes.count)
    slots[slot] = code
    if hashes.count * 2 > slots.count { grow() }
    return code
  }

  /// The new code of each code of a dictionary, 0 for 0.
  mutating func codes(for dictionary: TextDictionary) -> [UInt32] {
    var mapping: [UInt32] = [0]
    mapping.reserveCapacity(dictionary.count + 1)
    dictionary.bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<dictionary.count {
        let range = Int(dictionary.offsets[index])..<Int(dictionary.offsets[index + 1])
        mapping.append(code(forUTF8: UnsafeBufferPointer(rebasing: bytes[range])))
      }
    }
    return mapping
  }

  private func isEqual(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let (start, end) = (Int(offsets[index]), Int(offsets[index + 1]))
    guard end - start == text.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      UnsafeBufferPointer(rebasing: bytes[start..<end]).elementsEqual(text)
    }
  }

  private mutating func place(_ code: UInt32, hash: UInt32) {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = code
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for index in hashes.indices { place(UInt32(index + 1), hash: hashes[index]) }
  }

  package consuming func finish() -> TextDictionary {
    TextDictionary(bytes: bytes, offsets: offsets)
  }
}
