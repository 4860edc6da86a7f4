import HoiPlan
import HoiText

/// Makes tables of the sheets of a file: those shown first, hidden ones behind them.
func tables(
  of file: SheetFile, names: [String], format: FileFormat, declaration: TableDeclaration,
  options: ReadingOptions
) throws(SourceError) -> [SourceTable] {
  var tables: [SourceTable] = []
  for (index, sheet) in file.sheets.enumerated() {
    var sheet = sheet
    try sheet.unfoldMerges(file: file.file)
    var declared = index == 0 ? declaration : TableDeclaration()
    if declared.title == nil { declared.title = sheet.name.map { Localized($0) } }
    let place = sheet.name.map { "\(file.file)#\($0)" } ?? "\(file.file)#\(names[index])"
    let result = file.bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(SourceError) in
        let table = SheetTable(SheetView(sheet: sheet, bytes: bytes), file: place)
        return try table.raw(declared, layoutTables: index == 0 ? file.layoutTableCount : 0)
      }
    }
    tables.append(
      SourceTable(
        name: names[index], file: place, bytes: .memory([]), format: format,
        declaration: declared, options: options, raw: try result.get()))
  }
  return tables
}

/// A sheet as a table: its header named, headings of groups made columns, cells typed by column.
private struct SheetTable {
  private let view: SheetView
  private let file: String
  private let header: SheetHeader
  private let rows: SheetRows

  init(_ view: SheetView, file: String) {
    self.view = view
    self.file = file
    header = SheetHeader(view)
    rows = SheetRows(view, header)
  }

  func raw(
    _ declaration: TableDeclaration, layoutTables: Int
  ) throws(SourceError) -> RawTable {
    let groupCount = rows.groupColumnCount
    let columnCount = groupCount + header.columns.count
    let place = FilePlace(file: file)
    if columnCount > TableLimits.columns {
      throw SourceError(
        .tooManyColumns(place, found: columnCount, limit: TableLimits.columns))
    }
    if columnCount * rows.data.count > DocumentLimits.cells {
      throw SourceError(.documentTooLarge(file, .cells))
    }
    let groupNames = (0..<groupCount).map { $0 == 0 ? "group" : "group_\($0 + 1)" }
    let (names, changes) = uniqueNames(groupNames + header.columns.map(\.name))
    var notes = notes(layoutTables)
    if !changes.isEmpty { notes.append(.headersRenamed(place, changes)) }
    var asked = declaration
    declare(names, groupCount, &asked)
    let grid = try SheetGrid(view, header, rows, groupCount: groupCount, file: file)
    let table = try grid.withCells { cells throws(SourceError) in
      var typing = GridTyping(
        grid: cells, headers: names, firstRow: 0, file: file, declaration: asked)
      return try typing.table()
    }
    return RawTable(
      columns: table.columns, rowCount: rows.data.count, notes: notes + table.notes)
  }

  /// Groups have a title in both languages; a numbering like 1, 1.1, 1.10 is text, a column of
  /// months periods.
  private func declare(
    _ names: [String], _ groupCount: Int, _ declaration: inout TableDeclaration
  ) {
    guard !declaration.isComplete else { return }
    func declare(_ name: String, as reading: CellReading, title: Localized? = nil) {
      guard !declaration.columns.contains(where: { $0.source == name }) else { return }
      var column = ColumnDeclaration(name, as: reading)
      column.title = title
      declaration.columns.append(column)
    }
    for index in 0..<groupCount {
      let number = index == 0 ? "" : " \(index + 1)"
      declare(
        names[index], as: .text, title: Localized(vi: "Nhóm\(number)", en: "Group\(number)"))
    }
    for (column, name) in zip(header.columns, names[groupCount...]) {
      if Numbering.headers.contains(folded(name)), isOutline(column.position) {
        declare(name, as: .text)
      } else if isMonths(column.position) {
        declare(name, as: .period)
      }
    }
  }

  private func cells(of column: Int32) -> some Sequence<Sheet.Cell> {
    rows.data.lazy.compactMap { entry in
      view.sheet.cells(ofRow: entry.row).first { $0.column == column }
    }
  }

  private func isOutline(_ column: Int32) -> Bool {
    cells(of: column).contains { view.text(of: $0).utf8.contains { $0 &- 0x30 >= 10 } }
  }

  private func isMonths(_ column: Int32) -> Bool {
    var isEmpty = true
    for cell in cells(of: column) {
      if cell.kind != .month { return false }
      isEmpty = false
    }
    return !isEmpty
  }

  private func notes(_ layoutTables: Int) -> [SourceProblem] {
    let place = FilePlace(file: file)
    var notes: [SourceProblem] = []
    if view.sheet.isHidden { notes.append(.hiddenSheet(place)) }
    if header.titleRowCount > 0 {
      notes.append(.titleRowsSkipped(place, count: header.titleRowCount))
    }
    if header.rows.count > 1 { notes.append(.headerJoined(place, rows: header.rows.count)) }
    if rows.headingCount > 0 {
      notes.append(
        .groupRows(place, headings: rows.headingCount, columns: rows.groupColumnCount))
    }
    let headerCells = header.rows.reduce(0) { count, row in
      count + view.sheet.cells(ofRow: row).count(where: \.isContinued)
    }
    let continued = view.sheet.continuedCount - headerCells
    if continued > 0 { notes.append(.mergedCells(place, cells: continued)) }
    if view.sheet.failures != FormulaFailures() {
      notes.append(.formulasFailed(place, view.sheet.failures))
    }
    var leftOut = rows.leftOut
    leftOut.layoutTables = layoutTables
    if !leftOut.isEmpty { notes.append(.rowsLeftOut(place, leftOut)) }
    return notes
  }
}

/// The cells of a sheet laid out row after row, every column in each.
private struct SheetGrid {
  private var bytes: [UInt8] = []
  private var rowStarts: [UInt32] = []
  private var ends: [UInt32] = []
  private var numbers: [UInt32] = []
  private let columnCount: Int

  /// How typed cells of a column are written, so that they agree with the texts beside them.
  private struct Style {
    var decimal = UInt8(ascii: ".")
    var showsDates = false
  }

  init(
    _ view: SheetView, _ header: SheetHeader, _ rows: SheetRows, groupCount: Int, file: String
  ) throws(SourceError) {
    columnCount = groupCount + header.columns.count
    let styles = Self.styles(view, header, rows)
    bytes.reserveCapacity(view.bytes.count)
    ends.reserveCapacity(columnCount * rows.data.count)
    for entry in rows.data {
      // One row more fits: no cell and no heading is longer than the space kept free.
      guard bytes.count < TableLimits.fileBytes - view.bytes.count - (1 << 16) else {
        throw SourceError(.fileTooLarge(file, limit: TableLimits.fileBytes))
      }
      rowStarts.append(UInt32(bytes.count))
      numbers.append(UInt32(clamping: view.sheet.rows[entry.row].number))
      let group = rows.groups[entry.group]
      for level in 0..<groupCount {
        if level < group.count { bytes.append(contentsOf: group[level].utf8) }
        ends.append(UInt32(bytes.count))
      }
      var cells = view.sheet.cells(ofRow: entry.row)[...]
      for (index, column) in header.columns.enumerated() {
        while let cell = cells.first, cell.column < column.position { cells.removeFirst() }
        if let cell = cells.first, cell.column == column.position {
          append(cell, view.bytes(of: cell), styles[index])
        }
        ends.append(UInt32(bytes.count))
      }
    }
  }

  func withCells<Outcome>(
    _ body: (CellGrid) throws(SourceError) -> Outcome
  ) throws(SourceError) -> Outcome {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(SourceError) in
        try body(
          CellGrid(
            bytes: buffer, columnCount: columnCount, rowStarts: rowStarts, ends: ends, gap: 0,
            isQuoted: false, rowNumbers: numbers))
      }
    }
    return try result.get()
  }

  private static func styles(
    _ view: SheetView, _ header: SheetHeader, _ rows: SheetRows
  ) -> [Style] {
    var texts = [ColumnEvidence](repeating: ColumnEvidence(), count: header.columns.count)
    for entry in rows.data {
      var cells = view.sheet.cells(ofRow: entry.row)[...]
      for (index, column) in header.columns.enumerated() where !texts[index].isText {
        while let cell = cells.first, cell.column < column.position { cells.removeFirst() }
        guard let cell = cells.first else { break }
        if cell.column == column.position, cell.kind == .text {
          texts[index].add(trimmed(view.bytes(of: cell)))
        }
      }
    }
    let isVietnamese = looksVietnamese(
      UnsafeBufferPointer(rebasing: view.bytes.prefix(1 << 20)))
    return texts.map { evidence in
      var style = Style()
      if evidence.cellCount > 0, !evidence.isText, evidence.telling != nil {
        let settled = evidence.settledStyle ?? (isVietnamese ? .vietnamese : .english)
        style.decimal = settled.decimal
      }
      style.showsDates = evidence.cellCount > 0 && !evidence.allowsDates
      return style
    }
  }

  private mutating func append(
    _ cell: Sheet.Cell, _ text: UnsafeBufferPointer<UInt8>, _ style: Style
  ) {
    switch cell.kind {
    case .failed: break
    case .number where style.decimal != UInt8(ascii: "."):
      bytes.append(contentsOf: text.lazy.map { $0 == UInt8(ascii: ".") ? style.decimal : $0 })
    case .date where style.showsDates, .month where style.showsDates:
      // `2025-06-30` as `30/06/2025`, as people write it beside texts.
      let parts = text.split(separator: UInt8(ascii: "-"))
      for (index, part) in parts.reversed().enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: "/")) }
        bytes.append(contentsOf: part)
      }
    default: bytes.append(contentsOf: text)
    }
  }
}
