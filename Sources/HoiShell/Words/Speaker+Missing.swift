import HoiPlan
import HoiText

extension Speaker {
  /// What a condition does with rows that lack a value it asks for.
  func missingRemarks(on condition: Plan.Expression, isCheck: Bool = false) -> String {
    var dropped: [String] = []
    var kept: [String] = []
    collect(condition, holds: true, isSure: true) { column, passes in
      let text = code(notation.text(column))
      if passes {
        if !kept.contains(text) { kept.append(text) }
      } else if !dropped.contains(text) {
        dropped.append(text)
      }
    }
    var remarks = ""
    if !dropped.isEmpty {
      let list = dropped.joined(separator: ", ")
      remarks +=
        isCheck
        ? say(vi: " Dòng thiếu \(list) không đạt.", en: " Rows without \(list) fail.")
        : say(vi: " Dòng thiếu \(list) bị bỏ.", en: " Rows without \(list) are left out.")
    }
    if !kept.isEmpty {
      let list = kept.joined(separator: ", ")
      remarks += say(
        vi: " Dòng thiếu \(list) cũng thỏa điều đó.", en: " Rows without \(list) satisfy that too.")
    }
    return remarks
  }

  /// Hands out each value that may be missing where a test asks for it, and whether the row then
  /// passes the test. `holds` is false inside `not`; only tests that decide alone are handed out.
  private func collect(
    _ condition: Plan.Expression, holds: Bool, isSure: Bool,
    _ use: (_ value: Plan.Expression, _ passes: Bool) -> Void
  ) {
    guard isSure else { return }
    switch condition.kind {
    case .not(let inner): collect(inner, holds: !holds, isSure: true, use)
    case .and(let parts):
      let isOneTest = notation.dateRange(parts) != nil
      for part in parts { collect(part, holds: holds, isSure: holds || isOneTest, use) }
    case .or(let parts):
      for part in parts { collect(part, holds: holds, isSure: !holds, use) }
    case .compare(let left, let comparison, let right):
      let passesMissing = comparison == .notEqual
      let isEquality = comparison == .equal || comparison == .notEqual
      if isEquality, left.type.isNullable, right.type.isNullable { return }
      for side in [left, right] where side.type.isNullable {
        use(subject(side), passesMissing == holds)
      }
    case .match(let left, _, let right), .inList(let left, let right),
      .under(let left, let right, _):
      for side in [left, right] where side.type.isNullable { use(subject(side), !holds) }
    case .inValues(let left, _), .inQuery(let left, _), .matches(let left, _):
      if left.type.isNullable { use(subject(left), !holds) }
    case .column: if condition.type.isNullable { use(condition, !holds) }
    default: break
    }
  }

  /// The column a value is made of, where it is one: what people call missing.
  private func subject(_ value: Plan.Expression) -> Plan.Expression {
    switch value.kind {
    case .function(let function, let arguments) where function == .start || function == .end:
      arguments.first.map(subject) ?? value
    case .convert(let inner), .linkText(let inner): subject(inner)
    default: value
    }
  }

  /// Division by zero is missing: said wherever something is divided by what is no constant.
  func divisionRemark(on expressions: [Plan.Expression]) -> String {
    guard expressions.contains(where: \.divides) else { return "" }
    return say(vi: " Chia cho 0 thì thiếu.", en: " Divided by zero it is missing.")
  }
}

extension Plan.Expression {
  fileprivate var divides: Bool {
    if case .arithmetic(_, let steps) = kind {
      for step in steps {
        switch (step.arithmeticOperator, step.operand.kind) {
        case (.divide, .constant), (.floorDivide, .constant), (.modulo, .constant): continue
        case (.divide, _), (.floorDivide, _), (.modulo, _): return true
        default: continue
        }
      }
    }
    return children.contains(where: \.divides)
  }
}
