import Glibc
import HoiAnalysis
import HoiEngine
import HoiPlan
import HoiPractice
import HoiSources
import HoiSyntax
import HoiText
import Testing

/// The questions of the benchmark on a small made data set: threads never change an answer.
@Suite struct BenchTests {
  private static let names = (1...18).map { $0 < 10 ? "q0\($0)" : "q\($0)" }
  private static let scripts =
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/examples/bench"

  @Test func tablesAreAlwaysTheSame() {
    #expect(digests(of: BenchTables(rowCount: 300)) == digests(of: BenchTables(rowCount: 300)))
    #expect(digests(of: BenchTables(rowCount: 300)) != digests(of: BenchTables(rowCount: 301)))
  }

  @Test func everyQuestionHasTheSameAnswerOnOneThreadAndOnTwo() throws {
    let folder = try made(rowCount: 20_000)
    defer { remove(folder) }
    let one = try answers(in: folder, threadCount: 1)
    let two = try answers(in: folder, threadCount: 2)
    #expect(one.count == 18)
    for (index, name) in Self.names.enumerated() {
      #expect(one[index] == two[index], "\(name)")
      #expect(one[index].split(separator: 0x0A).count > 1, "\(name) finds something")
    }
  }

  private func digests(of tables: BenchTables) -> [UInt64] {
    var digests = BenchTables.File.allCases.map { _ in UInt64(0xCBF2_9CE4_8422_2325) }
    withUnsafeMutablePointer(to: &digests) { digests in
      let digests = digests
      tables.write { file, bytes in
        guard let index = BenchTables.File.allCases.firstIndex(of: file) else { return }
        for byte in bytes {
          digests.pointee[index] = (digests.pointee[index] ^ UInt64(byte)) &* 0x100_0000_01B3
        }
      }
    }
    return digests
  }

  private func made(rowCount: Int) throws -> String {
    var template = Array("/tmp/hoi-bench-XXXXXX".utf8CString)
    _ = try #require(mkdtemp(&template))
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    BenchTables(rowCount: rowCount).write { file, bytes in
      append(bytes, to: "\(folder)/\(file.rawValue)")
    }
    append(try contents(of: Self.scripts + "/datapackage.json"), to: folder + "/datapackage.json")
    return folder
  }

  private func append(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "a") else { return }
    _ = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    fclose(file)
  }

  private func remove(_ folder: String) {
    for file in BenchTables.File.allCases { unlink("\(folder)/\(file.rawValue)") }
    unlink(folder + "/datapackage.json")
    rmdir(folder)
  }

  private func contents(of path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var byte = getc(file)
    while byte != EOF {
      bytes.append(UInt8(truncatingIfNeeded: byte))
      byte = getc(file)
    }
    return bytes
  }

  /// The answers as CSV; of the last question what it saves.
  private func answers(in folder: String, threadCount: Int) throws -> [[UInt8]] {
    var reading = ReadingOptions()
    reading.threadCount = threadCount
    var source = try WorkspaceSource.open(path: folder, options: reading)
    var format = FormatOptions()
    format.threadCount = threadCount
    var answers: [[UInt8]] = []
    for name in Self.names {
      let script = SourceText(
        name: name,
        text: String(decoding: try contents(of: "\(Self.scripts)/\(name).hoi"), as: UTF8.self))
      var catalog = Catalog(
        schemas: source.schemas, clock: Clock(today: 20_635, now: 20_635 * 86_400),
        tableAliases: source.aliases.map { ($0.name, $0.table) })
      let parsed = parse(script, as: .script)
      for statement in parsed.script.statements {
        let analysis = analyze(statement, in: script, catalog: &catalog)
        guard case .query(let plan, _)? = analysis.statement else { continue }
        let optimized = optimize(plan)
        let workspace = try source.load(optimized.tables).workspace
        let evaluation = try evaluate(
          optimized, in: workspace, options: EvaluationOptions(threadCount: threadCount))
        let table = evaluation.saved.first?.table ?? evaluation.table
        answers.append(write(table, in: workspace, as: .csv, format))
      }
    }
    return answers
  }
}
