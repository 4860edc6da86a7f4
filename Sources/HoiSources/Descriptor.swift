import HoiText

/// A value of a descriptor and the way to it, for messages.
struct Descriptor {
  let value: JSON
  private let file: String
  private let path: String

  init(_ value: JSON, file: String, path: String) {
    self.value = value
    self.file = file
    self.path = path
  }

  /// A member that is there and not null.
  subscript(name: String) -> Descriptor? {
    guard let member = value[name], member != .null else { return nil }
    return Descriptor(member, file: file, path: path.isEmpty ? name : "\(path).\(name)")
  }

  func error(
    _ expected: SourceProblem.DescriptorExpectation, in name: String? = nil
  ) -> SourceError {
    let field = [path, name ?? ""].filter { !$0.isEmpty }.joined(separator: ".")
    return SourceError(.descriptorField(FilePlace(file: file), field: field, expected: expected))
  }

  var isObject: Bool { value.isObject }

  /// The text, NFC.
  func text() throws(SourceError) -> String {
    guard case .text(let text) = value else { throw error(.text) }
    return nfc(text)
  }

  /// A text of one ASCII character.
  func byte() throws(SourceError) -> UInt8 {
    let bytes = try text().utf8
    guard bytes.count == 1, let byte = bytes.first else { throw error(.character) }
    return byte
  }

  /// `true` and `false`, also in quotes.
  func bool() throws(SourceError) -> Bool {
    switch value {
    case .bool(let bit): return bit
    case .text("true"): return true
    case .text("false"): return false
    default: throw error(.bool)
    }
  }

  func int() throws(SourceError) -> Int {
    guard let number = Int(try scalar()) else { throw error(.number) }
    return number
  }

  /// The text of a text, number or truth value.
  func scalar() throws(SourceError) -> String {
    switch value {
    case .text(let text): nfc(text)
    case .number(let digits): digits
    case .bool(let bit): bit ? "true" : "false"
    case .null, .array, .object: throw error(.text)
    }
  }

  /// A text, or a list of texts.
  func texts() throws(SourceError) -> [String] {
    if case .text(let text) = value { return [nfc(text)] }
    return try items().map { item throws(SourceError) in try item.text() }
  }

  /// Texts that stand for missing values: plain, or in v2 objects with `value` and `label`.
  func missingTexts() throws(SourceError) -> [String] {
    try items().map { item throws(SourceError) in try (item["value"] ?? item).text() }
      .filter { !$0.isEmpty }
  }

  func items() throws(SourceError) -> [Descriptor] {
    guard case .array(let items) = value else { throw error(.array) }
    return items.enumerated().map { index, item in
      Descriptor(item, file: file, path: "\(path)[\(index)]")
    }
  }

  func members() throws(SourceError) -> [(name: String, value: Descriptor)] {
    guard case .object(let members) = value else { throw error(.object) }
    return members.map { member in
      (nfc(member.name), Descriptor(member.value, file: file, path: "\(path).\(member.name)"))
    }
  }
}
