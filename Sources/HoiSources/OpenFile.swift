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
    let package = try DataPackage(
      PackageFolder.json(.embedded(descriptor.text), name), file: name)
    return try Self.package(package, file: name, ReadingOptions()) { path throws(SourceError) in
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

  /// The tables of a file of this name that is in memory.
  package static func open(
    bytes: [UInt8], named file: String, options: ReadingOptions = ReadingOptions()
  ) throws(SourceError) -> WorkspaceSource {
    guard let format = FileFormat(path: file) else { throw SourceError(.unknownFormat(file)) }
    return try tables(
      ofFile: file, name: tableName(ofFile: file), bytes: .memory(bytes), format: format,
      TableDeclaration(), options)
  }

  /// The tables of standard input; the format by the looks of it where none is given.
  package static func open(
    standardInput format: Format?, options: ReadingOptions = ReadingOptions()
  ) throws(SourceError) -> WorkspaceSource {
    let file = "-"
    let bytes = try readAll(descriptor: 0, file: file)
    if format == nil, let packed = FileFormat(packed: bytes) {
      return try tables(
        ofFile: file, name: "data", bytes: .memory(bytes), format: packed, TableDeclaration(),
        options)
    }
    let first = bytes.first { !isBlank($0) }
    let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    var declaration = TableDeclaration()
    if format == .tsv { declaration.delimiter = UInt8(ascii: "\t") }
    return try open(
      bytes: bytes, file: file, format: format ?? (isJSON ? .json : .csv),
      declaration: declaration, options: options)
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

  /// The tables of a file: one for delimited text, one or more for others.
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
      if let table = SourceTable.kept(
        name: freeName(name, among: taken), file: file, bytes: bytes, declaration: declaration,
        options: options)
      {
        return [table]
      }
      if let tables = try portalTables(bytes, file: file, taken: taken, options: options) {
        return tables
      }
      if let table = try SourceTable.flat(
        name: freeName(name, among: taken), file: file, bytes: bytes, declaration: declaration,
        options: options)
      {
        return [table]
      }
      return try readJSON(
        bytes, file: file, name: name, taken: taken, declaration: declaration, options: options)
    case .workbook, .word, .markdown, .html:
      return try readSheets(
        bytes, file: file, name: name, taken: taken, format: format, declaration: declaration,
        options: options)
    case .sqlite:
      guard case .file(let path) = bytes else { throw SourceError(.unknownFormat(file)) }
      return try sqliteTables(path, file: file, taken: taken, options: options)
    }
  }

  private static func folder(
    _ path: String, _ options: ReadingOptions
  ) throws(SourceError) -> WorkspaceSource {
    var tables: [SourceTable] = []
    for name in try fileNames(in: path) {
      guard let format = FileFormat(path: name) else { continue }
      let file = try confinedPath(name, beneath: path, allowing: options)
      let taken = tables.map(\.name)
      do throws(SourceError) {
        tables += try sourceTables(
          ofFile: file, name: freeName(tableName(ofFile: name), among: taken),
          bytes: .file(path: file), format: format, TableDeclaration(), options, taken: taken)
      } catch  where format.isDocument && error == SourceError(.noTableInDocument(file)) {
        // A text without tables may stand in a folder of data.
      }
    }
    if tables.isEmpty { throw SourceError(.emptyWorkspace(path)) }
    let aliases = tables.count == 1 ? [TableAlias("data", TableID(0))] : []
    return try WorkspaceSource(tables, aliases: aliases)
  }

  private static func package(
    _ path: String, _ options: ReadingOptions
  ) throws(SourceError) -> WorkspaceSource {
    let folder = try PackageFolder(descriptor: path, options)
    return try package(folder.package, file: path, options) { name throws(SourceError) in
      try folder.bytes(name)
    }
  }

  private static func package(
    _ package: DataPackage, file: String, _ options: ReadingOptions,
    _ bytes: (String) throws(SourceError) -> ByteSource
  ) throws(SourceError) -> WorkspaceSource {
    var tables: [SourceTable] = []
    for resource in package.resources {
      let source = try resource.source(bytes)
      let path = resource.paths.joined(separator: " + ")
      guard let format = FileFormat(path: path) else { throw SourceError(.unknownFormat(path)) }
      var opened = try sourceTables(
        ofFile: path, name: resource.declaration.name ?? "", bytes: source, format: format,
        resource.declaration, options, taken: tables.map(\.name))
      guard !opened.isEmpty else { continue }
      opened[0].notes += resource.notes
      if resource.paths.count > 1 {
        opened[0].notes.append(.filesJoined(FilePlace(file: path), count: resource.paths.count))
      }
      tables += opened
    }
    if tables.isEmpty { throw SourceError(.emptyWorkspace(file)) }
    return try WorkspaceSource(tables, title: package.title)
  }
}

extension FileFormat {
  /// A format that bytes begin with a mark of; `nil` for text.
  init?(packed bytes: [UInt8]) {
    if bytes.starts(with: "SQLite format 3\0".utf8) {
      self = .sqlite
    } else if bytes.starts(with: "PK\u{3}\u{4}".utf8) {
      let isWord = bytes.withUnsafeBufferPointer { bytes in
        ByteSearch(Array("word/document.xml".utf8)).firstOffset(in: bytes) != nil
      }
      self = isWord ? .word : .workbook
    } else {
      return nil
    }
  }

  init?(path: String) {
    switch path.split(separator: ".").last?.lowercased() {
    case "xlsx", "xlsm": self = .workbook
    case "docx", "docm": self = .word
    case "sqlite", "sqlite3", "db": self = .sqlite
    default:
      guard let format = Format(fileName: path) else { return nil }
      self.init(format)
    }
  }

  init?(_ format: Format) {
    switch format {
    case .csv, .csvExcel, .tsv: self = .csv
    case .json, .ndjson: self = .json
    case .md: self = .markdown
    case .html: self = .html
    case .table, .box: return nil
    }
  }
}
