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
    var chain: [Plan] = []
    var next: Plan? = plan
    while let node = next {
      chain.append(node)
      next = node.children.first
    }
    var stages: [Stage] = []
    var rest = chain.reversed().makeIterator()
    var waiting: [Plan] = []
    func close() {
      if let stage = stage(of: waiting) { stages += stage }
      waiting = []
    }
    while let node = rest.next() {
      if let first = waiting.first, !isSameStage(first, node) { close() }
      waiting.append(node)
    }
    close()
    return stages
  }

  private static func isSameStage(_ first: Plan, _ second: Plan) -> Bool {
    guard let range = first.origin.range else { return false }
    return range == second.origin.range
  }

  /// Nodes of one place in the text: one stage, but for texts that only look alike.
  private static func stage(of nodes: [Plan]) -> [Stage]? {
    guard let first = nodes.first, let last = nodes.last else { return nil }
    let input = first.children.first ?? first
    let main = nodes.filter { !$0.isArrangement }
    let computed = nodes.flatMap(\.bindings)
    if main.count <= 1 || Stage.isCount(main) {
      let arranged = nodes.last { if case .project = $0.node { true } else { false } }
      return [
        Stage(
          node: main.first ?? last, computed: computed, arranged: arranged, input: input,
          isCount: main.count == 2)
      ]
    }
    return nodes.map {
      Stage(
        node: $0, computed: $0.bindings, arranged: nil, input: $0.children.first ?? $0)
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
