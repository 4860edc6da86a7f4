@_spi(_Unicode) import Swift

/// A sort key: comparing keys byte by byte puts texts into the order of a Vietnamese dictionary.
///
/// 1. Blanks, punctuation and signs, digits, then the letters a ă â b c d đ e ê f g h i j k l m n o
///    ô ơ p q r s t u ư v w x y z, then all other scripts by code point.
/// 2. Where that is equal, tones: ngang, huyền, hỏi, ngã, sắc, nặng; then marks Vietnamese does not
///    have (ñ carries ngã, ü does not). Where the tone of oa, oe and uy is written does not count.
/// 3. Where that is equal, small letters before capitals.
/// 4. At last the code points, so that two different texts never have the same key.
///
/// A key is four stretches of bytes, each but the last ended by 0; the weights of 2 and 3 are left
/// out at the end of a stretch where they are the lowest.
package func collationKey(_ text: String) -> [UInt8] {
  var keys = CollationKeys()
  var key: [UInt8] = []
  // The code points that break ties are those of the text as it is.
  nfc(text).withUTF8Bytes { keys.append($0, tieBreak: text.utf8, to: &key) }
  return key
}

/// The first eight bytes of the `collationKey` of a text, as `CollationKeys` gives them.
package func firstCollationWord(_ text: String) -> UInt64 {
  var keys = CollationKeys()
  return nfc(text).withUTF8Bytes { keys.firstWord(of: $0) }
}

/// Makes the keys of many texts, one after the other, in memory it keeps.
package struct CollationKeys: ~Copyable {
  private var key = CollationKey()
  private let singles = Weight.singles

  package init() {}

  /// Appends the `collationKey` of a text, given as UTF-8 in NFC.
  package mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) {
    if !appendPlain(text, to: &output) { append(text, tieBreak: text, to: &output) }
  }

  /// The key of a text of ASCII characters, such as an identifier: each has one weight, none a
  /// tone. Whether it is one.
  private func appendPlain(
    _ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) -> Bool {
    var isPlain: UInt8 = 1
    for byte in text { isPlain &= byte &- 0x20 < 0x5F ? 1 : 0 }
    if isPlain == 0 { return false }
    var capitalCount = 0
    for (index, byte) in text.enumerated() {
      output.append(Weight.plain[Int(byte)])
      if byte &- 0x41 < 26 { capitalCount = index + 1 }
    }
    output.append(Weight.end)
    output.append(Weight.end)
    for byte in text.prefix(capitalCount) { output.append(byte &- 0x41 < 26 ? 2 : 1) }
    output.append(Weight.end)
    output.append(contentsOf: text)
    return true
  }

  fileprivate mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, tieBreak: some Sequence<UInt8>, to output: inout [UInt8]
  ) {
    read(text)
    key.finish(tieBreak: tieBreak, to: &output)
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    key.clear()
    var scalars = UTF8Scalars(text)
    while let scalar = scalars.next() { key.append(scalar) }
  }
}

/// The first stretch of a key tells most texts apart, and takes a fraction of the time.
extension CollationKeys {
  /// Bytes that `writeFirstWeights` may need for a byte of the text.
  package static let firstWeightsPerByte = 4

  /// Writes the first stretch of the `collationKey` of a text, given as UTF-8 in NFC, without its
  /// end, and returns its length.
  package mutating func writeFirstWeights(
    of text: UnsafeBufferPointer<UInt8>, to output: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var count = 0
    let isSimple = singles.withUnsafeBufferPointer { singles in
      forEachWeight(of: text, singles) { weight in
        output[count] = weight
        count &+= 1
        return true
      }
    }
    if isSimple { return count }
    read(text)
    for (index, weight) in key.primary.enumerated() { output[index] = weight }
    return key.primary.count
  }

  /// The first eight bytes of the `collationKey` of a text, given as UTF-8 in NFC, the most
  /// significant first; its first stretch alone, and zeros behind that.
  package mutating func firstWord(of text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var (word, count): (UInt64, UInt64) = (0, 0)
    let isSimple = singles.withUnsafeBufferPointer { singles in
      forEachWeight(of: text, singles) { weight in
        word = word &<< 8 | UInt64(weight)
        count &+= 1
        return count < 8
      }
    }
    if !isSimple {
      read(text)
      (word, count) = (0, UInt64(min(8, key.primary.count)))
      for weight in key.primary.prefix(8) { word = word &<< 8 | UInt64(weight) }
    }
    return count == 0 ? 0 : word &<< ((8 &- count) &* 8)
  }
}

/// Calls `body` with the weight of each character in turn, as long as it returns `true`; whether
/// every character it came to has one weight and no more.
@inline(__always)
private func forEachWeight(
  of text: UnsafeBufferPointer<UInt8>, _ singles: UnsafeBufferPointer<UInt8>,
  _ body: (UInt8) -> Bool
) -> Bool {
  var offset = 0
  while offset < text.count {
    let lead = text[offset]
    var place = Int(lead)
    if lead < 0x80 {
      offset &+= 1
    } else if lead >= 0xC2, lead <= 0xC9, offset &+ 1 < text.count {
      place = Int(lead & 0x1F) << 6 | Int(text[offset &+ 1] & 0x3F)
      offset &+= 2
    } else if lead == 0xE1, offset &+ 2 < text.count, text[offset &+ 1] & 0xFC == 0xB8 {
      place =
        Weight.lowCount &+ (Int(text[offset &+ 1] & 0x03) << 6 | Int(text[offset &+ 2] & 0x3F))
      offset &+= 3
    } else {
      return false
    }
    let weight = singles[place]
    if weight == 0 { return false }
    if !body(weight) { return true }
  }
  return true
}

/// Whether `left` sorts before `right`. To sort many texts, compute each `collationKey` once.
package func collate(_ left: String, _ right: String) -> Bool {
  collationKey(left).lexicographicallyPrecedes(collationKey(right))
}

/// The first weights. Each kind of character has its own range, in the order of the ranges.
private enum Weight {
  static let end: UInt8 = 0x00
  static let control: UInt8 = 0x02
  static let blank: UInt8 = 0x03
  /// ASCII punctuation, one weight each.
  static let punctuation: UInt8 = 0x04
  /// Other punctuation and signs: followed by the code point in three bytes.
  static let otherSign: UInt8 = 0x30
  static let digit: UInt8 = 0x40
  static let letter: UInt8 = 0x50
  /// All else: followed by the code point in three bytes.
  static let otherScript: UInt8 = 0xF0

  static let alphabet: [Unicode.Scalar] = [
    "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o",
    "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z",
  ]

  /// Weights of the letters of the alphabet by code, 0 for other characters.
  static let letters: [UInt8] = {
    var weights = [UInt8](repeating: 0, count: 0x1B1)
    for (index, scalar) in alphabet.enumerated() {
      weights[Int(scalar.value)] = letter + UInt8(index)
    }
    return weights
  }()

  /// The weight of a sign or digit of ASCII; `nil` for a control character.
  static func sign(_ code: UInt8) -> UInt8? {
    switch code {
    case 0x30...0x39: digit + code - 0x30
    case 0x20: blank
    case 0x21...0x2F: punctuation + code - 0x21
    case 0x3A...0x40: punctuation + 15 + code - 0x3A
    case 0x5B...0x60: punctuation + 22 + code - 0x5B
    case 0x7B...0x7E: punctuation + 28 + code - 0x7B
    default: nil
    }
  }

  /// Code points below this have a place of their own in `singles`; behind them are those from
  /// U+1E00 to U+1EFF.
  static let lowCount = 0x280

  /// The first weights of Latin letters, digits and signs that have just one; 0 for other characters.
  static let singles: [UInt8] = {
    let scalars = (0..<UInt32(lowCount)).map { $0 } + (0x1E00...0x1EFF)
    return scalars.map { code in
      guard let scalar = Unicode.Scalar(code), !scalar.isCombiningMark else { return 0 }
      var key = CollationKey()
      key.append(scalar)
      return key.primary.count == 1 ? key.primary[0] : 0
    }
  }()

  /// Weights of ASCII characters by code, 0 for control characters.
  static let plain: [UInt8] = (0..<0x80).map { (code: UInt8) in
    let lower = code | 0x20
    return lower &- 0x61 < 26 ? letters[Int(lower)] : sign(code) ?? 0
  }
}

/// The second weights: tones by `Tone.rawValue` + 1, then foreign marks.
private let foreignMark: UInt8 = 7

private struct CollationKey: ~Copyable {
  private(set) var primary: [UInt8] = []
  private var secondary: [UInt8] = []
  private var tertiary: [UInt8] = []
  /// The last two letters without their tones, as long as nothing else came after them.
  private var lastLetter: Unicode.Scalar?
  private var previousLetter: Unicode.Scalar?

  mutating func clear() {
    primary.removeAll(keepingCapacity: true)
    secondary.removeAll(keepingCapacity: true)
    tertiary.removeAll(keepingCapacity: true)
    lastLetter = nil
    previousLetter = nil
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 { return appendASCII(scalar) }
    let lower = lowerCased(scalar)
    if let (vowel, tone) = VietnameseVowel.split(lower) {
      appendLetter(vowel, UInt8(tone.rawValue) + 1, isCapital: lower != scalar)
      settleTone()
    } else if lower.value < 0x1B1, Weight.letters[Int(lower.value)] != 0 {
      appendLetter(lower, 1, isCapital: lower != scalar)
    } else if scalar.isCombiningMark, lastLetter != nil, let before = secondary.last {
      let tone = Tone(mark: scalar).map { UInt8($0.rawValue) + 1 }
      secondary[secondary.count - 1] = before == 1 ? tone ?? foreignMark : foreignMark
    } else if let letter = LatinTable.fold(lower) {
      appendForeign(lower, letter, isCapital: lower != scalar)
    } else {
      appendOther(scalar, lower)
    }
  }

  private mutating func appendASCII(_ scalar: Unicode.Scalar) {
    let code = UInt8(truncatingIfNeeded: scalar.value)
    let lower = code | 0x20
    guard lower &- 0x61 < 26 else { return appendSign(scalar) }
    appendLetter(Unicode.Scalar(lower), 1, isCapital: lower != code)
    if lower == 0x61 || lower == 0x65 || lower == 0x79 { settleTone() }
  }

  private mutating func appendLetter(
    _ letter: Unicode.Scalar, _ mark: UInt8, isCapital: Bool
  ) {
    primary.append(Weight.letters[Int(letter.value)])
    secondary.append(mark)
    tertiary.append(isCapital ? 2 : 1)
    previousLetter = lastLetter
    lastLetter = letter
  }

  /// Moves the tone of oa, oe and uy to the second letter, as `settleTonePlacement` does.
  private mutating func settleTone() {
    let count = secondary.count
    guard let first = previousLetter, let second = lastLetter, count > 1,
      first == "o" && (second == "a" || second == "e") || first == "u" && second == "y",
      secondary[count - 1] == 1, (2...6).contains(secondary[count - 2])
    else { return }
    secondary.swapAt(count - 1, count - 2)
  }

  /// A Latin letter with a mark or stroke that Vietnamese does not have.
  private mutating func appendForeign(
    _ scalar: Unicode.Scalar, _ letter: UInt8, isCapital: Bool
  ) {
    let parts = Array(String(scalar)._nfd)
    var mark = foreignMark
    if parts.count == 2, let tone = Tone(mark: parts[1]) { mark = UInt8(tone.rawValue) + 1 }
    appendLetter(Unicode.Scalar(letter), mark, isCapital: isCapital)
  }

  private mutating func appendSign(_ scalar: Unicode.Scalar) {
    let code = UInt8(truncatingIfNeeded: scalar.value)
    if let weight = Weight.sign(code) {
      primary.append(weight)
    } else {
      primary.append(Weight.control)
      primary.append(code)
    }
    appendNeutral()
  }

  private mutating func appendOther(_ scalar: Unicode.Scalar, _ lower: Unicode.Scalar) {
    let isSign: Bool
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator:
      primary.append(Weight.blank)
      return appendNeutral()
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol, .control, .format:
      isSign = true
    default:
      isSign = false
    }
    primary.append(isSign ? Weight.otherSign : Weight.otherScript)
    for shift: UInt32 in [16, 8, 0] {
      primary.append(UInt8(truncatingIfNeeded: lower.value >> shift))
    }
    appendNeutral()
    if lower != scalar { tertiary[tertiary.count - 1] = 2 }
  }

  private mutating func appendNeutral() {
    secondary.append(1)
    tertiary.append(1)
    previousLetter = nil
    lastLetter = nil
  }

  func finish(tieBreak: some Sequence<UInt8>, to output: inout [UInt8]) {
    output.append(contentsOf: primary)
    output.append(Weight.end)
    output.append(contentsOf: secondary[..<Self.significantCount(secondary)])
    output.append(Weight.end)
    output.append(contentsOf: tertiary[..<Self.significantCount(tertiary)])
    output.append(Weight.end)
    output.append(contentsOf: tieBreak)
  }

  private static func significantCount(_ weights: [UInt8]) -> Int {
    (weights.lastIndex { $0 != 1 } ?? -1) + 1
  }
}
