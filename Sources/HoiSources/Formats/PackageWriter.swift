import Glibc
import HoiEngine
import HoiPlan
import HoiText

/// Writes a data package: a folder with the results, the tables their links lead to, and the
/// descriptor of all of them. A new folder is whole or absent; in one that exists, each file is, and
/// the descriptor comes last.
func writePackage(
  _ results: [ResultTable], _ workspace: Workspace, to path: String, replacing: Bool
) throws(SourceError) {
  let folder = packageFolder(path)
  let name = folder.split(separator: "/").last.map(String.init) ?? ""
  let package = PackageTables(results, workspace, name: resourceName(slug(name)))
  let files = package.files()
  try Folder.write(files, to: folder, for: path, replacing: replacing)
}

/// The folder a package is written to: `a/b` for `a/b/` and `a/b/datapackage.json`.
package func packageFolder(_ path: String) -> String {
  var path = path[...]
  if path.split(separator: "/").last == "datapackage.json" {
    path = path.dropLast("datapackage.json".count)
  }
  while path.count > 1, path.last == "/" { path.removeLast() }
  return path.isEmpty ? "." : String(path)
}

/// A name as descriptors have them: small letters of ASCII, digits and `_`.
func resourceName(_ name: String) -> String {
  let plain = name.lowercased().map { character in
    character.isASCII && (character.isLetter || character.isNumber) ? character : "_"
  }
  let text = String(plain)
  return text.contains { $0 != "_" } ? text : "data"
}

/// The tables of a package under their names.
struct PackageTables {
  struct Entry {
    let name: String
    let schema: TableSchema
    let table: Table
  }

  private let name: String
  private var entries: [Entry] = []
  /// The entry that stands for a stored table.
  private var targets: [TableID: Int] = [:]
  private let workspace: Workspace
  private let provenances: [Provenance]

  init(_ results: [ResultTable], _ workspace: Workspace, name: String) {
    self.name = name
    self.workspace = workspace
    provenances = results.map(\.provenance)
    for result in results { add(result) }
    var position = 0
    while position < entries.count {
      for column in entries[position].table.columns {
        guard let target = column.linkTarget, targets[target] == nil,
          workspace.tables.indices.contains(target.index),
          let table = workspace.tables[target.index]
        else { continue }
        let schema = workspace.schemas[target.index]
        targets[target] = entries.count
        append(schema.name, schema, table)
      }
      position += 1
    }
  }

  /// A result that has all rows of a stored table, and its key, stands for it.
  private mutating func add(_ result: ResultTable) {
    let stored = workspace.schemas.indices.first { index in
      let schema = workspace.schemas[index]
      return schema.name == result.schema.name && !schema.key.isEmpty
        && workspace.tables[index]?.rowCount == result.table.rowCount
        && result.schema.key.map { result.schema.columns[$0].name }
          == schema.key.map { schema.columns[$0].name }
    }
    if let stored, targets[TableID(stored)] == nil {
      targets[TableID(stored)] = entries.count
      append(result.schema.name, result.schema, result.table)
    } else {
      append(name, result.schema, result.table)
    }
  }

  private mutating func append(_ name: String, _ schema: TableSchema, _ table: Table) {
    entries.append(
      Entry(
        name: freeName(resourceName(name), among: entries.map(\.name)), schema: schema, table: table
      ))
  }

  /// The files, the descriptor last.
  func files() -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])] = []
    var resources: [JSON] = []
    for entry in entries {
      var style = DelimitedStyle(delimiter: UInt8(ascii: ","))
      style.listDelimiters = entry.table.columns.map(\.listDelimiter)
      files.append(("\(entry.name).csv", delimited(entry.table, workspace, style, 2)))
      let description = ResourceDescription(entry, workspace) { id in
        targets[id].map { entries[$0].name }
      }
      resources.append(description.json(style.listDelimiters))
    }
    files.append(("datapackage.json", Array(descriptor(resources).text.utf8)))
    return files
  }

  private func descriptor(_ resources: [JSON]) -> JSON {
    var members: [JSON.Member] = [
      JSON.Member(name: "name", value: .text(name.replacing("_", with: "-").trimmedDashes))
    ]
    if let title = entries.first?.schema.title {
      members.append(JSON.Member(name: "title", value: .text(title.vietnamese)))
    }
    if let asked = provenances.first?.asked {
      members.append(JSON.Member(name: "created", value: .text(isoDateTime(asked) + "+07:00")))
    }
    members.append(JSON.Member(name: "resources", value: .array(resources)))
    let sources = provenances.flatMap(\.sources).map { "\($0.name): \($0.file)" }
    members.append(
      JSON.Member(
        name: "hoi",
        value: .object([
          JSON.Member(name: "queries", value: .array(provenances.map { .text($0.query) })),
          JSON.Member(name: "sources", value: .array(sources.map { .text($0) })),
        ])))
    return .object(members)
  }
}

extension String {
  fileprivate var trimmedDashes: String {
    var text = self[...]
    while text.first == "-" { text.removeFirst() }
    while text.last == "-" { text.removeLast() }
    return text.isEmpty ? "data" : String(text)
  }
}

extension Column {
  var linkTarget: TableID? {
    switch storage {
    case .link(_, let target): target.table
    case .list(_, let items): items.linkTarget
    default: nil
    }
  }

  /// What stands between the items of the lists: `;`, unless an item has one.
  fileprivate var listDelimiter: UInt8 {
    let usual = UInt8(ascii: ";")
    guard case .list(_, let items) = storage else { return usual }
    let texts: TextDictionary? =
      switch items.storage {
      case .text(_, let dictionary): dictionary
      case .link(_, let target): target.unmatched
      default: nil
      }
    let others = [usual, UInt8(ascii: "|"), 0x09, 0x1F]
    return others.first { texts?.bytes.contains($0) != true } ?? usual
  }
}
