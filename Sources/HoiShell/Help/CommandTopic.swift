import HoiText

/// What the command line and the prompt take beside queries: the one list behind help, the usage,
/// completions and the manual page.
struct CommandTopic: Sendable {
  enum Kind: Sendable {
    case subcommand, option, prompt
  }

  let kind: Kind
  /// As it is typed: `weave`, `.schema`, `-w` and `--workspace`.
  let names: [String]
  let usage: String
  let summary: Localized

  var name: String { names.first ?? "" }

  init(_ names: String, _ usage: String, vi: String, en: String) {
    self.names = names.split(separator: ",").map { String($0.drop { $0 == " " }) }
    let first = names.first
    kind = first == "-" ? .option : first == "." ? .prompt : .subcommand
    self.usage = usage
    summary = Localized(vi: vi, en: en)
  }

  static let all = subcommands + options + ofPrompt

  static func named(_ name: String) -> CommandTopic? {
    all.first { $0.names.contains(name) }
  }

  static let subcommands: [CommandTopic] = [
    CommandTopic(
      "run", "hoi [run] FILE [-p NAME=VALUE]",
      vi: "Chạy một tập lệnh; `-` là đầu vào chuẩn.",
      en: "Runs a script; `-` is standard input."),
    CommandTopic(
      "fmt", "hoi fmt [--lang vi|en] [--check] FILE",
      vi: "Viết lại tập lệnh cho ngay ngắn, hoặc sang từ khóa của tiếng kia.",
      en: "Formats a script, or rewrites it in the keywords of the other language."),
    CommandTopic(
      "explain", "hoi explain [--words|--steps|--plan] -c 'QUERY'",
      vi:
        "Cho biết truy vấn được hiểu thế nào: bằng lời, từng bước trên dữ liệu, hay bản kế hoạch.",
      en: "Shows how a query is understood: in words, step by step on the data, or as a plan."),
    CommandTopic(
      "why", "hoi why -c 'QUERY' --row 'CONDITION'",
      vi: "Theo một dòng của bảng qua từng bước: bước nào, điều kiện nào đã loại nó, hay nó ở đâu.",
      en:
        "Follows a row of the table through the stages: which stage and condition left it out, or where it is."
    ),
    CommandTopic(
      "weave", "hoi weave [--check|--update|--to FORMAT] PATH",
      vi: """
        Chạy các khối `hoi` trong tệp Markdown và so với khối kết quả; `--to html|md|hoi` xuất ra.
        """,
      en: """
        Runs the `hoi` blocks of Markdown files and compares the result blocks; `--to html|md|hoi` \
        renders them.
        """),
    CommandTopic(
      "new", "hoi new FILE…",
      vi: "Xem các tệp dữ liệu, suy ra kiểu, khóa và liên kết, ghi `datapackage.json`.",
      en: "Looks at data files, infers types, keys and links, and writes `datapackage.json`."),
    CommandTopic(
      "check", "hoi check [FOLDER]",
      vi: "Đối chiếu dữ liệu với `datapackage.json`: tệp, dòng, cột nào sai điều gì.",
      en: "Holds data against `datapackage.json`: which file, row and column breaks which rule."),
    CommandTopic(
      "learn", "hoi learn [LESSON|list|FILE.md] [--class] [--submit --who NAME] [--check]",
      vi: "Bài học ngay tại dấu nhắc, đi tiếp từ chỗ đã dừng; `--submit` ghi tệp nộp bài.",
      en: "Lessons inside the prompt, from where one left; `--submit` writes a file to hand in."),
    CommandTopic(
      "help", "hoi help [TOPIC]",
      vi: "Trợ giúp về một bước, hàm, từ, mã lỗi, lệnh, hay từ của SQL và Excel.",
      en: "Help on a stage, function, word, error code, command, or a word of SQL or Excel."),
  ]

  static let ofPrompt: [CommandTopic] = [
    CommandTopic(
      ".help", ".help [TOPIC]",
      vi: "Trợ giúp; `? TOPIC` cũng vậy: một bước, hàm, từ, mã lỗi, từ của SQL, Excel.",
      en: "Help; so does `? TOPIC`: a stage, function, word, error code, word of SQL or Excel."),
    CommandTopic(
      ".tables", ".tables", vi: "Các bảng của không gian làm việc.",
      en: "The tables of the workspace."),
    CommandTopic(
      ".schema", ".schema [TABLE]", vi: "Các cột và liên kết của một bảng.",
      en: "Columns and links of a table."),
    CommandTopic(
      ".relations", ".relations [TABLE]", vi: "Bảng nào liên kết đến bảng nào, theo cột nào.",
      en: "Which tables link to which, and by which columns."),
    CommandTopic(
      ".open", ".open PATH", vi: "Mở thư mục hay tệp dữ liệu khác thay cho đang mở.",
      en: "Opens another folder or file of data in place of this one."),
    CommandTopic(
      ".words", ".words", vi: "Truy vấn vừa rồi nói bằng lời, từng bước một.",
      en: "The last query in words, stage by stage."),
    CommandTopic(
      ".steps", ".steps",
      vi: "Truy vấn vừa rồi từng bước một; Ctrl-X Ctrl-S cho truy vấn đang gõ.",
      en: "The last query step by step; Ctrl-X Ctrl-S for the one being typed."),
    CommandTopic(
      ".why", ".why CONDITION",
      vi: "Vì sao một dòng của bảng có hay không có trong kết quả: `.why id = \"NV-0001\"`.",
      en: "Why a row of the table is or is not in the result: `.why id = \"NV-0001\"`."),
    CommandTopic(
      ".record", ".record [FILE]",
      vi: "Ghi câu hỏi và kết quả vào một tệp mà `hoi weave --check` đọc được; `.record` để thôi.",
      en: "Records questions and answers in a file `hoi weave --check` reads; `.record` ends it."),
    CommandTopic(
      ".plan", ".plan", vi: "Kế hoạch chạy của truy vấn vừa rồi.", en: "The plan of the last query."
    ),
    CommandTopic(
      ".sql", ".sql", vi: "Truy vấn vừa rồi viết bằng SQL (chưa có).",
      en: "The last query in SQL (not there yet)."),
    CommandTopic(
      ".save", ".save FILE", vi: "Ghi kết quả vừa rồi vào tệp; đuôi tệp cho biết dạng.",
      en: "Writes the last answer to a file; its ending says the format."),
    CommandTopic(
      ".edit", ".edit", vi: "Sửa truy vấn vừa rồi trong `$EDITOR`; xong thì nó chờ ở dấu nhắc.",
      en: "The last query in `$EDITOR`; then it waits at the prompt."),
    CommandTopic(
      ".history", ".history [WORDS|all]",
      vi: "Những gì đã gõ; bảng `history` hỏi được như mọi bảng.",
      en: "What was entered; the table `history` can be queried."),
    CommandTopic(".format", ".format FORMAT", vi: "Dạng kết quả.", en: "How answers look."),
    CommandTopic(
      ".learn", ".learn [LESSON|list|FILE.md]",
      vi: "Mở một bài học; không tên thì đi tiếp từ chỗ đã dừng.",
      en: "Opens a lesson; without a name it goes on where one left."),
    CommandTopic(
      ".rows", ".rows N|all", vi: "Hiện nhiều nhất bấy nhiêu dòng.", en: "How many rows are shown."),
    CommandTopic(
      ".timer", ".timer [on|off]", vi: "Có hay không dòng `(12 dòng, 3,4 s)` dưới kết quả.",
      en: "Whether `(12 rows, 3.4 s)` stands under an answer."),
    CommandTopic(
      ".today", ".today [DATE]", vi: "Ngày được coi là hôm nay; không có thì là ngày của máy.",
      en: "The date that is today; without one, the machine's."),
    CommandTopic(".lang", ".lang vi|en", vi: "Tiếng của thông báo.", en: "Language of messages."),
    CommandTopic(
      ".quit", ".quit", vi: "Ra khỏi Hỏi, cũng như Ctrl-D.", en: "Leaves, as Ctrl-D does."),
  ]
}
