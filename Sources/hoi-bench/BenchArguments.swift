import HoiPractice

/// What the benchmark is asked to do.
struct BenchArguments {
  var data = ""
  var scripts = "examples/bench"
  /// Names of questions, such as `q01`; empty: all.
  var only: [String] = []
  var threadCount = 2
  var repetitions = 5
  /// Questions come by name on standard input, one a line.
  var serves = false
  private var makesData = false
  /// The tables are to be made first, with so many rows.
  var madeRows: Int?
  /// DuckDB and SQLite are asked the same.
  var asksPeers = false
  /// Whole commands are timed, each in a process of its own.
  var isOneShot = false
  /// The program that one-shot commands run.
  var hoi = "hoi"
  /// A folder for the answers as CSV.
  var answers: String?

  static let usage = """
    hoi-bench --data DIR [options]      asks the eighteen questions
      --peers           and asks `duckdb` and `sqlite3`, where installed, the same
      --oneshot         times whole commands instead, taking turns
      --hoi PATH        the program that is timed by --oneshot (hoi)
      --scripts DIR     the questions, as hoi scripts (examples/bench)
      --only q01,q08    these questions
      --reps N          counted repetitions of each (5)
      --threads N       threads a query may use (2)
      --answers DIR     write each answer as CSV
      --serve           read names of questions from standard input, answer a line each
    hoi-bench --make DIR --rows N       makes the tables first: N tasks, N datasets, always the same

    """

  /// `nil` where the words are not understood.
  init?(_ words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--serve": serves = true
      case "--peers": asksPeers = true
      case "--oneshot": isOneShot = true
      default:
        guard let value = rest.popFirst(), take(word, value) else { return nil }
      }
    }
    if data.isEmpty || makesData && madeRows == nil { return nil }
  }

  private mutating func take(_ option: String, _ value: String) -> Bool {
    switch option {
    case "--data": data = value
    case "--make":
      data = value
      makesData = true
    case "--rows":
      madeRows = Int(value).flatMap { BenchTables.rowCounts.contains($0) ? $0 : nil }
      return madeRows != nil
    case "--hoi": hoi = value
    case "--scripts": scripts = value
    case "--answers": answers = value
    case "--only": only = value.split(separator: ",").map(String.init)
    case "--threads": return set(\.threadCount, value)
    case "--reps": return set(\.repetitions, value)
    default: return false
    }
    return true
  }

  private mutating func set(_ path: WritableKeyPath<BenchArguments, Int>, _ value: String) -> Bool {
    guard let number = Int(value), number > 0 else { return false }
    self[keyPath: path] = number
    return true
  }
}
