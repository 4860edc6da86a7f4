import HoiEngine
import HoiText

/// Collects texts given as UTF-8 bytes and gives equal ones the same code, without a `String` for
/// each. Text becomes NFC on the way in.
///
/// Of the cells of a column whose texts are mostly different, each gets a code of its own instead:
/// looking every one of them up would cost several times what reading them costs.
struct ByteDictionaryBuilder {
  private var bytes: [UInt8] = []
  private var offsets: [UInt32] = [0]
  /// Open addressing; a slot is a hash (high half) and a code (low half), 0 where free.
  private var slots: [UInt64]
  /// Codes of texts as they were before they became NFC.
  private var originals: [[UInt8]: UInt32] = [:]
  /// Texts, counted each time, that were not NFC.
  private(set) var normalizedCount = 0
  /// Whether equal texts may have got different codes.
  private(set) var mayRepeat = false
  /// Cells taken in by `appendCodes`.
  private var cellCount = 0

  /// Cells looked at before it is decided whether to look for equal ones further on.
  static let trialCount = 1 << 16
  /// Cells that are looked up together.
  private static let groupSize = 32

  init() {
    slots = Array(repeating: 0, count: 64)
  }

  var count: Int { offsets.count - 1 }
  /// Bytes of its buffers.
  var byteCount: Int { bytes.count + offsets.count * 4 + slots.count * 8 }

  /// The code of a text, from 1.
  mutating func code(for text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = hashed(text)
    let slot = slot(for: text, hash: hash)
    let entry = slots[slot]
    return entry != 0
      ? UInt32(truncatingIfNeeded: entry) : newCode(for: text, hash: hash, at: slot)
  }

  mutating func code(for text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { code(for: $0) }
  }

  /// The code of a text that is NFC; `nil` where there is none.
  func knownCode(for text: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let entry = slots[slot(for: text, hash: hashed(text))]
    return entry == 0 ? nil : UInt32(truncatingIfNeeded: entry)
  }

  /// Writes the codes of the cells of a column, one for each row; 0 for missing ones.
  ///
  /// `expectedCells` is how many cells there will be in all, as far as known.
  mutating func appendCodes(
    of cells: some CellRows, column: Int, isMissing: (UnsafeBufferPointer<UInt8>) -> Bool,
    to codes: UnsafeMutablePointer<UInt32>, expectedCells: Int
  ) {
    if !mayRepeat {
      withUnsafeTemporaryAllocation(of: Hint.self, capacity: Self.groupSize) { hints in
        var start = 0
        while start < cells.rowCount {
          let group = start..<min(start &+ Self.groupSize, cells.rowCount)
          prepare(hints, cells, column, group)
          var row = start
          while let slot = lookUp(hints, cells, column, group, from: &row, isMissing, codes) {
            codes[row] = newCode(
              for: cells.cell(row: row, column: column), hash: hints[row &- start].hash, at: slot)
            row &+= 1
          }
          start = group.upperBound
        }
      }
    }
    if mayRepeat { appendAll(cells, column, isMissing, codes) }
    cellCount += cells.rowCount
    if !mayRepeat, cellCount >= Self.trialCount, count > cellCount / 2 {
      mayRepeat = true
      slots = []
      originals = [:]
      let expected = max(expectedCells, cellCount)
      bytes.reserveLarge(bytes.count / count * expected / 8 * 9)
      offsets.reserveLarge(expected + 1)
    }
  }

  /// What stands at the place of a hash; it may be another's, or free.
  private struct Hint {
    var hash: UInt64
    var entry: UInt64
  }

  /// Hashes of some cells, and a first look at their places: waits for several places of memory at
  /// once take no longer than the wait for one.
  @inline(__always)
  private func prepare(
    _ hints: UnsafeMutableBufferPointer<Hint>, _ cells: some CellRows, _ column: Int,
    _ rows: Range<Int>
  ) {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count &- 1
      for row in rows {
        let hash = hashed(cells.cell(row: row, column: column))
        let entry = slots[Int(truncatingIfNeeded: hash &>> 32) & mask]
        hints.initializeElement(at: row &- rows.lowerBound, to: Hint(hash: hash, entry: entry))
      }
    }
  }

  /// Writes the codes of a group's cells from `row` on, up to the first that has none yet: the free
  /// slot where it belongs; `nil` at the end.
  @inline(__always)
  private func lookUp(
    _ hints: UnsafeMutableBufferPointer<Hint>, _ cells: some CellRows, _ column: Int,
    _ group: Range<Int>, from row: inout Int, _ isMissing: (UnsafeBufferPointer<UInt8>) -> Bool,
    _ codes: UnsafeMutablePointer<UInt32>
  ) -> Int? {
    withKnownTexts { texts in
      while row < group.upperBound {
        let cell = cells.cell(row: row, column: column)
        let hint = hints[row &- group.lowerBound]
        if isMissing(cell) {
          codes[row] = 0
        } else if texts.isText(cell, hash: hint.hash, at: hint.entry) {
          codes[row] = UInt32(truncatingIfNeeded: hint.entry)
        } else {
          let slot = texts.slot(for: cell, hash: hint.hash)
          if texts.slots[slot] == 0 { return slot }
          codes[row] = UInt32(truncatingIfNeeded: texts.slots[slot])
        }
        row &+= 1
      }
      return nil
    }
  }

  @inline(__always)
  private func withKnownTexts<Result>(_ body: (KnownTexts) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      offsets.withUnsafeBufferPointer { offsets in
        bytes.withUnsafeBufferPointer { bytes in
          body(KnownTexts(slots: slots, offsets: offsets, bytes: bytes))
        }
      }
    }
  }

  /// Adds the codes of the items of lists, cell after cell, and writes where those of each end.
  mutating func appendItems(
    of cells: some CellRows, column: Int, delimiter: UInt8,
    isMissing: (UnsafeBufferPointer<UInt8>) -> Bool, to items: inout [UInt32],
    ends: UnsafeMutablePointer<UInt32>
  ) {
    var (row, start) = (0, 0)
    while row < cells.rowCount {
      let new: (range: Range<Int>, hash: UInt64, slot: Int)? = withKnownTexts { texts in
        while row < cells.rowCount {
          let cell = cells.cell(row: row, column: column)
          if start == 0, isMissing(cell) { start = cell.count }
          while start < cell.count {
            let rest = UnsafeBufferPointer(rebasing: cell[start...])
            let length = rest.firstPlace(of: delimiter)
            let item = plainlyTrimmed(UnsafeBufferPointer(rebasing: rest[..<length]))
            if !item.isEmpty {
              let hash = hashed(item)
              let slot = texts.slot(for: item, hash: hash)
              if texts.slots[slot] == 0 { return (start..<start &+ length, hash, slot) }
              items.append(UInt32(truncatingIfNeeded: texts.slots[slot]))
            }
            start &+= length &+ 1
          }
          ends[row] = UInt32(truncatingIfNeeded: items.count)
          row &+= 1
          start = 0
        }
        return nil
      }
      guard let new else { return }
      let cell = cells.cell(row: row, column: column)
      let item = plainlyTrimmed(UnsafeBufferPointer(rebasing: cell[new.range]))
      items.append(newCode(for: item, hash: new.hash, at: new.slot))
      start = new.range.upperBound &+ 1
      if start >= cell.count {
        ends[row] = UInt32(truncatingIfNeeded: items.count)
        row &+= 1
        start = 0
      }
    }
  }

  /// Gives each cell that is not missing the next code.
  @inline(__always)
  private mutating func appendAll(
    _ cells: some CellRows, _ column: Int, _ isMissing: (UnsafeBufferPointer<UInt8>) -> Bool,
    _ codes: UnsafeMutablePointer<UInt32>
  ) {
    for row in 0..<cells.rowCount {
      let cell = cells.cell(row: row, column: column)
      if isMissing(cell) {
        codes[row] = 0
        continue
      }
      if isPlainlyComposed(cell) {
        bytes.append(contentsOf: cell)
      } else {
        let composed = nfc(String(decoding: cell, as: UTF8.self))
        if !composed.utf8.elementsEqual(cell) { normalizedCount += 1 }
        bytes.append(contentsOf: composed.utf8)
      }
      offsets.append(UInt32(truncatingIfNeeded: bytes.count))
      codes[row] = UInt32(truncatingIfNeeded: offsets.count &- 1)
    }
  }

  /// Takes the texts of another one in; what its codes become.
  mutating func merge(_ other: ByteDictionaryBuilder) -> CodeMapping {
    normalizedCount += other.normalizedCount
    if mayRepeat || other.mayRepeat {
      mayRepeat = true
      let (codesBefore, bytesBefore) = (UInt32(count), UInt32(bytes.count))
      bytes += other.bytes
      offsets += other.offsets.dropFirst().lazy.map { $0 &+ bytesBefore }
      return .shifted(by: codesBefore)
    }
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
    return .listed(mapping)
  }

  func finish() -> TextDictionary {
    TextDictionary(bytes: bytes, offsets: offsets, mayRepeat: mayRepeat)
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
  private func slot(for text: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    withKnownTexts { $0.slot(for: text, hash: hash) }
  }
}

/// What the codes of one dictionary become in another; 0 stays 0.
enum CodeMapping {
  case listed([UInt32])
  case shifted(by: UInt32)

  func apply(to codes: UnsafeMutableBufferPointer<UInt32>) {
    switch self {
    case .listed(let mapping):
      mapping.withUnsafeBufferPointer { mapping in
        for index in codes.indices { codes[index] = mapping[Int(codes[index])] }
      }
    case .shifted(let shift):
      for index in codes.indices { codes[index] = codes[index] == 0 ? 0 : codes[index] &+ shift }
    }
  }
}

/// The memory of a dictionary, borrowed while nothing is added.
private struct KnownTexts {
  let slots: UnsafeBufferPointer<UInt64>
  let offsets: UnsafeBufferPointer<UInt32>
  let bytes: UnsafeBufferPointer<UInt8>

  /// The slot of a text, or the free one where it belongs.
  @inline(__always)
  func slot(for text: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash &>> 32) & mask
    while slots[slot] != 0 {
      if isText(text, hash: hash, at: slots[slot]) { return slot }
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  /// Whether an entry of the table is that of a text.
  @inline(__always)
  func isText(_ text: UnsafeBufferPointer<UInt8>, hash: UInt64, at entry: UInt64) -> Bool {
    guard entry &>> 32 == hash &>> 32, entry != 0 else { return false }
    let code = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF)
    let start = Int(offsets[code &- 1])
    guard Int(offsets[code]) &- start == text.count else { return false }
    return isSame(bytes.baseAddress, start, text.baseAddress, count: text.count)
  }
}
