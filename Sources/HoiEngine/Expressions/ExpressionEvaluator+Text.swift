import HoiPlan
import HoiText

extension ExpressionEvaluator {
  /// Once for each distinct combination of the values, then by its number. The values given to
  /// `transform` may be missing.
  func perDistinct(
    _ columns: [Column], type: DataType, _ transform: ([Value]) -> Value
  ) -> Column {
    let grouping = Grouping(RowCodes(columns, rowCount: rowCount))
    let values = grouping.firstRows.map { row in
      transform(columns.map { $0.value(at: Int(row)) })
    }
    return Column(type: type, values: values).gathered(grouping.groups)
  }

  func concatenation(_ parts: [Plan.Expression]) throws(EvaluationError) -> Column {
    var columns: [Column] = []
    for part in parts { columns.append(try column(part, as: .text)) }
    return perDistinct(columns, type: .text) { values in
      var joined = ""
      for value in values {
        guard case .text(let text) = value else { return .missing }
        joined += text
      }
      return .text(nfc(joined))
    }
  }

  /// Text search: once for each distinct text.
  func match(
    _ text: Plan.Expression, _ kind: Plan.TextMatch, _ pattern: Plan.Expression
  ) throws(EvaluationError) -> Bitmap {
    let (codes, dictionary) = try column(text, as: .text).texts
    if case .constant(let value) = pattern.kind {
      guard case .text(let wanted) = value else {
        return Bitmap(repeating: false, count: rowCount)
      }
      let pattern = TextPattern(kind.patternKind, wanted)
      let prepared = dictionary.prepared(folded: pattern.usesFolding)
      return bitmap(of: codes, prepared.matches(pattern))
    }
    let (patternCodes, patterns) = try column(pattern, as: .text).texts
    var holds: [UInt64: Bool] = [:]
    var compiled: [UInt32: TextPattern] = [:]
    return Bitmap(count: rowCount) { row in
      let (code, patternCode) = (codes[row], patternCodes[row])
      if code == 0 || patternCode == 0 { return false }
      let pair = UInt64(code) << 32 | UInt64(patternCode)
      if let known = holds[pair] { return known }
      let pattern =
        compiled[patternCode] ?? TextPattern(kind.patternKind, patterns.text(patternCode))
      compiled[patternCode] = pattern
      let found = pattern.matches(dictionary.text(code))
      holds[pair] = found
      return found
    }
  }

  /// A pattern that cannot be read matches nothing: it was checked before the run.
  func matches(_ text: Plan.Expression, _ pattern: String) throws(EvaluationError) -> Bitmap {
    let (codes, dictionary) = try column(text, as: .text).texts
    guard let expression = try? RegularExpression(pattern) else {
      return Bitmap(repeating: false, count: rowCount)
    }
    var holds = [false]
    holds.reserveCapacity(dictionary.count + 1)
    for code in 0..<dictionary.count {
      holds.append(expression.matches(dictionary.text(UInt32(code + 1))))
    }
    return bitmap(of: codes, holds)
  }
}

extension Plan.TextMatch {
  var patternKind: TextPattern.Kind {
    switch self {
    case .contains: .contains
    case .startsWith: .startsWith
    case .endsWith: .endsWith
    case .like: .like
    }
  }
}
