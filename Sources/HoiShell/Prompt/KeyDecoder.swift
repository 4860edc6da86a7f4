/// Turns the bytes a terminal sends into keys. Pure: it never reads or waits.
struct KeyDecoder: Sendable {
  private var bytes: [UInt8] = []
  private var start = 0
  private var pasted: [UInt8]?

  /// Of larger pastes only so many bytes are kept, which the buffer then refuses.
  static let pasteLimit = EditBuffer.sizeLimit + 1

  mutating func feed(_ more: some Sequence<UInt8>) {
    if start > 0 {
      bytes.removeFirst(start)
      start = 0
    }
    bytes.append(contentsOf: more)
  }

  /// Whether bytes are held that are not yet a whole key.
  var isWaiting: Bool { pasted != nil || start < bytes.count }
  var isPasting: Bool { pasted != nil }

  /// The next whole key; `nil` if more bytes are needed. Unknown sequences and broken UTF-8 are
  /// passed over.
  mutating func next() -> Key? {
    while start < bytes.count {
      if pasted != nil {
        guard let key = continuePaste() else { return nil }
        return key
      }
      switch Self.decode(bytes[start...]) {
      case .needsMore: return nil
      case .skip(let length): start += length
      case .key(let key, let length):
        start += length
        return key
      case .pasteBegins(let length):
        start += length
        pasted = []
      }
    }
    return nil
  }

  /// What the held bytes mean if nothing follows them: a lone ESC is the Escape key.
  mutating func giveUp() -> Key? {
    if let paste = pasted {
      let rest = bytes[start...]
      pasted = nil
      bytes = []
      start = 0
      return .paste(String(decoding: paste + rest, as: UTF8.self))
    }
    let isLoneEscape = bytes.count - start == 1 && bytes[start] == 0x1B
    bytes = []
    start = 0
    return isLoneEscape ? .named(.escape) : nil
  }

  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  private mutating func continuePaste() -> Key? {
    var paste = pasted ?? []
    pasted = []
    let end = Self.pasteEnd
    while start < bytes.count {
      if bytes[start] == end[0] {
        let available = bytes[start...].prefix(end.count)
        if available.elementsEqual(end) {
          start += end.count
          pasted = nil
          return .paste(String(decoding: paste, as: UTF8.self))
        }
        if available.count < end.count, end.starts(with: available) { break }
      }
      if paste.count < Self.pasteLimit { paste.append(bytes[start]) }
      start += 1
    }
    pasted = paste
    return nil
  }
}

extension KeyDecoder {
  private enum Step {
    case needsMore
    case skip(Int)
    case key(Key, Int)
    case pasteBegins(Int)
  }

  private static func decode(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let first = bytes.first else { return .needsMore }
    if first == 0x1B { return decodeEscape(bytes) }
    if first < 0x80 { return first == 0 ? .skip(1) : .key(.character(Unicode.Scalar(first)), 1) }
    switch decodeScalar(bytes) {
    case .needsMore: return .needsMore
    case .broken: return .skip(1)
    case .scalar(let scalar, let length):
      return scalar.value < 0xA0 ? .skip(length) : .key(.character(scalar), length)
    }
  }

  private enum ScalarStep {
    case needsMore
    case broken
    case scalar(Unicode.Scalar, Int)
  }

  private static func decodeScalar(_ bytes: ArraySlice<UInt8>) -> ScalarStep {
    guard let first = bytes.first else { return .needsMore }
    let length: Int
    let smallest: UInt32
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (length, smallest, value) = (2, 0x80, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, smallest, value) = (3, 0x800, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, smallest, value) = (4, 0x10000, UInt32(first & 0x07))
    default: return .broken
    }
    for byte in bytes.dropFirst().prefix(length - 1) {
      guard byte & 0xC0 == 0x80 else { return .broken }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard bytes.count >= length else { return .needsMore }
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return .broken }
    return .scalar(scalar, length)
  }

  private static func decodeEscape(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let second = bytes.dropFirst().first else { return .needsMore }
    switch second {
    case 0x5B: return decodeControlSequence(bytes)
    case 0x4F: return decodeSingleShift(bytes)
    case 0x1B:
      // ESC before a sequence is Alt with that key; two lone ones are Escape.
      guard let third = bytes.dropFirst(2).first else { return .needsMore }
      return third == 0x5B || third == 0x4F ? .skip(1) : .key(.named(.escape), 1)
    case 0x0A, 0x0D: return .key(.named(.newline), 2)
    case 0x00..<0x80: return .key(.alt(Unicode.Scalar(second)), 2)
    default:
      switch decodeScalar(bytes.dropFirst()) {
      case .needsMore: return .needsMore
      case .broken: return .skip(2)
      case .scalar(let scalar, let length): return .key(.alt(scalar), length + 1)
      }
    }
  }

  /// `ESC O` and a letter: keypad and function keys.
  private static func decodeSingleShift(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let letter = bytes.dropFirst(2).first else { return .needsMore }
    if letter == 0x4D { return .key(.character("\r"), 3) }
    guard let key = letterKey(letter, modifiers: 0) else { return .skip(3) }
    return .key(key, 3)
  }

  /// `ESC [ parameters final`.
  private static func decodeControlSequence(_ bytes: ArraySlice<UInt8>) -> Step {
    var index = bytes.startIndex + 2
    if index < bytes.endIndex, bytes[index] == 0x5B {
      // The Linux console sends ESC [ [ A for F1.
      guard index + 1 < bytes.endIndex else { return .needsMore }
      return bytes[index + 1] == 0x41 ? .key(.named(.help), 4) : .skip(4)
    }
    while index < bytes.endIndex, (0x20...0x3F).contains(bytes[index]) { index += 1 }
    if index - bytes.startIndex > 40 { return .skip(index - bytes.startIndex) }
    guard index < bytes.endIndex else { return .needsMore }
    let length = index + 1 - bytes.startIndex
    guard (0x40...0x7E).contains(bytes[index]) else { return .skip(length - 1) }
    let text = String(decoding: bytes[(bytes.startIndex + 2)..<index], as: UTF8.self)
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map {
      Int($0.prefix { $0 != ":" }) ?? 0
    }
    if bytes[index] == 0x7E, numbers.first == 200 { return .pasteBegins(length) }
    guard let key = controlKey(final: bytes[index], numbers: numbers) else { return .skip(length) }
    return .key(key, length)
  }

  private static func controlKey(final: UInt8, numbers: [Int]) -> Key? {
    let modifiers = numbers.count > 1 ? max(0, numbers[1] - 1) : 0
    switch final {
    case 0x7E:
      if numbers.first == 27, numbers.count > 2 {
        return modifiedCharacter(numbers[2], modifiers: modifiers)
      }
      return tildeKey(numbers.first ?? 0, modifiers: modifiers)
    case 0x75: return modifiedCharacter(numbers.first ?? 0, modifiers: modifiers)
    default: return letterKey(final, modifiers: modifiers)
    }
  }

  private static let alt = 2
  private static let control = 4

  private static func letterKey(_ letter: UInt8, modifiers: Int) -> Key? {
    let isWord = modifiers & (alt | control) != 0
    switch letter {
    case 0x41: return .named(isWord ? .altUp : .up)
    case 0x42: return .named(isWord ? .altDown : .down)
    case 0x43: return .named(isWord ? .wordRight : .right)
    case 0x44: return .named(isWord ? .wordLeft : .left)
    case 0x46: return .named(isWord ? .textEnd : .end)
    case 0x48: return .named(isWord ? .textStart : .home)
    case 0x50: return .named(.help)
    case 0x5A: return .named(.backTab)
    default: return nil
    }
  }

  private static func tildeKey(_ number: Int, modifiers: Int) -> Key? {
    let isWord = modifiers & (alt | control) != 0
    switch number {
    case 1, 7: return .named(isWord ? .textStart : .home)
    case 3: return .named(isWord ? .deleteWordRight : .delete)
    case 4, 8: return .named(isWord ? .textEnd : .end)
    case 5: return .named(.pageUp)
    case 6: return .named(.pageDown)
    case 11: return .named(.help)
    default: return nil
    }
  }

  /// A character sent with its modifiers as numbers, as newer terminals do.
  private static func modifiedCharacter(_ code: Int, modifiers: Int) -> Key? {
    guard let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value) else { return nil }
    switch value {
    case 0x0D: return modifiers == 0 ? .character("\r") : .named(.newline)
    case 0x1B: return .named(.escape)
    case 0x09 where modifiers & 1 != 0: return .named(.backTab)
    case 0x7F where modifiers & (alt | control) != 0: return .named(.deleteWordLeft)
    case 0x80..<0xA0, 0xE000..<0xF900: return nil
    default: break
    }
    if modifiers & control != 0, (0x40..<0x80).contains(value) {
      return .character(Unicode.Scalar(UInt8(value & 0x1F)))
    }
    return modifiers & alt != 0 ? .alt(scalar) : .character(scalar)
  }
}
