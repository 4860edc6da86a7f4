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
    return names.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".json") }.sorted()
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

  @Test(arguments: [
    ("vn-provinces-wards-2025.json", [34, 3_321]), ("vn-63-tinh-cu.json", [63]),
    ("vn-quan-huyen-cu.json", [705]), ("us-cfpb-data.json", [11]),
    ("argentina-justice-catalog.json", [16]), ("world-data-portals.csv", [631]),
    ("taiwan-tainan-datasets.csv", [602]), ("italy-foggia-publications-2024.csv", [438]),
  ])
  func `Known files have their rows`(name: String, counts: [Int]) throws {
    guard let folder = Self.folder else { return }
    let loaded = try Loaded(WorkspaceSource.open(path: "\(folder)/\(name)"))
    #expect(loaded.workspace.tables.prefix(counts.count).map { $0?.rowCount } == counts)
  }
}
