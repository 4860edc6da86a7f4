import Glibc
import HoiShell
import HoiSources
import HoiSyntax
import HoiText
import Testing

/// Every script of `examples/` gives the answer that stands next to it.
@Suite struct ExampleTests {
  static let scripts = names(endingWith: ".hoi")

  @Test(arguments: scripts)
  func answer(_ script: String) throws {
    let name = String(script.dropLast(4))
    let path = folder + "/" + name + ".csv"
    let answered = try answered(script, .english)
    #expect(answered.status == .success, "\(script): \(answered.remarks)")
    let vietnamese = try self.answered(script, .vietnamese).answers
    #expect(vietnamese == answered.answers, "the language of messages changes no answer")
    if GoldenFile.isUpdating {
      try GoldenFile.write(answered.answers, to: path)
    } else {
      #expect(try answered.answers == GoldenFile.read(path), "\(script) and \(name).csv differ")
    }
  }

  @Test func questions() {
    #expect(Self.scripts.compactMap { Int($0.prefix(2)) } == Array(1...44))
    let answers = Self.names(endingWith: ".csv").map { $0.dropLast(4) }
    #expect(answers == Self.scripts.map { $0.dropLast(4) }, "each script has its answer")
  }

  /// Formatted, but for keywords that are written without marks to show that this works.
  @Test(arguments: scripts)
  func formatted(_ script: String) throws {
    let text = try GoldenFile.read(folder + "/" + script)
    let source = SourceText(name: script, text: text)
    guard let formatted = HoiSyntax.format(source) else {
      Issue.record("\(script) does not parse")
      return
    }
    func plain(_ text: String) -> String { folded(text).replacing("_", with: " ") }
    #expect(plain(text) == plain(formatted), "\(formatted)")
  }

  @Test(arguments: scripts)
  func listed(_ script: String) throws {
    let list = try GoldenFile.read(folder + "/README.md")
    #expect(list.contains("(\(script))"), "examples/README.md names \(script)")
  }

  /// `# workspace: practice` in the comments of a script; the strategy is what is there without `-w`.
  private func answered(_ script: String, _ language: Language) throws -> Answered {
    let text = try GoldenFile.read(folder + "/" + script)
    let workspace = text.split(separator: "\n")
      .first { $0.hasPrefix("# workspace: ") }?.dropFirst("# workspace: ".count)
    var asking = Asking(text)
    asking.name = script
    asking.workspace =
      switch try #require(workspace, "\(script) names no workspace") {
      case "strategy": []
      case let other: [String(other)]
      }
    asking.today = SessionGoldenTests.today
    asking.language = language
    asking.format = .csv
    return HoiShell.answer(asking)
  }

  private var folder: String { Self.folder }

  private static let folder: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/examples"
  }()

  /// The files of the folder, in code order.
  private static func names(endingWith ending: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var result: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(ending) { result.append(name) }
    }
    return result.sorted()
  }
}
