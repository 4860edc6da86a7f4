/// A field of public administration, the datasets agencies usually keep in it, and keywords.
struct Sector: Sendable {
  let name: String
  let topics: [String]
  let keywords: [String]

  static let all: [Sector] = [
    Sector(
      name: "Đất đai",
      topics: [
        "Bảng giá đất", "Hiện trạng sử dụng đất đai", "Bản đồ địa chính",
        "Kế hoạch sử dụng đất hằng năm", "Giấy chứng nhận quyền sử dụng đất đã cấp",
        "Thống kê, kiểm kê đất đai", "Dự án được giao đất, cho thuê đất",
        "Hồ sơ đo đạc đất đai", "Kết quả đấu giá quyền sử dụng đất",
        "Quy hoạch đất đai cấp xã",
      ],
      keywords: ["đất đai", "bản đồ", "quy hoạch", "giá đất"]),
    Sector(
      name: "Nông nghiệp",
      topics: [
        "Diện tích, sản lượng cây trồng", "Danh sách hợp tác xã nông nghiệp",
        "Sản phẩm OCOP được công nhận", "Mã số vùng trồng", "Tình hình dịch bệnh trên vật nuôi",
        "Công trình thủy lợi", "Danh sách cơ sở giết mổ", "Tàu cá đăng ký",
        "Giá nông sản tại chợ đầu mối", "Diện tích rừng",
      ],
      keywords: ["nông nghiệp", "trồng trọt", "chăn nuôi", "thủy lợi"]),
    Sector(
      name: "Môi trường",
      topics: [
        "Chất lượng không khí", "Chất lượng nước mặt", "Điểm thu gom rác thải",
        "Giấy phép môi trường đã cấp", "Nguồn thải lớn", "Lượng mưa và mực nước",
        "Khu bảo tồn thiên nhiên", "Kết quả quan trắc nước thải",
        "Giấy phép khai thác nước dưới đất", "Điểm có nguy cơ sạt lở",
      ],
      keywords: ["môi trường", "quan trắc", "không khí", "nước"]),
    Sector(
      name: "Y tế",
      topics: [
        "Danh sách cơ sở khám, chữa bệnh", "Danh sách nhà thuốc đạt chuẩn",
        "Người hành nghề y", "Số giường bệnh", "Tình hình tiêm chủng mở rộng",
        "Ca mắc bệnh truyền nhiễm", "Cơ sở đủ điều kiện an toàn thực phẩm",
        "Giá dịch vụ khám, chữa bệnh", "Trạm y tế xã", "Người tham gia bảo hiểm",
      ],
      keywords: ["y tế", "bệnh viện", "thuốc", "sức khỏe", "covid-19"]),
    Sector(
      name: "Giáo dục",
      topics: [
        "Danh sách trường học", "Số học sinh theo cấp học", "Chỉ tiêu tuyển sinh lớp 10",
        "Trường đạt chuẩn quốc gia", "Trung tâm ngoại ngữ, tin học", "Kết quả thi tốt nghiệp",
        "Danh sách cơ sở giáo dục nghề nghiệp", "Đội ngũ giáo viên", "Học phí các cấp",
        "Thư viện trường học",
      ],
      keywords: ["giáo dục", "trường học", "tuyển sinh"]),
    Sector(
      name: "Giao thông",
      topics: [
        "Tuyến xe buýt", "Danh sách bến xe, bãi đỗ", "Cầu, đường do tỉnh quản lý",
        "Điểm thường xảy ra tai nạn", "Giấy phép lái xe đã cấp", "Danh sách bến thủy nội địa",
        "Đèn tín hiệu giao thông", "Đơn vị kinh doanh vận tải", "Lưu lượng phương tiện",
        "Trung tâm đăng kiểm",
      ],
      keywords: ["giao thông", "đường bộ", "vận tải"]),
    Sector(
      name: "Xây dựng",
      topics: [
        "Giấy phép xây dựng đã cấp", "Quy hoạch chung đô thị", "Danh sách dự án nhà ở xã hội",
        "Chỉ số giá xây dựng", "Chung cư cần cải tạo", "Chứng chỉ hành nghề xây dựng",
        "Công trình cấp nước sạch", "Cây xanh đô thị", "Giá vật liệu xây dựng",
        "Tên đường, số nhà",
      ],
      keywords: ["xây dựng", "quy hoạch", "nhà ở"]),
    Sector(
      name: "Tài chính",
      topics: [
        "Công khai dự toán ngân sách", "Quyết toán ngân sách", "Danh sách doanh nghiệp thành lập",
        "Dự án đầu tư công", "Kết quả lựa chọn nhà thầu", "Tài sản công",
        "Dự án đầu tư nước ngoài", "Hộ kinh doanh", "Nợ đọng thuế", "Giá cho thuê nhà công",
      ],
      keywords: ["ngân sách", "đầu tư công", "doanh nghiệp"]),
    Sector(
      name: "Thương mại",
      topics: [
        "Danh sách chợ, siêu thị", "Cửa hàng xăng dầu", "Kim ngạch xuất khẩu",
        "Cụm công nghiệp", "Chỉ số sản xuất công nghiệp", "Hội chợ, triển lãm",
        "Giá bán lẻ hàng thiết yếu", "Điện thương phẩm", "Doanh nghiệp xuất khẩu",
        "Hàng hóa qua cửa khẩu",
      ],
      keywords: ["thương mại", "chợ", "xuất khẩu"]),
    Sector(
      name: "Văn hóa",
      topics: [
        "Danh mục di tích đã xếp hạng", "Di sản văn hóa phi vật thể", "Thư viện công cộng",
        "Lễ hội truyền thống", "Nhà văn hóa xã", "Hiện vật bảo tàng", "Nghệ nhân ưu tú",
        "Thiết chế thể thao", "Gia đình văn hóa", "Danh sách câu lạc bộ thể thao",
      ],
      keywords: ["văn hóa", "di tích", "thể thao"]),
    Sector(
      name: "Du lịch",
      topics: [
        "Danh sách cơ sở lưu trú", "Lượt khách du lịch", "Hướng dẫn viên du lịch",
        "Doanh nghiệp lữ hành", "Điểm du lịch", "Doanh thu du lịch", "Tuyến du lịch cộng đồng",
        "Nhà hàng phục vụ khách du lịch", "Sự kiện du lịch", "Bãi tắm công cộng",
      ],
      keywords: ["du lịch", "lưu trú", "điểm đến"]),
    Sector(
      name: "Khoa học",
      topics: [
        "Nhiệm vụ khoa học cấp tỉnh", "Danh sách tổ chức khoa học", "Trạm thu phát sóng di động",
        "Thủ tục hành chính", "Kết quả giải quyết thủ tục hành chính", "Văn bằng bảo hộ",
        "Điểm phục vụ bưu chính", "Doanh nghiệp công nghệ số", "Danh mục hệ thống thông tin",
        "Phương tiện đo được kiểm định",
      ],
      keywords: ["khoa học", "công nghệ", "thủ tục hành chính"]),
    Sector(
      name: "Xã hội",
      topics: [
        "Hộ nghèo, hộ cận nghèo", "Đối tượng bảo trợ xã hội", "Người có công",
        "Việc làm và thất nghiệp", "Cơ sở trợ giúp xã hội", "Dân số theo xã", "Trẻ em được bảo vệ",
        "Tổ chức hành nghề công chứng", "Danh sách luật sư", "Cán bộ, công chức",
      ],
      keywords: ["xã hội", "dân số", "việc làm", "an sinh"]),
  ]

  /// The sector of a name; the last one where no sector has it.
  static func named(_ name: String) -> Sector {
    all.first { $0.name == name } ?? all[all.count - 1]
  }
}
