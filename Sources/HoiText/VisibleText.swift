/// A text safe to show on one line: nothing in it moves, hides or reorders what stands around it.
///
/// A line feed is `⏎`, a tab `⇥`, other control characters are their pictures (`␀` … `␟`, `␡`).
/// Controls above ASCII, line and paragraph separators, bidirectional controls and invisible
/// characters stand as `⟨U+202E⟩`. Joiners inside emoji and scripts that need them stay.
package func visible(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A: result.append("⏎")
    case 0x09: result.append("⇥")
    case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "␦")
    case 0x7F: result.append("␡")
    case 0x80...0x9F, 0xAD, 0x61C, 0x115F...0x1160, 0x180E, 0x200B, 0x200E...0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF,
      0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      result.append(contentsOf: codePoint(scalar).unicodeScalars)
    default: result.append(scalar)
    }
  }
  return String(result)
}

private func codePoint(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "⟩"
}
