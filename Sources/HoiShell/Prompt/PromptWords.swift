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

  static func more(_ count: Int) -> Localized {
    Localized(vi: "… còn \(count)", en: "… \(count) more")
  }
}
