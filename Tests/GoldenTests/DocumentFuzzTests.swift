import Glibc
import HoiEngine
import HoiPlan
import HoiSources
import HoiText
import Testing

/// Files with parts changed at random: each opens to tables or is refused with a clear error.
///
/// Seeded: `HOI_FUZZ_SEED` and `HOI_FUZZ_COUNT` ask for other rounds.
@Suite struct DocumentFuzzTests {
  private static let seed = number("HOI_FUZZ_SEED") ?? 5
  private static let count = number("HOI_FUZZ_COUNT") ?? 150

  private static func number(_ name: String) -> UInt64? {
    getenv(name).flatMap { UInt64(String(cString: $0)) }
  }

  @Test func `Workbooks with changed parts`() throws {
    let parts = try plan("spreadsheet-plan").workbookParts()
    try fuzz(parts, as: "fuzz.xlsx")
  }

  @Test func `Word documents with changed parts`() throws {
    try fuzz(try plan("spreadsheet-plan-word").wordParts(), as: "fuzz.docx")
  }

  @Test func `Pages and texts with changed bytes`() throws {
    for (golden, name) in [("document-html", "fuzz.html"), ("document-markdown", "fuzz.md")] {
      let file = try GoldenFile(path: "\(GoldenFile.root)/session/\(golden).test")
      try fuzz([("", file.text("data") ?? "")], as: name)
    }
  }

  @Test func `Containers with changed bytes`() throws {
    let whole = SampleArchive.archive(try plan("spreadsheet-plan").workbookParts())
    var dice = SplitMix(seed: Self.seed)
    for round in 0..<Int(Self.count) {
      var bytes = whole
      dice.change(&bytes)
      try open(bytes, as: "fuzz.xlsx", round)
    }
  }

  private func plan(_ name: String) throws -> SampleDocument {
    let file = try GoldenFile(path: "\(GoldenFile.root)/session/\(name).test")
    return SampleDocument(file.text("workbook") ?? file.text("word") ?? "")
  }

  private func fuzz(_ parts: [(name: String, text: String)], as name: String) throws {
    var dice = SplitMix(seed: Self.seed)
    for round in 0..<Int(Self.count) {
      let changed = dice.below(parts.count)
      var archive = SampleArchive()
      var single: [UInt8] = []
      for (index, part) in parts.enumerated() {
        var bytes = Array(part.text.utf8)
        if index == changed { dice.change(&bytes) }
        archive.add(part.name, bytes)
        single = bytes
      }
      try open(parts[0].name.isEmpty ? single : archive.finished(), as: name, round)
    }
  }

  /// A crash ends the test run.
  private func open(_ bytes: [UInt8], as name: String, _ round: Int) throws {
    // Another test may write a file of the same name meanwhile.
    let path = "/tmp/hoi-\(UInt64.random(in: 0...UInt64.max))-\(name)"
    try GoldenFile.write(bytes, to: path)
    defer { remove(path) }
    do throws(SourceError) {
      var source = try WorkspaceSource.open(path: path)
      let loaded = try source.load(source.schemas.indices.map { TableID($0) })
      #expect(!loaded.workspace.tables.isEmpty, "round \(round)")
    } catch {
      #expect(error.diagnostic.code.hasPrefix("data."), "round \(round)")
    }
  }
}

/// Random numbers that are the same in every run (SplitMix64).
private struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func below(_ limit: Int) -> Int {
    limit <= 0 ? 0 : Int(next() % UInt64(limit))
  }

  private static let words = [
    "<", ">", "\"", "&", "&#0;", "</w:tc>", "<w:tbl>", "<tr>", "</table>",
    "<td rowspan=0 colspan=9999>",
    "99999999999999999999", "-1", "", "\u{0}", "\u{FFFF}", "A1:XFD1048576", "<!DOCTYPE x>", "|",
    "\\",
    "<w:gridSpan w:val=\"999999\"/>", "<row r=\"1048576\">", "e", "1E308", "t=\"s\"", "_x0041_",
    "::",
  ]

  /// A few changes: bytes flipped, words put in, stretches dropped or said twice.
  mutating func change(_ bytes: inout [UInt8]) {
    for _ in 0...below(4) where !bytes.isEmpty {
      let place = below(bytes.count)
      let end = min(bytes.count, place + 1 + below(40))
      switch below(5) {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: next())
      case 1: bytes.insert(contentsOf: Self.words[below(Self.words.count)].utf8, at: place)
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: Array(bytes[place..<end]), at: below(bytes.count))
      default:
        bytes.replaceSubrange(place..<end, with: Self.words[below(Self.words.count)].utf8)
      }
    }
  }
}
