import HoiText

/// Another program that answers the questions, by its command line.
struct Peer {
  let name: String
  /// The words that start a session which reads statements.
  let command: [String]
  let isDuckDB: Bool

  static let all = [
    Peer(name: "duckdb", command: ["duckdb", "-batch"], isDuckDB: true),
    Peer(name: "sqlite3", command: ["sqlite3", "-batch", ":memory:"], isDuckDB: false),
  ]

  /// Statements that load the tables, lists split where there are lists, empty cells missing.
  func loading(_ data: String, threadCount: Int) -> String {
    if isDuckDB {
      return """
        SET threads TO \(threadCount);
        CREATE TABLE agencies AS FROM read_csv('\(data)/agencies.csv');
        CREATE TABLE plans AS FROM read_csv('\(data)/plans.csv');
        CREATE TABLE tasks AS SELECT * REPLACE (string_split(coordinating, ';') AS coordinating)
          FROM read_csv('\(data)/tasks.csv');
        CREATE TABLE datasets AS SELECT * REPLACE (string_split(keywords, ';') AS keywords)
          FROM read_csv('\(data)/datasets.csv');

        """
    }
    let imports = ["agencies", "plans", "tasks", "datasets"].map {
      ".import --csv --skip 1 '\(data)/\($0).csv' \($0)\n"
    }.joined()
    return """
      CREATE TABLE agencies(id TEXT PRIMARY KEY, name TEXT, kind TEXT, region TEXT);
      CREATE TABLE plans(agency TEXT, issued TEXT, kind TEXT, sent TEXT);
      CREATE TABLE tasks(id TEXT, title TEXT, "group" TEXT, lead TEXT, coordinating TEXT, due TEXT,
        status TEXT, progress INTEGER, updated TEXT);
      CREATE TABLE datasets(id TEXT, title TEXT, publisher TEXT, kind TEXT, sector TEXT,
        format TEXT, licence TEXT, published TEXT, updated TEXT, records INTEGER,
        downloads INTEGER, size_mb REAL, quality REAL, keywords TEXT);
      \(imports)UPDATE tasks SET due = NULL WHERE due = '';
      CREATE INDEX by_publisher ON datasets(publisher);
      CREATE INDEX by_lead ON tasks(lead);
      CREATE INDEX by_agency ON plans(agency);
      ANALYZE;

      """
  }

  /// The question in SQL; `nil` where this program cannot answer it.
  func sql(_ question: String) -> String? {
    PeerSQL.statements[question + (isDuckDB ? "-duckdb" : "-sqlite")]
      ?? PeerSQL.statements[question]
  }
}

/// One peer asked all questions in one session, by its own clock, which counts milliseconds.
struct PeerRun {
  private let peer: Peer
  private let arguments: BenchArguments
  private let folder: String

  init(_ peer: Peer, _ arguments: BenchArguments) {
    self.peer = peer
    self.arguments = arguments
    folder = arguments.answers ?? "/tmp"
  }

  /// A line a question: its median and how many times ours that is, once the answers agree.
  func report(
    _ questions: [Question], beside ours: [String: (answer: [UInt8], milliseconds: Double)]
  ) throws(BenchFailure) {
    let loading = peer.loading(arguments.data, threadCount: arguments.threadCount)
    guard let loadSeconds = try seconds(of: loading, into: folder + "/\(peer.name).out") else {
      say("\n\(peer.name): not installed, or cannot load the tables")
      return
    }
    let asked = questions.filter { peer.sql($0.name) != nil }
    var script = loading + ".headers on\n.mode csv\n.timer on\n"
    for question in asked {
      for _ in 0...arguments.repetitions {
        script += ".once '\(answerFile(question))'\n\(peer.sql(question.name) ?? "");\n"
      }
    }
    let output = folder + "/\(peer.name).out"
    guard try seconds(of: script, into: output) != nil else {
      throw BenchFailure(reason: "\(peer.name) failed, see \(output).errors")
    }
    let times = runTimes(in: output)
    guard times.count == asked.count * (arguments.repetitions + 1) else {
      throw BenchFailure(reason: "\(peer.name) gave \(times.count) times, see \(output)")
    }
    say("\n\(peer.name): load \(fixed(loadSeconds, 2)) s\nquestion  median ms   times ours")
    for (index, question) in asked.enumerated() {
      let start = index * (arguments.repetitions + 1)
      let counted = times[(start + 1)..<(start + 1 + arguments.repetitions)].sorted()
      show(question, counted[counted.count / 2] * 1_000, ours[question.name])
    }
  }

  private func show(
    _ question: Question, _ milliseconds: Double, _ ours: (answer: [UInt8], milliseconds: Double)?
  ) {
    guard let ours else { return }
    let answer = bytes(ofFile: answerFile(question)) ?? []
    let ratio =
      question.agree(answer, ours.answer)
      ? fixed(milliseconds / max(ours.milliseconds, 0.001), 1) : "another answer"
    say("\(padded(question.name, 8)) \(padded(fixed(milliseconds, 0), 10)) \(padded(ratio, 12))")
  }

  private func answerFile(_ question: Question) -> String {
    "\(folder)/\(peer.name)-\(question.name).csv"
  }

  private func seconds(of script: String, into output: String) throws(BenchFailure) -> Double? {
    let input = folder + "/\(peer.name).sql"
    guard write(Array(script.utf8), toFile: input) else {
      throw BenchFailure(reason: "cannot write \(input)")
    }
    return secondsOf(peer.command, input: input, output: output)
  }

  /// The seconds behind `real` of each line that starts with `Run Time`.
  private func runTimes(in path: String) -> [Double] {
    let text = String(decoding: bytes(ofFile: path) ?? [], as: UTF8.self)
    return text.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("Run Time") else { return nil }
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "real"), place + 1 < words.count else { return nil }
      return Double(words[place + 1])
    }
  }
}
