import HoiEngine
package import HoiText

/// A descriptor for data files, and what it was made from.
package struct Description: Sendable {
  /// Where it belongs: beside the files.
  package let path: String
  /// `datapackage.json`, valid in versions 1 and 2.
  package let text: String
  /// What was seen in the files, a line for each decision.
  package let evidence: [Localized]
}

/// Describes data files: types, keys and links as far as their values show them.
package func describe(_ paths: [String]) throws(SourceError) -> Description {
  let folder = folderPart(of: paths[0])
  var files: [DescribedTable] = []
  for path in paths {
    // The descriptor names files of its own folder only.
    let inner =
      folder == "." && !path.contains("/") ? path : String(path.dropFirst(folder.count + 1))
    guard folder == "." || path.hasPrefix(folder + "/") else {
      throw SourceError(.pathOutside(FilePlace(file: folder + "/datapackage.json"), path: path))
    }
    _ = try confinedPath(inner, beneath: folder)
    let name = freeName(resourceName(tableName(ofFile: path)), among: files.map(\.name))
    files.append(try DescribedTable(path: path, inner: inner, name: name))
  }
  var finder = KeyFinder(files)
  finder.find()
  let package = JSON.object([
    JSON.Member(name: "name", value: .text(resourceName(slug(folderName(folder))))),
    JSON.Member(name: "resources", value: .array(finder.tables.map(\.resource))),
  ])
  return Description(
    path: folder == "." ? "datapackage.json" : folder + "/datapackage.json",
    text: package.text, evidence: finder.tables.flatMap(\.evidence))
}

/// `data` for `/home/lan/data`, and for the folder the program runs in.
private func folderName(_ folder: String) -> String {
  let name = folder.split(separator: "/").last.map(String.init) ?? ""
  return name.allSatisfy { $0 == "." } ? "data" : name
}
