/// A target of the strategy, or the share a province took of one.
struct Target: Sendable {
  /// Numbers are given in tenths.
  struct Figures: Sendable {
    let relation: String
    let value: Int
    let unit: String
    let year: Int
    /// Missing where nobody has measured yet.
    let actual: Int?
  }

  let id: String
  var plan: Plan?
  var parent = ""
  let area: String
  let statement: String
  let figures: Figures
  let measured: Day?
  let source: String
}

/// The targets, national ones first.
struct TargetBook: Sendable {
  private(set) var all: [Target] = []
  /// Positions in `all` of the targets two sources give different figures for.
  private(set) var disputed: [Int] = []

  /// National targets a group of tasks may serve. CT-09 and CT-14 are served by none.
  static let served: [String: [String]] = [
    "Thể chế": ["CT-03", "CT-13"],
    "Hạ tầng dữ liệu": ["CT-01", "CT-02", "CT-06"],
    "Phát triển dữ liệu": ["CT-04", "CT-05", "CT-06", "CT-07", "CT-08"],
    "Thị trường dữ liệu": ["CT-10"],
    "An toàn dữ liệu": ["CT-11", "CT-12"],
  ]

  init(plans: PlanBook, register: AgencyRegister) {
    for (index, seed) in Self.seeds.enumerated() {
      all.append(
        Target(
          id: "CT-\(twoDigits(index + 1))", area: seed.area, statement: seed.statement,
          figures: seed.figures,
          measured: seed.figures.actual == nil ? nil : Day(2025, 6, 30),
          source: seed.figures.actual == nil ? "" : "Báo cáo quý II/2025"))
    }
    let national = all
    var random = Random(seed: 0x5EED_0002)
    for plan in plans.all where plan.hasLocalTargets {
      let first = random.below(3)
      for step in 0..<4 {
        add(national[first + step * 3], plan, &random)
      }
    }
    disputed = all.indices.filter { all[$0].figures.actual != nil && $0 % 9 == 4 }
  }

  private mutating func add(_ parent: Target, _ plan: Plan, _ random: inout Random) {
    let national = parent.figures
    // A fifth aims lower than the country, the others at the same value.
    let isLower = national.unit == "%" && random.chance(20)
    let value = isLower ? national.value - 50 * random.within(2...5) : national.value
    let hasFigure = random.chance(70)
    let reached =
      switch national.unit {
      case "%": min(value * random.within(35...125) / 100, 1_000)
      case "doanh nghiệp": 10 * random.within(8...240)
      case "vụ", "sàn": 10 * random.within(1...5)
      default: max(10, value * random.within(50...180) / 100)
      }
    let scale = national.unit == "doanh nghiệp" ? 20 : 1
    all.append(
      Target(
        id: "CT-\(all.count + 1)", plan: plan, parent: parent.id, area: parent.area,
        statement: "\(parent.statement) (\(plan.agency.name))",
        figures: Target.Figures(
          relation: national.relation, value: value / scale, unit: national.unit,
          year: national.year, actual: hasFigure ? reached : nil),
        measured: hasFigure ? Day(2025, 6, 30) + (random.chance(40) ? 92 : 0) : nil,
        source: hasFigure
          ? random.pick(["Báo cáo của cơ quan", "Khảo sát độc lập", "Cổng theo dõi chung"]) : ""))
  }

  private typealias Seed = (area: String, statement: String, figures: Target.Figures)

  private static func figures(
    _ relation: String, _ value: Int, _ unit: String, _ year: Int, _ actual: Int?
  ) -> Target.Figures {
    Target.Figures(
      relation: relation, value: value * 10, unit: unit, year: year, actual: actual)
  }

  private static let seeds: [Seed] = [
    (
      "Hạ tầng dữ liệu", "Trung tâm dữ liệu của bộ, tỉnh được kết nối thành mạng lưới",
      figures(">=", 100, "%", 2030, 620)
    ),
    (
      "Hạ tầng dữ liệu", "Hệ thống thông tin dùng nền tảng đám mây dùng chung",
      figures(">=", 80, "%", 2027, 812)
    ),
    (
      "Chính quyền số", "Bộ, tỉnh cung cấp dữ liệu mở có chất lượng",
      figures(">=", 100, "%", 2030, 470)
    ),
    (
      "Chính quyền số", "Hồ sơ, kết quả thủ tục hành chính được số hóa",
      figures("=", 100, "%", 2026, 885)
    ),
    (
      "Chính quyền số", "Kết quả thủ tục hành chính được sử dụng lại",
      figures(">=", 80, "%", 2030, 350)
    ),
    (
      "Hạ tầng dữ liệu", "Cơ sở dữ liệu dùng chung được đưa vào khai thác",
      figures(">=", 90, "%", 2028, 900)
    ),
    (
      "Kinh tế - xã hội số", "Dữ liệu nông nghiệp, thương mại được số hóa đầy đủ",
      figures(">=", 100, "%", 2030, nil)
    ),
    (
      "Kinh tế - xã hội số", "Thông tin di sản có trong thư viện số",
      figures(">=", 90, "%", 2030, 714)
    ),
    (
      "Kinh tế - xã hội số", "Sàn giao dịch dữ liệu được vận hành thí điểm",
      figures(">=", 1, "sàn", 2027, nil)
    ),
    (
      "Kinh tế - xã hội số", "Doanh nghiệp khai thác dữ liệu mở",
      figures(">=", 5_000, "doanh nghiệp", 2030, 18_500)
    ),
    (
      "An toàn dữ liệu", "Hệ thống chứa dữ liệu cá nhân được đánh giá rủi ro",
      figures("=", 100, "%", 2026, 640)
    ),
    (
      "An toàn dữ liệu", "Sự cố lộ lọt dữ liệu nghiêm trọng mỗi năm",
      figures("<=", 3, "vụ", 2030, 20)
    ),
    (
      "An toàn dữ liệu", "Thời gian trả lời yêu cầu chia sẻ dữ liệu",
      figures("<=", 7, "ngày", 2027, 95)
    ),
    (
      "Nhân lực", "Cán bộ đầu mối dữ liệu được bồi dưỡng",
      figures(">=", 95, "%", 2026, 971)
    ),
  ]
}

extension Practice {
  func write(_ targets: TargetBook, _ emit: @escaping Emit) {
    var rows = RowWriter(Schemas.targets, emit: emit)
    for target in targets.all {
      rows.text(target.id)
      rows.text(target.plan?.id ?? "")
      rows.text(target.parent)
      rows.text(target.plan == nil ? "quốc gia" : "địa phương")
      rows.text(target.area)
      rows.text(target.statement)
      rows.text(target.figures.relation)
      rows.tenths(target.figures.value)
      rows.text(target.figures.unit)
      rows.integer(target.figures.year)
      rows.tenths(target.figures.actual)
      rows.date(target.measured)
      rows.text(target.source)
      rows.endRow()
    }
    rows.finish()
  }
}
