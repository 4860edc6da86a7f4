// One table of sentences, longer than other files for that reason.
package import HoiText

extension SyntaxProblem {
  /// What a problem says, in both languages.
  package var wording: Wording {
    characterWording ?? numberWording ?? structureWording ?? foreignWording ?? limitWording
  }

  // MARK: Characters

  private var characterWording: Wording? {
    switch self {
    case .unknownCharacter(let scalar, nil):
      Wording(
        Localized(
          vi: "ký tự \(shown(scalar)) không có nghĩa trong truy vấn",
          en: "the character \(shown(scalar)) has no meaning in a query"),
        help: Localized(
          vi:
            "tên có ký tự lạ thì đặt trong dấu huyền, như `` `Tên cơ quan` ``; văn bản thì đặt trong \"…\"",
          en:
            "a name with unusual characters goes in backticks, like `` `Tên cơ quan` ``; text goes in \"…\""
        ))
    case .unknownCharacter(let scalar, .some(let meant)):
      Wording(
        Localized(
          vi: "ký tự \(shown(scalar)) ở đây viết là `\(meant)`",
          en: "the character \(shown(scalar)) is written `\(meant)` here"))
    case .unclosedText:
      Wording(
        Localized(vi: "văn bản này chưa được đóng lại", en: "this text is not closed"),
        label: Localized(vi: "mở ở đây", en: "opened here"),
        help: Localized(
          vi: "thêm cùng dấu nháy ấy vào cuối văn bản", en: "add the same quote at its end"))
    case .unclosedName:
      Wording(
        Localized(
          vi: "tên trong dấu huyền này chưa được đóng lại",
          en: "this name in backticks is not closed"),
        label: Localized(vi: "mở ở đây", en: "opened here"))
    case .emptyName:
      Wording(
        Localized(vi: "giữa hai dấu huyền không có tên nào", en: "these backticks hold no name"))
    case .unknownEscape(let written):
      Wording(
        Localized(
          vi: "`\(written)` không phải là ký hiệu nào trong văn bản",
          en: "`\(written)` stands for nothing in a text"),
        help: Localized(
          vi:
            "có `\\\"`, `\\'`, `\\\\`, `\\n`, `\\t`, `\\u{…}`; viết r\"…\" thì dấu `\\` giữ nguyên, như trong biểu thức chính quy",
          en:
            "there are `\\\"`, `\\'`, `\\\\`, `\\n`, `\\t`, `\\u{…}`; in r\"…\" every `\\` stays as it is, as regular expressions need"
        ))
    case .badUnicodeEscape:
      Wording(
        Localized(
          vi: "sau `\\u` phải là mã ký tự trong ngoặc nhọn, như `\\u{1EBF}`",
          en: "after `\\u` stands the code of a character in braces, like `\\u{1EBF}`"))
    default: signWording
    }
  }

  private var signWording: Wording? {
    switch self {
    case .foreignComment(let written):
      Wording(
        Localized(
          vi: "ghi chú bắt đầu bằng `#`, không phải `\(written)`",
          en: "a comment starts with `#`, not with `\(written)`"))
    case .curlyQuotes:
      Wording(
        Localized(
          vi: "văn bản đặt trong dấu nháy thẳng \"…\", không phải dấu nháy cong",
          en: "text goes in straight quotes \"…\", not in curly ones"))
    case .missingParameterName:
      Wording(
        Localized(
          vi: "sau `$` phải là tên của một tham số, như `$quy`",
          en: "after `$` stands the name of a parameter, like `$quarter`"))
    default: nil
    }
  }

  // MARK: Numbers and dates

  private var numberWording: Wording? {
    switch self {
    case .numberTooLarge:
      Wording(
        Localized(
          vi: "số này lớn quá 9 223 372 036 854 775 807, số nguyên lớn nhất",
          en: "this number is above 9,223,372,036,854,775,807, the largest whole number"))
    case .thousandsPoints(let written, let meant):
      Wording(
        Localized(
          vi: "`\(written)` không phải là số: dấu chấm là dấu thập phân",
          en: "`\(written)` is no number: the point is the decimal sign"),
        help: Localized(
          vi: "viết `\(meant)`, hoặc dùng `nghìn`, `triệu`, `tỷ`, như `1.5 triệu`",
          en: "write `\(meant)`, or use `thousand`, `million`, `billion`, as in `1.5 million`"))
    case .thousandsBlank(let written, let meant):
      Wording(
        Localized(
          vi: "trong số không có dấu cách: `\(written)` viết là `\(meant)`",
          en: "no blanks stand in a number: `\(written)` is written `\(meant)`"))
    case .ambiguousPoint(let written, let value, let thousands):
      Wording(
        Localized(
          vi: "`\(written)` được hiểu là \(value): dấu chấm là dấu thập phân",
          en: "`\(written)` is read as \(value): the point is the decimal sign"),
        help: Localized(
          vi: "nếu muốn nói hàng nghìn, viết `\(thousands)`; nếu không, viết `\(value)`",
          en: "for thousands write `\(thousands)`; otherwise write `\(value)`"))
    case .decimalComma(let written, let meant):
      Wording(
        Localized(
          vi: "trong `\(written)` dấu thập phân phải là dấu chấm: `\(meant)`",
          en: "the decimal sign of `\(written)` has to be a point: `\(meant)`"))
    case .leadingPoint(let meant):
      Wording(
        Localized(
          vi: "trước dấu chấm phải có chữ số: `\(meant)`",
          en: "a digit has to stand before the point: `\(meant)`"))
    case .fractionalDuration:
      Wording(
        Localized(
          vi: "khoảng thời gian phải là số nguyên ngày, tuần, tháng, quý hoặc năm",
          en: "a length of time is a whole number of days, weeks, months, quarters or years"))
    case .wordAfterNumber(let word, let number):
      Wording(
        Localized(
          vi: "sau số `\(number)` không viết được `\(word)`",
          en: "`\(word)` cannot follow the number `\(number)`"),
        help: Localized(
          vi: "chỉ viết số; sau số chỉ có độ lớn (`triệu`) hoặc đơn vị thời gian (`ngày`)",
          en:
            "write the number alone; only a magnitude (`million`) or a unit of time (`days`) may follow"
        ))
    default: dateWording
    }
  }

  private var dateWording: Wording? {
    switch self {
    case .noSuchDate(let day, let month, let year, let isYearFirst, let meant):
      noSuchDate(day, month, year, isYearFirst: isYearFirst, meant: meant)
    case .dashedDate(let written, let meant):
      Wording(
        Localized(
          vi: "ngày viết với dấu `-` thì năm đứng trước; `\(written)` viết là `\(meant)`",
          en: "with `-` the year comes first; `\(written)` is written `\(meant)`"))
    case .shortYear(let written, let meant):
      Wording(
        Localized(
          vi: "năm phải có bốn chữ số: `\(written)` viết là `\(meant)`",
          en: "a year has four digits: `\(written)` is written `\(meant)`"),
        help: Localized(
          vi: "nếu đây là phép chia, đặt dấu cách quanh `/`",
          en: "for a division put blanks around `/`"))
    case .noSuchPeriod(let unit, let number, let highest, let year):
      Wording(
        Localized(
          vi:
            "năm \(year) không có \(name(unit).vietnamese) \(number): chỉ có từ 1 đến \(highest)",
          en:
            "there is no \(name(unit).english) \(number) in \(year): they go from 1 to \(highest)"),
        help: Localized(
          vi: "nếu đây là phép tính, đặt dấu cách quanh `/` hoặc `-`",
          en: "for a calculation put blanks around `/` or `-`"))
    case .noSuchYear(let year):
      Wording(
        Localized(
          vi: "năm \(year) nằm ngoài khoảng từ 1 đến 9999",
          en: "the year \(year) is not between 1 and 9999"))
    case .mismatchedPeriod(let unit):
      Wording(
        Localized(
          vi: "phần sau chữ `\(name(unit).vietnamese)` không phải là một \(name(unit).vietnamese)",
          en: "what follows `\(name(unit).english)` is no \(name(unit).english)"))
    case .periodWithoutYear(let written):
      Wording(
        Localized(
          vi: "`\(written)` chưa có năm: viết `\(written)/2025`",
          en: "`\(written)` has no year: write `\(written)/2025`"))
    case .monthsOfYear(let meant):
      Wording(
        Localized(
          vi: "chỉ `6 tháng đầu` và `6 tháng cuối` của một năm có tên gọi riêng",
          en: "only the `6 months first` and the `6 months final` of a year have a name"),
        help: meant.map { Localized(vi: "viết khoảng `\($0)`", en: "write the range `\($0)`") })
    default: windowWording
    }
  }

  private var windowWording: Wording? {
    switch self {
    case .rollingWindow(let written, let meant):
      Wording(
        Localized(
          vi: "`\(written)` không rõ bắt đầu và kết thúc vào ngày nào",
          en: "`\(written)` does not say on which day it starts and ends"),
        help: Localized(vi: "viết rõ ra: `\(meant)`", en: "write it out: `\(meant)`"))
    case .daysAgo(let written):
      Wording(
        Localized(
          vi: "ngày trước hôm nay viết là phép trừ: `today - \(written)`",
          en: "a day before today is a subtraction: `today - \(written)`"))
    default: nil
    }
  }

  private func noSuchDate(
    _ day: Int, _ month: Int, _ year: Int, isYearFirst: Bool, meant: String?
  ) -> Wording {
    let message =
      if (1...12).contains(month) {
        Localized(
          vi: "tháng \(month)/\(year) không có ngày \(day)",
          en: "there is no day \(day) in month \(month)/\(year)")
      } else if isYearFirst {
        Localized(
          vi: "không có tháng \(month): sau năm là tháng, rồi đến ngày",
          en: "there is no month \(month): after the year comes the month, then the day")
      } else {
        Localized(
          vi: "không có tháng \(month): ngày đứng trước, tháng đứng sau",
          en: "there is no month \(month): the day comes first, then the month")
      }
    return Wording(
      message, help: meant.map { Localized(vi: "viết `\($0)`", en: "write `\($0)`") })
  }

  // MARK: Structure

  private var structureWording: Wording? {
    switch self {
    case .expected(let expectation, let found):
      expectedWording(expectation, found)
    case .unexpected(let found):
      Wording(
        Localized(
          vi: "\(found.subject.vietnamese) không thể đứng ở đây",
          en: "\(found.subject.english) cannot stand here"),
        help: Localized(
          vi:
            "phần trước đã trọn vẹn: tiếp theo là một phép toán, dấu phẩy giữa hai mục, `|` với bước mới, hoặc hết dòng",
          en:
            "what stands before is complete: an operator, a comma between two items, `|` and a new stage, or the end of the line comes next"
        ))
    case .unclosedDelimiter(let opener, let closer):
      Wording(
        Localized(
          vi: "ngoặc `\(opener)` này chưa được đóng bằng `\(closer)`",
          en: "this `\(opener)` is not closed with `\(closer)`"),
        label: Localized(vi: "mở ở đây", en: "opened here"))
    case .unmatchedCloser(let closer):
      Wording(
        Localized(
          vi: "không có ngoặc nào mở ra để đóng bằng `\(closer)`",
          en: "no bracket is open that `\(closer)` could close"))
    case .commaInExpression:
      Wording(
        Localized(
          vi: "ở đây chỉ có một điều kiện hoặc giá trị, không phải danh sách",
          en: "one condition or value stands here, not a list"),
        help: Localized(
          vi: "nối các điều kiện bằng `và` (`and`) hoặc `hoặc` (`or`)",
          en: "join conditions with `and` or `or`"))
    case .stagesInValues:
      Wording(
        Localized(
          vi: "trong một danh sách giá trị không có bước nào của truy vấn",
          en: "a list of values has no query stages in it"))
    default: stageWording
    }
  }

  private var stageWording: Wording? {
    switch self {
    case .missingPipe(let stage):
      Wording(
        Localized(
          vi: "trước bước `\(stage)` cần có dấu `|`",
          en: "the stage `\(stage)` needs a `|` before it"))
    case .leadingPipe:
      Wording(
        Localized(
          vi: "trước dấu `|` này chưa có bảng nào", en: "there is no table before this `|`"),
        help: Localized(
          vi: "truy vấn bắt đầu bằng một bảng: `tasks | where …`",
          en: "a query starts with a table: `tasks | where …`"))
    case .unknownStage(let written, _):
      Wording(
        Localized(
          vi: "không có bước nào tên là `\(written)`", en: "there is no stage `\(written)`"))
    case .foreignStage(let written, let ours):
      Wording(
        Localized(
          vi: "trong Hỏi, bước `\(written)` viết là `\(ours)`",
          en: "in Hỏi the stage `\(written)` is written `\(ours)`"),
        help: written.lowercased() == "tail"
          ? Localized(
            vi: "lấy các dòng cuối: sắp ngược lại rồi lấy, `sort … desc | take 5`",
            en: "for the last rows, sort the other way round: `sort … desc | take 5`") : nil)
    case .stageBrackets(let stage):
      Wording(
        Localized(
          vi: "sau bước `\(stage)` không có ngoặc",
          en: "no brackets follow the stage `\(stage)`"))
    default: groupWording
    }
  }

  private var groupWording: Wording? {
    switch self {
    case .sortBy:
      Wording(
        Localized(
          vi: "sau `sort` viết ngay khóa sắp xếp, không có `by`",
          en: "the keys follow `sort` directly, without `by`"))
    case .selectStar:
      Wording(
        Localized(
          vi: "không có `*`: khi không có bước `select`, mọi cột đều được giữ lại",
          en: "there is no `*`: without a `select` stage all columns stay"),
        help: Localized(
          vi: "bỏ bước này đi; để bớt vài cột thì dùng `drop`",
          en: "leave the stage out; to leave out some columns use `drop`"))
    case .missingColon(let example):
      Wording(
        Localized(
          vi: "giữa các khóa nhóm và các phép gộp cần có dấu `:`",
          en: "a `:` has to stand between the keys of a group and what is computed for it"),
        help: example.map { Localized(vi: "viết `\($0)`", en: "write `\($0)`") }
          ?? Localized(
            vi: "ví dụ: `group by lead.region: count()`",
            en: "for example: `group by lead.region: count()`"))
    case .groupWithoutAggregates(let keys):
      Wording(
        Localized(
          vi: "bước này chưa nói tính gì cho mỗi nhóm",
          en: "this stage does not say what to compute for each group"),
        help: Localized(
          vi:
            "để đếm: `count by \(keys)`; để lấy các giá trị khác nhau: `distinct \(keys)`; để tính: `group by \(keys): …`",
          en:
            "to count: `count by \(keys)`; for the different values: `distinct \(keys)`; to compute: `group by \(keys): …`"
        ))
    case .joinKind:
      Wording(
        Localized(
          vi: "sau `join` cần `one` (một) hoặc `many` (nhiều), rồi đến tên bảng",
          en: "after `join` stands `one` or `many`, then the name of a table"),
        help: Localized(
          vi: "bảng đã có liên kết thì không cần ghép: viết đường dẫn như `lead.name`",
          en: "where a link exists no join is needed: write a path such as `lead.name`"))
    default: nil
    }
  }

  private func expectedWording(_ expectation: Expectation, _ found: Found) -> Wording {
    let wanted = expectation.words
    return Wording(
      Localized(
        vi: "ở đây cần \(wanted.vietnamese), nhưng lại gặp \(found.words.vietnamese)",
        en: "expected \(wanted.english), found \(found.words.english)"),
      help: expectation.help(found: found))
  }

  // MARK: Other languages

  private var foreignWording: Wording? {
    switch self {
    case .foreignOperator(let written, let ours):
      Wording(
        Localized(
          vi: "trong Hỏi, `\(written)` viết là `\(ours)`",
          en: "in Hỏi `\(written)` is written `\(ours)`"))
    case .null(let written, let meant):
      Wording(
        Localized(
          vi: "không có `\(written)`: giá trị không có gì gọi là `missing` (thiếu)",
          en: "there is no `\(written)`: a value that is not there is called `missing`"),
        help: Localized(vi: "viết `\(meant)`", en: "write `\(meant)`"))
    case .comparedWithMissing(let written, let meant):
      Wording(
        Localized(
          vi: "để hỏi có thiếu hay không, viết `\(meant)` thay cho `\(written)`",
          en: "to ask whether a value is there, write `\(meant)` instead of `\(written)`"),
        help: Localized(
          vi: "nếu đó là tên cột, đặt tên trong dấu huyền",
          en: "if that is the name of a column, put it in backticks"))
    case .missingIs(let meant):
      Wording(
        Localized(
          vi: "trước `missing`, `present`, `unmatched` cần có `is`: `\(meant)`",
          en: "`is` has to stand before `missing`, `present` and `unmatched`: `\(meant)`"))
    case .foreignFunction(let written, let meant):
      Wording(
        Localized(
          vi: "hỏi không có hàm `\(written)`", en: "hỏi has no function `\(written)`"),
        help: meant.map { Localized(vi: "viết `\($0)`", en: "write `\($0)`") })
    case .countStar(let function):
      Wording(
        Localized(
          vi: "trong ngoặc không có `*`; đếm dòng viết là `\(function)()`",
          en: "no `*` stands in the brackets; counting rows is `\(function)()`"))
    case .countDistinct:
      Wording(
        Localized(
          vi: "đếm các giá trị khác nhau viết là `count_distinct(…)`",
          en: "counting different values is `count_distinct(…)`"))
    case .methodCall(let name, let head):
      Wording(
        Localized(
          vi: "`\(name)` không phải là cột: tên hàm đứng trước giá trị, không đứng sau dấu chấm",
          en: "`\(name)` is no column: a function stands before its value, not after a point"),
        help: Localized(vi: "viết `\(name)(\(head))`", en: "write `\(name)(\(head))`"))
    default: statementWording
    }
  }

  private var statementWording: Wording? {
    switch self {
    case .chainedComparison(let meant):
      Wording(
        Localized(
          vi: "mỗi lần chỉ so sánh được hai giá trị",
          en: "only two values are compared at a time"),
        help: Localized(
          vi: (meant.map { "Viết `\($0)`; " } ?? "") + "`x between a and b` gồm cả hai đầu",
          en: (meant.map { "Write `\($0)`; " } ?? "") + "`x between a and b` includes both ends"))
    case .ifWithBrackets(let meant):
      Wording(
        Localized(
          vi: "`if` không phải là hàm: viết `if … then … else …`",
          en: "`if` is no function: write `if … then … else …`"),
        help: meant.map { Localized(vi: "viết `\($0)`", en: "write `\($0)`") })
    case .caseWhen:
      Wording(
        Localized(
          vi: "thay cho `case when`, Hỏi dùng `if … then … else …`",
          en: "instead of `case when` Hỏi has `if … then … else …`"),
        help: Localized(
          vi: "nhiều trường hợp: `if a then x else if b then y else z`",
          en: "for several cases: `if a then x else if b then y else z`"))
    case .sql(let meant):
      Wording(
        Localized(
          vi: "đây là câu SQL; truy vấn Hỏi bắt đầu bằng tên bảng",
          en: "this is SQL; a query of Hỏi starts with the name of a table"),
        help: meant.map { Localized(vi: "trong Hỏi: `\($0)`", en: "in Hỏi: `\($0)`") }
          ?? Localized(
            vi: "dạng chung: `bảng | where … | group by …: … | sort … | take …`",
            en: "in general: `table | where … | group by …: … | sort … | take …`"))
    case .leadingFrom(let meant):
      Wording(
        Localized(
          vi: "truy vấn bắt đầu ngay bằng tên bảng, không có `from`",
          en: "a query starts with the name of a table, without `from`"),
        help: Localized(vi: "viết `\(meant)`", en: "write `\(meant)`"))
    default: nil
    }
  }

  // MARK: Limits

  private var limitWording: Wording {
    switch self {
    case .nestingTooDeep:
      Wording(
        Localized(
          vi: "biểu thức lồng nhau quá \(Limits.nesting) tầng",
          en: "this expression is nested more than \(Limits.nesting) levels deep"),
        help: Localized(
          vi: "tách ra bằng `let` hoặc `add`", en: "take it apart with `let` or `add`"))
    case .chainTooLong:
      Wording(
        Localized(
          vi: "biểu thức nối quá \(Limits.chainTerms) giá trị liền nhau",
          en: "this expression joins more than \(Limits.chainTerms) values in a row"))
    case .scriptTooLong(let bytes):
      Wording(
        Localized(
          vi: "tập lệnh dài \(bytes) byte, quá giới hạn \(Limits.scriptBytes) byte (1 MiB)",
          en: "the script has \(bytes) bytes; the limit is \(Limits.scriptBytes) (1 MiB)"))
    case .textTooLong(let bytes):
      Wording(
        Localized(
          vi: "văn bản dài \(bytes) byte, quá giới hạn \(Limits.textBytes) byte (64 KiB)",
          en: "the text has \(bytes) bytes; the limit is \(Limits.textBytes) (64 KiB)"))
    case .nameTooLong(let bytes):
      Wording(
        Localized(
          vi: "tên dài \(bytes) byte, quá giới hạn \(Limits.nameBytes) byte",
          en: "the name has \(bytes) bytes; the limit is \(Limits.nameBytes)"))
    default:
      Wording(
        Localized(vi: "chỗ này không đọc được", en: "this cannot be read"))
    }
  }

  // MARK: Pieces

  private func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .surrogate:
      "U+" + String(scalar.value, radix: 16, uppercase: true)
    default: "`\(scalar)`"
    }
  }

  private func name(_ unit: Syntax.CalendarUnit) -> Localized {
    switch unit {
    case .day: Localized(vi: "ngày", en: "day")
    case .week: Localized(vi: "tuần", en: "week")
    case .month: Localized(vi: "tháng", en: "month")
    case .quarter: Localized(vi: "quý", en: "quarter")
    case .half: Localized(vi: "nửa năm", en: "half-year")
    case .year: Localized(vi: "năm", en: "year")
    }
  }
}

extension Found {
  /// At the start of a sentence.
  var subject: Localized {
    switch self {
    case .text: Localized(vi: "văn bản này", en: "this text")
    default: words
    }
  }

  var words: Localized {
    switch self {
    case .end: Localized(vi: "hết truy vấn", en: "the end of the query")
    case .lineEnd: Localized(vi: "hết dòng", en: "the end of the line")
    case .text: Localized(vi: "một văn bản", en: "a text")
    case .written(let text): Localized("`\(text)`")
    }
  }
}

extension Expectation {
  var words: Localized {
    switch self {
    case .expression: Localized(vi: "một giá trị", en: "a value")
    case .name: Localized(vi: "một tên", en: "a name")
    case .text: Localized(vi: "một văn bản trong \"…\"", en: "a text in \"…\"")
    case .type: Localized(vi: "một kiểu dữ liệu", en: "a type")
    case .parameter: Localized(vi: "một tham số như `$quy`", en: "a parameter like `$quarter`")
    case .stage: Localized(vi: "một bước như `where`", en: "a stage like `where`")
    case .test:
      Localized(
        vi: "`missing`, `present` hoặc `unmatched`", en: "`missing`, `present` or `unmatched`")
    case .symbol(let symbol): Localized("`\(symbol.rawValue)`")
    case .keyword(let keyword):
      Localized(
        vi: Keywords.spelling(of: keyword, in: .english)
          == Keywords.spelling(of: keyword, in: .vietnamese)
          ? "`\(Keywords.spelling(of: keyword, in: .english))`"
          : "`\(Keywords.spelling(of: keyword, in: .vietnamese))` (`\(Keywords.spelling(of: keyword, in: .english))`)",
        en: "`\(Keywords.spelling(of: keyword, in: .english))`")
    }
  }

  func help(found: Found) -> Localized? {
    switch self {
    case .name where found == .text:
      Localized(
        vi: "tên có dấu cách thì đặt trong dấu huyền, như `` `Tên cơ quan` ``",
        en: "a name with blanks goes in backticks, like `` `Tên cơ quan` ``")
    case .type:
      Localized(
        vi:
          "các kiểu: text, int, number, bool, date, datetime, period, `list of …`, hoặc tên một bảng",
        en:
          "types: text, int, number, bool, date, datetime, period, `list of …`, or the name of a table"
      )
    case .keyword(.else):
      Localized(
        vi: "phần còn lại là bắt buộc; để trống thì viết `else missing`",
        en: "the other case cannot be left out; for nothing write `else missing`")
    case .keyword(.as):
      Localized(vi: "ví dụ: `rename lead as agency`", en: "for example: `rename lead as agency`")
    case .test:
      Localized(
        vi: "so sánh với giá trị khác thì dùng `=`", en: "to compare with other values use `=`")
    default: nil
    }
  }
}
