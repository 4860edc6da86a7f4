import HoiText

/// Runs the benchmark; the exit status of the program.
func runBenchmark(_ words: [String]) -> Int32 {
  guard let arguments = BenchArguments(words) else {
    say(BenchArguments.usage, to: 2)
    return 64
  }
  do throws(BenchFailure) {
    if let rowCount = arguments.madeRows {
      try makeTables(in: arguments.data, rowCount: rowCount)
      try Benchmark.addDescriptor(from: arguments.scripts, to: arguments.data)
      if !arguments.asksPeers, !arguments.isOneShot { return 0 }
    }
    if arguments.isOneShot {
      try OneShot(arguments).report()
      return 0
    }
    var benchmark = try Benchmark(arguments)
    if arguments.serves { try benchmark.serve() } else { try benchmark.report() }
    return 0
  } catch {
    say("hoi-bench: \(error.reason)", to: 2)
    return 1
  }
}

/// One run of the benchmark over one folder of tables.
struct Benchmark {
  private let arguments: BenchArguments
  private var session: BenchSession
  private let loadSeconds: Double
  private let questions: [(question: Question, script: SourceText)]

  init(_ arguments: BenchArguments) throws(BenchFailure) {
    self.arguments = arguments
    try Self.addDescriptor(from: arguments.scripts, to: arguments.data)
    var questions: [(Question, SourceText)] = []
    for question in Question.all
    where arguments.only.isEmpty || arguments.only.contains(question.name) {
      questions.append((question, try Self.script(question.name, in: arguments.scripts)))
    }
    self.questions = questions
    let start = now()
    session = try BenchSession(
      data: arguments.data, folder: arguments.answers ?? "/tmp", threadCount: arguments.threadCount)
    loadSeconds = now() - start
  }

  /// The tables are linked as `datapackage.json` beside the scripts says.
  static func addDescriptor(
    from scripts: String, to data: String
  ) throws(BenchFailure) {
    let place = data + "/datapackage.json"
    if bytes(ofFile: place) != nil { return }
    guard let descriptor = bytes(ofFile: scripts + "/datapackage.json"),
      write(descriptor, toFile: place)
    else { throw BenchFailure(reason: "cannot write \(place)") }
  }

  private static func script(_ name: String, in folder: String) throws(BenchFailure) -> SourceText {
    let path = "\(folder)/\(name).hoi"
    guard let bytes = bytes(ofFile: path), let text = String(validating: bytes, as: UTF8.self)
    else { throw BenchFailure(reason: "cannot read \(path)") }
    return SourceText(name: path, text: text)
  }

  /// A line a question: the first time, the median of the others, rows, digest.
  mutating func report() throws(BenchFailure) {
    say("load \(fixed(loadSeconds, 2)) s, \(arguments.threadCount) threads")
    say("question  first ms  median ms  cpu ms     rows  digest")
    var results: [String: (answer: [UInt8], milliseconds: Double)] = [:]
    for (question, script) in questions {
      let result = try measure(question, script, arguments.repetitions)
      results[question.name] = (result.answer, result.median * 1_000)
      say(
        [
          padded(question.name, 8), padded(fixed(result.first * 1_000, 2), 9),
          padded(fixed(result.median * 1_000, 2), 10), padded(fixed(result.cpu * 1_000, 1), 7),
          padded(String(result.rows), 8), "", result.digest,
        ].joined(separator: " "))
    }
    say("peak memory \(fixed(usage().peak, 0)) MB")
    guard arguments.asksPeers else { return }
    for peer in Peer.all {
      try PeerRun(peer, arguments).report(questions.map(\.question), beside: results)
    }
  }

  private struct Result {
    let first: Double
    let median: Double
    /// Processor time of one repetition.
    let cpu: Double
    let rows: Int
    let digest: String
    let answer: [UInt8]
  }

  private mutating func measure(
    _ question: Question, _ script: SourceText, _ repetitions: Int
  ) throws(BenchFailure) -> Result {
    var start = now()
    var answer = try session.answer(script)
    let first = now() - start
    var times: [Double] = []
    let cpu = usage().cpu
    for _ in 0..<repetitions {
      start = now()
      answer = try session.answer(script)
      times.append(now() - start)
    }
    let used = (usage().cpu - cpu) / Double(repetitions)
    if question.name == "q18" {
      answer.csv = bytes(ofFile: session.folder + "/q18.csv") ?? []
      answer.rows = rows(ofCSV: answer.csv).count - 1
    }
    if let folder = arguments.answers {
      _ = write(answer.csv, toFile: "\(folder)/\(question.name).csv")
    }
    times.sort()
    return Result(
      first: first, median: times[times.count / 2], cpu: used, rows: answer.rows,
      digest: question.digest(answer.csv), answer: answer.csv)
  }

  /// Answers names of questions until the input ends: name, first ms, median ms, cpu ms, rows,
  /// digest, separated by blanks. `load` is answered by seconds, `peak` by MB.
  mutating func serve() throws(BenchFailure) {
    while let line = readLine() {
      switch line {
      case "load": say("load \(fixed(loadSeconds, 3))")
      case "peak": say("peak \(fixed(usage().peak, 0))")
      default:
        guard let (question, script) = questions.first(where: { $0.question.name == line }) else {
          say("\(line) unknown")
          continue
        }
        let result = try measure(question, script, arguments.repetitions)
        say(
          [
            line, fixed(result.first * 1_000, 3), fixed(result.median * 1_000, 3),
            fixed(result.cpu * 1_000, 2), String(result.rows), result.digest,
          ].joined(separator: " "))
      }
    }
  }
}
