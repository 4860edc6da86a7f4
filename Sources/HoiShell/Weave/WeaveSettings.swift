package import HoiSources
package import HoiText

/// How the blocks of a woven text are run. Comments of the text change it from there on, comments
/// that open a block for that block.
package struct WeaveSettings: Equatable, Sendable {
  /// As after `-w`; empty: the built-in workspace.
  package var workspace: [String] = []
  package var today: String?
  package var language = Language.english
  package var format = Format.table
  /// Cells a line may take.
  package var width = 100
  /// Rows shown in human formats; `nil`: all.
  package var rowLimit: Int?
  /// The fingerprint of the data the next block was answered from when it was recorded.
  var data: String?

  package init() {}

  static let names = ["workspace", "today", "lang", "format", "width", "rows", "data"]

  /// Takes over one setting. Folders and files are looked for beneath `folder`.
  mutating func set(
    _ name: String, to value: String, beneath folder: String
  ) throws(WeaveProblem) {
    let refusal = WeaveProblem.badDirective(name, value: value)
    switch name {
    case "workspace": workspace = [try Self.path(value, beneath: folder)]
    case "today":
      guard readDate(value) != nil else { throw refusal }
      today = value
    case "lang":
      guard let language = Language(rawValue: value) else { throw refusal }
      self.language = language
    case "format":
      guard let format = Format(rawValue: value) else { throw refusal }
      self.format = format
    case "width":
      guard let width = Int(value), (20...1_000).contains(width) else { throw refusal }
      self.width = width
    case "rows":
      guard let rows = Int(value), rows > 0 else { throw refusal }
      rowLimit = rows
    case "data":
      guard !value.isEmpty, value.allSatisfy(\.isHexDigit) else { throw refusal }
      data = value
    default: throw .unknownDirective(name)
    }
  }

  /// A text that came by mail opens the built-in workspaces and what lies beside it, no more.
  private static func path(_ value: String, beneath folder: String) throws(WeaveProblem) -> String {
    if value == "practice" || value == "strategy" { return value }
    do {
      return try confinedPath(value, beneath: folder)
    } catch {
      throw .badDirective("workspace", value: value)
    }
  }

  /// Settings of a comment, `workspace=practice lang=vi`.
  mutating func take(directive: String, beneath folder: String) throws(WeaveProblem) {
    for word in directive.split(separator: " ") {
      guard let equals = word.firstIndex(of: "=") else { throw .unknownDirective(String(word)) }
      let value = word[word.index(after: equals)...]
      try set(String(word[..<equals]), to: String(value), beneath: folder)
    }
  }

  /// Settings a block opens with, `# workspace: practice`. Other comments are left alone.
  mutating func take(opening lines: [String], beneath folder: String) throws(WeaveProblem) {
    for line in lines {
      let text = line.drop { $0 == " " }
      guard text.first == "#" else { return }
      let comment = text.dropFirst()
      guard let colon = comment.firstIndex(of: ":") else { continue }
      let name = comment[..<colon].filter { $0 != " " }
      let value = comment[comment.index(after: colon)...].filter { $0 != " " }
      if Self.names.contains(name) { try set(name, to: value, beneath: folder) }
    }
  }
}
