import HoiPlan
import HoiText

extension EvaluationNote {
  var severity: Severity { .note }

  var code: String {
    switch self {
    case .missingCompared: "note.missing-compared"
    case .missingSkipped: "note.missing-skipped"
    case .divisionByZero: "note.division-by-zero"
    case .tiesCut: "note.ties-cut"
    case .unmatchedLinks: "note.unmatched-link"
    case .unknownText: "note.unknown-text"
    }
  }

  var nearest: [String] {
    if case .unknownText(_, _, _, let nearest) = self { nearest } else { [] }
  }

  var wording: Wording {
    switch self {
    case .missingCompared(let column, let rows, let kept):
      comparedWording(column, rows: rows, kept: kept)
    case .missingSkipped(let function, let argument, let count):
      Wording(
        Localized(
          vi: "`\(function.rawValue)` bỏ qua \(count) giá trị thiếu"
            + (argument.map { " của `\($0)`" } ?? ""),
          en: "`\(function.rawValue)` skipped \(counted(count, "missing value"))"
            + (argument.map { " of `\($0)`" } ?? "")))
    case .divisionByZero(let count):
      Wording(
        Localized(
          vi: "chia cho 0 ở \(count) dòng: kết quả ở đó là thiếu",
          en: "division by zero in \(counted(count, "row")): the result is missing there"))
    case .tiesCut(let count):
      Wording(
        Localized(
          vi: "\(count) dòng bị cắt dù đồng hạng với dòng cuối được giữ",
          en: "\(counted(count, "row")) cut although tied with the last one kept"),
        help: Localized(vi: "thêm `kể cả đồng hạng` để giữ lại", en: "`with ties` keeps them"))
    case .unmatchedLinks(let link, let rows, let texts):
      Wording(
        Localized(
          vi: "`\(link)` không khớp dòng nào ở \(rows) dòng (\(texts) giá trị khác nhau): "
            + "mọi cột phía sau là thiếu",
          en: "`\(link)` matched nothing in \(counted(rows, "row")) "
            + "(\(counted(texts, "distinct text"))): every column behind it is missing"))
    case .unknownText(let column, let text, let label, _):
      Wording(
        Localized(
          vi: "cột `\(column)` không có giá trị \"\(text)\"",
          en: "`\(column)` has no value \"\(text)\""),
        help: label.map { label in
          Localized(
            vi: "liên kết so theo khóa; để so theo tên, viết `\(column).\(label)`",
            en: "a link is compared by its key; to compare by name write `\(column).\(label)`")
        })
    }
  }

  private func comparedWording(_ column: String, rows: Int, kept: Int) -> Wording {
    let left = rows - kept
    let (vietnamese, english) =
      if kept == 0 {
        ("các dòng này bị loại", "left out")
      } else if left == 0 {
        ("so sánh coi là không khớp, các dòng này được giữ", "counted as not matching, kept")
      } else {
        (
          "so sánh coi là không khớp, giữ \(kept) và loại \(left)",
          "counted as not matching, \(kept) kept and \(left) left out"
        )
      }
    return Wording(
      Localized(
        vi: "`\(column)` thiếu ở \(rows) dòng: \(vietnamese)",
        en: "`\(column)` is missing in \(counted(rows, "row")): \(english)"))
  }
}

private func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
