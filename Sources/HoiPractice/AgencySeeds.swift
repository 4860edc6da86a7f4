// Every name in this file is invented, except for the region name Tây Nguyên, which is used as the
// ordinary word it is made of.

/// A ministry or an agency of the government.
struct MinistrySeed: Sendable {
  let id: String
  let code: String
  let name: String
  let aliases: [String]
  var sectors: [String] = []
  var successors: [String] = []
  var predecessors: [String] = []
  var isNew = false
}

/// A province or city, of before or after the merger.
struct ProvinceSeed: Sendable {
  let slug: String
  let code: String
  let name: String
  let mark: String
  let region: String
  var isCity = false
  /// The former units, by slug; empty for a unit the merger left alone.
  var merged: [String] = []
}

enum AgencySeeds {
  /// Codes are reused: BDK took the one of BTD, BNK the one of BDT.
  static let ministries: [MinistrySeed] = [
    MinistrySeed(
      id: "BDK", code: "G09", name: "Bộ Dữ liệu và Khoa học", aliases: ["Bộ DL&KH", "Bộ DLKH"],
      sectors: ["Khoa học"], predecessors: ["BTD", "BKU"], isNew: true),
    MinistrySeed(
      id: "BNK", code: "G05", name: "Bộ Ngân khố", aliases: ["Bộ NK"],
      sectors: ["Tài chính"], predecessors: ["BNS", "BDT"], isNew: true),
    MinistrySeed(
      id: "BHT", code: "G07", name: "Bộ Hạ tầng", aliases: ["Bộ HT"],
      sectors: ["Giao thông", "Xây dựng"], predecessors: ["BDC", "BKT"], isNew: true),
    MinistrySeed(
      id: "BDN", code: "G12", name: "Bộ Đất đai và Nông thôn", aliases: ["Bộ ĐĐ&NT", "Bộ ĐĐNT"],
      sectors: ["Đất đai", "Nông nghiệp", "Môi trường"], predecessors: ["BDD", "BNT"], isNew: true),
    MinistrySeed(
      id: "BSK", code: "G14", name: "Bộ Sức khỏe", aliases: ["Bộ SK"],
      sectors: ["Y tế"], predecessors: ["BSK-2021", "BVL"], isNew: true),
    MinistrySeed(
      id: "BCV", code: "G15", name: "Bộ Công vụ", aliases: ["Bộ CV"],
      sectors: ["Xã hội"], predecessors: ["BVL"], isNew: true),
    MinistrySeed(
      id: "BHP", code: "G16", name: "Bộ Học tập", aliases: ["Bộ HP"], sectors: ["Giáo dục"]),
    MinistrySeed(
      id: "BTN", code: "G17", name: "Bộ Thương nghiệp", aliases: ["Bộ TN"],
      sectors: ["Thương mại"]),
    MinistrySeed(
      id: "BVH", code: "G18", name: "Bộ Văn hóa, Di sản và Lữ hành",
      aliases: ["Bộ VH,DS&LH", "Bộ VHDSLH"], sectors: ["Văn hóa", "Du lịch"]),
    MinistrySeed(
      id: "BTT", code: "G19", name: "Bộ Trật tự", aliases: ["Bộ TT"], sectors: ["Xã hội"]),
    MinistrySeed(
      id: "BPC", code: "G20", name: "Bộ Pháp chế", aliases: ["Bộ PC"], sectors: ["Xã hội"]),
    MinistrySeed(
      id: "BNV", code: "G21", name: "Bộ Ngoại vụ", aliases: ["Bộ NV"], sectors: ["Xã hội"]),
    MinistrySeed(
      id: "BCT", code: "G22", name: "Bộ Cộng đồng và Tín ngưỡng", aliases: ["Bộ CĐ&TN"],
      sectors: ["Xã hội"]),
    MinistrySeed(
      id: "BTD", code: "G09", name: "Bộ Truyền dẫn số", aliases: ["Bộ TDS", "BTDS"],
      sectors: ["Khoa học"], successors: ["BDK"]),
    MinistrySeed(
      id: "BKU", code: "G10", name: "Bộ Khoa học ứng dụng", aliases: ["Bộ KHƯD"],
      sectors: ["Khoa học"], successors: ["BDK"]),
    MinistrySeed(
      id: "BNS", code: "G04", name: "Bộ Ngân sách", aliases: ["Bộ NS"], sectors: ["Tài chính"],
      successors: ["BNK"]),
    MinistrySeed(
      id: "BDT", code: "G05", name: "Bộ Đầu tư công", aliases: ["Bộ ĐTC"],
      sectors: ["Tài chính"], successors: ["BNK"]),
    MinistrySeed(
      id: "BDC", code: "G06", name: "Bộ Đường bộ và Cảng", aliases: ["Bộ ĐB&C"],
      sectors: ["Giao thông"], successors: ["BHT"]),
    MinistrySeed(
      id: "BKT", code: "G07", name: "Bộ Kiến thiết", aliases: ["Bộ KT"], sectors: ["Xây dựng"],
      successors: ["BHT"]),
    MinistrySeed(
      id: "BDD", code: "G11", name: "Bộ Đất đai", aliases: ["Bộ ĐĐ"], sectors: ["Đất đai"],
      successors: ["BDN"]),
    MinistrySeed(
      id: "BNT", code: "G12", name: "Bộ Nông thôn", aliases: ["Bộ NT"], sectors: ["Nông nghiệp"],
      successors: ["BDN"]),
    MinistrySeed(
      id: "BSK-2021", code: "G13", name: "Bộ Sức khỏe", aliases: ["Bộ SK"], sectors: ["Y tế"],
      successors: ["BSK"]),
    MinistrySeed(
      id: "BVL", code: "G14", name: "Bộ Việc làm", aliases: ["Bộ VL"], sectors: ["Xã hội"],
      successors: ["BCV", "BSK"]),
  ]

  static let agencies: [MinistrySeed] = [
    MinistrySeed(
      id: "VNC", code: "G30", name: "Văn phòng Nội các", aliases: ["VP Nội các"],
      sectors: ["Xã hội"]),
    MinistrySeed(
      id: "NHD", code: "G31", name: "Ngân hàng Dự trữ", aliases: ["NH Dự trữ"],
      sectors: ["Tài chính"]),
    MinistrySeed(
      id: "QBH", code: "G32", name: "Quỹ Bảo hiểm chung", aliases: ["Quỹ BH chung"],
      sectors: ["Y tế", "Xã hội"]),
    MinistrySeed(
      id: "TTC", code: "G33", name: "Cơ quan Kiểm tra Công vụ", aliases: ["Kiểm tra Công vụ"],
      sectors: ["Xã hội"]),
    MinistrySeed(
      id: "VQT", code: "G34", name: "Viện Quan trắc Quốc gia", aliases: ["Viện Quan trắc"],
      sectors: ["Môi trường", "Nông nghiệp"]),
  ]

  /// Departments every province has: suffix of the id, name, short name, sectors.
  static let departments: [(suffix: String, name: String, short: String, sectors: [String])] = [
    ("dk", "Sở Dữ liệu và Khoa học", "SDK", ["Khoa học"]),
    ("nk", "Sở Ngân khố", "SNK", ["Tài chính", "Thương mại"]),
    ("ht", "Sở Hạ tầng", "SHT", ["Giao thông", "Xây dựng"]),
    ("dn", "Sở Đất đai và Nông thôn", "SDN", ["Đất đai", "Nông nghiệp", "Môi trường"]),
    ("sk", "Sở Sức khỏe", "SSK", ["Y tế"]),
    ("hp", "Sở Học tập", "SHP", ["Giáo dục"]),
    ("vh", "Sở Văn hóa và Lữ hành", "SVH", ["Văn hóa", "Du lịch"]),
  ]

  /// Provinces that had a department of the former Bộ Truyền dẫn số until March 2025.
  static let provincesWithFormerDepartment = ["dong-nhue", "bach-son", "hoa-phong", "da-loc"]

  static let north = "Núi phía Bắc"
  static let plain = "Đồng bằng Bắc"
  static let coast = "Duyên hải"
  static let highlands = "Tây Nguyên"
  static let delta = "Châu thổ Nam"

  /// The present units. Of the nine merged ones seven took the code of another former unit.
  static let provinces: [ProvinceSeed] = [
    ProvinceSeed(
      slug: "dong-nhue", code: "01", name: "Đông Nhuệ", mark: "dnh", region: plain, isCity: true),
    ProvinceSeed(slug: "bach-son", code: "02", name: "Bạch Sơn", mark: "bso", region: north),
    ProvinceSeed(slug: "van-hai", code: "22", name: "Vân Hải", mark: "vha", region: plain),
    ProvinceSeed(slug: "hoa-phong", code: "38", name: "Hòa Phong", mark: "hpo", region: coast),
    ProvinceSeed(slug: "da-loc", code: "40", name: "Đà Lộc", mark: "dlo", region: coast),
    ProvinceSeed(slug: "dak-van", code: "66", name: "Đắk Vân", mark: "dva", region: highlands),
    ProvinceSeed(
      slug: "sa-dinh", code: "79", name: "Sa Đình", mark: "sdi", region: delta, isCity: true),
    ProvinceSeed(slug: "soc-dien", code: "94", name: "Sóc Diên", mark: "sdn", region: delta),
    ProvinceSeed(slug: "nam-thoi", code: "96", name: "Nam Thới", mark: "nth", region: delta),
    ProvinceSeed(
      slug: "hong-giang", code: "15", name: "Hồng Giang", mark: "hgi", region: north,
      merged: ["hong-giang", "yen-cau"]),
    ProvinceSeed(
      slug: "kim-xuyen", code: "24", name: "Kim Xuyên", mark: "kxu", region: plain,
      merged: ["kim-xuyen", "lam-ha"]),
    ProvinceSeed(
      slug: "thach-linh", code: "33", name: "Thạch Lĩnh", mark: "tli", region: north,
      merged: ["thach-linh", "hoang-lam", "tan-giao"]),
    ProvinceSeed(
      slug: "que-hoa", code: "44", name: "Quế Hóa", mark: "qho", region: coast,
      merged: ["que-hoa", "minh-thuy"]),
    ProvinceSeed(
      slug: "gia-rung", code: "52", name: "Gia Rung", mark: "gru", region: coast,
      merged: ["gia-rung", "ngoc-chau"]),
    ProvinceSeed(
      slug: "krong-mai", code: "56", name: "Krông Mai", mark: "kma", region: highlands,
      merged: ["krong-mai", "khanh-thuy", "tra-khe"]),
    ProvinceSeed(
      slug: "tien-loc", code: "82", name: "Tiền Lộc", mark: "tlo", region: delta,
      merged: ["tien-loc", "ben-cau", "an-tram"]),
    ProvinceSeed(
      slug: "long-khe", code: "72", name: "Long Khê", mark: "lkh", region: delta, isCity: true,
      merged: ["long-khe", "phu-thanh"]),
    ProvinceSeed(
      slug: "cuu-ninh", code: "87", name: "Cửu Ninh", mark: "cni", region: delta,
      merged: ["cuu-ninh", "hau-my"]),
  ]

  /// The former units, each merged into a present one; some lay in another region of the old map.
  static let formerProvinces: [ProvinceSeed] = [
    ProvinceSeed(slug: "hong-giang", code: "10", name: "Hồng Giang", mark: "hgi", region: north),
    ProvinceSeed(slug: "yen-cau", code: "15", name: "Yên Cầu", mark: "yca", region: north),
    ProvinceSeed(slug: "kim-xuyen", code: "27", name: "Kim Xuyên", mark: "kxu", region: plain),
    ProvinceSeed(slug: "lam-ha", code: "24", name: "Lam Hà", mark: "lha", region: north),
    ProvinceSeed(slug: "thach-linh", code: "33", name: "Thạch Lĩnh", mark: "tli", region: north),
    ProvinceSeed(slug: "hoang-lam", code: "35", name: "Hoàng Lâm", mark: "hla", region: plain),
    ProvinceSeed(slug: "tan-giao", code: "36", name: "Tân Giao", mark: "tgi", region: plain),
    ProvinceSeed(slug: "que-hoa", code: "45", name: "Quế Hóa", mark: "qho", region: coast),
    ProvinceSeed(slug: "minh-thuy", code: "44", name: "Minh Thủy", mark: "mth", region: coast),
    ProvinceSeed(slug: "gia-rung", code: "64", name: "Gia Rung", mark: "gru", region: highlands),
    ProvinceSeed(slug: "ngoc-chau", code: "52", name: "Ngọc Châu", mark: "nch", region: coast),
    ProvinceSeed(slug: "krong-mai", code: "67", name: "Krông Mai", mark: "kma", region: highlands),
    ProvinceSeed(slug: "khanh-thuy", code: "56", name: "Khánh Thúy", mark: "kth", region: coast),
    ProvinceSeed(slug: "tra-khe", code: "58", name: "Trà Khê", mark: "tkh", region: coast),
    ProvinceSeed(slug: "tien-loc", code: "80", name: "Tiền Lộc", mark: "tlo", region: delta),
    ProvinceSeed(slug: "ben-cau", code: "82", name: "Bến Cau", mark: "bca", region: delta),
    ProvinceSeed(slug: "an-tram", code: "83", name: "An Tràm", mark: "atr", region: delta),
    ProvinceSeed(slug: "long-khe", code: "72", name: "Long Khê", mark: "lkh", region: delta),
    ProvinceSeed(slug: "phu-thanh", code: "74", name: "Phú Thạnh", mark: "pth", region: delta),
    ProvinceSeed(slug: "cuu-ninh", code: "89", name: "Cửu Ninh", mark: "cni", region: delta),
    ProvinceSeed(slug: "hau-my", code: "87", name: "Hậu Mỹ", mark: "hmy", region: delta),
  ]

  static let communeWords = [
    "Tân Lập", "Bình Khê", "An Thạnh", "Phú Lâm", "Đông Sơn", "Thạnh Mỹ", "Yên Bình", "Long Hải",
  ]
}
