import HoiText

/// The texts of a dictionary without case, or without case and diacritics, as they are searched.
final class PreparedTexts: Sendable {
  let bytes: [UInt8]
  /// Text `i` is `bytes[offsets[i]..<offsets[i + 1]]`.
  let offsets: [UInt32]

  /// Texts that are worked on together.
  private static let block = 4_096

  init(of dictionary: TextDictionary, folded: Bool) throws(EvaluationError) {
    let parts = try cancellableBlocks(dictionary.count, of: Self.block, weight: 4) { range in
      PreparedBlock(dictionary, range, folded: folded)
    }
    var starts = [0]
    for part in parts { starts.append((starts.last ?? 0) + part.bytes.count) }
    bytes = Array(unsafeUninitializedCapacity: starts.last ?? 0) { output, initialized in
      let output = output
      inPieces(parts.count, weight: Self.block) { range, _ in
        for index in range {
          let place = UnsafeMutableBufferPointer(rebasing: output[starts[index]...])
          _ = place.initialize(from: parts[index].bytes)
        }
      }
      initialized = output.count
    }
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(dictionary.offsets.count)
    for (part, start) in zip(parts, starts) {
      offsets.append(contentsOf: part.ends.lazy.map { UInt32(start) + $0 })
    }
    self.offsets = offsets
  }

  /// Whether the text of each code fits; code 0 does not.
  func matches(_ pattern: TextPattern) throws(EvaluationError) -> [Bool] {
    let search = pattern.soughtText
    return try bytes.withUnsafeBufferPointer { bytes throws(EvaluationError) in
      try offsets.withUnsafeBufferPointer { offsets throws(EvaluationError) in
        try cancellablyFilled(offsets.count, weight: 4) {
          (holds: UnsafeMutableBufferPointer<Bool>, codes) in
          for code in codes { holds.initializeElement(at: code, to: false) }
          // Text `i` has code `i + 1`.
          let texts = max(1, codes.lowerBound) - 1..<codes.upperBound - 1
          if let search {
            find(search, in: bytes, offsets, texts) { holds[$0 + 1] = true }
            return
          }
          for index in texts {
            let range = Int(offsets[index])..<Int(offsets[index + 1])
            holds[index + 1] = pattern.matchesPrepared(UnsafeBufferPointer(rebasing: bytes[range]))
          }
        }
      }
    }
  }
}

/// Goes through many texts as if they were one, which is quicker than to begin anew with each; what
/// is found across a border counts for nothing.
@inline(__always)
private func find(
  _ search: ByteSearch, in bytes: UnsafeBufferPointer<UInt8>,
  _ offsets: UnsafeBufferPointer<UInt32>, _ texts: Range<Int>, _ body: (Int) -> Void
) {
  let all = UnsafeBufferPointer(rebasing: bytes[..<Int(offsets[texts.upperBound])])
  var text = texts.lowerBound
  var offset = Int(offsets[text])
  while let place = search.firstOffset(in: all, from: offset) {
    while Int(offsets[text &+ 1]) <= place { text &+= 1 }
    if place &+ search.needle.count <= Int(offsets[text &+ 1]) {
      body(text)
      offset = Int(offsets[text &+ 1])
    } else {
      offset = place &+ 1
    }
  }
}

/// Some texts prepared, one after the other.
private struct PreparedBlock {
  private(set) var bytes: [UInt8] = []
  /// Where each text ends.
  private(set) var ends: [UInt32] = []

  init(_ dictionary: TextDictionary, _ texts: Range<Int>, folded: Bool) {
    let size = Int(dictionary.offsets[texts.upperBound] - dictionary.offsets[texts.lowerBound])
    var ends: [UInt32] = []
    ends.reserveCapacity(texts.count)
    dictionary.bytes.withUnsafeBufferPointer { source in
      func text(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(
          rebasing: source[Int(dictionary.offsets[index])..<Int(dictionary.offsets[index + 1])])
      }
      if folded {
        // No text is longer than it was.
        bytes = Array(unsafeUninitializedCapacity: size) { output, written in
          guard let start = output.baseAddress else { return }
          for index in texts {
            written += fold(text(index), writingTo: start + written)
            ends.append(UInt32(written))
          }
        }
      } else {
        bytes.reserveCapacity(size)
        for index in texts {
          caseFold(text(index), into: &bytes)
          ends.append(UInt32(bytes.count))
        }
      }
    }
    self.ends = ends
  }
}
