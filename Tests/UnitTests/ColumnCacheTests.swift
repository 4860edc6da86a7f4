import HoiEngine
import HoiPlan
import HoiText
import Testing

@testable import HoiSources

#if canImport(Glibc)
  import Glibc
#endif

/// Columns kept beside a file: the same table as the file's, or none.
@Suite struct ColumnCacheTests {
  private static let csv = """
    id,tên,ngày,lúc,số,đúng,hạn
    1,"Sở ""Y"" tế",2024-01-02,2024-01-02T10:00:00,"1,5",có,2025-Q3
    2,Cục Đất đai,,2024-01-03T10:00:00,"2,25",không,
    3,,2024-03-05,,,có,2024
    4,Cục Đất đai,2024-03-05,2024-01-03T10:00:00,"1,5",,2025-Q3

    """

  private struct Opened: Equatable {
    var rows: [[Value]]
    var codes: [String]
    var fromCache: Int
  }

  private func opened(
    _ folder: TemporaryFolder, _ name: String = "t.csv", isLenient: Bool = false, keeps: Bool = true
  ) throws -> Opened {
    var options = ReadingOptions(isLenient: isLenient)
    options.keepsColumns = keeps
    var source = try WorkspaceSource.open(path: "\(folder.path)/\(name)", options: options)
    let loaded = try source.load([TableID(0)])
    let table = try #require(loaded.workspace.tables.first.flatMap { $0 })
    let rows = (0..<table.rowCount).map { row in table.columns.map { $0.value(at: row) } }
    return Opened(
      rows: rows, codes: loaded.notes.map(\.diagnostic.code), fromCache: source.keptTableCount)
  }

  private func write(_ bytes: [UInt8], _ name: String, in folder: TemporaryFolder) throws {
    let descriptor = open("\(folder.path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    #expect(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }

  private func read(_ name: String, in folder: TemporaryFolder) throws -> [UInt8] {
    let descriptor = open("\(folder.path)/\(name)", O_RDONLY)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    return try readAll(descriptor: descriptor, file: name)
  }

  @Test func `The second opening takes the columns that the first one kept`() throws {
    let folder = try TemporaryFolder(["t.csv": Self.csv])
    let plain = try opened(folder, keeps: false)
    #expect(folder.contents == ["t.csv"])
    let first = try opened(folder)
    let second = try opened(folder)
    #expect(first == plain)
    #expect(folder.contents.sorted() == ["t.csv", "t.csv.hoi-cache"])
    #expect(second.rows == plain.rows && second.codes == plain.codes)
    #expect(second.fromCache == 1)
  }

  @Test func `Large files, known by a sample, are kept too`() throws {
    let count = 9_000
    let csv = (0..<count).map { "\($0),Cục \($0 % 40),2024-01-0\($0 % 9 + 1)" }
    let json = (0..<count).map { "{\"id\":\($0),\"k\":[\"a\",\"b \($0 % 7)\"],\"x\":null}" }
    let folder = try TemporaryFolder([
      "t.csv": "id,tên,ngày\n" + csv.joined(separator: "\n") + "\nkhác,x,2024-01-01\n"
        + String(repeating: "1,y,2024-01-01\n", count: 20_000),
      "j.json": "[" + json.joined(separator: ",\n") + "]",
    ])
    for name in ["t.csv", "j.json"] {
      let plain = try opened(folder, name, keeps: false)
      #expect(try opened(folder, name) == plain)
      let second = try opened(folder, name)
      #expect(second.rows == plain.rows && second.fromCache == 1)
      #expect(second.codes == plain.codes)
    }
  }

  @Test func `A file that changed, or is read otherwise, is read again`() throws {
    let folder = try TemporaryFolder(["t.csv": Self.csv])
    _ = try opened(folder)
    try write(Array((Self.csv + "5,x,,,,,\n").utf8), "t.csv", in: folder)
    var again = try opened(folder)
    #expect(again.rows.count == 5 && again.fromCache == 0)
    #expect(again.codes.contains("data.cache-renewed"))
    #expect(try opened(folder).fromCache == 1)
    again = try opened(folder, isLenient: true)
    #expect(again.fromCache == 0 && again.codes.contains("data.cache-renewed"))
  }

  @Test func `Whatever byte is wrong, the answer is right`() throws {
    let folder = try TemporaryFolder(["t.csv": "a,b\n1,x\n2,y\n,x\n"])
    let right = try opened(folder).rows
    let cache = try read("t.csv.hoi-cache", in: folder)
    for index in cache.indices {
      var damaged = cache
      damaged[index] ^= 1 << UInt8(index % 8)
      try write(damaged, "t.csv.hoi-cache", in: folder)
      let found = try opened(folder)
      #expect(found.rows == right, "byte \(index)")
      #expect(found.fromCache == 0 && found.codes.contains("data.cache-renewed"), "byte \(index)")
    }
    for length in stride(from: 0, to: cache.count, by: 7) {
      try write(Array(cache[..<length]), "t.csv.hoi-cache", in: folder)
      #expect(try opened(folder).rows == right, "length \(length)")
    }
    try write(cache + [0], "t.csv.hoi-cache", in: folder)
    #expect(try opened(folder).rows == right)
  }

  @Test func `Buffers made up by somebody are a fault or a column`() throws {
    let texts = TextDictionary(bytes: Array("aộbc".utf8), offsets: [0, 1, 4, 6])
    let list = Column(.list(offsets: [0, 2, 2, 3], items: Column(.text([1, 2, 3], texts))))
    let columns = [
      Column(.text([1, 0, 3], texts)), list, Column(.bool(Bitmap(repeating: true, count: 3))),
      Column(
        .period([Period](repeating: Period(start: 1, end: 5), count: 3)),
        validity: Bitmap(repeating: true, count: 3)),
      Column(.date([1, 2, 3])), Column(.datetime([1, 2, 3])),
    ]
    for column in columns {
      let cached = try #require(CachedColumn(column))
      let bytes = cached.buffers.flatMap { $0.withBytes { Array($0) } }
      for index in bytes.indices {
        for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
          var changed = bytes
          changed[index] = value
          var offset = 0
          let pieces = cached.buffers.map { buffer in
            let length = buffer.withBytes(\.count)
            let hash = changed.withUnsafeBytes {
              hashed(UnsafeRawBufferPointer(rebasing: $0[offset..<offset + length]))
            }
            defer { offset += length }
            return CachedPiece(offset: offset, length: length, hash: hash)
          }
          var reader = CachedColumnReader(cached.kind, rowCount: 3, pieces) { piece, memory in
            memory.copyBytes(from: changed[piece.offset..<piece.offset + piece.length])
            return true
          }
          guard let found = try? reader.column() else { continue }
          #expect(found.count == 3)
          for row in 0..<3 { _ = found.value(at: row) }
        }
      }
    }
  }
}
