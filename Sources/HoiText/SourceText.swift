/// A half-open range of UTF-8 byte offsets into one source text.
package struct SourceRange: Hashable, Sendable {
  package let start: Int
  package let end: Int

  package init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a source range runs forward")
    self.start = start
    self.end = end
  }

  /// The smallest range that covers both.
  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(start, other.start), max(end, other.end))
  }

  package var isEmpty: Bool { start == end }
}

/// The text of one script, query or prompt entry, with its lines.
///
/// Offsets are UTF-8 bytes of the text as it is held here: valid UTF-8, as given (not normalized).
package struct SourceText: Sendable {
  /// What messages call this text: a file name, `-c`, `-`, or the prompt.
  package let name: String
  package let bytes: [UInt8]
  private let lineStarts: [Int]

  package init(name: String, text: String) {
    self.name = name
    bytes = Array(text.utf8)
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  package var lineCount: Int { lineStarts.count }

  /// The text of a range; offsets outside the text are clamped.
  package func text(in range: SourceRange) -> String {
    let start = min(range.start, bytes.count)
    let end = min(max(range.end, start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Line of a byte offset, counted from 0. Cost: a binary search.
  package func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Byte range of a line without its line break.
  package func lineRange(_ index: Int) -> SourceRange {
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return SourceRange(start, max(start, end))
  }

  /// Line and column as people count them: both from 1, the column in characters.
  package func position(at offset: Int) -> (line: Int, column: Int) {
    let line = lineIndex(at: offset)
    let before = text(in: SourceRange(lineStarts[line], max(lineStarts[line], offset)))
    return (line + 1, before.count + 1)
  }
}
