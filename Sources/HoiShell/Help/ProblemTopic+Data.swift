import HoiText

extension ProblemTopic {
  /// What can be wrong with data, and what was decided while reading it.
  static let ofData: [ProblemTopic] = [
    ProblemTopic(
      "data.file-not-found",
      vi: "Không có tệp hay thư mục này.",
      en: "There is no such file or folder."),
    ProblemTopic(
      "data.columns-changed",
      vi: "Tệp được ghi lại đúng lúc đang hỏi và có các cột khác; hỏi lại sẽ dùng các cột mới.",
      en: "The file was written to while it was asked about and has other columns; ask again."),
    ProblemTopic(
      "data.not-readable",
      vi: "Không đọc được tệp.",
      en: "The file cannot be read."),
    ProblemTopic(
      "data.unknown-format",
      vi: "Không biết định dạng của tệp.",
      en: "The format of the file is not known."),
    ProblemTopic(
      "data.empty-workspace",
      vi: "Thư mục không có tệp nào đọc được thành bảng.",
      en: "The folder has no file that reads as a table."),
    ProblemTopic(
      "data.no-header",
      vi: "Tệp không có dòng tiêu đề.",
      en: "The file has no row of headings."),
    ProblemTopic(
      "data.file-too-large",
      vi: "Tệp quá lớn.",
      en: "The file is too large."),
    ProblemTopic(
      "data.malformed-text",
      vi: "Bảng mã của tệp không phải UTF-8; thử `--encoding`.",
      en: "The file is not UTF-8; try `--encoding`."),
    ProblemTopic(
      "data.other-encoding",
      vi: "Tệp ở bảng mã cũ (TCVN3, VNI, windows-1258) hoặc UTF-16; đọc bằng `--encoding`.",
      en:
        "The file is in an older encoding (TCVN3, VNI, windows-1258) or UTF-16; `--encoding` reads it."
    ),
    ProblemTopic(
      "data.unclosed-quote",
      vi: "Ô mở nháy mà không đóng.",
      en: "A cell opens a quote that never closes."),
    ProblemTopic(
      "data.text-after-quote",
      vi: "Có chữ ngay sau nháy đóng của ô.",
      en: "Text stands right after the closing quote of a cell."),
    ProblemTopic(
      "data.ragged-row",
      vi: "Dòng có số ô khác tiêu đề; `--lenient` thêm ô thiếu.",
      en: "A row with more or fewer cells than the headings; `--lenient` pads it."),
    ProblemTopic(
      "data.too-many-columns",
      vi: "Tệp có quá nhiều cột.",
      en: "The file has too many columns."),
    ProblemTopic(
      "data.cell-too-large",
      vi: "Một ô quá lớn.",
      en: "A cell is too large."),
    ProblemTopic(
      "data.bad-date",
      vi: "Ô không phải là ngày.",
      en: "A cell that is no date."),
    ProblemTopic(
      "data.bad-period",
      vi: "Ô không phải là kỳ.",
      en: "A cell that is no period."),
    ProblemTopic(
      "data.bad-bool",
      vi: "Ô không phải là đúng hay sai.",
      en: "A cell that is neither true nor false."),
    ProblemTopic(
      "data.bad-number",
      vi: "Ô không phải là số.",
      en: "A cell that is no number."),
    ProblemTopic(
      "data.missing-value",
      vi: "Cột bắt buộc có ô trống.",
      en: "A required column has an empty cell."),
    ProblemTopic(
      "data.unknown-column",
      vi: "Tệp không có cột đã khai báo.",
      en: "The file lacks a declared column."),
    ProblemTopic(
      "data.unknown-table",
      vi: "Liên kết trỏ tới bảng không có.",
      en: "A link points to a table that is not there."),
    ProblemTopic(
      "data.path-outside",
      vi: "Đường dẫn ra ngoài thư mục dữ liệu.",
      en: "A path leads outside the folder of the data."),
    ProblemTopic(
      "data.malformed-json",
      vi: "Tệp JSON viết sai.",
      en: "The JSON is not well formed."),
    ProblemTopic(
      "data.json-too-deep",
      vi: "JSON lồng nhau quá sâu.",
      en: "The JSON is nested too deep."),
    ProblemTopic(
      "data.no-table",
      vi: "Trong tệp không có bảng nào.",
      en: "The file holds no table."),
    ProblemTopic(
      "data.bad-descriptor",
      vi: "Phần mô tả dữ liệu ghi sai.",
      en: "The description of the data is not right."),
    ProblemTopic(
      "data.broken-file",
      vi: "Tệp xlsx hay docx bị hỏng; mở bằng chương trình đã tạo ra nó rồi lưu lại.",
      en: "The xlsx or docx file is broken; open and save it with its own program."),
    ProblemTopic(
      "data.protected",
      vi: "Tệp có mật khẩu hoặc thuộc định dạng cũ; lưu lại thành xlsx, docx thường.",
      en: "The file has a password or an old format; save it as plain xlsx or docx."),
    ProblemTopic(
      "data.document-limit",
      vi: "Tệp vượt giới hạn về dung lượng khi bung, số phần, dòng, cột hay độ sâu.",
      en: "The file exceeds a limit on inflated size, parts, rows, columns or depth."),
    ProblemTopic(
      "data.malformed-xml",
      vi: "XML bên trong tệp viết sai.",
      en: "The XML inside the file is not well formed."),
    ProblemTopic(
      "data.document-type",
      vi: "Tệp khai báo DOCTYPE, có thể là bẫy nên không được đọc.",
      en: "The file declares a DOCTYPE, which may be a trap: it is not read."),
    ProblemTopic(
      "data.no-library",
      vi: "Thiếu thư viện đọc định dạng này; cài gói được nêu.",
      en: "The library that reads this format is missing; install the package named."),
    ProblemTopic(
      "data.file-exists",
      vi: "Tệp đã có; `--force` cho phép ghi đè.",
      en: "The file is there already; `--force` replaces it."),
    ProblemTopic(
      "data.not-writable",
      vi: "Không ghi được tệp.",
      en: "The file cannot be written."),
    ProblemTopic(
      "data.not-written",
      vi: "Tệp không được ghi trọn vẹn, thường do đầy ổ đĩa; không có gì bị để lại.",
      en:
        "The file could not be written completely, mostly for lack of room; nothing is left of it."),
    ProblemTopic(
      "data.sheet-too-large",
      vi: "Kết quả có nhiều dòng hơn một trang tính xlsx chứa được; csv thì không có giới hạn ấy.",
      en: "The result has more rows than a sheet of xlsx holds; csv has no such limit."),
    ProblemTopic(
      "data.sheet-cell-too-large",
      vi: "Một ô dài hơn xlsx cho phép; csv thì không có giới hạn ấy.",
      en: "A cell is longer than xlsx allows; csv has no such limit."),
    ProblemTopic(
      "data.delimiter",
      vi: "Dấu ngăn cột đã được đoán từ tệp.",
      en: "The delimiter was guessed from the file."),
    ProblemTopic(
      "data.encoding",
      vi: "Tệp được đọc theo bảng mã này.",
      en: "The encoding the file was read in."),
    ProblemTopic(
      "data.title-rows",
      vi: "Các dòng phía trên tiêu đề đã được bỏ qua.",
      en: "Rows above the headings were skipped."),
    ProblemTopic(
      "data.joined-header",
      vi: "Tiêu đề có nhiều dòng nên tên cột được ghép lại.",
      en: "The header has several rows, so names of columns were joined."),
    ProblemTopic(
      "data.group-rows",
      vi: "Các dòng tên nhóm nằm giữa bảng thành cột `group`.",
      en: "Headings between the rows became the column `group`."),
    ProblemTopic(
      "data.merged-cells",
      vi: "Ô gộp theo chiều dọc có giá trị ở từng dòng của nó.",
      en: "A cell merged downwards has its value in each of its rows."),
    ProblemTopic(
      "data.rows-left-out",
      vi: "Dòng tổng, tiêu đề lặp lại và ghi chú dưới bảng không thuộc dữ liệu.",
      en: "Sums, repeated headers and remarks below the table are no data."),
    ProblemTopic(
      "data.formulas",
      vi: "Công thức lỗi hoặc chưa được tính là ô thiếu.",
      en: "A formula in error or never computed is a missing value."),
    ProblemTopic(
      "data.hidden-sheet",
      vi: "Trang tính ẩn trong tệp cũng là một bảng.",
      en: "A sheet hidden in the file is a table too."),
    ProblemTopic(
      "data.deadline-column",
      vi: "Cột thời hạn thành kỳ; nguyên văn ở cột có đuôi `_text`.",
      en: "A column of deadlines became periods; the wording is in the column ending in `_text`."),
    ProblemTopic(
      "data.headers",
      vi: "Tiêu đề trống hay trùng đã được đặt tên.",
      en: "Empty or repeated headings were given names."),
    ProblemTopic(
      "data.number-style",
      vi: "Cách viết số của cột đã được đoán.",
      en: "How a column writes numbers was guessed."),
    ProblemTopic(
      "data.date-order",
      vi: "Thứ tự ngày, tháng của cột đã được đoán.",
      en: "The order of day and month in a column was guessed."),
    ProblemTopic(
      "data.nearly-typed",
      vi: "Cột gần như cùng một kiểu nhưng có ô không hợp nên đọc là văn bản.",
      en: "A column nearly of one type reads as text because of a few cells."),
    ProblemTopic(
      "data.widened",
      vi: "Một ô không giống các dòng mẫu của cột; cả cột được đọc theo kiểu rộng hơn.",
      en: "A cell is not like the sampled rows of its column; the whole column is read more widely."
    ),
    ProblemTopic(
      "data.normalized",
      vi: "Dấu tiếng Việt đã được đưa về một dạng.",
      en: "Vietnamese marks were brought to one form."),
    ProblemTopic(
      "data.seconds-cut",
      vi: "Thời điểm được giữ đến giây; phần lẻ của giây đã bỏ.",
      en: "Times are kept to the second; fractions of a second were left out."),
    ProblemTopic(
      "data.file-changed",
      vi: "Tệp đã được ghi lại trong lúc mở; các dòng mới nhất đã được đọc.",
      en: "The file was written to while it was open; its present rows were read."),
    ProblemTopic(
      "data.rows-padded",
      vi: "Các dòng thiếu ô đã được thêm ô trống.",
      en: "Short rows were padded."),
    ProblemTopic(
      "data.cache-renewed",
      vi: "Tệp `.hoi-cache` không còn hợp với tệp dữ liệu hoặc bị hỏng; đã đọc lại và lưu lại.",
      en: "A `.hoi-cache` no longer fits its file, or is damaged; the file was read and kept again."
    ),
    ProblemTopic(
      "data.cache-not-written",
      vi: "`--cache` không ghi được tệp `.hoi-cache`; kết quả vẫn đúng, lần sau lại đọc từ đầu.",
      en:
        "`--cache` could not write a `.hoi-cache`; answers are right, the next opening reads again."
    ),
    ProblemTopic(
      "data.unmatched-links",
      vi: "Tên trong cột liên kết không khớp dòng nào của bảng đích.",
      en: "Names in a link column match no row of its table."),
    ProblemTopic(
      "data.deadlines",
      vi: """
        Thời hạn không ghi ngày (lặp lại, tính từ sự kiện, không đọc được) được coi là thiếu; \
        nguyên văn ở cột `_text`.
        """,
      en: """
        Deadlines without a day (recurring, relative, unreadable) are missing; the words are in \
        the `_text` column.
        """),
  ]
}
