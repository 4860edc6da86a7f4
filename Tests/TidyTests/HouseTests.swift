import Testing

/// The code obeys the rules it is built by.
struct HouseTests {
  /// The table "Who may import whom" of ARCHITECTURE.md.
  private var layers: [String: [String]] {
    let lines = Repository.lines(of: "Sources/ARCHITECTURE.md")
    guard let start = lines.firstIndex(of: "## Who may import whom") else { return [:] }
    var table: [String: [String]] = [:]
    for line in lines[start...] where line.hasPrefix("| ") && !line.hasPrefix("| ---") {
      let cells = line.split(separator: "|").map { $0.trimmingBlanks }
      guard let module = cells.first, module != "Module" else { continue }
      let names = cells.count > 1 ? cells[1].split(separator: ",").map { $0.trimmingBlanks } : []
      table[module] = names.filter { !$0.isEmpty }
    }
    return table
  }

  @Test func importsFollowTheLayers() {
    let layers = layers
    #expect(layers.count >= 10)
    for path in Repository.sources {
      let module = String(path.split(separator: "/")[1])
      guard let allowed = layers[module] else {
        Issue.record("\(module) is not in the table of ARCHITECTURE.md")
        continue
      }
      for line in Repository.lines(of: path) {
        guard let imported = line.importedModule else { continue }
        let isOurs = layers[imported] != nil || imported.hasPrefix("C") && imported != "CRT"
        if isOurs {
          #expect(allowed.contains(imported), "\(path) imports \(imported)")
        } else {
          #expect(
            [
              "Glibc", "Synchronization", "Swift", "ArgumentParser",
              "_Builtin_intrinsics.intel.sse2",
            ]
            .contains(imported), "\(path) imports \(imported)")
        }
      }
    }
  }

  @Test func coreModulesDoNotTouchTheSystem() {
    let core = ["HoiText", "HoiSyntax", "HoiPlan", "HoiAnalysis"]
    for path in Repository.sources where core.contains(String(path.split(separator: "/")[1])) {
      for line in Repository.lines(of: path) {
        #expect(line.importedModule != "Glibc", "\(path)")
        #expect(!line.trimmingBlanks.hasPrefix("print("), "\(path) prints")
      }
    }
  }

  /// A longer file says why at its top.
  @Test func filesAreShort() {
    for path in Repository.sources {
      let lines = Repository.lines(of: path)
      guard lines.count > 401 else { continue }
      let top = lines.prefix(4).joined(separator: " ").lowercased()
      #expect(top.contains("long"), "\(path) has \(lines.count) lines and no reason at its top")
    }
  }

  @Test func functionsAreShort() {
    for path in Repository.sources where !path.contains("Wording") && !path.contains("Embedded") {
      var start: (line: Int, indent: Int)?
      for (number, line) in Repository.lines(of: path).enumerated() {
        let indent = line.prefix { $0 == " " }.count
        if start == nil, line.contains("func "), line.hasSuffix("{") { start = (number, indent) }
        if let open = start, indent == open.indent, line.dropFirst(indent) == "}" {
          let length = number - open.line
          #expect(length <= 60, "\(path):\(open.line + 1) is \(length) lines long")
          start = nil
        }
      }
    }
  }

  @Test func nothingThatCanTrapOnInput() {
    for path in Repository.sources {
      for (number, line) in Repository.lines(of: path).enumerated() {
        let code = line.trimmingBlanks
        if code.hasPrefix("//") { continue }
        for word in ["fatalError(", "try!", "as!", "TODO", "FIXME"] {
          #expect(!code.contains(word), "\(path):\(number + 1) has \(word)")
        }
      }
    }
  }

  @Test func accessIsNeverPublic() {
    for path in Repository.sources {
      for (number, line) in Repository.lines(of: path).enumerated() {
        let code = line.trimmingBlanks
        let isOpen = code.hasPrefix("open class ") || code.hasPrefix("open func ")
        #expect(!code.hasPrefix("public ") && !isOpen, "\(path):\(number + 1)")
      }
    }
  }

  /// Each problem enum has its words in one file beside it.
  @Test func problemsHaveTheirWords() {
    for path in Repository.sources where path.hasSuffix("Problem.swift") {
      guard Repository.text(of: path).contains(": Problem {") else { continue }
      let wording = path.dropLast(".swift".count) + "+Wording.swift"
      #expect(Repository.sources.contains(String(wording)), "\(path) has no words")
    }
  }
}

extension Substring {
  /// The module an import line names.
  var importedModule: String? {
    let words = split(separator: " ").map(String.init)
    guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count,
      !trimmingBlanks.hasPrefix("//")
    else { return nil }
    return words[index + 1]
  }
}

extension StringProtocol {
  var trimmingBlanks: String {
    let start = drop { $0 == " " || $0 == "\t" }
    guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return String(start[...last])
  }
}

/// Each problem a query can have is shown by a golden file, and each such file is about one.
struct ProblemFileTests {
  private static let families = [
    "parse", "name", "type", "aggregate", "stage", "param", "note", "run", "lesson",
  ]

  /// Codes in the sources: quoted, a family, a dot, words with dashes.
  private var codes: Set<String> {
    var found: Set<String> = []
    for path in Repository.sources
    where ["Problem", "Note", "Error"].contains(where: path.contains) {
      if path.contains("/Help/") { continue }
      for line in Repository.lines(of: path)
      where line.drop(while: { $0 == " " }).hasPrefix("case .") {
        for piece in line.split(separator: "\"") where isCode(piece) { found.insert(String(piece)) }
      }
    }
    return found
  }

  private func isCode(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && Self.families.contains(String(parts[0]))
      && !parts[1].isEmpty && parts[1].allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber }
  }

  @Test func everyCodeHasItsFile() {
    let files = Repository.files(below: "Tests/Golden/problems", endings: [".test"])
    let names = Set(files.map { $0.split(separator: "/").last?.dropLast(".test".count) ?? "" })
    for code in codes.sorted() where !Self.unreachable.contains(code) {
      #expect(
        names.contains { $0 == code || $0.hasPrefix(code + "-") || $0.hasPrefix(code + ".") },
        "no Tests/Golden/problems/\(code).test")
    }
    for name in names.sorted() where isCode(name) {
      #expect(
        codes.contains { name == $0 || name.hasPrefix($0 + "-") }, "\(name).test has no such code")
    }
  }

  /// Not for a golden file: Ctrl-C during a query (the terminal tests press it), and a file that is
  /// written to between two looks of one query at it.
  private static let unreachable: Set<String> = ["run.cancelled", "data.columns-changed"]
}
