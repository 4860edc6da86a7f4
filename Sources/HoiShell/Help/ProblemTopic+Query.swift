// One table, longer than other files: a sentence for each code.
import HoiText

extension ProblemTopic {
  /// What can be wrong with a query.
  static let ofQuery: [ProblemTopic] = [
    ProblemTopic(
      "parse.unknown-character",
      vi: "Một ký tự không có nghĩa trong Hỏi.",
      en: "A character that means nothing here."),
    ProblemTopic(
      "parse.unclosed-text",
      vi: "Văn bản trong nháy chưa đóng nháy trước khi hết dòng.",
      en: "A text in quotes that does not end on its line."),
    ProblemTopic(
      "parse.unclosed-name",
      vi: "Tên trong dấu huyền chưa đóng.",
      en: "A name in backticks that does not end."),
    ProblemTopic(
      "parse.empty-name",
      vi: "Hai dấu huyền mà không có tên ở giữa.",
      en: "A pair of backticks with nothing between."),
    ProblemTopic(
      "parse.unknown-escape",
      vi: "Sau `\\` trong văn bản chỉ có thể là `\"`, `'`, `\\`, `n`, `t`, `u{…}`.",
      en: "After `\\` in a text only `\"`, `'`, `\\`, `n`, `t` and `u{…}` can stand."),
    ProblemTopic(
      "parse.bad-unicode-escape",
      vi: "`\\u{…}` cần mã của một ký tự, viết bằng số hệ 16.",
      en: "`\\u{…}` takes the code of a character in hexadecimal."),
    ProblemTopic(
      "parse.foreign-comment",
      vi: "Chú thích viết theo ngôn ngữ khác; ở đây chú thích bắt đầu bằng `#`.",
      en: "A comment as in other languages; here `#` starts one."),
    ProblemTopic(
      "parse.curly-quotes",
      vi: "Nháy cong do trình soạn thảo đổi; cần nháy thẳng.",
      en: "Curly quotes, often made by word processors; straight ones are needed."),
    ProblemTopic(
      "parse.missing-parameter-name",
      vi: "Sau `$` phải là tên tham số.",
      en: "After `$` comes the name of a parameter."),
    ProblemTopic(
      "parse.number-too-large",
      vi: "Số vượt quá phạm vi biểu diễn được.",
      en: "A number beyond the range there is."),
    ProblemTopic(
      "parse.thousands-points",
      vi: "Dấu chấm ngăn hàng nghìn; viết 1_000_000 hoặc 1 triệu.",
      en: "Points between thousands; write 1_000_000 or 1 million."),
    ProblemTopic(
      "parse.thousands-blank",
      vi: "Khoảng trắng ngăn hàng nghìn; viết 10_000.",
      en: "A blank between thousands; write 10_000."),
    ProblemTopic(
      "parse.ambiguous-point",
      vi: "Một số như 200.000 được đọc là 200; hai trăm nghìn viết 200_000.",
      en: "A number such as 200.000 reads as 200; two hundred thousand is 200_000."),
    ProblemTopic(
      "parse.decimal-comma",
      vi: "Dấu thập phân trong truy vấn là dấu chấm: 1.5.",
      en: "The decimal sign in a query is the point: 1.5."),
    ProblemTopic(
      "parse.leading-point",
      vi: "Trước dấu chấm cần một chữ số: 0.5.",
      en: "A digit stands before the point: 0.5."),
    ProblemTopic(
      "parse.no-such-date",
      vi: "Ngày không có trong lịch; với `/` thì ngày đứng trước tháng.",
      en: "A day that is not in the calendar; with `/` the day comes first."),
    ProblemTopic(
      "parse.dashed-date",
      vi: "Viết 30/6/2025 hoặc 2025-06-30, không viết 30-06-2025.",
      en: "Write 30/6/2025 or 2025-06-30, not 30-06-2025."),
    ProblemTopic(
      "parse.short-year",
      vi: "Năm cần đủ bốn chữ số.",
      en: "A year has four digits."),
    ProblemTopic(
      "parse.no-such-period",
      vi: "Không có tháng, quý, tuần hay nửa năm mang số này.",
      en: "There is no month, quarter, week or half of that number."),
    ProblemTopic(
      "parse.no-such-year",
      vi: "Năm phải từ 1 đến 9999.",
      en: "Years go from 1 to 9999."),
    ProblemTopic(
      "parse.mismatched-period",
      vi: "Từ chỉ đơn vị và kỳ đi sau không cùng loại.",
      en: "The unit word and the period after it are of different kinds."),
    ProblemTopic(
      "parse.period-without-year",
      vi: "Kỳ cần có năm: tháng 6/2025.",
      en: "A period needs its year: month 6/2025."),
    ProblemTopic(
      "parse.months-of-year",
      vi: "Chỉ có 6 tháng đầu và 6 tháng cuối năm; khoảng khác viết bằng `..`.",
      en: "Only the first and the last six months have words; write other spans with `..`."),
    ProblemTopic(
      "parse.fractional-duration",
      vi: "Khoảng thời gian là số nguyên đơn vị.",
      en: "A duration is a whole number of units."),
    ProblemTopic(
      "parse.rolling-window",
      vi: "Không có \"7 ngày qua\"; viết `>= hôm nay - 7 ngày`.",
      en: "There is no \"last 7 days\"; write `>= today - 7 days`."),
    ProblemTopic(
      "parse.days-ago",
      vi: "Không có \"7 ngày trước\"; viết `hôm nay - 7 ngày`.",
      en: "There is no \"7 days ago\"; write `today - 7 days`."),
    ProblemTopic(
      "parse.word-after-number",
      vi: "Từ đứng sau số không phải đơn vị hay bội số.",
      en: "The word after a number is no unit and no multiple."),
    ProblemTopic(
      "parse.expected-expression",
      vi: "Ở đây cần một giá trị hay điều kiện.",
      en: "A value or condition is expected here."),
    ProblemTopic(
      "parse.expected-name",
      vi: "Ở đây cần một tên.",
      en: "A name is expected here."),
    ProblemTopic(
      "parse.expected-text",
      vi: "Ở đây cần văn bản trong nháy.",
      en: "A text in quotes is expected here."),
    ProblemTopic(
      "parse.expected-type",
      vi: "Ở đây cần tên kiểu: text, int, number, bool, date, datetime, period, list of.",
      en: "A type is expected here: text, int, number, bool, date, datetime, period, list of."),
    ProblemTopic(
      "parse.expected-parameter",
      vi: "Ở đây cần tham số, như `$q`.",
      en: "A parameter such as `$q` is expected here."),
    ProblemTopic(
      "parse.expected-stage",
      vi: "Sau `|` cần một bước, như lọc, chọn, sắp.",
      en: "After `|` comes a stage such as where, select, sort."),
    ProblemTopic(
      "parse.expected-test",
      vi: "Sau `is` là missing, present hoặc unmatched.",
      en: "After `is` comes missing, present or unmatched."),
    ProblemTopic(
      "parse.expected-symbol",
      vi: "Ở đây cần một dấu nhất định.",
      en: "A certain sign is expected here."),
    ProblemTopic(
      "parse.expected-keyword",
      vi: "Ở đây cần một từ nhất định của ngôn ngữ.",
      en: "A certain word of the language is expected here."),
    ProblemTopic(
      "parse.unexpected",
      vi: "Phần trước đã trọn vẹn; phần này đứng sai chỗ.",
      en: "What stands before is complete; this is out of place."),
    ProblemTopic(
      "parse.unclosed-delimiter",
      vi: "Ngoặc đã mở mà chưa đóng.",
      en: "A bracket that is opened and not closed."),
    ProblemTopic(
      "parse.unmatched-closer",
      vi: "Ngoặc đóng mà không có ngoặc mở.",
      en: "A closing bracket without an opening one."),
    ProblemTopic(
      "parse.comma-in-expression",
      vi: "Dấu phẩy không nối điều kiện; dùng `và`, `hoặc`.",
      en: "A comma does not join conditions; `and` or `or` does."),
    ProblemTopic(
      "parse.missing-pipe",
      vi: "Trước mỗi bước cần `|`.",
      en: "Every stage needs `|` before it."),
    ProblemTopic(
      "parse.leading-pipe",
      vi: "Tập lệnh không bắt đầu bằng `|`; trước đó cần một bảng.",
      en: "A script does not start with `|`; a table comes first."),
    ProblemTopic(
      "parse.unknown-stage",
      vi: "Không có bước nào tên như vậy.",
      en: "There is no stage of that name."),
    ProblemTopic(
      "parse.foreign-stage",
      vi: "Từ của ngôn ngữ khác; Hỏi có từ riêng cho việc này.",
      en: "A word of another language; Hỏi has its own for this."),
    ProblemTopic(
      "parse.stage-brackets",
      vi: "Tên bước không có ngoặc đi kèm.",
      en: "A stage has no brackets after its name."),
    ProblemTopic(
      "parse.select-star",
      vi: "Không cần `chọn *`: mọi cột đã có sẵn.",
      en: "`select *` is not needed: all columns are there."),
    ProblemTopic(
      "parse.sort-by",
      vi: "Viết `sắp` rồi đến cột, không có `theo`.",
      en: "Write `sort` and the column, without `by`."),
    ProblemTopic(
      "parse.missing-colon",
      vi: "Trước các hàm gộp cần dấu `:`.",
      en: "A `:` stands before the aggregates."),
    ProblemTopic(
      "parse.group-without-aggregates",
      vi: """
        `nhóm theo` cần hàm gộp; chỉ cần các giá trị thì dùng `duy nhất`, cần đếm thì `đếm \
        theo`.
        """,
      en: """
        `group by` needs aggregates; for the values alone use `distinct`, for counts `count by`.
        """),
    ProblemTopic(
      "parse.join-kind",
      vi: "`ghép` cần `một` hoặc `nhiều`, rồi bảng và `khi`.",
      en: "`join` takes `one` or `many`, then a table and `on`."),
    ProblemTopic(
      "parse.stages-in-values",
      vi: "Trong danh sách giá trị không thể có truy vấn.",
      en: "A list of values holds no query."),
    ProblemTopic(
      "parse.foreign-operator",
      vi: "Dấu của ngôn ngữ khác; viết `và`, `hoặc`, `không`.",
      en: "A sign of another language; write `and`, `or`, `not`."),
    ProblemTopic(
      "parse.null",
      vi: "Ở đây giá trị thiếu gọi là `thiếu`; hỏi bằng `x thiếu`.",
      en: "Here no value is called `missing`; ask with `x is missing`."),
    ProblemTopic(
      "parse.compared-with-missing",
      vi: "So bằng với `thiếu` không được; viết `x thiếu`.",
      en: "Nothing is compared with `missing`; write `x is missing`."),
    ProblemTopic(
      "parse.missing-is",
      vi: "Trước missing, present, unmatched cần `is`.",
      en: "Before missing, present and unmatched stands `is`."),
    ProblemTopic(
      "parse.foreign-function",
      vi: "Hàm của ngôn ngữ khác; Hỏi có cách viết riêng.",
      en: "A function of another language; Hỏi has its own way."),
    ProblemTopic(
      "parse.count-star",
      vi: "Đếm dòng viết là `đếm()`.",
      en: "Rows are counted by `count()`."),
    ProblemTopic(
      "parse.count-distinct",
      vi: "Đếm giá trị khác nhau viết là `đếm_khác(x)`.",
      en: "Different values are counted by `count_distinct(x)`."),
    ProblemTopic(
      "parse.method-call",
      vi: "Hàm đứng trước giá trị: upper(x), không viết x.upper().",
      en: "A function stands before its value: upper(x), not x.upper()."),
    ProblemTopic(
      "parse.chained-comparison",
      vi: "So sánh không nối chuỗi; dùng `giữa … và …`.",
      en: "Comparisons do not chain; use `between … and …`."),
    ProblemTopic(
      "parse.if-with-brackets",
      vi: "Viết `nếu … thì … còn lại …`, không viết nếu(a, b, c).",
      en: "Write `if … then … else …`, not if(a, b, c)."),
    ProblemTopic(
      "parse.case-when",
      vi: "Viết `nếu … thì … còn lại …` thay cho CASE WHEN.",
      en: "Write `if … then … else …` for CASE WHEN."),
    ProblemTopic(
      "parse.sql",
      vi: "Đây là SQL; một truy vấn Hỏi bắt đầu bằng bảng.",
      en: "This is SQL; a query in Hỏi starts with the table."),
    ProblemTopic(
      "parse.leading-from",
      vi: "Truy vấn bắt đầu ngay bằng tên bảng, không có `from`.",
      en: "A query starts with the table itself, without `from`."),
    ProblemTopic(
      "parse.nesting-too-deep",
      vi: "Ngoặc lồng nhau quá sâu.",
      en: "Brackets are nested too deep."),
    ProblemTopic(
      "name.unknown-table",
      vi: "Không có bảng hay truy vấn nào tên như vậy; `.tables` liệt kê các bảng.",
      en: "There is no table or query of that name; `.tables` lists them."),
    ProblemTopic(
      "name.unknown-column",
      vi: "Ở bước này không có cột tên như vậy; bước trước có thể đã bỏ hoặc đổi tên cột.",
      en: "No column has that name at this stage; an earlier one may have dropped or renamed it."),
    ProblemTopic(
      "name.text-needs-quotes",
      vi: "Văn bản cần nằm trong nháy.",
      en: "A text needs quotes."),
    ProblemTopic(
      "name.column-in-quotes",
      vi: "Dấu nháy kép là của văn bản; tên cột có dấu cách viết trong dấu nháy ngược.",
      en: "Double quotes are for texts; the name of a column with blanks stands in backquotes."),
    ProblemTopic(
      "name.longer-name",
      vi: "Sau khi nhóm, cột có tên dài như `lead.name`.",
      en: "After grouping the column has a longer name such as `lead.name`."),
    ProblemTopic(
      "name.ambiguous",
      vi: "Tên viết tắt hay không dấu này hợp với nhiều cột.",
      en: "Without case or diacritics the name fits several columns."),
    ProblemTopic(
      "name.unknown-function",
      vi: "Không có hàm nào tên như vậy.",
      en: "There is no function of that name."),
    ProblemTopic(
      "name.unknown-parameter",
      vi: "Tham số chưa được khai báo bằng `tham số`.",
      en: "The parameter is not declared by `param`."),
    ProblemTopic(
      "name.outer-column",
      vi: "Trong điều kiện trên dòng con, cột của dòng ngoài viết là `ngoài.x`.",
      en: "Inside a condition on children a column of the row around is `outer.x`."),
    ProblemTopic(
      "name.no-outer-row",
      vi: "`ngoài` chỉ có nghĩa bên trong điều kiện trên dòng con.",
      en: "`outer` has a meaning only inside a condition on children."),
    ProblemTopic(
      "name.no-members",
      vi: "Sau dấu chấm không có gì: giá trị này không phải liên kết.",
      en: "Nothing stands behind the dot: the value is no link."),
    ProblemTopic(
      "name.duplicate-column",
      vi: "Hai cột của kết quả trùng tên; đặt tên bằng `là`.",
      en: "Two columns of the result have one name; use `as`."),
    ProblemTopic(
      "name.column-exists",
      vi: "Đã có cột tên này; muốn thay giá trị thì dùng `sửa`.",
      en: "There is a column of that name; `change` gives it new values."),
    ProblemTopic(
      "name.nothing-to-change",
      vi: "Không có cột tên này để sửa; cột mới thì dùng `thêm`.",
      en: "There is no such column to change; `add` makes a new one."),
    ProblemTopic(
      "name.taken",
      vi: "Tên này đã dùng cho bảng hay truy vấn khác.",
      en: "The name already belongs to a table or query."),
    ProblemTopic(
      "name.not-a-column",
      vi: "Bước này cần tên cột, không nhận biểu thức.",
      en: "This stage takes names of columns, no expressions."),
    ProblemTopic(
      "name.needs-as",
      vi: "Giá trị tính ra cần tên: `… là tên`.",
      en: "A computed value needs a name: `… as name`."),
    ProblemTopic(
      "name.as-not-equals",
      vi: "Dấu `=` để so sánh; đặt tên cột bằng `là`.",
      en: "`=` compares; `as` names a column."),
    ProblemTopic(
      "name.unknown-type",
      vi: "Không có kiểu nào tên như vậy.",
      en: "There is no type of that name."),
    ProblemTopic(
      "type.condition",
      vi: "Ở đây cần điều kiện đúng hay sai.",
      en: "A condition, true or false, is needed here."),
    ProblemTopic(
      "type.comparison",
      vi: "Hai giá trị này không cùng kiểu nên không so sánh được.",
      en: "Values of these two types cannot be compared."),
    ProblemTopic(
      "type.operand",
      vi: "Phép tính không nhận giá trị kiểu này.",
      en: "The operator does not take a value of this type."),
    ProblemTopic(
      "type.date-unit",
      vi: "Cộng vào ngày cần đơn vị: hôm nay + 3 ngày.",
      en: "What is added to a date needs a unit: today + 3 days."),
    ProblemTopic(
      "type.argument",
      vi: "Hàm không nhận giá trị kiểu này.",
      en: "The function does not take a value of this type."),
    ProblemTopic(
      "type.argument-count",
      vi: "Số giá trị đưa vào hàm không đúng.",
      en: "The function takes another number of values."),
    ProblemTopic(
      "type.branches",
      vi: "Hai nhánh cho hai kiểu khác nhau.",
      en: "The branches give different types."),
    ProblemTopic(
      "type.list-not-value",
      vi: "Cột này là danh sách: dùng `trong`, `có(…)` hoặc `trải`.",
      en: "This column is a list: use `in`, `any(…)` or `expand`."),
    ProblemTopic(
      "type.date-in-quotes",
      vi: "Ngày viết không có nháy: 30/6/2025.",
      en: "Dates are written without quotes: 30/6/2025."),
    ProblemTopic(
      "type.equals-period",
      vi: "Ngày nằm trong một kỳ, không bằng một kỳ: dùng `trong`.",
      en: "A day is in a period, not equal to it: use `in`."),
    ProblemTopic(
      "type.is-missing",
      vi: "So bằng với `thiếu` không được; viết `x thiếu`.",
      en: "Nothing is compared with `missing`; write `x is missing`."),
    ProblemTopic(
      "type.wildcard",
      vi: "`chứa` tìm đúng dấu `*`; mẫu thì dùng `giống`.",
      en: "`contains` looks for the sign `*` itself; patterns go with `like`."),
    ProblemTopic(
      "type.pattern",
      vi: "Biểu thức chính quy viết sai.",
      en: "A regular expression that is not well formed."),
    ProblemTopic(
      "type.range",
      vi: "`a..b` chỉ đứng sau `trong`, và a không lớn hơn b.",
      en: "`a..b` stands after `in` only, a not above b."),
    ProblemTopic(
      "type.not-constant",
      vi: "Ở đây cần giá trị viết sẵn, không phải cột.",
      en: "A value as written is needed here, no column."),
    ProblemTopic(
      "type.row-count",
      vi: "Số dòng là số nguyên không âm, biết trước khi chạy.",
      en: "A number of rows is whole, not negative, known before the run."),
    ProblemTopic(
      "type.not-a-link",
      vi: "`thuộc` và `chưa khớp` cần một liên kết.",
      en: "`under` and `is unmatched` need a link."),
    ProblemTopic(
      "type.query-columns",
      vi: "Truy vấn ở đây phải có đúng một cột.",
      en: "A query here has exactly one column."),
    ProblemTopic(
      "aggregate.no-group",
      vi: "Hàm gộp cần `nhóm theo`, `gộp` hoặc `từng`.",
      en: "An aggregate needs `group by`, `summarize` or `per`."),
    ProblemTopic(
      "aggregate.own-table",
      vi: "Hàm đếm các dòng của chính bảng này; bắt đầu từ bảng cha thì đếm được dòng con.",
      en: """
        This counts the rows of the table itself; start from the parent table to count children.
        """),
    ProblemTopic(
      "aggregate.count-column",
      vi: "`đếm(x)` có thể hiểu nhiều cách: đếm(), đếm(lọc x có), đếm_khác(x).",
      en: """
        `count(x)` could mean several things: count(), count(where x is present), \
        count_distinct(x).
        """),
    ProblemTopic(
      "aggregate.many-values",
      vi: "Quan hệ cho nhiều giá trị: dùng danh_sách, đầu, hoặc trải.",
      en: "A relation gives many values: use list, first or expand."),
    ProblemTopic(
      "aggregate.not-grouped",
      vi: "Cột không nằm trong khóa nhóm cần một hàm gộp.",
      en: "A column that is no key needs an aggregate."),
    ProblemTopic(
      "aggregate.condition",
      vi: "Hàm này không nhận điều kiện hay thứ tự ở trong.",
      en: "This function takes no condition or order inside."),
    ProblemTopic(
      "aggregate.child-column",
      vi: "Cần nói rõ cột nào của dòng con: tổng(tasks.cost).",
      en: "Name the column of the children: sum(tasks.cost)."),
    ProblemTopic(
      "aggregate.running",
      vi: "`lũy_kế` cần một hàm gộp bên trong: lũy_kế(tổng(x)).",
      en: "`running` takes an aggregate: running(sum(x))."),
    ProblemTopic(
      "aggregate.pivot-cell",
      vi: "Ô của bảng chéo là một hàm gộp, không phải phép tính.",
      en: "A cell of a cross table is one aggregate, no calculation."),
    ProblemTopic(
      "stage.needs-sort",
      vi: "Cần `sắp` ở trước để biết dòng nào đứng trước.",
      en: "A `sort` has to come before, to know which rows are first."),
    ProblemTopic(
      "stage.per",
      vi: "Hàm này không đi với `từng`.",
      en: "This function does not go with `per`."),
    ProblemTopic(
      "stage.not-last",
      vi: "Bước này phải ở cuối truy vấn.",
      en: "This stage has to be the last."),
    ProblemTopic(
      "stage.no-validity",
      vi: "Bảng này không ghi thời gian hiệu lực.",
      en: "The table says nothing of validity."),
    ProblemTopic(
      "stage.no-parent",
      vi: "Bảng này không có liên kết tới cấp trên.",
      en: "The table has no link to the row above."),
    ProblemTopic(
      "stage.join-of-link",
      vi: "Đã có liên kết: viết đường dẫn như lead.name thay cho `ghép`.",
      en: "There is a link: write a path such as lead.name instead of `join`."),
    ProblemTopic(
      "stage.expand-path",
      vi: "`trải` nhận quan hệ hay danh sách, không nhận cột ở sau nó.",
      en: "`expand` takes a relation or list, not a column behind it."),
    ProblemTopic(
      "stage.append-types",
      vi: "Cột cùng tên của hai bảng khác kiểu nhau.",
      en: "Columns of one name have different types in the two tables."),
    ProblemTopic(
      "stage.unpivot-types",
      vi: "Các cột gộp lại phải cùng kiểu.",
      en: "The columns put together have to be of one type."),
    ProblemTopic(
      "stage.needs-text",
      vi: "Bước này cần văn bản trong nháy.",
      en: "This stage takes a text in quotes."),
    ProblemTopic(
      "stage.needs-date",
      vi: "Bước này cần một ngày.",
      en: "This stage takes a date."),
    ProblemTopic(
      "stage.expand-scalar",
      vi: "`trải` cần danh sách hay quan hệ.",
      en: "`expand` takes a list or a relation."),
    ProblemTopic(
      "stage.no-table",
      vi: "Các bước cần một bảng ở đầu.",
      en: "Stages need a table at the head."),
    ProblemTopic(
      "stage.pivot-values",
      vi: "Còn bước sau thì phải ghi các cột: xoay x trong (…).",
      en: "With stages to follow, name the columns: pivot x in (…)."),
    ProblemTopic(
      "stage.nothing-left",
      vi: "Không còn cột nào.",
      en: "No column is left."),
    ProblemTopic(
      "param.missing",
      vi: "Tham số cần giá trị: `-p tên=giá_trị`.",
      en: "The parameter needs a value: `-p name=value`."),
    ProblemTopic(
      "param.value",
      vi: "Giá trị của tham số không đúng kiểu đã khai báo.",
      en: "The value of the parameter is not of its declared type."),
  ]
}
