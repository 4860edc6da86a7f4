/// Writes what was reported per quarter: on tasks, on delivered datasets, on targets.
struct ReportWriter: ~Copyable {
  private var rows: RowWriter
  private var random = Random(seed: 0x5EED_0005)

  init(emit: @escaping Emit) {
    rows = RowWriter(Schemas.reports, emit: emit)
  }

  /// Most tasks that were open in a quarter are reported for it: the present state for the third quarter
  /// of 2025, an earlier one for the second.
  mutating func write(of task: Assignment) {
    let isChanged = random.chance(35)
    let isMoved = task.index % 13 == 6 && task.deadline.lastDay != nil
    let behind = random.within(10...45)
    guard !random.chance(15) else { return }
    if task.created <= Day(2025, 6, 30), task.done.map({ $0 > Day(2025, 6, 30) }) ?? true {
      var status = task.isDone ? TaskWording.underWay : task.status
      if isChanged, status == TaskWording.underWay { status = TaskWording.notStarted }
      var row = Row(kind: "nhiệm vụ", period: "2025-Q2")
      row.agency = task.leadAgency?.id ?? ""
      row.task = task.id
      row.status = status
      row.deadline = isMoved ? task.deadline.beforeMove.machine : task.deadline.machine
      row.progress =
        status == TaskWording.notStarted ? 0 : task.progress.map { max(5, $0 - behind) }
      row.sent = Day(2025, 7, 1) + random.below(18)
      write(row)
    }
    if task.done.map({ $0 > Day(2025, 6, 30) }) ?? true {
      var row = Row(kind: "nhiệm vụ", period: "2025-Q3")
      row.agency = task.leadAgency?.id ?? ""
      row.task = task.id
      row.status = task.status
      row.deadline = task.deadline.machine
      row.progress = task.progress
      row.sent = Day.today - random.below(6)
      write(row)
    }
  }

  /// Datasets assigned to an agency and delivered so far: central agencies and provinces for four
  /// quarters, departments for the last one.
  mutating func write(of register: AgencyRegister) {
    for agency in register.ministries + register.centralAgencies + register.provinces {
      let assigned = random.within(12...90)
      var delivered = 0
      for quarter in 0..<4 {
        let before = delivered
        delivered = min(assigned, delivered + assigned * random.within(8...34) / 100)
        if quarter == 3, random.chance(35) { delivered = assigned }
        if quarter == 2, agency.id == "da-loc" || agency.id == "BVH" {
          delivered = max(0, before - 3)
        }
        if quarter == 3, agency.id == "sa-dinh" || agency.id == "VQT" { delivered = assigned + 2 }
        let day = Day.endOfMonth(2024, 12 + quarter * 3)
        // A province is new or a ministry did not exist yet.
        guard agency.from.map({ $0 <= day }) ?? true else { continue }
        write(delivery(agency, day, assigned, delivered))
      }
    }
    for department in register.departments.joined() {
      let assigned = random.within(3...24)
      let delivered = random.chance(40) ? assigned : assigned * random.within(20...95) / 100
      write(delivery(department, .today, assigned, delivered))
    }
  }

  /// What was measured; for a disputed target two sources give two figures.
  mutating func write(of targets: TargetBook) {
    for (index, target) in targets.all.enumerated() {
      guard let actual = target.figures.actual, let measured = target.measured else { continue }
      var row = Row(kind: "chỉ tiêu", period: "\(measured.year)-Q\(measured.quarter)")
      row.agency = target.plan?.agency.id ?? "BDK"
      row.target = target.id
      row.value = actual
      row.source = target.source
      row.sent = min(measured + 10, .today)
      write(row)
      guard targets.disputed.contains(index) else { continue }
      row.value = actual + random.within(11...60)
      row.source = "Kiểm tra thực tế"
      write(row)
    }
  }

  consuming func finish() {
    rows.finish()
  }

  private struct Row {
    let kind: String
    let period: String
    var agency = ""
    var task = ""
    var target = ""
    var status = ""
    var deadline = ""
    var progress: Int?
    var assigned: Int?
    var delivered: Int?
    /// In tenths.
    var value: Int?
    var source = ""
    var sent: Day?
  }

  private mutating func delivery(
    _ agency: Agency, _ day: Day, _ assigned: Int, _ delivered: Int
  ) -> Row {
    var row = Row(kind: "danh mục", period: "\(day.year)-Q\(day.quarter)")
    row.agency = agency.id
    row.assigned = assigned
    row.delivered = delivered
    row.sent = min(day + random.below(15), .today)
    return row
  }

  private mutating func write(_ row: Row) {
    rows.text("BC-\(padded(rows.rowCount + 1, width: 4))")
    rows.text(row.kind)
    rows.text(row.period)
    rows.text(row.agency)
    rows.text(row.task)
    rows.text(row.target)
    rows.text(row.status)
    rows.text(row.deadline)
    rows.integer(row.progress)
    rows.integer(row.assigned)
    rows.integer(row.delivered)
    rows.tenths(row.value)
    rows.text(row.source)
    rows.date(row.sent)
    rows.endRow()
  }
}
