import HoiPlan

extension ExpressionEvaluator {
  /// Equal to one of some values; false where the left side is missing.
  func isIn(_ operand: Plan.Expression, values: [Plan.Expression]) throws(EvaluationError) -> Bitmap
  {
    let column = try column(operand)
    var result = Bitmap(repeating: false, count: rowCount)
    if case .text(let codes, let dictionary) = column.storage,
      let texts = values.constantTexts
    {
      var holds = [Bool](repeating: false, count: dictionary.count + 1)
      for text in texts {
        for code in dictionary.codes(of: text) { holds[Int(code)] = true }
      }
      return bitmap(of: codes, holds)
    }
    for value in values {
      if case .constant(let constant) = value.kind, constant != .missing,
        let found = try compared(column, .equal, to: constant)
      {
        result.formUnion(found)
      } else {
        result.formUnion(try compare(operand, .equal, value))
      }
    }
    return intersection(column.presence, result) ?? result
  }

  /// Equal to an item of the row's list; false where the left side is missing.
  func isIn(_ operand: Plan.Expression, list: Plan.Expression) throws(EvaluationError) -> Bitmap {
    let (offsets, items) = try column(list).lists
    if case .constant(.text(let text)) = operand.kind,
      case .text(let codes, let dictionary) = items.storage
    {
      let wanted = dictionary.codes(of: text)
      if wanted.isEmpty { return Bitmap(repeating: false, count: rowCount) }
      return Bitmap(count: rowCount) { row in
        (Int(offsets[row])..<Int(offsets[row + 1])).contains { wanted.contains(codes[$0]) }
      }
    }
    var (left, right) = (try column(operand), items)
    if case .number = left.storage, case .int = right.storage {
      right = Column(.number(right.numbers), validity: right.validity)
    } else if case .number = right.storage, case .int = left.storage {
      left = Column(.number(left.numbers), validity: left.validity)
    }
    let itemCount = right.count
    let codes = try RowCodes(Column.concatenated([right, left])).codes
    let presence = left.presence
    return Bitmap(count: rowCount) { row in
      if let presence, !presence[row] { return false }
      let wanted = codes[itemCount + row]
      return (Int(offsets[row])..<Int(offsets[row + 1])).contains { codes[$0] == wanted }
    }
  }

  /// Equal to a value of a query's one column; false where the left side is missing.
  func isIn(
    _ operand: Plan.Expression, _ plan: Plan, at origin: Origin
  ) throws(EvaluationError) -> Bitmap {
    let rows = try run.answer(to: plan)
    guard let field = rows.visibleFields.first, rows.frame.rowCount > 0 else {
      return Bitmap(repeating: false, count: rowCount)
    }
    var found = try run.column(field.id, of: rows.frame, at: origin)
    var left = try column(operand)
    if case .number = left.storage, case .int = found.storage {
      found = Column(.number(found.numbers), validity: found.validity)
    } else if case .number = found.storage, case .int = left.storage {
      left = Column(.number(left.numbers), validity: left.validity)
    }
    let foundCount = found.count
    let all = try RowCodes(Column.concatenated([found, left]))
    var isFound = [Bool](repeating: false, count: all.count)
    for code in all.codes[..<foundCount] { isFound[Int(code)] = true }
    let holds = Bitmap(count: rowCount) { isFound[Int(all.codes[foundCount + $0])] }
    return intersection(left.presence, holds) ?? holds
  }
}

extension [Plan.Expression] {
  /// The texts, if all of these are text literals.
  var constantTexts: [String]? {
    var texts: [String] = []
    for expression in self {
      guard case .constant(.text(let text)) = expression.kind else { return nil }
      texts.append(text)
    }
    return texts
  }
}
