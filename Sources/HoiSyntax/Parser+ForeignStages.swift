import HoiText

extension Parser {
  /// What stands after `|` and is no stage: a word of another language, a misspelling, or else.
  mutating func unknownStage() -> Syntax.Stage {
    let start = peek().range.start
    guard at(.word) else {
      fail(expected: .stage)
      return Syntax.Stage(.invalid, keyword: here, range: here)
    }
    if let foreign = foreignStage() {
      let place = take(nil, count: foreign.words.count)
      let ours = Keywords.spelling(of: foreign.keyword, in: foreign.language)
      report(
        .foreignStage(source.text(in: place), ours: ours), at: place,
        fix: foreign.isExact ? Fix(replace: place, with: ours) : nil)
      isPanicking = true
      skipToBoundary()
      return Syntax.Stage(.invalid, keyword: place, range: range(from: start))
    }
    let place = peek().range
    let written = source.text(in: place)
    let near = isReporting ? nearestStages(written) : []
    let fix = near.count == 1 ? Fix(replace: place, with: near[0]) : nil
    fail(.unknownStage(written, nearest: near), at: place, fix: fix)
    take(nil)
    skipToBoundary()
    return Syntax.Stage(.invalid, keyword: place, range: range(from: start))
  }

  private func foreignStage() -> ForeignStage? {
    Self.foreignStages.first { $0.words.isEmpty ? false : spells($0.words) }
  }

  /// Stage words like the written one. The words of one language come first: those of the
  /// language the word itself seems to be in.
  private func nearestStages(_ written: String) -> [String] {
    let rows = Keywords.all(at: .stage)
    let next = peek(1).kind == .word ? source.text(in: peek(1).range) : ""
    let english = rows.flatMap(\.english)
    let vietnamese = rows.flatMap(\.vietnamese)
    let all = english + vietnamese
    let both =
      next.isEmpty
      ? [] : nearest(written + " " + next, in: all.filter { $0.contains(" ") }, limit: 2)
    if !both.isEmpty { return both }
    return nearest(written, in: all, limit: 3)
  }

  struct ForeignStage {
    let words: [String]
    let keyword: Keyword
    let language: Language
    /// The word alone can be replaced.
    let isExact: Bool

    init(
      _ spelling: String, _ keyword: Keyword, _ language: Language = .english, isExact: Bool = true
    ) {
      words = spelling.split(separator: " ").map(String.init)
      self.keyword = keyword
      self.language = language
      self.isExact = isExact
    }
  }

  /// Folded stage words of SQL, dplyr, pandas, PRQL and Excel, two-word spellings first.
  private static let foreignStages: [ForeignStage] = [
    ForeignStage("order by", .sort), ForeignStage("orderby", .sort),
    ForeignStage("order_by", .sort), ForeignStage("arrange", .sort), ForeignStage("order", .sort),
    ForeignStage("sort_by", .sort), ForeignStage("sortby", .sort),
    ForeignStage("sap xep theo", .sort, .vietnamese), ForeignStage("sap xep", .sort, .vietnamese),
    ForeignStage("limit", .take), ForeignStage("head", .take), ForeignStage("top", .take),
    ForeignStage("first", .take), ForeignStage("slice", .take),
    ForeignStage("tail", .take, isExact: false),
    ForeignStage("offset", .skip),
    ForeignStage("having", .where), ForeignStage("filter", .where), ForeignStage("when", .where),
    ForeignStage("and", .where), ForeignStage("va", .where, .vietnamese),
    ForeignStage("khi", .where, .vietnamese), ForeignStage("noi", .where, .vietnamese),
    ForeignStage("group_by", .groupBy), ForeignStage("groupby", .groupBy),
    ForeignStage("group", .groupBy), ForeignStage("aggregate", .groupBy, isExact: false),
    ForeignStage("nhom", .groupBy, .vietnamese),
    ForeignStage("mutate", .add), ForeignStage("derive", .add), ForeignStage("extend", .add),
    ForeignStage("assign", .add), ForeignStage("compute", .add), ForeignStage("with", .add),
    ForeignStage("update", .change), ForeignStage("set", .change),
    ForeignStage("project", .select), ForeignStage("columns", .select),
    ForeignStage("remove", .drop), ForeignStage("delete", .drop),
    ForeignStage("bo", .drop, .vietnamese),
    ForeignStage("unique", .distinct), ForeignStage("uniq", .distinct),
    ForeignStage("dedup", .distinct), ForeignStage("explode", .expand),
    ForeignStage("unnest", .expand), ForeignStage("melt", .unpivot, isExact: false),
    ForeignStage("gather", .unpivot, isExact: false),
    ForeignStage("spread", .pivot, isExact: false),
    ForeignStage("union all", .append), ForeignStage("union", .append),
    ForeignStage("concat", .append), ForeignStage("left join", .join, isExact: false),
    ForeignStage("inner join", .join, isExact: false), ForeignStage("merge", .join, isExact: false),
    ForeignStage("search", .find), ForeignStage("grep", .find),
    ForeignStage("summary", .describe), ForeignStage("plot", .chart),
    ForeignStage("ve", .chart, .vietnamese), ForeignStage("export", .save),
    ForeignStage("write", .save), ForeignStage("tally", .count),
  ]
}
