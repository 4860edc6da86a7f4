package enum Severity: String, Sendable {
  case error, warning, note
}

/// What a problem says, in both languages.
package struct Wording: Hashable, Sendable {
  /// One sentence about this mistake: what was found, what was expected.
  package let message: Localized
  /// A few words under the caret.
  package let label: Localized?
  /// What to do about it, one line.
  package let help: Localized?

  package init(_ message: Localized, label: Localized? = nil, help: Localized? = nil) {
    self.message = message
    self.label = label
    self.help = help
  }
}

/// One replacement that would mend a problem.
package struct Fix: Hashable, Sendable {
  package let range: SourceRange
  package let replacement: String

  package init(replace range: SourceRange, with replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// Something wrong, as facts. Its words stand in one `…+Wording.swift` file per phase.
package protocol Problem: Sendable {
  /// Stable and readable, such as `name.unknown-column`.
  var code: String { get }
  var severity: Severity { get }
  var wording: Wording { get }
  /// Names close to the one that was written, nearest first, at most five.
  var nearest: [String] { get }
  var fix: Fix? { get }
}

extension Problem {
  package var severity: Severity { .error }
  package var nearest: [String] { [] }
  package var fix: Fix? { nil }
}

/// The one printed shape of everything Hỏi has to say about a text or its data.
package struct Diagnostic: Hashable, Sendable {
  package let severity: Severity
  package let code: String
  /// Where, in the source text it was reported for; `nil` for problems without a place.
  package let range: SourceRange?
  package let wording: Wording
  package let nearest: [String]
  package let fix: Fix?

  /// The same problem at another place.
  package init(_ diagnostic: Diagnostic, at range: SourceRange?) {
    severity = diagnostic.severity
    code = diagnostic.code
    self.range = range
    wording = diagnostic.wording
    nearest = diagnostic.nearest
    fix = nil
  }

  package init(_ problem: some Problem, at range: SourceRange?) {
    severity = problem.severity
    code = problem.code
    self.range = range
    wording = problem.wording
    nearest = problem.nearest
    fix = problem.fix
  }
}
