import HoiText

/// A Frictionless Data Package (v1 or v2): its tables as declarations.
struct DataPackage {
  private(set) var title: Localized?
  private(set) var resources: [Resource] = []

  struct Resource {
    /// Files whose rows follow one another.
    let paths: [String]
    var declaration: TableDeclaration
    /// What was decided about it.
    var notes: [SourceProblem] = []
  }

  init(_ text: JSON, file: String) throws(SourceError) {
    let root = Descriptor(text, file: file, path: "")
    guard root.isObject else { throw root.error(.object) }
    title = try root.title()
    guard let resources = root["resources"] else { throw root.error(.present, in: "resources") }
    for item in try resources.items() {
      let resource = try Self.resource(item)
      if self.resources.contains(where: { $0.declaration.name == resource.declaration.name }) {
        throw item.error(.uniqueName, in: "name")
      }
      self.resources.append(resource)
    }
    try addForeignKeys(of: resources, file: file)
  }

  private static func resource(_ item: Descriptor) throws(SourceError) -> Resource {
    guard item.isObject else { throw item.error(.object) }
    guard let name = try item["name"]?.text() else { throw item.error(.present, in: "name") }
    if let data = item["data"] { throw data.error(.file) }
    guard let path = item["path"] else { throw item.error(.present, in: "path") }
    let paths = try path.texts()
    if paths.isEmpty { throw path.error(.text) }
    if let compressed = item["compression"] { throw compressed.error(.uncompressed) }
    if paths.contains(where: { $0.hasSuffix(".gz") || $0.hasSuffix(".zip") }) {
      throw path.error(.uncompressed)
    }
    if let encoding = item["encoding"] {
      let known = ["utf-8", "utf8", "utf-8-sig", "utf-16", "utf16", "us-ascii", "ascii"]
      guard known.contains(try encoding.text().lowercased()) else {
        throw encoding.error(.oneOf(known))
      }
    }
    var table = TableDeclaration(name: name)
    table.title = try item.title()
    if let dialect = item["dialect"] { table.delimiter = try delimiter(of: dialect) }
    if let schema = item["schema"] { try addSchema(schema, to: &table) }
    if let extras = item["hoi"] { try addExtras(extras, to: &table) }
    return Resource(paths: paths, declaration: table)
  }

  /// The delimiter; a dialect that is read differently is refused, never passed over.
  private static func delimiter(of dialect: Descriptor) throws(SourceError) -> UInt8? {
    // v1 and v2 of the standard write the usual dialect like this.
    let usual: [(name: String, value: JSON)] = [
      ("header", .bool(true)), ("headerRows", .array([.number("1")])),
      ("quoteChar", .text("\"")), ("doubleQuote", .bool(true)),
    ]
    for (name, value) in usual {
      if let found = dialect[name], found.value != value {
        throw found.error(.usual(value.scalarText))
      }
    }
    for name in ["escapeChar", "commentChar", "commentRows", "nullSequence", "table", "property"] {
      if let found = dialect[name], found.value != .array([]) { throw found.error(.absent) }
    }
    guard let delimiter = dialect["delimiter"] else { return UInt8(ascii: ",") }
    return try delimiter.byte()
  }

  private static func addSchema(
    _ schema: Descriptor, to table: inout TableDeclaration
  ) throws(SourceError) {
    // A schema may stand in a file of its own.
    guard schema.isObject else { throw schema.error(.object) }
    if let missing = schema["missingValues"] {
      table.missingTexts = try missing.missingTexts()
      table.promises.emptyIsValue = table.missingTexts.count == (try missing.items().count)
    }
    table.key = try schema["primaryKey"]?.texts() ?? []
    let fields = try schema["fields"]?.items() ?? []
    for field in fields { table.columns.append(try field.column()) }
    table.isComplete = !table.columns.isEmpty && table.columns.allSatisfy { $0.reading != nil }
    table.promises.fieldNames = fields.isEmpty ? nil : table.columns.map(\.name)
    for key in try schema["uniqueKeys"]?.items() ?? [] {
      table.promises.uniqueKeys.append(try key.texts())
    }
    if let match = schema["fieldsMatch"] {
      guard let text = try match.texts().first, let kind = TablePromises.FieldsMatch(rawValue: text)
      else { throw match.error(.oneOf(["exact", "equal", "subset", "superset", "partial"])) }
      table.promises.fieldsMatch = kind
    }
    for (index, column) in table.columns.enumerated() where table.key.contains(column.name) {
      table.columns[index].isRequired = true
    }
  }

  /// What stands under `hoi`: what the standard has no place for.
  private static func addExtras(
    _ extras: Descriptor, to table: inout TableDeclaration
  ) throws(SourceError) {
    table.label = try extras["label"]?.text()
    table.parent = try extras["parent"]?.text()
    if let valid = extras["valid"] {
      let names = try valid.texts()
      guard names.count == 2 else { throw valid.error(.array) }
      table.validity = (names[0], names[1])
    }
    for (name, delimiter) in try extras["lists"]?.members() ?? [] {
      table.setReading(.list(delimiter: try delimiter.byte()), of: name)
    }
    for (name, kind) in try extras["periods"]?.members() ?? [] {
      table.setReading(try kind.text() == "deadline" ? .deadline : .period, of: name)
    }
    for link in try extras["links"]?.items() ?? [] {
      guard let field = try link["field"]?.text() else { throw link.error(.present, in: "field") }
      guard let target = try link["resource"]?.text() else {
        throw link.error(.present, in: "resource")
      }
      if link["list"]?.value == .bool(true) { table.makeList(field) }
      var declaration = LinkDeclaration(
        field, to: target, by: try link["by"]?.texts() ?? [],
        reverse: try link["as"]?.text(), dropping: try link["drop"]?.texts() ?? [],
        qualifier: try link["qualifier"]?.text())
      if let at = try link["at"]?.text() {
        // A day for all rows, or the column that has it.
        declaration.day = readDate(at)
        if declaration.day == nil { declaration.at = at }
      }
      table.links.append(declaration)
    }
  }

  /// Foreign keys become links, unless `hoi` says more about the same column; matching by nothing
  /// but the key is following the key.
  private mutating func addForeignKeys(
    of list: Descriptor, file: String
  ) throws(SourceError) {
    let keys = resources.map { ($0.declaration.name ?? "", $0.declaration.key) }
    for (index, item) in try list.items().enumerated() {
      for key in try item["schema"]?["foreignKeys"]?.items() ?? [] {
        let found = try foreignKey(key, of: resources[index].declaration)
        resources[index].declaration.promises.foreignKeys.append(found)
        if found.columns.count > 1 {
          resources[index].notes.append(
            .keyOfSeveralColumns(
              FilePlace(file: file), columns: found.columns, target: found.target))
          continue
        }
        let links = resources[index].declaration.links
        guard !links.contains(where: { $0.column == found.columns[0] }) else { continue }
        resources[index].declaration.links.append(
          LinkDeclaration(found.columns[0], to: found.target, by: found.targetColumns))
      }
      for position in resources[index].declaration.links.indices {
        let link = resources[index].declaration.links[position]
        if keys.contains(where: { $0.0 == link.target && $0.1 == link.by }) {
          resources[index].declaration.links[position].by = []
        }
      }
    }
  }

  private func foreignKey(
    _ key: Descriptor, of table: TableDeclaration
  ) throws(SourceError) -> TablePromises.ForeignKey {
    guard let fields = key["fields"] else { throw key.error(.present, in: "fields") }
    guard let reference = key["reference"] else { throw key.error(.present, in: "reference") }
    if let package = reference["package"] { throw package.error(.absent) }
    // The empty resource, or none, is the table itself.
    let named = try reference["resource"]?.text() ?? ""
    guard let targets = reference["fields"] else { throw reference.error(.present, in: "fields") }
    let (columns, targetColumns) = (try fields.texts(), try targets.texts())
    guard !columns.isEmpty, columns.count == targetColumns.count else {
      throw targets.error(.asMany(columns.count))
    }
    return TablePromises.ForeignKey(
      columns: columns, target: named.isEmpty ? table.name ?? "" : named,
      targetColumns: targetColumns)
  }
}

extension TableDeclaration {
  /// Declares how a column is read, beside what is declared of it already.
  fileprivate mutating func setReading(_ reading: CellReading, of name: String) {
    if let position = columns.firstIndex(where: { $0.name == name }) {
      columns[position].reading = reading
    } else {
      columns.append(ColumnDeclaration(name, as: reading))
    }
    // The words of a deadline are kept beside its days.
    let text = "\(name)_text"
    if reading == .deadline, isComplete, !columns.contains(where: { $0.name == text }) {
      let position = columns.firstIndex { $0.name == name } ?? columns.count - 1
      columns.insert(
        ColumnDeclaration(text, from: columns[position].source, as: .text), at: position + 1)
    }
  }

  fileprivate mutating func makeList(_ name: String) {
    let column = columns.first { $0.name == name }
    if case .list? = column?.reading { return }
    setReading(.list(delimiter: UInt8(ascii: ";")), of: name)
  }
}
