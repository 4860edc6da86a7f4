import HoiText
import Synchronization

/// The texts of a column, each known by its code. Code 0 is a missing text.
///
/// UTF-8 in NFC, one after the other in one arena. What is derived from all texts (collation
/// ranks, folded forms, which are equal) is computed on first use and kept.
package final class TextDictionary: Sendable {
  package let bytes: [UInt8]
  /// Entry `i` (code `i + 1`) is `bytes[offsets[i]..<offsets[i + 1]]`.
  package let offsets: [UInt32]
  /// Whether a text may stand under several codes, as in a column whose texts were not compared
  /// while it was read because nearly all are different. Codes then say nothing about equality;
  /// `firstCodes` do.
  package let mayRepeat: Bool

  private let keptFirsts = AtomicLazyReference<FirstCodes>()
  private let keptOrder = AtomicLazyReference<CodeOrder>()
  private let keptRanks = AtomicLazyReference<CollationRanks>()
  private let keptFolded = AtomicLazyReference<PreparedTexts>()
  private let keptCaseFolded = AtomicLazyReference<PreparedTexts>()

  package init(bytes: [UInt8], offsets: [UInt32], mayRepeat: Bool = false) {
    precondition(
      offsets.first == 0 && Int(offsets.last ?? 0) == bytes.count, "offsets fit the arena")
    self.mayRepeat = mayRepeat
    self.bytes = bytes
    self.offsets = offsets
  }

  package static let empty = TextDictionary(bytes: [], offsets: [0])

  /// Number of texts, without the missing one; equal ones count each time where they may repeat.
  package var count: Int { offsets.count - 1 }

  /// The text of a code above 0.
  package func text(_ code: UInt32) -> String {
    let index = Int(code) - 1
    return String(decoding: bytes[Int(offsets[index])..<Int(offsets[index + 1])], as: UTF8.self)
  }

  /// The codes of a text, in order: at most one, unless texts may repeat. Cost: one pass over the
  /// lengths.
  package func codes(of text: String) -> [UInt32] {
    var text = text
    return text.withUTF8 { wanted in
      bytes.withUnsafeBufferPointer { bytes in
        offsets.withUnsafeBufferPointer { offsets in
          var found: [UInt32] = []
          for index in 0..<offsets.count - 1 {
            let (start, end) = (Int(offsets[index]), Int(offsets[index + 1]))
            guard end - start == wanted.count else { continue }
            guard UnsafeBufferPointer(rebasing: bytes[start..<end]).isSame(as: wanted) else {
              continue
            }
            found.append(UInt32(index + 1))
            if !mayRepeat { break }
          }
          return found
        }
      }
    }
  }

  /// Codes that are equal for equal texts: these, or of each text the first code it has.
  func distinctCodes(_ codes: [UInt32]) throws(EvaluationError) -> [UInt32] {
    mayRepeat ? gather(try firstCodes(), codes) : codes
  }

  /// The texts, each once, in order of their first codes.
  package var distinctTexts: [String] {
    // Outside of an evaluation nothing asks it to stop.
    let firsts = mayRepeat ? (try? firstCodes()) ?? [] : []
    return (1..<UInt32(count + 1)).compactMap { code in
      firsts.isEmpty || firsts[Int(code)] == code ? text(code) : nil
    }
  }

  /// For each code the first one with the same text; 0 for 0.
  private func firstCodes() throws(EvaluationError) -> [UInt32] {
    if let kept = keptFirsts.load() { return kept.codes }
    return keptFirsts.storeIfNil(try FirstCodes(of: self)).codes
  }

  /// Brings the texts of some codes near before they are used: to wait for several places of memory
  /// at once takes no longer than to wait for one. The result means nothing, but must be kept.
  package func approach(_ codes: ArraySlice<UInt32>) -> UInt8 {
    bytes.withUnsafeBufferPointer { bytes in
      offsets.withUnsafeBufferPointer { offsets in
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: codes.count) { starts in
          for (index, code) in codes.enumerated() {
            starts[index] = code == 0 ? 0 : offsets[Int(code) &- 1]
          }
          var seen: UInt8 = 0
          guard !bytes.isEmpty else { return seen }
          for start in starts {
            // Most texts lie within two lines of a cache.
            seen ^= bytes[min(Int(start), bytes.count &- 1)]
            seen ^= bytes[min(Int(start) &+ 64, bytes.count &- 1)]
          }
          return seen
        }
      }
    }
  }

  /// Calls `body` with the texts, as long as they are lent.
  @inline(__always)
  func withTexts<Result, Failure: Error>(
    _ body: (LentTexts) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try bytes.withUnsafeBufferPointer { bytes throws(Failure) in
      try offsets.withUnsafeBufferPointer { offsets throws(Failure) in
        try body(LentTexts(bytes: bytes, offsets: offsets))
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
  func collationRanks() throws(EvaluationError) -> [UInt32] {
    if let kept = keptRanks.load() { return kept.ranks }
    return keptRanks.storeIfNil(try CollationRanks(of: self)).ranks
  }

  /// Whether the ranks of all texts are known already.
  var hasRanks: Bool { keptRanks.load() != nil }

  /// Whether codes themselves are in the order of their texts, all of them different: so in a column
  /// that its table is sorted by. Cost: a collation key for each text, up to the first that is not.
  func isInOrder() throws(EvaluationError) -> Bool {
    if let kept = keptOrder.load() { return kept.isAlphabetical }
    return keptOrder.storeIfNil(try CodeOrder(of: self)).isAlphabetical
  }

  /// Words in the order of the texts of these codes. Where they are few beside all texts, only
  /// they are ranked.
  func ranks(of codes: [UInt32]) throws(EvaluationError) -> [UInt64] {
    if codes.count > count / 64, try isInOrder() { return places(of: codes, in: nil) }
    if hasRanks || codes.count > count / 2 {
      return places(of: codes, in: try collationRanks())
    }
    var isMet = Bitmap(repeating: false, count: count + 1)
    for code in codes { isMet[Int(code)] = true }
    let distinct = isMet.rows
    var places = [UInt32](repeating: 0, count: count + 1)
    for (code, rank) in zip(distinct, try CollationRanks.ranks(of: distinct, in: self)) {
      places[Int(code)] = rank
    }
    return self.places(of: codes, in: places)
  }

  private func places(of codes: [UInt32], in ranks: [UInt32]?) -> [UInt64] {
    codes.withUnsafeBufferPointer { codes in
      filled(codes.count) { output, range in
        if let ranks {
          ranks.withUnsafeBufferPointer { ranks in
            for row in range {
              output.initializeElement(at: row, to: UInt64(ranks[Int(codes[row])]))
            }
          }
        } else {
          for row in range { output.initializeElement(at: row, to: UInt64(codes[row])) }
        }
      }
    }
  }

  /// The texts as `TextPattern` compares them.
  func prepared(folded: Bool) throws(EvaluationError) -> PreparedTexts {
    if let kept = folded ? keptFolded.load() : keptCaseFolded.load() { return kept }
    let texts = try PreparedTexts(of: self, folded: folded)
    return folded ? keptFolded.storeIfNil(texts) : keptCaseFolded.storeIfNil(texts)
  }
}

/// The texts of a dictionary as long as its memory is lent.
struct LentTexts {
  let bytes: UnsafeBufferPointer<UInt8>
  let offsets: UnsafeBufferPointer<UInt32>

  /// The text of a code above 0.
  @inline(__always)
  func text(_ code: UInt32) -> UnsafeBufferPointer<UInt8> {
    let index = Int(code) &- 1
    return UnsafeBufferPointer(rebasing: bytes[Int(offsets[index])..<Int(offsets[index &+ 1])])
  }
}

/// For each code of a dictionary the first one with the same text.
private final class FirstCodes: Sendable {
  let codes: [UInt32]

  init(of dictionary: TextDictionary) throws(EvaluationError) {
    let firsts = try dictionary.withTexts { texts throws(EvaluationError) in
      /// The text of an index; code 0 is apart from all.
      func text(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        texts.text(UInt32(truncatingIfNeeded: index &+ 1))
      }
      let hashes: [UInt64] = try cancellablyFilled(dictionary.count, weight: 8) { output, range in
        for index in range { output.initializeElement(at: index, to: hash(text(index))) }
      }
      return try firstPlaces(hashes) { text($0).isSame(as: text($1)) }
    }
    codes = [0] + firsts.map { $0 + 1 }
  }
}

/// Collects texts and gives equal ones the same code. Expects NFC.
package struct TextDictionaryBuilder: ~Copyable {
  private var bytes: [UInt8] = []
  private var offsets: [UInt32] = [0]
  private var hashes: [UInt32] = []
  /// Open addressing: a code, or 0 for a free slot; its size is a power of two.
  private var slots: [UInt32]
  private var mayRepeat = false

  package init() {
    slots = Array(repeating: 0, count: 64)
  }

  /// Starts with the texts of a dictionary, which keep their codes.
  init(continuing dictionary: TextDictionary) {
    bytes = dictionary.bytes
    offsets = dictionary.offsets
    mayRepeat = dictionary.mayRepeat
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
      UnsafeBufferPointer(rebasing: bytes[start..<end]).isSame(as: text)
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
    TextDictionary(bytes: bytes, offsets: offsets, mayRepeat: mayRepeat)
  }
}
