package import HoiPlan
package import HoiSyntax
package import HoiText

/// The run's clock, read once: `today` and `now` of every query of a run.
package struct Clock: Hashable, Sendable {
  /// Days since 1970-01-01.
  package let today: Int32
  /// Seconds since 1970-01-01, in the workspace's offset.
  package let now: Int64

  package init(today: Int32, now: Int64) {
    self.today = today
    self.now = now
  }
}

/// Everything a name in a query can mean: tables, shared queries, definitions, parameters.
package struct Catalog {
  package private(set) var schemas: [TableSchema]
  /// What `today` and `now` are; a person at the prompt may set another day.
  package var clock: Clock
  /// Values of a text column, where they are cheap to list: for "did you mean".
  package var values: (TableID, Int) -> [String]
  /// Further names of tables, such as `data` for the only one.
  package private(set) var tableAliases: [(name: String, table: TableID)]
  private(set) var bindings: [SharedQuery] = []
  private(set) var definitions: [SharedDefinition] = []
  private(set) var parameters: [(name: String, value: Value, type: DataType)] = []
  /// Values given from outside, as written: `-p name=value`.
  package var givenParameters: [(name: String, text: String)] = []
  /// Names whose meaning could not be understood where they were given; said once, there.
  var brokenNames: Set<String> = []
  /// At the prompt a name may be given a new meaning; in a script that is an error.
  package var allowsReplacement = false

  package init(
    schemas: [TableSchema], clock: Clock,
    tableAliases: [(name: String, table: TableID)] = [],
    values: @escaping (TableID, Int) -> [String] = { _, _ in [] }
  ) {
    self.schemas = schemas
    self.clock = clock
    self.tableAliases = tableAliases
    self.values = values
  }

  /// Takes what is known of the tables anew: the same tables, maybe with other columns, and new ones
  /// behind them.
  package mutating func replaceSchemas(_ schemas: [TableSchema]) {
    self.schemas = schemas
  }

  package mutating func alias(_ name: String, for table: TableID) {
    tableAliases.append((name, table))
  }

  /// Gives a query a name, as `let` does.
  package mutating func bind(_ name: String, to query: Syntax.Query, in source: SourceText) {
    bindings.append(
      SharedQuery(
        name: name, query: query, source: source, bindingCount: bindings.count,
        definitionCount: definitions.count))
  }

  mutating func define(_ definition: SharedDefinition) {
    definitions.append(definition)
  }

  mutating func setParameter(_ name: String, to value: Value, type: DataType) {
    parameters.append((name, value, type))
  }

  /// Names of all that can stand at the head of a query.
  package var sourceNames: [String] {
    var names = schemas.map(\.name) + tableAliases.map(\.name)
    for binding in bindings where !names.contains(binding.name) { names.append(binding.name) }
    return names
  }

  package func schema(_ table: TableID) -> TableSchema { schemas[table.index] }

  /// The relations of a table: what points at its rows.
  package func relations(of table: TableID) -> [Relation] {
    HoiPlan.relations(of: table, in: schemas)
  }

  /// Computed columns of a table.
  package func computedColumns(of table: TableID) -> [String] {
    definitions.filter { $0.table == table }.map(\.definition.name.text)
  }

  /// What was known when a shared query or definition was written: later names do not change it.
  func limited(bindings bindingCount: Int, definitions definitionCount: Int) -> Catalog {
    var earlier = self
    earlier.bindings = Array(bindings.prefix(bindingCount))
    earlier.definitions = Array(definitions.prefix(definitionCount))
    return earlier
  }
}

/// `let late = tasks | where …`: kept as written and analyzed at each use, so that each use has
/// columns of its own.
struct SharedQuery: Sendable {
  let name: String
  let query: Syntax.Query
  let source: SourceText
  /// How many shared queries and definitions it can see.
  let bindingCount: Int
  let definitionCount: Int
}

/// `def tasks.overdue = …` or `def rate(a: number, b: number) = a / b`.
struct SharedDefinition: Sendable {
  let definition: Syntax.Definition
  /// The table of a computed column.
  let table: TableID?
  let source: SourceText
  let bindingCount: Int
  let definitionCount: Int
}
