import HoiPlan

/// A script as the laws use it: definitions, and one query that can be cut after any stage.
struct Program {
  var definitions: [String] = []
  var head: String
  var stages: [String] = []
  /// What the head delivers, and what each stage does.
  var shapes: [Shape]

  var shape: Shape { shapes[shapes.count - 1] }

  var query: String { ([head] + stages).joined(separator: "\n| ") }
  var text: String { (definitions + [query]).joined(separator: "\n") }

  /// The same program with only its first stages.
  func prefix(_ count: Int) -> Program {
    Program(
      definitions: definitions, head: head, stages: Array(stages.prefix(count)),
      shapes: Array(shapes.prefix(count + 1)))
  }

  /// The text of the same program with more stages.
  func text(adding more: String...) -> String {
    ([text] + more).joined(separator: "\n| ")
  }
}

/// A value that can be written at a place of a query, and its type.
struct GeneratorColumn {
  let text: String
  let type: DataType
}

/// What can be written at a place.
struct GeneratorScope {
  var columns: [GeneratorColumn]
  /// The stored table whose row is at hand, with its relations.
  var table: TableID?
  /// The columns of the row around.
  var outer: [GeneratorColumn] = []
  /// Whether values of other rows may be asked for, and whether these have a stated order.
  var allowsWindows = false
  var isSorted = false
}

/// What a query delivers after a stage.
struct Shape {
  var columns: [GeneratorColumn]
  var table: TableID?
  var isSorted = false
  /// Rows have been multiplied or mixed: the key no longer tells them apart.
  var isMixed = false
  /// Nothing may follow.
  var isEnded = false

  var scope: GeneratorScope {
    GeneratorScope(columns: columns, table: table, allowsWindows: true, isSorted: isSorted)
  }
}

/// Writes random programs that are typed by construction.
struct Generator {
  var random: SplitMix64
  let schemas: [TableSchema]
  /// Leave out what depends on the order of rows in the tables.
  var isOrderFree = false
  private(set) var computed: [(table: TableID, column: GeneratorColumn)] = []
  private(set) var functions: [(name: String, type: DataType)] = []
  /// Parameters, and queries of one value.
  private(set) var constants: [GeneratorColumn] = []
  private(set) var queries: [(name: String, shape: Shape)] = []
  private var nameCount = 0

  init(seed: UInt64, schemas: [TableSchema]) {
    random = SplitMix64(seed: seed)
    self.schemas = schemas
  }

  mutating func freshName() -> String {
    nameCount += 1
    return "c\(nameCount)"
  }

  /// A whole program.
  mutating func program() -> Program {
    var definitions: [String] = []
    while random.oneIn(2), definitions.count < 3 { definitions.append(definition()) }
    var program = source()
    program.definitions = definitions
    let count = random.below(6)
    while program.stages.count < count, !program.shape.isEnded {
      let isLast = program.stages.count == count - 1
      guard let (text, next) = stage(on: program.shape, isLast: isLast) else { continue }
      program.stages.append(text)
      program.shapes.append(next)
    }
    return program
  }

  private mutating func source() -> Program {
    if let shared = random.pick(orNil: queries), random.oneIn(2) {
      return Program(head: shared.name, shapes: [shared.shape])
    }
    let table = TableID(random.pick([0, 0, 1, 1, 1, 1, 2, 2, 3]))
    return Program(head: schemas[table.index].name, shapes: [shape(of: table)])
  }

  func shape(of table: TableID) -> Shape {
    Shape(columns: storedColumns(table), table: table)
  }

  func storedColumns(_ table: TableID) -> [GeneratorColumn] {
    schemas[table.index].columns.map { GeneratorColumn(text: $0.name, type: $0.type.type) }
  }

  /// `def` of a computed column or a function, or `let` of a query.
  private mutating func definition() -> String {
    switch random.below(4) {
    case 0:
      let table = TableID(random.below(3))
      let type = random.pick([DataType.bool, .int, .number, .text])
      let scope = GeneratorScope(columns: storedColumns(table), table: table)
      let body = expression(of: type, in: scope, depth: 2)
      let name = freshName()
      computed.append((table, GeneratorColumn(text: name, type: type)))
      return "def \(schemas[table.index].name).\(name) = \(body)"
    case 1:
      let type = random.pick([DataType.int, .number, .text])
      let name = freshName()
      let scope = GeneratorScope(columns: [GeneratorColumn(text: "a", type: type)])
      let body = expression(of: type, in: scope, depth: 2)
      functions.append((name, type))
      let typeName = type == .text ? "text" : type == .int ? "int" : "number"
      return "def \(name)(a: \(typeName)) = \(body)"
    case 2:
      let name = freshName()
      if random.oneIn(2) {
        constants.append(GeneratorColumn(text: "$\(name)", type: .int))
        return "param $\(name): int = \(random.below(5))"
      }
      let table = TableID(random.below(3))
      let scope = GeneratorScope(columns: storedColumns(table), table: table)
      let test = expression(of: .bool, in: scope, depth: 1)
      constants.append(GeneratorColumn(text: name, type: .int))
      return "let \(name) = \(schemas[table.index].name) | summarize count(where \(test)) as n"
    default:
      let table = TableID(random.below(3))
      var shape = shape(of: table)
      var text = "let \(freshName()) = \(schemas[table.index].name)"
      let name = "c\(nameCount)"
      for _ in 0..<random.below(2) + 1 {
        guard let (stage, next) = simpleStage(on: shape) else { continue }
        text += " | \(stage)"
        shape = next
      }
      queries.append((name, shape))
      return text
    }
  }

  /// Values of a type that have a name: columns, and those behind links.
  func named(_ type: DataType, in scope: GeneratorScope) -> [GeneratorColumn] {
    let own =
      scope.columns + scope.outer.map { GeneratorColumn(text: "outer.\($0.text)", type: $0.type) }
    let computedHere = computed.filter { $0.table == scope.table }.map(\.column)
    var all = own + computedHere + constants
    for link in own {
      guard let target = link.type.linkTarget else { continue }
      for column in storedColumns(target) + computed.filter({ $0.table == target }).map(\.column) {
        all.append(GeneratorColumn(text: "\(link.text).\(column.text)", type: column.type))
      }
    }
    return all.filter { $0.type == type }
  }

  /// Links at hand, the row itself not among them.
  func links(in scope: GeneratorScope) -> [(text: String, target: TableID)] {
    schemas.indices.flatMap { index in
      named(.link(TableID(index)), in: scope).map { ($0.text, TableID(index)) }
    }
  }

  /// Relations at hand, by the name they are reached by.
  func relations(in scope: GeneratorScope) -> [(text: String, child: TableID)] {
    var found: [(String, TableID)] = []
    if let table = scope.table {
      for relation in HoiPlan.relations(of: table, in: schemas)
      where !scope.columns.contains(where: { $0.text == relation.name }) {
        found.append((relation.name, relation.child))
      }
    }
    for link in scope.columns {
      guard let target = link.type.linkTarget else { continue }
      for relation in HoiPlan.relations(of: target, in: schemas) {
        found.append(("\(link.text).\(relation.name)", relation.child))
      }
    }
    for list in scope.columns {
      if case .list(.link(let target)) = list.type { found.append((list.text, target)) }
    }
    return found
  }

  /// Named queries that can be asked about as a whole.
  func wholeQueries() -> [(text: String, scope: GeneratorScope)] {
    queries.map { ($0.name, GeneratorScope(columns: $0.shape.columns, table: $0.shape.table)) }
  }

  /// What can be written about a child inside `count(tasks where …)`.
  func childScope(_ child: TableID, outer: GeneratorScope) -> GeneratorScope {
    GeneratorScope(columns: storedColumns(child), table: child, outer: outer.columns)
  }
}
