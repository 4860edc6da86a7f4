import Glibc
import HoiAnalysis
import HoiEngine
import HoiPlan
import HoiSources
import HoiSyntax
import HoiText

/// Why a question has no answer.
struct BenchFailure: Error {
  let reason: String
}

/// The tables, loaded once, and the way of a question from its text to the bytes of its answer:
/// the verbs as the program runs them.
struct BenchSession {
  private var source: WorkspaceSource
  private let options: EvaluationOptions
  private var format = FormatOptions()
  /// The day all questions take for today: 1 July 2026.
  private static let today: Int32 = 20_635
  /// Where `save` writes.
  let folder: String

  init(data: String, folder: String, threadCount: Int) throws(BenchFailure) {
    self.folder = folder
    options = EvaluationOptions(threadCount: threadCount)
    format.threadCount = threadCount
    var reading = ReadingOptions()
    reading.threadCount = threadCount
    do throws(SourceError) {
      source = try .open(path: data, options: reading)
      _ = try source.load(source.schemas.indices.map { TableID($0) })
    } catch {
      throw BenchFailure(reason: text(error.diagnostic))
    }
  }

  /// The answer to the last query of a script, as CSV.
  mutating func answer(_ script: SourceText) throws(BenchFailure) -> (csv: [UInt8], rows: Int) {
    var catalog = Catalog(
      schemas: source.schemas, clock: Clock(today: Self.today, now: Int64(Self.today) * 86_400),
      tableAliases: source.aliases.map { ($0.name, $0.table) })
    let parsed = parse(script, as: .script)
    try refuse(parsed.diagnostics)
    var answer: (csv: [UInt8], rows: Int) = ([], 0)
    for statement in parsed.script.statements {
      let analysis = analyze(statement, in: script, catalog: &catalog)
      try refuse(analysis.diagnostics)
      guard case .query(let plan, _)? = analysis.statement else { continue }
      answer = try evaluated(optimize(plan))
    }
    return answer
  }

  private mutating func evaluated(
    _ plan: Plan
  ) throws(BenchFailure) -> (csv: [UInt8], rows: Int) {
    let workspace: Workspace
    do throws(SourceError) {
      workspace = try source.load(plan.tables).workspace
    } catch {
      throw BenchFailure(reason: text(error.diagnostic))
    }
    let evaluation: Evaluation
    do throws(EvaluationError) {
      evaluation = try evaluate(plan, in: workspace, options: options)
    } catch {
      throw BenchFailure(reason: text(error.diagnostic))
    }
    do throws(SourceError) {
      for saved in evaluation.saved {
        try writeFile(
          write(saved.table, in: workspace, as: .csv, format), to: folder + "/" + saved.path,
          replacing: true)
      }
    } catch {
      throw BenchFailure(reason: text(error.diagnostic))
    }
    return (write(evaluation.table, in: workspace, as: .csv, format), evaluation.table.rowCount)
  }

  private func refuse(_ diagnostics: [Diagnostic]) throws(BenchFailure) {
    guard let error = diagnostics.first(where: { $0.severity == .error }) else { return }
    throw BenchFailure(reason: text(error))
  }
}

private func text(_ diagnostic: Diagnostic) -> String {
  DiagnosticRenderer(language: .english).render(diagnostic, in: nil)
}
