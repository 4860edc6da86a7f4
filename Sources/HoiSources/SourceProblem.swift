package import HoiText

/// Where in a file: the line counts from 1, columns of a table are named.
package struct FilePlace: Hashable, Sendable {
  package let file: String
  package let line: Int?
  package let column: String?

  package init(file: String, line: Int? = nil, column: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// What can be wrong with a source of data, and what was decided while reading it.
package enum SourceProblem: Problem {
  // What stops reading.

  case fileNotFound(String)
  case notReadable(String, reason: String)
  case unknownFormat(String)
  case emptyWorkspace(String)
  case noHeader(String)
  case fileTooLarge(String, limit: Int)
  /// The encoding is not UTF-8 (or UTF-16 with a byte order mark).
  case malformedText(FilePlace, byteOffset: Int)
  case unclosedQuote(FilePlace)
  case textAfterQuote(FilePlace)
  case raggedRow(FilePlace, found: Int, expected: Int)
  case tooManyColumns(FilePlace, found: Int, limit: Int)
  case cellTooLarge(FilePlace, limit: Int)
  case unreadableValue(FilePlace, text: String, expected: ValueKind)
  case missingRequiredValue(FilePlace)
  case undeclaredColumn(FilePlace, name: String, nearest: [String])
  case undeclaredTable(FilePlace, name: String, nearest: [String])
  case pathOutside(FilePlace, path: String)
  case malformedJSON(FilePlace, byteOffset: Int, expected: JSONExpectation)
  case jsonTooDeep(FilePlace, limit: Int)
  case noTableInJSON(String)
  case descriptorField(FilePlace, field: String, expected: DescriptorExpectation)

  // What stops writing.

  case fileExists(String)
  case notWritable(String, reason: String)

  // What was decided.

  case delimiterChosen(FilePlace, delimiter: Character)
  case transcoded(FilePlace, from: String)
  case titleRowsSkipped(FilePlace, count: Int)
  case headersRenamed(FilePlace, [HeaderChange])
  case numberStyleChosen(FilePlace, style: NumberStyleName, example: String)
  case dateOrderChosen(FilePlace, order: DateOrder, example: String)
  case nearlyTyped(FilePlace, kind: ValueKind, fitting: Int, total: Int, example: String)
  case textNormalized(FilePlace, cells: Int)
  case rowsPadded(FilePlace, rows: Int)
  case linksUnmatched(FilePlace, LinkCounts)
  case deadlinesWithoutDate(FilePlace, DeadlineCounts)

  /// What a cell was expected to be.
  package enum ValueKind: String, Hashable, Sendable {
    case int, number, bool, date, datetime, period
  }

  package enum JSONExpectation: Hashable, Sendable {
    case value, string, colon, comma, endOfText, digit, escape, namedObjects
  }

  package enum DescriptorExpectation: Hashable, Sendable {
    case text, object, array, present
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
    case .notReadable: "data.not-readable"
    case .unknownFormat: "data.unknown-format"
    case .emptyWorkspace: "data.empty-workspace"
    case .noHeader: "data.no-header"
    case .fileTooLarge: "data.file-too-large"
    case .malformedText: "data.malformed-text"
    case .unclosedQuote: "data.unclosed-quote"
    case .textAfterQuote: "data.text-after-quote"
    case .raggedRow: "data.ragged-row"
    case .tooManyColumns: "data.too-many-columns"
    case .cellTooLarge: "data.cell-too-large"
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
    case .fileExists: "data.file-exists"
    case .notWritable: "data.not-writable"
    case .delimiterChosen: "data.delimiter"
    case .transcoded: "data.encoding"
    case .titleRowsSkipped: "data.title-rows"
    case .headersRenamed: "data.headers"
    case .numberStyleChosen: "data.number-style"
    case .dateOrderChosen: "data.date-order"
    case .nearlyTyped: "data.nearly-typed"
    case .textNormalized: "data.normalized"
    case .rowsPadded: "data.rows-padded"
    case .linksUnmatched: "data.unmatched-links"
    case .deadlinesWithoutDate: "data.deadlines"
    }
  }

  package var severity: Severity {
    switch self {
    case .delimiterChosen, .transcoded, .titleRowsSkipped, .headersRenamed, .numberStyleChosen,
      .dateOrderChosen, .nearlyTyped, .textNormalized, .rowsPadded, .linksUnmatched,
      .deadlinesWithoutDate:
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
      .nearlyTyped(let place, _, _, _, _), .textNormalized(let place, _),
      .rowsPadded(let place, _), .linksUnmatched(let place, _),
      .deadlinesWithoutDate(let place, _):
      place
    default: nil
    }
  }
}
