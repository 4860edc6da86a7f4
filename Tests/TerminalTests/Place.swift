import Glibc
import Testing

/// A folder for one test: home, history and files of a program that is run in it.
final class Place {
  let folder: String
  var historyPath: String { folder + "/history.jsonl" }

  init() throws {
    var name = Array("/tmp/hoi-test-XXXXXX".utf8CString)
    try #require(mkdtemp(&name) != nil)
    folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { _ = Screen.output(of: ["rm", "-rf", folder]) }

  /// The program, which is built next to the tests.
  static func program() throws -> String {
    let tests = try #require(realpath("/proc/self/exe", nil))
    defer { free(tests) }
    return String(cString: tests).split(separator: "/").dropLast().map { "/" + $0 }.joined()
      + "/hoi"
  }

  func environment(locale: String, _ more: [String] = []) -> [String] {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let standard = [
      "HOME=\(folder)", "HOI_HISTORY=\(historyPath)", "LANG=\(locale)", "PATH=\(path)",
      "TERM=xterm-256color", "HOI_LANG=vi", "PAGER=cat",
    ]
    return standard.filter { variable in
      !more.contains { $0.prefix { $0 != "=" } == variable.prefix { $0 != "=" } }
    } + more
  }

  func write(_ text: String, to name: String) {
    let file = open(folder + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o700)
    defer { close(file) }
    _ = Array(text.utf8).withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
  }

  func read(_ path: String) -> String {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }

  /// The `text` members of the history file, still escaped as JSON.
  var entered: [String] {
    read(historyPath).split(separator: "\n").compactMap {
      let parts = $0.split(separator: "\"text\":\"", maxSplits: 1)
      return parts.count == 2 ? String(parts[1].dropLast(2)) : nil
    }
  }
}
