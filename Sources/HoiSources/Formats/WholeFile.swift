import Glibc

/// Writes a file whole or not at all: into a temporary file of the same folder, which takes its
/// name once everything is on the disk. A file that exists is replaced only if asked; a link is
/// followed, so that the file behind it is the one that is replaced.
package func writeFile(
  _ bytes: [UInt8], to path: String, replacing: Bool
) throws(SourceError) {
  try writeFile(to: path, replacing: replacing) { file throws(SourceError) in
    try file.write(bytes)
  }
}

/// The same for what writes into the temporary file by itself.
func writeFile(
  to path: String, replacing: Bool, _ fill: (borrowing TemporaryFile) throws(SourceError) -> Void
) throws(SourceError) {
  if !replacing, exists(path) { throw SourceError(.fileExists(path)) }
  let target = try target(of: path)
  let file = try TemporaryFile(beside: target, for: path)
  try fill(file)
  try file.take(place: target, replacing: replacing)
}

/// A file that is gone again unless it takes its place.
struct TemporaryFile: ~Copyable {
  let name: String
  private let descriptor: Int32
  /// What messages call it.
  private let path: String

  fileprivate init(beside target: String, for path: String) throws(SourceError) {
    var template = Array("\(folderPart(of: target))/.hoi-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw SourceError(.writing(path)) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    name = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.path = path
  }

  deinit {
    close(descriptor)
    // After it took its place there is nothing of this name any more.
    unlink(name)
  }

  /// Writes the values as they stand in memory.
  func write<Value: BitwiseCopyable>(_ values: [Value]) throws(SourceError) {
    var written = 0
    let size = values.count * MemoryLayout<Value>.stride
    while written < size {
      let count = values.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, size - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw SourceError(.writing(path))
      }
      written += count
    }
  }

  fileprivate func take(place target: String, replacing: Bool) throws(SourceError) {
    let mask = umask(0)
    umask(mask)
    guard fchmod(descriptor, 0o666 & ~mask) == 0, fsync(descriptor) == 0 else {
      throw SourceError(.writing(path))
    }
    if replacing {
      guard rename(name, target) == 0 else { throw SourceError(.writing(path)) }
    } else if link(name, target) != 0 {
      // Unlike a rename, a link never replaces a file that came into being meanwhile.
      guard errno == EPERM || errno == EOPNOTSUPP else {
        throw SourceError(errno == EEXIST ? .fileExists(path) : .writing(path))
      }
      try claim(target)
      guard rename(name, target) == 0 else {
        let problem = SourceProblem.writing(path)
        unlink(target)
        throw SourceError(problem)
      }
    }
    syncFolder(folderPart(of: target))
  }

  /// Takes a name that nothing has yet, on a disk without links, such as a memory stick.
  private func claim(_ target: String) throws(SourceError) {
    let claimed = open(target, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard claimed >= 0 else {
      throw SourceError(errno == EEXIST ? .fileExists(path) : .writing(path))
    }
    close(claimed)
  }
}

/// The name on the disk, too, outlives a power cut; where a folder cannot be synced, the file is
/// whole all the same.
func syncFolder(_ path: String) {
  let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return }
  fsync(descriptor)
  close(descriptor)
}

/// Whether there is anything of this name, a link to nowhere too.
private func exists(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0
}

/// The file behind a link; the path itself where it is none. A folder and a device are no place for
/// a table, and a link to nowhere names no file.
private func target(of path: String) throws(SourceError) -> String {
  var status = stat()
  guard lstat(path, &status) == 0 else { return path }
  guard let resolved = realpath(path, nil) else { throw SourceError(.writing(path)) }
  defer { free(resolved) }
  let target = String(cString: resolved)
  guard stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
    throw SourceError(
      .notWritable(
        path, reason: String(cString: strerror(kind(ofPath: target) == .folder ? EISDIR : EINVAL))))
  }
  return target
}

extension SourceProblem {
  /// The problem behind a failed system call on a file to be written.
  static func writing(_ path: String) -> SourceProblem {
    .notWritable(path, reason: String(cString: strerror(errno)))
  }
}
