import HoiText
import Testing

@Suite struct SearchTests {
  @Test(arguments: [
    (TextPattern.Kind.contains, "bo", "Cán Bộ", true), (.contains, "bộ", "CÁN BỘ", true),
    (.contains, "bộ", "bỏ qua", false), (.contains, "bộ", "bo", false),
    (.contains, "hoà bình", "Tỉnh Hòa Bình", true), (.contains, "HÒA", "hoà giải", true),
    (.contains, "hoá", "hòa", false), (.contains, "", "", true), (.contains, "x", "", false),
    (.contains, "da", "Đà Nẵng", true), (.contains, "đa", "Đà Nẵng", false),
    (.contains, "đà", "\u{110}a\u{300} Nẵng", true), (.contains, "數", "大數據", true),
    (.startsWith, "quyet", "Quyết định", true), (.startsWith, "dinh", "Quyết định", false),
    (.startsWith, "đ", "d", false), (.startsWith, "", "x", true),
    (.endsWith, "dinh", "Quyết định", true), (.endsWith, "định", "Quyết đinh", false),
    (.endsWith, "quyết định dài", "định dài", false),
    (.like, "*dữ liệu*", "Kho DỮ LIỆU mở", true), (.like, "du lieu", "kho dữ liệu", false),
    (.like, "b?", "bộ", true), (.like, "b?", "bộn", false), (.like, "?", "", false),
    (.like, "*", "", true), (.like, "", "a", false), (.like, "", "", true),
    (.like, "a*b?c*d", "axxbycbzczzd", true), (.like, "a*b?c*d", "axxbyyczzd", false),
    (.like, "*ab", "aab", true), (.like, "ab*ab", "ab", false), (.like, "ab*ab", "abab", true),
    (.like, "??据", "大数据", true), (.like, "?据", "大数据", false), (.like, "*?", "👍", true),
    (.like, "*??b*", "ab", false), (.like, "*??b*", "aab", true), (.like, "a**b", "ab", true),
    (.like, "*a?", "aaa", true), (.like, "?*?", "a", false),
    (.like, "142/QĐ-*", "142/QĐ-TTg", true),
  ])
  func matches(_ kind: TextPattern.Kind, _ pattern: String, _ text: String, _ expected: Bool) {
    let search = TextPattern(kind, pattern)
    #expect(search.matches(text) == expected)
    #expect(search.matches(folded: folded(text), caseFolded: caseFolded(text)) == expected)
  }

  @Test func findsWhatANaiveSearchFinds() {
    var random = Dice(seed: 7)
    for _ in 0..<3_000 {
      let hay = random.bytes(count: random.roll(90), letters: 3)
      let needle = random.bytes(count: random.roll(6), letters: 3)
      let start = random.roll(5)
      let naive = (start...max(start, hay.count)).first {
        $0 <= hay.count && hay[$0...].starts(with: needle)
      }
      let found = hay.withUnsafeBufferPointer {
        ByteSearch(needle).firstOffset(in: $0, from: start)
      }
      #expect(found == naive, "\(needle) in \(hay) from \(start)")
    }
  }

  @Test func findsInHostileText() {
    let hay = [UInt8](repeating: 97, count: 200_000) + [98]
    let needle = [UInt8](repeating: 97, count: 20_000) + [98]
    let found = hay.withUnsafeBufferPointer { ByteSearch(needle).firstOffset(in: $0) }
    #expect(found == 180_000)
    let middle = [UInt8](repeating: 97, count: 5_000) + [98] + [UInt8](repeating: 97, count: 5_000)
    let rest = Array(repeating: [UInt8](repeating: 97, count: 6_000) + [98], count: 20).joined()
    let missing = Array(rest).withUnsafeBufferPointer {
      ByteSearch(middle + [98, 98]).firstOffset(in: $0)
    }
    #expect(missing == nil)
    #expect(
      !TextPattern(.like, String(repeating: "a*", count: 200) + "b").matches(
        String(repeating: "a", count: 5_000)))
  }

  @Test func wildcardsAgreeWithTheDefinition() {
    var random = Dice(seed: 11)
    for _ in 0..<4_000 {
      let pattern = String(
        (0..<random.roll(7)).map { _ in ["a", "b", "*", "?", "ộ"][random.roll(5)] }.joined())
      let text = String((0..<random.roll(9)).map { _ in ["a", "b", "ộ"][random.roll(3)] }.joined())
      let prepared = TextPattern(.like, pattern)
      let expected = fits(
        Array(prepared.usesFolding ? folded(text) : text)[...], Array(pattern)[...])
      #expect(prepared.matches(text) == expected, "\(text) like \(pattern)")
    }
  }

  private func fits(_ text: ArraySlice<Character>, _ pattern: ArraySlice<Character>) -> Bool {
    guard let head = pattern.first else { return text.isEmpty }
    if head == "*" {
      return fits(text, pattern.dropFirst()) || !text.isEmpty && fits(text.dropFirst(), pattern)
    }
    guard let first = text.first, head == "?" || head == first else { return false }
    return fits(text.dropFirst(), pattern.dropFirst())
  }

  @Test(arguments: [
    ("leed", ["lead", "coordinators", "led_by", "deadline"], ["lead"]),
    ("Tên cơ quan", ["ten_co_quan", "ten"], ["ten_co_quan"]),
    ("stat", ["status", "state", "start", "plan"], ["state", "status", "start"]),
    ("dnoe", ["done", "open", "dune"], ["done"]),
    ("titel", ["title", "tile", "Title"], ["Title", "title", "tile"]),
    ("zzz", ["a", "title"], []), ("x", ["y", "z"], []), ("", ["a"], []),
    ("hoan thanh", ["Hoàn thành", "chưa hoàn thành", "hoàn thánh"], ["Hoàn thành", "hoàn thánh"]),
    ("deadlines", ["deadline", "deadline_text", "deadlin"], ["deadline", "deadlin"]),
    ("a", ["a", "a", "A"], ["A", "a"]),
    ("coordinator", ["coordinators", "cordinatr"], ["coordinators", "cordinatr"]),
  ])
  func suggests(_ name: String, _ candidates: [String], _ expected: [String]) {
    #expect(nearest(name, in: candidates) == expected)
    #expect(nearest(name, in: candidates.reversed()) == expected)
  }

  @Test func suggestsNoMoreThanAsked() {
    let candidates = (0..<100).map { "name\($0)" }
    #expect(nearest("name", in: candidates, limit: 3) == ["name0", "name1", "name2"])
    #expect(nearest("name", in: candidates, limit: 0).isEmpty)
  }

  @Test func distanceAgreesWithTheDefinition() {
    var random = Dice(seed: 3)
    for _ in 0..<3_000 {
      let left = String(
        decoding: random.bytes(count: 5 + random.roll(6), letters: 4), as: UTF8.self)
      let right = String(
        decoding: random.bytes(count: 5 + random.roll(6), letters: 4), as: UTF8.self)
      let near = left.count <= 8 ? 2 : 3
      let expected = right.hasPrefix(left) || distance(Array(left), Array(right)) <= near
      #expect(nearest(left, in: [right]).isEmpty != expected, "\(left) \(right)")
    }
  }

  private func distance(_ left: [Character], _ right: [Character]) -> Int {
    var cells = Array(repeating: Array(0...right.count), count: left.count + 1)
    for row in 1...left.count {
      cells[row][0] = row
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        var best = min(cells[row - 1][column], cells[row][column - 1]) + 1
        best = min(best, cells[row - 1][column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, cells[row - 2][column - 2] + 1)
        }
        cells[row][column] = best
      }
    }
    return cells[left.count][right.count]
  }
}
