import HoiPlan
import HoiText

extension Session {
  /// `--trace`: rows in and out of each stage, beside the remarks. Asks each prefix of the query,
  /// which is a query, for its rows: the figures are those of the stages as they are written.
  mutating func trace(_ plan: Plan, in source: SourceText) -> ExitStatus {
    var before: Int?
    var lines: [(change: String, words: String)] = []
    do throws(SessionSettings.Refusal) {
      for stage in spokenStages(of: plan) {
        let rows = try rowCount(of: stage.output, in: source)
        lines.append((rowChange(from: before, to: rows), stage.words[0]))
        before = rows
      }
    } catch {
      return error.status
    }
    let width = (lines.map { displayWidth($0.change) }.max() ?? 0) + 2
    for (index, line) in lines.enumerated() {
      presenter.remarks.write("\(index + 1). \(line.change.padded(to: width))\(line.words)\n")
    }
    return .success
  }
}
