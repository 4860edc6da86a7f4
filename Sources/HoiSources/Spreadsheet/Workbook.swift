import HoiText

/// Reads the sheets of a workbook (ECMA-376 part 1, SpreadsheetML): values as they were last computed
/// and stored, with the kind their number format gives them.
struct Workbook: ~Copyable {
  private let archive: Archive
  private var output: SheetFile
  /// Where the text of each shared string stands in the arena.
  private var sharedStrings: [Range<UInt32>] = []
  private var styles: [DateFormat] = []
  private var dates = SerialDates.from1900

  init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) throws(SourceError) {
    archive = try Archive(bytes, file: file)
    output = SheetFile(file: file)
  }

  /// All sheets that hold something; those shown come first.
  consuming func read() throws(SourceError) -> SheetFile {
    let workbook = try archive.mainPart() ?? "xl/workbook.xml"
    let relations = try archive.relations(of: workbook)
    guard let part = try archive.part(workbook) else {
      throw SourceError(.brokenArchive(output.file, part: workbook))
    }
    let entries = try sheetEntries(part)
    if let path = relations.first(where: { $0.type == "styles" })?.path,
      let part = try archive.part(path)
    {
      styles = try readDateFormats(part)
    }
    if let path = relations.first(where: { $0.type == "sharedStrings" })?.path,
      let part = try archive.part(path)
    {
      try readSharedStrings(part)
    }
    for entry in entries.filter({ !$0.isHidden }) + entries.filter(\.isHidden) {
      // A sheet of a chart alone has another type.
      guard
        let relation = relations.first(where: { $0.id == entry.relation && $0.type == "worksheet" })
      else { continue }
      guard let part = try archive.part(relation.path) else {
        throw SourceError(.brokenArchive(output.file, part: relation.path))
      }
      var sheet = Sheet(name: entry.name)
      sheet.isHidden = entry.isHidden
      try readCells(part, into: &sheet)
      if !sheet.cells.isEmpty { output.sheets.append(sheet) }
    }
    return output
  }

  private struct SheetEntry {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  /// What the workbook says of its sheets, and which day its dates count from.
  private mutating func sheetEntries(
    _ part: ArchivePart
  ) throws(SourceError) -> [SheetEntry] {
    var reader = try XMLReader(part)
    var entries: [SheetEntry] = []
    while let event = try reader.next() {
      guard event == .start else { continue }
      if reader.isNamed("sheet") {
        let state = reader.attribute("state") ?? "visible"
        entries.append(
          SheetEntry(
            name: reader.attribute("name") ?? "", relation: reader.attribute("id") ?? "",
            isHidden: state != "visible"))
      } else if reader.isNamed("workbookPr"),
        ["1", "true"].contains(reader.attribute("date1904") ?? "")
      {
        dates = .from1904
      }
    }
    return entries
  }

  private mutating func readSharedStrings(_ part: ArchivePart) throws(SourceError) {
    var reader = try XMLReader(part)
    while let event = try reader.next() {
      guard event == .start, reader.isNamed("si") else { continue }
      let start = output.bytes.count
      try readRichText(&reader)
      sharedStrings.append(UInt32(start)..<UInt32(output.bytes.count))
    }
  }

  /// The text of the element just started, run by run; how it is pronounced is passed over.
  private mutating func readRichText(_ reader: inout XMLReader) throws(SourceError) {
    var depth = 1
    var isText = false
    let start = output.bytes.count
    while depth > 0, let event = try reader.next() {
      switch event {
      case .start:
        if reader.isNamed("rPh") || reader.isNamed("phoneticPr") {
          try reader.skip()
        } else {
          depth += 1
          isText = reader.isNamed("t")
        }
      case .end:
        depth -= 1
        isText = false
      case .text:
        if isText { try output.append(reader.text) }
      }
    }
    unescape(from: start)
  }

  /// `_x000D_` stands for a character XML cannot hold.
  private mutating func unescape(from start: Int) {
    guard output.bytes[start...].contains(UInt8(ascii: "_")) else { return }
    let text = String(decoding: output.bytes[start...], as: UTF8.self)
    guard text.contains("_x") else { return }
    var plain = ""
    var rest = text[...]
    while let place = rest.firstRange(of: "_x") {
      plain += rest[..<place.lowerBound]
      let digits = rest[place.upperBound...].prefix(4)
      let behind = digits.endIndex
      if digits.count == 4, behind < rest.endIndex, rest[behind] == "_",
        let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value)
      {
        if value != 0x0D { plain.unicodeScalars.append(scalar) }
        rest = rest[rest.index(after: behind)...]
      } else {
        plain += "_x"
        rest = rest[place.upperBound...]
      }
    }
    output.bytes.replaceSubrange(start..., with: (plain + rest).utf8)
  }
}

// MARK: Cells

extension Workbook {
  private mutating func readCells(
    _ part: ArchivePart, into sheet: inout Sheet
  ) throws(SourceError) {
    var reader = try XMLReader(part)
    var rowNumber = 0
    var column = 0
    while let event = try reader.next() {
      guard event == .start else { continue }
      if reader.isNamed("c") {
        var cell = RawCell(column: column)
        reader.attributes { name, value in cell.take(name, value) }
        if cell.column >= DocumentLimits.columns {
          throw SourceError(.documentTooLarge(output.file, .columns))
        }
        column = cell.column + 1
        try readCell(&reader, &cell, row: rowNumber, into: &sheet)
      } else if reader.isNamed("row") {
        rowNumber = reader.attribute("r").flatMap { Int($0) } ?? rowNumber + 1
        if rowNumber < 1 || rowNumber > DocumentLimits.rows {
          throw SourceError(.documentTooLarge(output.file, .rows))
        }
        column = 0
        sheet.startRow(number: rowNumber)
      } else if reader.isNamed("mergeCell"), let area = reader.attribute("ref"),
        let merge = Sheet.Merge(area)
      {
        sheet.add(merge)
      }
    }
  }

  /// What the attributes of a cell say.
  private struct RawCell {
    var column: Int
    var style = 0
    var type = CellType.number

    init(column: Int) {
      self.column = column
    }

    mutating func take(_ name: UnsafePointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
      guard name[1] == 0 else { return }
      switch name[0] {
      case UInt8(ascii: "r"):
        if let (column, _) = cellReference(value[...]) { self.column = column }
      case UInt8(ascii: "s"):
        style = Int(String(decoding: value, as: UTF8.self)) ?? 0
      case UInt8(ascii: "t"):
        type = CellType(rawValue: String(decoding: value, as: UTF8.self)) ?? .number
      default: break
      }
    }
  }

  private enum CellType: String {
    case number = "n"
    case bool = "b"
    case error = "e"
    case date = "d"
    case shared = "s"
    case formulaText = "str"
    case inline = "inlineStr"
  }

  private mutating func readCell(
    _ reader: inout XMLReader, _ cell: inout RawCell, row: Int, into sheet: inout Sheet
  ) throws(SourceError) {
    let start = output.bytes.count
    var depth = 1
    var isValue = false
    var isFormula = false
    while depth > 0, let event = try reader.next() {
      switch event {
      case .start:
        if reader.isNamed("is") {
          try readRichText(&reader)
          cell.type = .inline
          continue
        }
        depth += 1
        isValue = reader.isNamed("v")
        if reader.isNamed("f") { isFormula = true }
      case .end:
        depth -= 1
        isValue = false
      case .text:
        if isValue { try output.append(reader.text) }
      }
    }
    if let found = try value(of: cell, from: start, isFormula: isFormula, row, &sheet.failures) {
      sheet.add(found)
    }
  }

  /// The cell behind its stored value, which stands in the arena from `start` on.
  private mutating func value(
    of cell: RawCell, from start: Int, isFormula: Bool, _ row: Int,
    _ failures: inout FormulaFailures
  ) throws(SourceError) -> Sheet.Cell? {
    let failed = Sheet.Cell(
      column: Int32(cell.column), kind: .failed, start: UInt32(start), end: UInt32(start))
    if output.bytes.count == start {
      guard isFormula, cell.type != .formulaText, cell.type != .inline else { return nil }
      failures.uncomputed += 1
      failures.note("\(columnLetters(cell.column))\(row)")
      return failed
    }
    switch cell.type {
    case .inline: return try textCell(from: start, to: output.bytes.count, cell)
    case .formulaText:
      unescape(from: start)
      return try textCell(from: start, to: output.bytes.count, cell)
    case .error:
      failures.errors += 1
      let text = String(decoding: output.bytes[start...], as: UTF8.self)
      failures.note("\(columnLetters(cell.column))\(row) \(text)")
      return failed
    case .bool:
      let isTrue = output.bytes[start] == UInt8(ascii: "1")
      return try replaced(from: start, by: isTrue ? "true" : "false", .bool, cell)
    case .shared:
      let number = Int(String(decoding: output.bytes[start...], as: UTF8.self))
      output.bytes.removeSubrange(start...)
      guard let number, sharedStrings.indices.contains(number) else {
        throw SourceError(.brokenArchive(output.file, part: "xl/sharedStrings.xml"))
      }
      let range = sharedStrings[number]
      return try textCell(from: Int(range.lowerBound), to: Int(range.upperBound), cell)
    case .date:
      let text = String(decoding: output.bytes[start...], as: UTF8.self)
      let isDay = text.hasSuffix("T00:00:00") || !text.contains("T")
      return try replaced(
        from: start, by: isDay ? String(text.prefix(10)) : text, isDay ? .date : .datetime, cell)
    case .number: return try number(cell, from: start)
    }
  }

  /// A text as it stands, with the blanks around it; `nil` where it is all blank.
  private func textCell(
    from start: Int, to end: Int, _ cell: RawCell
  ) throws(SourceError) -> Sheet.Cell? {
    if output.bytes[start..<end].allSatisfy({ isBlank($0) }) { return nil }
    if end - start > DocumentLimits.cellBytes {
      throw SourceError(
        .cellTooLarge(FilePlace(file: output.file), limit: DocumentLimits.cellBytes))
    }
    return Sheet.Cell(
      column: Int32(cell.column), kind: .text, start: UInt32(start), end: UInt32(end))
  }

  private mutating func number(
    _ cell: RawCell, from start: Int
  ) throws(SourceError) -> Sheet.Cell? {
    let format = styles.indices.contains(cell.style) ? styles[cell.style] : .none
    let text = String(decoding: output.bytes[start...], as: UTF8.self)
    guard let number = Double(text), number.isFinite else {
      // Not what the format allows; shown as it stands.
      return try output.cell(from: start, column: cell.column)
    }
    if format != .none, let (text, kind) = dates.text(number, as: format) {
      return try replaced(from: start, by: text, kind, cell)
    }
    if text.utf8.allSatisfy({ $0 &- 0x30 < 10 }), text.utf8.count < 16 {
      return try output.cell(from: start, column: cell.column, kind: .number)
    }
    return try replaced(from: start, by: machineText(number), .number, cell)
  }

  private mutating func replaced(
    from start: Int, by text: String, _ kind: Sheet.Kind, _ cell: RawCell
  ) throws(SourceError) -> Sheet.Cell? {
    output.bytes.removeSubrange(start...)
    try output.append(text.utf8)
    return try output.cell(from: start, column: cell.column, kind: kind)
  }
}

extension FormulaFailures {
  fileprivate mutating func note(_ place: String) {
    if example == nil { example = String(place.prefix(40)) }
  }
}

extension Sheet.Merge {
  /// `A1:C2`
  fileprivate init?(_ area: String) {
    let bytes = Array(area.utf8.filter { $0 != UInt8(ascii: "$") })
    let parts = bytes.split(separator: UInt8(ascii: ":"))
    guard parts.count == 2 else { return nil }
    let corners = parts.map { part in
      part.withUnsafeBufferPointer { cellReference($0[...]) }
    }
    guard let first = corners[0], let last = corners[1], first.column <= last.column,
      first.row <= last.row, last.column < DocumentLimits.columns, last.row <= DocumentLimits.rows
    else { return nil }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }
}

/// `BC12`: the column from 0, the row from 1.
private func cellReference(
  _ bytes: Slice<UnsafeBufferPointer<UInt8>>
) -> (column: Int, row: Int)? {
  var column = 0
  var row = 0
  for byte in bytes {
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    if letter < 26, row == 0 {
      column = column * 26 + Int(letter) + 1
    } else if byte &- 0x30 < 10 {
      row = row * 10 + Int(byte - 0x30)
    } else {
      return nil
    }
    if column > DocumentLimits.columns * 2 || row > DocumentLimits.rows * 2 { return nil }
  }
  return column > 0 && row > 0 ? (column - 1, row) : nil
}

private func columnLetters(_ column: Int) -> String {
  var rest = column
  var letters = ""
  repeat {
    letters = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + letters
    rest = rest / 26 - 1
  } while rest >= 0
  return letters
}
