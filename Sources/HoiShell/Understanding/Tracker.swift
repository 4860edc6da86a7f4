import HoiAnalysis
import HoiEngine
import HoiPlan
import HoiSources
import HoiText

/// Follows a row of the source through a query: each prefix of the query, with a column that marks
/// what came of the row, is asked for its marked rows. Nothing is guessed.
struct Tracker {
  private var session: Session
  private let source: SourceText
  private let stages: [SpokenStage]
  private let scan: Plan.TableScan
  /// The marked nodes of the main chain, first to last.
  private let marked: [Plan]

  /// `rows` are rows of the scanned table, in one column; the first of them is followed.
  init(_ plan: Plan, _ scan: Plan.TableScan, rows: Plan, _ session: Session, _ source: SourceText) {
    self.session = session
    self.source = source
    self.scan = scan
    stages = session.spokenStages(of: plan)
    let isFollowed = Plan.Expression(
      .inQuery(Self.link(of: scan), .take(rows, count: 1)), type: ValueType(.bool))
    marked = plan.marked(where: isFollowed, as: FreshColumn.mark)
  }

  /// What became of the row, up to the stage that leaves it out.
  mutating func trail(foundCount: Int) throws(SessionSettings.Refusal) -> Trail {
    var steps: [(words: String, fate: Trail.Fate)] = []
    for stage in stages {
      let fate = try fate(in: stage)
      steps.append((stage.words[0], fate))
      switch fate {
      case .kept, .merged: continue
      case .left, .described: return try ended(steps, foundCount)
      }
    }
    return try ended(steps, foundCount)
  }

  private mutating func ended(
    _ steps: [(words: String, fate: Trail.Fate)], _ foundCount: Int
  ) throws(SessionSettings.Refusal) -> Trail {
    let schema = session.catalog.schema(scan.table)
    let name = schema.key.isEmpty ? nil : try self.name(in: marked[0])
    return Trail(name: name, table: schema.name, foundCount: foundCount, steps: steps)
  }

  private mutating func fate(in stage: SpokenStage) throws(SessionSettings.Refusal) -> Trail.Fate {
    guard stage.stage.places.upperBound <= marked.count else { return .described }
    guard let place = try place(in: marked[stage.stage.places.upperBound - 1]) else {
      return try fateOfLost(in: stage)
    }
    switch stage.stage.node.node {
    case .group(_, let keys, _): return try merged(by: keys, stage, place)
    case .pivot(_, let pivot): return try merged(by: pivot.keys, stage, place)
    case .distinct(let unmarked):
      let keys = unmarked.visibleFields.map(Plan.Binding.init(itself:))
      return try merged(by: keys, stage, place, standsForOthers: true)
    default: return .kept(place)
    }
  }

  /// What the stage's main node reads.
  private func input(of stage: SpokenStage) -> Plan { marked[max(0, stage.stage.main - 1)] }

  // MARK: Where it is

  private mutating func place(in plan: Plan) throws(SessionSettings.Refusal) -> Trail.Place? {
    let places = try markedRows(
      of: plan, [Self.window(.row), Self.window(.aggregate(Self.count))])
    guard places.rowCount > 0 else { return nil }
    return Trail.Place(
      place: places.int(0), total: places.int(1), count: places.rowCount)
  }

  private mutating func merged(
    by keys: [Plan.Binding], _ stage: SpokenStage, _ place: Trail.Place,
    standsForOthers: Bool = false
  ) throws(SessionSettings.Refusal) -> Trail.Fate {
    let input = input(of: stage)
    let hasRows = standsForOthers && input.field(scan.row) != nil
    let text = Plan.Expression(.linkText(Self.link(of: scan)), type: ValueType(.text))
    let first = Plan.Aggregate(
      .first, of: text, type: ValueType(.text, isNullable: true))
    var aggregates = [
      Plan.AggregateBinding(Self.field(FreshColumn.mark, .bool), Self.anyMarked),
      Plan.AggregateBinding(Self.field(FreshColumn.size, .int), Self.count),
    ]
    if hasRows {
      let field = Plan.Field(id: FreshColumn.first, name: "first", type: first.type)
      aggregates.append(Plan.AggregateBinding(field, first))
    }
    let group = Plan.group(input, keys: keys, aggregates: aggregates)
    let shown = keys.map(\.field) + aggregates.dropFirst().map(\.field)
    let rows = try markedRows(of: group, showing: shown)
    let values = keys.indices.map { rows.seen($0, name: keys[$0].field.name) }
    var stand: Trail.Stand?
    if hasRows, case .text(let key) = rows.value(keys.count + 1) {
      let isItself = try name(in: input) == key
      stand = isItself ? .itself : .another(key)
    }
    return .merged(into: values, size: rows.int(keys.count), place, stand: stand)
  }

  /// The key of the followed row.
  private mutating func name(in plan: Plan) throws(SessionSettings.Refusal) -> String? {
    let text = Plan.Expression(.linkText(Self.link(of: scan)), type: ValueType(.text))
    let rows = try markedRows(of: plan, [text])
    guard rows.rowCount > 0, case .text(let name) = rows.value(0) else { return nil }
    return name
  }

  // MARK: Why it is not

  private mutating func fateOfLost(
    in stage: SpokenStage
  ) throws(SessionSettings.Refusal) -> Trail.Fate {
    try reason(stage).map { .left($0) } ?? .described
  }

  /// `nil` where the stage leaves no row out.
  private mutating func reason(
    _ stage: SpokenStage
  ) throws(SessionSettings.Refusal) -> Trail.Reason? {
    let input = input(of: stage)
    let notation = stage.notation
    switch stage.stage.node.node {
    case .filter(_, let condition):
      if let text = condition.searchedText { return .notFound(notation.literal(.text(text))) }
      return .conditions(try failures(of: condition, in: input, notation))
    case .take(_, let count, let groups, _):
      let rows = try markedRows(of: input, [Self.window(.row, per: groups)] + groups)
      let group = groups.indices.map { rows.seen($0 + 1, name: notation.text(groups[$0])) }
      return .taken(count, place: rows.int(0), group: group)
    case .skip(_, let count):
      return .skipped(count, place: try markedRows(of: input, [Self.window(.row)]).int(0))
    case .expandItems(_, let list, _, _): return .emptyList(notation.text(list))
    case .expandChildren(_, _, let relation, _, _):
      return .noChildren(table: session.catalog.schema(relation.child).name)
    case .join(_, let right, _, _, _):
      guard case .scan(let scan)? = right.mainChain.first?.node else { return .noMatch(table: "") }
      return .noMatch(table: session.catalog.schema(scan.table).name)
    case .pivot(_, let pivot):
      let rows = try markedRows(of: input, [pivot.column])
      return .noColumn(rows.seen(0, name: notation.text(pivot.column)))
    case .single, .scan, .compute, .project, .sort, .group, .distinct, .unpivot, .append, .check,
      .save, .describe:
      return nil
    }
  }

  /// The conjuncts that are not true for the row, with the values they look at.
  private mutating func failures(
    of condition: Plan.Expression, in input: Plan, _ notation: Notation
  ) throws(SessionSettings.Refusal) -> [Trail.Failure] {
    let conjuncts = condition.conjuncts(in: notation)
    let holds = try markedRows(of: input, conjuncts)
    var failures: [Trail.Failure] = []
    for (index, conjunct) in conjuncts.enumerated() where holds.value(index) != .bool(true) {
      var subjects: [Plan.Expression] = []
      for subject in conjunct.subjects(in: notation) where !subjects.contains(subject) {
        subjects.append(subject)
      }
      let rows = try markedRows(of: input, subjects)
      var values: [SeenValue] = []
      for (place, subject) in subjects.enumerated() {
        let isTest = subject == conjunct
        let value = rows.seen(place, name: notation.text(subject))
        let isLinkOnTheWay = place + 1 < subjects.count && subjects[place + 1].follows(subject)
        // A link on the way to a value is said where it is the reason.
        if isLinkOnTheWay, case .text = value.content { continue }
        if !isTest || value.isMissing { values.append(value) }
      }
      failures.append(Trail.Failure(text: notation.text(conjunct), values: values))
    }
    return failures
  }

  // MARK: Asking

  private mutating func markedRows(
    of plan: Plan, _ expressions: [Plan.Expression]
  ) throws(SessionSettings.Refusal) -> FoundRows {
    let bindings = expressions.enumerated().map { index, expression in
      Plan.Binding(
        Plan.Field(id: FreshColumn.value(index), name: "\(index)", type: expression.type),
        expression)
    }
    return try markedRows(of: .compute(plan, bindings), showing: bindings.map(\.field))
  }

  private mutating func markedRows(
    of plan: Plan, showing fields: [Plan.Field]
  ) throws(SessionSettings.Refusal) -> FoundRows {
    let isMarked = Plan.Expression(.column(FreshColumn.mark), type: ValueType(.bool))
    let (table, workspace) = try session.quietTable(
      of: .project(.filter(plan, where: isMarked), fields), in: source)
    return FoundRows(table: table, workspace: workspace, language: session.presenter.language)
  }

  private static func link(of scan: Plan.TableScan) -> Plan.Expression {
    Plan.Expression(.column(scan.row), type: ValueType(.link(scan.table)))
  }

  private static func field(_ id: ColumnID, _ type: DataType) -> Plan.Field {
    Plan.Field(id: id, name: "\(id.number)", type: ValueType(type))
  }

  private static let count = Plan.Aggregate(.count, type: ValueType(.int))

  private static let anyMarked = Plan.Aggregate(
    .any, where: Plan.Expression(.column(FreshColumn.mark), type: ValueType(.bool)),
    type: ValueType(.bool))

  private static func window(
    _ function: Plan.Window.Function, per groups: [Plan.Expression] = []
  ) -> Plan.Expression {
    Plan.Expression(
      .window(Plan.Window(function, partition: groups, order: [])), type: ValueType(.int))
  }
}

extension Plan.Expression {
  /// Whether the value is reached through a link.
  fileprivate func follows(_ link: Plan.Expression) -> Bool {
    if case .follow(let own, _, let body) = kind {
      own == link || body.follows(link)
    } else {
      false
    }
  }
}

/// The rows that came of the followed one, as far as they were asked for.
private struct FoundRows {
  let table: Table
  let workspace: Workspace
  let language: Language

  var rowCount: Int { table.rowCount }

  /// A value of the first row.
  func value(_ column: Int) -> Value {
    rowCount > 0 && column < table.columns.count ? table.columns[column].value(at: 0) : .missing
  }

  func int(_ column: Int) -> Int {
    if case .int(let value) = value(column) { Int(value) } else { 0 }
  }

  /// A value of the first row as it is shown.
  func seen(_ column: Int, name: String) -> SeenValue {
    let content: SeenValue.Content
    switch value(column) {
    case .missing: content = .missing
    case .list(let items) where items.isEmpty: content = .text("[]")
    case .text(let text): content = .text("\"\(text)\"")
    case .unmatched(let text):
      let target = table.headers[column].type.type.linkTarget
      content = .unmatched(
        text, table: target.map { workspace.schemas[$0.index].name } ?? "")
    default:
      let shown = HumanTable(table, workspace, language).text(row: 0, column: column)
      content = shown.map { .text($0) } ?? .missing
    }
    return SeenValue(name: name, content: content)
  }
}
