import CZip

/// The parts of a ZIP container that holds a workbook or a document, within limits.
///
/// Names of parts are only ever compared with names looked for: none becomes a path.
final class Archive {
  let file: String
  private let archive: OpaquePointer

  /// `bytes` stay where they are as long as this value is used.
  init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) throws(SourceError) {
    self.file = file
    // What Office makes of a file with a password, and of the formats before 2007.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw SourceError(.fileProtected(file)) }
    guard bytes.starts(with: [0x50, 0x4B]), let start = bytes.baseAddress else {
      throw SourceError(.brokenArchive(file, part: nil))
    }
    guard zip_library() != nil else {
      throw SourceError(.libraryMissing(file, package: "libzip4"))
    }
    if Self.announcedPartCount(bytes) > DocumentLimits.parts {
      throw SourceError(.documentTooLarge(file, .parts))
    }
    guard let archive = zip_open_bytes(start, UInt64(bytes.count)) else {
      throw SourceError(.brokenArchive(file, part: nil))
    }
    self.archive = archive
    try checkParts()
  }

  deinit { zip_leave(archive) }

  /// The number of parts as the end of the container tells it, before anything is set up for them.
  private static func announcedPartCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = bytes.count - 22
    let last = max(0, offset - 65_536)
    while offset >= last {
      if bytes[offset] == 0x50, bytes[offset + 1] == 0x4B, bytes[offset + 2] == 5,
        bytes[offset + 3] == 6
      {
        return Int(bytes[offset + 10]) | Int(bytes[offset + 11]) << 8
      }
      offset -= 1
    }
    return 0
  }

  /// Refuses what would inflate beyond the limits before anything is inflated.
  private func checkParts() throws(SourceError) {
    let count = zip_count(archive)
    if count > DocumentLimits.parts { throw SourceError(.documentTooLarge(file, .parts)) }
    var total: UInt64 = 0
    for index in 0..<UInt64(max(0, count)) {
      var facts = zip_stat_t()
      guard zip_facts(archive, index, &facts) == 0 else {
        throw SourceError(.brokenArchive(file, part: nil))
      }
      if facts.encryption_method != UInt16(ZIP_EM_NONE) { throw SourceError(.fileProtected(file)) }
      let (sum, isOver) = total.addingReportingOverflow(facts.size)
      total = sum
      if isOver || total > UInt64(DocumentLimits.inflatedBytes) {
        throw SourceError(.documentTooLarge(file, .inflatedBytes))
      }
      if facts.size > UInt64(DocumentLimits.freeInflatedBytes),
        facts.size / max(1, facts.comp_size) > UInt64(DocumentLimits.ratio)
      {
        throw SourceError(.documentTooLarge(file, .ratio))
      }
    }
  }

  /// The part of a name; `nil` where there is none.
  func part(_ name: String) throws(SourceError) -> ArchivePart? {
    let index = zip_find(archive, name)
    guard index >= 0 else { return nil }
    var facts = zip_stat_t()
    guard zip_facts(archive, UInt64(index), &facts) == 0,
      let opened = zip_open_part(archive, UInt64(index))
    else { throw SourceError(.brokenArchive(file, part: name)) }
    return ArchivePart(opened, name: name, of: self, announced: Int(clamping: facts.size))
  }
}

/// Limits on containers and what is in them.
enum DocumentLimits {
  static let inflatedBytes = 2 << 30
  static let parts = 1_000
  /// Inflated bytes for each packed one, in parts above `freeInflatedBytes`.
  static let ratio = 200
  static let freeInflatedBytes = 10 << 20
  static let rows = 1_048_576
  static let columns = 16_384
  /// Rows times columns of a table.
  static let cells = 100_000_000
  /// The longest run of text the XML library takes.
  static let cellBytes = 10_000_000
  /// Tables within tables.
  static let tableDepth = 20
  /// Elements of a page within each other.
  static let pageDepth = 2_000
  /// Lists and styles of a document that can number its paragraphs.
  static let definitions = 65_536
  /// Levels of headings that become columns.
  static let outlineDepth = 8
}

/// One part of a container, inflated as it is read.
final class ArchivePart {
  let name: String
  let archive: Archive
  private let part: OpaquePointer
  /// Bytes it may still give: it was let in by what the container says of it.
  private var bytesLeft: Int
  /// What stands before the root element, as far as it was read; `nil` behind it.
  private var prolog: [UInt8]? = []
  /// Whether the part was found to declare a document type; then it is not read further.
  private(set) var hasDocumentType = false

  fileprivate init(
    _ part: OpaquePointer, name: String, of archive: Archive, announced: Int
  ) {
    self.part = part
    self.name = name
    self.archive = archive
    bytesLeft = announced
  }

  deinit { zip_close_part(part) }

  /// Fills a buffer as far as there is something: 0 at the end, -1 where the part is broken.
  func read(into buffer: UnsafeMutablePointer<CChar>, count: Int) -> Int {
    let read = Int(zip_read_part(part, buffer, UInt64(max(0, count))))
    bytesLeft -= max(0, read)
    guard bytesLeft >= 0, read >= 0 else { return -1 }
    if prolog != nil {
      let bytes = UnsafeRawBufferPointer(start: buffer, count: read)
      guard checkProlog(bytes) else { return -1 }
    }
    return read
  }

  /// Looks for a document type before the parser sees it, and with it entities; `false` where there is
  /// one, or where no root element comes.
  private func checkProlog(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let prolog = (prolog ?? []) + bytes
    self.prolog = prolog
    var rest = prolog[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")), open + 3 < prolog.count {
      let start = prolog[open...]
      let end: [UInt8]
      if start.starts(with: "<?".utf8) {
        end = Array("?>".utf8)
      } else if start.starts(with: "<!--".utf8) {
        end = Array("-->".utf8)
      } else {
        hasDocumentType = start.starts(with: "<!".utf8)
        self.prolog = nil
        return !hasDocumentType
      }
      guard let close = start.dropFirst(end.count).firstRange(of: end) else { break }
      rest = prolog[close.upperBound...]
    }
    return prolog.count < Self.prologBytes
  }

  /// A longer beginning without an element is none of a sound file.
  private static let prologBytes = 1 << 16
}
