import Glibc

/// The bytes of a file, mapped into memory for as long as this value lives.
struct MappedFile: ~Copyable {
  private let start: UnsafeMutableRawPointer?
  private let count: Int

  init(path: String) throws(SourceError) {
    (start, count) = try Self.map(path)
  }

  private static func map(
    _ path: String
  ) throws(SourceError) -> (UnsafeMutableRawPointer?, Int) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SourceError(.reading(path, error: errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SourceError(.reading(path, error: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw SourceError(.notReadable(path, reason: String(cString: strerror(EISDIR))))
    }
    let count = Int(status.st_size)
    guard count > 0 else { return (nil, 0) }
    let mapped = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let mapped, mapped != MAP_FAILED else {
      throw SourceError(.reading(path, error: errno))
    }
    madvise(mapped, count, MADV_SEQUENTIAL)
    return (mapped, count)
  }

  deinit {
    if let start { munmap(start, count) }
  }

  /// The bytes; not to be used after this value is gone.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start?.assumingMemoryBound(to: UInt8.self), count: count)
  }
}

/// Everything an open descriptor gives.
func readAll(descriptor: Int32, file: String) throws(SourceError) -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 18)
  while true {
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count == 0 { return bytes }
    if count < 0 {
      if errno == EINTR { continue }
      throw SourceError(.reading(file, error: errno))
    }
    bytes += buffer[..<count]
    guard bytes.count <= TableLimits.fileBytes else {
      throw SourceError(.fileTooLarge(file, limit: TableLimits.fileBytes))
    }
  }
}

extension SourceProblem {
  /// The problem behind a failed system call on a file to be read.
  static func reading(_ path: String, error: Int32) -> SourceProblem {
    error == ENOENT || error == ENOTDIR
      ? .fileNotFound(path) : .notReadable(path, reason: String(cString: strerror(error)))
  }
}

/// Where the bytes of a table come from.
enum ByteSource: Sendable {
  case file(path: String)
  case embedded(StaticString)
  case memory([UInt8])
  /// A table of a database, which its own library reads.
  case database(path: String, table: String, isView: Bool)

  /// Whether it is read in less time than a person notices.
  var isSmall: Bool {
    let limit = 1 << 20
    switch self {
    case .file(let path), .database(let path, _, _):
      var status = stat()
      return stat(path, &status) == 0 && status.st_size <= limit
    case .embedded(let text): return text.utf8CodeUnitCount <= limit
    case .memory(let bytes): return bytes.count <= limit
    }
  }

  /// What tells whether the files behind it were written to; nothing where there are none.
  var stamps: [FileStamp?] {
    switch self {
    case .file(let path): [FileStamp(path: path)]
    // The log beside a database holds what was written last.
    case .database(let path, _, _): [FileStamp(path: path), FileStamp(path: path + "-wal")]
    case .embedded, .memory: []
    }
  }

  var isFile: Bool {
    if case .file = self { true } else { false }
  }

  /// Hands over the bytes; they are gone when `body` returns.
  func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(SourceError) -> Result
  ) throws(SourceError) -> Result {
    switch self {
    case .file(let path):
      let file = try MappedFile(path: path)
      return try body(file.bytes)
    case .embedded(let text):
      return try body(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    case .memory(let bytes):
      let result = bytes.withUnsafeBufferPointer { buffer in
        Swift.Result { () throws(SourceError) in try body(buffer) }
      }
      return try result.get()
    case .database(let path, _, _): throw SourceError(.unknownFormat(path))
    }
  }
}
