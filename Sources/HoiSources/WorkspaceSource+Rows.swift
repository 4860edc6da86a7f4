extension WorkspaceSource {
  /// A workspace of one table whose rows the program itself gives, as CSV.
  package static func rows(
    _ csv: [UInt8], declaration: TableDeclaration
  ) throws(SourceError) -> WorkspaceSource {
    let name = declaration.name ?? "data"
    let table = SourceTable(
      name: name, file: name, bytes: .memory(csv), format: .csv, declaration: declaration,
      options: ReadingOptions())
    return try WorkspaceSource([table])
  }
}
