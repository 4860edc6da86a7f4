import HoiText

/// What the command line and the prompt take beside queries.
struct CommandTopic: Sendable {
  let name: String
  let usage: String
  let summary: Localized

  private init(_ name: String, _ usage: String, vi: String, en: String) {
    self.name = name
    self.usage = usage
    summary = Localized(vi: vi, en: en)
  }

  static let all = ofCommandLine + ofPrompt

  private static let ofCommandLine: [CommandTopic] = [
    CommandTopic(
      "-c", "hoi -c 'QUERY'", vi: "Chạy một truy vấn.", en: "Runs one query."),
    CommandTopic(
      "run", "hoi FILE [-p NAME=VALUE]", vi: "Chạy một tập lệnh; `-` là đầu vào chuẩn.",
      en: "Runs a script; `-` is standard input."),
    CommandTopic(
      "-w", "hoi -w FOLDER", vi: "Mở thư mục hay tệp dữ liệu khác; dùng được nhiều lần.",
      en: "Opens another folder or file of data; may be given several times."),
    CommandTopic(
      "-p", "hoi FILE -p NAME=VALUE", vi: "Cho giá trị của tham số trong tập lệnh.",
      en: "Gives a parameter of the script its value."),
    CommandTopic(
      "-f", "hoi -f csv -c 'QUERY'",
      vi: "Dạng kết quả: table box csv csv-excel tsv json ndjson md html.",
      en: "How answers look: table box csv csv-excel tsv json ndjson md html."),
    CommandTopic(
      "fmt", "hoi fmt [--lang vi|en] [--check] FILE",
      vi: "Viết lại tập lệnh cho ngay ngắn, hoặc sang từ khóa của tiếng kia.",
      en: "Formats a script, or rewrites it in the keywords of the other language."),
    CommandTopic(
      "explain", "hoi explain [--words|--plan] -c 'QUERY'",
      vi: "Cho biết truy vấn được hiểu thế nào, mà không chạy.",
      en: "Shows how a query is understood, without running it."),
    CommandTopic(
      "help", "hoi help [TOPIC]",
      vi: "Trợ giúp về một bước, hàm, từ, mã lỗi, lệnh, hay từ của SQL và Excel.",
      en: "Help on a stage, function, word, error code, command, or a word of SQL or Excel."),
  ]

  private static let ofPrompt: [CommandTopic] = [
    CommandTopic(
      ".help", ".help [TOPIC]", vi: "Trợ giúp; `? TOPIC` cũng vậy.",
      en: "Help; `? TOPIC` is the same."),
    CommandTopic(
      ".tables", ".tables", vi: "Các bảng của không gian làm việc.",
      en: "The tables of the workspace."),
    CommandTopic(
      ".schema", ".schema [TABLE]", vi: "Các cột và liên kết của một bảng.",
      en: "Columns and links of a table."),
    CommandTopic(
      ".words", ".words", vi: "Truy vấn vừa rồi nói bằng lời, từng bước một.",
      en: "The last query in words, stage by stage."),
    CommandTopic(".lang", ".lang vi|en", vi: "Tiếng của thông báo.", en: "Language of messages."),
    CommandTopic(".format", ".format FORMAT", vi: "Dạng kết quả.", en: "How answers look."),
    CommandTopic(
      ".quit", ".quit", vi: "Ra khỏi Hỏi, cũng như Ctrl-D.", en: "Leaves, as Ctrl-D does."),
  ]
}
