import HoiText

extension RunProblem {
  var code: String {
    switch self {
    case .expectationFailed: "run.expect"
    case .fileNotFound: "run.no-file"
    case .notUTF8: "run.not-utf8"
    case .usage: "usage.arguments"
    case .unknownCommand: "usage.command"
    case .commandArgument: "usage.command-argument"
    case .timeLimit: "limit.time"
    case .editorFailed: "usage.editor"
    case .unknownTopic: "usage.topic"
    case .unknownFormat: "usage.format"
    case .badDate: "usage.date"
    case .cyclicUse: "run.cyclic-use"
    case .outsideFolder: "run.outside-folder"
    case .notInUsedFile: "run.use-statement"
    case .scriptTooLarge: "limit.script"
    case .noSuchRow: "run.no-such-row"
    case .noSourceRows: "run.no-source-rows"
    case .nothingToDraw: "note.nothing-to-draw"
    case .listsRunTogether: "note.lists-run-together"
    case .textsNotKept: "note.texts-not-kept"
    case .noPicture: "run.no-picture"
    case .noAnswer: "run.no-answer"
    }
  }

  var severity: Severity {
    switch self {
    case .nothingToDraw, .listsRunTogether, .textsNotKept: .note
    default: .error
    }
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
    case .commandArgument(let name, let usage):
      Wording(
        Localized(
          vi: "`\(name)` không hiểu điều đi sau nó", en: "`\(name)` does not take what follows it"),
        help: Localized(vi: "viết `\(usage)`", en: "write `\(usage)`"))
    case .timeLimit(let seconds):
      Wording(
        Localized(
          vi: "truy vấn chạy quá \(secondsText(seconds, in: .vietnamese)) nên bị dừng",
          en: "the query took more than \(secondsText(seconds, in: .english)) and was stopped"),
        help: Localized(
          vi: "lọc bớt dòng trước, hoặc tăng `--timeout`",
          en: "filter rows first, or raise `--timeout`"))
    case .editorFailed:
      Wording(
        PromptWords.editorFailed,
        help: Localized(vi: "ví dụ `EDITOR=nano hoi`", en: "for example `EDITOR=nano hoi`"))
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
    case .noSuchRow(let table, let condition):
      Wording(
        Localized(
          vi: "bảng `\(table)` không có dòng nào mà \(condition)",
          en: "`\(table)` has no row where \(condition)"),
        help: Localized(
          vi: "điều kiện nói về bảng mà truy vấn bắt đầu, như id = \"NV142-01\"",
          en: "the condition is about the table the query starts from, such as id = \"NV142-01\""))
    case .noSourceRows:
      Wording(
        Localized(
          vi: "không có dòng nguồn nào để theo", en: "there are no rows of a source to follow"),
        help: Localized(
          vi: "truy vấn phải bắt đầu từ một bảng, còn điều kiện chỉ là một điều kiện",
          en: "the query has to start from a table, and the condition is a condition only"))
    case .nothingToDraw:
      Wording(
        Localized(
          vi: "`biểu đồ` cần ít nhất một cột số; kết quả được hiện dưới dạng bảng",
          en: "`chart` needs at least one column of numbers; the result is shown as a table"))
    case .listsRunTogether(let count):
      Wording(
        Localized(
          vi: "\(count) danh sách có phần tử chứa `;`, nên không tách lại được",
          en: "lists with `;` inside an item: \(count); they cannot be taken apart again"),
        help: Localized(
          vi: "json, hay gói dữ liệu, giữ nguyên", en: "json or a data package keeps them"))
    case .textsNotKept(let count):
      Wording(
        Localized(
          vi:
            "\(count) văn bản không giữ được nguyên vẹn: văn bản rỗng thành ô trống, khoảng trắng thừa bị bỏ, ký tự không có hình được thay bằng ký hiệu",
          en:
            "texts not kept as they are: \(count); empty ones become empty cells, surplus blanks are lost, signs without a form are shown"
        ),
        help: Localized(
          vi: "csv, json, hay gói dữ liệu, giữ nguyên",
          en: "csv, json or a data package keeps them"))
    case .noPicture(let path):
      Wording(
        Localized(
          vi: "`\(path)` cần một kết quả có ít nhất một dòng và một cột số",
          en: "`\(path)` needs one result with at least one row and one column of numbers"),
        help: Localized(
          vi: "ghi bảng ra csv, xlsx hoặc html", en: "write a table as csv, xlsx or html"))
    case .noAnswer(let path):
      Wording(
        Localized(
          vi: "không có kết quả nào để ghi vào `\(path)`", en: "there is no answer for `\(path)`"),
        help: Localized(
          vi: "tập lệnh cần ít nhất một truy vấn", en: "the script needs at least one query"))
    }
  }
}
