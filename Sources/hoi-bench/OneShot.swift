/// Whole commands, each from files to the printed answer in a process of its own. The programs take
/// turns; the first round is not counted.
struct OneShot {
  private let arguments: BenchArguments

  private struct Command {
    let name: String
    /// What it answers; `nil`: the number of agencies.
    let question: String?
    /// The file or folder that hoi opens.
    let place: String
    let script: String?
    /// The tables SQLite has to import first; `nil`: it cannot open the file.
    let imports: [String]?
  }

  private static let commands = [
    Command(
      name: "S0", question: nil, place: "/agencies.csv",
      script: "agencies | summarize count() as n",
      imports: ["agencies"]),
    Command(name: "C1", question: "q01", place: "", script: nil, imports: ["datasets"]),
    Command(name: "C2", question: "q02", place: "", script: nil, imports: ["datasets"]),
    Command(name: "C3", question: "q05", place: "", script: nil, imports: ["agencies", "plans"]),
    Command(name: "C4", question: "q10", place: "", script: nil, imports: ["agencies", "tasks"]),
    Command(name: "C5", question: "q13", place: "", script: nil, imports: ["datasets"]),
    Command(
      name: "J1", question: "q02", place: "/datasets.json",
      script: "data | group by sector: count() as n, sum(downloads) as downloads, "
        + "avg(quality) as quality | sort n desc, sector", imports: nil),
  ]

  init(_ arguments: BenchArguments) throws(BenchFailure) {
    self.arguments = arguments
    try Benchmark.addDescriptor(from: arguments.scripts, to: arguments.data)
  }

  func report() throws(BenchFailure) {
    say("command        hoi s     duckdb s    sqlite3 s   (median, times ours)")
    for command in Self.commands { try report(command) }
  }

  private func report(_ command: Command) throws(BenchFailure) {
    let programs = [hoi(command), duckdb(command), sqlite(command)]
    var times = programs.map { _ in [Double]() }
    for round in 0...arguments.repetitions {
      for (index, words) in programs.enumerated() {
        guard let words, let seconds = secondsOf(words, input: "/dev/null", output: output(index))
        else { continue }
        if round > 0 { times[index].append(seconds) }
      }
    }
    if times[0].isEmpty {
      throw BenchFailure(reason: "\(arguments.hoi) fails, see \(output(0)).errors")
    }
    let ours = median(times[0])
    let cells = times.enumerated().map { index, times in
      guard index > 0, !times.isEmpty else {
        return times.isEmpty ? "-" : fixed(ours, 3)
      }
      let isSame = agree(
        command, bytes(ofFile: output(0)) ?? [], bytes(ofFile: output(index)) ?? [])
      let ratio = isSame ? fixed(median(times) / ours, 1) : "another answer"
      return "\(fixed(median(times), 3)) (\(ratio))"
    }
    say(([padded(command.name, 7)] + cells.map { padded($0, 12) }).joined(separator: " "))
  }

  private func agree(_ command: Command, _ left: [UInt8], _ right: [UInt8]) -> Bool {
    Question.all.first { $0.name == command.question ?? "q01" }?.agree(left, right) ?? false
  }

  private func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

  private func output(_ program: Int) -> String {
    "\(arguments.answers ?? "/tmp")/oneshot-\(program).csv"
  }

  private func hoi(_ command: Command) -> [String]? {
    let options = [
      "-q", "-f", "csv", "--today", "2026-07-01", "-w", arguments.data + command.place,
    ]
    if let script = command.script { return [arguments.hoi] + options + ["-c", script] }
    return command.question.map { [arguments.hoi] + options + ["\(arguments.scripts)/\($0).hoi"] }
  }

  private func duckdb(_ command: Command) -> [String]? {
    let peer = Peer.all[0]
    guard var sql = sql(command, peer) else { return nil }
    if command.imports == nil {
      sql = "WITH datasets AS (FROM read_json('\(arguments.data)/datasets.json')) \(sql)"
      return [peer.name, "-csv", "-c", sql]
    }
    // Views read only the columns that are asked for.
    let views = (command.imports ?? []).map { table in
      let columns =
        table == "datasets"
        ? "* REPLACE (string_split(keywords, ';') AS keywords)" : "*"
      return "CREATE VIEW \(table) AS SELECT \(columns) FROM "
        + "read_csv('\(arguments.data)/\(table).csv');"
    }
    return [peer.name, "-csv", "-c", views.joined(separator: " ") + sql]
  }

  private func sqlite(_ command: Command) -> [String]? {
    let peer = Peer.all[1]
    guard let imports = command.imports, let sql = sql(command, peer) else { return nil }
    var types = "CREATE TABLE x(id);"
    if imports.contains("datasets") {
      // Columns of an import are text unless the table is there already.
      types =
        "CREATE TABLE datasets(id, title, publisher, kind, sector, format, licence, published, "
        + "updated, records INTEGER, downloads INTEGER, size_mb REAL, quality REAL, keywords);"
    }
    let skips = imports.contains("datasets") ? "--skip 1 " : ""
    let files = imports.map { ".import --csv \(skips)\(arguments.data)/\($0).csv \($0)" }
    let missing = imports.contains("tasks") ? "UPDATE tasks SET due = NULL WHERE due = '';" : ""
    return ["sqlite3", "-csv", "-header", ":memory:", types] + files + [missing + sql]
  }

  private func sql(_ command: Command, _ peer: Peer) -> String? {
    guard let question = command.question else { return "SELECT count(*) AS n FROM agencies" }
    return peer.sql(question)
  }
}
