import HoiText

/// A portal's answer as rows of `datasets`, `distributions`, `publishers`, `themes`, and what the
/// catalog says of itself. Members that are not known keep their names.
struct PortalTables {
  private let portal: Portal
  private let root: JSON
  private var datasets: [JSON] = []
  private var distributions: [JSON] = []
  private var publishers = Things()
  private var themes = Things()
  private var isNumbered: [String] = []

  /// Things that rows name, each once, in the order they were met.
  private struct Things {
    private(set) var rows: [[JSON.Member]] = []
    private var positions: [String: Int] = [:]

    /// Adds what is new of a thing.
    mutating func add(_ id: String, _ members: [JSON.Member]) {
      guard let position = positions[id] else {
        positions[id] = rows.count
        rows.append(members)
        return
      }
      for member in members where !rows[position].contains(where: { $0.name == member.name }) {
        rows[position].append(member)
      }
    }
  }

  init(_ portal: Portal, _ items: [JSON], root: JSON) {
    self.portal = portal
    self.root = root
    let ids = identifiers(items, portal.dataset, table: "datasets")
    for item in portal.taxonomy.flatMap({ root[$0]?.listed }) ?? [] where item.isObject {
      _ = id(of: item, portal.theme, in: \.themes)
    }
    var files: [(dataset: JSON, item: JSON)] = []
    for (item, id) in zip(items, ids) {
      datasets.append(dataset(item, id: id))
      files += (item[portal.distributions]?.listed ?? []).filter(\.isObject).map { (id, $0) }
    }
    let fileIDs = identifiers(files.map(\.item), portal.distribution, table: "distributions")
    for (file, id) in zip(files, fileIDs) {
      var row = [
        JSON.Member(name: "id", value: id), JSON.Member(name: "dataset", value: file.dataset),
      ]
      row += fields(portal.distribution.dropFirst(), of: file.item)
      row += rest(of: file.item, beside: portal.distribution)
      distributions.append(.object(row))
    }
  }

  /// The identifiers of rows, or their numbers where one is missing or repeated.
  private mutating func identifiers(
    _ items: [JSON], _ fields: [Portal.Field], table: String
  ) -> [JSON] {
    let found = items.map { item in fields.first.flatMap { value(of: $0, in: item) } }
    let texts = found.compactMap { $0?.scalarText }
    if texts.count == items.count, Set(texts).count == items.count {
      return texts.map { .text($0) }
    }
    if !items.isEmpty, !texts.isEmpty { isNumbered.append(table) }
    return items.indices.map { .number(String($0 + 1)) }
  }

  private mutating func dataset(_ item: JSON, id: JSON) -> JSON {
    var row = [JSON.Member(name: "id", value: id)]
    row += fields(portal.dataset.dropFirst(), of: item)
    let publisher = item[portal.publisher.member]?.listed.first.flatMap {
      self.id(of: $0, portal.publisher, in: \.publishers)
    }
    row.append(JSON.Member(name: "publisher", value: publisher.map { .text($0) } ?? .null))
    let named = (item[portal.theme.member]?.listed ?? []).compactMap {
      self.id(of: $0, portal.theme, in: \.themes)
    }
    row.append(JSON.Member(name: "themes", value: .array(named.map { .text($0) })))
    return .object(
      row + rest(of: item, beside: portal.dataset).filter { $0.name != portal.distributions })
  }

  /// The name of a thing, which has a row from now on.
  private mutating func id(
    of thing: JSON, _ reference: Portal.Reference, in things: WritableKeyPath<PortalTables, Things>,
    depth: Int = 0
  ) -> String? {
    if case .text(let text) = thing {
      guard !text.isEmpty else { return nil }
      self[keyPath: things].add(
        text, [member("id", .text(text)), member("name", .text(text))])
      return text
    }
    guard thing.isObject, depth < Self.depthLimit else { return nil }
    var row = fields(reference.fields[...], of: thing).filter { $0.value != .null }
    let name = row.first { $0.name == "id" } ?? row.first { $0.name == "name" }
    guard let id = name?.value.scalarText, !id.isEmpty else { return nil }
    if row.first?.name != "id" { row.insert(member("id", .text(id)), at: 0) }
    if let parent = reference.parent.flatMap({ thing[$0] }),
      let above = self.id(of: parent, reference, in: things, depth: depth + 1), above != id
    {
      row.append(member("parent", .text(above)))
    }
    self[keyPath: things].add(id, row)
    return id
  }

  private static let depthLimit = 20

  private func member(_ name: String, _ value: JSON) -> JSON.Member {
    JSON.Member(name: name, value: value)
  }

  private func fields(_ fields: ArraySlice<Portal.Field>, of item: JSON) -> [JSON.Member] {
    fields.map { member($0.column, value(of: $0, in: item) ?? ($0.isList ? .array([]) : .null)) }
  }

  private func value(of field: Portal.Field, in item: JSON) -> JSON? {
    for path in field.paths {
      let found = item.all(path)
      if field.isList {
        let scalars = found.filter { !$0.isObject }
        if !scalars.isEmpty { return .array(scalars) }
        continue
      }
      // Where one value is expected, several are kept as text.
      if found.count == 1, let value = found.first {
        return value.isObject ? value["@id"] ?? value["name"] ?? .text(value.scalarText) : value
      }
      if found.count > 1 { return .text(found.map(\.scalarText).joined(separator: "; ")) }
    }
    return nil
  }

  /// Members that are known by no other name; those that say what kind of thing it is say nothing.
  private func rest(of item: JSON, beside fields: [Portal.Field]) -> [JSON.Member] {
    guard case .object(let members) = item else { return [] }
    let known = Set(
      fields.flatMap { $0.paths.compactMap { $0.split(separator: ".").first.map(String.init) } })
    let taken = Set(fields.map(\.column) + ["dataset", "publisher", "themes"])
    return members.filter { !known.contains($0.name) && !Self.left.contains($0.name) }
      .filter { $0.name != portal.publisher.member && $0.name != portal.theme.member }
      .map { taken.contains($0.name) ? member("other_" + $0.name, $0.value) : $0 }
  }

  private static let left: Set<String> = ["@type", "@context"]

  /// What the catalog says of itself: its members that hold no rows.
  private var catalog: [JSON] {
    guard case .object(let members) = root else { return [] }
    let holding = portal.datasets.compactMap { $0.split(separator: ".").first.map(String.init) }
    let rest = members.filter { member in
      !holding.contains(member.name) && member.name != portal.taxonomy
        && !Self.left.contains(member.name)
    }
    return rest.isEmpty ? [] : [.object(rest)]
  }

  func sourceTables(
    file: String, taken: [String], options: ReadingOptions
  ) throws(SourceError) -> [SourceTable] {
    let tables: [(name: String, title: Localized, rows: [JSON])] = [
      ("datasets", Localized(vi: "Bộ dữ liệu", en: "Datasets"), datasets),
      ("distributions", Localized(vi: "Tệp phân phối", en: "Distributions"), distributions),
      (
        "publishers", Localized(vi: "Cơ quan cung cấp", en: "Publishers"),
        publishers.rows.map { .object($0) }
      ),
      ("themes", Localized(vi: "Chủ đề", en: "Themes"), themes.rows.map { .object($0) }),
      ("catalog", Localized(vi: "Danh mục", en: "Catalog"), catalog),
    ].filter { !$0.rows.isEmpty }
    var names: [String: String] = [:]
    for table in tables {
      names[table.name] = freeName(table.name, among: taken + names.values.sorted())
    }
    var found: [SourceTable] = []
    for table in tables {
      let name = names[table.name] ?? table.name
      var declaration = TableDeclaration(name: name, title: table.title)
      declare(table.name, names, in: &declaration)
      let text = JSON.array(table.rows).scalarText
      found += try readJSON(
        .memory(Array(text.utf8)), file: file, name: name,
        taken: taken + names.values.sorted().filter { $0 != name } + found.map(\.name),
        declaration: declaration, options: options)
    }
    guard !found.isEmpty else { throw SourceError(.noTableInJSON(file)) }
    let counts = tables.map { SourceProblem.TableCount(name: $0.name, rows: $0.rows.count) }
    found[0].notes.append(
      .portalRecognized(FilePlace(file: file), kind: portal.name, tables: counts))
    for table in isNumbered {
      found[0].notes.append(.rowsNumbered(FilePlace(file: file), table: table))
    }
    return found
  }

  /// Keys and links of a table, as far as the things they name are there.
  private func declare(
    _ table: String, _ names: [String: String], in declaration: inout TableDeclaration
  ) {
    func link(_ column: String, to target: String, reverse: String? = nil) {
      guard let name = names[target] else { return }
      declaration.links.append(LinkDeclaration(column, to: name, reverse: reverse))
    }
    switch table {
    case "datasets":
      declaration.label = "title"
      link("publisher", to: "publishers", reverse: "datasets")
      link("themes", to: "themes", reverse: "datasets")
    case "distributions": link("dataset", to: "datasets", reverse: "distributions")
    case "publishers":
      declaration.label = "name"
      if publishers.rows.contains(where: { $0.contains { $0.name == "parent" } }) {
        declaration.parent = "parent"
        link("parent", to: "publishers", reverse: "parts")
      }
    case "themes": declaration.label = "name"
    default: return
    }
    declaration.key = ["id"]
  }
}
