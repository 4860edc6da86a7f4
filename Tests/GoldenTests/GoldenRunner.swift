import Testing

/// Computes what a section should say from the inputs of its file; `nil` leaves it unchecked.
typealias GoldenExpectation =
  @Sendable (_ file: GoldenFile, _ section: GoldenFile.Section) throws -> String?

/// Checks, or refills, the expectations of a golden file.
///
/// Each kind of expectation is one entry of the table it is given; a section that is neither an
/// input nor in the table is a mistake in the file.
struct GoldenRunner: Sendable {
  static let inputs: Set<String> = [
    "data", "workbook", "word", "database", "query", "session", "workspace", "parameters",
    "command", "row",
  ]

  let expectations: [String: GoldenExpectation]

  func run(_ name: String) throws {
    let path = GoldenFile.root + "/" + name
    let file = try GoldenFile(path: path)
    #expect(
      !file.comment.isEmpty, "a golden file says why it is there", sourceLocation: place(path, 1))
    var results: [Int: String] = [:]
    for (index, section) in file.sections.enumerated() where !Self.inputs.contains(section.kind) {
      guard let expectation = expectations[section.kind] else {
        Issue.record("no such section: \(section.kind)", sourceLocation: place(path, section.line))
        continue
      }
      guard let actual = try expectation(file, section) else { continue }
      results[index] = actual
      if GoldenFile.isUpdating { continue }
      let difference = firstDifference(section.text, actual)
      #expect(
        section.text == actual, "\(section.kind) differs; it is:\n\(actual)",
        sourceLocation: place(path, section.line + difference))
    }
    if GoldenFile.isUpdating {
      let text = file.written(replacing: results)
      if try text != GoldenFile.read(path) { try GoldenFile.write(text, to: path) }
    }
  }

  /// A mismatch points into the golden file.
  private func place(_ path: String, _ line: Int) -> SourceLocation {
    let parts = path.split(separator: "/")
    let id = "GoldenTests/" + (parts.last.map(String.init) ?? "golden.test")
    return SourceLocation(fileID: id, filePath: path, line: max(line, 1), column: 1)
  }

  private func firstDifference(_ left: String, _ right: String) -> Int {
    let lines = (
      left.split(separator: "\n", omittingEmptySubsequences: false),
      right.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let common = zip(lines.0, lines.1).prefix { $0 == $1 }.count
    return min(common, max(lines.0.count - 1, 0))
  }
}
