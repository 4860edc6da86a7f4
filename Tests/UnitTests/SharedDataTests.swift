import HoiEngine
import HoiPlan
import HoiSources
import HoiText
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Data files of others, where they are at hand: a folder named by `HOI_SHARED_DATA`, or
/// `shared/data` beside the repository.
@Suite struct SharedDataTests {
  private static var folder: String? {
    let repository = "\(#filePath)".split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
    let named = getenv("HOI_SHARED_DATA").map { String(cString: $0) }
    let folder = named ?? repository + "/../shared/data"
    return access(folder, R_OK) == 0 ? folder : nil
  }

  private static var files: [String] {
    guard let folder, let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          names.append(String(cString: $0))
        }
      }
    }
    return names.filter { name in [".csv", ".json", ".xlsx"].contains { name.hasSuffix($0) } }
      .sorted()
      .map { "\(folder)/\($0)" }
  }

  @Test(arguments: files)
  func `Every file opens, and what is written reads back`(path: String) throws {
    let loaded = try Loaded(WorkspaceSource.open(path: path))
    for (schema, table) in zip(loaded.workspace.schemas, loaded.workspace.tables) {
      let table = try #require(table)
      #expect(table.rowCount > 0, "\(schema.name)")
      let written = write(table, in: loaded.workspace, as: .csv)
      let again = try Reading(bytes: written)
      #expect(again.table.rowCount == table.rowCount)
      #expect(again.names == schema.columns.map(\.name))
    }
  }

  @Test(arguments: SharedDataFacts.files.map(\.name))
  func `Every file has its tables, rows and types`(name: String) throws {
    guard let folder = Self.folder else { return }
    let expected = SharedDataFacts.files.first { $0.name == name }?.tables ?? []
    let source = try WorkspaceSource.open(path: "\(folder)/\(name)")
    #expect(source.schemas.map(\.name) == expected.map(\.name))
    let loaded = try Loaded(source)
    #expect(loaded.workspace.tables.map { $0?.rowCount } == expected.map(\.rows))
    for (schema, table) in zip(loaded.workspace.schemas, expected) {
      let typed = schema.columns.filter { $0.type.type != .text }
        .map { "\($0.name): \($0.type.type.shortName)" }
      #expect(typed.sorted() == table.typed.sorted(), "\(schema.name)")
    }
  }

  /// Every file is in the list above, so that a new one is looked at.
  @Test func `No file is left out`() {
    let listed = SharedDataFacts.files.map(\.name)
    let names = Self.files.compactMap { $0.split(separator: "/").last.map(String.init) }
    #expect(names.filter { !listed.contains($0) } == [])
  }
}

extension DataType {
  fileprivate var shortName: String {
    switch self {
    case .link: "link"
    case .list(.link): "links"
    case .list: "list"
    default: "\(self)"
    }
  }
}
