/// The four linked tables of the benchmark, made of fixed words and a fixed source of numbers: the
/// same count gives the same bytes on any machine.
package struct BenchTables {
  package enum File: String, CaseIterable, Sendable {
    case agencies = "agencies.csv"
    case tasks = "tasks.csv"
    case datasets = "datasets.csv"
    case plans = "plans.csv"
    /// The datasets once more, as an array of objects.
    case catalog = "datasets.json"
  }

  /// Rows of `tasks` and of `datasets` that may be asked for.
  package static let rowCounts = 100...20_000_000

  /// The questions take 1 July 2026 for today.
  private static let today = Day(2026, 7, 1)
  private static let firstDay = Day(2015, 1, 1)

  private let rowCount: Int
  private let agencyCount: Int

  package init(rowCount: Int) {
    self.rowCount = rowCount
    agencyCount = 200 + min(rowCount / 1_000, 10_000)
  }

  package func write(to emit: @escaping (_ file: File, _ bytes: [UInt8]) -> Void) {
    writeAgencies { emit(.agencies, $0) }
    writeTasks { emit(.tasks, $0) }
    writePlans { emit(.plans, $0) }
    writeDatasets({ emit(.datasets, $0) }, { emit(.catalog, $0) })
  }

  private func writeAgencies(_ emit: @escaping ([UInt8]) -> Void) {
    var rows = RowWriter(columns: ["id", "name", "kind", "region"], emit: emit)
    for number in 1...agencyCount {
      let province = (number * 7) % BenchWords.provinces.count
      let form = number % BenchWords.forms.count
      let field = BenchWords.fields[number / 3 % BenchWords.fields.count]
      rows.text(agency(number))
      rows.text("\(BenchWords.forms[form].name) \(field) \(BenchWords.provinces[province])")
      rows.text(BenchWords.forms[form].kind)
      rows.text(form == 0 ? "Trung ương" : BenchWords.regions[province % BenchWords.regions.count])
      rows.endRow()
    }
    rows.finish()
  }

  private func writeTasks(_ emit: @escaping ([UInt8]) -> Void) {
    var random = Random(seed: 1_42)
    var rows = RowWriter(
      columns: [
        "id", "title", "group", "lead", "coordinating", "due", "status", "progress", "updated",
      ], emit: emit)
    for number in 1...rowCount {
      let lead = random.within(1...agencyCount)
      let due = Day(2023, 1, 1) + random.below(1_640)
      let status = status(isPast: due < Self.today, random.below(100))
      rows.text("NV" + digits(number, 7))
      rows.text(
        "\(random.pick(BenchWords.verbs)) \(random.pick(BenchWords.works)) đợt \(number % 48)")
      rows.text(random.pick(BenchWords.groups))
      rows.text(agency(lead))
      rows.list(coordinators(besides: lead, &random))
      rows.date(random.chance(4) ? nil : due)
      rows.text(BenchWords.statuses[status])
      let progress = status == 2 ? 100 : status == 0 ? 0 : random.within(1...99)
      rows.integer(random.chance(1) ? nil : progress)
      rows.moment(Self.today - random.within(1...800), minute: random.below(1_440))
      rows.endRow()
    }
    rows.finish()
  }

  private func status(isPast: Bool, _ percent: Int) -> Int {
    let limits = isPast ? [4, 26, 97] : [42, 82, 96]
    return limits.firstIndex { percent < $0 } ?? 3
  }

  /// None for half of the tasks, up to four.
  private func coordinators(besides lead: Int, _ random: inout Random) -> [String] {
    var found: [Int] = []
    for _ in 0..<max(0, random.below(10) - 5) {
      let next = random.within(1...agencyCount)
      if next != lead, !found.contains(next) { found.append(next) }
    }
    return found.map { agency($0) }
  }

  private func writePlans(_ emit: @escaping ([UInt8]) -> Void) {
    var random = Random(seed: 20_25)
    var rows = RowWriter(columns: ["agency", "issued", "kind", "sent"], emit: emit)
    for _ in 0..<rowCount / 10 {
      let number = random.within(1...agencyCount)
      // Every sixth agency has never issued a plan.
      if number % 6 == 5 { continue }
      let issued = Day(2020, 1, 1) + random.below(2_300)
      rows.text(agency(number))
      rows.date(issued)
      rows.text(random.pick(BenchWords.plans))
      rows.date(random.chance(20) ? nil : issued + random.below(45))
      rows.endRow()
    }
    rows.finish()
  }

  private func writeDatasets(
    _ emit: @escaping ([UInt8]) -> Void, _ emitCatalog: @escaping ([UInt8]) -> Void
  ) {
    var random = Random(seed: 31_10)
    var rows = RowWriter(columns: BenchDataset.columns, emit: emit)
    var catalog = Array("[\n".utf8)
    for number in 1...rowCount {
      let dataset = dataset(number, &random)
      dataset.append(to: &rows)
      if number > 1 { catalog += [0x2C, 0x0A] }
      dataset.append(to: &catalog)
      if catalog.count > 1 << 18 {
        emitCatalog(catalog)
        catalog.removeAll(keepingCapacity: true)
      }
    }
    rows.finish()
    emitCatalog(catalog + Array("\n]\n".utf8))
  }

  private func dataset(_ number: Int, _ random: inout Random) -> BenchDataset {
    // The last tenth of the agencies publishes nothing, the first ones most.
    let publishers = agencyCount - agencyCount / 10
    let publisher = random.below(publishers) * random.below(publishers) / publishers + 1
    let sector = random.below(BenchWords.sectors.count)
    let days = Self.today.number - Self.firstDay.number
    let published = random.below(days)
    var keywords: [String] = []
    for _ in 0..<random.below(7) {
      let limit = BenchWords.keywords.count
      let word = BenchWords.keywords[random.below(limit) * random.below(limit) / limit]
      if !keywords.contains(word) { keywords.append(word) }
    }
    return BenchDataset(
      id: "DL" + digits(number, 7), title: title(sector, &random), publisher: agency(publisher),
      kind: BenchWords.kinds[random.below(BenchWords.kinds.count)],
      sector: BenchWords.sectors[sector].name, format: random.pick(BenchWords.formats),
      licence: random.pick(BenchWords.licences), published: Self.firstDay + published,
      updated: Self.firstDay + published + random.below(days - published),
      records: random.skewed(900_000), downloads: random.skewed(150_000),
      size: random.skewed(5_000_000), quality: random.within(200...1_000), keywords: keywords)
  }

  /// Most are plain; some have quotes and commas, are in capitals, or typed in decomposed Unicode.
  private func title(_ sector: Int, _ random: inout Random) -> String {
    let topic = BenchWords.sectors[sector].topic
    let place = random.pick(BenchWords.provinces)
    let year = 2015 + random.below(12)
    let title = "\(random.pick(BenchWords.openings)) \(topic) \(place) \(year)"
    switch random.below(60) {
    case 0: return "\(random.pick(BenchWords.openings)) \"\(topic)\" \(place), bản \(year)"
    case 1, 2: return title.uppercased()
    case 3: return withDecomposedLand(title)
    default: return title
    }
  }

  private func agency(_ number: Int) -> String { "CQ" + digits(number, 5) }

  private func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}

/// One row of the benchmark's catalog.
private struct BenchDataset {
  static let columns = [
    "id", "title", "publisher", "kind", "sector", "format", "licence", "published", "updated",
    "records", "downloads", "size_mb", "quality", "keywords",
  ]

  let id: String
  let title: String
  let publisher: String
  let kind: String
  let sector: String
  let format: String
  /// Empty: none is named.
  let licence: String
  let published: Day
  let updated: Day
  let records: Int
  let downloads: Int
  /// In tenths of a megabyte.
  let size: Int
  /// In tenths of a point.
  let quality: Int
  let keywords: [String]

  func append(to rows: inout RowWriter) {
    for text in [id, title, publisher, kind, sector, format, licence] { rows.text(text) }
    rows.date(published)
    rows.date(updated)
    rows.integer(records)
    rows.integer(downloads)
    rows.tenths(size)
    rows.tenths(quality)
    rows.list(keywords)
    rows.endRow()
  }

  /// As a JSON object.
  func append(to text: inout [UInt8]) {
    let words = keywords.map(quoted).joined(separator: ",")
    let values = [
      quoted(id), quoted(title), quoted(publisher), quoted(kind), quoted(sector), quoted(format),
      licence.isEmpty ? "null" : quoted(licence), quoted(published.iso), quoted(updated.iso),
      String(records), String(downloads), "\(size / 10).\(size % 10)",
      "\(quality / 10).\(quality % 10)", "[\(words)]",
    ]
    let members = zip(Self.columns, values).map { "\"\($0)\":\($1)" }
    text.append(contentsOf: "{\(members.joined(separator: ","))}".utf8)
  }

  private func quoted(_ text: String) -> String {
    // The words have no other signs that JSON would want escaped.
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
      + "\""
  }
}
