import HoiText

extension WeaveProblem {
  var code: String {
    switch self {
    case .difference: "weave.difference"
    case .failed: "weave.failed"
    case .succeeded: "weave.no-error"
    case .strayResult: "weave.stray-result"
    case .unclosedBlock: "weave.unclosed-block"
    case .unknownDirective, .badDirective: "weave.directive"
    }
  }

  var nearest: [String] {
    guard case .unknownDirective(let name) = self else { return [] }
    return HoiText.nearest(name, in: WeaveSettings.names)
  }

  var wording: Wording {
    switch self {
    case .difference:
      Wording(
        Localized(
          vi: "khối kết quả khác với kết quả khi chạy",
          en: "the result block differs from what the program prints"),
        help: Localized(
          vi: "`-` là dòng trong văn bản, `+` là dòng khi chạy; `hoi weave --update` ghi lại",
          en: "`-` stands in the text, `+` is printed; `hoi weave --update` refills the block"))
    case .failed:
      Wording(
        Localized(vi: "khối này không chạy được", en: "this block does not run"),
        help: Localized(
          vi: "nếu lỗi là chủ ý, mở khối bằng ```hoi error",
          en: "where the error is meant, open the block with ```hoi error"))
    case .succeeded:
      Wording(
        Localized(
          vi: "khối này phải báo lỗi nhưng chạy được",
          en: "this block should give an error but runs without one"))
    case .strayResult:
      Wording(
        Localized(
          vi: "khối kết quả này không đứng ngay sau khối `hoi` nào",
          en: "this result block does not stand directly behind a `hoi` block"))
    case .unclosedBlock:
      Wording(Localized(vi: "khối này không được đóng", en: "this block is never closed"))
    case .unknownDirective(let name):
      Wording(Localized(vi: "không có thiết lập `\(name)`", en: "there is no setting `\(name)`"))
    case .badDirective(let name, let value):
      Wording(
        Localized(
          vi: "`\(value)` không dùng được cho `\(name)`", en: "`\(name)` cannot be `\(value)`"))
    }
  }
}
