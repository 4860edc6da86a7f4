import HoiText

/// A text as a name of the language: folded, with `_` for everything but letters and digits.
func slug(_ text: String) -> String {
  var name = ""
  for character in folded(text) {
    if character.isLetter || character.isNumber {
      name.append(character)
    } else if name.last != "_", !name.isEmpty {
      name.append("_")
    }
  }
  while name.last == "_" { name.removeLast() }
  if name.isEmpty { return "data" }
  return name.first?.isNumber == true ? "_" + name : name
}

/// `name`, or `name_2` and so on where it is taken.
func freeName(_ name: String, among taken: [String]) -> String {
  guard taken.contains(name) else { return name }
  var number = 2
  while taken.contains("\(name)_\(number)") { number += 1 }
  return "\(name)_\(number)"
}
