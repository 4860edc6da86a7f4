import HoiEngine
import HoiPlan
import HoiSources
import HoiSyntax
import HoiText

/// What a stage did to the rows and columns, as `.steps` shows it.
struct QueryStep {
  /// In words, its inner queries set in.
  let words: [String]
  /// `1,204 → 87 rows (−93 %); columns +late −title`
  let change: String
  /// The first rows, cells that got another value marked.
  let table: String
  let rowCount: Int
  /// The query up to here, as it is written.
  let text: String

  /// How many rows are shown.
  static let shownRows = 5
}

/// The stages of a query one after the other, each evaluated when it is first looked at.
struct StepWalk {
  private(set) var session: Session
  private let source: SourceText
  private let stages: [SpokenStage]
  private let texts: [String]
  private var headers: [[String]] = []
  private var steps: [QueryStep] = []

  init(_ plan: Plan, of query: WrittenQuery, _ session: Session) {
    self.session = session
    source = query.source
    stages = session.spokenStages(of: plan)
    texts = query.prefixes(of: stages.map { $0.output.origin.range })
  }

  var count: Int { stages.count }

  /// The first step without rows ends the walk: nothing happens after it.
  func isEnd(_ index: Int) -> Bool {
    index == stages.count - 1 || (index < steps.count && steps[index].rowCount == 0)
  }

  /// Whether the walk ends here before its last stage.
  func isEarlyEnd(_ index: Int) -> Bool { isEnd(index) && index < stages.count - 1 }

  mutating func step(_ index: Int) throws(SessionSettings.Refusal) -> QueryStep {
    while steps.count <= index { try takeStep() }
    return steps[index]
  }

  private mutating func takeStep() throws(SessionSettings.Refusal) {
    let stage = stages[steps.count]
    let rowCount = try session.rowCount(of: stage.output, in: source)
    let compared = ComparedColumns(stage.stage)
    let (table, workspace) = try session.quietTable(
      of: compared.plan(takes: QueryStep.shownRows), in: source)
    let shown = compared.shown(table)
    var options = FormatOptions(language: session.presenter.language)
    options.width = session.presenter.width ?? 100
    options.marked = compared.changedCells(of: table)
    let text = write(shown, in: workspace, as: .table, options)
    let names = shown.headers.map(\.name)
    let change =
      session.rowChange(from: steps.last?.rowCount, to: rowCount)
      + (headers.last.map { columnChange(from: $0, to: names) } ?? "")
    headers.append(names)
    steps.append(
      QueryStep(
        words: stage.words, change: change, table: String(decoding: text, as: UTF8.self),
        rowCount: rowCount, text: texts[steps.count]))
  }

  /// `; columns +late −title`, or their number where there are many.
  private func columnChange(from before: [String], to after: [String]) -> String {
    func part(_ sign: String, _ names: [String]) -> String {
      if names.isEmpty { return "" }
      if names.count > 3 { return " \(sign)\(names.count)" }
      return names.map { " \(sign)\(visible($0))" }.joined()
    }
    let change =
      part("+", after.filter { !before.contains($0) })
      + part("−", before.filter { !after.contains($0) })
    if change.isEmpty { return "" }
    return Localized(vi: "; cột", en: "; columns")[session.presenter.language] + change
  }

  /// A step as it is read: numbered, words set in lines of a width.
  func text(of step: QueryStep, number: Int, width: Int) -> String {
    let lines = step.words.enumerated().flatMap { index, sentence in
      wrappedLines(
        index == 0 ? "\(number). \(sentence)" : sentence, width: width, indent: index == 0 ? 3 : 5,
        first: index == 0 ? 0 : 3)
    }
    return (lines + ["   " + step.change]).map { $0 + "\n" }.joined() + step.table
  }

  /// What is said where no row is left before the last stage.
  var emptyRemark: String {
    Localized(
      vi: "Không còn dòng nào, nên các bước sau không có gì để làm; `.why` cho biết vì sao.\n",
      en: "No row is left, so the stages after this have nothing to do; `.why` tells why.\n")[
        session.presenter.language]
  }
}

/// Columns of a stage's output beside those whose place they took, for comparing cells.
private struct ComparedColumns {
  private let output: Plan
  /// Places of visible output columns, and the columns that had their names before.
  private var replaced: [(place: Int, old: Plan.Field)] = []

  init(_ stage: Speaker.Stage) {
    output = stage.output
    guard case .project(let inner, _) = output.node else { return }
    for (place, field) in output.visibleFields.enumerated() {
      guard stage.input.field(field.id) == nil,
        let old = stage.input.visibleFields.first(where: { $0.name == field.name }),
        inner.field(old.id) != nil
      else { continue }
      replaced.append((place, old))
    }
  }

  /// The first rows with the columns that were replaced behind the others.
  func plan(takes count: Int) -> Plan {
    guard !replaced.isEmpty, case .project(let inner, let fields) = output.node else {
      return .take(output, count: count)
    }
    let olds = replaced.map(\.old).filter { old in !fields.contains { $0.id == old.id } }
    return .take(.project(inner, fields.filter { !$0.isHidden } + olds), count: count)
  }

  func shown(_ table: Table) -> Table {
    let count = replaced.isEmpty ? table.headers.count : output.visibleFields.count
    return Table(
      headers: Array(table.headers.prefix(count)), columns: Array(table.columns.prefix(count)),
      rowCount: table.rowCount)
  }

  func changedCells(of table: Table) -> Set<FormatOptions.Cell> {
    var changed: Set<FormatOptions.Cell> = []
    for (index, pair) in replaced.enumerated() {
      let old = output.visibleFields.count + index
      guard old < table.columns.count else { continue }
      for row in 0..<table.rowCount
      where table.columns[pair.place].value(at: row) != table.columns[old].value(at: row) {
        changed.insert(FormatOptions.Cell(row: row, column: pair.place))
      }
    }
    return changed
  }
}

/// A query as it is written, and where: places of its stages are counted from the source's start.
struct WrittenQuery {
  let source: SourceText
  /// The query itself.
  let text: String
  /// Where the text begins in its source.
  private let start: Int

  init(_ query: Syntax.Query, in source: SourceText) {
    self.source = source
    text = source.text(in: query.range)
    start = query.range.start
  }

  /// The query up to each of some stages, known by their places; its head where a stage came from
  /// a query with a name.
  func prefixes(of ranges: [SourceRange?]) -> [String] {
    let written = parse(SourceText(name: "", text: text)).script.statements.last
    guard case .query(let query)? = written?.kind else { return ranges.map { _ in text } }
    let bytes = Array(text.utf8)
    func prefix(_ end: Int) -> String { String(decoding: bytes.prefix(end), as: UTF8.self) }
    var rest = query.stages[...]
    var prefixes: [String] = []
    for range in ranges.reversed() {
      guard let range else {
        prefixes.append(prefix(query.head.range.end))
        continue
      }
      while let last = rest.last, last.range.start + start > range.start { rest.removeLast() }
      let isHere = rest.last.map { $0.range.start + start == range.start } ?? false
      prefixes.append(prefix(isHere ? range.end - start : query.head.range.end))
      if !isHere { rest = [] }
    }
    return prefixes.reversed()
  }
}
