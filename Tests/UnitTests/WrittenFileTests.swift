import Glibc
import HoiEngine
import HoiPlan
import HoiSources
import HoiText
import Testing

/// Files are whole or absent, whatever happens.
@Suite struct WrittenFileTests {
  private var generated: GeneratedTable {
    var dice = Dice(seed: 5)
    return GeneratedTable(&dice)
  }

  private func names(in folder: TemporaryFolder) -> [String] { folder.contents.sorted() }

  @Test func `a link is followed, what it points to is replaced`() throws {
    let folder = try TemporaryFolder(["real.csv": "a\n1\n"])
    let (real, link) = (folder.path + "/real.csv", folder.path + "/link.csv")
    #expect(symlink("real.csv", link) == 0)
    #expect(throws: SourceError.self) { try writeFile([65], to: link, replacing: false) }
    try writeFile([66], to: link, replacing: true)
    var status = stat()
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(real, &status) == 0 && status.st_size == 1)
    #expect(names(in: folder) == ["link.csv", "real.csv"])
  }

  @Test func `a link to nowhere, a folder and a device are no place for a table`() throws {
    let folder = try TemporaryFolder()
    let link = folder.path + "/link.csv"
    #expect(symlink("nowhere", link) == 0)
    for path in [link, folder.path, "/dev/null"] {
      #expect(throws: SourceError.self, "\(path)") {
        try writeFile([66], to: path, replacing: true)
      }
      #expect(throws: SourceError.self, "\(path)") {
        try writeFile([66], to: path, replacing: false)
      }
    }
    #expect(names(in: folder) == ["link.csv"])
  }

  @Test func `permissions are those of any new file`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/x.csv"
    try writeFile([65], to: path, replacing: false)
    let mask = umask(0)
    umask(mask)
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o666 & ~mask)
  }

  @Test func `a package is a new folder, and replaces nothing unless asked`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/Kết quả/"
    func write(_ replacing: Bool) throws {
      try writeFile(
        [generated.result], in: generated.workspace, to: path, FormatOptions(), replacing: replacing
      )
    }
    try write(false)
    #expect(throws: SourceError.self) { try write(false) }
    try write(true)
    #expect(names(in: folder) == ["Kết quả"])
    let source = try WorkspaceSource.open(path: path)
    #expect(source.schemas.map(\.name) == ["ket_qua", "agencies"])
    for name in ["ket_qua.csv", "agencies.csv", "datapackage.json"] { unlink(path + name) }
    #expect(rmdir(path) == 0)
  }

  @Test func `a sheet refuses rows and cells it has no room for`() throws {
    let folder = try TemporaryFolder()
    func code(_ values: [Value], _ type: DataType) -> String? {
      let headers = [Table.Header(name: "a", type: ValueType(type))]
      let table = Table(
        headers: headers, columns: [Column(type: type, values: values)], rowCount: values.count)
      let result = ResultTable(
        table, TableSchema(name: "", columns: []),
        Provenance(query: "", asked: 0, sources: []))
      do throws(SourceError) {
        try writeFile(
          [result], in: Workspace(schemas: [], tables: []), to: folder.path + "/x.xlsx",
          FormatOptions(), replacing: true)
        return nil
      } catch {
        return error.diagnostic.code
      }
    }
    #expect(code([.text(String(repeating: "đ", count: 32_767))], .text) == nil)
    #expect(
      code([.text(String(repeating: "đ", count: 32_768))], .text) == "data.sheet-cell-too-large")
    #expect(
      code([.text(String(repeating: "😀", count: 16_384))], .text) == "data.sheet-cell-too-large")
    #expect(code(Array(repeating: .bool(true), count: 1_048_576), .bool) == "data.sheet-too-large")
    #expect(names(in: folder) == ["x.xlsx"])
  }
}
