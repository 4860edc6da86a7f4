package import HoiText

extension SourceProblem {
  package var wording: Wording {
    switch self {
    case .fileNotFound(let path):
      Wording(
        Localized(
          vi: "không tìm thấy tệp hay thư mục `\(path)`", en: "there is no file or folder `\(path)`"
        ))
    case .columnsChanged(let file):
      Wording(
        Localized(
          vi: "\(file): tệp vừa thay đổi trong lúc hỏi, các cột nay đã khác; hãy hỏi lại",
          en: "\(file): the file changed while it was asked about, and has other columns; ask again"
        ))
    case .notReadable(let path, let reason):
      Wording(
        Localized(vi: "không đọc được `\(path)`: \(reason)", en: "cannot read `\(path)`: \(reason)")
      )
    case .unknownFormat("-"):
      Wording(
        Localized(
          vi: "đầu vào chuẩn không mang định dạng này", en: "standard input cannot be this format"),
        help: Localized(
          vi: "lưu thành tệp rồi mở bằng `-w TỆP`", en: "save it as a file and open that: `-w FILE`"
        ))
    case .unknownFormat(let path):
      Wording(
        Localized(
          vi: "chưa rõ `\(path)` thuộc định dạng nào", en: "the format of `\(path)` is not known"),
        help: Localized(
          vi: "các phần mở rộng đọc được: csv, tsv, json, ndjson, xlsx, docx, md, html",
          en: "extensions that can be read: csv, tsv, json, ndjson, xlsx, docx, md, html"))
    case .emptyWorkspace(let path):
      Wording(
        Localized(
          vi: "thư mục `\(path)` không có bảng nào", en: "the folder `\(path)` holds no table"))
    case .noHeader(let file):
      Wording(
        Localized(vi: "tệp `\(file)` không có dòng nào", en: "the file `\(file)` has no rows"),
        help: Localized(
          vi: "dòng đầu tiên phải là tên các cột", en: "the first row names the columns"))
    case .fileTooLarge(let file, let limit):
      Wording(
        Localized(
          vi: "tệp `\(file)` lớn hơn \(limit >> 20) MiB",
          en: "the file `\(file)` is larger than \(limit >> 20) MiB"))
    case .malformedText(let place, let offset):
      malformedText(place, offset)
    case .otherEncoding(let place, let encoding):
      Wording(
        Localized(
          vi: "\(place.vietnamese): tệp không ở dạng UTF-8 mà có vẻ ở bảng mã \(encoding.rawValue)",
          en: "\(place.english): the file is not UTF-8 but looks like \(encoding.rawValue)"),
        help: Localized(
          vi: "`--encoding \(encoding.rawValue)` đọc tệp này; hoặc lưu lại ở dạng UTF-8",
          en: "`--encoding \(encoding.rawValue)` reads it; or save the file as UTF-8"))
    case .unclosedQuote(let place):
      Wording(
        Localized(
          vi: "\(place.vietnamese): dấu ngoặc kép mở ở đây không có dấu đóng",
          en: "\(place.english): the quote opened here is never closed"))
    case .textAfterQuote(let place):
      Wording(
        Localized(
          vi: "\(place.vietnamese): có chữ ngay sau dấu ngoặc kép đóng",
          en: "\(place.english): text stands right after a closing quote"),
        help: Localized(
          vi: "dấu ngoặc kép trong ô viết thành hai dấu: `\"\"`",
          en: "a quote inside a cell is written twice: `\"\"`"))
    case .raggedRow(let place, let found, let expected):
      Wording(
        Localized(
          vi: "\(place.vietnamese): dòng có \(found) ô, tiêu đề có \(expected)",
          en: "\(place.english): the row has \(found) cells, the header has \(expected)"),
        help: Localized(
          vi: "`--lenient` thêm ô trống hoặc bỏ ô thừa, và đếm",
          en: "`--lenient` adds empty cells or cuts surplus ones, and counts them"))
    default:
      furtherWording
    }
  }

  private func malformedText(_ place: FilePlace, _ offset: Int) -> Wording {
    Wording(
      Localized(
        vi: "\(place.vietnamese): byte thứ \(offset) không thuộc ký tự UTF-8 nào",
        en: "\(place.english): byte \(offset) belongs to no UTF-8 character"),
      help: Localized(
        vi: "lưu lại tệp ở dạng UTF-8, hoặc UTF-16 có dấu thứ tự byte",
        en: "save the file as UTF-8, or as UTF-16 with a byte order mark"))
  }
}

extension FilePlace {
  /// `tệp.csv:12, cột `a``
  var vietnamese: String {
    let position = line.map { "\(file):\($0)" } ?? row.map { "\(file), dòng \($0)" } ?? file
    return column.map { "\(position), cột `\($0)`" } ?? position
  }

  var english: String {
    let position = line.map { "\(file):\($0)" } ?? row.map { "\(file), row \($0)" } ?? file
    return column.map { "\(position), column `\($0)`" } ?? position
  }
}
