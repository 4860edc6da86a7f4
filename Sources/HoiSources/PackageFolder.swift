import HoiEngine
import HoiPlan
import HoiText

/// A data package with the folder its files stand in.
struct PackageFolder {
  let package: DataPackage
  /// Path of the descriptor.
  let descriptor: String
  private let folder: String
  private let options: ReadingOptions

  init(descriptor: String, _ options: ReadingOptions) throws(SourceError) {
    self.descriptor = descriptor
    self.options = options
    folder = folderPart(of: descriptor)
    package = try DataPackage(Self.json(.file(path: descriptor), descriptor), file: descriptor)
  }

  static func json(_ source: ByteSource, _ file: String) throws(SourceError) -> JSON {
    try source.withBytes { bytes throws(SourceError) in
      try withUTF8Text(bytes, file: file) { text throws(SourceError) in
        try parseJSON(text.bytes, file: file)
      }
    }
  }

  /// The bytes of a path of the descriptor, which stays beneath its folder.
  func bytes(_ path: String) throws(SourceError) -> ByteSource {
    .file(path: try confinedPath(path, beneath: folder, file: descriptor, allowing: options))
  }

  /// Opens a resource and reads its tables, whatever its format: how many rows the first has.
  func openedRowCount(of resource: DataPackage.Resource) throws(SourceError) -> Int {
    guard case .file(let path) = try bytes(resource.paths[0]) else { return 0 }
    var source = try WorkspaceSource.open(path: path, options: options)
    let loaded = try source.load(source.schemas.indices.map { TableID($0) })
    return loaded.workspace.tables.first.flatMap { $0?.rowCount } ?? 0
  }

  /// The rows of a resource as text; `nil` where its format has none.
  func checkedFile(of resource: DataPackage.Resource) throws(SourceError) -> CheckedFile? {
    let name = resource.paths.joined(separator: " + ")
    let source = try resource.source { path throws(SourceError) in try bytes(path) }
    guard let format = FileFormat(path: name) else { throw SourceError(.unknownFormat(name)) }
    guard format == .csv || format == .json else { return nil }
    return CheckedFile(
      name: name, source: source, format: format, delimiter: resource.declaration.delimiter)
  }
}

extension DataPackage.Resource {
  /// The bytes of its files, one after the other. The header of a further file is left out where it
  /// is that of the first.
  func source(
    _ bytes: (String) throws(SourceError) -> ByteSource
  ) throws(SourceError) -> ByteSource {
    guard paths.count > 1 else { return try bytes(paths[0]) }
    var joined: [UInt8] = []
    var header: [UInt8] = []
    for path in paths {
      try bytes(path).withBytes { bytes throws(SourceError) in
        guard joined.count + bytes.count < TableLimits.fileBytes else {
          throw SourceError(.fileTooLarge(path, limit: TableLimits.fileBytes))
        }
        try withUTF8Text(bytes, file: path) { text throws(SourceError) in
          let line = Array(text.bytes.prefix { $0 != 0x0A && $0 != 0x0D })
          if joined.isEmpty { header = line }
          let isRepeated = !joined.isEmpty && line == header && FileFormat(path: path) == .csv
          if let last = joined.last, last != 0x0A { joined.append(0x0A) }
          let rest = isRepeated ? text.bytes.dropFirst(line.count) : text.bytes[...]
          joined += isRepeated ? rest.drop { $0 == 0x0A || $0 == 0x0D } : rest
        }
      }
    }
    return .memory(joined)
  }
}
