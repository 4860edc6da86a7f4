import HoiPlan
import HoiText

extension ExpressionEvaluator {
  /// Once for each distinct combination of the values, on all threads, then by its number. The values
  /// given to `transform` may be missing.
  func perDistinct(
    _ columns: [Column], type: DataType, _ transform: ([Value]) -> Value
  ) throws(EvaluationError) -> Column {
    let grouping = try Grouping(RowCodes(columns, rowCount: rowCount))
    let blocks = try cancellableBlocks(grouping.count, of: 4_096, weight: 8) { range in
      Column(
        type: type,
        values: grouping.firstRows[range].map { row in
          transform(columns.map { $0.value(at: Int(row)) })
        })
    }
    if blocks.isEmpty { return Column(type: type, values: []) }
    return Column.concatenated(blocks).gathered(grouping.groups)
  }

  func concatenation(_ parts: [Plan.Expression]) throws(EvaluationError) -> Column {
    var columns: [Column] = []
    for part in parts { columns.append(try column(part, as: .text)) }
    return try perDistinct(columns, type: .text) { values in
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
      let prepared = try dictionary.prepared(folded: pattern.usesFolding)
      return bitmap(of: codes, try prepared.matches(pattern))
    }
    let (patternCodes, patterns) = try column(pattern, as: .text).texts
    var holds: [UInt64: Bool] = [:]
    var compiled: [UInt32: TextPattern] = [:]
    var result = Bitmap(repeating: false, count: rowCount)
    for row in 0..<rowCount {
      if row % 4_096 == 0 { try checkpoint() }
      let (code, patternCode) = (codes[row], patternCodes[row])
      if code == 0 || patternCode == 0 { continue }
      let pair = UInt64(code) << 32 | UInt64(patternCode)
      if let known = holds[pair] {
        result[row] = known
        continue
      }
      let pattern =
        compiled[patternCode] ?? TextPattern(kind.patternKind, patterns.text(patternCode))
      compiled[patternCode] = pattern
      let found = pattern.matches(dictionary.text(code))
      holds[pair] = found
      result[row] = found
    }
    return result
  }

  /// A pattern that cannot be read matches nothing: it was checked before the run.
  func matches(_ text: Plan.Expression, _ pattern: String) throws(EvaluationError) -> Bitmap {
    let (codes, dictionary) = try column(text, as: .text).texts
    guard let expression = try? RegularExpression(pattern) else {
      return Bitmap(repeating: false, count: rowCount)
    }
    let holds = try dictionary.withTexts { texts throws(EvaluationError) -> [Bool] in
      try cancellablyFilled(dictionary.count + 1, weight: 2) { holds, range in
        var search = RegularExpressionSearch(expression)
        for code in range {
          let fits = code > 0 && search.finds(in: texts.text(UInt32(code)))
          holds.initializeElement(at: code, to: fits)
        }
      }
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
