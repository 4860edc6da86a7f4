import HoiEngine
import HoiPlan
import Testing

/// Law 6: `where p` and `where not p` give every row exactly once; counts and sums add up.
@Suite struct PartitionLaw {
  @Test func rowsAreEitherHereOrThere() {
    tryLaw("where p + where not p") { lawCase, program in
      if program.shape.isEnded { return nil }
      let condition = lawCase.condition(on: program)
      guard case .table(let all) = answer(program.text, in: lawCase.workspace),
        case .table(let yes) = answer(
          program.text(adding: "where \(condition)"), in: lawCase.workspace),
        case .table(let no) = answer(
          program.text(adding: "where not \(condition)"), in: lawCase.workspace)
      else { return nil }
      let both = ReferenceTable(headers: all.headers, rows: yes.rows + no.rows)
      return difference(
        "all rows", .table(all), "where \(condition), then where not", .table(both),
        .unordered)
    }
  }

  @Test func firstRowsAndTheRestAreAll() {
    tryLaw("take + skip") { lawCase, program in
      if program.shape.isEnded { return nil }
      guard case .table(let all) = answer(program.text, in: lawCase.workspace),
        case .table(let first) = answer(program.text(adding: "take 2"), in: lawCase.workspace),
        case .table(let rest) = answer(program.text(adding: "skip 2"), in: lawCase.workspace)
      else { return nil }
      let both = ReferenceTable(headers: all.headers, rows: first.rows + rest.rows)
      return difference("all", .table(all), "take, then skip", .table(both))
    }
  }

  @Test func countsAndSumsAddUp() {
    tryLaw("count and sum where p + where not p") { lawCase, program in
      if program.shape.isEnded { return nil }
      let condition = lawCase.condition(on: program)
      let column = program.shape.columns.first { $0.type == .int }?.text ?? "1"
      let totals = "count() as a, sum(\(column)) as b"
      let parts = """
        count(where \(condition)) as a, count(where not \(condition)) as b, \
        sum(\(column) where \(condition)) as c, sum(\(column) where not \(condition)) as d
        """
      guard
        case .table(let whole) = answer(
          program.text(adding: "summarize \(totals)"), in: lawCase.workspace),
        case .table(let split) = answer(
          program.text(adding: "summarize \(parts)"), in: lawCase.workspace)
      else { return nil }
      let numbers = split.rows[0].map(\.asInt)
      let sums = [Value.int(numbers[0] + numbers[1]), .int(numbers[2] &+ numbers[3])]
      return whole.rows == [sums] ? nil : "\(condition): \(whole.rows) against \(split.rows)"
    }
  }
}

extension LawCase {
  /// A condition on what a program delivers.
  func condition(on program: Program) -> String {
    var generator = generator
    return generator.expression(of: .bool, in: program.shape.scope, depth: 3)
  }
}
