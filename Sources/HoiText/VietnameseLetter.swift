/// The tone a Vietnamese vowel carries, in dictionary order: ngang, huyền, hỏi, ngã, sắc, nặng.
enum Tone: Int, Sendable, CaseIterable {
  case level, falling, dipping, broken, rising, heavy

  /// The tone that a combining mark stands for.
  init?(mark: Unicode.Scalar) {
    switch mark.value {
    case 0x300: self = .falling
    case 0x309: self = .dipping
    case 0x303: self = .broken
    case 0x301: self = .rising
    case 0x323: self = .heavy
    default: return nil
    }
  }
}

/// The lower-case vowels of Vietnamese with their tones.
enum VietnameseVowel {
  /// A vowel to a line, in the order of `Tone`.
  private static let rows: [[Unicode.Scalar]] = [
    ["a", "à", "ả", "ã", "á", "ạ"],
    ["ă", "ằ", "ẳ", "ẵ", "ắ", "ặ"],
    ["â", "ầ", "ẩ", "ẫ", "ấ", "ậ"],
    ["e", "è", "ẻ", "ẽ", "é", "ẹ"],
    ["ê", "ề", "ể", "ễ", "ế", "ệ"],
    ["i", "ì", "ỉ", "ĩ", "í", "ị"],
    ["o", "ò", "ỏ", "õ", "ó", "ọ"],
    ["ô", "ồ", "ổ", "ỗ", "ố", "ộ"],
    ["ơ", "ờ", "ở", "ỡ", "ớ", "ợ"],
    ["u", "ù", "ủ", "ũ", "ú", "ụ"],
    ["ư", "ừ", "ử", "ữ", "ứ", "ự"],
    ["y", "ỳ", "ỷ", "ỹ", "ý", "ỵ"],
  ]

  /// Where a character stands in `rows`, plus one, by its code; 0 for all others.
  private static let places: [UInt8] = {
    var places = [UInt8](repeating: 0, count: 0x1F00)
    for (row, vowels) in rows.enumerated() {
      for (column, vowel) in vowels.enumerated() {
        places[Int(vowel.value)] = UInt8(row * 6 + column + 1)
      }
    }
    return places
  }()

  /// The vowel without its tone, and the tone; `nil` for what is no Vietnamese vowel.
  static func split(_ scalar: Unicode.Scalar) -> (vowel: Unicode.Scalar, tone: Tone)? {
    guard scalar.value < 0x1F00 else { return nil }
    let place = Int(places[Int(scalar.value)]) - 1
    guard place >= 0, let tone = Tone(rawValue: place % 6) else { return nil }
    return (rows[place / 6][0], tone)
  }

  /// A vowel of the six plain and six marked ones with another tone.
  static func join(_ vowel: Unicode.Scalar, _ tone: Tone) -> Unicode.Scalar {
    guard vowel.value < 0x1F00 else { return vowel }
    let place = Int(places[Int(vowel.value)]) - 1
    return place < 0 ? vowel : rows[place / 6][tone.rawValue]
  }
}

/// Moves the tone of `oa`, `oe` and `uy` to the second vowel, one of the two accepted spellings:
/// hòa becomes hoà, thủy becomes thuỷ. Takes lower-case characters in NFC.
func settleTonePlacement(_ scalars: inout [Unicode.Scalar]) {
  guard scalars.count > 1 else { return }
  for index in 1..<scalars.count {
    let second = scalars[index]
    guard second == "a" || second == "e" || second == "y",
      let (first, tone) = VietnameseVowel.split(scalars[index - 1]), tone != .level,
      first == (second == "y" ? "u" : "o")
    else { continue }
    scalars[index - 1] = first
    scalars[index] = VietnameseVowel.join(second, tone)
  }
}
