package import HoiText

/// What is said of a table before its rows are read: by a descriptor, a `load` statement, or the
/// definition of a built-in workspace. Columns that are not declared are inferred.
package struct TableDeclaration: Sendable {
  package var name: String?
  package var title: Localized?
  package var columns: [ColumnDeclaration] = []
  /// Whether the table has the declared columns only, in their order.
  package var isComplete = false
  package var key: [String] = []
  package var label: String?
  package var validity: (from: String, to: String)?
  package var parent: String?
  package var links: [LinkDeclaration] = []
  /// What a descriptor promises and `check` holds the data against.
  package var promises = TablePromises()
  /// Texts that stand for a missing value, beside the empty cell.
  package var missingTexts: [String] = []
  /// `nil`: found by looking.
  package var delimiter: UInt8?
  /// Whether text that is not declared may turn out to be dates, but no numbers: JSON has its own.
  var infersDatesOnly = false
  /// Only the rows whose column has one of these texts.
  package var rows: RowSelection?

  package init(name: String? = nil, title: Localized? = nil) {
    self.name = name
    self.title = title
  }
}

package struct RowSelection: Sendable {
  package let column: String
  package let texts: [String]
}

/// One column: where it stands in the file and what it holds.
package struct ColumnDeclaration: Sendable {
  package let name: String
  /// The header in the file.
  package let source: String
  package var title: Localized?
  /// `nil`: inferred.
  package var reading: CellReading?
  package var isRequired = false
  package var declaredValues: [String]?
  /// Whether the reading is what a sample looks like: a cell that contradicts it widens it.
  var isInferred = false
  package var promises = ColumnPromises()

  package init(_ name: String, from source: String? = nil, as reading: CellReading? = nil) {
    self.name = name
    self.source = source ?? name
    self.reading = reading
  }
}

/// How the cells of a column become values.
package enum CellReading: Hashable, Sendable {
  case text
  case int(NumberStyle)
  case number(NumberStyle)
  /// Texts of true and false, in the order of `BoolWords.all`.
  case bool(BoolWords)
  case date(DateOrder)
  case datetime(DateOrder)
  /// `2025-Q3`, `Q3/2025`, `2024/2026`
  case period
  /// A deadline as officials write it; what names no day is missing.
  case deadline
  case list(delimiter: UInt8)
  /// The texts behind `key=` in a cell like `replaces=47/2020/NĐ-CP; cites=1901/BTTTT-VCL`.
  case entries(key: String)
  /// The text that stands beside the cell's text here.
  case lookup([String: String])
}

/// How numbers are written.
package struct NumberStyle: Hashable, Sendable {
  package let decimal: UInt8
  /// Between groups of three digits.
  package let group: UInt8?
  /// Whether nothing but the number stands in the cell; else signs around it are passed over.
  package var isBare = true

  package init(decimal: UInt8, group: UInt8?) {
    self.decimal = decimal
    self.group = group
  }

  /// `1234.5`
  package static let plain = NumberStyle(decimal: UInt8(ascii: "."), group: nil)
  /// `1,234.5`
  package static let english = NumberStyle(
    decimal: UInt8(ascii: "."), group: UInt8(ascii: ","))
  /// `1.234,5`
  package static let vietnamese = NumberStyle(
    decimal: UInt8(ascii: ","), group: UInt8(ascii: "."))
}

/// A pair of words for true and false.
package struct BoolWords: Hashable, Sendable {
  package let isTrue: [String]
  package let isFalse: [String]

  package init(isTrue: [String], isFalse: [String]) {
    self.isTrue = isTrue
    self.isFalse = isFalse
  }

  /// The pairs that inference looks for. Words of one pair only, ignoring case.
  package static let known = [
    BoolWords(isTrue: ["true"], isFalse: ["false"]),
    BoolWords(isTrue: ["đúng"], isFalse: ["sai"]),
    BoolWords(isTrue: ["có"], isFalse: ["không"]),
  ]
}

/// A column that points to rows of a table.
package struct LinkDeclaration: Sendable {
  package let column: String
  /// Name of the table it points to.
  package let target: String
  /// Columns of the target whose text is matched; empty: the target's key.
  package var by: [String] = []
  /// Whether texts are matched loosely: exactly first, then ignoring case and tone placement, then
  /// diacritics.
  package var isLoose: Bool { !by.isEmpty }
  /// A date column of this table: candidates valid on that day go first.
  package var at: String?
  /// A day for all rows, in place of a column.
  package var day: Int32?
  /// What the target calls the rows that point at it.
  package var reverseName: String?
  /// Leading texts that do not count: `UBND `.
  package var dropping: [String] = []
  /// A column of the target that holds what a text has in brackets: `102/KH-UBND (Đà Nẵng)`.
  package var qualifier: String?

  package init(
    _ column: String, to target: String, by: [String] = [], at: String? = nil,
    reverse reverseName: String? = nil, dropping: [String] = [], qualifier: String? = nil
  ) {
    self.column = column
    self.target = target
    self.by = by
    self.at = at
    self.reverseName = reverseName
    self.dropping = dropping
    self.qualifier = qualifier
  }
}
