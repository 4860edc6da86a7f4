import HoiText

/// Looks for a regular expression in many texts.
///
/// What the threads of the automaton do at a character is worked out once for each set of threads and
/// each class of characters, and kept: a deterministic automaton that grows as texts ask for it.
/// Cost: a look-up for each character while the sets are few, the size of the pattern while they are
/// not; so linear in the text, whatever the pattern.
package struct RegularExpressionSearch {
  /// The threads before a character.
  private struct State: Hashable {
    /// Where they are in the program, before they go on without reading; in order.
    let counters: [Int]
    let isStart: Bool
    /// Whether the character before belongs to a word.
    let isAfterWord: Bool
  }

  /// What the program tells apart of characters.
  private struct CharacterClass: Hashable {
    /// Whether each set of the program holds them.
    let isIn: [Bool]
    let isWord: Bool
  }

  /// What follows a state, where that is no state.
  private enum Outcome {
    static let unknown = -1
    static let found = -2
    static let notFound = -3
  }

  /// Characters below this have a place of their own in `classOfCode`.
  private static let codeLimit = 0x2000
  /// Threads kept in all states together; beyond, all but the last state are forgotten.
  private static let threadLimit = 1 << 20

  private let program: [Instruction]
  private let sets: [ScalarSet]
  private let stateLimit: Int
  private var states: [State] = []
  private var numberOfState: [State: Int] = [:]
  /// Class 0 is the end of the text.
  private var classes: [CharacterClass?] = [nil]
  private var numberOfClass: [CharacterClass: Int] = [:]
  /// 0 while unknown.
  private var classOfCode = [Int](repeating: 0, count: codeLimit)
  private var classOfOther: [Unicode.Scalar: Int] = [:]
  /// The state after each state and class, or an outcome; `columnCount` places a state.
  private var next: [Int] = []
  private var columnCount = 16

  /// `stateLimit`: how many states are kept at most.
  package init(_ expression: RegularExpression, stateLimit: Int = 4_096) {
    program = expression.program
    sets = expression.sets
    self.stateLimit = max(2, min(stateLimit, Self.threadLimit / program.count))
    start()
  }

  /// Whether some stretch of the text fits.
  package mutating func finds(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { finds(in: $0) }
  }

  /// Whether some stretch of a text, given as UTF-8, fits.
  package mutating func finds(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var state = 0
    var scalars = UTF8Scalars(text)
    while true {
      let column = scalars.next().map { number(of: $0) } ?? 0
      var following = next[state &* columnCount &+ column]
      if following == Outcome.unknown { following = step(from: state, column) }
      if following < 0 { return following == Outcome.found }
      state = following
    }
  }

  private mutating func start() {
    states = []
    numberOfState = [:]
    next = []
    _ = number(of: State(counters: [0], isStart: true, isAfterWord: false))
  }

  private mutating func number(of state: State) -> Int {
    if let known = numberOfState[state] { return known }
    let number = states.count
    states.append(state)
    numberOfState[state] = number
    next += Array(repeating: Outcome.unknown, count: columnCount)
    return number
  }

  private mutating func number(of scalar: Unicode.Scalar) -> Int {
    let code = Int(scalar.value)
    if code < Self.codeLimit {
      if classOfCode[code] == 0 { classOfCode[code] = classNumber(of: scalar) }
      return classOfCode[code]
    }
    if let known = classOfOther[scalar] { return known }
    let number = classNumber(of: scalar)
    classOfOther[scalar] = number
    return number
  }

  private mutating func classNumber(of scalar: Unicode.Scalar) -> Int {
    let found = CharacterClass(
      isIn: sets.map { $0.contains(scalar) }, isWord: ScalarSet.isWord(scalar))
    if let known = numberOfClass[found] { return known }
    let number = classes.count
    classes.append(found)
    numberOfClass[found] = number
    if number == columnCount { widen() }
    return number
  }

  /// Makes room for more classes.
  private mutating func widen() {
    let (old, oldCount) = (next, columnCount)
    columnCount *= 2
    next = Array(repeating: Outcome.unknown, count: states.count * columnCount)
    for state in states.indices {
      for column in 0..<oldCount {
        next[state * columnCount + column] = old[state * oldCount + column]
      }
    }
  }

  /// Works out what follows a state at a character of a class, or at the end.
  private mutating func step(from number: Int, _ column: Int) -> Int {
    let state = states[number]
    let character = classes[column]
    guard
      let reached = threads(
        from: state.counters, isStart: state.isStart, isEnd: character == nil,
        isBoundary: state.isAfterWord != (character?.isWord ?? false))
    else { return keep(Outcome.found, after: number, column) }
    guard let character else { return keep(Outcome.notFound, after: number, column) }
    // A new thread begins at every character.
    var counters: Set = [0]
    for thread in reached where character.isIn[thread.set] { counters.insert(thread.counter + 1) }
    let following = State(
      counters: counters.sorted(), isStart: false, isAfterWord: character.isWord)
    if numberOfState[following] == nil, states.count >= stateLimit {
      start()
      return self.number(of: following)
    }
    return keep(self.number(of: following), after: number, column)
  }

  private mutating func keep(_ outcome: Int, after state: Int, _ column: Int) -> Int {
    next[state * columnCount + column] = outcome
    return outcome
  }

  /// The threads that wait for a character, and for which; `nil` where one is at the end of the
  /// program.
  private func threads(
    from counters: [Int], isStart: Bool, isEnd: Bool, isBoundary: Bool
  ) -> [(counter: Int, set: Int)]? {
    var reached: [(counter: Int, set: Int)] = []
    var met = Set(counters)
    var pending = counters
    func visit(_ counter: Int) {
      if met.insert(counter).inserted { pending.append(counter) }
    }
    while let counter = pending.popLast() {
      switch program[counter] {
      case .match: return nil
      case .character(let set): reached.append((counter, set))
      case .jump(let target): visit(target)
      case .split(let first, let second):
        visit(first)
        visit(second)
      case .assert(let place):
        if place.holds(isStart: isStart, isEnd: isEnd, isBoundary: isBoundary) {
          visit(counter + 1)
        }
      }
    }
    return reached
  }
}
