import HoiText

/// Holds the rows of one file against its descriptor.
struct TableCheck {
  private let declaration: TableDeclaration
  private let file: String
  private var columns: [ColumnCheck] = []
  private var keys: [RowKey] = []
  private let foreignKeys: [(key: TablePromises.ForeignKey, positions: [Int])]

  typealias Found = (problem: SourceProblem, column: String?)

  /// Columns that together tell rows apart, and what was seen of them.
  private struct RowKey {
    let name: String
    let positions: [Int]
    var seen: [[String?]: FilePlace] = [:]
  }

  init(
    _ resource: DataPackage.Resource, header: [String], isJSON: Bool, file: String
  ) throws(SourceError) {
    declaration = resource.declaration
    self.file = file
    for name in header {
      let declared = declaration.columns.first { $0.source == name }
      columns.append(
        try ColumnCheck(
          declared ?? ColumnDeclaration(name), missingTexts: declaration.missingTexts,
          emptyIsValue: declaration.promises.emptyIsValue && !isJSON, file: file))
    }
    func positions(_ names: [String]) throws(SourceError) -> [Int] {
      try names.map { name throws(SourceError) in
        guard let position = header.firstIndex(of: name) else {
          throw SourceError(
            .undeclaredColumn(
              FilePlace(file: file), name: name, nearest: nearest(name, in: header)))
        }
        return position
      }
    }
    let unique =
      (declaration.key.isEmpty ? [] : [declaration.key]) + declaration.promises.uniqueKeys
    keys = try unique.map { names throws(SourceError) in
      RowKey(name: names.joined(separator: ", "), positions: try positions(names))
    }
    foreignKeys = try declaration.promises.foreignKeys.map { key throws(SourceError) in
      (key, try positions(key.columns))
    }
  }

  /// How the columns of the file differ from the fields of the descriptor.
  func headerProblems(_ header: [String]) -> [(SourceProblem, String?)] {
    guard let fields = declaration.promises.fieldNames else { return [] }
    let missing = fields.filter { !header.contains($0) }
    var extra = header.filter { !fields.contains($0) }
    for (index, name) in header.enumerated() where header[..<index].contains(name) {
      extra.append(name)
    }
    let isRight =
      switch declaration.promises.fieldsMatch {
      case .exact: header == fields
      case .equal: missing.isEmpty && extra.isEmpty
      case .subset: missing.isEmpty
      case .superset: extra.isEmpty
      case .partial: missing.count < fields.count
      }
    if isRight { return [] }
    return [
      (.columnsDiffer(FilePlace(file: file, line: 1), missing: missing, extra: extra), nil)
    ]
  }

  mutating func check(
    _ row: CheckedFile.Row, into problems: inout [(SourceProblem, String?)],
    isKnown: (TablePromises.ForeignKey, [String?]) -> Bool
  ) {
    if row.cells.allSatisfy(\.isEmpty) {
      problems.append((.blankRow(row.place), nil))
      return
    }
    if row.cells.count != columns.count {
      problems.append(
        (.raggedRow(row.place, found: row.cells.count, expected: columns.count), nil))
    }
    for position in columns.indices where position < row.cells.count {
      for problem in columns[position].problems(
        of: row.cells[position], row.kinds[position], at: row.place)
      {
        problems.append((problem, columns[position].column.name))
      }
    }
    func values(_ positions: [Int]) -> [String?] {
      positions.map { position in
        position < row.cells.count ? columns[position].key(of: row.cells[position]) : nil
      }
    }
    for index in keys.indices {
      let key = values(keys[index].positions)
      if key.allSatisfy({ $0 == nil }) { continue }
      let name = keys[index].name
      if let first = keys[index].seen[key] {
        let text = text(row, keys[index].positions)
        problems.append(
          (.repeatedValue(place(row, name), text: text, firstPlace: first), name))
      } else {
        keys[index].seen[key] = row.place
      }
    }
    for (key, positions) in foreignKeys {
      let found = values(positions)
      if found.allSatisfy({ $0 == nil }) || isKnown(key, found) { continue }
      let name = key.columns.joined(separator: ", ")
      problems.append(
        (.unknownKey(place(row, name), text: text(row, positions), target: key.target), name))
    }
  }

  private func place(_ row: CheckedFile.Row, _ column: String) -> FilePlace {
    FilePlace(file: row.place.file, line: row.place.line, row: row.place.row, column: column)
  }

  private func text(_ row: CheckedFile.Row, _ positions: [Int]) -> String {
    positions.map { $0 < row.cells.count ? row.cells[$0] : "" }.joined(separator: ", ")
  }
}
