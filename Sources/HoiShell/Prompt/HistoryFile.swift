import Glibc

/// A file of lines that several programs append to at once. Readable by its owner alone.
struct HistoryFile {
  let path: String

  /// Beyond this size the older half is dropped when the file is next read.
  private static let sizeLimit = 4 << 20

  /// All lines; none if the file cannot be read.
  func lines() -> [Substring] {
    guard var bytes = contentsOfFile(path) else { return [] }
    if bytes.count > Self.sizeLimit { bytes = trimmed() ?? bytes }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }

  /// Adds a line with one write, at the end even if others write too. An error is passed over:
  /// a history that cannot be kept must not stop the work.
  func append(_ line: String) {
    makeDirectory()
    guard let descriptor = openLocked(O_WRONLY | O_APPEND | O_CREAT) else { return }
    defer { close(descriptor) }
    Terminal.write(line + "\n", to: descriptor)
  }

  /// The file, open and locked. Another program may have replaced it while we waited for the lock;
  /// then it is opened again.
  private func openLocked(_ flags: Int32) -> Int32? {
    for _ in 0..<10 {
      let descriptor = open(path, flags | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { return nil }
      var locked = stat()
      var named = stat()
      if flock(descriptor, LOCK_EX) == 0, fstat(descriptor, &locked) == 0,
        stat(path, &named) == 0, locked.st_ino == named.st_ino, locked.st_dev == named.st_dev
      {
        return descriptor
      }
      close(descriptor)
    }
    return nil
  }

  /// Replaces the file by its newer half, whole or not at all; the new contents.
  private func trimmed() -> [UInt8]? {
    guard let descriptor = openLocked(O_RDONLY) else { return nil }
    defer { close(descriptor) }
    guard let bytes = contents(of: descriptor) else { return nil }
    guard let lineEnd = bytes[(bytes.count / 2)...].firstIndex(of: 0x0A) else { return bytes }
    let kept = Array(bytes[(lineEnd + 1)...])
    let newPath = path + ".new"
    let new = open(newPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard new >= 0 else { return bytes }
    let isWritten = kept.withUnsafeBytes { writeAll($0, to: new) } && fsync(new) == 0
    close(new)
    guard isWritten, rename(newPath, path) == 0 else {
      unlink(newPath)
      return bytes
    }
    return kept
  }

  private func makeDirectory() {
    for slash in path.indices.dropFirst() where path[slash] == "/" {
      mkdir(String(path[..<slash]), 0o700)
    }
  }
}
