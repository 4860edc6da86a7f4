import HoiPlan

/// What became of a row of the source, stage by stage.
struct Trail {
  /// The key of the row, as text; `nil` where its table has none.
  let name: String?
  let table: String
  /// How many rows the condition finds; the first is followed.
  let foundCount: Int
  /// Up to the stage that left it out, or all.
  let steps: [(words: String, fate: Fate)]

  /// What became of the row in one stage.
  enum Fate {
    /// It is there; of several rows that came of it, the first is meant.
    case kept(Place)
    /// It went into a group, a row for the same values, or a row of a cross table.
    case merged(into: [SeenValue], size: Int, Place, stand: Stand?)
    case left(Reason)
    /// Nothing of single rows remains to be followed, as after `describe`.
    case described
  }

  /// A row's place among those a stage hands on, both counted from 1.
  struct Place {
    let place: Int
    let total: Int
    /// How many rows came of the followed row.
    let count: Int
  }

  /// Who stands for equal rows after `distinct`.
  enum Stand {
    case itself
    case another(String)
  }

  /// Why a row does not go on.
  enum Reason {
    /// Conditions that do not hold, with the values they ask for.
    case conditions([Failure])
    /// `find "x"`: no text column holds it.
    case notFound(String)
    /// `take 10`, and it is number `place`, of a group where there are groups.
    case taken(Int, place: Int, group: [SeenValue])
    case skipped(Int, place: Int)
    case emptyList(String)
    case noChildren(table: String)
    case noMatch(table: String)
    /// `pivot status in ("a")`, and its status is another.
    case noColumn(SeenValue)
  }
}

extension Trail {
  /// A condition that is not true for the row.
  struct Failure {
    let text: String
    /// What the condition looks at.
    let values: [SeenValue]
  }
}

/// A value of the followed row, as it is shown.
struct SeenValue {
  enum Content {
    case text(String)
    case missing
    /// A link whose text matches no row of a table.
    case unmatched(String, table: String)
  }

  let name: String
  let content: Content

  var isMissing: Bool { if case .missing = content { true } else { false } }
}
