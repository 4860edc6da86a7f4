package import HoiText

/// What holding the files of a data package against its descriptor found.
package struct CheckReport: Sendable {
  /// In the order of the resources and their rows; at most some of each kind in each column.
  package fileprivate(set) var problems: [Diagnostic] = []
  /// What was not shown, or not checked.
  package fileprivate(set) var notes: [Diagnostic] = []
  package fileprivate(set) var problemCount = 0
  package fileprivate(set) var tables: [(name: String, rowCount: Int)] = []
}

/// Holds the files of a data package against its descriptor: columns, types, required and listed
/// values, bounds, patterns, keys, links. `path` is the descriptor or its folder.
package func check(
  path: String, shownPerKind: Int, options: ReadingOptions = ReadingOptions()
) throws(SourceError) -> CheckReport {
  let descriptor = kind(ofPath: path) == .folder ? path + "/datapackage.json" : path
  var check = PackageCheck(
    try PackageFolder(descriptor: descriptor, options), shownPerKind: shownPerKind)
  return try check.run()
}

private struct PackageCheck {
  private let folder: PackageFolder
  private let shownPerKind: Int
  private var report = CheckReport()
  private var counts: [Kind: Int] = [:]
  /// Kinds in the order they were met.
  private var kinds: [Kind] = []
  private var keys: [KeySet: Set<[String?]>] = [:]

  private struct Kind: Hashable {
    let code: String
    let place: FilePlace
  }

  /// Columns of a table that foreign keys refer to.
  private struct KeySet: Hashable {
    let table: String
    let columns: [String]
  }

  init(_ folder: PackageFolder, shownPerKind: Int) {
    self.folder = folder
    self.shownPerKind = shownPerKind
  }

  mutating func run() throws(SourceError) -> CheckReport {
    let resources = folder.package.resources
    for resource in resources {
      for key in resource.declaration.promises.foreignKeys {
        let set = KeySet(table: key.target, columns: key.targetColumns)
        if keys[set] == nil { keys[set] = try collect(set, for: resource) }
      }
    }
    for resource in resources {
      let before = report.problemCount
      do throws(SourceError) {
        try check(resource)
      } catch {
        // The rest of this file is beyond reading; the others are not.
        report.problems.append(error.diagnostic)
        report.problemCount = max(report.problemCount, before) + 1
      }
    }
    for kind in kinds {
      let total = counts[kind] ?? 0
      guard total > shownPerKind else { continue }
      note(.moreProblems(kind.place, code: kind.code, shown: shownPerKind, total: total))
    }
    return report
  }

  private mutating func note(_ problem: SourceProblem) {
    report.notes.append(Diagnostic(problem, at: nil))
  }

  private mutating func add(_ problem: SourceProblem, file: String, column: String?) {
    let kind = Kind(code: problem.code, place: FilePlace(file: file, column: column))
    if counts[kind] == nil { kinds.append(kind) }
    counts[kind, default: 0] += 1
    report.problemCount += 1
    if counts[kind, default: 0] <= shownPerKind {
      report.problems.append(Diagnostic(problem, at: nil))
    }
  }

  /// The values foreign keys may have; empty where the table cannot be read, which is said when
  /// its turn comes.
  private func collect(
    _ set: KeySet, for resource: DataPackage.Resource
  ) throws(SourceError) -> Set<[String?]> {
    let place = FilePlace(file: folder.descriptor)
    guard let target = folder.package.resources.first(where: { $0.declaration.name == set.table })
    else {
      let names = folder.package.resources.compactMap(\.declaration.name)
      throw SourceError(
        .undeclaredTable(place, name: set.table, nearest: nearest(set.table, in: names)))
    }
    var found: Set<[String?]> = []
    guard let file = try folder.checkedFile(of: target) else { return found }
    var checks: [(position: Int, check: ColumnCheck)] = []
    do throws(SourceError) {
      try file.read { header throws(SourceError) in
        for column in set.columns {
          guard let position = header.firstIndex(of: column) else {
            throw SourceError(
              .undeclaredColumn(
                FilePlace(file: file.name), name: column, nearest: nearest(column, in: header)))
          }
          checks.append((position, try check(of: column, in: target, file: file.name)))
        }
      } row: { row in
        found.insert(
          checks.map { item in
            item.position < row.cells.count ? item.check.key(of: row.cells[item.position]) : nil
          })
      }
    } catch {}
    return found
  }

  private func check(
    of column: String, in resource: DataPackage.Resource, file: String
  ) throws(SourceError) -> ColumnCheck {
    let table = resource.declaration
    let declared = table.columns.first { $0.source == column }
    return try ColumnCheck(
      declared ?? ColumnDeclaration(column, as: .text), missingTexts: table.missingTexts, file: file
    )
  }

  private mutating func check(_ resource: DataPackage.Resource) throws(SourceError) {
    let name = resource.declaration.name ?? ""
    guard let file = try folder.checkedFile(of: resource) else {
      note(.notCheckedByCell(FilePlace(file: resource.paths[0])))
      report.tables.append((name, try folder.openedRowCount(of: resource)))
      return
    }
    var table: TableCheck?
    var rowCount = 0
    defer { report.tables.append((name, rowCount)) }
    var problems: [(SourceProblem, String?)] = []
    let (package, keySets) = (resource, keys)
    try file.read { header throws(SourceError) in
      table = try TableCheck(
        package, header: header, isJSON: file.format == .json, file: file.name)
      problems = table?.headerProblems(header) ?? []
      flush(&problems, file: file.name)
    } row: { row in
      rowCount += 1
      table?.check(row, into: &problems) { key, values in
        keySets[KeySet(table: key.target, columns: key.targetColumns)]?.contains(values) ?? false
      }
      flush(&problems, file: file.name)
    }
  }

  private mutating func flush(_ problems: inout [(SourceProblem, String?)], file: String) {
    for (problem, column) in problems { add(problem, file: file, column: column) }
    problems.removeAll(keepingCapacity: true)
  }
}
