import HoiText
import Testing

@testable import HoiShell

@Suite struct EditBufferTests {
  /// A buffer written with `|` for the cursor.
  private func buffer(_ text: String) -> EditBuffer {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    return EditBuffer(before: String(parts[0]), after: String(parts[1]))
  }

  private func after(_ text: String, _ change: (inout EditBuffer) -> Void) -> String {
    var changed = buffer(text)
    change(&changed)
    return changed.before + "|" + changed.after
  }

  @Test func movesByWhatAReaderCallsACharacter() {
    #expect(after("tỉnh x\u{309}|y") { $0.moveLeft() } == "tỉnh |x\u{309}y")
    #expect(after("a|e\u{302}\u{301}b") { $0.moveRight() } == "ae\u{302}\u{301}|b")
    #expect(after("a👩‍👩‍👧|") { $0.deleteLeft() } == "a|")
    #expect(after("|x\u{309}") { $0.deleteRight() } == "|")
    #expect(after("|") { $0.moveLeft() } == "|")
    #expect(after("|") { $0.deleteRight() } == "|")
  }

  @Test func movesByLinesAtTheSameColumn() {
    #expect(after("漢字ab\nxyz|w") { _ = $0.moveUp() } == "漢|字ab\nxyzw")
    #expect(after("ab\nxyzw|") { _ = $0.moveUp() } == "ab|\nxyzw")
    #expect(after("abc|d\nx\nyz") { _ = $0.moveDown() } == "abcd\nx|\nyz")
    #expect(after("a\n|\nb") { _ = $0.moveUp() } == "|a\n\nb")
    var single = buffer("a|b")
    let moved = (single.moveUp(), single.moveDown())
    #expect(moved == (false, false))
  }

  @Test func lineStartAndEndGoOnToTheWholeText() {
    #expect(after("a\nbc|d") { $0.moveToLineStart() } == "a\n|bcd")
    #expect(after("a\n|bcd") { $0.moveToLineStart() } == "|a\nbcd")
    #expect(after("a|b\nc") { $0.moveToLineEnd() } == "ab|\nc")
    #expect(after("ab|\nc") { $0.moveToLineEnd() } == "ab\nc|")
  }

  @Test func cutsWordsAndLines() {
    #expect(after("lọc tên_cột = |x") { _ = $0.cutWordLeft() } == "lọc |x")
    #expect(after("a| = tỉnh x") { _ = $0.cutWordRight() } == "a| x")
    #expect(after("a\nbc|d") { _ = $0.cutToLineStart() } == "a\n|d")
    #expect(after("a\n|d") { _ = $0.cutToLineStart() } == "a|d")
    #expect(after("a|b\nc") { _ = $0.cutToLineEnd() } == "a|\nc")
    #expect(after("a|\nc") { _ = $0.cutToLineEnd() } == "a|c")
    #expect(after("một hai| ba") { $0.moveWordLeft() } == "một |hai ba")
    #expect(after("một |hai ba") { $0.moveWordRight() } == "một hai| ba")
  }

  @Test func refusesMoreThanAQueryMayHave() {
    var full = EditBuffer(before: String(repeating: "a", count: EditBuffer.sizeLimit - 1))
    let isTaken = (full.insert("đ"), full.insert("b"))
    #expect(isTaken == (false, true))
    #expect(full.before.utf8.count == EditBuffer.sizeLimit)
  }

  @Test func undoTakesWordsBackOneByOne() {
    var stack = UndoStack()
    var current = EditBuffer()
    for letter in "một hai" {
      _ = current.insert(String(letter))
      stack.note(current)
    }
    var earlier: [String] = []
    while let state = stack.undo(from: current) {
      earlier.append(state.text)
      current = state
    }
    #expect(earlier == ["một ", "một", ""])
  }

  @Test func walkFindsEntriesThatBeginWithWhatWasTyped() {
    var walk = HistoryWalk(
      from: EditBuffer(before: "đ"), through: ["đếm", "lọc", "đọc", "đ"])
    var seen: [String] = []
    for isOlder in [false, true, true, true, false, false] {
      let hasMoved = isOlder ? walk.goOlder() : walk.goNewer()
      seen.append(hasMoved ? walk.current.text : "-")
    }
    #expect(seen == ["-", "đếm", "đọc", "-", "đếm", "đ"])
  }

  @Test func pastesAreCleaned() {
    let clean = { (text: String) in cleanedPaste(text, normalize: composedLetters) }
    #expect(clean("Hỏi> tasks\r\n  …  | lọc x\r\n") == "tasks\n| lọc x")
    #expect(clean("Hỏi>\n  … a") == "\na")
    #expect(clean("a\u{1B}[31mb\tc\u{0}") == "a[31mb  c")
    #expect(clean("o\u{302}\u{309}") == "\u{1ED5}")
    #expect(clean("một dòng\n") == "một dòng")
  }

  @Test func lettersInPiecesAreComposed() {
    #expect(scalars("e\u{302}\u{301}") == [0x1EBF])
    #expect(scalars("a\u{323}\u{302}") == scalars("a\u{302}\u{323}"))
    #expect(scalars("o\u{31B}\u{309}") == [0x1EDF])
    #expect(scalars("x\u{309}") == [0x78, 0x309])
  }

  private func scalars(_ text: String) -> [UInt32] {
    composedLetters(text).unicodeScalars.map(\.value)
  }
}
