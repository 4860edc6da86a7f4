import HoiText

/// A catalog written as linked data (JSON-LD), brought to the shape plain catalogs have: names
/// without their prefixes, values without their wrapping, things in place of references to them.
struct LinkedData {
  private let root: JSON
  private var nodes: [String: JSON] = [:]

  init(_ root: JSON) {
    self.root = root
    for node in root["@graph"]?.listed ?? [] {
      if case .text(let id)? = node["@id"] { nodes[id] = node }
    }
  }

  /// `{"dataset": […], …}`; `nil` where there are no datasets.
  func catalog() -> JSON? {
    guard let graph = root["@graph"]?.listed else {
      let plain = plain(root, followed: 0)
      return plain["dataset"] == nil ? nil : plain
    }
    let datasets = graph.filter { isOfType($0, "Dataset") }
    guard !datasets.isEmpty else { return nil }
    let themes = graph.filter { isOfType($0, "Concept") }.map { plain($0, followed: 0) }
    var members: [JSON.Member] = []
    if let catalog = graph.first(where: { isOfType($0, "Catalog") }),
      case .object(let found) = plain(catalog, followed: 0)
    {
      members = found.filter { !["dataset", "record", "themeTaxonomy"].contains($0.name) }
    }
    members.append(
      JSON.Member(name: "dataset", value: .array(datasets.map { plain($0, followed: 0) })))
    if !themes.isEmpty {
      members.append(JSON.Member(name: "themeTaxonomy", value: .array(themes)))
    }
    return .object(members)
  }

  private func isOfType(_ node: JSON, _ type: String) -> Bool {
    node["@type"]?.listed.contains { item in
      if case .text(let name) = item { plainName(name) == type } else { false }
    } ?? false
  }

  /// Members that lead to things worth having in place.
  private static let followed: Set<String> = ["distribution", "publisher", "subOrganizationOf"]

  /// How many publishers above one another are followed.
  private static let followLimit = 4

  private func plain(_ value: JSON, followed: Int) -> JSON {
    switch value {
    case .array(let items): return single(items.map { plain($0, followed: followed) })
    case .object(let members):
      if let wrapped = value["@value"] { return plain(wrapped, followed: followed) }
      if members.count == 1, case .text(let id)? = value["@id"] { return .text(id) }
      return .object(
        members.map { member in
          let name = plainName(member.name)
          let inner = preferredLanguage(member.value)
          guard Self.followed.contains(name), followed < Self.followLimit else {
            return JSON.Member(name: name, value: plain(inner, followed: followed))
          }
          return JSON.Member(
            name: name, value: single(inner.listed.map { follow($0, followed: followed + 1) }))
        })
    default: return value
    }
  }

  private func follow(_ value: JSON, followed: Int) -> JSON {
    let id = value["@id"] ?? value
    if case .text(let text) = id, let node = nodes[text] { return plain(node, followed: followed) }
    return plain(value, followed: followed)
  }

  /// Lists of one item often stand for the item.
  private func single(_ items: [JSON]) -> JSON {
    items.count == 1 ? items[0] : .array(items)
  }

  /// Of the same text in several languages, Vietnamese, else English, else the first.
  private func preferredLanguage(_ value: JSON) -> JSON {
    guard case .array(let items) = value, items.count > 1,
      items.allSatisfy({ $0["@language"] != nil && $0["@value"] != nil })
    else { return value }
    let languages = items.map { $0["@language"]?.scalarText ?? "" }
    // Keywords come in several texts of one language.
    let wanted = ["vi", "en"].first(where: languages.contains) ?? languages[0]
    return .array(zip(items, languages).filter { $0.1 == wanted }.map(\.0))
  }
}

/// `dct:title`, `http://purl.org/dc/terms/title`: `title`. Names that start with `@` stay.
func plainName(_ name: String) -> String {
  let known = ["dct", "dcterms", "dcat", "foaf", "skos", "vcard", "org", "schema", "adms", "rdfs"]
  if let colon = name.firstIndex(of: ":"), known.contains(String(name[..<colon])) {
    return String(name[name.index(after: colon)...])
  }
  guard name.hasPrefix("http://") || name.hasPrefix("https://") else { return name }
  let end = name.split(whereSeparator: { $0 == "/" || $0 == "#" }).last
  return end.map(String.init) ?? name
}
