package import HoiText

/// A source that could not be read, or a file that could not be written.
package struct SourceError: Error, Hashable {
  package let diagnostic: Diagnostic

  package init(_ problem: SourceProblem) {
    diagnostic = Diagnostic(problem, at: nil)
  }
}
