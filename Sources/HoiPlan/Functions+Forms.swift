package import HoiText

extension ParameterType {
  /// What stands for such an argument where the shape of a call is shown.
  package var placeholder: Localized {
    switch self {
    case .text: Localized(vi: "văn_bản", en: "text")
    case .number: Localized(vi: "số", en: "number")
    case .int: Localized(vi: "số_nguyên", en: "int")
    case .temporal: Localized(vi: "ngày", en: "date")
    case .list: Localized(vi: "danh_sách", en: "list")
    case .any, .common: Localized(vi: "giá_trị", en: "value")
    }
  }
}

extension ScalarFunction {
  /// What stands between the brackets of a call: `[…]` may be left out, `…` may be repeated.
  package var arguments: Localized {
    let signature = signature
    let required = signature.parameters.count - signature.optionalCount
    func shape(_ language: Language) -> String {
      let names = signature.parameters.map { $0.placeholder[language] }
      let optional = names[required...].map { "[, \($0)]" }.joined()
      return names[..<required].joined(separator: ", ") + optional
        + (signature.isVariadic ? ", …" : "")
    }
    return Localized(vi: shape(.vietnamese), en: shape(.english))
  }
}

extension AggregateFunction {
  /// What stands between the brackets of a call: `[…]` may be left out. Over a relation `x` is a
  /// path into it (`tasks.cost`), over a list it is the list.
  package var arguments: Localized {
    switch self {
    case .count: Localized(vi: "[lọc điều_kiện]", en: "[where condition]")
    case .sum, .avg, .min, .max, .median, .stddev, .countDistinct, .mode:
      Localized(vi: "x [lọc điều_kiện]", en: "x [where condition]")
    case .percentile:
      Localized(vi: "x, phần_trăm [lọc điều_kiện]", en: "x, percent [where condition]")
    case .first, .last, .list:
      Localized(
        vi: "x [lọc điều_kiện] [sắp thứ_tự]", en: "x [where condition] [sort keys]")
    case .any, .none:
      Localized(vi: "quan_hệ lọc điều_kiện", en: "relation where condition")
    case .every:
      Localized(
        vi: "quan_hệ [lọc điều_kiện]: điều_kiện", en: "relation [where condition]: condition")
    case .share: Localized(vi: "[x] [lọc điều_kiện]", en: "[x] [where condition]")
    }
  }
}

extension WindowFunctionName {
  /// What stands between the brackets of a call: `[…]` may be left out.
  package var arguments: Localized {
    switch self {
    case .rank, .row: Localized(vi: "[sắp thứ_tự]", en: "[sort keys]")
    case .previous, .next: Localized(vi: "x [sắp thứ_tự]", en: "x [sort keys]")
    case .running:
      Localized(vi: "hàm_gộp(x) [sắp thứ_tự]", en: "aggregate(x) [sort keys]")
    }
  }

  /// Every one may be followed by `per`, which starts anew for each group.
  package var partition: Localized { Localized(vi: " [từng k]", en: " [per k]") }
}
