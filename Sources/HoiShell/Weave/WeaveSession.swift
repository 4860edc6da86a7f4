import HoiAnalysis
import HoiSources
import HoiText

/// The session blocks of a text share, for one workspace and one day.
final class WeaveSession {
  private let workspace: [String]
  private let today: String?
  private let output = Output.Buffer()
  private var session: Session?
  /// Why the workspace did not open.
  private var refusal = ExitStatus.success
  private var hasAnswered = false

  init(_ settings: WeaveSettings, folder: String) {
    workspace = settings.workspace
    today = settings.today
    var opening = SessionSettings()
    opening.workspace = settings.workspace
    opening.today = settings.today
    opening.language = settings.language
    opening.usesColor = false
    opening.answers = .memory(output)
    opening.remarks = .memory(output)
    switch opening.open() {
    case .success(let opened):
      session = opened
      session?.settings.scriptFolder = folder
      session?.settings.writesFiles = false
      session?.catalog.allowsReplacement = true
    case .failure(let failure): refusal = failure.status
    }
  }

  func serves(_ settings: WeaveSettings) -> Bool {
    settings.workspace == workspace && settings.today == today
  }

  /// Runs the lines of a block; what is printed, without blank lines around it. Lines that start
  /// with `|` continue the last query. What a block without trace names is unknown to later ones.
  func run(
    _ lines: [String], _ settings: WeaveSettings, leavesTrace: Bool = true
  ) -> (ExitStatus, [String]) {
    let before = session
    defer {
      output.bytes = []
      if !leavesTrace { session = before }
    }
    guard session != nil else { return (refusal, printed) }
    session?.presenter.language = settings.language
    session?.presenter.format = settings.format
    session?.presenter.width = settings.width
    session?.presenter.rowLimit = settings.rowLimit
    let query = SourceText(name: "query", text: continued(lines))
    let status = session?.run(query) ?? refusal
    hasAnswered = session?.answeredCount != before?.answeredCount
    return (status, printed)
  }

  /// Of the data behind the answer of the last block; `nil` where it asked for none.
  var fingerprint: String? { hasAnswered ? session?.fingerprint : nil }

  private func continued(_ lines: [String]) -> String {
    let text = lines.joined(separator: "\n")
    let code = lines.first { line in
      let start = line.first { !$0.isWhitespace }
      return start != nil && start != "#"
    }
    let continues = code?.first { !$0.isWhitespace } == "|"
    guard continues, let last = session?.lastQuery else { return text }
    return last + "\n" + text
  }

  private var printed: [String] {
    var lines = String(decoding: output.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last == "" { lines.removeLast() }
    return Array(lines.drop { $0.isEmpty })
  }
}
