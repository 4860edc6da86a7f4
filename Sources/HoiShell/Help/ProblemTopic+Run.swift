import HoiText

extension ProblemTopic {
  /// What can go wrong in a run, and what is said under its result.
  static let ofRun: [ProblemTopic] = [
    ProblemTopic(
      "run.expect",
      vi: "Điều kiện kiểm tra không đúng.",
      en: "What was expected is not so."),
    ProblemTopic(
      "run.no-such-row",
      vi: "Không dòng nào của bảng thỏa điều kiện của `.why`, `--row`.",
      en: "No row of the table satisfies the condition of `.why`, `--row`."),
    ProblemTopic(
      "run.no-source-rows",
      vi: "`.why` theo một dòng của bảng mà truy vấn bắt đầu; điều kiện không có thêm bước nào.",
      en: "`.why` follows a row of the table a query starts from; its condition has no stages."),
    ProblemTopic(
      "run.overflow",
      vi: "Số vượt quá phạm vi của kiểu số nguyên.",
      en: "A number left the range of its type."),
    ProblemTopic(
      "run.several-rows",
      vi: "Truy vấn đứng chỗ một giá trị lại cho nhiều dòng.",
      en: "A query that stands for one value gave several rows."),
    ProblemTopic(
      "run.several-matches",
      vi: "`ghép một` gặp nhiều dòng khớp với cùng một khóa.",
      en: "`join one` found several matches for one key."),
    ProblemTopic(
      "run.repeated-column",
      vi: "Bảng chéo sinh ra hai cột cùng tên.",
      en: "A cross table would have two columns of one name."),
    ProblemTopic(
      "run.cancelled",
      vi: "Truy vấn đã bị dừng theo yêu cầu.",
      en: "The query was stopped on request."),
    ProblemTopic(
      "run.no-file",
      vi: "Không mở được tệp.",
      en: "The file cannot be opened."),
    ProblemTopic(
      "run.no-picture",
      vi: "Tệp svg cần đúng một kết quả, có ít nhất một dòng và một cột số, như sau `đếm theo`.",
      en: "An svg needs exactly one result with a row and a column of numbers, as after `count by`."
    ),
    ProblemTopic(
      "run.no-answer",
      vi: "`-o` cần ít nhất một truy vấn có kết quả.",
      en: "`-o` needs at least one query with an answer."),
    ProblemTopic(
      "run.not-utf8",
      vi: "Tệp không phải UTF-8.",
      en: "The file is not UTF-8."),
    ProblemTopic(
      "run.cyclic-use",
      vi: "Các tệp `kèm` nhau thành vòng.",
      en: "Files that `use` each other in a circle."),
    ProblemTopic(
      "run.outside-folder",
      vi: "Tập lệnh chỉ đọc, ghi tệp trong thư mục của nó.",
      en: "A script reads and writes beneath its own folder only."),
    ProblemTopic(
      "run.use-statement",
      vi: "Tệp được `kèm` chỉ chứa khai báo, không chứa truy vấn.",
      en: "A file that is used holds declarations, no queries."),
    ProblemTopic(
      "limit.columns",
      vi: "Bảng chéo có quá nhiều cột.",
      en: "A cross table with too many columns."),
    ProblemTopic(
      "limit.memory",
      vi: "Truy vấn cần nhiều bộ nhớ hơn giới hạn `--memory`.",
      en: "The query needs more memory than `--memory` allows."),
    ProblemTopic(
      "limit.script",
      vi: "Tập lệnh quá lớn.",
      en: "The script is too large."),
    ProblemTopic(
      "limit.script-size",
      vi: "Tập lệnh quá dài.",
      en: "The script is too long."),
    ProblemTopic(
      "limit.chain-length",
      vi: "Quá nhiều bước hay phép tính nối tiếp.",
      en: "Too many stages or operators in a row."),
    ProblemTopic(
      "limit.text-length",
      vi: "Văn bản trong truy vấn quá dài.",
      en: "A text in the query is too long."),
    ProblemTopic(
      "limit.name-length",
      vi: "Tên quá dài.",
      en: "A name is too long."),
    ProblemTopic(
      "usage.arguments",
      vi: "Dòng lệnh viết chưa đúng; `hoi --help` cho biết cách dùng.",
      en: "The command line is not understood; `hoi --help` shows the usage."),
    ProblemTopic(
      "usage.command",
      vi: "Không có lệnh này; `.help` liệt kê các lệnh.",
      en: "There is no such command; `.help` lists them."),
    ProblemTopic(
      "usage.command-argument",
      vi: "Lệnh của dấu nhắc không hiểu điều đi sau nó; lời gợi ý cho biết cách viết.",
      en: "A command of the prompt does not take what follows it; the help line shows the form."),
    ProblemTopic(
      "usage.editor",
      vi: "Không mở được trình soạn thảo; biến môi trường EDITOR cho biết dùng chương trình nào.",
      en: "No editor could be opened; the environment variable EDITOR says which program to use."),
    ProblemTopic(
      "limit.time",
      vi: "Truy vấn chạy lâu hơn `--timeout` cho phép.",
      en: "The query took longer than `--timeout` allows."),
    ProblemTopic(
      "usage.topic",
      vi: "Không có mục trợ giúp này; `hoi help` liệt kê các mục.",
      en: "There is no help on this; `hoi help` lists the topics."),
    ProblemTopic(
      "usage.format",
      vi: "Không có dạng kết quả này.",
      en: "There is no such format."),
    ProblemTopic(
      "usage.date",
      vi: "Ngày viết chưa đúng: 30/9/2025.",
      en: "The date is not understood: 30/9/2025."),
    ProblemTopic(
      "note.division-by-zero",
      vi: "Chia cho 0 cho giá trị thiếu; ghi chú đếm số lần.",
      en: "Division by zero gives missing; the note counts how often."),
    ProblemTopic(
      "note.missing-compared",
      vi: "Dòng thiếu giá trị được so sánh trong `lọc`; ghi chú đếm số dòng.",
      en: "Rows without the value a `where` compares; the note counts them."),
    ProblemTopic(
      "note.missing-skipped",
      vi: "Hàm gộp bỏ qua giá trị thiếu; ghi chú đếm số lần.",
      en: "An aggregate skipped missing values; the note counts them."),
    ProblemTopic(
      "note.replaced",
      vi: "Tên được đặt lại với nghĩa mới.",
      en: "A name got a new meaning."),
    ProblemTopic(
      "note.per-comma",
      vi: "`từng a, b`: dấu phẩy kết thúc mục đầu; viết `từng (a, b)`.",
      en: "`per a, b`: the comma ends the first item; write `per (a, b)`."),
    ProblemTopic(
      "note.append-columns",
      vi: "`nối`: cột chỉ một bảng có thì ở các dòng của bảng kia là thiếu.",
      en: "`append`: a column that one table has is missing in the rows of the other."),
    ProblemTopic(
      "note.ties-cut",
      vi: "`lấy` bỏ các dòng bằng dòng cuối; `kể cả đồng hạng` giữ lại.",
      en: "`take` cut rows equal to the last one; `with ties` keeps them."),
    ProblemTopic(
      "note.unknown-text",
      vi: "Cột không có giá trị này; có thể gõ sai.",
      en: "The column has no such value; perhaps a slip."),
    ProblemTopic(
      "note.texts-not-kept",
      vi: "xlsx, md, html không giữ văn bản rỗng và ký tự không có hình; csv, json giữ nguyên.",
      en: "xlsx, md and html do not keep empty texts and signs without a form; csv and json do."),
    ProblemTopic(
      "note.lists-run-together",
      vi:
        "csv và tsv nối các phần tử bằng `;`; phần tử có sẵn `;` thì không tách lại được. json giữ nguyên.",
      en: "csv and tsv join items by `;`; an item that has one cannot be told apart. json keeps it."
    ),
    ProblemTopic(
      "note.nothing-to-draw",
      vi: "`biểu đồ` cần ít nhất một cột số, như sau `đếm theo`.",
      en: "`chart` needs at least one column of numbers, as after `count by`."),
    ProblemTopic(
      "note.unmatched-link",
      vi: "Tên trong liên kết không khớp dòng nào của bảng đích.",
      en: "Names in a link match no row of its table."),
  ]
}
