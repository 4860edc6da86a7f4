import HoiText

extension Trail {
  /// The trail as it is read: each stage, and under it what became of the row there.
  func text(in language: Language, width: Int) -> String {
    let teller = TrailTeller(language: language, trail: self)
    var lines = [teller.heading, ""]
    for (index, step) in steps.enumerated() {
      lines += wrappedLines("\(index + 1). \(step.words)", width: width, indent: 3)
      for line in teller.lines(step.fate, isFirst: index == 0) {
        lines += wrappedLines(line, width: width, indent: 5, first: 3)
      }
    }
    lines += ["", teller.ending]
    return lines.map { $0 + "\n" }.joined()
  }
}

/// The words of a trail.
private struct TrailTeller {
  let language: Language
  let trail: Trail

  private func say(_ vi: String, _ en: String) -> String { Localized(vi: vi, en: en)[language] }

  private func number(_ count: Int) -> String { humanText(Int64(count), in: language) }

  private func code(_ text: String) -> String { text.contains("`") ? text : "`\(text)`" }

  var heading: String {
    let row = trail.name.map { " \(visible($0))" } ?? ""
    let head = say(
      "Theo dòng\(row) của bảng `\(trail.table)`", "Following the row\(row) of `\(trail.table)`")
    if trail.foundCount == 1 { return head + ":" }
    let count = number(trail.foundCount)
    return head
      + say(
        ", dòng đầu trong \(count) dòng thỏa điều kiện:",
        ", the first of \(count) that the condition finds:")
  }

  func lines(_ fate: Trail.Fate, isFirst: Bool) -> [String] {
    switch fate {
    case .kept(let place):
      return [isFirst ? say("Là \(at(place)).", "It is \(at(place)).") : kept(place)]
    case .merged(let values, let size, let place, let stand):
      return [merged(values, size, place, stand)]
    case .left(let reason): return self.reason(reason).map { "✗ " + $0 }
    case .described:
      return [
        say(
          "Từ đây không còn từng dòng: kết quả nói về các cột, có tính cả dòng này.",
          "From here on it is about columns, not rows; this row counts in.")
      ]
    }
  }

  /// `row 3 of 600`
  private func at(_ place: Trail.Place) -> String {
    say(
      "dòng \(number(place.place)) trong \(number(place.total))",
      "row \(number(place.place)) of \(number(place.total))")
  }

  private func kept(_ place: Trail.Place) -> String {
    if place.count > 1 {
      let count = number(place.count)
      return say(
        "Còn lại, thành \(count) dòng; dòng đầu là \(at(place)).",
        "It stays, as \(count) rows; the first is \(at(place)).")
    }
    return say("Còn lại, là \(at(place)).", "It stays, \(at(place)).")
  }

  private func merged(
    _ values: [SeenValue], _ size: Int, _ place: Trail.Place, _ stand: Trail.Stand?
  ) -> String {
    let list = list(values)
    guard let stand else {
      let group =
        values.isEmpty
        ? say("một dòng duy nhất", "the one row") : say("nhóm \(list)", "the group \(list)")
      return say(
        "Vào \(group), gộp từ \(number(size)) dòng; nhóm ấy là \(at(place)).",
        "It goes into \(group), made of \(rows(size)); that is \(at(place)).")
    }
    let others = size - 1
    let equal = say(
      "Có \(number(others)) dòng khác cùng \(list)",
      "\(rows(others, "other ")) with the same \(list)")
    switch stand {
    case _ where others == 0:
      return say(
        "Là dòng duy nhất có \(list); còn lại, là \(at(place)).",
        "It is the only row with \(list); it stays, \(at(place)).")
    case .itself:
      return say(
        "\(equal); dòng này đứng trước nên đại diện cho chúng, là \(at(place)).",
        "There \(others == 1 ? "is" : "are") \(equal); this one comes first and stands for them, \(at(place))."
      )
    case .another(let key):
      let key = visible(key)
      return say(
        "\(equal); dòng \(key) đứng trước nên đại diện cho chúng, là \(at(place)).",
        "There \(others == 1 ? "is" : "are") \(equal); the row \(key) comes first and stands for them, \(at(place))."
      )
    }
  }

  private func rows(_ count: Int, _ kind: String = "") -> String {
    "\(number(count)) \(kind)\(count == 1 ? "row" : "rows")"
  }

  // Why it is left out

  private func reason(_ reason: Trail.Reason) -> [String] {
    switch reason {
    case .conditions(let failures): return failures.map(failure)
    case .notFound(let text):
      return [say("Không cột văn bản nào có \(text).", "No text column holds \(text).")]
    case .taken(let limit, let place, let group):
      let inGroup =
        group.isEmpty ? "" : say(" trong nhóm \(list(group))", " of the group \(list(group))")
      return [
        say(
          "Là dòng thứ \(number(place))\(inGroup), mà chỉ \(number(limit)) dòng đầu được giữ.",
          "It is row \(number(place))\(inGroup), and only the first \(number(limit)) \(limit == 1 ? "is" : "are") kept."
        )
      ]
    case .skipped(let limit, let place):
      return [
        say(
          "Là dòng thứ \(number(place)), mà \(number(limit)) dòng đầu bị bỏ qua.",
          "It is row \(number(place)), and the first \(number(limit)) are left out.")
      ]
    case .emptyList(let list):
      return [
        say(
          "Danh sách \(code(list)) của nó không có mục nào.", "Its list \(code(list)) has no items."
        )
      ]
    case .noChildren(let table):
      return [
        say("Không dòng nào của bảng `\(table)` trỏ tới nó.", "No row of `\(table)` points to it.")
      ]
    case .noMatch(let table):
      return [
        say(
          "Không dòng nào của bảng `\(table)` thỏa điều kiện ghép.",
          "No row of `\(table)` satisfies the condition with it.")
      ]
    case .noColumn(let value):
      return [
        say(
          "\(text(value)), mà không cột nào được lập cho giá trị ấy.",
          "\(text(value)), and there is no column for that.")
      ]
    }
  }

  private func failure(_ failure: Trail.Failure) -> String {
    let head = say("\(code(failure.text)) không đúng", "\(code(failure.text)) is not true")
    if failure.values.isEmpty { return head + "." }
    let values = failure.values.map(text).joined(separator: "; ")
    return "\(head): \(values)."
  }

  private func list(_ values: [SeenValue]) -> String {
    values.map { value in
      switch value.content {
      case .missing: "\(code(value.name)) = \(say("(thiếu)", "(missing)"))"
      case .text(let text), .unmatched(let text, _): "\(code(value.name)) = \(visible(text))"
      }
    }.joined(separator: ", ")
  }

  private func text(_ value: SeenValue) -> String {
    let name = code(value.name)
    switch value.content {
    case .missing: return say("\(name) thiếu giá trị", "\(name) is missing")
    case .text(let text): return say("\(name) là \(visible(text))", "\(name) is \(visible(text))")
    case .unmatched(let text, let table):
      return say(
        "\(name) là \"\(visible(text))\", không khớp dòng nào của bảng `\(table)`",
        "\(name) is \"\(visible(text))\", which matches no row of `\(table)`")
    }
  }

  var ending: String {
    guard let last = trail.steps.last else { return "" }
    switch last.fate {
    case .kept(let place):
      return say("Có trong kết quả: \(at(place)).", "It is in the result: \(at(place)).")
    case .merged(_, _, let place, _):
      return say(
        "Có phần trong kết quả: \(at(place)).", "It is part of the result: \(at(place)).")
    case .described:
      return say("Có phần trong kết quả.", "It is part of the result.")
    case .left:
      let number = trail.steps.count
      return say("Bị loại ở bước \(number).", "Left out by stage \(number).")
    }
  }
}
