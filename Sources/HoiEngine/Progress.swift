import Synchronization

/// How far an evaluation has come: give one to `EvaluationOptions`, and read it from any thread
/// while the evaluation goes on. Reading is free of locks and costs nothing to the evaluation.
///
///     let progress = Progress()
///     let options = EvaluationOptions(progress: progress)
///     // on a timer: draw(progress.share, progress.rows)
package final class Progress: Sendable {
  private let stageCount = Atomic<Int>(0)
  private let finishedStages = Atomic<Int>(0)
  /// Passes over columns in the stage that runs.
  private let passes = Atomic<Int>(0)
  private let rowsSeen = Atomic<Int>(0)

  package init() {}

  /// The part that is done, from 0 to 1: stages that are finished, and a guess at the one that
  /// runs. It is 1 when the evaluation has ended; a query that asks another one first may fall back.
  package var share: Double {
    let count = stageCount.load(ordering: .relaxed)
    if count == 0 { return 0 }
    let finished = min(count, finishedStages.load(ordering: .relaxed))
    let passes = Double(passes.load(ordering: .relaxed))
    return (Double(finished) + (finished == count ? 0 : passes / (passes + 8))) / Double(count)
  }

  /// Rows that have gone into stages so far, those of all stages together.
  package var rows: Int { rowsSeen.load(ordering: .relaxed) }

  func addStages(_ count: Int) {
    stageCount.add(count, ordering: .relaxed)
  }

  func finishStages(_ count: Int, rows: Int) {
    finishedStages.add(count, ordering: .relaxed)
    passes.store(0, ordering: .relaxed)
    rowsSeen.add(rows, ordering: .relaxed)
  }

  func countKernel() {
    passes.add(1, ordering: .relaxed)
  }
}
