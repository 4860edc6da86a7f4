/// A word or words of the grammar, apart from how either language spells them.
///
/// There are no reserved words: a spelling means its keyword only at the keyword's position.
package enum Keyword: String, Hashable, Sendable, CaseIterable {
  // Statements.
  case load, use, param, `let`, def
  case expectData = "expect.statement"
  // Stages.
  case `where`, select, add, change, drop, rename, sort, take, skip
  case groupBy = "group-by"
  case summarize, count, distinct, expand, pivot, unpivot, join, append, find
  case asOf = "as-of"
  case expect, describe, save, chart
  // Words inside stages.
  case `as`, by, per, all, on
  case outOf = "in.list"
  case one, many
  case withTies = "with-ties"
  case keepAll = "keep-all"
  case keepEmpty = "keep-empty"
  case ascending = "asc"
  case descending = "desc"
  case bar, line, column, heat
  case whereInside = "where.call"
  case sortInside = "sort.call"
  // Operators between or after operands.
  case or, and
  case notInfix = "not.infix"
  case `in`, between, under, contains
  case startsWith = "starts-with"
  case endsWith = "ends-with"
  case like, matches, div, mod
  case isMissing = "is-missing"
  case isNotMissing = "is-not-missing"
  case isPresent = "is-present"
  case isNotPresent = "is-not-present"
  case isUnmatched = "is-unmatched"
  case isNotUnmatched = "is-not-unmatched"
  case then, `else`
  // Words where an operand may stand.
  case not, `if`, `true`, `false`, missing, today, now, outer, it
  // Magnitudes and units after a number; units before a period.
  case thousand, million, billion, trillion
  case day, week, month, quarter, half, year
  case this, last, next
  case firstHalf = "first-half"
  case lastHalf = "last-half"
  // What a file declares.
  case key, label, parent, valid, to, at, format, delimiter, required
  case matchBy = "by.link"
  case asReverse = "as.link"
  case listOf = "list-of"
  case typeText = "text.type"
  case typeInt = "int.type"
  case typeNumber = "number.type"
  case typeBool = "bool.type"
  case typeDate = "date.type"
  case typeDatetime = "datetime.type"
  case typePeriod = "period.type"
  case typeDuration = "duration.type"
}

/// Where in a text a keyword can be one. Folded spellings are unique within a position.
package enum KeywordPosition: String, Hashable, Sendable, CaseIterable {
  /// At the start of a statement.
  case statement
  /// Right after `|`.
  case stage
  /// Inside a stage or a call, after an operand.
  case clause
  /// Right after `chart` or `join`.
  case kind
  /// After an operand of an expression.
  case `operator`
  /// Where an operand of an expression may stand.
  case operand
  /// Right after a number, or right before a number, a period or another unit word.
  case unit
  /// In the brackets of `load`, after an operand.
  case spec
  /// In the brackets of `load`, first of an entry.
  case entry
  /// Where a type stands.
  case type
  /// Right before `(`.
  case function
}

/// One row of the table of keywords: how both languages spell it, the usual spelling first.
package struct KeywordSpelling: Sendable {
  package let keyword: Keyword
  package let position: KeywordPosition
  package let english: [String]
  package let vietnamese: [String]

  init(_ keyword: Keyword, _ position: KeywordPosition, _ english: String, _ vietnamese: String) {
    self.keyword = keyword
    self.position = position
    self.english = Self.alternatives(english)
    self.vietnamese = Self.alternatives(vietnamese)
  }

  /// `days, day` is two spellings.
  static func alternatives(_ written: String) -> [String] {
    written.split(separator: ",").map { String($0.drop { $0 == " " }) }
  }
}

/// One row of the table of functions.
package struct FunctionSpelling: Sendable {
  /// The name the program knows it by.
  package let english: String
  package let vietnamese: [String]

  init(_ english: String, _ vietnamese: String) {
    self.english = english
    self.vietnamese = KeywordSpelling.alternatives(vietnamese)
  }
}
