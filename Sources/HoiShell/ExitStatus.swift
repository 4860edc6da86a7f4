/// How a run ends, as the number a shell sees (after sysexits.h where it has one).
package enum ExitStatus: Int32, Sendable {
  case success = 0
  /// An error in a script, or an `expect` that failed.
  case failure = 1
  /// A check differs.
  case difference = 2
  case usage = 64
  case badData = 65
  case noInput = 66
  case unavailable = 69
  case internalError = 70
  case cannotWrite = 73
  case limit = 75
  case notAllowed = 77
  case cancelled = 130
  case brokenPipe = 141
}
