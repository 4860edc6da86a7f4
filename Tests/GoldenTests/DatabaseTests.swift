import Glibc
import HoiEngine
import HoiPlan
import HoiSources
import HoiText
import Testing

/// Databases that are read column by column.
@Suite struct DatabaseTests {
  /// Opens a database of this SQL.
  private func opened(
    _ sql: String, _ body: (String, inout WorkspaceSource) throws -> Void
  ) throws {
    var template = Array("/tmp/database-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { system("rm -r '\(folder)'") }
    let path = folder + "/t.db"
    try SampleDatabase.write(sql, to: path)
    var source = try WorkspaceSource.open(path: path)
    try body(path, &source)
  }

  private func loaded(
    _ columns: [Int], of source: inout WorkspaceSource
  ) throws -> Table {
    let wanted = columns.map { StoredColumn(table: TableID(0), index: $0) }
    let loaded = try source.load([TableID(0)], columns: Set(wanted), rows: [])
    return try #require(loaded.workspace.tables[0])
  }

  @Test func `columns that nobody named are not read`() throws {
    let sql = "CREATE TABLE t(a, b, c); INSERT INTO t VALUES(1, 'x', 2), (2, 'y', 3);"
    try opened(sql) { _, source in
      let first = try loaded([1], of: &source)
      #expect(first.rowCount == 2)
      #expect(first.columns.map(\.count) == [0, 2, 0])
      let second = try loaded([0], of: &source)
      #expect(second.columns.map(\.count) == [2, 2, 0])
      #expect(try loaded([], of: &source).rowCount == 2)
    }
  }

  @Test func `columns read at different times are of the same rows`() throws {
    let sql = "CREATE TABLE t(a, b); INSERT INTO t VALUES(1, 'x'), (2, 'y');"
    try opened(sql) { path, source in
      #expect(try loaded([0], of: &source).rowCount == 2)
      try SampleDatabase.write(
        "DELETE FROM t WHERE a = 1; INSERT INTO t VALUES(3, 'z'), (4, 'w');", to: path)
      let later = try loaded([1], of: &source)
      #expect(later.rowCount == 3)
      #expect(later.columns[1].value(at: 0) == .text("y"))
      let both = try loaded([0, 1], of: &source)
      #expect(both.columns.map(\.count) == [3, 3])
      #expect(both.columns[0].value(at: 0) == .int(2))
    }
  }
}
