import HoiAnalysis
import HoiPlan
import HoiSyntax
import HoiText

/// A query whose plan is known, and the text it has.
struct UnderstoodQuery {
  let plan: Plan
  let written: WrittenQuery
}

extension Session {
  /// How a query is explained.
  enum Explanation {
    /// The plan, after the optimizer.
    case plan
    /// A sentence for each stage.
    case words
    /// What each stage does to the rows.
    case steps(isKeyed: Bool)
  }

  /// Explains each query of a text; only `steps` looks at rows.
  mutating func explain(_ source: SourceText, as explanation: Explanation) -> ExitStatus {
    do throws(SessionSettings.Refusal) {
      for query in try queries(of: source) {
        let status = explain(query, as: explanation)
        if status != .success { return status }
      }
      return .success
    } catch {
      return error.status
    }
  }

  private mutating func explain(
    _ query: UnderstoodQuery, as explanation: Explanation
  ) -> ExitStatus {
    switch explanation {
    case .plan: presenter.show(planText(optimize(query.plan), of: catalog.schemas))
    case .words:
      presenter.show(
        numbered(words(of: query.plan, schemas: catalog.schemas, in: presenter.language)))
    case .steps(let isKeyed):
      return showSteps(query, isKeyed: isKeyed, canEdit: false).status
    }
    return .success
  }

  /// The plans of the queries of a text; what is wrong with it is said.
  mutating func queries(
    of source: SourceText
  ) throws(SessionSettings.Refusal) -> [UnderstoodQuery] {
    let parsed = parse(source)
    presenter.show(parsed.diagnostics, in: source)
    if parsed.diagnostics.contains(where: { $0.severity == .error }) {
      throw SessionSettings.Refusal(status: .failure)
    }
    var queries: [UnderstoodQuery] = []
    for statement in parsed.script.statements {
      let analysis = analyze(statement, in: source, catalog: &catalog)
      presenter.show(analysis.diagnostics, in: source)
      guard let analyzed = analysis.statement else {
        throw SessionSettings.Refusal(status: .failure)
      }
      let status = prepare(analyzed, statement, in: source)
      if status != .success { throw SessionSettings.Refusal(status: status) }
      if case .query(let plan, _) = analyzed, case .query(let query) = statement.kind {
        queries.append(UnderstoodQuery(plan: plan, written: WrittenQuery(query, in: source)))
      }
    }
    return queries
  }

  /// Sentences set in belong to the one before.
  private func numbered(_ sentences: [String]) -> String {
    var number = 0
    return sentences.map { sentence in
      if sentence.hasPrefix(" ") { return "   \(sentence)\n" }
      number += 1
      return "\(number). \(sentence)\n"
    }.joined()
  }

  /// `.words`: the last query in words, as it was understood when it ran.
  mutating func sayLastQueryInWords() -> ExitStatus { explainLast(as: .words) }

  /// `.plan` and the like: the last query, as it was understood when it ran.
  mutating func explainLast(as explanation: Explanation) -> ExitStatus {
    guard let query = last else { return sayThereIsNoQuery() }
    return explain(query, as: explanation)
  }

  func sayThereIsNoQuery() -> ExitStatus {
    let text =
      lastQuery == nil
      ? Localized(vi: "Chưa có truy vấn nào.\n", en: "There is no query yet.\n")
      : Localized(
        vi: "Các cột đã khác so với lúc hỏi; hãy hỏi lại.\n",
        en: "The columns are others than when it was asked; ask again.\n")
    presenter.answers.write(text[presenter.language])
    return .success
  }
}
