import HoiText
import Testing

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("Đà Nẵng", "Đà Nẵng"), ("a\nb\tc", "a⏎b⇥c"), ("\u{1B}[31m\u{0}\u{7F}\r\n", "␛[31m␀␡␍⏎"),
    ("a\u{202E}b\u{2069}", "a⟨U+202E⟩b⟨U+2069⟩"),
    ("\u{85}\u{200B}\u{FEFF}", "⟨U+0085⟩⟨U+200B⟩⟨U+FEFF⟩"),
    ("\u{E0041}", "⟨U+E0041⟩"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("e\u{301}", "e\u{301}"), ("", ""),
  ])
  func shows(_ text: String, _ expected: String) {
    #expect(visible(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }
}

@Suite struct SimilarityTests {
  @Test func isOneForTextsEqualWhenFolded() {
    #expect(similarity("Cơ sở dữ liệu ĐẤT ĐAI", "co so du lieu dat dai") == 1)
    #expect(similarity("", "") == 1)
    #expect(similarity("大數據", "大數據") == 1)
  }

  @Test func isZeroForTextsThatShareNothing() {
    #expect(similarity("abc", "xyz") == 0)
    #expect(similarity("", "a") == 0)
    #expect(similarity("--", "..") == 0)
    #expect(similarity("大", "数") == 0)
  }

  /// `  abc ` has 4 pieces, `  abd ` has 4, of which `  a` and ` ab` are shared.
  @Test func countsSharedPieces() {
    #expect(similarity("abc", "abd") == 0.5)
    #expect(similarity("aaaa", "aaaaa") == 2.0 * 5 / 11)
  }

  @Test func ordersNearTitles() {
    let title = "Danh mục dữ liệu mở của thành phố Đà Nẵng"
    let moved = similarity(title, "Dữ liệu mở thành phố Đà Nẵng: danh mục của")
    let slip = similarity(title, "Danh muc du lieu mo cua thanh pho Da Nang 2025")
    let other = similarity(title, "Báo cáo giao thông quý II")
    #expect(moved == 1 && slip > 0.85 && slip < 1 && other < 0.3)
    #expect(similarity("Báo cáo giao thông", title) == similarity(title, "Báo cáo giao thông"))
  }
}
