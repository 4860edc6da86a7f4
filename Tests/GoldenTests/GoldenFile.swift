import Glibc

/// A file under `Tests/Golden/`: a comment that says why, then `---- section` blocks.
struct GoldenFile: Sendable {
  struct Section: Sendable {
    /// `query`, `ast`, `data t.csv`: the word and what follows it.
    let kind: String
    let argument: String
    let text: String
    /// Line of the file, from 1, that `text` starts on.
    let line: Int
  }

  let path: String
  let comment: String
  var sections: [Section]

  /// Cuts a file into its sections. Lines before the first `----` are the comment.
  init(path: String) throws {
    self.path = path
    let text = try GoldenFile.read(path)
    var comment: [Substring] = []
    var sections: [Section] = []
    var open: (kind: String, argument: String, line: Int)?
    var lines: [Substring] = []
    func close() {
      guard let open else { return }
      sections.append(
        Section(
          kind: open.kind, argument: open.argument, text: lines.joined(separator: "\n"),
          line: open.line))
      lines = []
    }
    var all = text.split(separator: "\n", omittingEmptySubsequences: false)
    if all.last == "" { all.removeLast() }
    for (index, line) in all.enumerated() {
      if line.hasPrefix("---- ") {
        close()
        let words = line.dropFirst(5).split(separator: " ", maxSplits: 1).map(String.init)
        open = (words.first ?? "", words.count > 1 ? words[1] : "", index + 2)
      } else if open == nil {
        comment.append(line)
      } else {
        lines.append(line)
      }
    }
    close()
    self.comment = comment.joined(separator: "\n")
    self.sections = sections
  }

  func text(_ kind: String) -> String? {
    sections.first { $0.kind == kind }?.text
  }

  /// The file as it is written, with other expectations.
  func written(replacing results: [Int: String]) -> String {
    var result = comment.isEmpty ? "" : comment + "\n"
    for (index, section) in sections.enumerated() {
      result += "---- \(section.kind)"
      if !section.argument.isEmpty { result += " " + section.argument }
      result += "\n"
      let text = results[index] ?? section.text
      if !text.isEmpty { result += text + "\n" }
    }
    return result
  }

  // MARK: The folder

  /// `HOI_UPDATE_GOLDEN=1` writes what is the case into the files instead of checking it.
  static let isUpdating = getenv("HOI_UPDATE_GOLDEN").map { String(cString: $0) == "1" } ?? false

  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(2)
    return "/" + parts.joined(separator: "/") + "/Golden"
  }()

  /// The `.test` files of a folder and the folders in it, in code order.
  static func paths(in folder: String) -> [String] {
    var result: [String] = []
    let path = root + "/" + folder
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      if entry.pointee.d_type == UInt8(DT_DIR) {
        result += paths(in: folder + "/" + name)
      } else if name.hasSuffix(".test") {
        result.append(folder + "/" + name)
      }
    }
    return result.sorted()
  }

  struct Unreadable: Error {
    let path: String
  }

  static func read(_ path: String) throws -> String {
    guard let file = fopen(path, "rb") else { throw Unreadable(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "wb") else { throw Unreadable(path: path) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Unreadable(path: path) }
  }
}
