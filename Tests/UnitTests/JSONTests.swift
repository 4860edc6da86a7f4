import HoiEngine
import HoiPlan
import HoiSources
import HoiText
import Testing

@Suite struct JSONTests {
  private func open(_ text: String, format: Format = .json) throws -> Loaded {
    try Loaded(
      WorkspaceSource.open(bytes: Array(text.utf8), file: "t.json", name: "t", format: format))
  }

  private func code(_ text: String) -> String? {
    do throws(SourceError) {
      _ = try WorkspaceSource.open(
        bytes: Array(text.utf8), file: "t.json", name: "t", format: .json)
      return nil
    } catch {
      return error.diagnostic.code
    }
  }

  private func types(_ loaded: Loaded, _ table: String) throws -> [DataType] {
    try loaded.table(table).schema.columns.map(\.type.type)
  }

  @Test func `Values have the type JSON gives them`() throws {
    let loaded = try open(
      """
      [{"a": "01", "b": 1, "c": 1.5e1, "d": true, "e": "2025-06-30", "f": null, "g": 1},
       {"b": -2, "c": 3, "d": false, "e": null, "a": "12", "g": "x",
        "h": 123456789012345678901234567890}]
      """)
    #expect(
      try types(loaded, "t") == [.text, .int, .number, .bool, .date, .text, .text, .number])
    #expect(try loaded.column("t", "a") == [.text("01"), .text("12")])
    #expect(try loaded.column("t", "b") == [.int(1), .int(-2)])
    #expect(try loaded.column("t", "g") == [.text("1"), .text("x")])
    #expect(try loaded.column("t", "h")[1] == .number(1.2345678901234568e29))
  }

  @Test func `Objects inside become columns, lists of scalars list columns`() throws {
    let loaded = try open(
      #"[{"p": {"name": "x", "q": {"r": 1}}, "k": ["a;b", "c"]}, {"k": "d"}, {"k": null}]"#)
    let names = try loaded.table("t").schema.columns.map(\.name)
    #expect(names == ["p.name", "p.q.r", "k"])
    #expect(
      try loaded.column("t", "k")
        == [.list([.text("a;b"), .text("c")]), .list([.text("d")]), .list([])])
  }

  @Test func `Lists of objects are tables that link back`() throws {
    let loaded = try open(
      """
      {"title": "catalog", "dataset": [
        {"id": "d1", "files": [{"url": "u1", "sizes": [{"n": 1}, {"n": 2}]}, {"url": "u2"}]},
        {"id": "d2", "files": []}]}
      """)
    #expect(loaded.workspace.schemas.map(\.name) == ["dataset", "files", "sizes", "t"])
    let dataset = loaded.workspace.schemas[0]
    #expect(dataset.columns.map(\.name) == ["id"])
    #expect(relations(of: TableID(0), in: loaded.workspace.schemas).map(\.name) == ["files"])
    #expect(try loaded.column("files", "dataset") == [.link(row: 0), .link(row: 0)])
    #expect(try loaded.column("sizes", "files") == [.link(row: 0), .link(row: 0)])
    #expect(try loaded.column("t", "title") == [.text("catalog")])
  }

  @Test func `An object of alike objects is a table with their keys`() throws {
    let loaded = try open(#"{"01": {"name": "Hà Nội"}, "02": {"name": "Hà Giang", "x": 1}}"#)
    #expect(try loaded.column("t", "key") == [.text("01"), .text("02")])
    #expect(try loaded.column("t", "x") == [.missing, .int(1)])
  }

  @Test func `One value a line is a list too`() throws {
    let loaded = try open("{\"a\": 1}\n{\"a\": 2}\n", format: .ndjson)
    #expect(try loaded.column("t", "a") == [.int(1), .int(2)])
    #expect(try open("[1, 2, null]").column("t", "value") == [.int(1), .int(2), .missing])
  }

  @Test func `Escapes are resolved, pairs of surrogates too`() throws {
    let loaded = try open(#"[{"a": "\u0042\u1ed9 \ud83d\ude00\n\"\\\/"}]"#)
    #expect(try loaded.column("t", "a") == [.text("Bộ 😀\n\"\\/")])
  }

  @Test(arguments: [
    "[1,]", "{\"a\" 1}", "[01]", "[1.]", "[\"\\x\"]", "[\"\\ud800\"]", "[\"a", "nul", "[1] ]",
    "{a:1}",
    "[\"\u{1}\"]", "-", "[1e]",
  ])
  func `Broken JSON is an error with its place`(text: String) {
    #expect(code(text) == "data.malformed-json")
  }

  @Test func `Depth has a limit and emptiness a name`() {
    #expect(code(String(repeating: "[", count: 300)) == "data.json-too-deep")
    #expect(code(String(repeating: "{\"a\":", count: 300)) == "data.json-too-deep")
    #expect(code("") == "data.no-table")
    #expect(code("{}") == "data.no-table")
  }

  @Test func `Bytes of any kind end in tables or an error`() {
    var dice = Dice(seed: 11)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "1", "2.5", "true", "null", " ", "{\"a\":",
      "[{",
      "\\u00",
    ]
    for _ in 0..<5_000 {
      let text = (0..<dice.roll(20)).map { _ in pieces[dice.roll(pieces.count)] }.joined()
      let found = code(text)
      #expect(found == nil || found?.hasPrefix("data.") == true)
    }
  }
}
