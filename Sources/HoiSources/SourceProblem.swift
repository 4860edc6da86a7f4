package import HoiText

/// Where in a file: the line counts from 1, columns of a table are named.
package struct FilePlace: Hashable, Sendable {
  package let file: String
  package let line: Int?
  /// In place of a line, where a file has none.
  package let row: Int?
  package let column: String?

  package init(file: String, line: Int? = nil, row: Int? = nil, column: String? = nil) {
    self.file = file
    self.line = line
    self.row = row
    self.column = column
  }
}

/// What can be wrong with a source of data, and what was decided while reading it.
package enum SourceProblem: Problem {
  // What stops reading.

  case fileNotFound(String)
  /// A file that was written to while it was asked about has other columns now.
  case columnsChanged(String)
  case notReadable(String, reason: String)
  case unknownFormat(String)
  case emptyWorkspace(String)
  case noHeader(String)
  case fileTooLarge(String, limit: Int)
  /// The encoding is not UTF-8 (or UTF-16 with a byte order mark).
  case malformedText(FilePlace, byteOffset: Int)
  /// The text looks like Vietnamese in an encoding that has to be named.
  case otherEncoding(FilePlace, TextEncoding)
  case unclosedQuote(FilePlace)
  case textAfterQuote(FilePlace)
  case raggedRow(FilePlace, found: Int, expected: Int)
  case tooManyColumns(FilePlace, found: Int, limit: Int)
  case cellTooLarge(FilePlace, limit: Int)
  case outOfMemory(FilePlace, bytes: Int, limit: Int)
  /// Reading was stopped: see `ReadingOptions.isCancelled`.
  case readingStopped(_ file: String)
  case unreadableValue(FilePlace, text: String, expected: ValueKind)
  case missingRequiredValue(FilePlace)
  case undeclaredColumn(FilePlace, name: String, nearest: [String])
  case undeclaredTable(FilePlace, name: String, nearest: [String])
  case pathOutside(FilePlace, path: String)
  case malformedJSON(FilePlace, byteOffset: Int, expected: JSONExpectation)
  case jsonTooDeep(FilePlace, limit: Int)
  case noTableInJSON(String)
  case descriptorField(FilePlace, field: String, expected: DescriptorExpectation)
  case unreadableDatabase(String, reason: String)
  /// A view that goes on and on.
  case viewTooLong(FilePlace, limit: Int)
  /// What `new` cannot describe.
  case notDescribable(String)

  // What `check` finds.

  case columnsDiffer(FilePlace, missing: [String], extra: [String])
  case blankRow(FilePlace)
  case notationMissed(FilePlace, text: String, CellNotation)
  /// A number or a truth value in JSON where the descriptor wants text, or a number where it wants a
  /// truth value.
  case otherJSONKind(FilePlace, text: String, wantsText: Bool)
  case repeatedValue(FilePlace, text: String, firstPlace: FilePlace)
  case valueNotListed(FilePlace, text: String, known: [String])
  case outOfBounds(FilePlace, text: String, ColumnPromises.Bound)
  case textLength(FilePlace, text: String, limit: Int, isMinimum: Bool)
  case patternMissed(FilePlace, text: String, pattern: String)
  case badPattern(FilePlace, pattern: String, reason: Localized)
  case unknownKey(FilePlace, text: String, target: String)

  /// It is no ZIP container with the parts expected, or one of them is broken.
  case brokenArchive(String, part: String?)
  /// It has a password, or the format from before 2007.
  case fileProtected(String)
  case documentTooLarge(String, DocumentLimit)
  case malformedXML(FilePlace)
  case documentType(String)
  case noTableInDocument(String)
  /// A library of the system that the format needs is not installed.
  case libraryMissing(String, package: String)

  // What stops writing.

  case fileExists(String)
  case notWritable(String, reason: String)
  /// What was written reads back as less: the disk was full.
  case notWritten(String)
  case sheetTooLarge(String, rows: Int, limit: Int)
  case sheetCellTooLarge(FilePlace, limit: Int)

  // What was decided.

  case delimiterChosen(FilePlace, delimiter: Character)
  case transcoded(FilePlace, from: String)
  case titleRowsSkipped(FilePlace, count: Int)
  case headersRenamed(FilePlace, [HeaderChange])
  case numberStyleChosen(FilePlace, style: NumberStyleName, example: String)
  case dateOrderChosen(FilePlace, order: DateOrder, example: String)
  case nearlyTyped(FilePlace, kind: ValueKind, fitting: Int, total: Int, example: String)
  /// A sample looked like one kind, a later cell does not.
  case typeWidened(FilePlace, from: ValueKind, isText: Bool, example: String)
  case textNormalized(FilePlace, cells: Int)
  /// Times are kept to the second.
  case secondsCut(FilePlace, cells: Int)
  case rowsPadded(FilePlace, rows: Int)
  /// It was written to since it was opened.
  case fileChanged(String)
  case linksUnmatched(FilePlace, LinkCounts)
  case deadlinesWithoutDate(FilePlace, DeadlineCounts)
  case keyOfSeveralColumns(FilePlace, columns: [String], target: String)
  case tablesRenamed(String, [HeaderChange])
  case portalRecognized(FilePlace, kind: String, tables: [TableCount])
  case rowsNumbered(FilePlace, table: String)
  case filesJoined(FilePlace, count: Int)
  case blobsLeftOut(FilePlace, cells: Int)
  case tablesLeftOut(String, names: [String])
  /// `check`: problems of one kind in a column beyond those shown.
  case moreProblems(FilePlace, code: String, shown: Int, total: Int)
  case notCheckedByCell(FilePlace)

  package struct TableCount: Hashable, Sendable {
    package let name: String
    package let rows: Int
  }

  case cacheRenewed(FilePlace, CacheFlaw, rows: Int)
  case cacheNotWritten(FilePlace, reason: Localized)
  case hiddenSheet(FilePlace)
  case headerJoined(FilePlace, rows: Int)
  case groupRows(FilePlace, headings: Int, columns: Int)
  case mergedCells(FilePlace, cells: Int)
  case formulasFailed(FilePlace, FormulaFailures)
  case rowsLeftOut(FilePlace, RowsLeftOut)
  case deadlineColumn(FilePlace, wording: String)

  /// What a container or a document may not exceed.
  package enum DocumentLimit: Hashable, Sendable {
    case inflatedBytes, parts, ratio, rows, columns, cells, depth, definitions
  }

  /// What a cell was expected to be.
  package enum ValueKind: String, Hashable, Sendable {
    case int, number, bool, date, datetime, period
  }

  package enum JSONExpectation: Hashable, Sendable {
    case value, string, colon, comma, endOfText, digit, escape, namedObjects
  }

  package enum DescriptorExpectation: Hashable, Sendable {
    case text, object, array, present, bool, number
    /// A text of one ASCII character.
    case character
    /// A name no other resource has.
    case uniqueName
    /// Rows in a file, not in the descriptor.
    case file
    case uncompressed
    case oneOf([String])
    /// What is usual, and all that is read.
    case usual(String)
    /// Nothing that is read here.
    case absent
    /// As many fields as the key has.
    case asMany(Int)
    case dateFormat
  }

  /// How a column writes its numbers.
  package enum NumberStyleName: Hashable, Sendable {
    /// `1.234,5`
    case vietnamese
    /// `1,234.5`
    case english
  }

  package enum HeaderChange: Hashable, Sendable {
    case named(position: Int, name: String)
    case renamed(from: String, to: String)
  }
}

/// What became of the texts of a link column.
package struct LinkCounts: Hashable, Sendable {
  package let target: String
  /// Texts in rows; a list counts each of its items.
  package var total = 0
  package var unmatched = 0
  /// Of those unmatched: texts that fit more than one row.
  package var ambiguous = 0
  package var example: String?

  package init(target: String) {
    self.target = target
  }
}

/// Deadlines that name no day, by what they say instead.
package struct DeadlineCounts: Hashable, Sendable {
  package var total = 0
  package var recurring = 0
  package var relative = 0
  /// `khẩn trương`, `thường xuyên`: how, not when.
  package var undated = 0
  package var unreadable = 0
  package var example: String?

  package init() {}
}

extension SourceProblem {
  package var code: String {
    switch self {
    case .fileNotFound: "data.file-not-found"
    case .columnsChanged: "data.columns-changed"
    case .notReadable: "data.not-readable"
    case .unknownFormat: "data.unknown-format"
    case .emptyWorkspace: "data.empty-workspace"
    case .noHeader: "data.no-header"
    case .fileTooLarge: "data.file-too-large"
    case .malformedText: "data.malformed-text"
    case .otherEncoding: "data.other-encoding"
    case .unclosedQuote: "data.unclosed-quote"
    case .textAfterQuote: "data.text-after-quote"
    case .raggedRow: "data.ragged-row"
    case .tooManyColumns: "data.too-many-columns"
    case .cellTooLarge: "data.cell-too-large"
    case .outOfMemory: "limit.memory"
    case .readingStopped: "run.cancelled"
    case .unreadableValue(_, _, .date), .unreadableValue(_, _, .datetime): "data.bad-date"
    case .unreadableValue(_, _, .period): "data.bad-period"
    case .unreadableValue(_, _, .bool): "data.bad-bool"
    case .unreadableValue(_, _, .int), .unreadableValue(_, _, .number): "data.bad-number"
    case .missingRequiredValue: "data.missing-value"
    case .undeclaredColumn: "data.unknown-column"
    case .undeclaredTable: "data.unknown-table"
    case .pathOutside: "data.path-outside"
    case .malformedJSON: "data.malformed-json"
    case .jsonTooDeep: "data.json-too-deep"
    case .noTableInJSON: "data.no-table"
    case .descriptorField: "data.bad-descriptor"
    case .brokenArchive: "data.broken-file"
    case .fileProtected: "data.protected"
    case .documentTooLarge: "data.document-limit"
    case .malformedXML: "data.malformed-xml"
    case .documentType: "data.document-type"
    case .noTableInDocument: "data.no-table"
    case .libraryMissing: "data.no-library"
    case .fileExists: "data.file-exists"
    case .notWritable: "data.not-writable"
    case .notWritten: "data.not-written"
    case .sheetTooLarge: "data.sheet-too-large"
    case .sheetCellTooLarge: "data.sheet-cell-too-large"
    case .delimiterChosen: "data.delimiter"
    case .transcoded: "data.encoding"
    case .titleRowsSkipped: "data.title-rows"
    case .headersRenamed: "data.headers"
    case .numberStyleChosen: "data.number-style"
    case .dateOrderChosen: "data.date-order"
    case .nearlyTyped: "data.nearly-typed"
    case .typeWidened: "data.widened"
    case .textNormalized: "data.normalized"
    case .secondsCut: "data.seconds-cut"
    case .fileChanged: "data.file-changed"
    case .rowsPadded: "data.rows-padded"
    case .linksUnmatched: "data.unmatched-links"
    case .deadlinesWithoutDate: "data.deadlines"
    case .hiddenSheet: "data.hidden-sheet"
    case .headerJoined: "data.joined-header"
    case .groupRows: "data.group-rows"
    case .mergedCells: "data.merged-cells"
    case .formulasFailed: "data.formulas"
    case .rowsLeftOut: "data.rows-left-out"
    case .deadlineColumn: "data.deadline-column"
    default: furtherCode
    }
  }

  package var severity: Severity {
    switch self {
    case .delimiterChosen, .transcoded, .titleRowsSkipped, .headersRenamed, .numberStyleChosen,
      .dateOrderChosen, .nearlyTyped, .typeWidened, .textNormalized, .secondsCut, .rowsPadded,
      .fileChanged, .linksUnmatched,
      .deadlinesWithoutDate, .keyOfSeveralColumns, .tablesRenamed, .portalRecognized,
      .rowsNumbered, .filesJoined, .blobsLeftOut, .tablesLeftOut, .moreProblems,
      .notCheckedByCell, .cacheRenewed, .cacheNotWritten, .hiddenSheet, .headerJoined, .groupRows,
      .mergedCells,
      .formulasFailed, .rowsLeftOut, .deadlineColumn:
      .note
    default: .error
    }
  }

  package var nearest: [String] {
    switch self {
    case .undeclaredColumn(_, _, let nearest), .undeclaredTable(_, _, let nearest): nearest
    default: []
    }
  }
}

extension SourceProblem {
  /// Where in a table a decision was made.
  var place: FilePlace? {
    switch self {
    case .delimiterChosen(let place, _), .transcoded(let place, _),
      .titleRowsSkipped(let place, _), .headersRenamed(let place, _),
      .numberStyleChosen(let place, _, _), .dateOrderChosen(let place, _, _),
      .nearlyTyped(let place, _, _, _, _), .typeWidened(let place, _, _, _),
      .textNormalized(let place, _), .secondsCut(let place, _),
      .rowsPadded(let place, _), .linksUnmatched(let place, _),
      .deadlinesWithoutDate(let place, _), .blobsLeftOut(let place, _), .hiddenSheet(let place),
      .headerJoined(let place, _), .groupRows(let place, _, _), .mergedCells(let place, _),
      .formulasFailed(let place, _), .rowsLeftOut(let place, _), .deadlineColumn(let place, _):
      place
    default: nil
    }
  }
}
