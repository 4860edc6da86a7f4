import Glibc
import HoiText

/// What tells one state of a file from another.
struct FileStamp: Hashable, Sendable {
  let size: Int
  let seconds: Int
  let nanoseconds: Int
  /// Of what the file starts and ends with.
  let hash: UInt64

  /// Bytes looked at, at either end.
  private static let endSize = 64 << 10

  /// `nil` where the file cannot be read.
  init?(path: String) {
    guard let file = OpenCache(path: path, followsLink: true) else { return nil }
    let count = min(file.size, Self.endSize)
    guard let head = try? file.bytes(at: 0, count: count),
      let tail = try? file.bytes(at: file.size - count, count: count)
    else { return nil }
    size = file.size
    seconds = file.modified.tv_sec
    nanoseconds = file.modified.tv_nsec
    hash = (head + tail).withUnsafeBytes { hashed($0) }
  }

  init(from decoder: inout CacheDecoder) throws(CacheFault) {
    size = try decoder.int()
    seconds = try decoder.int()
    nanoseconds = try decoder.int()
    hash = try decoder.hash()
  }

  func put(into encoder: inout CacheEncoder) {
    encoder.put(size)
    encoder.put(seconds)
    encoder.put(nanoseconds)
    encoder.put(hash)
  }
}
