import HoiEngine
import HoiPlan
import HoiText

/// Turns cells of one column into values, row after row; each thread has one of its own.
struct ColumnSink {
  let reading: CellReading
  private let missingTexts: [[UInt8]]
  /// Texts, items of lists, or deadlines read so far.
  var dictionary = ByteDictionaryBuilder()
  private(set) var missingRows: [UInt32] = []
  /// Codes of the items of lists.
  var items: [UInt32] = []
  /// The first cell that is not what the column is read as.
  private(set) var contradiction: (row: Int, text: String)?
  private(set) var deadlines = DeadlineCounts()
  /// What each text of `dictionary` means as a deadline.
  private var deadlineReadings: [DeadlineReading] = []
  private let days = DayTable.shared
  /// Keeps the looks ahead from being dropped as idle.
  private var lookedAhead: UInt64 = 0

  /// Texts looked ahead for.
  private static let groupSize = 32

  init(_ reading: CellReading, missingTexts: [String]) {
    self.reading = reading
    self.missingTexts = missingTexts.map { Array($0.utf8) }
  }

  /// Reads the cells of a column; the first row's value becomes number `firstRow` of `memory`.
  mutating func append(
    _ cells: some CellRows, column: Int, to memory: UnsafeMutableRawPointer, at firstRow: Int
  ) {
    guard contradiction == nil else { return }
    switch reading {
    case .text: appendTexts(cells, column, memory, firstRow)
    case .lookup(let texts):
      appendReplaced(cells, column, memory, firstRow) {
        texts[String(decoding: trimmed($0), as: UTF8.self)]
      }
    case .int(let style):
      fill(cells, column, memory, firstRow, Int64.zero) {
        parseInt(style.digits(in: $0), group: style.group)
      }
    case .number(let style):
      fill(cells, column, memory, firstRow, Double.zero) {
        parseNumber(style.digits(in: $0), style: style)
      }
    case .date(let order):
      let days = days
      fill(cells, column, memory, firstRow, Int32.zero) {
        days.isoDate($0) ?? readDate($0, order: order)
      }
    case .datetime(let order):
      let days = days
      fill(cells, column, memory, firstRow, Int64.zero) {
        days.isoDateTime($0) ?? datetime($0, order: order)
      }
    case .bool(let words):
      fill(cells, column, memory, firstRow, UInt8.zero) { cell in
        words.value(of: cell).map { $0 ? 1 : 0 }
      }
    case .period:
      fill(cells, column, memory, firstRow, Period(start: 0, end: 0)) {
        readPeriod(String(decoding: $0, as: UTF8.self))
      }
    case .deadline: appendDeadlines(cells, column, memory, firstRow)
    case .list(let delimiter): appendLists(cells, column, memory, firstRow, delimiter)
    case .entries(let key): appendEntries(cells, column, memory, firstRow, key)
    }
  }

  @inline(__always)
  private mutating func fill<Scalar>(
    _ cells: some CellRows, _ column: Int, _ memory: UnsafeMutableRawPointer, _ firstRow: Int,
    _ zero: Scalar, _ parse: (UnsafeBufferPointer<UInt8>) -> Scalar?
  ) {
    let values = memory.assumingMemoryBound(to: Scalar.self) + firstRow
    for row in 0..<cells.rowCount {
      let cell = plainlyTrimmed(cells.cell(row: row, column: column))
      if isMissing(cell) {
        values[row] = zero
        missingRows.append(UInt32(truncatingIfNeeded: firstRow &+ row))
      } else if let value = parse(cell) {
        values[row] = value
      } else {
        contradiction = (firstRow + row, String(decoding: cell, as: UTF8.self))
        return
      }
    }
  }

  /// Whether a cell, without blanks around it, stands for a missing value.
  @inline(__always)
  private func isMissing(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    cell.isEmpty || !missingTexts.isEmpty && missingTexts.contains { cell.elementsEqual($0) }
  }

  private mutating func appendTexts(
    _ cells: some CellRows, _ column: Int, _ memory: UnsafeMutableRawPointer, _ firstRow: Int
  ) {
    let codes = memory.assumingMemoryBound(to: UInt32.self) + firstRow
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.groupSize) { hashes in
      var start = 0
      while start < cells.rowCount {
        let count = min(Self.groupSize, cells.rowCount &- start)
        var seen: UInt64 = 0
        for index in 0..<count {
          let (hash, entry) = dictionary.approach(cells.cell(row: start &+ index, column: column))
          hashes[index] = hash
          seen |= entry
        }
        lookedAhead |= seen
        for index in 0..<count {
          let cell = cells.cell(row: start &+ index, column: column)
          codes[start &+ index] =
            isMissing(plainlyTrimmed(cell)) ? 0 : dictionary.code(for: cell, hash: hashes[index])
        }
        start &+= count
      }
    }
  }

  private mutating func appendReplaced(
    _ cells: some CellRows, _ column: Int, _ memory: UnsafeMutableRawPointer, _ firstRow: Int,
    _ replacement: (UnsafeBufferPointer<UInt8>) -> String?
  ) {
    let codes = memory.assumingMemoryBound(to: UInt32.self) + firstRow
    for row in 0..<cells.rowCount {
      let cell = cells.cell(row: row, column: column)
      if isMissing(plainlyTrimmed(cell)) {
        codes[row] = 0
      } else {
        codes[row] = replacement(cell).map { dictionary.code(for: $0) } ?? 0
      }
    }
  }

  private mutating func appendLists(
    _ cells: some CellRows, _ column: Int, _ memory: UnsafeMutableRawPointer, _ firstRow: Int,
    _ delimiter: UInt8
  ) {
    let ends = memory.assumingMemoryBound(to: UInt32.self) + (firstRow + 1)
    for row in 0..<cells.rowCount {
      let cell = cells.cell(row: row, column: column)
      if !isMissing(plainlyTrimmed(cell)) {
        var start = 0
        for end in 0...cell.count where end == cell.count || cell[end] == delimiter {
          let item = plainlyTrimmed(UnsafeBufferPointer(rebasing: cell[start..<end]))
          if !item.isEmpty { items.append(dictionary.code(for: item)) }
          start = end &+ 1
        }
      }
      ends[row] = UInt32(truncatingIfNeeded: items.count)
    }
  }

  private mutating func appendEntries(
    _ cells: some CellRows, _ column: Int, _ memory: UnsafeMutableRawPointer, _ firstRow: Int,
    _ key: String
  ) {
    let ends = memory.assumingMemoryBound(to: UInt32.self) + (firstRow + 1)
    for row in 0..<cells.rowCount {
      let cell = cells.cell(row: row, column: column)
      if !isMissing(plainlyTrimmed(cell)) {
        for item in entries(of: key, in: String(decoding: cell, as: UTF8.self)) {
          items.append(dictionary.code(for: item))
        }
      }
      ends[row] = UInt32(truncatingIfNeeded: items.count)
    }
  }

  private mutating func appendDeadlines(
    _ cells: some CellRows, _ column: Int, _ memory: UnsafeMutableRawPointer, _ firstRow: Int
  ) {
    let periods = memory.assumingMemoryBound(to: Period.self) + firstRow
    for row in 0..<cells.rowCount {
      let cell = plainlyTrimmed(cells.cell(row: row, column: column))
      periods[row] = Period(start: 0, end: 0)
      if !isMissing(cell) {
        // Each different text is read once.
        let code = Int(dictionary.code(for: cell))
        if code > deadlineReadings.count {
          deadlineReadings.append(readDeadlineOrPeriod(String(decoding: cell, as: UTF8.self)))
        }
        let reading = deadlineReadings[code - 1]
        deadlines.add(reading, cell)
        if case .period(let start, let end, _) = reading {
          periods[row] = Period(start: start, end: end)
          continue
        }
      }
      missingRows.append(UInt32(truncatingIfNeeded: firstRow &+ row))
    }
  }
}

/// Bytes without blanks at both ends, quickly where there are none.
@inline(__always)
func plainlyTrimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  guard bytes.count > 0 else { return bytes }
  let first = bytes[0]
  let last = bytes[bytes.count &- 1]
  // A no-break space starts with C2 and ends with A0.
  return first > 0x20 && last > 0x20 && first != 0xC2 && last != 0xA0 ? bytes : trimmed(bytes)
}

/// The column that sinks filled together: each from the row where the one before ended.
struct FilledColumn {
  private var values: ColumnValues
  private var sinks: [ColumnSink]
  /// The rows of each sink.
  private let ranges: [Range<Int>]

  init(_ values: ColumnValues, _ sinks: [ColumnSink], _ ranges: [Range<Int>]) {
    self.values = values
    self.sinks = sinks
    self.ranges = ranges
  }

  /// Texts or items that were not NFC.
  var normalizedCount: Int {
    switch sinks[0].reading {
    case .text, .list, .entries: sinks.reduce(0) { $0 + $1.dictionary.normalizedCount }
    default: 0
    }
  }

  var deadlines: DeadlineCounts {
    sinks.dropFirst().reduce(into: sinks[0].deadlines) { $0.add($1.deadlines) }
  }

  /// The first cell that contradicts the reading.
  var contradiction: (row: Int, text: String)? {
    sinks.lazy.compactMap(\.contradiction).first
  }

  /// The column; its memory moves into it.
  mutating func finish() -> Column {
    let rowCount = ranges[ranges.count - 1].upperBound
    let isDateTime = sinks[0].reading.isDateTime
    let missing = validity(rowCount)
    var values = ColumnValues.lent
    swap(&values, &self.values)
    switch consume values {
    case .int(let numbers):
      return Column(isDateTime ? .datetime(numbers) : .int(numbers), validity: missing)
    case .number(let numbers): return Column(.number(numbers), validity: missing)
    case .days(let days): return Column(.date(days), validity: missing)
    case .periods(let periods): return Column(.period(periods), validity: missing)
    case .bools(let bytes):
      return Column(.bool(Bitmap(count: rowCount) { bytes[$0] == 1 }), validity: missing)
    case .codes(let codes): return texts(codes)
    case .lent: return Column(.text([], .empty))
    }
  }

  /// Texts or lists: codes of later sinks become those of the first, in the order of the rows.
  private mutating func texts(_ codes: consuming [UInt32]) -> Column {
    var codes = codes
    let isList = sinks[0].reading.isList
    if isList { codes[0] = 0 }
    var dictionary = ByteDictionaryBuilder()
    swap(&dictionary, &sinks[0].dictionary)
    var items: [UInt32] = []
    swap(&items, &sinks[0].items)
    for (sink, range) in zip(sinks, ranges).dropFirst() {
      let mapping = dictionary.merge(sink.dictionary)
      let before = UInt32(items.count)
      mapping.withUnsafeBufferPointer { mapping in
        items += sink.items.map { mapping[Int($0)] }
        codes.withUnsafeMutableBufferPointer { codes in
          if isList {
            for row in range { codes[row &+ 1] &+= before }
          } else {
            for row in range { codes[row] = mapping[Int(codes[row])] }
          }
        }
      }
    }
    let texts = dictionary.finish()
    return isList
      ? Column(.list(offsets: codes, items: Column(.text(items, texts))))
      : Column(.text(codes, texts))
  }

  private func validity(_ rowCount: Int) -> Bitmap? {
    guard sinks.contains(where: { !$0.missingRows.isEmpty }) else { return nil }
    var bits = Bitmap(repeating: true, count: rowCount)
    bits.words.withUnsafeMutableBufferPointer { words in
      for sink in sinks {
        for row in sink.missingRows { words[Int(row &>> 6)] &= ~(1 &<< UInt64(row & 63)) }
      }
    }
    return bits
  }
}

extension CellReading {
  var isList: Bool {
    switch self {
    case .list, .entries: true
    default: false
    }
  }

  fileprivate var isDateTime: Bool {
    if case .datetime = self { true } else { false }
  }
}
