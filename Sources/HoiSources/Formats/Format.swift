package import HoiEngine
package import HoiText

/// Ways to write a table.
package enum Format: String, Hashable, Sendable, CaseIterable {
  /// For a terminal: aligned columns.
  case table
  /// The same inside a frame.
  case box
  case csv
  /// For a spreadsheet program: byte order mark, CRLF, formula signs escaped in text.
  case csvExcel = "csv-excel"
  case tsv
  case json
  /// One JSON object a line.
  case ndjson
  case md
  case html

  /// The format a file's extension asks for; `nil` for one that is no text table.
  package init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "csv": self = .csv
    case "tsv": self = .tsv
    case "json": self = .json
    case "ndjson", "jsonl": self = .ndjson
    case "md", "markdown": self = .md
    case "html", "htm": self = .html
    case "txt": self = .table
    default: return nil
    }
  }

  /// Machine formats never depend on the language: ISO dates, keys, `.` as decimal sign.
  package var isForMachines: Bool {
    switch self {
    case .csv, .csvExcel, .tsv, .json, .ndjson: true
    case .table, .box, .md, .html: false
    }
  }
}

package struct FormatOptions: Sendable {
  package var language: Language
  /// Cells a line of `table` and `box` may take; `nil`: as many as it needs.
  package var width: Int?
  /// Rows that `table` and `box` show; `nil`: all.
  package var rowLimit: Int?
  /// The heading of an HTML page.
  package var title: String?
  /// Cells that `table` and `box` mark with `*`.
  package var marked: Set<Cell> = []
  /// How many threads write a large file.
  package var threadCount = min(2, processorCount)

  /// A place in a table.
  package struct Cell: Hashable, Sendable {
    package let row: Int
    package let column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  package init(
    language: Language = .vietnamese, width: Int? = nil, rowLimit: Int? = nil,
    title: String? = nil
  ) {
    self.language = language
    self.width = width
    self.rowLimit = rowLimit
    self.title = title
  }
}

/// A table as text in a format, UTF-8, ending with a line break.
///
/// Links are shown by the key (for machines) or the label (for people) of the row they point to,
/// which the workspace has loaded.
package func write(
  _ table: Table, in workspace: Workspace, as format: Format,
  _ options: FormatOptions = FormatOptions()
) -> [UInt8] {
  let threads = options.threadCount
  return switch format {
  case .csv: delimited(table, workspace, DelimitedStyle(delimiter: UInt8(ascii: ",")), threads)
  case .tsv: delimited(table, workspace, DelimitedStyle(delimiter: UInt8(ascii: "\t")), threads)
  case .csvExcel: delimited(table, workspace, .spreadsheet, threads)
  case .json: json(table, workspace, isLined: false)
  case .ndjson: json(table, workspace, isLined: true)
  case .md: Array(markdown(HumanTable(table, workspace, options.language)).utf8)
  case .html: Array(html(HumanTable(table, workspace, options.language), options).utf8)
  case .table, .box: Array(terminalTable(table, workspace, options, isBoxed: format == .box).utf8)
  }
}
