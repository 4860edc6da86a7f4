import Glibc
import HoiPlan
import HoiSyntax
import HoiText
import Testing

@testable import HoiShell

/// Help has an entry for everything, in both languages, and its examples are Hỏi.
@Suite struct HelpTests {
  @Test func everyStageHasItsPage() throws {
    for row in Keywords.all(at: .stage) {
      for spelling in row.english + row.vietnamese {
        let entries = HelpEntry.named(spelling)
        #expect(entries.first?.kind == .stage, "\(spelling)")
      }
    }
    #expect(StageTopic.allCases.count == Keywords.all(at: .stage).count)
  }

  @Test func everyFunctionAndWordIsFound() {
    for row in Keywords.functions {
      for spelling in [row.english] + row.vietnamese + row.vietnamese.map({ folded($0) + "()" }) {
        #expect(HelpEntry.named(spelling).contains { $0.kind == .function }, "\(spelling)")
      }
    }
    for row in Keywords.spellings {
      for spelling in row.english + row.vietnamese {
        for language in Language.allCases {
          #expect(helpText(spelling.uppercased(), in: language) != nil, "\(spelling)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func examplesAreUnderstood(_ language: Language) {
    for topic in StageTopic.allCases {
      check(topic.example[language])
      let query = parse(SourceText(name: "", text: topic.example[language]))
      guard case .query(let parsed)? = query.script.statements.first?.kind else { continue }
      #expect(parsed.stages.contains { StageTopic($0.kind) == topic }, "\(topic)")
    }
    for topic in ConceptTopic.allCases { check(topic.example[language]) }
  }

  /// Runs but for what needs a file to be written.
  private func check(_ example: String) {
    if example.contains("\"") && (example.contains("save") || example.contains("lưu")) {
      let errors = parse(SourceText(name: "", text: example)).diagnostics
      #expect(errors.isEmpty, "\(example): \(errors.map(\.code))")
      return
    }
    var asking = Asking(example)
    asking.today = "30/9/2025"
    let answered = answer(asking)
    #expect(answered.status == .success, "\(example)\n\(answered.remarks)")
  }

  @Test func usagesOfWordsAreHỏi() {
    for keyword in Keyword.allCases
    where !StageTopic.allCases.contains(where: { $0.keyword == keyword }) {
      let usage = KeywordTopic(keyword).usage
      for language in Language.allCases {
        let text = usage[language]
        let readings = [text, "t | \(text)", "t | where \(text)", "t | summarize \(text)"]
        let isUnderstood = readings.contains {
          parse(SourceText(name: "", text: $0)).diagnostics.isEmpty
        }
        #expect(isUnderstood, "\(keyword): \(text)")
      }
    }
  }

  @Test(arguments: [
    ("vlookup", "lead.name"), ("group by", "count()"), ("order by", "sort"), ("limit", "take"),
    ("having", "where"), ("pivot table", "pivot"), ("countif", "count"), ("sumif", "sum"),
    ("filter", "where"), ("join", "join"), ("null", "missing"), ("distinct", "distinct"),
    ("concatenate", "join"), ("if", "then"), ("Nhóm Theo", "group by"), ("nhom theo", "group by"),
    ("loc", "where"), ("lọc", "where"), ("bảng tổng hợp", "pivot"), ("dò tìm", "lead."),
    ("countifs", "count"), ("left join", "join"), ("--trace", "Rows in and out"),
    ("weave", "Markdown"), ("parse.unclosed-delimiter", "bracket"), (".schema", "Columns"),
    ("COUNT", "How many"),
  ])
  func topicsAreFound(_ topic: String, says expected: String) throws {
    let text = try #require(helpText(topic, in: .english))
    #expect(text.contains(expected), "\(text)")
  }

  @Test func foreignWordsLeadSomewhere() {
    for word in ForeignWord.all {
      #expect(!HelpEntry.named(word.topic).isEmpty, "\(word.spellings) leads to \(word.topic)")
    }
    #expect(helpText("soundex2", in: .english) == nil)
    #expect(helpText(nil, in: .vietnamese)?.contains("nhóm theo") == true)
  }

  /// Nothing is said in one language only.
  @Test func everyEntrySpeaksBothLanguages() {
    for entry in HelpEntry.all {
      for language in Language.allCases {
        #expect(
          !entry.title[language].isEmpty && !entry.summary[language].isEmpty, "\(entry.names)")
      }
      #expect(entry.summary[.english] != entry.summary[.vietnamese], "\(entry.names)")
    }
  }

  /// The options the parser knows, and no others, each by all its names.
  @Test func optionsAreThoseOfTheParser() {
    var known: [String] = ["-h", "--help"]
    for topic in CommandTopic.options { known += topic.names }
    var found: Set<String> = ["--generate-completion-script"]
    for line in Arguments.usageText.split(separator: "\n") {
      let names = line.drop { $0 == " " }.prefix { $0 != "<" }
      guard names.hasPrefix("-") else { continue }
      for word in names.split(whereSeparator: { $0 == " " || $0 == "," }) {
        guard word.hasPrefix("-") else { break }
        found.insert(String(word))
      }
    }
    #expect(found.sorted() == known.sorted())
  }

  @Test(arguments: Language.allCases)
  func manualPageHasEveryTopic(_ language: Language) {
    let page = ManualPage(language: language, date: "2026-11-23").text
    for topic in CommandTopic.all {
      let name = topic.name.replacing("-", with: "\\-")
      #expect(page.contains(name), "\(topic.name)")
    }
    for line in page.split(separator: "\n") where line.hasPrefix(".") {
      let request = line.dropFirst().prefix { $0 != " " }
      #expect(["TH", "SH", "TP", "nf", "fi"].contains(request), "\(line)")
    }
  }

  @Test(arguments: ShellCompletions.allCases)
  func completionsHaveEveryCommandAndOption(_ shell: ShellCompletions) {
    let script = shell.script(in: .english)
    for topic in CommandTopic.subcommands + CommandTopic.options {
      for name in topic.names {
        let plain = shell == .fish ? String(name.drop { $0 == "-" }) : name
        #expect(script.contains(plain), "\(name)")
      }
    }
  }

  @Test func promptCommandsHaveTheirHelp() {
    for name in DotCommand.names {
      #expect(CommandTopic.all.contains { $0.name == name }, "\(name)")
    }
  }

  /// The codes of the sources, each with an entry, and no entry without its code.
  @Test func codesAreThoseOfTheSources() throws {
    var codes: Set<String> = []
    for path in sources(below: "Sources") where !path.contains("/Help/") {
      for line in try GoldenFile.read(path).split(separator: "\n") where isCodeLine(line) {
        for text in line.split(separator: "\"", omittingEmptySubsequences: false) {
          if isCode(text) { codes.insert(String(text)) }
        }
      }
    }
    #expect(codes.count > 100)
    let known = ProblemTopic.all.map(\.code)
    #expect(codes.subtracting(known).sorted() == [])
    #expect(Set(known).subtracting(codes).sorted() == [])
    #expect(known.count == Set(known).count)
  }

  /// `case .overflow: "run.overflow"`
  private func isCodeLine(_ line: Substring) -> Bool {
    let text = line.drop { $0 == " " }
    return (text.hasPrefix("case .") || text.hasPrefix("package var code") || text.hasPrefix("."))
      && text.contains(": \"")
  }

  private func isCode(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let families = [
      "parse", "name", "type", "aggregate", "stage", "param", "run", "check", "limit", "usage",
      "note", "data", "lesson",
    ]
    return parts.count == 2 && families.contains(String(parts[0])) && !parts[1].isEmpty
      && parts[1].utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  private func sources(below folder: String) -> [String] {
    var found: [String] = []
    let path = folder.hasPrefix("/") ? folder : GoldenFile.root + "/../../" + folder
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      if entry.pointee.d_type == UInt8(DT_DIR) {
        found += sources(below: path + "/" + name)
      } else if name.hasSuffix(".swift") {
        found.append(path + "/" + name)
      }
    }
    return found
  }
}
