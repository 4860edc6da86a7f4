import HoiText

/// A Frictionless Data Package (v1 or v2): its tables as declarations.
struct DataPackage {
  private(set) var title: Localized?
  private(set) var resources: [Resource] = []

  struct Resource {
    let path: String
    let declaration: TableDeclaration
  }

  init(_ text: JSON, file: String) throws(SourceError) {
    let root = Descriptor(text, file: file, path: "")
    guard try root.object() else { throw root.error(.object) }
    let english = try root["hoi"]?["titles"]?["en"]?.text()
    title = try root["title"]?.text().map { Localized(vi: $0, en: english ?? $0) }
    guard let resources = root["resources"] else { throw root.error(.present, in: "resources") }
    for item in try resources.items() {
      self.resources.append(try Self.resource(item))
    }
    try addForeignKeys(of: resources)
  }

  private static func resource(_ item: Descriptor) throws(SourceError) -> Resource {
    guard try item.object() else { throw item.error(.object) }
    guard let name = try item["name"]?.text() else { throw item.error(.present, in: "name") }
    guard let path = item["path"] else { throw item.error(.present, in: "path") }
    let paths = try path.texts()
    guard paths.count == 1 else { throw path.error(.text) }
    var table = TableDeclaration(name: name)
    let english = try item["hoi"]?["titles"]?["en"]?.text()
    table.title = try item["title"]?.text().map { Localized(vi: $0, en: english ?? $0) }
    table.delimiter = try item["dialect"]?["delimiter"]?.text()?.utf8.first
    if let schema = item["schema"] {
      table.missingTexts = try schema["missingValues"]?.missingTexts() ?? []
      table.key = try schema["primaryKey"]?.texts() ?? []
      for field in try schema["fields"]?.items() ?? [] {
        table.columns.append(try column(field))
      }
      table.isComplete =
        !table.columns.isEmpty && table.columns.allSatisfy { $0.reading != nil }
    }
    if let extras = item["hoi"] { try addExtras(extras, to: &table) }
    return Resource(path: paths[0], declaration: table)
  }

  private static func column(_ field: Descriptor) throws(SourceError) -> ColumnDeclaration {
    guard let name = try field["name"]?.text() else { throw field.error(.present, in: "name") }
    var column = ColumnDeclaration(name, as: try reading(of: field))
    let english = try field["hoi"]?["titles"]?["en"]?.text()
    column.title = try field["title"]?.text().map { Localized(vi: $0, en: english ?? $0) }
    column.isRequired = field["constraints"]?["required"]?.value == .bool(true)
    column.declaredValues = try field["constraints"]?["enum"]?.scalars()
    return column
  }

  private static func reading(of field: Descriptor) throws(SourceError) -> CellReading? {
    let format = try field["format"]?.text() ?? "default"
    switch try field["type"]?.text() ?? "any" {
    case "string", "time", "duration", "object", "geojson", "geopoint": return .text
    case "integer": return .int(try numberStyle(of: field))
    case "number": return .number(try numberStyle(of: field))
    case "boolean":
      return .bool(
        BoolWords(
          isTrue: try field["trueValues"]?.texts().map { $0.lowercased() } ?? ["true", "1"],
          isFalse: try field["falseValues"]?.texts().map { $0.lowercased() } ?? ["false", "0"]))
    case "date": return .date(dateOrder(format))
    case "datetime": return .datetime(dateOrder(format))
    case "year", "yearmonth": return .period
    case "list", "array":
      return .list(delimiter: try field["delimiter"]?.text()?.utf8.first ?? UInt8(ascii: ","))
    default: return nil
    }
  }

  private static func numberStyle(of field: Descriptor) throws(SourceError) -> NumberStyle {
    var style = NumberStyle(
      decimal: try field["decimalChar"]?.text()?.utf8.first ?? UInt8(ascii: "."),
      group: try field["groupChar"]?.text()?.utf8.first)
    style.isBare = field["bareNumber"]?.value != .bool(false)
    return style
  }

  /// `%m/%d/%Y` and `MM/dd/yyyy` have the month first.
  private static func dateOrder(_ format: String) -> DateOrder {
    let day = format.firstIndex { $0 == "d" || $0 == "D" }
    let month = format.firstIndex { $0 == "m" || $0 == "M" }
    guard let day, let month, month < day, format.last.map({ $0 == "Y" || $0 == "y" }) == true
    else { return .dayFirst }
    return .monthFirst
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
      guard let byte = try delimiter.text()?.utf8.first else { throw delimiter.error(.text) }
      table.setReading(.list(delimiter: byte), of: name)
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
      table.links.append(
        LinkDeclaration(
          field, to: target, by: try link["by"]?.texts() ?? [], at: try link["at"]?.text(),
          reverse: try link["as"]?.text(), dropping: try link["drop"]?.texts() ?? [],
          qualifier: try link["qualifier"]?.text()))
    }
  }

  /// Foreign keys become links, unless `hoi` says more about the same column; matching by nothing
  /// but the key is following the key.
  private mutating func addForeignKeys(of list: Descriptor) throws(SourceError) {
    let keys = resources.map { ($0.declaration.name ?? "", $0.declaration.key) }
    for (index, item) in try list.items().enumerated() {
      var table = resources[index].declaration
      for key in try item["schema"]?["foreignKeys"]?.items() ?? [] {
        let fields = try key["fields"]?.texts() ?? []
        guard let reference = key["reference"], fields.count == 1 else { continue }
        let named = try reference["resource"]?.text() ?? ""
        let target = named.isEmpty ? table.name ?? "" : named
        guard !table.links.contains(where: { $0.column == fields[0] }) else { continue }
        table.links.append(
          LinkDeclaration(
            fields[0], to: target, by: try reference["fields"]?.texts() ?? []))
      }
      for position in table.links.indices {
        let link = table.links[position]
        if keys.contains(where: { $0.0 == link.target && $0.1 == link.by }) {
          table.links[position].by = []
        }
      }
      resources[index] = Resource(path: resources[index].path, declaration: table)
    }
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
