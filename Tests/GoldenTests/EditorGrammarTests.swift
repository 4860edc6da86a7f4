import HoiShell
import HoiSyntax
import HoiText
import Testing

/// `grammar/hoi.tmLanguage.json` colors what the tables of keywords and functions say.
@Suite struct EditorGrammarTests {
  @Test func grammarIsTheTables() throws {
    try GeneratedFile(path: "grammar/hoi.tmLanguage.json", text: textMateGrammar()).check()
  }

  @Test func grammarIsJSON() {
    var reader = JSONReader(textMateGrammar())
    let isWhole = reader.readsWholeText()
    #expect(isWhole)
  }

  @Test func everySpellingIsInTheGrammar() {
    let grammar = textMateGrammar()
    for row in Keywords.spellings {
      for spelling in row.english + row.vietnamese {
        for form in [spelling, folded(spelling)] {
          #expect(grammar.contains(form.replacing(" ", with: "[ \\\\t]+")), "\(form)")
        }
      }
    }
    for row in Keywords.functions {
      for name in [row.english] + row.vietnamese + row.vietnamese.map(folded) {
        #expect(grammar.contains(name), "\(name)")
      }
    }
  }
}

/// Reads JSON only to say whether it is JSON.
private struct JSONReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func readsWholeText() -> Bool {
    guard value() else { return false }
    blanks()
    return offset == bytes.count
  }

  private mutating func blanks() {
    while offset < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[offset]) { offset += 1 }
  }

  private mutating func take(_ character: Character) -> Bool {
    blanks()
    guard offset < bytes.count, bytes[offset] == character.asciiValue else { return false }
    offset += 1
    return true
  }

  private mutating func value() -> Bool {
    if take("{") {
      if take("}") { return true }
      repeat { guard string(), take(":"), value() else { return false } } while take(",")
      return take("}")
    }
    if take("[") {
      if take("]") { return true }
      repeat { guard value() else { return false } } while take(",")
      return take("]")
    }
    return string()
  }

  private mutating func string() -> Bool {
    guard take("\"") else { return false }
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte < 0x20 { return false }
      if byte == UInt8(ascii: "\"") { return true }
      guard byte == UInt8(ascii: "\\") else { continue }
      guard offset < bytes.count, "\"\\/bfnrt".utf8.contains(bytes[offset]) else { return false }
      offset += 1
    }
    return false
  }
}
