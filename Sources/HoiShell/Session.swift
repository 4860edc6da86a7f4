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
  /// The last query that was answered, as text: what a line that starts with `|` continues.
  var lastQuery: String?
  /// The last failed text with the first fix that was offered for it.
  var fixedText: String?
  /// Files being brought in by `use`, the innermost last.
  var openFiles: [String] = []

  /// How runs are limited.
  struct Settings {
    var threadCount = 2
    var memoryLimit = Int.max
    /// The folder files named in a script are looked for in; `nil`: where the program runs.
    var scriptFolder: String?
    /// Whether written files may take the place of others.
    var overwrites = false
    /// Whether `save` writes at all.
    var writesFiles = true
    /// Whether a person types: then any file may be named, and names given anew.
    var isInteractive = false
  }

  init(store: TableStore, catalog: Catalog, presenter: Presenter, settings: Settings) {
    self.store = store
    self.catalog = catalog
    self.presenter = presenter
    self.settings = settings
  }

  /// Runs a text: parse, analyze, optimize, evaluate, show. Nothing runs if anything is wrong.
  package mutating func run(_ source: SourceText, as mode: ParseMode = .script) -> ExitStatus {
    fixedText = nil
    let parsed = parse(source, as: mode)
    presenter.show(parsed.diagnostics, in: source)
    offerFix(parsed.diagnostics, in: source)
    if parsed.diagnostics.contains(where: { $0.severity == .error }) { return .failure }
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
      steps.append(Step(analyzed: analyzed, statement: statement, source: source))
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

  struct Step {
    let analyzed: AnalyzedStatement
    let statement: Syntax.Statement
    let source: SourceText
  }

  private mutating func carryOut(_ step: Step) -> ExitStatus {
    switch step.analyzed {
    case .query(let plan, let chart):
      let status = answer(plan, chart: chart, in: step.source)
      if status == .success { remember(step) }
      return status
    case .expectation(let plan, let offending, let message):
      return check(plan, offending: offending, message: message, step)
    case .declaration, .load, .use: return .success
    }
  }

  /// The result of the last query is `it`.
  private mutating func remember(_ step: Step) {
    guard case .query(let query) = step.statement.kind else { return }
    lastQuery = step.source.text(in: query.range)
    catalog.bind("it", to: query, in: step.source)
  }

  private mutating func answer(_ plan: Plan, chart: Chart?, in source: SourceText) -> ExitStatus {
    evaluated(plan, in: source) { session, evaluation, workspace in
      for saved in evaluation.saved {
        let status = session.save(saved, workspace, in: source)
        if status != .success { return status }
      }
      session.presenter.show(evaluation.table, chart: chart, in: workspace)
      return .success
    }
  }

  /// Evaluates a plan over the tables it needs, and shows what went wrong.
  private mutating func evaluated(
    _ plan: Plan, in source: SourceText,
    _ use: (inout Session, Evaluation, Workspace) -> ExitStatus
  ) -> ExitStatus {
    let plan = optimize(plan)
    do throws(SourceError) {
      let loaded = try store.load(for: plan)
      Interrupt.reset()
      do throws(EvaluationError) {
        let evaluation = try evaluate(plan, in: loaded.workspace, options: options)
        let status = use(&self, evaluation, loaded.workspace)
        presenter.show(loaded.notes + evaluation.notes, in: source)
        return status
      } catch {
        return presenter.show(error, loaded.workspace, in: source)
      }
    } catch {
      presenter.show([error.diagnostic], in: nil)
      return .badData
    }
  }

  private var options: EvaluationOptions {
    EvaluationOptions(
      threadCount: settings.threadCount, memoryLimit: settings.memoryLimit,
      isCancelled: { Interrupt.isRequested })
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
