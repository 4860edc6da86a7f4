import HoiText

extension RunProblem {
  var code: String {
    switch self {
    case .expectationFailed: "run.expect"
    case .fileNotFound: "run.no-file"
    case .notUTF8: "run.not-utf8"
    case .usage: "usage.arguments"
    case .unknownCommand: "usage.command"
    case .unknownTopic: "usage.topic"
    case .unknownFormat: "usage.format"
    case .badDate: "usage.date"
    case .cyclicUse: "run.cyclic-use"
    case .outsideFolder: "run.outside-folder"
    case .notInUsedFile: "run.use-statement"
    case .scriptTooLarge: "limit.script"
    case .nothingToDraw: "note.nothing-to-draw"
    }
  }

  var severity: Severity {
    if case .nothingToDraw = self { .note } else { .error }
  }

  var nearest: [String] {
    switch self {
    case .unknownCommand(_, let nearest), .unknownTopic(_, let nearest): nearest
    case .unknownFormat(_, let known): known
    default: []
    }
  }

  var wording: Wording {
    switch self {
    case .expectationFailed(let message):
      Wording(
        message.map { Localized($0) }
          ?? Localized(
            vi: "điều kiện kiểm tra không đúng", en: "the expected condition is not true"))
    case .fileNotFound(let path):
      Wording(
        Localized(vi: "không mở được tệp `\(path)`", en: "the file `\(path)` cannot be opened"))
    case .notUTF8(let name, let line, let offset):
      Wording(
        Localized(
          vi: "`\(name)` không phải UTF-8: dòng \(line), byte \(offset)",
          en: "`\(name)` is not UTF-8: line \(line), byte \(offset)"),
        help: Localized(
          vi: "lưu lại tệp dưới dạng UTF-8", en: "save the file as UTF-8"))
    case .usage(let message):
      Wording(
        message,
        help: Localized(vi: "`hoi --help` cho biết cách dùng", en: "`hoi --help` shows the usage"))
    case .unknownCommand(let name, _):
      Wording(
        Localized(vi: "không có lệnh `\(name)`", en: "there is no command `\(name)`"),
        help: Localized(vi: "`.help` liệt kê các lệnh", en: "`.help` lists the commands"))
    case .unknownTopic(let name, _):
      Wording(
        Localized(vi: "không có trợ giúp về `\(name)`", en: "there is no help on `\(name)`"),
        help: Localized(
          vi: "`hoi help` liệt kê các mục", en: "`hoi help` lists the topics"))
    case .unknownFormat(let name, _):
      Wording(Localized(vi: "không có định dạng `\(name)`", en: "there is no format `\(name)`"))
    case .badDate(let text):
      Wording(
        Localized(vi: "`\(text)` không phải một ngày", en: "`\(text)` is no date"),
        help: Localized(vi: "viết như 30/9/2025", en: "write it like 30/9/2025"))
    case .cyclicUse(let path):
      Wording(
        Localized(
          vi: "`\(path)` đang được đọc; `use` không được đi vòng",
          en: "`\(path)` is being read already; `use` cannot go in a circle"))
    case .outsideFolder(let path):
      Wording(
        Localized(
          vi: "`\(path)` nằm ngoài thư mục của tập lệnh",
          en: "`\(path)` lies outside the folder of the script"))
    case .notInUsedFile(let path):
      Wording(
        Localized(
          vi: "`\(path)` được dùng bằng `use`, chỉ có thể chứa load, use, let, def, param",
          en: "`\(path)` is brought in by `use` and may hold load, use, let, def and param only"))
    case .scriptTooLarge(let name):
      Wording(
        Localized(vi: "`\(name)` lớn hơn 1 MiB", en: "`\(name)` is larger than 1 MiB"))
    case .nothingToDraw:
      Wording(
        Localized(
          vi: "`biểu đồ` cần ít nhất một cột số; kết quả được hiện dưới dạng bảng",
          en: "`chart` needs at least one column of numbers; the result is shown as a table"))
    }
  }
}
