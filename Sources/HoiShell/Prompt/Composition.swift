/// Puts letters that arrive in pieces (a base and its marks) together, as some input methods and
/// files from macOS send them. Covers the Latin letters of Unicode; other clusters stay as they are.
package func composedLetters(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { (0x300..<0x370).contains($0.value) }) else {
    return text
  }
  var result = ""
  for character in text {
    let isSingle = character.unicodeScalars.count == 1
    result.append(isSingle ? character : composedLatin[character] ?? character)
  }
  return result
}

/// Every composed Latin letter under itself: a `Character` equals its decomposed form.
private let composedLatin: [Character: Character] = {
  var letters: [Character: Character] = [:]
  for range: ClosedRange<UInt32> in [0xC0...0x24F, 0x1E00...0x1EFF] {
    for value in range {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let letter = Character(scalar)
      letters[letter] = letter
    }
  }
  return letters
}()
