/// Writes the documents: the rules in force, the published lists, and what was written about tasks.
struct DocumentWriter: ~Copyable {
  private var rows: RowWriter
  private var random = Random(seed: 0x5EED_0004)

  init(register: AgencyRegister, emit: @escaping Emit) {
    rows = RowWriter(Schemas.documents, emit: emit)
    for rule in Self.rules { write(rule) }
    for agency in register.ministries + register.centralAgencies + register.provinces {
      writeLists(of: agency)
    }
  }

  /// None to three documents about a task.
  mutating func write(of task: Assignment) {
    guard let lead = task.leadAgency else { return }
    let count = [0, 0, 0, 0, 1, 2, 3][random.below(7)]
    var day = task.created
    for step in 0..<count {
      day = day + random.within(1...120)
      guard day <= lead.to ?? .today else { return }
      let kind = step == 0 ? "Kế hoạch" : random.pick(["Báo cáo", "Công văn", "Quyết định"])
      let title =
        switch kind {
        case "Kế hoạch": "Kế hoạch chi tiết thực hiện nhiệm vụ \(task.id)"
        case "Báo cáo": "Báo cáo tiến độ nhiệm vụ \(task.id)"
        case "Công văn": "Đôn đốc thực hiện nhiệm vụ \(task.id)"
        default: "Phê duyệt kết quả nhiệm vụ \(task.id)"
        }
      var entry = Entry(
        number: number(kind, lead), title: title, kind: kind, issuer: lead.name, issued: day)
      entry.task = task.id
      write(entry)
    }
  }

  consuming func finish() {
    rows.finish()
  }

  private struct Entry {
    let number: String
    let title: String
    let kind: String
    let issuer: String
    let issued: Day
    var reviewed: Day?
    /// The last day it is in force.
    var expires: Day?
    var task = ""
  }

  private mutating func write(_ entry: Entry) {
    rows.text("VB-\(padded(rows.rowCount + 1, width: 4))")
    rows.text(entry.number)
    rows.text(entry.title)
    rows.text(entry.kind)
    rows.text(entry.issuer)
    rows.date(entry.issued)
    rows.date(entry.reviewed)
    rows.date(entry.expires)
    rows.text(entry.task)
    rows.endRow()
  }

  /// Numbers run per issuer, so the same number comes back at other issuers and in other years.
  private mutating func number(_ kind: String, _ issuer: Agency) -> String {
    let letters = ["Kế hoạch": "KH", "Báo cáo": "BC", "Quyết định": "QĐ"][kind] ?? "CV"
    return "\(random.within(2...140))/\(letters)-\(issuer.mark)"
  }

  /// Most agencies publish a list of open data, fewer one of big data, and not all review them.
  private mutating func writeLists(of agency: Agency) {
    let isProvince = agency.level == .province
    guard random.chance(isProvince ? 70 : 80) else { return }
    let earliest = max(agency.from ?? Day(2024, 6, 1), Day(2024, 6, 1))
    let issued = min(earliest + random.below(240), .today - 20)
    var open = Entry(
      number: number("Quyết định", agency), title: "Danh mục dữ liệu mở của \(agency.name)",
      kind: "Danh mục dữ liệu mở",
      issuer: isProvince && random.chance(50) ? agency.aliases[0] : agency.name, issued: issued)
    if random.chance(65) { open.reviewed = min(issued + random.within(60...330), .today) }
    write(open)
    guard !isProvince, random.chance(45) else { return }
    let later = min(issued + random.within(10...90), .today)
    write(
      Entry(
        number: number("Quyết định", agency), title: "Danh mục dữ liệu lớn của \(agency.name)",
        kind: "Danh mục dữ liệu lớn", issuer: agency.name, issued: later, reviewed: later))
  }

  /// VB-0001 is the strategy, VB-0002 the guidance of 20/5/2024, VB-0003 the rule that expired.
  private static let rules: [Entry] = [
    Entry(
      number: "42/QĐ-VNC", title: "Phê duyệt Chiến lược dữ liệu chung đến năm 2030",
      kind: "Quyết định", issuer: "Văn phòng Nội các", issued: Day(2024, 2, 5)),
    Entry(
      number: "901/HD-BTD", title: "Hướng dẫn triển khai Chiến lược dữ liệu chung",
      kind: "Hướng dẫn", issuer: "Bộ Truyền dẫn số", issued: Day(2024, 5, 20)),
    Entry(
      number: "17/2020/QC-VNC", title: "Quy chế chia sẻ dữ liệu và dữ liệu mở",
      kind: "Quy chế", issuer: "Văn phòng Nội các", issued: Day(2020, 4, 10),
      expires: Day(2025, 8, 17)),
    Entry(
      number: "8/CT-VNC", title: "Đẩy mạnh chuyển đổi số", kind: "Chỉ thị",
      issuer: "Văn phòng Nội các", issued: Day(2022, 6, 15)),
    Entry(
      number: "17/2024/QC-VNC", title: "Quy chế về cơ sở dữ liệu dùng chung",
      kind: "Quy chế", issuer: "VP Nội các", issued: Day(2024, 5, 9)),
    Entry(
      number: "94/2025/QC-VNC", title: "Quy chế chia sẻ dữ liệu và dữ liệu mở (thay thế)",
      kind: "Quy chế", issuer: "Văn phòng Nội các", issued: Day(2025, 8, 18)),
    Entry(
      number: "42/QĐ-UBND", title: "Kiện toàn Ban Chỉ đạo dữ liệu của tỉnh", kind: "Quyết định",
      issuer: "UBND tỉnh Hồng Giang", issued: Day(2025, 1, 21)),
    Entry(
      number: "42/QĐ-UBND", title: "Kiện toàn Ban Chỉ đạo dữ liệu của tỉnh", kind: "Quyết định",
      issuer: "UBND tỉnh Hồng Giang", issued: Day(2025, 7, 29)),
  ]
}
