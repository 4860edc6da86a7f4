import HoiAnalysis
import HoiEngine
import HoiSources
package import HoiText

/// Shows answers and everything said about them: data on standard output, words on standard error.
package struct Presenter {
  var language: Language
  var format: Format
  /// Rows shown in human formats; machine formats always show all.
  var rowLimit: Int?
  /// Columns of the screen; `nil` where nothing needs to be shortened.
  var width: Int?
  var usesColor: Bool
  /// Notes are left out.
  var isQuiet: Bool
  /// Answers longer than the screen go through a pager.
  var pages: Bool
  var answers: Output
  var remarks: Output
  /// Takes the answers instead of showing them: for files that are no text.
  var collected: AnswerList?
  /// Whether rows and time stand under an answer.
  var showsCost = false
  /// Whether an answer was shown: the next one stands apart from it.
  var hasAnswered = false

  package func show(_ diagnostics: [Diagnostic], in source: SourceText?) {
    let renderer = DiagnosticRenderer(language: language, usesColor: usesColor)
    for diagnostic in diagnostics where diagnostic.severity != .note {
      remarks.write(renderer.render(diagnostic, in: source))
    }
    guard !isQuiet else { return }
    var said: Set<Wording> = []
    for diagnostic in diagnostics
    where diagnostic.severity == .note && said.insert(diagnostic.wording).inserted {
      remarks.write(note(diagnostic))
    }
  }

  /// A note is a line under the result; it needs no frame.
  private func note(_ diagnostic: Diagnostic) -> String {
    var line = diagnostic.wording.message[language]
    if !diagnostic.nearest.isEmpty {
      let nearest = Localized(vi: "gần nhất", en: "nearest")[language]
      line += " (\(nearest): \(diagnostic.nearest.map { "`\($0)`" }.joined(separator: ", ")))"
    }
    if let help = diagnostic.wording.help { line += "; \(help[language])" }
    let text = "· \(visible(line))\n"
    return usesColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text
  }

  mutating func show(_ table: Table, chart: Chart?, in workspace: Workspace) {
    if hasAnswered, format.separatesAnswers { answers.write("\n") }
    hasAnswered = true
    let picture = chart.flatMap { drawn(table, $0, in: workspace) }
    let bytes =
      if let picture, format == .table || format == .box {
        Array(picture.utf8)
      } else {
        HoiSources.write(table, in: workspace, as: format, options(rowLimit))
      }
    show(bytes)
    noteLosses(of: table, in: workspace, as: .text(format))
    if chart != nil, picture == nil, table.rowCount > 0 {
      show([Diagnostic(RunProblem.nothingToDraw, at: nil)], in: nil)
    }
  }

  /// What a file does not keep of a table is counted.
  func noteLosses(of table: Table, in workspace: Workspace, as file: WrittenFile) {
    if case .text(let format) = file {
      let count = listsRunTogether(table, in: workspace, as: format)
      if count > 0 {
        show([Diagnostic(RunProblem.listsRunTogether(count: count), at: nil)], in: nil)
      }
    }
    let count = textsNotKept(table, as: file)
    if count > 0 { show([Diagnostic(RunProblem.textsNotKept(count: count), at: nil)], in: nil) }
  }

  /// Text beside queries: help, lists, plans.
  func show(_ text: String) { show(Array(text.utf8)) }

  private func show(_ bytes: [UInt8]) {
    if pages { Pager.show(String(decoding: bytes, as: UTF8.self)) } else { answers.write(bytes) }
  }

  /// Whether a line tells how far a long run is: a person looks on.
  var showsProgress: Bool { remarks.isTerminal && !isQuiet }

  /// `(12 rows, 3.4 s)`
  func showCost(rowCount: Int, seconds: Double) {
    guard showsCost, !isQuiet else { return }
    let text = "(\(rowsText(rowCount, in: language)), \(secondsText(seconds, in: language)))\n"
    remarks.write(usesColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text)
  }

  private func drawn(_ table: Table, _ chart: Chart, in workspace: Workspace) -> String? {
    guard table.rowCount > 0 else { return nil }
    let options = ChartOptions(
      language: language, width: width ?? 80, isASCII: answers.isTerminal && !Terminal.isUTF8)
    return drawing(of: table, as: chart.kind, columns: chart.columns, in: workspace, options)
  }

  /// Rows that speak against a check belong to the error.
  func showOffending(_ table: Table, in workspace: Workspace) {
    remarks.write(HoiSources.write(table, in: workspace, as: .table, options(nil)))
  }

  private func options(_ rowLimit: Int?) -> FormatOptions {
    FormatOptions(language: language, width: width, rowLimit: rowLimit)
  }

  func show(_ error: EvaluationError, _ workspace: Workspace, in source: SourceText) -> ExitStatus {
    show([error.diagnostic], in: source)
    if let rows = error.failingRows { showOffending(rows, in: workspace) }
    switch error {
    case .cancelled: return .cancelled
    case .memoryLimit, .tooManyColumns: return .limit
    case .overflow, .checkFailed, .severalRows, .severalMatches, .repeatedColumn: return .failure
    }
  }
}

extension Format {
  /// Whether an empty line stands between two answers of one run.
  fileprivate var separatesAnswers: Bool {
    switch self {
    case .json, .ndjson, .html: false
    case .table, .box, .csv, .csvExcel, .tsv, .md: true
    }
  }
}
