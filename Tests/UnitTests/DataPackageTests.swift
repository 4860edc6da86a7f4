import HoiEngine
import HoiPlan
import HoiSources
import HoiStrategy
import HoiText
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A folder for one test, gone with it.
final class TemporaryFolder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    var template = Array("/tmp/hoi-test-XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&template)))
    for (name, text) in files {
      try writeFile(Array(text.utf8), to: "\(path)/\(name)", replacing: false)
    }
  }

  deinit {
    system("rm -r '\(path)'")
  }

  /// The names of what is in it.
  var contents: [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          names.append(String(cString: $0))
        }
      }
    }
    return names.filter { $0 != "." && $0 != ".." }
  }
}

@Suite struct DataPackageTests {
  private func open(_ files: [String: String]) throws -> Loaded {
    let folder = try TemporaryFolder(files)
    defer { withExtendedLifetime(folder) {} }
    return try Loaded(WorkspaceSource.open(path: folder.path))
  }

  private func code(_ descriptor: String) throws -> String? {
    let folder = try TemporaryFolder(["datapackage.json": descriptor, "a.csv": "id\n1\n"])
    defer { withExtendedLifetime(folder) {} }
    do throws(SourceError) {
      _ = try WorkspaceSource.open(path: folder.path)
      return nil
    } catch {
      return error.diagnostic.code
    }
  }

  @Test func `Types, titles, keys and links come from the descriptor`() throws {
    let loaded = try open([
      "datapackage.json": """
      {"name": "x", "title": "Thử", "resources": [
        {"name": "units", "path": "u.csv", "title": "Đơn vị",
         "schema": {"fields": [{"name": "id", "type": "string"},
           {"name": "name", "type": "string", "title": "Tên", "constraints": {"required": true}},
           {"name": "from", "type": "date"}, {"name": "to", "type": "date"}],
           "primaryKey": "id"},
         "hoi": {"label": "name", "valid": ["from", "to"], "titles": {"en": "Units"}}},
        {"name": "tasks", "path": "t.csv", "dialect": {"delimiter": ";"},
         "schema": {"fields": [{"name": "id", "type": "integer"},
           {"name": "unit", "type": "string"}, {"name": "lead", "type": "string"},
           {"name": "with", "type": "string"}, {"name": "day", "type": "date", "format": "%m/%d/%Y"},
           {"name": "cost", "type": "number", "decimalChar": ",", "groupChar": "."},
           {"name": "share", "type": "number", "bareNumber": false},
           {"name": "due", "type": "string"}, {"name": "ok", "type": "boolean",
            "trueValues": ["Y"], "falseValues": ["N"]}, {"name": "year", "type": "year"}],
           "missingValues": ["", "-"], "primaryKey": ["id"],
           "foreignKeys": [{"fields": "unit", "reference": {"resource": "units", "fields": "id"}}]},
         "hoi": {"lists": {"with": ","}, "periods": {"due": "deadline"},
           "links": [{"field": "lead", "resource": "units", "by": ["name"], "at": "day",
             "as": "led", "drop": "UBND "},
             {"field": "with", "resource": "units", "by": ["id"], "list": true}]}}]}
      """,
      "u.csv": "id,name,from,to\nu1,Tỉnh Hòa Bình,,2025-06-30\nu2,Tỉnh Hoà Bình,2025-07-01,\n",
      "t.csv": """
      id;unit;lead;with;day;cost;share;due;ok;year
      1;u1;UBND tinh hoa binh;u1,u2,u9;6/30/2025;1.234,5;95%;Quý III/2025;Y;2025
      2;-;Tỉnh hòa bình;;7/1/2025;-;;hằng năm;N;
      3;u7;Tỉnh;;;;;;;
      """,
    ])
    #expect(loaded.workspace.schemas.map(\.name) == ["units", "tasks"])
    #expect(loaded.workspace.schemas[0].title?.english == "Units")
    let tasks = loaded.workspace.schemas[1]
    #expect(tasks.columns.map(\.name).suffix(4) == ["due", "due_text", "ok", "year"])
    #expect(tasks.columns.first { $0.name == "lead" }?.reverseName == "led")
    #expect(try loaded.links("tasks", "unit") == ["1": ["u1"], "2": [], "3": ["?u7"]])
    #expect(try loaded.links("tasks", "lead") == ["1": ["u1"], "2": ["u2"], "3": ["?Tỉnh"]])
    #expect(try loaded.links("tasks", "with")["1"] == ["u1", "u2", "?u9"])
    #expect(try loaded.column("tasks", "day")[1].machineText == "2025-07-01")
    #expect(try loaded.column("tasks", "cost") == [.number(1234.5), .missing, .missing])
    #expect(try loaded.column("tasks", "share")[0] == .number(95))
    #expect(try loaded.column("tasks", "due").map(\.machineText) == ["2025-Q3", "", ""])
    #expect(try loaded.column("tasks", "due_text")[1] == .text("hằng năm"))
    #expect(try loaded.column("tasks", "ok") == [.bool(true), .bool(false), .missing])
    #expect(try loaded.column("tasks", "year")[0].machineText == "2025")
  }

  @Test func `A path never leaves the folder`() throws {
    for path in ["../a.csv", "/etc/passwd", "http://x/a.csv", "b/../../a.csv", "file:a.csv"] {
      let descriptor = #"{"resources": [{"name": "a", "path": "\#(path)"}]}"#
      #expect(try code(descriptor) == "data.path-outside", "\(path)")
    }
    let folder = try TemporaryFolder([
      "datapackage.json": #"{"resources": [{"name": "a", "path": "link.csv"}]}"#
    ])
    defer { withExtendedLifetime(folder) {} }
    symlink("/etc/passwd", folder.path + "/link.csv")
    #expect(throws: SourceError.self) { try WorkspaceSource.open(path: folder.path) }
  }

  @Test(arguments: [
    ("{", "data.malformed-json"), ("[]", "data.bad-descriptor"), ("{}", "data.bad-descriptor"),
    (#"{"resources": {}}"#, "data.bad-descriptor"),
    (#"{"resources": []}"#, "data.empty-workspace"),
    (#"{"resources": [{"path": "a.csv"}]}"#, "data.bad-descriptor"),
    (#"{"resources": [{"name": "a", "path": "b.csv"}]}"#, "data.file-not-found"),
    (
      #"{"resources": [{"name": "a", "path": "a.csv", "schema": {"primaryKey": "x"}}]}"#,
      "data.unknown-column"
    ),
    (
      #"{"resources": [{"name": "a", "path": "a.csv", "hoi": {"links": [{"field": "id", "resource": "b"}]}}]}"#,
      "data.unknown-table"
    ),
    (String(repeating: "[", count: 100_000), "data.json-too-deep"),
  ])
  func `A broken descriptor is named`(descriptor: String, expected: String) throws {
    #expect(try code(descriptor) == expected)
  }

  @Test func `A folder without descriptor is its files`() throws {
    let loaded = try open([
      "Danh mục 2025.csv": "a\n1\n", "2024.tsv": "a\tb\n1\t2\n", "read.me": "x",
    ])
    #expect(loaded.workspace.schemas.map(\.name) == ["_2024", "danh_muc_2025"])
  }

  @Test func `Files join a workspace, and links reach across`() throws {
    let folder = try TemporaryFolder(["t.csv": "id,agency\n1,M25-BCA\n2,x\n", "u.csv": "a\n1\n"])
    defer { withExtendedLifetime(folder) {} }
    var source = try WorkspaceSource.strategy(files: Embedded.strategy)
    let before = source.schemas.count
    var declaration = TableDeclaration(name: "mine")
    declaration.links = [LinkDeclaration("agency", to: "agencies")]
    try source.add(file: folder.path + "/t.csv", declaration: declaration)
    try source.append(WorkspaceSource.open(path: folder.path))
    #expect(source.schemas[before...].map(\.name) == ["mine", "t", "u"])
    let loaded = try Loaded(source)
    #expect(try loaded.links("mine", "agency") == ["1": ["M25-BCA"], "2": ["?x"]])
    #expect(try loaded.links("plans", "document")["KH-CMU"] == ["KH-CMU"])
    #expect(throws: SourceError.self) {
      declaration.links = [LinkDeclaration("agency", to: "agency")]
      try source.add(file: folder.path + "/t.csv", declaration: declaration)
    }
    #expect(source.schemas.count == before + 3)
  }

  @Test func `The practice workspace opens from the program`() throws {
    let loaded = try Loaded(WorkspaceSource.practice(files: Embedded.practice))
    #expect(loaded.workspace.tables.allSatisfy { ($0?.rowCount ?? 0) > 0 })
    let (schema, table) = try loaded.table("tasks")
    let lead = try #require(schema.columns.firstIndex { $0.name == "lead" })
    #expect(schema.columns[lead].linkTarget != nil)
    #expect(table.rowCount == 600)
    for (schema, table) in zip(loaded.workspace.schemas, loaded.workspace.tables) {
      let table = try #require(table)
      for (column, values) in zip(schema.columns, table.columns) where !column.type.isNullable {
        #expect((0..<table.rowCount).allSatisfy { values.value(at: $0) != .missing })
      }
    }
  }
}
