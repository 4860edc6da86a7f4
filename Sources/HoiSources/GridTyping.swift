import HoiEngine
import HoiPlan
import HoiText

/// Gives the cells of a grid their types: the declared ones, or what all cells of a column allow.
struct GridTyping {
  private var grid: CellGrid
  private let headers: [String]
  private let firstRow: Int
  private let file: String
  private let declaration: TableDeclaration
  private var notes: [SourceProblem] = []
  private var normalizedCells = 0

  /// Cells looked at before a type is tried on the whole column.
  private static let sampleSize = 1_000

  init(
    grid: CellGrid, headers: [String], firstRow: Int, file: String, declaration: TableDeclaration
  ) {
    self.grid = grid
    self.headers = headers
    self.firstRow = firstRow
    self.file = file
    self.declaration = declaration
  }

  mutating func table() throws(SourceError) -> RawTable {
    try selectRows()
    let wanted = try wantedColumns()
    var samples: [Int: ColumnEvidence] = [:]
    for (index, column) in wanted.enumerated() where column.declaration.reading == nil {
      samples[index] = evidence(column.position, isSample: true)
    }
    let style = fileStyle(samples)
    var columns: [RawTable.Column] = []
    for (index, column) in wanted.enumerated() {
      let read =
        if let reading = column.declaration.reading {
          (reading, try readDeclared(column, as: reading))
        } else {
          readInferred(column, sample: samples[index] ?? ColumnEvidence(), style: style)
        }
      columns.append(
        RawTable.Column(
          name: column.declaration.name, title: column.declaration.title, reading: read.0,
          isRequired: column.declaration.isRequired,
          declaredValues: column.declaration.declaredValues, column: read.1))
      if column.declaration.reading == nil, read.0 == .deadline {
        columns.append(wording(ofDeadlines: column))
      }
    }
    if normalizedCells > 0 {
      notes.append(.textNormalized(FilePlace(file: file), cells: normalizedCells))
    }
    return RawTable(columns: columns, rowCount: grid.rowCount - firstRow, notes: notes)
  }

  /// A column to be read: its place in the grid and what is declared of it.
  private struct Wanted {
    let position: Int
    let declaration: ColumnDeclaration
  }

  private func wantedColumns() throws(SourceError) -> [Wanted] {
    var wanted: [Wanted] = []
    for column in declaration.columns {
      guard let position = headers.firstIndex(of: column.source) else {
        throw SourceError(
          .undeclaredColumn(
            FilePlace(file: file), name: column.source,
            nearest: nearest(column.source, in: headers)))
      }
      wanted.append(Wanted(position: position, declaration: column))
    }
    if declaration.isComplete { return wanted }
    var all: [Wanted] = []
    for (position, header) in headers.enumerated() {
      let declared = wanted.filter { $0.position == position }
      all +=
        declared.isEmpty
        ? [Wanted(position: position, declaration: ColumnDeclaration(header))] : declared
    }
    return all
  }

  /// Leaves only the rows the declaration asks for.
  private mutating func selectRows() throws(SourceError) {
    guard let selection = declaration.rows else { return }
    guard let position = headers.firstIndex(of: selection.column) else {
      throw SourceError(
        .undeclaredColumn(FilePlace(file: file), name: selection.column, nearest: []))
    }
    var reader = CellReader(grid)
    var rowStarts: [UInt32] = []
    var ends: [UInt32] = []
    var rowNumbers: [UInt32]?
    for row in 0..<grid.rowCount
    where row < firstRow || selection.texts.contains(reader.text(row: row, column: position)) {
      rowStarts.append(grid.rowStarts[row])
      ends += grid.ends[row * grid.columnCount..<(row + 1) * grid.columnCount]
      if let number = grid.rowNumbers?[row] { rowNumbers = (rowNumbers ?? []) + [number] }
    }
    grid.rowNumbers = rowNumbers
    grid.rowStarts = rowStarts
    grid.ends = ends
  }

  private func evidence(_ position: Int, isSample: Bool) -> ColumnEvidence {
    var reader = CellReader(grid)
    var evidence = ColumnEvidence(datesOnly: declaration.infersDatesOnly)
    let missing = declaration.missingTexts.map { Array($0.utf8) }
    let rowCount = grid.rowCount - firstRow
    let step = isSample ? max(1, rowCount / Self.sampleSize) : 1
    for row in stride(from: firstRow, to: grid.rowCount, by: step) {
      let cell = reader.trimmedCell(row: row, column: position)
      if cell.isEmpty || missing.contains(where: { cell.elementsEqual($0) }) { continue }
      evidence.add(cell)
      if evidence.isText { break }
    }
    return evidence
  }

  /// The one way of writing numbers the settled columns agree on; else that of the language.
  private func fileStyle(_ samples: [Int: ColumnEvidence]) -> NumberStyle {
    let settled = Set(samples.values.compactMap(\.settledStyle))
    if settled.count == 1, let style = settled.first { return style }
    let beginning = UnsafeBufferPointer(rebasing: grid.bytes.prefix(1 << 20))
    return looksVietnamese(beginning) ? .vietnamese : .english
  }

  private func place(_ column: Wanted, row: Int? = nil) -> FilePlace {
    let line = row.map { row in
      grid.rowNumbers.map { Int($0[firstRow + row]) }
        ?? lineNumber(of: Int(grid.rowStarts[firstRow + row]), in: grid.bytes)
    }
    return FilePlace(file: file, line: line, column: column.declaration.name)
  }

  private mutating func readDeclared(
    _ column: Wanted, as reading: CellReading
  ) throws(SourceError) -> Column {
    switch read(column, as: reading) {
    case .column(let values):
      if column.declaration.isRequired, values.hasMissing {
        let row = (0..<values.count).first { values.value(at: $0) == .missing }
        throw SourceError(.missingRequiredValue(place(column, row: row)))
      }
      return values
    case .contradiction(let row):
      var reader = CellReader(grid)
      throw SourceError(
        .unreadableValue(
          place(column, row: row),
          text: reader.text(row: firstRow + row, column: column.position),
          expected: reading.expectedKind))
    }
  }

  /// A sample suggests a type; a cell that contradicts it has all cells looked at.
  private mutating func readInferred(
    _ column: Wanted, sample: ColumnEvidence, style: NumberStyle
  ) -> (CellReading, Column) {
    var evidence = sample
    if sample.isUndecided {
      evidence = self.evidence(column.position, isSample: false)
    }
    for _ in 0..<2 {
      let (reading, note) = evidence.verdict(fileStyle: style, place: place(column))
      if reading == .text, let deadlines = readDeadlines(column) { return (.deadline, deadlines) }
      if case .column(let values) = read(column, as: reading) {
        if let note = note ?? (reading == .text ? nearMiss(column, style: style) : nil) {
          notes.append(note)
        }
        return (reading, values)
      }
      evidence = self.evidence(column.position, isSample: false)
    }
    var typing = columnReading(column)
    let values = typing.readText()
    normalizedCells += typing.counts.normalizedCells
    return (.text, values)
  }

  /// Deadlines, where the header speaks of them and most cells can be read; texts are kept beside.
  private mutating func readDeadlines(_ column: Wanted) -> Column? {
    guard isDeadlineHeader(headers[column.position]) else { return nil }
    var typing = columnReading(column)
    guard case .column(let values) = typing.read(as: .deadline) else { return nil }
    let counts = typing.counts.deadlines
    let dated =
      counts.total - counts.recurring - counts.relative - counts.undated - counts.unreadable
    guard dated > 0, counts.unreadable * 5 <= counts.total else { return nil }
    notes.append(
      .deadlineColumn(place(column), wording: "\(column.declaration.name)_text"))
    if dated < counts.total { notes.append(.deadlinesWithoutDate(place(column), counts)) }
    return values
  }

  /// The texts behind a column of deadlines, as a column beside it.
  private mutating func wording(ofDeadlines column: Wanted) -> RawTable.Column {
    var typing = columnReading(column)
    let texts = typing.readText()
    normalizedCells += typing.counts.normalizedCells
    return RawTable.Column(
      name: freeName("\(column.declaration.name)_text", among: headers), reading: .text,
      column: texts)
  }

  /// A column of text whose cells are nearly all of one other kind: the others may be slips.
  private func nearMiss(_ column: Wanted, style: NumberStyle) -> SourceProblem? {
    var reader = CellReader(grid)
    var total = 0
    var dates = Fit(.date)
    var numbers = Fit(.number)
    let step = max(1, (grid.rowCount - firstRow) / Self.sampleSize)
    for row in stride(from: firstRow, to: grid.rowCount, by: step) {
      let cell = reader.trimmedCell(row: row, column: column.position)
      guard !cell.isEmpty else { continue }
      total += 1
      dates.add(cell, fits: readDate(cell) != nil)
      numbers.add(cell, fits: parseNumber(cell, style: style) != nil)
    }
    for fit in [dates, numbers] where total >= 20 && fit.count * 20 >= total * 19 {
      // Digits that are no number are codes with leading zeros.
      guard let example = fit.misfit, !example.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
        continue
      }
      return .nearlyTyped(
        place(column), kind: fit.kind, fitting: fit.count, total: total, example: example)
    }
    return nil
  }

  /// How many cells are of a kind, and the first that is not.
  private struct Fit {
    let kind: SourceProblem.ValueKind
    var count = 0
    var misfit: String?

    init(_ kind: SourceProblem.ValueKind) {
      self.kind = kind
    }

    mutating func add(_ cell: UnsafeBufferPointer<UInt8>, fits: Bool) {
      if fits {
        count += 1
      } else if misfit == nil {
        misfit = String(decoding: cell, as: UTF8.self)
      }
    }
  }

  private func columnReading(_ column: Wanted) -> ColumnReading {
    ColumnReading(
      grid, column: column.position, firstRow: firstRow, missingTexts: declaration.missingTexts)
  }

  private mutating func read(_ column: Wanted, as reading: CellReading) -> ReadColumn {
    var typing = columnReading(column)
    let result = typing.read(as: reading)
    if case .column = result {
      if typing.counts.fractions > 0 {
        notes.append(.secondsCut(place(column), cells: typing.counts.fractions))
      }
      normalizedCells += typing.counts.normalizedCells
      let deadlines = typing.counts.deadlines
      if deadlines.recurring + deadlines.relative + deadlines.undated + deadlines.unreadable > 0 {
        notes.append(.deadlinesWithoutDate(place(column), deadlines))
      }
    }
    return result
  }
}

/// Whether a point in time has a fraction of a second that is not zero: `08:15:30.5`.
func hasFraction(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let point = cell.lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }),
    cell[..<point].contains(UInt8(ascii: ":"))
  else { return false }
  return cell[(point + 1)...].prefix { $0 &- 0x30 < 10 }.contains { $0 != UInt8(ascii: "0") }
}
