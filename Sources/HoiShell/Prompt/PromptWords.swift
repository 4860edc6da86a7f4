import HoiText

/// The few words the prompt itself says.
enum PromptWords {
  static let search = Localized(vi: "tìm trong lịch sử", en: "search history")
  static let noMatch = Localized(vi: "không có", en: "no match")
  static let noCompletion = Localized(vi: "không có gợi ý nào", en: "nothing to complete")
  static let tooLarge = Localized(
    vi: "câu hỏi dài quá 1 MiB nên phần này không được chèn",
    en: "a query is at most 1 MiB, so this was not inserted")
  static let editorFailed = Localized(
    vi: "không mở được trình soạn thảo; đặt biến môi trường EDITOR",
    en: "could not open an editor; set the environment variable EDITOR")

  static let noHelp = Localized(
    vi: "không có trợ giúp về từ này", en: "there is no help on this word")

  /// What `?` on an empty prompt shows below it.
  static let keys = Localized(
    vi: """
      Enter: trợ giúp; `? lọc`, `? vlookup`: về một mục; F1: về từ ở con trỏ
      Tab gợi ý, → nhận gợi ý mờ, Ctrl-→ từng từ; Ctrl-O xuống dòng
      ↑ ↓ lịch sử, Ctrl-R tìm không cần dấu; Alt-↓ sửa theo gợi ý của lỗi
      Ctrl-X Ctrl-E trình soạn thảo; Ctrl-_ hoàn tác; Ctrl-C bỏ dòng; Ctrl-D ra
      """,
    en: """
      Enter: help; `? where`, `? vlookup`: on a topic; F1: on the word at the cursor
      Tab completes, Right takes the dim hint, Ctrl-Right a word of it; Ctrl-O new line
      Up, Down history, Ctrl-R searches it, marks or not; Alt-Down applies an error's fix
      Ctrl-X Ctrl-E editor; Ctrl-_ undo; Ctrl-C drops the line; Ctrl-D leaves
      """)

  static func more(_ count: Int) -> Localized {
    Localized(vi: "… còn \(count)", en: "… \(count) more")
  }
}
