/// One JSON object whose values are texts and numbers: a line of a JSON lines file.
struct FlatJSON: Hashable, Sendable {
  enum Value: Hashable, Sendable {
    case text(String)
    case number(Double)
  }

  struct Field: Hashable, Sendable {
    let key: String
    let value: Value
  }

  /// In the order they are written.
  private(set) var fields: [Field] = []

  init() {}

  mutating func set(_ key: String, _ text: String) {
    fields.append(Field(key: key, value: .text(text)))
  }

  mutating func set(_ key: String, _ number: Double) {
    fields.append(Field(key: key, value: .number(number)))
  }

  func text(_ key: String) -> String? {
    if case .text(let text)? = value(key) { text } else { nil }
  }

  func number(_ key: String) -> Double? {
    if case .number(let number)? = value(key) { number } else { nil }
  }

  private func value(_ key: String) -> Value? {
    fields.last { $0.key == key }?.value
  }

  /// On one line.
  var encoded: String {
    let parts = fields.map { field in
      switch field.value {
      case .text(let text): "\(Self.quoted(field.key)):\(Self.quoted(text))"
      case .number(let number): "\(Self.quoted(field.key)):\(Self.digits(number))"
      }
    }
    return "{\(parts.joined(separator: ","))}"
  }

  private static func digits(_ number: Double) -> String {
    guard number.isFinite else { return "0" }
    return Int64(exactly: number).map { String($0) } ?? "\(number)"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// Reads one line; `nil` if it is anything but a whole flat object.
  init?(_ line: some StringProtocol) {
    var reader = FlatJSONReader(line)
    guard let read = reader.readObject() else { return nil }
    fields = read
  }
}

/// Reads one flat object, character by character.
private struct FlatJSONReader {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ line: some StringProtocol) {
    scalars = Array(line.unicodeScalars)
  }

  mutating func readObject() -> [FlatJSON.Field]? {
    var fields: [FlatJSON.Field] = []
    guard take("{") else { return nil }
    if take("}") { return isAtEnd ? fields : nil }
    repeat {
      guard let key = readText(), take(":"), let value = readValue() else { return nil }
      fields.append(FlatJSON.Field(key: key, value: value))
    } while take(",")
    return take("}") && isAtEnd ? fields : nil
  }

  private var isAtEnd: Bool {
    scalars[index...].allSatisfy { $0 == " " || $0 == "\r" || $0 == "\t" }
  }

  private mutating func take(_ expected: Unicode.Scalar) -> Bool {
    while index < scalars.count, scalars[index] == " " || scalars[index] == "\t" { index += 1 }
    guard index < scalars.count, scalars[index] == expected else { return false }
    index += 1
    return true
  }

  private mutating func readValue() -> FlatJSON.Value? {
    if let text = readText() { return .text(text) }
    let start = index
    while index < scalars.count, scalars[index] != ",", scalars[index] != "}" { index += 1 }
    var digits = String.UnicodeScalarView()
    digits.append(contentsOf: scalars[start..<index].filter { $0 != " " })
    return Double(String(digits)).map { .number($0) }
  }

  private mutating func readText() -> String? {
    guard take("\"") else { return nil }
    var text = String.UnicodeScalarView()
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "\"": return String(text)
      case "\\":
        guard let escaped = readEscape() else { return nil }
        text.append(escaped)
      default:
        guard scalar.value >= 0x20 else { return nil }
        text.append(scalar)
      }
    }
    return nil
  }

  private mutating func readEscape() -> Unicode.Scalar? {
    guard index < scalars.count else { return nil }
    let letter = scalars[index]
    index += 1
    switch letter {
    case "\"", "\\", "/": return letter
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "u":
      guard let first = readHex() else { return nil }
      guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
      guard take("\\"), take("u"), let second = readHex(), (0xDC00..<0xE000).contains(second)
      else { return nil }
      return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    default: return nil
    }
  }

  private mutating func readHex() -> UInt32? {
    guard index + 4 <= scalars.count else { return nil }
    var digits = String.UnicodeScalarView()
    digits.append(contentsOf: scalars[index..<(index + 4)])
    index += 4
    return UInt32(String(digits), radix: 16)
  }
}
