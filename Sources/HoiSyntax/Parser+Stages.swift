import HoiText

extension Parser {
  /// A value or table and the steps it goes through.
  ///
  ///     query = expr {"|" stage} ;
  mutating func query() -> Syntax.Query {
    let start = peek().range.start
    let head = expression()
    let stages = stages()
    return Syntax.Query(head: head, stages: stages, range: range(from: start))
  }

  mutating func stages() -> [Syntax.Stage] {
    var result: [Syntax.Stage] = []
    while true {
      if let stage = stageWithoutPipe() {
        result.append(stage)
        continue
      }
      finishPart()
      guard take(.pipe) != nil else { return result }
      goOn()
      result.append(stage())
    }
  }

  /// `tasks where late`: a stage word after something complete.
  private mutating func stageWithoutPipe() -> Syntax.Stage? {
    guard !isPanicking, let sequence = keyword(at: .stage) else { return nil }
    let place = peek().range.union(peek(sequence.words.count - 1).range)
    let point = SourceRange(place.start, place.start)
    report(.missingPipe(source.text(in: place)), at: place, fix: Fix(replace: point, with: "| "))
    return stage()
  }

  /// One table in, one table out.
  ///
  ///     stage = where | select | add | change | drop | rename | sort | take | skip | group
  ///       | summarize | count | distinct | expand | pivot | unpivot | join | append | find
  ///       | as_of | expect | describe | save | chart ;
  mutating func stage() -> Syntax.Stage {
    let start = peek().range.start
    guard let sequence = keyword(at: .stage) else { return unknownStage() }
    let count = sequence.words.count
    let keyword = take(.stage(sequence.keyword), count: count)
    reportStageBrackets(sequence.keyword)
    let kind = body(of: sequence.keyword, keyword: keyword)
    return Syntax.Stage(kind, keyword: keyword, range: range(from: start))
  }

  /// The part of a stage after its word.
  ///
  ///     where     = "where" expr ;
  ///     select    = "select" items ;
  ///     add       = "add" items ;
  ///     change    = "change" items ;
  ///     drop      = "drop" exprs ;
  ///     sort      = "sort" keys ;
  ///     skip      = "skip" expr ;
  ///     summarize = "summarize" items ;
  ///     distinct  = "distinct" [items] ;
  ///     append    = "append" NAME ;
  ///     find      = "find" (TEXT | PARAM) ;
  ///     as_of     = "as of" expr ;
  ///     describe  = "describe" ;
  ///     save      = "save" (TEXT | PARAM) ;
  private mutating func body(of stage: Keyword, keyword: SourceRange) -> Syntax.Stage.Kind {
    switch stage {
    case .where: .filter(expression())
    case .select: selectStage()
    case .add: .add(items())
    case .change: .change(items())
    case .drop: .drop(expressions())
    case .rename: rename()
    case .sort: .sort(sortKeys())
    case .take: takeStage()
    case .skip: .skip(expression())
    case .groupBy: group(keyword: keyword)
    case .summarize: summarize(keyword: keyword)
    case .count: countStage()
    case .distinct: .distinct(startsOperand(ahead: 0) ? items() : [])
    case .expand: expand()
    case .pivot: pivot()
    case .unpivot: unpivot()
    case .join: join()
    case .append: name().map { .append($0) } ?? .invalid
    case .find: textOrParameter().map { .find($0) } ?? .invalid
    case .asOf: .asOf(expression())
    case .expect: expectStage()
    case .describe: .describe
    case .save: textOrParameter().map { .save($0) } ?? .invalid
    default: chart()
    }
  }

  /// `| count()`, `| count(*)`: the stage takes no brackets.
  private mutating func reportStageBrackets(_ stage: Keyword) {
    let close = peek(1).symbol == .star ? 2 : 1
    guard at(.leftParenthesis), peek(close).symbol == .rightParenthesis else { return }
    let range = peek().range.union(peek(close).range)
    let written = Keywords.spelling(of: stage, in: .english)
    report(.stageBrackets(written), at: range, fix: Fix(replace: range, with: ""))
    for _ in 0...close { advance() }
  }

  // MARK: Stages with parts

  /// `select *` is SQL.
  private mutating func selectStage() -> Syntax.Stage.Kind {
    if at(.star) {
      fail(.selectStar, at: peek().range)
      return .invalid
    }
    return .select(items())
  }

  /// New names for columns.
  ///
  ///     rename = "rename" expr "as" NAME {"," expr "as" NAME} [","] ;
  private mutating func rename() -> Syntax.Stage.Kind {
    let items = items()
    if !isPanicking, items.contains(where: { $0.alias == nil }) { fail(expected: .keyword(.as)) }
    return .rename(items)
  }

  /// The first rows, of all or of each group. Any expression is read for their number; a `per`
  /// behind it belongs to the stage.
  ///
  ///     take     = "take" quantity ["per" exprs] ["with ties"] ;
  ///     quantity = INTEGER | PARAM | "(" expr ")" ;
  private mutating func takeStage() -> Syntax.Stage.Kind {
    heldPartition = brackets
    let count = expression()
    heldPartition = nil
    let keys = take(.per) != nil ? Self.flattened(expressions()) : []
    return .take(count, per: keys, withTies: take(.withTies) != nil)
  }

  /// The number of rows, of all or of each group.
  ///
  ///     count = "count" ["by" items] ;
  private mutating func countStage() -> Syntax.Stage.Kind {
    .count(by: take(.by) != nil ? items() : [])
  }

  /// A row for each item of a list or each row behind a relation.
  ///
  ///     expand = "expand" item ["keep empty"] ;
  private mutating func expand() -> Syntax.Stage.Kind {
    .expand(item(), keepEmpty: take(.keepEmpty) != nil)
  }

  /// Values of a column become columns.
  ///
  ///     pivot = "pivot" sum ["in" "(" exprs ")"] ["by" items] ":" items ;
  private mutating func pivot() -> Syntax.Stage.Kind {
    let value = chain(.sum)
    var columns: [Syntax.Expression]?
    if take(.outOf) != nil {
      let outer = brackets
      let opened = peek().range
      guard expect(.leftParenthesis) else { return .invalid }
      brackets += 1
      columns = expressions()
      close(.rightParenthesis, opened: opened)
      brackets = outer
    }
    let keys = take(.by) != nil ? items() : []
    guard !isPanicking, expect(.colon) else { return .invalid }
    return .pivot(value, in: columns, by: keys, aggregates: items())
  }

  /// Columns become rows.
  ///
  ///     unpivot = "unpivot" exprs "as" "(" NAME "," NAME ")" ;
  private mutating func unpivot() -> Syntax.Stage.Kind {
    let columns = expressions()
    guard !isPanicking else { return .invalid }
    guard take(.as) != nil else {
      fail(expected: .keyword(.as))
      return .invalid
    }
    let outer = brackets
    defer { brackets = outer }
    let opened = peek().range
    guard expect(.leftParenthesis) else { return .invalid }
    brackets += 1
    let name = name()
    let value = name != nil && expect(.comma) ? self.name() : nil
    close(.rightParenthesis, opened: opened)
    guard let name, let value else { return .invalid }
    return .unpivot(columns, name: name, value: value)
  }

  /// Rows of another table that no link leads to.
  ///
  ///     join = "join" ("one" | "many") NAME "on" expr ["keep all"] ;
  private mutating func join() -> Syntax.Stage.Kind {
    let isOne = at(.one)
    guard isOne || at(.many), peek(1).kind == .word || peek(1).kind == .quotedName else {
      fail(.joinKind, at: place(of: peek()))
      return .invalid
    }
    take(isOne ? .one : .many)
    guard let table = name() else { return .invalid }
    guard take(.on) != nil else {
      fail(expected: .keyword(.on))
      return .invalid
    }
    let condition = expression()
    let keepAll = take(.keepAll) != nil
    return .join(isOne ? .one : .many, table: table, on: condition, keepAll: keepAll)
  }

  private mutating func expectStage() -> Syntax.Stage.Kind {
    let condition = expression()
    return .expect(condition, message: at(.text) ? text() : nil)
  }

  /// A picture.
  ///
  ///     chart = "chart" ["bar" | "line" | "column" | "heat"] [items] ;
  private mutating func chart() -> Syntax.Stage.Kind {
    var kind: Syntax.ChartKind?
    if let sequence = keyword(at: .kind), let chart = Self.charts[sequence.keyword],
      startsOperand(ahead: 1) && !isCall(ahead: 0) || endsStage(ahead: 1)
    {
      take(.keyword(sequence.keyword))
      kind = chart
    }
    return .chart(kind, startsOperand(ahead: 0) ? items() : [])
  }

  /// Whether a bracket follows a word without a blank: `heat(x)` is a function.
  private func isCall(ahead distance: Int) -> Bool {
    let bracket = peek(distance + 1)
    return bracket.symbol == .leftParenthesis
      && bracket.range.start == peek(distance).range.end
  }

  private func endsStage(ahead distance: Int) -> Bool {
    let token = peek(distance)
    return token.kind == .end || token.kind == .newline || token.symbol == .pipe
      || token.symbol == .semicolon || token.symbol == .rightParenthesis
  }

  private static let charts: [Keyword: Syntax.ChartKind] = [
    .bar: .bar, .line: .line, .column: .column, .heat: .heat,
  ]
}
