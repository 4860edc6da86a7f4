import HoiText

/// What cuts across stages, functions and words.
enum ConceptTopic: String, Sendable, CaseIterable {
  case query, path, relation, dates, otherwise, comments, names, notes, readingOnly

  /// What it can be asked for by; the first is its title.
  var names: [String] {
    switch self {
    case .query: ["source", "query", "pipe", "|", "truy vấn", "bảng", "table"]
    case .path: ["path", "đường dẫn", ".", "link", "liên kết"]
    case .relation: ["relation", "quan hệ", "children", "dòng con"]
    case .dates: ["dates", "ngày tháng", "period", "periods", "kỳ"]
    case .otherwise: ["??", "default", "mặc định"]
    case .comments: ["#", "comment", "comments", "chú thích"]
    case .names: ["names", "`", "backtick", "tên"]
    case .notes: ["notes", "note", "ghi chú"]
    case .readingOnly: ["reads", "read only", "chỉ đọc"]
    }
  }

  var title: Localized {
    switch self {
    case .query: Localized(vi: "truy vấn", en: "query")
    case .path: Localized(vi: "đường dẫn", en: "path")
    case .relation: Localized(vi: "quan hệ", en: "relation")
    case .dates: Localized(vi: "ngày tháng và kỳ", en: "dates and periods")
    case .otherwise: Localized("??")
    case .comments: Localized(vi: "chú thích", en: "comments")
    case .names: Localized(vi: "tên", en: "names")
    case .notes: Localized(vi: "ghi chú", en: "notes")
    case .readingOnly: Localized(vi: "chỉ đọc", en: "reading only")
    }
  }

  var summary: Localized {
    switch self {
    case .query:
      Localized(
        vi: """
          Một bảng rồi các bước, mỗi bước sau dấu `|`; bước sau chỉ thấy những gì bước trước đưa \
          ra. Cắt ở bước nào cũng vẫn là một truy vấn.
          """,
        en: """
          A table, then stages, each after `|`; a stage sees only what the one before hands on. \
          Cut after any stage it is still a query.
          """)
    case .path:
      Localized(
        vi: """
          Dấu chấm sau một liên kết đi sang dòng mà nó trỏ tới. Số dòng không đổi; liên kết \
          thiếu thì mọi cột phía sau đều thiếu.
          """,
        en: """
          A point behind a link goes to the row it points to. The number of rows never changes; \
          behind a missing link every column is missing.
          """)
    case .relation:
      Localized(
        vi: """
          Chiều ngược của liên kết: các dòng trỏ tới dòng này. Dùng trong hàm gộp, hoặc `trải` \
          ra từng dòng. `.schema BẢNG` liệt kê các quan hệ.
          """,
        en: """
          A link from its other end: the rows that point to this one. Used inside aggregates, or \
          made rows by `expand`. `.schema TABLE` lists them.
          """)
    case .dates:
      Localized(
        vi: """
          Ngày viết 30/6/2025 hoặc 2025-06-30; kỳ viết tháng 6/2025, quý 3/2025, năm 2025, 6 \
          tháng đầu 2025, tuần 36/2025. Ngày nằm `trong` một kỳ. Ngày trừ ngày ra số ngày; cộng \
          trừ cần đơn vị.
          """,
        en: """
          Days are 30/6/2025 or 2025-06-30; periods are 6/2025, Q3/2025, H1/2025, W36/2025. A \
          day is `in` a period. Day minus day is a number of days; to add, name the unit.
          """)
    case .otherwise:
      Localized(
        vi: "Giá trị bên trái, hoặc bên phải nếu bên trái thiếu.",
        en: "The value on the left, or the one on the right where it is missing.")
    case .comments:
      Localized(vi: "Từ `#` đến hết dòng là chú thích.", en: "From `#` to the end of the line.")
    case .names:
      Localized(
        vi: """
          Tên gồm chữ, số và `_`; tên khác đặt trong dấu huyền. Tên tìm được dù viết hoa hay \
          thường, có dấu hay không, miễn chỉ có một.
          """,
        en: """
          Letters, digits and `_`; other names go in backticks. Case and diacritics may differ \
          where only one name fits.
          """)
    case .notes:
      Localized(
        vi: """
          Dưới kết quả là những gì đã xảy ra với giá trị thiếu, dòng bằng nhau bị cắt, liên kết \
          không khớp, phép chia cho 0. `-q` tắt ghi chú.
          """,
        en: """
          Under a result stands what missing values, ties cut, unmatched links and divisions by \
          zero did to it. `-q` leaves notes out.
          """)
    case .readingOnly:
      Localized(
        vi: "Hỏi không sửa dữ liệu nguồn; `lưu` ghi kết quả ra tệp mới.",
        en: "Hỏi never changes its sources; `save` writes a result to a new file.")
    }
  }

  var example: Localized {
    switch self {
    case .query:
      Localized(
        vi: "tasks | lọc lead có | sắp deadline | lấy 5",
        en: "tasks | where lead is present | sort deadline | take 5")
    case .path:
      Localized(
        vi: "tasks | chọn title, lead.name, document.issued",
        en: "tasks | select title, lead.name, document.issued")
    case .relation:
      Localized(
        vi: "agencies | lọc đếm(tasks) > 0 | chọn name, đếm(tasks) là số_việc",
        en: "agencies | where count(tasks) > 0 | select name, count(tasks) as task_count")
    case .dates:
      Localized(vi: "tasks | lọc deadline trong năm 2025", en: "tasks | where deadline in 2025")
    case .otherwise:
      Localized(
        vi: "tasks | chọn title, lead.name ?? \"chưa giao\" là chủ_trì",
        en: "tasks | select title, lead.name ?? \"nobody\" as agency")
    case .comments: Localized(vi: "tasks | đếm # mọi nhiệm vụ", en: "tasks | count # every task")
    case .names:
      Localized(vi: "tasks | chọn title là `Tên nhiệm vụ`", en: "tasks | select title as `Task`")
    case .notes:
      Localized(vi: "tasks | lọc deadline < hôm nay", en: "tasks | where deadline < today")
    case .readingOnly:
      Localized(vi: "tasks | lưu \"ban-sao.csv\"", en: "tasks | save \"copy.csv\"")
    }
  }
}
