import HoiAnalysis
import HoiPlan
import HoiSyntax
import HoiText

extension Session {
  /// How a query is explained.
  enum Explanation {
    /// The plan, after the optimizer.
    case plan
    /// A sentence for each stage.
    case words
  }

  /// Explains each query of a text; runs nothing.
  mutating func explain(_ source: SourceText, as explanation: Explanation) -> ExitStatus {
    let parsed = parse(source)
    presenter.show(parsed.diagnostics, in: source)
    if parsed.diagnostics.contains(where: { $0.severity == .error }) { return .failure }
    for statement in parsed.script.statements {
      let analysis = analyze(statement, in: source, catalog: &catalog)
      presenter.show(analysis.diagnostics, in: source)
      guard let analyzed = analysis.statement else { return .failure }
      let status = prepare(analyzed, statement, in: source)
      if status != .success { return status }
      if case .query(let plan, _) = analyzed { presenter.answers.write(text(plan, explanation)) }
    }
    return .success
  }

  private func text(_ plan: Plan, _ explanation: Explanation) -> String {
    switch explanation {
    case .plan: planText(optimize(plan), of: catalog.schemas)
    case .words: numbered(words(of: plan, schemas: catalog.schemas, in: presenter.language))
    }
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

  /// `.words`: the last query in words. `it` is that query as it was understood when it ran.
  mutating func sayLastQueryInWords() -> ExitStatus {
    guard lastQuery != nil else {
      presenter.answers.write(
        Localized(vi: "Chưa có truy vấn nào.\n", en: "There is no query yet.\n")[presenter.language]
      )
      return .success
    }
    return explain(SourceText(name: "it", text: "it"), as: .words)
  }
}
