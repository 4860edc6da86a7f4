import HoiPlan
import HoiText

extension WorkspaceSource {
  /// Opens a folder (with or without `datapackage.json`), a descriptor, or a file with a table.
  package static func open(
    path: String, options: ReadingOptions = ReadingOptions()
  ) throws(SourceError) -> WorkspaceSource {
    switch kind(ofPath: path) {
    case .none: throw SourceError(.fileNotFound(path))
    case .folder:
      let descriptor = path + "/datapackage.json"
      if kind(ofPath: descriptor) == .file { return try package(descriptor, options) }
      return try folder(path, options)
    case .file:
      if path == "datapackage.json" || path.hasSuffix("/datapackage.json") {
        return try package(path, options)
      }
      return try file(path, TableDeclaration(), options)
    }
  }

  /// The fictional workspace for lessons, over its files by name; `datapackage.json` is one of them.
  package static func practice(
    files: [(name: String, text: StaticString)]
  ) throws(SourceError) -> WorkspaceSource {
    let name = "datapackage.json"
    guard let descriptor = files.first(where: { $0.name == name }) else {
      throw SourceError(.fileNotFound(name))
    }
    return try package(.embedded(descriptor.text), file: name, ReadingOptions()) {
      path throws(SourceError) in
      guard let file = files.first(where: { $0.name == path }) else {
        throw SourceError(.fileNotFound(path))
      }
      return .embedded(file.text)
    }
  }

  /// The table of one text: standard input.
  package static func open(
    bytes: [UInt8], file: String, name: String = "data", format: Format = .csv,
    declaration: TableDeclaration = TableDeclaration(), options: ReadingOptions = ReadingOptions()
  ) throws(SourceError) -> WorkspaceSource {
    guard let format = FileFormat(format) else { throw SourceError(.unknownFormat(file)) }
    return try tables(
      ofFile: file, name: name, bytes: .memory(bytes), format: format, declaration, options)
  }

  /// Adds the tables of a file after these; links of its declaration may point to any table.
  package mutating func add(
    file path: String, declaration: TableDeclaration, options: ReadingOptions = ReadingOptions()
  ) throws(SourceError) {
    guard let format = FileFormat(path: path) else { throw SourceError(.unknownFormat(path)) }
    let name = declaration.name ?? tableName(ofFile: path)
    try add(
      try Self.sourceTables(
        ofFile: path, name: freeName(name, among: schemas.map(\.name)), bytes: .file(path: path),
        format: format, declaration, options, taken: schemas.map(\.name)))
  }

  private static func file(
    _ path: String, _ declaration: TableDeclaration, _ options: ReadingOptions
  ) throws(SourceError) -> WorkspaceSource {
    guard let format = FileFormat(path: path) else { throw SourceError(.unknownFormat(path)) }
    return try tables(
      ofFile: path, name: tableName(ofFile: path), bytes: .file(path: path), format: format,
      declaration, options)
  }

  private static func tables(
    ofFile file: String, name: String, bytes: ByteSource, format: FileFormat,
    _ declaration: TableDeclaration, _ options: ReadingOptions
  ) throws(SourceError) -> WorkspaceSource {
    let tables = try sourceTables(
      ofFile: file, name: name, bytes: bytes, format: format, declaration, options)
    let aliases = name == "data" ? [] : [TableAlias("data", TableID(0))]
    return try WorkspaceSource(tables, aliases: aliases)
  }

  /// The tables of a file: one for delimited text, one or more for JSON.
  private static func sourceTables(
    ofFile file: String, name: String, bytes: ByteSource, format: FileFormat,
    _ declaration: TableDeclaration, _ options: ReadingOptions, taken: [String] = []
  ) throws(SourceError) -> [SourceTable] {
    switch format {
    case .csv:
      return [
        SourceTable(
          name: name, file: file, bytes: bytes, format: format, declaration: declaration,
          options: options)
      ]
    case .json:
      return try readJSON(
        bytes, file: file, name: name, taken: taken, declaration: declaration, options: options)
    }
  }

  private static func folder(
    _ path: String, _ options: ReadingOptions
  ) throws(SourceError) -> WorkspaceSource {
    var tables: [SourceTable] = []
    for name in try fileNames(in: path) {
      guard let format = FileFormat(path: name) else { continue }
      let file = try confinedPath(name, beneath: path)
      let taken = tables.map(\.name)
      tables += try sourceTables(
        ofFile: file, name: freeName(tableName(ofFile: name), among: taken),
        bytes: .file(path: file), format: format, TableDeclaration(), options, taken: taken)
    }
    if tables.isEmpty { throw SourceError(.emptyWorkspace(path)) }
    let aliases = tables.count == 1 ? [TableAlias("data", TableID(0))] : []
    return try WorkspaceSource(tables, aliases: aliases)
  }

  private static func package(
    _ path: String, _ options: ReadingOptions
  ) throws(SourceError) -> WorkspaceSource {
    let folder = folderPart(of: path)
    return try package(.file(path: path), file: path, options) { name throws(SourceError) in
      .file(path: try confinedPath(name, beneath: folder, file: path))
    }
  }

  private static func package(
    _ descriptor: ByteSource, file: String, _ options: ReadingOptions,
    _ bytes: (String) throws(SourceError) -> ByteSource
  ) throws(SourceError) -> WorkspaceSource {
    let json = try descriptor.withBytes { bytes throws(SourceError) in
      try withUTF8Text(bytes, file: file) { text throws(SourceError) in
        try parseJSON(text.bytes, file: file)
      }
    }
    let package = try DataPackage(json, file: file)
    var tables: [SourceTable] = []
    for resource in package.resources {
      let source = try bytes(resource.path)
      guard let format = FileFormat(path: resource.path) else {
        throw SourceError(.unknownFormat(resource.path))
      }
      tables += try sourceTables(
        ofFile: resource.path, name: resource.declaration.name ?? "", bytes: source,
        format: format, resource.declaration, options, taken: tables.map(\.name))
    }
    if tables.isEmpty { throw SourceError(.emptyWorkspace(file)) }
    return try WorkspaceSource(tables, title: package.title)
  }
}

extension FileFormat {
  init?(path: String) {
    guard let format = Format(fileName: path) else { return nil }
    self.init(format)
  }

  init?(_ format: Format) {
    switch format {
    case .csv, .csvExcel, .tsv: self = .csv
    case .json, .ndjson: self = .json
    case .table, .box, .md, .html: return nil
    }
  }
}
