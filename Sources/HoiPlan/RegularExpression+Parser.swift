/// A pattern as a tree.
indirect enum RegularExpressionTree: Sendable {
  case empty
  case character(ScalarSet)
  case place(TextPlace)
  case sequence([RegularExpressionTree])
  case alternatives([RegularExpressionTree])
  case repeated(RegularExpressionTree, least: Int, most: Int?)
}

/// Reads a pattern.
struct RegularExpressionParser {
  private let scalars: [Unicode.Scalar]
  private var offset = 0
  private var depth = 0

  private static let depthLimit = 200

  init(_ pattern: String) {
    scalars = Array(pattern.unicodeScalars)
  }

  mutating func parse() throws(RegularExpressionProblem) -> RegularExpressionTree {
    let tree = try alternatives()
    if let scalar = peek { throw .unexpected(Character(scalar), offset: offset) }
    return tree
  }

  private var peek: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  private mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard peek == wanted else { return false }
    offset += 1
    return true
  }

  private mutating func alternatives() throws(RegularExpressionProblem) -> RegularExpressionTree {
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws(RegularExpressionProblem) -> RegularExpressionTree {
    var parts: [RegularExpressionTree] = []
    while let scalar = peek, scalar != "|", scalar != ")" {
      parts.append(try repetition())
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func repetition() throws(RegularExpressionProblem) -> RegularExpressionTree {
    let start = offset
    var tree = try atom()
    while let (least, most) = try quantifier() {
      if case .place = tree { throw .nothingToRepeat(offset: start) }
      _ = take("?")
      tree = .repeated(tree, least: least, most: most)
    }
    return tree
  }

  private mutating func quantifier() throws(RegularExpressionProblem) -> (Int, Int?)? {
    let start = offset
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    guard take("{") else { return nil }
    guard let least = number() else { throw .badRange(offset: start) }
    var most: Int? = least
    if take(",") { most = number() }
    guard take("}") else { throw .unclosed("{", offset: start) }
    if let most, most < least { throw .badRange(offset: start) }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = peek, ("0"..."9").contains(scalar) {
      value = min((value ?? 0) * 10 + Int(scalar.value - 48), 1_000_000)
      offset += 1
    }
    return value
  }

  private mutating func atom() throws(RegularExpressionProblem) -> RegularExpressionTree {
    let start = offset
    guard let scalar = peek else { return .empty }
    offset += 1
    switch scalar {
    case "(":
      depth += 1
      if depth > Self.depthLimit { throw .tooLarge(limit: Self.depthLimit) }
      if take("?"), !take(":") { throw .unexpected("?", offset: start + 1) }
      let tree = try alternatives()
      guard take(")") else { throw .unclosed("(", offset: start) }
      depth -= 1
      return tree
    case "[": return .character(try characterClass(from: start))
    case ".":
      let lineBreak = ScalarSet.Member.range("\n"..."\n")
      return .character(ScalarSet(members: [lineBreak], isNegated: true))
    case "^": return .place(.start)
    case "$": return .place(.end)
    case "*", "+", "?", "{": throw .nothingToRepeat(offset: start)
    case "\\":
      if take("b") { return .place(.wordBoundary) }
      if take("B") { return .place(.insideWord) }
      return .character(ScalarSet(members: [try escape()]))
    default: return .character(ScalarSet(members: [.range(scalar...scalar)]))
    }
  }

  /// What follows a backslash.
  private mutating func escape() throws(RegularExpressionProblem) -> ScalarSet.Member {
    guard let scalar = peek else { throw .endsInEscape }
    offset += 1
    switch scalar {
    case "d": return .digit
    case "D": return .notDigit
    case "w": return .word
    case "W": return .notWord
    case "s": return .space
    case "S": return .notSpace
    case "n": return .range("\n"..."\n")
    case "t": return .range("\t"..."\t")
    case "r": return .range("\r"..."\r")
    default:
      let isLetter = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if isLetter { throw .unknownEscape(Character(scalar), offset: offset - 1) }
      return .range(scalar...scalar)
    }
  }

  private mutating func characterClass(
    from start: Int
  ) throws(RegularExpressionProblem) -> ScalarSet {
    var set = ScalarSet(members: [], isNegated: take("^"))
    var isFirst = true
    while let scalar = peek, isFirst || scalar != "]" {
      isFirst = false
      let place = offset
      let first = try classMember()
      guard peek == "-", offset + 1 < scalars.count, scalars[offset + 1] != "]" else {
        set.members.append(first)
        continue
      }
      offset += 1
      let last = try classMember()
      guard case .range(let low) = first, case .range(let high) = last,
        low.lowerBound <= high.lowerBound
      else { throw .badRange(offset: place) }
      set.members.append(.range(low.lowerBound...high.lowerBound))
    }
    guard take("]") else { throw .unclosed("[", offset: start) }
    return set
  }

  private mutating func classMember() throws(RegularExpressionProblem) -> ScalarSet.Member {
    guard let scalar = peek else { throw .endsInEscape }
    offset += 1
    return scalar == "\\" ? try escape() : .range(scalar...scalar)
  }
}

/// Turns a tree into instructions.
struct RegularExpressionCompiler {
  private var program: [Instruction] = []
  private var sets: [ScalarSet] = []
  private var numbers: [ScalarSet: Int] = [:]

  /// Bounds the time a character costs.
  private static let sizeLimit = 20_000

  init() {}

  mutating func compile(
    _ tree: RegularExpressionTree
  ) throws(RegularExpressionProblem) -> (program: [Instruction], sets: [ScalarSet]) {
    try add(tree)
    try append(.match)
    return (program, sets)
  }

  private mutating func number(of set: ScalarSet) -> Int {
    if let known = numbers[set] { return known }
    numbers[set] = sets.count
    sets.append(set)
    return sets.count - 1
  }

  private mutating func append(_ instruction: Instruction) throws(RegularExpressionProblem) {
    if program.count >= Self.sizeLimit { throw .tooLarge(limit: Self.sizeLimit) }
    program.append(instruction)
  }

  private mutating func add(_ tree: RegularExpressionTree) throws(RegularExpressionProblem) {
    switch tree {
    case .empty: return
    case .character(let set): try append(.character(set: number(of: set)))
    case .place(let place): try append(.assert(place))
    case .sequence(let parts): for part in parts { try add(part) }
    case .alternatives(let branches): try add(alternatives: branches)
    case .repeated(let inner, let least, let most):
      let start = program.count
      for _ in 0..<least {
        try add(inner)
        if program.count == start { return }
      }
      guard let most else { return try add(star: inner) }
      var splits: [Int] = []
      for _ in least..<max(least, most) {
        splits.append(program.count)
        try append(.jump(0))
        try add(inner)
      }
      for split in splits { program[split] = .split(split + 1, program.count) }
    }
  }

  private mutating func add(star inner: RegularExpressionTree) throws(RegularExpressionProblem) {
    let start = program.count
    try append(.jump(0))
    try add(inner)
    try append(.jump(start))
    program[start] = .split(start + 1, program.count)
  }

  private mutating func add(
    alternatives branches: [RegularExpressionTree]
  ) throws(RegularExpressionProblem) {
    var ends: [Int] = []
    for branch in branches.dropLast() {
      let split = program.count
      try append(.jump(0))
      try add(branch)
      ends.append(program.count)
      try append(.jump(0))
      program[split] = .split(split + 1, program.count)
    }
    if let last = branches.last { try add(last) }
    for end in ends { program[end] = .jump(program.count) }
  }
}
