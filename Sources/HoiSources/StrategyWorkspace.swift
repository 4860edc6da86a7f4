import HoiText

extension WorkspaceSource {
  /// The built-in workspace of the National Data Strategy, over its files by name.
  ///
  /// Types are declared, so that nothing is read before it is asked for; a test compares the
  /// declarations with the data.
  package static func strategy(
    files: [(name: String, text: StaticString)]
  ) throws(SourceError) -> WorkspaceSource {
    var tables: [SourceTable] = []
    for (file, declaration) in StrategyWorkspace.tables {
      guard let embedded = files.first(where: { $0.name == file }) else {
        throw SourceError(.fileNotFound(file))
      }
      tables.append(
        SourceTable(
          name: declaration.name ?? file, file: file, bytes: .embedded(embedded.text),
          format: .csv, declaration: declaration, options: ReadingOptions()))
    }
    return try WorkspaceSource(
      tables,
      title: Localized(vi: "Chiến lược dữ liệu quốc gia", en: "National Data Strategy"))
  }
}

/// The tables of the strategy workspace: which columns their files have, what they are called, how
/// they are linked. The facts are in the files; here stands only their shape.
enum StrategyWorkspace {
  static let tables: [(file: String, table: TableDeclaration)] = [
    ("documents.csv", documents), ("agencies.csv", agencies), ("targets.csv", targets),
    ("tasks.csv", tasks), ("datasets.csv", datasets), ("documents.csv", plans),
    ("observations.csv", observations),
  ]

  private static let agencyNames = ["name", "short", "aliases"]

  /// Provinces act through their people's committees: `UBND tỉnh Sơn La`.
  private static let committee = ["UBND "]

  private static let documents = table(
    "documents", vi: "Văn bản", en: "Documents",
    columns: [
      column("id", vi: "Mã văn bản", en: "Document id", required: true),
      column("number", vi: "Số, ký hiệu", en: "Number"),
      column("title", vi: "Trích yếu", en: "Title", required: true),
      column("issuer", vi: "Cơ quan ban hành", en: "Issued by"),
      column("issued", from: "issued_date", .isoDate, vi: "Ngày ban hành", en: "Issued on"),
      column(
        "effective", from: "effective_date", .isoDate, vi: "Ngày có hiệu lực", en: "In force from"),
      column("kind", vi: "Loại văn bản", en: "Kind", required: true),
      column("level", vi: "Cấp", en: "Level", required: true),
      column("status", vi: "Tình trạng", en: "Status"),
      column(
        "replaces", from: "relation", .entries(key: "replaces"), vi: "Thay thế", en: "Replaces"),
      column(
        "replaced_by", from: "relation", .entries(key: "replaced_by"), vi: "Bị thay thế bởi",
        en: "Replaced by"),
      column("repeals", from: "relation", .entries(key: "repeals"), vi: "Bãi bỏ", en: "Repeals"),
      column(
        "implements", from: "relation", .entries(key: "implements"), vi: "Thực hiện",
        en: "Implements"),
      column("guides", from: "relation", .entries(key: "guides"), vi: "Hướng dẫn", en: "Guides"),
      column("relation", vi: "Quan hệ với văn bản khác", en: "Relation to other documents"),
      column("source", vi: "Nguồn", en: "Source", required: true),
    ],
    label: "number",
    links: [
      LinkDeclaration(
        "issuer", to: "agencies", by: agencyNames, at: "issued", dropping: committee),
      LinkDeclaration("replaces", to: "documents", by: ["number"]),
      LinkDeclaration("replaced_by", to: "documents", by: ["number"]),
      LinkDeclaration("repeals", to: "documents", by: ["number"], reverse: "repealed_by"),
      LinkDeclaration("implements", to: "documents", by: ["number"], reverse: "implemented_by"),
      LinkDeclaration("guides", to: "documents", by: ["number"], reverse: "guided_by"),
    ])

  private static let agencies = table(
    "agencies", vi: "Cơ quan", en: "Agencies",
    columns: [
      column("id", vi: "Mã cơ quan", en: "Agency id", required: true),
      column("code", vi: "Mã số", en: "Code", required: true),
      column("name", vi: "Tên cơ quan", en: "Name", required: true),
      column("short", vi: "Tên gọi tắt", en: "Short name", required: true),
      column("aliases", .semicolonList, vi: "Tên khác", en: "Other names"),
      column("kind", vi: "Loại cơ quan", en: "Kind", required: true),
      column("level", vi: "Cấp", en: "Level", required: true),
      column("region", vi: "Vùng", en: "Region"),
      column("valid_from", .isoDate, vi: "Có từ ngày", en: "Valid from"),
      column("valid_to", .isoDate, vi: "Đến hết ngày", en: "Valid to"),
      column("successor", vi: "Tên cơ quan kế thừa", en: "Names of successors"),
      column(
        "successors", from: "successor_ids", .semicolonList, vi: "Cơ quan kế thừa", en: "Successors"
      ),
      column(
        "predecessors", from: "predecessor_ids", .semicolonList, vi: "Cơ quan tiền thân",
        en: "Predecessors"),
      column("change", vi: "Thay đổi", en: "Change"),
      column("note", vi: "Ghi chú", en: "Note"),
      column("source", vi: "Nguồn", en: "Source", required: true),
    ],
    label: "name", validity: ("valid_from", "valid_to"),
    links: [
      LinkDeclaration("successors", to: "agencies"),
      LinkDeclaration("predecessors", to: "agencies"),
    ])

  private static let targets = table(
    "targets", vi: "Mục tiêu", en: "Targets",
    columns: [
      column("id", vi: "Mã mục tiêu", en: "Target id", required: true),
      column("document", from: "instrument", vi: "Văn bản", en: "Document"),
      column("scope", vi: "Phạm vi", en: "Scope", required: true),
      column("area", vi: "Nhóm mục tiêu", en: "Area", required: true),
      column("statement", vi: "Nội dung", en: "Statement", required: true),
      column("op", vi: "So sánh", en: "Comparison"),
      column("value", .number(.plain), vi: "Giá trị", en: "Value"),
      column("unit", vi: "Đơn vị tính", en: "Unit"),
      column("by_year", .period, vi: "Đến năm", en: "By year"),
      column("confidence", vi: "Độ tin cậy", en: "Confidence", required: true),
      column("source", vi: "Nguồn", en: "Source", required: true),
    ],
    label: "statement", links: [documentLink])

  private static let tasks = table(
    "tasks", vi: "Nhiệm vụ", en: "Tasks",
    columns: [
      column("id", vi: "Mã nhiệm vụ", en: "Task id", required: true),
      column("document", from: "instrument", vi: "Văn bản", en: "Document"),
      column("group", vi: "Nhóm nhiệm vụ", en: "Group", required: true),
      column("title", vi: "Tên nhiệm vụ", en: "Title", required: true),
      column("lead", from: "lead_agency", vi: "Cơ quan chủ trì", en: "Lead agency"),
      column(
        "coordinators", from: "coordinating_agencies", .semicolonList, vi: "Cơ quan phối hợp",
        en: "Coordinating agencies"),
      column("deadline", .deadline, vi: "Thời hạn", en: "Deadline"),
      column(
        "deadline_text", from: "deadline", vi: "Thời hạn như văn bản ghi", en: "Deadline as written"
      ),
      column("deadline_kind", vi: "Loại thời hạn", en: "Kind of deadline"),
      column("deliverable", vi: "Sản phẩm", en: "Deliverable"),
      column("source_section", vi: "Mục trong nguồn", en: "Section of the source"),
      column("confidence", vi: "Độ tin cậy", en: "Confidence", required: true),
      column("source", vi: "Nguồn", en: "Source", required: true),
    ],
    label: "title",
    links: [
      documentLink,
      LinkDeclaration(
        "lead", to: "agencies", by: agencyNames, reverse: "tasks", dropping: committee),
      LinkDeclaration(
        "coordinators", to: "agencies", by: agencyNames, reverse: "coordinated_tasks",
        dropping: committee),
    ])

  private static let datasets = table(
    "datasets", vi: "Bộ dữ liệu", en: "Datasets",
    columns: [
      column("id", vi: "Mã bộ dữ liệu", en: "Dataset id", required: true),
      column("title", vi: "Tên bộ dữ liệu", en: "Title", required: true),
      column("publisher", vi: "Cơ quan cung cấp", en: "Publisher"),
      column("sector", vi: "Lĩnh vực", en: "Sector"),
      column("access_class", vi: "Loại truy cập", en: "Access"),
      column("entry_level", vi: "Cấp độ mục", en: "Level of the entry", required: true),
      column("frequency", vi: "Tần suất", en: "Frequency"),
      column("format", vi: "Định dạng", en: "Format"),
      column("updated", .period, vi: "Cập nhật", en: "Updated"),
      column(
        "portal", from: "list_or_portal", vi: "Cổng hoặc danh mục", en: "Portal or list",
        required: true),
      column("note", vi: "Ghi chú", en: "Note"),
      column("source", vi: "Nguồn", en: "Source", required: true),
    ],
    label: "title",
    links: [LinkDeclaration("publisher", to: "agencies", by: agencyNames, dropping: committee)])

  /// The documents that are an agency's own strategy or plan for data: those that carry out
  /// 142/QĐ-TTg, the local strategies older than it, and the later ones of ministries and provinces.
  private static let planForms = [
    "KH-1082-2024-TNI": "kế hoạch riêng", "KH-200-2024-HUE": "kế hoạch riêng",
    "KH-210-2024-SLA": "kế hoạch riêng", "KH-CMU": "kế hoạch riêng",
    "QD-705-2025-DTP": "kế hoạch riêng", "KH-102-2025-DNG": "kế hoạch riêng",
    "KH-731-2025-HTI": "kế hoạch riêng", "KHHD-BTTTT-2024": "kế hoạch riêng",
    "QD-122-2023-LCI": "chiến lược riêng", "QD-328-2023-HCM": "chiến lược riêng",
    "CLDL-BKHCN-2025": "chiến lược riêng", "QD-597-2025-BNI": "chiến lược riêng",
  ]

  private static let plans: TableDeclaration = {
    var plans = table(
      "plans", vi: "Kế hoạch, chiến lược riêng", en: "Own plans and strategies",
      columns: [
        column("id", vi: "Mã văn bản", en: "Document id", required: true),
        column("document", from: "id", vi: "Văn bản", en: "Document"),
        column("agency", from: "issuer", vi: "Cơ quan", en: "Agency"),
        column("form", from: "id", .lookup(planForms), vi: "Hình thức", en: "Form", required: true),
        column("issued", from: "issued_date", .isoDate, vi: "Ngày ban hành", en: "Issued on"),
      ],
      links: [
        LinkDeclaration("document", to: "documents"),
        LinkDeclaration(
          "agency", to: "agencies", by: agencyNames, at: "issued", dropping: committee),
      ])
    plans.rows = RowSelection(column: "id", texts: Array(planForms.keys))
    plans.columns[3].declaredValues = ["chiến lược riêng", "kế hoạch riêng", "lồng ghép"]
    return plans
  }()

  private static let observations = table(
    "observations", vi: "Số liệu quan sát", en: "Observations",
    columns: [
      column("id", vi: "Mã số liệu", en: "Observation id", required: true),
      column("as_of", .period, vi: "Thời điểm", en: "As of"),
      column("subject", vi: "Đối tượng", en: "Subject", required: true),
      column("measure", vi: "Chỉ tiêu", en: "Measure", required: true),
      column("value", .number(.plain), vi: "Giá trị", en: "Value"),
      column("unit", vi: "Đơn vị tính", en: "Unit", required: true),
      column("note", vi: "Ghi chú", en: "Note"),
      column("source", vi: "Nguồn", en: "Source", required: true),
    ])

  /// Sources cite a local document with its province, as numbers repeat between provinces.
  private static let documentLink = LinkDeclaration(
    "document", to: "documents", by: ["number"], qualifier: "issuer")

  private static func table(
    _ name: String, vi: String, en: String, columns: [ColumnDeclaration], label: String? = nil,
    validity: (from: String, to: String)? = nil, links: [LinkDeclaration] = []
  ) -> TableDeclaration {
    var table = TableDeclaration(name: name, title: Localized(vi: vi, en: en))
    table.columns = columns
    table.isComplete = true
    table.key = ["id"]
    table.label = label
    table.validity = validity
    table.links = links
    table.delimiter = UInt8(ascii: ",")
    return table
  }

  private static func column(
    _ name: String, from source: String? = nil, _ reading: CellReading = .text, vi: String,
    en: String, required: Bool = false
  ) -> ColumnDeclaration {
    var column = ColumnDeclaration(name, from: source, as: reading)
    column.title = Localized(vi: vi, en: en)
    column.isRequired = required
    return column
  }
}

extension CellReading {
  fileprivate static let isoDate = CellReading.date(.dayFirst)
  fileprivate static let semicolonList = CellReading.list(delimiter: UInt8(ascii: ";"))
}
