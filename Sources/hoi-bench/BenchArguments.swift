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
  /// A folder for the answers as CSV.
  var answers: String?

  static let usage = """
    hoi-bench --data DIR [options]
      --scripts DIR     the questions, as hoi scripts (examples/bench)
      --only q01,q08    these questions
      --reps N          counted repetitions of each (5)
      --threads N       threads a query may use (2)
      --answers DIR     write each answer as CSV
      --serve           read names of questions from standard input, answer a line each

    """

  /// `nil` where the words are not understood.
  init?(_ words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--serve": serves = true
      default:
        guard let value = rest.popFirst(), take(word, value) else { return nil }
      }
    }
    if data.isEmpty { return nil }
  }

  private mutating func take(_ option: String, _ value: String) -> Bool {
    switch option {
    case "--data": data = value
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
