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
    }
  }
}
