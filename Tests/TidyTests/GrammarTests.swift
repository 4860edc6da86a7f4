import Glibc
import HoiSyntax
import HoiText
import Testing

/// The grammar, the table of keywords and the code say the same.
@Suite struct GrammarTests {
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  struct Unreadable: Error {
    let path: String
  }

  private func read(_ path: String) throws -> String {
    guard let file = fopen(Self.root + "/" + path, "rb") else { throw Unreadable(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func files(in folder: String) throws -> [String] {
    guard let directory = opendir(Self.root + "/" + folder) else { throw Unreadable(path: folder) }
    defer { closedir(directory) }
    var result: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".swift") { result.append(folder + "/" + name) }
    }
    return result.sorted()
  }

  // MARK: Productions

  /// `name = … ;` with single blanks.
  private func productions(_ lines: [String]) -> [String] {
    var result: [String] = []
    var open: String?
    for line in lines {
      let words = line.split(separator: " ").joined(separator: " ")
      if let before = open {
        open = before + " " + words
      } else if isStart(words) {
        open = words
      }
      if let text = open, text.hasSuffix(" ;") {
        result.append(text)
        open = nil
      }
    }
    if let open { result.append("unfinished: " + open) }
    return result.sorted()
  }

  private func isStart(_ line: String) -> Bool {
    let parts = line.split(separator: " ", maxSplits: 2)
    return parts.count == 3 && parts[1] == "=" && parts[0].allSatisfy { $0.isLetter || $0 == "_" }
  }

  @Test func parserQuotesTheGrammar() throws {
    var quoted: [String] = []
    for path in try files(in: "Sources/HoiSyntax") {
      let lines = try read(path).split(separator: "\n", omittingEmptySubsequences: false)
      let comments = lines.map { line -> String in
        let text = line.drop { $0 == " " }
        return text.hasPrefix("///     ") ? String(text.dropFirst(8)) : ""
      }
      quoted += productions(comments)
    }
    let grammar = productions(
      withoutComments(try read("grammar/hoi.ebnf")).split(separator: "\n").map(String.init))
    for production in quoted {
      #expect(
        grammar.contains(production), "the parser quotes what the grammar has not: \(production)")
    }
    for production in grammar {
      let count = quoted.filter { $0 == production }.count
      #expect(count == 1, "\(count) methods quote: \(production)")
    }
    #expect(grammar.count > 60)
  }

  private func withoutComments(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "(*") {
      result += rest[..<start.lowerBound]
      guard let end = rest.firstRange(of: "*)") else { break }
      rest = rest[end.upperBound...]
    }
    return result + rest
  }

  // MARK: Keywords

  private struct Row: Hashable {
    let id: String
    let position: String
    let english: String
    let vietnamese: String
  }

  @Test func tableOfKeywordsIsTheDataFile() throws {
    let lines = try read("grammar/keywords.tsv").split(separator: "\n").dropFirst()
    let file = lines.map { line -> Row in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      #expect(cells.count == 4, "\(line)")
      return Row(
        id: cells[0], position: cells[1], english: cells.count > 2 ? cells[2] : "",
        vietnamese: cells.count > 3 ? cells[3] : "")
    }
    let keywords = Keywords.spellings.map { row in
      Row(
        id: row.keyword.rawValue, position: row.position.rawValue,
        english: row.english.joined(separator: ", "),
        vietnamese: row.vietnamese.joined(separator: ", "))
    }
    let functions = Keywords.functions.map { row in
      Row(
        id: row.english, position: KeywordPosition.function.rawValue, english: row.english,
        vietnamese: row.vietnamese.joined(separator: ", "))
    }
    #expect(file == keywords + functions)
  }

  @Test func everyKeywordHasOneRow() {
    for keyword in Keyword.allCases {
      #expect(Keywords.spellings.filter { $0.keyword == keyword }.count == 1, "\(keyword)")
    }
  }

  /// No two keywords of a position are the same without case and diacritics.
  @Test func foldedSpellingsAreUnique() {
    var seen: [String: String] = [:]
    for row in Keywords.spellings {
      for spelling in row.english + row.vietnamese {
        let key = row.position.rawValue + ": " + folded(spelling)
        #expect(seen[key] == nil || seen[key] == row.keyword.rawValue, "\(spelling)")
        seen[key] = row.keyword.rawValue
      }
    }
    for row in Keywords.functions {
      for spelling in [row.english] + row.vietnamese {
        let key = "function: " + folded(spelling)
        #expect(seen[key] == nil || seen[key] == row.english, "\(spelling)")
        seen[key] = row.english
        #expect(canonicalFunction(spelling) == row.english)
        #expect(canonicalFunction(folded(spelling).uppercased()) == row.english)
      }
    }
    #expect(canonicalFunction("trung bình") == "avg")
    #expect(canonicalFunction("nope") == nil)
    #expect(canonicalType("SỐ NGUYÊN") == "int")
    #expect(canonicalScopeName("ngoài") == "outer")
  }

  /// Each problem code of reading has its golden file, and each such file its code.
  @Test func everyCodeHasItsFile() throws {
    let text = try read("Sources/HoiSyntax/SyntaxProblem.swift")
    let codes = text.split(separator: "\"").map(String.init).filter {
      ($0.hasPrefix("parse.") || $0.hasPrefix("limit.")) && !$0.contains(" ")
    }
    for code in codes {
      let path = "Tests/Golden/problems/\(code).test"
      let file = (try? read(path)) ?? ""
      #expect(
        file.contains("error \(code) ") || file.contains("warning \(code) "), "\(path)")
    }
    #expect(codes.count > 60)
  }
}
