import HoiPlan
import Testing

/// Law 3: a plan and its optimized form give the same rows, in the same order.
@Suite struct OptimizeLaw {
  @Test func programsAreUnderstood() {
    tryLaw("Every program has a plan") { _, program in
      _ = try plan(of: program.text)
      return nil
    }
  }

  @Test func everyPrefixOfAQueryIsAQuery() {
    tryLaw("Every prefix is a query", count: LawSettings.count / 4) { _, program in
      for count in program.stages.indices { _ = try plan(of: program.prefix(count).text) }
      return nil
    }
  }

  @Test(arguments: Set(Pass.all.map(\.name)).sorted()) func onePassKeepsTheAnswer(name: String)
    throws
  {
    let pass = try #require(Pass.all.first { $0.name == name })
    tryLaw("Pass \(name) keeps the answer", count: LawSettings.count / 2) { lawCase, program in
      try compare(plan(of: program.text), in: lawCase, by: pass.run)
    }
  }

  @Test func allPassesKeepTheAnswer() {
    tryLaw("Optimizing keeps the answer") { lawCase, program in
      try compare(plan(of: program.text), in: lawCase, by: optimize)
    }
  }

  @Test func optimizingTwiceChangesNothingMore() {
    tryLaw("Optimizing settles") { lawCase, program in
      let once = try optimize(plan(of: program.text))
      let twice = optimize(once)
      if once == twice { return nil }
      return planText(once, of: LawData.schemas) + "\n" + planText(twice, of: LawData.schemas)
    }
  }

  /// A failure may go away, because what nobody needs is not computed; none may come.
  private func compare(
    _ plan: Plan, in lawCase: LawCase, by change: (Plan) -> Plan
  ) throws -> Verdict {
    let before = Answer { try reference(plan, in: lawCase.workspace) }
    guard case .table = before else { return nil }
    let changed = change(plan)
    let after = Answer { try reference(changed, in: lawCase.workspace) }
    guard let verdict = difference("as written", before, "optimized", after, .exact) else {
      return nil
    }
    return """
      \(planText(plan, of: LawData.schemas))
      \(planText(changed, of: LawData.schemas))
      \(verdict)
      """
  }
}
