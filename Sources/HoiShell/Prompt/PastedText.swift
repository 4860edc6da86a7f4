/// Pasted text made fit for the buffer: line ends are `\n`, no control characters, no prompts
/// copied along, composed letters, and no line end after the last line.
func cleanedPaste(_ text: String, normalize: (String) -> String) -> String {
  var clean = String.UnicodeScalarView()
  var previous: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0D: clean.append("\n")
    case 0x0A: if previous != "\r" { clean.append("\n") }
    case 0x09: clean.append(contentsOf: "  ".unicodeScalars)
    case 0..<0x20, 0x7F..<0xA0, 0xFEFF: break
    default: clean.append(scalar)
    }
    previous = scalar
  }
  var lines = String(clean).split(separator: "\n", omittingEmptySubsequences: false)
    .map { withoutPrompt($0) }
  if lines.count > 1, lines.last == "" { lines.removeLast() }
  return normalize(lines.joined(separator: "\n"))
}

/// A line without the prompt that was copied with it from a terminal.
func withoutPrompt(_ line: Substring) -> String {
  for prompt in ["Hỏi>", "HOI>"] where line.hasPrefix(prompt) {
    let rest = line.dropFirst(prompt.count)
    return String(rest.first == " " ? rest.dropFirst() : rest)
  }
  for prompt in ["  …  ", "  … ", "  …", " ... "] where line.hasPrefix(prompt) {
    return String(line.dropFirst(prompt.count))
  }
  return String(line)
}
