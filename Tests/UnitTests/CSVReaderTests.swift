import HoiEngine
import HoiPlan
import HoiSources
import HoiText
import Testing

/// Tables read from text, and what reading them said.
struct Reading {
  let table: Table
  let schema: TableSchema
  let notes: [Diagnostic]

  init(
    _ text: String, _ declaration: TableDeclaration = TableDeclaration(), isLenient: Bool = false
  ) throws {
    try self.init(bytes: Array(text.utf8), declaration, isLenient: isLenient)
  }

  init(
    bytes: [UInt8], _ declaration: TableDeclaration = TableDeclaration(), isLenient: Bool = false
  ) throws {
    var source = try WorkspaceSource.open(
      bytes: bytes, file: "t.csv", name: "t", declaration: declaration,
      options: ReadingOptions(isLenient: isLenient))
    let loaded = try source.load([TableID(0)])
    table = try #require(loaded.workspace.tables[0])
    schema = source.schemas[0]
    notes = loaded.notes.map(\.diagnostic)
  }

  var names: [String] { schema.columns.map(\.name) }
  var types: [DataType] { schema.columns.map(\.type.type) }

  func column(_ index: Int) -> [Value] {
    (0..<table.rowCount).map { table.columns[index].value(at: $0) }
  }

  var codes: [String] { notes.map(\.code) }
}

private func code(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch let error as SourceError {
    return error.diagnostic.code
  } catch {
    return "\(error)"
  }
}

private func message(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch let error as SourceError {
    return error.diagnostic.wording.message.english
  } catch {
    return "\(error)"
  }
}

@Suite struct CSVReaderTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `Line breaks of every kind end a row, inside quotes they do not`(lineBreak: String) throws {
    let text = ["a,b", "1,\"x\(lineBreak)y\"", "2,\"say \"\"hi\"\", then\"", ""]
    let reading = try Reading(text.joined(separator: lineBreak))
    #expect(reading.names == ["a", "b"])
    #expect(reading.column(0) == [.int(1), .int(2)])
    #expect(reading.column(1) == [.text("x\(lineBreak)y"), .text("say \"hi\", then")])
  }

  @Test(arguments: [";", "\t", "|"])
  func `The delimiter is found and told`(delimiter: String) throws {
    let text = [["a", "b", "c"], ["1,5", "x, y", "z"], ["2,5", "u, v", "w"]]
      .map { $0.joined(separator: delimiter) }.joined(separator: "\n")
    let reading = try Reading(text)
    #expect(reading.names == ["a", "b", "c"])
    #expect(reading.column(0) == [.number(1.5), .number(2.5)])
    #expect(reading.codes.contains("data.delimiter"))
  }

  @Test func `A byte order mark is no part of the first name`() throws {
    let reading = try Reading(bytes: [0xEF, 0xBB, 0xBF] + Array("a,b\n1,2\n".utf8))
    #expect(reading.names == ["a", "b"])
  }

  @Test(arguments: [true, false])
  func `UTF-16 with its mark is read`(isBigEndian: Bool) throws {
    var bytes: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in "tên,số\nBộ 😀,1\n".utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      bytes += isBigEndian ? [high, low] : [low, high]
    }
    let reading = try Reading(bytes: bytes)
    #expect(reading.names == ["tên", "số"])
    #expect(reading.column(0) == [.text("Bộ 😀")])
    #expect(reading.codes == ["data.encoding"])
    bytes.removeLast()
    #expect(code { _ = try Reading(bytes: bytes) } == "data.malformed-text")
  }

  @Test func `Broken UTF-8 is an error with line and byte`() {
    let bytes = Array("a,b\n1,x\n2,".utf8) + [0xC3, 0x28, 0x0A]
    #expect(
      message { _ = try Reading(bytes: bytes) }
        == "t.csv:3: byte 10 belongs to no UTF-8 character")
    for sequence: [UInt8] in [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE1],
    ] {
      let text = Array("a\n".utf8) + sequence
      #expect(code { _ = try Reading(bytes: text) } == "data.malformed-text")
    }
  }

  @Test func `A ragged row names its line, or is padded and counted`() throws {
    let text = "a,b,c\n1,2,3\n\"x\ny\",5\n7,8,9,10\n"
    #expect(
      message { _ = try Reading(text) } == "t.csv:3: the row has 2 cells, the header has 3")
    let reading = try Reading(text, isLenient: true)
    #expect(reading.column(2) == [.int(3), .missing, .int(9)])
    #expect(reading.codes == ["data.rows-padded"])
  }

  @Test func `Quotes must be closed and followed by a delimiter`() {
    #expect(code { _ = try Reading("a,b\n1,\"x\n2,y\n") } == "data.unclosed-quote")
    #expect(code { _ = try Reading("a,b\n1,\"x\"y\n") } == "data.text-after-quote")
  }

  @Test func `Headers become unique, whole and trimmed`() throws {
    let reading = try Reading(" a ,,a,\"b\nc\",a_2\n1,2,3,4,5\n")
    #expect(reading.names == ["a", "column_2", "a_3", "b c", "a_2"])
    #expect(reading.codes == ["data.headers"])
  }

  @Test func `Titles above the header are passed over`() throws {
    let reading = try Reading("Danh mục năm 2025,,\n,,\nstt,tên,số\n1,x,2\n2,y,3\n")
    #expect(reading.names == ["stt", "tên", "số"])
    #expect(reading.table.rowCount == 2)
    #expect(reading.codes == ["data.title-rows"])
  }

  @Test func `Empty lines are no rows, a quoted empty cell is`() throws {
    let reading = try Reading("a\n1\n\n\"\"\n2\n\n")
    #expect(reading.column(0) == [.int(1), .missing, .int(2)])
  }

  @Test func `A file without rows below its header has none`() throws {
    let reading = try Reading("a,b\n")
    #expect(reading.names == ["a", "b"])
    #expect(reading.table.rowCount == 0)
    #expect(code { _ = try Reading("") } == "data.no-header")
  }

  @Test func `Too many columns are an error that names the limit`() {
    let header = (0...2_000).map { "c\($0)" }.joined(separator: ",")
    #expect(code { _ = try Reading(header + "\n") } == "data.too-many-columns")
  }

  @Test func `Text becomes NFC and is counted`() throws {
    let reading = try Reading("a\nBo\u{302}\u{323}\nBộ\nBo\u{302}\u{323}\n")
    #expect(reading.column(0) == [.text("Bộ"), .text("Bộ"), .text("Bộ")])
    let note = try #require(reading.notes.first)
    #expect(note.code == "data.normalized")
    #expect(note.wording.message.english.contains("2 cells"))
  }

  @Test func `Many distinct texts keep their codes apart`() throws {
    let count = 20_000
    let text = (0..<count).map { "t\($0 * 7 % count)\n" }.joined()
    let reading = try Reading("a\n" + text)
    #expect(reading.column(0) == (0..<count).map { .text("t\($0 * 7 % count)") })
  }

  @Test func `Bytes of any kind end in a table or an error`() {
    var dice = Dice(seed: 7)
    let alphabet = Array("ab1,;\t|\"\n\r .-/é".utf8) + [0xFF, 0x00]
    for _ in 0..<3_000 {
      let bytes = (0..<dice.roll(40)).map { _ in alphabet[dice.roll(alphabet.count)] }
      let found = code { _ = try Reading(bytes: bytes, isLenient: dice.roll(2) == 0) }
      #expect(found == nil || found?.hasPrefix("data.") == true)
    }
  }
}
