import Glibc
import Testing

/// The layout of the code is the formatter's, under the project's configuration.
struct FormatTests {
  @Test func sourcesAreFormatted() throws {
    let folders = ["Sources", "Tests"].map { "\(Repository.root)/\($0)" }
    let arguments =
      ["swift", "format", "lint", "--strict", "--configuration"]
      + ["\(Repository.root)/Sources/.swift-format", "-r"] + folders
    let status = try run(arguments)
    #expect(status == 0, "swift format lint --strict -r Sources Tests finds something")
  }

  /// Runs a program found on the path and gives its exit status.
  private func run(_ arguments: [String]) throws -> Int32 {
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process = pid_t()
    try #require(posix_spawnp(&process, "swift", nil, nil, words, environ) == 0)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { try #require(errno == EINTR) }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}
