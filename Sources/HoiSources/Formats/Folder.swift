import Glibc
import HoiText

/// Writes files into a folder.
enum Folder {
  /// A new folder is whole or absent. In one that exists no file is replaced unless asked; what is
  /// written is first whole in a folder beside it, and the last file is the last to get its place.
  static func write(
    _ files: [(name: String, bytes: [UInt8])], to folder: String, for path: String, replacing: Bool
  ) throws(SourceError) {
    let isNew = kind(ofPath: folder) == .none
    guard isNew || kind(ofPath: folder) == .folder else { throw SourceError(.fileExists(folder)) }
    if !replacing, !isNew {
      for file in files {
        let place = "\(folder)/\(file.name)"
        if kind(ofPath: place) != .none { throw SourceError(.fileExists(place)) }
      }
    }
    let beside = isNew ? folderPart(of: folder) : folder
    var template = Array("\(beside)/.hoi-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SourceError(.writing(path)) }
    let temporary = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer {
      for file in files { unlink("\(temporary)/\(file.name)") }
      rmdir(temporary)
    }
    for file in files {
      try writeFile(file.bytes, to: "\(temporary)/\(file.name)", replacing: false)
    }
    if isNew {
      let mask = umask(0)
      umask(mask)
      guard chmod(temporary, 0o777 & ~mask) == 0, rename(temporary, folder) == 0 else {
        throw SourceError(.writing(path))
      }
    } else {
      for file in files {
        guard rename("\(temporary)/\(file.name)", "\(folder)/\(file.name)") == 0 else {
          throw SourceError(.writing(path))
        }
      }
    }
    syncFolder(beside)
  }
}
