import HoiEngine
import HoiPlan
import HoiText

extension CSVTableReader {
  /// Rows looked at together, and at how many places of a file besides its beginning.
  private static let firstSample = 200
  private static let sampleRows = 10
  private static let samplePlaces = 80
  /// Rows that must look like rows for their first one to be taken for one, in how many bytes, and
  /// how often that is tried.
  private static let likelyRows = 6
  private static let likelyBytes = 256 << 10
  private static let likelyTries = 32

  /// The columns by a sample of the rows; `nil` for a text that is small, declared, or to be read
  /// with rows left out.
  mutating func sketch() throws(SourceError) -> RawTable? {
    guard text.bytes.count > Self.smallSize, declaration.rows == nil, !declaration.isComplete else {
      return nil
    }
    let head = try head()
    var found = likelySample(head)
    if found == nil { found = sample(head, try surveyed(below: head)) }
    guard let sample = found else { return nil }
    var typing = GridTyping(
      grid: sample, headers: head.names, firstRow: 0, file: file, declaration: declaration)
    // A declared column that does not fit is reported when it is read, with its line.
    guard let table = try? typing.table() else { return nil }
    let declared = Dictionary(
      declaration.columns.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var columns: [RawTable.Column] = []
    for column in table.columns {
      let isDeclared = declared[column.name]?.reading != nil
      // Nothing but missing values says nothing.
      if !isDeclared, column.column.isAllMissing { return nil }
      var unread = column
      unread.source = declared[column.name]?.source
      unread.column = .unread
      unread.isRead = false
      unread.isInferred = !isDeclared
      columns.append(unread)
    }
    return RawTable(columns: columns, rowCount: 0, notes: notes + table.notes.filter(\.isDecision))
  }

  /// Rows from all over the text, without looking at what lies between: where one starts is told by
  /// the looks of those behind it. `nil` where that is in doubt.
  private func likelySample(_ head: Head) -> CellGrid? {
    guard firstMalformedByte(UnsafeBufferPointer(rebasing: text.bytes[..<head.rowsOffset])) == nil,
      let sample = sample(head, rowStart: { likelyRowStart(near: $0, head) })
    else { return nil }
    let isUTF8 = sample.rowStarts.indices.allSatisfy { row in
      let end = sample.ends[(row + 1) * sample.columnCount - 1]
      let bytes = text.bytes[Int(sample.rowStarts[row])..<Int(end)]
      return firstMalformedByte(UnsafeBufferPointer(rebasing: bytes)) == nil
    }
    return isUTF8 ? sample : nil
  }

  /// Behind a line feed near `offset`, where rows like the others follow.
  private func likelyRowStart(near offset: Int, _ head: Head) -> Int? {
    let end = min(text.bytes.count, offset + Self.likelyBytes)
    let near = CSVScanner(
      UnsafeBufferPointer(rebasing: text.bytes[..<end]), file: file,
      delimiter: head.layout.delimiter)
    var start = offset
    for _ in 0..<Self.likelyTries {
      guard let lineFeed = text.bytes[start..<end].firstIndex(of: 0x0A) else { return nil }
      start = lineFeed + 1
      var next = start
      let isRow = (0..<Self.likelyRows).allSatisfy { _ in
        guard let cells = try? near.record(at: &next) else { return next >= text.bytes.count }
        return cells.count == head.names.count
      }
      if isRow { return start }
    }
    return nil
  }

  /// Rows from all over the text; `nil` where the text is not regular there.
  private func sample(_ head: Head, _ survey: TextSurvey) -> CellGrid? {
    if survey.endsInside { return nil }
    return sample(head) { rowStart(near: $0, head, survey) }
  }

  private func sample(_ head: Head, rowStart: (_ offset: Int) -> Int?) -> CellGrid? {
    let scanner = CSVScanner(text.bytes, file: file, delimiter: head.layout.delimiter)
    var rowStarts: [UInt32] = []
    var ends: [UInt32] = []
    func add(from start: Int, count: Int) -> Bool {
      var offset = start
      for _ in 0..<count {
        guard let cells = try? scanner.record(at: &offset) else {
          return offset >= text.bytes.count
        }
        guard cells.count == head.names.count else { return false }
        // What was looked at before is not looked at again.
        if let last = rowStarts.last, cells[0].lowerBound <= Int(last) { continue }
        rowStarts.append(UInt32(cells[0].lowerBound))
        for cell in cells { ends.append(UInt32(cell.upperBound)) }
      }
      return true
    }
    guard add(from: head.rowsOffset, count: Self.firstSample) else { return nil }
    for place in 1...Self.samplePlaces {
      let inside = place * (text.bytes.count - head.rowsOffset) / (Self.samplePlaces + 1)
      guard let start = rowStart(head.rowsOffset + inside) else { return nil }
      guard add(from: start, count: Self.sampleRows) else { return nil }
    }
    return CellGrid(
      bytes: text.bytes, columnCount: head.names.count, rowStarts: rowStarts, ends: ends, gap: 1,
      isQuoted: true)
  }

  /// Where the first row behind `offset` starts; quotes are counted from the beginning of its part.
  private func rowStart(near offset: Int, _ head: Head, _ survey: TextSurvey) -> Int? {
    let part = (offset - head.rowsOffset) / TextSurvey.partSize
    var isInside = survey.startsInside[part]
    let start = head.rowsOffset + part * TextSurvey.partSize
    forEachBlock(of: text.bytes, from: start, to: offset) { block, _ in
      if block.equal(to: UInt8(ascii: "\"")).nonzeroBitCount & 1 == 1 { isInside.toggle() }
      return true
    }
    for place in offset..<text.bytes.count {
      let byte = text.bytes[place]
      if byte == UInt8(ascii: "\"") { isInside.toggle() }
      if byte == 0x0A, !isInside { return place + 1 }
    }
    return text.bytes.count
  }

  /// A column whose cells contradict what its sample looked like, read as what all cells allow.
  mutating func widened(
    _ declared: ColumnDeclaration, at position: Int, _ rows: RegularText, _ example: String?
  ) -> RawTable.Column {
    var column = RawTable.Column(unread: declared)
    column.isRead = true
    let memory = MemoryShare(options.memory)
    guard
      var texts = rows.columns([(position, .text)], missingTexts: declaration.missingTexts, memory)
    else { return column }
    let values = texts[0].finish()
    var evidence = ColumnEvidence()
    if case .text(_, let dictionary) = values.storage {
      for code in 0..<dictionary.count where !evidence.isText {
        var value = dictionary.text(UInt32(code + 1))
        value.withUTF8 { evidence.add(trimmed($0)) }
      }
    }
    let beginning = UnsafeBufferPointer(rebasing: text.bytes.prefix(1 << 20))
    let style: NumberStyle = looksVietnamese(beginning) ? .vietnamese : .english
    let place = FilePlace(file: file, column: declared.name)
    let (reading, note) = evidence.verdict(fileStyle: style, place: place)
    column.reading = .text
    column.column = values
    if reading != .text,
      var read = rows.columns(
        [(position, reading)], missingTexts: declaration.missingTexts, memory),
      read[0].contradiction == nil
    {
      column.reading = reading
      notes += read[0].notes(on: place)
      column.column = read[0].finish()
    }
    notes.append(
      .typeWidened(
        place, from: declared.reading?.expectedKind ?? .number, isText: column.reading == .text,
        example: example ?? ""))
    if let note { notes.append(note) }
    return column
  }
}

extension Column {
  /// Whether no row has a value.
  fileprivate var isAllMissing: Bool {
    switch storage {
    case .text(let codes, _): codes.allSatisfy { $0 == 0 }
    case .list(_, let items): items.count == 0
    default: validity.map { $0.population == 0 } ?? (count == 0)
    }
  }
}

extension SourceProblem {
  /// Whether a note says what a sample decides; what it counts is counted again when all cells are
  /// read.
  var isDecision: Bool {
    switch self {
    case .textNormalized, .deadlinesWithoutDate, .secondsCut: false
    default: true
    }
  }
}
