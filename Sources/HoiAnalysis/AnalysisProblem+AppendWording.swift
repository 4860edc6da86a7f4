import HoiPlan
import HoiSyntax
import HoiText

/// What is said about tables whose columns do not meet.
func appendWording(_ conflicts: [AppendConflict], other: String) -> Wording {
  let links = conflicts.filter { $0.leftValues != nil && $0.rightValues != nil }
  let left = links.map { "\($0.leftValues ?? "") as \(writtenName($0.column))" }.joined(
    separator: ", ")
  let right = links.map { "\($0.rightValues ?? "") as \(writtenName($0.column))" }.joined(
    separator: ", ")
  let message = Localized(
    vi: conflicts.map(\.words.vietnamese).joined(separator: "; "),
    en: conflicts.map(\.words.english).joined(separator: "; "))
  if links.isEmpty {
    let columns = conflicts.map { "`\($0.column)`" }.joined(separator: ", ")
    return Wording(
      message,
      help: Localized(
        vi: "trước khi nối, đổi kiểu cột \(columns) ở một bên: `change … as …`",
        en: "before `append`, give \(columns) one type on one side: `change … as …`"))
  }
  return Wording(
    message,
    help: Localized(
      vi:
        "lấy giá trị thay cho liên kết ở cả hai bên: `let b = \(other) | change \(right)`, rồi `… | change \(left) | append b`",
      en:
        "take values in place of links on both sides: `let b = \(other) | change \(right)`, then `… | change \(left) | append b`"
    ))
}

extension AppendConflict {
  fileprivate var words: Localized {
    if leftValues != nil, rightValues != nil, (left.element == nil) == (right.element == nil) {
      return Localized(
        vi: "cột `\(column)` liên kết tới hai bảng khác nhau",
        en: "the column `\(column)` leads to one table on one side and to another on the other")
    }
    return Localized(
      vi:
        "cột `\(column)` là \(left.name.vietnamese) ở một bảng và \(right.name.vietnamese) ở bảng kia",
      en:
        "the column `\(column)` is \(left.name.english) on one side and \(right.name.english) on the other"
    )
  }
}

/// What is said of columns that only one of two appended tables has.
func appendedMissingWording(_ left: [String], _ right: [String], other: String) -> Wording {
  var vietnamese: [String] = []
  var english: [String] = []
  if !left.isEmpty {
    vietnamese.append("`\(other)` không có \(listed(left, .vietnamese))")
    english.append("`\(other)` has no \(listed(left, .english))")
  }
  if !right.isEmpty {
    vietnamese.append("chỉ `\(other)` có \(listed(right, .vietnamese))")
    english.append("only `\(other)` has \(listed(right, .english))")
  }
  return Wording(
    Localized(
      vi: "\(vietnamese.joined(separator: "; ")): bên không có thì để thiếu",
      en: "\(english.joined(separator: "; ")); missing in the rows of the other side"))
}

/// Some of the names, and how many more there are.
private func listed(_ names: [String], _ language: Language) -> String {
  let shown = 5
  let text = names.prefix(shown).map { "`\($0)`" }.joined(separator: ", ")
  guard names.count > shown else { return text }
  let rest = names.count - shown
  return text + Localized(vi: " và \(rest) cột nữa", en: " and \(rest) more")[language]
}
