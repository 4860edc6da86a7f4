import HoiPractice

/// How each planted problem is recognized in the files, by its name: the definitions an analyst
/// would give, independent of how the generator plants them.
let counters: [String: @Sendable (Workspace) -> Int] =
  agencyCounters.merging(taskCounters) { first, _ in first }
  .merging(reportCounters) { first, _ in first }
  .merging(datasetCounters) { first, _ in first }

private typealias Counters = [String: @Sendable (Workspace) -> Int]

private let agencyCounters: Counters = [
  "reused-codes": { repeats($0[.agencies].map { $0.cell("code") }).count },
  "repeated-numbers": { repeats($0[.documents].map { $0.cell("number") }).count },
  "open-list-only": { workspace in
    let central = workspace.names { $0.isMinistry || $0.isCentralAgency }
    return workspace.issuers(of: "Danh mục dữ liệu mở").intersection(central)
      .subtracting(workspace.issuers(of: "Danh mục dữ liệu lớn")).count
  },
  "unreviewed-lists": {
    $0[.documents].count {
      $0.cell("kind").hasPrefix("Danh mục")
        && ($0.has("reviewed") ? $0.cell("reviewed") : $0.cell("issued")) < "2025-03-30"
    }
  },
  "partners-only": { workspace in
    let ids = Set(workspace[.agencies].map { $0.cell("id") })
    let partners = Set(workspace[.tasks].flatMap { $0.list("coordinators") })
    return partners.intersection(ids).subtracting(workspace[.tasks].map { $0.cell("lead") }).count
  },
  "provinces-without-plan": { workspace in
    workspace.current { $0.isProvince }.count { workspace.plans(of: $0).isEmpty }
  },
  "ministries-without-plan": { workspace in
    workspace.current { $0.isMinistry }.count { workspace.plans(of: $0).isEmpty }
  },
  "folded-only": { workspace in
    workspace.current { $0.isProvince }.count {
      let plans = workspace.plans(of: $0)
      return !plans.isEmpty && plans.allSatisfy { $0.cell("form") == "lồng ghép" }
    }
  },
  "old-strategies": { workspace in
    workspace[.agencies].filter(\.isProvince).count {
      let plans = workspace.plans(of: $0)
      return !plans.isEmpty && plans.allSatisfy { $0.cell("issued") < "2024-02-05" }
    }
  },
  "two-inherited": { workspace in
    workspace.current { $0.isProvince }.count { province in
      let former = province.list("predecessors")
      return workspace[.plans].count { former.contains($0.cell("agency")) } >= 2
    }
  },
  "before-guidance": { $0[.plans].count { $0.cell("issued") < "2024-05-20" } },
  "expired-citations": { workspace in
    let expired = Set(
      workspace[.documents].filter { $0.has("expires") && $0.cell("expires") < workspace.today }
        .map { $0.cell("id") })
    return workspace[.plans].count { !expired.isDisjoint(with: $0.list("cites")) }
  },
  "unsent-plans": { $0[.plans].count { !$0.has("sent") } },
  "all-done": { workspace in
    workspace[.plans].count {
      let tasks = workspace.tasks(of: $0)
      return !tasks.isEmpty && tasks.allSatisfy(\.isDone)
    }
  },
  "without-tasks": { workspace in workspace[.plans].count { workspace.tasks(of: $0).isEmpty } },
  "targets-met": { $0[.targets].count { $0.isMet == true } },
  "targets-without-figure": { $0[.targets].count { !$0.has("actual") } },
  "below-national": { workspace in
    let national = Dictionary(
      uniqueKeysWithValues: workspace[.targets].map { ($0.cell("id"), $0.number("value") ?? 0) })
    return workspace[.targets].count {
      guard $0.cell("unit") == "%", let parent = national[$0.cell("parent")] else { return false }
      return ($0.number("value") ?? 0) < parent
    }
  },
  "uncovered-targets": { workspace in
    let served = Set(workspace[.tasks].map { $0.cell("target") })
    return workspace[.targets].count {
      $0.cell("scope") == "quốc gia" && !served.contains($0.cell("id"))
    }
  },
]

private let taskCounters: Counters = [
  "overdue": { workspace in
    workspace[.tasks].count { !$0.lastDay.isEmpty && $0.lastDay < workspace.today && !$0.isDone }
  },
  "due-fourth-quarter": {
    $0[.tasks].count { ("2025-10-01"..."2025-12-31").contains($0.lastDay) }
  },
  "due-soon-not-started": {
    $0[.tasks].count {
      ("2025-09-30"..."2025-10-30").contains($0.lastDay) && $0.cell("status") == "chưa bắt đầu"
    }
  },
  "without-lead": { $0[.tasks].count { !$0.has("lead") } },
  "collective-leads": { workspace in
    workspace.unmatchedLeads.count { $0.hasPrefix("các ") || $0.hasPrefix("UBND các") }
  },
  "misspelled-leads": { workspace in
    workspace.unmatchedLeads.count { !$0.hasPrefix("các ") && !$0.hasPrefix("UBND các") }
  },
  "former-leads": { workspace in
    let former = Set(workspace[.agencies].filter { $0.has("valid_to") }.map { $0.cell("id") })
    return workspace[.tasks].count { former.contains($0.cell("lead")) }
  },
  "without-deadline": { $0[.tasks].count { !$0.has("deadline_text") } },
  "undated-deadlines": { $0[.tasks].count { $0.has("deadline_text") && !$0.has("deadline") } },
  "unreadable-deadlines": {
    let texts = ["1.11", "31/02/2025", "Quý V/2025", "theo tiến độ của đề án"]
    return $0[.tasks].count { texts.contains($0.cell("deadline_text")) }
  },
  "no-deliverable": { $0[.tasks].count { $0.isDone && !$0.has("deliverable") } },
  "orphans": { workspace in
    let provinces = Set(workspace[.agencies].filter(\.isProvince).map { $0.cell("id") })
    let plans = Set(
      workspace[.plans].filter { provinces.contains($0.cell("agency")) }.map { $0.cell("id") })
    return workspace[.tasks].count { plans.contains($0.cell("plan")) && !$0.has("target") }
  },
  "without-plan": { $0[.tasks].count { !$0.has("plan") } },
  "done-too-early": { $0[.tasks].count { $0.has("done") && $0.cell("done") < $0.cell("created") } },
  "full-but-open": { $0[.tasks].count { $0.cell("progress") == "100" && !$0.isDone } },
  "cost-outliers": { workspace in
    let groups = Dictionary(grouping: workspace[.tasks].filter { $0.has("cost") }) {
      $0.cell("lead")
    }
    return groups.values.reduce(0) { count, tasks in
      let costs = tasks.compactMap { $0.number("cost") }
      let average = costs.reduce(0, +) / Double(costs.count)
      return count + costs.count { $0 > 2 * average }
    }
  },
  "cost-ties": { highest($0[.tasks].compactMap { $0.number("cost") }) },
  "several-documents": {
    repeats($0[.documents].map { $0.cell("task") }.filter { !$0.isEmpty }).count
  },
]

private let reportCounters: Counters = [
  "changed-status": { $0.changed("status") },
  "moved-deadlines": { $0.changed("deadline") },
  "delivered-all": {
    $0[.reports].count {
      $0.cell("period") == "2025-Q3" && $0.has("assigned")
        && $0.cell("assigned") == $0.cell("delivered")
    }
  },
  "delivered-too-many": {
    $0[.reports].count { ($0.number("delivered") ?? 0) > ($0.number("assigned") ?? 0) }
  },
  "falling-totals": { workspace in
    let deliveries = workspace[.reports].filter { $0.has("delivered") }
    return zip(deliveries, deliveries.dropFirst()).count {
      $0.cell("agency") == $1.cell("agency")
        && ($1.number("delivered") ?? 0) < ($0.number("delivered") ?? 0)
    }
  },
  "two-sources": { workspace in
    let figures = workspace[.reports].filter { $0.has("target") }
    return Dictionary(grouping: figures) { $0.cell("target") + $0.cell("period") }.values.count {
      Set($0.map { $0.cell("value") }).count > 1
    }
  },
]

/// The values that occur more than once.
func repeats(_ values: [String]) -> [String] {
  Dictionary(grouping: values) { $0 }.filter { $0.value.count > 1 }.map(\.key)
}

/// How many share the highest value.
func highest(_ values: [Double]) -> Int {
  let top = values.max()
  return values.count { $0 == top }
}

extension Workspace.Row {
  var isProvince: Bool { ["tỉnh", "thành phố"].contains(cell("kind")) }
  var isMinistry: Bool { cell("kind") == "bộ" }
  var isCentralAgency: Bool { cell("kind") == "cơ quan thuộc Chính phủ" }

  fileprivate var isMet: Bool? {
    guard let value = number("value"), let actual = number("actual") else { return nil }
    return switch cell("op") {
    case ">=": actual >= value
    case "<=": actual <= value
    default: actual == value
    }
  }
}

extension Workspace {
  func current(_ isWanted: (Row) -> Bool) -> [Row] {
    self[.agencies].filter { !$0.has("valid_to") && isWanted($0) }
  }

  fileprivate func names(_ isWanted: (Row) -> Bool) -> Set<String> {
    Set(current(isWanted).map { $0.cell("name") })
  }

  fileprivate func issuers(of kind: String) -> Set<String> {
    Set(self[.documents].filter { $0.cell("kind") == kind }.map { $0.cell("issuer") })
  }

  fileprivate func plans(of agency: Row) -> [Row] {
    self[.plans].filter { $0.cell("agency") == agency.cell("id") }
  }

  fileprivate func tasks(of plan: Row) -> [Row] {
    self[.tasks].filter { $0.cell("plan") == plan.cell("id") }
  }

  fileprivate var unmatchedLeads: [String] {
    let ids = Set(self[.agencies].map { $0.cell("id") })
    return self[.tasks].map { $0.cell("lead") }.filter { !$0.isEmpty && !ids.contains($0) }
  }

  /// Tasks whose reports for the second and third quarter differ in a column.
  fileprivate func changed(_ column: String) -> Int {
    let reports = self[.reports].filter { $0.has("task") }
    return Dictionary(grouping: reports) { $0.cell("task") }.values.count {
      $0.count == 2 && $0[0].cell(column) != $0[1].cell(column)
    }
  }
}
