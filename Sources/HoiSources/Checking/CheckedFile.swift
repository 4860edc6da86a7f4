import HoiText

/// The rows of one file as its descriptor sees them: cells as they are written, and where.
struct CheckedFile {
  let name: String
  let source: ByteSource
  let format: FileFormat
  let delimiter: UInt8?

  struct Row {
    let place: FilePlace
    let cells: [String]
    /// Of JSON: which cells stand there as numbers or as true and false, by position.
    var kinds: [Int: JSONKinds] = [:]
  }

  typealias Visit<Item> = (Item) throws(SourceError) -> Void

  /// Hands over the names of the columns, then row after row.
  func read(header: Visit<[String]>, row: Visit<Row>) throws(SourceError) {
    try source.withBytes { bytes throws(SourceError) in
      try withUTF8Text(bytes, file: name) { text throws(SourceError) in
        if format == .csv {
          try readCells(text.bytes, header: header, row: row)
        } else {
          try readObjects(text.bytes, header: header, row: row)
        }
      }
    }
  }

  /// Delimited text: the first record names the columns. An empty line is a row without cells.
  private func readCells(
    _ bytes: UnsafeBufferPointer<UInt8>, header: Visit<[String]>, row: Visit<Row>
  ) throws(SourceError) {
    let found = delimiter ?? CSVLayout.found(in: bytes, file: name, delimiter: nil).delimiter
    let scanner = CSVScanner(bytes, file: name, delimiter: found)
    var offset = 0
    var line = 1
    var counted = 0
    var isHeader = true
    while true {
      let previous = offset
      guard let cells = try scanner.record(at: &offset) else {
        guard !isHeader else { break }
        // Empty lines at the end are rows without cells, as those before are.
        line += lineNumber(of: previous - counted, in: rest(of: bytes, from: counted)) - 1
        let end = rest(of: bytes, from: previous)
        for step in 0..<lineNumber(of: end.count, in: end) - 1 {
          try row(Row(place: FilePlace(file: name, line: line + step), cells: []))
        }
        break
      }
      let start = cells.first?.lowerBound ?? previous
      line += lineNumber(of: previous - counted, in: rest(of: bytes, from: counted)) - 1
      let emptyLines = lineNumber(of: start - previous, in: rest(of: bytes, from: previous)) - 1
      counted = start
      if !isHeader {
        for step in 0..<emptyLines {
          try row(Row(place: FilePlace(file: name, line: line + step), cells: []))
        }
      }
      line += emptyLines
      let texts = cells.map { text(in: bytes, $0) }
      if isHeader {
        // Blanks around names are nobody's intention.
        try header(texts.map { singleSpaced(nfc($0)) })
        isHeader = false
      } else {
        try row(Row(place: FilePlace(file: name, line: line), cells: texts))
      }
    }
    if isHeader { throw SourceError(.noHeader(name)) }
  }

  private func rest(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[min(start, bytes.count)...])
  }

  /// A cell with its quotes taken off.
  private func text(in bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> String {
    let quote = UInt8(ascii: "\"")
    guard cell.count >= 2, bytes[cell.lowerBound] == quote else {
      return String(decoding: bytes[cell], as: UTF8.self)
    }
    let inner = bytes[cell.lowerBound + 1..<cell.upperBound - 1]
    guard inner.contains(quote) else { return String(decoding: inner, as: UTF8.self) }
    return String(decoding: inner, as: UTF8.self).replacing("\"\"", with: "\"")
  }

  /// A list of objects, or objects one after the other.
  private func readObjects(
    _ bytes: UnsafeBufferPointer<UInt8>, header: Visit<[String]>, row: Visit<Row>
  ) throws(SourceError) {
    var parser = JSONParser(bytes, file: name)
    var values: [JSON] = []
    while let value = try parser.next() { values.append(value) }
    if values.count == 1, case .array(let items) = values[0] { values = items }
    var names: [String] = []
    var known: Set<String> = []
    for case .object(let members) in values {
      for member in members where known.insert(nfc(member.name)).inserted {
        names.append(nfc(member.name))
      }
    }
    guard !names.isEmpty else { throw SourceError(.noTableInJSON(name)) }
    try header(names)
    for (index, value) in values.enumerated() {
      var cells: [String: JSON] = [:]
      if case .object(let members) = value {
        for member in members { cells[nfc(member.name)] = member.value }
      }
      var found = Row(
        place: FilePlace(file: name, row: index + 1),
        cells: names.map { cells[$0]?.scalarText ?? "" })
      for (position, name) in names.enumerated() {
        switch cells[name] {
        case .number: found.kinds[position] = .number
        case .bool: found.kinds[position] = .bool
        default: break
        }
      }
      try row(found)
    }
  }
}
