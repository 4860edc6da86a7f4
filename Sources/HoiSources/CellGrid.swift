import HoiText

/// The cells of a table as slices of one run of bytes, row after row.
struct CellGrid {
  let bytes: UnsafeBufferPointer<UInt8>
  let columnCount: Int
  /// Offset of the first cell of each row.
  var rowStarts: [UInt32]
  /// Offset behind each cell, row after row.
  var ends: [UInt32]
  /// Bytes between two cells of a row.
  let gap: Int
  /// Whether a cell that starts with `"` is quoted.
  let isQuoted: Bool
  /// What the file calls each row; `nil` where lines of `bytes` are counted instead.
  var rowNumbers: [UInt32]? = nil

  var rowCount: Int { rowStarts.count }

  /// The bytes of a cell as they stand in the file.
  @inline(__always)
  func rawCell(row: Int, column: Int) -> UnsafeBufferPointer<UInt8> {
    let index = row &* columnCount &+ column
    let end = Int(ends[index])
    let start = column == 0 ? Int(rowStarts[row]) : Int(ends[index &- 1]) &+ gap
    return UnsafeBufferPointer(
      start: bytes.baseAddress.map { $0 + start }, count: max(0, end &- start))
  }
}

/// Reads cells, with quotes taken off.
struct CellReader: ~Copyable {
  let grid: CellGrid
  private var scratch: UnsafeMutablePointer<UInt8>?
  private var capacity = 0

  init(_ grid: CellGrid) {
    self.grid = grid
  }

  deinit {
    scratch?.deallocate()
  }

  /// The content of a cell; valid until the next call.
  @inline(__always)
  mutating func cell(row: Int, column: Int) -> UnsafeBufferPointer<UInt8> {
    let raw = grid.rawCell(row: row, column: column)
    guard grid.isQuoted, raw.count >= 2, raw[0] == UInt8(ascii: "\"") else { return raw }
    return unquoted(raw)
  }

  /// The content without blanks around it.
  @inline(__always)
  mutating func trimmedCell(row: Int, column: Int) -> UnsafeBufferPointer<UInt8> {
    trimmed(cell(row: row, column: column))
  }

  mutating func text(row: Int, column: Int) -> String {
    String(decoding: cell(row: row, column: column), as: UTF8.self)
  }

  private mutating func unquoted(
    _ raw: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    let quote = UInt8(ascii: "\"")
    let inner = UnsafeBufferPointer(rebasing: raw[1..<raw.count - 1])
    guard inner.contains(quote) else { return inner }
    if capacity < inner.count {
      scratch?.deallocate()
      capacity = max(256, inner.count)
      scratch = .allocate(capacity: capacity)
    }
    guard let scratch else { return inner }
    var written = 0
    var index = 0
    while index < inner.count {
      scratch[written] = inner[index]
      written += 1
      index += inner[index] == quote ? 2 : 1
    }
    return UnsafeBufferPointer(start: scratch, count: written)
  }
}

/// Bytes without blanks at both ends.
@inline(__always)
func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  var start = 0
  var end = bytes.count
  while start < end, isBlank(bytes[start]) { start &+= 1 }
  while end > start, isBlank(bytes[end &- 1]) { end &-= 1 }
  // A no-break space is two bytes.
  while end &- start >= 2, bytes[start] == 0xC2, bytes[start &+ 1] == 0xA0 { start &+= 2 }
  while end &- start >= 2, bytes[end &- 2] == 0xC2, bytes[end &- 1] == 0xA0 { end &-= 2 }
  return UnsafeBufferPointer(rebasing: bytes[start..<end])
}

@inline(__always)
func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte &- 0x09 < 5
}
