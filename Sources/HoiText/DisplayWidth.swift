/// Cells a character takes on a terminal: 0 for a mark alone, 2 for CJK and emoji, else 1.
///
/// Control characters take none; whoever prints them replaces them first.
package func displayWidth(_ character: Character) -> Int {
  let scalars = character.unicodeScalars
  guard let first = scalars.first else { return 0 }
  if scalars.index(after: scalars.startIndex) == scalars.endIndex { return width(of: first) }
  var sum = 0
  for scalar in scalars {
    if isEmojiJoint(scalar) { return 2 }
    sum += width(of: scalar)
  }
  return sum
}

/// Cells a text takes on one line of a terminal.
package func displayWidth(_ text: String) -> Int {
  var sum = 0
  var isPlain = true
  for byte in text.utf8 {
    if byte < 0x20 || byte >= 0x7F {
      isPlain = false
      break
    }
    sum += 1
  }
  if isPlain { return sum }
  return text.reduce(0) { $0 + displayWidth($1) }
}

/// The longest beginning of a text that takes at most so many cells.
package func prefix(of text: String, width limit: Int) -> Substring {
  var used = 0
  var end = text.startIndex
  while end < text.endIndex {
    used += displayWidth(text[end])
    if used > limit { break }
    end = text.index(after: end)
  }
  return text[..<end]
}

/// Scalars that turn the cluster they stand in into one emoji of two cells.
private func isEmojiJoint(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x200D, 0xFE0F, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: true
  default: false
  }
}

private func width(of scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0: return 0
  case 0..<0x300: return 1
  case 0x300..<0x370: return 0
  case 0x1160..<0x1200: return 0
  case 0x1E00..<0x2000: return 1
  default: break
  }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
  default: break
  }
  return isWide(scalar) ? 2 : 1
}

/// Blocks whose characters are wide or full-width by Unicode Standard Annex 11; emoji come from
/// their own property.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
  0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
  0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB,
  0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
]

private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  guard scalar.value >= 0x1100 else { return false }
  var low = 0
  var high = wideRanges.count
  while low < high {
    let middle = (low + high) / 2
    if wideRanges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
  }
  if low < wideRanges.count, wideRanges[low].contains(scalar.value) { return true }
  return scalar.properties.isEmojiPresentation
}
