import Glibc
import HoiText

/// Names of files where a file is named.
extension Completer {
  /// More are not listed.
  private static let fileLimit = 500

  /// `end` closes what opened before the name; a folder stays open.
  func fileCompletion(_ typed: Substring, before: String, end: String) -> Completion {
    let name = typed.suffix { $0 != "/" }
    let folder = String(typed.dropLast(name.count))
    let found = Self.files(in: folder.isEmpty ? "." : folder, hidden: name.hasPrefix(".")).map {
      Candidate(
        $0.isFolder ? $0.name + "/" : $0.name + end, label: $0.name,
        kind: $0.isFolder ? kind(vi: "thư mục", en: "folder") : kind(vi: "tệp", en: "file"))
    }
    return ranked(found, typed: name, before: before)
  }

  private static func files(in folder: String, hidden: Bool) -> [(name: String, isFolder: Bool)] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var found: [(name: String, isFolder: Bool)] = []
    while found.count < fileLimit, let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." || name.hasPrefix(".") != hidden { continue }
      var status = stat()
      guard stat(folder + "/" + name, &status) == 0 else { continue }
      found.append((name, status.st_mode & S_IFMT == S_IFDIR))
    }
    return found.sorted { $0.name < $1.name }
  }
}
