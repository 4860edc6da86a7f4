import HoiText

/// How well a candidate fits what was typed, the best first.
enum Match: Comparable {
  /// It begins with the text as typed.
  case exact
  /// It does so without case and marks.
  case folded
  /// A later word of it does.
  case word
  /// It has the letters in this order, from its first on.
  case subsequence

  /// `nil`: it does not fit.
  static func rank(of candidate: String, for typed: String) -> Match? {
    if candidate.hasPrefix(typed) { return .exact }
    let (label, plain) = (HoiText.folded(candidate), HoiText.folded(typed))
    if label.hasPrefix(plain) { return .folded }
    let isWord = label.ranges(of: plain).contains { range in
      let before = label[..<range.lowerBound].last
      return before.map { !$0.isLetter && !$0.isNumber } ?? true
    }
    if isWord { return .word }
    guard plain.count > 1, label.first == plain.first else { return nil }
    var rest = Substring(label)
    for letter in plain {
      guard let place = rest.firstIndex(of: letter) else { return nil }
      rest = rest[rest.index(after: place)...]
    }
    return .subsequence
  }
}
