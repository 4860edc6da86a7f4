package import HoiEngine
import HoiText

/// What the bytes of a delimited file are cut by.
struct CSVLayout {
  let delimiter: UInt8
  /// Where the header stands.
  let headerOffset: Int
  /// Rows above the header that hold a title or nothing.
  let titleRowCount: Int
  /// The row of sums that the text ends with: where it starts, and what it calls itself.
  var total: (offset: Int, label: String)?
}

/// How strictly files are read.
package struct ReadingOptions: Sendable {
  /// Rows with too few or too many cells are padded or cut and counted, not refused.
  package var isLenient = false
  /// How the bytes of files are to be understood; `nil`: as UTF-8, or as their mark says.
  package var encoding: TextEncoding?
  /// How many threads read a large file.
  package var threadCount = 2
  /// Memory for columns, shared with whoever else holds some: asked before it is filled.
  package var memory = MemoryBudget()
  /// Whether the columns of a file are kept beside it, to be opened again without being parsed.
  package var keepsColumns = false
  /// Folders that scripts and descriptors may read beside their own.
  package var readableFolders: [String] = []
  /// Asked again and again while a large text is read, from any thread: whether to give up.
  package var isCancelled: @Sendable () -> Bool = { false }

  package init(isLenient: Bool = false, readableFolders: [String] = []) {
    self.isLenient = isLenient
    self.readableFolders = readableFolders
    threadCount = min(2, processorCount)
  }

  /// Ends the reading of a file where it is to be given up.
  func checkCancellation(_ file: String) throws(SourceError) {
    if isCancelled() { throw SourceError(.readingStopped(file)) }
  }

  /// Ends the reading of a file whose columns were refused the memory they need.
  func checkMemory(_ share: MemoryShare, _ file: String) throws(SourceError) {
    if share.refusedBytes > 0 {
      throw SourceError(
        .outOfMemory(FilePlace(file: file), bytes: share.refusedBytes, limit: memory.limit))
    }
  }

  /// Ends the reading of a file that needs more memory than there is.
  func checkMemory(_ bytes: Int, _ file: String) throws(SourceError) {
    if bytes > memory.free {
      throw SourceError(.outOfMemory(FilePlace(file: file), bytes: bytes, limit: memory.limit))
    }
  }
}

/// Limits on what a table may be; they name themselves in the error.
enum TableLimits {
  static let columns = 2_000
  static let cellBytes = 16 << 20
  static let fileBytes = Int(UInt32.max) - 64
  static let jsonDepth = 256
}

/// Cuts delimited text (RFC 4180) into cells.
///
/// Records end with LF, CRLF or CR; an empty line is no record. A cell is quoted if its first byte
/// is a quote; other quotes are plain bytes.
struct CSVScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let file: String
  let delimiter: UInt8
  private(set) var paddedRowCount = 0

  /// A header is counted up to here; what has more cells is no table.
  private static let widestHeader = 10 * TableLimits.columns

  init(_ bytes: UnsafeBufferPointer<UInt8>, file: String, delimiter: UInt8) {
    self.bytes = bytes
    self.file = file
    self.delimiter = delimiter
  }

  /// The cells of the record at `offset`, which moves behind it; `nil` at the end.
  func record(at offset: inout Int) throws(SourceError) -> [Range<Int>]? {
    skipEmptyLines(&offset)
    guard offset < bytes.count else { return nil }
    var cells: [Range<Int>] = []
    while true {
      let start = offset
      let end = try cellEnd(from: start)
      cells.append(start..<end)
      if cells.count > Self.widestHeader {
        throw SourceError(
          .tooManyColumns(place(start), found: cells.count, limit: TableLimits.columns))
      }
      offset = end
      if end < bytes.count, bytes[end] == delimiter {
        offset += 1
      } else {
        break
      }
    }
    skipLineBreak(&offset)
    return cells
  }

  /// All records from `offset` on; each must have `columnCount` cells.
  mutating func grid(
    from start: Int, columnCount: Int, options: ReadingOptions
  ) throws(SourceError) -> CellGrid {
    let estimate = (bytes.count - start) / max(1, columnCount * 6)
    var rowStarts: [UInt32] = []
    var ends: [UInt32] = []
    rowStarts.reserveCapacity(estimate)
    ends.reserveCapacity(estimate * columnCount)
    var offset = start
    skipEmptyLines(&offset)
    while offset < bytes.count {
      let rowStart = offset
      var found = 0
      while true {
        let end = try cellEnd(from: offset)
        found &+= 1
        if found <= columnCount { ends.append(UInt32(truncatingIfNeeded: end)) }
        offset = end
        guard end < bytes.count, bytes[end] == delimiter else { break }
        offset &+= 1
      }
      if found != columnCount {
        guard options.isLenient else {
          throw SourceError(.raggedRow(place(rowStart), found: found, expected: columnCount))
        }
        paddedRowCount += 1
        while found < columnCount {
          ends.append(UInt32(truncatingIfNeeded: offset))
          found += 1
        }
      }
      if rowStarts.count & 0xFFF == 0 {
        try options.checkCancellation(file)
        try options.checkMemory((rowStarts.count + ends.count) * 4, file)
      }
      rowStarts.append(UInt32(truncatingIfNeeded: rowStart))
      skipLineBreak(&offset)
      skipEmptyLines(&offset)
    }
    return CellGrid(
      bytes: bytes, columnCount: columnCount, rowStarts: rowStarts, ends: ends, gap: 1,
      isQuoted: true)
  }

  func place(_ offset: Int) -> FilePlace {
    FilePlace(file: file, line: lineNumber(of: offset, in: bytes))
  }

  /// Offset of the delimiter, line break or end of text behind the cell that starts at `start`.
  @inline(__always)
  private func cellEnd(from start: Int) throws(SourceError) -> Int {
    if start < bytes.count, bytes[start] == UInt8(ascii: "\"") {
      return try quotedEnd(from: start)
    }
    let count = min(bytes.count, start &+ TableLimits.cellBytes &+ 1)
    let pattern = UInt64(delimiter) &* 0x0101_0101_0101_0101
    var offset = start
    while offset &+ 8 <= count {
      let word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
        .loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let marks = CSVScanner.bytesBelow14(word) | CSVScanner.bytesBelow1(word ^ pattern)
      if marks == 0 {
        offset &+= 8
        continue
      }
      offset &+= marks.trailingZeroBitCount >> 3
      let byte = bytes[offset]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { return offset }
      offset &+= 1
    }
    while offset < count {
      let byte = bytes[offset]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { return offset }
      offset &+= 1
    }
    if count < bytes.count {
      throw SourceError(.cellTooLarge(place(start), limit: TableLimits.cellBytes))
    }
    return count
  }

  /// The high bit of each byte below 14: line breaks, tabs and other controls. Exact up to and
  /// including the lowest such byte.
  @inline(__always)
  private static func bytesBelow14(_ word: UInt64) -> UInt64 {
    (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080
  }

  @inline(__always)
  private static func bytesBelow1(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  private func quotedEnd(from start: Int) throws(SourceError) -> Int {
    let quote = UInt8(ascii: "\"")
    let count = bytes.count
    // A quote that stays open for so long was never closed.
    let limit = min(count, start &+ TableLimits.cellBytes)
    var offset = start &+ 1
    while true {
      while offset < limit, bytes[offset] != quote { offset &+= 1 }
      guard offset < limit else { throw SourceError(.unclosedQuote(place(start))) }
      offset &+= 1
      guard offset < count else { return offset }
      let byte = bytes[offset]
      if byte == quote {
        offset &+= 1
      } else if byte == delimiter || byte == 0x0A || byte == 0x0D {
        return offset
      } else {
        throw SourceError(.textAfterQuote(place(offset)))
      }
    }
  }

  @inline(__always)
  private func skipLineBreak(_ offset: inout Int) {
    guard offset < bytes.count else { return }
    if bytes[offset] == 0x0D { offset &+= 1 } else if bytes[offset] != 0x0A { return }
    if offset < bytes.count, bytes[offset] == 0x0A { offset &+= 1 }
  }

  @inline(__always)
  private func skipEmptyLines(_ offset: inout Int) {
    while offset < bytes.count, bytes[offset] == 0x0A || bytes[offset] == 0x0D { offset &+= 1 }
  }
}
