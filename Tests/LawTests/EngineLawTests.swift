import HoiEngine
import HoiPlan
import HoiText
import Synchronization
import Testing

/// Law 4: the engine gives the answer of the reference evaluator. Law 9: whatever the threads.
@Suite struct EngineLaw {
  @Test func plansAsWrittenGiveTheReferenceAnswer() {
    tryLaw("Engine = reference") { lawCase, program in
      let plan = try plan(of: program.text)
      return difference(
        "reference", Answer { try reference(plan, in: lawCase.workspace) },
        "engine", Answer { try evaluated(plan, in: lawCase.workspace) })
    }
  }

  @Test func optimizedPlansGiveTheReferenceAnswer() {
    tryLaw("Engine, optimized = reference") { lawCase, program in
      let plan = try optimize(plan(of: program.text))
      return difference(
        "reference", Answer { try reference(plan, in: lawCase.workspace) },
        "engine", Answer { try evaluated(plan, in: lawCase.workspace) })
    }
  }

  /// More rows than fit a word of a bitmap.
  @Test func longerTablesGiveTheReferenceAnswer() {
    tryLaw("Engine = reference, longer tables", count: LawSettings.count / 10, scale: 10) {
      lawCase, program in
      let plan = try optimize(plan(of: program.text))
      return difference(
        "reference", Answer { try reference(plan, in: lawCase.workspace) },
        "engine", Answer { try evaluated(plan, in: lawCase.workspace) })
    }
  }

  /// Texts that were not compared while they were read: neither answers nor notes show it.
  @Test func textsKeptRowByRowDoNotShow() {
    tryLaw("Equal texts have one code = or several", scale: 4) { lawCase, program in
      let plan = try optimize(plan(of: program.text))
      let apart = lawCase.workspace.withTextsApart
      let verdict = difference(
        "one code", Answer { try evaluated(plan, in: lawCase.workspace) },
        "several codes", Answer { try evaluated(plan, in: apart) }, .exact)
      if let verdict { return verdict }
      guard let before = try? notes(plan, in: lawCase.workspace),
        let after = try? notes(plan, in: apart), before != after
      else { return nil }
      return "\(before)\n\(after)"
    }
  }

  /// Wherever a run is stopped, it gives no answer, and the next one is none the worse for it.
  @Test func stoppedRunsLeaveNothingBehind() {
    tryLaw("Asked again after a stop = asked once", scale: 3) { lawCase, program in
      let plan = try optimize(plan(of: program.text))
      let whole = Answer { try evaluated(plan, in: lawCase.workspace) }
      let workspace = lawCase.workspace.withTextsApart
      var random = SplitMix64(seed: UInt64(lawCase.seed))
      for _ in 0..<3 {
        let stop = StopOnce(afterAsks: Int(random.next() % 60))
        let options = EvaluationOptions(threadCount: 2, pieceRows: 7) { stop.isDue }
        do throws(EvaluationError) {
          _ = try evaluate(plan, in: workspace, options: options)
          if stop.wasDue { return "it was asked to stop, and gave an answer" }
        } catch {
          if stop.wasDue, error.code != "run.cancelled" { return "stopped with \(error.code)" }
        }
      }
      return difference(
        "asked once", whole, "asked again", Answer { try evaluated(plan, in: workspace) }, .exact)
    }
  }

  /// Asks for a stop a single time.
  private final class StopOnce: Sendable {
    private let asksLeft: Atomic<Int>

    init(afterAsks count: Int) {
      asksLeft = Atomic(count)
    }

    var isDue: Bool { asksLeft.subtract(1, ordering: .relaxed).oldValue == 0 }

    var wasDue: Bool { asksLeft.load(ordering: .relaxed) < 0 }
  }

  /// What moves or changes its form tells of the same missing values. What folds away or is not
  /// needed tells of none.
  @Test(arguments: ["simplify-quantifiers", "sink-cuts"]) func passesKeepTheNotes(name: String)
    throws
  {
    let pass = try #require(Pass.all.first { $0.name == name })
    tryLaw("Pass \(name) keeps the notes") { lawCase, program in
      let plan = try plan(of: program.text)
      guard let before = try? notes(plan, in: lawCase.workspace),
        let after = try? notes(pass.run(plan), in: lawCase.workspace), before != after
      else { return nil }
      return "\(planText(pass.run(plan), of: LawData.schemas))\n\(before)\n\(after)"
    }
  }

  private func notes(_ plan: Plan, in workspace: Workspace) throws -> [String] {
    let evaluation = try evaluate(plan, in: workspace, options: EvaluationOptions())
    return evaluation.notes.map { "\($0.code): \($0.wording.message.english)" }.sorted()
  }

  /// Law 9, with pieces so small that the threads have something to share.
  @Test(arguments: [1, 7, 4_096]) func threadsAndPiecesDoNotShow(pieceRows: Int) {
    tryLaw(
      "One thread = two threads, pieces of \(pieceRows)", count: LawSettings.count / 2, scale: 5
    ) { lawCase, program in
      let plan = try optimize(plan(of: program.text))
      let whole = Answer { try evaluated(plan, in: lawCase.workspace) }
      for threadCount in [1, 2] {
        let cut = Answer {
          try evaluated(
            plan, in: lawCase.workspace, threadCount: threadCount, pieceRows: pieceRows)
        }
        let verdict = difference(
          "as a whole", whole, "in pieces, \(threadCount) threads", cut, .exact)
        if let verdict { return verdict }
      }
      return nil
    }
  }

  /// Few rows of many are found by a way of their own.
  @Test func firstOfManyRowsAreThoseOfTheReference() throws {
    var random = SplitMix64(seed: UInt64(LawSettings.seed))
    let workspace = LawData.workspace(&random, counts: [300, 3_000, 200, 20])
    for key in ["id * weight", "id * 0.5 * weight", "created", "if urgent then id else missing"] {
      for order in ["", " desc"] {
        for limit in [1, 40] {
          let script = """
            tasks | add (if id in 100..170 then missing else \(key)) as k | sort k\(order), title
            | take \(limit) | select id, k
            """
          let plan = try optimize(plan(of: script))
          let verdict = difference(
            "reference", Answer { try reference(plan, in: workspace) },
            "engine", Answer { try evaluated(plan, in: workspace, threadCount: 2, pieceRows: 256) })
          #expect(verdict == nil, "\(script)")
        }
      }
    }
  }

  /// More rows than one piece of work has.
  @Test func threadsDoNotShowInLongTables() throws {
    var random = SplitMix64(seed: UInt64(LawSettings.seed))
    let workspace = LawData.workspace(&random, counts: [300, 70_000, 200, 20])
    let scripts = [
      "tasks | where urgent and cost > 1 | count",
      "tasks | group by lead, status: count(), sum(cost), avg(progress), max(due), mode(title)",
      "tasks | group by month(due) as m: sum(weight), count_distinct(title), first(id), stddev(cost)",
      "tasks | sort cost desc, title | take 20",
      "tasks | sort due | take 2 per lead.region",
      "tasks | distinct status, lead.kind",
      "tasks | where title contains \"bo\" | add cost / weight as c | sort c desc | take 30",
      "tasks | add sum(cost) per lead as s, rank(sort cost desc) per status as r | take 500",
      "tasks | expand coordinators as c | count by c.kind",
      "tasks | pivot status by lead.kind: count(), sum(cost)",
      "agencies | add count(tasks where urgent) as n, avg(tasks.cost) as c, any(tasks) as a",
      "tasks | sort created | add running(sum(weight)) per lead as r | skip 69_000",
    ]
    for script in scripts {
      let plan = try optimize(plan(of: script))
      let whole = Answer { try evaluated(plan, in: workspace, pieceRows: .max) }
      for (threadCount, pieceRows) in [(2, 4_096), (3, 1_000)] {
        let cut = Answer {
          try evaluated(plan, in: workspace, threadCount: threadCount, pieceRows: pieceRows)
        }
        let verdict = difference("as a whole", whole, "\(threadCount) threads", cut, .exact)
        #expect(verdict == nil, "\(script) in pieces of \(pieceRows)")
      }
    }
  }
}
