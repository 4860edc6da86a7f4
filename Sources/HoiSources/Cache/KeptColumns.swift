import HoiText

/// What is known of the columns of a table that were kept beside its file.
enum KeptColumns: Sendable {
  case notLookedFor
  /// There are none that can be used; the flaw of those there are.
  case unusable(CacheFlaw?)
  case usable(ColumnCache)
}

extension SourceTable {
  /// A table of JSON whose columns were kept.
  static func kept(
    name: String, file: String, bytes: ByteSource, declaration: TableDeclaration,
    options: ReadingOptions
  ) -> SourceTable? {
    var table = SourceTable(
      name: name, file: file, bytes: bytes, format: .json, declaration: declaration,
      options: options)
    table.lookForKept()
    guard case .usable = table.kept else { return nil }
    return table
  }

  /// The file whose columns are kept; `nil` for all other tables.
  private var keptPath: String? {
    guard options.keepsColumns, format == .csv || format == .json, case .file(let path) = bytes
    else { return nil }
    return path
  }

  var keepsColumns: Bool { keptPath != nil }

  /// Whether columns come from a cache.
  var usesKept: Bool {
    if case .usable = kept { true } else { false }
  }

  /// How the file is to be read, as bytes; `nil` where that cannot be told.
  private var asked: [UInt8]? {
    guard declaration.rows == nil else { return nil }
    var encoder = CacheEncoder()
    var isKept = true
    encoder.put(declaration.columns) { if !$0.put($1) { isKept = false } }
    encoder.put(declaration.isComplete)
    encoder.put(declaration.infersDatesOnly)
    encoder.put(declaration.missingTexts)
    encoder.put(declaration.delimiter) { $0.put(Int($1)) }
    encoder.put(options.isLenient)
    encoder.put(options.encoding) { $0.put($1.rawValue) }
    return isKept ? encoder.bytes : nil
  }

  /// Looks once for columns kept beside the file.
  mutating func lookForKept() {
    guard case .notLookedFor = kept else { return }
    kept = .unusable(nil)
    guard let path = keptPath, let asked, let stamp = FileStamp(path: path) else { return }
    switch ColumnCache.open(beside: path, stamp: stamp, asked: asked, file: file) {
    case .absent: return
    case .unusable(let flaw): kept = .unusable(flaw)
    case .usable(let cache):
      kept = .usable(cache)
      guard cache.isSketched else { return }
      var declared = declaration
      declared.columns = cache.columns
      declared.isComplete = true
      sketched = declared
    }
  }

  /// Takes columns from what was kept; false where it does not hold them in good order.
  mutating func readKept(only names: Set<String>?) throws(SourceError) -> Bool {
    guard case .usable(let cache) = kept else { return false }
    try options.checkMemory(cache.byteCount(only: names), file)
    let found: RawTable
    do throws(CacheFault) {
      found = try cache.table(only: names, threadCount: options.threadCount)
    } catch {
      kept = .unusable(.damaged)
      // What the cache said of the columns is to be found out anew.
      if cache.isSketched { sketched = nil }
      return false
    }
    if raw == nil { notes += found.notes }
    try hold(found)
    return true
  }

  /// Reads the whole table and keeps it, for the next time it is opened.
  mutating func readAndKeep(isFirst: Bool) throws(SourceError) {
    guard let path = keptPath else { return }
    let stamp = FileStamp(path: path)
    let found = try values(only: nil)
    try hold(found)
    let said = sketchNotes.filter { $0.place?.column != nil } + found.notes
    if isFirst { notes += said }
    if case .unusable(let flaw?) = kept {
      notes.append(.cacheRenewed(FilePlace(file: file), flaw, rows: found.rowCount))
    }
    kept = .unusable(nil)
    // A file that changed while it was read is not kept.
    guard let asked, let stamp, stamp == FileStamp(path: path) else { return }
    do throws(SourceError) {
      try ColumnCache.write(
        found, isSketched: sketched != nil, notes: said, stamp: stamp, asked: asked, beside: path)
    } catch {
      notes.append(
        .cacheNotWritten(FilePlace(file: file), reason: error.diagnostic.wording.message))
    }
  }

  /// The columns of a JSON text whose cache turned out damaged.
  func resketched() throws(SourceError) -> FlatJSONSource? {
    guard keepsColumns, raw == nil || raw?.columns.contains(where: { !$0.isRead }) == true else {
      return nil
    }
    return try sketchJSON(bytes, file: file, declaration: declaration, options: options)
  }
}
