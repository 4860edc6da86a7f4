/// All agencies, past and present, and the groups the other tables draw from.
struct AgencyRegister: Sendable {
  private(set) var all: [Agency] = []
  private(set) var ministries: [Agency] = []
  private(set) var formerMinistries: [Agency] = []
  private(set) var centralAgencies: [Agency] = []
  private(set) var ministryUnits: [Agency] = []
  private(set) var provinces: [Agency] = []
  private(set) var formerProvinces: [Agency] = []
  /// Departments of a present province, by its position in `provinces`.
  private(set) var departments: [[Agency]] = []
  private(set) var formerDepartments: [Agency] = []
  private(set) var communes: [Agency] = []

  init(communeCount: Int) {
    addMinistries()
    addMinistryUnits()
    addProvinces()
    addFormerDepartments()
    addCommunes(communeCount)
    all =
      ministries + formerMinistries + centralAgencies + ministryUnits + provinces + formerProvinces
      + departments.joined() + formerDepartments + communes
  }

  /// The agency of an id; `nil` where a seed names none.
  func agency(_ id: String) -> Agency? {
    all.first { $0.id == id }
  }

  private mutating func addMinistries() {
    for seed in AgencySeeds.ministries {
      let ministry = Self.agency(seed, kind: "bộ", level: .ministry)
      if seed.successors.isEmpty {
        ministries.append(ministry)
      } else {
        formerMinistries.append(ministry)
      }
    }
    centralAgencies = AgencySeeds.agencies.map {
      Self.agency($0, kind: "cơ quan thuộc Chính phủ", level: .agency)
    }
  }

  private static func agency(
    _ seed: MinistrySeed, kind: String, level: Agency.Level
  ) -> Agency {
    let other = withOtherTonePlacement(seed.name)
    var agency = Agency(
      id: seed.id, code: seed.code, name: seed.name,
      short: seed.id == "BSK-2021" ? "BSK" : seed.id,
      aliases: other == seed.name ? seed.aliases : seed.aliases + [other], kind: kind, level: level)
    agency.from = seed.isNew ? ministryReform : nil
    agency.to = seed.successors.isEmpty ? nil : ministryReform - 1
    agency.successors = seed.successors
    agency.predecessors = seed.predecessors
    agency.sectors = seed.sectors
    agency.contact = "dulieu@\(agency.short.lowercased()).example"
    agency.mark = agency.short
    return agency
  }

  /// Two units of each present ministry. Their shortest alias is shared by all, so a row that
  /// names only `Trung tâm Thông tin` stays ambiguous.
  private mutating func addMinistryUnits() {
    for ministry in ministries {
      let units = [
        ("TT", "Trung tâm Thông tin", ["Trung tâm Thông tin"]),
        ("VKH", "Vụ Kế hoạch", []),
      ]
      for (suffix, name, aliases) in units {
        var unit = Agency(
          id: "\(ministry.id)-\(suffix)", code: "\(ministry.code).\(suffix)",
          name: "\(name), \(ministry.name)", short: "\(suffix) \(ministry.short)",
          aliases: aliases, kind: "đơn vị thuộc bộ", level: .ministryUnit)
        unit.parent = ministry.id
        unit.from = ministry.from
        unit.sectors = ministry.sectors
        unit.contact = ministry.contact
        unit.mark = suffix
        ministryUnits.append(unit)
      }
    }
  }

  private mutating func addProvinces() {
    for seed in AgencySeeds.provinces {
      var province = Self.province(seed, id: seed.slug)
      province.from = seed.merged.isEmpty ? nil : provinceReform
      province.predecessors = seed.merged.map(Self.formerId)
      province.province = provinces.count
      departments.append(
        AgencySeeds.departments.map { suffix, name, short, sectors in
          let place = "\(province.kind) \(seed.name)"
          let plainName = "\(name) \(seed.name)"
          let other = withOtherTonePlacement(plainName)
          var department = Agency(
            id: "\(seed.slug)-\(suffix)", code: "\(seed.code).\(suffix.uppercased())",
            name: "\(name) \(place)", short: "\(short) \(seed.name)",
            aliases: other == plainName ? [plainName] : [plainName, other], kind: "sở",
            level: .department)
          department.region = seed.region
          department.parent = seed.slug
          department.from = suffix == "dk" ? max(ministryReform, province.from) : province.from
          department.sectors = sectors
          department.contact = "\(suffix)@\(seed.mark).example"
          department.mark = short
          department.place = place
          department.province = provinces.count
          return department
        })
      provinces.append(province)
    }
    for seed in AgencySeeds.formerProvinces {
      var province = Self.province(seed, id: Self.formerId(seed.slug))
      province.to = provinceReform - 1
      let successors = AgencySeeds.provinces.filter { $0.merged.contains(seed.slug) }
      province.successors = successors.map(\.slug)
      province.province = AgencySeeds.provinces.firstIndex { $0.merged.contains(seed.slug) }
      formerProvinces.append(province)
    }
  }

  private static func formerId(_ slug: String) -> String {
    slug + "-cu"
  }

  private static func province(_ seed: ProvinceSeed, id: String) -> Agency {
    let kind = seed.isCity ? "thành phố" : "tỉnh"
    let name = (seed.isCity ? "Thành phố " : "Tỉnh ") + seed.name
    let short = (seed.isCity ? "TP. " : "T. ") + seed.name
    var aliases = ["UBND \(kind) \(seed.name)", seed.name]
    if seed.isCity { aliases.append("TP \(seed.name)") }
    let other = withOtherTonePlacement(seed.name)
    if other != seed.name { aliases.append("Tỉnh \(other)") }
    var province = Agency(
      id: id, code: seed.code, name: name, short: short, aliases: aliases, kind: kind,
      level: .province)
    province.region = seed.region
    province.sectors = ["Xã hội", "Tài chính", "Nông nghiệp", "Y tế", "Giáo dục", "Đất đai"]
    province.contact = "ubnd@\(seed.mark).example"
    province.mark = "UBND"
    province.place = "\(kind) \(seed.name)"
    return province
  }

  private mutating func addFormerDepartments() {
    for slug in AgencySeeds.provincesWithFormerDepartment {
      guard let index = provinces.firstIndex(where: { $0.id == slug }) else { continue }
      let province = provinces[index]
      var department = Agency(
        id: "\(slug)-td", code: "\(province.code).TD",
        name: "Sở Truyền dẫn số \(province.place)",
        short: "STD \(province.short.split(separator: " ").dropFirst().joined(separator: " "))",
        aliases: [], kind: "sở", level: .department)
      department.region = province.region
      department.parent = slug
      department.to = ministryReform - 1
      department.successors = ["\(slug)-dk"]
      department.sectors = ["Khoa học"]
      department.contact = "td@\(province.contact.split(separator: "@").last ?? "")"
      department.mark = "STD"
      department.place = province.place
      department.province = index
      formerDepartments.append(department)
      departments[index][0].predecessors = [department.id]
    }
  }

  private mutating func addCommunes(_ count: Int) {
    for index in 0..<count {
      let position = index % provinces.count
      let province = provinces[position]
      let word = AgencySeeds.communeWords[index % AgencySeeds.communeWords.count]
      let number = index / AgencySeeds.communeWords.count + 1
      var commune = Agency(
        id: "xa-\(padded(index + 1, width: 5))", code: "\(province.code).\(index + 10_001)",
        name: "Xã \(word) \(number) \(province.short)", short: "Xã \(word) \(number)", aliases: [],
        kind: "xã", level: .commune)
      commune.region = province.region
      commune.parent = province.id
      commune.sectors = ["Xã hội", "Đất đai", "Nông nghiệp"]
      commune.contact = province.contact
      commune.mark = "UBND"
      commune.place = commune.name
      commune.province = position
      communes.append(commune)
    }
  }
}

/// The later of a day and another that may be missing.
private func max(_ day: Day, _ other: Day?) -> Day {
  guard let other else { return day }
  return day > other ? day : other
}

extension Practice {
  func write(_ register: AgencyRegister, _ emit: @escaping Emit) {
    var rows = RowWriter(Schemas.agencies, emit: emit)
    for agency in register.all {
      rows.text(agency.id)
      rows.text(agency.code)
      rows.text(agency.name)
      rows.text(agency.short)
      rows.list(agency.aliases)
      rows.text(agency.kind)
      rows.text(agency.region)
      rows.text(agency.parent)
      rows.date(agency.from)
      rows.date(agency.to)
      rows.list(agency.successors)
      rows.list(agency.predecessors)
      rows.endRow()
    }
    rows.finish()
  }
}
