/// The lower-case form of one character, one character long whatever the language.
///
/// ς is σ, so that Greek words compare equal at their ends too; İ is i.
func lowerCased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  let value = scalar.value
  switch value {
  case 0x41...0x5A, 0x391...0x3A1, 0x3A3...0x3A9, 0x410...0x42F:
    return Unicode.Scalar(value + 0x20) ?? scalar
  case 0..<0xC0, 0xDF...0xFF, 0x430...0x45F, 0x2E80...0xA63F, 0xAC00...0xFAFF, 0x1F000...0x1FAFF:
    return scalar
  case 0xC0...0xDE:
    return value == 0xD7 ? scalar : Unicode.Scalar(value + 0x20) ?? scalar
  case 0x100...0x12F, 0x14A...0x177, 0x1E00...0x1E95, 0x1EA0...0x1EFF:
    return Unicode.Scalar(value | 1) ?? scalar
  case 0x3C2:
    return "σ"
  default:
    guard scalar.properties.changesWhenLowercased else { return scalar }
    return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }
}
