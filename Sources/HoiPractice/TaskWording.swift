/// The words tasks are made of.
enum TaskWording {
  struct Group: Sendable {
    let name: String
    /// `{s}` stands for the sector.
    let titles: [String]
    let deliverables: [String]
    let tags: [String]
  }

  static let groups: [Group] = [
    Group(
      name: "Phát triển dữ liệu",
      titles: [
        "Số hóa hồ sơ {s}", "Xây dựng cơ sở dữ liệu {s}", "Làm sạch, chuẩn hóa dữ liệu {s}",
        "Công bố dữ liệu mở lĩnh vực {s}", "Gán mã định danh thống nhất cho dữ liệu {s}",
        "Bảo đảm dữ liệu {s} đúng, đủ, sạch, sống",
      ],
      deliverables: [
        "Cơ sở dữ liệu vận hành", "Bộ dữ liệu được công bố", "Báo cáo kết quả số hóa",
      ],
      tags: ["dữ liệu mở", "số hóa", "chất lượng"]),
    Group(
      name: "Thể chế",
      titles: [
        "Ban hành quy chế quản lý, khai thác dữ liệu {s}",
        "Ban hành danh mục dữ liệu mở lĩnh vực {s}",
        "Rà soát, sửa đổi quy định về chia sẻ dữ liệu {s}",
        "Xây dựng bộ tiêu chí chất lượng dữ liệu {s}",
        "Phân công đầu mối quản trị dữ liệu {s}",
      ],
      deliverables: ["Quyết định ban hành", "Danh mục được ban hành", "Quy chế"],
      tags: ["thể chế", "danh mục"]),
    Group(
      name: "Hạ tầng dữ liệu",
      titles: [
        "Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực {s}",
        "Chuyển kho dữ liệu {s} lên nền tảng đám mây dùng chung",
        "Kết nối hệ thống {s} với trục chia sẻ dữ liệu",
        "Xây dựng kho dữ liệu dùng chung lĩnh vực {s}",
      ],
      deliverables: ["Hệ thống được nghiệm thu", "Biên bản kết nối", "Kho dữ liệu vận hành"],
      tags: ["nền tảng", "kết nối"]),
    Group(
      name: "An toàn dữ liệu",
      titles: [
        "Đánh giá rủi ro, phân loại dữ liệu {s}",
        "Diễn tập ứng cứu sự cố lộ lọt dữ liệu {s}",
        "Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống {s}",
      ],
      deliverables: ["Báo cáo đánh giá", "Phương án được phê duyệt"],
      tags: ["an toàn", "dữ liệu cá nhân"]),
    Group(
      name: "Nhân lực",
      titles: [
        "Tập huấn kỹ năng phân tích dữ liệu {s}", "Bồi dưỡng cán bộ đầu mối dữ liệu {s}",
        "Biên soạn tài liệu hướng dẫn khai thác dữ liệu {s}",
      ],
      deliverables: ["Lớp tập huấn", "Tài liệu hướng dẫn"],
      tags: ["đào tạo"]),
    Group(
      name: "Thị trường dữ liệu",
      titles: [
        "Thí điểm khai thác dữ liệu {s} cùng doanh nghiệp",
        "Xây dựng phương án giá dịch vụ dữ liệu {s}",
        "Tổ chức cuộc thi sáng tạo trên dữ liệu mở {s}",
      ],
      deliverables: ["Đề án được phê duyệt", "Báo cáo thí điểm"],
      tags: ["doanh nghiệp", "thí điểm"]),
  ]

  /// How often each group is drawn, by position in `groups`.
  static let groupLottery = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 5]

  static let freeTags = ["trọng điểm", "liên thông", "ngân sách", "AI", "báo cáo quý"]

  /// Actors that stand where an agency is expected.
  static let collectiveActors = [
    "các bộ, ngành", "các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
    "UBND các tỉnh, thành phố", "các sở, ban, ngành", "các đơn vị liên quan",
  ]

  /// Ids that look right and are none.
  static let misspelledLeads = ["BDKH", "hong giang", "Bộ Dử liệu và Khoa học", "da-lộc", "BSKK"]

  static let notStarted = "chưa bắt đầu"
  static let underWay = "đang thực hiện"
  static let done = "hoàn thành"
  static let paused = "tạm dừng"
}
