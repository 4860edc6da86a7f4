import HoiPlan
import HoiSyntax
import HoiText

extension Notation {
  /// Tests have a negated form of their own: `is present`, `not in`.
  func negated(_ inner: Plan.Expression) -> (String, Tightness) {
    switch inner.kind {
    case .isMissing, .isUnmatched, .inValues, .inList, .inQuery, .match, .matches, .under:
      (test(inner, isNegated: true), .comparison)
    case .and(let operands):
      if let (text, tightness) = dateRange(operands, isNegated: true) {
        (text, tightness)
      } else {
        ("\(word(.not)) \(text(inner, in: .primary))", .negation)
      }
    default: ("\(word(.not)) \(text(inner, in: .primary))", .negation)
    }
  }

  func test(_ expression: Plan.Expression, isNegated: Bool) -> String {
    let not = isNegated ? word(.notInfix) + " " : ""
    switch expression.kind {
    case .compare(let left, let comparison, let right):
      return "\(side(left)) \(comparison.rawValue) \(side(right))"
    case .isMissing(let inner):
      return "\(side(inner)) \(word(isNegated ? .isPresent : .isMissing))"
    case .isUnmatched(let inner):
      return "\(side(inner)) \(word(isNegated ? .isNotUnmatched : .isUnmatched))"
    case .inValues(let left, let values):
      return "\(side(left)) \(not)\(word(.in)) (\(list(values)))"
    case .inList(let left, let right): return "\(side(left)) \(not)\(word(.in)) \(side(right))"
    case .inQuery(let left, let plan): return "\(side(left)) \(not)\(word(.in)) \(query(plan))"
    case .match(let left, let match, let right):
      return "\(side(left)) \(not)\(word(keyword(of: match))) \(side(right))"
    case .matches(let left, let pattern):
      return "\(side(left)) \(not)\(word(.matches)) r\"\(pattern)\""
    case .under(let left, let right, _):
      return "\(linkText(left)) \(not)\(word(.under)) \(side(right))"
    default: return text(expression)
    }
  }

  private func side(_ expression: Plan.Expression) -> String { text(expression, in: .fallback) }

  private func keyword(of match: Plan.TextMatch) -> Keyword {
    switch match {
    case .contains: .contains
    case .startsWith: .startsWith
    case .endsWith: .endsWith
    case .like: .like
    }
  }

  /// `x >= 1/7/2025 and x <= 30/9/2025` is `x in Q3/2025`; two other bounds are `between`.
  func dateRange(
    _ operands: [Plan.Expression], isNegated: Bool = false
  ) -> (String, Tightness)? {
    guard operands.count == 2,
      case .compare(let first, .greaterOrEqual, let lower) = operands[0].kind,
      case .compare(let second, .lessOrEqual, let upper) = operands[1].kind, first == second
    else { return nil }
    let not = isNegated ? word(.notInfix) + " " : ""
    if case .constant(.date(let start)) = lower.kind, case .constant(.date(let end)) = upper.kind,
      start <= end, Period(start: start, end: end).unit != nil
    {
      let period = literal(.period(Period(start: start, end: end)))
      return ("\(side(first)) \(not)\(word(.in)) \(period)", .comparison)
    }
    guard case .constant = lower.kind, case .constant = upper.kind else { return nil }
    return (
      "\(side(first)) \(not)\(word(.between)) \(side(lower)) \(word(.and)) \(side(upper))",
      .comparison
    )
  }

  // Values

  func literal(_ value: Value) -> String {
    switch value {
    case .missing: word(.missing)
    case .text(let text), .unmatched(let text): quoted(text)
    case .bool(let bool): word(bool ? .true : .false)
    case .int, .number: value.machineText
    case .date(let day): date(day)
    case .datetime(let seconds):
      seconds % 86_400 == 0
        ? date(Int32(clamping: seconds / 86_400)) : quoted(isoDateTime(seconds))
    case .period(let period): self.period(period)
    case .duration(let duration): "\(duration.count) \(unit(duration.unit, duration.count))"
    case .list(let items): "[\(items.map { literal($0) }.joined(separator: ", "))]"
    case .link(let row): "\(row)"
    }
  }

  private func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped.replacing("\n", with: "\\n"))\""
  }

  private func date(_ day: Int32) -> String {
    let date = Calendar.date(days: day)
    return "\(date.day)/\(date.month)/\(date.year)"
  }

  private func period(_ period: Period) -> String {
    let date = Calendar.date(days: period.start)
    switch period.unit {
    case .day?: return self.date(period.start)
    case .week?: return "W\(period.weekNumber.week)/\(period.weekNumber.year)"
    case .month?: return "\(date.month)/\(date.year)"
    case .quarter?: return "Q\((date.month + 2) / 3)/\(date.year)"
    case .half?: return "H\(date.month <= 6 ? 1 : 2)/\(date.year)"
    case .year?: return language == .vietnamese ? "\(word(.year)) \(date.year)" : "\(date.year)"
    case nil: return "\(self.date(period.start))..\(self.date(period.end))"
    }
  }

  private func unit(_ unit: Period.Unit, _ count: Int64) -> String {
    let keyword: Keyword =
      switch unit {
      case .day: .day
      case .week: .week
      case .month: .month
      case .quarter: .quarter
      case .half: .half
      case .year: .year
      }
    let isOne = language == .english && count == 1
    let row = Keywords.spellings.first { $0.keyword == keyword }
    return (isOne ? row?.english.last : nil) ?? word(keyword)
  }

  // Calls

  func text(_ aggregate: Plan.Aggregate, of elements: Plan.Elements?) -> String {
    let inner = elements.map { self.inside($0) } ?? self
    var content = ""
    let needsArgument = aggregate.argument != nil && aggregate.function != .every
    switch elements {
    case .children(let parent, let relation, _)?:
      content = path(to: parent) + relation.name
      if needsArgument, let argument = aggregate.argument { content += "." + inner.text(argument) }
    case .linked(let list, _)?:
      content = text(list)
      if needsArgument, let argument = aggregate.argument { content += "." + inner.text(argument) }
    case .items(let list, _)?: content = text(list)
    case .rows(let plan)?: content = query(plan)
    case nil:
      if needsArgument, let argument = aggregate.argument { content = text(argument) }
    }
    if let fraction = aggregate.fraction {
      content += ", \(Value.number(fraction * 100).machineText)"
    }
    if let condition = aggregate.condition {
      content += (content.isEmpty ? "" : " ") + "\(word(.whereInside)) \(inner.text(condition))"
    }
    if aggregate.function == .every, let argument = aggregate.argument {
      content += ": \(inner.text(argument))"
    }
    content = content + inner.order(aggregate.order, after: content)
    return "\(function(aggregate.function.rawValue))(\(content))"
  }

  /// The notation inside an aggregate, which knows the elements' columns.
  private func inside(_ elements: Plan.Elements) -> Notation {
    var inner = self
    switch elements {
    case .children(_, _, let scan), .linked(_, let scan): inner.learn(scan)
    case .items(_, let item): inner = inner.naming(item)
    case .rows(let plan):
      var next: Plan? = plan
      var nodes: [Plan] = []
      while let node = next {
        nodes.append(node)
        next = node.children.first
      }
      for node in nodes.reversed() { inner.learn(node) }
    }
    return inner
  }

  private func path(to parent: Plan.Expression) -> String {
    let text = text(parent, in: .primary)
    return text == "…" ? "" : text + "."
  }

  func order(_ keys: [Plan.SortKey], after content: String) -> String {
    let shown = keys.filter { !isTieBreak($0) }
    if shown.isEmpty { return "" }
    let list = shown.map { key in
      text(key.expression) + (key.isDescending ? " \(word(.descending))" : "")
    }
    return (content.isEmpty ? "" : " ") + "\(word(.sortInside)) \(list.joined(separator: ", "))"
  }

  func text(_ window: Plan.Window) -> String {
    let content: String
    switch window.function {
    case .aggregate(let aggregate): content = text(aggregate, of: nil)
    case .running(let aggregate):
      let total = aggregate.argument.flatMap { collected($0) } ?? aggregate
      content = call("running", text(total, of: nil), window.order)
    case .share(let argument): content = call("share", share(of: argument), [])
    case .rank: content = call("rank", "", window.order)
    case .row: content = call("row", "", window.order)
    case .previous(let argument): content = call("previous", text(argument), window.order)
    case .next(let argument): content = call("next", text(argument), window.order)
    }
    if window.partition.isEmpty {
      guard case .aggregate = window.function else { return content }
      return "\(content) \(word(.per)) \(word(.all))"
    }
    let keys = list(window.partition)
    return "\(content) \(word(.per)) " + (window.partition.count > 1 ? "(\(keys))" : keys)
  }

  /// What a share is taken of: nothing where rows count, else a value or a group's total of it.
  private func share(of argument: Plan.Expression?) -> String {
    guard let argument, argument.kind != .constant(.number(1)) else { return "" }
    guard let total = collected(argument) else { return text(argument) }
    let condition = total.condition.map { "\(word(.whereInside)) \(text($0))" }
    return [total.argument.map { text($0) }, condition].compactMap { $0 }.joined(separator: " ")
  }

  private func call(_ name: String, _ argument: String, _ keys: [Plan.SortKey]) -> String {
    "\(function(name))(\(argument)\(order(keys, after: argument)))"
  }
}
