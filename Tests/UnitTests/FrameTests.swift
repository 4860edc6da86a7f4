import HoiText
import Testing

@testable import HoiShell

@Suite struct FrameTests {
  private func frame(
    _ before: String, _ after: String = "", width: Int = 20, height: Int? = nil, top: Int = 0,
    hint: String = "", below: [String] = [], spans: [StyleSpan] = []
  ) -> Frame {
    Frame(
      FrameContent(
        buffer: EditBuffer(before: before, after: after), spans: spans, hint: hint,
        below: below.map { StyledLine($0) }),
      width: width, height: height, top: top, theme: Theme(hasColor: true))
  }

  /// Rows without renditions.
  private func rows(_ frame: Frame) -> [String] {
    frame.rows.map { row in
      var text = ""
      var isSequence = false
      for character in row.lead + row.body {
        if character == "\u{1B}" { isSequence = true }
        if !isSequence { text.append(character) }
        if isSequence, character == "m" { isSequence = false }
      }
      return text
    }
  }

  @Test func linesHavePromptsAndTheCursorCountsCells() {
    let shown = frame("chọn\n漢", "字")
    #expect(rows(shown) == ["Hỏi> chọn", "  …  漢字"])
    #expect(shown.cursorRow == 1)
    #expect(shown.cursorColumn == 7)
  }

  @Test func longLinesGoOnInTheNextRow() {
    let shown = frame("123456789012345678", "90")
    #expect(rows(shown) == ["Hỏi> 123456789012345", "67890"])
    #expect(shown.cursorRow == 1)
    #expect(shown.cursorColumn == 3)
  }

  @Test func aWideCharacterIsNotCutByTheEdge() {
    let shown = frame("12345678901234漢")
    #expect(rows(shown) == ["Hỏi> 12345678901234", "漢"])
    #expect(shown.cursorColumn == 2)
  }

  @Test func aFullRowOpensTheNextOneForTheCursor() {
    let shown = frame("123456789012345")
    #expect(rows(shown) == ["Hỏi> 123456789012345", ""])
    #expect(shown.cursorRow == 1)
    #expect(shown.cursorColumn == 0)
  }

  @Test func stylesColorWholeCharacters() {
    let shown = frame("đếm x", spans: [StyleSpan(SourceRange(0, 6), .stage)])
    #expect(shown.rows[0].body == "\u{1B}[1;34mđếm\u{1B}[0m x")
  }

  @Test func theHintIsCutToItsRow() {
    #expect(rows(frame("abc", hint: "def ghi jkl mno"))[0] == "Hỏi> abcdef ghi j …")
    #expect(rows(frame("abc", hint: "d\ne"))[0] == "Hỏi> abcd …")
    #expect(rows(frame("123456789012345", hint: "xyz")) == ["Hỏi> 123456789012345", "xyz"])
  }

  @Test func aTallTextShowsTheRowsAroundTheCursor() {
    let text = (1...9).map(String.init).joined(separator: "\n")
    let shown = frame(text, height: 4)
    #expect(rows(shown) == ["  …  6", "  …  7", "  …  8", "  …  9"])
    #expect(shown.cursorRow == 3)
    let moved = frame("1\n2\n3\n4\n5\n6\n7", "\n8\n9", height: 4, top: shown.top)
    #expect(moved.top == shown.top)
    #expect(moved.cursorRow == 1)
    let first = frame("", text, height: 4, top: shown.top)
    #expect(rows(first)[0] == "Hỏi> 1")
    #expect(first.cursorRow == 0)
  }

  @Test func theListLeavesRoomForTheText() {
    let text = (1...9).map(String.init).joined(separator: "\n")
    let shown = frame(text, height: 6, below: (1...9).map { "item \($0)" })
    #expect(shown.rows.count <= 6)
    #expect(rows(shown)[shown.cursorRow] == "  …  9")
    #expect(rows(shown).last == "item 3")
  }

  @Test func neverMoreRowsThanTheScreenNorCellsThanTheRow() {
    var random = SplitMix(state: 7)
    let pieces = ["a", "đ", "漢", "\n", "x\u{309}", "\u{301}", "🎉", "\t", "\u{202E}", " "]
    for _ in 0..<1_000 {
      let text = { (random: inout SplitMix) in
        (0..<Int.random(in: 0...40, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined()
      }
      let width = Int.random(in: 1...30, using: &random)
      let height = Int.random(in: 1...8, using: &random)
      let shown = frame(
        text(&random), text(&random), width: width, height: height,
        top: Int.random(in: 0...20, using: &random), hint: "gợi ý",
        below: Array(repeating: "dòng", count: Int.random(in: 0...5, using: &random)))
      #expect(shown.rows.count <= height)
      #expect(shown.rows.allSatisfy { $0.width <= max(2, width) })
      #expect(shown.rows.indices.contains(shown.cursorRow))
      #expect(shown.cursorColumn < max(2, width))
    }
  }

  @Test func whatWouldDisturbTheScreenIsShownAsASign() {
    #expect(visibleText("\u{7}").text == "\u{2407}")
    #expect(visibleText("\u{202E}").text == "\u{FFFD}")
    #expect(visibleText("\u{301}").text == "\u{25CC}\u{301}")
  }
}
