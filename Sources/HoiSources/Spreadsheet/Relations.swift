/// A relation of one part of a container to another: what for, and to which.
struct PartRelation {
  let id: String
  /// The last word of its type: `worksheet`, `styles`.
  let type: String
  let path: String
}

extension Archive {
  /// The part that holds the workbook or the document.
  func mainPart() throws(SourceError) -> String? {
    try relations(of: "").first { $0.type == "officeDocument" }?.path
  }

  /// The relations of a part to others inside the container; those that lead out are passed over.
  func relations(of path: String) throws(SourceError) -> [PartRelation] {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let prefix = folder.isEmpty ? "" : folder + "/"
    guard let part = try part("\(prefix)_rels/\(name).rels") else { return [] }
    var reader = try XMLReader(part)
    var relations: [PartRelation] = []
    while let event = try reader.next() {
      guard event == .start, reader.isNamed("Relationship"),
        reader.attribute("TargetMode") != "External", let id = reader.attribute("Id"),
        let target = reader.attribute("Target"), let type = reader.attribute("Type")
      else { continue }
      relations.append(
        PartRelation(
          id: id, type: type.split(separator: "/").last.map(String.init) ?? "",
          path: Self.resolved(target, in: folder)))
    }
    return relations
  }

  /// A name inside the container; `/xl/x.xml` starts at its root.
  private static func resolved(_ target: String, in folder: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
