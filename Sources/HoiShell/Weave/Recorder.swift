import HoiAnalysis
import HoiSources
import HoiSyntax
import HoiText

/// `.record`: entries of the prompt and what they print, as a text that `hoi weave --check` reads.
///
/// Each entry is run once more as weaving runs it, so what is written is what a check will print.
struct Recorder {
  private var transcript: Transcript?
  /// Entries that gave names, from before the recording: later entries may use them.
  private var declarations: [String] = []

  /// `.record FILE` begins, `.record` ends.
  mutating func take(_ path: String?, _ session: Session) -> ExitStatus {
    guard let path else {
      guard let ended = transcript else {
        return show(.usage(Self.howToBegin), session)
      }
      transcript = nil
      say(
        Localized(
          vi: "Đã ghi \(ended.count) mục vào \(visible(ended.path)).\n",
          en:
            "Recorded \(ended.count) \(ended.count == 1 ? "entry" : "entries") in \(visible(ended.path)).\n"
        ),
        session)
      return .success
    }
    var transcript = Transcript(path, session)
    for text in declarations + [session.lastQuery].compactMap({ $0 }) {
      transcript.add(text, as: session.presenter, expecting: nil)
    }
    return write(transcript, replacing: session.settings.overwrites, session)
  }

  /// Takes in an entry that was run.
  mutating func record(_ source: SourceText, _ status: ExitStatus, _ session: Session) {
    let text = String(decoding: source.bytes, as: UTF8.self)
    let statements = parse(source).script.statements
    if status == .success, statements.contains(where: \.isDeclaration) { declarations.append(text) }
    guard var transcript else { return }
    let isSame = transcript.add(text, as: session.presenter, expecting: status == .success)
    if !isSame {
      say(
        Localized(
          vi: "· trong bản ghi mục này kết thúc khác: xem tệp\n",
          en: "· in the transcript this entry ends differently: see the file\n"), session)
    }
    _ = write(transcript, replacing: true, session)
  }

  private mutating func write(
    _ transcript: Transcript, replacing: Bool, _ session: Session
  ) -> ExitStatus {
    do throws(SourceError) {
      try writeFile(Array(transcript.text.utf8), to: transcript.path, replacing: replacing)
      self.transcript = transcript
      return .success
    } catch {
      self.transcript = nil
      session.presenter.show([error.diagnostic], in: nil)
      return .cannotWrite
    }
  }

  private func show(_ problem: RunProblem, _ session: Session) -> ExitStatus {
    session.presenter.show([Diagnostic(problem, at: nil)], in: nil)
    return .usage
  }

  private func say(_ text: Localized, _ session: Session) {
    session.presenter.remarks.write(text[session.presenter.language])
  }

  private static let howToBegin = Localized(
    vi: "chưa ghi vào đâu; viết `.record FILE.md` để bắt đầu",
    en: "nothing is being recorded; `.record FILE.md` begins")
}

extension Syntax.Statement {
  /// Gives a name that later statements use.
  fileprivate var isDeclaration: Bool {
    switch kind {
    case .load, .use, .parameter, .binding, .definition: true
    case .expectation, .query, .continuation, .invalid: false
    }
  }
}

/// The text of a recording.
private struct Transcript {
  let path: String
  private(set) var text: String
  private(set) var count = 0
  private var settings: WeaveSettings
  private let shadow: WeaveSession

  init(_ path: String, _ session: Session) {
    self.path = path
    settings = WeaveSettings()
    settings.workspace = session.settings.workspace
    settings.today = humanText(date: session.catalog.clock.today)
    settings.language = session.presenter.language
    settings.format = session.presenter.format
    settings.rowLimit = 40
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    shadow = WeaveSession(settings, folder: folder)
    var directives = ["today=\(settings.today ?? "")", "rows=40"]
    var remark = ""
    let workspace = settings.workspace
    if workspace.count == 1, !workspace[0].contains(" "),
      ["practice", "strategy"].contains(workspace[0])
        || (try? confinedPath(workspace[0], beneath: folder)) != nil
    {
      directives.append("workspace=\(workspace[0])")
    } else if !workspace.isEmpty {
      let flags = workspace.map { "-w \(visible($0))" }.joined(separator: " ")
      remark = "    hoi weave --check \(flags) FILE\n\n"
    }
    let title = Localized(vi: "Bản ghi", en: "Transcript")[settings.language]
    text = """
      # \(title), \(humanText(datetime: SessionSettings.now))

      \(remark)<!-- hoi: \(directives.joined(separator: " ")) \(Self.shownAs(settings)) -->

      """
  }

  private static func shownAs(_ settings: WeaveSettings) -> String {
    "lang=\(settings.language.rawValue) format=\(settings.format.rawValue)"
  }

  /// Adds an entry. Whether it ended as expected, where something was.
  @discardableResult
  mutating func add(_ entry: String, as presenter: Presenter, expecting success: Bool?) -> Bool {
    count += 1
    var next = settings
    next.language = presenter.language
    next.format = presenter.format
    if next != settings { text += "\n<!-- hoi: \(Self.shownAs(next)) -->\n" }
    settings = next
    let lines = entry.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let (status, output) = shadow.run(lines, settings)
    let time = humanText(datetime: SessionSettings.now)
    text += "\n*\(time)*\n\n"
    if let data = shadow.fingerprint { text += "<!-- hoi: data=\(data) -->\n" }
    text += Self.block(status == .success ? "hoi" : "hoi error", lines)
    if !output.isEmpty { text += "\n" + Self.block("result", output) }
    return success.map { $0 == (status == .success) } ?? true
  }

  /// A fenced block; the fence is longer than any inside.
  private static func block(_ words: String, _ lines: [String]) -> String {
    let longest = lines.map { $0.drop { $0 == " " }.prefix { $0 == "`" }.count }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return ([fence + words] + lines + [fence]).map { $0 + "\n" }.joined()
  }
}
