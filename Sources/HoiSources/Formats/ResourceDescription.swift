import HoiEngine
import HoiPlan
import HoiText

/// A table in the words of a descriptor that is valid in versions 1 and 2 of Data Package. What
/// these have no words for stands under `hoi`. Only what its rows keep is promised.
struct ResourceDescription {
  private let entry: PackageTables.Entry
  private let workspace: Workspace
  /// The name of the resource for a stored table; `nil` where it is not in the package.
  private let resource: (TableID) -> String?

  init(
    _ entry: PackageTables.Entry, _ workspace: Workspace,
    _ resource: @escaping (TableID) -> String?
  ) {
    self.entry = entry
    self.workspace = workspace
    self.resource = resource
  }

  func json(_ listDelimiters: [UInt8]) -> JSON {
    var members = [member("name", .text(entry.name))]
    if let title = entry.schema.title { members.append(member("title", .text(title.vietnamese))) }
    members += [
      member("path", .text("\(entry.name).csv")),
      member("profile", .text("tabular-data-resource")), member("format", .text("csv")),
      member("mediatype", .text("text/csv")), member("encoding", .text("utf-8")),
      member("schema", schema),
    ]
    let extras = extras(listDelimiters)
    if !extras.isEmpty { members.append(member("hoi", .object(extras))) }
    return .object(members)
  }

  private func name(_ column: Int) -> JSON { .text(entry.schema.columns[column].name) }

  private var schema: JSON {
    let columns = entry.table.columns.indices
    var members = [
      member("fields", .array(columns.map(field))), member("missingValues", .array([.text("")])),
    ]
    if isKey(entry.schema.key) {
      members.append(member("primaryKey", .array(entry.schema.key.map(name))))
    }
    let keys = columns.compactMap(foreignKey)
    if !keys.isEmpty { members.append(member("foreignKeys", .array(keys))) }
    return .object(members)
  }

  private func field(_ position: Int) -> JSON {
    let column = entry.table.columns[position]
    let facts = entry.schema.columns[position]
    var members = [member("name", .text(facts.name)), member("type", .text(type(of: column)))]
    if case .datetime = column.storage {
      members.append(member("format", .text("%Y-%m-%dT%H:%M:%S")))
    }
    if let title = facts.title {
      members.append(member("title", .text(title.vietnamese)))
      if title.english != title.vietnamese {
        let titles = JSON.object([member("en", .text(title.english))])
        members.append(member("hoi", .object([member("titles", titles)])))
      }
    }
    var constraints: [JSON.Member] = []
    if !facts.type.isNullable, column.isFilled {
      constraints.append(member("required", .bool(true)))
    }
    if let values = facts.declaredValues, column.hasOnly(values) {
      constraints.append(member("enum", .array(values.map { .text($0) })))
    }
    if !constraints.isEmpty { members.append(member("constraints", .object(constraints))) }
    return .object(members)
  }

  private func type(of column: Column) -> String {
    switch column.storage {
    case .int: "integer"
    case .number: "number"
    case .bool: "boolean"
    case .date: "date"
    case .datetime: "datetime"
    case .link(_, let target):
      target.unmatched.count == 0
        ? key(of: target.table).map { type(of: $0) } ?? "string" : "string"
    case .text, .period, .list: "string"
    }
  }

  /// The one column a stored table is known by.
  private func key(of table: TableID) -> Column? {
    let schema = workspace.schemas[table.index]
    guard schema.key.count == 1, let key = schema.key.first else { return nil }
    return workspace.tables[table.index]?.columns[key]
  }

  private func keyName(of table: TableID) -> String? {
    let schema = workspace.schemas[table.index]
    return schema.key.count == 1 ? schema.key.first.map { schema.columns[$0].name } : nil
  }

  /// A link every text of which leads to a row.
  private func foreignKey(_ position: Int) -> JSON? {
    guard case .link(_, let target) = entry.table.columns[position].storage,
      target.unmatched.count == 0, let resource = resource(target.table),
      let key = keyName(of: target.table)
    else { return nil }
    return .object([
      member("fields", .array([name(position)])),
      member(
        "reference",
        .object([
          member("resource", .text(resource == entry.name ? "" : resource)),
          member("fields", .array([.text(key)])),
        ])),
    ])
  }

  /// Whether the columns tell the rows apart, and are never missing.
  private func isKey(_ columns: [Int]) -> Bool {
    guard !columns.isEmpty, columns.allSatisfy({ entry.table.columns[$0].isFilled }) else {
      return false
    }
    let keys = columns.map { MachineColumn(entry.table.columns[$0], workspace) }
    var seen: Set<[UInt8]> = []
    return (0..<entry.table.rowCount).allSatisfy { row in
      var text: [UInt8] = []
      for key in keys {
        _ = key.append(row, to: &text)
        text.append(0)
      }
      return seen.insert(text).inserted
    }
  }

  private func extras(_ listDelimiters: [UInt8]) -> [JSON.Member] {
    let columns = entry.table.columns
    var members: [JSON.Member] = []
    if let label = entry.schema.label { members.append(member("label", name(label))) }
    if let valid = entry.schema.validity {
      members.append(member("valid", .array([name(valid.from), name(valid.to)])))
    }
    if let parent = entry.schema.parent, columns[parent].linkTarget.flatMap(resource) != nil {
      members.append(member("parent", name(parent)))
    }
    let lists = columns.indices.filter { columns[$0].isList }.map { position in
      let sign = String(Character(Unicode.Scalar(listDelimiters[position])))
      return member(entry.schema.columns[position].name, .text(sign))
    }
    if !lists.isEmpty { members.append(member("lists", .object(lists))) }
    let periods = columns.indices.filter { columns[$0].isPeriod }.map {
      member(entry.schema.columns[$0].name, .text("period"))
    }
    if !periods.isEmpty { members.append(member("periods", .object(periods))) }
    let links = columns.indices.compactMap(link)
    if !links.isEmpty { members.append(member("links", .array(links))) }
    if let title = entry.schema.title, title.english != title.vietnamese {
      members.append(member("titles", .object([member("en", .text(title.english))])))
    }
    return members
  }

  /// What a foreign key does not say: a list, a relation of its own name, texts that match nothing.
  private func link(_ position: Int) -> JSON? {
    let column = entry.table.columns[position]
    guard let target = column.linkTarget, let resource = resource(target),
      keyName(of: target) != nil
    else { return nil }
    let reverse = entry.schema.columns[position].reverseName
    guard foreignKey(position) == nil || reverse != nil else { return nil }
    var members = [member("field", name(position)), member("resource", .text(resource))]
    if column.isList { members.append(member("list", .bool(true))) }
    if let reverse { members.append(member("as", .text(reverse))) }
    return .object(members)
  }
}

private func member(_ name: String, _ value: JSON) -> JSON.Member {
  JSON.Member(name: name, value: value)
}

extension Column {
  fileprivate var isList: Bool {
    if case .list = storage { true } else { false }
  }

  fileprivate var isPeriod: Bool {
    if case .period = storage { true } else { false }
  }

  /// Whether each row has a value, and none of them is an empty text.
  fileprivate var isFilled: Bool {
    switch storage {
    case .text(let codes, let dictionary):
      !codes.contains(0)
        && !zip(dictionary.offsets, dictionary.offsets.dropFirst()).contains(where: ==)
    case .link(let codes, _): !codes.contains(0)
    case .list: false
    case .int, .bool, .date, .datetime, .period:
      validity == nil || (0..<count).allSatisfy { validity?[$0] == true }
    case .number(let values):
      values.allSatisfy(\.isFinite)
        && (validity == nil || (0..<count).allSatisfy { validity?[$0] == true })
    }
  }

  fileprivate func hasOnly(_ values: [String]) -> Bool {
    guard case .text(let codes, let dictionary) = storage else { return false }
    let known = Set(values)
    return Set(codes).allSatisfy { $0 == 0 || known.contains(dictionary.text($0)) }
  }
}
