import HoiText
import Testing

@testable import HoiShell

/// Queries in words: the files under `Tests/Golden/words`, in both languages.
@Suite struct WordsGoldenTests {
  static let runner = GoldenRunner(expectations: [
    "words": { file, section in try spoken(file.text("query") ?? "", in: section.argument) }
  ])

  @Test(arguments: GoldenFile.paths(in: "words"))
  func words(_ name: String) throws { try Self.runner.run(name) }

  private static func spoken(_ query: String, in language: String) throws -> String {
    let (answers, remarks) = (Output.Buffer(), Output.Buffer())
    var settings = SessionSettings()
    settings.language = try #require(Language(rawValue: language))
    settings.today = "30/9/2025"
    settings.answers = .memory(answers)
    settings.remarks = .memory(remarks)
    var session = try settings.open().get()
    let status = session.explain(SourceText(name: "query", text: query), as: .words)
    #expect(status == .success, "\(String(decoding: remarks.bytes, as: UTF8.self))")
    return String(decoding: answers.bytes, as: UTF8.self).trimmingLastNewline
  }

  @Test func lastQueryIsSaidAsItWasUnderstood() throws {
    let answers = Output.Buffer()
    var settings = SessionSettings()
    settings.language = .english
    settings.answers = .memory(answers)
    settings.remarks = .memory(Output.Buffer())
    var session = try settings.open().get()
    #expect(session.sayLastQueryInWords() == .success)
    for query in ["plans | where form = \"kế hoạch riêng\"", "it | take 2"] {
      #expect(session.run(SourceText(name: "", text: query)) == .success)
    }
    let before = answers.bytes.count
    #expect(session.sayLastQueryInWords() == .success)
    let text = String(decoding: answers.bytes[before...], as: UTF8.self)
    #expect(text.contains("Takes every row of `plans`"))
    #expect(text.contains("3. Keeps the first 2 rows."))
    #expect(text.split(separator: "\n").count == 4)
  }
}

extension String {
  fileprivate var trimmingLastNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
