import HoiEngine
import HoiPlan
import HoiSources
import HoiText
import Testing

/// A table, written and read again, is the same table: with its types, where the format has them.
@Suite struct RoundTripTests {
  static let rounds = 60

  private func tables(_ seed: UInt64, _ body: (GeneratedTable) throws -> Void) rethrows {
    var dice = Dice(seed: seed)
    for _ in 0..<Self.rounds { try body(GeneratedTable(&dice)) }
  }

  @Test(arguments: [Format.csv, .tsv])
  func `delimited text keeps each cell`(_ format: Format) throws {
    try tables(1) { generated in
      let bytes = write(generated.table, in: generated.workspace, as: format)
      var declaration = TableDeclaration(name: "t")
      declaration.delimiter = format == .tsv ? UInt8(ascii: "\t") : UInt8(ascii: ",")
      declaration.columns = GeneratedTable.types.map { ColumnDeclaration($0.name, as: .text) }
      declaration.isComplete = true
      let read = try Reading(bytes: bytes, declaration)
      #expect(read.table.rowCount == generated.table.rowCount)
      for (index, column) in GeneratedTable.types.enumerated() where column.type.element == nil {
        for row in 0..<generated.table.rowCount {
          let value = generated.plain(generated.table.columns[index].value(at: row))
          let expected: Value = value == .missing ? .missing : .text(value.machineText)
          #expect(read.table.columns[index].value(at: row) == expected, "\(column.name) \(row)")
        }
      }
    }
  }

  @Test(arguments: [Format.json, .ndjson])
  func `JSON keeps each value, its type where it has one, and empty texts`(_ format: Format) throws
  {
    try tables(2) { generated in
      let bytes = write(generated.table, in: generated.workspace, as: format)
      var source = try WorkspaceSource.open(
        bytes: bytes, file: "t.json", name: "t", format: format)
      let loaded = try #require(try source.load([TableID(0)]).workspace.tables[0])
      #expect(loaded.rowCount == generated.table.rowCount)
      for (index, column) in GeneratedTable.types.enumerated() {
        let values = (0..<loaded.rowCount).map { row in
          generated.plain(generated.table.columns[index].value(at: row))
        }
        guard let position = loaded.headers.firstIndex(where: { $0.name == column.name }) else {
          Issue.record("no column \(column.name)")
          continue
        }
        for row in 0..<loaded.rowCount {
          let value = loaded.columns[position].value(at: row)
          switch values[row] {
          case .int, .number, .bool, .list:
            #expect(
              generated.plain(value) == values[row] || value.isSameNumber(as: values[row]),
              "\(column.name) \(row): \(value)")
          default:
            #expect(
              generated.plain(value).machineText == values[row].machineText,
              "\(column.name) \(row): \(value)")
          }
        }
      }
    }
  }

  @Test func `a data package keeps each value, type and link`() throws {
    try tables(3) { generated in
      let folder = try TemporaryFolder()
      try writeFile(
        [generated.result], in: generated.workspace, to: folder.path + "/datapackage.json",
        FormatOptions(), replacing: false)
      var source = try WorkspaceSource.open(path: folder.path)
      let loaded = try source.load([TableID(0)]).workspace
      let table = try #require(loaded.tables[0])
      #expect(loaded.schemas[1].name == "agencies")
      #expect(loaded.schemas[1].key == [0] && loaded.schemas[1].label == 1)
      #expect(table.rowCount == generated.table.rowCount)
      for (index, column) in GeneratedTable.types.enumerated() {
        #expect(loaded.schemas[0].columns[index].type.type == column.type.moved)
        for row in 0..<table.rowCount {
          let (value, expected) = (
            table.columns[index].value(at: row), generated.table.columns[index].value(at: row)
          )
          #expect(
            value == expected || value == generated.plain(expected), "\(column.name) \(row)")
        }
      }
    }
  }

  /// What is left of a text in a file that people read: signs that have no form are shown. A document
  /// has no blanks at the ends of a cell, a page none that follow one another; a sheet has both, and
  /// tabs. A cell of blanks alone comes back as missing: nothing else does.
  private func shown(_ text: String?, in file: WrittenFile) -> String? {
    guard let text else { return nil }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if file == .spreadsheet {
      let shown = lines.map { line in
        line.split(separator: "\t", omittingEmptySubsequences: false).map { visible(String($0)) }
          .joined(separator: "\t")
      }.joined(separator: "\n")
      return shown.allSatisfy(\.isWhitespace) ? nil : shown
    }
    var shown = lines.map { visible(String($0)) }.joined(separator: "\n")[...]
    while shown.first?.isWhitespace == true { shown = shown.dropFirst() }
    while shown.last?.isWhitespace == true { shown = shown.dropLast() }
    if file == .text(.html) {
      while shown.contains("  ") { shown = shown.replacing("  ", with: " ")[...] }
      shown = shown.replacing("\n ", with: "\n")[...]
    }
    return shown.isEmpty ? nil : String(shown)
  }

  @Test(arguments: [Format.md, .html], [Language.vietnamese, .english])
  func `a document keeps what people read in it, and the types that columns tell`(
    _ format: Format, _ language: Language
  ) throws {
    var typed = 0
    try tables(6) { generated in
      let options = FormatOptions(language: language, width: 80)
      let bytes = write(generated.table, in: generated.workspace, as: format, options)
      var source = try WorkspaceSource.open(bytes: bytes, named: "t.\(format.rawValue)")
      let (loaded, notes) = try source.load([TableID(0)]).parts
      let table = try #require(loaded.tables[0])
      #expect(table.headers.map(\.name) == GeneratedTable.types.map(\.name))
      try #require(table.rowCount == generated.table.rowCount)
      let texts = HumanTable(generated.table, generated.workspace, language)
      let read = HumanTable(table, loaded, language)
      for (index, column) in GeneratedTable.types.enumerated() {
        for row in 0..<table.rowCount {
          let expected = shown(
            texts.text(row: row, column: index), in: .text(format))
          let (value, own) = (
            table.columns[index].value(at: row), generated.table.columns[index].value(at: row)
          )
          #expect((value == .missing) == (expected == nil), "\(column.name) \(row)")
          if case .text(let text) = value {
            #expect(text == expected, "\(column.name) \(row)")
          } else if value != .missing {
            typed += 1
            // `1,234` in a column and a file that say nothing else is 1.234 in Vietnamese: with a note.
            let isGuess =
              notes.contains {
                $0.column == column.name && $0.diagnostic.code == "data.number-style"
              }
              && own.isThousandTimes(value)
            // A number of more digits than people are shown is the one that was shown.
            let isShown = read.text(row: row, column: index) == expected
            #expect(
              value.isSameNumber(as: own) || isShown || isGuess, "\(column.name) \(row): \(value)")
          }
        }
      }
    }
    #expect(typed > 500)
  }

  @Test func `a spreadsheet keeps each value, its type where it has one`() throws {
    var compared = 0
    try tables(5) { generated in
      let folder = try TemporaryFolder()
      let path = folder.path + "/t.xlsx"
      try writeFile(
        [generated.result], in: generated.workspace, to: path, FormatOptions(), replacing: false)
      var source = try WorkspaceSource.open(path: path)
      let loaded = try source.load([TableID(0)]).workspace
      let table = try #require(loaded.tables[0])
      let texts = HumanTable(generated.table, generated.workspace, .vietnamese)
      #expect(table.headers.map(\.name) == GeneratedTable.types.map(\.name))
      try #require(table.rowCount == generated.table.rowCount)
      for (index, column) in GeneratedTable.types.enumerated() {
        for row in 0..<table.rowCount {
          let (value, expected) = (
            table.columns[index].value(at: row), generated.table.columns[index].value(at: row)
          )
          let text = shown(texts.text(row: row, column: index), in: .spreadsheet)
          compared += 1
          switch expected {
          case .missing: #expect(value == .missing, "\(column.name) \(row)")
          case .bool: #expect(value == expected, "\(column.name) \(row)")
          case .int, .number, .date, .datetime:
            // What a sheet has no number for is text.
            #expect(
              value.isSameNumber(as: expected) || value == .text(expected.machineText)
                || value == text.map { .text($0) }, "\(column.name) \(row): \(value)")
          default:
            let isSame = value == text.map { .text($0) } ?? .missing
            #expect(
              isSame || value.machineText == expected.machineText,
              "\(column.name) \(row): \(value)")
          }
        }
      }
    }
    #expect(compared == Self.rounds * 9 * GeneratedTable.types.count)
  }

  /// Formats without a cell for such texts say so when they are written; the others keep them.
  @Test func `texts that do not come back are counted when they are written`() {
    let texts = ["", " ", " x", "a", "a\nb", "a  b", "\u{1}", "·", "__b__", "&amp;", "\\"]
    let table = Table(
      headers: [Table.Header(name: "t", type: ValueType(.text))],
      columns: [Column(type: .text, values: texts.map { .text($0) } + [.missing])],
      rowCount: texts.count + 1)
    #expect(textsNotKept(table, as: .spreadsheet) == 2)
    #expect(textsNotKept(table, as: .text(.md)) == 4)
    #expect(textsNotKept(table, as: .text(.html)) == 5)
    for file in [WrittenFile.text(.csv), .text(.tsv), .text(.json), .text(.ndjson), .package] {
      #expect(textsNotKept(table, as: file) == 0)
    }
  }

  @Test func `what is written again is the same, byte for byte`() throws {
    try tables(4) { generated in
      let folder = try TemporaryFolder()
      try writeFile(
        [generated.result], in: generated.workspace, to: folder.path + "/datapackage.json",
        FormatOptions(), replacing: false)
      var source = try WorkspaceSource.open(path: folder.path)
      let loaded = try source.load([TableID(0)]).workspace
      let table = try #require(loaded.tables[0])
      let first = write(table, in: loaded, as: .json)
      let second = write(table, in: loaded, as: .json)
      #expect(first == second)
      let again = try TemporaryFolder()
      let result = ResultTable(table, loaded.schemas[0], generated.result.provenance)
      try writeFile(
        [result], in: loaded, to: again.path + "/datapackage.json", FormatOptions(),
        replacing: false)
      var repeated = try WorkspaceSource.open(path: again.path)
      let other = try repeated.load([TableID(0)]).workspace
      #expect(try write(#require(other.tables[0]), in: other, as: .json) == first)
    }
  }
}

extension DataType {
  /// The table of agencies is the second of the package.
  fileprivate var moved: DataType {
    switch self {
    case .link: .link(TableID(1))
    case .list(let element): .list(element.moved)
    default: self
    }
  }
}

extension Value {
  /// A column of numbers may have been read as whole ones, or the other way around.
  fileprivate func isSameNumber(as other: Value) -> Bool {
    machineText == other.machineText
  }

  fileprivate func isThousandTimes(_ other: Value) -> Bool {
    if case .int(let number) = self, case .number(let part) = other {
      return Double(number) == (part * 1_000).rounded()
    }
    return false
  }
}

extension WorkspaceSource.Loaded {
  fileprivate var parts: (Workspace, [LoadNote]) { (workspace, notes) }
}
