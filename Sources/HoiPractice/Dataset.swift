/// One row of the catalog.
struct Dataset {
  let index: Int
  var title = ""
  var description = ""
  var publisher = ""
  var sector = ""
  var access = ""
  var format = ""
  var licence = ""
  var frequency = ""
  var listed: Day?
  var published: Day?
  var updated: Day?
  var records: Int?
  var downloads: Int?
  /// In tenths.
  var size: Int?
  /// In tenths, from 0 to 5.
  var quality: Int?
  var condition = ""
  var contact = ""
  var keywords: [String] = []
}

/// Makes the catalog row by row. Rare problems are planted by the row's number.
struct DatasetMaker {
  private var book: PublisherBook
  private var random = Random(seed: 0x5EED_0006)
  private let hasCommunes: Bool
  /// The province and position of the department that published the last row, and its topic.
  private var lastDepartment: (province: Int, position: Int, title: String, topic: Publisher.Topic)?

  init(register: AgencyRegister) {
    book = PublisherBook(register)
    hasCommunes = !book.communes.isEmpty
  }

  mutating func dataset(_ index: Int) -> Dataset {
    var dataset = Dataset(index: index)
    if index % 30 == 17, let last = lastDepartment {
      repeatTopic(last, &dataset)
    } else {
      publish(&dataset)
    }
    describe(&dataset)
    schedule(&dataset)
    measure(&dataset)
    return dataset
  }

  /// The same content as the row before, from another department of the province.
  private mutating func repeatTopic(
    _ last: (province: Int, position: Int, title: String, topic: Publisher.Topic),
    _ dataset: inout Dataset
  ) {
    let departments = book.departments[last.province]
    let publisher = book.all[departments[(last.position + 1) % departments.count]]
    dataset.title =
      switch dataset.index / 30 % 4 {
      case 0: last.title
      case 1: last.title.uppercased()
      case 2: withOtherTonePlacement(last.title.replacing(", ", with: " và "))
      default: "\(last.title) (cập nhật)"
      }
    fill(&dataset, publisher, last.topic)
  }

  private mutating func publish(_ dataset: inout Dataset) {
    lastDepartment = nil
    let roll = random.below(100)
    var position = 0
    switch roll {
    case ..<13: position = random.pick(book.ministries)
    case ..<16: position = random.pick(book.units)
    case ..<20: position = random.pick(book.former)
    case ..<29: position = random.pick(book.provinces)
    case ..<38: position = random.pick(book.formerProvinces)
    default:
      if hasCommunes, random.chance(50) {
        position = random.pick(book.communes)
      } else {
        publishFromDepartment(&dataset)
        return
      }
    }
    name(&dataset, position)
  }

  private mutating func publishFromDepartment(_ dataset: inout Dataset) {
    let province = random.below(book.departments.count)
    if province == book.lopsidedProvince, random.chance(96) {
      name(&dataset, book.provinces[province])
      return
    }
    let department = random.below(book.departments[province].count)
    let topic = name(&dataset, book.departments[province][department])
    lastDepartment = (province, department, dataset.title, topic)
  }

  /// Takes the publisher's next topic; when all are used, the same topics of earlier years.
  @discardableResult
  private mutating func name(_ dataset: inout Dataset, _ position: Int) -> Publisher.Topic {
    let count = book.all[position].publishedCount
    book.all[position].publishedCount += 1
    let publisher = book.all[position]
    let topics = publisher.topics
    let topic = topics[(count &* 7 &+ position) % topics.count]
    let version = count / topics.count
    var title = dataset.index % 6 == 3 ? topic.decomposedTitle : topic.title
    if publisher.isCentral {
      if !random.chance(30) { title += " toàn quốc" }
    } else if random.chance(11) {
      title += " trên địa bàn \(publisher.place)"
    }
    if version > 0 { title += " năm \(2025 - version % 12)" }
    if version >= 12 { title += ", phần \(version / 12 + 1)" }
    dataset.title = title
    fill(&dataset, publisher, topic)
    return topic
  }

  private mutating func fill(
    _ dataset: inout Dataset, _ publisher: Publisher, _ topic: Publisher.Topic
  ) {
    dataset.publisher = random.chance(12) ? random.pick(publisher.spellings) : publisher.name
    if dataset.index % 63 == 20 {
      dataset.publisher =
        PublisherBook.unmatched[dataset.index / 63 % PublisherBook.unmatched.count]
    }
    dataset.sector = topic.sector
    dataset.contact = publisher.contact
    let first = random.pick(topic.keywords)
    dataset.keywords = random.chance(8) ? [] : [first]
    if random.chance(30) {
      let second =
        random.chance(40) ? random.pick(Self.commonKeywords) : random.pick(topic.keywords)
      if second != first { dataset.keywords.append(second) }
    }
  }

  private mutating func describe(_ dataset: inout Dataset) {
    dataset.description = random.chance(14) ? "" : random.pick(Self.descriptions)
    dataset.access = random.pick(Self.accessLottery)
    dataset.format = random.pick(Self.formatLottery)
    if dataset.index % 53 == 9 { dataset.format = dataset.format.lowercased() }
    let isOpen = dataset.access == "mở"
    dataset.licence = random.chance(isOpen ? 82 : 45) ? random.pick(Self.licences) : ""
    dataset.frequency = random.chance(11) ? "" : random.pick(Self.frequencyLottery).name
    if random.chance(13) { dataset.contact = "" }
    if dataset.index % 31 == 12 { dataset.condition = "đăng nhập" }
    if dataset.index % 47 == 30 { dataset.condition = "thu phí" }
  }

  /// Listed, published and updated are three different states.
  private mutating func schedule(_ dataset: inout Dataset) {
    let listed = Day(2023, 1, 3) + random.below(960)
    let published = listed + random.skewed(400) + random.below(60)
    dataset.listed = random.chance(6) ? nil : listed
    let isOut = published <= .today && !random.chance(12)
    dataset.published = isOut || dataset.listed == nil ? min(published, .today) : nil
    guard let start = dataset.published else { return }
    let period = Self.frequencyLottery.first { $0.name == dataset.frequency }?.days ?? 400
    let age =
      random.chance(68) ? random.below(period + 1) : period + 2 + random.below(period * 3 + 10)
    dataset.updated = max(start, .today - age)
    if dataset.index % 500 == 333 { dataset.updated = start - random.within(2...30) }
  }

  private mutating func measure(_ dataset: inout Dataset) {
    guard dataset.published != nil else { return }
    dataset.records = random.chance(5) ? nil : 1 + random.skewed(900_000)
    dataset.downloads = random.skewed(60_000)
    if dataset.index % 500 == 250 { dataset.downloads = 75_000 }
    dataset.size = 1 + random.skewed(30_000)
    dataset.quality = random.chance(9) ? nil : min(50, 12 + random.below(20) + random.below(21))
  }

  private static let commonKeywords = ["dữ liệu mở", "thống kê", "danh sách", "chuyển đổi số"]

  private static let descriptions = [
    "số liệu gốc", "bảng tổng hợp", "danh sách", "bản đồ", "bản quét", "số liệu theo xã",
    "báo cáo kỳ",
  ]

  private static let accessLottery = [
    "mở", "mở", "mở", "mở", "mở", "mở", "dùng chung", "dùng chung", "chuyên ngành",
  ]

  private static let formatLottery = [
    "CSV", "CSV", "CSV", "XLSX", "XLSX", "XLSX", "XLSX", "PDF", "PDF", "PDF", "JSON", "JSON", "API",
    "API", "DOCX", "XML", "SHP",
  ]

  private static let licences = ["CC BY 4.0", "CC BY 4.0", "CC0 1.0", "Ghi rõ nguồn"]

  private static let frequencyLottery: [(name: String, days: Int)] = [
    ("hằng ngày", 1), ("hằng tuần", 7), ("hằng tháng", 31), ("hằng tháng", 31), ("hàng tháng", 31),
    ("hằng quý", 92), ("hằng quý", 92), ("6 tháng", 184), ("6 tháng", 184), ("hằng năm", 366),
    ("hằng năm", 366), ("hằng năm", 366), ("hàng năm", 366), ("khi có thay đổi", 400),
  ]
}

extension Practice {
  func writeDatasets(_ register: AgencyRegister, _ emit: @escaping Emit) {
    var rows = RowWriter(Schemas.datasets, emit: emit)
    var maker = DatasetMaker(register: register)
    for index in 0..<datasetCount {
      let dataset = maker.dataset(index)
      rows.text("DL-\(padded(index + 1, width: 4))")
      rows.text(dataset.title)
      rows.text(dataset.description)
      rows.text(dataset.publisher)
      rows.text(dataset.sector)
      rows.text(dataset.access)
      rows.text(dataset.format)
      rows.text(dataset.licence)
      rows.text(dataset.frequency)
      rows.date(dataset.listed)
      rows.date(dataset.published)
      rows.date(dataset.updated)
      rows.integer(dataset.records)
      rows.integer(dataset.downloads)
      rows.tenths(dataset.size)
      rows.tenths(dataset.quality)
      rows.text(dataset.condition)
      rows.text(dataset.contact)
      rows.list(dataset.keywords)
      rows.endRow()
    }
    rows.finish()
  }
}
