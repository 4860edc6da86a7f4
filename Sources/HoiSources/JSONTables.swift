import HoiText

/// Cuts a JSON text into tables.
///
/// A list of objects is a table, and so is an object of alike objects (then with a column `key`).
/// Objects inside an object become columns `a.b`, lists of scalars list columns, lists of objects a
/// table of their own that links back. What else an object around such lists holds is a table of
/// one row.
struct JSONTables {
  private(set) var tables: [TableInJSON] = []
  private var children: [ChildPath: Int] = [:]
  /// Names of tables that stand elsewhere in the workspace.
  private let taken: [String]

  private struct ChildPath: Hashable {
    let table: Int
    let path: String
  }

  init(_ values: [JSON], name: String, taken: [String]) {
    self.taken = taken
    if values.count == 1, case .array(let items) = values[0] {
      addRows(items, toTableNamed: name)
    } else if values.count == 1, case .object(let members) = values[0] {
      addRoot(members, name: name)
    } else {
      addRows(values, toTableNamed: name)
    }
  }

  /// An object: of alike objects, or around lists of objects, or a single row.
  private mutating func addRoot(_ members: [JSON.Member], name: String) {
    if isKeyed(members) {
      let table = newTable(name)
      for member in members {
        let row = newRow(table, parent: nil)
        tables[table].add(.scalar(.text(nfc(member.name))), to: "key", row: row)
        addMembers(of: member.value, to: table, row: row, prefix: "")
      }
      return
    }
    var rest: [JSON.Member] = []
    for member in members {
      if case .array(let items) = member.value, items.contains(where: \.isObject) {
        addRows(items, toTableNamed: slug(member.name))
      } else {
        rest.append(member)
      }
    }
    guard !rest.isEmpty else { return }
    let table = newTable(name)
    let row = newRow(table, parent: nil)
    addMembers(of: .object(rest), to: table, row: row, prefix: "")
  }

  /// Whether an object stands for a list: several members, all objects, with a name in common.
  private func isKeyed(_ members: [JSON.Member]) -> Bool {
    guard members.count > 1, case .object(let first) = members[0].value, let common = first.first
    else { return false }
    return members.allSatisfy { $0.value.isObject && $0.value[common.name] != nil }
  }

  private mutating func addRows(_ items: [JSON], toTableNamed name: String) {
    let table = newTable(name)
    for item in items { addRow(item, to: table, parent: nil) }
  }

  private mutating func addRow(_ item: JSON, to table: Int, parent: Int?) {
    let row = newRow(table, parent: parent)
    if item.isObject {
      addMembers(of: item, to: table, row: row, prefix: "")
    } else {
      add(item, named: "value", to: table, row: row)
    }
  }

  private mutating func addMembers(of object: JSON, to table: Int, row: Int, prefix: String) {
    guard case .object(let members) = object else { return }
    for member in members {
      add(member.value, named: prefix + nfc(member.name), to: table, row: row)
    }
  }

  private mutating func add(_ value: JSON, named name: String, to table: Int, row: Int) {
    switch value {
    case .null: tables[table].register(name)
    case .bool, .number, .text: tables[table].add(.scalar(value), to: name, row: row)
    case .object: addMembers(of: value, to: table, row: row, prefix: name + ".")
    case .array(let items):
      let objects = items.filter(\.isObject)
      if objects.count < items.count || items.isEmpty {
        let scalars = items.filter { !$0.isObject && $0 != .null }
        tables[table].add(.list(scalars), to: name, row: row)
      }
      guard !objects.isEmpty else { return }
      let child = child(of: table, path: name)
      for object in objects { addRow(object, to: child, parent: row) }
    }
  }

  private mutating func child(of table: Int, path: String) -> Int {
    let key = ChildPath(table: table, path: path)
    if let known = children[key] { return known }
    let child = newTable(slug(path))
    tables[child].parent = table
    tables[child].path = path
    children[key] = child
    return child
  }

  private mutating func newTable(_ name: String) -> Int {
    tables.append(TableInJSON(name: freeName(name, among: taken + tables.map(\.name))))
    return tables.count - 1
  }

  private mutating func newRow(_ table: Int, parent: Int?) -> Int {
    tables[table].rowCount += 1
    if let parent { tables[table].parentRows.append(parent) }
    return tables[table].rowCount - 1
  }
}

/// A table found in JSON: its cells, column by column.
struct TableInJSON {
  let name: String
  var rowCount = 0
  /// The table whose rows hold these rows, where in it, and in which of them.
  var parent: Int?
  var path = ""
  var parentRows: [Int] = []
  private(set) var columns: [Column] = []
  private var positions: [String: Int] = [:]

  struct Column {
    let name: String
    /// In the order of the rows; rows without one are missing.
    var cells: [(row: Int, cell: Cell)] = []
  }

  enum Cell {
    case scalar(JSON)
    case list([JSON])
  }

  init(name: String) {
    self.name = name
  }

  mutating func add(_ cell: Cell, to name: String, row: Int) {
    let position = register(name)
    if columns[position].cells.last?.row == row { columns[position].cells.removeLast() }
    columns[position].cells.append((row, cell))
  }

  /// The position of a column, which is there from now on.
  @discardableResult
  mutating func register(_ name: String) -> Int {
    if let position = positions[name] { return position }
    columns.append(Column(name: name))
    positions[name] = columns.count - 1
    return columns.count - 1
  }

  mutating func removeColumn(_ name: String) {
    columns.removeAll { $0.name == name }
    positions = [:]
    for (index, column) in columns.enumerated() { positions[column.name] = index }
  }

  /// The texts of a column that tells all rows apart, by one of the usual names.
  func key() -> (name: String, texts: [String])? {
    for column in columns where Self.keyNames.contains(folded(column.name)) {
      let texts = column.cells.compactMap { $0.cell.text }
      if texts.count == rowCount, Set(texts).count == rowCount { return (column.name, texts) }
    }
    return nil
  }

  private static let keyNames = ["key", "id", "_id", "@id", "identifier", "code"]
}

extension TableInJSON.Cell {
  /// The text of a scalar; `nil` for a list.
  var text: String? {
    switch self {
    case .scalar(let value): value.scalarText
    case .list: nil
    }
  }
}

extension JSON {
  var isObject: Bool {
    if case .object = self { true } else { false }
  }

  /// A scalar without its quotes; anything else as JSON.
  var scalarText: String {
    switch self {
    case .null: ""
    case .bool(let bit): bit ? "true" : "false"
    case .number(let digits): digits
    case .text(let text): text
    case .array(let items): "[" + items.map(\.source).joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.map { "\(JSON.text($0.name).source):\($0.value.source)" }
        .joined(separator: ",") + "}"
    }
  }

  private var source: String {
    switch self {
    case .null: return "null"
    case .text(let text):
      var bytes: [UInt8] = []
      appendJSON(text: Array(text.utf8), to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    default: return scalarText
    }
  }
}
