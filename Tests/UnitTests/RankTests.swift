import HoiEngine
import HoiPlan
import HoiText
import Testing

/// Sorting many texts at once gives the order of comparing two at a time.
@Suite struct Ranks {
  @Test func sortingFollowsTheAlphabet() throws {
    var dice = Dice(seed: 7)
    let letters = ["a", "á", "à", "ă", "â", "b", "Đ", "đ", "e", "ê", "o", "ơ", " ", "A", "z", "1"]
    var texts: Set<String> = ["", "a", "aaaaaaaa", "aaaaaaaaa", "aaaaaaaá"]
    for _ in 0..<2_000 {
      let length = dice.roll(12)
      texts.insert((0..<length).map { _ in letters[dice.roll(letters.count)] }.joined())
    }
    let schema = TableSchema(
      name: "words", columns: [ColumnSchema(name: "word", type: ValueType(.text))])
    let ordered = texts.sorted { collate($0, $1) }
    let column = Column(type: .text, values: texts.sorted().map { .text($0) })
    let table = Table(
      headers: [Table.Header(name: "word", type: ValueType(.text))], columns: [column],
      rowCount: column.count)
    let scan = Plan.TableScan(table: TableID(0), columns: [ColumnID(0)], row: ColumnID(1))
    let key = Plan.Expression(.column(ColumnID(0)), type: ValueType(.text))
    let plan = Plan.sort(.scan(scan, of: schema), by: [Plan.SortKey(key)])
    let workspace = Workspace(schemas: [schema], tables: [table])
    let sorted = try evaluate(plan, in: workspace, options: EvaluationOptions()).table
    let found = (0..<sorted.rowCount).map { sorted.columns[0].value(at: $0) }
    #expect(found == ordered.map { Value.text($0) })
  }
}
