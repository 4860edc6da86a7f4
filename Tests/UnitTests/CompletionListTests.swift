import HoiText
import Testing

@testable import HoiShell

@Suite struct CompletionListTests {
  private var list: CompletionList {
    CompletionList(
      original: EditBuffer(before: "tasks | lo", after: " x"),
      completion: Completion(
        replaced: SourceRange(8, 10),
        candidates: (1...20).map { Candidate("lọc\($0)", kind: "stage", detail: "mẫu \($0)") }))
  }

  @Test func goesRoundAndReplacesOnlyItsRange() {
    var list = list
    #expect(list.chosen == list.original)
    list.move(by: 1)
    #expect(list.chosen == EditBuffer(before: "tasks | lọc1", after: " x"))
    list.move(by: -1)
    #expect(list.chosen.before == "tasks | lọc20")
    list.move(by: 1)
    #expect(list.selected == 0)
  }

  @Test func showsWhatFitsAroundTheSelectionAndCountsTheRest() {
    var list = list
    let first = list.lines(height: 5, theme: Theme(hasColor: false), .english)
    #expect(first.count == 5)
    #expect(first[4].pieces.map(\.text).joined().contains("16"))
    for _ in 0..<20 { list.move(by: 1) }
    let last = list.lines(height: 5, theme: Theme(hasColor: false), .english)
    #expect(last.contains { $0.pieces.contains { $0.text.hasPrefix("lọc20") } })
  }

  @Test func searchFindsAllWordsInAnyOrder() {
    let fold = { (text: String) in text.lowercased() }
    var search = HistorySearch(texts: ["đếm B a", "lọc a", "a\nb"], fold: fold)
    #expect(search.match == "đếm B a")
    search.look(for: "a b", fold: fold)
    #expect(search.found == [0, 2])
    search.move(by: 5)
    #expect(search.match == "a\nb")
    search.look(for: "a b lọc", fold: fold)
    #expect(search.match == nil)
    search.look(for: "a", fold: fold)
    #expect(search.match == "đếm B a")
  }
}
