import HoiText

/// The text being edited, cut at the cursor. All movement is by what a reader calls a character.
struct EditBuffer: Hashable, Sendable {
  var before: String
  var after: String

  /// UTF-8 bytes a query may have.
  static let sizeLimit = 1 << 20

  init(before: String = "", after: String = "") {
    self.before = before
    self.after = after
  }

  var text: String { before + after }
  var isEmpty: Bool { before.isEmpty && after.isEmpty }
  /// Byte offset of the cursor in UTF-8.
  var cursor: Int { before.utf8.count }

  /// False, and nothing happens, if the whole would be larger than a query may be.
  mutating func insert(_ text: String) -> Bool {
    guard before.utf8.count + after.utf8.count + text.utf8.count <= Self.sizeLimit else {
      return false
    }
    before += text
    return true
  }

  // MARK: Moving

  mutating func moveLeft() {
    guard let last = before.popLast() else { return }
    after = String(last) + after
  }

  mutating func moveRight() {
    guard let first = after.first else { return }
    after.removeFirst()
    before.append(first)
  }

  mutating func moveToTextStart() { self = EditBuffer(after: text) }
  mutating func moveToTextEnd() { self = EditBuffer(before: text) }

  /// To the start of the line; from there to the start of the text.
  mutating func moveToLineStart() {
    let line = lineBefore
    if line.isEmpty { return moveToTextStart() }
    before.removeSubrange(line.startIndex...)
    after = line + after
  }

  /// To the end of the line; from there to the end of the text.
  mutating func moveToLineEnd() {
    let line = lineAfter
    if line.isEmpty { return moveToTextEnd() }
    before += line
    after.removeSubrange(..<line.endIndex)
  }

  mutating func moveWordLeft() {
    after = cutWordLeft() + after
  }

  mutating func moveWordRight() {
    before += cutWordRight()
  }

  /// To the line above at the same display column; false on the first line.
  mutating func moveUp() -> Bool {
    let current = lineBefore
    guard current.startIndex > before.startIndex else { return false }
    let upper = before[..<before.index(before: current.startIndex)]
    let line = upper[Self.lineStart(upper)...]
    let kept = prefix(of: String(line), width: displayWidth(String(current)))
    let cursor = upper.index(line.startIndex, offsetBy: kept.count)
    self = EditBuffer(
      before: String(upper[..<cursor]), after: upper[cursor...] + "\n" + current + after)
    return true
  }

  /// To the line below at the same display column; false on the last line.
  mutating func moveDown() -> Bool {
    let rest = lineAfter
    guard rest.endIndex < after.endIndex else { return false }
    let lower = after[after.index(after: rest.endIndex)...]
    let line = lower[..<Self.lineEnd(lower)]
    let kept = prefix(of: String(line), width: displayWidth(String(lineBefore)))
    self = EditBuffer(
      before: before + rest + "\n" + kept,
      after: String(lower[lower.index(lower.startIndex, offsetBy: kept.count)...]))
    return true
  }

  // MARK: Deleting

  mutating func deleteLeft() { _ = before.popLast() }
  mutating func deleteRight() { if !after.isEmpty { after.removeFirst() } }

  /// Takes out the word before the cursor and what separates it from there.
  mutating func cutWordLeft() -> String {
    var start = before.endIndex
    while start > before.startIndex, !Self.isWord(before[before.index(before: start)]) {
      start = before.index(before: start)
    }
    while start > before.startIndex, Self.isWord(before[before.index(before: start)]) {
      start = before.index(before: start)
    }
    let word = String(before[start...])
    before.removeSubrange(start...)
    return word
  }

  /// Takes out the word after the cursor and what separates it from there.
  mutating func cutWordRight() -> String {
    let word = Self.leadingWord(after)
    after.removeFirst(word.count)
    return word
  }

  /// Takes out the rest of the line, or the line end if nothing is left of it.
  mutating func cutToLineEnd() -> String {
    let cut = lineAfter.isEmpty ? String(after.prefix(1)) : String(lineAfter)
    after.removeFirst(cut.count)
    return cut
  }

  /// Takes out the beginning of the line, or the line end before it if there is none.
  mutating func cutToLineStart() -> String {
    let cut = lineBefore.isEmpty ? String(before.suffix(1)) : String(lineBefore)
    before.removeLast(cut.count)
    return cut
  }

  // MARK: Looking

  /// The part of the current line before the cursor.
  var lineBefore: Substring { before[Self.lineStart(before[...])...] }

  /// The part of the current line after the cursor.
  var lineAfter: Substring { after[..<Self.lineEnd(after[...])] }

  /// The blanks the current line begins with.
  var indent: String { String((lineBefore + lineAfter).prefix { $0 == " " }) }

  private static func lineStart(_ text: Substring) -> String.Index {
    text.utf8.lastIndex(of: 0x0A).map { text.utf8.index(after: $0) } ?? text.startIndex
  }

  private static func lineEnd(_ text: Substring) -> String.Index {
    text.utf8.firstIndex(of: 0x0A) ?? text.endIndex
  }

  static func leadingWord(_ text: String) -> String {
    let gap = text.prefix { !isWord($0) }
    return String(gap + text.dropFirst(gap.count).prefix { isWord($0) })
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
