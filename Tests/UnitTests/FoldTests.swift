import HoiText
import Testing

@Suite struct FoldTests {
  @Test(arguments: [
    ("Đà Nẵng", "da nang"), ("THỪA THIÊN HUẾ", "thua thien hue"), ("Trường Sa", "truong sa"),
    ("Ðắk Lắk", "dak lak"), ("quyết định 142/QĐ-TTg", "quyet dinh 142/qd-ttg"), ("", ""),
    ("Łódź, Besançon, Ångström", "lodz, besancon, angstrom"), ("МОСКВА й", "москва й"),
    ("ΣΟΦΟΣ σοφος", "σοφοσ σοφοσ"), ("數據 データ 데이터", "數據 データ 데이터"),
    ("👨‍👩‍👧 1️⃣ ×÷", "👨‍👩‍👧 1️⃣ ×÷"), ("\u{301}a", "a"), ("ǅ", "ǆ"),
  ])
  func folds(_ text: String, _ expected: String) {
    #expect(Array(folded(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func foldsDecomposedText() {
    let decomposed = "\u{110}a\u{300} Na\u{306}\u{303}ng, tru\u{31B}o\u{31B}\u{300}ng; Nã\u{306}"
    #expect(folded(decomposed) == "da nang, truong; na")
    #expect(folded("\u{418}\u{306}").unicodeScalars.elementsEqual("й".unicodeScalars))
    #expect(folded("\u{1F71}").unicodeScalars.elementsEqual("\u{3AC}".unicodeScalars))
  }

  /// Each character of the first two planes: never longer, folding again changes nothing, one for one, and case
  /// folding before changes nothing.
  @Test func holdsForEveryCharacter() {
    var output: [UInt8] = []
    var failures: [UInt32] = []
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      output.removeAll(keepingCapacity: true)
      let bytes = Array(String(scalar).utf8)
      bytes.withUnsafeBufferPointer { fold($0, into: &output) }
      let once = String(decoding: output, as: UTF8.self)
      let mark = (0x300...0x36F).contains(value)
      let holds =
        once.unicodeScalars.count == (mark ? 0 : 1) && !once.unicodeScalars.contains("\u{FFFD}")
        || value == 0xFFFD
      if !holds || output.count > bytes.count { failures.append(value) }
      guard scalar.properties.changesWhenLowercased || value < 0x2000 else { continue }
      let text = folded(String(scalar))
      if folded(text) != text || folded(caseFolded(String(scalar))) != text {
        failures.append(value)
      }
    }
    #expect(failures.map { String($0, radix: 16) } == [])
  }

  @Test func survivesBrokenBytes() {
    let pieces: [[UInt8]] = [
      [0xC3], [0xE1, 0xBA], [0xCC], [0xFF, 0x41], [0xE1], [0xF0, 0x9F], [0x80],
    ]
    for bytes in pieces {
      var output: [UInt8] = [1]
      bytes.withUnsafeBufferPointer { fold($0, into: &output) }
      #expect(output.first == 1 && output.count <= bytes.count + 1)
    }
  }

  @Test(arguments: [
    ("HÒA BÌNH", "hoà bình"), ("Hoà Bình", "hoà bình"), ("thủy lợi", "thuỷ lợi"),
    ("khỏe", "khoẻ"), ("quý", "quý"), ("của", "của"), ("tỉ lệ", "tỉ lệ"), ("tỷ lệ", "tỷ lệ"),
    ("hoàn thành", "hoàn thành"), ("Ho\u{300}a", "hoà"), ("Ðà Nẵng", "đà nẵng"),
    ("ngoài", "ngoài"), ("Nóe", "noé"), ("ÁA óy", "áa óy"),
  ])
  func caseFolds(_ text: String, _ expected: String) {
    #expect(Array(caseFolded(text).unicodeScalars) == Array(expected.unicodeScalars))
    var output: [UInt8] = [7]
    Array(text.utf8).withUnsafeBufferPointer { caseFold($0, into: &output) }
    #expect(output == [7] + Array(expected.utf8))
  }

  @Test func knowsDiacritics() {
    for text in ["bộ", "đ", "Ư", "bo\u{323}", "ñ", "Đ 數據"] {
      #expect(hasDiacritics(text), "\(text)")
    }
    for text in ["bo", "BO", "", "москва й", "數據 👍", "Σς"] {
      #expect(!hasDiacritics(text), "\(text)")
    }
  }

  @Test func composes() {
    let decomposed = "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t, \u{1100}\u{1161}, e\u{301}\u{323}"
    #expect(nfc(decomposed).unicodeScalars.elementsEqual("Tiếng Việt, 가, ẹ\u{301}".unicodeScalars))
    #expect(!isNFC(decomposed) && isNFC(nfc(decomposed)))
    for text in ["", "Đà Nẵng – “số liệu”", "數據 й 👍", "\u{301}", "א\u{5B0}"] {
      #expect(isNFC(text))
    }
    for text in ["\u{212B}", "a\u{301}", "\u{2000}", "\u{37E}"] { #expect(!isNFC(text)) }
  }
}
