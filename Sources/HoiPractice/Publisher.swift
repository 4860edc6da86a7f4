/// An agency as a publisher of datasets, with what the catalog repeats for each of its rows worked
/// out once.
struct Publisher: Sendable {
  /// A dataset it could publish.
  struct Topic: Sendable {
    let title: String
    let decomposedTitle: String
    let sector: String
    let keywords: [String]
  }

  let name: String
  /// Other ways the catalog writes it, all of which still match.
  let spellings: [String]
  let contact: String
  let topics: [Topic]
  /// `tỉnh Hồng Giang`; empty for agencies of the whole country.
  let place: String
  let isCentral: Bool
  /// How many rows it has so far; decides the next topic.
  var publishedCount = 0

  init(_ agency: Agency, sectors: [String]) {
    name = agency.name
    contact = agency.contact
    isCentral = agency.place.isEmpty
    place = agency.place
    let other = withOtherTonePlacement(agency.name)
    var spellings = [
      agency.aliases.first { $0 != "Trung tâm Thông tin" } ?? agency.short,
      agency.name.uppercased(),
    ]
    // Short names of communes are shared by many.
    if agency.level != .commune { spellings.append(agency.short) }
    if other != agency.name { spellings += [other, other] }
    self.spellings = spellings
    topics = sectors.map(Sector.named).flatMap { sector in
      sector.topics.map {
        Topic(
          title: $0, decomposedTitle: withDecomposedLand($0), sector: sector.name,
          keywords: sector.keywords)
      }
    }
  }
}

/// Who publishes datasets, and how often each is drawn.
struct PublisherBook {
  var all: [Publisher] = []
  private(set) var ministries: [Int] = []
  private(set) var units: [Int] = []
  private(set) var provinces: [Int] = []
  private(set) var formerProvinces: [Int] = []
  private(set) var former: [Int] = []
  private(set) var communes: [Int] = []
  /// Departments by province.
  private(set) var departments: [[Int]] = []
  /// The position in `departments` of the province whose portal is nearly all one sector.
  let lopsidedProvince: Int?

  init(_ register: AgencyRegister) {
    lopsidedProvince = register.provinces.firstIndex { $0.id == "soc-dien" }
    ministries = add(register.ministries + register.centralAgencies)
    units = add(register.ministryUnits.filter { $0.id.hasSuffix("-TT") })
    former = add(register.formerMinistries + register.formerDepartments)
    for province in register.provinces {
      let sectors = province.id == "soc-dien" ? ["Xã hội"] : province.sectors
      provinces.append(all.count)
      all.append(Publisher(province, sectors: sectors))
    }
    formerProvinces = add(register.formerProvinces)
    for group in register.departments { departments.append(add(group)) }
    communes = add(register.communes)
  }

  private mutating func add(_ agencies: [Agency]) -> [Int] {
    let first = all.count
    all += agencies.map { Publisher($0, sectors: $0.sectors) }
    return Array(first..<all.count)
  }

  /// Names in the catalog that match no agency, or more than one.
  static let unmatched = [
    "Sở Sức khẻo tỉnh Bạch Sơn", "UBND huyện Ngọc Lâm", "Các sở, ngành",
    "Công ty cổ phần Dữ liệu Mai An", "Trung tâm Thông tin", "Sở Tài nguyên số tỉnh Vân Hải",
    "Ban Quản lý khu công nghiệp Hòa Phong",
  ]
}
