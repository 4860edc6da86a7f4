import HoiText

/// A code that stands beside an error or note, and what it is about.
struct ProblemTopic: Sendable {
  let code: String
  let summary: Localized

  init(_ code: String, vi: String, en: String) {
    self.code = code
    summary = Localized(vi: vi, en: en)
  }

  /// Every code there is; a test compares them with the sources.
  static let all = ofQuery + ofRun + ofData + ofWorkspaces + ofLessons
}
