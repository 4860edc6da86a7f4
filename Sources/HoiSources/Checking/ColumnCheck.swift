import HoiPlan
import HoiText

/// Holds the cells of one column against what its descriptor promises.
struct ColumnCheck {
  let column: ColumnDeclaration
  private let missingTexts: [String]
  /// Whether an empty cell is a value, since other texts were named for missing ones.
  private let emptyIsValue: Bool
  private var pattern: RegularExpressionSearch?
  private let bounds: [(bound: ColumnPromises.Bound, value: Value)]
  private let listed: Set<String>?
  private var seen: [String: FilePlace] = [:]

  init(
    _ column: ColumnDeclaration, missingTexts: [String], emptyIsValue: Bool = false, file: String
  ) throws(SourceError) {
    self.column = column
    self.missingTexts = missingTexts
    self.emptyIsValue = emptyIsValue
    let place = FilePlace(file: file, column: column.name)
    if let text = column.promises.pattern {
      do {
        pattern = RegularExpressionSearch(try RegularExpression("^(?:\(text))$"))
      } catch {
        throw SourceError(.badPattern(place, pattern: text, reason: error.reason))
      }
    } else {
      pattern = nil
    }
    let reading = column.reading ?? .text
    bounds = try column.promises.bounds.map { bound throws(SourceError) in
      guard let value = reading.plain.value(of: bound.text) else {
        throw SourceError(
          .unreadableValue(place, text: bound.text, expected: reading.expectedKind))
      }
      return (bound, value)
    }
    listed = column.declaredValues.map { values in
      Set(values.map { reading.plain.value(of: $0)?.keyText ?? $0 })
    }
  }

  /// Whether a cell has no value.
  func isMissing(_ cell: String) -> Bool {
    missingTexts.contains(cell) || !emptyIsValue && cell.allSatisfy(\.isWhitespace)
  }

  /// A cell in a form that is the same for equal values; `nil` where it is missing.
  func key(of cell: String) -> String? {
    if isMissing(cell) { return nil }
    return (column.reading ?? .text).value(of: cell)?.keyText ?? cell
  }

  /// What is wrong with a cell; `kind` is what it is in JSON where that is no text.
  mutating func problems(of cell: String, _ kind: JSONKinds?, at row: FilePlace) -> [SourceProblem]
  {
    let place = FilePlace(file: row.file, line: row.line, row: row.row, column: column.name)
    if isMissing(cell) { return column.isRequired ? [.missingRequiredValue(place)] : [] }
    let reading = column.reading ?? .text
    guard let value = reading.value(of: cell) else {
      return [.unreadableValue(place, text: cell, expected: reading.expectedKind)]
    }
    if let notation = column.promises.notation, !notation.fits(cell) {
      return [.notationMissed(place, text: cell, notation)]
    }
    if let kind, let wanted = column.reading?.jsonKind, wanted != kind {
      return [.otherJSONKind(place, text: cell, wantsText: wanted == .text)]
    }
    var problems: [SourceProblem] = []
    let promises = column.promises
    let key = value.keyText
    if let listed, !listed.contains(key) {
      problems.append(.valueNotListed(place, text: cell, known: column.declaredValues ?? []))
    }
    for (bound, limit) in bounds where !bound.kind.allows(value, limit) {
      problems.append(.outOfBounds(place, text: cell, bound))
    }
    let length = value.length
    if let limit = promises.minimumLength, length < limit {
      problems.append(.textLength(place, text: cell, limit: limit, isMinimum: true))
    }
    if let limit = promises.maximumLength, length > limit {
      problems.append(.textLength(place, text: cell, limit: limit, isMinimum: false))
    }
    if pattern?.finds(in: nfc(cell)) == false {
      problems.append(.patternMissed(place, text: cell, pattern: promises.pattern ?? ""))
    }
    if promises.isUnique {
      if let first = seen[key] {
        problems.append(.repeatedValue(place, text: cell, firstPlace: first))
      } else {
        seen[key] = row
      }
    }
    return problems
  }
}

extension ColumnPromises.Bound.Kind {
  fileprivate func allows(_ value: Value, _ limit: Value) -> Bool {
    guard let (left, right) = value.comparable(with: limit) else { return true }
    return switch self {
    case .minimum: left >= right
    case .maximum: left <= right
    case .exclusiveMinimum: left > right
    case .exclusiveMaximum: left < right
    }
  }
}

extension Value {
  /// Both as numbers whose order is theirs.
  fileprivate func comparable(with other: Value) -> (Double, Double)? {
    guard let left = order, let right = other.order else { return nil }
    return (left, right)
  }

  private var order: Double? {
    switch self {
    case .int(let number): Double(number)
    case .number(let number): number
    case .date(let day): Double(day)
    case .datetime(let second): Double(second)
    case .period(let period): Double(period.start)
    default: nil
    }
  }

  /// The value as text that equal values have in common.
  var keyText: String {
    switch self {
    case .text(let text): text
    case .list(let items): items.map(\.keyText).joined(separator: "\u{1F}")
    case .period(let period): "\(period.start)/\(period.end)"
    case .int(let number): String(number)
    case .number(let number): String(number)
    case .bool(let bit): bit ? "true" : "false"
    case .date(let day): String(day)
    case .datetime(let second): String(second)
    default: ""
    }
  }

  /// Characters of a text, items of a list.
  fileprivate var length: Int {
    switch self {
    case .text(let text): text.unicodeScalars.count
    case .list(let items): items.count
    default: 0
    }
  }
}

extension CellReading {
  /// What JSON has to call a value of a column whose kind it has a word for; numbers may stand in
  /// quotes.
  fileprivate var jsonKind: JSONKinds? {
    switch self {
    case .text: .text
    case .bool: .bool
    default: nil
    }
  }

  /// The same kind of values, as descriptors write them: `.` as decimal sign, ISO dates.
  var plain: CellReading {
    switch self {
    case .int: .int(.plain)
    case .number: .number(.plain)
    default: self
    }
  }

  /// The value of one cell that is not missing; `nil` where it is none of this kind.
  func value(of cell: String) -> Value? {
    var cell = cell
    return cell.withUTF8 { bytes -> Value? in
      let inner = trimmed(bytes)
      switch self {
      case .text: return .text(nfc(String(decoding: bytes, as: UTF8.self)))
      case .int(let style):
        return parseInt(style.digits(in: inner), group: style.group).map { .int($0) }
      case .number(let style):
        return parseNumber(style.digits(in: inner), style: style).map { .number($0) }
      case .date(let order): return readDate(inner, order: order).map { .date($0) }
      case .datetime(let order):
        return HoiSources.datetime(inner, order: order).map { .datetime($0) }
      case .bool(let words): return words.value(of: inner).map { .bool($0) }
      case .period: return readPeriod(String(decoding: inner, as: UTF8.self)).map { .period($0) }
      case .list(let delimiter): return .list(split(inner, at: delimiter).map { .text(nfc($0)) })
      case .deadline, .entries, .lookup:
        return .text(nfc(String(decoding: bytes, as: UTF8.self)))
      }
    }
  }
}
