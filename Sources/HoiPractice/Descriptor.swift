/// The text of `datapackage.json`, valid in versions 1 and 2 of Data Package. What Hỏi adds stands
/// under the key `hoi`, of the package and of each resource.
enum Descriptor {
  static var text: String {
    var writer = JSONWriter()
    writer.value(package)
    return writer.text + "\n"
  }

  private static var package: JSON {
    .object([
      ("name", .text("hoi-practice")),
      ("title", .text("Không gian tập luyện Hỏi (dữ liệu hư cấu / fictional)")),
      (
        "description",
        .text(
          "Dữ liệu hư cấu để học và thử: mọi cơ quan, kế hoạch, nhiệm vụ, văn bản, con số đều do máy tạo ra và không nói về cơ quan có thật nào. \"Hôm nay\" của dữ liệu là 30/9/2025. / Openly fictional data for lessons and tests: every agency, plan, task, document and figure is generated and says nothing about any real agency. \"Today\" is 30 September 2025."
        )
      ),
      ("resources", .array(Schemas.all.map(resource))),
      (
        "hoi",
        .object([
          ("today", .text(Day.today.iso)), ("fictional", .bool(true)),
          ("titles", .object([("en", .text("Hỏi practice workspace (fictional)"))])),
        ])
      ),
    ])
  }

  private static func resource(_ table: TableSchema) -> JSON {
    let keys = table.links.filter(\.isForeignKey).map { foreignKey($0, of: table) }
    var schema: [(String, JSON)] = [
      ("fields", .array(table.columns.map(field))),
      ("missingValues", .array([.text("")])),
      ("primaryKey", .array([.text("id")])),
    ]
    if !keys.isEmpty { schema.append(("foreignKeys", .array(keys))) }
    return .object([
      ("name", .text(table.file.rawValue)), ("title", .text(table.title)),
      ("description", .text(table.description)), ("path", .text(table.file.name)),
      ("profile", .text("tabular-data-resource")), ("format", .text("csv")),
      ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")),
      ("schema", .object(schema)), ("hoi", extras(table)),
    ])
  }

  private static func field(_ column: ColumnSchema) -> JSON {
    var entries: [(String, JSON)] = [
      ("name", .text(column.name)), ("type", .text(column.kind.rawValue)),
      ("title", .text(column.title)),
    ]
    if !column.note.isEmpty { entries.append(("description", .text(column.note))) }
    let constraints: [(String, JSON)] = column.constraints.map {
      switch $0 {
      case .required: ("required", .bool(true))
      case .unique: ("unique", .bool(true))
      case .oneOf(let values): ("enum", .array(values.map(JSON.text)))
      case .from(let number): ("minimum", .number(number))
      case .to(let number): ("maximum", .number(number))
      }
    }
    if !constraints.isEmpty { entries.append(("constraints", .object(constraints))) }
    return .object(entries)
  }

  /// A key into the table itself names the empty resource.
  private static func foreignKey(_ link: LinkSchema, of table: TableSchema) -> JSON {
    let resource = link.resource == table.file ? "" : link.resource.rawValue
    return .object([
      ("fields", .array([.text(link.column)])),
      (
        "reference",
        .object([("resource", .text(resource)), ("fields", .array([.text("id")]))])
      ),
    ])
  }

  private static func extras(_ table: TableSchema) -> JSON {
    var entries: [(String, JSON)] = []
    if !table.label.isEmpty { entries.append(("label", .text(table.label))) }
    if !table.validity.isEmpty {
      entries.append(("valid", .array(table.validity.map(JSON.text))))
    }
    if !table.parent.isEmpty { entries.append(("parent", .text(table.parent))) }
    if !table.lists.isEmpty {
      entries.append(("lists", .object(table.lists.map { ($0, .text(";")) })))
    }
    // A plain foreign key without a name of its own needs no second mention.
    let links = table.links.filter { !$0.isForeignKey || $0.reverse != nil }
    if !links.isEmpty { entries.append(("links", .array(links.map(link)))) }
    if !table.periods.isEmpty {
      entries.append(("periods", .object(table.periods.map { ($0, .text("deadline")) })))
    }
    entries.append(("titles", .object([("en", .text(table.englishTitle))])))
    return .object(entries)
  }

  private static func link(_ link: LinkSchema) -> JSON {
    var entries: [(String, JSON)] = [
      ("field", .text(link.column)), ("resource", .text(link.resource.rawValue)),
      ("by", .array(link.by.map(JSON.text))),
    ]
    if link.isList { entries.append(("list", .bool(true))) }
    if let at = link.at { entries.append(("at", .text(at))) }
    if let reverse = link.reverse { entries.append(("as", .text(reverse))) }
    return .object(entries)
  }
}

/// A JSON value that keeps the order of its keys.
indirect enum JSON {
  case text(String)
  case number(Int)
  case bool(Bool)
  case array([JSON])
  case object([(String, JSON)])

  fileprivate var isPlain: Bool {
    switch self {
    case .text, .number, .bool: true
    case .array(let items): items.isEmpty
    case .object(let entries): entries.isEmpty
    }
  }
}

/// Lays JSON out: objects and lists of plain values on one line, everything else indented.
private struct JSONWriter {
  private(set) var text = ""
  private var depth = 0

  mutating func value(_ value: JSON) {
    switch value {
    case .text(let string): quoted(string)
    case .number(let number): text += "\(number)"
    case .bool(let flag): text += flag ? "true" : "false"
    case .array(let items):
      block("[", "]", isPlain: items.allSatisfy(\.isPlain), items) { $0.value($1) }
    case .object(let entries):
      block("{", "}", isPlain: entries.allSatisfy(\.1.isPlain), entries) {
        $0.quoted($1.0)
        $0.text += ": "
        $0.value($1.1)
      }
    }
  }

  private mutating func block<Item>(
    _ open: String, _ close: String, isPlain: Bool, _ items: [Item],
    _ write: (inout JSONWriter, Item) -> Void
  ) {
    text += open
    depth += 1
    for (index, item) in items.enumerated() {
      if index > 0 { text += isPlain ? ", " : "," }
      if !isPlain { newLine() }
      write(&self, item)
    }
    depth -= 1
    if !isPlain { newLine() }
    text += close
  }

  private mutating func newLine() {
    text += "\n" + String(repeating: "  ", count: depth)
  }

  private mutating func quoted(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    text += "\""
  }
}
