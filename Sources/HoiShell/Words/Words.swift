package import HoiPlan
package import HoiText

/// What a query does, in words: a sentence for each stage and one for its result.
///
/// The plan is the one before the optimizer, so that stages read as they were written. Sentences
/// say types, what missing values do, and the order of rows.
package func words(of plan: Plan, schemas: [TableSchema], in language: Language) -> [String] {
  var speaker = Speaker(language: language, schemas: schemas)
  return speaker.sentences(of: plan) + [speaker.result(of: plan)]
}

/// Says one stage after the other, and knows what columns are called at each.
struct Speaker {
  let language: Language
  var notation: Notation
  /// How deep in queries inside queries it speaks.
  var depth = 0

  init(language: Language, schemas: [TableSchema]) {
    self.language = language
    notation = Notation(language: language, schemas: schemas)
  }

  /// The nodes that one stage became: what is computed for it, then the stage itself.
  struct Stage {
    let node: Plan
    /// What is computed first, by a node of the same place in the text.
    let computed: [Plan.Binding]
    /// How the columns are arranged before, or after where the stage makes new ones.
    let arranged: Plan?
    /// The node the stage started from.
    let input: Plan
    /// Where its nodes stand in the main chain of the plan, and the one that gives it its name.
    let places: Range<Int>
    let main: Int
    /// The node the stage ends with.
    let output: Plan
    /// `count by x`: groups, then sorts.
    var isCount = false
  }

  mutating func sentences(of plan: Plan) -> [String] {
    guard depth < 4 else { return [] }
    var sentences: [String] = []
    for stage in Self.stages(of: plan) {
      sentences += say(stage)
      notation.learn(stage.node)
      if let arranged = stage.arranged { notation.learn(arranged) }
    }
    return sentences
  }

  /// The stages along the main input, first to last.
  static func stages(of plan: Plan) -> [Stage] {
    var stages: [Stage] = []
    let chain = plan.mainChain
    var start = 0
    for place in 1...chain.count
    where place == chain.count || !isSameStage(chain[start], chain[place]) {
      stages += self.stages(of: Array(chain[start..<place]), at: start)
      start = place
    }
    return stages
  }

  private static func isSameStage(_ first: Plan, _ second: Plan) -> Bool {
    guard let range = first.origin.range else { return false }
    return range == second.origin.range
  }

  /// Nodes of one place in the text: one stage, but for texts that only look alike.
  private static func stages(of nodes: [Plan], at start: Int) -> [Stage] {
    guard let first = nodes.first, let last = nodes.last else { return [] }
    let main = nodes.indices.filter { !nodes[$0].isArrangement }
    if main.count <= 1 || Stage.isCount(main.map { nodes[$0] }) {
      let arranged = nodes.last { if case .project = $0.node { true } else { false } }
      let place = main.first ?? nodes.count - 1
      return [
        Stage(
          node: nodes[place], computed: nodes.flatMap(\.bindings), arranged: arranged,
          input: first.children.first ?? first, places: start..<start + nodes.count,
          main: start + place, output: last, isCount: main.count == 2)
      ]
    }
    return nodes.enumerated().map { offset, node in
      let place = start + offset
      return Stage(
        node: node, computed: node.bindings, arranged: nil, input: node.children.first ?? node,
        places: place..<place + 1, main: place, output: node)
    }
  }
}

extension Speaker.Stage {
  /// `count by x` groups, then sorts.
  static func isCount(_ nodes: [Plan]) -> Bool {
    guard nodes.count == 2, case .group = nodes[0].node, case .sort = nodes[1].node else {
      return false
    }
    return true
  }
}

extension Plan {
  /// Only computes or arranges columns.
  fileprivate var isArrangement: Bool {
    switch node {
    case .compute, .project: true
    default: false
    }
  }

  fileprivate var bindings: [Binding] {
    if case .compute(_, let bindings) = node { bindings } else { [] }
  }
}
