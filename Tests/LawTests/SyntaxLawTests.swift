import HoiSyntax
import HoiText
import Testing

/// What holds for every text: laws 1 and 2 of the house, and that the grammar is what is read.
@Suite struct SyntaxLawTests {
  static let rounds = 600

  private func random(_ law: UInt64) -> LawRandom {
    print("seed \(LawRandom.seed)")
    return LawRandom(seed: LawRandom.seed &+ law)
  }

  private func source(_ text: String) -> SourceText { SourceText(name: "law", text: text) }

  /// Refused although the grammar has it, for the reason its message gives.
  private static let refusals: Set<String> = ["parse.compared-with-missing"]

  private func problems(_ text: String, as mode: ParseMode = .script) -> [String] {
    parse(source(text), as: mode).diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  // MARK: The grammar

  @Test func sentencesOfTheGrammarParse() throws {
    let grammar = try Grammar.load()
    var random = random(1)
    var failures: [String] = []
    for round in 0..<Self.rounds {
      let depth = 4 + round % 14
      let text = grammar.sentence("entry", depth: depth, random: &random).joined(separator: " ")
      let codes = problems(text, as: .entry).filter { !Self.refusals.contains($0) }
      if !codes.isEmpty { failures.append("\(codes) in: \(text)") }
    }
    report(failures)
  }

  /// The shortest failures are the ones to look at.
  private func report(_ failures: [String]) {
    let shortest = failures.sorted { $0.count < $1.count }.prefix(3).joined(separator: "\n\n")
    #expect(failures.isEmpty, "\(failures.count) failures\n\(shortest)")
  }

  // MARK: Law 1

  @Test func whatIsPrintedReadsTheSame() throws {
    let grammar = try Grammar.load()
    var random = random(2)
    var failures: [String] = []
    var count = 0
    for round in 0..<Self.rounds {
      let depth = 6 + round % 14
      let text = grammar.sentence("query", depth: depth, random: &random).joined(separator: " ")
      guard let query = onlyQuery(text) else { continue }
      count += 1
      let printed = print(query)
      if onlyQuery(printed).map({ print($0) }) != printed {
        failures.append("\(text)\nprinted: \(printed)\n\(problems(printed))")
      }
    }
    report(failures)
    #expect(count > Self.rounds / 2)
  }

  @Test func formattingKeepsTheMeaning() throws {
    let grammar = try Grammar.load()
    var random = random(3)
    var failures: [String] = []
    for round in 0..<Self.rounds / 4 {
      let depth = 6 + round % 14
      let words = grammar.sentence("query", depth: depth, random: &random)
      let text = scattered(words, &random)
      guard let query = onlyQuery(text) else { continue }
      for language in [nil, Language.english, .vietnamese] {
        let once = format(source(text), keywords: language) ?? "(no)"
        let isSettled = format(source(once), keywords: language) == once
        let isSame = onlyQuery(once).map { print($0) } == print(query)
        if !isSettled || !isSame || comments(once) != comments(text) {
          failures.append("\(text)\nformatted: \(once)")
        }
      }
    }
    report(failures)
  }

  private func onlyQuery(_ text: String) -> Syntax.Query? {
    let parsed = parse(source(text))
    guard !parsed.diagnostics.contains(where: { $0.severity == .error }),
      parsed.script.statements.count == 1, case .query(let query) = parsed.script.statements[0].kind
    else { return nil }
    return query
  }

  /// A sentence with comments and line breaks where lines may end.
  private func scattered(_ words: [String], _ random: inout LawRandom) -> String {
    var result = ""
    for (place, word) in words.enumerated() {
      let isJoint = place > 0 && ["|", ","].contains(words[place - 1])
      if (word == "|" || isJoint) && random.next(below: 3) == 0 {
        result += random.next(below: 2) == 0 ? " # \(place)\n" : "\n# \(place)\n"
      }
      result += " " + word
    }
    return result
  }

  private func comments(_ text: String) -> [String] {
    let source = source(text)
    return lex(source).tokens.filter { $0.kind == .comment }.map { source.text(in: $0.range) }
  }

  // MARK: Law 2

  @Test func lexingCoversEveryByte() throws {
    var random = random(4)
    for _ in 0..<Self.rounds {
      let source = source(soup(&random))
      var place = 0
      for token in lex(source).tokens {
        #expect(token.range.start == place)
        place = token.range.end
      }
      #expect(place == source.bytes.count)
    }
  }

  @Test func parsingEnds() throws {
    let grammar = try Grammar.load()
    var random = random(5)
    for round in 0..<Self.rounds {
      var text = soup(&random)
      if round % 2 == 0 {
        let words = grammar.sentence("script", depth: 12, random: &random)
        text = mutilated(words, &random).joined(separator: " ")
      }
      check(text)
    }
  }

  /// Reading ends; problems lie inside the text; a tree with holes has a problem.
  private func check(_ text: String) {
    let source = source(text)
    for mode in [ParseMode.script, .entry] {
      let parsed = parse(source, as: mode)
      for diagnostic in parsed.diagnostics {
        #expect(diagnostic.range.map { $0.end <= source.bytes.count } ?? false)
        if let fix = diagnostic.fix { #expect(fix.range.end <= source.bytes.count) }
      }
      let hasHole = parsed.script.statements.contains { statement in
        switch statement.kind {
        case .invalid: true
        case .query(let query), .binding(_, let query): print(query).contains("?")
        default: false
        }
      }
      if hasHole, !text.contains("?") { #expect(!parsed.diagnostics.isEmpty, "\(text)") }
    }
    for piece in highlight(text) { #expect(piece.range.end <= source.bytes.count) }
    _ = format(source)
  }

  private func mutilated(_ words: [String], _ random: inout LawRandom) -> [String] {
    var words = words
    for _ in 0..<(1 + random.next(below: 4)) where !words.isEmpty {
      let place = random.next(below: words.count)
      switch random.next(below: 3) {
      case 0: words.remove(at: place)
      case 1: words.insert(random.pick(words), at: place)
      default: words[place] = random.pick(Self.pieces)
      }
    }
    return words
  }

  private static let pieces = [
    "(", ")", "[", "]", ",", ":", ";", "|", "||", ".", "..", "\"", "'", "`", "\n", "#", "$", "-",
    "not", "if", "then", "else", "in", "is", "between", "group by", "select", "from", "let", "=",
    "12", "1,5", "30/6/2025", "30-06-2025", "last", "7", "ngày", "không", "có", "thiếu", "case",
    "when", "null", "count(*)", "r\"", "\\", "%", "!", "&&", "per", "as", "sort", "by", "//", "/*",
    "“", "é", "\u{301}", "\u{0}", "\u{FEFF}", "\u{1F600}", "join", "many", "6 tháng đầu", "Q3/2025",
  ]

  /// Pieces of the language and stray bytes, in no order.
  private func soup(_ random: inout LawRandom) -> String {
    var bytes: [UInt8] = []
    for _ in 0..<random.next(below: 60) {
      if random.next(below: 8) == 0 {
        bytes.append(UInt8(truncatingIfNeeded: random.next()))
      } else {
        bytes += Array(random.pick(Self.pieces).utf8)
        if random.next(below: 2) == 0 { bytes.append(0x20) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Size

  /// Whatever is repeated: reading ends with a short list of problems.
  @Test(arguments: [
    "!", "if a then ", "if a then b else ", "a.", "a ?? ", "a|", "a = ", "`", "\"", "'", "\\", "a ",
    "1 ", "a,", "a;", "a\n", "| take ", "case when ", "a in (", "(a | where ", "..", "let a = ",
    "load \"", "select ", "không có(", "#", "/*", "a between ", "last ", "a is ", "{", "1.", ".1",
    "$", "“", "per ", "f(x) per (", "[a, ",
  ])
  func survivesRepetition(_ piece: String) {
    survive(piece, count: 2_000)
  }

  @Test(arguments: ["(", "[", ")", "f(", "- ", "not ", "a + ", "a and "])
  func survivesHundredThousand(_ piece: String) {
    survive(piece, count: 100_000)
  }

  private func survive(_ piece: String, count: Int) {
    let text = String(repeating: piece, count: count)
    let parsed = parse(source("t | where " + text), as: .entry)
    #expect(parsed.diagnostics.count <= Limits.diagnostics)
    _ = highlight(text)
    _ = format(source(text))
  }
}
