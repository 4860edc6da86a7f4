import HoiPlan
import HoiSyntax
import HoiText
import Testing

/// Law 7: the language of the keywords, and the layout, change nothing a query means.
@Suite struct KeywordLaw {
  @Test(arguments: Language.allCases) func rewritingKeywordsKeepsThePlan(language: Language) {
    tryLaw("Rewriting in \(language)") { _, program in
      let written = try optimize(plan(of: program.text))
      let source = SourceText(name: "law.hoi", text: program.text)
      guard let text = format(source, keywords: language) else { return "cannot be formatted" }
      // `not any(…)` is written `không có(…)`, which reads as `none(…)`.
      let rewritten = try optimize(plan(of: text))
      if rewritten == written { return nil }
      return """
        \(text)
        \(planText(written, of: LawData.schemas))
        \(planText(rewritten, of: LawData.schemas))
        """
    }
  }
}
