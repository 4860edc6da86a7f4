import HoiText

extension Parser {
  /// A whole text.
  ///
  ///     script = [statement] {(NEWLINE | ";") [statement]} ;
  mutating func script() -> Syntax.Script {
    var statements: [Syntax.Statement] = []
    while true {
      passSeparators()
      if at(.end) { break }
      let before = index
      statements.append(statement())
      endStatement()
      assert(index > before, "a statement takes at least a token")
      if index == before { advance() }
    }
    return Syntax.Script(statements: statements)
  }

  /// What the prompt takes.
  ///
  ///     entry = "|" stage {"|" stage} | script ;
  mutating func entry() -> Syntax.Script {
    passSeparators()
    guard at(.pipe) else { return script() }
    let start = peek().range.start
    let stages = stages()
    let kind = Syntax.Statement.Kind.continuation(stages)
    let first = Syntax.Statement(kind, range: range(from: start))
    endStatement()
    return Syntax.Script(statements: [first] + script().statements)
  }

  private mutating func passSeparators() {
    while true {
      if at(.newline) {
        passLine()
      } else if take(.semicolon) == nil {
        return
      }
    }
  }

  /// What follows a statement is its end.
  private mutating func endStatement() {
    brackets = 0
    isAbandoned = false
    finishPart()
    while !at(.newline), !at(.semicolon), !at(.end) {
      advance()
      skipToBoundary()
    }
    isPanicking = false
  }

  /// One thing to do.
  ///
  ///     statement = load | use | param | let | def | expect | query ;
  private mutating func statement() -> Syntax.Statement {
    let start = peek().range.start
    if at(.pipe) {
      report(.leadingPipe, at: peek().range)
      isPanicking = true
      _ = stages()
      return Syntax.Statement(.invalid, range: range(from: start))
    }
    if let result = foreignStatement() { return result }
    guard let sequence = keyword(at: .statement), startsStatement(sequence) else {
      let query = query()
      return Syntax.Statement(.query(query), range: query.range)
    }
    take(.keyword(sequence.keyword), count: sequence.words.count)
    let kind: Syntax.Statement.Kind? =
      switch sequence.keyword {
      case .load: load()
      case .use: use()
      case .param: parameter()
      case .let: binding()
      case .def: definition()
      default: expectation()
      }
    return Syntax.Statement(kind ?? .invalid, range: range(from: start))
  }

  /// Whether a statement word is one: a name is never followed by what follows it.
  private func startsStatement(_ sequence: Keywords.Sequence) -> Bool {
    let after = peek(sequence.words.count)
    switch after.kind {
    case _ where after.symbol == .semicolon, .end, .newline:
      return sequence.words.count > 1 || sequence.keyword != .use
    case .symbol:
      return sequence.keyword == .expectData && after.symbol != .dot
        && startsOperand(ahead: sequence.words.count)
    default: return startsOperand(ahead: sequence.words.count)
    }
  }

  /// Definitions of another file.
  ///
  ///     use = "use" TEXT ;
  private mutating func use() -> Syntax.Statement.Kind? {
    text().map { .use($0) }
  }

  /// A value given from outside.
  ///
  ///     param = "param" PARAM ":" type ["=" expr] ;
  private mutating func parameter() -> Syntax.Statement.Kind? {
    let token = peek()
    guard token.kind == .parameter, let text = token.nameText else {
      fail(expected: .parameter)
      return nil
    }
    let name = Syntax.Name(text: text, range: take(.name))
    guard expect(.colon), let type = type() else { return nil }
    var standard: Syntax.Expression?
    if take(.equal) != nil {
      goOn()
      standard = expression()
    }
    return .parameter(Syntax.Parameter(name: name, type: type, standard: standard))
  }

  /// A query with a name.
  ///
  ///     let = "let" NAME "=" query ;
  private mutating func binding() -> Syntax.Statement.Kind? {
    guard let name = name(), expect(.equal) else { return nil }
    return .binding(name: name, query: query())
  }

  /// A computed column or a function.
  ///
  ///     def = "def" [NAME "."] NAME ["(" NAME ":" type {"," NAME ":" type} ")"] "=" expr ;
  private mutating func definition() -> Syntax.Statement.Kind? {
    guard var name = name() else { return nil }
    var table: Syntax.Name?
    if take(.dot) != nil {
      table = name
      guard let column = self.name() else { return nil }
      name = column
    }
    let parameters = at(.leftParenthesis) ? definitionParameters() : []
    guard !isPanicking, expect(.equal) else { return nil }
    return .definition(
      Syntax.Definition(table: table, name: name, parameters: parameters, body: expression()))
  }

  private mutating func definitionParameters() -> [(name: Syntax.Name, type: Syntax.TypeName)] {
    var result: [(name: Syntax.Name, type: Syntax.TypeName)] = []
    let outer = brackets
    let opened = take(nil)
    brackets += 1
    repeat {
      guard let name = name(), expect(.colon), let type = type() else { break }
      result.append((name, type))
    } while take(.comma) != nil
    close(.rightParenthesis, opened: opened)
    brackets = outer
    return result
  }

  /// A check of data.
  ///
  ///     expect = "expect" expr [TEXT] ;
  private mutating func expectation() -> Syntax.Statement.Kind? {
    let condition = expression()
    return .expectation(condition, message: at(.text) ? text() : nil)
  }

  // MARK: Pieces

  /// Takes a sign that has to stand here.
  mutating func expect(_ symbol: Symbol) -> Bool {
    guard take(symbol) != nil else {
      fail(expected: .symbol(symbol))
      return false
    }
    goOn()
    return true
  }

  /// A text itself: a file name, a message.
  mutating func text() -> Syntax.TextLiteral? {
    let token = peek()
    guard token.kind == .text, case .text(let value) = token.value else {
      if token.kind == .word || token.kind == .quotedName, let name = token.nameText {
        fail(
          expected: .text, fix: Fix(replace: token.range, with: SyntaxText.quoted(name)))
      } else {
        fail(expected: .text)
      }
      return nil
    }
    return Syntax.TextLiteral(value: value, range: take(.literal))
  }

  /// What a column or value is.
  ///
  ///     type = ["list of"] NAME ;
  mutating func type() -> Syntax.TypeName? {
    let isList = take(.listOf) != nil
    if let sequence = keyword(at: .type), sequence.keyword != .listOf {
      let range = take(.type(sequence.keyword), count: sequence.words.count)
      let name = Keywords.spelling(of: sequence.keyword, in: .english)
      return Syntax.TypeName(name: Syntax.Name(text: name, range: range), isList: isList)
    }
    let token = peek()
    guard token.kind == .word || token.kind == .quotedName, let text = token.nameText else {
      fail(expected: .type)
      return nil
    }
    let range = take(.type(nil))
    let name = Syntax.Name(text: text, isQuoted: token.kind == .quotedName, range: range)
    return Syntax.TypeName(name: name, isList: isList)
  }

  // MARK: Statements of other languages

  /// A line that starts with a stage word, or a statement of SQL.
  private mutating func foreignStatement() -> Syntax.Statement? {
    let start = peek().range.start
    guard let word = peek().foldedWord else { return nil }
    if word == "select" || word == "from", startsOperand(ahead: 1) || peek(1).symbol == .star {
      if let problem = sqlStatement(startingWith: word) {
        let whole = statementRange()
        report(problem.problem, at: whole, fix: problem.meant.map { Fix(replace: whole, with: $0) })
        isPanicking = true
        while !at(.newline), !at(.semicolon), !at(.end) { advance() }
        return Syntax.Statement(.invalid, range: range(from: start))
      }
    }
    guard let sequence = keyword(at: .stage), keyword(at: .statement) == nil else { return nil }
    let count = sequence.words.count
    guard startsOperand(ahead: count), peek(count).symbol != .leftParenthesis,
      peek(count).symbol != .minus, peek(count).symbol != .leftBracket
    else { return nil }
    let place = peek().range.union(peek(count - 1).range)
    let written = source.text(in: place)
    report(
      .missingPipe(written), at: place,
      fix: Fix(replace: SourceRange(start, start), with: "| "))
    isPanicking = true
    _ = stage()
    _ = stages()
    return Syntax.Statement(.invalid, range: range(from: start))
  }

  /// From here to the end of the statement.
  func statementRange() -> SourceRange {
    var position = index
    while position + 1 < tokens.count - 1, !isLineStart(position + 1),
      tokens[position + 1].symbol != .semicolon
    {
      position += 1
    }
    return SourceRange(tokens[index].range.start, tokens[position].range.end)
  }
}
