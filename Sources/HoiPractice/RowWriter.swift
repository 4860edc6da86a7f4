/// Receives a piece of a file. Pieces of one file arrive in order, those of several files may
/// alternate.
package typealias Emit = (_ file: PracticeFile, _ bytes: [UInt8]) -> Void

/// The rows of one CSV file (RFC 4180 quoting, line feeds, UTF-8), handed on in large pieces.
struct RowWriter: ~Copyable {
  private static let pieceSize = 1 << 18

  private let emit: (_ bytes: [UInt8]) -> Void
  private let columnCount: Int
  private var bytes: [UInt8] = []
  private var cellCount = 0
  private(set) var rowCount = 0

  init(_ table: TableSchema, emit: @escaping Emit) {
    let file = table.file
    self.init(columns: table.columns.map(\.name)) { emit(file, $0) }
  }

  /// Starts with the header row.
  init(columns: [String], emit: @escaping (_ bytes: [UInt8]) -> Void) {
    self.emit = emit
    columnCount = columns.count
    bytes.reserveCapacity(Self.pieceSize + 4_096)
    for column in columns { text(column) }
    endRow()
    rowCount = 0
  }

  /// An empty text is an empty cell: a missing value.
  mutating func text(_ text: String) {
    separate()
    var isQuoted = false
    for byte in text.utf8 where byte == 0x2C || byte == 0x22 || byte == 0x0A {
      isQuoted = true
      break
    }
    guard isQuoted else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  mutating func list(_ items: [String]) {
    text(items.joined(separator: ";"))
  }

  mutating func integer(_ number: Int?) {
    separate()
    if let number { digits(number) }
  }

  /// A number given in tenths: 45 is written `4.5`.
  mutating func tenths(_ number: Int?) {
    separate()
    guard let number else { return }
    digits(number / 10)
    guard number % 10 != 0 else { return }
    bytes.append(0x2E)
    digits(number % 10)
  }

  mutating func date(_ day: Day?) {
    separate()
    if let day { isoDate(day) }
  }

  /// A point in time, `2025-09-30T03:05:00Z`; `minute` counts from midnight UTC.
  mutating func moment(_ day: Day, minute: Int) {
    separate()
    isoDate(day)
    bytes.append(0x54)
    pair(minute / 60)
    bytes.append(0x3A)
    pair(minute % 60)
    bytes.append(contentsOf: ":00Z".utf8)
  }

  mutating func endRow() {
    precondition(cellCount == columnCount, "a row of \(columnCount) columns has \(cellCount) cells")
    bytes.append(0x0A)
    cellCount = 0
    rowCount += 1
    guard bytes.count >= Self.pieceSize else { return }
    emit(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  consuming func finish() {
    emit(bytes)
  }

  private mutating func separate() {
    if cellCount > 0 { bytes.append(0x2C) }
    cellCount += 1
  }

  private mutating func isoDate(_ day: Day) {
    let (year, month, dayOfMonth) = day.parts
    digits(year)
    bytes.append(0x2D)
    pair(month)
    bytes.append(0x2D)
    pair(dayOfMonth)
  }

  private mutating func pair(_ number: Int) {
    bytes.append(UInt8(0x30 + number / 10))
    bytes.append(UInt8(0x30 + number % 10))
  }

  private mutating func digits(_ number: Int) {
    var divisor = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(0x30 + number / divisor % 10))
      divisor /= 10
    }
  }
}
