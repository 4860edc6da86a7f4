import HoiEngine
import HoiPlan
import HoiText

/// A column of cells turned into values, or the first row whose cell does not fit.
enum ReadColumn {
  case column(Column)
  case contradiction(row: Int)
}

/// Seconds between the workspace's clock and UTC: Indochina Time.
private let workspaceOffset = 7 * 3_600

/// A point in time as the workspace's clock shows it.
func datetime(_ cell: UnsafeBufferPointer<UInt8>, order: DateOrder) -> Int64? {
  readDateTime(cell, order: order, defaultOffset: workspaceOffset).map {
    $0 + Int64(workspaceOffset)
  }
}

/// Counts of what happened to cells on the way, for notes.
struct ReadingCounts {
  var normalizedCells = 0
  var deadlines = DeadlineCounts()
}

/// Turns the cells of one column of a grid into a column of values.
struct ColumnReading: ~Copyable {
  private var reader: CellReader
  private let column: Int
  private let firstRow: Int
  private let rowCount: Int
  private let missingTexts: [[UInt8]]
  private(set) var counts = ReadingCounts()

  /// Rows before `firstRow` (the header) are not read; `rows`, where given, selects rows.
  init(_ grid: CellGrid, column: Int, firstRow: Int, missingTexts: [String]) {
    reader = CellReader(grid)
    self.column = column
    self.firstRow = firstRow
    rowCount = grid.rowCount - firstRow
    self.missingTexts = missingTexts.map { Array($0.utf8) }
  }

  mutating func read(as reading: CellReading) -> ReadColumn {
    switch reading {
    case .text: return .column(readText())
    case .int(let style):
      return readScalars(0) {
        parseInt(style.digits(in: $0), group: style.group)
      } storage: {
        .int($0)
      }
    case .number(let style):
      return readScalars(0) {
        parseNumber(style.digits(in: $0), style: style)
      } storage: {
        .number($0)
      }
    case .date(let order):
      return readScalars(0) {
        readDate($0, order: order)
      } storage: {
        .date($0)
      }
    case .datetime(let order):
      return readScalars(0) {
        datetime($0, order: order)
      } storage: {
        .datetime($0)
      }
    case .bool(let words):
      return readScalars(false) {
        words.value(of: $0)
      } storage: { values in
        .bool(Bitmap(count: values.count) { values[$0] })
      }
    case .period:
      return readScalars(Period(start: 0, end: 0)) { cell in
        readPeriod(String(decoding: cell, as: UTF8.self))
      } storage: {
        .period($0)
      }
    case .deadline: return .column(readDeadlines())
    case .list(let delimiter):
      return .column(readList { split($0, at: delimiter) })
    case .entries(let key):
      return .column(readList { entries(of: key, in: String(decoding: $0, as: UTF8.self)) })
    case .lookup(let texts):
      return .column(
        readText { cell in texts[String(decoding: cell, as: UTF8.self)] })
    }
  }

  /// The content of a row's cell; `nil` where it is missing.
  @inline(__always)
  private mutating func cell(_ row: Int) -> UnsafeBufferPointer<UInt8>? {
    let cell = reader.cell(row: firstRow &+ row, column: column)
    if cell.isEmpty { return nil }
    let inner = trimmed(cell)
    if inner.isEmpty { return nil }
    for text in missingTexts where inner.elementsEqual(text) { return nil }
    return cell
  }

  @inline(__always)
  private mutating func readScalars<Scalar>(
    _ zero: Scalar, _ parse: (UnsafeBufferPointer<UInt8>) -> Scalar?,
    storage: ([Scalar]) -> Column.Storage
  ) -> ReadColumn {
    var values = [Scalar](repeating: zero, count: rowCount)
    var validity: Bitmap?
    for row in 0..<rowCount {
      guard let cell = cell(row) else {
        if validity == nil { validity = Bitmap(repeating: true, count: rowCount) }
        validity?[row] = false
        continue
      }
      guard let value = parse(trimmed(cell)) else { return .contradiction(row: row) }
      values[row] = value
    }
    return .column(Column(storage(values), validity: validity))
  }

  mutating func readText() -> Column {
    var dictionary = ByteDictionaryBuilder()
    var codes = [UInt32](repeating: 0, count: rowCount)
    for row in 0..<rowCount {
      if let cell = cell(row) { codes[row] = dictionary.code(for: cell) }
    }
    counts.normalizedCells += dictionary.normalizedCount
    return Column(.text(codes, dictionary.finish()))
  }

  private mutating func readText(
    _ replacement: (UnsafeBufferPointer<UInt8>) -> String?
  ) -> Column {
    var dictionary = ByteDictionaryBuilder()
    var codes = [UInt32](repeating: 0, count: rowCount)
    for row in 0..<rowCount {
      if let cell = cell(row), let text = replacement(trimmed(cell)) {
        codes[row] = dictionary.code(for: text)
      }
    }
    return Column(.text(codes, dictionary.finish()))
  }

  private mutating func readList(
    _ items: (UnsafeBufferPointer<UInt8>) -> [String]
  ) -> Column {
    var dictionary = ByteDictionaryBuilder()
    var offsets: [UInt32] = [0]
    var codes: [UInt32] = []
    for row in 0..<rowCount {
      if let cell = cell(row) {
        for item in items(cell) { codes.append(dictionary.code(for: item)) }
      }
      offsets.append(UInt32(codes.count))
    }
    counts.normalizedCells += dictionary.normalizedCount
    return Column(
      .list(offsets: offsets, items: Column(.text(codes, dictionary.finish()))))
  }

  private mutating func readDeadlines() -> Column {
    var values = [Period](repeating: Period(start: 0, end: 0), count: rowCount)
    var validity: Bitmap?
    // Each different text is read once.
    var dictionary = ByteDictionaryBuilder()
    var readings: [DeadlineReading] = []
    for row in 0..<rowCount {
      if let cell = cell(row) {
        let text = trimmed(cell)
        let code = Int(dictionary.code(for: text))
        if code > readings.count {
          readings.append(readDeadlineOrPeriod(String(decoding: text, as: UTF8.self)))
        }
        let reading = readings[code - 1]
        counts.deadlines.add(reading, text)
        if case .period(let start, let end, _) = reading {
          values[row] = Period(start: start, end: end)
          continue
        }
      }
      if validity == nil { validity = Bitmap(repeating: true, count: rowCount) }
      validity?[row] = false
    }
    return Column(.period(values), validity: validity)
  }
}

extension NumberStyle {
  /// The number in a cell, without `€` before or `%` behind it where such is allowed.
  @inline(__always)
  fileprivate func digits(in cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    if isBare { return cell }
    func belongs(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte == UInt8(ascii: "-") }
    let start = cell.firstIndex(where: belongs) ?? cell.count
    let end = cell.lastIndex { $0 &- 0x30 < 10 }.map { $0 + 1 } ?? start
    return UnsafeBufferPointer(rebasing: cell[min(start, end)..<end])
  }
}

extension BoolWords {
  func value(of cell: UnsafeBufferPointer<UInt8>) -> Bool? {
    let text = String(decoding: cell, as: UTF8.self).lowercased()
    return isTrue.contains(text) ? true : isFalse.contains(text) ? false : nil
  }
}

/// The items of a list in a cell, without blanks around them; empty ones are none.
func split(_ cell: UnsafeBufferPointer<UInt8>, at delimiter: UInt8) -> [String] {
  cell.split(separator: delimiter).compactMap { part in
    let item = trimmed(UnsafeBufferPointer(rebasing: part))
    return item.isEmpty ? nil : String(decoding: item, as: UTF8.self)
  }
}

/// The texts behind `key=` in `replaces=630/QĐ-UBND (2023); 3111/QĐ-UBND (2024); cites=…`.
///
/// What stands in brackets is a remark. An entry without a key that looks like a document number
/// goes with the key before it; any other is a remark too.
func entries(of key: String, in cell: String) -> [String] {
  var found: [String] = []
  var current = ""
  for part in cell.split(separator: ";") {
    var text = part.drop { $0 == " " }
    if let equals = text.firstIndex(of: "=") {
      current = String(text[..<equals])
      text = text[text.index(after: equals)...]
    } else if text.first?.isNumber != true || !text.utf8.contains(UInt8(ascii: "/"))
      || current.isEmpty
    {
      current = ""
      continue
    }
    if let bracket = text.firstIndex(of: "(") { text = text[..<bracket] }
    while text.last == " " { text.removeLast() }
    if current == key, !text.isEmpty { found.append(String(text)) }
  }
  return found
}
