import Testing

@testable import HoiShell

@Suite struct KeyDecoderTests {
  static let known: [(bytes: String, keys: [Key])] = [
    ("ađ漢", [.character("a"), .character("đ"), .character("漢")]),
    ("\u{3}\r\u{7F}", [.character("\u{3}"), .character("\r"), .character("\u{7F}")]),
    ("\u{1B}[A\u{1B}OB", [.named(.up), .named(.down)]),
    ("\u{1B}[1;5C\u{1B}[1;3D", [.named(.wordRight), .named(.wordLeft)]),
    ("\u{1B}[1;3B\u{1B}[3~", [.named(.altDown), .named(.delete)]),
    ("\u{1B}[H\u{1B}[4~\u{1B}[Z", [.named(.home), .named(.end), .named(.backTab)]),
    ("\u{1B}[13;2u\u{1B}\r", [.named(.newline), .named(.newline)]),
    ("\u{1B}[27;2;13~\u{1B}[99;5u", [.named(.newline), .character("\u{3}")]),
    ("\u{1B}OP\u{1B}[11~\u{1B}[[A", [.named(.help), .named(.help), .named(.help)]),
    ("\u{1B}b\u{1B}đ", [.alt("b"), .alt("đ")]),
    ("\u{1B}[200~a\u{1B}[Ab\r\n\u{1B}[201~c", [.paste("a\u{1B}[Ab\r\n"), .character("c")]),
    ("\u{1B}[200~\u{1B}[20\u{1B}[201~", [.paste("\u{1B}[20")]),
    ("\u{1B}[38;5;1mx\u{1B}[?1;2cy", [.character("x"), .character("y")]),
  ]

  @Test(arguments: known) func decodes(bytes: String, keys: [Key]) {
    var decoder = KeyDecoder()
    decoder.feed(bytes.utf8)
    #expect(all(&decoder) == keys)
    #expect(!decoder.isWaiting)
  }

  @Test(arguments: known) func decodesTheSameHoweverTheBytesAreCut(bytes: String, keys: [Key]) {
    for cut in 0...bytes.utf8.count {
      var decoder = KeyDecoder()
      decoder.feed(bytes.utf8.prefix(cut))
      var found = all(&decoder)
      decoder.feed(bytes.utf8.dropFirst(cut))
      found += all(&decoder)
      #expect(found == keys, "cut at \(cut)")
    }
  }

  @Test func loneEscapeIsAKeyOnlyWhenNothingFollows() {
    var decoder = KeyDecoder()
    decoder.feed([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.isWaiting)
    #expect(decoder.giveUp() == .named(.escape))
    #expect(!decoder.isWaiting)
  }

  @Test func unfinishedPasteIsKept() {
    var decoder = KeyDecoder()
    decoder.feed("\u{1B}[200~một\u{1B}[2".utf8)
    #expect(decoder.next() == nil)
    #expect(decoder.isPasting)
    #expect(decoder.giveUp() == .paste("một\u{1B}[2"))
  }

  @Test func passesOverBrokenUTF8AndControlsThatStandForKeys() {
    var decoder = KeyDecoder()
    decoder.feed([0x61, 0xFF, 0xC3, 0x62, 0xE1, 0xBB, 0x63, 0xED, 0xA0, 0x80, 0xC2, 0x85, 0x64])
    #expect(
      all(&decoder) == [.character("a"), .character("b"), .character("c"), .character("d")])
  }

  @Test func takesAnyBytes() {
    var random = SplitMix(state: 20_261_123)
    for _ in 0..<2_000 {
      var decoder = KeyDecoder()
      for _ in 0..<4 {
        decoder.feed(
          (0..<Int.random(in: 0...12, using: &random)).map { _ in
            Bool.random(using: &random)
              ? UInt8.random(in: .min ... .max, using: &random)
              : [0x1B, 0x5B, 0x4F, 0x32, 0x30, 0x7E, 0x3B].randomElement(using: &random) ?? 0
          })
        while decoder.next() != nil {}
      }
      _ = decoder.giveUp()
      #expect(decoder.next() == nil)
      #expect(!decoder.isWaiting)
    }
  }

  private func all(_ decoder: inout KeyDecoder) -> [Key] {
    var keys: [Key] = []
    while let key = decoder.next() { keys.append(key) }
    return keys
  }
}

/// A small random source whose runs can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
