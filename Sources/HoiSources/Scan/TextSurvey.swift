/// One pass over a text before it is cut into cells: whether it is UTF-8, where its quotes are open,
/// how many rows it has.
struct TextSurvey {
  /// Bytes a part has; the last one fewer.
  static let partSize = 1 << 20

  /// What one part of the text says by itself.
  struct Part {
    var isUTF8 = true
    var hasReturn = false
    /// A carriage return without a line feed behind it.
    var hasBareReturn = false
    var hasOddQuotes = false
    /// Line feeds outside quotes if the part starts outside, and if it starts inside.
    var lineFeeds = 0
    var lineFeedsInside = 0
    /// Whether a line is so long here that the survey was given up.
    var endsSurvey = false
  }

  /// Parts that no line ends in, before the survey is given up: more than a cell may fill.
  private static let longestLine = TableLimits.cellBytes / partSize + 1

  /// The bytes that were looked at.
  let range: Range<Int>
  private(set) var parts: [Part]
  /// Whether each part starts inside quotes, and the line feeds outside quotes before it; one more
  /// entry for the end.
  private(set) var startsInside: [Bool] = [false]
  private(set) var lineFeedsBefore: [Int] = [0]

  /// Looks at the text from `start`, which stands outside quotes; incomplete if it was given up:
  /// because the run ends, or at a line too long for a cell unless `allowsLongLines`.
  init(
    _ text: DecodedText, from start: Int, _ options: ReadingOptions, allowsLongLines: Bool
  ) {
    let bytes = text.bytes
    range = start..<max(start, bytes.count)
    let count = (range.count + Self.partSize - 1) / Self.partSize
    parts = Array(repeating: Part(), count: count)
    let threads = count < 2 ? 1 : options.threadCount
    parts.withUnsafeMutableBufferPointer { parts in
      // Each thread writes parts of its own.
      let shared = Shared((text, parts))
      inParallel(threads) { thread in
        let (text, parts) = shared.value
        let own = parts.count * thread / threads..<parts.count * (thread + 1) / threads
        var spent = SpentPages(text, from: start + own.lowerBound * Self.partSize)
        var partsOfLine = 0
        for index in own {
          if options.isCancelled() { return }
          let first = start + index * Self.partSize
          spent.release(upTo: first)
          parts[index] = survey(
            text.bytes, from: first, to: min(first + Self.partSize, text.bytes.count))
          partsOfLine = parts[index].hasLineEnd ? 0 : partsOfLine + 1
          if partsOfLine > Self.longestLine, !allowsLongLines {
            parts[index].endsSurvey = true
            return
          }
        }
      }
    }
    for part in parts {
      let isInside = startsInside[startsInside.count - 1]
      let before = lineFeedsBefore[lineFeedsBefore.count - 1]
      startsInside.append(isInside != part.hasOddQuotes)
      lineFeedsBefore.append(before + (isInside ? part.lineFeedsInside : part.lineFeeds))
    }
  }

  /// Whether it was given up at a long line.
  var hasLongLine: Bool { parts.contains(where: \.endsSurvey) }
  /// Whether a quote stays open at the end.
  var endsInside: Bool { startsInside[startsInside.count - 1] }
  /// Line feeds outside quotes.
  var lineFeedCount: Int { lineFeedsBefore[lineFeedsBefore.count - 1] }
}

extension TextSurvey.Part {
  fileprivate var hasLineEnd: Bool { lineFeeds + lineFeedsInside > 0 || hasReturn }
}

/// Surveys one part; what stands before it counts where a character crosses the border.
private func survey(
  _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> TextSurvey.Part {
  var part = TextSurvey.Part()
  var check = UTF8Check(bytes, before: start)
  var carry: UInt64 = 0
  forEachBlock(of: bytes, from: start, to: end) { block, offset in
    if !check.accepts(block, at: offset) { part.isUTF8 = false }
    let quotes = block.equal(to: UInt8(ascii: "\""))
    let feeds = block.equal(to: 0x0A)
    let returns = block.equal(to: 0x0D)
    if returns != 0 {
      part.hasReturn = true
      let next = offset &+ 64
      let nextIsFeed: UInt64 = next < bytes.count && bytes[next] == 0x0A ? 1 : 0
      if returns & ~(feeds &>> 1 | nextIsFeed &<< 63) != 0 { part.hasBareReturn = true }
    }
    var inside = carry
    if quotes != 0 {
      inside ^= prefixXor(quotes)
      carry = 0 &- (inside &>> 63)
    }
    if feeds != 0 {
      part.lineFeeds &+= (feeds & ~inside).nonzeroBitCount
      part.lineFeedsInside &+= (feeds & inside).nonzeroBitCount
    }
    return true
  }
  if end == bytes.count, !check.isComplete { part.isUTF8 = false }
  part.hasOddQuotes = carry != 0
  return part
}

/// Checks UTF-8 block by block: each lead asks for its continuations at bits behind it; what the
/// shape does not tell (overlong forms, surrogates, beyond U+10FFFF) is looked at byte by byte, as
/// its leads are rare.
struct UTF8Check {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Continuations that leads of the block before ask for.
  private var asked: UInt64 = 0

  /// Starts at `offset`, with what the bytes before it ask for.
  init(_ bytes: UnsafeBufferPointer<UInt8>, before offset: Int = 0) {
    self.bytes = bytes
    func lead(_ back: Int, _ least: UInt8) -> Bool {
      offset >= back && bytes[offset - back] >= least
    }
    if lead(1, 0xC0) || lead(2, 0xE0) || lead(3, 0xF0) { asked |= 1 }
    if lead(1, 0xE0) || lead(2, 0xF0) { asked |= 2 }
    if lead(1, 0xF0) { asked |= 4 }
  }

  /// Whether no character is cut off at the end.
  var isComplete: Bool { asked == 0 }

  @inline(__always)
  mutating func accepts(_ block: ByteBlock, at offset: Int) -> Bool {
    let high = block.high
    if high | asked == 0 { return true }
    let leads = block.atLeast(0xC0)
    let triples = block.atLeast(0xE0)
    let quadruples = block.atLeast(0xF0)
    let wanted = asked | leads &<< 1 | triples &<< 2 | quadruples &<< 3
    asked = leads &>> 63 | triples &>> 62 | quadruples &>> 61
    guard wanted == high & ~leads else { return false }
    var rare =
      leads & ~block.atLeast(0xC2) | block.equal(to: 0xE0) | block.equal(to: 0xED) | quadruples
    while rare != 0 {
      if sequenceLength(bytes, at: offset &+ rare.trailingZeroBitCount) == 0 { return false }
      rare &= rare &- 1
    }
    return true
  }
}
