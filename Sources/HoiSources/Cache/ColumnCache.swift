import Glibc
import HoiEngine

/// The columns of a table as they were read once, in a file beside the file of the table: opened
/// again they need no parsing. The file may be deleted at any time.
///
/// Nothing in it is taken on trust: it belongs to one state of the table's file and one way of
/// reading it, each part has a hash, and what is read is held against all that a column promises.
/// Its parts are copied before they are looked at, so whoever writes to the file meanwhile changes
/// nothing that was found good.
///
///     "hoi-cols" · version · length and hash of the directory · directory · buffers
struct ColumnCache: Sendable {
  /// The columns and how they are read.
  let columns: [ColumnDeclaration]
  /// Whether the columns were told by a sample, before their cells were read.
  let isSketched: Bool
  let notes: [SourceProblem]
  let rowCount: Int
  private let parts: [Part]
  private let file: OpenCache

  /// Where the buffers of a column are.
  private struct Part {
    let kind: CachedColumn.Kind
    let pieces: [CachedPiece]
  }

  enum Opened {
    case absent
    case unusable(CacheFlaw)
    case usable(ColumnCache)
  }

  static let magic = Array("hoi-cols".utf8)
  static let version = 2
  static let headSize = 32
  /// A directory beyond this is none.
  private static let directoryLimit = 64 << 20

  /// The cache of a table.
  static func path(of path: String) -> String { path + ".hoi-cache" }

  /// Opens the cache beside a file in this state; `asked` says how the file is to be read.
  static func open(beside path: String, stamp: FileStamp, asked: [UInt8], file: String) -> Opened {
    guard let opened = OpenCache(path: Self.path(of: path)) else { return .absent }
    do throws(CacheFault) {
      return try read(opened, stamp, asked, file)
    } catch {
      return .unusable(.damaged)
    }
  }

  private static func read(
    _ opened: OpenCache, _ stamp: FileStamp, _ asked: [UInt8], _ file: String
  ) throws(CacheFault) -> Opened {
    var head = CacheDecoder(try opened.bytes(at: 0, count: headSize))
    guard try head.int() == magicNumber else { throw CacheFault() }
    let isCurrent = try head.int() == version
    let length = try head.int()
    guard (0...directoryLimit).contains(length) else { throw CacheFault() }
    let directory = try opened.bytes(at: headSize, count: length)
    guard try head.hash() == hash(of: directory) else { throw CacheFault() }
    guard isCurrent else { return .unusable(.readOtherwise) }
    var decoder = CacheDecoder(directory)
    let known = try FileStamp(from: &decoder)
    let way = try decoder.list { decoder throws(CacheFault) in try decoder.byte() }
    if known != stamp { return .unusable(.fileChanged) }
    if way != asked { return .unusable(.readOtherwise) }
    return .usable(try ColumnCache(&decoder, opened, from: headSize + length, file: file))
  }

  private init(
    _ decoder: inout CacheDecoder, _ opened: OpenCache, from start: Int, file: String
  ) throws(CacheFault) {
    isSketched = try decoder.bool()
    rowCount = try decoder.int()
    notes = try decoder.list { decoder throws(CacheFault) in try decoder.note(file: file) }
    var offset = start
    var columns: [ColumnDeclaration] = []
    parts = try decoder.list { decoder throws(CacheFault) in
      columns.append(try decoder.column())
      guard let kind = CachedColumn.Kind(rawValue: try decoder.int()) else { throw CacheFault() }
      let pieces = try decoder.list { decoder throws(CacheFault) in
        let length = try decoder.int()
        guard length >= 0, length <= opened.size - offset else { throw CacheFault() }
        defer { offset += length }
        return CachedPiece(offset: offset, length: length, hash: try decoder.hash())
      }
      return Part(kind: kind, pieces: pieces)
    }
    guard decoder.isAtEnd, offset == opened.size, rowCount >= 0, rowCount <= opened.size,
      columns.allSatisfy({ $0.reading != nil }), Set(columns.map(\.name)).count == columns.count
    else { throw CacheFault() }
    self.columns = columns
    self.file = opened
  }

  /// Bytes that the columns of these names take, all columns where `nil`.
  func byteCount(only names: Set<String>?) -> Int {
    zip(columns, parts).reduce(0) { sum, column in
      names?.contains(column.0.name) ?? true
        ? sum + column.1.pieces.reduce(0) { $0 + $1.length } : sum
    }
  }

  /// The table with the columns of these names, all of them where `nil`.
  func table(only names: Set<String>?, threadCount: Int) throws(CacheFault) -> RawTable {
    let wanted = columns.indices.filter { names?.contains(columns[$0].name) ?? true }
    var found = [Column?](repeating: nil, count: wanted.count)
    found.withUnsafeMutableBufferPointer { found in
      // Each thread fills columns of its own.
      let shared = Shared((cache: self, found: found))
      let threads = max(1, min(threadCount, wanted.count))
      inParallel(threads) { thread in
        let (cache, found) = shared.value
        for place in stride(from: thread, to: wanted.count, by: threads) {
          found[place] = try? cache.column(wanted[place])
        }
      }
    }
    var all = columns.map { RawTable.Column(unread: $0) }
    for (place, index) in wanted.enumerated() {
      guard let column = found[place] else { throw CacheFault() }
      all[index].column = column
      all[index].isRead = true
    }
    guard all.allSatisfy({ !$0.isRead || !$0.isRequired || !$0.column.hasMissing }) else {
      throw CacheFault()
    }
    return RawTable(columns: all, rowCount: rowCount, notes: notes)
  }

  private func column(_ index: Int) throws(CacheFault) -> Column {
    let opened = file
    var reader = CachedColumnReader(
      parts[index].kind, rowCount: rowCount, parts[index].pieces
    ) { opened.read($1, at: $0.offset) }
    let column = try reader.column()
    guard column.fits(columns[index].reading ?? .text) else { throw CacheFault() }
    return column
  }

  private static var magicNumber: Int {
    Int(truncatingIfNeeded: magic.reversed().reduce(UInt64.zero) { $0 << 8 | UInt64($1) })
  }

  private static func hash(of bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { hashed($0) } }
}

/// Why a cache is not used.
package enum CacheFlaw: Hashable, Sendable {
  /// The table's file is another one by now.
  case fileChanged
  /// It was read another way: other options, another description, another version.
  case readOtherwise
  case damaged
}

extension Column {
  /// Whether reading cells so gives a column of this type.
  fileprivate func fits(_ reading: CellReading) -> Bool {
    switch (storage, reading) {
    case (.int, .int), (.number, .number), (.bool, .bool), (.date, .date),
      (.datetime, .datetime), (.period, .period), (.period, .deadline), (.text, .text),
      (.list, .list), (.list, .entries):
      true
    default: false
    }
  }
}

/// An open regular file, read at any place.
final class OpenCache: Sendable {
  private let descriptor: Int32
  let size: Int
  let modified: timespec

  /// `nil` where there is no such file.
  init?(path: String, followsLink: Bool = false) {
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLink ? 0 : O_NOFOLLOW)
    let descriptor = open(path, flags)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    size = Int(status.st_size)
    modified = status.st_mtim
  }

  deinit {
    close(descriptor)
  }

  /// Whether all bytes of `memory` were there.
  func read(_ memory: UnsafeMutableRawBufferPointer, at offset: Int) -> Bool {
    var found = 0
    while found < memory.count {
      let count = pread(
        descriptor, memory.baseAddress.map { $0 + found }, memory.count - found, offset + found)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      found += count
    }
    return true
  }

  func bytes(at offset: Int, count: Int) throws(CacheFault) -> [UInt8] {
    guard count >= 0, offset >= 0, count <= size - offset else { throw CacheFault() }
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { memory, used in
      isWhole = read(UnsafeMutableRawBufferPointer(memory), at: offset)
      used = isWhole ? count : 0
    }
    guard isWhole else { throw CacheFault() }
    return bytes
  }
}
