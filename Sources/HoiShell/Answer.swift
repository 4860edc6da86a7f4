import HoiAnalysis
import HoiEngine
import HoiPlan
import HoiSources
import HoiText

/// A result with all that a file of it may say.
struct Answer {
  let result: ResultTable
  /// How it is drawn, where it is.
  let chart: Chart?
  let workspace: Workspace
}

/// Answers that go into one file at the end of the run.
final class AnswerList {
  var answers: [Answer] = []
}

extension Session {
  func answer(
    _ table: Table, of plan: Plan, chart: Chart?, asking query: String, _ workspace: Workspace
  ) -> Answer {
    let provenance = Provenance(
      query: query, asked: catalog.clock.now, sources: store.sources(of: plan))
    let schema = plan.resultSchema(among: workspace.schemas)
    return Answer(
      result: ResultTable(table, schema, provenance), chart: chart, workspace: workspace)
  }
}

extension Session {
  /// Writes answers to a file, in the form its name asks for; what was wrong, if anything was.
  func writeAnswers(_ answers: [Answer], to path: String, replacing: Bool) -> Diagnostic? {
    guard let last = answers.last else { return Diagnostic(RunProblem.noAnswer(path), at: nil) }
    do throws(SourceError) {
      if WrittenFile(path: path) == .picture {
        guard answers.count == 1, let picture = picture(of: last) else {
          return Diagnostic(RunProblem.noPicture(path), at: nil)
        }
        try writeFile(Array(picture.utf8), to: path, replacing: replacing)
      } else {
        // A package holds the tables that links lead into, and those whole.
        let workspace =
          WrittenFile(path: path) == .package
          ? try store.workspace(linkedFrom: answers.map(\.result.table)) : last.workspace
        let language = presenter.language
        try writeFile(
          answers.map(\.result), in: workspace, to: path,
          FormatOptions(language: language, title: last.result.schema.title?[language]),
          replacing: replacing)
        if let written = WrittenFile(path: path) {
          for answer in answers {
            presenter.noteLosses(of: answer.result.table, in: workspace, as: written)
          }
        }
      }
      return nil
    } catch {
      return error.diagnostic
    }
  }

  private func picture(of answer: Answer) -> String? {
    HoiShell.picture(
      of: answer.result.table, as: answer.chart?.kind, columns: answer.chart?.columns ?? [],
      in: answer.workspace, ChartOptions(language: presenter.language))
  }
}
