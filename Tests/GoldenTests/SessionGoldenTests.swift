import HoiShell
import HoiSources
import HoiText
import Testing

/// Answers, and what is said about them, of whole scripts on the built-in workspaces.
@Suite struct SessionGoldenTests {
  static let runner = GoldenRunner(expectations: [
    "answer": { file, _ in answered(file, .english).answers },
    "says-en": { file, _ in answered(file, .english).remarks },
    "says-vi": { file, _ in answered(file, .vietnamese).remarks },
    "exit": { file, _ in "\(answered(file, .english).status.rawValue)" },
  ])

  @Test(arguments: GoldenFile.paths(in: "session"))
  func session(_ name: String) throws { try Self.runner.run(name) }

  @Test(
    arguments: GoldenFile.paths(in: "problems").filter {
      !$0.hasPrefix("problems/parse.") && !$0.hasPrefix("problems/limit.")
    })
  func problems(_ name: String) throws { try Self.runner.run(name) }

  /// The day all golden answers are given on.
  static let today = "30/9/2025"

  /// `workspace` names one of the built-in workspaces; without it, the strategy.
  static func answered(_ file: GoldenFile, _ language: Language) -> Answered {
    var asking = Asking(file.text("query") ?? "")
    asking.workspace = file.text("workspace").map { [$0] } ?? []
    asking.today = today
    asking.language = language
    asking.format = .csv
    asking.parameters = file.text("parameters")?.split(separator: "\n").map(String.init) ?? []
    let answered = HoiShell.answer(asking)
    return Answered(
      answers: answered.answers.trimmingLineBreaks, remarks: answered.remarks.trimmingLineBreaks,
      status: answered.status)
  }
}

extension String {
  var trimmingLineBreaks: String {
    var text = self
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
