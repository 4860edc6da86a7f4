import Glibc

/// Where a path named by a script or descriptor leads. It must stay beneath a folder, links
/// followed: no absolute path, no `..`, no address of the web; or beneath a folder that reading is
/// allowed in.
package func confinedPath(
  _ path: String, beneath folder: String, file: String? = nil,
  allowing options: ReadingOptions = ReadingOptions()
) throws(SourceError) -> String {
  if let allowed = allowedPath(path, beneath: folder, options) { return allowed }
  let outside = SourceProblem.pathOutside(FilePlace(file: file ?? folder), path: path)
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  let hasColon = parts.first.map { $0.utf8.contains(UInt8(ascii: ":")) } ?? false
  if path.isEmpty || path.utf8.contains(0) || path.utf8.first == UInt8(ascii: "/") || hasColon
    || parts.contains("..")
  {
    throw SourceError(outside)
  }
  let joined = folder + "/" + path
  // What does not exist yet is as good as the folder it will stand in.
  let existing = resolved(joined) ?? resolved(folderPart(of: joined))
  guard let root = resolved(folder) else { throw SourceError(.reading(folder, error: errno)) }
  guard let existing else { throw SourceError(.reading(joined, error: errno)) }
  guard existing == root || existing.hasPrefix(root == "/" ? root : root + "/") else {
    throw SourceError(outside)
  }
  return joined
}

/// The path where it leads into one of the folders that may be read: as it stands, or, where nothing
/// is there, looked for in those folders.
private func allowedPath(
  _ path: String, beneath folder: String, _ options: ReadingOptions
) -> String? {
  guard !options.readableFolders.isEmpty, !path.isEmpty, !path.utf8.contains(0) else { return nil }
  let isAbsolute = path.utf8.first == UInt8(ascii: "/")
  var places = [isAbsolute ? path : folder + "/" + path]
  if !isAbsolute { places += options.readableFolders.map { $0 + "/" + path } }
  guard let existing = places.lazy.compactMap(resolved).first else { return nil }
  for allowed in options.readableFolders {
    guard let root = resolved(allowed) else { continue }
    if existing == root || existing.hasPrefix(root == "/" ? root : root + "/") { return existing }
  }
  return nil
}

/// The absolute path without links; `nil` where nothing is there.
private func resolved(_ path: String) -> String? {
  guard let found = realpath(path, nil) else { return nil }
  defer { free(found) }
  return String(cString: found)
}

func folderPart(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// `danh_muc_2024` for `…/Danh mục 2024.csv`: a name that can be written without quotes.
func tableName(ofFile path: String) -> String {
  let name = path.split(separator: "/").last.map(String.init) ?? path
  let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  return slug(stem)
}

/// The names of the files in a folder, sorted by their bytes; hidden ones are left out.
func fileNames(in folder: String) throws(SourceError) -> [String] {
  guard let directory = opendir(folder) else {
    throw SourceError(.reading(folder, error: errno))
  }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

enum FileKind {
  case file, folder, none
}

func kind(ofPath path: String) -> FileKind {
  var status = stat()
  guard stat(path, &status) == 0 else { return .none }
  return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
}
