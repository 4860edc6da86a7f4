import Glibc
import HoiShell
import HoiSources
import HoiText
import Testing

/// Answers, and what is said about them, of whole scripts on the built-in workspaces.
@Suite struct SessionGoldenTests {
  static let runner = GoldenRunner(expectations: [
    "answer": { file, _ in try answered(file, .english).answers },
    "says-en": { file, _ in try answered(file, .english).remarks },
    "says-vi": { file, _ in try answered(file, .vietnamese).remarks },
    "exit": { file, _ in "\(try answered(file, .english).status.rawValue)" },
  ])

  @Test(arguments: GoldenFile.paths(in: "session"))
  func session(_ name: String) throws { try Self.runner.run(name) }

  @Test(
    arguments: GoldenFile.paths(in: "problems").filter {
      !SyntaxGoldenTests.isSyntax($0)
    })
  func problems(_ name: String) throws { try Self.runner.run(name) }

  /// The day all golden answers are given on.
  static let today = "30/9/2025"

  /// `workspace` names one of the built-in workspaces, or `data`: the folder of the file's own
  /// `data` sections, which scripts can also load from; without it, the strategy.
  static func answered(_ file: GoldenFile, _ language: Language) throws -> Answered {
    let data = file.sections.filter { ["data", "workbook", "word", "database"].contains($0.kind) }
    if data.isEmpty && file.text("command") == nil { return answered(file, language, in: nil) }
    var template = Array("/tmp/golden-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { system("rm -r '\(folder)'") }
    for section in data {
      let path = "\(folder)/\(section.argument)"
      // Spreadsheets and Word documents are drawn as text: see `SampleDocument`.
      switch section.kind {
      case "workbook":
        let parts = SampleDocument(section.text).workbookParts()
        try GoldenFile.write(SampleArchive.archive(parts), to: path)
      case "database": try SampleDatabase.write(section.text, to: path)
      case "word":
        let parts = SampleDocument(section.text).wordParts()
        try GoldenFile.write(SampleArchive.archive(parts), to: path)
      default:
        let text = section.text.replacing("⇥", with: "\t")
        try GoldenFile.write(text + "\n", to: path)
      }
    }
    if let command = file.text("command") { return try ran(command, language, in: folder) }
    return answered(file, language, in: folder)
  }

  /// `command` is a shell line with the built program on its path, run in the file's own folder:
  /// for what only flags, bytes or large files can show.
  private static func ran(
    _ command: String, _ language: Language, in folder: String
  ) throws -> Answered {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
    let own = String(decoding: buffer[..<count], as: UTF8.self)
    let programs = own.split(separator: "/").dropLast().joined(separator: "/")
    let status = system(
      """
      cd '\(folder)' && PATH="/\(programs):$PATH" HOI_LANG=\(language.rawValue) HOI_HISTORY=/dev/null
      export PATH HOI_LANG HOI_HISTORY
      { \(command)
      } > .answers 2> .remarks < /dev/null
      """)
    return Answered(
      answers: try GoldenFile.read(folder + "/.answers").trimmingLineBreaks,
      remarks: try GoldenFile.read(folder + "/.remarks").trimmingLineBreaks,
      status: ExitStatus(rawValue: (status >> 8) & 0xFF) ?? .internalError)
  }

  private static func answered(
    _ file: GoldenFile, _ language: Language, in folder: String?
  ) -> Answered {
    var asking = Asking(file.text("query") ?? "")
    asking.folder = folder
    asking.workspace = file.text("workspace").map { [$0 == "data" ? folder ?? $0 : $0] } ?? []
    asking.today = today
    asking.language = language
    asking.format = .csv
    asking.parameters = file.text("parameters")?.split(separator: "\n").map(String.init) ?? []
    let answered = HoiShell.answer(asking)
    return Answered(
      answers: answered.answers.trimmingLineBreaks,
      remarks: (folder.map {
        answered.remarks.replacing($0 + "/", with: "").replacing($0, with: "data")
      } ?? answered.remarks)
      .trimmingLineBreaks, status: answered.status)
  }
}

extension String {
  var trimmingLineBreaks: String {
    var text = self
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
