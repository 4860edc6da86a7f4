/// How alike two texts are, from 0 to 1: to find titles that say nearly the same.
///
/// Dice's coefficient (L. R. Dice, "Measures of the Amount of Ecologic Association Between
/// Species", Ecology 26, 1945) over the three-character pieces of the words, folded, each word with
/// two blanks before it and one behind: twice the pieces in common through the pieces of both,
/// counted as often as they occur. So the order of words counts little and their beginnings count
/// more. Symmetric; 1 for texts equal when folded, 0 for texts that share no piece.
package func similarity(_ left: String, _ right: String) -> Double {
  let (first, second) = (folded(left), folded(right))
  if first.utf8.elementsEqual(second.utf8) { return 1 }
  let (ours, theirs) = (trigrams(of: first), trigrams(of: second))
  guard !ours.isEmpty, !theirs.isEmpty else { return 0 }
  var shared = 0
  var (ourIndex, theirIndex) = (0, 0)
  while ourIndex < ours.count, theirIndex < theirs.count {
    if ours[ourIndex] == theirs[theirIndex] {
      shared += 1
      ourIndex += 1
      theirIndex += 1
    } else if ours[ourIndex] < theirs[theirIndex] {
      ourIndex += 1
    } else {
      theirIndex += 1
    }
  }
  return Double(2 * shared) / Double(ours.count + theirs.count)
}

/// The pieces of all words in ascending order, three characters of 21 bits in each.
private func trigrams(of text: String) -> [UInt64] {
  var pieces: [UInt64] = []
  pieces.reserveCapacity(text.utf8.count + 1)
  let blank: UInt64 = 0x20
  let lastThree: UInt64 = 1 << 63 - 1
  let wordStart = blank << 21 | blank
  var window = wordStart
  func isInWord() -> Bool { window != wordStart }
  func take(_ value: UInt64) {
    window = (window << 21 | value) & lastThree
    pieces.append(window)
  }
  for scalar in text.unicodeScalars {
    if isWordCharacter(scalar) {
      take(UInt64(scalar.value))
    } else if isInWord() {
      take(blank)
      window = wordStart
    }
  }
  if isInWord() { take(blank) }
  pieces.sort()
  return pieces
}

private func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x30...0x39, 0x61...0x7A: true
  case 0..<0x80: false
  default:
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.isEmoji
  }
}
