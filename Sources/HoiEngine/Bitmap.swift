/// One bit a row, 64 rows a word; bits past the last row are zero.
package struct Bitmap: Hashable, Sendable {
  package let count: Int
  package var words: [UInt64]

  package init(repeating bit: Bool, count: Int) {
    self.count = count
    words = Array(repeating: bit ? ~0 : 0, count: (count + 63) / 64)
    clearTail()
  }

  package init(count: Int, _ isSet: (Int) -> Bool) {
    self.count = count
    let wordCount = (count + 63) / 64
    words = Array(unsafeUninitializedCapacity: wordCount) { words, initialized in
      for index in 0..<wordCount {
        let first = index &* 64
        let used = Swift.min(64, count &- first)
        var word: UInt64 = 0
        for bit in 0..<used {
          word |= (isSet(first &+ bit) ? 1 : 0) &<< UInt64(truncatingIfNeeded: bit)
        }
        words.initializeElement(at: index, to: word)
      }
      initialized = wordCount
    }
  }

  /// Bits that were kept elsewhere; `nil` where they are too few, too many, or set past the last row.
  package init?(count: Int, words: [UInt64]) {
    let tail = UInt64(count & 63)
    guard words.count == (count + 63) / 64, tail == 0 || (words.last ?? 0) &>> tail == 0 else {
      return nil
    }
    self.count = count
    self.words = words
  }

  /// Filled in pieces by several threads: `fill` sets the flags of `used` rows from row `first` on
  /// to 1 or 0.
  @inline(__always)
  init(
    filling count: Int,
    _ fill: (_ flags: UnsafeMutablePointer<UInt8>, _ first: Int, _ used: Int) -> Void
  ) {
    self.count = count
    words = filled((count + 63) / 64, weight: 64) { words, range in
      // Rows looked at together: flags stay in the nearest cache.
      let block = 32
      withUnsafeTemporaryAllocation(byteCount: block * 64, alignment: 64) { scratch in
        guard let start = scratch.baseAddress else { return }
        let flags = start.initializeMemory(as: UInt8.self, repeating: 0, count: block * 64)
        var index = range.lowerBound
        while index < range.upperBound {
          let end = Swift.min(index &+ block, range.upperBound)
          let used = Swift.min(end &* 64, count) &- index &* 64
          for place in used..<(end &- index) &* 64 { flags[place] = 0 }
          fill(flags, index &* 64, used)
          for place in 0..<end &- index {
            words.initializeElement(at: index &+ place, to: packed(start + place &* 64))
          }
          index = end
        }
      }
    }
  }

  package subscript(row: Int) -> Bool {
    get { words[row >> 6] >> UInt64(row & 63) & 1 == 1 }
    set {
      let bit: UInt64 = 1 << UInt64(row & 63)
      if newValue { words[row >> 6] |= bit } else { words[row >> 6] &= ~bit }
    }
  }

  /// How many bits are set.
  package var population: Int {
    var total = 0
    for word in words { total &+= word.nonzeroBitCount }
    return total
  }

  package var isFull: Bool { population == count }

  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  private mutating func clearTail() {
    let used = count & 63
    if used != 0, let last = words.indices.last {
      words[last] &= (1 << UInt64(used)) &- 1
    }
  }

  package mutating func invert() {
    for index in words.indices { words[index] = ~words[index] }
    clearTail()
  }

  package mutating func formIntersection(_ other: Bitmap) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  package mutating func formUnion(_ other: Bitmap) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  package mutating func subtract(_ other: Bitmap) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  package func inverted() -> Bitmap {
    var result = self
    result.invert()
    return result
  }

  package func intersection(_ other: Bitmap) -> Bitmap {
    var result = self
    result.formIntersection(other)
    return result
  }

  /// The positions of the bits that are set, in order.
  package var rows: [UInt32] {
    let block = 1_024
    let blockCount = (words.count + block - 1) / block
    return words.withUnsafeBufferPointer { words in
      var starts = [0]
      starts.reserveCapacity(blockCount + 1)
      let sizes: [Int] = filled(blockCount, weight: block * 64) { sizes, range in
        for index in range {
          var total = 0
          for place in index &* block..<min(words.count, (index &+ 1) &* block) {
            total &+= words[place].nonzeroBitCount
          }
          sizes.initializeElement(at: index, to: total)
        }
      }
      for size in sizes { starts.append((starts.last ?? 0) + size) }
      return Array(unsafeUninitializedCapacity: starts.last ?? 0) { rows, initialized in
        let rows = rows
        inPieces(blockCount, weight: block * 64) { range, _ in
          for index in range {
            var next = starts[index]
            for place in index &* block..<min(words.count, (index &+ 1) &* block) {
              var word = words[place]
              while word != 0 {
                let row = place &* 64 &+ word.trailingZeroBitCount
                rows.initializeElement(at: next, to: UInt32(truncatingIfNeeded: row))
                next &+= 1
                word &= word &- 1
              }
            }
          }
        }
        initialized = starts.last ?? 0
      }
    }
  }

  /// Calls `body` with each position that is set.
  @inline(__always)
  func forEachRow(_ body: (Int) -> Void) {
    for (index, stored) in words.enumerated() {
      var word = stored
      while word != 0 {
        body(index &* 64 &+ word.trailingZeroBitCount)
        word &= word &- 1
      }
    }
  }

  /// Bit `i` of the result is bit `rows[i]` of this.
  func gathered(_ rows: [UInt32]) -> Bitmap {
    words.withUnsafeBufferPointer { words in
      rows.withUnsafeBufferPointer { rows in
        Bitmap(filling: rows.count) { flags, first, used in
          for index in 0..<used {
            let row = Int(rows[first &+ index])
            flags[index] = UInt8(truncatingIfNeeded: words[row &>> 6] &>> UInt64(row & 63) & 1)
          }
        }
      }
    }
  }
}

/// 64 flags of a byte each, 0 or 1, as 64 bits.
@inline(__always)
private func packed(_ flags: UnsafeRawPointer) -> UInt64 {
  var word: UInt64 = 0
  for index in 0..<8 {
    // The product moves the lowest bit of each byte next to the others, into the highest byte.
    let eight = flags.loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self)
    let byte = (eight &* 0x0102_0408_1020_4080) &>> 56
    word |= byte &<< UInt64(index &* 8)
  }
  return word
}

/// What both have; `nil` stands for all rows.
func intersection(_ left: Bitmap?, _ right: Bitmap?) -> Bitmap? {
  guard let left else { return right }
  guard let right else { return left }
  return left.intersection(right)
}

/// Calls `body` with each row of `range` whose bit is set in `words`; `nil` stands for all rows.
@inline(__always)
func eachRow(
  of words: UnsafeBufferPointer<UInt64>?, in range: Range<Int>, _ body: (Int) -> Void
) {
  guard let words else {
    for row in range { body(row) }
    return
  }
  if range.isEmpty { return }
  let (first, last) = (range.lowerBound &>> 6, (range.upperBound &- 1) &>> 6)
  for index in first...last {
    var word = words[index]
    if index == first { word &= ~0 &<< UInt64(range.lowerBound & 63) }
    if index == last { word &= ~0 &>> UInt64(63 &- (range.upperBound &- 1) & 63) }
    while word != 0 {
      body(index &* 64 &+ word.trailingZeroBitCount)
      word &= word &- 1
    }
  }
}

extension Bitmap? {
  /// The words of the bitmap, if there is one.
  @inline(__always)
  func withWords<Result>(_ body: (UnsafeBufferPointer<UInt64>?) -> Result) -> Result {
    if let self { self.words.withUnsafeBufferPointer { body($0) } } else { body(nil) }
  }
}
