import HoiText

extension SourceProblem {
  /// The words for what `check` finds.
  var checkWording: Wording {
    switch self {
    case .columnsDiffer(let place, let missing, let extra):
      Wording(columnsDiffer(place, missing, extra))
    case .blankRow(let place):
      Wording(
        Localized(vi: "\(place.vietnamese): dòng trống", en: "\(place.english): the row is blank"))
    case .notationMissed(let place, let text, let notation):
      Wording(
        Localized(
          vi: "\(place.vietnamese): `\(shown(text))` không viết như \(notation.words.vietnamese)",
          en: "\(place.english): `\(shown(text))` is not written as \(notation.words.english)"))
    case .otherJSONKind(let place, let text, let wantsText):
      Wording(
        Localized(
          vi: "\(place.vietnamese): `\(shown(text))` phải là "
            + (wantsText
              ? "văn bản: viết trong ngoặc kép" : "`true` hay `false`, không có ngoặc kép"),
          en: "\(place.english): `\(shown(text))` must be "
            + (wantsText ? "text: write it in quotes" : "`true` or `false`, without quotes")))
    case .repeatedValue(let place, let text, let first):
      Wording(
        Localized(
          vi: "\(place.vietnamese): `\(shown(text))` lặp lại, đã có ở \(first.vietnamese)",
          en: "\(place.english): `\(shown(text))` is repeated, first at \(first.english)"))
    case .valueNotListed(let place, let text, let known):
      Wording(
        Localized(
          vi: "\(place.vietnamese): `\(shown(text))` không có trong danh sách: \(listed(known))",
          en: "\(place.english): `\(shown(text))` is not in the list: \(listed(known))"))
    case .outOfBounds(let place, let text, let bound):
      Wording(
        Localized(
          vi: "\(place.vietnamese): `\(shown(text))` phải \(bound.words.vietnamese)",
          en: "\(place.english): `\(shown(text))` must be \(bound.words.english)"))
    case .textLength(let place, let text, let limit, let isMinimum):
      Wording(
        Localized(
          vi:
            "\(place.vietnamese): `\(shown(text))` \(isMinimum ? "ngắn hơn" : "dài hơn") \(limit) ký tự",
          en:
            "\(place.english): `\(shown(text))` is \(isMinimum ? "shorter" : "longer") than \(plural(limit, "character"))"
        ))
    case .patternMissed(let place, let text, let pattern):
      Wording(
        Localized(
          vi: "\(place.vietnamese): `\(shown(text))` không khớp mẫu `\(shown(pattern))`",
          en: "\(place.english): `\(shown(text))` does not match the pattern `\(shown(pattern))`"))
    case .badPattern(let place, let pattern, let reason):
      Wording(
        Localized(
          vi: "\(place.vietnamese): không đọc được mẫu `\(shown(pattern))`: \(reason.vietnamese)",
          en: "\(place.english): the pattern `\(shown(pattern))` cannot be read: \(reason.english)")
      )
    case .unknownKey(let place, let text, let target):
      Wording(
        Localized(
          vi:
            "\(place.vietnamese): `\(shown(text))` không phải khóa của dòng nào trong `\(target)`",
          en: "\(place.english): `\(shown(text))` is the key of no row of `\(target)`"))
    case .moreProblems(let place, let code, let shown, let total):
      Wording(
        Localized(
          vi: "\(place.vietnamese): \(code) có \(total) chỗ, chỉ hiện \(shown)",
          en: "\(place.english): \(code) in \(total) places, \(shown) shown"))
    case .notCheckedByCell(let place):
      Wording(
        Localized(
          vi: "\(place.vietnamese): chỉ kiểm tra là mở được, không kiểm tra từng ô",
          en: "\(place.english): checked by opening it, not cell by cell"))
    default:
      Wording(Localized(code))
    }
  }

  private func columnsDiffer(
    _ place: FilePlace, _ missing: [String], _ extra: [String]
  ) -> Localized {
    var vietnamese: [String] = []
    var english: [String] = []
    if !missing.isEmpty {
      vietnamese.append("thiếu \(listed(missing))")
      english.append("\(listed(missing)) lacking")
    }
    if !extra.isEmpty {
      vietnamese.append("thừa \(listed(extra))")
      english.append("\(listed(extra)) not declared")
    }
    if missing.isEmpty, extra.isEmpty {
      vietnamese.append("khác thứ tự")
      english.append("in another order")
    }
    return Localized(
      vi: "\(place.vietnamese): cột khác phần mô tả: \(vietnamese.joined(separator: "; "))",
      en:
        "\(place.english): columns differ from the description: \(english.joined(separator: "; "))")
  }

  private func listed(_ names: [String]) -> String {
    names.prefix(10).map { "`\(shown($0))`" }.joined(separator: ", ")
      + (names.count > 10 ? ", …" : "")
  }
}

extension ColumnPromises.Bound {
  fileprivate var words: Localized {
    switch kind {
    case .minimum: Localized(vi: "từ \(text) trở lên", en: "\(text) or more")
    case .maximum: Localized(vi: "không quá \(text)", en: "\(text) or less")
    case .exclusiveMinimum: Localized(vi: "lớn hơn \(text)", en: "more than \(text)")
    case .exclusiveMaximum: Localized(vi: "nhỏ hơn \(text)", en: "less than \(text)")
    }
  }
}

extension CellNotation {
  fileprivate var words: Localized {
    switch self {
    case .isoDate: Localized("2025-06-30")
    case .isoDateTime: Localized("2025-06-30T08:15:00")
    case .directives(let format): Localized("`\(shown(format))`")
    case .year: Localized(vi: "năm", en: "a year")
    case .yearMonth: Localized("2025-06")
    case .time: Localized("08:15:00")
    case .duration: Localized("P1Y2M")
    case .object: Localized(vi: "đối tượng JSON", en: "a JSON object")
    case .array: Localized(vi: "danh sách JSON", en: "a JSON list")
    case .point: Localized(vi: "kinh độ, vĩ độ", en: "longitude, latitude")
    case .email: Localized(vi: "địa chỉ thư", en: "an e-mail address")
    case .uri: Localized(vi: "địa chỉ web", en: "a URI")
    case .uuid: Localized("UUID")
    case .base64: Localized("Base64")
    case .words(let words): Localized(words.prefix(10).joined(separator: ", "))
    }
  }
}
