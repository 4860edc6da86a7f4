import Glibc

/// `grammar/hoi.ebnf` as data, and sentences made from it.
struct Grammar: Sendable {
  indirect enum Rule: Sendable {
    case terminal(String)
    case symbol(String)
    case sequence([Rule])
    case choice([Rule])
    case optional(Rule)
    case repeated(Rule)
  }

  private(set) var rules: [String: Rule] = [:]
  private var costs: [String: Int] = [:]

  struct Malformed: Error {
    let near: String
  }

  init(_ text: String) throws {
    var tokens = try Grammar.tokens(text)[...]
    while let name = tokens.popFirst() {
      guard tokens.popFirst() == "=" else { throw Malformed(near: name) }
      rules[name] = try Grammar.choice(&tokens)
      guard tokens.popFirst() == ";" else { throw Malformed(near: name) }
    }
    settleCosts()
  }

  static let path: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/grammar/hoi.ebnf"
  }()

  /// The file of the project.
  static func load() throws -> Grammar {
    guard let file = fopen(path, "rb") else { throw Malformed(near: path) }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return try Grammar(String(decoding: bytes[..<count], as: UTF8.self))
  }

  // MARK: Reading

  private static func tokens(_ text: String) throws -> [String] {
    var result: [String] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if rest.hasPrefix("(*") {
        guard let end = rest.firstRange(of: "*)") else { throw Malformed(near: "(*") }
        rest = rest[end.upperBound...]
      } else if first == "\"" || first == "'" {
        guard let end = rest.dropFirst().firstIndex(of: first) else {
          throw Malformed(near: String(rest.prefix(20)))
        }
        result.append(String(rest[...end]))
        rest = rest[rest.index(after: end)...]
      } else if first.isLetter {
        let word = rest.prefix { $0.isLetter || $0 == "_" }
        result.append(String(word))
        rest = rest.dropFirst(word.count)
      } else {
        result.append(String(rest.removeFirst()))
      }
    }
    return result
  }

  private static func choice(_ tokens: inout ArraySlice<String>) throws -> Rule {
    var options = [try sequence(&tokens)]
    while tokens.first == "|" {
      tokens.removeFirst()
      options.append(try sequence(&tokens))
    }
    return options.count == 1 ? options[0] : .choice(options)
  }

  private static func sequence(_ tokens: inout ArraySlice<String>) throws -> Rule {
    var parts: [Rule] = []
    while let token = tokens.first, ![";", "|", ")", "]", "}"].contains(token) {
      tokens.removeFirst()
      switch token {
      case "(": parts.append(try inside(&tokens, ")"))
      case "[": parts.append(.optional(try inside(&tokens, "]")))
      case "{": parts.append(.repeated(try inside(&tokens, "}")))
      default:
        let isTerminal = token.hasPrefix("\"") || token.hasPrefix("'")
        let text = String(token.dropFirst().dropLast())
        parts.append(isTerminal ? .terminal(text) : .symbol(token))
      }
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private static func inside(
    _ tokens: inout ArraySlice<String>, _ closer: String
  ) throws -> Rule {
    let rule = try choice(&tokens)
    guard tokens.popFirst() == closer else { throw Malformed(near: closer) }
    return rule
  }

  // MARK: Sentences

  /// What stands for a token of the grammar.
  private static let samples: [String: [String]] = [
    "NAME": ["a", "b", "chi_phí", "`Tên cơ quan`", "deadline", "_x1", "bảng", "`today`"],
    "FUNCTION": ["count", "tổng", "f", "đếm_khác", "rate", "none"],
    "PARAM": ["$q", "$quý"],
    "TEXT": ["\"x\"", "'bộ \"y\"'", "r\"^\\d+\"", "\"\\n\\u{1EBF}\"", "\"\""],
    "NUMBER": ["12_000", "1.5", "0", "2025"],
    "INTEGER": ["1", "7"],
    "DATE": ["30/6/2025", "2025-06-30", "1/1/0999"],
    "MONTH": ["3/2025"],
    "PERIOD": ["Q3/2025", "6/2025", "2025-06", "H1/2025", "W36/2025", "2025-Q1"],
    "YEAR": ["2025"], "DIGITS": ["3"], "ROMAN": ["III"], "NEWLINE": ["\n"],
  ]

  /// Tokens of a random sentence. `depth` bounds how deep rules are nested before the shortest way
  /// out is taken.
  func sentence(
    _ symbol: String, depth: Int, random: inout LawRandom
  ) -> [String] {
    var result: [String] = []
    expand(.symbol(symbol), depth, &random, &result)
    return result
  }

  private func expand(
    _ rule: Rule, _ depth: Int, _ random: inout LawRandom, _ result: inout [String]
  ) {
    switch rule {
    case .terminal(let text): result.append(text)
    case .symbol(let name):
      if let samples = Self.samples[name] {
        let text = random.pick(samples)
        // After a comma a line goes on, so it cannot end there.
        result.append(text == "\n" && result.last == "," ? ";" : text)
      } else if let rule = rules[name] {
        expand(rule, depth - 1, &random, &result)
      }
    case .sequence(let parts):
      for part in parts { expand(part, depth, &random, &result) }
    case .choice(let options):
      expand(depth > 0 ? random.pick(options) : shortest(options), depth, &random, &result)
    case .optional(let part):
      if depth > 0, random.next(below: 3) == 0 { expand(part, depth, &random, &result) }
    case .repeated(let part):
      var count = depth > 0 ? random.next(below: 3) : 0
      while count > 0 {
        expand(part, depth, &random, &result)
        count -= 1
      }
    }
  }

  private func shortest(_ options: [Rule]) -> Rule {
    options.min { cost($0) < cost($1) } ?? .sequence([])
  }

  /// The fewest tokens a rule can come to, as far as is known.
  private func cost(_ rule: Rule) -> Int {
    switch rule {
    case .terminal: 1
    case .symbol(let name): Self.samples[name] != nil ? 1 : costs[name] ?? Self.unknown
    case .sequence(let parts): min(parts.reduce(0) { $0 + cost($1) }, Self.unknown)
    case .choice(let options): options.map(cost).min() ?? 0
    case .optional, .repeated: 0
    }
  }

  private static let unknown = 1_000

  /// Finds the costs of all rules: from none known until nothing gets cheaper.
  private mutating func settleCosts() {
    var isSettled = false
    while !isSettled {
      isSettled = true
      for (name, rule) in rules where cost(rule) < costs[name] ?? Self.unknown {
        costs[name] = cost(rule)
        isSettled = false
      }
    }
  }
}
