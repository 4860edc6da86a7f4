/// A strategy or plan of an agency.
struct Plan: Sendable {
  enum Form: String, Sendable, CaseIterable {
    case strategy = "chiến lược riêng"
    case plan = "kế hoạch riêng"
    case folded = "lồng ghép"
  }

  let id: String
  let agency: Agency
  let name: String
  let form: Form
  let issued: Day
  let sent: Day?
  let cites: [String]
  /// How many tickets it holds when tasks are dealt out; 0 for a plan without tasks.
  let weight: Int
  let isAllDone: Bool

  var hasLocalTargets: Bool { agency.level == .province && form != .folded }
}

/// One line of the list of plans.
struct PlanSeed: Sendable {
  let agency: String
  let form: Plan.Form
  let issued: Day
  /// Days until it was sent to the ministry that collects plans.
  var sentAfter: Int?
  var weight = 3
  var isAllDone = false
  var citesExpired = false
}

/// The plans, in the order of their ids.
struct PlanBook: Sendable {
  private(set) var all: [Plan] = []
  /// Positions in `all`, each as often as the plan's weight.
  private(set) var lottery: [Int] = []

  init(register: AgencyRegister, taskCount: Int) {
    for seed in Self.seeds {
      guard let agency = register.agency(seed.agency) else { continue }
      add(seed, agency)
    }
    var random = Random(seed: 0x5EED_0001)
    let lower = register.departments.flatMap(\.self) + register.communes
    for index in 0..<(taskCount / 30) {
      let agency = lower[(index * 7 + 3) % lower.count]
      let year = 2025 - index / lower.count % 2
      let issued = max(Day(year, 1, 6) + random.below(80), (agency.from ?? Day(year, 1, 6)) + 14)
      add(
        PlanSeed(
          agency: agency.id, form: .folded, issued: min(issued, .today),
          sentAfter: random.chance(60) ? random.within(3...40) : nil,
          weight: index % 4 == 0 ? 0 : 2),
        agency)
    }
    lottery = all.indices.flatMap { Array(repeating: $0, count: all[$0].weight) }
  }

  private mutating func add(_ seed: PlanSeed, _ agency: Agency) {
    let year = seed.issued.year
    let subject =
      switch seed.form {
      case .strategy: "Chiến lược dữ liệu đến năm 2030"
      case .plan: "Kế hoạch triển khai Chiến lược dữ liệu chung"
      case .folded: "Kế hoạch chuyển đổi số năm \(year) (có nội dung dữ liệu)"
      }
    let base = seed.issued < Day(2024, 2, 5) ? ["VB-0004"] : ["VB-0001"]
    let guidance = seed.issued < Day(2024, 5, 20) || seed.form == .folded ? [] : ["VB-0002"]
    let decree =
      seed.citesExpired ? ["VB-0003"] : seed.issued >= Day(2025, 8, 18) ? ["VB-0006"] : []
    let sent = seed.sentAfter.map { seed.issued + $0 }
    all.append(
      Plan(
        id: "KH-\(padded(all.count + 1, width: 3))", agency: agency,
        name: "\(subject) của \(agency.name)", form: seed.form, issued: seed.issued,
        sent: sent.flatMap { $0 <= .today ? $0 : nil }, cites: base + guidance + decree,
        weight: seed.weight, isAllDone: seed.isAllDone))
  }

  private static let seeds: [PlanSeed] = [
    PlanSeed(agency: "BTD", form: .plan, issued: Day(2024, 3, 5), sentAfter: 1, weight: 22),
    PlanSeed(agency: "BKU", form: .folded, issued: Day(2024, 6, 28), weight: 2),
    PlanSeed(agency: "BNS", form: .plan, issued: Day(2024, 7, 12), sentAfter: 12, weight: 6),
    PlanSeed(agency: "BDC", form: .folded, issued: Day(2024, 8, 1), sentAfter: 30, weight: 2),
    PlanSeed(agency: "BDD", form: .plan, issued: Day(2024, 6, 3), sentAfter: 7, weight: 7),
    PlanSeed(
      agency: "BSK-2021", form: .plan, issued: Day(2024, 8, 20), sentAfter: 10, weight: 7,
      citesExpired: true),
    PlanSeed(agency: "BDK", form: .strategy, issued: Day(2025, 8, 22), sentAfter: 0, weight: 10),
    PlanSeed(agency: "BNK", form: .folded, issued: Day(2025, 4, 15), sentAfter: 21),
    PlanSeed(agency: "BDN", form: .plan, issued: Day(2025, 5, 6), sentAfter: 15, weight: 7),
    PlanSeed(agency: "BHP", form: .strategy, issued: Day(2024, 11, 5), sentAfter: 9, weight: 7),
    PlanSeed(agency: "BCV", form: .folded, issued: Day(2025, 4, 28)),
    PlanSeed(
      agency: "BTN", form: .plan, issued: Day(2024, 9, 17), sentAfter: 6, weight: 2,
      isAllDone: true),
    PlanSeed(
      agency: "BVH", form: .plan, issued: Day(2024, 10, 22), weight: 6, citesExpired: true),
    PlanSeed(agency: "BPC", form: .folded, issued: Day(2025, 2, 14), sentAfter: 18, weight: 0),
    PlanSeed(agency: "QBH", form: .plan, issued: Day(2024, 12, 3), sentAfter: 8),
    PlanSeed(agency: "NHD", form: .strategy, issued: Day(2023, 11, 30), weight: 0),
    PlanSeed(agency: "dong-nhue", form: .strategy, issued: Day(2023, 2, 10), weight: 2),
    PlanSeed(agency: "dong-nhue", form: .plan, issued: Day(2024, 11, 20), sentAfter: 5, weight: 9),
    PlanSeed(
      agency: "bach-son", form: .plan, issued: Day(2024, 10, 8), sentAfter: 14, weight: 2,
      isAllDone: true),
    PlanSeed(agency: "van-hai", form: .folded, issued: Day(2024, 12, 15), sentAfter: 25),
    PlanSeed(agency: "hoa-phong", form: .plan, issued: Day(2024, 5, 2), sentAfter: 35, weight: 7),
    PlanSeed(
      agency: "da-loc", form: .strategy, issued: Day(2023, 1, 16), weight: 4, citesExpired: true),
    PlanSeed(agency: "sa-dinh", form: .strategy, issued: Day(2023, 2, 6), weight: 4),
    PlanSeed(agency: "sa-dinh", form: .folded, issued: Day(2025, 1, 10), sentAfter: 11, weight: 4),
    PlanSeed(
      agency: "soc-dien", form: .folded, issued: Day(2024, 9, 30), weight: 2, citesExpired: true),
    PlanSeed(agency: "soc-dien", form: .folded, issued: Day(2025, 2, 28), sentAfter: 3, weight: 2),
    PlanSeed(
      agency: "hong-giang-cu", form: .plan, issued: Day(2024, 4, 12), sentAfter: 50, weight: 5,
      citesExpired: true),
    PlanSeed(agency: "yen-cau-cu", form: .plan, issued: Day(2024, 10, 1), sentAfter: 9, weight: 4),
    PlanSeed(agency: "lam-ha-cu", form: .folded, issued: Day(2024, 11, 11), weight: 2),
    PlanSeed(
      agency: "thach-linh-cu", form: .plan, issued: Day(2024, 7, 30), sentAfter: 16, weight: 5),
    PlanSeed(agency: "hoang-lam-cu", form: .strategy, issued: Day(2023, 6, 21), weight: 2),
    PlanSeed(
      agency: "que-hoa-cu", form: .plan, issued: Day(2024, 8, 9), sentAfter: 4, weight: 6,
      citesExpired: true),
    PlanSeed(agency: "minh-thuy-cu", form: .plan, issued: Day(2024, 7, 18), weight: 4),
    PlanSeed(agency: "krong-mai-cu", form: .folded, issued: Day(2024, 10, 25), sentAfter: 20),
    PlanSeed(
      agency: "khanh-thuy-cu", form: .strategy, issued: Day(2022, 12, 30), weight: 2),
    PlanSeed(agency: "ben-cau-cu", form: .plan, issued: Day(2024, 6, 14), sentAfter: 13, weight: 5),
    PlanSeed(
      agency: "long-khe-cu", form: .plan, issued: Day(2024, 9, 5), sentAfter: 22, weight: 2,
      isAllDone: true),
    PlanSeed(agency: "phu-thanh-cu", form: .folded, issued: Day(2024, 12, 20), weight: 2),
    PlanSeed(agency: "hong-giang", form: .plan, issued: Day(2025, 9, 10), sentAfter: 7, weight: 6),
    PlanSeed(agency: "thach-linh", form: .plan, issued: Day(2025, 9, 30), weight: 1),
    PlanSeed(agency: "gia-rung", form: .folded, issued: Day(2025, 8, 15), sentAfter: 10),
    PlanSeed(
      agency: "tien-loc", form: .strategy, issued: Day(2025, 8, 28), sentAfter: 2, weight: 8),
    PlanSeed(agency: "long-khe", form: .plan, issued: Day(2025, 9, 18), weight: 5),
  ]
}

extension Practice {
  func write(_ plans: PlanBook, _ emit: @escaping Emit) {
    var rows = RowWriter(Schemas.plans, emit: emit)
    for plan in plans.all {
      rows.text(plan.id)
      rows.text(plan.agency.id)
      rows.text(plan.name)
      rows.integer(plan.issued.year)
      rows.text(plan.form.rawValue)
      rows.date(plan.issued)
      rows.date(plan.sent)
      rows.list(plan.cites)
      rows.endRow()
    }
    rows.finish()
  }
}
