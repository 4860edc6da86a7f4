import Glibc
import HoiText

/// Texts in the order of the Vietnamese alphabet.
///
/// By their first weights, which few texts have in common; only those are compared by their whole
/// keys. Texts taken as samples cut all into parts that fit the cache, and each part is sorted by one
/// thread. Cost: 55 bytes for a title of the usual length, and about 500 ns.
struct SortedTexts {
  /// Places in the codes, in the order of their texts.
  private(set) var order: [UInt32]
  /// Whether the text at a place of `order` equals the one before it.
  private(set) var isRepeated: [Bool]

  /// Texts of a part about.
  private static let partSize = 16_384
  /// Texts looked at for each border between parts.
  private static let sampleSize = 8

  /// Sorts the texts of codes above 0.
  init(_ codes: [UInt32], of dictionary: TextDictionary) throws(EvaluationError) {
    let weights = try FirstWeights.all(of: codes, in: dictionary)
    order = allRows(codes.count)
    isRepeated = Array(repeating: false, count: codes.count)
    try weights.withComparison(of: codes, in: dictionary) {
      (comparison) throws(EvaluationError) in
      let borders = Self.borders(codes.count, comparison)
      let parts: [UInt64] = try cancellablyFilled(codes.count, weight: 8) { output, range in
        for index in range {
          output.initializeElement(at: index, to: comparison.part(of: index, between: borders))
        }
      }
      var starts = [Int](repeating: 0, count: borders.count + 2)
      for part in parts { starts[Int(part) + 1] += 1 }
      for part in starts.indices.dropFirst() { starts[part] += starts[part - 1] }
      order = try radixSorted(order, by: parts)
      try order.withUnsafeMutableBufferPointer { order throws(EvaluationError) in
        try isRepeated.withUnsafeMutableBufferPointer { isRepeated throws(EvaluationError) in
          let (order, isRepeated) = (order, isRepeated)
          try inCancellablePieces(borders.count + 1, weight: Self.partSize * 16) { range, _ in
            for part in range {
              let own = starts[part]..<starts[part + 1]
              comparison.sort(UnsafeMutableBufferPointer(rebasing: order[own]))
              // Equal texts are never in different parts.
              for place in own.dropFirst() {
                isRepeated[place] = comparison.areEqual(Int(order[place - 1]), Int(order[place]))
              }
            }
          }
        }
      }
    }
  }

  /// Some places, in the order of their texts, that cut all texts into parts of about one size.
  private static func borders(_ count: Int, _ comparison: TextComparison) -> [Int] {
    let partCount = min(1 << 11, count / partSize)
    if partCount < 2 { return [] }
    let sampleCount = partCount * sampleSize
    var sample = (0..<sampleCount).map { UInt32($0 * (count / sampleCount)) }
    sample.withUnsafeMutableBufferPointer { comparison.sort($0) }
    return (1..<partCount).map { Int(sample[$0 * sampleSize]) }
  }
}

/// The first weights of some texts, one after the other.
struct FirstWeights {
  /// Texts that are worked on together.
  static let block = 4_096

  /// Behind the last there are eight bytes more, so that eight may be read anywhere.
  private var bytes: [UInt8]
  /// Those of text `i` are `bytes[offsets[i]..<offsets[i + 1]]`.
  private var offsets: [Int]

  /// On this thread.
  init(of codes: ArraySlice<UInt32>, in dictionary: TextDictionary) {
    var offsets = [0]
    offsets.reserveCapacity(codes.count + 1)
    var size = 0
    for code in codes { size += dictionary.withTexts { $0.text(code).count } }
    var keys = CollationKeys()
    bytes = Array(unsafeUninitializedCapacity: size * CollationKeys.firstWeightsPerByte + 8) {
      output, initialized in
      dictionary.withTexts { texts in
        guard let start = output.baseAddress else { return }
        var written = 0
        for code in codes {
          written += keys.writeFirstWeights(of: texts.text(code), to: start + written)
          offsets.append(written)
        }
        (start + written).initialize(repeating: 0, count: 8)
        initialized = written + 8
      }
    }
    self.offsets = offsets
  }

  private init(_ bytes: [UInt8], _ offsets: [Int]) {
    self.bytes = bytes
    self.offsets = offsets
  }

  /// On all threads.
  static func all(
    of codes: [UInt32], in dictionary: TextDictionary
  ) throws(EvaluationError) -> FirstWeights {
    joined(
      try cancellableBlocks(codes.count, of: block, weight: 8) { range in
        FirstWeights(of: codes[range], in: dictionary)
      })
  }

  private static func joined(_ blocks: [FirstWeights]) -> FirstWeights {
    var starts = [0]
    for block in blocks { starts.append((starts.last ?? 0) + (block.offsets.last ?? 0)) }
    let size = starts.last ?? 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 8) { output, initialized in
      let output = output
      askForLargePages(output.baseAddress, byteCount: size)
      inPieces(blocks.count, weight: block) { range, _ in
        for index in range {
          let place = UnsafeMutableBufferPointer(rebasing: output[starts[index]...])
          _ = place.initialize(from: blocks[index].bytes.dropLast(8))
        }
      }
      UnsafeMutableBufferPointer(rebasing: output[size...]).initialize(repeating: 0)
      initialized = size + 8
    }
    var offsets = [0]
    offsets.reserveLarge(blocks.reduce(1) { $0 + $1.offsets.count })
    for (block, start) in zip(blocks, starts) {
      offsets.append(contentsOf: block.offsets.dropFirst().lazy.map { $0 + start })
    }
    return FirstWeights(bytes, offsets)
  }

  /// Calls `body` with a comparison of the texts; `codes` are those these weights were made of.
  func withComparison<Result, Failure: Error>(
    of codes: [UInt32], in dictionary: TextDictionary,
    _ body: (TextComparison) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try bytes.withUnsafeBufferPointer { bytes throws(Failure) in
      try offsets.withUnsafeBufferPointer { offsets throws(Failure) in
        try codes.withUnsafeBufferPointer { codes throws(Failure) in
          try dictionary.withTexts { texts throws(Failure) in
            try body(
              TextComparison(
                bytes: UnsafeRawBufferPointer(bytes), offsets: offsets, codes: codes, texts: texts))
          }
        }
      }
    }
  }
}

/// Compares texts known by their places; as long as the memory behind it is lent.
struct TextComparison {
  /// First weights.
  let bytes: UnsafeRawBufferPointer
  let offsets: UnsafeBufferPointer<Int>
  let codes: UnsafeBufferPointer<UInt32>
  let texts: LentTexts

  func precedes(_ left: Int, _ right: Int) -> Bool { order(left, right, from: 0) < 0 }

  func areEqual(_ left: Int, _ right: Int) -> Bool {
    let (leftText, rightText) = (texts.text(codes[left]), texts.text(codes[right]))
    return weightCount(left) == weightCount(right) && leftText.count == rightText.count
      && orderOfWeights(left, right, from: 0) == 0 && leftText.isSame(as: rightText)
  }

  /// How many of some borders, which are in order, are not after a text.
  func part(of index: Int, between borders: [Int]) -> UInt64 {
    var (low, high) = (0, borders.count)
    while low < high {
      let middle = (low + high) / 2
      if precedes(index, borders[middle]) { high = middle } else { low = middle + 1 }
    }
    return UInt64(low)
  }

  /// By 8 weights at a time, only where those before are equal. Those equal in all stay apart from
  /// others, and are sorted by their whole keys.
  func sort(_ order: UnsafeMutableBufferPointer<UInt32>) {
    var pending = [(range: 0..<order.count, depth: 0)]
    while let (range, depth) = pending.popLast() {
      if range.count <= 24 {
        sortFew(order, range, depth)
        continue
      }
      let entries = Array(order[range])
      let words = entries.map { word(of: Int($0), at: depth) }
      let (places, keys) = radixSortedPairs(allRows(entries.count), by: words) {}
      var start = 0
      for index in places.indices {
        order[range.lowerBound + index] = entries[Int(places[index])]
        if keys[index] != keys[start] { start = index }
        let ends = index + 1 == places.count || keys[index + 1] != keys[index]
        guard ends, index > start else { continue }
        let run = range.lowerBound + start..<range.lowerBound + index + 1
        if run.contains(where: { weightCount(Int(order[$0])) > depth + 8 }) {
          pending.append((run, depth + 8))
        } else {
          sortByKeys(order, run)
        }
      }
    }
  }

  /// Sorts by insertion, then those that are equal in all weights by their whole keys.
  private func sortFew(
    _ order: UnsafeMutableBufferPointer<UInt32>, _ range: Range<Int>, _ depth: Int
  ) {
    for index in range.dropFirst() {
      let entry = order[index]
      var place = index
      while place > range.lowerBound,
        orderOfWeights(Int(entry), Int(order[place - 1]), from: depth) < 0
      {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = entry
    }
    var start = range.lowerBound
    for place in range.dropFirst()
    where orderOfWeights(Int(order[place - 1]), Int(order[place]), from: depth) < 0 {
      if place - start > 1 { sortByKeys(order, start..<place) }
      start = place
    }
    if range.upperBound - start > 1 { sortByKeys(order, start..<range.upperBound) }
  }

  private func sortByKeys(_ order: UnsafeMutableBufferPointer<UInt32>, _ range: Range<Int>) {
    let first = texts.text(codes[Int(order[range.lowerBound])])
    if range.allSatisfy({ texts.text(codes[Int(order[$0])]).isSame(as: first) }) { return }
    let keyed = order[range].map { (key: wholeKey(Int($0)), entry: $0) }
    let sorted = keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    for (place, element) in zip(range, sorted) { order[place] = element.entry }
  }

  /// Below, above or equal to 0 as the left text comes before or after the right one, or is the same.
  private func order(_ left: Int, _ right: Int, from depth: Int) -> Int {
    let order = orderOfWeights(left, right, from: depth)
    if order != 0 { return order }
    let (leftText, rightText) = (texts.text(codes[left]), texts.text(codes[right]))
    if leftText.isSame(as: rightText) { return 0 }
    return wholeKey(left).lexicographicallyPrecedes(wholeKey(right)) ? -1 : 1
  }

  private func orderOfWeights(_ left: Int, _ right: Int, from depth: Int) -> Int {
    let (leftCount, rightCount) = (weightCount(left) - depth, weightCount(right) - depth)
    let common = min(leftCount, rightCount)
    if common > 0, let base = bytes.baseAddress {
      let order = memcmp(base + offsets[left] + depth, base + offsets[right] + depth, common)
      if order != 0 { return Int(order) }
    }
    return leftCount - rightCount
  }

  private func wholeKey(_ index: Int) -> [UInt8] {
    var keys = CollationKeys()
    var key: [UInt8] = []
    keys.append(texts.text(codes[index]), to: &key)
    return key
  }

  private func weightCount(_ index: Int) -> Int { offsets[index + 1] - offsets[index] }

  /// 8 weights, the first most significant; zeros behind the last.
  private func word(of index: Int, at depth: Int) -> UInt64 {
    let (start, end) = (offsets[index] &+ depth, offsets[index &+ 1])
    if start >= end { return 0 }
    let word = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    let spare = UInt64(max(0, 8 &- (end &- start)))
    return word & (~0 &<< (spare &* 8))
  }
}
