import HoiAnalysis
import HoiEngine
import HoiPlan
import HoiSources
package import HoiSyntax
package import HoiText

/// A workspace being asked questions: what it has, what has been named, and how answers are shown.
package struct Session {
  let store: TableStore
  var catalog: Catalog
  var presenter: Presenter
  var settings: Settings
  /// The last query that was answered, as it was understood; `nil` again once its tables have other
  /// columns.
  private(set) var last: UnderstoodQuery?
  /// How many queries were answered.
  private(set) var answeredCount = 0
  /// Its text: what a line that starts with `|` continues.
  private(set) var lastQuery: String?
  /// The last failed text with the first fix that was offered for it.
  var fixedText: String?
  /// What the last query was answered with, where the settings keep it.
  var lastAnswer: Answer?
  /// Rows of the last answer, and seconds it took.
  private(set) var lastCost: (rowCount: Int, seconds: Double)?
  /// Files being brought in by `use`, the innermost last.
  var openFiles: [String] = []

  /// How runs are limited.
  struct Settings {
    var threadCount = 2
    /// Seconds a query may take.
    var timeout: Double?
    /// The folder files named in a script are looked for in; `nil`: where the program runs.
    var scriptFolder: String?
    /// Whether written files may take the place of others.
    var overwrites = false
    /// Whether `save` writes at all.
    var writesFiles = true
    /// As after `-w`.
    var workspace: [String] = []
    /// Whether rows in and out of each stage are told.
    var traces = false
    /// Whether `lastAnswer` is kept.
    var keepsAnswer = false
    /// Whether a person types: then any file may be named, and names given anew.
    var isInteractive = false
    /// How files that statements name are read.
    var reading = ReadingOptions()
  }

  init(store: TableStore, catalog: Catalog, presenter: Presenter, settings: Settings) {
    self.store = store
    self.catalog = catalog
    self.presenter = presenter
    self.settings = settings
  }

  /// Before an entry that may answer nothing.
  mutating func forgetLastAnswer() { lastCost = nil }

  /// Runs a text: parse, analyze, optimize, evaluate, show. Nothing runs if anything is wrong.
  package mutating func run(_ source: SourceText, as mode: ParseMode = .script) -> ExitStatus {
    fixedText = nil
    let parsed = parse(source, as: mode)
    presenter.show(parsed.diagnostics, in: source)
    offerFix(parsed.diagnostics, in: source)
    if parsed.diagnostics.contains(where: { $0.severity == .error }) { return .failure }
    takeInChanges()
    var steps: [Step] = []
    var status = ExitStatus.success
    for statement in parsed.script.statements {
      let analysis = analyze(statement, in: source, catalog: &catalog)
      presenter.show(analysis.diagnostics, in: source)
      offerFix(analysis.diagnostics, in: source)
      guard let analyzed = analysis.statement else {
        status = .failure
        continue
      }
      let prepared = prepare(analyzed, statement, in: source)
      if prepared != .success { return prepared }
      steps.append(
        Step(
          analyzed: analyzed, schemas: catalog.schemas, statement: statement, source: source))
    }
    guard status == .success else { return status }
    for step in steps {
      let status = carryOut(step)
      if status != .success { return status }
    }
    return .success
  }

  /// Keeps the text as the first fix would make it, for a key that applies it.
  private mutating func offerFix(_ diagnostics: [Diagnostic], in source: SourceText) {
    let fixes = diagnostics.filter { $0.severity == .error }.compactMap(\.fix)
    guard fixedText == nil, let fix = fixes.first else { return }
    let bytes = source.bytes
    let (start, end) = (min(fix.range.start, bytes.count), min(fix.range.end, bytes.count))
    fixedText = String(
      decoding: Array(bytes[..<start]) + Array(fix.replacement.utf8) + Array(bytes[end...]),
      as: UTF8.self)
  }

  /// Takes in the columns of files that were written to since the last entry.
  private mutating func takeInChanges() {
    store.lookAgain()
    if store.reads(catalog.schemas) { return }
    catalog.replaceSchemas(store.schemas)
    last = nil
  }

  struct Step {
    let analyzed: AnalyzedStatement
    /// The tables as they were understood for it.
    let schemas: [TableSchema]
    let statement: Syntax.Statement
    let source: SourceText
  }

  private mutating func carryOut(_ step: Step) -> ExitStatus {
    Interrupt.watch(until: Interrupt.end(ofRunOf: settings.timeout))
    let progress = ProgressFigures(share: nil, rowCount: nil)
    let analyzed = ProgressLine.shown(
      presenter.showsProgress, presenter.language, { progress }, while: { settled(step) })
    let isStopped = Interrupt.stopsRun()
    Interrupt.unwatch()
    if isStopped { return showStop(in: step.source) }
    guard let analyzed else { return .failure }
    switch analyzed {
    case .query(let plan, let chart):
      let status = answer(plan, chart: chart, step)
      if status == .success { remember(plan, step) }
      if status == .success, settings.traces { return trace(plan, in: step.source) }
      return status
    case .expectation(let plan, let offending, let message):
      return check(plan, offending: offending, message: message, step)
    case .declaration, .load, .use: return .success
    }
  }

  /// What a statement asks, understood again if a file turns out to hold other types than its
  /// sample did, for this statement or one before; each time at least one column takes its last type.
  private mutating func settled(_ step: Step) -> AnalyzedStatement? {
    var analyzed = step.analyzed
    var schemas = step.schemas
    while let plan = analyzed.plan {
      if store.reads(schemas) { store.read(for: optimize(plan)) }
      if store.reads(schemas) { break }
      catalog.replaceSchemas(store.schemas)
      schemas = store.schemas
      let analysis = analyze(step.statement, in: step.source, catalog: &catalog)
      presenter.show(analysis.diagnostics, in: step.source)
      guard let again = analysis.statement else { return nil }
      analyzed = again
    }
    return analyzed
  }

  /// The result of the last query is `it`.
  private mutating func remember(_ plan: Plan, _ step: Step) {
    guard case .query(let query) = step.statement.kind else { return }
    answeredCount += 1
    let written = WrittenQuery(query, in: step.source)
    last = UnderstoodQuery(plan: plan, written: written)
    lastQuery = written.text
    catalog.bind("it", to: query, in: step.source)
  }

  private mutating func answer(_ plan: Plan, chart: Chart?, _ step: Step) -> ExitStatus {
    let query = step.source.text(in: step.statement.range)
    let start = ContinuousClock.now
    return evaluated(plan, in: step.source) { session, evaluation, workspace in
      for saved in evaluation.saved {
        // What is saved before its columns changed is drawn by a choice of its own.
        let isShown = saved.table.headers == evaluation.table.headers
        let answer = session.answer(
          saved.table, of: saved.plan, chart: isShown ? chart : nil, asking: query, workspace)
        let status = session.save(answer, saved, in: step.source)
        if status != .success { return status }
      }
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      session.lastCost = (evaluation.table.rowCount, seconds)
      let answer = session.answer(
        evaluation.table, of: plan, chart: chart, asking: query, workspace)
      if let list = session.presenter.collected {
        list.answers.append(answer)
      } else {
        session.presenter.show(evaluation.table, chart: chart, in: workspace)
        session.presenter.showCost(rowCount: evaluation.table.rowCount, seconds: seconds)
      }
      if session.settings.keepsAnswer { session.lastAnswer = answer }
      return .success
    }
  }

  /// Evaluates a plan over the tables it needs, and shows what went wrong; notes unless quiet.
  mutating func evaluated(
    _ plan: Plan, in source: SourceText, isQuiet: Bool = false,
    _ use: (inout Session, Evaluation, Workspace) -> ExitStatus
  ) -> ExitStatus {
    Interrupt.watch(until: Interrupt.end(ofRunOf: settings.timeout))
    defer { Interrupt.unwatch() }
    let progress = Progress()
    let ran = ProgressLine.shown(
      presenter.showsProgress, presenter.language, { ProgressFigures(progress) },
      while: { run(plan, progress, isQuiet: isQuiet) })
    switch ran {
    case .answer(let evaluation, let workspace, let notes):
      let status = use(&self, evaluation, workspace)
      if !isQuiet { presenter.show(notes + evaluation.notes, in: source) }
      return status
    case .failed(.cancelled, _): return showStop(in: source)
    case .unreadable where Interrupt.stopsRun(): return showStop(in: source)
    case .failed(let error, let workspace): return presenter.show(error, workspace, in: source)
    case .unreadable(let error):
      presenter.show([error.diagnostic], in: nil)
      return .badData
    }
  }

  private enum Ran {
    case answer(Evaluation, Workspace, notes: [Diagnostic])
    case failed(EvaluationError, Workspace)
    case unreadable(SourceError)
  }

  /// Reads what a plan needs and evaluates it.
  private func run(_ plan: Plan, _ progress: Progress, isQuiet: Bool) -> Ran {
    let plan = optimize(plan)
    let options = options(progress)
    do throws(SourceError) {
      let loaded = try store.load(for: plan, over: catalog.schemas, keepingNotes: isQuiet)
      do throws(EvaluationError) {
        if options.isCancelled() { throw .cancelled }
        let evaluation = try evaluate(plan, in: loaded.workspace, options: options)
        return .answer(evaluation, loaded.workspace, notes: loaded.notes)
      } catch {
        return .failed(error, loaded.workspace)
      }
    } catch {
      return .unreadable(error)
    }
  }

  /// What is said of a run that was stopped, by Ctrl-C or by the end of its time.
  private func showStop(in source: SourceText) -> ExitStatus {
    if Interrupt.isRequested {
      presenter.show([EvaluationError.cancelled.diagnostic], in: source)
      return .cancelled
    }
    let problem = RunProblem.timeLimit(seconds: settings.timeout ?? 0)
    presenter.show([Diagnostic(problem, at: nil)], in: nil)
    return .limit
  }

  private func options(_ progress: Progress) -> EvaluationOptions {
    EvaluationOptions(
      threadCount: settings.threadCount, memory: settings.reading.memory, progress: progress,
      isCancelled: Interrupt.stopsRun)
  }

  /// An `expect` statement: silent where it holds; else its message and up to ten rows against it.
  private mutating func check(
    _ plan: Plan, offending: Plan?, message: String?, _ step: Step
  ) -> ExitStatus {
    var holds = false
    let status = evaluated(plan, in: step.source) { _, evaluation, _ in
      holds = evaluation.table.columns.first?.value(at: 0) == .bool(true)
      return .success
    }
    if status != .success || holds { return status }
    let problem = RunProblem.expectationFailed(message: message)
    presenter.show([Diagnostic(problem, at: step.statement.range)], in: step.source)
    if let offending {
      let shown = Plan.take(offending, count: RunProblem.shownRows)
      _ = evaluated(shown, in: step.source) { session, evaluation, workspace in
        session.presenter.showOffending(evaluation.table, in: workspace)
        return .success
      }
    }
    return .failure
  }
}

extension AnalyzedStatement {
  /// The plan a statement runs first.
  fileprivate var plan: Plan? {
    switch self {
    case .query(let plan, _): plan
    case .expectation(let plan, _, _): plan
    case .declaration, .load, .use: nil
    }
  }
}
