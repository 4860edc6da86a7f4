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

  /// Rows of the tables of each file, in their order, as the page that names their sources tells.
  static let rowCounts: [(file: String, rows: [Int])] = [
    ("argentina-justice-catalog.json", [16, 56, 53, 15, 9]),
    ("argentina-justice-catalog.xlsx", [1, 9, 16, 56, 53]),
    ("brazil-portal-software.csv", [3]), ("brazil-portals.csv", [39]), ("dc-agencies.csv", [99]),
    ("dc-retired-datasets.csv", [16]), ("italy-foggia-publications-2024.csv", [438]),
    ("taiwan-kinmen-datasets.csv", [132]), ("taiwan-tainan-datasets.csv", [602]),
    ("us-cdo-council-status.csv", [33]), ("us-cfpb-data.json", [11]),
    ("us-dol-data.json", [465]), ("us-fcc-data.json", [59, 225]),
    ("us-fcc-digitalstrategy.json", [25]), ("us-fds-milestone-2-1.csv", [25]),
    ("us-fds-milestone-4-1.csv", [25]), ("vn-34-tinh-2025.csv", [34]),
    ("vn-63-tinh-cu.json", [63]), ("vn-provinces-wards-2025.json", [34, 3_321]),
    ("vn-quan-huyen-cu.json", [705]), ("world-data-portals.csv", [631]),
  ]

  @Test(arguments: rowCounts.map(\.file))
  func `Every file has its rows`(name: String) throws {
    guard let folder = Self.folder else { return }
    let loaded = try Loaded(WorkspaceSource.open(path: "\(folder)/\(name)"))
    let rows = Self.rowCounts.first { $0.file == name }?.rows ?? []
    #expect(loaded.workspace.tables.prefix(rows.count).map { $0?.rowCount } == rows)
  }

  /// Every file is in the list above, so that a new one is looked at.
  @Test func `No file is left out`() {
    let listed = Self.rowCounts.map(\.file)
    let names = Self.files.compactMap { $0.split(separator: "/").last.map(String.init) }
    #expect(names.filter { !listed.contains($0) } == [])
  }

  /// Types that are easily got wrong.
  @Test(arguments: [
    ("vn-34-tinh-2025.csv", "Mã số", "text"), ("vn-63-tinh-cu.json", "code", "text"),
    ("us-dol-data.json", "modified", "datetime"), ("us-fcc-data.json", "modified", "date"),
    ("us-fcc-data.json", "keywords", "list"),
    ("italy-foggia-publications-2024.csv", "Data Atto", "date"),
    ("italy-foggia-publications-2024.csv", "Durata Pubblicazione", "int"),
    ("taiwan-tainan-datasets.csv", "瀏覽次數", "int"), ("vn-quan-huyen-cu.json", "parent_code", "text"),
    ("world-data-portals.csv", "metadatacreated", "datetime"),
    ("argentina-justice-catalog.json", "publisher", "link"),
  ])
  func `Columns have their types`(name: String, column: String, type: String) throws {
    guard let folder = Self.folder else { return }
    let schema = try WorkspaceSource.open(path: "\(folder)/\(name)").schemas[0]
    let found = try #require(schema.columns.first { $0.name == column })
    #expect("\(found.type.type)".hasPrefix(type))
  }
}
