/// What values of a column of JSON were.
struct JSONKinds: OptionSet, Hashable {
  let rawValue: UInt8

  static let null = JSONKinds(rawValue: 1)
  static let bool = JSONKinds(rawValue: 2)
  static let int = JSONKinds(rawValue: 4)
  static let number = JSONKinds(rawValue: 8)
  static let text = JSONKinds(rawValue: 16)
  static let list = JSONKinds(rawValue: 32)
}

/// A value of a flat object as it stands in the text: strings without their quotes, lists with
/// their brackets.
struct JSONSlice {
  let kind: JSONKinds
  let start: Int
  let end: Int
  /// Whether a string or list holds a backslash.
  let isEscaped: Bool
}

/// Steps over JSON objects whose values are scalars and lists of scalars, without making values of
/// them. It never says what is wrong: whatever it does not take is left to `JSONParser`.
struct FlatJSONScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Names of members in the order they were first met, as they are written.
  private(set) var keys: [[UInt8]]
  private var positions: [[UInt8]: Int] = [:]

  init(_ bytes: UnsafeBufferPointer<UInt8>, keys: [[UInt8]] = []) {
    self.bytes = bytes
    self.keys = keys
    for (index, key) in keys.enumerated() { positions[key] = index }
  }

  /// Steps over the object at `offset` and hands out its members by the position of their names;
  /// `nil` where it is not flat.
  @inline(__always)
  mutating func object(at offset: Int, _ visit: (Int, JSONSlice) -> Bool) -> Int? {
    var place = skipBlanks(offset &+ 1)
    if byte(place) == UInt8(ascii: "}") { return place &+ 1 }
    var expected = 0
    while true {
      guard byte(place) == UInt8(ascii: "\""), let key = key(at: &place, expected) else {
        return nil
      }
      expected = key &+ 1
      place = skipBlanks(place)
      guard byte(place) == UInt8(ascii: ":") else { return nil }
      place = skipBlanks(place &+ 1)
      guard let slice = value(at: &place), visit(key, slice) else { return nil }
      place = skipBlanks(place)
      let sign = byte(place)
      place &+= 1
      if sign == UInt8(ascii: "}") { return place }
      guard sign == UInt8(ascii: ",") else { return nil }
      place = skipBlanks(place)
    }
  }

  /// Zero behind the end.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  @inline(__always)
  func skipBlanks(_ start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return offset }
      offset &+= 1
    }
    return offset
  }

  /// The position of the name that starts at `place`, which moves behind it. Objects are alike: the
  /// name that came here last time is tried first.
  @inline(__always)
  private mutating func key(at place: inout Int, _ expected: Int) -> Int? {
    let start = place &+ 1
    if expected < keys.count {
      let end = start &+ keys[expected].count
      if byte(end) == UInt8(ascii: "\""), matches(expected, start) {
        place = end &+ 1
        return expected
      }
    }
    return otherKey(at: &place)
  }

  @inline(__always)
  private func matches(_ key: Int, _ start: Int) -> Bool {
    keys[key].withUnsafeBufferPointer { key in
      for index in 0..<key.count where key[index] != bytes[start &+ index] { return false }
      return true
    }
  }

  private mutating func otherKey(at place: inout Int) -> Int? {
    guard let slice = string(at: &place), !slice.isEscaped else { return nil }
    let key = Array(bytes[slice.start..<slice.end])
    if let known = positions[key] { return known }
    guard keys.count < TableLimits.columns else { return nil }
    keys.append(key)
    positions[key] = keys.count - 1
    return keys.count - 1
  }

  @inline(__always)
  private func value(at place: inout Int) -> JSONSlice? {
    switch byte(place) {
    case UInt8(ascii: "\""): return string(at: &place)
    case UInt8(ascii: "["): return list(at: &place)
    case UInt8(ascii: "t"): return word(at: &place, "true", .bool)
    case UInt8(ascii: "f"): return word(at: &place, "false", .bool)
    case UInt8(ascii: "n"): return word(at: &place, "null", .null)
    default: return number(at: &place)
    }
  }

  /// The string that starts at `place`.
  @inline(__always)
  func string(at place: inout Int) -> JSONSlice? {
    let start = place &+ 1
    var offset = start
    var isEscaped = false
    while true {
      offset = special(from: offset)
      switch byte(offset) {
      case UInt8(ascii: "\""):
        place = offset &+ 1
        return JSONSlice(kind: .text, start: start, end: offset, isEscaped: isEscaped)
      case UInt8(ascii: "\\"):
        guard let length = escapeLength(at: offset) else { return nil }
        isEscaped = true
        offset &+= length
      default: return nil
      }
    }
  }

  /// The first quote, backslash or control character.
  @inline(__always)
  private func special(from start: Int) -> Int {
    var offset = start
    guard let base = bytes.baseAddress else { return start }
    let ones: UInt64 = 0x0101_0101_0101_0101
    while offset &+ 8 <= bytes.count {
      let word = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        .littleEndian
      let quotes = word ^ ones &* 0x22
      let slashes = word ^ ones &* 0x5C
      let found =
        ((quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes | (word &- ones &* 0x20) & ~word)
        & 0x8080_8080_8080_8080
      if found != 0 { return offset &+ found.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < bytes.count, bytes[offset] >= 0x20, bytes[offset] != 0x22, bytes[offset] != 0x5C
    { offset &+= 1 }
    return offset
  }

  /// Length of an escape sequence; `nil` for one that is none. Pairs of surrogates are left to
  /// `JSONParser`.
  private func escapeLength(at offset: Int) -> Int? {
    switch byte(offset &+ 1) {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return 2
    case UInt8(ascii: "u"):
      guard offset + 6 <= bytes.count else { return nil }
      for place in offset + 2..<offset + 6 {
        let byte = bytes[place]
        guard byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6 else { return nil }
      }
      return bytes[offset + 2] | 0x20 == UInt8(ascii: "d") && bytes[offset + 3] >= 0x38 ? nil : 6
    default: return nil
    }
  }

  @inline(__always)
  private func word(at place: inout Int, _ word: StaticString, _ kind: JSONKinds) -> JSONSlice? {
    let start = place
    for index in 0..<word.utf8CodeUnitCount
    where byte(start &+ index) != word.utf8Start[index] { return nil }
    place &+= word.utf8CodeUnitCount
    return JSONSlice(kind: kind, start: start, end: place, isEscaped: false)
  }

  @inline(__always)
  private func number(at place: inout Int) -> JSONSlice? {
    let start = place
    var offset = start
    if byte(offset) == UInt8(ascii: "-") { offset &+= 1 }
    let first = offset
    while byte(offset) &- 0x30 < 10 { offset &+= 1 }
    guard offset > first, byte(first) != 0x30 || offset == first &+ 1 else { return nil }
    var kind: JSONKinds = offset &- first <= 18 ? .int : .number
    if offset - first == 19, Int64(String(decoding: bytes[start..<offset], as: UTF8.self)) != nil {
      kind = .int
    }
    if byte(offset) == UInt8(ascii: ".") {
      kind = .number
      let fraction = offset &+ 1
      offset = fraction
      while byte(offset) &- 0x30 < 10 { offset &+= 1 }
      guard offset > fraction else { return nil }
    }
    if byte(offset) | 0x20 == UInt8(ascii: "e") {
      kind = .number
      offset &+= 1
      if byte(offset) == UInt8(ascii: "+") || byte(offset) == UInt8(ascii: "-") { offset &+= 1 }
      let exponent = offset
      while byte(offset) &- 0x30 < 10 { offset &+= 1 }
      guard offset > exponent else { return nil }
    }
    place = offset
    return JSONSlice(kind: kind, start: start, end: offset, isEscaped: false)
  }

  private func list(at place: inout Int) -> JSONSlice? {
    let start = place
    var isEscaped = false
    let isFlat = forEachItem(at: &place) { isEscaped = isEscaped || $0.isEscaped }
    return isFlat ? JSONSlice(kind: .list, start: start, end: place, isEscaped: isEscaped) : nil
  }

  /// Hands out the items of the list at `place`, which moves behind it; false where they are not all
  /// scalars.
  @inline(__always)
  func forEachItem(at place: inout Int, _ visit: (JSONSlice) -> Void) -> Bool {
    var offset = skipBlanks(place &+ 1)
    if byte(offset) == UInt8(ascii: "]") {
      place = offset &+ 1
      return true
    }
    while true {
      guard byte(offset) != UInt8(ascii: "["), let item = value(at: &offset) else { return false }
      visit(item)
      offset = skipBlanks(offset)
      let sign = byte(offset)
      offset &+= 1
      if sign == UInt8(ascii: "]") {
        place = offset
        return true
      }
      guard sign == UInt8(ascii: ",") else { return false }
      offset = skipBlanks(offset)
    }
  }
}
