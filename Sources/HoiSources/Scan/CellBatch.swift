/// Rows of cells to be read, column by column.
protocol CellRows {
  var rowCount: Int { get }
  /// The content of a cell, quotes taken off; valid until the next call.
  func cell(row: Int, column: Int) -> UnsafeBufferPointer<UInt8>
}

/// Some rows of a table as slices of a text: cell `c` of row `r` ends before
/// `ends[r × columnCount + c]` and starts behind the end before it.
///
/// The entry before the first is there too. Valid while the batch is handed out.
struct CellBatch: CellRows {
  let bytes: UnsafeBufferPointer<UInt8>
  let columnCount: Int
  let rowCount: Int
  /// Points at the first end; one more stands before it.
  let ends: UnsafePointer<UInt32>
  /// Whether rows may end with a carriage return that belongs to no cell.
  let hasReturns: Bool
  let scratch: UnquotingScratch

  @inline(__always)
  func cell(row: Int, column: Int) -> UnsafeBufferPointer<UInt8> {
    let raw = rawCell(row: row, column: column)
    guard raw.count >= 2, raw[0] == UInt8(ascii: "\"") else { return raw }
    return scratch.unquoted(raw)
  }

  /// The bytes of a cell as they stand in the text.
  @inline(__always)
  func rawCell(row: Int, column: Int) -> UnsafeBufferPointer<UInt8> {
    let index = row &* columnCount &+ column
    let start = Int(ends[index &- 1] &+ 1)
    var end = Int(ends[index])
    if hasReturns, column &+ 1 == columnCount, end > start, bytes[end &- 1] == 0x0D { end &-= 1 }
    return UnsafeBufferPointer(start: bytes.baseAddress.map { $0 + start }, count: end &- start)
  }

  /// Where a row starts in the text.
  func offset(ofRow row: Int) -> Int {
    Int(ends[row * columnCount - 1] &+ 1)
  }
}

/// Cuts regular delimited text into batches of rows: quotes only around whole cells, as many cells
/// in every row as in the header, no empty lines. Everything else is left to `CSVScanner`, which is
/// exact about what is wrong and where.
struct CellIndex: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  private let columnCount: Int
  private let hasReturns: Bool
  private let buffer: UnsafeMutablePointer<UInt32>
  private let capacity: Int
  private let scratch = UnquotingScratch()
  /// Ends found that no batch has had yet; their entry before the first included.
  private var used = 1
  private var lineFeeds = 0

  /// Cells a batch has about; more where a row has more.
  private static let batchCells = 16_384

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, columnCount: Int, hasReturns: Bool
  ) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.columnCount = columnCount
    self.hasReturns = hasReturns
    capacity = max(Self.batchCells, columnCount &* 4) &+ 1_024
    buffer = .allocate(capacity: capacity)
  }

  deinit {
    buffer.deallocate()
  }

  /// Hands out the rows between two offsets, both starts of rows (or the end). `body` answers
  /// whether to go on. False where the text is not regular.
  mutating func batches(
    from start: Int, to end: Int, _ body: (CellBatch) -> Bool
  ) -> Bool {
    buffer[0] = UInt32(truncatingIfNeeded: start &- 1)
    used = 1
    lineFeeds = 0
    var quoting = Quoting()
    var isRegular = true
    var goesOn = true
    forEachBlock(of: bytes, from: start, to: end) { block, offset in
      let quotes = block.equal(to: UInt8(ascii: "\""))
      let delimiters = block.equal(to: delimiter)
      let feeds = block.equal(to: 0x0A)
      let inside = quoting.inside(quotes, delimiters | feeds)
      if quotes != 0 || quoting.isOpen {
        let next = offset &+ 64 < end ? bytes[offset &+ 64] : 0x0A
        let isEnd = next == delimiter || next == 0x0A || next == 0x0D || next == 0x22
        if !quoting.isRegular(closedBefore: block.equal(to: 0x0D), nextEnds: isEnd) {
          isRegular = false
          return false
        }
      }
      append((delimiters | feeds) & ~inside, at: offset)
      lineFeeds &+= (feeds & ~inside).nonzeroBitCount
      if used &+ 160 > capacity { goesOn = handOut(&isRegular, body) }
      return goesOn && isRegular
    }
    guard goesOn, isRegular else { return isRegular }
    // The last row may end with the text.
    if end == bytes.count, end > start, bytes[end &- 1] != 0x0A {
      buffer[used] = UInt32(truncatingIfNeeded: end)
      used &+= 1
      lineFeeds &+= 1
    }
    _ = handOut(&isRegular, body)
    return isRegular && used == 1 && !quoting.isOpen
  }

  /// Writes the positions of the bits eight at a time: what is written too much is written over.
  @inline(__always)
  private mutating func append(_ bits: UInt64, at offset: Int) {
    var left = bits
    let count = bits.nonzeroBitCount
    let base = UInt32(truncatingIfNeeded: offset)
    var target = buffer + used
    var written = 0
    while written < count {
      for index in 0..<8 {
        target[index] = base &+ UInt32(truncatingIfNeeded: left.trailingZeroBitCount)
        left &= left &- 1
      }
      target += 8
      written &+= 8
    }
    used &+= count
  }

  /// Hands out the whole rows found so far; false if `body` wants no more.
  private mutating func handOut(_ isRegular: inout Bool, _ body: (CellBatch) -> Bool) -> Bool {
    let rowCount = (used &- 1) / columnCount
    let cellCount = rowCount &* columnCount
    guard rowCount > 0, hasWholeRows(rowCount) else {
      isRegular = used == 1
      return true
    }
    let batch = CellBatch(
      bytes: bytes, columnCount: columnCount, rowCount: rowCount, ends: buffer + 1,
      hasReturns: hasReturns, scratch: scratch)
    let goesOn = body(batch)
    let rest = used &- 1 &- cellCount
    for index in 0...rest { buffer[index] = buffer[cellCount &+ index] }
    used = rest &+ 1
    lineFeeds = 0
    return goesOn
  }

  /// Whether line feeds stand at the ends of rows and nowhere else, and no cell is too large.
  private func hasWholeRows(_ rowCount: Int) -> Bool {
    let first = Int(buffer[0] &+ 1)
    let last = Int(buffer[rowCount &* columnCount])
    var found = 0
    for row in 1...rowCount {
      let end = Int(buffer[row &* columnCount])
      if end < bytes.count, bytes[end] != 0x0A { return false }
      found &+= 1
    }
    // An empty line is no row; with one column it looks like one.
    if columnCount == 1 {
      for row in 0..<rowCount {
        let start = Int(buffer[row] &+ 1)
        let end = Int(buffer[row &+ 1])
        if start == end || end &- start == 1 && bytes[start] == 0x0D { return false }
      }
    }
    return found == lineFeeds && last &- first <= TableLimits.cellBytes
  }
}

/// Which bytes of a block stand inside quotes, and whether quotes stand where they may.
private struct Quoting {
  /// All ones inside quotes.
  private var carry: UInt64 = 0
  private var wasSeparator: UInt64 = 1
  private var quotes: UInt64 = 0
  private var separators: UInt64 = 0
  private var insideMask: UInt64 = 0
  private var before: UInt64 = 1

  var isOpen: Bool { carry != 0 }

  @inline(__always)
  mutating func inside(_ quotes: UInt64, _ separators: UInt64) -> UInt64 {
    before = wasSeparator
    self.quotes = quotes
    self.separators = separators
    insideMask = carry
    if quotes != 0 {
      insideMask ^= prefixXor(quotes)
      carry = 0 &- (insideMask &>> 63)
    }
    wasSeparator = (separators | quotes) &>> 63
    return insideMask
  }

  /// A quote opens behind a separator (or doubles the one before it), and closes before one.
  @inline(__always)
  func isRegular(closedBefore returns: UInt64, nextEnds: Bool) -> Bool {
    let opening = quotes & insideMask
    let closing = quotes & ~insideMask
    let mayOpen = (separators | quotes) &<< 1 | before
    let mayClose = (separators | quotes | returns) &>> 1 | (nextEnds ? 1 &<< 63 : 0)
    return opening & ~mayOpen == 0 && closing & ~mayClose == 0
  }
}

/// Where the content of a quoted cell is put together if it holds doubled quotes.
final class UnquotingScratch {
  private var memory: UnsafeMutableBufferPointer<UInt8> = .allocate(capacity: 256)

  deinit {
    memory.deallocate()
  }

  /// The content of a cell that starts and ends with a quote; valid until the next call.
  func unquoted(_ raw: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let quote = UInt8(ascii: "\"")
    let inner = UnsafeBufferPointer(rebasing: raw[1..<raw.count - 1])
    guard inner.firstPlace(of: quote) < inner.count else { return inner }
    if memory.count < inner.count {
      memory.deallocate()
      memory = .allocate(capacity: inner.count)
    }
    var written = 0
    var index = 0
    while index < inner.count {
      memory[written] = inner[index]
      written += 1
      index += inner[index] == quote ? 2 : 1
    }
    return UnsafeBufferPointer(rebasing: memory[..<written])
  }
}
