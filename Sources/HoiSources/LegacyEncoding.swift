import HoiText

/// How the bytes of a text are to be understood.
package enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  /// By its byte order mark; without one, little-endian.
  case utf16 = "utf-16"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1258 = "windows-1258"
  /// TCVN 5712 as the ABC fonts use it.
  case tcvn3
  case vni
}

extension TextEncoding {
  /// The encodings of one byte a sign, in which Vietnamese was written before Unicode.
  fileprivate static let legacy: [TextEncoding] = [.tcvn3, .vni, .windows1258]

  /// A text of one of these encodings as UTF-8, composed; `nil` where a byte means nothing.
  func decoded(_ bytes: UnsafeBufferPointer<UInt8>) -> (text: [UInt8]?, malformedOffset: Int) {
    var scalars = String.UnicodeScalarView()
    for (offset, byte) in bytes.enumerated() {
      let found =
        byte < 0x80
        ? [UInt32(byte)] : scalarValues(of: byte, after: offset > 0 ? bytes[offset - 1] : 0)
      if found.isEmpty { return (nil, offset) }
      for value in found {
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
    }
    return (Array(nfc(String(scalars)).utf8), 0)
  }

  /// What a byte above ASCII means behind another byte; empty where it means nothing.
  private func scalarValues(of byte: UInt8, after previous: UInt8) -> [UInt32] {
    switch self {
    case .windows1258: Self.plain(windows1258Table[Int(byte) - 0x80])
    case .tcvn3: Self.plain(tcvn3Table[Int(byte) - 0x80])
    case .vni: Self.vniValues(of: byte, after: previous)
    case .utf8, .utf16, .utf16LittleEndian, .utf16BigEndian: []
    }
  }

  private static func plain(_ value: UInt32) -> [UInt32] { value == 0 ? [] : [value] }

  /// Most letters of VNI are a plain letter and a byte for its marks; a few are a byte of their own.
  private static func vniValues(of byte: UInt8, after previous: UInt8) -> [UInt32] {
    let isLetter = (previous | 0x20) &- 0x61 < 26
    // `ơ` and `ư` take marks too, in both cases.
    let isHorned = previous | 0x20 == 0xF4 || previous | 0x20 == 0xF6
    if isLetter || isHorned, let marks = vniMarks[byte | 0x20] { return marks }
    guard let letter = vniLetters[byte | 0x20] else { return vniMarks[byte | 0x20] ?? [] }
    return [byte < 0xE0 ? letter.upper : letter.lower]
  }
}

/// The marks a byte adds to the letter before it, shape first.
private let vniMarks: [UInt8: [UInt32]] = [
  0xF9: [0x301], 0xF8: [0x300], 0xFB: [0x309], 0xF5: [0x303], 0xEF: [0x323],
  0xE2: [0x302], 0xE1: [0x302, 0x301], 0xE0: [0x302, 0x300], 0xE5: [0x302, 0x309],
  0xE3: [0x302, 0x303], 0xE4: [0x302, 0x323],
  0xEA: [0x306], 0xE9: [0x306, 0x301], 0xE8: [0x306, 0x300], 0xFA: [0x306, 0x309],
  0xFC: [0x306, 0x303], 0xEB: [0x306, 0x323],
]

/// Letters that are one byte.
private let vniLetters: [UInt8: (lower: UInt32, upper: UInt32)] = [
  0xF1: (0x111, 0x110), 0xF4: (0x1A1, 0x1A0), 0xF6: (0x1B0, 0x1AF), 0xED: (0xED, 0xCD),
  0xEC: (0xEC, 0xCC), 0xE6: (0x1EC9, 0x1EC8), 0xF3: (0x129, 0x128), 0xF2: (0x1ECB, 0x1ECA),
  0xEE: (0x1EF5, 0x1EF4),
]

/// The encoding a text that is no UTF-8 looks like, by its first words; `nil` where none gives
/// Vietnamese.
func recognizedEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
  let beginning = UnsafeBufferPointer(rebasing: bytes.prefix(64 << 10))
  let zeros = beginning.prefix(256).enumerated().filter { $0.element == 0 }.map(\.offset)
  if zeros.count * 4 > min(256, beginning.count) {
    let even = zeros.count { $0 % 2 == 0 }
    return even * 2 > zeros.count ? .utf16BigEndian : .utf16LittleEndian
  }
  var best: (encoding: TextEncoding, share: Double)?
  for encoding in TextEncoding.legacy {
    guard let text = encoding.decoded(beginning).text else { continue }
    let share = vietnameseShare(text)
    if share > best?.share ?? 0.8 { best = (encoding, share) }
  }
  return best?.encoding
}

/// Of the words with a letter beyond ASCII, how many could be Vietnamese: one run of vowels, at most
/// one of them with a tone, at most three consonants around.
private func vietnameseShare(_ text: [UInt8]) -> Double {
  var words = 0
  var fitting = 0
  for word in String(decoding: text, as: UTF8.self).split(whereSeparator: { !$0.isLetter })
  where word.utf8.contains(where: { $0 >= 0x80 }) {
    words += 1
    if couldBeVietnamese(word) { fitting += 1 }
  }
  // A few words fit by chance.
  return words < 4 ? 0 : Double(fitting) / Double(words)
}

private func couldBeVietnamese(_ word: Substring) -> Bool {
  var runs = 0
  var wasVowel = false
  var tones = 0
  for letter in word.lowercased() {
    let plain = folded(String(letter))
    guard plain.utf8.count == 1, let base = plain.utf8.first, base &- 0x61 < 26 else {
      return false
    }
    let isVowel = "aeiouy".utf8.contains(base)
    if !letter.isASCII {
      guard vietnameseLetters.contains(letter) else { return false }
      if !"ăâêôơưđ".contains(letter) { tones += 1 }
    }
    if isVowel, !wasVowel { runs += 1 }
    wasVowel = isVowel
  }
  return runs <= 2 && tones <= 1
}

private let vietnameseLetters: Set<Character> = Set(
  "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ")

/// What the bytes from 0x80 on mean; zero is nothing.
private let windows1258Table: [UInt32] = [
  0x20AC, 0x0000, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0000, 0x2039, 0x0152, 0x0000, 0x0000, 0x0000,
  0x0000, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0000, 0x203A, 0x0153, 0x0000, 0x0000, 0x0178,
  0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6, 0x00A7,
  0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
  0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7,
  0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF,
  0x00C0, 0x00C1, 0x00C2, 0x0102, 0x00C4, 0x00C5, 0x00C6, 0x00C7,
  0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x0300, 0x00CD, 0x00CE, 0x00CF,
  0x0110, 0x00D1, 0x0309, 0x00D3, 0x00D4, 0x01A0, 0x00D6, 0x00D7,
  0x00D8, 0x00D9, 0x00DA, 0x00DB, 0x00DC, 0x01AF, 0x0303, 0x00DF,
  0x00E0, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x00E5, 0x00E6, 0x00E7,
  0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x0301, 0x00ED, 0x00EE, 0x00EF,
  0x0111, 0x00F1, 0x0323, 0x00F3, 0x00F4, 0x01A1, 0x00F6, 0x00F7,
  0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x01B0, 0x20AB, 0x00FF,
]

/// TCVN 5712:1993 VN3, the letters alone.
private let tcvn3Table: [UInt32] = [
  0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000,
  0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000,
  0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000,
  0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000,
  0x0000, 0x0102, 0x00C2, 0x00CA, 0x00D4, 0x01A0, 0x01AF, 0x0110,
  0x0103, 0x00E2, 0x00EA, 0x00F4, 0x01A1, 0x01B0, 0x0111, 0x0000,
  0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x00E0, 0x1EA3, 0x00E3,
  0x00E1, 0x1EA1, 0x0000, 0x1EB1, 0x1EB3, 0x1EB5, 0x1EAF, 0x0000,
  0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x1EB7, 0x1EA7,
  0x1EA9, 0x1EAB, 0x1EA5, 0x1EAD, 0x00E8, 0x0000, 0x1EBB, 0x1EBD,
  0x00E9, 0x1EB9, 0x1EC1, 0x1EC3, 0x1EC5, 0x1EBF, 0x1EC7, 0x00EC,
  0x1EC9, 0x0000, 0x0000, 0x0000, 0x0129, 0x00ED, 0x1ECB, 0x00F2,
  0x0000, 0x1ECF, 0x00F5, 0x00F3, 0x1ECD, 0x1ED3, 0x1ED5, 0x1ED7,
  0x1ED1, 0x1ED9, 0x1EDD, 0x1EDF, 0x1EE1, 0x1EDB, 0x1EE3, 0x00F9,
  0x0000, 0x1EE7, 0x0169, 0x00FA, 0x1EE5, 0x1EEB, 0x1EED, 0x1EEF,
  0x1EE9, 0x1EF1, 0x1EF3, 0x1EF7, 0x1EF9, 0x00FD, 0x1EF5, 0x0000,
]
