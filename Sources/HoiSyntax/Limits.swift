/// What a script may at most be. Each limit names itself when it is met.
package enum Limits {
  package static let scriptBytes = 1 << 20
  package static let textBytes = 64 << 10
  package static let nameBytes = 256
  /// Brackets, `not`, `-`, `if` and dots within one another.
  package static let nesting = 200
  /// Terms of one `a + b + c + …`.
  package static let chainTerms = 10_000
  /// Problems listed for one text.
  package static let diagnostics = 100
}
