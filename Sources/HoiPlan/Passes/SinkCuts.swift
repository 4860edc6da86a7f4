extension Pass {
  /// What leaves rows out goes below what works on rows. Why each may is said where it is done; from
  /// the inside out, because one that has moved may let the next one pass.
  static let sinkCuts = Pass(name: "sink-cuts") { plan in
    plan.rewriting { node in
      switch node.node {
      case .filter(let input, let condition):
        input.filtered(where: condition, origin: node.origin)
      case .take(let input, let count, let groups, let ties):
        input.cut(by: node.columnsUsed) {
          .take($0, count: count, per: groups, ties: ties, origin: node.origin)
        }
      case .skip(let input, let count):
        input.cut(by: []) { .skip($0, count: count, origin: node.origin) }
      default: node
      }
    }
  }
}
