import Glibc
import Testing

@testable import HoiShell

@Suite struct HistoryTests {
  private let folder: TemporaryFolder
  /// In a folder that is not there yet.
  private var path: String { folder.path + "/state/history.jsonl" }

  init() throws { folder = try TemporaryFolder() }

  private func contents(_ path: String) -> String {
    HistoryFile(path: path).lines().map { $0 + "\n" }.joined()
  }

  @Test func entriesOutliveTheProgramWithTheirOutcome() throws {
    let history = History(path: path, workspace: "chiến lược")
    let id = history.add("tasks\n| lọc \"Tây Nguyên\"\t\\ \u{1}")
    history.finish(id, outcome: .failed, seconds: 0.5, rowCount: 12)
    history.add("đếm")
    let again = History(path: path, workspace: "chiến lược")
    #expect(again.entries == history.entries)
    #expect(again.entries[0].text == "tasks\n| lọc \"Tây Nguyên\"\t\\ \u{1}")
    #expect(again.entries[0].outcome == "error")
    #expect(again.entries[0].rowCount == 12)
    #expect(again.entries[1].outcome == nil)
  }

  @Test func theFileIsItsOwnersAlone() throws {
    History(path: path).add("a")
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func aLeadingSpaceKeepsALineOut() throws {
    let history = History(path: path)
    #expect(history.add(" bí mật") == nil)
    #expect(history.entries.isEmpty)
    #expect(contents(path) == "")
  }

  @Test func brokenLinesArePassedOver() throws {
    let history = History(path: path)
    history.add("trước")
    let file = HistoryFile(path: path)
    for line in ["{\"id\":\"x\",\"text\":\"dở", "[]", "{\"text\":\"không tên\"}", "\u{FFFD}"] {
      file.append(line)
    }
    history.add("sau")
    #expect(History(path: path).entries.map(\.text) == ["trước", "sau"])
  }

  @Test func twoProgramsShareOneFile() throws {
    let first = History(path: path)
    let second = History(path: path)
    first.add("một")
    second.add("hai")
    first.add("ba")
    #expect(History(path: path).entries.map(\.text) == ["một", "hai", "ba"])
  }

  @Test func aLargeFileLosesItsOlderHalf() throws {
    let file = HistoryFile(path: path)
    let text = String(repeating: "x", count: 900_000)
    for number in 0..<7 { file.append("{\"id\":\"\(number)\",\"text\":\"\(number)\(text)\"}") }
    let kept = History(path: path).entries.map(\.id)
    #expect(kept == ["4", "5", "6"])
    #expect(History(path: path).entries.map(\.id) == kept)
    #expect(access(path + ".new", F_OK) != 0)
  }

  @Test func textsAreDistinctAndOfTheirWorkspace() {
    let history = History(path: nil, workspace: "b")
    for text in ["một", "hai", "một"] { history.add(text) }
    #expect(history.recentTexts == ["một", "hai"])
    #expect(history.newest(startingWith: "m") == "một")
    #expect(history.newest(startingWith: "một") == nil)
  }

  @Test(arguments: [
    "{}", "{\"a\":\"\"}", "{\"a\":1.5,\"b\":-3}", "{\"ă\":\"\\\"\\\\\\n\\u0001\"}",
  ])
  func jsonIsReadAsItIsWritten(_ line: String) {
    #expect(FlatJSON(line)?.encoded == line)
  }

  @Test func jsonEscapesAreUnderstood() {
    #expect(FlatJSON(#" { "a" : "\u0111\ud83c\udf89\/" , "b" : 1e3 } "#)?.text("a") == "đ🎉/")
    #expect(FlatJSON(#"{"b":1e3}"#)?.number("b") == 1000)
  }

  @Test(arguments: [
    "", "{", "{\"a\"}", "{\"a\":}", "{\"a\":[1]}", "{\"a\":\"\\ud83c\"}", "{\"a\":1}x",
    "{\"a\":true}", "{\"a\":\"\n\"}",
  ])
  func anythingElseIsNotAFlatObject(_ line: String) {
    #expect(FlatJSON(line) == nil)
  }
}
