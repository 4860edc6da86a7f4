/// The one table of operators: what binds how tightly, and how it is written.
enum Operators {
  /// Levels whose operators stand in flat chains, loose to tight.
  enum Level: Int, CaseIterable {
    case or, and, otherwise, sum, product
  }

  struct Chain {
    let level: Level
    let chainOperator: Syntax.ChainOperator
    let symbol: Symbol?
    let keyword: Keyword?
    /// What other languages write for it.
    let foreign: [Symbol]
  }

  static let chains: [Chain] = [
    Chain(
      level: .or, chainOperator: .or, symbol: nil, keyword: .or, foreign: [.doublePipe]),
    Chain(
      level: .and, chainOperator: .and, symbol: nil, keyword: .and,
      foreign: [.doubleAmpersand, .ampersand]),
    Chain(
      level: .otherwise, chainOperator: .otherwise, symbol: .otherwise, keyword: nil, foreign: []),
    Chain(level: .sum, chainOperator: .add, symbol: .plus, keyword: nil, foreign: []),
    Chain(level: .sum, chainOperator: .subtract, symbol: .minus, keyword: nil, foreign: []),
    Chain(level: .product, chainOperator: .multiply, symbol: .star, keyword: nil, foreign: []),
    Chain(level: .product, chainOperator: .divide, symbol: .slash, keyword: nil, foreign: []),
    Chain(level: .product, chainOperator: .floorDivide, symbol: nil, keyword: .div, foreign: []),
    Chain(
      level: .product, chainOperator: .modulo, symbol: nil, keyword: .mod, foreign: [.percent]),
  ]

  struct Comparison {
    let kind: Syntax.Comparison.Kind
    let symbols: [Symbol]
    let keyword: Keyword?
    let foreign: [Symbol]

    init(
      _ kind: Syntax.Comparison.Kind, _ symbols: [Symbol] = [], keyword: Keyword? = nil,
      foreign: [Symbol] = []
    ) {
      self.kind = kind
      self.symbols = symbols
      self.keyword = keyword
      self.foreign = foreign
    }
  }

  /// The first symbol is the usual one; the others are accepted and rewritten by `hoi fmt`.
  static let comparisons: [Comparison] = [
    Comparison(.equal, [.equal, .doubleEqual]),
    Comparison(.notEqual, [.notEqual, .angles]),
    Comparison(.less, [.less]),
    Comparison(.lessOrEqual, [.lessOrEqual], foreign: [.equalLess]),
    Comparison(.greater, [.greater]),
    Comparison(.greaterOrEqual, [.greaterOrEqual], foreign: [.fatArrow]),
    Comparison(.in, keyword: .in),
    Comparison(.under, keyword: .under),
    Comparison(.contains, keyword: .contains),
    Comparison(.startsWith, keyword: .startsWith),
    Comparison(.endsWith, keyword: .endsWith),
    Comparison(.like, keyword: .like),
    Comparison(.matches, keyword: .matches),
  ]

  struct Test {
    let keyword: Keyword
    let test: Syntax.Test
    let isNegated: Bool
  }

  static let tests: [Test] = [
    Test(keyword: .isMissing, test: .missing, isNegated: false),
    Test(keyword: .isNotMissing, test: .missing, isNegated: true),
    Test(keyword: .isPresent, test: .present, isNegated: false),
    Test(keyword: .isNotPresent, test: .present, isNegated: true),
    Test(keyword: .isUnmatched, test: .unmatched, isNegated: false),
    Test(keyword: .isNotUnmatched, test: .unmatched, isNegated: true),
  ]

  static func isComparison(_ symbol: Symbol) -> Bool {
    comparisons.contains { $0.symbols.contains(symbol) }
  }

  static func level(of chainOperator: Syntax.ChainOperator) -> Level {
    chains.first { $0.chainOperator == chainOperator }?.level ?? .or
  }

  /// Words that stand only between or after operands, where an operator is looked for.
  static let words: [Keyword] =
    chains.compactMap(\.keyword) + comparisons.compactMap(\.keyword) + tests.map(\.keyword)
    + [.between, .then, .else]
}
