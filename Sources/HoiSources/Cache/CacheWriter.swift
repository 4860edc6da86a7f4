import Glibc

extension ColumnCache {
  /// Keeps a table that was read whole, in place of what was kept before.
  static func write(
    _ table: RawTable, isSketched: Bool, notes: [SourceProblem], stamp: FileStamp, asked: [UInt8],
    beside path: String
  ) throws(SourceError) {
    var directory = CacheEncoder()
    stamp.put(into: &directory)
    directory.put(asked) { $0.put(Int($1)) }
    directory.put(isSketched)
    directory.put(table.rowCount)
    var isKept = true
    directory.put(notes) { if !$0.put($1) { isKept = false } }
    var buffers: [CachedColumn.Buffer] = []
    directory.put(table.columns) { directory, column in
      guard column.isRead, let cached = CachedColumn(column.column),
        directory.put(ColumnDeclaration(sketched: column))
      else {
        isKept = false
        return
      }
      directory.put(cached.kind.rawValue)
      directory.put(cached.buffers) { directory, buffer in
        buffer.withBytes { bytes in
          directory.put(bytes.count)
          directory.put(hashed(bytes))
        }
      }
      buffers += cached.buffers
    }
    guard isKept else {
      throw SourceError(
        .notWritable(Self.path(of: path), reason: String(cString: strerror(EOPNOTSUPP))))
    }
    var head = CacheEncoder()
    head.put(version)
    head.put(directory.bytes.count)
    head.put(directory.bytes.withUnsafeBytes { hashed($0) })
    try write(magic + head.bytes + directory.bytes, buffers, to: Self.path(of: path))
  }

  private static func write(
    _ head: [UInt8], _ buffers: [CachedColumn.Buffer], to path: String
  ) throws(SourceError) {
    // A link of this name leads to a file that is not ours to replace.
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw SourceError(.notWritable(path, reason: String(cString: strerror(EEXIST))))
    }
    try writeFile(to: path, replacing: true) { file throws(SourceError) in
      try file.write(head)
      for buffer in buffers { try file.write(buffer) }
    }
  }
}

extension TemporaryFile {
  fileprivate func write(_ buffer: CachedColumn.Buffer) throws(SourceError) {
    switch buffer {
    case .words(let values): try write(values)
    case .ints(let values): try write(values)
    case .numbers(let values): try write(values)
    case .days(let values): try write(values)
    case .periods(let values): try write(values)
    case .codes(let values): try write(values)
    case .bytes(let values): try write(values)
    }
  }
}
