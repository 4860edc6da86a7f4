import ArgumentParser
import HoiText

extension CommandTopic {
  /// Every option of the command line.
  static let options: [CommandTopic] = [
    CommandTopic(
      "-c, --command", "-c, --command QUERY",
      vi: "Chạy truy vấn này.",
      en: "Runs this query."),
    CommandTopic(
      "-w, --workspace", "-w, --workspace PATH",
      vi: "Mở thư mục, tệp dữ liệu, hay practice; dùng được nhiều lần.",
      en: "Opens a folder, a file of data, or practice; may be given several times."),
    CommandTopic(
      "-f, --format", "-f, --format FORMAT",
      vi: "Dạng kết quả: table box csv csv-excel tsv json ndjson md html.",
      en: "How answers look: table box csv csv-excel tsv json ndjson md html."),
    CommandTopic(
      "-o, --out", "-o, --out FILE",
      vi:
        "Ghi kết quả vào tệp; đuôi tệp cho biết dạng: csv tsv json ndjson xlsx md html svg; `thư_mục/` là gói dữ liệu.",
      en:
        "Writes the answer to this file; its ending says the format: csv tsv json ndjson xlsx md html svg; `folder/` is a data package."
    ),
    CommandTopic(
      "-p, --param", "-p, --param NAME=VALUE",
      vi: "Cho giá trị của một tham số trong tập lệnh.",
      en: "Gives a parameter of the script its value."),
    CommandTopic(
      "--lang", "--lang vi|en",
      vi: "Tiếng của thông báo và ghi chú; với fmt: của từ khóa.",
      en: "Language of messages and notes; with fmt: of the keywords."),
    CommandTopic(
      "--today", "--today DATE",
      vi: "Ngày của lần chạy, như 30/9/2025.",
      en: "The run's date, such as 30/9/2025."),
    CommandTopic(
      "--rows", "--rows NUMBER",
      vi: "Số dòng hiện ra trong dạng cho người đọc.",
      en: "Rows shown in human formats."),
    CommandTopic(
      "--width", "--width NUMBER",
      vi: "Chiều rộng của bảng, tính bằng ký tự.",
      en: "Width of the table in characters."),
    CommandTopic(
      "--threads", "--threads NUMBER",
      vi: "Số luồng một truy vấn được dùng.",
      en: "Threads a query may use."),
    CommandTopic(
      "--memory", "--memory MIB",
      vi: "Bộ nhớ một truy vấn được dùng, tính bằng MiB.",
      en: "Memory a query may use, in MiB."),
    CommandTopic(
      "--encoding", "--encoding NAME",
      vi: "Bảng mã của tệp không phải UTF-8: utf-16, windows-1258, tcvn3, vni.",
      en: "Encoding of files that are not UTF-8: utf-16, windows-1258, tcvn3, vni."),
    CommandTopic(
      "--timeout", "--timeout SECONDS",
      vi: "Một truy vấn được chạy bao nhiêu giây.",
      en: "Seconds a query may take."),
    CommandTopic(
      "--version", "--version",
      vi: "Phiên bản của chương trình.", en: "The version of the program."),
    CommandTopic(
      "-q, --quiet", "-q, --quiet",
      vi: "Không ghi chú.",
      en: "No notes."),
    CommandTopic(
      "--no-color", "--no-color",
      vi: "Không màu.",
      en: "No colors."),
    CommandTopic(
      "--plain", "--plain",
      vi: "Dấu nhắc không vẽ lại màn hình.",
      en: "A prompt that does not repaint."),
    CommandTopic(
      "--in-format", "--in-format FORMAT",
      vi: "Dạng của đầu vào chuẩn `-w -`: csv tsv json ndjson.",
      en: "Format of standard input, `-w -`: csv tsv json ndjson."),
    CommandTopic(
      "--allow-read", "--allow-read FOLDER",
      vi: "Thư mục mà tập lệnh và mô tả được đọc, ngoài thư mục của chính chúng.",
      en: "A folder that scripts and descriptors may read beside their own."),
    CommandTopic(
      "--lenient", "--lenient",
      vi: "Dòng thiếu ô trong tệp thì thêm ô trống, thay vì từ chối tệp.",
      en: "Pads short rows of a file instead of refusing it."),
    CommandTopic(
      "--cache", "--cache",
      vi: "Lưu các cột đã đọc của tệp CSV hay JSON vào tệp `.hoi-cache` bên cạnh, để mở lại nhanh.",
      en: "Keeps the columns of CSV and JSON files in a `.hoi-cache` beside them, to open quickly."
    ),
    CommandTopic(
      "--force", "--force",
      vi: "Tệp ghi ra được thay tệp đã có.",
      en: "Written files may replace others."),
    CommandTopic(
      "--check", "--check",
      vi: "fmt, weave, learn: chỉ cho biết tệp đã đúng chưa; chưa đúng thì mã thoát 2.",
      en: "fmt, weave, learn: only says whether a file is as it should be; exit status 2 where not."
    ),
    CommandTopic(
      "--update", "--update",
      vi: "weave: ghi kết quả khi chạy vào các khối kết quả.",
      en: "weave: writes what the program prints into the result blocks."),
    CommandTopic(
      "--to", "--to html|md|hoi",
      vi: "weave: xuất ra trang HTML, Markdown, hay chỉ các truy vấn.",
      en: "weave: renders as an HTML page, Markdown, or the queries alone."),
    CommandTopic(
      "--class", "--class",
      vi: "learn: trong lớp học, không có bài giải mẫu.",
      en: "learn: in class, without model answers."),
    CommandTopic(
      "--submit", "--submit",
      vi: "learn: ghi một tệp để nộp bài.",
      en: "learn: writes a file to hand in."),
    CommandTopic(
      "--who", "--who NAME",
      vi: "learn: tên người học trong tệp ấy.",
      en: "learn: the name of the learner on it."),
    CommandTopic(
      "--words", "--words",
      vi: "explain: truy vấn nói bằng lời, từng bước.",
      en: "explain: the query in words, stage by stage."),
    CommandTopic(
      "--steps", "--steps",
      vi: "explain: mỗi bước làm gì với các dòng.",
      en: "explain: what each stage does to the rows."),
    CommandTopic(
      "--plan", "--plan",
      vi: "explain: bản kế hoạch, sau khi tối ưu.",
      en: "explain: the plan, after the optimizer."),
    CommandTopic(
      "--row", "--row CONDITION",
      vi: "why: dòng cần theo, là một điều kiện trên bảng mà truy vấn bắt đầu.",
      en: "why: the row to follow, as a condition on the table the query starts from."),
    CommandTopic(
      "--trace", "--trace",
      vi: "Số dòng vào và ra của từng bước, ở lối ra lỗi chuẩn.",
      en: "Rows in and out of each stage, on standard error."),
    CommandTopic(
      "--man", "--man",
      vi: "help: trang hướng dẫn cho `man`.",
      en: "help: the page for `man`."),
    CommandTopic(
      "--generate-completion-script", "--generate-completion-script bash|zsh|fish",
      vi: "In ra những gì vỏ lệnh cần để gợi ý khi gõ Tab.",
      en: "Prints what a shell needs to complete the command line."),
  ]
}

extension ArgumentHelp {
  /// The summary of an option, in the language of the environment.
  static func topic(_ name: String) -> ArgumentHelp {
    let summary = CommandTopic.options.first { $0.names.contains(name) }?.summary
    return ArgumentHelp(stringLiteral: summary?[Environment.language(nil)] ?? "")
  }
}
