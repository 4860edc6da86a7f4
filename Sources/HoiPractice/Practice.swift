/// A file of the practice workspace.
package enum PracticeFile: String, CaseIterable, Sendable {
  case agencies, tasks, datasets, plans, documents, targets, reports
  case descriptor

  /// `tasks.csv`
  package var name: String {
    self == .descriptor ? "datapackage.json" : rawValue + ".csv"
  }
}

/// The practice workspace: openly fictional agencies, tasks and dataset catalogs with planted
/// problems (``PlantedProblem``), the same bytes for the same size on any machine.
package struct Practice: Sendable {
  /// The size of the workspace in `examples/practice/`.
  package static let defaultDatasetCount = 2_500

  package static let datasetCounts = 2_500...10_000_000

  package let datasetCount: Int

  /// Counts outside ``datasetCounts`` are moved to its nearest end.
  package init(datasetCount: Int = Practice.defaultDatasetCount) {
    self.datasetCount = min(
      max(datasetCount, Self.datasetCounts.lowerBound), Self.datasetCounts.upperBound)
  }

  /// 600 at the default size, at most a million.
  var taskCount: Int { min(datasetCount * 6 / 25, 1_000_000) }

  /// Communes appear only in the larger sizes, at most 5,000.
  var communeCount: Int { min((datasetCount - Self.defaultDatasetCount) / 1_000, 5_000) }

  /// Writes the whole workspace. Memory stays bounded: agencies and plans are kept, tasks and
  /// datasets go through.
  package func write(_ emit: @escaping Emit) {
    let register = AgencyRegister(communeCount: communeCount)
    let plans = PlanBook(register: register, taskCount: taskCount)
    let targets = TargetBook(plans: plans, register: register)
    write(register, emit)
    write(plans, emit)
    write(targets, emit)
    writeTasks(register, plans, targets, emit)
    writeDatasets(register, emit)
    emit(.descriptor, Array(Descriptor.text.utf8))
  }
}
