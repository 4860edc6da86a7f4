import HoiEngine
import HoiPlan
import HoiText

/// A table as its file tells it: link columns still hold text.
struct RawTable: Sendable {
  struct Column: Sendable {
    let name: String
    /// The header in the file, where it is not the name.
    var source: String?
    var title: Localized?
    var reading: CellReading
    var isRequired = false
    var declaredValues: [String]?
    var column: HoiEngine.Column
    /// Whether the values have been read; else `column` is empty.
    var isRead = true
    /// Whether the reading is what a sample looks like.
    var isInferred = false
  }

  let columns: [Column]
  let rowCount: Int
  let notes: [SourceProblem]

  /// Bytes its columns take.
  var byteCount: Int { columns.reduce(0) { $0 + $1.column.byteCount } }

  func position(of name: String) -> Int? {
    columns.firstIndex { $0.name == name }
  }
}

extension CellReading {
  /// The type of a column read this way.
  var type: DataType {
    switch self {
    case .text, .lookup: .text
    case .int: .int
    case .number: .number
    case .bool: .bool
    case .date: .date
    case .datetime: .datetime
    case .period, .deadline: .period
    case .list, .entries: .list(.text)
    }
  }

  /// What a cell that does not fit was expected to be.
  var expectedKind: SourceProblem.ValueKind {
    switch self {
    case .int: .int
    case .number: .number
    case .bool: .bool
    case .date: .date
    case .datetime: .datetime
    case .period, .deadline, .text, .lookup, .list, .entries: .period
    }
  }
}

extension HoiEngine.Column {
  /// Whether no row has a value.
  var isEmpty: Bool {
    switch storage {
    case .text(_, let dictionary): dictionary.count == 0
    case .list(_, let items): items.count == 0
    default: validity.map { $0.population == 0 } ?? false
    }
  }

  /// Whether a row has no value. Lists always have one.
  var hasMissing: Bool {
    switch storage {
    case .text(let codes, _), .link(let codes, _): codes.contains(0)
    case .list: false
    default: validity.map { $0.population < $0.count } ?? false
    }
  }
}

extension RawTable.Column {
  /// A declared column before its cells are read.
  init(unread declared: ColumnDeclaration) {
    self.init(
      name: declared.name, source: declared.source, title: declared.title,
      reading: declared.reading ?? .text,
      isRequired: declared.isRequired, declaredValues: declared.declaredValues, column: .unread,
      isRead: false)
  }
}
