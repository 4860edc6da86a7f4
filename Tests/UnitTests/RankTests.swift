import HoiEngine
import HoiPlan
import HoiText
import Testing

/// Sorting many texts at once gives the order of comparing two at a time.
@Suite struct Ranks {
  private static let schema = TableSchema(
    name: "words", columns: [ColumnSchema(name: "word", type: ValueType(.text))])
  private static let scan = Plan.scan(
    Plan.TableScan(table: TableID(0), columns: [ColumnID(0)], row: ColumnID(1)), of: schema)
  private static let word = Plan.Expression(.column(ColumnID(0)), type: ValueType(.text))

  /// Different texts with many equal but for tones, capitals, signs or their ends.
  private static func texts(_ count: Int, lengthBelow limit: Int) -> [String] {
    var dice = Dice(seed: 7)
    let letters = [
      "a", "á", "à", "ă", "â", "b", "Đ", "đ", "e", "ê", "o", "ơ", " ", "A", "z", "1", "–", "№", "ß",
      "\u{301}", "Ж", "\u{1}", "hoà", "hòa", "Báo cáo số ", "Báo cáo tuần số ",
    ]
    var texts: Set<String> = ["", "a", "aaaaaaaa", "aaaaaaaaa", "aaaaaaaá"]
    while texts.count < count {
      let length = dice.roll(limit)
      texts.insert(nfc((0..<length).map { _ in letters[dice.roll(letters.count)] }.joined()))
    }
    return texts.sorted()
  }

  /// What a plan makes of texts that stand in a dictionary in their order here.
  private static func answer(
    to plan: Plan, _ texts: [String], mayRepeat: Bool = false, threadCount: Int
  ) throws -> [Value] {
    var bytes: [UInt8] = []
    var offsets: [UInt32] = [0]
    for text in texts {
      bytes += Array(text.utf8)
      offsets.append(UInt32(bytes.count))
    }
    let dictionary = TextDictionary(bytes: bytes, offsets: offsets, mayRepeat: mayRepeat)
    let codes = (0..<texts.count).map { UInt32($0 + 1) }
    let table = Table(
      headers: [Table.Header(name: "word", type: ValueType(.text))],
      columns: [Column(.text(codes, dictionary))], rowCount: codes.count)
    let workspace = Workspace(schemas: [schema], tables: [table])
    let options = EvaluationOptions(threadCount: threadCount, pieceRows: 4_096)
    let found = try evaluate(plan, in: workspace, options: options).table
    return (0..<found.rowCount).map { found.columns[0].value(at: $0) }
  }

  @Test(arguments: [(2_000, 1), (50_000, 3)])
  func sortingFollowsTheAlphabet(count: Int, threadCount: Int) throws {
    let texts = Self.texts(count, lengthBelow: 12)
    let ordered = texts.map { (key: collationKey($0), text: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { Value.text($0.text) }
    let key = Plan.SortKey(Self.word)
    let sorted = Plan.sort(Self.scan, by: [key])
    #expect(try Self.answer(to: sorted, texts, threadCount: threadCount) == ordered)
    let first = Plan.take(sorted, count: 50)
    #expect(
      try Self.answer(to: first, texts, threadCount: threadCount) == Array(ordered.prefix(50)))
    let backwards = Plan.sort(Self.scan, by: [Plan.SortKey(Self.word, isDescending: true)])
    #expect(
      try Self.answer(to: Plan.take(backwards, count: 50), texts, threadCount: threadCount)
        == Array(ordered.reversed().prefix(50)))
  }

  @Test func equalTextsStayAsTheyWere() throws {
    let texts = Self.texts(20_000, lengthBelow: 6)
    let twice = texts + texts.reversed()
    let sorted = Plan.sort(Self.scan, by: [Plan.SortKey(Self.word)])
    let once = try Self.answer(to: sorted, texts, threadCount: 2)
    #expect(
      try Self.answer(to: sorted, twice, mayRepeat: true, threadCount: 2)
        == once.flatMap { [$0, $0] })
    let distinct = Plan.distinct(Self.scan)
    #expect(try Self.answer(to: distinct, twice, mayRepeat: true, threadCount: 2) == once)
  }

  @Test(arguments: [Plan.Comparison.less, .lessOrEqual, .greater, .greaterOrEqual])
  func textsAreComparedWithOne(comparison: Plan.Comparison) throws {
    let texts = Self.texts(3_000, lengthBelow: 4)
    for wanted in ["", "b", "đá", "hòa", "Báo cáo số 1", "Báo cáo tuần số ", "ZZ", texts[1_234]] {
      let constant = Plan.Expression(.constant(.text(wanted)), type: ValueType(.text))
      let condition = Plan.Expression(
        .compare(Self.word, comparison, constant), type: ValueType(.bool))
      let expected = texts.filter { text in
        switch comparison {
        case .less: collate(text, wanted)
        case .lessOrEqual: !collate(wanted, text)
        case .greater: collate(wanted, text)
        default: !collate(text, wanted)
        }
      }
      let found = try Self.answer(
        to: Plan.filter(Self.scan, where: condition), texts, threadCount: 2)
      #expect(found == expected.map { Value.text($0) }, "\(wanted)")
    }
  }
}
