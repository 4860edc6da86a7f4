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
  /// Lists read so far.
  private var listCount = 0
  /// The first cell that is not what the column is read as.
  private(set) var contradiction: (row: Int, text: String)?
  private(set) var deadlines = DeadlineCounts()
  /// Times that lost a part of a second.
  private(set) var fractionCount = 0
  /// What each text of `dictionary` means as a deadline.
  private var deadlineReadings: [DeadlineReading] = []
  private let days = DayTable.shared
  /// How many rows there will be, as far as known.
  private let expectedRows: Int

  init(_ reading: CellReading, missingTexts: [String], expectedRows: Int = 0) {
    self.reading = reading
    self.expectedRows = expectedRows
    self.missingTexts = missingTexts.map { Array($0.utf8) }
  }

  /// Bytes held beside the memory of the rows.
  var textBytes: Int { dictionary.byteCount + items.count * 4 + missingRows.count * 4 }

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
      var fractions = 0
      fill(cells, column, memory, firstRow, Int64.zero) { cell in
        if let time = days.isoDateTime(cell) { return time }
        if hasFraction(cell) { fractions += 1 }
        return datetime(cell, order: order)
      }
      fractionCount += fractions
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
    cell.isMissing(missingTexts)
  }

  private mutating func appendTexts(
    _ cells: some CellRows, _ column: Int, _ memory: UnsafeMutableRawPointer, _ firstRow: Int
  ) {
    let codes = memory.assumingMemoryBound(to: UInt32.self) + firstRow
    let missingTexts = missingTexts
    dictionary.appendCodes(
      of: cells, column: column, isMissing: { plainlyTrimmed($0).isMissing(missingTexts) },
      to: codes, expectedCells: expectedRows)
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
    let missingTexts = missingTexts
    dictionary.appendItems(
      of: cells, column: column, delimiter: delimiter,
      isMissing: { plainlyTrimmed($0).isMissing(missingTexts) }, to: &items,
      ends: memory.assumingMemoryBound(to: UInt32.self) + (firstRow + 1))
    listCount += cells.rowCount
    if items.count > items.capacity / 2 {
      // As many items a list as so far, and some more.
      items.reserveLarge(items.count * max(expectedRows, listCount) / listCount / 8 * 9)
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

extension UnsafeBufferPointer<UInt8> {
  /// Whether a cell, without blanks around it, is empty or one of these texts.
  @inline(__always)
  fileprivate func isMissing(_ missingTexts: [[UInt8]]) -> Bool {
    isEmpty || !missingTexts.isEmpty && missingTexts.contains { elementsEqual($0) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte first stands, looked for eight at a time; the end where it does not.
  @inline(__always)
  func firstPlace(of byte: UInt8) -> Int {
    guard let baseAddress else { return 0 }
    let raw = UnsafeRawPointer(baseAddress)
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    var offset = 0
    while offset &+ 8 <= count {
      let word =
        raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian ^ pattern
      // The lowest zero byte is marked exactly.
      let marks = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      if marks != 0 { return offset &+ marks.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < count, self[offset] != byte { offset &+= 1 }
    return offset
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

  /// What is to be said of a column that does not contradict its reading.
  func notes(on place: FilePlace) -> [SourceProblem] {
    var notes: [SourceProblem] = []
    let deadlines = deadlines
    if deadlines.areNoteworthy { notes.append(.deadlinesWithoutDate(place, deadlines)) }
    let fractionCount = fractionCount
    if fractionCount > 0 { notes.append(.secondsCut(place, cells: fractionCount)) }
    return notes
  }

  /// Times that lost a part of a second.
  var fractionCount: Int { sinks.reduce(0) { $0 + $1.fractionCount } }

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
      items += sink.items
      items.withUnsafeMutableBufferPointer {
        mapping.apply(to: UnsafeMutableBufferPointer(rebasing: $0[Int(before)...]))
      }
      codes.withUnsafeMutableBufferPointer { codes in
        if isList {
          for row in range { codes[row &+ 1] &+= before }
        } else {
          mapping.apply(to: UnsafeMutableBufferPointer(rebasing: codes[range]))
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
