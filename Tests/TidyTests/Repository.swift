import Glibc

/// The files of the checkout the tests were built from.
enum Repository {
  static let root: String = {
    var parts = #filePath.split(separator: "/").map(String.init)
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// Paths below a folder with one of these endings, relative to the checkout, in order.
  static func files(below folder: String, endings: [String]) -> [String] {
    var found: [String] = []
    guard let directory = opendir("\(root)/\(folder)") else { return [] }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      let path = "\(folder)/\(name)"
      if entry.pointee.d_type == DT_DIR {
        found += files(below: path, endings: endings)
      } else if endings.contains(where: name.hasSuffix) {
        found.append(path)
      }
    }
    return found.sorted()
  }

  static func text(of path: String) -> String {
    guard let file = fopen("\(root)/\(path)", "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func lines(of path: String) -> [Substring] {
    text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
  }

  static let sources = files(below: "Sources", endings: [".swift"])
}
