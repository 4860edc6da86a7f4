import HoiText

extension SourceProblem {
  /// The words for what is wrong with values, descriptors and JSON, and for what cannot be written.
  var furtherWording: Wording {
    switch self {
    case .tooManyColumns(let place, let found, let limit):
      Wording(
        Localized(
          vi: "\(place.vietnamese): bảng có \(found) cột, giới hạn là \(limit)",
          en: "\(place.english): the table has \(found) columns, the limit is \(limit)"))
    case .cellTooLarge(let place, let limit):
      Wording(
        Localized(
          vi: "\(place.vietnamese): một ô lớn hơn \(limit >> 20) MiB",
          en: "\(place.english): a cell is larger than \(limit >> 20) MiB"))
    case .outOfMemory(let place, let bytes, let limit):
      Wording(
        Localized(
          vi:
            "\(place.vietnamese): các cột cần \(bytes >> 20) MiB, vượt giới hạn bộ nhớ \(limit >> 20) MiB",
          en:
            "\(place.english): the columns need \(bytes >> 20) MiB, above the memory limit of \(limit >> 20) MiB"
        ),
        help: Localized(
          vi: "hỏi ít cột hơn, hoặc tăng `--memory`",
          en: "ask for fewer columns, or raise `--memory`"))
    case .unreadableValue(let place, let text, let expected):
      Wording(
        Localized(
          vi: "\(place.vietnamese): `\(shown(text))` không phải \(expected.words.vietnamese)",
          en: "\(place.english): `\(shown(text))` is not \(expected.words.english)"))
    case .readingStopped(let file):
      Wording(
        Localized(
          vi: "\(file): đã dừng đọc theo yêu cầu", en: "\(file): reading was stopped as asked"))
    case .missingRequiredValue(let place):
      Wording(
        Localized(
          vi: "\(place.vietnamese): thiếu giá trị bắt buộc phải có",
          en: "\(place.english): a required value is missing"))
    case .undeclaredColumn(let place, let name, _):
      Wording(
        Localized(
          vi: "\(place.vietnamese): không có cột `\(name)`",
          en: "\(place.english): there is no column `\(name)`"))
    case .undeclaredTable(let place, let name, _):
      Wording(
        Localized(
          vi: "\(place.vietnamese): liên kết trỏ tới bảng `\(name)` không có ở đây",
          en: "\(place.english): the link points to a table `\(name)` that is not here"))
    case .pathOutside(let place, let path):
      Wording(
        Localized(
          vi: "\(place.vietnamese): đường dẫn `\(shown(path))` ra ngoài thư mục của nó",
          en: "\(place.english): the path `\(shown(path))` leaves its folder"),
        help: Localized(
          vi: "chỉ dùng đường dẫn tương đối tới tệp trong cùng thư mục",
          en: "only relative paths to files of the same folder are read"))
    case .malformedJSON(let place, let offset, let expected):
      Wording(
        Localized(
          vi: "\(place.vietnamese): JSON sai ở byte \(offset), cần \(expected.words.vietnamese)",
          en: "\(place.english): broken JSON at byte \(offset), expected \(expected.words.english)")
      )
    case .jsonTooDeep(let place, let limit):
      Wording(
        Localized(
          vi: "\(place.vietnamese): JSON lồng sâu hơn \(limit) tầng",
          en: "\(place.english): JSON nested deeper than \(limit) levels"))
    case .noTableInJSON(let file):
      Wording(
        Localized(
          vi: "`\(file)` không có danh sách đối tượng nào để làm bảng",
          en: "`\(file)` holds no list of objects to make a table of"))
    case .descriptorField(let place, let field, let expected):
      Wording(
        Localized(
          vi: "\(place.vietnamese): `\(field)` phải là \(expected.words.vietnamese)",
          en: "\(place.english): `\(field)` must be \(expected.words.english)"))
    case .fileExists(let path):
      Wording(
        Localized(vi: "đã có tệp `\(path)`", en: "the file `\(path)` exists already"),
        help: Localized(vi: "`--force` ghi đè lên tệp", en: "`--force` replaces it"))
    case .notWritable(let path, let reason):
      Wording(
        Localized(
          vi: "không ghi được `\(path)`: \(reason)", en: "cannot write `\(path)`: \(reason)"))
    case .notWritten, .sheetTooLarge, .sheetCellTooLarge:
      spreadsheetWording
    default:
      documentWording
    }
  }

  private var spreadsheetWording: Wording {
    switch self {
    case .notWritten(let path):
      Wording(
        Localized(
          vi: "`\(path)` không được ghi đầy đủ", en: "`\(path)` could not be written completely"),
        help: Localized(
          vi: "ổ đĩa có thể đã đầy; giải phóng chỗ trống rồi ghi lại",
          en: "the disk may be full; make room and write it again"))
    case .sheetTooLarge(let path, let rows, let limit):
      Wording(
        Localized(
          vi: "`\(path)`: kết quả có \(rows) dòng, một trang tính xlsx chứa nhiều nhất \(limit)",
          en: "`\(path)`: the result has \(rows) rows, a sheet of xlsx holds at most \(limit)"),
        help: Localized(vi: "ghi ra tệp csv, hoặc chia nhỏ kết quả", en: "write csv, or fewer rows")
      )
    case .sheetCellTooLarge(let place, let limit):
      Wording(
        Localized(
          vi: "\(place.vietnamese): ô dài hơn \(limit) ký tự mà xlsx cho phép",
          en: "\(place.english): a cell is longer than the \(limit) characters xlsx allows"),
        help: Localized(vi: "ghi ra tệp csv", en: "write csv"))
    default:
      noteWording
    }
  }
}

/// The beginning of a text from a file, safe to show.
func shown(_ text: String) -> String {
  let start = text.prefix(60)
  return visible(String(start)) + (start.endIndex == text.endIndex ? "" : "…")
}

extension SourceProblem.ValueKind {
  var words: Localized {
    switch self {
    case .int: Localized(vi: "số nguyên", en: "a whole number")
    case .number: Localized(vi: "số", en: "a number")
    case .bool: Localized(vi: "đúng hay sai", en: "true or false")
    case .date: Localized(vi: "ngày", en: "a date")
    case .datetime: Localized(vi: "ngày giờ", en: "a date with time")
    case .period: Localized(vi: "khoảng thời gian", en: "a period")
    }
  }
}

extension SourceProblem.JSONExpectation {
  fileprivate var words: Localized {
    switch self {
    case .value: Localized(vi: "một giá trị", en: "a value")
    case .string: Localized(vi: "một chuỗi trong ngoặc kép", en: "a string in quotes")
    case .colon: Localized(vi: "dấu `:`", en: "`:`")
    case .comma: Localized(vi: "dấu `,` hoặc dấu đóng", en: "`,` or the closing bracket")
    case .endOfText: Localized(vi: "hết văn bản", en: "the end of the text")
    case .digit: Localized(vi: "một chữ số", en: "a digit")
    case .escape:
      Localized(vi: "một ký tự hợp lệ trong chuỗi", en: "a valid character in the string")
    case .namedObjects: Localized(vi: "các đối tượng", en: "objects")
    }
  }
}

extension SourceProblem.DescriptorExpectation {
  fileprivate var words: Localized {
    switch self {
    case .text: Localized(vi: "chuỗi", en: "a text")
    case .object: Localized(vi: "đối tượng", en: "an object")
    case .array: Localized(vi: "danh sách", en: "a list")
    case .present: Localized(vi: "có mặt", en: "present")
    case .bool: Localized(vi: "true hay false", en: "true or false")
    case .number: Localized(vi: "một số nguyên", en: "a whole number")
    case .character: Localized(vi: "một ký tự ASCII", en: "one ASCII character")
    case .uniqueName:
      Localized(vi: "tên mà bảng khác không có", en: "a name that no other resource has")
    case .file:
      Localized(
        vi: "thay bằng `path`: dòng dữ liệu nằm trong tệp", en: "replaced by `path`: rows in a file"
      )
    case .uncompressed:
      Localized(vi: "tệp không nén; hãy giải nén trước", en: "a file unpacked beforehand")
    case .oneOf(let known):
      Localized(
        vi: "một trong \(known.joined(separator: ", "))",
        en: "one of \(known.joined(separator: ", "))")
    case .usual(let value):
      Localized(
        vi: "\(value); cách ghi khác chưa đọc được",
        en: "\(value); other notations are not read")
    case .absent:
      Localized(vi: "bỏ đi; mục này chưa đọc được", en: "left out; it is not read here")
    case .asMany(let count):
      Localized(vi: "đúng \(count) cột, như `fields`", en: "\(count) columns, as many as `fields`")
    case .dateFormat:
      Localized(
        vi: "ngày, tháng, năm bốn chữ số, như `%d/%m/%Y`",
        en: "day, month and a year of four digits, like `%d/%m/%Y`")
    }
  }
}
