import HoiText

extension ProblemTopic {
  /// What concerns workspaces: descriptors, `check`, databases, portals.
  static let ofWorkspaces: [ProblemTopic] = [
    ProblemTopic(
      "data.bad-database",
      vi: "Không đọc được cơ sở dữ liệu SQLite.",
      en: "A SQLite database cannot be read."),
    ProblemTopic(
      "limit.view-steps",
      vi: "Khung nhìn của cơ sở dữ liệu chạy quá lâu nên bị dừng.",
      en: "A view of a database takes too many steps and is stopped."),
    ProblemTopic(
      "data.not-describable",
      vi: "`hoi new` mô tả được csv, tsv và json phẳng.",
      en: "`hoi new` describes csv, tsv and flat json."),
    ProblemTopic(
      "data.columns-differ",
      vi: "Cột của tệp khác các trường trong phần mô tả (`hoi check`).",
      en: "The columns of a file differ from the fields of its description (`hoi check`)."),
    ProblemTopic(
      "data.blank-row",
      vi: "Dòng không có gì (`hoi check`).",
      en: "A row holds nothing (`hoi check`)."),
    ProblemTopic(
      "data.json-kind",
      vi: "Giá trị JSON khác loại phần mô tả đòi: số thay cho văn bản hay đúng sai.",
      en: "A JSON value is of another kind than declared: a number for text, or for true and false."
    ),
    ProblemTopic(
      "data.notation",
      vi: "Ô không viết đúng cách đã khai báo, như ngày không theo ISO (`hoi check`).",
      en: "A cell is not written as declared, such as a date that is not ISO (`hoi check`)."),
    ProblemTopic(
      "data.repeated-value",
      vi: "Khóa hay giá trị phải duy nhất bị lặp lại (`hoi check`).",
      en: "A key, or a value that must be unique, is repeated (`hoi check`)."),
    ProblemTopic(
      "data.not-listed",
      vi: "Giá trị không có trong danh sách `enum` (`hoi check`).",
      en: "A value is not in the list of `enum` (`hoi check`)."),
    ProblemTopic(
      "data.out-of-range",
      vi: "Giá trị ngoài `minimum`, `maximum` (`hoi check`).",
      en: "A value lies outside `minimum`, `maximum` (`hoi check`)."),
    ProblemTopic(
      "data.text-length",
      vi: "Văn bản ngắn hay dài hơn `minLength`, `maxLength` (`hoi check`).",
      en: "A text is shorter or longer than `minLength`, `maxLength` (`hoi check`)."),
    ProblemTopic(
      "data.pattern",
      vi: "Ô không khớp mẫu `pattern` (`hoi check`).",
      en: "A cell does not match its `pattern` (`hoi check`)."),
    ProblemTopic(
      "data.bad-pattern",
      vi: "Mẫu `pattern` trong phần mô tả không đọc được.",
      en: "A `pattern` of the description cannot be read."),
    ProblemTopic(
      "data.unknown-key",
      vi: "Khóa ngoại không trỏ tới dòng nào (`hoi check`).",
      en: "A foreign key leads to no row (`hoi check`)."),
    ProblemTopic(
      "data.composite-key",
      vi: "Khóa ngoại nhiều cột không thành liên kết, nhưng vẫn được kiểm tra.",
      en: "A foreign key of several columns makes no link, but is checked."),
    ProblemTopic(
      "data.tables-renamed",
      vi: "Hai nguồn có bảng trùng tên; bảng sau được thêm số.",
      en: "Two sources have tables of one name; the later ones get a number."),
    ProblemTopic(
      "data.portal",
      vi: "Tệp được nhận ra là danh mục của cổng dữ liệu mở.",
      en: "The file was recognized as the catalog of an open-data portal."),
    ProblemTopic(
      "data.rows-numbered",
      vi: "Mã của danh mục thiếu hoặc trùng nên dòng được đánh số.",
      en: "Identifiers of a catalog are missing or repeated, so rows are numbered."),
    ProblemTopic(
      "data.files-joined",
      vi: "Bảng gồm nhiều tệp nối nhau.",
      en: "A table of several files, one after the other."),
    ProblemTopic(
      "data.blobs",
      vi: "Dữ liệu nhị phân của cơ sở dữ liệu coi là thiếu.",
      en: "Binary data of a database are taken as missing."),
    ProblemTopic(
      "data.tables-left-out",
      vi: "Bảng ảo của cơ sở dữ liệu không được mở.",
      en: "Virtual tables of a database are not opened."),
    ProblemTopic(
      "data.more-problems",
      vi: "`hoi check` chỉ hiện một số lỗi mỗi loại; `--rows` cho hiện thêm.",
      en: "`hoi check` shows some problems of each kind; `--rows` shows more."),
    ProblemTopic(
      "data.not-checked",
      vi: "Tệp chỉ được mở thử, không kiểm tra từng ô.",
      en: "A file was only opened, not checked cell by cell."),
  ]
}
