package import HoiEngine
package import HoiPlan
package import HoiText

/// What a file holds, by its name.
package enum WrittenFile: Hashable, Sendable {
  case text(Format)
  /// `x.xlsx`
  case spreadsheet
  /// `x.svg`: the result as a chart.
  case picture
  /// `folder/` or `folder/datapackage.json`: the result and the tables its links lead to.
  case package

  package init?(path: String) {
    if path.hasSuffix("/") || path.split(separator: "/").last == "datapackage.json" {
      self = .package
    } else if path.lowercased().hasSuffix(".xlsx") {
      self = .spreadsheet
    } else if path.lowercased().hasSuffix(".svg") {
      self = .picture
    } else if let format = Format(fileName: path) {
      self = .text(format)
    } else {
      return nil
    }
  }
}

/// A result to be written, with what is known of it: its name, titles, key, label.
package struct ResultTable: Sendable {
  package let table: Table
  /// Its columns are those of the table.
  package let schema: TableSchema
  package let provenance: Provenance

  package init(_ table: Table, _ schema: TableSchema, _ provenance: Provenance) {
    self.table = table
    // A pivot over data has columns that no plan knows.
    let isKnown = schema.columns.map(\.name) == table.headers.map(\.name)
    self.schema =
      isKnown
      ? schema
      : TableSchema(
        name: "", columns: table.headers.map { ColumnSchema(name: $0.name, type: $0.type) })
    self.provenance = provenance
  }
}

/// Where a result comes from, for whoever opens its file later.
package struct Provenance: Sendable {
  package struct Source: Hashable, Sendable {
    package let name: String
    package let title: Localized?
    package let file: String

    package init(name: String, title: Localized?, file: String) {
      self.name = name
      self.title = title
      self.file = file
    }
  }

  package let query: String
  /// The run's clock, in seconds since 1970-01-01 of the workspace's offset.
  package let asked: Int64
  package let sources: [Source]

  package init(query: String, asked: Int64, sources: [Source]) {
    self.query = query
    self.asked = asked
    self.sources = sources
  }
}

/// Writes results to a file, or to a folder: what it is to be is said by its name. A text holds one
/// result; a picture is drawn by whoever knows how it should look.
package func writeFile(
  _ results: [ResultTable], in workspace: Workspace, to path: String, _ options: FormatOptions,
  replacing: Bool
) throws(SourceError) {
  switch WrittenFile(path: path) {
  case .text(let format):
    let bytes = results.flatMap { write($0.table, in: workspace, as: format, options) }
    try writeFile(bytes, to: path, replacing: replacing)
  case .spreadsheet:
    try writeFile(to: path, replacing: replacing) { file throws(SourceError) in
      try writeSpreadsheet(results, workspace, to: file.name, for: path, options.language)
    }
  case .package:
    try writePackage(results, workspace, to: path, replacing: replacing)
  case .picture, nil: throw SourceError(.unknownFormat(path))
  }
}
