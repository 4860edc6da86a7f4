import HoiPlan
import HoiText

extension ExpressionEvaluator {
  func compare(
    _ left: Plan.Expression, _ comparison: Plan.Comparison, _ right: Plan.Expression
  ) throws(EvaluationError) -> Bitmap {
    if case .constant(let value) = right.kind, value != .missing {
      let column = try column(left)
      if let found = try compared(column, comparison, to: value) { return found }
    } else if case .constant(let value) = left.kind, value != .missing {
      let column = try column(right)
      if let found = try compared(column, comparison.mirrored, to: value) { return found }
    }
    let type =
      right.type.type == .number || left.type.type == .missing
      ? right.type.type : left.type.type
    let leftColumn = try column(left, as: type)
    let rightColumn = try column(right, as: type)
    return try compared(leftColumn, comparison, rightColumn)
  }

  /// Two columns of one type, row by row.
  func compared(
    _ left: Column, _ comparison: Plan.Comparison, _ right: Column
  ) throws(EvaluationError) -> Bitmap {
    switch comparison {
    case .equal: return try equal(left, right)
    case .notEqual: return try equal(left, right).inverted()
    case .less, .lessOrEqual, .greater, .greaterOrEqual: break
    }
    let both = intersection(left.presence, right.presence)
    let (first, second): ([UInt64], [UInt64])
    switch (left.storage, right.storage) {
    case (.int(let left), .int(let right)), (.datetime(let left), .datetime(let right)):
      return intersection(both, ordered(left, comparison, right))
        ?? ordered(left, comparison, right)
    case (.number, _), (_, .number):
      let holds = ordered(left.numbers, comparison, right.numbers)
      return intersection(both, holds) ?? holds
    case (.date(let left), .date(let right)):
      let holds = ordered(left, comparison, right)
      return intersection(both, holds) ?? holds
    default:
      let words = try run.order(.concatenated([left, right])).words
      (first, second) = (Array(words[..<left.count]), Array(words[left.count...]))
    }
    let holds = ordered(first, comparison, second)
    return intersection(both, holds) ?? holds
  }

  private func ordered<Element: Comparable & BitwiseCopyable>(
    _ left: [Element], _ comparison: Plan.Comparison, _ right: [Element]
  ) -> Bitmap {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        switch comparison {
        case .less: bitmap(left, right) { $0 < $1 }
        case .lessOrEqual: bitmap(left, right) { $0 <= $1 }
        case .greater: bitmap(left, right) { $0 > $1 }
        case .greaterOrEqual: bitmap(left, right) { $0 >= $1 }
        case .equal: bitmap(left, right) { $0 == $1 }
        case .notEqual: bitmap(left, right) { $0 != $1 }
        }
      }
    }
  }

  @inline(__always)
  private func bitmap<Element: BitwiseCopyable>(
    _ left: UnsafeBufferPointer<Element>, _ right: UnsafeBufferPointer<Element>,
    _ holds: (Element, Element) -> Bool
  ) -> Bitmap {
    Bitmap(count: left.count) { holds(left[$0], right[$0]) }
  }

  /// True also where both are missing.
  private func equal(_ left: Column, _ right: Column) throws(EvaluationError) -> Bitmap {
    let same: Bitmap
    switch (left.storage, right.storage) {
    case (.int(let left), .int(let right)), (.datetime(let left), .datetime(let right)):
      same = ordered(left, .equal, right)
    case (.number, _), (_, .number): same = ordered(left.numbers, .equal, right.numbers)
    case (.date(let left), .date(let right)): same = ordered(left, .equal, right)
    case (.period(let left), .period(let right)):
      same = ordered(mapped(left) { $0.word }, .equal, mapped(right) { $0.word })
    case (.bool(let left), .bool(let right)):
      same = Bitmap(count: left.count) { left[$0] == right[$0] }
    default:
      let codes = try RowCodes(Column.concatenated([left, right])).codes
      let count = left.count
      return Bitmap(count: count) { codes[$0] == codes[count + $0] }
    }
    guard left.validity != nil || right.validity != nil else { return same }
    let leftPresent = left.validity ?? Bitmap(repeating: true, count: left.count)
    let rightPresent = right.validity ?? Bitmap(repeating: true, count: right.count)
    var bothMissing = leftPresent.inverted()
    bothMissing.subtract(rightPresent)
    var result = same.intersection(leftPresent)
    result.formIntersection(rightPresent)
    result.formUnion(bothMissing)
    return result
  }

  /// A column against one value that is not missing; `nil` where there is no short way.
  func compared(
    _ column: Column, _ comparison: Plan.Comparison, to value: Value
  ) throws(EvaluationError) -> Bitmap? {
    let holds: Bitmap
    switch (column.storage, value) {
    case (.int(let values), .int(let constant)): holds = ordered(values, comparison, to: constant)
    case (.int, .number(let constant)): holds = ordered(column.numbers, comparison, to: constant)
    case (.number(let values), .int(let constant)):
      holds = ordered(values, comparison, to: Double(constant))
    case (.number(let values), .number(let constant)):
      holds = ordered(values, comparison, to: constant)
    case (.date(let values), .date(let constant)): holds = ordered(values, comparison, to: constant)
    case (.datetime(let values), .datetime(let constant)):
      holds = ordered(values, comparison, to: constant)
    case (.period(let values), .period(let constant)):
      holds = ordered(mapped(values) { $0.word }, comparison, to: constant.word)
    case (.text(let codes, let dictionary), .text(let constant)):
      holds = try compared(codes, dictionary, comparison, to: constant)
    case (.link(let codes, let target), .link(let row)):
      guard comparison == .equal || comparison == .notEqual else { return nil }
      _ = target
      holds = ordered(codes, comparison, to: UInt32(row + 1))
    default: return nil
    }
    // A missing value differs from every constant and stands in no order to it.
    guard let validity = column.validity else { return holds }
    if comparison == .notEqual {
      var result = validity.inverted()
      result.formUnion(holds)
      return result
    }
    return holds.intersection(validity)
  }

  private func ordered<Element: Comparable & BitwiseCopyable>(
    _ values: [Element], _ comparison: Plan.Comparison, to constant: Element
  ) -> Bitmap {
    values.withUnsafeBufferPointer { values in
      switch comparison {
      case .less:
        Bitmap(filling: values.count) { flags, first, used in
          for index in 0..<used { flags[index] = values[first &+ index] < constant ? 1 : 0 }
        }
      case .lessOrEqual:
        Bitmap(filling: values.count) { flags, first, used in
          for index in 0..<used { flags[index] = values[first &+ index] <= constant ? 1 : 0 }
        }
      case .greater:
        Bitmap(filling: values.count) { flags, first, used in
          for index in 0..<used { flags[index] = values[first &+ index] > constant ? 1 : 0 }
        }
      case .greaterOrEqual:
        Bitmap(filling: values.count) { flags, first, used in
          for index in 0..<used { flags[index] = values[first &+ index] >= constant ? 1 : 0 }
        }
      case .equal:
        Bitmap(filling: values.count) { flags, first, used in
          for index in 0..<used { flags[index] = values[first &+ index] == constant ? 1 : 0 }
        }
      case .notEqual:
        Bitmap(filling: values.count) { flags, first, used in
          for index in 0..<used { flags[index] = values[first &+ index] != constant ? 1 : 0 }
        }
      }
    }
  }

  /// Once for each text, then by code; code 0, missing, differs and stands in no order.
  private func compared(
    _ codes: [UInt32], _ dictionary: TextDictionary, _ comparison: Plan.Comparison,
    to constant: String
  ) throws(EvaluationError) -> Bitmap {
    switch comparison {
    case .equal, .notEqual:
      let same = dictionary.codes(of: constant)
      if same.isEmpty { return Bitmap(repeating: comparison == .notEqual, count: codes.count) }
      if same.count == 1 { return ordered(codes, comparison, to: same[0]) }
      var holds = [Bool](repeating: comparison == .notEqual, count: dictionary.count + 1)
      for code in same { holds[Int(code)].toggle() }
      return bitmap(of: codes, holds)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      return bitmap(of: codes, try dictionary.stand(comparison, constant))
    }
  }

  /// The rows whose code has `true`.
  func bitmap(of codes: [UInt32], _ holds: [Bool]) -> Bitmap {
    codes.withUnsafeBufferPointer { codes in
      holds.withUnsafeBufferPointer { holds in
        Bitmap(filling: codes.count) { flags, first, used in
          for index in 0..<used { flags[index] = holds[Int(codes[first &+ index])] ? 1 : 0 }
        }
      }
    }
  }
}

extension TextDictionary {
  /// Whether the text of each code stands so to a given one in the Vietnamese alphabet; code 0,
  /// missing, does not.
  fileprivate func stand(
    _ comparison: Plan.Comparison, _ constant: String
  ) throws(EvaluationError) -> [Bool] {
    let wanted = collationKey(constant)
    let wantedWord = firstCollationWord(constant)
    return try withTexts { texts throws(EvaluationError) in
      try cancellablyFilled(count + 1, weight: 4) { holds, range in
        var keys = CollationKeys()
        var key: [UInt8] = []
        for code in range {
          if code == 0 {
            holds.initializeElement(at: 0, to: false)
            continue
          }
          let text = texts.text(UInt32(truncatingIfNeeded: code))
          let word = keys.firstWord(of: text)
          var (isBefore, isAfter) = (word < wantedWord, word > wantedWord)
          if word == wantedWord {
            key.removeAll(keepingCapacity: true)
            keys.append(text, to: &key)
            isBefore = key.lexicographicallyPrecedes(wanted)
            isAfter = wanted.lexicographicallyPrecedes(key)
          }
          let stands =
            switch comparison {
            case .less: isBefore
            case .lessOrEqual: !isAfter
            case .greater: isAfter
            case .greaterOrEqual: !isBefore
            case .equal: !isBefore && !isAfter
            case .notEqual: isBefore || isAfter
            }
          holds.initializeElement(at: code, to: stands)
        }
      }
    }
  }
}

extension Plan.Comparison {
  /// The comparison with its sides exchanged.
  var mirrored: Plan.Comparison {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}
