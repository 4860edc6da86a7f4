import HoiText

extension Parser {
  /// A file and what its columns are.
  ///
  ///     load = "load" TEXT ["as" NAME] ["(" spec {"," spec} [","] ")"] ;
  mutating func load() -> Syntax.Statement.Kind? {
    guard let path = text() else { return nil }
    var name: Syntax.Name?
    if take(.as) != nil {
      name = self.name()
      if name == nil { return nil }
    }
    let specs = at(.leftParenthesis) ? specs() : []
    return .load(Syntax.Load(path: path, name: name, specs: specs))
  }

  private mutating func specs() -> [Syntax.LoadSpec] {
    let outer = brackets
    let opened = take(nil)
    brackets += 1
    var result: [Syntax.LoadSpec] = []
    while !at(.rightParenthesis), !isPanicking {
      if let spec = spec() { result.append(spec) }
      guard !isPanicking, take(.comma) != nil else { break }
    }
    close(.rightParenthesis, opened: opened)
    brackets = outer
    return result
  }

  /// One thing said about a file.
  ///
  ///     spec = column | key | label | parent | validity | link ;
  private mutating func spec() -> Syntax.LoadSpec? {
    let start = peek().range.start
    let sequence = keyword(at: .entry)
    let count = sequence?.words.count ?? 0
    let after = peek(count)
    if let sequence, after.kind == .word || after.kind == .quotedName {
      take(.keyword(sequence.keyword), count: count)
      let kind = declaration(sequence.keyword)
      return kind.map { Syntax.LoadSpec($0, range: range(from: start)) }
    }
    guard let name = name() else { return nil }
    let kind: Syntax.LoadSpec.Kind?
    if take(.arrow) != nil {
      kind = link(name)
    } else if expect(.colon) {
      kind = column(name)
    } else {
      kind = nil
    }
    return kind.map { Syntax.LoadSpec($0, range: range(from: start)) }
  }

  /// What the table says about itself.
  ///
  ///     key      = "key" NAME {NAME} ;
  ///     label    = "label" NAME ;
  ///     parent   = "parent" NAME ;
  ///     validity = "valid" NAME "to" NAME ;
  private mutating func declaration(_ keyword: Keyword) -> Syntax.LoadSpec.Kind? {
    guard let first = name() else { return nil }
    switch keyword {
    case .label: return .label(first)
    case .parent: return .parent(first)
    case .valid:
      guard take(.to) != nil else {
        fail(expected: .keyword(.to))
        return nil
      }
      return name().map { .validity(from: first, to: $0) }
    default:
      var names = [first]
      while at(.word) || at(.quotedName), let next = name() { names.append(next) }
      return .key(names)
    }
  }

  /// A column and its type.
  ///
  ///     column = NAME ":" type {"format" TEXT | "delimiter" TEXT | "required"} ;
  private mutating func column(_ name: Syntax.Name) -> Syntax.LoadSpec.Kind? {
    guard let type = type() else { return nil }
    var format: Syntax.TextLiteral?
    var delimiter: Syntax.TextLiteral?
    var isRequired = false
    while !isPanicking {
      if take(.format) != nil {
        format = text()
      } else if take(.delimiter) != nil {
        delimiter = text()
      } else if take(.required) != nil {
        isRequired = true
      } else {
        break
      }
    }
    return .column(name, type, format: format, delimiter: delimiter, isRequired: isRequired)
  }

  /// A column whose values name rows of another table.
  ///
  ///     link = NAME "->" NAME ["." NAME | "by" "(" NAME {"," NAME} ")" ["at" day]] ["as" NAME] ;
  private mutating func link(_ name: Syntax.Name) -> Syntax.LoadSpec.Kind? {
    guard let table = self.name() else { return nil }
    var target = Syntax.LoadSpec.Target.column(nil)
    if take(.dot) != nil {
      guard let column = self.name() else { return nil }
      target = .column(column)
    } else if take(.matchBy) != nil {
      guard let names = matchedNames() else { return nil }
      target = .matching(names, at: take(.at) != nil ? day() : nil)
    }
    let reverse = take(.asReverse) != nil ? self.name() : nil
    return .link(name, table: table, target, reverse: reverse)
  }

  /// The day names are meant on.
  ///
  ///     day = NAME | DATE ;
  private mutating func day() -> Syntax.LoadSpec.Day? {
    let token = peek()
    guard case .calendar(let form) = token.value else { return name().map { .column($0) } }
    take(.literal)
    guard case .literal(.date(let day)) = calendar(form, token.range).kind else {
      if !isPanicking { fail(expected: .name) }
      return nil
    }
    return .day(day, range: token.range)
  }

  private mutating func matchedNames() -> [Syntax.Name]? {
    let opened = peek().range
    guard expect(.leftParenthesis) else { return nil }
    var names: [Syntax.Name] = []
    repeat {
      guard let name = name() else { break }
      names.append(name)
    } while take(.comma) != nil
    close(.rightParenthesis, opened: opened)
    return names
  }
}
