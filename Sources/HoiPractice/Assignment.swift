/// One task as it is handed out and as it stands today.
struct Assignment: Sendable {
  let index: Int
  let id: String
  var title = ""
  var group = ""
  /// An agency's id, or what somebody wrote instead of one.
  var lead = ""
  /// The agency behind `lead`, where there is one.
  var leadAgency: Agency?
  var coordinators: [String] = []
  var plan: Plan?
  var target = ""
  var status = TaskWording.notStarted
  var priority = ""
  var created = Day.today
  var deadline = Deadline.none
  var done: Day?
  var progress: Int?
  /// In million đồng.
  var cost: Int?
  var deliverable = ""
  var tags: [String] = []
  var updated = Day.today
  var updatedMinute = 0

  var isDone: Bool { status == TaskWording.done }
}

/// Makes the tasks one after the other. Rare problems are planted by the task's number, so they
/// grow with the size of the workspace.
struct AssignmentMaker {
  let register: AgencyRegister
  let plans: PlanBook
  private var random = Random(seed: 0x5EED_0003)
  private let partners: [String]

  init(register: AgencyRegister, plans: PlanBook) {
    self.register = register
    self.plans = plans
    partners =
      ["BDK", "BDK", "BDK", "BNK", "BNK", "VNC", "VNC", "TTC", "VQT"]
      + register.ministries.map(\.id)
  }

  mutating func assignment(_ index: Int) -> Assignment {
    var task = Assignment(index: index, id: "NV-\(padded(index + 1, width: 4))")
    if !random.chance(6) { task.plan = plans.all[random.pick(plans.lottery)] }
    // Kept out of the plans whose tasks are all done.
    if index % 200 == 88 { task.plan = plans.all.first }
    describe(&task)
    name(&task)
    schedule(&task)
    settle(&task)
    value(&task)
    return task
  }

  /// Group, sector, lead and title.
  private mutating func describe(_ task: inout Assignment) {
    let group = TaskWording.groups[random.pick(TaskWording.groupLottery)]
    task.group = group.name
    let owner = task.plan?.agency ?? random.pick(register.provinces)
    let lead = leadAgency(of: owner)
    task.leadAgency = lead
    let sector = random.pick(lead.sectors).lowercased()
    let place = owner.place.isEmpty ? "" : " tại \(owner.place)"
    let scope = owner.place.isEmpty && random.chance(50) ? " toàn ngành" : place
    task.title = random.pick(group.titles).replacing("{s}", with: sector) + scope
    if let served = TargetBook.served[group.name], !random.chance(25) {
      task.target = random.pick(served)
    }
    task.deliverable = random.chance(6) ? "" : random.pick(group.deliverables)
    task.tags = random.chance(10) ? [] : [random.pick(group.tags)]
    if random.chance(45) { task.tags.append(random.pick(TaskWording.freeTags)) }
    task.priority = random.pick(["cao", "trung bình", "trung bình", "trung bình", "thấp"])
  }

  private mutating func leadAgency(of owner: Agency) -> Agency {
    if owner.level == .province, owner.isCurrent, random.chance(80), let place = owner.province {
      return random.pick(register.departments[place])
    }
    return owner
  }

  /// The lead and coordinators as written, with the planted gaps.
  private mutating func name(_ task: inout Assignment) {
    let index = task.index
    task.lead = task.leadAgency?.id ?? ""
    if index % 40 == 11 {
      task.lead = ""
    } else if index % 50 == 23 {
      task.lead = TaskWording.collectiveActors[index / 50 % 5]
    } else if index % 120 == 77 {
      task.lead = TaskWording.misspelledLeads[index / 120 % 5]
    }
    if task.lead != task.leadAgency?.id { task.leadAgency = nil }
    for _ in 0..<random.below(4) {
      var partner = random.pick(partners)
      if let province = task.plan?.agency.province, random.chance(60) {
        let departments = register.departments[province]
        partner = departments[min(random.below(departments.count), random.below(3))].id
      }
      if partner != task.lead, !task.coordinators.contains(partner) {
        task.coordinators.append(partner)
      }
    }
    if index % 37 == 5 {
      task.coordinators.append(TaskWording.collectiveActors[index / 37 % 5])
    }
  }

  /// Created, deadline, status, done.
  private mutating func schedule(_ task: inout Assignment) {
    let index = task.index
    let start = max(task.plan?.issued ?? Day(2024, 3, 1), Day(2024, 2, 5))
    // A former agency was given its tasks while it existed.
    let last = task.plan?.agency.to ?? .today - 5
    let room = max(1, last.number - start.number + 1)
    task.created = start + random.below(min(room, random.chance(75) ? 150 : 500))
    var near = task.created + 40 + random.below(540)
    var notation = random.pick(Deadline.lottery)
    if index % 100 == 17 {
      near = Day(2025, 10, 1) + random.below(30)
      notation = .day
    }
    task.deadline = index % 30 == 19 ? .none : Deadline(notation, near: near)
    let isPast = task.deadline.lastDay.map { $0 < .today } ?? false
    let roll = random.below(100)
    if task.plan?.isAllDone == true || index % 150 == 61 {
      task.status = TaskWording.done
    } else if index % 200 == 88 {
      task.status = TaskWording.underWay
    } else if index % 100 == 17 {
      task.status = TaskWording.notStarted
    } else if isPast {
      task.status =
        roll < 72
        ? TaskWording.done
        : roll < 92
          ? TaskWording.underWay : roll < 97 ? TaskWording.notStarted : TaskWording.paused
    } else {
      task.status =
        roll < 38 && task.created < .today - 45
        ? TaskWording.done
        : roll < 74
          ? TaskWording.underWay : roll < 94 ? TaskWording.notStarted : TaskWording.paused
    }
  }

  /// What follows from the status.
  private mutating func settle(_ task: inout Assignment) {
    let index = task.index
    let room = Day.today.number - task.created.number
    switch task.status {
    case TaskWording.done:
      let wanted = task.deadline.lastDay.map { $0.number - task.created.number } ?? 200
      let days = max(1, wanted + random.within(-110...35))
      task.done = task.created + (days <= room ? days : random.below(max(room, 1)))
      task.progress = 100
      if index % 150 == 61 { task.done = task.created - random.within(3...40) }
      if index % 9 == 4 { task.deliverable = "" }
    case TaskWording.underWay:
      task.progress = 5 * random.within(1...19)
      if index % 200 == 88 { task.progress = 100 }
    case TaskWording.paused: task.progress = 5 * random.within(1...12)
    default: task.progress = 0
    }
    if !task.isDone, task.progress != 100, random.chance(5) { task.progress = nil }
    let last = max(task.created, task.done ?? task.created)
    task.updated = last + random.below(max(1, Day.today.number - last.number + 1))
    task.updatedMinute = random.within(60...600)
  }

  private mutating func value(_ task: inout Assignment) {
    let index = task.index
    guard !random.chance(9) else { return }
    var cost = 10 * random.within(10...80)
    if index % 33 == 5 { cost *= 6 }
    if index % 150 == 49 { cost = 12_000 }
    task.cost = cost
  }
}

extension Practice {
  /// Tasks, and what hangs on each of them: documents and reports.
  func writeTasks(
    _ register: AgencyRegister, _ plans: PlanBook, _ targets: TargetBook, _ emit: @escaping Emit
  ) {
    var tasks = RowWriter(Schemas.tasks, emit: emit)
    var documents = DocumentWriter(register: register, emit: emit)
    var reports = ReportWriter(emit: emit)
    var maker = AssignmentMaker(register: register, plans: plans)
    for index in 0..<taskCount {
      let task = maker.assignment(index)
      Self.write(task, &tasks)
      documents.write(of: task)
      reports.write(of: task)
    }
    reports.write(of: register)
    reports.write(of: targets)
    tasks.finish()
    documents.finish()
    reports.finish()
  }

  private static func write(_ task: Assignment, _ rows: inout RowWriter) {
    rows.text(task.id)
    rows.text(task.title)
    rows.text(task.group)
    rows.text(task.lead)
    rows.list(task.coordinators)
    rows.text(task.plan?.id ?? "")
    rows.text(task.target)
    rows.text(task.status)
    rows.text(task.priority)
    rows.date(task.created)
    rows.text(task.deadline.machine)
    rows.text(task.deadline.text)
    rows.date(task.done)
    rows.integer(task.progress)
    rows.integer(task.cost.map { $0 * 1_000_000 })
    rows.text(task.deliverable)
    rows.list(task.tags)
    rows.moment(task.updated, minute: task.updatedMinute)
    rows.endRow()
  }
}
