import HoiEngine
import HoiPlan
import HoiSources
import HoiText
import Synchronization
import Testing

/// Files too large to be read whole for their types: by a sample, on several threads, column by
/// column. They must be the tables that small files of the same rows are.
@Suite struct LargeFileTests {
  /// Rows of every kind of column, with the values they must become.
  private struct Rows {
    var csv: [String] = []
    var json: [String] = []
    var values: [[Value]] = []

    init(count: Int) {
      for row in 0..<count {
        let isMissing = row % 7 == 3
        let (year, day) = (1990 + row % 60, row % 28 + 1)
        let date = "\(year)-02-\(day < 10 ? "0" : "")\(day)"
        let title = row % 5 == 0 ? "Sở \"Y tế\", số \(row)" : "Cục \(row % 13)"
        let quoted = "\"" + title.replacing("\"", with: "\"\"") + "\""
        let number = isMissing ? "" : "\(row % 1000).25"
        csv.append("\(row),\(row % 5 == 0 ? quoted : title),\(date),\(number),a;b \(row % 3);,x")
        let escaped = title.replacing("\"", with: "\\\"").replacing("ố", with: "\\u1ed1")
        json.append(
          "{\"id\":\(row), \"title\":\"\(escaped)\",\"day\":\"\(date)\","
            + "\"size\":\(isMissing ? "null" : number),\"tags\":[\"a\",\"b \(row % 3)\"],"
            + "\"code\":\"x\"}")
        values.append([
          .int(Int64(row)), .text(title), .date(readDate(date) ?? 0),
          isMissing ? .missing : .number(Double(row % 1000) + 0.25),
          .list([.text("a"), .text("b \(row % 3)")]), .text("x"),
        ])
      }
    }
  }

  /// A line too long for a cell is refused where it stands, before what follows it is looked at;
  /// one of many cells is a row as any other.
  @Test func linesMayBeLongButNotCells() throws {
    let cell = String(repeating: "x", count: 1 << 20)
    let rows = Array(repeating: "1,2", count: 1_000).joined(separator: "\n")
    let broken = "a,b\n\(rows)\n3,\(String(repeating: cell, count: 40))\n\(rows)\n"
    let error = #expect(throws: SourceError.self) { _ = try Reading(bytes: Array(broken.utf8)) }
    #expect(error?.diagnostic.code == "data.cell-too-large")
    let names = (0..<40).map { "c\($0)" }.joined(separator: ",")
    let whole = "\(names)\n\(Array(repeating: cell, count: 40).joined(separator: ","))\n"
    #expect(try Reading(bytes: Array(whole.utf8)).table.rowCount == 1)
  }

  /// Of a column of mostly different texts each row keeps its own; the values are the same, and so
  /// are those that repeat, are missing or were not composed.
  @Test(arguments: [1, 2, 3]) func textsMayBeKeptRowByRow(threads: Int) throws {
    let titles = (0..<150_000).map { row in
      row % 11 == 0
        ? "" : row % 10 == 0 ? "Sở Y tế" : row % 9 == 0 ? "Mở cu\u{309}a \(row)" : "T \(row)"
    }
    let csv =
      "id,title\n" + titles.enumerated().map { "\($0),\($1)" }.joined(separator: "\n") + "\n"
    var options = ReadingOptions()
    options.threadCount = threads
    var source = try WorkspaceSource.open(
      bytes: Array(csv.utf8), file: "t", name: "t", format: .csv, declaration: TableDeclaration(),
      options: options)
    let loaded = try source.load([TableID(0)])
    let table = try #require(loaded.workspace.tables[0])
    guard case .text(let codes, let dictionary) = table.columns[1].storage else {
      Issue.record("no text")
      return
    }
    #expect(dictionary.mayRepeat)
    let expected = titles.map { $0.isEmpty ? Value.missing : .text(nfc($0)) }
    #expect((0..<table.rowCount).map { table.columns[1].value(at: $0) } == expected)
    #expect(dictionary.distinctTexts.count == Set(expected).count - 1)
    let same = Set(dictionary.codes(of: "Sở Y tế"))
    #expect(same.count > 1)
    #expect(codes.count { same.contains($0) } == titles.count { $0 == "Sở Y tế" })
    #expect(codes.count { $0 == 0 } == titles.count { $0.isEmpty })
    let note = loaded.notes.map(\.diagnostic).first { $0.code == "data.normalized" }
    let digits = note?.wording.message.english.filter(\.isNumber)
    #expect(digits == "\(titles.count { $0.unicodeScalars.contains("\u{309}") })")
  }

  /// Times of more digits than are kept are counted, wherever they stand in the file.
  @Test(arguments: [Format.csv, .ndjson]) func partsOfSecondsAreCounted(format: Format) throws {
    let times = (0..<20_000).map { row in
      row % 10 == 9 ? "2024-05-01T08:15:30.25" : "2024-05-01T08:15:30"
    }
    let lines =
      format == .csv
      ? ["at,pad"] + times.map { "\($0),xxxxxxxx" } : times.map { "{\"at\":\"\($0)\"}" }
    var source = try WorkspaceSource.open(
      bytes: Array(lines.joined(separator: "\n").utf8), file: "t", name: "t", format: format,
      declaration: TableDeclaration(), options: ReadingOptions())
    let notes = try source.load([TableID(0)]).notes.map(\.diagnostic)
    let cut = notes.filter { $0.code == "data.seconds-cut" }
    #expect(cut.count == 1)
    #expect(cut.first?.wording.message.english.contains("2000 cells") == true)
  }

  /// Columns that do not fit into the memory are refused before they take it.
  @Test(arguments: [Format.csv, .ndjson]) func memoryIsAskedForBeforeReading(format: Format) throws
  {
    let lines = format == .csv ? [Self.header] + Self.rows.csv : Self.rows.json
    var options = ReadingOptions()
    options.memory = MemoryBudget(limit: 100_000)
    var source = try WorkspaceSource.open(
      bytes: Array(lines.joined(separator: "\n").utf8), file: "t", name: "t", format: format,
      declaration: declared, options: options)
    do {
      _ = try source.load([TableID(0)])
      Issue.record("the file was read")
    } catch {
      #expect(error.diagnostic.code == "limit.memory")
    }
    #expect(options.memory.used == 0)
  }

  private static let header = "id,title,day,size,tags,code"
  private static let rows = Rows(count: 12_000)

  private func check(
    _ text: String, _ declaration: TableDeclaration = TableDeclaration(), format: Format = .csv,
    threads: Int = 2, list: Bool = true
  ) throws {
    var options = ReadingOptions()
    options.threadCount = threads
    var source = try WorkspaceSource.open(
      bytes: Array(text.utf8), file: "t", name: "t", format: format, declaration: declaration,
      options: options)
    let loaded = try source.load([TableID(0)])
    let table = try #require(loaded.workspace.tables[0])
    #expect(table.rowCount == Self.rows.values.count)
    #expect(source.schemas[0].columns.count == 6)
    for column in 0..<6 where list || column != 4 {
      let found = (0..<table.rowCount).map { table.columns[column].value(at: $0) }
      #expect(found == Self.rows.values.map { $0[column] }, "column \(column)")
    }
  }

  private var declared: TableDeclaration {
    var declaration = TableDeclaration()
    declaration.columns = [ColumnDeclaration("tags", as: .list(delimiter: UInt8(ascii: ";")))]
    return declaration
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [1, 2, 3])
  func `Delimited text, regular or not`(lineBreak: String, threads: Int) throws {
    let text = ([Self.header] + Self.rows.csv).joined(separator: lineBreak)
    try check(text, declared, threads: threads)
    try check(text + lineBreak + lineBreak, declared, threads: threads)
    // An empty line is no row.
    try check(text.replacing("\(lineBreak)7000,", with: "\(lineBreak)\(lineBreak)7000,"), declared)
  }

  @Test(arguments: [1, 2, 3])
  func `Lists of flat objects, with and without brackets`(threads: Int) throws {
    try check(
      "[\n" + Self.rows.json.joined(separator: ",\n") + "\n]\n", format: .json, threads: threads)
    try check(Self.rows.json.joined(separator: "\n"), format: .ndjson, threads: threads)
  }

  @Test(arguments: [Format.csv, .ndjson])
  func `Reading stops when it is asked to, and can be asked for again`(format: Format) throws {
    let lines = format == .csv ? [Self.header] + Self.rows.csv : Self.rows.json
    let stop = Stop()
    var options = ReadingOptions()
    options.isCancelled = { stop.isAsked }
    var source = try WorkspaceSource.open(
      bytes: Array(lines.joined(separator: "\n").utf8), file: "t", name: "t", format: format,
      declaration: declared, options: options)
    stop.isAsked = true
    do {
      _ = try source.load([TableID(0)])
      Issue.record("the file was read")
    } catch {
      #expect(error.diagnostic.code == "run.cancelled")
    }
    stop.isAsked = false
    let loaded = try source.load([TableID(0)])
    #expect(loaded.workspace.tables[0]?.rowCount == Self.rows.values.count)
  }

  /// Further columns of a file that was written to belong to other rows: all are read again. With
  /// other columns than before, what was asked is to be analyzed anew.
  @Test(arguments: [Format.csv, .ndjson]) func aFileMayBeWrittenTo(format: Format) throws {
    let ending = format == .csv ? "csv" : "ndjson"
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/t.\(ending)"
    func write(_ lines: [String]) throws {
      try writeFile(Array(lines.joined(separator: "\n").utf8), to: path, replacing: true)
    }
    let rows = format == .csv ? Self.rows.csv : Self.rows.json
    let head = format == .csv ? [Self.header] : []
    try write(head + rows)
    var source = try WorkspaceSource.open(path: path, options: ReadingOptions())
    func column(_ index: Int) -> Set<StoredColumn> {
      [StoredColumn(table: TableID(0), index: index)]
    }
    _ = try source.load([TableID(0)], columns: column(0), rows: [])
    try write(head + rows + rows)
    let longer = try source.load([TableID(0)], columns: column(2), rows: [])
    #expect(longer.workspace.tables[0]?.rowCount == 2 * rows.count)
    #expect(longer.notes.map(\.diagnostic.code) == ["data.file-changed"])
    let schemas = source.schemas
    try write((head + rows).map { $0.replacing("title", with: "name") })
    _ = try source.load([TableID(0)], columns: column(1), rows: [])
    #expect(!source.schemas[0].hasColumns(of: schemas[0]))
    #expect(source.schemas[0].columns[1].name == "name")
    let again = try source.load([TableID(0)], columns: column(1), rows: [])
    #expect(again.workspace.tables[0]?.rowCount == rows.count)
    withExtendedLifetime(folder) {}
  }

  /// Asks a reader to stop.
  private final class Stop: Sendable {
    private let flag = Atomic(false)
    var isAsked: Bool {
      get { flag.load(ordering: .relaxed) }
      set { flag.store(newValue, ordering: .relaxed) }
    }
  }

  @Test func `What is wrong is said with its line`() throws {
    for (line, expected) in [("5,6", "data.ragged-row"), ("5,\"6\" x", "data.text-after-quote")] {
      var lines = [Self.header] + Self.rows.csv
      lines[9_000] = line
      let text = lines.joined(separator: "\n")
      do {
        var source = try WorkspaceSource.open(bytes: Array(text.utf8), file: "t", name: "t")
        _ = try source.load([TableID(0)])
        Issue.record("\(expected) was not found")
      } catch {
        #expect(error.diagnostic.code == expected)
        #expect(error.diagnostic.wording.message.english.hasPrefix("t:9001"))
      }
    }
  }

  @Test func `A cell that is not like the sample widens its column`() throws {
    var lines = [Self.header] + Self.rows.csv
    lines[6_543] = "khoảng 6,Cục 1,2025-02-01,1,a,x"
    var source = try WorkspaceSource.open(
      bytes: Array(lines.joined(separator: "\n").utf8), file: "t", name: "t")
    #expect(source.schemas[0].columns[0].type.type == .int)
    let columns: Set = [StoredColumn(table: TableID(0), index: 1)]
    _ = try source.load([TableID(0)], columns: columns, rows: [])
    #expect(source.schemas[0].columns[0].type.type == .int)
    let loaded = try source.load([TableID(0)])
    #expect(loaded.notes.map(\.diagnostic.code) == ["data.widened"])
    #expect(source.schemas[0].columns[0].type.type == .text)
    #expect(loaded.workspace.tables[0]?.columns[0].value(at: 6_542) == .text("khoảng 6"))
  }

  @Test func `Only the columns asked for are read`() throws {
    let text = ([Self.header] + Self.rows.csv).joined(separator: "\n")
    var source = try WorkspaceSource.open(bytes: Array(text.utf8), file: "t", name: "t")
    let columns: Set = [StoredColumn(table: TableID(0), index: 2)]
    let loaded = try source.load([TableID(0)], columns: columns, rows: [])
    #expect(loaded.workspace.tables[0]?.columns.map(\.count) == [0, 0, 12_000, 0, 0, 0])
  }

  /// Also where a look at samples does not tell where rows start: then all of it is looked at.
  @Test(arguments: [false, true]) func malformedLargeFilesAreRefused(hasLongCells: Bool) throws {
    let long = hasLongCells ? "\"x\n1,2\n3,4,\"\"y\"\"\n\"" : "x"
    let rows = (0..<40_000).map { "\($0),\($0 % 3 == 0 ? long : "y"),z" }
    let text = Array(("a,b,c\n" + rows.joined(separator: "\n")).utf8)
    var source = try WorkspaceSource.open(bytes: text, file: "t", name: "t")
    #expect(source.schemas[0].columns.map(\.type.type) == [.int, .text, .text])
    #expect(try source.load([TableID(0)]).workspace.tables[0]?.rowCount == rows.count)
    for place in [2, 100, text.count / 2 + 1, text.count - 1] {
      var broken = text
      broken[place] = 0xC3
      let error = #expect(throws: SourceError.self, "\(place)") {
        var source = try WorkspaceSource.open(bytes: broken, file: "t", name: "t")
        _ = try source.load([TableID(0)])
      }
      let code = error?.diagnostic.code
      #expect(code == "data.malformed-text" || code == "data.other-encoding", "\(place)")
    }
  }

  @Test func `Malformed UTF-8 is found wherever it stands`() throws {
    var dice = Dice(seed: 7)
    let letters = ["a", "é", "ế", "€", "😀", "\u{FFFF}", "đ"].map { Array($0.utf8) }
    for _ in 0..<2_000 {
      var bytes = Array("h\n".utf8)
      while bytes.count < 150 { bytes += letters[dice.roll(letters.count)] }
      bytes[2 + dice.roll(bytes.count - 2)] = UInt8(dice.roll(256))
      bytes.removeAll { $0 == 0x22 || $0 == 0x2C || $0 == 0 }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      do {
        _ = try WorkspaceSource.open(bytes: bytes, file: "t", name: "t")
        #expect(isValid, "\(bytes)")
      } catch {
        let code = error.diagnostic.code
        #expect(!isValid && ["data.malformed-text", "data.other-encoding"].contains(code))
      }
    }
  }
}
