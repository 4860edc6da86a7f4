import HoiText
import Testing

@Suite struct CollationTests {
  /// Each list is in order already.
  @Test(arguments: [
    [
      "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o",
      "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z",
    ],
    ["ba", "bà", "bả", "bã", "bá", "bạ", "bă", "bằ", "bâ", "bậ", "bb"],
    ["ma", "Ma", "mà", "MÀ", "mạ", "man", "Mán", "măn"],
    ["an", "an ba", "An Giang", "anh", "Ánh", "ăn", "ân"],
    ["ba", "ba con", "ba cọn", "bà con", "bác"],
    ["", "\n", " ", "!", "~", "“", "0", "10", "2", "9", "a", "z", "ж", "数"],
    ["Bà Rịa", "Bắc Giang", "Bắc Kạn", "Bến Tre", "Cà Mau", "Đà Nẵng", "Đắk Lắk", "Điện Biên"],
    ["Hà Nội", "Hải Phòng", "Hoa", "hoạ", "Hoà Bình", "Hòa Bình"],
    ["thuy", "thuỳ", "thùy", "thuỷ", "thủy", "thúy", "thụy"],
    ["n", "ñ", "o", "ö", "ø", "ô"],
    ["resume", "resumé", "résume", "rẹsume"],
  ])
  func ordersAs(_ texts: [String]) {
    var shuffled = Array(texts.reversed())
    shuffled.sort(by: collate)
    #expect(shuffled == texts)
  }

  @Test(arguments: [
    "", "DL0000123", "an Giang", "AB", "ab", "Ab c-D", "~!@ [x]{y}", "a\tb", "\u{7F}", "hoà", "oa",
  ])
  func makesTheSameKeyOfBytes(_ text: String) {
    var keys = CollationKeys()
    var key: [UInt8] = []
    Array(text.utf8).withUnsafeBufferPointer { keys.append($0, to: &key) }
    #expect(key == collationKey(text))
  }

  @Test func ignoresWhereATonePlaceIsWritten() {
    #expect(collate("hòa", "hoả") && collate("hoà", "hỏa"))
    #expect(collate("thùy", "thuỷ") && collate("thuỳ", "thủy"))
  }

  @Test func putsDifferentTextsApart() {
    let texts = [
      "hoà", "hòa", "ho\u{300}a", "Hoà", "ò", "o\u{300}", "a\u{A0}b", "a b", "đ", "ð", "Đ", "ø",
    ]
    #expect(Set(texts.map(collationKey)).count == texts.count)
  }

  @Test func readsDecomposedTextTheSame() {
    let composed = "Đà Nẵng"
    let decomposed = "\u{110}a\u{300} Na\u{306}\u{303}ng"
    let prefix = collationKey(composed).prefix { $0 != 0 }
    #expect(collationKey(decomposed).starts(with: prefix + [0]))
    #expect(collate("Đà Nẳng", decomposed) && collate(decomposed, "Đà Nẵngg"))
  }
}
