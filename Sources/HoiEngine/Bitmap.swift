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
    let total = population
    return Array(unsafeUninitializedCapacity: total) { rows, initialized in
      var next = 0
      for (index, stored) in words.enumerated() {
        var word = stored
        while word != 0 {
          let row = index &* 64 &+ word.trailingZeroBitCount
          rows.initializeElement(at: next, to: UInt32(truncatingIfNeeded: row))
          next &+= 1
          word &= word &- 1
        }
      }
      initialized = next
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
        Bitmap(count: rows.count) { index in
          let row = Int(rows[index])
          return words[row &>> 6] &>> UInt64(truncatingIfNeeded: row & 63) & 1 == 1
        }
      }
    }
  }
}

/// What both have; `nil` stands for all rows.
func intersection(_ left: Bitmap?, _ right: Bitmap?) -> Bitmap? {
  guard let left else { return right }
  guard let right else { return left }
  return left.intersection(right)
}
