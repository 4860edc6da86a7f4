import HoiSources
package import HoiText

/// A Markdown text whose `hoi` blocks are run.
package struct Weaving {
  package var text: String
  package var name: String
  /// The folder of the text, where its blocks name files.
  package var folder = "."
  package var settings = WeaveSettings()

  package init(_ text: String, name: String) {
    self.text = text
    self.name = name
  }
}

/// A text after weaving, and what was not right about it before.
package struct WeaveResult: Sendable {
  /// Something that is not right, and the lines that show it.
  package struct Finding: Sendable {
    package let diagnostic: Diagnostic
    package let details: [String]
    /// Whether `WeaveResult.text` no longer has it.
    package let isRefilled: Bool
  }

  /// The text with every result block as the program prints it now.
  package let text: String
  /// In the order of the text. Empty: the text says what is the case.
  package let findings: [Finding]
  /// How many blocks were run.
  package let runCount: Int
}

/// Runs the `hoi` blocks of a text, in one session for each workspace, and compares the `result`
/// block directly behind each with what is printed: answers, notes and errors as they come. Files
/// are read beneath the folder of the text; none is written.
package func weave(_ weaving: Weaving) -> WeaveResult {
  var loom = Loom(weaving)
  for part in loom.markdown.parts { loom.take(part) }
  return loom.finish()
}

/// Goes through a text part by part.
private struct Loom: ~Copyable {
  let markdown: MarkdownText
  private let source: SourceText
  private let folder: String
  private var settings: WeaveSettings
  private var sessions: [WeaveSession] = []
  private var findings: [WeaveResult.Finding] = []
  private var runCount = 0
  /// What the block before this part printed; `nil` where that was no block, or it did not run.
  private var printed: Printed = .nothing
  /// What the block before this part was answered from, where that has changed.
  private var changedData: [String] = []
  /// New lines for the inside of result blocks, in order.
  private var refills: [(block: MarkdownText.Block, lines: [String])] = []

  private enum Printed {
    case nothing
    case lines([String])
    /// A result behind such a block stays as it is.
    case unknown
  }

  init(_ weaving: Weaving) {
    markdown = MarkdownText(weaving.text)
    source = SourceText(name: weaving.name, text: weaving.text)
    folder = weaving.folder
    settings = weaving.settings
  }

  mutating func take(_ part: MarkdownText.Part) {
    switch part {
    case .text: printed = .nothing
    case .directive(let words, let line):
      do throws(WeaveProblem) {
        try settings.take(directive: words, beneath: folder)
      } catch {
        report(error, line: line)
      }
    case .block(let block):
      if block.closing == markdown.lines.count { report(.unclosedBlock, line: block.opening) }
      switch block.words.first {
      case "hoi": run(block)
      case "result": compare(block)
      default: printed = .nothing
      }
    }
  }

  private mutating func run(_ block: MarkdownText.Block) {
    printed = .unknown
    if block.words.contains("skip") { return }
    let lines = markdown.lines(in: block)
    var settings = settings
    do throws(WeaveProblem) {
      try settings.take(opening: lines, beneath: folder)
    } catch {
      return report(error, line: block.opening)
    }
    runCount += 1
    let session = session(for: settings)
    let isOfExercise = block.words.contains(where: Self.exerciseWords.contains)
    let (status, output) = session.run(lines, settings, leavesTrace: !isOfExercise)
    changedData = Self.change(of: self.settings.data, to: session)
    self.settings.data = nil
    // What a learner starts from is not whole.
    let expectsError = block.words.contains { $0 == "error" || $0 == "starter" }
    if expectsError == (status != .success) {
      printed = .lines(output)
    } else {
      report(expectsError ? .succeeded : .failed, line: block.opening, details: output)
    }
  }

  /// A line where the data are others than those a block was recorded from.
  private static func change(of recorded: String?, to session: WeaveSession) -> [String] {
    guard let recorded, let current = session.fingerprint, current != recorded else { return [] }
    return ["data \(recorded) → \(current)"]
  }

  private static let exerciseWords = ["starter", "answer", "second", "wrong"]

  private mutating func session(for settings: WeaveSettings) -> WeaveSession {
    if let open = sessions.first(where: { $0.serves(settings) }) { return open }
    let session = WeaveSession(settings, folder: folder)
    sessions.append(session)
    return session
  }

  private mutating func compare(_ block: MarkdownText.Block) {
    let current = markdown.lines(in: block)
    switch printed {
    case .nothing: report(.strayResult, line: block.opening)
    case .unknown: break
    case .lines(let lines):
      if lines != current {
        let details = changedData + lineDifference(from: current, to: lines)
        let equal = zip(current, lines).prefix { $0 == $1 }.count
        report(
          .difference, line: block.opening + 1 + min(equal, max(current.count - 1, 0)),
          details: details, isRefilled: true)
        refills.append((block, lines))
      }
    }
    printed = .nothing
  }

  private mutating func report(
    _ problem: WeaveProblem, line: Int, details: [String] = [], isRefilled: Bool = false
  ) {
    let range = source.lineRange(min(line, source.lineCount - 1))
    findings.append(
      WeaveResult.Finding(
        diagnostic: Diagnostic(problem, at: range), details: details, isRefilled: isRefilled))
  }

  consuming func finish() -> WeaveResult {
    var lines = markdown.lines
    for (block, refill) in refills.reversed() {
      lines.replaceSubrange((block.opening + 1)..<block.closing, with: refill)
    }
    return WeaveResult(
      text: markdown.text(of: lines), findings: findings, runCount: runCount)
  }
}
