import CXML

/// Steps through the XML of one part: elements, their ends, and text.
///
/// A document type is refused, so there are no entities to expand; nothing outside the part is read.
struct XMLReader: ~Copyable {
  enum Event {
    case start, end, text
  }

  /// `plan.xlsx/xl/workbook.xml`
  private let file: String
  /// Keeps the bytes coming for as long as the reader lives.
  private let part: ArchivePart
  private let reader: OpaquePointer
  /// Whether an element without content has started, and must end next.
  private var endsNext = false

  init(_ part: ArchivePart) throws(SourceError) {
    file = "\(part.archive.file)/\(part.name)"
    self.part = part
    guard xml_library() != nil else {
      throw SourceError(.libraryMissing(part.archive.file, package: "libxml2"))
    }
    let context = Unmanaged.passUnretained(part).toOpaque()
    let reader = xml_reader(
      { context, buffer, count in
        guard let context, let buffer else { return -1 }
        let part = Unmanaged<ArchivePart>.fromOpaque(context).takeUnretainedValue()
        return Int32(part.read(into: buffer, count: Int(count)))
      }, context)
    guard let reader else { throw SourceError(.brokenArchive(file, part: part.name)) }
    self.reader = reader
  }

  deinit { xml_free_reader(reader) }

  /// The next event; `nil` at the end.
  mutating func next() throws(SourceError) -> Event? {
    if endsNext {
      endsNext = false
      return .end
    }
    while true {
      switch xml_read(reader) {
      case 1: break
      case 0: return nil
      default:
        if part.hasDocumentType { throw SourceError(.documentType(file)) }
        throw SourceError(.malformedXML(place))
      }
      switch UInt32(xml_node_type(reader)) {
      case XML_READER_TYPE_ELEMENT.rawValue:
        endsNext = xml_is_empty(reader) == 1
        return .start
      case XML_READER_TYPE_END_ELEMENT.rawValue: return .end
      case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
        XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
        return .text
      case XML_READER_TYPE_DOCUMENT_TYPE.rawValue: throw SourceError(.documentType(file))
      default: continue
      }
    }
  }

  /// Whether the element at hand has this name, whatever its namespace.
  func isNamed(_ name: StaticString) -> Bool {
    equal(xml_name(reader), name)
  }

  /// The text at hand; valid until the next step.
  var text: UnsafeBufferPointer<UInt8> {
    guard let value = xml_value(reader) else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: value, count: length(value))
  }

  /// Hands over name and value of each attribute; both are valid within the call only.
  func attributes(_ body: (UnsafePointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void) {
    while xml_next_attribute(reader) == 1 {
      guard let name = xml_name(reader), let value = xml_value(reader) else { continue }
      body(name, UnsafeBufferPointer(start: value, count: length(value)))
    }
    _ = xml_back_to_element(reader)
  }

  /// The text of an attribute; `nil` where it is not there.
  func attribute(_ name: StaticString) -> String? {
    var found: String?
    attributes { if equal($0, name) { found = String(decoding: $1, as: UTF8.self) } }
    return found
  }

  /// Passes over the element just started with all that is in it.
  mutating func skip() throws(SourceError) {
    var depth = 1
    while depth > 0, let event = try next() {
      if event == .start { depth += 1 } else if event == .end { depth -= 1 }
    }
  }

  /// Where the reader stands.
  var place: FilePlace { FilePlace(file: file, line: max(1, Int(xml_line(reader)))) }
}

/// Whether a C text says this.
func equal(_ text: UnsafePointer<UInt8>?, _ name: StaticString) -> Bool {
  guard let text else { return false }
  for index in 0..<name.utf8CodeUnitCount where text[index] != name.utf8Start[index] {
    return false
  }
  return text[name.utf8CodeUnitCount] == 0
}

private func length(_ text: UnsafePointer<UInt8>) -> Int {
  var count = 0
  while text[count] != 0 { count &+= 1 }
  return count
}
