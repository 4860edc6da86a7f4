import HoiEngine
import HoiPlan

/// The buffers of a column, as they stand in a cache one after the other.
struct CachedColumn {
  enum Kind: Int {
    case int, number, bool, date, datetime, period, text, list
    /// Texts of which equal ones may have different codes.
    case repeatingText
  }

  /// One buffer.
  enum Buffer {
    case words([UInt64])
    case ints([Int64])
    case numbers([Double])
    case days([Int32])
    case periods([Period])
    case codes([UInt32])
    case bytes([UInt8])

    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
      switch self {
      case .words(let values): values.withUnsafeBytes(body)
      case .ints(let values): values.withUnsafeBytes(body)
      case .numbers(let values): values.withUnsafeBytes(body)
      case .days(let values): values.withUnsafeBytes(body)
      case .periods(let values): values.withUnsafeBytes(body)
      case .codes(let values): values.withUnsafeBytes(body)
      case .bytes(let values): values.withUnsafeBytes(body)
      }
    }
  }

  let kind: Kind
  let hasValidity: Bool
  let buffers: [Buffer]

  /// `nil` for a column that no file gives by itself.
  init?(_ column: Column) {
    var buffers: [Buffer]
    switch column.storage {
    case .int(let values): (kind, buffers) = (.int, [.ints(values)])
    case .number(let values): (kind, buffers) = (.number, [.numbers(values)])
    case .bool(let bits): (kind, buffers) = (.bool, [.words(bits.words)])
    case .date(let days): (kind, buffers) = (.date, [.days(days)])
    case .datetime(let seconds): (kind, buffers) = (.datetime, [.ints(seconds)])
    case .period(let periods): (kind, buffers) = (.period, [.periods(periods)])
    case .text(let codes, let texts):
      kind = texts.mayRepeat ? .repeatingText : .text
      buffers = [.codes(codes), .codes(texts.offsets), .bytes(texts.bytes)]
    case .list(let offsets, let items):
      guard case .text(let codes, let texts) = items.storage else { return nil }
      kind = .list
      buffers = [.codes(offsets), .codes(codes), .codes(texts.offsets), .bytes(texts.bytes)]
    case .link: return nil
    }
    if let validity = column.validity { buffers.append(.words(validity.words)) }
    hasValidity = column.validity != nil
    self.buffers = buffers
  }
}

/// Where a buffer stands in a cache, and what its bytes come to.
struct CachedPiece {
  let offset: Int
  let length: Int
  let hash: UInt64
}

/// Puts a column together from its buffers, whatever they hold: a wrong one is a fault.
struct CachedColumnReader {
  let kind: CachedColumn.Kind
  let rowCount: Int
  let read: (CachedPiece, UnsafeMutableRawBufferPointer) -> Bool
  private var pieces: ArraySlice<CachedPiece>

  init(
    _ kind: CachedColumn.Kind, rowCount: Int, _ pieces: [CachedPiece],
    _ read: @escaping (CachedPiece, UnsafeMutableRawBufferPointer) -> Bool
  ) {
    self.kind = kind
    self.rowCount = rowCount
    self.read = read
    self.pieces = pieces[...]
  }

  /// Beyond any day that is ever written: 10,950 years to either side of 1970.
  private static let days: Int64 = 4_000_000

  mutating func column() throws(CacheFault) -> Column {
    let storage = try storage()
    let validity = pieces.isEmpty ? nil : try bitmap()
    guard pieces.isEmpty else { throw CacheFault() }
    return Column(storage, validity: validity)
  }

  private mutating func storage() throws(CacheFault) -> Column.Storage {
    switch kind {
    case .int: return .int(try array(rowCount))
    case .number: return .number(try array(rowCount))
    case .bool: return .bool(try bitmap())
    case .date:
      let days: [Int32] = try array(rowCount)
      guard days.allSatisfy({ abs(Int64($0)) <= Self.days }) else { throw CacheFault() }
      return .date(days)
    case .datetime:
      let seconds: [Int64] = try array(rowCount)
      guard seconds.allSatisfy({ $0.magnitude <= UInt64(Self.days) * 86_400 }) else {
        throw CacheFault()
      }
      return .datetime(seconds)
    case .period:
      let periods: [Period] = try array(rowCount)
      guard
        periods.allSatisfy({
          $0.start <= $0.end && Int64($0.start) >= -Self.days && Int64($0.end) <= Self.days
        })
      else { throw CacheFault() }
      return .period(periods)
    case .text, .repeatingText:
      let codes: [UInt32] = try array(rowCount)
      return .text(codes, try texts(of: codes, mayRepeat: kind == .repeatingText))
    case .list:
      let offsets: [UInt32] = try array(rowCount + 1)
      guard offsets[0] == 0, isAscending(offsets) else { throw CacheFault() }
      let codes: [UInt32] = try array(Int(offsets[rowCount]))
      return .list(offsets: offsets, items: Column(.text(codes, try texts(of: codes))))
    }
  }

  /// The texts that these codes mean.
  private mutating func texts(
    of codes: [UInt32], mayRepeat: Bool = false
  ) throws(CacheFault) -> TextDictionary {
    let offsets: [UInt32] = try array(nil)
    let bytes: [UInt8] = try array(nil)
    guard let first = offsets.first, let last = offsets.last, first == 0, Int(last) == bytes.count,
      isAscending(offsets), (codes.max() ?? 0) < offsets.count
    else { throw CacheFault() }
    let isText = bytes.withUnsafeBufferPointer { bytes in
      var check = UTF8Check(bytes)
      var isUTF8 = true
      forEachBlock(of: bytes, from: 0, to: bytes.count) { block, offset in
        isUTF8 = check.accepts(block, at: offset)
        return isUTF8
      }
      // No text starts within a character.
      return isUTF8 && check.isComplete
        && offsets.allSatisfy { $0 == bytes.count || bytes[Int($0)] & 0xC0 != 0x80 }
    }
    guard isText else { throw CacheFault() }
    return TextDictionary(bytes: bytes, offsets: offsets, mayRepeat: mayRepeat)
  }

  private func isAscending(_ offsets: [UInt32]) -> Bool {
    offsets.withUnsafeBufferPointer { offsets in
      var isAscending = true
      for index in 1..<max(1, offsets.count) where offsets[index] < offsets[index &- 1] {
        isAscending = false
      }
      return isAscending
    }
  }

  private mutating func bitmap() throws(CacheFault) -> Bitmap {
    let words: [UInt64] = try array((rowCount + 63) / 64)
    let bits = Bitmap(count: rowCount, words: words)
    guard let bits else { throw CacheFault() }
    return bits
  }

  /// The next buffer, of `count` values where that is known.
  private mutating func array<Value: BitwiseCopyable>(
    _ count: Int?
  ) throws(CacheFault) -> [Value] {
    guard let piece = pieces.popFirst() else { throw CacheFault() }
    let size = MemoryLayout<Value>.stride
    let found = piece.length / size
    guard found * size == piece.length, count == nil || count == found else { throw CacheFault() }
    var isGood = true
    let values = [Value](unsafeUninitializedCapacity: found) { memory, used in
      let bytes = UnsafeMutableRawBufferPointer(start: memory.baseAddress, count: piece.length)
      isGood = read(piece, bytes) && hashed(UnsafeRawBufferPointer(bytes)) == piece.hash
      used = isGood ? found : 0
    }
    guard isGood else { throw CacheFault() }
    return values
  }
}
