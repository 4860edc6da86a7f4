import HoiText

/// Reads the tables of a Word document (ECMA-376 part 1, WordprocessingML).
///
/// Tracked deletions are no text, tracked insertions are; fields count as what they last showed, and
/// numbers that Word writes itself are text as others are.
func readWord(
  _ bytes: UnsafeBufferPointer<UInt8>, file: String
) throws(SourceError) -> SheetFile {
  let archive = try Archive(bytes, file: file)
  let path = try archive.mainPart() ?? "word/document.xml"
  guard let part = try archive.part(path) else {
    throw SourceError(.brokenArchive(file, part: path))
  }
  var document = WordReader(file: file, try WordNumbering(archive, of: path))
  return try document.read(part)
}

private struct WordReader {
  private var tables: DocumentTables
  private var numbering: WordNumbering
  /// Whether text that follows stands behind a number.
  private var isBehindNumber = false
  /// What the open cells and rows say of themselves, those of the innermost table last.
  private var cells: [CellFacts] = []
  private var rows: [RowFacts] = []
  /// The paragraph being read outside tables.
  private var paragraph = ""
  private var isHeading = false

  private struct CellFacts {
    var width = 1
    var height = DocumentTables.Height.rows(1)
  }

  private struct RowFacts {
    var isHeader = false
    /// Whether the row was deleted, with changes tracked.
    var isDeleted = false
  }

  init(file: String, _ numbering: WordNumbering) {
    tables = DocumentTables(file: file)
    self.numbering = numbering
  }

  mutating func read(_ part: ArchivePart) throws(SourceError) -> SheetFile {
    var reader = try XMLReader(part)
    var isText = false
    while let event = try reader.next() {
      switch event {
      case .start:
        isText = reader.isNamed("t")
        if !isText { try start(&reader) }
      case .end:
        isText = false
        try end(reader)
      case .text:
        if isText { try add(reader.text) }
      }
    }
    return tables.finish()
  }

  private mutating func add(_ text: some Collection<UInt8>) throws(SourceError) {
    if isBehindNumber {
      isBehindNumber = false
      try add(" ".utf8)
    }
    if tables.isInCell {
      try tables.append(text)
    } else if paragraph.utf8.count < 1_000 {
      paragraph += String(decoding: text, as: UTF8.self)
    }
  }

  private mutating func start(_ reader: inout XMLReader) throws(SourceError) {
    if reader.isNamed("tbl") {
      // Deeper ones lay out a page; what they say goes into the cell around them.
      if tables.depth >= DocumentLimits.tableDepth { return try reader.skip() }
      tables.startTable()
    } else if reader.isNamed("tr") {
      rows.append(RowFacts())
      tables.startRow()
    } else if reader.isNamed("tc") {
      cells.append(CellFacts())
      tables.startCell()
    } else if reader.isNamed("p") {
      if tables.isInCell { try tables.breakLine() }
      isHeading = false
      isBehindNumber = false
    } else if reader.isNamed("br") || reader.isNamed("cr") {
      if tables.isInCell { try tables.breakLine() } else { try add(" ".utf8) }
    } else if reader.isNamed("tab") {
      try add(" ".utf8)
    } else if reader.isNamed("noBreakHyphen") {
      try add("-".utf8)
    } else if reader.isNamed("pPr") {
      try paragraphProperties(&reader)
    } else if reader.isNamed("trPr") || reader.isNamed("tcPr") {
      try properties(&reader)
    } else if reader.isNamed("del") || reader.isNamed("moveFrom") || reader.isNamed("Fallback")
      || reader.isNamed("txbxContent")
    {
      try reader.skip()
    }
  }

  private mutating func end(_ reader: borrowing XMLReader) throws(SourceError) {
    if reader.isNamed("tc") {
      guard let cell = cells.popLast() else { return }
      try tables.endCell(width: cell.width, height: cell.height)
    } else if reader.isNamed("tr") {
      guard let row = rows.popLast() else { return }
      if row.isDeleted { tables.dropRow() } else { tables.endRow(isHeader: row.isHeader) }
    } else if reader.isNamed("tbl") {
      tables.endTable()
    } else if reader.isNamed("p"), !tables.isInTable {
      tables.line(paragraph, isHeading: isHeading)
      paragraph = ""
    }
  }

  /// What a row or a cell says of itself.
  private mutating func properties(_ reader: inout XMLReader) throws(SourceError) {
    let isRow = reader.isNamed("trPr")
    var depth = 1
    while depth > 0, let event = try reader.next() {
      if event == .end { depth -= 1 }
      guard event == .start else { continue }
      if reader.isNamed("trPrChange") || reader.isNamed("tcPrChange") {
        try reader.skip()
        continue
      }
      depth += 1
      let value = reader.attribute("val")
      if !isRow, !cells.isEmpty {
        if reader.isNamed("gridSpan") {
          cells[cells.count - 1].width = value.flatMap { Int($0) } ?? 1
        } else if reader.isNamed("vMerge") {
          cells[cells.count - 1].height = value == "restart" ? .open : .continued
        }
      } else if isRow, !rows.isEmpty {
        if reader.isNamed("tblHeader") {
          rows[rows.count - 1].isHeader = !["0", "false", "off"].contains(value ?? "")
        } else if reader.isNamed("del") {
          rows[rows.count - 1].isDeleted = true
        } else if reader.isNamed("gridBefore") {
          tables.skipColumns(value.flatMap { Int($0) } ?? 0)
        }
      }
    }
  }

  /// What a paragraph says of itself; the number before it is its first text.
  private mutating func paragraphProperties(_ reader: inout XMLReader) throws(SourceError) {
    var place = WordNumbering.Place()
    // A deleted paragraph, or one in a deleted row, is not counted.
    var isDeleted = rows.contains(where: \.isDeleted)
    var depth = 1
    while depth > 0, let event = try reader.next() {
      if event == .end { depth -= 1 }
      guard event == .start else { continue }
      // What it said before changes that are tracked.
      if reader.isNamed("pPrChange") || reader.isNamed("rPrChange") {
        try reader.skip()
        continue
      }
      depth += 1
      let value = reader.attribute("val")
      if reader.isNamed("pStyle") {
        place.style = value
        let style = (value ?? "").lowercased()
        isHeading = style.hasPrefix("caption") || style.hasPrefix("heading") || style == "title"
      } else if reader.isNamed("ilvl") {
        place.level = value.flatMap { Int($0) }
      } else if reader.isNamed("numId") {
        place.use = value.flatMap { Int($0) }
      } else if reader.isNamed("del") {
        isDeleted = true
      }
    }
    guard !isDeleted, let number = numbering.number(at: place) else { return }
    try add(number.utf8)
    isBehindNumber = true
  }
}
