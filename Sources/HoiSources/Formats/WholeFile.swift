import Glibc
package import HoiEngine
package import HoiText

/// Writes a file whole or not at all: into a temporary file of the same folder, which takes its
/// name once everything is on the disk. A file that exists is replaced only if asked.
package func writeFile(
  _ bytes: [UInt8], to path: String, replacing: Bool
) throws(SourceError) {
  if !replacing, access(path, F_OK) == 0 { throw SourceError(.fileExists(path)) }
  let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  var template = Array("\(folder).hoi-XXXXXX".utf8CString)
  let descriptor = mkstemp(&template)
  guard descriptor >= 0 else { throw SourceError(.writing(path)) }
  let temporary = template.withUnsafeBufferPointer { buffer in
    String(decoding: buffer.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
  do {
    try write(bytes, to: descriptor, for: path)
    try place(temporary, at: path, replacing: replacing)
  } catch {
    unlink(temporary)
    throw error
  }
}

/// Writes a table to a file, in the format its extension asks for.
package func writeFile(
  _ table: Table, in workspace: Workspace, to path: String, language: Language, overwriting: Bool
) throws(SourceError) {
  guard let format = Format(fileName: path) else { throw SourceError(.unknownFormat(path)) }
  let bytes = write(table, in: workspace, as: format, FormatOptions(language: language))
  try writeFile(bytes, to: path, replacing: overwriting)
}

private func write(
  _ bytes: [UInt8], to descriptor: Int32, for path: String
) throws(SourceError) {
  var isOpen = true
  defer { if isOpen { close(descriptor) } }
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes { buffer in
      Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
    }
    if count < 0 {
      if errno == EINTR { continue }
      throw SourceError(.writing(path))
    }
    written += count
  }
  let mask = umask(0)
  umask(mask)
  guard fchmod(descriptor, 0o666 & ~mask) == 0, fsync(descriptor) == 0 else {
    throw SourceError(.writing(path))
  }
  isOpen = false
  guard close(descriptor) == 0 else { throw SourceError(.writing(path)) }
}

private func place(
  _ temporary: String, at path: String, replacing: Bool
) throws(SourceError) {
  if replacing {
    guard rename(temporary, path) == 0 else { throw SourceError(.writing(path)) }
    return
  }
  // Unlike a rename, a link never replaces a file that came into being meanwhile.
  guard link(temporary, path) == 0 else {
    throw SourceError(errno == EEXIST ? .fileExists(path) : .writing(path))
  }
  unlink(temporary)
}

extension SourceProblem {
  /// The problem behind a failed system call on a file to be written.
  fileprivate static func writing(_ path: String) -> SourceProblem {
    .notWritable(path, reason: String(cString: strerror(errno)))
  }
}
