import HoiEngine
import HoiPlan
import Testing

@Suite struct Columns {
  @Test func bitmapsKeepTheirTailClear() {
    var bits = Bitmap(repeating: true, count: 70)
    #expect(bits.population == 70)
    bits.invert()
    #expect(bits.isEmpty)
    let thirds = Bitmap(count: 130) { $0 % 3 == 0 }
    let wanted: [UInt32] = Array(stride(from: 0, to: 130, by: 3))
    #expect(thirds.rows == wanted)
  }

  @Test func dictionariesGiveEqualTextsOneCode() {
    var builder = TextDictionaryBuilder()
    let texts = (0..<1_000).map { "giá trị \($0)" }
    let codes = texts.map { builder.code(for: $0) }
    #expect(Set(codes).count == 1_000)
    let again = texts.map { builder.code(for: $0) }
    #expect(again == codes)
    let dictionary = builder.finish()
    #expect(dictionary.count == 1_000)
    let back = codes.map { dictionary.text($0) }
    #expect(back == texts)
    #expect(dictionary.codes(of: "giá trị 7") == [codes[7]])
    #expect(dictionary.codes(of: "không có").isEmpty)
  }
}
