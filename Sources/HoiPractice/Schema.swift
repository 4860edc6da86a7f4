/// A column as the descriptor states it. Types and constraints are those of Data Package versions 1
/// and 2 alike.
struct ColumnSchema: Sendable {
  enum Kind: String, Sendable {
    case string, integer, number, date, datetime, year
  }

  enum Constraint: Sendable {
    case required, unique
    case oneOf([String])
    case from(Int)
    case to(Int)
  }

  let name: String
  let kind: Kind
  /// The Vietnamese name.
  let title: String
  let constraints: [Constraint]
  let note: String

  init(
    _ name: String, _ kind: Kind = .string, _ title: String, _ constraints: Constraint...,
    note: String = ""
  ) {
    self.name = name
    self.kind = kind
    self.title = title
    self.constraints = constraints
    self.note = note
  }
}

/// A link from a column to another table.
struct LinkSchema: Sendable {
  let column: String
  let resource: PracticeFile
  /// Columns of the other table that are compared, in this order.
  var by = ["id"]
  /// Each item of the list column is a link.
  var isList = false
  /// The date column that picks the version of the target.
  var at: String?
  /// The name of the reverse link; the child table's name where it is missing.
  var reverse: String?
  /// Every present value has its row, so the link is also a foreign key.
  var isForeignKey = false
}

/// A table of the workspace: the header of its file and its part of the descriptor.
struct TableSchema: Sendable {
  let file: PracticeFile
  let title: String
  let englishTitle: String
  let description: String
  let columns: [ColumnSchema]
  var label = ""
  var links: [LinkSchema] = []
  var lists: [String] = []
  var periods: [String] = []
  /// First and last day a row is valid.
  var validity: [String] = []
  /// The column that names the row above.
  var parent = ""
}

enum Schemas {
  static let all = [agencies, plans, targets, tasks, documents, reports, datasets]

  static let agencies = TableSchema(
    file: .agencies, title: "Cơ quan", englishTitle: "Agencies",
    description:
      "Bộ, tỉnh, sở hư cấu, cả cũ và mới. Mã (code) được dùng lại sau sáp nhập; khóa là id. / Fictional agencies, former and present. Codes were reused; the key is id.",
    columns: [
      ColumnSchema("id", .string, "Khóa", .required, .unique),
      ColumnSchema("code", .string, "Mã", .required),
      ColumnSchema("name", .string, "Tên cơ quan", .required),
      ColumnSchema("short", .string, "Tên viết tắt", .required),
      ColumnSchema("aliases", .string, "Tên gọi khác"),
      ColumnSchema(
        "kind", .string, "Loại cơ quan", .required,
        .oneOf([
          "bộ", "cơ quan thuộc Chính phủ", "đơn vị thuộc bộ", "tỉnh", "thành phố", "sở", "xã",
        ])),
      ColumnSchema("region", .string, "Vùng"),
      ColumnSchema("parent", .string, "Cơ quan cấp trên"),
      ColumnSchema("valid_from", .date, "Hiệu lực từ"),
      ColumnSchema("valid_to", .date, "Hiệu lực đến"),
      ColumnSchema("successors", .string, "Cơ quan kế thừa"),
      ColumnSchema("predecessors", .string, "Cơ quan tiền thân"),
    ],
    label: "name",
    links: [
      LinkSchema(column: "parent", resource: .agencies, reverse: "units", isForeignKey: true),
      LinkSchema(column: "successors", resource: .agencies, isList: true, reverse: "successor_of"),
      LinkSchema(
        column: "predecessors", resource: .agencies, isList: true, reverse: "predecessor_of"),
    ],
    lists: ["aliases", "successors", "predecessors"], validity: ["valid_from", "valid_to"],
    parent: "parent")

  static let plans = TableSchema(
    file: .plans, title: "Kế hoạch", englishTitle: "Plans",
    description:
      "Chiến lược, kế hoạch dữ liệu hoặc nội dung lồng ghép của từng cơ quan. / Strategies and plans, own or folded into a yearly plan.",
    columns: [
      ColumnSchema("id", .string, "Mã kế hoạch", .required, .unique),
      ColumnSchema("agency", .string, "Cơ quan", .required),
      ColumnSchema("name", .string, "Tên kế hoạch", .required),
      ColumnSchema("year", .integer, "Năm", .required),
      ColumnSchema(
        "form", .string, "Hình thức", .required, .oneOf(Plan.Form.allCases.map(\.rawValue))),
      ColumnSchema("issued", .date, "Ngày ban hành", .required),
      ColumnSchema("sent", .date, "Ngày gửi"),
      ColumnSchema("cites", .string, "Căn cứ"),
    ],
    label: "name",
    links: [
      LinkSchema(column: "agency", resource: .agencies, isForeignKey: true),
      LinkSchema(column: "cites", resource: .documents, isList: true, reverse: "cited_by"),
    ],
    lists: ["cites"])

  static let targets = TableSchema(
    file: .targets, title: "Chỉ tiêu", englishTitle: "Targets",
    description:
      "Chỉ tiêu quốc gia (không có kế hoạch) và chỉ tiêu của tỉnh theo từng chỉ tiêu quốc gia. / National targets and the local ones derived from them.",
    columns: [
      ColumnSchema("id", .string, "Mã chỉ tiêu", .required, .unique),
      ColumnSchema("plan", .string, "Kế hoạch"),
      ColumnSchema("parent", .string, "Chỉ tiêu quốc gia"),
      ColumnSchema("scope", .string, "Phạm vi", .required, .oneOf(["quốc gia", "địa phương"])),
      ColumnSchema("area", .string, "Lĩnh vực", .required),
      ColumnSchema("statement", .string, "Nội dung", .required),
      ColumnSchema("op", .string, "So sánh", .required, .oneOf([">=", "=", "<="])),
      ColumnSchema("value", .number, "Mức đề ra", .required),
      ColumnSchema("unit", .string, "Đơn vị", .required),
      ColumnSchema("by_year", .year, "Đến năm", .required),
      ColumnSchema("actual", .number, "Mức đạt được"),
      ColumnSchema("measured", .date, "Ngày đo"),
      ColumnSchema("source", .string, "Nguồn"),
    ],
    label: "statement",
    links: [
      LinkSchema(column: "plan", resource: .plans, isForeignKey: true),
      LinkSchema(
        column: "parent", resource: .targets, reverse: "local_targets", isForeignKey: true),
    ],
    parent: "parent")

  static let tasks = TableSchema(
    file: .tasks, title: "Nhiệm vụ", englishTitle: "Tasks",
    description:
      "Nhiệm vụ dữ liệu đã giao. lead là khóa cơ quan, hoặc điều ai đó đã viết thay vào. deadline là dạng máy đọc của deadline_text. / Tasks as assigned; deadline is the machine form of deadline_text.",
    columns: [
      ColumnSchema("id", .string, "Mã nhiệm vụ", .required, .unique),
      ColumnSchema("title", .string, "Tên nhiệm vụ", .required),
      ColumnSchema("group", .string, "Nhóm nhiệm vụ", .required),
      ColumnSchema("lead", .string, "Cơ quan chủ trì"),
      ColumnSchema("coordinators", .string, "Cơ quan phối hợp"),
      ColumnSchema("plan", .string, "Kế hoạch"),
      ColumnSchema("target", .string, "Chỉ tiêu"),
      ColumnSchema(
        "status", .string, "Trạng thái", .required,
        .oneOf([
          TaskWording.notStarted, TaskWording.underWay, TaskWording.done, TaskWording.paused,
        ])),
      ColumnSchema(
        "priority", .string, "Mức ưu tiên", .required, .oneOf(["cao", "trung bình", "thấp"])),
      ColumnSchema("created", .date, "Ngày giao", .required),
      ColumnSchema("deadline", .string, "Thời hạn"),
      ColumnSchema("deadline_text", .string, "Thời hạn trong văn bản"),
      ColumnSchema("done", .date, "Ngày hoàn thành"),
      ColumnSchema("progress", .integer, "Tiến độ", .from(0), .to(100), note: "%"),
      ColumnSchema("cost", .integer, "Kinh phí", .from(0), note: "đồng"),
      ColumnSchema("deliverable", .string, "Sản phẩm"),
      ColumnSchema("tags", .string, "Nhãn"),
      ColumnSchema("updated", .datetime, "Thời điểm cập nhật", .required),
    ],
    label: "title",
    links: [
      LinkSchema(column: "lead", resource: .agencies),
      LinkSchema(
        column: "coordinators", resource: .agencies, isList: true, reverse: "coordinated_tasks"),
      LinkSchema(column: "plan", resource: .plans, isForeignKey: true),
      LinkSchema(column: "target", resource: .targets, isForeignKey: true),
    ],
    lists: ["coordinators", "tags"], periods: ["deadline"])
}
