// One table of what words mean, longer than other files so that its switch stays in one piece.
import HoiSyntax
import HoiText

/// What a word of the grammar means, and how it stands in a query.
struct KeywordTopic: Sendable {
  let summary: Localized
  let usage: Localized

  private init(_ summary: Localized, usage: Localized) {
    self.summary = summary
    self.usage = usage
  }

  /// Longer than other functions: the one table of what words mean.
  init(_ keyword: Keyword) {
    switch keyword {
    case .where, .select, .add, .change, .drop, .rename, .sort, .take, .skip, .groupBy, .summarize,
      .count, .distinct, .expand, .pivot, .unpivot, .join, .append, .find, .asOf, .expect,
      .describe, .save, .chart:
      self.init(stage: keyword)
    case .load:
      self.init(
        Localized(
          vi: "Đọc một tệp thành bảng, với kiểu cột, khóa và liên kết.",
          en: "Reads a file as a table, with types, key and links."),
        usage: Localized(
          vi: "nạp \"viec.csv\" là viec (hạn: ngày, khóa id)",
          en: "load \"tasks.csv\" as tasks (due: date, key id)"))
    case .use:
      self.init(
        Localized(
          vi: "Lấy các bảng, tên và định nghĩa của một tệp khác.",
          en: "Brings in the tables, names and definitions of another file."),
        usage: Localized(
          vi: "kèm \"danh-muc.hoi\"",
          en: "use \"catalog.hoi\""))
    case .param:
      self.init(
        Localized(
          vi: "Khai báo một giá trị lấy từ bên ngoài, cho bằng `-p` khi chạy.",
          en: "Declares a value from outside, given by `-p`."),
        usage: Localized(
          vi: "tham số $q: kỳ = Q3/2025",
          en: "param $q: period = Q3/2025"))
    case .let:
      self.init(
        Localized(
          vi: "Đặt tên cho một truy vấn để dùng lại.",
          en: "Names a query, to be used again."),
        usage: Localized(
          vi: "đặt quá_hạn = tasks | lọc deadline < hôm nay",
          en: "let late = tasks | where deadline < today"))
    case .def:
      self.init(
        Localized(
          vi: "Định nghĩa một cột tính sẵn hoặc một hàm.",
          en: "Defines a computed column or a function."),
        usage: Localized(
          vi: "định nghĩa tasks.quá_hạn = deadline < hôm nay",
          en: "def tasks.overdue = deadline < today"))
    case .expectData:
      self.init(
        Localized(
          vi: "Kiểm tra dữ liệu; không đúng thì dừng và cho xem tối đa 10 dòng.",
          en: "Checks the data; where it fails the run stops and shows up to ten rows."),
        usage: Localized(
          vi: "kiểm tra không_có(tasks lọc title thiếu)",
          en: "expect none(tasks where title is missing)"))
    case .as:
      self.init(
        Localized(
          vi: "Đặt tên cho một cột.",
          en: "Names a column."),
        usage: Localized(
          vi: "chọn lead.name là chủ_trì",
          en: "select lead.name as agency"))
    case .by:
      self.init(
        Localized(
          vi: "Theo giá trị nào thì đếm, hay lập dòng của bảng chéo.",
          en: "By which values to count, or to make the rows of a cross table."),
        usage: Localized(
          vi: "đếm theo kind",
          en: "count by kind"))
    case .per:
      self.init(
        Localized(
          vi: "Tính hay lấy riêng cho từng nhóm; số dòng giữ nguyên.",
          en: "For each group by itself; the number of rows stays."),
        usage: Localized(
          vi: "thêm tổng(value) từng unit là cả_nhóm",
          en: "add sum(value) per unit as whole"))
    case .all:
      self.init(
        Localized(
          vi: "Sau `từng`: tất cả các dòng là một nhóm.",
          en: "After `per`: all rows are one group."),
        usage: Localized(
          vi: "thêm đếm() từng tất cả là tất_cả",
          en: "add count() per all as rows"))
    case .on:
      self.init(
        Localized(
          vi: "Dòng nào của hai bảng khớp nhau.",
          en: "Which rows of two tables match."),
        usage: Localized(
          vi: "ghép một budget khi budget.code = code",
          en: "join one budget on budget.code = code"))
    case .outOf:
      self.init(
        Localized(
          vi: "Bảng chéo có những cột nào.",
          en: "Which columns a cross table has."),
        usage: Localized(
          vi: "xoay status trong (\"xong\", \"chưa\"): đếm()",
          en: "pivot status in (\"done\", \"open\"): count()"))
    case .one:
      self.init(
        Localized(
          vi: "Mỗi dòng khớp nhiều nhất một dòng; nhiều hơn là lỗi.",
          en: "At most one match a row; more is an error."),
        usage: Localized(
          vi: "ghép một budget khi budget.code = code",
          en: "join one budget on budget.code = code"))
    case .many:
      self.init(
        Localized(
          vi: "Mỗi dòng có thể khớp nhiều dòng; dòng không khớp thì mất.",
          en: "A row may have several matches; unmatched rows go."),
        usage: Localized(
          vi: "ghép nhiều steps khi steps.task = id",
          en: "join many steps on steps.task = id"))
    case .withTies:
      self.init(
        Localized(
          vi: "Giữ thêm các dòng bằng dòng cuối được lấy.",
          en: "Also keeps rows equal to the last one taken."),
        usage: Localized(
          vi: "sắp value giảm | lấy 3 kể cả đồng hạng",
          en: "sort value desc | take 3 with ties"))
    case .keepAll:
      self.init(
        Localized(
          vi: "Giữ cả những dòng không khớp, phần bên phải để thiếu.",
          en: "Keeps unmatched rows too, with the right side missing."),
        usage: Localized(
          vi: "ghép nhiều steps khi steps.task = id giữ tất cả",
          en: "join many steps on steps.task = id keep all"))
    case .keepEmpty:
      self.init(
        Localized(
          vi: "Giữ cả những dòng có danh sách rỗng.",
          en: "Keeps rows with an empty list too."),
        usage: Localized(
          vi: "trải coordinators là c giữ rỗng",
          en: "expand coordinators as c keep empty"))
    case .ascending:
      self.init(
        Localized(
          vi: "Nhỏ trước, là cách sắp mặc định.",
          en: "Least first, which is usual."),
        usage: Localized(
          vi: "sắp deadline tăng",
          en: "sort deadline asc"))
    case .descending:
      self.init(
        Localized(
          vi: "Lớn trước; giá trị thiếu vẫn ở cuối.",
          en: "Greatest first; missing values still come last."),
        usage: Localized(
          vi: "sắp deadline giảm",
          en: "sort deadline desc"))
    case .bar, .line, .column, .heat:
      self.init(
        Localized(
          vi: "Dạng biểu đồ: thanh ngang, đường, cột đứng, bảng nhiệt.",
          en: "How to draw: bars, a line, columns, a heat map."),
        usage: Localized(
          vi: "biểu đồ thanh",
          en: "chart bar"))
    case .whereInside:
      self.init(
        Localized(
          vi: "Chỉ tính những dòng thỏa điều kiện.",
          en: "Takes only rows that satisfy the condition."),
        usage: Localized(
          vi: "đếm(lọc deadline < hôm nay)",
          en: "count(where deadline < today)"))
    case .sortInside:
      self.init(
        Localized(
          vi: "Lấy các dòng theo thứ tự này.",
          en: "Takes the rows in this order."),
        usage: Localized(
          vi: "đầu(title sắp deadline)",
          en: "first(title sort deadline)"))
    case .or:
      self.init(
        Localized(
          vi: "Đúng nếu ít nhất một bên đúng. Đi với `và` thì nên có ngoặc: `và` được tính trước.",
          en: "True where at least one side is. Beside `and` use brackets: `and` comes first."),
        usage: Localized(
          vi: "lead thiếu hoặc deadline thiếu",
          en: "lead is missing or deadline is missing"))
    case .and:
      self.init(
        Localized(
          vi: "Đúng nếu cả hai bên đúng; tính trước `hoặc`.",
          en: "True where both sides are; comes before `or`."),
        usage: Localized(
          vi: "lead có và deadline < hôm nay",
          en: "lead is present and deadline < today"))
    case .not, .notInfix:
      self.init(
        Localized(
          vi: """
            Phần còn lại: đúng cho mọi dòng mà điều kiện không đúng, kể cả dòng có giá trị \
            thiếu.
            """,
          en: "The rest: true for every row the condition is not, those with missing values too."),
        usage: Localized(
          vi: "không (deadline < hôm nay)",
          en: "not (deadline < today)"))
    case .in:
      self.init(
        Localized(
          vi: "Có trong các giá trị, trong danh sách, trong truy vấn, hay trong một kỳ.",
          en: "Among values, in a list, in a query, or within a period."),
        usage: Localized(
          vi: "deadline trong Q3/2025",
          en: "deadline in Q3/2025"))
    case .between:
      self.init(
        Localized(
          vi: "Từ giá trị này đến giá trị kia, kể cả hai đầu.",
          en: "From one value to another, both included."),
        usage: Localized(
          vi: "value giữa 1 và 10",
          en: "value between 1 and 10"))
    case .under:
      self.init(
        Localized(
          vi: "Là cơ quan đó hoặc cơ quan trực thuộc, qua mọi cấp.",
          en: "The one named or any below it, at any depth."),
        usage: Localized(
          vi: "lead thuộc \"BTC\"",
          en: "lead under \"BTC\""))
    case .contains:
      self.init(
        Localized(
          vi: "Có chứa đoạn văn bản; không kể hoa thường, mẫu không dấu thì không kể dấu.",
          en: "Holds the text, whatever the case; a pattern without diacritics finds all."),
        usage: Localized(
          vi: "title chứa \"du lieu mo\"",
          en: "title contains \"du lieu mo\""))
    case .startsWith:
      self.init(
        Localized(
          vi: "Bắt đầu bằng đoạn văn bản; so như `chứa`.",
          en: "Begins with the text, compared as `contains` does."),
        usage: Localized(
          vi: "title bắt đầu bằng \"Xây dựng\"",
          en: "title starts with \"Xây dựng\""))
    case .endsWith:
      self.init(
        Localized(
          vi: "Kết thúc bằng đoạn văn bản; so như `chứa`.",
          en: "Ends with the text, compared as `contains` does."),
        usage: Localized(
          vi: "number kết thúc bằng \"QĐ-TTg\"",
          en: "number ends with \"QĐ-TTg\""))
    case .like:
      self.init(
        Localized(
          vi: "Hợp với mẫu: `*` là đoạn bất kỳ, `?` là một ký tự; so như `chứa`.",
          en: "Fits the pattern: `*` any text, `?` one character; compared as `contains` does."),
        usage: Localized(
          vi: "number giống \"*QĐ*\"",
          en: "number like \"*QĐ*\""))
    case .matches:
      self.init(
        Localized(
          vi: "Khớp biểu thức chính quy, phân biệt hoa thường.",
          en: "Fits a regular expression; case counts."),
        usage: Localized(
          vi: #"number khớp r"^\d+/QĐ""#,
          en: #"number matches r"^\d+/QĐ""#))
    case .div:
      self.init(
        Localized(
          vi: "Chia lấy phần nguyên, làm tròn xuống; chia cho 0 thì thiếu.",
          en: "Whole division, rounded down; by zero gives missing."),
        usage: Localized(
          vi: "count chia nguyên 12",
          en: "count div 12"))
    case .mod:
      self.init(
        Localized(
          vi: "Phần dư của phép chia nguyên; chia cho 0 thì thiếu.",
          en: "What whole division leaves; by zero gives missing."),
        usage: Localized(
          vi: "count chia dư 12",
          en: "count mod 12"))
    case .isMissing, .isNotPresent:
      self.init(
        Localized(
          vi: "Không có giá trị. Văn bản rỗng không phải là thiếu.",
          en: "Has no value. An empty text is not missing."),
        usage: Localized(
          vi: "deadline thiếu",
          en: "deadline is missing"))
    case .isPresent, .isNotMissing:
      self.init(
        Localized(
          vi: "Có giá trị.",
          en: "Has a value."),
        usage: Localized(
          vi: "deadline có",
          en: "deadline is present"))
    case .isUnmatched, .isNotUnmatched:
      self.init(
        Localized(
          vi: "Liên kết có ghi tên, nhưng tên không khớp dòng nào của bảng đích.",
          en: "A link with a name that matched no row of its table."),
        usage: Localized(
          vi: "lead chưa khớp",
          en: "lead is unmatched"))
    case .if, .then, .else:
      self.init(
        Localized(
          vi: "Chọn một trong hai giá trị; luôn phải có `còn lại`.",
          en: "One of two values; `else` is always there."),
        usage: Localized(
          vi: "nếu deadline thiếu thì \"chưa rõ\" còn lại \"có hạn\"",
          en: "if deadline is missing then \"open\" else \"dated\""))
    case .true, .false:
      self.init(
        Localized(
          vi: "Hai giá trị của điều kiện. Không có giá trị thứ ba.",
          en: "The two values of a condition. There is no third."),
        usage: Localized(
          vi: "approved = đúng",
          en: "approved = true"))
    case .missing:
      self.init(
        Localized(
          vi: "Giá trị thiếu. Hỏi bằng `thiếu` và `có`, thay bằng `??`.",
          en: "No value. Ask with `is missing` and `is present`, replace with `??`."),
        usage: Localized(
          vi: "lead.name ?? \"chưa giao\"",
          en: "lead.name ?? \"nobody\""))
    case .today, .now:
      self.init(
        Localized(
          vi: "Ngày hôm nay, thời điểm bây giờ; đọc một lần mỗi lần chạy, đặt được bằng `--today`.",
          en: "The day and the time of the run, read once; `--today` sets it."),
        usage: Localized(
          vi: "deadline < hôm nay + 7 ngày",
          en: "deadline < today + 7 days"))
    case .outer:
      self.init(
        Localized(
          vi: "Trong điều kiện trên dòng con: dòng ở bên ngoài.",
          en: "Inside a condition on children: the row around."),
        usage: Localized(
          vi: "có(tasks lọc title = ngoài.name)",
          en: "any(tasks where title = outer.name)"))
    case .it:
      self.init(
        Localized(
          vi: "Mục đang xét của danh sách; ở đầu truy vấn: kết quả vừa rồi.",
          en: "The item at hand of a list; at the head of a query: the last result."),
        usage: Localized(
          vi: "có(aliases: nó chứa \"sở\")",
          en: "any(aliases: it contains \"sở\")"))
    case .thousand, .million, .billion, .trillion:
      self.init(
        Localized(
          vi: "Bội số đứng sau một số.",
          en: "A multiple after a number."),
        usage: Localized(
          vi: "cost > 200 triệu",
          en: "cost > 200 million"))
    case .day, .week, .month, .quarter, .half, .year:
      self.init(
        Localized(
          vi: "Đơn vị lịch: một khoảng (3 tháng), một kỳ (tháng 6/2025), hay một hàm.",
          en: """
            A unit of the calendar: a duration (3 months), a period (month 6/2025), or a \
            function.
            """),
        usage: Localized(
          vi: "deadline trong quý 3/2025",
          en: "deadline < today + 3 months"))
    case .this, .last, .next:
      self.init(
        Localized(
          vi: "Kỳ lịch hiện tại, trước, sau. \"7 ngày qua\" thì viết `>= hôm nay - 7 ngày`.",
          en: """
            The present calendar period, the one before, the one after. For the last 7 days \
            write `>= today - 7 days`.
            """),
        usage: Localized(
          vi: "deadline trong quý này",
          en: "deadline in this quarter"))
    case .firstHalf, .lastHalf:
      self.init(
        Localized(
          vi: "Sáu tháng đầu hay sáu tháng cuối năm.",
          en: "The first or the last six months of a year."),
        usage: Localized(
          vi: "deadline trong 6 tháng đầu 2025",
          en: "deadline in 6 months first 2025"))
    case .key:
      self.init(
        Localized(
          vi: "Các cột phân biệt các dòng; cũng để xếp thứ tự khi bằng nhau.",
          en: "The columns that tell rows apart; also the last tie-break."),
        usage: Localized(
          vi: "nạp \"viec.csv\" là viec (khóa id)",
          en: "load \"tasks.csv\" as tasks (key id)"))
    case .label:
      self.init(
        Localized(
          vi: "Cột để người xem nhận ra dòng, hiện thay cho liên kết.",
          en: "The column people know a row by, shown in place of a link."),
        usage: Localized(
          vi: "nạp \"co-quan.csv\" là co_quan (khóa id, nhãn ten)",
          en: "load \"agencies.csv\" as agencies (key id, label name)"))
    case .parent:
      self.init(
        Localized(
          vi: "Liên kết tới dòng cấp trên, để dùng `thuộc`.",
          en: "The link to the row above, for `under`."),
        usage: Localized(
          vi: "nạp \"co-quan.csv\" là co_quan (khóa id, cha cap_tren)",
          en: "load \"agencies.csv\" as agencies (key id, parent above)"))
    case .valid, .to:
      self.init(
        Localized(
          vi: "Dòng có hiệu lực từ cột này đến cột kia, để dùng `tại ngày`.",
          en: "From which column to which a row is valid, for `as of`."),
        usage: Localized(
          vi: "nạp \"co-quan.csv\" là co_quan (hiệu lực tu đến den)",
          en: "load \"agencies.csv\" as agencies (valid start to end)"))
    case .at:
      self.init(
        Localized(
          vi: "Ghép tên theo bản có hiệu lực vào ngày ở cột này.",
          en: "Matches names against what was valid on the day in this column."),
        usage: Localized(
          vi: "nạp \"vb.csv\" là vb (noi -> agencies theo (name) tại ngay)",
          en: "load \"docs.csv\" as docs (issuer -> agencies by (name) at issued)"))
    case .matchBy:
      self.init(
        Localized(
          vi: "Tìm dòng đích theo tên trong các cột này.",
          en: "Finds the row of the target by names in these columns."),
        usage: Localized(
          vi: "nạp \"vb.csv\" là vb (noi -> agencies theo (name, short))",
          en: "load \"docs.csv\" as docs (issuer -> agencies by (name, short))"))
    case .asReverse:
      self.init(
        Localized(
          vi: "Bảng đích gọi các dòng trỏ tới nó bằng tên này.",
          en: "What the target calls the rows that point at it."),
        usage: Localized(
          vi: "nạp \"vb.csv\" là vb (noi -> agencies theo (name) là van_ban)",
          en: "load \"docs.csv\" as docs (issuer -> agencies by (name) as papers)"))
    case .format:
      self.init(
        Localized(
          vi: "Ngày hay thời hạn trong tệp được viết thế nào.",
          en: "How dates or deadlines are written in the file."),
        usage: Localized(
          vi: "nạp \"viec.csv\" là viec (hạn: kỳ định dạng \"deadline\")",
          en: "load \"tasks.csv\" as tasks (due: period format \"deadline\")"))
    case .delimiter:
      self.init(
        Localized(
          vi: "Dấu ngăn các mục của một danh sách.",
          en: "What stands between the items of a list."),
        usage: Localized(
          vi: "nạp \"viec.csv\" là viec (the: danh sách văn bản ngăn bằng \";\")",
          en: "load \"tasks.csv\" as tasks (tags: list of text delimiter \";\")"))
    case .required:
      self.init(
        Localized(
          vi: "Cột này không được thiếu.",
          en: "The column may not be missing."),
        usage: Localized(
          vi: "nạp \"viec.csv\" là viec (ten: văn bản bắt buộc)",
          en: "load \"tasks.csv\" as tasks (title: text required)"))
    case .listOf, .typeText, .typeInt, .typeNumber, .typeBool, .typeDate, .typeDatetime,
      .typePeriod, .typeDuration:
      self.init(
        Localized(
          vi: "Kiểu của cột: văn bản, số nguyên, số, đúng sai, ngày, ngày giờ, kỳ, danh sách.",
          en: """
            Types of columns: text, int, number, bool, date, datetime, period, list of one of \
            them.
            """),
        usage: Localized(
          vi: "nạp \"viec.csv\" là viec (hạn: ngày, chi_phí: số)",
          en: "load \"tasks.csv\" as tasks (due: date, cost: number)"))
    }
  }

  /// A stage has a page of its own.
  private init(stage keyword: Keyword) {
    let topic = StageTopic.allCases.first { $0.keyword == keyword } ?? .where
    self.init(topic.summary, usage: topic.usage)
  }
}
