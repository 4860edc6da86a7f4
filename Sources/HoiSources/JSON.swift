import HoiText

/// A JSON value (RFC 8259). Numbers keep their digits; objects keep their order.
indirect enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case text(String)
  case array([JSON])
  case object([Member])

  struct Member: Hashable, Sendable {
    let name: String
    let value: JSON
  }

  /// The value of a member; the last one where a name is repeated.
  subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }
}

/// Reads one JSON text.
func parseJSON(
  _ bytes: UnsafeBufferPointer<UInt8>, file: String
) throws(SourceError) -> JSON {
  var parser = JSONParser(bytes, file: file)
  return try parser.document()
}

/// Reads JSON values one after the other: one text, or one value a line.
struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: String
  private var offset = 0
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, file: String, from offset: Int = 0) {
    self.bytes = bytes
    self.file = file
    self.offset = offset
  }

  mutating func document() throws(SourceError) -> JSON {
    skipBlanks()
    let value = try value()
    skipBlanks()
    if offset < bytes.count { throw error(.endOfText) }
    return value
  }

  /// The next of several values; `nil` at the end.
  mutating func next() throws(SourceError) -> JSON? {
    skipBlanks()
    return offset < bytes.count ? try value() : nil
  }

  private mutating func value() throws(SourceError) -> JSON {
    guard offset < bytes.count else { throw error(.value) }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return try nested { parser throws(SourceError) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(SourceError) in try parser.array() }
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(
    _ body: (inout JSONParser) throws(SourceError) -> JSON
  ) throws(SourceError) -> JSON {
    guard depth < TableLimits.jsonDepth else {
      throw SourceError(.jsonTooDeep(place, limit: TableLimits.jsonDepth))
    }
    depth += 1
    offset += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(SourceError) -> JSON {
    var members: [JSON.Member] = []
    skipBlanks()
    if take("}") { return .object([]) }
    while true {
      skipBlanks()
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { throw error(.string) }
      let name = try string()
      skipBlanks()
      guard take(":") else { throw error(.colon) }
      skipBlanks()
      members.append(JSON.Member(name: name, value: try value()))
      skipBlanks()
      if take("}") { return .object(members) }
      guard take(",") else { throw error(.comma) }
    }
  }

  private mutating func array() throws(SourceError) -> JSON {
    var items: [JSON] = []
    skipBlanks()
    if take("]") { return .array([]) }
    while true {
      skipBlanks()
      items.append(try value())
      skipBlanks()
      if take("]") { return .array(items) }
      guard take(",") else { throw error(.comma) }
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(SourceError) -> JSON {
    let length = word.utf8CodeUnitCount
    guard offset + length <= bytes.count,
      (0..<length).allSatisfy({ bytes[offset + $0] == word.utf8Start[$0] })
    else { throw error(.value) }
    offset += length
    return value
  }

  private mutating func number() throws(SourceError) -> JSON {
    let start = offset
    _ = take("-")
    if !take("0") { guard skipDigits() else { throw error(start == offset ? .value : .digit) } }
    if take(".") { guard skipDigits() else { throw error(.digit) } }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      guard skipDigits() else { throw error(.digit) }
    }
    return .number(String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  private mutating func skipDigits() -> Bool {
    let start = offset
    while offset < bytes.count, bytes[offset] &- 0x30 < 10 { offset += 1 }
    return offset > start
  }

  /// The string that starts here.
  mutating func string() throws(SourceError) -> String {
    offset += 1
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        offset += 1
        return String(decoding: bytes[start..<offset - 1], as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
      if byte < 0x20 { throw error(.escape) }
      offset += 1
    }
    throw error(.string)
  }

  private mutating func escapedString(from start: Int) throws(SourceError) -> String {
    var text = Array(bytes[start..<offset])
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(&text)
      case 0..<0x20:
        offset -= 1
        throw error(.escape)
      default: text.append(byte)
      }
    }
    throw error(.string)
  }

  private mutating func escape(_ text: inout [UInt8]) throws(SourceError) {
    guard offset < bytes.count else { throw error(.escape) }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var unit = try hexUnit()
      if unit & 0xFC00 == 0xD800, take("\\"), take("u") {
        let trail = try hexUnit()
        guard trail & 0xFC00 == 0xDC00 else { throw error(.escape) }
        unit = 0x10000 + (unit & 0x3FF) << 10 + trail & 0x3FF
      }
      guard let scalar = Unicode.Scalar(unit) else { throw error(.escape) }
      text.append(contentsOf: String(scalar).utf8)
    default:
      offset -= 1
      throw error(.escape)
    }
  }

  private mutating func hexUnit() throws(SourceError) -> UInt32 {
    guard offset + 4 <= bytes.count else { throw error(.escape) }
    var unit: UInt32 = 0
    for byte in bytes[offset..<offset + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw error(.escape) }
      unit = unit << 4 | UInt32(digit)
    }
    offset += 4
    return unit
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func skipBlanks() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  private var place: FilePlace {
    FilePlace(file: file, line: lineNumber(of: offset, in: bytes))
  }

  private func error(_ expected: SourceProblem.JSONExpectation) -> SourceError {
    SourceError(.malformedJSON(place, byteOffset: offset, expected: expected))
  }
}
