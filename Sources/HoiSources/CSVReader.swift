import HoiEngine
import HoiPlan
import HoiText
import Synchronization

/// Reads a delimited text file into a table, by its declaration or by what its cells look like.
///
/// Of a table that is declared whole, only the columns named by `only` are read. `survey` is what an
/// earlier reading of the same text found, and what the next one may start with.
func readCSV(
  _ source: ByteSource, file: String, declaration: TableDeclaration, options: ReadingOptions,
  _ survey: inout TextSurvey?, only: Set<String>? = nil
) throws(SourceError) -> RawTable {
  try withCSV(source, file: file, declaration, options, &survey) { reader throws(SourceError) in
    try reader.read(only: only)
  }
}

/// The columns of a large file by a sample of its rows, none of them read; `nil` for a small file,
/// which is read whole.
func sketchCSV(
  _ source: ByteSource, file: String, declaration: TableDeclaration, options: ReadingOptions,
  _ survey: inout TextSurvey?
) throws(SourceError) -> RawTable? {
  try withCSV(source, file: file, declaration, options, &survey) { reader throws(SourceError) in
    try reader.sketch()
  }
}

private func withCSV<Result>(
  _ source: ByteSource, file: String, _ declaration: TableDeclaration, _ options: ReadingOptions,
  _ survey: inout TextSurvey?, _ body: (inout CSVTableReader) throws(SourceError) -> Result
) throws(SourceError) -> Result {
  try source.withBytes { bytes throws(SourceError) in
    // Before the text is looked at, and once more where decoding made it longer.
    try checkSize(bytes.count, file: file)
    return try withUTF8Text(
      bytes, file: file, encoding: options.encoding, isChecked: false, isMapped: source.isFile
    ) {
      text throws(SourceError) in
      try checkSize(text.bytes.count, file: file)
      let before = bytes.count > text.bytes.count ? bytes.count - text.bytes.count : 0
      var reader = CSVTableReader(text, before: before, file: file, declaration, options, survey)
      let result = try body(&reader)
      survey = reader.survey
      return result
    }
  }
}

private func checkSize(_ count: Int, file: String) throws(SourceError) {
  if count > TableLimits.fileBytes {
    throw SourceError(.fileTooLarge(file, limit: TableLimits.fileBytes))
  }
}

/// Reads one delimited text.
struct CSVTableReader {
  private(set) var text: DecodedText
  /// Bytes of the file before the text.
  private let before: Int
  let file: String
  let declaration: TableDeclaration
  let options: ReadingOptions
  var notes: [SourceProblem]
  /// Of the text below its header, once it was looked at.
  private(set) var survey: TextSurvey?

  /// A text up to this size is read whole to find out what its columns are.
  static let smallSize = 256 << 10
  /// A text up to this size is checked before its header is looked for.
  private static let quickSize = 16 << 20

  init(
    _ text: DecodedText, before: Int, file: String, _ declaration: TableDeclaration,
    _ options: ReadingOptions, _ survey: TextSurvey?
  ) {
    self.text = text
    self.before = before
    self.file = file
    self.declaration = declaration
    self.options = options
    self.survey = survey
    notes = text.notes
  }

  /// Where the rows start, and what their cells are called.
  struct Head {
    let layout: CSVLayout
    let names: [String]
    /// Behind the header.
    let rowsOffset: Int
  }

  mutating func head() throws(SourceError) -> Head {
    let layout = CSVLayout.found(in: text.bytes, file: file, delimiter: declaration.delimiter)
    if declaration.delimiter == nil, layout.delimiter != UInt8(ascii: ",") {
      notes.append(
        .delimiterChosen(
          FilePlace(file: file), delimiter: Character(Unicode.Scalar(layout.delimiter))))
    }
    if layout.titleRowCount > 0 {
      notes.append(.titleRowsSkipped(FilePlace(file: file), count: layout.titleRowCount))
    }
    if let total = layout.total {
      text = DecodedText(
        bytes: UnsafeBufferPointer(rebasing: text.bytes[..<total.offset]), notes: text.notes,
        isMapped: text.isMapped)
      var leftOut = RowsLeftOut()
      leftOut.addTotal(total.label)
      notes.append(.rowsLeftOut(FilePlace(file: file), leftOut))
    }
    let scanner = CSVScanner(text.bytes, file: file, delimiter: layout.delimiter)
    var offset = layout.headerOffset
    guard let header = try scanner.record(at: &offset) else { throw SourceError(.noHeader(file)) }
    if header.count > TableLimits.columns {
      throw SourceError(
        .tooManyColumns(
          scanner.place(layout.headerOffset), found: header.count, limit: TableLimits.columns))
    }
    return Head(layout: layout, names: names(of: header), rowsOffset: offset)
  }

  /// The text from behind the header is looked at once, unless an earlier reading did.
  mutating func surveyed(below head: Head) throws(SourceError) -> TextSurvey {
    let offset = head.rowsOffset
    if let survey, survey.range == offset..<text.bytes.count { return survey }
    let scanner = CSVScanner(text.bytes, file: file, delimiter: head.layout.delimiter)
    // A line without end is refused here, before all of it is looked at.
    var second = offset
    _ = try scanner.record(at: &second)
    var survey = TextSurvey(text, from: offset, options, allowsLongLines: false)
    if survey.hasLongLine {
      // Row by row, until the cell that is too large; there may be none, but many cells.
      while try scanner.record(at: &second) != nil { try options.checkCancellation(file) }
      survey = TextSurvey(text, from: offset, options, allowsLongLines: true)
    }
    try options.checkCancellation(file)
    let header = UnsafeBufferPointer(rebasing: text.bytes[..<offset])
    if survey.parts.contains(where: { !$0.isUTF8 }) || firstMalformedByte(header) != nil {
      try checkUTF8(text.bytes, file: file, before: before)
    }
    self.survey = survey
    return survey
  }

  /// The names in the header, trimmed, unique, none empty; changes are noted.
  private mutating func names(of header: [Range<Int>]) -> [String] {
    let scratch = UnquotingScratch()
    let found = header.map { range in
      let raw = UnsafeBufferPointer(rebasing: text.bytes[range])
      let isQuoted = raw.count >= 2 && raw[0] == UInt8(ascii: "\"")
      return nfc(String(decoding: trimmed(isQuoted ? scratch.unquoted(raw) : raw), as: UTF8.self))
    }
    let (names, changes) = uniqueNames(found)
    if !changes.isEmpty { notes.append(.headersRenamed(FilePlace(file: file), changes)) }
    return names
  }

  mutating func read(only: Set<String>?) throws(SourceError) -> RawTable {
    if text.bytes.count <= Self.quickSize, survey == nil {
      try checkUTF8(text.bytes, file: file, before: before)
    }
    let head = try head()
    let survey = try surveyed(below: head)
    if declaration.isComplete, declaration.rows == nil,
      let table = try regularTable(head, survey, only: only)
    {
      return table
    }
    return try gridTable(head, declaration, only: only)
  }

  /// Every cell of the file in one grid: exact about what is wrong, and for files of every form.
  private mutating func gridTable(
    _ head: Head, _ declaration: TableDeclaration, only: Set<String>?
  ) throws(SourceError) -> RawTable {
    var scanner = CSVScanner(text.bytes, file: file, delimiter: head.layout.delimiter)
    let grid = try scanner.grid(
      from: head.layout.headerOffset, columnCount: head.names.count, options: options)
    if scanner.paddedRowCount > 0 {
      notes.append(.rowsPadded(FilePlace(file: file), rows: scanner.paddedRowCount))
    }
    var asked = declaration
    if let only, declaration.isComplete { asked.columns.removeAll { !only.contains($0.name) } }
    var typing = GridTyping(
      grid: grid, headers: head.names, firstRow: 1, file: file, declaration: asked)
    let table = try typing.table()
    let columns =
      asked.columns.count == declaration.columns.count
      ? table.columns
      : declaration.columns.map { column in
        table.columns.first { $0.name == column.name } ?? RawTable.Column(unread: column)
      }
    return RawTable(columns: columns, rowCount: table.rowCount, notes: notes + table.notes)
  }

  /// The table of a regular text, column by column; `nil` where the text is not regular, or a
  /// declared type does not fit: the grid says where.
  private mutating func regularTable(
    _ head: Head, _ survey: TextSurvey, only: Set<String>?
  ) throws(SourceError) -> RawTable? {
    var positions: [Int] = []
    for column in declaration.columns {
      guard let position = head.names.firstIndex(of: column.source) else {
        throw SourceError(
          .undeclaredColumn(
            FilePlace(file: file), name: column.source,
            nearest: nearest(column.source, in: head.names)))
      }
      positions.append(position)
    }
    guard
      let rows = RegularText(
        text, survey: survey, from: head.rowsOffset, layout: head.layout,
        columnCount: head.names.count, options)
    else { return nil }
    let wanted = declaration.columns.indices.filter {
      only?.contains(declaration.columns[$0].name) ?? true
    }
    let asked = wanted.map { (positions[$0], declaration.columns[$0].reading ?? .text) }
    let memory = MemoryShare(options.memory)
    let read = rows.columns(asked, missingTexts: declaration.missingTexts, memory)
    try options.checkCancellation(file)
    try options.checkMemory(memory, file)
    guard var filled = read else { return nil }
    let misread = wanted.indices.filter { filled[$0].contradiction != nil }
    guard misread.allSatisfy({ declaration.columns[wanted[$0]].isInferred }) else { return nil }
    let values = finished(&filled, wanted.map { declaration.columns[$0].name })
    var columns = declaration.columns.map { RawTable.Column(unread: $0) }
    for (place, index) in wanted.enumerated() {
      let declared = declaration.columns[index]
      var column = RawTable.Column(unread: declared)
      if let found = values[place] {
        column.column = found
      } else {
        column = widened(declared, at: positions[index], rows, filled[place].contradiction?.text)
      }
      column.isRead = true
      try options.checkCancellation(file)
      if declared.isRequired, column.column.hasMissing { return nil }
      columns[index] = column
    }
    return RawTable(columns: columns, rowCount: rows.rowCount, notes: notes)
  }

  /// The columns, put together on all threads, but those that contradict their reading; notes on
  /// what was found in them.
  private mutating func finished(_ filled: inout [FilledColumn], _ names: [String]) -> [Column?] {
    var normalized = 0
    for (column, name) in zip(filled, names) where column.contradiction == nil {
      normalized += column.normalizedCount
      notes += column.notes(on: FilePlace(file: file, column: name))
    }
    if normalized > 0 { notes.append(.textNormalized(FilePlace(file: file), cells: normalized)) }
    var columns = [Column?](repeating: nil, count: filled.count)
    let next = Atomic(0)
    let isCancelled = options.isCancelled
    filled.withUnsafeMutableBufferPointer { filled in
      columns.withUnsafeMutableBufferPointer { columns in
        // Each column is put together by one thread.
        let shared = Shared((filled: filled, columns: columns))
        inParallel(min(options.threadCount, columns.count)) { _ in
          let (filled, columns) = shared.value
          while true {
            let index = next.add(1, ordering: .relaxed).oldValue
            guard index < columns.count, !isCancelled() else { return }
            if filled[index].contradiction == nil { columns[index] = filled[index].finish() }
          }
        }
      }
    }
    return columns
  }
}

/// Makes names of columns unique and not empty, in one line each.
func uniqueNames(_ found: [String]) -> (names: [String], changes: [SourceProblem.HeaderChange]) {
  var names: [String] = []
  var taken = Set(found)
  var used: Set<String> = []
  var changes: [SourceProblem.HeaderChange] = []
  for (index, header) in found.enumerated() {
    var name = header.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if name.isEmpty { name = "column_\(index + 1)" }
    if used.contains(name) || header != name && taken.contains(name) {
      var number = 2
      while taken.contains("\(name)_\(number)") || used.contains("\(name)_\(number)") {
        number += 1
      }
      name = "\(name)_\(number)"
    }
    used.insert(name)
    taken.insert(name)
    names.append(name)
    if name != header {
      changes.append(
        header.isEmpty
          ? .named(position: index + 1, name: name) : .renamed(from: header, to: name))
    }
  }
  return (names, changes)
}
