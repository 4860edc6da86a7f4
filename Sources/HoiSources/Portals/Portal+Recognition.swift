import HoiText

/// The tables of a saved portal answer; `nil` where the text is no such thing.
func portalTables(
  _ source: ByteSource, file: String, taken: [String], options: ReadingOptions
) throws(SourceError) -> [SourceTable]? {
  let names = try source.withBytes { bytes throws(SourceError) in outermostNames(bytes) }
  let isLinkedData = names.contains("@graph") || names.contains { plainName($0) != $0 }
  guard isLinkedData || Portal.all.contains(where: { $0.members.allSatisfy(names.contains) }) else {
    return nil
  }
  var root = try PackageFolder.json(source, file)
  if isLinkedData { root = LinkedData(root).catalog() ?? root }
  for portal in Portal.all {
    guard portal.members.allSatisfy({ root[$0] != nil }), let datasets = portal.datasets(in: root)
    else { continue }
    let tables = PortalTables(portal, datasets, root: root)
    return try tables.sourceTables(file: file, taken: taken, options: options)
  }
  return nil
}

extension Portal {
  /// The datasets, all objects, most of which look like datasets; `nil` where the shape is another.
  fileprivate func datasets(in root: JSON) -> [JSON]? {
    for path in datasets {
      guard let found = root.at(path) else { continue }
      let items: [JSON]
      switch found {
      case .array(let list): items = list
      case .object: items = [found]
      default: continue
      }
      guard !items.isEmpty, items.allSatisfy(\.isObject) else { continue }
      let alike = items.count { item in signs.count { item[$0] != nil } >= 2 }
      if alike * 2 >= items.count { return items }
    }
    return nil
  }
}

extension JSON {
  /// The member a path of names leads to, through objects only.
  func at(_ path: String) -> JSON? {
    var value: JSON? = self
    for name in path.split(separator: ".") { value = value?[String(name)] }
    return value
  }

  /// All values a path leads to, through lists as well; null is none.
  func all(_ path: String) -> [JSON] {
    var values = [self]
    for name in path.split(separator: ".") {
      values = values.flatMap(\.listed).compactMap { $0[String(name)] }
    }
    return values.flatMap(\.listed).filter { $0 != .null }
  }

  /// The items of a list; itself where it is none.
  var listed: [JSON] {
    if case .array(let items) = self { items } else { [self] }
  }
}

/// The names of the members of a text's outermost object, found without reading the rest: most JSON
/// is no portal's, and need not be looked at twice with care.
func outermostNames(_ bytes: UnsafeBufferPointer<UInt8>) -> Set<String> {
  var names: Set<String> = []
  var depth = 0
  var offset = 0
  while offset < bytes.count {
    switch bytes[offset] {
    case UInt8(ascii: "\""):
      let start = offset + 1
      offset = start
      while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
        offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
      }
      var next = offset + 1
      while next < bytes.count, isBlank(bytes[next]) { next += 1 }
      if depth == 1, offset <= bytes.count, next < bytes.count, bytes[next] == UInt8(ascii: ":"),
        names.count < 256
      {
        names.insert(String(decoding: bytes[start..<offset], as: UTF8.self))
      }
    case UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "["):
      if depth == 0 { return [] }
      depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      if depth <= 0 { return names }
    default: break
    }
    offset += 1
  }
  return names
}
