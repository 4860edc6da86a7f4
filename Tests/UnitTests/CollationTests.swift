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

  /// Of every character, before and after a letter and in a row of letters.
  @Test func writesTheFirstStretchAlone() {
    var keys = CollationKeys()
    for code in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(code) else { continue }
      for text in ["\(scalar)", "a\(scalar)b", "đơn vị\(scalar)số"].map(nfc) {
        let key = collationKey(text)
        let utf8 = Array(text.utf8)
        let found = utf8.withUnsafeBufferPointer { bytes in
          let room = utf8.count * CollationKeys.firstWeightsPerByte
          return [UInt8](unsafeUninitializedCapacity: room) { output, count in
            guard let start = output.baseAddress else { return }
            count = keys.writeFirstWeights(of: bytes, to: start)
          }
        }
        let word = utf8.withUnsafeBufferPointer { keys.firstWord(of: $0) }
        let beginning = (found + Array(repeating: 0, count: 8)).prefix(8)
        let isRight =
          key.starts(with: found + [0]) && word == beginning.reduce(0) { $0 << 8 | UInt64($1) }
        #expect(isRight, "U+\(String(code, radix: 16)) in \(text)")
      }
    }
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
