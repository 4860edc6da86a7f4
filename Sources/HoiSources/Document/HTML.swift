import CXML
import HoiText

/// Reads the tables of an HTML page: spans, header cells, captions, line breaks, entities.
///
/// The page is UTF-8 (or UTF-16 with its mark), or in the encoding it names; nothing is fetched, no
/// script is run.
func readHTML(
  _ bytes: UnsafeBufferPointer<UInt8>, file: String
) throws(SourceError) -> SheetFile {
  guard xml_library() != nil else { throw SourceError(.libraryMissing(file, package: "libxml2")) }
  let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  if !isUTF16, firstMalformedByte(bytes) != nil, let name = declaredEncoding(bytes),
    let encoding = xml_encoding(name)
  {
    return try PageReader(file: file).read(bytes, encoding)
  }
  return try withUTF8Text(bytes, file: file) { text throws(SourceError) in
    try PageReader(file: file).read(text.bytes, xml_encoding("UTF-8"))
  }
}

/// What a page says of its encoding in its first bytes: `<meta charset="windows-1258">`.
private func declaredEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
  let head = String(decoding: bytes.prefix(4_096), as: UTF8.self).lowercased()
  guard let place = head.firstRange(of: "charset=") else { return nil }
  let name = head[place.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
  return name.isEmpty || name == "utf-8" ? nil : String(name)
}

/// Receives what the parser finds, piece by piece.
private final class PageReader {
  private var tables: DocumentTables
  private var problem: SourceError?
  private var parser: htmlParserCtxtPtr?
  /// Elements open in which text does not count: scripts, styles.
  private var silentDepth = 0
  private var depth = 0
  /// Tables open that are nested too deep to be read as such.
  private var ignoredTables = 0
  /// What the open cells say of themselves, those of the innermost table last.
  private var cells: [(width: Int, height: Int)] = []
  /// Whether the cell just started says that its value is missing: its text is a sign for that.
  private var isMissing = false
  /// Rows open: whether all their cells are headings.
  private var rows: [Bool] = []
  private var headDepth = 0
  /// The caption, or the line outside tables, being read.
  private var line: String?
  private var isCaption = false
  private var headingDepth = 0

  init(file: String) {
    tables = DocumentTables(file: file)
  }

  func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: xmlCharEncodingHandlerPtr?
  ) throws(SourceError) -> SheetFile {
    var handler = xmlSAXHandler()
    handler.startElement = { context, name, attributes in
      guard let context, let name else { return }
      PageReader.at(context).step { reader throws(SourceError) in
        try reader.start(name, attributes)
      }
    }
    handler.endElement = { context, name in
      guard let context, let name else { return }
      PageReader.at(context).step { reader throws(SourceError) in try reader.end(name) }
    }
    handler.characters = { context, text, count in
      guard let context, let text else { return }
      PageReader.at(context).step { reader throws(SourceError) in
        try reader.add(UnsafeBufferPointer(start: text, count: Int(count)))
      }
    }
    handler.ignorableWhitespace = handler.characters
    let context = Unmanaged.passUnretained(self).toOpaque()
    guard let parser = html_parser(&handler, context, encoding) else {
      throw SourceError(.malformedXML(FilePlace(file: tables.output.file)))
    }
    self.parser = parser
    let step = 1 << 16
    var offset = 0
    while offset < bytes.count, problem == nil {
      let count = min(step, bytes.count - offset)
      UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + offset)
        .withMemoryRebound(to: CChar.self, capacity: count) {
          html_parse(parser, $0, Int32(count), 0)
        }
      offset += count
    }
    if problem == nil { html_parse(parser, nil, 0, 1) }
    html_free(parser)
    self.parser = nil
    if let problem { throw problem }
    return tables.finish()
  }

  private static func at(_ context: UnsafeMutableRawPointer) -> PageReader {
    Unmanaged<PageReader>.fromOpaque(context).takeUnretainedValue()
  }

  /// Goes on unless something went wrong before; keeps what goes wrong now.
  private func step(_ body: (PageReader) throws(SourceError) -> Void) {
    guard problem == nil else { return }
    do throws(SourceError) {
      try body(self)
    } catch {
      problem = error
      if let parser { html_stop(parser) }
    }
  }

  private func start(
    _ name: UnsafePointer<UInt8>,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) throws(SourceError) {
    depth += 1
    if depth > DocumentLimits.pageDepth {
      throw SourceError(.documentTooLarge(tables.output.file, .depth))
    }
    switch String(cString: name) {
    case "script", "style", "noscript", "template", "head": silentDepth += 1
    case "table":
      endLine()
      if tables.depth < DocumentLimits.tableDepth, ignoredTables == 0 {
        tables.startTable()
      } else {
        ignoredTables += 1
      }
    case "thead": headDepth += 1
    case "caption":
      line = ""
      isCaption = true
    case "tr":
      guard tables.isInTable, ignoredTables == 0 else { return }
      try endRow()
      tables.startRow()
      rows.append(true)
    case "td", "th":
      guard tables.isInTable, ignoredTables == 0 else { return }
      if rows.count < tables.depth {
        tables.startRow()
        rows.append(true)
      }
      try endCell()
      if equal(name, "td") { rows[rows.count - 1] = false }
      cells.append((attribute("colspan", attributes), attribute("rowspan", attributes)))
      isMissing = text("class", attributes) == missingClass
      tables.startCell()
    case "br", "p", "div", "li":
      if tables.isInCell { try tables.breakLine() } else { endLine() }
    case "h1", "h2", "h3", "h4", "h5", "h6":
      endLine()
      headingDepth += 1
    default: break
    }
  }

  private func end(_ name: UnsafePointer<UInt8>) throws(SourceError) {
    depth -= 1
    switch String(cString: name) {
    case "script", "style", "noscript", "template", "head": silentDepth -= 1
    case "table":
      if ignoredTables > 0 {
        ignoredTables -= 1
        return
      }
      try endRow()
      tables.endTable()
    case "thead": headDepth -= 1
    case "caption":
      tables.setCaption(line ?? "")
      (line, isCaption) = (nil, false)
    case "tr": if ignoredTables == 0 { try endRow() }
    case "td", "th": if ignoredTables == 0 { try endCell() }
    case "p", "div", "li":
      if tables.isInCell { try tables.breakLine() } else { endLine() }
    case "h1", "h2", "h3", "h4", "h5", "h6":
      endLine()
      headingDepth -= 1
    default: break
    }
  }

  private func endLine() {
    guard !isCaption, !tables.isInTable else { return }
    if let line { tables.line(line, isHeading: headingDepth > 0) }
    line = nil
  }

  private func endCell() throws(SourceError) {
    guard tables.isInCell, let cell = cells.popLast() else { return }
    try tables.endCell(width: cell.width, height: .rows(cell.height))
  }

  private func endRow() throws(SourceError) {
    guard tables.isInTable, rows.count == tables.depth, let isHeader = rows.popLast() else {
      return
    }
    try endCell()
    tables.endRow(isHeader: isHeader || headDepth > 0)
  }

  /// Blanks of a page are one blank, whatever they are.
  private func add(_ text: UnsafeBufferPointer<UInt8>) throws(SourceError) {
    guard silentDepth == 0, !(isMissing && tables.isInCell) else { return }
    if tables.isInCell, !isCaption {
      var last = tables.output.bytes.last ?? 0x20
      var plain: [UInt8] = []
      for byte in text {
        let byte = isBlank(byte) ? 0x20 : byte
        if byte == 0x20, last == 0x20 || last == 0x0A { continue }
        plain.append(byte)
        last = byte
      }
      try tables.append(plain)
    } else if (line?.utf8.count ?? 0) < 1_000 {
      line = (line ?? "") + String(decoding: text, as: UTF8.self)
    }
  }

  private func attribute(
    _ name: StaticString, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) -> Int {
    let digits = text(name, attributes)?.prefix { $0.isNumber } ?? ""
    return Int(digits).map { $0 == 0 ? DocumentLimits.rows : $0 } ?? 1
  }

  private func text(
    _ name: StaticString, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) -> String? {
    guard var place = attributes else { return nil }
    while let found = place[0] {
      if equal(found, name), let value = place[1] { return String(cString: value) }
      place += 2
    }
    return nil
  }
}
