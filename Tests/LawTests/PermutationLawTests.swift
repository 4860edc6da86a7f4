import HoiEngine
import HoiPlan
import Testing

/// Law 9: the order of the rows in keyed tables is no part of the data.
@Suite struct PermutationLaw {
  @Test func permutedRowsGiveTheSameAnswer() {
    tryLaw("Permuting rows", isOrderFree: true) { lawCase, program in
      var random = lawCase.generator.random
      let permuted = PermutedWorkspace(lawCase.workspace, &random)
      let before = answer(program.text, in: lawCase.workspace)
      let after = permuted.restored(answer(program.text, in: permuted.workspace))
      let isOrdered = program.shape.isSorted && !program.shape.isMixed
      return difference("as loaded", before, "permuted", after, isOrdered ? .close : .unordered)
    }
  }
}

/// The same data with the rows of keyed tables in another order.
struct PermutedWorkspace {
  let workspace: Workspace
  /// For each table, the old places of its rows.
  private let origins: [[Int]]

  init(_ original: Workspace, _ random: inout SplitMix64) {
    let counts = original.tables.map { $0?.rowCount ?? 0 }
    origins = zip(original.schemas, counts).map { schema, count in
      schema.key.isEmpty ? Array(0..<count) : (0..<count).shuffled(using: &random)
    }
    let places = origins.map { origins in
      var places = origins
      for (place, origin) in origins.enumerated() { places[origin] = place }
      return places
    }
    let origins = origins
    let tables = original.schemas.indices.map { index -> Table? in
      guard let table = original.tables[index] else { return nil }
      let schema = original.schemas[index]
      let rows = origins[index].map { row in
        zip(schema.columns, table.columns).map { column, values in
          values.value(at: row).moved(column.type.type, places)
        }
      }
      return LawData.table(schema, rows, counts)
    }
    workspace = Workspace(schemas: original.schemas, tables: tables)
  }

  /// An answer with its links in terms of the original rows.
  func restored(_ answer: Answer) -> Answer {
    guard case .table(let table) = answer else { return answer }
    let rows = table.rows.map { row in
      zip(table.headers, row).map { $1.moved($0.type.type, origins) }
    }
    return .table(ReferenceTable(headers: table.headers, rows: rows))
  }
}

extension Value {
  /// A link to a row that has moved to another place.
  fileprivate func moved(_ type: DataType, _ places: [[Int]]) -> Value {
    switch (self, type) {
    case (.link(let row), .link(let table)): .link(row: places[table.index][row])
    case (.list(let items), .list(let element)): .list(items.map { $0.moved(element, places) })
    default: self
    }
  }
}
