import Glibc
import HoiPlan
import HoiShell
import HoiSyntax
import HoiText
import Testing

/// README, manual and examples say what the program prints. `HOI_UPDATE_GOLDEN=1` refills them.
@Suite struct ManualTests {
  static let root = String(GoldenFile.root.dropLast("/Tests/Golden".count))
  static let manuals = ["grammar/manual.md", "grammar/manual.vi.md"]
  static let woven = ["README.md"] + manuals + markdown(in: "examples")

  @Test(arguments: woven)
  func saysWhatIsTheCase(_ path: String) throws {
    let text = try GoldenFile.read(Self.root + "/" + path)
    let result = Self.woven(text, path)
    let isUpdating = GoldenFile.isUpdating
    for finding in result.findings where !(isUpdating && finding.isRefilled) {
      Issue.record(
        "\(finding.diagnostic.wording.message[.english])\n\(finding.details.joined(separator: "\n"))",
        sourceLocation: Self.place(finding, path, text))
    }
    if isUpdating, result.text != text {
      try GoldenFile.write(result.text, to: Self.root + "/" + path)
    }
  }

  @Test func manualsAreRunAtAll() throws {
    for path in Self.manuals {
      let result = Self.woven(try GoldenFile.read(Self.root + "/" + path), path)
      #expect(result.runCount > 50, "\(path) runs \(result.runCount) blocks")
    }
  }

  @Test func bothManualsHaveTheSameParts() throws {
    let outlines = try Self.manuals.map { try Self.outline(GoldenFile.read(Self.root + "/" + $0)) }
    #expect(outlines[0].count > 20)
    for (left, right) in zip(outlines[0], outlines[1]) {
      #expect(left.mark == right.mark, "\(left.text) against \(right.text)")
    }
    #expect(outlines[0].count == outlines[1].count)
  }

  /// What stands on the right of the tables "From Excel" and "From SQL" is Hỏi, and runs.
  @Test(
    arguments: zip(manuals, [["## From Excel", "## From SQL"], ["## Từ Excel", "## Từ SQL"]]))
  func tablesForNewcomersRun(_ path: String, _ headings: [String]) throws {
    var count = 0
    var isInside = false
    for line in try GoldenFile.read(Self.root + "/" + path).split(separator: "\n") {
      if line.hasPrefix("## ") { isInside = headings.contains { line.hasPrefix($0) } }
      guard isInside, line.hasPrefix("| ") else { continue }
      let cells = line.replacing("\\|", with: "\u{1}").split(
        separator: "|", omittingEmptySubsequences: false)
      let parts = cells[2].split(separator: "`", omittingEmptySubsequences: false)
      for index in parts.indices where index % 2 == 1 {
        let code = String(parts[index]).replacing("\u{1}", with: "|")
        #expect(Self.runs(code), "\(path): \(code)")
        count += 1
      }
    }
    #expect(count > 35)
  }

  /// Whether a piece is a query, a stage, a condition, a value of a row or of a group.
  private static func runs(_ code: String) -> Bool {
    let readings = [
      code, "tasks | \(code)", "tasks | where \(code)", "tasks | add \(code) as x1",
      "tasks | group by priority: \(code) as x1", "agencies | where \(code)",
      "agencies | add \(code) as x1", "tasks | sort created | \(code)", "\(code)\ntasks",
    ]
    return readings.contains { text in
      var asking = Asking(text)
      asking.workspace = ["practice"]
      return answer(asking).status == .success
    }
  }

  /// Each manual names every statement, stage and function as a reader of its language writes it.
  @Test(arguments: zip(manuals, [Language.english, .vietnamese]))
  func namesEveryWord(_ path: String, _ language: Language) throws {
    let text = try GoldenFile.read(Self.root + "/" + path)
    let code = Self.code(text)
    let keywords = try GoldenFile.read(Self.root + "/grammar/keywords.tsv")
    var count = 0
    for line in keywords.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard ["statement", "stage", "function"].contains(cells[1]) else { continue }
      count += 1
      let spellings = cells[language == .english ? 2 : 3].split(separator: ", ").map(String.init)
      #expect(
        spellings.contains { Self.occurs($0, in: code) }, "\(path) has no `\(spellings[0])`")
    }
    #expect(count > 70)
    for function in ScalarFunction.allCases {
      #expect(Self.occurs(function.rawValue, in: code), "\(path) has no `\(function.rawValue)`")
    }
    for function in AggregateFunction.allCases {
      #expect(Self.occurs(function.rawValue, in: code), "\(path) has no `\(function.rawValue)`")
    }
  }

  // MARK: What a reader sees of a text

  static func woven(_ text: String, _ path: String) -> WeaveResult {
    var weaving = Weaving(text, name: path)
    weaving.folder = root + "/" + (path.contains("/") ? String(path[..<path.lastSlash]) : ".")
    return weave(weaving)
  }

  /// A finding points into the Markdown file.
  private static func place(
    _ finding: WeaveResult.Finding, _ path: String, _ text: String
  ) -> SourceLocation {
    let source = SourceText(name: path, text: text)
    let line = finding.diagnostic.range.map { source.position(at: $0.start).line } ?? 1
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return SourceLocation(
      fileID: "GoldenTests/" + file, filePath: root + "/" + path, line: line, column: 1)
  }

  /// Headings with their depth, and where there are queries and tables: `##`, `hoi`, `|`.
  private static func outline(_ text: String) -> [(mark: String, text: String)] {
    var result: [(mark: String, text: String)] = []
    var isInside = false
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix("```") {
        if !isInside { result.append((String(line.dropFirst(3)), line)) }
        isInside.toggle()
      } else if !isInside, line.hasPrefix("#") {
        result.append((String(line.prefix { $0 == "#" }), line))
      } else if !isInside, line.hasPrefix("|---") || line.hasPrefix("|--:") {
        result.append((line.filter { $0 == "|" }, line))
      }
    }
    return result
  }

  /// What stands in blocks of queries and between backticks.
  private static func code(_ text: String) -> String {
    var code = ""
    var isInside = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("```") {
        isInside = line.hasPrefix("```hoi")
      } else if isInside {
        code += line + "\n"
      } else {
        let parts = line.split(separator: "`", omittingEmptySubsequences: false)
        for index in parts.indices where index % 2 == 1 { code += parts[index] + "\n" }
      }
    }
    return code
  }

  private static func occurs(_ word: String, in code: String) -> Bool {
    code.ranges(of: word).contains { range in
      let before =
        range.lowerBound == code.startIndex ? " " : code[code.index(before: range.lowerBound)]
      let after = range.upperBound == code.endIndex ? " " : code[range.upperBound]
      return ![before, after].contains { $0.isLetter || $0.isNumber || $0 == "_" }
    }
  }

  private static func markdown(in folder: String) -> [String] {
    var result: [String] = []
    guard let directory = opendir(root + "/" + folder) else { return [] }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      if entry.pointee.d_type == UInt8(DT_DIR) {
        result += markdown(in: folder + "/" + name)
      } else if name.hasSuffix(".md") {
        result.append(folder + "/" + name)
      }
    }
    return result.sorted()
  }
}

extension String {
  fileprivate var lastSlash: Index { lastIndex(of: "/") ?? startIndex }
}
