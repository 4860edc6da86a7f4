import HoiText
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("tỉnh Đồng Tháp", 14), ("ti\u{309}nh", 4), ("x\u{309}", 1),
    ("漢字", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｆｕｌｌ", 8), ("🎉", 2),
    ("👩‍👩‍👧", 2), ("🇻🇳", 2), ("1️⃣", 2), ("☀", 1), ("☀️", 2), ("👍🏽", 2), ("…·│", 3),
    ("\u{301}", 0), ("a\u{200B}b", 2), ("\u{AD}", 1), ("\t", 0), ("क्षि", 3),
  ])
  func cells(_ text: String, _ width: Int) {
    #expect(displayWidth(text) == width)
  }

  @Test func beginningsEndBetweenCharacters() {
    #expect(prefix(of: "漢字ab", width: 3) == "漢")
    #expect(prefix(of: "漢字ab", width: 4) == "漢字")
    #expect(prefix(of: "x\u{309}y", width: 1) == "x\u{309}")
    #expect(prefix(of: "abc", width: 9) == "abc")
    #expect(prefix(of: "abc", width: 0) == "")
  }
}
