import HoiEngine
import HoiPlan
import HoiText

/// A large JSON text of flat objects: its columns are known, its values are read when asked for.
struct FlatJSONSource: Sendable {
  /// What the text was when its columns were looked for.
  let text: FlatJSONText
  let byteCount: Int
  /// The name of each key as a column.
  let names: [String]
  /// The whole table, declared.
  let declaration: TableDeclaration
  let notes: [SourceProblem]
}

/// A text up to this size becomes a tree.
private let smallSize = 256 << 10

/// Looks for the columns of a JSON text; `nil` for a small one, or one that is no list of flat
/// objects.
func sketchJSON(
  _ source: ByteSource, file: String, declaration: TableDeclaration, options: ReadingOptions
) throws(SourceError) -> FlatJSONSource? {
  try withLargeText(source, file: file, options) { text throws(SourceError) in
    guard declaration.rows == nil,
      let flat = FlatJSONText(text, threadCount: options.threadCount)
    else { return nil }
    return sketch(flat, text, file: file, declaration)
  }
}

/// The columns named by `only` of a text that was sketched; `nil` where it is not what it was, or a
/// declared type does not fit: reading it as a tree says where.
func readFlatJSON(
  _ source: ByteSource, file: String, _ flat: FlatJSONSource, options: ReadingOptions,
  only: Set<String>?
) throws(SourceError) -> RawTable? {
  try source.withBytes { bytes throws(SourceError) in
    try withUTF8Text(
      bytes, file: file, encoding: options.encoding, isChecked: false, isMapped: source.isFile
    ) {
      text throws(SourceError) in
      guard text.bytes.count == flat.byteCount else { return nil }
      let memory = MemoryShare(options.memory)
      let found = table(flat, text, file: file, only: only, memory, options.isCancelled)
      try options.checkCancellation(file)
      try options.checkMemory(memory, file)
      return found
    }
  }
}

private func withLargeText(
  _ source: ByteSource, file: String, _ options: ReadingOptions,
  _ body: (DecodedText) throws(SourceError) -> FlatJSONSource?
) throws(SourceError) -> FlatJSONSource? {
  try source.withBytes { bytes throws(SourceError) in
    guard bytes.count > smallSize, bytes.count <= TableLimits.fileBytes else { return nil }
    return try withUTF8Text(
      bytes, file: file, encoding: options.encoding, isChecked: false, isMapped: source.isFile
    ) {
      text throws(SourceError) in
      let survey = TextSurvey(text, from: 0, options, allowsLongLines: true)
      try options.checkCancellation(file)
      if survey.parts.contains(where: { !$0.isUTF8 }) {
        try checkUTF8(text.bytes, file: file, before: bytes.count - text.bytes.count)
      }
      return try body(text)
    }
  }
}

private func sketch(
  _ flat: FlatJSONText, _ text: DecodedText, file: String, _ declaration: TableDeclaration
) -> FlatJSONSource? {
  let found = flat.keys.map { nfc(String(decoding: $0, as: UTF8.self)) }
  guard Set(found).count == found.count else { return nil }
  let (names, changes) = uniqueNames(found)
  var asked = declaration
  asked.infersDatesOnly = true
  for (name, kinds) in zip(names, flat.kinds) {
    guard let reading = kinds.reading else { continue }
    if let position = asked.columns.firstIndex(where: { $0.source == name }) {
      // A list in the file is one, whatever its delimiter was said to be.
      if reading.isList { asked.columns[position].reading = reading }
    } else if !declaration.isComplete {
      asked.columns.append(ColumnDeclaration(name, as: reading))
    }
  }
  guard let sample = typed(flat.sample, names, file: file, asked) else { return nil }
  let known = Set(asked.columns.filter { $0.reading != nil }.map(\.name))
  asked.columns = sample.columns.map { column in
    var declared = ColumnDeclaration(sketched: column)
    declared.isInferred = !known.contains(column.name)
    return declared
  }
  asked.isComplete = true
  var notes = text.notes
  if !changes.isEmpty { notes.append(.headersRenamed(FilePlace(file: file), changes)) }
  return FlatJSONSource(
    text: flat, byteCount: text.bytes.count, names: names, declaration: asked,
    notes: notes + sample.notes.filter(\.isDecision))
}

/// Sampled rows as a table, which shows how columns of text are read; `nil` where a declared type
/// does not fit.
private func typed(
  _ rows: [[[UInt8]]], _ names: [String], file: String, _ declaration: TableDeclaration
) -> RawTable? {
  var arena: [UInt8] = []
  var rowStarts: [UInt32] = []
  var ends: [UInt32] = []
  for row in rows {
    rowStarts.append(UInt32(arena.count))
    for cell in row {
      arena += cell
      ends.append(UInt32(arena.count))
    }
  }
  return arena.withUnsafeBufferPointer { bytes in
    var typing = GridTyping(
      grid: CellGrid(
        bytes: bytes, columnCount: names.count, rowStarts: rowStarts, ends: ends, gap: 0,
        isQuoted: false),
      headers: names, firstRow: 0, file: file, declaration: declaration)
    return try? typing.table()
  }
}

private func table(
  _ flat: FlatJSONSource, _ text: DecodedText, file: String, only: Set<String>?,
  _ memory: MemoryShare, _ isCancelled: @escaping @Sendable () -> Bool
) -> RawTable? {
  let declared = flat.declaration.columns
  let wanted = declared.indices.filter { only?.contains(declared[$0].name) ?? true }
  var asked: [(key: Int, reading: CellReading)] = []
  for index in wanted {
    guard let key = flat.names.firstIndex(of: declared[index].source) else { return nil }
    asked.append((key, declared[index].reading ?? .text))
  }
  let missing = flat.declaration.missingTexts
  guard
    var filled = flat.text.columns(
      asked, of: text, missingTexts: missing, memory, isCancelled: isCancelled)
  else { return nil }
  var columns = declared.map { RawTable.Column(unread: $0) }
  // Decisions about columns were noted when they were made.
  var notes = flat.notes.filter { $0.place?.column == nil }
  var normalized = 0
  for (place, index) in wanted.enumerated() {
    var column = columns[index]
    if let contradiction = filled[place].contradiction {
      guard declared[index].isInferred,
        var texts = flat.text.columns(
          [(asked[place].key, .text)], of: text, missingTexts: missing, memory,
          isCancelled: isCancelled)
      else { return nil }
      notes.append(
        .typeWidened(
          FilePlace(file: file, column: column.name), from: column.reading.expectedKind,
          isText: true, example: contradiction.text))
      column.reading = .text
      filled[place] = texts.removeFirst()
    }
    normalized += filled[place].normalizedCount
    notes += filled[place].notes(on: FilePlace(file: file, column: column.name))
    column.column = filled[place].finish()
    column.isRead = true
    if column.isRequired, column.column.hasMissing { return nil }
    columns[index] = column
  }
  if normalized > 0 { notes.append(.textNormalized(FilePlace(file: file), cells: normalized)) }
  return RawTable(columns: columns, rowCount: flat.text.rowCount, notes: notes)
}

extension JSONKinds {
  /// How a column is read where its values leave no doubt; `nil` for text, which may be dates.
  fileprivate var reading: CellReading? {
    let kinds = subtracting(.null)
    if kinds.contains(.list) { return .list(delimiter: FlatJSONText.itemSeparator) }
    if kinds.isEmpty { return .text }
    if kinds == .int { return .int(.plain) }
    if kinds.isSubset(of: [.int, .number]) { return .number(.plain) }
    if kinds == .bool { return .bool(BoolWords.known[0]) }
    return kinds == .text ? nil : .text
  }
}
