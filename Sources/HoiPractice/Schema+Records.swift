extension Schemas {
  static let documents = TableSchema(
    file: .documents, title: "Văn bản", englishTitle: "Documents",
    description:
      "Văn bản quy định, danh mục đã ban hành và văn bản của từng nhiệm vụ. Số văn bản không phải là khóa. / Rules, published lists and documents about tasks; a number alone is no key.",
    columns: [
      ColumnSchema("id", .string, "Mã văn bản", .required, .unique),
      ColumnSchema("number", .string, "Số, ký hiệu", .required),
      ColumnSchema("title", .string, "Trích yếu", .required),
      ColumnSchema("kind", .string, "Loại văn bản", .required),
      ColumnSchema("issuer", .string, "Cơ quan ban hành", .required),
      ColumnSchema("issued", .date, "Ngày ban hành", .required),
      ColumnSchema("reviewed", .date, "Ngày rà soát"),
      ColumnSchema("expires", .date, "Ngày hết hiệu lực"),
      ColumnSchema("task", .string, "Nhiệm vụ"),
    ],
    label: "title",
    links: [
      LinkSchema(
        column: "issuer", resource: .agencies, by: ["name", "short", "aliases"], at: "issued"),
      LinkSchema(column: "task", resource: .tasks, isForeignKey: true),
    ])

  static let reports = TableSchema(
    file: .reports, title: "Báo cáo", englishTitle: "Reports",
    description:
      "Báo cáo theo quý, ba loại (kind): nhiệm vụ; danh mục (số bộ dữ liệu được giao và đã giao nộp, lũy kế); chỉ tiêu (số đo và nguồn). / Quarterly reports on tasks, on delivered datasets (cumulative), on targets.",
    columns: [
      ColumnSchema("id", .string, "Mã báo cáo", .required, .unique),
      ColumnSchema(
        "kind", .string, "Loại báo cáo", .required, .oneOf(["nhiệm vụ", "danh mục", "chỉ tiêu"])),
      ColumnSchema("period", .string, "Kỳ báo cáo", .required),
      ColumnSchema("agency", .string, "Cơ quan"),
      ColumnSchema("task", .string, "Nhiệm vụ"),
      ColumnSchema("target", .string, "Chỉ tiêu"),
      ColumnSchema("status", .string, "Trạng thái"),
      ColumnSchema("deadline", .string, "Thời hạn"),
      ColumnSchema("progress", .integer, "Tiến độ", .from(0), .to(100), note: "%"),
      ColumnSchema("assigned", .integer, "Số được giao", .from(0)),
      ColumnSchema("delivered", .integer, "Số đã giao nộp", .from(0)),
      ColumnSchema("value", .number, "Số đo"),
      ColumnSchema("source", .string, "Nguồn"),
      ColumnSchema("sent", .date, "Ngày gửi"),
    ],
    links: [
      LinkSchema(column: "agency", resource: .agencies, isForeignKey: true),
      LinkSchema(column: "task", resource: .tasks, isForeignKey: true),
      LinkSchema(column: "target", resource: .targets, isForeignKey: true),
    ],
    periods: ["period", "deadline"])

  static let datasets = TableSchema(
    file: .datasets, title: "Bộ dữ liệu", englishTitle: "Datasets",
    description:
      "Danh mục bộ dữ liệu: có trong danh mục (listed), đã công bố (published), cập nhật (updated) là ba việc khác nhau. publisher là tên cơ quan như người nhập đã viết. / The catalog; publisher is the agency's name as typed.",
    columns: [
      ColumnSchema("id", .string, "Mã bộ dữ liệu", .required, .unique),
      ColumnSchema("title", .string, "Tên bộ dữ liệu", .required),
      ColumnSchema("description", .string, "Mô tả"),
      ColumnSchema("publisher", .string, "Cơ quan cung cấp", .required),
      ColumnSchema("sector", .string, "Lĩnh vực", .required, .oneOf(Sector.all.map(\.name))),
      ColumnSchema(
        "access", .string, "Mức tiếp cận", .required, .oneOf(["mở", "dùng chung", "chuyên ngành"])),
      ColumnSchema("format", .string, "Định dạng", .required),
      ColumnSchema("licence", .string, "Giấy phép"),
      ColumnSchema("frequency", .string, "Tần suất cập nhật"),
      ColumnSchema("listed", .date, "Ngày vào danh mục"),
      ColumnSchema("published", .date, "Ngày công bố"),
      ColumnSchema("updated", .date, "Ngày cập nhật"),
      ColumnSchema("records", .integer, "Số bản ghi", .from(0)),
      ColumnSchema("downloads", .integer, "Lượt tải", .from(0)),
      ColumnSchema("size_mb", .number, "Dung lượng", .from(0), note: "MB"),
      ColumnSchema("quality", .number, "Điểm chất lượng", .from(0), .to(5)),
      ColumnSchema("condition", .string, "Điều kiện truy cập", .oneOf(["đăng nhập", "thu phí"])),
      ColumnSchema("contact", .string, "Đầu mối liên hệ"),
      ColumnSchema("keywords", .string, "Từ khóa"),
    ],
    label: "title",
    links: [
      LinkSchema(
        column: "publisher", resource: .agencies, by: ["name", "short", "aliases"])
    ],
    lists: ["keywords"])
}
