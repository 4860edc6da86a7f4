import HoiText

/// Lines of at most `width` cells, broken at blanks: the first is set in by `first`, the others by
/// `indent`. A word that is longer than a line stands alone on one.
func wrappedLines(_ text: String, width: Int, indent: Int, first: Int = 0) -> [String] {
  func margin(_ count: Int) -> String { String(repeating: " ", count: count) }
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    let longer = line.isEmpty ? String(word) : line + " " + word
    let room = width - (lines.isEmpty ? first : indent)
    if !line.isEmpty, displayWidth(longer) > room {
      lines.append(margin(lines.isEmpty ? first : indent) + line)
      line = String(word)
    } else {
      line = longer
    }
  }
  lines.append(margin(lines.isEmpty ? first : indent) + line)
  return lines
}
