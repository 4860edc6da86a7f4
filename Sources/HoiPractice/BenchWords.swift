/// The words that the rows of the benchmark are made of.
enum BenchWords {
  static let forms = [
    (name: "Cục", kind: "Cơ quan trung ương"), (name: "Sở", kind: "Cơ quan cấp tỉnh"),
    (name: "Trung tâm", kind: "Đơn vị sự nghiệp"), (name: "Ban", kind: "Cơ quan cấp tỉnh"),
  ]
  static let fields = [
    "Y tế", "Tài chính", "Nội vụ", "Xây dựng", "Tư pháp", "Công Thương", "Văn hóa và Du lịch",
    "Khoa học, Công nghệ", "Nông nghiệp", "Giáo dục",
  ]
  static let provinces = [
    "An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Đồng Nai",
    "Đồng Tháp", "Gia Lai", "Hà Nội", "Hà Tĩnh", "Hải Phòng", "Huế", "Hưng Yên", "Khánh Hòa",
    "Lai Châu", "Lâm Đồng", "Lạng Sơn", "Lào Cai", "Nghệ An", "Ninh Bình", "Phú Thọ", "Quảng Ngãi",
    "Quảng Ninh", "Quảng Trị", "Sơn La", "Tây Ninh", "Thái Nguyên", "Thanh Hóa",
    "Thành phố Hồ Chí Minh", "Tuyên Quang", "Vĩnh Long",
  ]
  static let regions = [
    "Đồng bằng sông Hồng", "Trung du và miền núi", "Bắc Trung Bộ", "Tây Nguyên", "Đông Nam Bộ",
    "Đồng bằng sông Cửu Long",
  ]
  static let groups = [
    "1. Thể chế", "2. Hạ tầng", "3. Nền tảng", "4. Dữ liệu", "5. Nhân lực", "6. An toàn",
    "7. Hợp tác", "8. Ứng dụng", "9. Tài chính",
  ]
  static let statuses = ["Chưa bắt đầu", "Đang thực hiện", "Hoàn thành", "Tạm dừng"]
  static let verbs = [
    "Rà soát", "Xây dựng", "Ban hành", "Số hóa", "Kết nối", "Đánh giá", "Cập nhật",
  ]
  static let works = [
    "danh mục dữ liệu mở", "kho dữ liệu dùng chung", "quy chế chia sẻ", "cơ sở dữ liệu đất đai",
    "hồ sơ điện tử", "bản đồ số", "mã định danh", "cổng dữ liệu", "tiêu chuẩn trao đổi",
  ]
  static let plans = ["Kế hoạch năm", "Kế hoạch giai đoạn", "Kế hoạch bổ sung"]
  static let kinds = [
    "Dữ liệu mở", "Dữ liệu mở", "Dữ liệu dùng chung", "Dữ liệu dùng chung", "Dữ liệu chuyên ngành",
    "Dữ liệu nội bộ",
  ]
  static let formats = [
    "CSV", "CSV", "CSV", "XLSX", "XLSX", "JSON", "PDF", "API", "DOCX", "SHP", "XML",
  ]
  static let licences = ["CC BY 4.0", "CC BY 4.0", "ODbL 1.0", "CC0 1.0", ""]
  static let openings = [
    "Danh sách", "Thống kê", "Bản đồ", "Số liệu", "Báo cáo", "Tổng hợp", "Niên giám",
  ]
  static let sectors = [
    (name: "Đất đai", topic: "thửa đất và đất đai"), (name: "Y tế", topic: "cơ sở khám bệnh"),
    (name: "Giáo dục", topic: "trường học"), (name: "Giao thông", topic: "tuyến xe buýt"),
    (name: "Nông nghiệp", topic: "vùng trồng lúa"), (name: "Môi trường", topic: "chất lượng nước"),
    (name: "Du lịch", topic: "di tích"), (name: "Lao động", topic: "việc làm"),
    (name: "Tài chính", topic: "thu chi ngân sách"), (name: "Dân số", topic: "dân cư"),
    (name: "Xây dựng", topic: "giấy phép xây dựng"), (name: "Thủy sản", topic: "tàu cá"),
    (name: "Thương mại, dịch vụ", topic: "chợ và siêu thị"), (name: "Năng lượng", topic: "điện"),
  ]
  /// 240 of them.
  static let keywords: [String] = [
    "đất đai", "y tế", "trường học", "giao thông", "lúa", "nước sạch", "di tích", "việc làm",
    "ngân sách", "dân số", "giấy phép", "tàu cá", "chợ", "điện", "khí tượng", "rừng", "biển",
    "thuế",
    "doanh nghiệp", "hộ tịch", "bảo hiểm", "đầu tư", "quy hoạch", "bản đồ",
  ].flatMap { word in
    ["", " tỉnh", " xã", " năm", " quý", " tháng", " mới", " số", " mở", " gốc"].map { word + $0 }
  }
}
