package import HoiText

/// A word that steers a lesson; everything else entered is Hỏi.
package enum LessonWord: String, CaseIterable, Sendable {
  case next, hint, play, skip, redo, stop

  /// The word an entry is, in either language, with or without marks.
  package static func reading(_ entry: String) -> LessonWord? {
    let words = entry.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let plain = folded(words.trimmingSuffix(while: { $0 == "." || $0 == ";" }).description)
    return allCases.first { word in
      Language.allCases.contains { folded(word.name[$0]) == plain }
    }
  }

  package var name: Localized {
    switch self {
    case .next: Localized(vi: "tiếp", en: "next")
    case .hint: Localized(vi: "gợi ý", en: "hint")
    case .play: Localized(vi: "xem", en: "play")
    case .skip: Localized(vi: "bỏ qua", en: "skip")
    case .redo: Localized(vi: "làm lại", en: "redo")
    case .stop: Localized(vi: "thôi", en: "stop")
    }
  }
}
