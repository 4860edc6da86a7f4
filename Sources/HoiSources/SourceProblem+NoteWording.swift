import HoiText

extension SourceProblem {
  /// The words for what was decided or counted while reading.
  var noteWording: Wording {
    switch self {
    case .delimiterChosen(let place, let delimiter):
      let name =
        delimiter == "\t" ? Localized(vi: "dấu tab", en: "tabs") : Localized("`\(delimiter)`")
      return Wording(
        Localized(
          vi: "\(place.vietnamese): các ô cách nhau bằng \(name.vietnamese)",
          en: "\(place.english): cells are separated by \(name.english)"))
    case .transcoded(let place, let encoding):
      return Wording(
        Localized(
          vi: "\(place.vietnamese): đọc theo \(encoding)",
          en: "\(place.english): read as \(encoding)"))
    case .titleRowsSkipped(let place, let count):
      return Wording(
        Localized(
          vi: "\(place.vietnamese): bỏ qua \(count) dòng tiêu đề phía trên tên cột",
          en: "\(place.english): \(plural(count, "title row")) above the header passed over"))
    case .headersRenamed(let place, let changes):
      let vietnamese = changes.prefix(5).map(\.words.vietnamese).joined(separator: ", ")
      let english = changes.prefix(5).map(\.words.english).joined(separator: ", ")
      let rest = changes.count > 5 ? ", …" : ""
      return Wording(
        Localized(
          vi: "\(place.vietnamese): đặt lại tên cột: \(vietnamese)\(rest)",
          en: "\(place.english): columns renamed: \(english)\(rest)"))
    case .numberStyleChosen(let place, let style, let example):
      let sign = style == .vietnamese ? "," : "."
      return Wording(
        Localized(
          vi: "\(place.vietnamese): số như `\(example)` đọc với dấu thập phân `\(sign)`",
          en: "\(place.english): numbers like `\(example)` read with decimal sign `\(sign)`"))
    case .dateOrderChosen(let place, let order, let example):
      return Wording(
        Localized(
          vi:
            "\(place.vietnamese): ngày như `\(example)` đọc \(order == .dayFirst ? "ngày trước tháng" : "tháng trước ngày")",
          en:
            "\(place.english): dates like `\(example)` read \(order == .dayFirst ? "day first" : "month first")"
        ))
    case .nearlyTyped(let place, let kind, let fitting, let total, let example):
      return Wording(
        Localized(
          vi:
            "\(place.vietnamese): đọc là văn bản; \(fitting) trong \(total) ô là \(kind.words.vietnamese), nhưng `\(example)` thì không",
          en:
            "\(place.english): read as text; \(fitting) of \(total) cells are \(kind.words.english), but `\(example)` is not"
        ))
    case .typeWidened(let place, let kind, let isText, let example):
      return Wording(
        Localized(
          vi:
            "\(place.vietnamese): các dòng mẫu là \(kind.words.vietnamese), nhưng `\(visible(example))` thì không; đọc cả cột là \(isText ? "văn bản" : "kiểu rộng hơn")",
          en:
            "\(place.english): sampled rows are \(kind.words.english), but `\(visible(example))` is not; the whole column is read as \(isText ? "text" : "a wider type")"
        ))
    case .textNormalized(let place, let cells):
      return Wording(
        Localized(
          vi: "\(place.vietnamese): \(cells) ô có dấu viết rời được chuẩn hóa (NFC)",
          en: "\(place.english): \(plural(cells, "cell")) with detached marks composed (NFC)"))
    case .secondsCut(let place, let cells):
      return Wording(
        Localized(
          vi: "\(place.vietnamese): \(cells) ô có phần lẻ của giây, đã bỏ phần lẻ",
          en: "\(place.english): \(plural(cells, "cell")) with a fraction of a second, left out"))
    case .fileChanged(let file):
      return Wording(
        Localized(
          vi: "\(file): tệp đã thay đổi từ khi mở, nên được đọc lại",
          en: "\(file): the file has changed since it was opened, and is read again"))
    case .rowsPadded(let place, let rows):
      return Wording(
        Localized(
          vi: "\(place.vietnamese): \(rows) dòng thiếu hoặc thừa ô được thêm hoặc cắt",
          en:
            "\(place.english): \(plural(rows, "row")) with too few or too many cells padded or cut")
      )
    case .linksUnmatched(let place, let counts):
      return unmatchedLinks(place, counts)
    case .deadlinesWithoutDate(let place, let counts):
      return deadlines(place, counts)
    default:
      return workspaceWording
    }
  }

  private func unmatchedLinks(_ place: FilePlace, _ counts: LinkCounts) -> Wording {
    let example = visible(counts.example ?? "")
    let ambiguous =
      counts.ambiguous == 0
      ? Localized("")
      : Localized(
        vi: "; \(counts.ambiguous) khớp nhiều hơn một dòng",
        en: "; \(counts.ambiguous) fit more than one row")
    return Wording(
      Localized(
        vi:
          "\(place.vietnamese): \(counts.unmatched) trong \(counts.total) tên không khớp dòng nào của `\(counts.target)`, như `\(example)`\(ambiguous.vietnamese)",
        en:
          "\(place.english): \(counts.unmatched) of \(plural(counts.total, "name")) match no row of `\(counts.target)`, such as `\(example)`\(ambiguous.english)"
      ))
  }

  private func deadlines(_ place: FilePlace, _ counts: DeadlineCounts) -> Wording {
    var vietnamese: [String] = []
    var english: [String] = []
    func add(_ count: Int, _ words: Localized) {
      guard count > 0 else { return }
      vietnamese.append("\(count) \(words.vietnamese)")
      english.append("\(count) \(words.english)")
    }
    add(counts.recurring, Localized(vi: "lặp lại", en: "recurring"))
    add(counts.relative, Localized(vi: "tính từ một sự kiện", en: "counted from an event"))
    add(counts.undated, Localized(vi: "không nói ngày", en: "without a day"))
    let example = counts.example.map { " (`\(visible($0))`)" } ?? ""
    add(
      counts.unreadable,
      Localized(vi: "không đọc được\(example)", en: "unreadable\(example)"))
    return Wording(
      Localized(
        vi:
          "\(place.vietnamese): trong \(counts.total) thời hạn có \(vietnamese.joined(separator: ", "))",
        en:
          "\(place.english): of \(plural(counts.total, "deadline")), \(english.joined(separator: ", "))"
      ))
  }
}

/// `1 row`, `2 rows`
func plural(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}

extension SourceProblem.HeaderChange {
  var words: Localized {
    switch self {
    case .named(let position, let name):
      Localized(vi: "cột thứ \(position) thành `\(name)`", en: "column \(position) to `\(name)`")
    case .renamed(let old, let new):
      Localized(vi: "`\(visible(old))` thành `\(new)`", en: "`\(visible(old))` to `\(new)`")
    }
  }
}
