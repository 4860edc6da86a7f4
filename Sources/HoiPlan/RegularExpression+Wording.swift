package import HoiText

extension RegularExpressionProblem {
  /// What is wrong with the pattern; follows "the pattern is not right:".
  package var reason: Localized {
    switch self {
    case .unclosed(let opener, let offset):
      Localized(
        vi: "`\(opener)` ở ký tự \(offset + 1) không được đóng",
        en: "`\(opener)` at character \(offset + 1) is never closed")
    case .unexpected(let character, let offset):
      Localized(
        vi: "`\(character)` ở ký tự \(offset + 1) không đứng được ở đó",
        en: "`\(character)` cannot stand at character \(offset + 1)")
    case .nothingToRepeat(let offset):
      Localized(
        vi: "dấu lặp ở ký tự \(offset + 1) không có gì để lặp; "
          + "viết `\\` trước nó để tìm chính ký tự đó",
        en: "the repetition at character \(offset + 1) has nothing to repeat; "
          + "a `\\` before it stands for the character itself")
    case .badRange(let offset):
      Localized(
        vi: "khoảng ở ký tự \(offset + 1) không hợp lệ",
        en: "the range at character \(offset + 1) is not valid")
    case .unknownEscape(let character, let offset):
      Localized(
        vi: "`\\\(character)` ở ký tự \(offset + 1) không có nghĩa",
        en: "`\\\(character)` at character \(offset + 1) means nothing")
    case .endsInEscape:
      Localized(vi: "mẫu kết thúc giữa chừng", en: "it stops halfway")
    case .tooLarge(let limit):
      Localized(
        vi: "mẫu quá lớn, giới hạn là \(limit)", en: "it is too large, the limit is \(limit)")
    }
  }

  package var wording: Wording { Wording(reason) }
}
