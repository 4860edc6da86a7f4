import HoiPlan
import HoiText

/// What missing values, ties, unmatched links or divisions by zero did to a result.
enum EvaluationNote: Problem {
  /// `where due < today` with `rows` tasks without `due`; `kept` of them passed the filter.
  case missingCompared(column: String, rows: Int, kept: Int)
  /// `sum(cost)` over `count` rows without `cost`.
  case missingSkipped(function: AggregateFunction, argument: String?, count: Int)
  case divisionByZero(count: Int)
  /// `take 10` left out `count` rows equal to the tenth in the keys of the sort.
  case tiesCut(count: Int)
  /// `lead.region` where `lead` has a text that matched no row.
  case unmatchedLinks(link: String, rows: Int, texts: Int)
  /// `status = "dnoe"`: the column has no such value. `label` is the column that names the rows of
  /// a link, where its key was compared.
  case unknownText(column: String, text: String, label: String?, nearest: [String])

  /// The same event at the same place again: with the counts of both.
  func merged(with other: EvaluationNote) -> EvaluationNote {
    switch (self, other) {
    case (
      .missingCompared(let column, let rows, let kept), .missingCompared(_, let more, let alsoKept)
    ):
      .missingCompared(column: column, rows: rows + more, kept: kept + alsoKept)
    case (.missingSkipped(let function, let argument, let count), .missingSkipped(_, _, let more)):
      .missingSkipped(function: function, argument: argument, count: count + more)
    case (.divisionByZero(let count), .divisionByZero(let more)):
      .divisionByZero(count: count + more)
    case (.tiesCut(let count), .tiesCut(let more)):
      .tiesCut(count: count + more)
    case (.unmatchedLinks(let link, let rows, let texts), .unmatchedLinks(_, let more, let others)):
      .unmatchedLinks(link: link, rows: rows + more, texts: max(texts, others))
    default: self
    }
  }

  /// Notes of one place are one where this is equal.
  var identity: String {
    switch self {
    case .missingCompared(let column, _, _): "compared \(column)"
    case .missingSkipped(let function, let argument, _):
      "skipped \(function.rawValue) \(argument ?? "")"
    case .divisionByZero: "division"
    case .tiesCut: "ties"
    case .unmatchedLinks(let link, _, _): "unmatched \(link)"
    case .unknownText(let column, let text, _, _): "unknown \(column) \(text)"
    }
  }
}

/// The notes of a run: stage after stage, within a stage by their place in the text.
struct NoteCollector {
  fileprivate struct Entry {
    let range: SourceRange?
    var note: EvaluationNote
  }

  private var finished: [Diagnostic] = []
  private var pending: [Entry] = []

  /// While columns are looked at once more, what they have to say is not said again.
  var isMuted = false

  mutating func add(_ note: EvaluationNote, at origin: Origin) {
    if isMuted { return }
    let identity = note.identity
    if let index = pending.firstIndex(where: {
      $0.range == origin.range && $0.note.identity == identity
    }) {
      pending[index].note = pending[index].note.merged(with: note)
    } else {
      pending.append(Entry(range: origin.range, note: note))
    }
  }

  /// Puts the notes of a stage in order. An unmatched link is not reported twice in the same words.
  mutating func endStage() {
    let sorted = pending.enumerated().sorted { left, right in
      let (first, second) = (left.element.range, right.element.range)
      let (start, other) = (first?.start ?? -1, second?.start ?? -1)
      if start != other { return start < other }
      let (end, otherEnd) = (first?.end ?? -1, second?.end ?? -1)
      return end == otherEnd ? left.offset < right.offset : end < otherEnd
    }
    for (_, entry) in sorted {
      let diagnostic = Diagnostic(entry.note, at: entry.range)
      let isKnown = finished.contains {
        $0.code == diagnostic.code && $0.wording == diagnostic.wording
      }
      if case .unmatchedLinks = entry.note, isKnown { continue }
      finished.append(diagnostic)
    }
    pending = []
  }

  mutating func takeAll() -> [Diagnostic] {
    endStage()
    defer { finished = [] }
    return finished
  }

  /// Sets the notes of the running stage aside while a query inside it runs.
  mutating func suspend() -> Suspended {
    defer { pending = [] }
    return Suspended(pending: pending)
  }

  mutating func resume(_ suspended: Suspended) {
    pending = suspended.pending + pending
  }

  /// Notes of a stage that waits for a query inside it.
  struct Suspended {
    fileprivate let pending: [Entry]
  }
}
