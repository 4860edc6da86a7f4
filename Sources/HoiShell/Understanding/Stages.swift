import HoiAnalysis
import HoiEngine
import HoiPlan
import HoiSources
import HoiText

/// A stage of a query, what it does in words, and the columns it reads by the names they have.
struct SpokenStage {
  let stage: Speaker.Stage
  /// The sentence of the stage, then those of the queries inside it.
  let words: [String]
  /// Knows what columns are called where the stage reads them.
  let notation: Notation

  var output: Plan { stage.output }
}

extension Session {
  /// The stages of a plan, first to last; those without words are left out.
  func spokenStages(of plan: Plan) -> [SpokenStage] {
    var speaker = Speaker(language: presenter.language, schemas: catalog.schemas)
    var spoken: [SpokenStage] = []
    for stage in Speaker.stages(of: plan) {
      let words = speaker.say(stage)
      if !words.isEmpty {
        spoken.append(SpokenStage(stage: stage, words: words, notation: speaker.notation))
      }
      speaker.notation.learn(stage.node)
      if let arranged = stage.arranged { speaker.notation.learn(arranged) }
    }
    return spoken
  }

  /// The table of a plan; nothing is said but errors.
  mutating func quietTable(
    of plan: Plan, in source: SourceText
  ) throws(SessionSettings.Refusal) -> (table: Table, workspace: Workspace) {
    var found: (table: Table, workspace: Workspace)?
    let status = evaluated(plan, in: source, isQuiet: true) { _, evaluation, workspace in
      found = (evaluation.table, workspace)
      return .success
    }
    guard let found else { throw SessionSettings.Refusal(status: status) }
    return found
  }

  /// How many rows a plan gives.
  mutating func rowCount(
    of plan: Plan, in source: SourceText
  ) throws(SessionSettings.Refusal) -> Int {
    let type = ValueType(.int)
    let count = Plan.AggregateBinding(
      Plan.Field(id: FreshColumn.count, name: "count", type: type),
      Plan.Aggregate(.count, type: type))
    let table = try quietTable(of: .group(plan, keys: [], aggregates: [count]), in: source).table
    guard case .int(let rows)? = table.columns.first?.value(at: 0) else { return 0 }
    return Int(rows)
  }

  /// `1,204 → 87 rows (−93 %)`; the first stage has no rows before it.
  func rowChange(from before: Int?, to after: Int) -> String {
    let language = presenter.language
    func text(_ count: Int) -> String { humanText(Int64(count), in: language) }
    let unit = Localized(vi: "dòng", en: after == 1 && before == nil ? "row" : "rows")[language]
    guard let before else { return "\(text(after)) \(unit)" }
    if before == after { return "\(text(before)) → \(text(after)) \(unit)" }
    guard before > 0 else { return "\(text(before)) → \(text(after)) \(unit)" }
    let exact = Double(after - before) / Double(before) * 100
    // "−100 %" is said where nothing is left, and only there.
    let isNearlyAll = after > 0 && exact.rounded() == -100
    let percent = isNearlyAll ? max(-99.9, (exact * 10).rounded() / 10) : exact.rounded()
    let sign = percent < 0 ? "−" : "+"
    let share = "\(sign)\(humanText(percent.magnitude, in: language)) %"
    return "\(text(before)) → \(text(after)) \(unit) (\(share))"
  }
}

/// Identities of columns that no analysis gives: they follow those of `following`, which in turn
/// follow all that a script can have.
enum FreshColumn {
  /// After this come the columns of a query about the rows to follow.
  static let following = 1 << 40
  static let count = ColumnID(1 << 48)
  static let place = ColumnID(count.number + 1)
  static let total = ColumnID(count.number + 2)
  static let size = ColumnID(count.number + 3)
  static let first = ColumnID(count.number + 4)
  static let key = ColumnID(count.number + 5)
  /// Further ones, as many as are needed.
  static func value(_ index: Int) -> ColumnID { ColumnID(count.number + 16 + index) }
  /// The mark, and behind it those of the cells of cross tables.
  static let mark = ColumnID(1 << 50)
}
