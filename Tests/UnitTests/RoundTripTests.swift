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

  @Test func `a spreadsheet keeps numbers, dates, truth values and texts`() throws {
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
      for (index, column) in GeneratedTable.types.enumerated() {
        guard let position = table.headers.firstIndex(where: { $0.name == column.name }) else {
          continue
        }
        guard table.rowCount == generated.table.rowCount else { continue }
        for row in 0..<table.rowCount {
          let (value, expected) = (
            table.columns[position].value(at: row), generated.table.columns[index].value(at: row)
          )
          compared += 1
          if case .bool = expected {
            #expect(value == expected, "\(column.name) \(row)")
          } else if case .text(let text) = value {
            let shown = texts.text(row: row, column: index) ?? ""
            #expect(
              text == spreadsheetShown(shown) || value.machineText == expected.machineText,
              "\(column.name) \(row)")
          } else if value != .missing {
            #expect(value.isSameNumber(as: expected), "\(column.name) \(row): \(value)")
          }
        }
      }
    }
    #expect(compared > 2_000)
  }

  /// What a cell shows for a text: line breaks and tabs stay.
  private func spreadsheetShown(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { visible(String($0)) }
        .joined(separator: "\t")
    }.joined(separator: "\n")
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
}
