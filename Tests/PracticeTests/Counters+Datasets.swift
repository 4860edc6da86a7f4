import HoiPractice

let datasetCounters: [String: @Sendable (Workspace) -> Int] = [
  "not-published": { $0[.datasets].count { $0.has("listed") && !$0.has("published") } },
  "not-listed": { $0[.datasets].count { !$0.has("listed") && $0.has("published") } },
  "stale": { workspace in
    let periods = [
      "hằng ngày": 1, "hằng tuần": 7, "hằng tháng": 31, "hàng tháng": 31, "hằng quý": 92,
      "6 tháng": 184, "hằng năm": 366, "hàng năm": 366,
    ]
    return workspace[.datasets].count {
      guard $0.has("updated"), let period = periods[$0.cell("frequency")] else { return false }
      return days(from: $0.cell("updated"), to: workspace.today) > period
    }
  },
  "without-licence": { $0[.datasets].count { !$0.has("licence") } },
  "without-contact": { $0[.datasets].count { !$0.has("contact") } },
  "without-frequency": { $0[.datasets].count { !$0.has("frequency") } },
  "without-description": { $0[.datasets].count { !$0.has("description") } },
  "open-in-name": { $0[.datasets].count { $0.cell("access") == "mở" && $0.has("condition") } },
  "pdf-only": { $0[.datasets].count { $0.cell("format").uppercased() == "PDF" } },
  "small-formats": {
    $0[.datasets].count { $0.cell("format") == $0.cell("format").lowercased() }
  },
  "unmatched-publishers": { workspace in
    workspace.catalog.count { $0.agency == nil }
  },
  "other-spellings": { workspace in
    workspace.catalog.count {
      guard let agency = $0.agency else { return false }
      return Array(agency.cell("name").utf8) != Array($0.row.cell("publisher").utf8)
    }
  },
  "decomposed": {
    $0[.datasets].count { $0.cell("title").unicodeScalars.contains { $0.value == 0x301 } }
  },
  "capitals": {
    $0[.datasets].count { $0.cell("title") == $0.cell("title").uppercased() }
  },
  "widespread-titles": { workspace in
    workspace.provincesByTitle.values.count { $0.count >= 10 }
  },
  "central-overlap": { workspace in
    let titles = workspace.provincesByTitle
    return workspace.catalog.count { $0.isCentral && titles[fold($0.row.cell("title"))] != nil }
  },
  "departments-overlap": { workspace in
    let entries = workspace.catalog.filter { $0.agency?.cell("kind") == "sở" }
    return Dictionary(grouping: entries) { "\($0.province)|\(fold($0.row.cell("title")))" }
      .values.count { Set($0.compactMap { $0.agency?.cell("id") }).count > 1 }
  },
  "one-sector-portal": { workspace in
    let portal = workspace.catalog.filter { $0.province == "soc-dien" }
    let dominant = portal.count { $0.row.cell("sector") == "Xã hội" }
    return dominant * 10 > portal.count * 9 ? dominant : 0
  },
  "not-carried-over": { workspace in
    let titles = workspace.provincesByTitle
    return workspace.catalog.count {
      guard let successor = $0.agency?.list("successors").first, $0.agency?.isProvince == true
      else { return false }
      return titles[fold($0.row.cell("title"))]?.contains(successor) != true
    }
  },
  "download-ties": { highest($0[.datasets].compactMap { $0.number("downloads") }) },
  "updated-too-early": {
    $0[.datasets].count { $0.has("updated") && $0.cell("updated") < $0.cell("published") }
  },
]

/// A row of the catalog and the agency its publisher's name leads to.
private struct Entry {
  let row: Workspace.Row
  let agency: Workspace.Row?

  var isCentral: Bool {
    guard let agency else { return false }
    return agency.isMinistry || agency.isCentralAgency
      || agency.cell("kind") == "đơn vị thuộc bộ"
  }

  /// The province the agency is or belongs to.
  var province: String {
    guard let agency, !isCentral else { return "" }
    return agency.isProvince ? agency.cell("id") : agency.cell("parent")
  }
}

extension Workspace {
  /// The catalog with its loose matches: folded names, the present version first, an ambiguous
  /// name unmatched.
  fileprivate var catalog: [Entry] {
    var candidates: [String: [Row]] = [:]
    for agency in self[.agencies] {
      let names = [agency.cell("name"), agency.cell("short")] + agency.list("aliases")
      for name in Set(names.map(fold)) { candidates[name, default: []].append(agency) }
    }
    return self[.datasets].map { row in
      let all = candidates[fold(row.cell("publisher"))] ?? []
      let present = all.filter { !$0.has("valid_to") }
      let matches = present.isEmpty ? all : present
      return Entry(row: row, agency: matches.count == 1 ? matches[0] : nil)
    }
  }

  /// The provinces that have a title, folded.
  fileprivate var provincesByTitle: [String: Set<String>] {
    var provinces: [String: Set<String>] = [:]
    for entry in catalog where !entry.province.isEmpty {
      provinces[fold(entry.row.cell("title")), default: []].insert(entry.province)
    }
    return provinces
  }
}
