import Glibc
import HoiAnalysis
import HoiEngine
import HoiPlan
import HoiSyntax
import HoiText
import Testing

/// Which programs the laws are tried on: `HOI_LAW_SEED` and `HOI_LAW_COUNT` choose others, or more.
enum LawSettings {
  static let seed = number("HOI_LAW_SEED") ?? 1
  static let count = number("HOI_LAW_COUNT") ?? 1_000

  private static func number(_ name: String) -> Int? {
    getenv(name).flatMap { Int(String(cString: $0)) }
  }
}

/// A program over data, both made from one seed.
struct LawCase {
  let seed: Int
  let workspace: Workspace
  let program: Program
  /// What wrote the program, to write more.
  let generator: Generator

  init(seed: Int, isOrderFree: Bool = false, scale: Int = 1) {
    var random = SplitMix64(seed: UInt64(bitPattern: Int64(seed)) &* 2 &+ 1)
    self.seed = seed
    workspace = LawData.workspace(&random, scale: scale)
    var generator = Generator(seed: random.next(), schemas: LawData.schemas)
    generator.isOrderFree = isOrderFree
    program = generator.program()
    self.generator = generator
  }
}

/// Why a program has no plan.
struct Refusal: Error, CustomStringConvertible {
  let description: String
}

/// The plan of the last query of a script.
func plan(of script: String, over schemas: [TableSchema] = LawData.schemas) throws -> Plan {
  let source = SourceText(name: "law.hoi", text: script)
  let parsed = parse(source)
  try refuse(parsed.diagnostics, script)
  var catalog = Catalog(
    schemas: schemas,
    clock: Clock(today: LawData.today, now: Int64(LawData.today) * 86_400 + 36_000))
  var last: Plan?
  for statement in parsed.script.statements {
    let analysis = analyze(statement, in: source, catalog: &catalog)
    try refuse(analysis.diagnostics, script)
    if case .query(let plan, _)? = analysis.statement { last = plan }
  }
  guard let last else { throw Refusal(description: "no query in:\n\(script)") }
  return last
}

private func refuse(_ diagnostics: [Diagnostic], _ script: String) throws {
  guard let error = diagnostics.first(where: { $0.severity == .error }) else { return }
  let place = error.range.map { range in
    let bytes = Array(script.utf8)
    let (start, end) = (Int(range.start), min(Int(range.end), bytes.count))
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }
  throw Refusal(
    description: "\(error.code) at ‹\(place ?? "")›: \(error.wording.message.english)\n\(script)")
}

/// What came out of trying one program: nothing to say, or how the law is broken.
typealias Verdict = String?

/// Tries a law on many programs; a program that breaks it is cut to the first stages that still
/// do, and reported with its seed and data.
func tryLaw(
  _ name: String, count: Int = LawSettings.count, isOrderFree: Bool = false,
  scale: Int = 1, sourceLocation: SourceLocation = #_sourceLocation,
  _ law: (LawCase, Program) throws -> Verdict
) {
  var broken = 0
  for seed in LawSettings.seed..<LawSettings.seed + count where broken < 3 {
    let lawCase = LawCase(seed: seed, isOrderFree: isOrderFree, scale: scale)
    guard var verdict = judge(law, lawCase, lawCase.program) else { continue }
    broken += 1
    var program = lawCase.program
    for length in 0..<program.stages.count {
      let shorter = lawCase.program.prefix(length)
      if let still = judge(law, lawCase, shorter) {
        (program, verdict) = (shorter, still)
        break
      }
    }
    Issue.record(
      """
      \(name) does not hold (HOI_LAW_SEED=\(seed) HOI_LAW_COUNT=1)
      \(program.text)
      \(verdict)
      \(lawCase.workspace.listing)
      """, sourceLocation: sourceLocation)
  }
}

private func judge(
  _ law: (LawCase, Program) throws -> Verdict, _ lawCase: LawCase, _ program: Program
) -> Verdict {
  do { return try law(lawCase, program) } catch { return "stopped: \(error)" }
}

/// An answer, or why there is none.
enum Answer {
  case table(ReferenceTable)
  case failure(String)

  init(_ make: () throws -> ReferenceTable) {
    do { self = .table(try make()) } catch { self = .failure("\(error)") }
  }

  var text: String {
    switch self {
    case .failure(let reason): return "fails: \(reason)"
    case .table(let table):
      let rows = table.rows.map { row in row.map(\.brief).joined(separator: " | ") }
      return ([table.headers.map(\.name).joined(separator: " | ")] + rows)
        .joined(separator: "\n    ")
    }
  }
}

/// How alike two answers must be.
enum Likeness {
  /// The same values in the same order.
  case exact
  /// Numbers may differ by what the order of additions changes.
  case close
  /// Close, in any order.
  case unordered
}

/// Two answers that must agree; `nil` if they do.
func difference(
  _ firstName: String, _ first: Answer, _ secondName: String, _ second: Answer,
  _ likeness: Likeness = .close
) -> Verdict {
  switch (first, second) {
  case (.failure, .failure): return nil
  case (.table(let left), .table(let right)) where agree(left, right, likeness): return nil
  default: return "\(firstName):\n    \(first.text)\n\(secondName):\n    \(second.text)"
  }
}

private func agree(
  _ left: ReferenceTable, _ right: ReferenceTable, _ likeness: Likeness
) -> Bool {
  guard left.headers.map(\.name) == right.headers.map(\.name),
    left.rows.count == right.rows.count
  else { return false }
  switch likeness {
  case .exact: return left.rows == right.rows
  case .close: return zip(left.rows, right.rows).allSatisfy { agree($0, $1) }
  case .unordered:
    var rest = right.rows
    for row in left.rows {
      guard let place = rest.firstIndex(where: { agree(row, $0) }) else { return false }
      rest.remove(at: place)
    }
    return true
  }
}

private func agree(_ left: [Value], _ right: [Value]) -> Bool {
  left.count == right.count && zip(left, right).allSatisfy { areClose($0, $1) }
}

/// Equal, numbers but for what the order of additions may change.
private func areClose(_ left: Value, _ right: Value) -> Bool {
  switch (left, right) {
  case (.number(let left), .number(let right)):
    left == right || abs(left - right) <= 1e-12 * max(abs(left), abs(right))
  case (.list(let left), .list(let right)): agree(left, right)
  default: left == right
  }
}

/// The answer to a script.
func answer(_ script: String, in workspace: Workspace) -> Answer {
  Answer { try evaluated(optimize(plan(of: script)), in: workspace) }
}

/// The engine's answer to a plan.
func evaluated(
  _ plan: Plan, in workspace: Workspace, threadCount: Int = 1, pieceRows: Int = 1 << 16
) throws -> ReferenceTable {
  let options = EvaluationOptions(threadCount: threadCount, pieceRows: pieceRows)
  let table = try evaluate(plan, in: workspace, options: options).table
  return ReferenceTable(
    headers: table.headers,
    rows: (0..<table.rowCount).map { row in table.columns.map { $0.value(at: row) } })
}
