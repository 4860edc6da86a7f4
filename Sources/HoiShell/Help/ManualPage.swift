import HoiText

/// The page `man hoi` shows, of the same topics as help, as text for roff.
struct ManualPage {
  let language: Language
  /// When it was made: `2026-11-23`.
  let date: String

  var text: String {
    let help = Help(language: language)
    var page = [".TH HOI 1 \(date) Hoi"]
    section(
      say("TÊN", "NAME"),
      [
        "hoi \\- "
          + Self.escaped(
            say(
              "hỏi danh sách nhiệm vụ và danh mục dữ liệu",
              "ask questions of task lists and dataset catalogs"))
      ], &page)
    let usages = ["hoi", "hoi -c 'QUERY'"] + CommandTopic.subcommands.map(\.usage)
    section(say("CÁCH DÙNG", "SYNOPSIS"), Self.lines(usages), &page)
    section(say("MÔ TẢ", "DESCRIPTION"), [Self.escaped(description)], &page)
    section(say("LỆNH", "COMMANDS"), Self.items(CommandTopic.subcommands, language), &page)
    section(say("TÙY CHỌN", "OPTIONS"), Self.items(CommandTopic.options, language), &page)
    section(say("Ở DẤU NHẮC", "AT THE PROMPT"), Self.items(CommandTopic.ofPrompt, language), &page)
    let entries = HelpEntry.all
    for (title, kind) in [
      (say("CÁC BƯỚC", "STAGES"), HelpEntry.Kind.stage), (say("CÁC HÀM", "FUNCTIONS"), .function),
    ] {
      section(
        title,
        entries.filter { $0.kind == kind }.flatMap { entry in
          Self.item(entry.usage.map { $0[language] }, entry.summary[language])
        }, &page)
    }
    section(say("MÃ THOÁT", "EXIT STATUS"), exits, &page)
    section(say("MÔI TRƯỜNG", "ENVIRONMENT"), environment, &page)
    section(say("VÍ DỤ", "EXAMPLES"), Self.lines([help.example]), &page)
    section(
      say("XEM THÊM", "SEE ALSO"),
      [
        Self.escaped(
          say(
            "`hoi help MỤC` nói về từng bước, hàm, từ, mã lỗi.",
            "`hoi help TOPIC` tells of each stage, function, word and error code."))
      ],
      &page)
    return page.map { $0 + "\n" }.joined()
  }

  private func say(_ vi: String, _ en: String) -> String { Localized(vi: vi, en: en)[language] }

  private var description: String {
    say(
      """
      Hỏi là ngôn ngữ truy vấn cho bảng nhiệm vụ và danh mục dữ liệu: một bảng, rồi các bước, mỗi \
      bước sau dấu `|`. Từ khóa tiếng Việt và tiếng Anh dùng lẫn được, có dấu hay không dấu. Kết \
      quả ra lối ra chuẩn, ghi chú và lỗi ra lối ra lỗi chuẩn.
      """,
      """
      Hỏi is a query language for task lists and dataset catalogs: a table, then stages, each after \
      `|`. Keywords are Vietnamese or English, with or without marks. Answers go to standard \
      output, notes and errors to standard error.
      """)
  }

  private var exits: [String] {
    let meanings: [(ExitStatus, String)] = [
      (.success, say("Xong.", "Done.")),
      (
        .failure,
        say(
          "Truy vấn sai, hoặc `kiểm tra` không đạt.",
          "The query is wrong, or an `expect` is not true.")
      ),
      (.difference, say("Kiểm tra thấy khác.", "A check found a difference.")),
      (.usage, say("Sai cách dùng.", "Wrong usage.")),
      (.badData, say("Dữ liệu hỏng.", "Bad data.")),
      (.noInput, say("Không có tệp.", "No such file.")),
      (.internalError, say("Lỗi của chương trình.", "A fault of the program.")),
      (.cannotWrite, say("Không ghi được.", "A file cannot be written.")),
      (.limit, say("Vượt giới hạn.", "A limit was hit.")),
      (.notAllowed, say("Không được phép.", "Not allowed.")),
      (.cancelled, say("Bị dừng bằng Ctrl-C.", "Stopped with Ctrl-C.")),
    ]
    return meanings.flatMap { Self.item(["\($0.rawValue)"], $1) }
  }

  private var environment: [String] {
    Self.item(
      ["HOI_LANG", "LANG"],
      say(
        "Tiếng của thông báo, nếu không có `--lang`.",
        "Language of messages, where `--lang` is not given."))
      + Self.item(["NO_COLOR"], say("Không màu.", "No colors."))
      + Self.item(["PAGER", "EDITOR"], say("Dùng ở dấu nhắc.", "Used by the prompt."))
  }

  // Roff

  private func section(_ title: String, _ lines: [String], _ page: inout [String]) {
    page.append(".SH \"\(title)\"")
    page += lines
  }

  private static func items(_ topics: [CommandTopic], _ language: Language) -> [String] {
    topics.flatMap { item([$0.usage], $0.summary[language]) }
  }

  private static func item(_ terms: [String], _ text: String) -> [String] {
    [".TP", "\\fB" + terms.map(plain).joined(separator: "\\fP, \\fB") + "\\fP", escaped(text)]
  }

  private static func lines(_ texts: [String]) -> [String] {
    [".nf"] + texts.map { guarded(plain($0)) } + [".fi"]
  }

  /// Text whose pieces between backticks are bold.
  private static func escaped(_ text: String) -> String {
    var isCode = true
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false).map { piece in
      isCode.toggle()
      return isCode ? "\\fB\(plain(String(piece)))\\fP" : plain(String(piece))
    }
    // Lines of the source are short, as its readers like them.
    return wrappedLines(pieces.joined(), width: 78, indent: 0).map(guarded).joined(separator: "\n")
  }

  /// A line that begins with `.` or `'` would be a request.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }

  private static func plain(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("'", with: "\\(aq")
      .replacing("`", with: "\\(ga").replacing("^", with: "\\(ha").replacing("~", with: "\\(ti")
  }
}
